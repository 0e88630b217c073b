"""What leads to other stories: headings of boxes, titles with a word before them, rows of titles."""

from __future__ import annotations

import pytest

from summarizer.articles.furniture import folded
from summarizer.articles.links import heads_links, is_link, is_row_of_titles


@pytest.mark.parametrize(
    ("line", "heads"),
    [
        ("MORE STORIES", True),
        ("More from Opinion", True),
        ("MOST READ IN NEWS", True),
        ("People are also reading…", True),
        ("You might be interested in", True),
        ("In case you missed it", True),
        ("Don't miss", True),
        ("Editor's picks", True),
        ("Elsewhere on the site", True),
        ("Your Packet this week", True),
        ("Recommended for you", True),
        ("Related news", True),
        ("Up next", True),
        ("From our archive", True),
        ("Also in the Sentinel", True),
        ("What happened next", False),
        ("More than a bridge", False),
        ("Related to the mayor", False),
        ("Nine days in May", False),
        ("Latest on the bridge.", False),
    ],
)
def test_heads_links(line: str, heads: bool) -> None:
    assert heads_links(line, folded(line)) is heads


@pytest.mark.parametrize(
    ("line", "link"),
    [
        ("READ NEXT: Cattle market sold for 2.6m crowns", True),
        ("Also Read | Bus falls into the Marn, nine hurt", True),
        (">> Listen: our podcast Rivers and Tides, ep. 88", True),
        ("► WATCH: Inside the lock", True),
        ("YOUR PACKET THIS WEEK: Pull-out guide to the fair | Win two tickets", True),
        ("Most popular: 1. Ten best eel stalls  2. Senator sells villa", True),
        ("TAGS: bridges, Oldford", True),
        ("[ADVERT] Hask & Sons, boats of Harrow. Oars at half price.", True),
        ("(WATCH) Inside the lock", True),
        ("Ad feature: Why boats float", True),
        ("[Promoted story: Why boats float]", True),
        ("➡️ Ferry fares to rise", True),
        ("Dig deeper: Ten bridges that should worry us", True),
        ("[The] mayor was happy with it", False),
        ("(People) were told to leave on Monday, the mayor said.", False),
        ("(Video) she looked at hers, and ran.", False),
        ("More than a bridge: what Oldford lost", False),
        ("Opinion: the mayor was right, and nobody thanked her.", False),
        ("Watch: she looked at hers, and ran.", False),
        ("Mary Lund: I ran", False),
    ],
)
def test_is_link(line: str, link: bool) -> None:
    assert is_link(line, folded(line)) is link


@pytest.mark.parametrize(
    ("line", "row"),
    [
        ("Crown opens at 16.40 to the dollar   •   Coach of Kilnsea resigns   •   Fog: schools stay shut", True),
        ("Ferry fares to rise by a tenth | Herons are back on the Marn", True),
        ("Jane Roe | 3 May 2025", False),
        ("The bridge fell | it was old, and nobody had looked at it.", False),
        ("News | Sport | Culture", False),
        (
            "Am 3. Mai ist die Brücke über den Marn eingestürzt, und zwei Menschen sind verletzt, wie das Rathaus "
            "von Oldford am Abend nach der Sitzung des Rates mitgeteilt hat (siehe unten",
            False,
        ),
    ],
)
def test_is_row_of_titles(line: str, row: bool) -> None:
    assert is_row_of_titles(line) is row
