"""Changes one thing in the text of a label file; every other byte, comments and all, stays as it is.

All functions take the text of a file, decoded with its line breaks and byte order mark as they are
(`raw.decode()`, not `read_text()`), and return the whole new text. Items and values are plain data as in the file:
`{"name": "Hamid Allawi", "role": {"any": ["harbour master", None]}, "optional": True}`. What is new is written in flow
style, on one line; of what is there only that is written anew which differs.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from summarizer.evaluation.reading import Part

_UNNAMED = Path("label file")


def put_item(
    text: str,
    part: Part,
    field: str,
    item: Mapping[str, Any],
    at: int | None = None,
    *,
    order: Sequence[str] = (),
    file: Path = _UNNAMED,
) -> str:
    """An item put behind the last one of a field, or in place of item number `at` (from 0).

    Args:
        order: of the fields; one that is new is put where it belongs in it, else behind the last.
        file: by which the error names the text.

    Raises:
        GoldError: it cannot be written without changing something else.
    """
    raise NotImplementedError


def remove_item(text: str, part: Part, field: str, at: int, *, file: Path = _UNNAMED) -> str:
    """Item number `at` (from 0) taken out, with the comments right above it and behind it; the last leaves `[]`.

    Raises:
        GoldError: as `put_item`.
    """
    raise NotImplementedError


def move_item(text: str, field: str, at: int, *, order: Sequence[str] = (), file: Path = _UNNAMED) -> str:
    """Candidate number `at` (from 0) put behind the last label of its field, as it is written, with its comments.

    Raises:
        GoldError: as `put_item`.
    """
    raise NotImplementedError


def put_value(
    text: str, part: Part | None, field: str, value: Any, *, order: Sequence[str] = (), file: Path = _UNNAMED
) -> str:
    """The value of a field set, `{"any": [...]}` included; with `part` None that of a key of the head.

    Raises:
        GoldError: as `put_item`.
    """
    raise NotImplementedError


def remove_field(text: str, part: Part | None, field: str, *, file: Path = _UNNAMED) -> str:
    """A field taken out, with all it has and the comments right above it; the last candidate takes `candidates` along.

    Raises:
        GoldError: as `put_item`.
    """
    raise NotImplementedError


def flow(value: Any) -> str:
    """Plain data on one line, as a label file has it: texts without quotation marks where they are safe without."""
    raise NotImplementedError
