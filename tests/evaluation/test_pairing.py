"""Two runs of one article: which finding stands beside which, and what was lost and gained."""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Iterable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.evaluation.pairing import Pair, is_fault, item_of, pairs, runs
from summarizer.evaluation.results import Finding, Judgement
from tests.evaluation.inventing import briefs, labels, score
from tests.reports.evaluation.test_numbers import a_result, an_article


def found(field: str, judgement: Judgement, expected: Any, got: Any, of: str = "") -> Finding:
    return Finding(field=field, judgement=judgement, expected=expected, got=got, reason=f"so it is{of and f': {of}'}")


def told(pair: Pair) -> tuple[str, str | None, str | None]:
    return (
        pair.move,
        pair.before.judgement if pair.before else None,
        pair.after.judgement if pair.after else None,
    )


RIGHT = found("quotes", "right", {"text": "We sail", "speaker": "Allawi"}, {"text": "We sail", "speaker": None})
MISSED = found("quotes", "missed", {"text": "We sail", "speaker": "Allawi"}, None)
ROLE = found("people.role", "right", "master", "master", "people Allawi")
NO_ROLE = found("people.role", "missed", "master", None, "people Allawi")


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        pytest.param([RIGHT], [MISSED], [("lost", "right", "missed")], id="lost"),
        pytest.param([MISSED], [RIGHT], [("gained", "missed", "right")], id="gained"),
        pytest.param([MISSED], [MISSED], [("same", "missed", "missed")], id="a fault that stays one"),
        pytest.param(
            [found("genre", "wrong", "news", "opinion")],
            [found("genre", "wrong", "news", "live")],
            [("differs", "wrong", "wrong")],
            id="wrong in another way",
        ),
        pytest.param(
            [found("genre", "right", "news", "news")],
            [found("genre", "right", "news", "News")],
            [("differs", "right", "right")],
            id="right in another way",
        ),
        pytest.param(
            [found("figures", "right", {"value": 120}, {"value": 120})],
            [found("figures", "right", {"value": 120}, {"value": 120.0})],
            [("same", "right", "right")],
            id="one number, written in two ways",
        ),
        pytest.param(
            [found("dateline", "absent", None, None)],
            [found("dateline", "invented", None, "ORRIN")],
            [("lost", "absent", "invented")],
            id="beside an absence stands what was invented in its place",
        ),
        pytest.param(
            [found("authors", "invented", None, "Desk"), found("authors", "invented", None, "More")],
            [found("authors", "absent", [], [])],
            [("gained", "invented", "absent"), ("gained", "invented", None)],
            id="of a list that ought to be empty",
        ),
        pytest.param(
            [found("published", "invented", None, "2026-01-01")],
            [found("published", "invented", None, "2026-01-02")],
            [("differs", "invented", "invented")],
            id="one date for another",
        ),
        pytest.param(
            [found("topics", "invented", None, "sport"), found("topics", "invented", None, "weather")],
            [found("topics", "invented", None, "weather"), found("topics", "invented", None, "politics")],
            [("same", "invented", "invented"), ("gained", "invented", None), ("lost", None, "invented")],
            id="of several inventions one goes and another comes",
        ),
        pytest.param(
            [found("people.affiliation", "absent", None, None, "people Allawi")],
            [found("people.affiliation", "right", "office", "office", "people Allawi")],
            [("differs", "absent", "right")],
            id="two alternatives, one of which is nothing",
        ),
        pytest.param(
            [ROLE, found("people.role", "right", "master", "master", "people Penn")],
            [NO_ROLE, found("people.role", "right", "master", "master", "people Penn")],
            [("lost", "right", "missed"), ("same", "right", "right")],
            id="a detail is that of its own item",
        ),
        pytest.param(
            [RIGHT, found("quotes.speaker", "absent", None, None, "quotes We sail")],
            [MISSED],
            [("lost", "right", "missed"), ("same", "absent", None)],
            id="an absence is not lost with its item",
        ),
        pytest.param(
            [found("quotes", "invented", None, {"text": "Ah", "speaker": "Allawi"}), ROLE],
            [
                found("quotes", "invented", None, {"text": "Ah", "speaker": "Penn"}),
                NO_ROLE,
                found("quotes.speaker", "missed", "Penn", None, "quotes Oh"),
            ],
            [("differs", "invented", "invented"), ("lost", "right", "missed"), ("lost", None, "missed")],
            id="an invention whose details alone are others is the same invention",
        ),
        pytest.param([], [], [], id="nothing at all"),
    ],
)
def test_what_became_of_each(before: list[Finding], after: list[Finding], expected: list[tuple[str, str, str]]) -> None:
    assert [told(pair) for pair in pairs(before, after)] == expected


