"""The verdict on two results, from hand-made scores."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.errors import UsageError
from summarizer.evaluation.gate import EXIT, Verdict, compare, decide, lost_fields
from summarizer.evaluation.results import ArticleResult, Result
from summarizer.evaluation.statistics import Change, FieldChange, stories_needed
from summarizer.outcomes import State

Scores = Mapping[str, float]

TEN = [("people", 0.8), ("quotes", 0.6), ("figures", 0.7), ("places", 0.9)]
EVEN = dict(TEN)
WAVE = [0.02, -0.02, 0.01, -0.01, 0.015, -0.015, 0.005, -0.005, 0.01, -0.01]
"""Small changes without a direction, one a story."""


def run(
    article: int,
    scores: Scores,
    *,
    story: int | None = None,
    repeat: int = 1,
    state: State = "briefed",
    brief: dict[str, Any] | None = None,
) -> ArticleResult:
    return ArticleResult(
        article=f"article-{article:02}.txt",
        story=f"story-{article if story is None else story:02}",
        repeat=repeat,
        state=state,
        scores=dict(scores),
        tallies={},
        brief=brief,
    )


def result(articles: Sequence[ArticleResult], **given: str) -> Result:
    about = {"recipe": "old", "model": "embedded", "prompt": "brief", "gold": "labels", "scorer": "1"} | given
    return Result(created=datetime(2026, 3, 3, tzinfo=UTC), articles=list(articles), **about)


def changed(changes: Sequence[float], **others: Sequence[float]) -> tuple[Result, Result]:
    """One article a story; all fields change by `changes`, and the fields named by what is given for them as well."""
    before = [run(number, EVEN) for number in range(len(changes))]
    after = [
        run(number, {name: EVEN[name] + by + others.get(name, [0.0] * len(changes))[number] for name in EVEN})
        for number, by in enumerate(changes)
    ]
    return result(before), result(after, recipe="new")


def shifted(by: float, count: int = 10) -> tuple[Result, Result]:
    return changed([by + wave for wave in WAVE[:count]])


class TestVerdicts:
    def test_better(self) -> None:
        verdict = compare(*shifted(0.05), margin=0.02)
        assert verdict.verdict == "BETTER"
        assert verdict.advice is None
        assert verdict.reason == (
            "The mean score rose by 5.0 points (95% interval +4.0 to +6.0, p = 0.002), and no field is lost for it."
        )

    def test_worse(self) -> None:
        verdict = compare(*shifted(-0.05), margin=0.02)
        assert verdict.verdict == "WORSE"
        assert verdict.reason.startswith("The mean score fell by 5.0 points (95% interval -6.0 to -4.0, p = 0.002)")

    def test_no_worse_when_a_loss_of_the_margin_is_ruled_out(self) -> None:
        verdict = compare(*shifted(0.0), margin=0.02)
        assert verdict.verdict == "NO WORSE"
        assert verdict.reason.endswith("a loss of 2.0 points is ruled out.")

    def test_a_loss_smaller_than_the_margin_is_no_worse_however_sure(self) -> None:
        verdict = compare(*shifted(-0.015), margin=0.05)
        assert verdict.change is not None
        assert verdict.change.p <= 0.04
        assert verdict.verdict == "NO WORSE"

    def test_can_t_tell_gives_advice(self) -> None:
        verdict = compare(*changed([20 * wave for wave in WAVE]), margin=0.02)
        assert verdict.verdict == "CAN'T TELL"
        assert verdict.advice is not None
        assert verdict.advice.startswith("label ")

    def test_a_lost_field_is_worse_though_the_mean_is_not(self) -> None:
        verdict = compare(*changed([0.1] * 10, people=[-0.3] * 10), margin=0.02)
        assert verdict.verdict == "WORSE"
        assert verdict.change is not None
        assert verdict.change.mean > 0
        assert "by more than the margin of 2.0 points fell people by 20.0 points (p = 0.002)." in verdict.reason

    def test_a_field_that_loses_less_than_the_margin_is_not_lost(self) -> None:
        verdict = compare(*changed([0.1] * 10, people=[-0.11] * 10), margin=0.02)
        assert verdict.fields["people"].p <= 0.01
        assert verdict.fields["people"].mean == pytest.approx(-0.01)
        assert verdict.verdict == "BETTER"

    def test_the_largest_losses_are_named_when_only_the_mean_is_worse(self) -> None:
        # Of seven stories no field can be called lost: p is 2/128 at best.
        verdict = compare(*changed([-0.05] * 7, quotes=[-0.02] * 7, places=[0.06] * 7, people=[0.02] * 7), margin=0.02)
        assert verdict.verdict == "WORSE"
        assert not lost_fields(verdict.fields, 0.02)
        assert verdict.reason == (
            "The mean score fell by 3.5 points (95% interval -3.5 to -3.5, p = 0.016); "
            "most fell quotes by 7.0 points, figures by 5.0 points, people by 3.0 points."
        )

    def test_lost_fields_come_first_the_largest_loss_before_the_others(self) -> None:
        verdict = compare(*changed([-0.05] * 10, quotes=[-0.4, 0.3] * 5, places=[-0.1] * 10), margin=0.1)
        assert verdict.verdict == "WORSE"
        assert verdict.reason.endswith(
            "; by more than the margin of 10.0 points fell places by 15.0 points (p = 0.002); "
            "also fell quotes by 10.0 points, figures by 5.0 points."
        )

    def test_many_lost_fields_are_counted(self) -> None:
        names = [f"field {number}" for number in range(7)]
        before = [run(number, dict.fromkeys(names, 0.5)) for number in range(8)]
        after = [run(number, dict.fromkeys(names, 0.25)) for number in range(8)]
        verdict = compare(result(before), result(after, recipe="new"), margin=0.02)
        assert verdict.reason.endswith("field 2 by 25.0 points (p = 0.008) and 4 more.")

    def test_the_articles_of_one_story_do_not_add_up_to_evidence(self) -> None:
        before = [run(number, EVEN, story=number % 5) for number in range(20)]
        after = [run(number, dict.fromkeys(EVEN, 0.1), story=number % 5) for number in range(20)]
        verdict = compare(result(before), result(after, recipe="new"), margin=0.02)
        assert verdict.verdict == "CAN'T TELL"
        assert verdict.reason == "With 5 stories no change can be told from chance, it takes at least 6 stories."
        assert verdict.advice == "label 4 more articles (1 story)"
        assert verdict.smallest_effect is None

    def test_one_story(self) -> None:
        before, after = [run(1, EVEN)], [run(1, dict.fromkeys(EVEN, 0.1))]
        verdict = compare(result(before), result(after, recipe="new"), margin=0.02)
        assert verdict.verdict == "CAN'T TELL"
        assert verdict.reason.startswith("With 1 story no change")
        assert verdict.advice == "label 5 more articles (5 stories)"

    def test_a_field_counts_only_where_it_is_labelled(self) -> None:
        before = [run(number, EVEN | ({"dateline": 1.0} if number < 4 else {})) for number in range(10)]
        after = [run(number, EVEN | ({"dateline": 0.5} if number < 4 else {})) for number in range(10)]
        verdict = compare(result(before), result(after, recipe="new"), margin=0.02)
        assert verdict.fields["dateline"].mean == pytest.approx(-0.5)
        assert verdict.fields["dateline"].p == 2 / 2**4
        assert verdict.fields["people"] == FieldChange(mean=0.0, p=1.0)


class TestIdentical:
    def test_one_recipe_is_looked_at_no_further(self) -> None:
        baseline, _ = shifted(0.0)
        other = result([run(99, {"people": 0.0})], gold="others")
        verdict = compare(baseline, other, margin=0.02)
        assert verdict.verdict == "IDENTICAL"
        assert verdict.reason == "Both results are of one and the same recipe (old)."
        assert (verdict.change, verdict.fields, verdict.smallest_effect, verdict.advice) == (None, {}, None, None)

    def test_the_same_briefs_whoever_made_them(self) -> None:
        before = [run(1, EVEN, brief={"headline": "Ferry stopped", "provenance": {"recipe": "old"}})]
        after = [run(1, EVEN, brief={"headline": "Ferry stopped", "provenance": {"recipe": "new"}})]
        verdict = compare(result(before), result(after, recipe="new"), margin=0.02)
        assert verdict.verdict == "IDENTICAL"
        assert verdict.reason == "The two recipes gave the same briefs for every article."

    @pytest.mark.parametrize(
        ("before", "after"),
        [
            pytest.param({"headline": "Ferry stopped"}, {"headline": "Ferry stops"}, id="another word"),
            pytest.param({"headline": "Ferry stopped"}, None, id="one was not kept"),
            pytest.param(None, None, id="neither was kept"),
        ],
    )
    def test_other_briefs_of_the_same_score_are_not_identical(
        self, before: dict[str, Any] | None, after: dict[str, Any] | None
    ) -> None:
        old = [run(number, EVEN, brief=before) for number in range(6)]
        new = [run(number, EVEN, brief=after) for number in range(6)]
        assert compare(result(old), result(new, recipe="new"), margin=0.02).verdict == "NO WORSE"

    def test_an_article_that_both_refuse_is_the_same_and_one_that_ends_otherwise_is_not(self) -> None:
        def ending(state: State, recipe: str) -> Result:
            return result([run(1, EVEN, brief={"headline": "Ferry"}), run(2, {}, state=state)], recipe=recipe)

        assert compare(ending("refused", "old"), ending("refused", "new"), margin=0.02).verdict == "IDENTICAL"
        assert compare(ending("refused", "old"), ending("invalid", "new"), margin=0.02).verdict == "CAN'T TELL"


class TestRepeats:
    def test_the_repeats_of_an_article_are_one_observation(self) -> None:
        def repeated(recipe: str, by: float) -> Result:
            return result(
                [
                    run(number, {"people": 0.5 + by + swing}, repeat=repeat)
                    for number in range(10)
                    for repeat, swing in enumerate((-0.2, 0.2), start=1)
                ],
                recipe=recipe,
            )

        verdict = compare(repeated("old", 0.0), repeated("new", 0.03), margin=0.02)
        assert verdict.verdict == "BETTER"
        assert verdict.change is not None
        assert verdict.change.mean == pytest.approx(0.03)
        assert verdict.change.least_p == 2 / 2**10

    def test_of_unequal_repeats_the_first_are_used(self) -> None:
        baseline, candidate = shifted(0.05)
        later = [run(number, {"people": 0.0}, repeat=2) for number in range(10)]
        more = baseline.model_copy(update={"articles": [*later, *baseline.articles]})
        assert compare(more, candidate, margin=0.02) == compare(baseline, candidate, margin=0.02)

    def test_repeating_is_advised_where_it_is_chance_from_run_to_run(self) -> None:
        # Within an article the variance is 0.03, which alone gives the article means one of 0.01; they have 0.0107.
        swings = [(0.2, 0.2, -0.1), (-0.2, -0.2, 0.1)] * 8
        before = [run(number, {"people": 0.5}, repeat=repeat) for number in range(16) for repeat in (1, 2, 3)]
        after = [
            run(number, {"people": 0.5 + swing}, repeat=repeat)
            for number, row in enumerate(swings)
            for repeat, swing in enumerate(row, start=1)
        ]
        verdict = compare(result(before), result(after, recipe="new"), margin=0.05)
        assert verdict.verdict == "CAN'T TELL"
        assert verdict.advice == "repeat 8 times"

    def test_labelling_is_advised_where_repeats_agree(self) -> None:
        before = [run(number, {"people": 0.5}, repeat=repeat) for number in range(10) for repeat in (1, 2)]
        after = [
            run(number, {"people": 0.5 + 20 * wave}, repeat=repeat)
            for number, wave in enumerate(WAVE)
            for repeat in (1, 2)
        ]
        verdict = compare(result(before), result(after, recipe="new"), margin=0.02)
        assert verdict.advice is not None
        assert verdict.advice.startswith("label ")
        assert "repeat" not in verdict.advice


class TestAdvice:
    @pytest.mark.parametrize(
        ("mean", "effect"),
        [
            pytest.param(
                -0.015, 0.015, id="that this is a loss is easier to show than that it is less than the margin"
            ),
            pytest.param(-0.005, 0.015, id="and the other way round"),
            pytest.param(0.01, 0.03, id="a gain is farther from the margin"),
        ],
    )
    def test_it_aims_at_what_is_easier_to_show(self, mean: float, effect: float) -> None:
        changes = [mean + 10 * wave for wave in WAVE]
        verdict = compare(*changed(changes), margin=0.02)
        more = stories_needed(changes, [f"{number}" for number in range(10)], effect) - 10
        assert verdict.advice is not None
        assert verdict.advice.startswith(f"label {more} more articles ({more} stories), or first repeat 3 times")

    @pytest.mark.parametrize("repeats", [1, 2])
    def test_it_never_asks_for_what_is_there_already(self, repeats: int) -> None:
        # One story of six lost 10 points: the interval reaches down to it, while by Student's t six stories would do.
        before = [run(story, {"people": 0.5}, repeat=n) for story in range(6) for n in range(repeats)]
        after = [run(s, {"people": 0.5 - 0.1 * (s == 0)}, repeat=n) for s in range(6) for n in range(repeats)]
        verdict = compare(result(before), result(after, recipe="new"), margin=0.09)
        assert verdict.verdict == "CAN'T TELL"
        assert verdict.advice is not None
        assert verdict.advice.startswith("label 1 more article (1 story)")


def test_no_articles_show_that_nothing_at_all_is_lost() -> None:
    verdict = compare(*shifted(0.0), margin=0.0)
    assert verdict.verdict == "CAN'T TELL"
    assert verdict.advice == "allow a margin above 0: no number of articles shows that nothing at all is lost"


def _with(**given: str) -> Callable[[Result], Result]:
    return lambda candidate: candidate.model_copy(update=given)


@pytest.mark.parametrize(
    ("spoil", "message"),
    [
        pytest.param(_with(gold="others"), "other labels .* evaluate the baseline again", id="gold"),
        pytest.param(_with(scorer="2"), "version 1 of the scorer, the candidate by 2: evaluate", id="scorer"),
        pytest.param(
            lambda candidate: candidate.model_copy(update={"articles": candidate.articles[2:]}),
            r"^article-00\.txt and 1 more is in the baseline only: evaluate both on the same articles\.$",
            id="articles missing",
        ),
        pytest.param(
            lambda candidate: candidate.model_copy(update={"articles": [*candidate.articles, run(77, EVEN)]}),
            r"^article-77\.txt is in the candidate only",
            id="an article more",
        ),
    ],
)
def test_what_cannot_be_compared_is_refused_in_one_line(spoil: Callable[[Result], Result], message: str) -> None:
    baseline, candidate = shifted(0.0)
    with pytest.raises(UsageError, match=message) as refusal:
        compare(baseline, spoil(candidate), margin=0.02)
    assert "\n" not in str(refusal.value)


def test_a_service_that_was_away_is_no_recipe_that_is_worse() -> None:
    there, away = run(1, {"people": 1.0}), run(1, {"people": 0.0}, state="unavailable")
    with pytest.raises(UsageError, match="did not answer for 1 article of the candidate: evaluate it again"):
        compare(result([there]), result([away], recipe="new"), margin=0.02)


@pytest.mark.parametrize("articles", [[], [run(1, {"people": 0.0}, state="invalid")]], ids=["none", "no brief"])
def test_nothing_briefed_is_nothing_to_compare(articles: list[ArticleResult]) -> None:
    with pytest.raises(UsageError, match="No article was briefed in either result"):
        compare(result(articles), result(articles, recipe="new"), margin=0.02)


@pytest.mark.parametrize("margin", [-0.01, 2.0, math.nan])
def test_a_margin_is_a_share_of_the_score(margin: float) -> None:
    with pytest.raises(UsageError, match="between 0 and 1"):
        compare(*shifted(0.0), margin=margin)


def test_exit_codes() -> None:
    assert EXIT == {"IDENTICAL": 0, "BETTER": 0, "NO WORSE": 0, "WORSE": 1, "CAN'T TELL": 3}


@pytest.mark.parametrize(
    ("articles", "low"), [pytest.param(3, None, id="open interval"), pytest.param(10, 0.041, id="closed interval")]
)
def test_a_verdict_is_json(articles: int, low: float | None) -> None:
    verdict = compare(*shifted(0.05, articles), margin=0.02)
    record = json.loads(json.dumps(verdict.as_json(), allow_nan=False))
    assert record["verdict"] == verdict.verdict
    assert record["change"]["low"] == (None if low is None else pytest.approx(low, abs=0.001))
    assert set(record["fields"]) == set(EVEN)
    assert set(record) == set(Verdict.__dataclass_fields__)


def test_an_identical_verdict_is_json() -> None:
    baseline, _ = shifted(0.0)
    assert compare(baseline, baseline, margin=0.02).as_json()["change"] is None


def _interval(low: float, mean: float, high: float, p: float) -> Change:
    return Change(mean=mean, low=low, high=high, p=p, least_p=2 / 2**10)


UNHURT: dict[str, FieldChange] = {"people": FieldChange(mean=-0.01, p=0.001), "places": FieldChange(mean=-0.5, p=0.02)}
HURT = {"people": FieldChange(mean=-0.03, p=0.01)}


@pytest.mark.parametrize(
    ("moved", "fields", "expected"),
    [
        pytest.param(_interval(-0.06, -0.03, -0.01, 0.04), UNHURT, "WORSE", id="a loss, just sure enough"),
        pytest.param(_interval(-0.06, -0.03, -0.001, 0.041), UNHURT, "CAN'T TELL", id="a loss, not quite sure"),
        pytest.param(_interval(-0.02, -0.01, -0.001, 0.04), UNHURT, "WORSE", id="as much as the margin"),
        pytest.param(_interval(-0.019, -0.01, -0.001, 0.01), UNHURT, "NO WORSE", id="less than the margin"),
        pytest.param(_interval(0.001, 0.01, 0.02, 0.04), UNHURT, "BETTER", id="a gain"),
        pytest.param(_interval(0.001, 0.01, 0.02, 0.045), UNHURT, "NO WORSE", id="a gain, not quite sure"),
        pytest.param(_interval(0.001, 0.01, 0.02, 0.01), HURT, "WORSE", id="a gain paid for by a field"),
        pytest.param(_interval(-0.01, 0.0, 0.01, 1.0), HURT, "WORSE", id="a field only"),
        pytest.param(_interval(-0.01, 0.0, 0.01, 1.0), {}, "NO WORSE", id="nothing happened"),
        pytest.param(_interval(-0.1, 0.01, 0.12, 0.6), {}, "CAN'T TELL", id="too wide"),
        pytest.param(_interval(-0.02, 0.0, 0.02, 1.0), {}, "CAN'T TELL", id="a loss of the margin is in the interval"),
        pytest.param(_interval(-math.inf, 0.3, math.inf, 0.06), {}, "CAN'T TELL", id="too few stories"),
    ],
)
def test_the_rules(moved: Change, fields: dict[str, FieldChange], expected: str) -> None:
    assert decide(moved, fields, 0.02) == expected


@given(
    st.lists(st.lists(st.integers(-4, 4), min_size=3, max_size=3), min_size=1, max_size=9),
    st.sampled_from([0.0, 0.01, 0.05, 0.2]),
)
def test_a_verdict_never_contradicts_its_interval(changes: list[list[int]], margin: float) -> None:
    names = ("people", "quotes", "places")
    before = [run(number, dict.fromkeys(names, 0.5)) for number in range(len(changes))]
    after = [
        run(number, {name: 0.5 + by / 8 for name, by in zip(names, row, strict=True)})
        for number, row in enumerate(changes)
    ]
    verdict = compare(result(before), result(after, recipe="new"), margin=margin)
    moved = verdict.change
    assert moved is not None
    match verdict.verdict:
        case "BETTER":
            assert moved.low > 0
        case "NO WORSE":
            assert moved.low > -margin
        case "WORSE":
            assert (moved.high < 0 and moved.low <= -margin) or lost_fields(verdict.fields, margin)
        case "CAN'T TELL":
            assert moved.low <= -margin
            assert verdict.advice
    if len(changes) < 6:
        assert verdict.verdict == "CAN'T TELL"
    assert "\n" not in verdict.reason
    assert verdict.reason.endswith(".")
    turned = compare(result(after), result(before, recipe="new"), margin=margin)
    assert not (verdict.verdict == "BETTER" and turned.verdict == "BETTER")
