"""Lines that are furniture by their words, and lines that only look so."""

from __future__ import annotations

import pytest

from summarizer.articles.furniture import heads_list, label


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("logo", "control"),
        ("Read more", "control"),
        ("2 min read", "control"),
        ("Advertisement", "control"),
        ("Advertisement · Scroll to continue", "notice"),
        ("Share on Facebook", "control"),
        ("1,204 views", "control"),
        ("* * *", "control"),
        ("Share  Tweet  Copy link  12 comments", "control"),
        ("Accept cookies   Only necessary", "notice"),
        ("Posted 3 hours ago · 2.4K shares", "control"),
        ("Last updated 19:40", "control"),
        ("First published at 07.10 GMT", "control"),
        ("This live blog is now closed.", "notice"),
        ("jane.roe@oldfordtimes.example", "control"),
        ("Top", "edge"),
        ("Rivers  Bridges  Tolls  People", "section"),
        ("Rebar $612/t ▲ 0.4%", "section"),
        ("Comments (12)", "feed"),
        ("Also this week: Ferry fares rise | Herons are back", "links"),
        ("Related companies: Blue Anchor, Harrow Yards", "links"),
        ("Live now: the Marn regatta, nine miles to go", "links"),
        ("\N{BELL} Get river flood alerts", "notice"),
        ("Were you affected by the flood? Call our newsroom on 555", "notice"),
        ("Do you know the swimmer? Email tips@oldford.example", "notice"),
        ("Our newsletter on rivers, every Friday. Sign up", "notice"),
        ("Play now: Oldford Bingo, 20 free tickets", "notice"),
        ("Comments are now closed.", "notice"),
        ("TRAVEL NEWS", "section"),
        ("Labour market", "section"),
        ("BC-NORLAND-BRIDGE/2ND LEAD (with quotes)", "edge"),
        ("MNA-1132", "edge"),
        ("(EDITORS: Pictures OLD01-OLD14 on MNA Images.)", "notice"),
        ("[This story was changed on 5 May to correct a name.]", "notice"),
        ("This article is more than 3 months old", "notice"),
        ("• If you have been affected by this story, the Lantern line is open from 7pm on 555.", "notice"),
        ("• Lanterns of Oldford can be contacted free on 116 555.", "notice"),
        ("Bet with your head. Over-18s only.", "notice"),
        ("Get 30% off bedding plants with code CLAY30", "notice"),
        ("Correction: an earlier version of this article gave a wrong year.", "notice"),
        ("War", "section"),
        ("Home > World > Europe", "section"),
        ("News Feed", "feed"),
        ("You may also like:", "feed"),
        ("Related", "links"),
        ("Read also: Ten bridges to worry about", "links"),
        ("Tags: bridges, Norland", "links"),
        ("#bridges #norland", "links"),
        ("Photo: Ann Poe", "credit"),
        ("File photo", "credit"),
        ("We use cookies to make this site better.", "notice"),
        ("Sign up for our newsletter to get the news each day", "notice"),
        ("Follow us on Telegram and WhatsApp", "notice"),
        ("© 2025 The Oldford Times. All rights reserved.", "notice"),
        ("Reporting by Jane Roe; Editing by John Doe", "closing"),
    ],
)
def test_furniture_has_a_label(line: str, found: str) -> None:
    assert label(line) == found


@pytest.mark.parametrize(
    "line",
    [
        "Share prices fell on Monday.",
        "“Join us,” the mayor said.",
        "Like me, many of them had posted the picture on Facebook.",
        "By signing the pact both sides agree to share the river.",
        "Reporting by the Oldford Times showed that the bridge was old.",
        "Images from the scene showed cars in the river.",
        "Copyright law is to change, the ministry said.",
        "Editor's note: names have been changed.",
        "Q: Why did the bridge fall?",
        "Follow the money, she said.",
        "Live.",
        "Do you know this man? Call the Oldford police on 555.",
        "The ministry sent an e-mail asking ferrymen to sign up.",
        "The river rose by 2 metres, 40 houses, 3 bridges and a mill were lost.",
        "More than a bridge: what Oldford lost",
        "Comments by the mayor (12 in all) were read out.",
        "Police warn of ice on bridges",
        "More than 5,000 people crossed it each day.",
    ],
)
def test_text_has_none(line: str) -> None:
    assert label(line) is None


def test_markers_that_head_a_list() -> None:
    assert heads_list("Related")
    assert heads_list("Most read")
    assert not heads_list("Read also: Ten bridges")
