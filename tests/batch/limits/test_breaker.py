"""Whether the service is down: what opens the breaker, who goes while it is open, and when the run gives up."""

from __future__ import annotations

import math

from summarizer.batch.limits.breaker import GIVE_UP, IN_A_ROW, LONGEST_PAUSE, Breaker
from summarizer.llm.transport import Patience


def opened(at: float = 0.0) -> Breaker:
    breaker = Breaker()
    for _ in range(IN_A_ROW):
        assert breaker.wait(at) == 0.0
        breaker.failed(at, probe=breaker.enter())
    assert breaker.is_open
    return breaker


def test_one_article_alone_opens_nothing() -> None:
    assert Patience().attempts < IN_A_ROW


def test_an_answer_between_failures_keeps_it_closed() -> None:
    breaker = Breaker()
    for _ in range(10):
        for _ in range(IN_A_ROW - 1):
            breaker.failed(0.0, probe=breaker.enter())
        breaker.enter()
        breaker.answered()
    assert not breaker.is_open


def test_open_it_lets_one_go_after_a_pause_that_doubles() -> None:
    breaker, now, pauses = opened(), 0.0, []
    for _ in range(9):
        pauses.append(breaker.wait(now))
        now += pauses[-1]
        assert breaker.wait(now) == 0.0
        assert breaker.enter()
        assert breaker.wait(now) == math.inf
        breaker.failed(now, probe=True)
    assert pauses == [1, 2, 4, 8, 16, 32, LONGEST_PAUSE, LONGEST_PAUSE, LONGEST_PAUSE]


def test_failures_of_what_went_before_it_opened_prolong_nothing() -> None:
    breaker = opened()
    for _ in range(50):
        breaker.failed(0.5, probe=False)
    assert breaker.wait(0.5) == 0.5


def test_any_answer_closes_it() -> None:
    for close in (Breaker.answered, lambda breaker: breaker.limited(1.0)):
        breaker = opened()
        probe = breaker.enter()
        close(breaker)
        assert (probe, breaker.is_open, breaker.wait(1.0)) == (True, False, 0.0)


def test_a_probe_that_was_given_up_makes_room_for_another() -> None:
    breaker = opened()
    breaker.left(probe=breaker.enter())
    assert breaker.wait(1.0) == 0.0


def test_it_gives_up_after_a_long_silence() -> None:
    breaker = opened(at=100.0)
    assert not breaker.gives_up(100.0 + GIVE_UP - 1)
    assert breaker.gives_up(100.0 + GIVE_UP)
    assert breaker.silence(100.0 + GIVE_UP) == GIVE_UP
    breaker.answered()
    assert not breaker.gives_up(9999.0)


def test_it_gives_up_on_a_rate_limit_without_end() -> None:
    breaker = Breaker()
    breaker.limited(0.0)
    breaker.limited(GIVE_UP / 2)
    assert not breaker.gives_up(GIVE_UP - 1)
    assert breaker.gives_up(GIVE_UP)


def test_a_single_article_that_fails_slowly_is_no_reason_to_give_up() -> None:
    breaker = Breaker()
    for attempt in range(Patience().attempts):
        breaker.failed(attempt * 600.0, probe=False)
    assert not breaker.gives_up(3600.0)


def test_time_in_which_nothing_was_asked_is_no_silence() -> None:
    breaker = Breaker()
    breaker.answered()
    assert breaker.silence(5000.0) == 0.0
    breaker.failed(5000.0, probe=False)
    assert breaker.silence(5001.0) == 1.0
