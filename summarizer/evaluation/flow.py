"""Plain data as YAML on one line, as people write it in label files."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

_UNSEEN = re.compile("[\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff]")
"""What YAML holds to be no character to be printed, and what would turn the line around that it stands in."""

_SAFE = re.compile(r"[^\W\d_](?:[\w .;()/%+&$£€!’“”‘…–—-]|(?<=\w)'(?=\w))*(?<! )")
"""Texts that are the same with and without quotation marks, wherever they stand."""

_WORDS = frozenset("null true false yes no on off y n".split())


def flow(value: Any) -> str:
    """Plain data on one line, as a label file has it: texts without quotation marks where they are safe without."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{flow(name)}: {flow(part)}" for name, part in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(flow, value)) + "]"
    if isinstance(value, str) and _SAFE.fullmatch(value) and value.casefold() not in _WORDS:
        return value
    written = json.dumps(value, ensure_ascii=False)
    return _UNSEEN.sub(lambda found: f"\\u{ord(found[0]):04x}", written)
