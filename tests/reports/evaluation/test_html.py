"""An evaluation as a page: whole, escaped, and in need of nothing from elsewhere."""

from __future__ import annotations

import base64
import hashlib
import re
from html.parser import HTMLParser
from importlib import resources

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.evaluation.gate import Verdict
from summarizer.evaluation.results import Finding, Result
from summarizer.evaluation.statistics import FieldChange
from summarizer.reports.evaluation.html import evaluation_html, saved_evaluation_html
from summarizer.reports.evaluation.plot import LEFT, RIGHT, place
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
        if data.strip() and self.open and self.open[-1] not in {"style", "script"}:
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
    assert {tag for tag, _ in found.elements}.isdisjoint({"link", "img", "iframe", "object", "base"})
    names = {name for _, attrs in found.elements for name in attrs}
    assert not {name for name in names if name.startswith("on") or name in {"src", "style", "action"}}
    assert all((attrs["href"] or "").startswith("#") for tag, attrs in found.elements if tag == "a")
    assert not re.search(r"url\(|@import|https?:", source)


def test_the_policy_lets_its_own_style_and_script_work_and_nothing_else() -> None:
    source = evaluation_html(a_result(an_article()), floor=0.2)
    found = Page(source)
    policy = next(attrs["content"] for tag, attrs in found.elements if tag == "meta" and "http-equiv" in attrs)
    hashes = {}
    for tag in ("style", "script"):
        inlined = re.findall(f"<{tag}>(.*?)</{tag}>", source, flags=re.DOTALL)
        digests = (base64.b64encode(hashlib.sha256(one.encode()).digest()).decode() for one in inlined)
        hashes[tag] = " ".join(f"'sha256-{one}'" for one in digests)
    assert policy == (
        f"default-src 'none'; style-src {hashes['style']}; script-src {hashes['script']}; "
        "base-uri 'none'; form-action 'none'"
    )


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
    kinds = judged(found)
    assert sorted(kinds[:3]) == ["invented", "missed", "wrong"]
    assert sorted(kinds[3:]) == ["absent", "optional", "right"]
    assert found.count("details") == 2
    assert not [attrs for tag, attrs in found.elements if tag == "details" and "open" in attrs]
    assert "1 right, 1 absent, 1 optional" in found.words


def judged(found: Page) -> list[str]:
    return [attrs["class"] or "" for tag, attrs in found.elements if tag == "tr" and "data-field" in attrs]


