"""The ledger in one SQLite file, safe from a crash, a full disk and a clock that jumps."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from summarizer.batch.files import this_process
from summarizer.batch.ledger import ASKED_ANYWAY, Claim, Order
from summarizer.batch.limits import Budget, Rates
from summarizer.batch.record import FILE, SqliteRecord
from summarizer.batch.tables import MIGRATIONS, migrate, version_of
from summarizer.briefs import Usage
from summarizer.database import Closing
from summarizer.errors import Unreadable
from summarizer.llm.cache import Stored, request_key

if TYPE_CHECKING:
    from summarizer.articles import Article, Source
    from summarizer.llm import ModelSpec
    from summarizer.outcomes import Outcome

_COMMIT = """
    INSERT INTO outcomes (article, recipe, state, source, file, reason,
                          requests, input_tokens, cached_tokens, output_tokens, cost, seconds, first, last, run)
    VALUES (:article, :recipe, :state, :source, :file, :reason,
            :requests, :input_tokens, :cached_tokens, :output_tokens, :cost, :seconds, :now, :now, :run)
    ON CONFLICT (article, recipe) DO UPDATE SET
        state = excluded.state, source = excluded.source, file = excluded.file, reason = excluded.reason,
        attempts = attempts + 1,
        requests = requests + excluded.requests,
        input_tokens = input_tokens + excluded.input_tokens,
        cached_tokens = cached_tokens + excluded.cached_tokens,
        output_tokens = output_tokens + excluded.output_tokens,
        cost = CASE WHEN cost IS NULL AND requests > 0 OR excluded.cost IS NULL AND excluded.requests > 0
               THEN NULL ELSE coalesce(cost + excluded.cost, cost, excluded.cost) END,
        seconds = seconds + excluded.seconds,
        last = excluded.last, run = excluded.run
"""
_CLAIM = """
    INSERT INTO outcomes (article, recipe, state, source, attempts,
                          requests, input_tokens, cached_tokens, output_tokens, seconds, first, last, run)
    VALUES (:article, :recipe, 'waiting', :source, 0, 0, 0, 0, 0, 0, :now, :now, :run)
    ON CONFLICT (article, recipe) DO UPDATE SET
        state = 'waiting', file = NULL, reason = NULL, source = excluded.source,
        last = excluded.last, run = excluded.run
"""

# What is waiting with an answer is paid for in part, and is finished first.
_PUT_OFF = """
    SELECT 1 FROM sources s JOIN outcomes o ON o.article = s.article AND o.recipe = ?
    WHERE s.source = ? AND s.stamp = ? AND (o.state = 'unavailable' OR o.state = 'waiting'
          AND NOT EXISTS (SELECT 1 FROM answers a WHERE a.article = o.article))
