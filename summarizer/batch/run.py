"""A run: many articles, each of them brought to exactly one state, finished work kept whatever comes."""

from __future__ import annotations

import asyncio
import logging
import time
from collections import Counter, deque
from collections.abc import AsyncIterator, Callable, Coroutine, Iterable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from itertools import islice
from os.path import isfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from summarizer.articles import Source
from summarizer.batch.events import Claimed, Ended, Event, Held, Known, Repeated, Surveyed
from summarizer.batch.files import LEDGER, brief_name, held, open_folder, write_brief, write_text
from summarizer.batch.ledger import Claim, Order
from summarizer.batch.limits import Budget, Limits, Rates, RunGate
from summarizer.batch.receipt import NotBriefed, Receipt
from summarizer.batch.sources import Sources
from summarizer.batch.sqlite import SqliteLedger
from summarizer.briefs import Usage
from summarizer.errors import Stopped, Unreadable, UsageError, where_it_broke
from summarizer.outcomes import Outcome, State
from summarizer.pipeline import Recipe, brief_article

if TYPE_CHECKING:
    from summarizer.articles import Article
    from summarizer.llm import Gate, Model

_log = logging.getLogger(__name__)

NAMED = 20
"""Articles that a receipt names, of each kind; the ledger knows them all."""

_AHEAD = 64
"""Sources listed at once. They are held unopened, but for the lines of a JSONL file."""

_LATE = 0.05
"""Seconds after the time limit at which it is noticed at the latest: two clocks do not agree to the last digit."""


def _ignore(_: Event) -> None:
    pass


async def run_articles(
    articles: Iterable[Article | Unreadable],
    recipe: Recipe,
    out: Path,
    *,
    open_model: Callable[[Gate], AbstractAsyncContextManager[Model]],
    concurrency: int = 1,
    limits: Limits | None = None,
    on_event: Callable[[Event], None] = _ignore,
) -> Receipt:
    """Brief what is new among `articles` into the folder `out`; see `Run` for what the arguments mean.

    Raises:
        UsageError: the whole run cannot go on; what was finished is kept.
    """
    run = Run(
        map(Source.of, articles),
        recipe,
        out,
        open_model=open_model,
        concurrency=concurrency,
        limits=limits,
        on_event=on_event,
    )
    await run.finish()
    return run.receipt


