"""An evaluation as a page: whole, escaped, and in need of nothing from elsewhere."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.evaluation.gate import Verdict
from summarizer.evaluation.results import Finding, Result
from summarizer.evaluation.statistics import FieldChange
from summarizer.reports.evaluation.html import LEFT, RIGHT, evaluation_html, place
from tests.reports.evaluation.test_numbers import (
    HOSTILE,
    a_result,
    a_verdict,
    an_article,
    any_result,
    any_verdict,
)
from tests.reports.evaluation.test_terminal import FINDINGS

# These have no end tag: the HTML standard, 13.1.2 "void elements", and what the plot closes by itself.
VOID = {"meta", "line", "circle"}


class Page(HTMLParser):
    """Its elements and its words; fails where tags are not closed in order."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.feed(source)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if data.strip() and self.open and self.open[-1] != "style":
            self.words.append(" ".join(data.split()))

    def count(self, tag: str, name: str = "") -> int:
        return sum(
            one == tag and (not name or name in (attrs.get("class") or "").split()) for one, attrs in self.elements
        )


def page(result: Result, verdict: Verdict | None = None, baseline: Result | None = None) -> Page:
    return Page(evaluation_html(result, floor=0.2, verdict=verdict, baseline=baseline))


def test_the_page_needs_nothing_from_elsewhere() -> None:
    source = evaluation_html(a_result(an_article(findings=FINDINGS)), floor=0.2, verdict=a_verdict())
    found = Page(source)
    assert source.startswith("<!DOCTYPE html>\n")
    assert {tag for tag, _ in found.elements}.isdisjoint({"script", "link", "img", "iframe", "object", "base", "a"})
    names = {name for _, attrs in found.elements for name in attrs}
    assert not {name for name in names if name.startswith("on") or name in {"src", "href", "style", "action"}}
    assert not re.search(r"url\(|@import|https?:", source)
    policy = next(attrs["content"] for tag, attrs in found.elements if tag == "meta" and "http-equiv" in attrs)
    assert policy == "default-src 'none'; style-src 'unsafe-inline'"


def test_the_plot_can_be_heard() -> None:
    found = page(a_result(an_article()))
    plot = next(attrs for tag, attrs in found.elements if tag == "svg" and attrs.get("role") == "img")
    ids = {attrs["id"] for tag, attrs in found.elements if tag in {"title", "desc"} and "id" in attrs}
    assert set((plot["aria-labelledby"] or "").split()) == ids
    assert "figures.hedge: 0.500" in found.words


def test_a_dot_for_every_field_and_beside_it_that_of_the_baseline() -> None:
    result = a_result(an_article())
    alone, both = page(result), page(result, baseline=result)
    # four fields, all of them together, and the key
    assert (alone.count("circle", "candidate"), alone.count("circle", "baseline")) == (6, 0)
    assert (both.count("circle", "candidate"), both.count("circle", "baseline")) == (6, 6)


@pytest.mark.parametrize(
    ("value", "expected"), [(0.0, LEFT), (1.0, RIGHT), (0.5, (LEFT + RIGHT) / 2), (-1.0, LEFT), (2.0, RIGHT)]
)
def test_a_score_has_its_place(value: float, expected: float) -> None:
    assert place(value) == expected


@pytest.mark.parametrize(
    ("verdict", "look"),
    [("BETTER", "good"), ("NO WORSE", "good"), ("WORSE", "bad"), ("CAN'T TELL", "unsure"), ("IDENTICAL", "verdict")],
)
def test_the_verdict_is_told(verdict: str, look: str) -> None:
    found = page(a_result(an_article()), a_verdict(verdict=verdict, advice="repeat 4 times"))
    assert found.count("section", look) == 1
    assert verdict in found.words
    assert ": mean score -0.021 (95% -0.038 to -0.004, p 0.02)" in found.words
    assert "Advice: repeat 4 times." in found.words


def test_a_sure_change_stands_out() -> None:
    fields = {"figures": FieldChange(-0.12, 0.003), "quotes": FieldChange(-0.2, 0.3)}
    found = page(a_result(an_article()), a_verdict(fields=fields))
    assert found.count("tr", "sure") == 1
    assert {"-0.120", "0.003", "-0.200", "0.30"} <= set(found.words)


def test_findings_are_folded_and_what_is_not_right_comes_first() -> None:
    found = page(a_result(an_article(findings=FINDINGS)))
    rows = [attrs.get("class") for tag, attrs in found.elements if tag == "tr"]
    judged = [row for row in rows if row in {"wrong", "invented", "missed", "right", "absent", "optional"}]
    assert judged == ["wrong", "invented", "missed", "right", "absent", "optional"]
    assert found.count("details") == 2
    assert not [attrs for tag, attrs in found.elements if tag == "details" and "open" in attrs]
    assert "1 right, 1 absent, 1 optional" in found.words


def test_articles_come_weakest_first_each_repeat_by_itself() -> None:
    result = a_result(
        an_article("a.txt", scores={"quotes": 0.9}),
        an_article("b.txt", scores={"quotes": 0.0}, state="refused", reason="it would not"),
        an_article("a.txt", repeat=2, scores={"quotes": 0.8}),
    )
    words = page(result).words
    assert [
        words[at + 1] for at, one in enumerate(words) if one in {"0.000", "0.900", "0.800"} and ".txt" in words[at + 1]
    ] == [
        "b.txt, repeat 1",
        "a.txt, repeat 1",
        "a.txt, repeat 2",
    ]
    assert "refused (it would not)" in words


def test_every_word_is_escaped() -> None:
    finding = Finding(field=HOSTILE, judgement="wrong", expected=[HOSTILE], got={HOSTILE: HOSTILE}, reason=HOSTILE)
    article = an_article(
        HOSTILE,
        story=HOSTILE,
        state="invalid",
        reason=HOSTILE,
        leaked=[HOSTILE],
        scores={HOSTILE: 0.0},
        findings=[finding],
    )
    named = dict.fromkeys(["prompt", "model", "revision", "recipe", "gold", "scorer"], HOSTILE)
    result = a_result(article, **named)
    verdict = a_verdict(reason=HOSTILE, advice=HOSTILE, fields={HOSTILE: FieldChange(-0.5, 0.001)})
    source = evaluation_html(result, floor=0.2, verdict=verdict, baseline=result)
    assert "<script" not in source
    found = Page(source)
    assert found.count("script") == 0
    assert found.words.count(HOSTILE) >= 5, "escaped once, not twice"


def test_a_lone_surrogate_does_no_harm() -> None:
    found = Finding(field="quotes", judgement="wrong", got="a\ud800b", reason="\x00")
    assert evaluation_html(a_result(an_article(findings=[found])), floor=0.2).encode()


@given(any_result(), st.none() | any_verdict(), st.booleans())
@settings(max_examples=40, deadline=None)
def test_every_field_appears_and_every_number_is_one(result: Result, verdict: Verdict | None, compares: bool) -> None:
    words = page(result, verdict, result if compares else None).words
    for name in {name for article in result.articles for name in article.scores}:
        assert words.count(name) >= 2, "in the scores and in the counts"
    assert not re.search(r"(?i)\b(nan|inf|none)\b(?! from)", "\n".join(words).replace("\nnone\n", "\n"))
