"""Text to Article: the laws that every article keeps."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.articles import Article, parse_article
from summarizer.articles.parsing import Format
from summarizer.errors import Unreadable
from tests.articles.pages import PAGES, lines_of

BODY = "The bridge over the River Marn fell on Saturday morning, the mayor of Oldford said in a statement."
LINES = sorted({line for page in PAGES.values() for line in lines_of(page)})


def again(article: Article) -> Article:
    return parse_article(
        article.text,
        title=article.headline,
        publisher=article.publisher,
        published=article.published,
        authors=article.authors,
        url=article.url,
    )


@pytest.mark.parametrize("separator", ["\n", "\n\n", "\r\n"], ids=["a line each", "blank lines", "carriage returns"])
@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_what_was_kept_and_what_was_taken_out(page: str, separator: str) -> None:
    raw = separator.join(lines_of(page))
    article = parse_article(raw)
    assert sorted((*article.text.split("\n\n"), *article.furniture)) == sorted(lines_of(page))
    assert all(article.text[here : here + size] == raw[there : there + size] for here, there, size in article.kept)
    assert sum(size for _, _, size in article.kept) == len(article.text.replace("\n\n", ""))


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_the_cleaned_text_is_clean(page: str) -> None:
    article = parse_article("\n".join(lines_of(page)))
    assert again(article).text == article.text


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(LINES), min_size=1, max_size=15))
def test_any_page_is_clean_once_it_is_cleaned(lines: list[str]) -> None:
    article = parse_article("\n\n".join(lines))
    assert again(article).text == article.text


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300), st.sampled_from(["txt", "md"]))
def test_any_text_is_an_article_or_unreadable(text: str, form: Format) -> None:
    try:
        article = parse_article(text, format=form)
    except Unreadable:
        return
    assert article.sentences
    article.text.encode("utf-8")
    shown = "".join(article.sentence(s.number) for s in article.sentences)
    assert "".join(shown.split()) == "".join(article.text.split())
    assert all(article.text[here : here + size] == text[there : there + size] for here, there, size in article.kept)


def test_a_headline_that_is_only_known_becomes_the_first_sentence() -> None:
    article = parse_article(BODY, title="Bridge falls")
    assert article.text == f"Bridge falls\n\n{BODY}"
    assert article.sentence(1) == "Bridge falls"


def test_a_headline_that_stands_there_is_not_said_twice() -> None:
    assert parse_article(f"BRIDGE FALLS!\n\n{BODY}", title="Bridge falls").text == f"BRIDGE FALLS!\n\n{BODY}"


def test_front_matter_is_metadata() -> None:
    article = parse_article(
        f"---\ntitle: Bridge falls\nauthor: Jane Roe, John Doe\ndate: 2025-05-03\npublisher: Marn\n---\n{BODY}",
        format="md",
    )
    assert article.text == f"Bridge falls\n\n{BODY}"
    assert (article.headline, article.authors, article.published, article.publisher) == (
        "Bridge falls",
        ("Jane Roe", "John Doe"),
        "2025-05-03",
        "Marn",
    )


def test_an_html_page() -> None:
    article = parse_article(
        f"<html lang='en'><body><article><h1>Bridge falls</h1><p>{BODY}</p></article></body></html>", format="html"
    )
    assert article.text == f"Bridge falls\n\n{BODY}"
    assert (article.headline, article.language) == ("Bridge falls", "en")


@pytest.mark.parametrize(
    ("text", "form", "reason"),
    [
        pytest.param("", "txt", "white space", id="nothing"),
        pytest.param("a\x00b", "txt", "binary data", id="nul"),
        pytest.param("word " * 101, "txt", "101 words are more than max_words = 100", id="too many words"),
        pytest.param("字" * 300, "txt", "150 words are more than max_words", id="too many words without spaces"),
        pytest.param("x" * 2_000_000, "txt", "2.0 MB", id="too big to look at"),
        pytest.param("x" * 3_000, "txt", "3,000 letters in a row", id="data"),
        pytest.param("---\ntitle: a\n---\n", "md", "no text", id="front matter only"),
        pytest.param(
            "<html><body><a href='/'>Home</a></body></html>", "html", "no article", id="page without an article"
        ),
    ],
)
def test_what_is_no_article(text: str, form: Format, reason: str) -> None:
    with pytest.raises(Unreadable, match=reason):
        parse_article(text, format=form, source="a.txt", max_words=100)


@pytest.mark.parametrize("form", ["txt", "md", "html"])
@pytest.mark.parametrize(
    "piece", ["<", "[", "**a ", "( ", "- ", "? ", "Share\n", "Related\nOther thing\n", "&", "<!--", " ", "|"]
)
def test_nothing_hangs(piece: str, form: Format) -> None:
    text = piece * (100_000 // len(piece)) + " the end"
    try:
        assert parse_article(text, format=form).text
    except Unreadable as error:
        assert error.reason  # noqa: PT017 (either way is right, as long as it comes)


@pytest.mark.parametrize(
    ("above", "headline", "publisher"),
    [
        pytest.param(
            "# THE HERON POST\n\n## Bridge falls at Oldford", "Bridge falls at Oldford", "THE HERON POST", id="h2"
        ),
        pytest.param("# The Clay Letter\n\n# Bridge falls", "Bridge falls", "The Clay Letter", id="two of the top"),
        pytest.param(
            "# Locks & Quays\n\n[News](/n) | [Jobs](/j) | [Tolls](/t) | [Letters](/l)\n\n## Bridge at Oldford falls",
            "Bridge at Oldford falls",
            "Locks & Quays",
            id="a menu below the name",
        ),
        pytest.param("# The Hill That Fell\n\n### What the mayor knew", "The Hill That Fell", None, id="standfirst"),
    ],
)
def test_the_site_among_the_headings(above: str, headline: str, publisher: str | None) -> None:
    page = (
        f"{above}\n\nThe bridge over the River Marn fell on Saturday morning, the mayor of Oldford said.\n\n"
        "> **Play the Pools!** A new boat for a lucky winner.\n\n"
        "> **What fell:** the bridge over the River Marn.\n\nNobody was hurt."
    )
    found = parse_article(page, format="md")
    assert (found.headline, found.publisher) == (headline, publisher)
    assert "Pools" not in found.text
    assert "What fell: the bridge over the River Marn." in found.text
