"""What a command writes takes the place of its own kind alone, never of an article, a ledger or a user's notes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from summarizer.errors import OutputError, UsageError


@dataclass(frozen=True, slots=True)
class Kind:
    """What is written.

    Attributes:
        name: as in "is no page".
        opening: how each one begins, and hardly anything else.
    """

    name: str
    opening: re.Pattern[bytes]


# An article that was saved from the web is HTML, too: what tells ours from it is that it lets nothing in.
PAGE = Kind(
    "page",
    re.compile(
        rb'<!DOCTYPE html>\s+<html lang="en">\s+<head>\s+<meta charset="utf-8">\s+'
        rb'<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;sha256-'
    ),
)
REPORT = Kind(
    "report of an evaluation",
    re.compile(rb"\*\*(Mean score |(IDENTICAL|BETTER|NO WORSE|WORSE|CAN'T TELL)\*\*: )"),
)
RESULT = Kind("result of an evaluation", re.compile(rb'\{\s+"articles": \['))

_LONGEST = 300
"""Bytes of an opening."""


def spare(file: Path, kind: Kind, otherwise: str) -> None:
    """See that nothing is lost by writing a file: what stands there is of the same kind, or empty, or no file at all.

    Args:
        otherwise: what else can be done.

    Raises:
        UsageError: something else stands there.
        OutputError: it cannot be read.
    """
    # Imported when there is something to spare: `--help` is not to wait for it.
    from summarizer.batch.files import REPORT as BRIEFS
    from summarizer.batch.files import is_own

    if not file.is_file():
        return
    try:
        with file.open("rb") as there:
            opening = there.read(_LONGEST)
    except OSError as error:
        raise OutputError(f"{file}: cannot be read: {error.strerror}: {otherwise}") from error
    if opening and (not kind.opening.match(opening) or (file.name != BRIEFS and is_own(str(file)))):
        raise UsageError(f"{file}: is no {kind.name}, and would be lost: {otherwise}")
