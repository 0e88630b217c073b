"""Requests and tokens a minute: never more in any minute, and no longer a wait than that takes."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.batch.limits.rates import MINUTE, Rates


@dataclass
class Clock:
    now: float = 1000.0

    def __call__(self) -> float:
        return self.now


def test_without_limits_everything_goes() -> None:
    rates = Rates()
    assert [rates.admit(1, 10**9) for _ in range(100)] == [0.0] * 100


@pytest.mark.parametrize(
    ("requests", "tokens", "sent", "wait"),
    [
        # sent: (seconds from the start, requests, tokens); wait: of another (1, 100) ten seconds after the start
        pytest.param(2, None, [(0, 1, 100)], 0.0, id="there is room"),
        pytest.param(2, None, [(0, 1, 100), (4, 1, 100)], MINUTE - 10, id="until the first counts no more"),
        pytest.param(None, 300, [(0, 1, 100), (4, 1, 150)], MINUTE - 10, id="tokens"),
        pytest.param(None, 300, [(0, 1, 100), (4, 1, 200), (5, 1, 0)], MINUTE - 10, id="just enough"),
        pytest.param(None, 120, [(0, 1, 10), (4, 1, 90)], MINUTE - 6, id="until the second counts no more"),
        pytest.param(2, 300, [(0, 1, 100), (4, 1, 200)], MINUTE - 10, id="both: the longer"),
        pytest.param(None, 50, [], 0.0, id="too much for a minute goes alone"),
        pytest.param(None, 50, [(0, 1, 1), (9, 1, 1)], MINUTE - 1, id="too much for a minute waits to be alone"),
    ],
)
def test_waits(requests: int | None, tokens: int | None, sent: list[tuple[float, int, int]], wait: float) -> None:
    clock = Clock()
    rates = Rates(requests, tokens, clock=clock)
    for after, count, size in sent:
        clock.now = 1000.0 + after
        assert rates.admit(count, size) == 0.0
    clock.now = 1010.0
    assert rates.admit(1, 100) == pytest.approx(wait)
    if wait:
        clock.now += wait
        assert rates.admit(1, 100) == 0.0


@pytest.mark.parametrize(
    ("given_back", "wait"),
    [
        # 150 tokens of 300 were sent at the start and 150 eight seconds later; given back: (how many, sent when)
        pytest.param([], MINUTE - 10, id="nothing"),
        pytest.param([(100, 8)], 0.0, id="enough"),
        pytest.param([(99, 8)], MINUTE - 10, id="too little"),
        pytest.param([(60, 8), (40, 0)], 0.0, id="together enough"),
        pytest.param([(120, 0), (10, 8)], 0.0, id="more than enough"),
        pytest.param([(150, 0)], 0.0, id="all of the first"),
        pytest.param([(400, 0)], 0.0, id="more than there was: no more than that"),
        pytest.param([(400, -70)], MINUTE - 10, id="of what counts no more"),
    ],
)
def test_tokens_that_were_not_used(given_back: list[tuple[int, float]], wait: float) -> None:
    clock = Clock()
    rates = Rates(None, 300, clock=clock)
    for now in (1000.0, 1008.0):
        clock.now = now
        assert rates.admit(1, 150) == 0.0
    clock.now = 1010.0
    for tokens, after in given_back:
        assert rates.admit(0, -tokens, 10.0 - after) == 0.0
    assert rates.admit(1, 100) == pytest.approx(wait)


STEPS = st.lists(st.tuples(st.floats(0, 40), st.integers(1, 100), st.floats(0, 1), st.integers(0, 5)), max_size=60)


@given(STEPS, st.integers(1, 5), st.integers(100, 300))
def test_no_minute_has_more_than_its_limit(
    steps: list[tuple[float, int, float, int]], requests: int, tokens: int
) -> None:
    """What was used and not what was reserved, and some is given back a few requests later."""
    clock = Clock()
    rates = Rates(requests, tokens, clock=clock)
    sent: list[tuple[float, int]] = []  # when, what it used in the end
    unused: list[tuple[int, float, int]] = []  # after which request it is given back, when it was sent, how much
    for pause, size, share, later in steps:
        clock.now += pause
        for _ in range(1000):
            if not (wait := rates.admit(1, size)):
                break
            clock.now += wait
        else:
            raise AssertionError("it never went")
        used = round(size * share)
        sent.append((clock.now, used))
        unused.append((len(sent) + later, clock.now, size - used))
        for due in [entry for entry in unused if entry[0] <= len(sent)]:
            unused.remove(due)
            assert rates.admit(0, -due[2], clock.now - due[1]) == 0.0
    for begin, _ in sent:
        minute = [used for when, used in sent if begin <= when < begin + 60]
        assert len(minute) <= requests
        assert sum(minute) <= tokens
