"""The peers' side of the pipe: runs in their environment, one text a line in, one answer a line out."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Sequence
from importlib.metadata import version
from typing import Any

SHOWN = 300
"""Characters of a complaint that are passed on."""


def serve(packages: Sequence[str], answer: Callable[[str], Any]) -> None:
    """Answer texts until standard input ends. The first line says which versions of the packages answer."""
    replies = os.fdopen(os.dup(1), "w", encoding="utf-8", buffering=1)
    os.dup2(2, 1)  # what a library prints is no reply
    print(json.dumps({"ready": ", ".join(f"{name} {version(name)}" for name in packages)}), file=replies)
    for line in sys.stdin:
        try:
            reply = {"answer": answer(json.loads(line)["text"])}
        except Exception as error:  # whatever a peer cannot do, it has failed on this article
            reply = {"failed": " ".join(f"{type(error).__name__}: {error}".split())[:SHOWN]}
        print(json.dumps(reply), file=replies)
