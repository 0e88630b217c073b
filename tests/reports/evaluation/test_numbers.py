"""The numbers of an evaluation, and how they are worded."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.briefs import Usage
from summarizer.evaluation.gate import Verdict
from summarizer.evaluation.results import ArticleResult, Result, Tally
from summarizer.evaluation.statistics import Change, FieldChange
from summarizer.reports.evaluation.numbers import account, compared, estimate, matter, table
from summarizer.reports.evaluation.wording import probability, score, shown, signed

HOSTILE = "<script>alert(1)</script>|`*[x](y)"

FIELDS = ("headline", "figures", "figures.hedge", "quotes")


def an_article(name: str = "ferry.txt", **given: Any) -> ArticleResult:
    """Every field labelled and half right, unless said otherwise."""
    scores = given.pop("scores", dict.fromkeys(FIELDS, 0.5))
    tallies = given.pop("tallies", dict.fromkeys(scores, Tally(right=1, wrong=1)))
    story = given.pop("story", name.partition("-")[0].removesuffix(".txt"))
    asked = {"usage": Usage(requests=2, input_tokens=1000, output_tokens=100), "cost": 0.01, "seconds": 4.0}
    return ArticleResult(
        article=name,
        story=story,
        **({"state": "briefed", "grounded": 9, "items": 10} | asked | given),
        scores=scores,
        tallies=tallies,
    )


def a_result(*articles: ArticleResult, **given: Any) -> Result:
    named = {"recipe": "0123456789abcdef.01234567", "model": "invented", "prompt": "brief", "gold": "ab" * 32}
    created = datetime(2026, 1, 2, 3, 4, tzinfo=UTC)
    return Result(**({**named, "created": created, "scorer": "01234567"} | given), articles=list(articles))


def a_verdict(**given: Any) -> Verdict:
    usual: dict[str, Any] = {
        "verdict": "WORSE",
        "change": Change(mean=-0.021, low=-0.038, high=-0.004, p=0.02, least_p=0.002),
        "fields": {"figures": FieldChange(-0.12, 0.003), "quotes": FieldChange(0.01, 0.9)},
        "margin": 0.02,
        "smallest_effect": 0.034,
        "advice": None,
        "reason": "Most fell figures.",
    }
    return Verdict(**(usual | given))


def any_result() -> st.SearchStrategy[Result]:
    """Of up to six articles, briefed or not, which label some of the fields or none."""
    shares = st.floats(0, 1)
    counts = st.integers(0, 3)
    tally = st.builds(Tally, right=counts, wrong=counts, invented=counts, missed=counts, absent=counts)
    scores = st.dictionaries(st.sampled_from(FIELDS), st.tuples(shares, tally))
    article = st.builds(
        lambda at, story, repeat, found, state, cost, items, seconds: an_article(
            f"page{at}.txt",
            story=f"story{story}",
            repeat=repeat,
            scores={name: one for name, (one, _) in found.items()},
            tallies={name: one for name, (_, one) in found.items()},
            state=state,
            cost=cost,
            items=items,
            grounded=items // 2,
            seconds=seconds,
        ),
        st.integers(1, 4),
        st.integers(1, 3),
        st.integers(1, 2),
        scores,
        st.sampled_from(["briefed", "invalid", "unreadable"]),
        st.none() | st.floats(0, 9),
        st.integers(0, 5),
        st.floats(0, 99),
    )
    return st.lists(article, max_size=6).map(lambda articles: a_result(*articles))


def any_verdict() -> st.SearchStrategy[Verdict]:
    ends = st.sampled_from([(-0.1, 0.2), (float("-inf"), float("inf")), (float("-inf"), 0.2)])
    changes = st.builds(
        lambda mean, ends, p: Change(mean, ends[0], ends[1], p, 0.01), st.floats(-1, 1), ends, st.floats(0, 1)
    )
    fields = st.dictionaries(st.sampled_from(FIELDS), st.builds(FieldChange, st.floats(-1, 1), st.floats(0, 1)))
    return st.builds(
        lambda change, fields, effect: a_verdict(change=change, fields=fields, smallest_effect=effect),
        st.none() | changes,
        fields,
        st.none() | st.floats(0, 1),
    )


# Numbers


def test_the_table_has_means_over_the_articles_and_sums_of_their_counts() -> None:
    result = a_result(
        an_article("a.txt", scores={"quotes": 1.0}, tallies={"quotes": Tally(right=3)}),
        an_article("b.txt", scores={"quotes": 0.5}, tallies={"quotes": Tally(right=1, invented=1, missed=1)}),
        an_article("b.txt", repeat=2, scores={"quotes": 0.0}, tallies={"quotes": Tally(wrong=1, absent=1)}),
        an_article("c.txt", scores={}),
    )
    [row] = table(result, floor=0.2)
    assert (row.field, row.score.mean, row.articles, row.weak) == ("quotes", 0.5, 2, False)
    assert row.tally == Tally(right=4, wrong=1, invented=1, missed=1, absent=1)
    assert (row.tally.precision, row.tally.recall) == (4 / 6, 4 / 6)


def test_a_detail_stands_under_its_field() -> None:
    first = an_article("a.txt", scores={"figures.hedge": 1.0, "headline": 1.0})
    second = an_article("b.txt", scores={"quotes": 1.0, "figures": 1.0, "quotes.speaker": 1.0})
    assert [row.field for row in table(a_result(first, second), floor=0)] == [
        "figures",
        "figures.hedge",
        "headline",
        "quotes",
        "quotes.speaker",
    ]


@pytest.mark.parametrize(("mean", "weak"), [(0.2, True), (0.25, True), (0.3, False)])
def test_a_field_that_scores_no_more_than_the_floor_is_weak(mean: float, weak: bool) -> None:
    [row] = table(a_result(an_article(scores={"quotes": mean})), floor=0.25)
    assert row.weak is weak


def test_the_interval_counts_stories() -> None:
    # four stories of one article: mean 0.5, standard deviation 0.2582, t(3) = 3.1824: 0.5 -+ 3.1824 * 0.2582 / 2
    alone = estimate([0.2, 0.4, 0.6, 0.8], ["a", "b", "c", "d"])
    assert alone.interval == pytest.approx((0.5 - 0.41085, 0.5 + 0.41085), abs=1e-4)
    # the same articles told twice are no more witnesses
    assert estimate([0.2, 0.4, 0.6, 0.8] * 2, ["a", "b", "c", "d"] * 2).interval == pytest.approx(alone.interval)
    assert estimate([0.2, 0.2, 0.8, 0.8], ["a", "b", "a", "b"]).interval is None, "the stories are alike"


def test_the_interval_weighs_a_story_by_its_articles() -> None:
    # mean 0.5; stories are apart from it by 3 * 0.1, -0.2 and -0.1 in sum; variance 3/2 * (0.09 + 0.04 + 0.01) / 25
    # t(2) = 4.3027, so 0.5 -+ 0.3943
    found = estimate([0.6, 0.6, 0.6, 0.3, 0.4], ["a", "a", "a", "b", "c"])
    assert found.interval == pytest.approx((0.5 - 0.39434, 0.5 + 0.39434), abs=1e-4)


@pytest.mark.parametrize(
    ("scores", "stories"),
    [
        pytest.param([0.4], ["a"], id="one article"),
        pytest.param([0.4, 0.6], ["a", "a"], id="one story"),
        pytest.param([1.0, 1.0, 1.0], ["a", "b", "c"], id="all alike"),
    ],
)
def test_there_is_not_always_an_interval(scores: list[float], stories: list[str]) -> None:
    assert estimate(scores, stories).interval is None


@given(st.lists(st.tuples(st.floats(0, 1), st.sampled_from("abcd")), min_size=1, max_size=12))
@settings(max_examples=50, deadline=None)
def test_an_interval_holds_its_mean_and_stays_between_0_and_1(drawn: list[tuple[float, str]]) -> None:
    found = estimate([value for value, _ in drawn], [story for _, story in drawn])
    low, high = found.interval or (found.mean, found.mean)
    assert 0 <= low <= found.mean <= high <= 1


def test_a_comparison_takes_change_and_p_from_the_verdict_and_else_the_difference() -> None:
    result, baseline = (a_result(an_article(scores={"figures": value, "quotes": value})) for value in (0.5, 0.75))
    verdict = a_verdict(fields={"figures": FieldChange(-0.12, 0.003)})
    figures, quotes = compared(result, floor=0, verdict=verdict, baseline=baseline)
    assert (figures.change, figures.p, figures.sure) == (-0.12, 0.003, True)
    assert (quotes.change, quotes.p, quotes.sure) == (-0.25, None, False)
    [alone, _] = compared(result, floor=0, verdict=None, baseline=None)
    assert (alone.baseline, alone.change, alone.p) == (None, None, None)


def test_what_matters_is_beyond_chance_or_among_the_three_largest_losses_beyond_the_margin() -> None:
    fields = {
        "sure gain": FieldChange(0.1, 0.05),
        "doubtful gain": FieldChange(0.9, 0.06),
        "sure small loss": FieldChange(-0.01, 0.01),
        "doubtful small loss": FieldChange(-0.02, 0.5),
    }
    doubtful = {f"loss {at}": FieldChange(-at / 10, 0.5) for at in (1, 2, 3, 4)}
    assert [name for name, _, _ in matter(a_verdict(fields=fields | doubtful))] == [
        *("loss 4", "loss 3", "loss 2"),
        "sure small loss",
        "sure gain",
    ]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (score(0.8434), "0.843"),
        (signed(0.0214), "+0.021"),
        (signed(-0.0214), "-0.021"),
        (signed(-0.0001), "0.000"),
        (signed(0.0), "0.000"),
        (probability(0.0009), "<0.001"),
        (probability(0.04), "0.04"),
        (probability(0.044), "0.044"),
        (probability(0.0996), "0.1"),
        (probability(0.311), "0.31"),
        (probability(1.0), "1.00"),
    ],
)
def test_digits(said: str, expected: str) -> None:
    assert said == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        pytest.param(None, "nothing", id="null"),
        pytest.param([], "nothing", id="empty"),
        pytest.param({"name": None}, "nothing", id="an item without anything"),
        pytest.param(0, "0", id="zero is something"),
        pytest.param(1_200_000.0, "1,200,000", id="number"),
        pytest.param(10**400, "10" + ",000" * 133, id="a number beyond any float"),
        pytest.param(True, "yes", id="truth"),
        pytest.param(["a", "b"], "a, b", id="list"),
        pytest.param({"value": 5.0, "upper": None, "hedge": "about"}, "value 5; hedge about", id="item"),
        pytest.param("one\n\x1b[31mtwo\u202e", "one [31mtwo", id="nothing that drives a terminal"),
    ],
)
def test_values_read_on_one_line(value: Any, expected: str) -> None:
    assert shown(value) == expected


# The account


def test_the_account_of_two_articles() -> None:
    lost = an_article("b.txt", state="invalid", reason="no JSON", items=0, grounded=0, rejected=2, cached=1)
    told = dict(account(a_result(an_article("a.txt", leaked=["Ada Crane", "Sail now"], cached=2), lost)))
    assert told == {
        "States": "briefed 1, invalid 1 (scores 0 and stays in)",
        "Grounded": "90.0% (9 of 10 items); 2 rejected and left out",
        "Leaks": "a.txt: “Ada Crane”, “Sail now”",
        "Tokens": "2,000 read, 200 written (1,000 and 100 an article)",
        "Cost": "$0.0200 when asked anew ($0.0100 an article)",
        "Time": "4.0 s an article",
        "Requests": "3 of 4 requests from the cache",
    }


@pytest.mark.parametrize(
    ("given", "title", "expected"),
    [
        pytest.param({"cost": None}, "Cost", "cost not known", id="one unknown cost"),
        pytest.param({"cost": None, "usage": Usage()}, "Cost", "$0.0100 ($0.0050 an article)", id="nothing was asked"),
        pytest.param({"items": 0, "grounded": 0}, "Grounded", "90.0% (9 of 10 items)", id="a brief without items"),
        pytest.param({}, "Requests", "4, none from the cache", id="nothing reused"),
        pytest.param({"leaked": []}, "Leaks", "none from page furniture", id="no leak"),
        pytest.param({"seconds": 80.0}, "Time", "42 s an article", id="slow"),
    ],
)
def test_the_account_is_honest(given: dict[str, Any], title: str, expected: str) -> None:
    assert dict(account(a_result(an_article("a.txt"), an_article("b.txt", **given))))[title] == expected


def test_nothing_was_paid_for_what_was_in_the_cache() -> None:
    told = dict(account(a_result(an_article(cached=2))))
    assert told["Requests"] == "2 of 2 requests from the cache: nothing was paid"


def test_several_lost_articles_each_score_0() -> None:
    result = a_result(*(an_article(f"{name}.txt", state="refused") for name in "abc"))
    assert dict(account(result))["States"] == "refused 3 (each scores 0 and stays in)"
