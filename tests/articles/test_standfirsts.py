"""Standfirsts: what sums a story up between the heading of a page and its text, and what stands there besides."""

from __future__ import annotations

import pytest

from summarizer.articles.parsing import parse_article
from summarizer.articles.standfirsts import Block, missing_standfirst

STORY = "".join(
    f"<p>{text}</p>"
    for text in (
        "The bridge over the River Marn fell on Saturday morning, and two people were hurt, the mayor said.",
        "Mary Lund said that nobody in the town hall had known of any crack in the deck before it fell.",
        "The ministry did not reply to a request for comment on the state of the other bridges in the county.",
    )
)
SUM = "Two people were hurt when the old bridge of Oldford gave way, and nobody knows why."


@pytest.mark.parametrize(
    ("head", "above", "is_there"),
    [
        pytest.param("", f"<div class='article-lead'>{SUM}</div>", True, id="marked"),
        pytest.param("", f"<div class='teaser-text'><p>{SUM}</p></div>", True, id="marked as a teaser"),
        pytest.param("", f"<header class='intro'><h2>{SUM[:-1]}</h2></header>", True, id="a heading without a stop"),
        pytest.param("", f"<div class='abstract'><ul><li>{SUM}</li></ul></div>", True, id="an item"),
        pytest.param(f'<meta name="description" content="{SUM}">', f"<h3>{SUM}</h3>", True, id="as in the head"),
        pytest.param("", f"<div><p>{SUM}</p></div>", True, id="a sentence"),
        pytest.param("", f"<aside><p class='lead'>{SUM}</p></aside>", False, id="aside"),
        pytest.param("", f"<div class='related'><p class='teaser'>{SUM}</p></div>", False, id="of another story"),
        pytest.param("", f"<p class='teaser'><a href='/b'>{SUM}</a></p>", False, id="a link"),
        pytest.param(
            "", "<p class='intro'>Sign up for our newsletter and get the news of the day.</p>", False, id="ad"
        ),
    ],
)
def test_what_stands_between_heading_and_text(head: str, above: str, is_there: bool) -> None:
    page = (
        f"<html><head>{head}</head><body><div class='top'><h1>Bridge falls into river</h1>{above}</div>"
        f"<article>{STORY}</article></body></html>"
    )
    lines = parse_article(page, format="html").text.split("\n\n")
    standing = lines[1].rstrip(".") == SUM.rstrip(".")
    assert standing is is_there
    assert lines[0] == "Bridge falls into river"
    assert lines[-3].startswith("The bridge over the River Marn")


FIRST = "The bridge over the River Marn fell on Saturday morning."


@pytest.mark.parametrize(
    ("blocks", "missing"),
    [
        pytest.param([Block(SUM, True), Block(FIRST, True)], [SUM], id="above the text"),
        pytest.param([Block(FIRST, True), Block(SUM, True)], [], id="below its first paragraph"),
        pytest.param([Block(SUM, True)], [], id="no text below"),
        pytest.param([Block(SUM, True), Block(SUM, True), Block(FIRST, True)], [SUM], id="twice"),
        pytest.param([Block(SUM, False), Block(FIRST, True)], [], id="no standfirst"),
        pytest.param([*(Block(f"{SUM} {n}", True) for n in range(9)), Block(FIRST, True)], [], id="a list of teasers"),
    ],
)
def test_what_is_missing_from_a_text(blocks: list[Block], missing: list[str]) -> None:
    assert missing_standfirst(blocks, f"Bridge falls\n{FIRST}") == missing


def test_a_page_without_its_heading_has_none() -> None:
    page = f"<html><body><p class='lead'>{SUM}</p><article>{STORY}</article></body></html>"
    assert SUM not in parse_article(page, format="html", title="Bridge falls").text
