"""What the page says of each article, alone and beside the same article in another run."""

from __future__ import annotations

from typing import Any

import pytest

from summarizer.evaluation.results import Finding, Judgement
from summarizer.reports.evaluation.runs import Runs, cell_reason, side_by_side
from tests.reports.evaluation.test_numbers import a_result, an_article


def found(field: str, judgement: Judgement, what: str, of: str = "") -> Finding:
    """Expected and got are `what`, as far as the judgement says so."""
    expected = None if judgement in {"invented", "absent"} else what
    got = None if judgement in {"missed", "absent"} else what
    return Finding(field=field, judgement=judgement, expected=expected, got=got, reason=f"so{of and f': {of}'}")


def names(runs: Runs) -> list[str]:
    return [" ".join(filter(None, [run.name, run.repeat])) for run in runs.runs]


def groups(runs: Runs) -> list[tuple[str, str, list[str]]]:
    [run] = runs.runs
    return [(group.name, group.told, [" ".join(row.kinds) for row in group.rows]) for group in run.first]


BOTH = [found("quotes", "right", "We sail"), found("quotes", "right", "We stay")]
NONE = [found("quotes", "missed", "We sail"), found("quotes", "missed", "We stay")]


def test_those_come_first_that_lost_most_then_whose_score_fell_most() -> None:
    def run(name: str, findings: list[Finding], score: float, **given: Any) -> Any:
        return an_article(name, findings=findings, scores={"quotes": score}, **given)

    before = a_result(
        run("a.txt", BOTH, 0.5), run("b.txt", BOTH, 0.5), run("c.txt", NONE, 0.5), run("d.txt", BOTH, 0.5)
    )
    after = a_result(
        run("a.txt", BOTH, 0.5), run("b.txt", NONE, 0.6), run("c.txt", BOTH, 0.1), run("d.txt", [BOTH[0], NONE[1]], 0.9)
    )
    shown = side_by_side(after, before, ["quotes"])
    assert [(run.name, run.lead, run.lost, run.gained) for run in shown.runs] == [
        ("b.txt", "+0.100", 2, 0),
        ("d.txt", "+0.400", 1, 0),
        ("c.txt", "-0.400", 0, 2),
        ("a.txt", "0.000", 0, 0),
    ]
    assert (shown.total("lost"), shown.count("quotes", "gained"), shown.count("quotes", "missed")) == (3, 2, 3)


def test_repeats_of_an_article_stay_together_and_what_has_no_counterpart_says_so() -> None:
    before = a_result(an_article("a.txt", findings=BOTH), an_article("c.txt"))
    after = a_result(
        an_article("a.txt", findings=NONE), an_article("a.txt", repeat=2, findings=NONE), an_article("b.txt")
    )
    shown = side_by_side(after, before, ["quotes"])
    assert [(name, run.only) for name, run in zip(names(shown), shown.runs, strict=True)] == [
        ("a.txt repeat 1", ""),
        ("a.txt repeat 2", "in the candidate only"),
        ("b.txt repeat 1", "in the candidate only"),
        ("c.txt repeat 1", "in the baseline only"),
    ]
    assert shown.total("lost") == 2, "what has no counterpart has lost nothing"
    assert [run.counts for run in shown.runs[:2]] == ["2 missed", "2 missed"]


def test_alone_the_weakest_comes_first() -> None:
    result = a_result(an_article("a.txt", scores={"quotes": 0.9}), an_article("b.txt", scores={"quotes": 0.1}))
    assert names(side_by_side(result, None, ["quotes"])) == ["b.txt", "a.txt"]


def test_findings_are_grouped_by_field_a_field_with_its_details() -> None:
    findings = [
        found("quotes.speaker", "wrong", "Penn", "quotes We sail"),
        found("quotes", "missed", "We stay"),
        found("quotes", "invented", "Ah"),
        found("headline", "wrong", "Ferry"),
        found("dateline", "right", "ORRIN"),
    ]
    shown = side_by_side(a_result(an_article(findings=findings)), None, ["headline", "quotes", "quotes.speaker"])
    assert groups(shown) == [
        ("headline", "1 wrong", ["wrong"]),
        ("quotes", "1 wrong, 1 invented, 1 missed", ["invented", "missed", "wrong"]),
    ]
    detail = shown.runs[0].first[1].rows[2]
    assert (detail.part, detail.of, cell_reason(detail.pair.finding)) == ("speaker", "quotes We sail", "so")
    assert shown.runs[0].rest_counts == "1 right"
    assert shown.fields == ["headline", "quotes", "quotes.speaker", "dateline"], "none is left out"


def test_what_was_lost_comes_before_what_was_gained() -> None:
    before = a_result(an_article(findings=[found("quotes", "missed", "A"), found("quotes", "right", "Z")]))
    after = a_result(an_article(findings=[found("quotes", "right", "A"), found("quotes", "missed", "Z")]))
    shown = side_by_side(after, before, ["quotes"])
    assert groups(shown) == [("quotes", "1 lost, 1 gained", ["lost missed", "gained right"])]


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (["Bergh"], ["Bergh"], [("", ["Bergh"])]),
        (["Bergh"], [], [("baseline", ["Bergh"])]),
        (["Bergh"], ["2021", "Bergh"], [("", ["Bergh"]), ("candidate", ["2021"])]),
        (None, ["Bergh"], [("", ["Bergh"])]),
        ([], [], []),
    ],
)
def test_what_leaked_and_where(
    before: list[str] | None, after: list[str], expected: list[tuple[str, list[str]]]
) -> None:
    baseline = None if before is None else a_result(an_article(leaked=before))
    [run] = side_by_side(a_result(an_article(leaked=after)), baseline, []).runs
    assert run.leaks == expected


def test_a_run_that_ended_without_a_brief_says_whose_it_is() -> None:
    refused = a_result(an_article(state="refused", reason="it would not"))
    assert side_by_side(refused, None, []).runs[0].states == ["refused (it would not)"]
    assert side_by_side(refused, a_result(an_article()), []).runs[0].states == ["candidate: refused (it would not)"]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("plain", ("plain", "")),
        (None, ("nothing", "")),
        ({"text": "We sail", "speaker": "Penn"}, ("We sail", "speaker Penn")),
        ({"text": "We sail", "speaker": None}, ("We sail", "nothing")),
        ({"value": 3, "unit": "hour", "speaker": "Penn"}, ("value 3; unit hour", "speaker Penn")),
        ({"name": "Penn"}, ("Penn", "")),
    ],
)
def test_an_item_is_told_by_what_names_it(value: Any, expected: tuple[str, str]) -> None:
    """Its details have findings of their own, which says what they are: no schema is asked."""
    assert Runs([], ["quotes", "quotes.speaker"], {}).parts("quotes", value) == expected
