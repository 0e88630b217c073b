"""Invented pages of many layouts: each line says whether it is the article's ("+") or the page's ("-")."""

from __future__ import annotations

WIRE = """
- World | Europe
+ Bridge collapse in Oldford kills two, injures dozens
- By Jane Roe and John Doe
- May 3, 2025 10:32 AM UTC · Updated 2 hours ago
+ Rescue workers search the rubble of the bridge in Oldford, Norland, May 3, 2025.
- REUTERS/Ann Poe
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
+ Two officials meeting to talk about the bridge over the River Marn
- (Marn Watch/Bridges Now project, Telegram)
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
- Photo:
+ The bridge after its fall.
- Ann Poe/Herald
- Read more: Ten bridges that should worry you
+ The council has 14 bridges. Three are closed.
- Correction: An earlier version of this article gave the wrong year.
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
+ The bridge at Oldford after its fall.
- Photograph: Ann Poe/The Guardian
+ The bridge over the River Marn fell on Saturday morning, the mayor of Oldford said.
- Sign up to First Edition – our free daily newsletter
+ Mary Lund said that nobody had been hurt, and that the Marn was closed to ships.
- This article was amended on 4 May 2025 to correct the year in which the bridge was built.
- Explore more on these topics
- Europe
- Bridges
- Share
- Most viewed
"""

LOCAL_PAPER = """
- LOCAL NEWS
+ Oldford council votes 5-2 to close its last ferry
- By JANE ROE
- Staff Writer
- jroe@oldfordherald.example
- Aug 14, 2025 Updated 3 hrs ago
- 4 min to read
- Facebook Twitter WhatsApp SMS Email Print Copy article link Save
+ OLDFORD — The City Council voted 5-2 late Tuesday to close the last ferry across the Marn by Oct. 1.
+ "Nobody up here wants to stop a ferry," Mayor Mary Lund said. "But the money isn't there."
- People are also reading…
- Harrow man charged in crash on Route 9
- New eel stall opens downtown
+ About 60 residents packed the chamber to save the ferry. Two members of the council voted no.
- Tags
- Ferries
- Budget
- John Doe contributed to this report.
- Get local news delivered to your inbox!
- Subscribe to our Daily Headlines newsletter.
- I understand and agree that registration on or use of this site constitutes agreement to its user agreement.
- Love
- 2
- © Copyright 2025 The Oldford Herald, 400 Main St. Oldford | Terms of Use | Privacy Policy
"""

PRESS_RELEASE = """
- Donate
- About us    Where we work    Publications    Press
- Press release
- 11 June 2025
+ Norland: 4,000 people cut off as the Marn bursts its banks
+ Oldford, 11 June 2025 – Some 4,000 people have been cut off from clean water since the Marn burst its banks.
+ "We are looking at an outbreak within days," said Ann Poe, who heads the mission of Rivers Without Borders.
+ The organisation has treated 212 people since the river burst its banks, 61 of them children.
- ENDS
- Notes to editors
- Rivers Without Borders has worked in Norland since 1998. It runs 14 health posts along the Marn.
- For more information or to arrange an interview, please contact:
- Max Coe, Media Officer, +44 7700 900123, m.coe@rwb.example
- Rivers Without Borders UK is a registered charity in England and Wales (no. 1090909).
"""

TRADE_PAPER = """
- Marn Shipping Digest
- The weekly briefing for ferry professionals
- News    Projects    Vessels    Jobs    Events    Directory
- Home > News > Orders
+ Blue Anchor places order for 14 ferries
- September 18, 2025, by Jane Roe
+ Blue Anchor has ordered 14 electric ferries from Harrow Yards for its lines on the Marn, the companies said.
- Join 24,000 professionals and subscribe to our newsletter
+ The contract is worth up to 310 million crowns, according to two people who know the yards.
+ • The first ferries are due in May
+ "This is the largest order in our history," said the chief of the yards, Mads Coe.
- Get in front of your target audience in one move! Marn Shipping Digest is read by thousands of professionals daily.
- Follow Marn Shipping Digest on:
- Facebook Youtube Instagram
- Related news
- Dutch tender draws three bids
- Posted: 2 days ago
"""

DIARY = """
- [Logo: Marn Watch]
- Our work   Research   Take action   News   Shop
+ Why we are taking the Rivers Board to court
- 30 July 2025
- Blog by our legal team
- Reading time: 4 minutes
+ Today we filed a claim against the Rivers Board, which in our view has broken the law 63 times since 2021.
+ Our researchers went through 1,900 permits for the river. In one in three the limit was missing.
- Add your name: tell the minister to clean up our rivers
- 48,212 people have already signed. Help us reach 50,000!
- Sign the petition
+ The Rivers Board has 21 days to answer. It told us in June that it "does not know these permits".
+ We do not do this lightly. Court costs could reach 35,000 crowns, and we may lose.
- Your gift of ten crowns could pay for a test of the water. Donate today
- Stay up to date with our campaigns. We will never sell your data.
- Website by Pixel Heron
"""

FIXTURES = """
+ Oldford Rovers to open the season at home
- Jane Roe
- 3 May 2025
+ Oldford Rovers will open the new season of the Marn League at home against Harrow, the league said on Saturday.
+ The manager, Max Coe, said that he would rather have begun away, as the Rovers did last season.
+ All of the first matches:
+ May 9 – Harrow at Oldford, Quay Ground
+ May 10 – Kilnsea at Alt Marn, Old Mill
+ May 16 – Oldford at Kilnsea, Gull Park
+ May 17 – Alt Marn at Harrow, Foundry Road
- Most viewed in Sport
- Swimmer of 81 crosses the bay
- Coach of the year resigns over eel
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
    "local paper": LOCAL_PAPER,
    "press release": PRESS_RELEASE,
    "trade paper": TRADE_PAPER,
    "diary": DIARY,
    "fixtures": FIXTURES,
}


def lines_of(page: str) -> list[str]:
    """The lines of a page, marks left out."""
    return [line[2:] for line in page.strip().split("\n")]


def article_of(page: str) -> list[str]:
    """The lines that are the article's."""
    return [line[2:] for line in page.strip().split("\n") if line.startswith("+")]
