"""A run: many articles, each of them brought to exactly one state, finished work kept whatever comes."""

from __future__ import annotations

import asyncio
import logging
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.batch.files import LEDGER, is_own_text, open_folder, write_brief, write_text
from summarizer.batch.ledger import Ledger
from summarizer.briefs import Usage
from summarizer.errors import Unreadable, UsageError
from summarizer.outcomes import Outcome, State
from summarizer.pipeline import Recipe, brief_article

if TYPE_CHECKING:
    from summarizer.articles import Article
    from summarizer.llm import Model

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Started:
    """The model has been given an article."""

    source: str


@dataclass(frozen=True, slots=True)
class Ended:
    """An article has come to its state; `file` is its brief, if it has one."""

    outcome: Outcome
    file: Path | None


@dataclass(frozen=True, slots=True)
class Known:
    """An earlier run has briefed this article under the same recipe."""

    source: str
    file: Path


@dataclass(frozen=True, slots=True)
class Repeated:
    """This run has met the same article before, under the name `first`."""

    source: str
    first: str


Event = Started | Ended | Known | Repeated


@dataclass(frozen=True, slots=True)
class NotBriefed:
    """An article that ended in another state, and why."""

    source: str
    state: State
    reason: str


@dataclass(frozen=True)
class Receipt:
    """What a run did. Every article that it met is counted once: in `states`, `known` or `waiting`.

    Attributes:
        states: how many articles ended in each state in this run.
        not_briefed: those of them that ended in another state than briefed, in the order of ending.
        known: how many an earlier run had briefed.
        waiting: the sources of those that were not finished when the run was stopped.
        repeated: further names of articles that are counted already, each with the first name.
        complete: every source was looked at.
        usage, cost: of all requests sent, those of failed articles too; cost in US dollars, None when not known.
        seconds: wall-clock time.
    """

    states: Mapping[State, int]
    not_briefed: tuple[NotBriefed, ...]
    known: int
    waiting: tuple[str, ...]
    repeated: tuple[tuple[str, str], ...]
    complete: bool
    usage: Usage
    cost: float | None
    seconds: float


def _ignore(_: Event) -> None:
    pass


async def run_articles(
    articles: Iterable[Article | Unreadable],
    recipe: Recipe,
    out: Path,
    *,
    open_model: Callable[[], AbstractAsyncContextManager[Model]],
    concurrency: int = 1,
    on_event: Callable[[Event], None] = _ignore,
) -> Receipt:
    """Brief what is new among `articles` into the folder `out`; see `Run` for the receipt of a run cut short.

    Args:
        articles: read one at a time, as they are needed.
        recipe: an article that the ledger of `out` holds as briefed under it is left alone.
        open_model: called when the first new article turns up, and not at all when none does.
        concurrency: how many articles are in work at the same time.

    Raises:
        UsageError: the whole run cannot go on; what was finished is kept.
    """
    run = Run(articles, recipe, out, open_model=open_model, concurrency=concurrency, on_event=on_event)
    await run.finish()
    return run.receipt


