"""The answer cache: what a model answered, by the exact request, in one SQLite file that survives a crash."""

from __future__ import annotations

import functools
import hashlib
import importlib.metadata
import json
import sqlite3
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Protocol

from summarizer.database import Closing, Kind, code_of
from summarizer.errors import OutputError
from summarizer.llm.spec import ModelSpec, address_of

LOCKED_FOR = 30.0
"""Seconds to wait while another process writes."""

_OURS = 0x73756D61
"""What the file says of whose it is (`PRAGMA application_id`): "suma" in ASCII."""

_CACHE = Kind("the answer cache", aside="remove it", otherwise="name another file")

# One script a version: `PRAGMA user_version` says how many of them a file has had. Add, never change.
_MIGRATIONS = (
    """
    CREATE TABLE answers (
        key        TEXT NOT NULL PRIMARY KEY,  -- sha256 over who answers, the request as it is sent and the repeat
        completion TEXT NOT NULL,              -- JSON, as the service gave it
        seconds    REAL NOT NULL,              -- that it took
        asked      TEXT NOT NULL               -- UTC, ISO 8601
    )
    """,
)


@dataclass(frozen=True, slots=True)
class Stored:
    """What was answered: the completion (decoded JSON), the seconds it took, when it was asked (UTC, ISO 8601).

    `counted` says whether what it took is in some account already: what a run that was killed had paid for is in none.
    """

    completion: dict[str, Any]
    seconds: float
    asked: str
    counted: bool = True


class AnswerStore(Protocol):
    """Where a model looks an answer up before it asks, and puts it before anything is made of it.

    Raises:
        OutputError: from every method, when it cannot be read or written.
    """

    def key(self, spec: ModelSpec, request: Mapping[str, Any]) -> str:
        """Under what the answer to this request is kept; see `request_key`."""

    def get(self, key: str) -> Stored | None:
        """What was answered, None when nothing was."""

    def put(self, key: str, completion: str, seconds: float) -> None:
        """Keep a completion (JSON); it is kept when this returns."""


@dataclass(frozen=True, slots=True)
class Layered:
    """Two stores as one: `near` is looked into first, and whatever is answered is put into both."""

    near: AnswerStore
    far: AnswerStore

    def key(self, spec: ModelSpec, request: Mapping[str, Any]) -> str:
        return self.far.key(spec, request)

    def get(self, key: str) -> Stored | None:
        return self.near.get(key) or self.far.get(key)

    def put(self, key: str, completion: str, seconds: float) -> None:
        self.near.put(key, completion, seconds)
        self.far.put(key, completion, seconds)


class AnswerCache(Closing):
    """An open cache; use it as a context manager. Any number of processes may have the same file open.

    Neither keys, nor articles, nor prompts are kept: only what was answered, under a digest of what was asked.

    Args:
        path: of the file; it and its folder are made where there are none.
        repeat: which asking of the same question this is, from 1: each has an answer of its own.

    Raises:
        OutputError: from every method, when the file cannot be read or written; it names the file.
    """

    def __init__(self, path: Path, repeat: int = 1) -> None:
        self._path = path
        self._repeat = repeat
        try:
            if path.is_dir():
                raise OutputError(f"{path}: the answer cache is a file, and this is a folder: name a file in it")
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            reason = error.strerror or error
            raise OutputError(f"{path}: the answer cache cannot be made: {reason}: name another file") from error
        with _CACHE.guarded(self._path):
            # One thread at a time, not always the same: asyncio.run() may be called in any.
            self._db = sqlite3.connect(path, timeout=LOCKED_FOR, isolation_level=None, check_same_thread=False)
        self._db.text_factory = bytes  # a damaged text is for `get` to judge
        try:
            with _CACHE.guarded(self._path):
                self._prepare()
        except BaseException:
            self._db.close()
            raise

    def key(self, spec: ModelSpec, request: Mapping[str, Any]) -> str:
        """See `request_key`."""
        return request_key(spec, request, self._repeat)

    def get(self, key: str) -> Stored | None:
        """What was answered under this key; None when nothing was, or when its row is damaged."""
        with _CACHE.guarded(self._path):
            row = self._db.execute("SELECT completion, seconds, asked FROM answers WHERE key = ?", (key,)).fetchone()
        if row is None:
            return None
        completion, seconds, asked = row
        try:
            stored = Stored(json.loads(completion.decode()), float(seconds), asked.decode())
        except (AttributeError, RecursionError, TypeError, ValueError):
            return None
        return stored if isinstance(stored.completion, dict) else None

    def put(self, key: str, completion: str, seconds: float) -> None:
        """Keep a completion (JSON); safe from a crash of this process when this returns."""
        now = datetime.now(UTC).isoformat(timespec="seconds")
        with _CACHE.guarded(self._path):
            self._db.execute("INSERT OR REPLACE INTO answers VALUES (?, ?, ?, ?)", (key, completion, seconds, now))

    def _prepare(self) -> None:
        """Make the file ready, or see that it is: while another process makes or closes it, SQLite does not wait."""
        until = time.monotonic() + LOCKED_FOR
        while True:
            try:
                return self._try_to_prepare()
            except sqlite3.OperationalError as error:
                if code_of(error) != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                    raise
            finally:
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")
            time.sleep(0.01)

    def _try_to_prepare(self) -> None:
        self._db.execute("BEGIN")  # both at one moment: another process may be making the file
        (whose,) = self._db.execute("PRAGMA application_id").fetchone()
        (objects,) = self._db.execute("SELECT count(*) FROM sqlite_master").fetchone()
        self._db.execute("COMMIT")
        if whose != _OURS and (whose or objects):
            raise OutputError(f"{self._path}: a file of another program, no answer cache: name another file")
        self._db.execute("PRAGMA journal_mode = WAL")
        self._db.execute("PRAGMA synchronous = NORMAL")  # a power cut may cost the last answers, never the file
        self._db.execute("BEGIN IMMEDIATE")
        (version,) = self._db.execute("PRAGMA user_version").fetchone()
        _CACHE.check_version(self._path, version, len(_MIGRATIONS))
        for script in _MIGRATIONS[version:]:
            self._db.execute(script)
        self._db.execute(f"PRAGMA application_id = {_OURS}")  # whatever it was: what cannot be written fails here
        self._db.execute(f"PRAGMA user_version = {len(_MIGRATIONS)}")
        self._db.execute("COMMIT")


def request_key(spec: ModelSpec, request: Mapping[str, Any], repeat: int = 1) -> str:
    """64 hexadecimal digits over who answers, the request exactly as it is sent, and which asking of it this is.

    The order of names counts: that of a schema's properties is the order in which a model writes them.
    """
    asked = [_answerer(spec), request, repeat]
    return hashlib.sha256(json.dumps(asked, separators=(",", ":")).encode()).hexdigest()


def default_cache() -> Path:
    """The file in which answers are kept where no other is named: in the platform's folder for caches."""
    import platformdirs

    return Path(platformdirs.user_cache_dir("summarizer", appauthor=False)) / "answers.db"


def _answerer(spec: ModelSpec) -> list[str | None]:
    """Who answers: a service by its address, the embedded server, which has another each time, by what it runs."""
    if spec.base_url is not None:
        return [address_of(spec.base_url)]  # a password is a key, too
    weights = spec.entry.weights if spec.entry else None
    return ["embedded", weights.sha256 if weights else None, _engine_version()]


@functools.cache
def _engine_version() -> str | None:
    try:
        return importlib.metadata.version("xllamacpp")
    except importlib.metadata.PackageNotFoundError:
        return None
