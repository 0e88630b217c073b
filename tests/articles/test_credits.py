"""Captions and their credits: the words of the story stay, whoever took the picture goes."""

from __future__ import annotations

import pytest

from summarizer.articles import parse_article
from summarizer.articles.credits import is_credit, without_credit

CAPTION = "The bridge at Oldford after its fall on Saturday"


@pytest.mark.parametrize(
    "credit",
    [
        " (Ann Poe/AP)",
        ". [Ann Poe/Reuters]",
        " (AP Photo/Ann Poe)",
        " (Image credit: Ann Poe/Marn Pictures)",
        " (Herald photo / Ann Poe)",
        " (Photo by Ann Poe for the Oldford Times)",
        " (Getty Images)",
        " (courtesy of the Rivers Board)",
        " (file photo)",
        " (MNA photo: A Poe)",
        ". Photograph: Ann Poe/The Guardian",
        ". Picture: Rivers Board",
        ". Sketch: Ann Poe",
        ".Credit: Poe/SPL",
        ". REUTERS/Ann Poe",
        ". —ANN POE",
        ". — Herald/Ann Poe",
        ". © Ann Poe",
        " | Reuters",
        " / photo: Ann Poe, Kurier Marn",
        " Picture: PA",
        ". A. POE",
        ". ANN POE",
    ],
)
def test_the_credit_goes_and_the_caption_stays(credit: str) -> None:
    found = without_credit(CAPTION + credit)
    assert found is not None
    assert (CAPTION + credit)[found[0] : found[1]].rstrip(".") == CAPTION


@pytest.mark.parametrize(
    "line",
    [
        f"[PHOTO: {CAPTION}. — Ann Poe]",
        f"Photo: {CAPTION}. Ann Poe/Herald",
        f"Image caption, {CAPTION}.",
        f"MAP: {CAPTION}.",
    ],
)
def test_the_word_before_a_caption_goes(line: str) -> None:
    found = without_credit(line)
    assert found is not None
    assert line[found[0] : found[1]].rstrip(".") == CAPTION


def test_a_year_of_copyright_is_no_credit() -> None:
    assert without_credit("Marn Watch is a brand of Quay Row Media LLC. © 2026") is None


@pytest.mark.parametrize(
    "end",
    [
        " —WITH A REPORT FROM ANN POE",
        " (With inputs from agencies)",
        " – with files from The Norland Press",
        " (Additional reporting by Ann Poe)",
        " - AFP",
        " (Reuters)",
    ],
)
def test_contributors_behind_the_last_paragraph_go(end: str) -> None:
    line = "The council of Oldford meets again in May."
    assert without_credit(line + end) == (0, len(line))


@pytest.mark.parametrize(
    "line",
    [
        "The bridge fell (on a Saturday)",
        "The bridge fell on Saturday.",
        "The firm (Marn Energy) said no.",
        "Mrs Lund (Ind., Oldford West) was not asked.",
        "“We will build it.” — Mary Lund",
        "Mary Lund laughed. It was a book – Rain and Salt",
        "The picture, taken in May, was shared by thousands.",
        "Photo: Ann Poe",
        "The men (pictured) fled.",
        "On the door of the clinic hung a sheet of paper: NO STAFF. TRY DISTRICT.",
    ],
)
def test_other_brackets_and_dashes_stay(line: str) -> None:
    assert without_credit(line) is None


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("Photo: Ann Poe", True),
        ("(AP Photo/Ann Poe)", True),
        ("Ann Poe/Herald", True),
        ("Ann Poe/Norland Times/Getty Images", True),
        ("Photo: the bridge has fallen", False),
        ("Oldford/Kilnsea", False),
    ],
)
def test_is_credit(line: str, credit: bool) -> None:
    assert is_credit(line) is credit


@pytest.mark.parametrize(
    "line",
    [
        f"[Photo] {CAPTION}. A. POE",
        f"Photo: {CAPTION}. Ann Poe",
        f"Photo: {CAPTION}, which the mayor saw. (Ann Poe / Marn Post)",
    ],
)
def test_a_caption_stays_without_what_announces_it(line: str) -> None:
    page = f"Bridge falls\n\n{line}\n\nThe bridge over the River Marn fell on Saturday, the mayor of Oldford said."
    text = parse_article(page).text
    assert CAPTION in text
    assert "oe" not in text.replace(CAPTION, "").casefold()


def test_offsets_of_a_caption_are_those_of_the_page() -> None:
    picture = f"[PICTURE: {CAPTION}. (Ann Poe/AP)]"
    page = f"Bridge falls into river\n\n{picture}\n\nThe bridge over the Marn fell on Saturday, they said."
    article = parse_article(page)
    assert f"{CAPTION}." in article.text.split("\n\n")
    assert "Poe" not in article.text
    assert all(article.text[at : at + length] == page[start : start + length] for at, start, length in article.kept)
