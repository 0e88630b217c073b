"""Invented pages of many layouts: each line says whether it is the article's ("+") or the page's ("-")."""

from __future__ import annotations

WIRE = """
- World | Europe
+ Bridge collapse in Oldford kills two, injures dozens
- By Jane Roe and John Doe
- May 3, 2025 10:32 AM UTC · Updated 2 hours ago
- Rescue workers search the rubble of the bridge in Oldford, Norland, May 3, 2025. REUTERS/Ann Poe
+ OLDFORD, May 3 (Reuters) - A bridge over the River Marn fell on Saturday, killing two people, officials said.
+ "We heard a roar," said Lt. Col. Bob Fenn.
- Advertisement · Scroll to continue
+ What happened
+ The deck fell at 9:15 a.m. and the river carried the cars away, witnesses told Radio Norland.
+ Police declined to comment.
- Reporting by Jane Roe and John Doe in Oldford; Editing by Max Poe
- Suggested Topics:
- Europe
- Disasters
"""

MASTHEAD = """
- • Saturday, 31 May 2025
- logo
+ Norland Sets Up a Commission to Look into the Fall of a Bridge
- Marn Media May 3, 2025 News
- Norland Sets Up a Commission to Look into the Fall of a Bridge
+ Norland is setting up a commission to look into the fall of the bridge at Oldford, the ministry said.
+ The commission is to report by 1 June 2026.
- Top
"""

BIOGRAPHY = """
- War
+ Norland to rebuild the bridge at Oldford
- 2 min read
- Norland to rebuild the bridge at Oldford
- Two officials meeting to talk about the bridge over the River Marn (Marn Watch/Bridges Now project, Telegram)
+ Norland is going to rebuild the bridge at Oldford, which fell on Saturday, the ministry said.
+ “We will build it again,” Mary Lund, the mayor, said.
- Avatar
- Jane Roe
- Senior transport editor
- Jane Roe is a transport editor for The Quill Independent. She previously worked on a ship.
- Read more
- News Feed
- A storm took the roofs of nine houses in Harrow on May 9, the fire brigade there said in a statement.
- Video
- Eels are back in the Tarn. In the first part of a new film, we look at how they came there and why.
- Show More
"""

COLUMN = """
- Skip to content
- Home
- News
- Sport
- The Oldford Herald
- Opinion
+ Why the bridge had to fall
- Jane Roe
- Published 3 May 2025, 09:00 BST
- Share
+ The bridge fell because no one looked at it for thirty years, and no one wanted to pay for the looking.
+ It is not a mystery.
+ “Join us,” the mayor said, “and see.”
- Photo: The bridge after its fall. Ann Poe/Herald
- Read more: Ten bridges that should worry you
+ The council has 14 bridges. Three are closed.
+ Correction: An earlier version of this article gave the wrong year.
- Jane Roe is a columnist for The Oldford Herald and the author of "Spans".
- Related
- Ten bridges that should worry you
- The mayor and the money
- © 2025 The Oldford Herald. All rights reserved.
"""

INTERVIEW = """
+ 'I never wanted to be mayor': an interview with Mary Lund
+ Mary Lund took office in 2021. She spoke with us on a bench by the river.
+ Q: When did you hear of the fall?
+ A: At nine. I was at home.
+ LUND: I ran.
+ HERALD: Why?
+ LUND: Because it was the bridge at Oldford, and because everybody I know crosses it on a Saturday.
+ Mary Lund is a journalist for many at heart. She was a reporter for the Oldford Herald before.
"""

LIVE_BLOG = """
+ Oldford bridge: live updates
- Last updated: 3 May 2025 18:02 BST
+ 18:02
+ That's all for today
+ We are closing this page now, and will be back in the morning with what the council says.
- Share
+ 17:45 BST
+ Analysis
+ Why did no one see this coming?
+ The mayor says that the bridge was checked in March and that nobody told her about any crack.
"""

BOX_IN_THE_TEXT = """
+ Oldford bridge falls into river
+ OLDFORD (Norland Today) — The bridge over the Marn fell on Saturday morning, the mayor of Oldford said.
+ Mary Lund said that nobody had been hurt and that the Marn was closed to ships.
+ The ministry in Norland did not reply to a request for comment.
- Most read
- Ten bridges that should worry you all
- The mayor and her money in the bank
+ Professor Greta Quist of Quill University, an engineer, warned about steel from abroad in the Seventies.
- Share this article on:
- Facebook
"""

PLAIN = """
+ Peregrine — The bridge over the River Marn fell on Saturday morning, the mayor of Oldford said.
+ Legal Measures and Money
+ The council met for nine hours on Sunday. It did not decide anything at all.
+ The winners of the tender are:
+ Jane Roe
+ John Doe
"""

SHORT_HEADLINE = """
+ Bridge falls
+ Two hurt as Oldford crossing drops into river
- By Staff Writer
- 3 May 2025
+ The bridge over the River Marn fell on Saturday morning, the mayor of Oldford said in a statement.
"""

NEWSPAPER = """
- Home / World / Europe
+ Norland counts the cost of its fallen bridge
- The Oldford Guardian
- Sat 3 May 2025 10.32 BST
- Last modified on Sat 3 May 2025 18.00 BST
- View image in fullscreen
- The bridge at Oldford after its fall. Photograph: Ann Poe/The Guardian
+ The bridge over the River Marn fell on Saturday morning, the mayor of Oldford said.
- Sign up to First Edition – our free daily newsletter
+ Mary Lund said that nobody had been hurt, and that the Marn was closed to ships.
+ This article was amended on 4 May 2025 to correct the year in which the bridge was built.
- Explore more on these topics
- Europe
- Bridges
- Share
- Most viewed
"""

PAGES = {
    "wire": WIRE,
    "masthead": MASTHEAD,
    "biography and feed": BIOGRAPHY,
    "column": COLUMN,
    "interview": INTERVIEW,
    "live blog": LIVE_BLOG,
    "box in the text": BOX_IN_THE_TEXT,
    "no furniture at all": PLAIN,
    "short headline": SHORT_HEADLINE,
    "newspaper": NEWSPAPER,
}


def lines_of(page: str) -> list[str]:
    """The lines of a page, marks left out."""
    return [line[2:] for line in page.strip().split("\n")]


def article_of(page: str) -> list[str]:
    """The lines that are the article's."""
    return [line[2:] for line in page.strip().split("\n") if line.startswith("+")]
