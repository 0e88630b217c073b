"""Markdown as plain text."""

from __future__ import annotations

import datetime

import pytest

from summarizer.articles.markdown import front_matter, plain_paragraphs
from summarizer.articles.tracing import normalised


@pytest.mark.parametrize(
    ("markdown", "plain"),
    [
        pytest.param("# Bridge falls #", ["Bridge falls"], id="heading"),
        pytest.param("Bridge falls\n===", ["Bridge falls"], id="underlined heading"),
        pytest.param(
            "The *bridge* **fell** on ***Saturday*** ~~not~~.", ["The bridge fell on Saturday not."], id="emphasis"
        ),
        pytest.param("snake_case_name and 5 * 3 * 2", ["snake_case_name and 5 * 3 * 2"], id="no emphasis"),
        pytest.param(
            "[The mayor](https://a.example/b_(c)) and [she][1].\n\n[1]: https://x.example",
            ["The mayor and she."],
            id="links",
        ),
        pytest.param("Seen ![from the air](x.jpg) here.[^1]", ["Seen  here."], id="image and note"),
        pytest.param("> We build.\n> It takes years.", ["We build. It takes years."], id="block quotation"),
        pytest.param("- One\n* Two\n1. Three", ["One", "Two", "1. Three"], id="lists"),
        pytest.param("The bridge\nfell.\n\nIt is gone.", ["The bridge fell.", "It is gone."], id="wrapped paragraph"),
        pytest.param("One  \nTwo\\\nThree", ["One", "Two", "Three"], id="hard breaks"),
        pytest.param("One\n\n---\n\nTwo <!-- not\nthis -->", ["One", "Two"], id="rule and comment"),
        pytest.param("| a | b |\n|---|---|\n| c | d |", ["a | b", "c | d"], id="table"),
        pytest.param(r"Not \*this\* but <b>that</b>.", ["Not *this* but that."], id="escapes and tags"),
        pytest.param("```\n# code\n```", ["# code"], id="code"),
        pytest.param("# C#", ["C#"], id="hash in a heading"),
    ],
)
def test_markup_is_reduced(markdown: str, plain: list[str]) -> None:
    found = plain_paragraphs(normalised(markdown))
    assert [line.text for line in found.paragraphs] == plain


@pytest.mark.parametrize(
    ("markdown", "linked"),
    [
        pytest.param("- [Ferry fares rise](/fares)", {"Ferry fares rise"}, id="item"),
        pytest.param("[Home](/) · [About](/about)", {"Home · About"}, id="menu"),
        pytest.param("## [Ferry fares rise](/fares)", {"Ferry fares rise"}, id="heading"),
        pytest.param("# [Bridge falls](/bridge)", set(), id="title"),
        pytest.param("The [mayor](/lund) said so.", set(), id="sentence"),
        pytest.param("![The bridge](x.jpg) It fell.", set(), id="image"),
    ],
)
def test_blocks_of_links(markdown: str, linked: set[str]) -> None:
    assert plain_paragraphs(normalised(markdown)).linked == linked


def test_headings_have_levels() -> None:
    found = plain_paragraphs(normalised("## Kicker\n\n# Bridge *falls*\n\nAgain\n---"))
    assert found.headings == (("Kicker", 2), ("Bridge falls", 1), ("Again", 2))


@pytest.mark.parametrize(
    ("markdown", "boxes"),
    [
        pytest.param("> **Bet wisely.** Over-18s only.", {"Bet wisely. Over-18s only."}, id="a lead in bold"),
        pytest.param("> **Also read**\n>\n> It fell.\n\nThe end.", {"Also read", "It fell."}, id="two paragraphs"),
        pytest.param("> **“It fell,”** she said.", set(), id="a quotation in bold"),
        pytest.param("> It fell.", set(), id="no lead"),
        pytest.param("**It fell.** Nobody knew.", set(), id="no block quotation"),
    ],
)
def test_boxes(markdown: str, boxes: set[str]) -> None:
    assert plain_paragraphs(normalised(markdown)).boxes == boxes


def test_front_matter() -> None:
    raw = "---\nTitle: 'Bridge: it fell'\ndate: 2025-05-03\n---\nText."
    fields, start = front_matter(raw)
    assert fields == {"title": "Bridge: it fell", "date": datetime.date(2025, 5, 3)}
    assert raw[start:] == "Text."


@pytest.mark.parametrize(
    "raw",
    ["Text.", "---\nnot: [closed\n---\nText.", "---\nno end", "---\n- a list\n---\nText."],
    ids=["none", "broken", "open", "list"],
)
def test_no_front_matter(raw: str) -> None:
    assert front_matter(raw) == ({}, 0)
