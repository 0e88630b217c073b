"""Invented news articles, as many as are wanted: material for load, not for judging what a brief says.

    python -m benchmarks.night.articles OUT --count 1000 [--words 350] [--first 1]

OUT is a folder for .txt files, or one .jsonl file. Article 123 is headed "Notice 000123", by which the imitated service
knows it again, and is the same whenever it is written. Each tells a small story of a place, a body, a person, a sum and
a day, in some 50 words (40 to 60), or in as many as `--words` says: a headline, what happened, then background,
figures and quotations in an order of its own.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random

from benchmarks.night import report

SHORT = 50
SPREAD = 10
"""Words."""
NUMBER = re.compile(rb"Notice (\d{6})")
"""How an article is told by its number, in a file or in a request."""

_PLACES = (
    "Port Ellery,Saltmere,Corran,Thornholt,Brattvik,Ostrava,Lindow,Marske Bay,Tarnside,Velden,Kesh,Aldermoor,"
    "Quillan,Stenness,Orsett,Haverling,Wick Sands,Dunmarrow,Eastry,Fallowby"
).split(",")
_FIRST = (
    "Ada,Bram,Carla,Dilys,Emeka,Farah,Goran,Hanne,Idris,Joss,Katrin,Leila,Marek,Nadia,Oren,Priya,Quentin,Rosa,Sunil,"
    "Tamsin,Ulrik,Vera,Wendell,Yusuf"
).split(",")
_LAST = (
    "Amberley,Brandt,Crane,Doyle,Eklund,Farrow,Garrick,Holt,Iqbal,Jessop,Kovar,Lindqvist,Marsh,Novak,Okafor,Pennick,"
    "Quayle,Rahman,Sorley,Tennant,Underhill,Vance,Whitlock,Yilmaz"
).split(",")
_BODIES = (
    "Harbour Trust,County Council,Water Board,Transport Authority,Regional Hospital,Fire Service,Education Office,"
    "Housing Association,Port Company,Energy Agency,Rail Union,Chamber of Commerce"
).split(",")
_POSTS = (
    "chair,director,spokeswoman,spokesman,chief engineer,treasurer,deputy head,safety officer,secretary,head of finance"
).split(",")
_THINGS = (
    "swing bridge,coast road,ferry landing,night train,reservoir,sea wall,fish market,district hospital,bus depot,"
    "primary school,wind farm,sorting office,flood barrier,cable tunnel"
).split(",")
_USERS = "passengers,drivers,residents,patients,pupils,traders,households,workers,visitors".split(",")
_MONTHS = "January,February,March,April,May,June,July,August,September,October,November,December".split(",")
_DAYS = "Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday".split(",")
_HEDGES = "about,nearly,more than,at least,fewer than,up to,".split(",")
_OPENINGS = (
    (
        "{place} {thing} to close for {weeks} weeks",
        "The {thing} at {place} will close for {weeks} weeks from {month}, the {body} said on {day}.",
    ),
    (
        "{body} delays work on {thing}",
        "The {body} has put off work on the {thing} at {place} until {month}, it said on {day}.",
    ),
    (
        "{thing} in {place} reopens after {weeks} weeks",
        "The {thing} at {place} opened again on {day} after {weeks} weeks of repairs that cost {cost}.",
    ),
    (
        "{place} rejects plan for {thing}",
        "Councillors in {place} turned down a plan for the {thing} on {day} by {votes} votes to {fewer}.",
    ),
    (
        "Cost of {place} {thing} rises to {cost}",
        "The {thing} at {place} will cost {cost}, {hedge} {percent}% more than planned, the {body} said on {day}.",
    ),
    (
        "Storm damages {thing} at {place}",
        "A storm tore away part of the {thing} at {place} on {day} and left {hedge} {few} {users} without service.",
    ),
)
_FIGURES = (
    "The work is expected to cost {cost}.",
    "{hedge} {many} {users} use it every day, according to the {body}.",
    "The {body} has set aside {cost} for the coming year, {percent}% less than in {year}.",
    "A report of {year} counted {few} faults, {fewer} of them serious.",
    "The {thing} was built in {year} for {hedge} {few} {users} a day.",
    "Traffic through {place} has grown by {percent}% since {year}.",
    "In {month} the {body} paid {cost} to firms from {elsewhere}.",
    "Some {few} letters reached the {body} within {weeks} days.",
    "Only {fewer} of {votes} bidders are left, according to papers that were published on {date}.",
)
_QUOTES = (
    "“We cannot wait for another winter,” said {person}, {post} of the {body}.",
    "“Nobody asked the {users} of {place},” said {other}, who has used the {thing} for {weeks} years.",
    "{person}, the {post}, denied that the {body} had known of the damage.",
    "“It is not about money alone,” {person} told reporters in {place}.",
    "{other}, a shopkeeper, called the decision “a kick in the teeth”.",
    "“I have nothing to hide,” said {person}.",
    "{other} wants the {body} to publish all letters by {date}.",
    "{person} said that the {thing} would be “as good as new” by {month}.",
    "{person} warned that {hedge} {few} {users} would have to travel by way of {elsewhere}.",
)
_MORE = (
    "A final decision is due on {date}.",
    "Buses will run from {elsewhere} to {place} in the meantime.",
    "The {rival} did not answer questions.",
    "Work on the {thing} began in {month} {year} and was stopped twice.",
    "The {rival} has asked the government to look into the matter.",
    "Talks between the {body} and the {rival} broke down in {month}.",
    "Tickets that were bought before {date} remain valid.",
    "Neither the {body} nor the {rival} would say who is going to pay.",
)


def article(number: int, words: int = SHORT) -> str:
    """The text of one article: headline, blank line, paragraphs; so many words, ten more or less."""
    chance = Random(number)
    story = _story(chance)
    told = story | _numbers(chance)
    title, lead = (_filled(template, told) for template in chance.choice(_OPENINGS))
    headline = f"Notice {number:06}: {title}"
    sentences = [headline, lead]
    length = sum(len(sentence.split()) for sentence in sentences)
    for sentence in _body(chance, story):
        length += len(sentence.split())
        if length > words + SPREAD:
            break
        sentences.append(sentence)
    paragraphs = [" ".join(sentences[at : at + 3]) for at in range(1, len(sentences), 3)]
    return "\n\n".join([headline, *paragraphs]) + "\n"


def write(out: Path, count: int, words: int = SHORT, first: int = 1) -> None:
    """Write `count` articles from number `first` on: into one .jsonl file, or as `notice-000123.txt` into a folder."""
    numbers = range(first, first + count)
    if out.suffix == ".jsonl":
        out.parent.mkdir(parents=True, exist_ok=True)
        with out.open("w", encoding="utf-8") as file:
            file.writelines(json.dumps({"text": article(number, words)}) + "\n" for number in numbers)
        return
    out.mkdir(parents=True, exist_ok=True)
    for number in numbers:
        (out / f"notice-{number:06}.txt").write_text(article(number, words), encoding="utf-8")


def _story(chance: Random) -> dict[str, str]:
    """What stays the same throughout one article: who, what and where."""
    place, elsewhere = chance.sample(_PLACES, 2)
    body, rival = chance.sample(_BODIES, 2)
    people = [f"{chance.choice(_FIRST)} {name}" for name in chance.sample(_LAST, 2)]
    return {
        "place": place,
        "elsewhere": elsewhere,
        "body": f"{place} {body}" if chance.random() < 0.5 else body,
        "rival": rival,
        "person": people[0],
        "other": people[1],
        "post": chance.choice(_POSTS),
        "thing": chance.choice(_THINGS),
        "users": chance.choice(_USERS),
    }


def _body(chance: Random, story: dict[str, str]) -> Iterator[str]:
    """The sentences after the first, for as long as they are taken: mixed kinds, new numbers and days each time."""
    kinds: Sequence[Sequence[str]] = (_FIGURES, _QUOTES, _MORE)
    while True:
        for template in _interleaved(chance, kinds):
            yield _filled(template, story | _numbers(chance))


def _interleaved(chance: Random, kinds: Sequence[Sequence[str]]) -> Iterator[str]:
    shuffled = [chance.sample(kind, len(kind)) for kind in chance.sample(kinds, len(kinds))]
    for at in range(max(map(len, shuffled))):
        yield from (kind[at] for kind in shuffled if at < len(kind))


def _numbers(chance: Random) -> dict[str, str]:
    day = chance.randint(1, 28)
    return {
        "weeks": str(chance.randint(2, 30)),
        "cost": f"${chance.randint(11, 99) / 10} million",
        "votes": str(chance.randint(14, 30)),
        "fewer": str(chance.randint(2, 13)),
        "few": str(chance.randint(20, 900)),
        "many": f"{chance.randint(1, 60)},{chance.randint(1, 9)}00",
        "percent": str(chance.randint(3, 60)),
        "year": str(chance.randint(1961, 2024)),
        "month": chance.choice(_MONTHS),
        "day": chance.choice(_DAYS),
        "date": f"{day} {chance.choice(_MONTHS)} 2026",
        "hedge": chance.choice(_HEDGES),
    }


def _filled(template: str, values: dict[str, str]) -> str:
    text = " ".join(template.format(**values).split())
    return text[:1].upper() + text[1:]


def main() -> int:
    parser = report.parser("articles", __doc__)
    parser.add_argument("out", metavar="OUT", type=Path)
    parser.add_argument("--count", metavar="N", type=int, required=True)
    parser.add_argument("--words", metavar="N", type=int, default=SHORT, help="words an article (default: %(default)s)")
    parser.add_argument("--first", metavar="N", type=int, default=1, help="number of the first (default: %(default)s)")
    options = parser.parse_args()
    write(options.out, options.count, options.words, options.first)
    return 0


if __name__ == "__main__":
    sys.exit(main())
