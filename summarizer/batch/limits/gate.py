"""The gate of a run: every request that is sent passes it, and all its limits are kept here."""

from __future__ import annotations

import asyncio
import logging
import math
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NoReturn, Protocol

from summarizer.batch.limits.breaker import Breaker
from summarizer.batch.limits.headroom import LONGEST_HOLD, Headroom, Mark
from summarizer.batch.limits.window import Window
from summarizer.errors import Stopped

if TYPE_CHECKING:
    from summarizer.batch.limits.budget import Allowance
    from summarizer.briefs import Usage
    from summarizer.llm import Demand, Failure

_log = logging.getLogger(__name__)

LEAVING = 30.0
"""Seconds after a stop for which a request of an article in work is still waited for before it is sent."""

LONG = 30.0
"""Seconds of a hold that is told of: shorter ones are a service's usual way to set the pace."""

LONGEST_SQUEEZE = 60.0
"""Seconds of the longest pause after a 429 that names none, when one request at a time is already too many."""


def _ignore(_seconds: float, _reason: str) -> None:
    pass


class Accounts(Protocol):
    """Where what is sent and spent is counted; a ledger is one, and all who share it share the limits."""

    def admit(self, requests: int, tokens: int, age: float = 0.0) -> float:
        """See `Rates.admit`."""

    def spend(self, amount: int) -> bool:
        """See `Budget.spend`."""


