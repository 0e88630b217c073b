"""The gate of a run in virtual time: who goes when, what is never passed, and how it ends."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.batch.limits import Allowance, Budget, Rates, RunGate
from summarizer.batch.limits.breaker import GIVE_UP, IN_A_ROW
from summarizer.batch.limits.gate import LEAVING, duration
from summarizer.batch.limits.headroom import LONGEST_HOLD
from summarizer.batch.limits.rates import MINUTE
from summarizer.briefs import Usage
from summarizer.errors import Stopped
from summarizer.llm import Demand, Failure
from tests.batch.limits.virtual import clock, run

SMALL = Demand(100, 300, 100)
"""400 tokens at most, 200 expected."""

DOWN = Failure("down", "answered 503", billed=False)
LOST = Failure("down", "did not answer in time", billed=True)
LIMITED = Failure("limited", "answered 429", billed=False)
REFUSED = Failure("refused", "answered 400", billed=False)


def limited(seconds: float) -> Failure:
    return Failure("limited", "answered 429", billed=False, retry_after=seconds)


def used(tokens: int) -> Usage:
    return Usage(requests=1, input_tokens=tokens)


class Broken(Exception):
    """What a failed request raises."""


@dataclass
class Counted:
    """Accounts that are kept here, as the ledger keeps them."""

    budget: Budget
    rates: Rates

    def admit(self, requests: int, tokens: int, age: float = 0.0) -> float:
        return self.rates.admit(requests, tokens, age)

    def spend(self, amount: int) -> bool:
        return self.budget.spend(amount)


@dataclass
class Night:
    """A run: its gate, and when each request went."""

    tokens: int | None = None
    concurrency: int = 4
    requests_per_minute: int | None = None
    tokens_per_minute: int | None = None
    time_limit: float | None = None
    went: list[float] = field(default_factory=list)
    told: list[tuple[float, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        allowance = None if self.tokens is None else Allowance(self.tokens, "tokens")
        self.budget = Budget(allowance)
        rates = Rates(self.requests_per_minute, self.tokens_per_minute, clock=clock)
        self.begun = clock()
        self.gate = RunGate(
            Counted(self.budget, rates),
            allowance,
            concurrency=self.concurrency,
            time_limit=self.time_limit,
            on_hold=lambda seconds, reason: self.told.append((seconds, reason)),
            clock=clock,
        )

    @property
    def now(self) -> float:
        """Seconds since the run began."""
        return clock() - self.begun

    async def send(
        self, end: Failure | Usage | None = None, *, takes: float = 1.0, demand: Demand = SMALL, **headers: str
    ) -> None:
        """One request that ends so; an answer of 200 tokens where nothing is said."""
        async with self.gate.request(demand) as passage:
            self.went.append(self.now)
            await asyncio.sleep(takes)
            told = {f"x-ratelimit-{name.replace('_', '-')}": value for name, value in headers.items()}
            if isinstance(end, Failure):
                passage.failed(end)
                raise Broken
            passage.answered(end or used(200), told)

    async def sends(self, *ends: Failure | Usage | None, **options: Any) -> list[BaseException | None]:
        """So many at once; how each came back."""
        return await asyncio.gather(*(self.send(end, **options) for end in ends), return_exceptions=True)


def night(story: Callable[[Night], Awaitable[None]], **options: Any) -> None:
    async def told() -> None:
        await story(Night(**options))

    run(told())


class TestAtOnce:
    def test_no_more_than_the_concurrency(self) -> None:
        async def story(night: Night) -> None:
            await night.sends(*[None] * 8)
            assert night.went == [0, 0, 0, 1, 1, 1, 2, 2]

        night(story, concurrency=3)

    def test_fewer_after_a_429_and_more_again_later(self) -> None:
        async def story(night: Night) -> None:
            await night.sends(*[LIMITED] * 8)
            await night.sends(*[None] * 8)
            assert night.went == [0] * 8 + [1] * 4 + [2] * 4
            await night.sends(*[None] * 50)
            night.went.clear()
            await night.sends(*[None] * 8)
            assert len(set(night.went)) == 1

        night(story, concurrency=8)

    def test_one_at_a_time_that_is_still_too_many_makes_pauses_that_grow(self) -> None:
        async def story(night: Night) -> None:
            for _ in range(4):
                await night.sends(LIMITED)
            await night.sends(None)
            await night.sends(LIMITED)
            await night.sends(None)
            # each takes a second; the pauses are 1, 2, 4 and 8, and 1 again after the answer
            assert night.went == [0, 2, 5, 10, 19, 20, 22]

        night(story, concurrency=1)

    def test_they_go_in_the_order_in_which_they_came(self) -> None:
        async def story(night: Night) -> None:
            order: list[int] = []

            async def one(number: int) -> None:
                async with night.gate.request(Demand(number, number, 1)) as passage:
                    order.append(number)
                    await asyncio.sleep(1)
                    passage.answered(used(1), {})

            await asyncio.gather(*(one(number) for number in range(20)))
            assert order == list(range(20))

        night(story, concurrency=2, tokens=1000)


class TestHolds:
    @pytest.mark.parametrize(
        ("failure", "next_at"),
        [
            pytest.param(limited(7), 8.0, id="429"),
            pytest.param(Failure("down", "answered 503", billed=False, retry_after=7.0), 8.0, id="503"),
            pytest.param(limited(86400), 1 + LONGEST_HOLD, id="a day: it is asked again sooner"),
            pytest.param(limited(0), 1.0, id="no time at all"),
            pytest.param(DOWN, 1.0, id="503 that asks for nothing"),
        ],
    )
    def test_retry_after_holds_everybody(self, failure: Failure, next_at: float) -> None:
        async def story(night: Night) -> None:
            await night.sends(failure)
            await night.sends(None, None)
            assert night.went == [0, next_at, next_at]

        night(story)

    def test_the_longest_of_several_counts(self) -> None:
        async def story(night: Night) -> None:
            await night.sends(limited(20), limited(5), limited(10))
            await night.send()
            assert night.went[-1] == 21

        night(story)

    @pytest.mark.parametrize(
        ("failures", "told"),
        [
            pytest.param([limited(29)], [], id="short"),
            pytest.param(
                [limited(60)] * 4, [(60, "answered 429 and asks to be left alone for 1 minute")], id="by all at once"
            ),
            pytest.param(
                [limited(86400)],
                [(LONGEST_HOLD, "answered 429 and asks to be left alone for 24 hours")],
                id="as long as it lasts",
            ),
            pytest.param([DOWN] * IN_A_ROW, [], id="down, and asked again soon"),
        ],
    )
    def test_a_long_one_is_told_once(self, failures: list[Failure], told: list[tuple[float, str]]) -> None:
        async def story(night: Night) -> None:
            await night.sends(*failures)
            await night.sends(None)
            assert night.told == told

        night(story, concurrency=IN_A_ROW)

    def test_that_it_goes_on_is_told_again(self) -> None:
        async def story(night: Night) -> None:
            for _ in range(3):
                await night.sends(limited(300))
            assert [seconds for seconds, _ in night.told] == [300] * 3

        night(story)

    def test_the_pauses_of_a_service_that_is_down_are_told_once_they_are_long(self) -> None:
        async def story(night: Night) -> None:
            await night.sends(*[DOWN] * IN_A_ROW)
            for _ in range(7):  # after 1, 2, 4, 8, 16, 32 and 60 seconds
                await night.sends(DOWN)
            assert night.told == [(32, "answered 503"), (60, "answered 503"), (60, "answered 503")]

        night(story, concurrency=IN_A_ROW)

    def test_what_is_on_its_way_is_not_called_back(self) -> None:
        async def story(night: Night) -> None:
            slow = asyncio.create_task(night.send(takes=5))
            await night.sends(limited(60))
            await slow
            assert night.now == 5

        night(story)


class TestMinutes:
    def test_requests(self) -> None:
        async def story(night: Night) -> None:
            await night.sends(*[None] * 5, takes=0.1)
            assert [round(at) for at in night.went] == [0, 0, MINUTE, MINUTE, 2 * MINUTE]

        night(story, requests_per_minute=2)

    def test_tokens_that_were_not_used_are_given_back(self) -> None:
        async def story(night: Night) -> None:
            for _ in range(5):
                await night.send(used(50))
            assert night.went == [0, 1, 2, 3, MINUTE]

        night(story, tokens_per_minute=399)  # 200 are counted, 50 stay: the fifth would make 400

    def test_nothing_is_given_back_when_the_minute_is_over(self) -> None:
        async def story(night: Night) -> None:
            slow = asyncio.create_task(night.send(used(0), takes=MINUTE + 1))
            await asyncio.sleep(MINUTE)
            await night.send()
            await slow
            await night.send()
            assert night.went == [0, MINUTE, 2 * MINUTE]

        night(story, tokens_per_minute=200)

    def test_what_the_service_says_is_left(self) -> None:
        async def story(night: Night) -> None:
            await night.send(None, remaining_requests="1", reset_requests="30s")
            await night.sends(None, None)
            assert night.went == [0, 1, 31]

        night(story)


class TestBudget:
    def test_what_does_not_fit_waits_for_what_is_on_its_way(self) -> None:
        async def story(night: Night) -> None:
            await night.sends(*[used(150)] * 3)
            assert night.went == [0, 0, 1]  # 400 at most each, of 850: the third fits when two have come to 300
            assert night.budget.spent == 450

        night(story, tokens=850)

    def test_when_nothing_is_on_its_way_the_run_ends(self) -> None:
        async def story(night: Night) -> None:
            ends = await night.sends(*[used(400)] * 4)
            assert [type(end) for end in ends] == [type(None), type(None), Stopped, Stopped]
            assert str(ends[2]) == str(ends[3]) == night.gate.stopping
            assert night.gate.stopping == (
                "the budget of 850 tokens does not take another request, which may need 400 tokens of it"
            )
            with pytest.raises(Stopped):  # though this one would fit
                await night.send(demand=Demand(1, 1, 1))

        night(story, tokens=850)

    @pytest.mark.parametrize(
        ("end", "spent"),
        [
            pytest.param(used(150), 150, id="an answer"),
            pytest.param(Usage(requests=1), 0, id="an answer that took nothing"),
            pytest.param(DOWN, 0, id="503"),
            pytest.param(LIMITED, 0, id="429"),
            pytest.param(REFUSED, 0, id="400"),
            pytest.param(LOST, 400, id="nobody knows"),
        ],
    )
    def test_what_a_request_takes(self, end: Failure | Usage, spent: int) -> None:
        async def story(night: Night) -> None:
            await night.sends(end)
            assert night.budget.spent == spent

        night(story, tokens=1000)

    def test_an_answer_whose_usage_nobody_tells_takes_all_that_it_could(self) -> None:
        async def story(night: Night) -> None:
            async with night.gate.request(SMALL) as passage:
                passage.answered(None, {})
            assert night.budget.spent == 400

        night(story, tokens=1000)

    def test_a_request_that_is_given_up_takes_all_that_it_could_and_one_that_never_went_nothing(self) -> None:
        async def story(night: Night) -> None:
            tasks = [asyncio.create_task(night.send(takes=99)) for _ in range(3)]
            await asyncio.sleep(1)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            assert len(night.went) == 2
            assert night.budget.spent == 800
            await night.send()

        night(story, tokens=2000, concurrency=2)

    def test_a_service_that_counts_more_than_a_request_can_need(self) -> None:
        async def story(night: Night) -> None:
            await night.send(used(500))
            assert night.budget.spent == 500
            ends = await night.sends(used(700))
            assert ends == [None]
            with pytest.raises(Stopped, match="counted 300 tokens more for a request than it can need"):
                await night.send()

        night(story, tokens=1000)

    def test_a_request_without_a_word_is_a_fault(self) -> None:
        async def story(night: Night) -> None:
            with pytest.raises(RuntimeError, match="without a word"):
                async with night.gate.request(SMALL):
                    pass
            assert night.budget.spent == 400

        night(story, tokens=1000)


class TestServiceDown:
    def test_it_is_left_alone_and_asked_now_and_then_until_it_is_given_up(self) -> None:
        async def story(night: Night) -> None:
            async def article() -> None:
                while True:
                    try:
                        await night.send(DOWN)
                    except Broken:
                        await asyncio.sleep(1)

            ends = await asyncio.gather(*(article() for _ in range(64)), return_exceptions=True)
            assert [type(end) for end in ends] == [Stopped] * 64
            assert len(night.went) == 64 + 19  # those that were on their way when it went down, then one at a time
            assert GIVE_UP <= night.now <= GIVE_UP + 62
            assert night.gate.stopping == (
                "the service has given no answer for 15 minutes (it answered 503): run again when it does"
            )

        night(story, concurrency=64)

    def test_when_it_is_back_all_go_on(self) -> None:
        async def story(night: Night) -> None:
            await night.sends(*[DOWN] * IN_A_ROW)
            await night.send(None)
            assert night.went[-1] == 2
            night.went.clear()
            await night.sends(None, None, None)
            assert night.went == [3, 3, 3]

        night(story, concurrency=IN_A_ROW)

    def test_a_probe_that_was_given_up_is_followed_by_another(self) -> None:
        async def story(night: Night) -> None:
            await night.sends(*[DOWN] * IN_A_ROW)
            probe, waiting = (asyncio.create_task(night.send(takes=takes)) for takes in (99, 1))
            await asyncio.sleep(5)
            probe.cancel()
            await waiting
            assert night.went[-2:] == [2, 6]

        night(story, concurrency=IN_A_ROW)

    def test_a_service_that_limits_without_end_is_given_up(self) -> None:
        async def story(night: Night) -> None:
            while night.gate.stopping is None:
                await night.sends(limited(6 * 3600))
            assert night.went == [0, 301, 602]
            assert night.gate.stopping == (
                "the service has given no answer for 15 minutes"
                " (it answered 429 and asks to be left alone for 6 hours): run again when it does"
            )

        night(story)

    def test_articles_that_are_refused_are_answers(self) -> None:
        async def story(night: Night) -> None:
            await night.sends(*[DOWN, REFUSED] * IN_A_ROW)
            assert night.now == IN_A_ROW

        night(story, concurrency=2)


class TestStopping:
    def test_what_is_in_work_goes_on(self) -> None:
        async def story(night: Night) -> None:
            assert night.gate.stopping is None
            night.gate.stop("stopped by hand")
            night.gate.stop("something else")
            assert night.gate.stopping == "stopped by hand"
            await night.sends(*[None] * 8)
            assert len(night.went) == 8

        night(story)

    @pytest.mark.parametrize(("pause", "goes"), [(LEAVING - 1, True), (LEAVING + 1, False)])
    def test_but_is_not_waited_for_long(self, pause: float, goes: bool) -> None:
        async def story(night: Night) -> None:
            await night.sends(limited(pause))
            night.gate.stop("stopped by hand")
            [end] = await night.sends(None)
            assert (end is None) == goes
            assert night.now == (1 + pause + 1 if goes else 1)

        night(story)

    def test_whoever_waits_already_hears_of_it(self) -> None:
        async def story(night: Night) -> None:
            await night.sends(limited(200))
            waiting = asyncio.create_task(night.send())
            await asyncio.sleep(10)
            night.gate.stop("stopped by hand")
            with pytest.raises(Stopped, match="stopped by hand"):
                await waiting
            assert night.now == 11

        night(story)

    def test_after_a_while_nobody_waits_behind_what_is_on_its_way(self) -> None:
        async def story(night: Night) -> None:
            slow = asyncio.create_task(night.send(takes=100))
            waiting = asyncio.create_task(night.send())
            await asyncio.sleep(1)
            night.gate.stop("stopped by hand")
            with pytest.raises(Stopped):
                await waiting
            assert night.now == 1 + LEAVING
            await slow

        night(story, concurrency=1)

    def test_a_time_limit(self) -> None:
        async def story(night: Night) -> None:
            await night.sends(limited(200))
            assert night.gate.stopping is None
            with pytest.raises(Stopped, match="the time limit of 1 minute is reached"):
                await night.send()
            assert night.now == 60
            assert night.gate.stopping == "the time limit of 1 minute is reached"

        night(story, time_limit=60.0)


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(0.25, "0.25 seconds"), (1, "1 second"), (90, "1.5 minutes"), (2700, "45 minutes"), (3600, "1 hour")],
)
def test_durations(seconds: float, said: str) -> None:
    assert duration(seconds) == said


ENDS = st.sampled_from(
    ["answered", "answered", "answered", "untold", "down", "lost", "limited", "held", "refused", "raised", "given up"]
)
ARTICLES = st.lists(
    st.lists(
        st.tuples(
            ENDS,
            st.integers(1, 500),  # tokens at most
            st.floats(0, 1),  # the part of them that it took
            st.floats(0, 90),  # seconds it takes
            st.sampled_from([{}, {}, {"x-ratelimit-remaining-tokens": "100", "x-ratelimit-limit-tokens": "900"}]),
        ),
        max_size=4,
    ),
    max_size=12,
)


@settings(max_examples=80, deadline=None)
@given(
    ARTICLES,
    st.integers(0, 5000),
    st.integers(1, 8),
    st.none() | st.integers(1, 20),
    st.none() | st.integers(100, 2000),
    st.none() | st.floats(1, 500),
)
def test_the_bill_never_passes_the_budget_and_everybody_comes_back(
    articles: list[list[tuple[str, int, float, float, dict[str, str]]]],
    tokens: int,
    concurrency: int,
    requests_per_minute: int | None,
    tokens_per_minute: int | None,
    time_limit: float | None,
) -> None:
    """Whatever becomes of the requests and in whatever order. What nobody knows the service bills in full."""

    async def story() -> None:
        night = Night(tokens, concurrency, requests_per_minute, tokens_per_minute, time_limit)
        bill = 0
        under_way = 0

        async def request(end: str, most: int, share: float, takes: float, headers: dict[str, str]) -> None:
            nonlocal bill, under_way
            took = round(most * share)
            async with night.gate.request(Demand(most // 2, most, 0)) as passage:
                under_way += most
                assert bill + under_way <= tokens
                cost = most  # of a request that is given up on its way
                try:
                    await asyncio.sleep(takes)
                    cost = {"answered": took, "untold": most, "lost": most, "raised": most}.get(end, 0)
                finally:
                    under_way -= most
                    bill += cost
                match end:
                    case "answered":
                        passage.answered(used(took), headers)
                    case "untold":
                        passage.answered(None, headers)
                    case "raised":
                        raise Broken
                    case _:
                        failures = {"down": DOWN, "lost": LOST, "limited": LIMITED, "held": limited(70)}
                        passage.failed(failures.get(end, REFUSED))
                        raise Broken

        async def article(requests: list[tuple[str, int, float, float, dict[str, str]]]) -> None:
            for end, most, share, takes, headers in requests:
                task = asyncio.create_task(request(end, most, share, takes, headers))
                if end == "given up":
                    await asyncio.sleep(takes / 2)
                    task.cancel()
                try:
                    await task
                except (Broken, asyncio.CancelledError):
                    pass
                except Stopped:
                    return

        await asyncio.gather(*(article(requests) for requests in articles))
        assert bill == night.budget.spent <= tokens

    run(story())
