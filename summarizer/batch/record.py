"""The ledger as it is read: nothing is written, also beside a run at work and where one may only read."""

from __future__ import annotations

import math
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from summarizer.batch.files import LEDGER, is_brief_name
from summarizer.batch.ledger import Entry, Record, RunEntry
from summarizer.batch.tables import MIGRATIONS, migrate, version_of
from summarizer.briefs import Usage
from summarizer.database import Kind
from summarizer.errors import OutputError

FILE = Kind("the ledger", aside="move it away", otherwise="name another folder with --out")

_LATEST = """
    SELECT o.article, o.recipe, o.state, o.source, o.file, e.file AS earlier, o.reason, o.attempts,
           o.requests, o.input_tokens, o.cached_tokens, o.output_tokens, o.cost, o.seconds, o.first, o.last
    FROM articles a
    JOIN outcomes o ON o.article = a.id AND o.recipe = (
        SELECT recipe FROM outcomes WHERE article = a.id
        ORDER BY state = 'waiting', run DESC, last DESC, recipe LIMIT 1)
    LEFT JOIN outcomes e ON e.article = a.earlier AND e.file IS NOT NULL
"""

# What a column may hold: SQLite takes anything in any. All others hold text.
_NONE = frozenset({"file", "earlier", "reason", "cost", "ended", "stopped"})
_TAKEN = ("requests", "input_tokens", "cached_tokens", "output_tokens")
_WHOLE = frozenset({"number", "run", "attempts", *_TAKEN})
_AMOUNTS = frozenset({"cost", "seconds"})
_NAMES = frozenset({"file", "earlier"})
_MOMENTS = frozenset({"begun", "ended"})


@contextmanager
def open_record(out: Path) -> Iterator[Record]:
    """What the ledger of an output folder holds, without a change to it.

    Raises:
        OutputError: there is no ledger, or it cannot be read; it names the file and the mend.
    """
    path = out / LEDGER
    if not path.is_file():
        raise OutputError(f"{out}: there is no ledger in this folder: `summarizer run SOURCE --out {out}` begins one")
    with FILE.guarded(path), closing(_connected(path)) as db:
        version = version_of(db)
        FILE.check_version(path, version, len(MIGRATIONS))
        if version == len(MIGRATIONS):
            yield SqliteRecord(path, db)
            return
        # Of an earlier version: a copy is brought up to date, the next run does so with the file itself.
        with closing(sqlite3.connect(":memory:", isolation_level=None)) as copy:
            db.backup(copy)
            migrate(copy)
            yield SqliteRecord(path, copy)


class SqliteRecord:
    """See `Record` for its methods."""

    def __init__(self, path: Path, db: sqlite3.Connection) -> None:
        self._path = path
        self._db = db

    def latest(self, states: frozenset[str] | None = None) -> Iterator[Entry]:
        """See `Record`."""
        wanted = sorted(states) if states is not None else None
        only = f" WHERE o.state IN ({', '.join('?' * len(wanted))})" if wanted is not None else ""
        for row in self._rows(f"{_LATEST}{only} ORDER BY a.number", wanted or ()):
            yield Entry(usage=_usage(row), **row)

    def counts(self) -> dict[str, int]:
        """See `Record`."""
        with FILE.guarded(self._path):
            rows = self._db.execute(f"SELECT state, count(*) FROM ({_LATEST}) GROUP BY state").fetchall()
        return dict(rows)

    def runs(self) -> list[RunEntry]:
        """See `Record`."""
        rows = self._rows(
            "SELECT number, recipe, prompt, model, begun, ended, stopped,"
            " requests, input_tokens, cached_tokens, output_tokens, cost FROM runs ORDER BY number DESC"
        )
        return [RunEntry(usage=_usage(row), **row) for row in rows]

    def spent(self) -> tuple[Usage, float | None]:
        """See `Record`."""
        with FILE.guarded(self._path):
            *amounts, unknown = self._db.execute(
                "SELECT total(requests), total(input_tokens), total(cached_tokens), total(output_tokens),"
                " total(cost), total(cost IS NULL AND requests > 0) FROM outcomes"
            ).fetchone()
            *counted, cost = (_sound("seconds", amount) for amount in amounts)
        return _usage(dict(zip(_TAKEN, map(int, counted), strict=True))), None if unknown else cost

    def _rows(self, query: str, wanted: Sequence[str] = ()) -> Iterator[dict[str, Any]]:
        """Rows by the names of their columns, each value of a kind that its column may hold."""
        with FILE.guarded(self._path):
            found = self._db.execute(query, wanted)
            names = [name for name, *_ in found.description]
            for row in found:
                yield {name: _sound(name, value) for name, value in zip(names, row, strict=True)}


def _connected(path: Path) -> sqlite3.Connection:
    address = path.absolute().as_uri()
    # Not `mode=ro`: that leaves the files behind which SQLite makes beside a database for as long as it is open.
    db = sqlite3.connect(f"{address}?mode=rw", timeout=30, isolation_level=None, uri=True)
    try:
        db.execute("PRAGMA query_only = ON")
        version_of(db)
    except sqlite3.OperationalError:
        db.close()
        if any(path.with_name(f"{path.name}-{part}").exists() for part in ("wal", "shm")):
            raise
        # In a folder that one may not write it cannot make them; without them nobody is writing either.
        db = sqlite3.connect(f"{address}?immutable=1", isolation_level=None, uri=True)
    return db


def _usage(row: dict[str, Any]) -> Usage:
    """The columns that tell of it, taken out of a row."""
    return Usage(**{name: row.pop(name) for name in _TAKEN})


def _sound(name: str, value: Any) -> Any:
    """The value of a column.

    Raises:
        sqlite3.DataError: none that can be there unless somebody has been at the file.
    """
    if not (value is None and name in _NONE) and not _fits(name, value):
        raise sqlite3.DataError(f"{name} is {str(value)[:50]!r} in it")
    return value


def _fits(name: str, value: Any) -> bool:
    if name in _WHOLE:
        return isinstance(value, int)
    if name in _AMOUNTS:
        return isinstance(value, int | float) and math.isfinite(value)
    if not isinstance(value, str):
        return False
    return is_brief_name(value) if name in _NAMES else name not in _MOMENTS or _is_moment(value)


def _is_moment(text: str) -> bool:
    try:
        return datetime.fromisoformat(text).tzinfo is not None
    except ValueError:
        return False