class Run:
    """A run whose receipt can be had at any time, also after it was interrupted.

    Args:
        sources: `Sources`, or any that are gone through once.
        recipe: an article that the ledger of `out` holds as briefed under it is left alone.
        out: the folder for the briefs.
        open_model: called when the first new article turns up, and not at all when none does.
        concurrency: how many articles are in work at the same time.
        refresh: brief those again that are briefed under another recipe.
        again: try those again that ended in one of these states.
        on_event: told what happens, as it happens.
    """

    def __init__(
        self,
        sources: Iterable[Source],
        recipe: Recipe,
        out: Path,
        *,
        open_model: Callable[[Gate], AbstractAsyncContextManager[Model]],
        concurrency: int = 1,
        limits: Limits | None = None,
        refresh: bool = False,
        again: frozenset[State] = frozenset(),
        on_event: Callable[[Event], None] = _ignore,
    ) -> None:
        self._sources = sources
        self._listed: Iterator[Source] = iter(sources)
        self._ahead: deque[Source] = deque()
        self._behind: deque[Source] | None = deque()  # what is put off; None once its turn has come
        self._recipe = recipe
        self._order = Order(recipe.fingerprint, recipe.prompt.name, recipe.model.name, refresh, again)
        self._out = out
        self._open_model = open_model
        self._concurrency = concurrency
        self._limits = limits or Limits()
        self._tell = on_event
        self._next = asyncio.Lock()
        self._halted = asyncio.Event()
        self._gate: RunGate | None = None
        self._stopped: str | None = None
        self._complete = False
        self._waiting: dict[str, str] = {}
        self._states: Counter[State] = Counter()
        self._not_briefed: list[NotBriefed] = []
        self._standings: Counter[str] = Counter()
        self._repeated: list[tuple[str, str]] = []
        self._edited = 0
        self._usage = Usage()
        self._cost: float | None = 0.0
        self._seconds = 0.0

    @property
    def receipt(self) -> Receipt:
        """What has been done so far."""
        return Receipt(
            recipe=self._order.recipe,
            states=dict(self._states),
            not_briefed=tuple(self._not_briefed),
            known=self._standings["briefed"],
            outdated=self._standings["outdated"],
            settled=self._standings["settled"],
            edited=self._edited,
            repeats=self._standings["repeated"],
            repeated=tuple(self._repeated),
            waiting=tuple(self._waiting.values()),
            complete=self._complete,
            stopped=self._stopped,
            usage=self._usage,
            cost=self._cost,
            seconds=self._seconds,
        )

    def stop(self, reason: str) -> None:
        """Begin no further article; those in work are finished."""
        self._stopped = self._stopped or reason
        self._halted.set()
        if self._gate:
            self._gate.stop(reason)

    def _is_stopping(self) -> bool:
        if self._gate and self._gate.stopping:
            self._stopped = self._gate.stopping
            self._halted.set()
        return self._stopped is not None

    async def finish(self) -> None:
        """Go through all articles. Raises UsageError when the whole run cannot go on."""
        begun = time.monotonic()
        try:
            open_folder(self._out)
            limits = self._limits
            accounts = Rates(limits.requests_per_minute, limits.tokens_per_minute), Budget(limits.allowance)
            with held(self._out), SqliteLedger(self._out / LEDGER, *accounts) as ledger:
                ledger.begin(self._order)
                broken = None
                try:
                    await self._go_through(ledger)
                except UsageError as error:
                    broken = str(error)
                    raise
                finally:
                    ledger.end(self._stopped or broken, self._usage, self._cost)
        finally:
            self._seconds = time.monotonic() - begun

    @asynccontextmanager
    async def _timed(self, limit: float | None) -> AsyncIterator[None]:
        """Notice that the time is up also while nothing comes."""
        timer = asyncio.get_running_loop().call_later(limit + _LATE, self._is_stopping) if limit is not None else None
        try:
            yield
        finally:
            if timer:
                timer.cancel()

    async def _go_through(self, ledger: SqliteLedger) -> None:
        if isinstance(self._sources, Sources) and self._sources.can_be_counted:
            self._tell(await asyncio.to_thread(self._survey, self._sources, ledger))
        first = await self._next_new(ledger)
        if first is None:
            return
        self._gate = RunGate(
            ledger,
            self._limits.allowance,
            concurrency=self._concurrency,
            time_limit=self._limits.time_limit,
            on_hold=lambda seconds, reason: self._tell(Held(seconds, reason)),
        )
        if self._stopped:
            self._gate.stop(self._stopped)
        async with self._open_model(self._gate) as model, self._timed(self._limits.time_limit):
            try:
                async with asyncio.TaskGroup() as workers:
                    workers.create_task(self._work(first, model, ledger))
                    for _ in range(self._concurrency - 1):
                        workers.create_task(self._work(None, model, ledger))
            except BaseExceptionGroup as group:
                raise group.exceptions[0] from None

    @staticmethod
    def _survey(sources: Iterable[Source], ledger: SqliteLedger) -> Surveyed:
        """How much there is to do, told by what is known without opening any file."""
        total = known = 0
        for source in sources:
            total += 1
            known += ledger.recall(source) is not None
        return Surveyed(total, total - known)

    async def _work(self, found: tuple[Article, Claim] | None, model: Model, ledger: SqliteLedger) -> None:
        found = found or await self._next_new(ledger)
        while found is not None:
            article, claim = found
            self._tell(Claimed(article.source))
            try:
                outcome = await self._brief(article, model.keeping(ledger.answers(article.id)))
            except Stopped as error:
                self.stop(str(error))
                return
            ending = asyncio.ensure_future(self._end(outcome, claim, ledger))
            try:
                await asyncio.shield(ending)
            except asyncio.CancelledError:  # what is finished is kept, whatever has become of the run meanwhile
                await ending
                raise
            found = await self._next_new(ledger)

    async def _next_new(self, ledger: SqliteLedger) -> tuple[Article, Claim] | None:
        """The next article that is to be briefed; those before it that are not are dealt with."""
        async with self._next:
            while not self._is_stopping():
                if not self._ahead:
                    # In threads: the answers to other articles' requests are not kept waiting by a slow disk or pipe.
                    listed = await self._unless_stopped(asyncio.to_thread(self._list))
                    if listed is None:
                        return None
                    self._ahead.extend(listed)
                if not self._ahead and self._behind:
                    self._ahead, self._behind = self._behind, None
                if not self._ahead:
                    self._complete = True
                    return None
                source = self._ahead.popleft()
                if (claim := ledger.recall(source)) and self._is_kept(claim) and self._has_text(claim):
                    self._leave(source.name, claim, opened=False)
                    continue
                if self._behind is not None and ledger.is_put_off(source):
                    self._behind.append(source)
                    continue
                found = await asyncio.to_thread(source.read)
                if self._is_stopping():  # meanwhile
                    return None
                claim = ledger.claim(source, found)
                if isinstance(found, Unreadable):
                    if claim.standing == "new":
                        await self._end(Outcome("unreadable", found.source, reason=found.reason), claim, ledger)
                    continue
                if claim.standing != "new" and not self._is_kept(claim):
                    claim = ledger.claim(source, found, anyway=True)
                if claim.standing == "new":
                    self._waiting[found.id] = found.source
                    self._edited += claim.earlier is not None
                    return found, claim
                if claim.file and not self._has_text(claim):
                    write_text(self._out, claim.file, found)
                self._leave(source.name, claim, opened=True)
            return None

    async def _unless_stopped(self, coming: Coroutine[Any, Any, list[Source]]) -> list[Source] | None:
        """What comes, or None where the run is stopped first: a pipe may stay silent for ever."""
        listing, halt = asyncio.ensure_future(coming), asyncio.ensure_future(self._halted.wait())
        try:
            await asyncio.wait({listing, halt}, return_when=asyncio.FIRST_COMPLETED)
            return listing.result() if listing.done() else None
        finally:
            listing.cancel()
            halt.cancel()

    def _list(self) -> list[Source]:
        at_once = _AHEAD if isinstance(self._sources, Sources) and self._sources.can_be_counted else 1
        return list(islice(self._listed, at_once))

    def _is_kept(self, claim: Claim) -> bool:
        """Whether the brief that an article is said to have is there."""
        # Not by way of Path, which takes five times as long: an inbox may hold a hundred thousand.
        return claim.file is None or isfile(f"{self._out}/{claim.file}")  # noqa: PTH113

    def _has_text(self, claim: Claim) -> bool:
        """Whether the cleaned text lies beside the brief."""
        return claim.file is None or isfile(f"{self._out}/{claim.file.removesuffix('.json')}.txt")  # noqa: PTH113

    def _leave(self, source: str, claim: Claim, *, opened: bool) -> None:
        """An article that is not this run's to brief."""
        if claim.standing == "repeated" or (claim.is_new_name and claim.first != source):
            self._standings["repeated"] += 1
            if len(self._repeated) < NAMED:
                self._repeated.append((source, claim.first))
            self._tell(Repeated(source, claim.first, opened))
            return
        self._standings[claim.standing] += 1
        self._tell(Known(source, claim.standing, self._out / claim.file if claim.file else None, opened))

    async def _brief(self, article: Article, model: Model) -> Outcome:
        begun = time.monotonic()
        try:
            return await brief_article(article, self._recipe, model)
        except (Stopped, UsageError):
            raise
        except ImportError as fault:
            raise UsageError(f"summarizer is not installed whole ({fault}): install it again") from fault
        except Exception as fault:
            # One article that trips over a fault of ours must not cost the others of the night.
            _log.exception("%s", article.source, extra={"event": "fault", "told": {"source": article.source}})
            reason = f"a fault in summarizer itself, please report it: {where_it_broke(fault)}"
            seconds = time.monotonic() - begun
            return Outcome("invalid", article.source, article=article, reason=reason, seconds=seconds)

    async def _end(self, outcome: Outcome, claim: Claim, ledger: SqliteLedger) -> None:
        """Keep what there is of an article: its files, then its entry, so that no entry lacks its file."""
        file = None
        if outcome.article and outcome.brief:
            file = brief_name(outcome.article, claim.first)
            # In a thread: a disk takes its time to say that it has kept something.
            await asyncio.to_thread(write_brief, self._out, file, outcome.article, outcome.brief)
        ledger.commit(outcome, file=file)
        if outcome.article:
            self._waiting.pop(outcome.article.id, None)
        self._states[outcome.state] += 1
        if outcome.state != "briefed" and self._states[outcome.state] <= NAMED:
            self._not_briefed.append(NotBriefed(outcome.source, outcome.state, outcome.reason or outcome.state))
        self._usage += outcome.sent
        if outcome.paid is None and outcome.sent.requests:
            self._cost = None
        elif self._cost is not None:
            self._cost += outcome.paid or 0.0
        self._tell(Ended(outcome, self._out / file if file else None))