def test_of_two_alike_each_finds_its_own() -> None:
    """Two figures of 3: one hedge is right in both runs, though not in the same place of the list."""
    right, missed = (found("figures.hedge", one, "about", None, "figures 3") for one in ("right", "missed"))
    assert [pair.move for pair in pairs([right, missed], [missed, right])] == ["same", "same"]


def test_the_scorer_says_of_which_item_a_detail_is() -> None:
    label = {"people": [{"name": "Hamid Allawi", "role": "harbour master: north"}]}
    findings = score(label, {"people": [{"name": "Hamid Allawi", "role": "clerk"}]}).findings
    assert [(one.field, item_of(one)) for one in findings] == [
        ("people", ""),
        ("people.role", "people Hamid Allawi"),
    ]


def test_the_expected_is_told_where_either_run_tells_it() -> None:
    absent = found("people.affiliation", "absent", None, None)
    right = found("people.affiliation", "right", "office", "office")
    assert [Pair(*two).expected for two in [(absent, right), (right, absent), (None, absent)]] == [
        "office",
        "office",
        None,
    ]


two_runs = st.builds(
    lambda label, one, other: (score(label, one).findings, score(label, other).findings), labels(), briefs(), briefs()
)


@settings(max_examples=80, deadline=None)
@given(two_runs)
def test_nothing_is_lost_and_nothing_doubled(two: tuple[list[Finding], list[Finding]]) -> None:
    paired = pairs(*two)
    assert counted(pair.before for pair in paired if pair.before) == counted(two[0])
    assert counted(pair.after for pair in paired if pair.after) == counted(two[1])
    assert all(pair.before or pair.after for pair in paired)


@settings(max_examples=80, deadline=None)
@given(two_runs, st.integers())
def test_the_order_of_the_findings_changes_nothing(two: tuple[list[Finding], list[Finding]], seed: int) -> None:
    order = random.Random(seed)
    mixed = [order.sample(findings, len(findings)) for findings in two]
    assert counted(pairs(*mixed)) == counted(pairs(*two))


@settings(max_examples=80, deadline=None)
@given(two_runs)
def test_what_is_lost_one_way_is_gained_the_other(two: tuple[list[Finding], list[Finding]]) -> None:
    there, back = (Counter(pair.move for pair in pairs(*both)) for both in (two, two[::-1]))
    assert (there["lost"], there["gained"], there["same"]) == (back["gained"], back["lost"], back["same"])


@settings(max_examples=80, deadline=None)
@given(two_runs)
def test_lost_less_gained_is_how_the_faults_grew(two: tuple[list[Finding], list[Finding]]) -> None:
    before, after = (Counter(one.field for one in findings if is_fault(one)) for findings in two)
    moves = Counter((pair.finding.field, pair.move) for pair in pairs(*two))
    for field in {one.field for findings in two for one in findings}:
        assert moves[field, "lost"] - moves[field, "gained"] == after[field] - before[field]


@settings(max_examples=50, deadline=None)
@given(labels(), briefs())
def test_a_run_beside_itself_is_the_same(label: dict[str, Any], brief: dict[str, Any]) -> None:
    findings = score(label, brief).findings
    paired = pairs(findings, findings)
    assert all(pair.before == pair.after and pair.move == "same" for pair in paired)
    assert len(paired) == len(findings)


def test_runs_stand_beside_each_other_repeat_by_repeat() -> None:
    """As the gate compares them: the first of each, whatever their numbers; what one has more often stands alone."""
    before = a_result(an_article("b.txt", repeat=2), an_article("a.txt"))
    after = a_result(an_article("a.txt", repeat=2), an_article("a.txt"), an_article("b.txt", repeat=1))
    told = [
        (one and (one.article, one.repeat), other and (other.article, other.repeat))
        for one, other in runs(before, after)
    ]
    assert told == [(("a.txt", 1), ("a.txt", 1)), (None, ("a.txt", 2)), (("b.txt", 2), ("b.txt", 1))]


def counted(found: Iterable[Pair | Finding]) -> Counter[str]:
    """By what they hold, as findings cannot be hashed."""
    return Counter(json.dumps(_plain(one), sort_keys=True) for one in found)


def _plain(one: Pair | Finding | None) -> Any:
    return [_plain(one.before), _plain(one.after)] if isinstance(one, Pair) else one and one.model_dump()
