"""One request until it goes through: what is tried again, how long the waits are, and how it ends."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from summarizer.briefs import Usage
from summarizer.errors import ModelError, Refused, ServiceError, SummarizerError, Truncated, Unavailable
from summarizer.llm.model import Model
from summarizer.llm.opening import open_model
from summarizer.llm.spec import ModelSpec
from tests.llm.asking import GOOD, KEY, MESSAGES, SPENT, VALUE, Report, Waits, ask, counted, patience, spec_of
from tests.service import FakeService, Reply, Request, failure, hang_up, rate_limited


def date_in(seconds: float) -> str:
    return format_datetime(datetime.now(UTC) + timedelta(seconds=seconds), usegmt=True)


PASSING = [
    pytest.param(rate_limited, (0.5, 1.0), id="429"),
    pytest.param(lambda: rate_limited("7"), (7.0, 7.0), id="429, seconds"),
    pytest.param(lambda: rate_limited("0.25"), (0.25, 0.25), id="429, parts of a second"),
    pytest.param(lambda: rate_limited(date_in(30)), (25.0, 30.0), id="429, a date to come"),
    pytest.param(lambda: rate_limited(date_in(-30)), (0.0, 0.0), id="429, a date that has passed"),
    pytest.param(lambda: rate_limited("-5"), (0.0, 0.0), id="429, less than nothing"),
    pytest.param(lambda: rate_limited("86400"), (60.0, 60.0), id="429, longer than the longest wait"),
    pytest.param(lambda: rate_limited("soon"), (0.5, 1.0), id="429, neither"),
    pytest.param(lambda: rate_limited("Fri, 31 Dec 9999 23:59:59 -1200"), (0.5, 1.0), id="429, no such date"),
    pytest.param(lambda: failure(500), (0.5, 1.0), id="500"),
    pytest.param(lambda: failure(502), (0.5, 1.0), id="502"),
    pytest.param(lambda: failure(503, headers={"Retry-After": "3"}), (3.0, 3.0), id="503, seconds"),
    pytest.param(lambda: Reply(status=503, body=b"<html>down</html>"), (0.5, 1.0), id="503, a page"),
    pytest.param(lambda: failure(408), (0.5, 1.0), id="408"),
    pytest.param(lambda: failure(409), (0.5, 1.0), id="409"),
    pytest.param(hang_up, (0.5, 1.0), id="hang-up"),
]


@pytest.mark.parametrize(("bad", "between"), PASSING)
def test_what_passes_is_waited_for(bad: Callable[[], Reply], between: tuple[float, float]) -> None:
    waits = Waits()
    with FakeService([bad(), GOOD]) as service:
        [got] = ask(service, patience=patience(waits=waits))
    assert (got.value, got.attempts, counted(got.usage)) == (VALUE, 2, SPENT)
    [waited] = waits.seconds
    assert between[0] <= waited <= between[1]
    assert len(service.requests) == 2
    assert service.requests[0].body == service.requests[1].body


def test_a_request_that_takes_too_long_is_sent_again() -> None:
    with FakeService([Reply(delay=3), GOOD]) as service:
        [got] = ask(service, timeout=0.6)
        assert (got.value, got.attempts) == (VALUE, 2)


def test_waits_double() -> None:
    waits = Waits()
    with FakeService([failure(500)] * 4 + [GOOD]) as service:
        ask(service, patience=patience(5, waits))
    assert [round(seconds / 2**n, 6) for n, seconds in enumerate(waits.seconds)] == [
        pytest.approx(0.75, abs=0.25) for _ in range(4)
    ]


@pytest.mark.parametrize("bad", [lambda: failure(500), lambda: failure(503)])
def test_after_all_tries_the_service_is_unavailable(bad: Callable[[], Reply]) -> None:
    with FakeService([bad()] * 9) as service, pytest.raises(Unavailable) as caught:
        ask(service)
    assert (caught.value.attempts, caught.value.usage) == (3, Usage())
    assert len(service.requests) == 3
    assert f"answered {bad().status} 3 times" in str(caught.value)


def test_a_rate_limit_is_waited_out_though_it_takes_more_requests_than_a_failure_may() -> None:
    waits = Waits()
    with FakeService([*[rate_limited()] * 12, failure(500), GOOD]) as service:
        [got] = ask(service, patience=patience(2, waits))
    assert (got.value, got.attempts) == (VALUE, 14)
    assert max(waits.seconds) <= 60


def test_a_rate_limit_without_end_is_not_waited_out() -> None:
    waits = Waits()
    with FakeService(lambda _: rate_limited("50")) as service, pytest.raises(Unavailable) as caught:
        ask(service, patience=patience(2, waits))
    assert sum(waits.seconds) == 900
    assert caught.value.attempts == len(service.requests) == 19
    assert "was at its rate limit (429) for 15 minutes: lower the concurrency" in str(caught.value)


@pytest.mark.parametrize("body", [b'{"choices": [', b""])
def test_an_answer_that_broke_off_on_the_way_is_sent_for_again(body: bytes) -> None:
    with FakeService([Reply(body=body), GOOD]) as service:
        [got] = ask(service, reasks=0)
        assert (got.value, got.attempts, counted(got.usage)) == (VALUE, 2, SPENT)
    with FakeService([Reply(body=body)] * 9) as service, pytest.raises(Unavailable, match="broken JSON, 3 tries"):
        ask(service)


def test_a_website_is_no_service() -> None:
    page = Reply(body=b"<html>Welcome</html>", headers={"Content-Type": "text/html"})
    with FakeService([page] * 3) as service, pytest.raises(ServiceError, match="most end in /v1"):
        ask(service)
    assert len(service.requests) == 3


def test_a_service_that_is_always_too_slow_is_unavailable() -> None:
    with FakeService([Reply(delay=3)] * 2) as service, pytest.raises(Unavailable, match="in time, 2 tries") as caught:
        ask(service, timeout=0.1, patience=patience(2))
    assert caught.value.attempts == 2


@pytest.mark.parametrize(
    ("reply", "error", "said"),
    [
        pytest.param(failure(401, "Incorrect API key"), ServiceError, "check OPENAI_API_KEY", id="401"),
        pytest.param(failure(403, "No"), ServiceError, "check OPENAI_API_KEY", id="403"),
        pytest.param(failure(429, "Quota", code="insufficient_quota"), ServiceError, "run out of credit", id="quota"),
        pytest.param(failure(402, "Pay"), ServiceError, "run out of credit", id="402"),
        pytest.param(failure(404, "The model is gone"), ModelError, "has no model 'fake': The model is gone", id="404"),
        pytest.param(failure(413, "Too large"), Truncated, "longer than", id="413"),
        pytest.param(failure(404, "Not Found"), ServiceError, "check OPENAI_BASE_URL, most end in /v1", id="404, path"),
        pytest.param(
            failure(403, "This model requires moderation and your input was flagged"),
            Refused,
            "a content filter stopped the request",
            id="403, a filter",
        ),
        pytest.param(failure(405, "Never"), Unavailable, "answered 405: Never", id="405"),
    ],
)
def test_what_no_second_try_can_mend_ends_after_one_request(
    reply: Reply, error: type[SummarizerError], said: str
) -> None:
    waits = Waits()
    with FakeService([reply, GOOD]) as service, pytest.raises(SummarizerError) as caught:
        ask(service, patience=patience(waits=waits))
    assert type(caught.value) is error
    assert said in str(caught.value)
    assert len(service.requests) == 1
    assert waits.seconds == []


def test_a_service_that_was_never_there_ends_the_run() -> None:
    waits = Waits()
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        spec = ModelSpec("fake", "fake", f"http://127.0.0.1:{taken.getsockname()[1]}/v1", KEY)

        async def asked() -> None:
            async with open_model(spec, patience=patience(waits=waits)) as model:
                await model.ask(MESSAGES, Report, max_tokens=50)

        with pytest.raises(ServiceError, match="cannot be reached: check OPENAI_BASE_URL"):
            asyncio.run(asked())


@pytest.mark.parametrize("how", ["hangs up", "is gone"])
def test_a_service_that_goes_away_costs_the_article_and_not_the_run(how: str) -> None:
    async def asked(service: FakeService) -> Model:
        async with open_model(spec_of(service), patience=patience()) as model:
            await model.ask(MESSAGES, Report, max_tokens=50)
            assert model._connection.has_answered
            if how == "is gone":
                service.__exit__()
            await model.ask(MESSAGES, Report, max_tokens=50)
            return model

    def reply(request: Request) -> Reply:
        return GOOD if len(service.requests) == 1 else hang_up()

    service = FakeService(reply)
    service.__enter__()
    try:
        with pytest.raises(Unavailable, match="could not be reached any more, 3 tries") as caught:
            asyncio.run(asked(service))
        assert caught.value.attempts == 3
    finally:
        if how == "hangs up":
            service.__exit__()
