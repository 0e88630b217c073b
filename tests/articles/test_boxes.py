"""Boxes of links and newsletters amid an article: they go, and no paragraph goes with them."""

from __future__ import annotations

import pytest

from summarizer.articles import parse_article
from summarizer.articles.boxes import heads_box

BEFORE = "The bridge over the River Marn fell on Saturday morning, the mayor of Oldford said."
AFTER = [
    "Peter Hask, an engineer at Kilnsea, told the Tollgate Review that its cables had been painted over in 1998.",
    "A shipping firm from Harrow, Blue Anchor, wants ten million crowns from the Rivers Board for its lost barges.",
]
TITLES = ["Ferry fares to rise by a tenth", "Ask Ann Poe: what holds a bridge up?", "Letters: “Leave our river alone”"]


@pytest.mark.parametrize(
    "box",
    [
        ["READ MORE", *TITLES],
        ["Also in Opinion", *TITLES],
        ["Most viewed in Rivers", *(f"{number}. {title}" for number, title in enumerate(TITLES, 1))],
        ["MOST READ", *(f"{number}. {title}" for number, title in enumerate(TITLES, 1))],
        ["Lesen Sie auch", *(f"+ {title}" for title in TITLES)],
        ["You might also like", *(f"• {title}" for title in TITLES)],
        ["RELATED: Ferry fares to rise | Ten bridges that should worry us"],
        ["Also this week: Ferry fares to rise | Ten bridges that should worry us"],
        ["THE TOW PATH", "Our free newsletter on rivers and locks, every Friday. Sign up"],
        ["Sign up to The Tow Path", "All you need to know of rivers and of locks, each Friday. Enter your address."],
        ["Newsletter: Tow Path", "The week on the river, free.", "• Why the herons did not come back"],
        ["Advertisement: New boats from Harrow Yards"],
        ["[ADVERT] Hask & Sons, boats of Harrow. Oars at half price."],
        [
            "• Who is your man of the match? Vote here",
            "• Podcast: The Long Lock",
            "• Harker-Boyd banned for four matches",
        ],
        ["BOOK NOW: river cruises from 40 crowns. T&Cs apply"],
    ],
    ids=lambda box: box[0],
)
def test_a_box_goes_and_the_story_around_it_stays(box: list[str]) -> None:
    page = "\n\n".join(["Bridge falls into river", "By Jane Roe", BEFORE, "\n".join(box), *AFTER])
    article = parse_article(page)
    assert article.text == "\n\n".join(["Bridge falls into river", BEFORE, *AFTER])
    assert all(article.text[at : at + length] == page[start : start + length] for at, start, length in article.kept)


@pytest.mark.parametrize(
    "block",
    [
        ["What happened next", "Two men swam to the bank.", "A third was pulled out."],
        ["More on the cables", "They were first painted in 1951, two engineers told this newspaper."],
        ["Latest from the river", "Divers found a second car on Sunday, the fire brigade of Harrow told reporters."],
        ["Latest updates", "09:40 The last of the divers has come ashore", "09.10 Both banks are closed"],
        ["The mayor named them:", "• Jane Roe", "• Max Coe"],
        ["Sources", "Three engineers who know the bridge spoke on condition that they were not named."],
    ],
    ids=lambda block: block[0],
)
def test_a_subhead_with_its_paragraph_stays(block: list[str]) -> None:
    page = "\n\n".join(["Bridge falls into river", BEFORE, "\n".join(block), *AFTER])
    kept = parse_article(page).text
    assert all(line in kept for line in block[1:])


def test_a_question_below_a_box_is_none_of_its_titles() -> None:
    question = "Tollgate Review: Who painted over the cables?"
    page = "\n\n".join(["Bridge falls into river", BEFORE, "\n".join(["READ NEXT", *TITLES]), question, *AFTER])
    assert parse_article(page).text == "\n\n".join(["Bridge falls into river", BEFORE, question, *AFTER])


def test_a_quoted_box_of_links_in_markdown() -> None:
    links = "> **More from Rivers**\n> - [Ferry fares to rise](/fares)\n> - [Herons are back. Anglers are not](/herons)"
    article = parse_article(f"# Bridge falls into river\n\n{BEFORE}\n\n{links}\n\n{AFTER[0]}\n", format="md")
    assert article.text == "\n\n".join(["Bridge falls into river", BEFORE, AFTER[0]])


def test_text_without_empty_lines_has_no_boxes_to_lose_paragraphs_in() -> None:
    page = "\n".join(["Bridge falls into river", BEFORE, "Read more", *AFTER])
    assert all(line in parse_article(page).text for line in (BEFORE, *AFTER))


@pytest.mark.parametrize(
    ("line", "heads"),
    [
        ("Most read right now", True),
        ("ALSO IN THE TIMES", True),
        ("Read next", True),
        ("More than a bridge", False),
        ("Also hurt was the mayor.", False),
        ("Related to the mayor", False),
    ],
)
def test_heads_box(line: str, heads: bool) -> None:
    assert heads_box(line) is heads