class RunGate:
    """Lets the requests of a run go in the order in which they come, as soon as every limit allows it.

    Args:
        accounts: keep the requests and tokens a minute, and the budget.
        allowance: what the budget is, and what a request takes of it; None where there is none.
        concurrency: requests on their way at once, at most.
        on_hold: told for how many seconds no request goes, where those are many, and what the service did.
        time_limit: seconds from now after which no further article is begun.
        clock: seconds; it only grows.
        sleep: how to wait.
    """

    def __init__(
        self,
        accounts: Accounts,
        allowance: Allowance | None = None,
        *,
        concurrency: int,
        time_limit: float | None = None,
        on_hold: Callable[[float, str], None] = _ignore,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._accounts = accounts
        self._allowance = allowance
        self._window = Window(concurrency)
        self._breaker = Breaker()
        self._headroom = Headroom(clock)
        self._clock = clock
        self._sleep = sleep
        self._time_limit = time_limit
        self._begun = clock()
        self._turn = asyncio.Lock()  # those that wait go in the order in which they came
        self._changed = asyncio.Event()
        self._held_until = -math.inf
        self._on_hold = on_hold
        self._told_until = -math.inf
        self._squeezed = 0
        self._last = "does not answer"
        self._stop: str | None = None
        self._leave_by = math.inf
        self._end: str | None = None

    @property
    def stopping(self) -> str | None:
        """Why no further article is to be begun, in one sentence; None while the run goes on."""
        if self._stop is None and self._time_left() <= 0:
            self.stop(f"the time limit of {duration(self._time_limit or 0)} is reached")
        return self._end or self._stop

    def stop(self, reason: str) -> None:
        """Begin no further article. Requests of those in work go on, unless they would have to wait for long."""
        if self._stop is None:
            self._stop, self._leave_by = reason, self._clock() + LEAVING
            self._changed.set()

    @asynccontextmanager
    async def request(self, demand: Demand) -> AsyncIterator[Ticket]:
        """Wait until a request may go; see `summarizer.llm.Gate`.

        Raises:
            Stopped: the budget does not take it, the service is down, or the run is stopping and it cannot go soon.
        """
        ticket = await self._enter(demand)
        try:
            yield ticket
            if not ticket.told:
                raise RuntimeError("a request came back without a word of how it went")
        finally:
            self._leave(ticket)

    async def _enter(self, demand: Demand) -> Ticket:
        most = self._allowance.most(demand) if self._allowance else 0
        tokens = demand.input_tokens + demand.output_tokens
        async with self._turn:
            reserved = most == 0
            try:
                while True:
                    now = self._clock()
                    self._go_on(now)
                    reserved = reserved or self._accounts.spend(most)
                    wait = self._obstacle(tokens, now) if reserved else self._until_settled(most)
                    wait = wait or self._accounts.admit(1, tokens)
                    if not wait:
                        break
                    await self._pause(self._bounded(wait, now))
            except BaseException:
                if reserved and most:
                    self._accounts.spend(-most)
                raise
            probe = self._breaker.enter()
            return Ticket(self, most, tokens, now, self._window.enter(), self._headroom.sent(tokens), probe)

    def _go_on(self, now: float) -> None:
        """Raise where nothing goes any more."""
        if self._end is None and self._breaker.gives_up(now) and not self._window.under_way:
            silence = duration(self._breaker.silence(now))
            self._finish(f"the service has given no answer for {silence} (it {self._last}): run again when it does")
        if self._end is not None:
            raise Stopped(self._end)

    def _obstacle(self, tokens: int, now: float) -> float:
        """Seconds until a request may go, as far as the service is concerned; infinity until one is back."""
        if self._window.is_full:
            return math.inf
        return max(0.0, self._held_until - now, self._breaker.wait(now), self._headroom.wait(tokens))

    def _until_settled(self, most: int) -> float:
        """Infinity: what is on its way may give something back. Where nothing is, the budget is used up."""
        if not self._window.under_way:
            assert self._allowance
            limit, need = self._allowance.say(self._allowance.limit), self._allowance.say(most)
            self._finish(f"the budget of {limit} does not take another request, which may need {need} of it")
        return math.inf

    def _bounded(self, wait: float, now: float) -> float:
        """Seconds to wait before looking again; a run that is stopping does not wait for long."""
        stop = self.stopping
        if stop is None:
            return min(wait, self._time_left())
        left = self._leave_by - now
        if left <= 0 or (wait > left and wait != math.inf):
            raise Stopped(stop)
        return min(wait, left)

    async def _pause(self, seconds: float) -> None:
        """Wait for so long, or until something has changed."""
        self._changed.clear()
        waiting: list[asyncio.Future[Any]] = [asyncio.ensure_future(self._changed.wait())]
        if seconds != math.inf:
            waiting.append(asyncio.ensure_future(self._sleep(seconds)))
        try:
            await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for future in waiting:
                future.cancel()

    def _leave(self, ticket: Ticket) -> None:
        self._window.leave()
        if not ticket.told:  # all that was reserved stays spent: who knows what has become of it
            self._breaker.left(probe=ticket.probe)
        self._changed.set()

    def answered(self, ticket: Ticket, usage: Usage | None, headers: Mapping[str, str]) -> None:
        """See `Ticket`."""
        self._breaker.answered()
        self._window.went_through()
        self._headroom.hear(headers, ticket.mark)
        self._squeezed = 0
        if usage is None:
            return
        if self._allowance:
            self._settle(self._allowance.used(usage) - ticket.reserved)
        unused = ticket.tokens - usage.input_tokens - usage.output_tokens
        if unused > 0:
            self._accounts.admit(0, -unused, self._clock() - ticket.sent)

    def failed(self, ticket: Ticket, failure: Failure) -> None:
        """See `Ticket`."""
        now = self._clock()
        self._headroom.hear(failure.headers, ticket.mark)
        if ticket.reserved and not failure.billed:
            self._accounts.spend(-ticket.reserved)
        if failure.kind == "refused":
            self._breaker.answered()
            return
        self._last = failure.what
        if failure.kind == "down":
            self._breaker.failed(now, probe=ticket.probe)
        else:
            self._breaker.limited(now)
            if self._window.was_limited(ticket.entered) and failure.retry_after is None:
                self._hold(min(LONGEST_SQUEEZE, 2.0**self._squeezed), now)
                self._squeezed += 1
        if failure.retry_after is not None:
            self._last += f" and asks to be left alone for {duration(failure.retry_after)}"
            self._hold(min(LONGEST_HOLD, failure.retry_after), now)
        self._tell_of_hold(now)

    def _tell_of_hold(self, now: float) -> None:
        """Once of each long one: those that were on their way when it began ask for nearly the same."""
        hold = max(self._held_until - now, self._breaker.wait(now))
        if LONG <= hold < math.inf and now + hold >= self._told_until + LONG:
            self._told_until = now + hold
            self._on_hold(hold, self._last)

    def _hold(self, seconds: float, now: float) -> None:
        if now + seconds > self._held_until:
            self._held_until = now + seconds
            told = {"event": "held", "told": {"seconds": round(seconds, 3), "reason": self._last}}
            _log.info("no request goes for %.1f s: the service %s", seconds, self._last, extra=told)

    def _settle(self, difference: int) -> None:
        if difference and not self._accounts.spend(difference):
            assert self._allowance
            more = self._allowance.say(difference)
            self._end = (
                f"the service has counted {more} more for a request than it can need: its bill passes the budget"
            )

    def _finish(self, reason: str) -> NoReturn:
        """From now on nothing goes any more."""
        self._end = reason
        raise Stopped(reason)

    def _time_left(self) -> float:
        return math.inf if self._time_limit is None else self._begun + self._time_limit - self._clock()


@dataclass(slots=True, eq=False)
class Ticket:
    """One request on its way; see `summarizer.llm.Passage`.

    Attributes:
        reserved: units of the budget.
        tokens: that were counted for this minute.
        sent: when it went, by the clock of the gate.
        entered, mark: what window and service knew then.
        probe: it was sent to see whether the service works again.
        told: how it went is known.
    """

    gate: RunGate
    reserved: int
    tokens: int
    sent: float
    entered: int
    mark: Mark
    probe: bool
    told: bool = False

    def answered(self, usage: Usage | None, headers: Mapping[str, str]) -> None:
        self.told = True
        self.gate.answered(self, usage, headers)

    def failed(self, failure: Failure) -> None:
        self.told = True
        self.gate.failed(self, failure)


def duration(seconds: float) -> str:
    """A duration in words, in the largest unit that it has one of."""
    for size, name in ((3600, "hour"), (60, "minute")):
        if seconds >= size:
            return _counted(seconds / size, name)
    return _counted(seconds, "second")


def _counted(number: float, name: str) -> str:
    shown = f"{number:.0f}" if number >= 10 else f"{number:.2g}"
    return f"{shown} {name}{'' if shown == '1' else 's'}"