class Run:
    """A run whose receipt can be had at any time, also after it was interrupted."""

    def __init__(
        self,
        articles: Iterable[Article | Unreadable],
        recipe: Recipe,
        out: Path,
        *,
        open_model: Callable[[], AbstractAsyncContextManager[Model]],
        concurrency: int = 1,
        on_event: Callable[[Event], None] = _ignore,
    ) -> None:
        self._articles: Iterator[Article | Unreadable] = iter(articles)
        self._recipe = recipe
        self._fingerprint = recipe.fingerprint
        self._out = out
        self._open_model = open_model
        self._concurrency = concurrency
        self._tell = on_event
        self._reading = asyncio.Lock()
        self._first_names: dict[str, str] = {}
        self._waiting: dict[str, str] = {}
        self._states: Counter[State] = Counter()
        self._not_briefed: list[NotBriefed] = []
        self._known = 0
        self._repeated: list[tuple[str, str]] = []
        self._complete = False
        self._usage = Usage()
        self._cost: float | None = 0.0
        self._seconds = 0.0

    @property
    def receipt(self) -> Receipt:
        """What has been done so far."""
        return Receipt(
            states=dict(self._states),
            not_briefed=tuple(self._not_briefed),
            known=self._known,
            waiting=tuple(self._waiting.values()),
            repeated=tuple(self._repeated),
            complete=self._complete,
            usage=self._usage,
            cost=self._cost,
            seconds=self._seconds,
        )

    async def finish(self) -> None:
        """Go through all articles. Raises UsageError when the whole run cannot go on."""
        begun = time.monotonic()
        try:
            open_folder(self._out)
            with Ledger(self._out / LEDGER) as ledger:
                first = await self._next_new(ledger)
                if first is not None:
                    async with self._open_model() as model:
                        await self._work_through(first, model, ledger)
        finally:
            self._seconds = time.monotonic() - begun

    async def _work_through(self, first: Article, model: Model, ledger: Ledger) -> None:
        try:
            async with asyncio.TaskGroup() as workers:
                workers.create_task(self._work(first, model, ledger))
                for _ in range(self._concurrency - 1):
                    workers.create_task(self._work(None, model, ledger))
        except BaseExceptionGroup as group:
            raise group.exceptions[0] from None

    async def _work(self, article: Article | None, model: Model, ledger: Ledger) -> None:
        article = article or await self._next_new(ledger)
        while article is not None:
            self._tell(Started(article.source))
            self._end(await self._brief(article, model), ledger)
            article = await self._next_new(ledger)

    async def _next_new(self, ledger: Ledger) -> Article | None:
        """The next article that is to be briefed; those before it that are not are dealt with."""
        async with self._reading:
            # In a thread: the answers to other articles' requests are not kept waiting by a long page.
            while (found := await asyncio.to_thread(next, self._articles, None)) is not None:
                if isinstance(found, Unreadable):
                    self._end_unreadable(found, ledger)
                elif self._is_new(found, ledger):
                    self._waiting[found.id] = found.source
                    return found
            self._complete = True
            return None

    def _is_new(self, article: Article, ledger: Ledger) -> bool:
        if is_own_text(article.source):
            return False
        if first := self._first_names.get(article.id):
            self._repeated.append((article.source, first))
            self._tell(Repeated(article.source, first))
            return False
        self._first_names[article.id] = article.source
        entry = ledger.find(article.id, self._fingerprint)
        if entry is None or entry.file is None or not (self._out / entry.file).is_file():
            return True
        if not (self._out / entry.file).with_suffix(".txt").exists():
            write_text(self._out, entry.file, article)
        self._known += 1
        _log.info("%s: briefed before, in %s", article.source, entry.file)
        self._tell(Known(article.source, self._out / entry.file))
        return False

    async def _brief(self, article: Article, model: Model) -> Outcome:
        begun = time.monotonic()
        try:
            return await brief_article(article, self._recipe, model)
        except UsageError:
            raise
        except ImportError as fault:
            raise UsageError(f"summarizer is not installed whole ({fault}): install it again") from fault
        except Exception as fault:
            # One article that trips over a fault of ours must not cost the others of the night.
            _log.exception("%s", article.source)
            reason = f"a fault in summarizer itself, please report it: {type(fault).__name__}: {fault}"
            seconds = time.monotonic() - begun
            return Outcome("invalid", article.source, article=article, reason=reason, seconds=seconds)

    def _end_unreadable(self, found: Unreadable, ledger: Ledger) -> None:
        if found.source in self._first_names:
            return
        self._first_names[found.source] = found.source
        self._end(Outcome("unreadable", found.source, reason=found.reason), ledger)

    def _end(self, outcome: Outcome, ledger: Ledger) -> None:
        """Keep what there is of an article: its files, then its entry, so that no entry lacks its file."""
        file = None
        if outcome.article and outcome.brief:
            file = write_brief(self._out, outcome.article, outcome.brief)
        ledger.record(outcome, self._fingerprint, file=file)
        if outcome.article:
            self._waiting.pop(outcome.article.id, None)
        self._states[outcome.state] += 1
        if outcome.state != "briefed":
            self._not_briefed.append(NotBriefed(outcome.source, outcome.state, outcome.reason or outcome.state))
        self._usage += outcome.sent
        if outcome.paid is None and outcome.sent.requests:
            self._cost = None
        elif self._cost is not None:
            self._cost += outcome.paid or 0.0
        self._tell(Ended(outcome, self._out / file if file else None))
