"""Who states a number."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarizer.articles import Article, read_articles
from summarizer.candidates import find_candidates

LEAD = "Ida Brink, who runs the shelter in Orrin, said on Monday that the flood had been expected.\n\n"

SOURCES = [
    ("By Monday 40 roads were shut.", [None]),
    ("“We have fed 900 people. Now there are 300 left,” said Ida Brink.", ["Ida Brink", "Ida Brink"]),
    ("The Harbour Trust estimates that 2,300 homes were lost.", ["Harbour Trust"]),
    ("The council has put the cost of repairs at £14m.", ["the council"]),
    ("He said at least 30 members had told him that a fifth of trade was lost.", ["Ida Brink", None]),
    ("The council put the number of homes at 312, and the cost at £4m.", ["the council", "the council"]),
    ("The trust said 40 homes were lost, and the council put the cost at £2m.", ["the trust", "the council"]),
    ("Its director, Tom Ashgrove, gave a figure of 870.", ["Tom Ashgrove"]),
    ("It has burst 14 times, Brink says, and the wall has sunk by 80 metres.", ["Ida Brink", "Ida Brink"]),
    ("She gave up 40 homes.", [None]),
    ("The Harbour Trust has registered 2,850 people.", ["The Harbour Trust"]),
    ("Officials foresee as many as 1,700 jobs.", ["Officials"]),
    ("It is a rebate worth an estimated £4m.", [None]),
    ("By her own count 15 dogs were saved.", ["Ida Brink"]),
    ("The bill, according to two people in the room, is £40m.", [None, "two people in the room"]),
    ("Officials denied reports that 20 people had drowned.", [None]),
    ("The minister rejected the union's claim that 300 jobs had gone.", ["the union"]),
    ("Brink said the shelter lay in Orrin, a town of 18,000.", [None]),
    ("Fenline has offered 15 per cent off.", ["Fenline"]),
    ("He came with 300 supporters, according to his office.", ["his office"]),
    ("The report covers the pier. It says that 300 lamps were paid for.", ["the report"]),
    ("Some 900 people came; the police, who stood outside, thought 200.", [None, "the police"]),
    ("The trust told crews in six counties to leave.", [None]),
    ("The council said yes to 54 turbines.", [None]),
    ("The union has tabled the same claim at Fenline, whose 190 drivers vote in May.", [None]),
    ("They type in 900 charts, a task expected to take three weeks.", [None, None]),
    ("A crowd put by police at 4,000 marched.", ["police"]),
    ("It speaks of 9,600 guests, the union of close to 13,000.", [None, "the union"]),
    ("The company says 300 are out, the union 900.", ["the company", "the union"]),
    ("Two officials said the bridge was shut.", [None]),
    ("The road, three residents said, was under water.", [None]),
    ("Seven died, officials in Orrin said, as the mayors blamed each other.", ["officials in Orrin"]),
    ("Brink asked for a nurse, which would cost £300,000 a year, according to the minutes.", ["the minutes"]),
    ("The federation had feared that there were as many as three.", ["the federation"]),
    ("The trust knew of leaks, and feared that there were as many as three.", ["The trust"]),
    ("The union is asking for five years' pay.", ["the union"]),
    ("The bank sees inflation at 3%.", ["The bank"]),
    ("A finance paper gives £4m for the wing.", ["A finance paper"]),
    ("The mayor gave £400.", [None]),
    ("The council put up the rent by £40.", [None]),
    ("The two sides put their names to a three-year deal.", [None]),
    ("His daughter Lubna, who says that they paid £14,000, was there.", ["Lubna"]),
    (
        "By the trust's reckoning two in three go, and the shelter, built in nine weeks, is full.",
        ["the trust", "the trust"],
    ),
    ("Harbour board chief executive Ida Brink said 40 boats were back.", ["Ida Brink"]),
]


def sources(text: str, folder: Path) -> list[object]:
    path = folder / "article.txt"
    path.write_text(text, encoding="utf-8")
    [article] = read_articles(path)
    assert isinstance(article, Article)
    return [number.known.get("source", "open") for number in find_candidates(article)["numbers"]]


@pytest.mark.parametrize(("text", "expected"), SOURCES, ids=[text for text, _ in SOURCES])
def test_source(text: str, expected: list[str | None], tmp_path: Path) -> None:
    assert sources(f"Flood at Orrin\n\n{LEAD}{text}\n", tmp_path) == expected


def test_the_answers_of_an_interview_are_stated_by_who_gives_them(tmp_path: Path) -> None:
    text = (
        "The flood year\n\nIda Brink runs the shelter in Orrin. Ida Brink met us there.\n\nPost: How many came?\n\n"
        "IB: We had 420 people.\n\nPost: And now? Are the 40 rooms full?\n\nIB: No. There are 12 left.\n\n"
        "Post: Was it hard?\n\nIB: It was. I slept for two hours.\n"
    )
    assert sources(text, tmp_path) == ["Ida Brink", None, "Ida Brink", "Ida Brink"]
