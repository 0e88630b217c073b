"""Which outlet a page is of: where it names itself, and what only looks like a name."""

from __future__ import annotations

import pytest

from summarizer.articles import parse_article
from summarizer.articles.publishers import imprinted, own_name, self_named

STORY = "The bridge over the River Marn fell on Saturday morning, the mayor of Oldford said in a statement."
TOLD = "Mary Lund told the Heron that nobody had spoken to her of any crack in the bridge at Oldford."


@pytest.mark.parametrize(
    ("above", "below", "story", "name"),
    [
        (["The Oldford Times", "Opinion"], [], [], "The Oldford Times"),
        (["the heron"], [], [TOLD], "the heron"),
        (["MARN WATCH"], ["Marn Watch is a registered public trust."], [], "MARN WATCH"),
        (["MNA", "Europe"], ["mna.desk@mna.example"], [], "MNA"),
        (["Kilnsea Monitor in English"], [], [], "Kilnsea Monitor"),
        (["Puzzles   |   Offers   |   Heron Bets   |   e-Edition"], ["Heron Papers plc"], [TOLD], None),
        (["Rivers & Locks"], [], [], None),
        ([], ["The Heron is published by Marn Press."], [], None),
    ],
)
def test_own_name(above: list[str], below: list[str], story: list[str], name: str | None) -> None:
    assert own_name(above, below, story) == name


@pytest.mark.parametrize(
    ("below", "name"),
    [
        (["Marn & Wire is published by Quay Row Media."], "Marn & Wire"),
        (["Marn International is a registered foundation (Harrow). © 2025"], "Marn International"),
        (["CC BY-NC 4.0 · Marn Watch Audit Network, Inc. · Reg. No. 2008"], "Marn Watch Audit Network"),
        (["Ferry fares to rise by a tenth"], None),
    ],
)
def test_imprinted(below: list[str], name: str | None) -> None:
    assert imprinted(below) == name


@pytest.mark.parametrize(
    ("story", "furniture", "name"),
    [
        (["The bridge was sold in May, the Daily Bugle can reveal."], [], "Daily Bugle"),
        (["We at Marn Watch have counted them."], [], "Marn Watch"),
        (["She told the Oldford Times that she knew."], ["Get the Oldford Times app"], "Oldford Times"),
        (["She told the Oldford Times that she knew."], ["Share"], None),
    ],
)
def test_self_named(story: list[str], furniture: list[str], name: str | None) -> None:
    assert self_named(story, furniture) == name


@pytest.mark.parametrize(
    ("page", "publisher"),
    [
        (
            f"Bridge falls into river\n\nBy Jane Roe, Reuters\n\n{STORY}\n\n© 2025 The Oldford Times",
            "The Oldford Times",
        ),
        (f"Bridge falls into river\n\nBy Jane Roe, Reuters\n\n{STORY}", "Reuters"),
        (f"Bridge falls into river\n\nJane Roe\n\n{STORY}", None),
        (
            f"Bridge falls into river\n\nJane Roe\n\n{STORY}\n\nJane Roe is a reporter for Norland Today.",
            "Norland Today",
        ),
    ],
)
def test_the_publisher_of_a_page(page: str, publisher: str | None) -> None:
    assert parse_article(page).publisher == publisher