def test_articles_come_weakest_first_each_repeat_by_itself() -> None:
    result = a_result(
        an_article("a.txt", scores={"quotes": 0.9}),
        an_article("b.txt", scores={"quotes": 0.0}, state="refused", reason="it would not"),
        an_article("a.txt", repeat=2, scores={"quotes": 0.8}),
    )
    words = page(result).words
    assert ["".join(words[at - 1 : at + 1]) for at, one in enumerate(words) if one.startswith(", repeat")] == [
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
    found = Page(source)
    assert found.count("script") == 1, "the page's own"
    assert found.words.count(HOSTILE) >= 5, "escaped once, not twice"


def test_a_lone_surrogate_does_no_harm() -> None:
    found = Finding(field="quotes", judgement="wrong", got="a\ud800b", reason="\x00")
    assert evaluation_html(a_result(an_article(findings=[found])), floor=0.2).encode()


def test_two_runs_stand_side_by_side() -> None:
    right = Finding(
        field="headline", judgement="right", expected="Ferry stopped", got="Ferry stopped", reason="as labelled"
    )
    missed = Finding(field="headline", judgement="missed", expected="Ferry stopped", reason="expected and not there")
    same = Finding(field="quotes", judgement="invented", got="We sail", reason="no labelled item is this one")
    baseline = a_result(an_article("a.txt", findings=[right, same]), recipe="before")
    found = page(a_result(an_article("a.txt", findings=[missed, same])), baseline=baseline)
    assert judged(found) == ["lost missed", "same invented"]
    at = found.words.index("lost", found.words.index("candidate got"))
    assert found.words[at : at + 8] == [
        *("lost", "Ferry stopped", "right", "as labelled", "Ferry stopped"),
        *("missed", "expected and not there", "nothing"),
    ]
    assert "1 same" in found.words, "folded"
    [changed] = [attrs for tag, attrs in found.elements if tag == "details" and attrs["class"] == "run"]
    assert "open" in changed


def test_the_table_of_fields_links_to_what_each_has_lost_and_gained() -> None:
    right = Finding(field="quotes", judgement="right", expected="We sail", got="We sail", reason="as labelled")
    missed = Finding(field="quotes", judgement="missed", expected="We sail", reason="expected and not there")
    before = a_result(an_article("a.txt", findings=[right]), an_article("b.txt", findings=[missed]), recipe="before")
    after = a_result(an_article("a.txt", findings=[missed]), an_article("b.txt", findings=[right]))
    found = page(after, baseline=before)
    links = {attrs["href"]: attrs["aria-label"] for tag, attrs in found.elements if tag == "a"}
    assert links == {"#lost-3": "1 lost of quotes", "#gained-3": "1 gained of quotes"}
    assert [attrs["id"] for tag, attrs in found.elements if tag == "tr" and "id" in attrs] == ["lost-3", "gained-3"]


def test_a_saved_result_needs_no_labels() -> None:
    words = Page(saved_evaluation_html(a_result(an_article()), margin=0.02)).words
    assert "Mean score" in words
    assert not {"Floor", "a brief that says nothing", "No verdict"} & set(words)


def test_saved_results_are_judged_against_each_other() -> None:
    before, after = (a_result(an_article(scores={"quotes": one}), recipe=str(one)) for one in (0.5, 0.4))
    found = Page(saved_evaluation_html(after, before, margin=0.02))
    assert "CAN'T TELL" in found.words
    assert any(words.startswith("With 1 story no change can be told from chance") for words in found.words)


def test_saved_results_that_cannot_be_judged_say_why() -> None:
    other = a_result(an_article(), recipe="b", gold="cd" * 32)
    found = Page(saved_evaluation_html(a_result(an_article()), other, margin=0.02))
    assert "No verdict" in found.words
    assert any(words.startswith("The baseline was scored against other labels") for words in found.words)


def of_articles(recipe: str, **scores: float) -> Result:
    return a_result(*(an_article(f"{name}.txt", scores={"quotes": one}) for name, one in scores.items()), recipe=recipe)


def test_a_change_is_told_over_the_articles_that_both_have() -> None:
    before, after = of_articles("a", ferry=0.5, mill=0.1, fair=0.2), of_articles("b", ferry=0.7, dam=0.9)
    words = Page(saved_evaluation_html(after, before, margin=0.02)).words
    assert words.count("+0.200") == 3, "of all fields, of the one there is, and of the one article"
    assert "A change is over the 1 article that both have: the candidate has 2 articles, the baseline 3." in words


def test_no_change_is_told_where_no_article_is_common() -> None:
    before, after = of_articles("a", mill=0.1), of_articles("b", dam=0.9)
    words = Page(saved_evaluation_html(after, before, margin=0.02)).words
    assert not [one for one in words if re.fullmatch(r"[+-]0\.\d{3}", one)]
    told = "No change can be told, since no article is in both: the candidate has 1 article, the baseline 1."
    assert told in words


@given(any_result(), st.none() | any_verdict(), st.booleans())
@settings(max_examples=40, deadline=None)
def test_every_field_appears_and_every_number_is_one(result: Result, verdict: Verdict | None, compares: bool) -> None:
    words = page(result, verdict, result if compares else None).words
    for name in {name for article in result.articles for name in article.scores}:
        assert words.count(name) >= 2, "in the scores and in the counts"
    assert not re.search(r"(?i)\b(nan|inf|none)\b(?! from)", "\n".join(words).replace("\nnone\n", "\n"))


def test_colours_and_controls_are_those_of_all_pages() -> None:
    look = resources.files("summarizer.reports").joinpath("look.css").read_text(encoding="utf-8")
    assert f"<style>{look}</style>" in evaluation_html(a_result(an_article()), floor=0.2)
    for name in ("evaluation/page.css", "briefs/article.css", "briefs/report.css", "../labelling/pages/label.css"):
        own = resources.files("summarizer.reports").joinpath(name).read_text(encoding="utf-8")
        assert not re.search(r"--\w[\w-]*: *#", own), f"{name} has colours of its own"
