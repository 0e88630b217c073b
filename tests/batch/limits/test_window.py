"""Requests at once: half after a 429, one more after each round that goes through."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from summarizer.batch.limits.window import Window


def test_a_round_that_is_turned_away_halves_it_once() -> None:
    window = Window(16)
    entered = [window.enter() for _ in range(16)]
    assert window.is_full
    assert not any(window.was_limited(cut) for cut in entered)
    assert window.size == 8


def test_each_further_round_halves_it_again_down_to_one() -> None:
    window = Window(10)
    sizes, smallest = [], []
    for _ in range(5):
        smallest.append(window.was_limited(window.enter()))
        window.leave()
        sizes.append(window.size)
    assert sizes == [5, 2.5, 1.25, 1, 1]
    assert smallest == [False, False, False, True, True]
    assert not window.is_full


def test_it_grows_by_about_one_a_round_up_to_where_it_was() -> None:
    window = Window(8)
    window.was_limited(window.enter())
    window.leave()
    grown = []
    for _ in range(3):
        before = window.size
        for _ in range(int(before)):
            window.went_through()
        grown.append(window.size - before)
    assert all(0.6 < by <= 1 for by in grown)
    for _ in range(99):
        window.went_through()
    assert window.size == 8


@given(st.integers(1, 64), st.lists(st.booleans(), max_size=300))
def test_there_is_always_room_for_one_and_never_for_more_than_the_most(most: int, went: list[bool]) -> None:
    window = Window(most)
    for through in went:
        assert not window.is_full
        entered = window.enter()
        if through:
            window.went_through()
        else:
            window.was_limited(entered)
        window.leave()
        assert 1 <= window.size <= most
