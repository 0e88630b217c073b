"""The ledger: what became of every article under every recipe, in one SQLite file that survives a crash."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from summarizer.briefs import Usage
from summarizer.errors import OutputError

if TYPE_CHECKING:
    from summarizer.outcomes import Outcome

# One script a version: `PRAGMA user_version` says how many of them a file has had. Add, never change.
_MIGRATIONS = (
    """
    CREATE TABLE outcomes (
        article       TEXT    NOT NULL,  -- sha256 of the cleaned text; the source, where no text could be had
        recipe        TEXT    NOT NULL,  -- fingerprint
        state         TEXT    NOT NULL,
        source        TEXT    NOT NULL,
        file          TEXT,              -- the brief, while it is this recipe's
        reason        TEXT,
        attempts      INTEGER NOT NULL DEFAULT 1,
        requests      INTEGER NOT NULL,  -- these four, cost and seconds: of all attempts together
        input_tokens  INTEGER NOT NULL,
        cached_tokens INTEGER NOT NULL,
        output_tokens INTEGER NOT NULL,
        cost          REAL,              -- US dollars, null when not known
        seconds       REAL    NOT NULL,
        first         TEXT    NOT NULL,  -- UTC, ISO 8601
        last          TEXT    NOT NULL,
        PRIMARY KEY (article, recipe)
    ) WITHOUT ROWID;
    CREATE INDEX outcomes_file ON outcomes (file) WHERE file IS NOT NULL;
    CREATE INDEX outcomes_unreadable ON outcomes (source) WHERE state = 'unreadable';
    """,
)

_RECORD = """
    INSERT INTO outcomes (article, recipe, state, source, file, reason,
                          requests, input_tokens, cached_tokens, output_tokens, cost, seconds, first, last)
    VALUES (:article, :recipe, :state, :source, :file, :reason,
            :requests, :input_tokens, :cached_tokens, :output_tokens, :cost, :seconds, :now, :now)
    ON CONFLICT (article, recipe) DO UPDATE SET
        state = excluded.state, source = excluded.source, file = excluded.file, reason = excluded.reason,
        attempts = attempts + 1,
        requests = requests + excluded.requests,
        input_tokens = input_tokens + excluded.input_tokens,
        cached_tokens = cached_tokens + excluded.cached_tokens,
        output_tokens = output_tokens + excluded.output_tokens,
        cost = coalesce(cost + excluded.cost, cost, excluded.cost),
        seconds = seconds + excluded.seconds,
        last = excluded.last
"""


@dataclass(frozen=True, slots=True)
class Entry:
    """What the ledger holds of one article under one recipe.

    Attributes:
        state: "briefed" and so on.
        file: the name of its brief in the output folder; None when it has none, or another recipe's by now.
        reason: one sentence, in every state but "briefed".
        attempts: how often it was tried.
        usage, cost, seconds: of all attempts together, requests sent only; cost in US dollars, None when not known.
    """

    state: str
    file: str | None
    reason: str | None
    attempts: int
    usage: Usage
    cost: float | None
    seconds: float


class Ledger:
    """An open ledger; use it as a context manager.

    Raises:
        OutputError: from every method, when the file cannot be read or written; it names the file.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        with self._guarded():
            # One thread at a time, not always the same: asyncio.run() may be called in any.
            self._db = sqlite3.connect(path, timeout=30, isolation_level=None, check_same_thread=False)
        try:
            self._prepare()
        except BaseException:
            self._db.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; everything recorded is in it already."""
        self._db.close()

    def find(self, article: str, recipe: str) -> Entry | None:
        """What became of an article (its id) under a recipe (its fingerprint), None when it is new."""
        with self._guarded():
            row = self._db.execute(
                "SELECT state, file, reason, attempts, requests, input_tokens, cached_tokens, output_tokens,"
                " cost, seconds FROM outcomes WHERE article = ? AND recipe = ?",
                (article, recipe),
            ).fetchone()
        if row is None:
            return None
        state, file, reason, attempts, requests, given, cached, written, cost, seconds = row
        usage = Usage(requests=requests, input_tokens=given, cached_tokens=cached, output_tokens=written)
        return Entry(state, file, reason, attempts, usage, cost, seconds)

    def record(self, outcome: Outcome, recipe: str, *, file: str | None = None) -> None:
        """Record what became of an article; on disk when this returns.

        `file` is the name of its brief. Another recipe's entry that held this file holds it no longer.
        """
        values = outcome.sent.model_dump() | {
            "article": outcome.article.id if outcome.article else _storable(outcome.source),
            "recipe": recipe,
            "state": outcome.state,
            "source": _storable(outcome.source),
            "file": file,
            "reason": outcome.reason and _storable(outcome.reason),
            "cost": outcome.paid,
            "seconds": outcome.seconds,
            "now": datetime.now(UTC).isoformat(timespec="seconds"),
        }
        with self._guarded(), self._transaction():
            if file is not None:
                self._db.execute("UPDATE outcomes SET file = NULL WHERE file = ?", (file,))
            if outcome.state != "unreadable":
                self._db.execute("DELETE FROM outcomes WHERE source = ? AND state = 'unreadable'", (values["source"],))
            self._db.execute(_RECORD, values)

    def _prepare(self) -> None:
        with self._guarded():
            self._db.execute("PRAGMA journal_mode = WAL")
            self._db.execute("PRAGMA synchronous = FULL")
            with self._transaction():
                (version,) = self._db.execute("PRAGMA user_version").fetchone()
                if version > len(_MIGRATIONS):
                    raise OutputError(
                        f"{self._path}: written by a later version of summarizer: install that one,"
                        " or name another folder with --out"
                    )
                for number, script in enumerate(_MIGRATIONS[version:], start=version + 1):
                    for statement in script.split(";\n"):
                        self._db.execute(statement)
                    self._db.execute(f"PRAGMA user_version = {number}")

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            if self._db.in_transaction:
                self._db.execute("ROLLBACK")
            raise
        self._db.execute("COMMIT")

    @contextmanager
    def _guarded(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise OutputError(f"{self._path}: the ledger cannot be used: {error}: {_mend(error)}") from error


def _mend(error: sqlite3.Error) -> str:
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
    if code in {sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR}:
        return "make room, or name another folder with --out"
    if code in {sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_ERROR}:
        return "move it away, or name another folder with --out"
    if code == sqlite3.SQLITE_BUSY:
        return "another run holds it: wait until that is done"
    return "allow writing there, or name another folder with --out"


def _storable(text: str) -> str:
    """SQLite takes no lone surrogates, which stand for the odd bytes of a file's name."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")
