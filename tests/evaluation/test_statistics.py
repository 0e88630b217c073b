"""What a few articles can say, checked against brute force, simulation and the laws that any such test obeys."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from itertools import product
from random import Random

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from numpy.typing import NDArray

from summarizer.evaluation.statistics import (
    Change,
    FieldChange,
    change,
    field_changes,
    repeats_needed,
    sign_flips,
    smallest_effect,
    stories_needed,
)

GOLD = (*["a", "b", "c", "d", "e", "f", "g", "h", "i"] * 2, *["j"] * 4)
"""Ten stories, nine of two articles and one of four."""


def one_each(count: int) -> list[str]:
    return [f"story {number:03}" for number in range(count)]


def brute_force_p(differences: Sequence[float], stories: Sequence[str], true_change: float = 0.0) -> float:
    """All 2^G flips, one after the other, of the differences less the true change."""
    names = sorted(set(stories))
    as_far = 0
    flips = list(product((1, -1), repeat=len(names)))
    observed: float = abs(sum(value - true_change for value in differences))
    for signs in flips:
        sign = dict(zip(names, signs, strict=True))
        flipped = sum(sign[story] * (value - true_change) for value, story in zip(differences, stories, strict=True))
        as_far += int(abs(flipped) >= observed - 1e-9)
    return as_far / len(flips)


@st.composite
def samples(draw: st.DrawFn, most_stories: int = 9, fewest_stories: int = 1) -> tuple[list[float], list[str]]:
    """Differences with heavy ties, as scores have them, in stories of one to four articles."""
    sizes = draw(st.lists(st.integers(1, 4), min_size=fewest_stories, max_size=most_stories))
    stories = [f"s{number}" for number, size in enumerate(sizes) for _ in range(size)]
    hundredths = draw(st.lists(st.integers(-100, 100), min_size=len(stories), max_size=len(stories)))
    coarse = draw(st.sampled_from([1, 10, 50]))
    return [coarse * round(value / coarse) / 100 for value in hundredths], stories


class TestChange:
    def test_all_stories_agree(self) -> None:
        # Of 2^6 flips only the one that flips nothing and the one that flips all move the mean as far: 2/64.
        _alike(change([0.1] * 6, one_each(6)), Change(mean=0.1, low=0.1, high=0.1, p=2 / 64, least_p=2 / 64))

    def test_one_story_of_six_disagrees(self) -> None:
        # The sum is 4. Six ones with signs come to 6 in one way and to 4 in six, and to their opposites as often:
        # 2 * 7 of 64.
        assert change([1, 1, 1, 1, 1, -1], one_each(6)).p == 14 / 64

    @pytest.mark.parametrize("stories", range(1, 6))
    def test_too_few_stories_never_reject_and_leave_the_interval_open(self, stories: int) -> None:
        found = change([0.5] * stories, one_each(stories))
        assert found.p == found.least_p == 2 / 2**stories
        assert (found.low, found.high) == (-math.inf, math.inf)

    def test_the_articles_of_a_story_are_one_witness(self) -> None:
        assert change([0.5] * 12, ["the same"] * 12).p == 1.0
        assert change([0.5] * 12, one_each(12)).p == 2 / 2**12

    def test_nothing_changed(self) -> None:
        assert change([0.0] * 22, GOLD) == Change(mean=0.0, low=0.0, high=0.0, p=1.0, least_p=2 / 2**10)

    def test_a_mean_that_is_nothing_but_rounding_is_nothing(self) -> None:
        found = change([0.1, 0.2, -0.3] * 2, one_each(6))
        assert (found.mean, found.p) == (0.0, 1.0)

    def test_the_interval_of_six_stories_worked_by_hand(self) -> None:
        # 64 flips; p must pass 5%, so more than 3.2 of them: an end lies where the second pair of flips comes in. That
        # pair flips the smallest (lower end: it alone has mean 1) or the largest alone (upper end: mean 6).
        found = change([1, 2, 3, 4, 5, 6], one_each(6))
        assert (found.low, found.high) == (1.0, 6.0)

    @given(samples())
    def test_p_is_what_brute_force_finds(self, sample: tuple[list[float], list[str]]) -> None:
        assert change(*sample).p == pytest.approx(brute_force_p(*sample), abs=1e-12)

    @given(samples(most_stories=8, fewest_stories=6))  # with fewer there is no interval
    def test_the_interval_holds_exactly_the_changes_that_are_not_rejected(
        self, sample: tuple[list[float], list[str]]
    ) -> None:
        found = change(*sample)
        assume(math.isfinite(found.low))
        for end, outwards in ((found.low, -1e-4), (found.high, 1e-4)):
            assert brute_force_p(*sample, true_change=end) > 0.05
            assert brute_force_p(*sample, true_change=end + outwards) <= 0.05

    @given(samples())
    def test_p_and_the_interval_never_contradict_each_other(self, sample: tuple[list[float], list[str]]) -> None:
        found = change(*sample)
        assert found.low <= found.mean <= found.high or found.high - found.low < 1e-12
        assert (found.p <= 0.05) == (not found.low <= 0.0 <= found.high)
        assert found.least_p <= found.p <= 1.0

    @given(samples(), st.randoms(use_true_random=False))
    def test_the_order_of_the_articles_does_not_matter(
        self, sample: tuple[list[float], list[str]], random: Random
    ) -> None:
        pairs = list(zip(*sample, strict=True))
        random.shuffle(pairs)
        _alike(change(*sample), change([value for value, _ in pairs], [story for _, story in pairs]))

    @given(samples())
    def test_changing_places_mirrors_everything(self, sample: tuple[list[float], list[str]]) -> None:
        values, stories = sample
        there, back = change(values, stories), change([-value for value in values], stories)
        _alike(there, Change(-back.mean, -back.high, -back.low, back.p, back.least_p))

    @given(samples(), st.floats(-0.5, 0.5))
    def test_adding_the_same_to_all_moves_the_interval_by_it(
        self, sample: tuple[list[float], list[str]], more: float
    ) -> None:
        values, stories = sample
        before, after = change(values, stories), change([value + more for value in values], stories)
        assert after.low == pytest.approx(before.low + more, abs=1e-9)
        assert after.high == pytest.approx(before.high + more, abs=1e-9)

    def test_many_stories_are_drawn_the_same_every_time_and_agree_with_the_normal(self) -> None:
        values = np.random.default_rng(3).normal(0.2, 1.0, size=100)
        found = change(values.tolist(), one_each(100))
        assert found == change(values.tolist(), one_each(100))
        error = float(values.std(ddof=1)) / 10
        assert found.p == pytest.approx(math.erfc(abs(found.mean) / error / math.sqrt(2)), abs=0.02)
        assert found.low == pytest.approx(found.mean - 1.98 * error, abs=0.1 * error)
        assert found.high == pytest.approx(found.mean + 1.98 * error, abs=0.1 * error)

    def test_of_many_stories_that_agree_only_the_flip_of_nothing_is_as_far(self) -> None:
        assert change([0.1] * 60, one_each(60)).p == 1 / 10_001

    @pytest.mark.parametrize("stories", [(2,) * 9 + (4,), (2,) * 5 + (4,), (1,) * 12])
    def test_false_alarms_come_as_often_as_they_may(self, stories: tuple[int, ...]) -> None:
        # 2,000 comparisons without any change: the share has a standard error of half a point. Six stories can have
        # p = 2/64 or 4/64 and so reject 3.1% of them.
        random = np.random.default_rng(7)
        alarms = np.mean([change(*_alike_within_stories(random, stories)).p <= 0.05 for _ in range(2000)])
        attainable = math.floor(0.05 * 2 ** len(stories) / 2) / 2 ** len(stories) * 2
        assert alarms == pytest.approx(attainable, abs=0.015)

    def test_the_interval_holds_the_true_change_in_19_cases_of_20(self) -> None:
        random = np.random.default_rng(8)
        held = 0
        for _ in range(2000):
            values, stories = _alike_within_stories(random, (2,) * 9 + (4,))
            found = change([value + 0.7 for value in values], stories)
            held += found.low <= 0.7 <= found.high
        assert held / 2000 == pytest.approx(0.95, abs=0.015)

    def test_taking_articles_for_witnesses_would_cry_wolf(self) -> None:
        random = np.random.default_rng(9)
        alarms = 0
        for _ in range(500):
            values, _ = _alike_within_stories(random, (2,) * 5)
            alarms += change(values, one_each(10)).p <= 0.05
        assert alarms / 500 > 0.07


class TestFieldChanges:
    def test_one_field_alone_has_the_p_of_the_change(self) -> None:
        values = [0.1, 0.3, -0.2, 0.4, 0.2, 0.1, 0.5, -0.1]
        found = field_changes({"people": values}, one_each(8))
        assert found["people"].mean == pytest.approx(1.3 / 8)
        assert found["people"].p == change(values, one_each(8)).p

    def test_twins_are_not_paid_for_twice_but_strangers_are(self) -> None:
        random = np.random.default_rng(2)
        loud = random.normal(0.6, 1.0, size=10).tolist()
        alone = field_changes({"a": loud}, one_each(10))["a"].p
        twins = field_changes({"a": loud, "b": [2 * value for value in loud]}, one_each(10))
        strangers = field_changes(
            {"a": loud, **{f"{n}": random.normal(size=10).tolist() for n in range(10)}}, one_each(10)
        )
        assert twins["a"].p == twins["b"].p == alone
        assert strangers["a"].p > alone

    def test_a_field_that_never_changes_has_p_1(self) -> None:
        found = field_changes({"people": [0.0] * 8, "places": [-1.0] * 8}, one_each(8))
        assert found["people"] == FieldChange(mean=0.0, p=1.0)
        assert found["places"] == FieldChange(mean=-1.0, p=2 / 2**8)

    def test_the_mean_is_over_the_articles_that_are_labelled(self) -> None:
        found = field_changes({"quotes": [0.5, None, 1.0, None], "dateline": [None] * 4}, one_each(4))
        assert found["quotes"].mean == 0.75
        assert found["dateline"] == FieldChange(mean=0.0, p=1.0)

    def test_an_article_without_the_label_is_no_witness(self) -> None:
        # Three labelled stories: 2 of 2^3 flips move them as far, whatever the other five are.
        found = field_changes({"quotes": [0.5, 0.5, 0.5, None, None, None, None, None]}, one_each(8))
        assert found["quotes"].p == 2 / 2**3

    def test_a_loud_field_does_not_drown_a_quiet_one(self) -> None:
        random = np.random.default_rng(4)
        found = field_changes({"loud": random.normal(size=10).tolist(), "quiet": [-0.001] * 10}, one_each(10))
        assert found["quiet"].p == 2 / 2**10

    def test_no_fields(self) -> None:
        assert field_changes({}, one_each(3)) == {}

    @given(st.data())
    def test_p_is_what_brute_force_finds(self, data: st.DataObject) -> None:
        stories = [f"s{number}" for number in data.draw(st.lists(st.integers(0, 4), min_size=3, max_size=8))]
        value = st.one_of(st.none(), st.integers(-2, 2).map(float))
        column = st.lists(value, min_size=len(stories), max_size=len(stories))
        fields = dict(zip("abc", data.draw(st.lists(column, min_size=1, max_size=3)), strict=False))
        found = field_changes(fields, stories)
        expected = _brute_force_step_down(fields, stories)
        assert {name: field.p for name, field in found.items()} == pytest.approx(expected)

    @given(st.data())
    def test_the_order_of_the_fields_does_not_matter(self, data: st.DataObject) -> None:
        column = st.lists(st.integers(-3, 3).map(float), min_size=6, max_size=6)
        fields = dict(zip("abcd", data.draw(st.lists(column, min_size=4, max_size=4)), strict=True))
        backwards = dict(reversed(fields.items()))
        assert field_changes(fields, one_each(6)) == field_changes(backwards, one_each(6))

    def test_some_field_is_accused_falsely_in_no_more_than_one_case_of_twenty(self) -> None:
        random = np.random.default_rng(5)
        alarms = 0
        for _ in range(600):
            common = random.normal(size=(10, 1))
            table = np.round(random.normal(size=(10, 25)) + common)
            found = field_changes({f"{n}": table[:, n].tolist() for n in range(25)}, one_each(10))
            alarms += min(field.p for field in found.values()) <= 0.05
        assert 0.02 < alarms / 600 < 0.07


class TestSmallestEffect:
    def test_worked_by_hand(self) -> None:
        # Ten stories of one article, standard deviation 1: standard error 1 / sqrt(10). Of 2^10 flips 50 are the most
        # within 5%, a level of 4.88%. t with 9 degrees of freedom: 2.2767 at 97.56%, 0.8834 at 80%.
        values = np.array([1, -1] * 5) * math.sqrt(0.9)
        assert smallest_effect(values.tolist(), one_each(10)) == pytest.approx(
            (2.2767 + 0.8834) / math.sqrt(10), abs=5e-5
        )

    @pytest.mark.parametrize("stories", range(1, 6))
    def test_too_few_stories_can_never_show_anything(self, stories: int) -> None:
        assert smallest_effect([0.1, -0.3, 0.2, 0.0, 0.1][:stories], one_each(stories)) is None

    def test_a_change_of_this_size_shows_in_about_four_cases_of_five(self) -> None:
        random = np.random.default_rng(6)
        drawn = [_alike_within_stories(random, (2,) * 9 + (4,)) for _ in range(1000)]
        effect = math.sqrt(np.mean([(smallest_effect(*sample) or 0.0) ** 2 for sample in drawn]))
        shown = np.mean([change([value + effect for value in values], stories).p <= 0.05 for values, stories in drawn])
        assert shown == pytest.approx(0.8, abs=0.05)

    def test_more_power_takes_a_larger_change(self) -> None:
        values = [0.1, -0.2, 0.3, 0.0, 0.1, -0.1]
        weak, strong = (smallest_effect(values, one_each(6), power=power) for power in (0.5, 0.9))
        assert weak is not None
        assert strong is not None
        assert weak < strong

    @pytest.mark.parametrize("power", [0.0, 1.0, 80.0, math.nan])
    def test_power_is_a_share(self, power: float) -> None:
        with pytest.raises(ValueError, match="power"):
            smallest_effect([0.1] * 6, one_each(6), power=power)


class TestStoriesNeeded:
    @given(samples(), st.floats(0.01, 0.5))
    def test_so_many_show_the_effect_and_one_less_does_not(
        self, sample: tuple[list[float], list[str]], effect: float
    ) -> None:
        values, stories = sample
        assume(len(set(stories)) > 1)
        needed = stories_needed(values, stories, effect)
        now = smallest_effect(values, stories)
        assert needed >= 6
        if now is not None:
            assert (now <= effect + 1e-12) == (needed <= len(set(stories)))

    def test_it_asks_for_the_least_that_will_do(self) -> None:
        values = [0.2, -0.1, 0.3, 0.0, -0.2, 0.1, 0.15, -0.05, 0.05, 0.25, -0.15, 0.05]
        effect = smallest_effect(values, one_each(12))
        assert effect
        assert stories_needed(values, one_each(12), effect * 1.0001) == 12
        assert stories_needed(values, one_each(12), effect * 0.9999) == 13

    def test_half_the_effect_takes_four_times_the_stories(self) -> None:
        values = np.random.default_rng(1).normal(size=60).tolist()
        many, few = (stories_needed(values, one_each(60), effect) for effect in (0.1, 0.2))
        assert many / few == pytest.approx(4, abs=0.1)

    def test_six_do_where_nothing_varies(self) -> None:
        assert stories_needed([0.1] * 4, ["a", "a", "b", "b"], 0.02) == 6

    def test_one_story_does_not_say_how_unlike_stories_are(self) -> None:
        with pytest.raises(ValueError, match="one story"):
            stories_needed([0.1, 0.2], ["a", "a"], 0.1)

    @pytest.mark.parametrize("effect", [0.0, -0.1, math.nan])
    def test_an_effect_is_above_0(self, effect: float) -> None:
        with pytest.raises(ValueError, match="above 0"):
            stories_needed([0.1, 0.2], ["a", "b"], effect)


class TestRepeatsNeeded:
    def test_noise_within_articles_is_repeated_away(self) -> None:
        # Articles do not differ, repeats have variance 1: R repeats of 20 articles have a standard error of
        # sqrt(1 / (20 R)). 0.25 is 2.95 standard errors (t with 19 degrees of freedom: 2.093 + 0.861): R = 6.98.
        random = np.random.default_rng(11)
        table = random.normal(size=(20, 200))
        table += -table.mean(axis=1, keepdims=True)
        table /= table.std(axis=1, ddof=1, keepdims=True)
        assert repeats_needed(table.tolist(), one_each(20), 0.25) == 7

    def test_no_repeats_mend_what_lies_between_the_articles(self) -> None:
        noise = np.random.default_rng(12).normal(scale=0.01, size=(10, 3))
        table = noise + np.array([1, -1] * 5)[:, np.newaxis]
        assert repeats_needed(table.tolist(), one_each(10), 0.2) is None
        assert repeats_needed(table.tolist(), one_each(10), 1.5) == 1

    def test_repeats_that_never_differ_bring_nothing(self) -> None:
        rows = [[0.3, 0.3], [-0.3, -0.3]] * 5
        assert repeats_needed(rows, one_each(10), 0.1) is None
        assert repeats_needed(rows, one_each(10), 0.5) == 1

    def test_too_few_stories_stay_too_few(self) -> None:
        assert repeats_needed([[0.1, 0.2]] * 5, one_each(5), 0.1) is None

    def test_a_smaller_effect_never_takes_fewer(self) -> None:
        random = np.random.default_rng(13)
        table = (random.normal(scale=0.1, size=(22, 1)) + random.normal(size=(22, 4))).tolist()
        asked = [repeats_needed(table, GOLD, effect) for effect in (1.0, 0.6, 0.4, 0.3, 0.01)]
        known = [repeats for repeats in asked if repeats is not None]
        assert known == sorted(known)
        assert len(set(known)) > 2
        assert asked[-1] is None

    @pytest.mark.parametrize("rows", [[], [[0.1], [0.2]], [[0.1, 0.2], [0.1]]], ids=["none", "one repeat", "ragged"])
    def test_every_article_has_as_many_repeats_and_at_least_two(self, rows: list[list[float]]) -> None:
        with pytest.raises(ValueError, match="repeats"):
            repeats_needed(rows, one_each(len(rows)), 0.1)


@pytest.mark.parametrize("stories", [1, 2, 6, 14])
def test_one_flip_of_each_pair_of_opposites(stories: int) -> None:
    flips = {tuple(row) for row in sign_flips(stories).tolist()}
    opposites = {tuple(-sign for sign in flip) for flip in flips}
    assert flips | opposites == set(product((1.0, -1.0), repeat=stories))
    assert not flips & opposites
    assert sign_flips(stories)[0].tolist() == [1.0] * stories


@pytest.mark.parametrize(
    "ask",
    [
        pytest.param(change, id="change"),
        pytest.param(smallest_effect, id="smallest_effect"),
        pytest.param(lambda values, stories: stories_needed(values, stories, 0.1), id="stories_needed"),
        pytest.param(lambda values, stories: field_changes({"people": values}, stories), id="field_changes"),
    ],
)
@pytest.mark.parametrize(
    ("values", "stories", "message"),
    [
        pytest.param([], [], "no articles", id="empty"),
        pytest.param([0.1, 0.2], ["a"], "2 differences, but 1 stories", id="unequal"),
        pytest.param([0.1, math.nan], ["a", "b"], "finite", id="not a number"),
        pytest.param([0.1, math.inf], ["a", "b"], "finite", id="infinite"),
    ],
)
def test_what_cannot_be_compared_is_refused(
    ask: Callable[[Sequence[float], Sequence[str]], object], values: list[float], stories: list[str], message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        ask(values, stories)


def _alike(one: Change, other: Change) -> None:
    for name in ("mean", "low", "high", "p", "least_p"):
        assert getattr(one, name) == pytest.approx(getattr(other, name), abs=1e-9), name


def _alike_within_stories(random: np.random.Generator, sizes: tuple[int, ...]) -> tuple[list[float], list[str]]:
    """Differences without a true change, half of whose variance is common to the story."""
    story = np.repeat(np.arange(len(sizes)), sizes)
    values: NDArray[np.float64] = random.normal(size=len(sizes))[story] + random.normal(size=len(story))
    return values.tolist(), [f"story {number}" for number in story]


def _brute_force_step_down(fields: dict[str, list[float | None]], stories: Sequence[str]) -> dict[str, float]:
    """Westfall and Young (1993), algorithm 4.1, by the book: field after field, flip after flip."""
    names = sorted(set(stories))
    sums = {
        field: [
            sum(value or 0.0 for value, other in zip(values, stories, strict=True) if other == story) for story in names
        ]
        for field, values in fields.items()
    }

    def statistic(field: str, signs: Sequence[int]) -> float:
        length = math.sqrt(sum(total**2 for total in sums[field]))
        return abs(sum(sign * total for sign, total in zip(signs, sums[field], strict=True))) / length

    changed = [field for field in fields if any(sums[field])]
    observed = {field: statistic(field, [1] * len(names)) for field in changed}
    p = dict.fromkeys(fields, 1.0)
    least = 0.0
    remaining = sorted(changed, key=lambda field: -observed[field])
    while remaining:
        flips = list(product((1, -1), repeat=len(names)))
        as_far = sum(max(statistic(field, f) for field in remaining) >= observed[remaining[0]] - 1e-9 for f in flips)
        least = max(least, as_far / len(flips))
        p[remaining.pop(0)] = least
    return p
