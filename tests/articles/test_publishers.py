"""Which outlet a page is of: where it names itself, and what only looks like a name."""

from __future__ import annotations

import pytest

from summarizer.articles import parse_article
from summarizer.articles.publishers import imprinted, name_at_top, name_in_footer, own_name, self_named

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


@pytest.mark.parametrize(
    ("above", "authors", "name"),
    [
        pytest.param(["Slow Roads", "Field notes"], [], None, id="a name like a person's"),
        pytest.param(["Slow Roads", "Field notes"], ["Jane Roe"], "Slow Roads", id="where the author is another"),
        pytest.param(["SLOW ROADS"], [], "SLOW ROADS", id="capitals"),
        pytest.param(["Quarryman"], [], "Quarryman", id="one word"),
        pytest.param(["Jane Roe"], ["Jane Roe"], None, id="the author"),
        pytest.param(["Bridge", "News"], [], None, id="a topic of the story"),
        pytest.param(["LOCAL NEWS"], [], None, id="a section"),
        pytest.param(["3 May 2025"], [], None, id="a date"),
        pytest.param([], [], None, id="nothing"),
    ],
)
def test_name_at_top(above: list[str], authors: list[str], name: str | None) -> None:
    assert name_at_top(above, [STORY], authors) == name


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("The Heron | About | Ethics", "The Heron"),
        ("Quarryman · Imprint · Data protection", "Quarryman"),
        ("The Heron | Bridge falls", None),
        ("The Heron", None),
        ("About | Contact", None),
    ],
)
def test_name_in_footer(line: str, name: str | None) -> None:
    assert name_in_footer([line]) == name


@pytest.mark.parametrize(
    ("above", "publisher"),
    [
        pytest.param("Bridge falls at Oldford | News | The Heron\n\nNews", "The Heron", id="title of the window"),
        pytest.param("The Heron Times > News > Local", "The Heron Times", id="trail"),
        pytest.param("KQXR 4 | Marn County\n\nWeather   Sports   Traffic   Watch Live", "KQXR 4", id="call sign"),
        pytest.param("TRAVEL NEWS", "Heron Online", id="section, and an imprint"),
        pytest.param("HERON-WORLD-BRIDGE\nSlug: BRIDGE   Priority: 3   Words: 520", "Heron Online", id="slug"),
        pytest.param("HOME / MARN NEWS / BRIDGES", "Heron Online", id="trail from home"),
    ],
)
def test_the_top_of_a_page_and_its_publisher(above: str, publisher: str) -> None:
    page = f"{above}\n\nBridge falls at Oldford\n\nBy Jane Roe\n\n{STORY}\n\nNobody fell.\n\n© Heron Online Ltd 2025."
    found = parse_article(page)
    assert (found.headline, found.publisher) == ("Bridge falls at Oldford", publisher)
