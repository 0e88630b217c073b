"""Telling the article from its page: what goes, and above all what stays."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.articles import parse_article
from summarizer.articles.cleaning import clean
from tests.articles.pages import PAGES, article_of, lines_of

TEXT = [
    "The bridge over the River Marn fell on Saturday morning, the mayor of Oldford said.",
    "Mary Lund said that nobody had been told of any crack in the bridge at Oldford.",
    "The ministry in Norland did not reply to a request for comment about the river on Sunday.",
    "“We will build it again,” she said.",
    "Nobody knows when.",
    "What happened next",
    "The council of Oldford has met twice since then and has put off the question each time.",
]
CONTROLS = ["Share", "Advertisement", "2 min read", "Photo: Ann Poe", "Read also: Ten bridges", "Follow us on Telegram"]


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_the_article_stays_and_its_page_goes(page: str) -> None:
    lines = lines_of(page)
    assert [lines[at] for at in clean(lines).kept] == article_of(page)


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_cleaning_again_takes_nothing_more(page: str) -> None:
    article = article_of(page)
    assert [article[at] for at in clean(article).kept] == article


@pytest.mark.parametrize(
    ("page", "headline"),
    [
        ("masthead", "Norland Sets Up a Commission to Look into the Fall of a Bridge"),
        ("column", "Why the bridge had to fall"),
        ("short headline", "Bridge falls"),
        ("live blog", "Oldford bridge: live updates"),
        ("no furniture at all", None),
    ],
)
def test_the_headline(page: str, headline: str | None) -> None:
    lines = lines_of(PAGES[page])
    found = clean(lines).headline
    assert (None if found is None else lines[found]) == headline


@pytest.mark.parametrize(
    ("above", "headline"),
    [
        pytest.param(["RIVERS – BRIDGE CRISIS", "Bridge at Oldford falls"], "Bridge at Oldford falls", id="topic"),
        pytest.param(
            ["BRIDGE AT OLDFORD FALLS", "The mayor of Oldford knew"], "BRIDGE AT OLDFORD FALLS", id="capitals"
        ),
        pytest.param(
            [
                "Double trouble",
                "How the bridge fell, and what the mayor of Oldford did about it on a Saturday with a rope and tea",
            ],
            "Double trouble",
            id="standfirst",
        ),
    ],
)
def test_the_headline_among_the_lines_around_it(above: list[str], headline: str) -> None:
    story = "The bridge over the River Marn fell on Saturday morning, the mayor of Oldford said in a statement."
    assert parse_article("\n\n".join([*above, "By Jane Roe", story, "Nobody was hurt."])).headline == headline


@pytest.mark.parametrize(
    "line",
    [
        "This article was amended on 6 May 2025. An earlier version said that Ann Poe was hurt.",
        "Ann Poe reported from Kilnsea, and Max Coe from Harrow.",
    ],
)
def test_what_is_told_of_the_article_above_it_goes(line: str) -> None:
    story = "The bridge over the River Marn fell on Saturday morning, the mayor of Oldford said in a statement."
    page = ["Bridge falls at Oldford", "By Ann Poe and Max Coe", line, "3 May 2025", story, "Nobody was hurt."]
    assert "Ann Poe" not in parse_article("\n\n".join(page)).text


def test_a_known_title_is_the_headline() -> None:
    lines = ["Bridges of Norland: a history", "Bridge falls", TEXT[0]]
    assert clean(lines, "BRIDGE FALLS").headline == 1


def test_short_lines_are_not_taken_for_a_header() -> None:
    lines = ["The winners of the race", "They are few.", "Jane Roe", "John Doe", "All of them ran."]
    assert clean(lines).kept == (0, 1, 2, 3, 4)


def test_a_title_that_is_only_a_link_below_is_no_headline() -> None:
    lines = [*TEXT[:3], "Nobody.", *TEXT[4:], "Bridge falls into river"]
    assert clean(lines, "Bridge falls into river").headline is None


def test_a_page_of_nothing_but_furniture_stays_as_it_is() -> None:
    assert clean(["Share", "Top"]).kept == (0, 1)


def test_feed_behind_a_marker_goes_though_it_is_running_text() -> None:
    feed = "A storm took the roofs of nine houses in Harrow on Tuesday, the fire brigade there told reporters."
    found = clean(["Bridge falls into river", *TEXT, "Latest news", feed])
    assert [*found.furniture] == [len(TEXT) + 1, len(TEXT) + 2]


def test_the_same_story_behind_a_marker_stays() -> None:
    lines = ["Bridge falls into river", *TEXT[:3], "Recommended", "Ten bridges that should worry all of us", *TEXT[3:]]
    assert [*clean(lines).furniture] == [4, 5]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(TEXT + CONTROLS), max_size=14))
def test_no_running_text_is_ever_lost_among_controls(lines: list[str]) -> None:
    page = ["Bridge falls into the river at Oldford", *TEXT[:1], *lines, TEXT[-1]]
    found = clean(page)
    assert sorted((*found.kept, *found.furniture)) == list(range(len(page)))
    assert not {page[at] for at in found.furniture} & set(TEXT)


def test_questions_of_an_interview_below_a_marker_stay() -> None:
    turns = [
        "Times: Why did it fall?",
        TEXT[0],
        "Times: Who knew?",
        TEXT[1],
        "Read next",
        "Times: And what now?",
        TEXT[2],
    ]
    assert [*clean(["Bridge falls into river", *turns]).furniture] == [5]


def test_what_is_told_of_the_author_below_the_article_is_no_part_of_it() -> None:
    lines = ["Bridge falls into river", "By Jane Roe", *TEXT, "Jane Roe has written of bridges since 2016."]
    assert "Jane Roe has written of bridges since 2016." not in [lines[at] for at in clean(lines).kept]


def test_titles_below_the_article_are_no_part_of_it() -> None:
    lines = ["Bridge falls into river", *TEXT, "READ MORE", "Largest leek weighs in at 6.8 kg", "Coxswain retires"]
    assert [lines[at] for at in clean(lines).kept] == lines[: 1 + len(TEXT)]


@pytest.mark.parametrize(
    "above",
    [
        pytest.param(["THE OLDFORD PACKET", "Established 1871", "NEWS | SPORT | FARMING | LETTERS"], id="motto"),
        pytest.param(["the heron", "NORLAND IN ENGLISH", "News   Fish   Culture   Podcast"], id="small letters"),
        pytest.param(
            ["Breaking: Crown at 16 to the dollar   •   Kilnsea coach out   •   Fog: ports shut"], id="ticker"
        ),
        pytest.param(["Puzzles | Offers | Bets | Papers", "EXCLUSIVE"], id="kicker"),
        pytest.param([f"Menu item number {word}" for word in "abcdefghijklmnopqrstuvwxyz"], id="long menu"),
    ],
)
def test_nothing_above_the_headline_stays(above: list[str]) -> None:
    title = "Bridge over the Marn falls, mayor of Oldford says"
    lines = [*above, title, "By Jane Roe", *TEXT]
    found = clean(lines)
    assert found.headline is not None
    assert lines[found.headline] == title
    assert [lines[at] for at in found.kept] == [title, *TEXT]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(["Rail fares up 9%, union chiefs vow strike"], id="title that nothing announces"),
        pytest.param(
            ["READ MORE ON RAILWAYS", "OFF TRACK Driver fined 1,200", "WHEEL MEAN Gran banned at 81"], id="box"
        ),
        pytest.param(["Like railways? Sign up for our letter on trains"], id="prompt"),
    ],
)
def test_other_stories_amid_the_text_go(lines: list[str]) -> None:
    page = ["Bridge falls into river", *TEXT[:3], *lines, *TEXT[3:]]
    assert [page[at] for at in clean(page).kept] == ["Bridge falls into river", *TEXT]


def test_a_list_that_the_text_announces_stays() -> None:
    items = ["fewer than one in twenty had ever seen an engineer;", "two thirds want a ferry"]
    page = ["Bridge falls into river", *TEXT, "Among 900 people whom the council of Oldford asked:", *items]
    assert [page[at] for at in clean(page).kept] == page


def test_the_story_goes_on_below_a_feed_amid_it() -> None:
    feed = ["Trending News", "Rail fares up 9%", "Coach resigns over eel", "Swimmer of 81 crosses the bay"]
    more = [
        "Lund said that the river had carried nobody away and that the mayor of Oldford had been at home.",
        "The bridge had been checked in March, when the council of Oldford found that it was sound.",
        "The ministry in Norland has asked for all that is known of the bridge and of the river.",
    ]
    page = ["Bridge falls into river", *TEXT, *feed, *more, "Most read", "Coach resigns over eel"]
    assert [page[at] for at in clean(page).kept] == ["Bridge falls into river", *TEXT, *more]


@pytest.mark.parametrize(
    "line",
    [
        "Ann Poe",
        "Ann Poe in Kilnsea contributed.",
        "The author, Ann Poe, is a retired judge.",
        "Ann Poe is the Tide's rivers editor.",
        "Ann Poe is a writer and farmer. Her book on eels is out in May.",
        "Correction 13.20: An earlier version of this article said that the bridge had been built in 1951.",
        "The Heron is published by Marn Press, Quay Row. Editor: Ann Poe. Tips? fish@heron.example",
        "Roe reported from Oldford and Poe from Harrow.",
        "About the author Jane Roe coordinates a law clinic. She taught labour law in Kilnsea for nine years.",
        "Crowns and Sense",
    ],
)
def test_what_stands_below_the_story_goes(line: str) -> None:
    page = ["Bridge falls into river", "By Jane Roe", *TEXT, line]
    assert [page[at] for at in clean(page).kept] == ["Bridge falls into river", *TEXT]


def test_what_stands_below_the_author_is_of_the_outlet() -> None:
    story = [*TEXT, *(f"{line} He had said so in March, and again in May." for line in TEXT)]
    author = "Jane Roe is head of research at Marn Watch. She was a lock keeper in Kilnsea for nine years."
    outlet = "Marn Watch is called so after the river. Ninety crowns of every hundred came from its readers last year."
    page = ["Bridge falls into river", "By Jane Roe", *story, author, outlet]
    assert [page[at] for at in clean(page).kept] == ["Bridge falls into river", *story]


@pytest.mark.parametrize(
    "line",
    [
        "The Oldford bridge is part of the Marn road, which the council of Oldford owns.",
        "The writer, whose book on the bridge sold well, lives in Oldford, the mayor said.",
        "The council of Oldford takes no money from the ministry for its bridge, Mary Lund said.",
        "Mary Lund has been mayor of Oldford since 2019, and she had the bridge over the River Marn painted.",
    ],
)
def test_what_the_story_ends_with_stays(line: str) -> None:
    page = ["Bridge falls into river", "By Jane Roe", *TEXT, line]
    assert [page[at] for at in clean(page).kept] == ["Bridge falls into river", *TEXT, line]


ASIDE = "Nine kittens found behind a bakery in Harrow get new homes"
UNENDED = "Somebody at the landing swam out twice and pulled a whole family from the water"


@pytest.mark.parametrize(
    ("lines", "line"),
    [
        pytest.param([*TEXT[:3], ASIDE, *TEXT[3:]], ASIDE, id="words of its own"),
        pytest.param([*TEXT, UNENDED], UNENDED, id="a last line without its stop"),
        pytest.param([ASIDE, "Bridge falls into river", *TEXT], ASIDE, id="a line above the heading"),
    ],
)
def test_of_what_has_been_told_from_its_page_already_more_stays(lines: list[str], line: str) -> None:
    title = "Bridge falls into river"
    assert lines.index(line) in clean(lines, title, whole=False).kept
    assert lines.index(line) not in clean(lines, title).kept


@pytest.mark.parametrize("line", CONTROLS)
def test_what_shows_itself_to_be_furniture_goes_all_the_same(line: str) -> None:
    lines = [*TEXT[:3], line, *TEXT[3:]]
    assert lines.index(line) in clean(lines, whole=False).furniture
