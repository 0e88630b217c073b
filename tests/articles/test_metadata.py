"""What a page states of its article, and what only looks like it."""

from __future__ import annotations

from typing import Any

import pytest

from summarizer.articles import Article, parse_article
from summarizer.articles.metadata import split_title, url_date
from tests.articles.pages import PAGES, lines_of

BODY = "The bridge over the River Marn fell on Saturday morning, the mayor of Oldford said in a statement."
MORE = "Mary Lund told Norland News on December 25, 2024, that nobody had been told of any crack in the bridge."


def read(*lines: str, **known: Any) -> Article:
    return parse_article("\n\n".join(lines), **known)


@pytest.mark.parametrize(
    ("page", "publisher", "authors", "published", "dateline"),
    [
        ("wire", "Reuters", ("Jane Roe", "John Doe"), "2025-05-03", "OLDFORD"),
        ("masthead", "Marn Media", (), "2025-05-03", None),
        ("biography and feed", "The Quill Independent", ("Jane Roe",), None, None),
        ("column", "The Oldford Herald", ("Jane Roe",), "2025-05-03", None),
        ("interview", None, (), None, None),
        ("box in the text", "Norland Today", (), None, "OLDFORD"),
        ("no furniture at all", "Peregrine", (), None, None),
        ("short headline", None, (), "2025-05-03", None),
        ("newspaper", "The Oldford Guardian", (), "2025-05-03", None),
        ("local paper", "The Oldford Herald", ("JANE ROE",), "2025-08-14", "OLDFORD"),
        ("press release", "Rivers Without Borders", (), "2025-06-11", "Oldford"),
        ("trade paper", "Marn Shipping Digest", ("Jane Roe",), "2025-09-18", None),
        ("fixtures", None, ("Jane Roe",), "2025-05-03", None),
    ],
)
def test_pages(
    page: str, publisher: str | None, authors: tuple[str, ...], published: str | None, dateline: str | None
) -> None:
    article = parse_article("\n".join(lines_of(PAGES[page])))
    stated = (article.publisher, article.authors, article.published, article.dateline)
    assert stated == (publisher, authors, published, dateline)


@pytest.mark.parametrize(
    ("lines", "published"),
    [
        pytest.param(
            ["• Saturday, 31 January 2026", "logo", "Bridge falls into river", BODY], None, id="page's own day"
        ),
        pytest.param(
            ["Menu", "Saturday, 31 May 2025", "Bridge falls into river", "3 May 2025", BODY], "2025-05-03", id="both"
        ),
        pytest.param(["Bridge falls into river", BODY, MORE], None, id="date within the text"),
        pytest.param(["Bridge falls into river", BODY, "Published: 3 May 2025"], "2025-05-03", id="below the text"),
        pytest.param(
            ["Bridge falls into river", "Updated 5 May 2025", "Published 3 May 2025", BODY],
            "2025-05-03",
            id="updated too",
        ),
        pytest.param(
            ["Bridge falls into river", BODY, MORE, "Latest news", "Storm in Harrow", "9 May 2025"], None, id="feed"
        ),
        pytest.param(["Kilnsea", "Friday, 13th June 2025", "Bridge falls into river", BODY], "2025-06-13", id="issue"),
        pytest.param(["OLDFORD, May 3, 2025 (AFP) - " + BODY], "2025-05-03", id="dateline with its year"),
    ],
)
def test_published(lines: list[str], published: str | None) -> None:
    assert read(*lines).published == published


def test_a_name_before_a_dash_is_a_place_where_the_story_says_so() -> None:
    found = read(
        "Bridge falls into river", "Alt Marn – " + BODY, "Nobody in Alt Marn had been told of any crack in it."
    )
    assert (found.dateline, found.publisher) == ("Alt Marn", None)


STORY = "The bridge over the River Marn fell on Saturday morning, the mayor of Oldford said in a statement."


@pytest.mark.parametrize(
    ("header", "authors", "published"),
    [
        pytest.param(["Jane Roe, Port Marn", "3 May 2025"], ("Jane Roe",), "2025-05-03", id="a place of the story"),
        pytest.param(["LABOUR MARKET | 3.5.2025"], ("ANN POE",), "2025-05-03", id="a signature below the text"),
        pytest.param(["Saturday, May 3rd"], ("ANN POE",), "2025-05-03", id="the year of the imprint"),
        pytest.param(["Issue of Saturday, the 3rd of May, 2025"], ("ANN POE",), "2025-05-03", id="words and a date"),
        pytest.param(
            [
                "The mayor had known of a crack for nine months and had told nobody of it, neither the council nor the "
                "ferrymen, who might have asked her for more money than there was",
                "Jane Roe in Oldford",
                "Sat 3 May 2025 06.00 BST",
            ],
            ("Jane Roe",),
            "2025-05-03",
            id="below a long standfirst",
        ),
    ],
)
def test_names_and_dates_around_a_story(header: list[str], authors: tuple[str, ...], published: str) -> None:
    story = [STORY, "A ferry goes to Port Marn.", "Nobody was hurt, said a doctor who was called in from Port Marn."]
    page = ["Bridge falls at Oldford", *header, *story, "ANN POE", "ann.poe@heron.example", "© 2025 The Heron"]
    found = parse_article("\n\n".join(page))
    assert (found.authors, found.published) == (authors, published)
    assert found.text.count("Poe") == 0


def test_a_dateline_stands_apart() -> None:
    page = ["Bridge falls", "OLDFORD (MARN), 3 May (MNA) -", STORY, "Nobody was hurt by its fall, she said."]
    assert parse_article("\n\n".join(page)).dateline == "OLDFORD (MARN)"


def test_a_dateline_stands_below_a_caption() -> None:
    caption = "The bridge over the Marn at Oldford on Saturday morning. Photo: Ann Poe/Herald"
    assert read("Bridge falls into river", caption, "OLDFORD — " + BODY).dateline == "OLDFORD"


def test_names_in_the_menu_of_a_site_are_no_authors() -> None:
    page = ["English edition  |  Alt Marn  |  Log in", "Bridge falls into river", "By Jane Roe", BODY]
    assert read(*page).authors == ("Jane Roe",)


def test_who_was_told_is_no_publisher() -> None:
    assert read("Bridge falls into river", BODY, MORE).publisher is None


def test_what_is_given_goes_before_what_is_printed() -> None:
    article = read(
        "Bridge falls into river", "By Jane Roe", "May 3, 2025", BODY, authors=["Ann Poe"], published="4 May 2025"
    )
    assert (article.authors, article.published) == (("Ann Poe",), "2025-05-04")


@pytest.mark.parametrize(
    ("title", "parts"),
    [
        ("Bridge falls into river | The Oldford Times", ("Bridge falls into river", "The Oldford Times")),
        ("Bridge falls - Oldford Herald", ("Bridge falls", "Oldford Herald")),
        ("Bridge falls - and nobody knows why", ("Bridge falls - and nobody knows why", None)),
    ],
)
def test_split_title(title: str, parts: tuple[str, str | None]) -> None:
    assert split_title(title) == parts


@pytest.mark.parametrize(
    ("url", "date"),
    [
        ("https://oldford.example/2025/05/03/bridge", "2025-05-03"),
        ("https://oldford.example/2025/5/3/", "2025-05-03"),
        ("https://oldford.example/2025/13/45/bridge", None),
        ("https://oldford.example/bridge-2025", None),
        (None, None),
    ],
)
def test_url_date(url: str | None, date: str | None) -> None:
    assert url_date(url) == date
