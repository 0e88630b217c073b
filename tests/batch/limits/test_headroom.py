"""What services say of their limits, whole and in parts, and what follows from it."""

from __future__ import annotations

import pytest

from summarizer.batch.limits.headroom import LONGEST_HOLD, Headroom, seconds_of
from summarizer.batch.limits.rates import MINUTE
from tests.batch.limits.test_rates import Clock


@pytest.mark.parametrize(
    ("duration", "seconds"),
    [
        ("1s", 1.0),
        ("6m0s", 360.0),
        ("1h0m3.5s", 3603.5),
        ("120ms", 0.12),
        ("7.66s", 7.66),
        ("2m", 120.0),
        ("12", 12.0),
        ("0.25", 0.25),
        (" 1s ", 1.0),
        ("", None),
        (None, None),
        ("soon", None),
        ("-1", None),
        ("1s1h", None),
        ("2026-01-01T00:00:00Z", None),
    ],
)
def test_durations(duration: str | None, seconds: float | None) -> None:
    assert seconds_of(duration) == seconds


def headers(**values: str) -> dict[str, str]:
    return {f"x-ratelimit-{name.replace('_', '-')}": value for name, value in values.items()}


@pytest.mark.parametrize(
    ("said", "wait"),
    [
        # said in the answer to a first request of 100 tokens; wait: of a second of 100 tokens
        pytest.param({}, 0.0, id="nothing"),
        pytest.param({"remaining_requests": "1"}, 0.0, id="one request is left"),
        pytest.param({"remaining_requests": "0"}, MINUTE, id="none, nobody says until when"),
        pytest.param({"remaining_requests": "0", "reset_requests": "7s"}, 7.0, id="none, until then"),
        pytest.param({"remaining_requests": "0", "reset_requests": "0s"}, 0.0, id="none, until now"),
        pytest.param({"remaining_requests": "0", "reset_requests": "23h"}, LONGEST_HOLD, id="none for hours"),
        pytest.param({"remaining_requests": "0", "reset_requests": "soon"}, MINUTE, id="none, until nobody knows"),
        pytest.param({"remaining_requests": "-1"}, 0.0, id="no limit"),
        pytest.param({"remaining_requests": "many"}, 0.0, id="no number"),
        pytest.param({"remaining_tokens": "100", "reset_tokens": "6s"}, 0.0, id="tokens enough"),
        pytest.param({"remaining_tokens": "99", "reset_tokens": "6s"}, 6.0, id="a token too few"),
        pytest.param({"remaining_tokens": "50", "limit_tokens": "50", "reset_tokens": "6s"}, 0.0, id="too big: alone"),
        pytest.param({"limit_requests": "60"}, 0.0, id="the limit alone, far away"),
        pytest.param({"limit_tokens": "99"}, 0.0, id="the limit alone, and the request is bigger"),
        pytest.param(
            {
                "remaining_requests": "0",
                "reset_requests": "3s",
                "remaining_tokens": "0",
                "reset_tokens": "1m",
                "limit_tokens": "500",
            },
            60.0,
            id="both: the longer",
        ),
    ],
)
def test_one_answer(said: dict[str, str], wait: float) -> None:
    clock = Clock()
    headroom = Headroom(clock)
    assert headroom.wait(100) == 0.0
    headroom.hear(headers(**said), headroom.sent(100))
    assert headroom.wait(100) == pytest.approx(wait)
    clock.now += wait
    assert headroom.wait(100) == 0.0


def test_what_goes_counts_until_the_service_says_more() -> None:
    headroom = Headroom(Clock())
    headroom.hear(headers(remaining_requests="2", reset_requests="9s"), headroom.sent(1))
    waits = []
    for _ in range(3):
        waits.append(headroom.wait(1))
        headroom.sent(1)
    assert waits == [0.0, 0.0, 9.0]


def test_what_went_after_a_request_is_not_in_what_its_answer_says_is_left() -> None:
    headroom = Headroom(Clock())
    first, _, _ = headroom.sent(100), headroom.sent(100), headroom.sent(100)
    headroom.hear(headers(remaining_tokens="250", reset_tokens="9s"), first)
    assert [headroom.wait(50), headroom.wait(51)] == [0.0, 9.0]


def test_an_older_answer_that_is_late_says_nothing_new() -> None:
    headroom = Headroom(Clock())
    first, second = headroom.sent(100), headroom.sent(100)
    headroom.hear(headers(remaining_tokens="0", reset_tokens="9s"), second)
    headroom.hear(headers(remaining_tokens="900", reset_tokens="9s"), first)
    assert headroom.wait(1) == 9.0


def test_after_the_reset_there_is_the_limit_again() -> None:
    clock = Clock()
    headroom = Headroom(clock)
    headroom.hear(headers(limit_requests="2", remaining_requests="0", reset_requests="9s"), headroom.sent(1))
    clock.now += 9
    waits = []
    for _ in range(3):
        waits.append(headroom.wait(1))
        headroom.sent(1)
    assert waits == [0.0, 0.0, MINUTE]


def test_a_limit_alone_is_taken_for_a_minute_s() -> None:
    clock = Clock()
    headroom = Headroom(clock)
    first = headroom.sent(1)
    headroom.sent(1)
    headroom.hear(headers(limit_requests="3"), first)
    assert headroom.wait(1) == 0.0
    headroom.hear(headers(limit_requests="3"), headroom.sent(1))
    headroom.sent(1)
    assert headroom.wait(1) == MINUTE
