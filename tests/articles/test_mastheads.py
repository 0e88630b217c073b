"""The top of a page: what is the site's, where the headline may begin, and which outlet it names."""

from __future__ import annotations

import pytest

from summarizer.articles import parse_article
from summarizer.articles.mastheads import masthead, publisher_above, site_header

STORY = "The bridge over the River Marn fell on Saturday morning, the mayor of Oldford said."
NAVIGATION = "News  Bridges  Sport  People  About"


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("OBC | Oldford Broadcasting", "Oldford Broadcasting"),
        ("The Oldford Times | Opinion", "The Oldford Times"),
        ("Kilnsea / In brief", "Kilnsea"),
        ("El Puente Viejo — English Edition", "El Puente Viejo"),
        ("The Marn Courant · Europe · Business · Culture", "The Marn Courant"),
        ("Bridge falls into river – Oldford Times", None),
        ("Jane Roe | Oldford Times", None),
        ("Home | News | Sport | Culture", None),
        ("Bridge falls", None),
    ],
)
def test_masthead(line: str, outlet: str | None) -> None:
    assert masthead(line) == outlet


@pytest.mark.parametrize(
    ("lines", "header", "outlet"),
    [
        (["Kilnsea", NAVIGATION, "Bridge falls into river", STORY], 2, "Kilnsea"),
        (["KILNSEA!", "All that spans a river", NAVIGATION, "Bridge falls", STORY], 3, "KILNSEA"),
        (["Kilnsea", NAVIGATION, "Gale warning for all coasts", "Home / News / Norland", "Bridge falls"], 4, "Kilnsea"),
        (["Oldford Times | Opinion", "Bridge falls into river", STORY], 1, "Oldford Times"),
        (["Bridge falls into river", "Jane Roe  John Doe  Ann Poe  Max Coe", STORY], 0, None),
        (["A bridge falls into the River Marn at Oldford", NAVIGATION, STORY], 0, None),
        (["Bridge falls into river", STORY, NAVIGATION], 0, None),
        ([], 0, None),
    ],
)
def test_the_site_header(lines: list[str], header: int, outlet: str | None) -> None:
    assert (site_header(lines), publisher_above(lines)) == (header, outlet)


@pytest.mark.parametrize(
    "above",
    [
        f"KILNSEA\nAll that spans a river\n\n{NAVIGATION}",
        f"Kilnsea\n{NAVIGATION}\nSteel rebar $612/t ▲ 0.4%   Cement $98/t ▼ 1.2%",
        "Kilnsea\nHOME  |  RIVERS  |  TOLLS  |  PEOPLE\n\N{BELL} Get river flood alerts\n\nHome > News > Rivers",
    ],
)
def test_the_headline_stands_below_the_site(above: str) -> None:
    page = f"{above}\n\nBridge falls into the Marn as ferries wait\n\nBy Jane Roe\n\n{STORY}\n\nNobody was hurt.\n"
    article = parse_article(page)
    assert article.headline == "Bridge falls into the Marn as ferries wait"
    assert (article.publisher or "").casefold() == "kilnsea"
    assert article.authors == ("Jane Roe",)
    assert article.text == f"{article.headline}\n\n{STORY}\n\nNobody was hurt."
