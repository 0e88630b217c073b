"""SQLite files of ours: closed alike, and whatever goes wrong with one is told in a sentence with its mend."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from summarizer.errors import OutputError


@dataclass(frozen=True, slots=True)
class Kind:
    """What a file is to its user.

    Attributes:
        name: as in "the ledger cannot be used".
        aside: how to get a file out of the way that is of no use: "move it away".
        otherwise: how to do without it: "name another file".
    """

    name: str
    aside: str
    otherwise: str

    @contextmanager
    def guarded(self, path: Path) -> Iterator[None]:
        """What SQLite complains of comes as an OutputError that names the file and the mend."""
        try:
            yield
        except sqlite3.Error as error:
            raise OutputError(f"{path}: {self.name} cannot be used: {error}: {self._mend(error)}") from error

    def check_version(self, path: Path, version: int, known: int) -> None:
        """Raises OutputError for a file that only a later version of this program understands."""
        if version > known:
            raise OutputError(
                f"{path}: written by a later version of summarizer: install that one, or {self.otherwise}"
            )

    def _mend(self, error: sqlite3.Error) -> str:
        match code_of(error):
            case sqlite3.SQLITE_FULL | sqlite3.SQLITE_IOERR:
                return f"make room, or {self.otherwise}"
            case sqlite3.SQLITE_NOTADB | sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_ERROR:
                return f"{self.aside}, or {self.otherwise}"
            case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
                return "another program holds it: wait until that is done"
        return f"allow writing there, or {self.otherwise}"


class Closing:
    """What holds an open database, to be used as a context manager."""

    _db: sqlite3.Connection

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; everything that was written is in it already."""
        self._db.close()


def code_of(error: sqlite3.Error) -> int:
    """What SQLite calls the error, without its finer distinctions."""
    code: int = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
    return code & 0xFF
