"""Where the prompts and the sample articles are that ship with the tool."""

from __future__ import annotations

from pathlib import Path
from typing import Literal


def shipped(kind: Literal["prompts", "samples"]) -> Path:
    """The folder of what ships: inside an installed package, or at the top of a checkout."""
    package = Path(__file__).parent
    installed = package / "data" / kind
    return installed if installed.is_dir() else package.parent / kind