"""


class SqliteLedger(SqliteRecord, Closing):
    """An open ledger; use it as a context manager. See `Ledger` and `Record` for its methods.

    Rates and budget are kept in memory: one run at a time holds an output folder.

    Raises:
        OutputError: from every method, when the file cannot be read or written; it names the file.
    """

    def __init__(self, path: Path, rates: Rates | None = None, budget: Budget | None = None) -> None:
        with suppress(OSError):  # SQLite says what is wrong
            # Made by itself it could be written by nobody else, whatever the umask of those who share the folder.
            path.touch()
        with FILE.guarded(path):
            # One thread at a time, not always the same: asyncio.run() may be called in any.
            db = sqlite3.connect(path, timeout=30, isolation_level=None, check_same_thread=False)
        super().__init__(path, db)
        self._order = Order("")
        self._run = 0
        self._rates = rates or Rates()
        self._budget = budget or Budget(None)
        try:
            self._prepare()
        except BaseException:
            self._db.close()
            raise

    # -- a run -------------------------------------------------------------------------------------------------

    def begin(self, order: Order) -> None:
        """See `Ledger`."""
        with self._transaction():
            row = self._db.execute(
                "INSERT INTO runs (recipe, prompt, model, holder, begun) VALUES (?, ?, ?, ?, ?) RETURNING number",
                (order.recipe, order.prompt, order.model, this_process(), _now()),
            ).fetchone()
        self._order, self._run = order, row[0]

    def end(self, stopped: str | None, usage: Usage, cost: float | None) -> None:
        """See `Ledger`."""
        with self._transaction():
            self._db.execute(
                "UPDATE runs SET ended = ?, stopped = ?, requests = ?, input_tokens = ?, cached_tokens = ?,"
                " output_tokens = ?, cost = ? WHERE number = ?",
                (_now(), stopped and _storable(stopped), *_amounts(usage), cost, self._run),
            )

    def recall(self, source: Source) -> Claim | None:
        """See `Ledger`."""
        if source.stamp is None:
            return None
        with FILE.guarded(self._path):
            row = self._db.execute(
                "SELECT article FROM sources WHERE source = ? AND stamp = ?", (_storable(source.name), source.stamp)
            ).fetchone()
            claim = self._standing(row[0], is_new_name=False) if row else None
        return None if claim is None or claim.standing == "new" else claim

    def is_put_off(self, source: Source) -> bool:
        """See `Ledger`."""
        with FILE.guarded(self._path):
            row = self._db.execute(_PUT_OFF, (self._order.recipe, _storable(source.name), source.stamp)).fetchone()
        return row is not None

    def claim(self, source: Source, found: Article | Unreadable, *, anyway: bool = False) -> Claim:
        """See `Ledger`."""
        name = _storable(source.name)
        if isinstance(found, Unreadable):
            with FILE.guarded(self._path):
                row = self._db.execute("SELECT run FROM outcomes WHERE article = ? AND run = ?", (name, self._run))
                return Claim("repeated" if row.fetchone() else "new", first=name)
        article, page = found.id, _storable(found.url or source.page)
        with self._transaction(durable=False):
            before = self._db.execute("SELECT article FROM sources WHERE source = ?", (name,)).fetchone()
            self._db.execute(
                "INSERT OR REPLACE INTO sources (source, stamp, article) VALUES (?, ?, ?)",
                (name, source.stamp, article),
            )
            claim = self._standing(article, is_new_name=before is None or before[0] != article)
            if claim.standing == "new" or anyway:
                return self._begun(name, page, article)
            if claim.standing == "settled":  # it is tried again from where it was last seen
                self._db.execute(
                    "UPDATE outcomes SET source = ? WHERE article = ? AND file IS NULL AND state <> 'waiting'",
                    (name, article),
                )
        return claim

    def _begun(self, source: str, page: str, article: str) -> Claim:
        self._db.execute(
            "INSERT OR IGNORE INTO articles (id, source, page, earlier) VALUES (?1, ?2, ?3,"
            " (SELECT id FROM articles WHERE page = ?3 AND page <> '' AND id <> ?1 ORDER BY number DESC LIMIT 1))",
            (article, source, page),
        )
        values = {"article": article, "recipe": self._order.recipe, "source": source, "now": _now(), "run": self._run}
        self._db.execute(_CLAIM, values)
        [begun, *_] = self._rows(
            "SELECT a.source AS first, o.file AS earlier FROM articles a"
            " LEFT JOIN outcomes o ON o.article = a.earlier AND o.file IS NOT NULL WHERE a.id = ?",
            (article,),
        )
        return Claim("new", **begun)

    def _standing(self, article: str, *, is_new_name: bool) -> Claim:
        rows = list(
            self._rows(
                "SELECT o.recipe, o.state, o.file, o.run, a.source AS first, o.source"
                " FROM outcomes o JOIN articles a ON a.id = o.article WHERE o.article = ?",
                (article,),
            )
        )
        own = next((row for row in rows if row["recipe"] == self._order.recipe), None)
        brief = next((row for row in rows if row["file"] is not None), None)
        if own and own["run"] == self._run:
            return Claim("repeated", own["file"], own["source"], is_new_name)
        if own and own["file"] is not None:
            return Claim("briefed", own["file"], own["first"], is_new_name)
        if own and own["state"] == "waiting":  # begun and not finished, on whatever order; it may be paid for in part
            return Claim("new")
        if brief and not self._order.refresh:
            return Claim("outdated", brief["file"], brief["first"], is_new_name)
        tried_again = {*ASKED_ANYWAY, *self._order.again, "briefed"}
        if own and own["state"] not in tried_again:
            return Claim("settled", None, own["first"], is_new_name)
        return Claim("new")

    def commit(self, outcome: Outcome, *, file: str | None = None) -> None:
        """See `Ledger`."""
        article = outcome.article.id if outcome.article else _storable(outcome.source)
        values = dict(zip(_AMOUNTS, _amounts(outcome.sent), strict=True)) | {
            "article": article,
            "recipe": self._order.recipe,
            "state": outcome.state,
            "source": _storable(outcome.source),
            "file": file,
            "reason": outcome.reason and _storable(outcome.reason),
            "cost": outcome.paid,
            "seconds": outcome.seconds,
            "now": _now(),
            "run": self._run,
        }
        with self._transaction():
            if file is not None:
                self._db.execute("UPDATE outcomes SET file = NULL WHERE file = ?", (file,))
            if outcome.state == "unreadable":
                self._db.execute("DELETE FROM sources WHERE source = ?", (values["source"],))
                self._db.execute(
                    "INSERT OR IGNORE INTO articles (id, source, page) VALUES (?, ?, '')", (article, values["source"])
                )
            else:
                self._db.execute("DELETE FROM outcomes WHERE source = ? AND state = 'unreadable'", (values["source"],))
            self._db.execute(_COMMIT, values)
            if outcome.state == "unavailable":  # what was answered before the service went away is paid for
                self._db.execute("UPDATE answers SET counted = 1 WHERE article = ?", (article,))
            else:
                self._db.execute("DELETE FROM answers WHERE article = ?", (article,))

    def answers(self, article: str) -> _Answers:
        """See `Ledger`."""
        return _Answers(self, article)

    # -- the file ----------------------------------------------------------------------------------------------

    def admit(self, requests: int, tokens: int, age: float = 0.0) -> float:
        """See `Ledger`."""
        return self._rates.admit(requests, tokens, age)

    def spend(self, amount: int) -> bool:
        """See `Ledger`."""
        return self._budget.spend(amount)

    def _prepare(self) -> None:
        with FILE.guarded(self._path):
            self._db.execute("PRAGMA journal_mode = WAL")
        with self._transaction():
            FILE.check_version(self._path, version_of(self._db), len(MIGRATIONS))
            migrate(self._db)

    @contextmanager
    def _transaction(self, *, durable: bool = True) -> Iterator[None]:
        """All or nothing; on disk at the end, or, where it need not be durable, with the next one that is."""
        with FILE.guarded(self._path):
            self._db.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")
                raise
            self._db.execute("COMMIT")


class _Answers:
    """The answers to one article's questions, in the ledger."""

    def __init__(self, ledger: SqliteLedger, article: str) -> None:
        self._ledger = ledger
        self._article = article

    def key(self, spec: ModelSpec, request: Mapping[str, Any]) -> str:
        return request_key(spec, request)

    def get(self, key: str) -> Stored | None:
        with FILE.guarded(self._ledger._path):
            row = self._ledger._db.execute(
                "SELECT completion, seconds, asked, counted FROM answers WHERE key = ?", (key,)
            ).fetchone()
        return Stored(json.loads(row[0]), row[1], row[2], bool(row[3])) if row else None

    def put(self, key: str, completion: str, seconds: float) -> None:
        # In the system's hands, whatever becomes of this process; on the disk with the next article that is committed.
        with self._ledger._transaction(durable=False):
            self._ledger._db.execute(
                "INSERT OR REPLACE INTO answers (key, article, completion, seconds, asked) VALUES (?, ?, ?, ?, ?)",
                (key, self._article, completion, seconds, _now()),
            )


_AMOUNTS = ("requests", "input_tokens", "cached_tokens", "output_tokens")


def _amounts(usage: Usage) -> tuple[int, int, int, int]:
    return usage.requests, usage.input_tokens, usage.cached_tokens, usage.output_tokens


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


def _storable(text: str) -> str:
    """SQLite takes no lone surrogates, which stand for the odd bytes of a file's name."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")
