"""An evaluation in a terminal, and one article explained there."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.console import Console, RenderableType

from summarizer.errors import UsageError
from summarizer.evaluation.gate import Verdict
from summarizer.evaluation.results import Finding, Result, Tally
from summarizer.evaluation.statistics import Change, FieldChange
from summarizer.reports.evaluation.terminal import evaluation_lines, explain_lines
from tests.reports.evaluation.test_numbers import a_result, a_verdict, an_article, any_result, any_verdict


def printed(lines: Iterable[RenderableType], width: int = 140) -> str:
    stream = io.StringIO()
    console = Console(file=stream, width=width, _environ={"TERM": "xterm"})
    for line in lines:
        console.print(line, highlight=False)
    return stream.getvalue()


def lines_of(text: str) -> list[str]:
    return [line.rstrip() for line in text.splitlines()]


# A whole evaluation


def test_a_whole_evaluation() -> None:
    result = a_result(
        an_article("a.txt", scores={"headline": 1.0, "figures": 0.5, "figures.hedge": 0.0}),
        an_article("b.txt", scores={"headline": 0.8}, tallies={"headline": Tally(right=1)}),
    )
    said = lines_of(printed(evaluation_lines(result, floor=0.2104), 80))
    assert said == [
        "prompt brief · invented · recipe 0123456789abcdef.01234567",
        "Mean score 0.650 (95% 0.000 to 1.000), 2 articles, 2 stories",
        "A brief that says nothing scores 0.210; no more than that: figures.hedge.",
        "",
        "field     score    95% interval  precision  recall  wrong  invented  missed",
        "─" * 75,
        "headline  0.900  0.000 to 1.000      0.667   0.667      1         0       0",
        "figures   0.500                      0.500   0.500      1         0       0",
        "  hedge   0.000                      0.500   0.500      1         0       0",
        "",
        "States    briefed 2",
        "Grounded  90.0% (18 of 20 items)",
        "Leaks     none from page furniture",
        "Tokens    2,000 read, 200 written (1,000 and 100 an article)",
        "Cost      $0.0200 ($0.0100 an article)",
        "Time      4.0 s an article",
        "Requests  4, none from the cache",
        "",
        "Weakest articles",
        "  0.500  a.txt  figures 0.500",
        "  0.800  b.txt  headline 0.800",
    ]


def test_the_verdict_comes_first() -> None:
    result = a_result(an_article())
    said = lines_of(
        printed(evaluation_lines(result, floor=0.2, verdict=a_verdict(advice="repeat 4 times"), baseline=result))
    )
    assert said[:12] == [
        "WORSE: mean score -0.021 (95% -0.038 to -0.004, p 0.02)",
        "Most fell figures.",
        "  figures  -0.120  p 0.003",
        "The smallest change that would show: 0.034. Margin: 0.020.",
        "Advice: repeat 4 times.",
        "",
        "Candidate  prompt brief · invented · recipe 0123456789abcdef.01234567",
        "Baseline   prompt brief · invented · recipe 0123456789abcdef.01234567",
        "Mean score 0.500, 1 article, 1 story",
        "Baseline   0.500",
        "A brief that says nothing scores 0.200.",
        "",
    ]
    assert {"baseline", "change", "p"} <= set(said[12].split())


@pytest.mark.parametrize(
    ("verdict", "expected"),
    [
        pytest.param(
            a_verdict(verdict="IDENTICAL", change=None, fields={}, smallest_effect=None, reason="One recipe."),
            ["IDENTICAL: One recipe.", ""],
            id="identical",
        ),
        pytest.param(
            a_verdict(
                verdict="CAN'T TELL",
                change=Change(-0.02, float("-inf"), float("inf"), 0.5, 0.25),
                fields={"figures": FieldChange(-0.3, 0.2)},
                smallest_effect=None,
                reason="It takes six stories.",
            ),
            [
                "CAN'T TELL: mean score -0.020 (too few stories for an interval, p 0.50)",
                "It takes six stories.",
                "  figures  -0.300  p 0.20, may be chance",
                "",
            ],
            id="too few stories",
        ),
    ],
)
def test_a_verdict_without_an_interval(verdict: Verdict, expected: list[str]) -> None:
    said = lines_of(printed(evaluation_lines(a_result(an_article()), floor=0.2, verdict=verdict)))
    assert said[: len(expected)] == expected


@pytest.mark.parametrize("width", [40, 60, 80, 100, 140])
def test_a_narrow_terminal_leaves_columns_out(width: int) -> None:
    result = a_result(
        *(
            an_article(f"{name}.txt", scores={"organisations": 0.5, "people.affiliation": at / 9})
            for at, name in enumerate("abc")
        )
    )
    said = lines_of(printed(evaluation_lines(result, floor=0.2, verdict=a_verdict(), baseline=result), width))
    at = next(at for at, line in enumerate(said) if line.startswith("field "))
    assert max(map(len, said)) <= width
    assert said[at + 2].startswith("organisations  0.500")
    assert said[at + 3].startswith("  affiliation  0.111")
    assert "…" not in "".join(said)


def test_a_field_with_a_very_long_name_keeps_its_score() -> None:
    result = a_result(an_article(scores={"x" * 90: 0.25}))
    [line] = [line for line in lines_of(printed(evaluation_lines(result, floor=0.2), 80)) if line.startswith("xxx")]
    assert line.endswith("…  0.250")


def test_repeats_are_told() -> None:
    result = a_result(an_article(repeat=1), an_article(repeat=2))
    assert "Mean score 0.500, 1 article, 1 story, 2 repeats" in lines_of(printed(evaluation_lines(result, floor=0.2)))


@given(any_result(), st.none() | any_verdict(), st.booleans(), st.sampled_from([80, 140]))
@settings(max_examples=60, deadline=None)
def test_every_field_appears_and_every_number_is_one(
    result: Result, verdict: Verdict | None, compares: bool, width: int
) -> None:
    baseline = result if compares else None
    said = printed(evaluation_lines(result, floor=0.2, verdict=verdict, baseline=baseline), width)
    body = said.partition("field ")[2]
    for name in {name for article in result.articles for name in article.scores}:
        assert re.search(rf"(?m)^ *{name.rpartition('.')[2]} ", body)
    assert not re.search(r"(?i)\b(nan|inf)\b", said)


# One article explained

FINDINGS = [
    Finding(field="headline", judgement="right", expected="Ferry sinks", got="Ferry sinks", reason="as labelled"),
    Finding(field="publisher", judgement="absent", reason="rightly not there"),
    Finding(field="quotes", judgement="missed", expected={"text": "No."}, reason="expected and not there"),
    Finding(field="figures", judgement="invented", got={"value": 12.0}, reason="no labelled item is this one"),
    Finding(field="figures.hedge", judgement="wrong", expected="about", got="exactly", reason="none of the 1"),
    Finding(field="people", judgement="optional", expected={"name": "Ada"}, reason="optional"),
]


def test_what_is_not_right_is_explained_first() -> None:
    result = a_result(an_article("a.txt", findings=FINDINGS, leaked=["Sail now"]), an_article("b.txt"))
    assert lines_of(printed(explain_lines(result, "a.txt"), 80)) == [
        "a.txt: 0.500, briefed, story a",
        "leaked from page furniture: “Sail now”",
        "wrong     figures.hedge  expected about",
        "                         got exactly",
        "                         none of the 1",
        "invented  figures        got value 12",
        "                         no labelled item is this one",
        "missed    quotes         expected text No.",
        "                         expected and not there",
        "right     headline       got Ferry sinks",
        "                         as labelled",
        "absent    publisher      rightly not there",
        "optional  people         expected name Ada",
        "                         optional",
        "",
    ]


def test_each_repeat_is_explained() -> None:
    result = a_result(an_article(repeat=1), an_article(repeat=2, state="refused", reason="it would not"))
    said = lines_of(printed(explain_lines(result, "ferry.txt")))
    assert [line for line in said if line] == [
        "ferry.txt, repeat 1: 0.500, briefed, story ferry",
        "ferry.txt, repeat 2: 0.500, refused (it would not), story ferry",
    ]


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["ferry.txt", "dam.txt"], "there is no article 'fery.txt' in this result: did you mean ferry.txt?"),
        ([], "there is no article 'fery.txt' in this result: the result has no article at all"),
    ],
)
def test_an_unknown_article_is_refused_at_once(names: list[str], expected: str) -> None:
    with pytest.raises(UsageError, match=re.escape(expected)):
        explain_lines(a_result(*(an_article(name) for name in names)), "fery.txt")


def test_nothing_in_a_finding_is_obeyed() -> None:
    hostile = Finding(field="quotes", judgement="wrong", expected="[red]x[/red]", got="\x1b[2J\nboo", reason="[/]")
    result = a_result(an_article(findings=[hostile], leaked=["[bold]"], reason="[/x]"))
    said = printed(explain_lines(result, "ferry.txt"))
    assert "[red]x[/red]" in said
    assert "\x1b" not in said
    assert "[bold]" in printed(evaluation_lines(result, floor=0.2))
