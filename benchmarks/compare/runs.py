"""What each contender answered, one JSON line an article, written when it is there: an interrupted run goes on."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError

from benchmarks.compare.counting import Spent
from summarizer.errors import OutputError


class Line(BaseModel):
    """One article done by one contender.

    Attributes:
        recipe: tells apart what was done in different ways.
        version: of the contender, to be shown.
        sha256: of the article's file.
        state: "briefed", or how it failed.
        answer: as the contender gave it; None where it failed.
    """

    contender: str
    recipe: str
    version: str
    article: str
    sha256: str
    state: str
    reason: str | None = None
    answer: Any = None
    spent: Spent
    finished: datetime


class RunFile:
    """The lines of a run."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def add(self, line: Line) -> None:
        """Write a line so that it survives whatever comes next.

        Raises:
            OutputError: it cannot be written.
        """
        try:
            with self.path.open("ab+") as file:
                torn = file.tell() and not _ends_a_line(file)
                file.write(b"\n" * bool(torn) + line.model_dump_json().encode() + b"\n")
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise OutputError(f"{self.path}: cannot be written: {error.strerror}") from error

    def lines(self) -> Iterator[Line]:
        """All whole lines, in order; one that was torn when the run was killed is passed over."""
        if not self.path.exists():
            return
        for text in self.path.read_bytes().splitlines():
            try:
                yield Line.model_validate(json.loads(text))
            except (ValueError, ValidationError):
                continue

    def find(self, contender: str, recipe: str, sha256: str) -> Line | None:
        """The last line of this contender about this article, done in this way."""
        wanted = (contender, recipe, sha256)
        return next(
            (line for line in [*self.lines()][::-1] if (line.contender, line.recipe, line.sha256) == wanted), None
        )


def _ends_a_line(file: Any) -> bool:
    file.seek(-1, os.SEEK_END)
    return bool(file.read(1) == b"\n")
