"""An evaluation as a comment on a pull request."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.evaluation.gate import Verdict
from summarizer.evaluation.results import Result
from summarizer.evaluation.statistics import FieldChange
from summarizer.reports.escaping import escape
from summarizer.reports.evaluation.markdown import evaluation_markdown
from tests.reports.evaluation.test_numbers import HOSTILE, a_result, a_verdict, an_article, any_result, any_verdict


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("<b>&", "&lt;b&gt;&amp;", id="HTML"),
        pytest.param("a|b", r"a\|b", id="the pipe of a table"),
        pytest.param("*a* _b_ `c` ~d~ $e$", r"\*a\* \_b\_ \`c\` \~d\~ \$e\$", id="marks"),
        pytest.param("![a](b)", r"!\[a\](b)", id="picture"),
        pytest.param("\\|", r"\\\|", id="an escaped escape"),
        pytest.param("@somebody", "@\u200bsomebody", id="nobody is notified"),
        pytest.param("#12, GH-12", "#\u200b12, GH-\u200b12", id="no issue is linked"),
        pytest.param("http://a.example www.b.example", "http:\u200b//a.example www\u200b.b.example", id="no address"),
        pytest.param("a\n\n# b", "a # b", id="one line"),
        pytest.param("figures.hedge -0.021", "figures.hedge -0.021", id="plain"),
    ],
)
def test_text_is_text(text: str, expected: str) -> None:
    assert escape(text) == expected


def test_a_comparison() -> None:
    result = a_result(
        an_article(scores={"headline": 0.5, "figures": 0.38, "figures.hedge": 0.25, "figures.source": 1.0})
    )
    baseline = a_result(
        an_article(scores={"headline": 0.5, "figures": 0.5, "figures.hedge": 0.75, "figures.source": 1.0})
    )
    fields = {
        "headline": FieldChange(0.0, 1.0),
        "figures": FieldChange(-0.12, 0.06),
        "figures.hedge": FieldChange(-0.5, 0.0001),
        "figures.source": FieldChange(0.0, 1.0),
    }
    said = evaluation_markdown(result, floor=0.21, verdict=a_verdict(fields=fields), baseline=baseline)
    assert said.split("<details>")[0].splitlines() == [
        "**WORSE**: mean score -0.021 (95% -0.038 to -0.004, p 0.02)",
        "",
        "Most fell figures.",
        "",
        "| field | baseline | candidate | change | p |",
        "| :-- | --: | --: | --: | --: |",
        "| **all fields** | 0.688 | 0.532 | -0.021 | 0.02 |",
        "| headline | 0.500 | 0.500 | 0.000 | 1.00 |",
        "| figures | 0.500 | 0.380 | -0.120 | 0.06 |",
        "| **figures.hedge** | 0.750 | 0.250 | -0.500 | &lt;0.001 |",
        "",
        "The smallest change that would show: 0.034. Margin: 0.020.",
        "",
        "A brief that says nothing scores 0.210.",
        "",
    ]


def test_a_result_alone() -> None:
    said = evaluation_markdown(a_result(an_article(scores={"headline": 0.5})), floor=0.5)
    assert said.split("<details>")[0].splitlines() == [
        "**Mean score 0.500**, 1 article, 1 story",
        "",
        "| field | score | 95% interval |",
        "| :-- | --: | --: |",
        "| **all fields** | 0.500 |  |",
        "| headline | 0.500 |  |",
        "",
        "A brief that says nothing scores 0.500; no more than that: headline.",
        "",
    ]


def test_what_is_folded_stands_apart_from_its_tags_and_costs_are_no_formulas() -> None:
    said = evaluation_markdown(a_result(an_article("a.txt"), an_article("b.txt")), floor=0.2)
    assert said.count("<details><summary>") == said.count("\n\n</details>") == 3
    assert all(rest.startswith("\n\n") for rest in said.split("</summary>")[1:])
    assert r"- Cost: \$0.0200 (\$0.0100 an article)" in said.splitlines()


def test_what_others_wrote_is_escaped() -> None:
    article = an_article(HOSTILE, leaked=[HOSTILE], state="invalid", reason=HOSTILE, scores={HOSTILE: 0.0})
    result = a_result(article, prompt=HOSTILE, model=HOSTILE, revision=HOSTILE)
    verdict = a_verdict(reason=HOSTILE, advice=HOSTILE, fields={HOSTILE: FieldChange(-0.5, 0.001)})
    said = evaluation_markdown(result, floor=0.2, verdict=verdict, baseline=result)
    assert "<script>" not in said
    assert "&lt;script&gt;" in said
    tables = [line for line in said.splitlines() if line.startswith("|")]
    assert {len(re.findall(r"(?<!\\)\|", line)) for line in tables} == {6, 13, 4}, "one width a table"
    assert not re.search(r"(?<!\\)[`\[]", said)


@given(any_result(), st.none() | any_verdict(), st.booleans())
@settings(max_examples=60, deadline=None)
def test_every_field_appears_and_every_number_is_one(result: Result, verdict: Verdict | None, compares: bool) -> None:
    said = evaluation_markdown(result, floor=0.2, verdict=verdict, baseline=result if compares else None)
    for name in {name for article in result.articles for name in article.scores}:
        assert f"\n| {name} | " in said
    assert not re.search(r"(?i)\b(nan|inf|none \|)\b", said)
