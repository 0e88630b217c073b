"""A model behind the gate of a run, at a real service that fails: what is waited for, and what it all costs."""

from __future__ import annotations

import asyncio
import json
import random
from dataclasses import dataclass

import pytest

from summarizer.batch.limits import Allowance, Budget, Rates, RunGate
from summarizer.errors import NoAnswer, Stopped
from summarizer.llm import open_model
from summarizer.llm.catalogue import Prices
from summarizer.llm.transport import Patience
from tests.batch.limits.test_gate import Counted
from tests.llm.asking import GOOD, MESSAGES, VALUE, Report, spec_of
from tests.service import FakeService, Reply, Request, answer, failure, hang_up, rate_limited


@dataclass
class Time:
    """A clock that those who sleep put forward; who sleeps at the same time as another does not sleep twice."""

    now: float = 1000.0

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        until = self.now + seconds
        for _ in range(5):  # whoever else has something to do now does it
            await asyncio.sleep(0)
        self.now = max(self.now, until)


def run(
    service: FakeService, *, times: int, allowance: Allowance | None = None, concurrency: int, time: Time
) -> tuple[list[object], Budget]:
    """What comes of so many questions at once, and what they took of the budget."""
    budget = Budget(allowance)
    accounts = Counted(budget, Rates(clock=time))
    gate = RunGate(accounts, allowance, concurrency=concurrency, clock=time, sleep=time.sleep)

    async def asked() -> list[object]:
        opened = open_model(spec_of(service), patience=Patience(sleep=time.sleep), gate=gate)
        async with opened as model:
            questions = (model.ask(MESSAGES, Report, max_tokens=50) for _ in range(times))
            return list(await asyncio.gather(*questions, return_exceptions=True))

    return asyncio.run(asked()), budget


@pytest.mark.parametrize(
    "bad", [rate_limited("30"), failure(503, headers={"Retry-After": "30"})], ids=["429", "503 with Retry-After"]
)
def test_retry_after_is_waited_once_and_by_everybody(bad: Reply) -> None:
    time = Time()
    arrived: list[float] = []

    def reply(_: Request) -> Reply:
        arrived.append(time.now)
        return bad if len(arrived) == 3 else GOOD

    with FakeService(reply) as service:
        ends, _ = run(service, times=6, concurrency=1, time=time)
    assert [getattr(end, "value", end) for end in ends] == [VALUE] * 6
    assert arrived == [1000.0] * 3 + [1030.0] * 4


@pytest.mark.parametrize("seed", range(5))
def test_the_bill_of_the_service_stays_within_the_budget(seed: int) -> None:
    """It wants money for whatever it has written, also for what is cut off or lost on the way."""
    chance = random.Random(seed)
    prices = Prices(input=0.15, output=0.6, cached=0.15)
    bill = 0

    def reply(request: Request) -> Reply:
        nonlocal bill
        read, written = len(json.dumps(request.body)) // 4, chance.randint(1, request.body["max_tokens"])
        kind = chance.choice(["good"] * 8 + ["prose", "429", "500", "reset", "cut off", "no usage"])
        bill += 0 if kind in {"429", "500"} else read * 150 + written * 600  # billionths of a dollar
        good = answer(VALUE.model_dump(), input_tokens=read, output_tokens=written)
        return {
            "prose": answer("I am not sure.", input_tokens=read, output_tokens=written),
            "429": rate_limited(),
            "500": failure(500),
            "reset": hang_up(),
            "cut off": Reply(body=json.dumps(good.body).encode()[:-40]),
            "no usage": Reply(body={**good.body, "usage": None}),
        }.get(kind, good)

    with FakeService(reply) as service:
        allowance = Allowance.of("0.0035", spec_of(service, prices=prices))
        assert allowance
        ends, budget = run(service, times=60, allowance=allowance, concurrency=chance.choice([1, 4, 16]), time=Time())
    assert bill * 1000 <= budget.spent <= allowance.limit
    assert any(isinstance(end, Stopped) for end in ends)
    assert all(isinstance(end, Stopped | NoAnswer) or getattr(end, "value", None) == VALUE for end in ends)
