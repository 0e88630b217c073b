"""The limits of the imitated service, by a clock of the test's own."""

from __future__ import annotations

import json

import pytest

from benchmarks.night.limits import Limits, duration


def request(characters: int, answer: int) -> bytes:
    return json.dumps({"messages": [{"role": "user", "content": "x" * characters}], "max_tokens": answer}).encode()


def test_a_minute_lets_in_what_it_may_and_tells_of_it() -> None:
    now = [0.0]
    limits = Limits(requests=2, tokens=1000, clock=lambda: now[0])
    first, second, third = (limits.admit(request(400, 100)) for _ in range(3))
    assert (first.wait, second.wait, third.wait) == (0.0, 0.0, 30.0)
    assert first.headers == {
        "x-ratelimit-limit-requests": "2",
        "x-ratelimit-remaining-requests": "1",
        "x-ratelimit-reset-requests": "30s",
        "x-ratelimit-limit-tokens": "1000",
        "x-ratelimit-remaining-tokens": "800",
        "x-ratelimit-reset-tokens": "12s",
    }
    now[0] = 30.0
    assert limits.admit(request(400, 100)).wait == 0.0


def test_tokens_alone_may_be_what_is_short() -> None:
    limits = Limits(requests=None, tokens=600, clock=lambda: 0.0)
    assert limits.admit(request(400, 400)).wait == 0.0
    assert limits.admit(request(400, 400)).wait == pytest.approx(40.0)
    assert "x-ratelimit-limit-requests" not in limits.headers()


def test_no_limits_no_headers() -> None:
    assert Limits(None, None, lambda: 0.0).admit(b"not even JSON").headers == {}


@pytest.mark.parametrize(("seconds", "told"), [(0.02, "20ms"), (1.25, "1.25s"), (60, "1m0s"), (372.5, "6m12.5s")])
def test_durations_are_written_as_openai_writes_them(seconds: float, told: str) -> None:
    assert duration(seconds) == told
