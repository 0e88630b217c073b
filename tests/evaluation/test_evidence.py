"""Where an item stands: by itself, by its evidence, and how evidence is written down."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.articles import Article
from summarizer.briefs import Brief
from summarizer.evaluation.evidence import entries_of, evidence_of, spans_of
from summarizer.evaluation.labels import LabelledItem
from summarizer.evaluation.shapes import shapes_of
from tests.invented import article_of

ARTICLE = article_of(
    "Ferry to Orrin stopped after crack is found",
    "The ferry to Orrin was stopped because its hull is cracked, the harbour master, Hamid Allawi, said.",
    "About 1,400 passengers were sent home, and 1,400 cars.",
    "“We will not sail until the hull is safe,” Mr Allawi told the Post.",
    "The office paid £300 million; ALLAWI'S deputy, Zoë Brandt 👩🏽‍✈️, was not told of the 1,400 tickets.",
    "The council will vote on a new ferry in May.",
)

ITEMS: dict[str, tuple[str, dict[str, Any], list[str]]] = {
    "a name": ("people", {"name": "Hamid Allawi"}, ["Hamid Allawi"]),
    "a name at its first place": ("places", {"name": "Orrin"}, ["Orrin"]),
    "a name known by its alias": ("people", {"name": "H. Allawi", "aliases": ["Mr Allawi"]}, ["Mr Allawi"]),
    "a name of which one alternative stands there": ("people", {"name": ("Zoe", "Zoë Brandt")}, ["Zoë Brandt"]),
    "a name in capitals": ("people", {"name": "Allawi's deputy"}, ["ALLAWI'S deputy"]),
    "a name that stands nowhere": ("people", {"name": "Sarah Penn"}, []),
    "a name as a part of a word": ("places", {"name": "Orr"}, []),
    "a quotation with other marks": ("quotes", {"text": "We will not sail until the hull is safe"}, [
        "We will not sail until the hull is safe",
    ]),
    "a number": ("figures", {"value": 1400, "unit": None, "hedge": "about"}, ["About 1,400"]),
    "a number by its hedge": ("figures", {"value": 1400, "unit": None, "hedge": "exactly"}, ["1,400"]),
    "a number by what it counts": (
        "figures", {"value": 1400, "unit": None, "hedge": "exactly", "counts": "tickets"}, ["1,400"],
    ),
    "a number with its unit": ("figures", {"value": 300_000_000, "unit": "GBP"}, ["£300 million"]),
    "a number that stands nowhere": ("figures", {"value": 12}, []),
    "an item of which nothing is known": ("figures", {"hedge": "about"}, []),
    "an event": ("events", {"what": "the council votes on a ferry"}, ["The council will vote on a new ferry in May."]),
    "a claim": ("claims", {"claim": "the hull of the ferry is cracked"}, [
        "The ferry to Orrin was stopped because its hull is cracked, the harbour master, Hamid Allawi, said.",
    ]),
    "a claim of nothing there": ("claims", {"claim": "snow fell on all roads"}, []),
    "a key fact by its words": ("summary", {"fact": "Passengers went home", "words": (("1,400",), ("home", "house"))}, [
        "About 1,400 passengers were sent home, and 1,400 cars.",
    ]),
    "a headline": ("headline", {"headline": "Ferry to Orrin stopped after crack is found"}, [
        "Ferry to Orrin stopped after crack is found",
    ]),
    "authors": ("authors", {"authors": (("Nobody",), ("Hamid Allawi", "Zoë Brandt"))}, ["Hamid Allawi", "Zoë Brandt"]),
    "a language, which is told in other words": ("language", {"language": "is"}, []),
    "nothing stated": ("publisher", {"publisher": None}, []),
}  # fmt: skip


def item_of(parts: dict[str, Any]) -> LabelledItem:
    accepted = {name: value if isinstance(value, tuple) else (value,) for name, value in parts.items()}
    return LabelledItem(accepted, tuple(parts.get("aliases", ())), parts.get("words", ()))


@pytest.mark.parametrize(("field", "parts", "shown"), ITEMS.values(), ids=ITEMS)
def test_an_item_is_found_by_itself(field: str, parts: dict[str, Any], shown: list[str]) -> None:
    spans = evidence_of(ARTICLE, shapes_of(Brief)[field], item_of(parts))
    assert [ARTICLE.text[start:end] for start, end in spans] == shown


def test_of_two_equal_numbers_the_first_is_shown_unless_what_is_counted_tells_them_apart() -> None:
    shape = shapes_of(Brief)["figures"]
    found = [
        evidence_of(ARTICLE, shape, item_of({"value": 1400, "unit": None, "hedge": "exactly"} | more))[0][0]
        for more in ({}, {"counts": "cars"}, {"counts": "tickets"})
    ]
    assert found[0] == found[1] < found[2]


def test_a_quotation_over_paragraphs_is_where_its_parts_are() -> None:
    text = "“One thing is clear.\n\n“We shall not sail,” said Ada Brown, the master."
    article = article_of("Ada Brown was there.", text)
    item = item_of({"text": "One thing is clear. We shall not sail,"})
    spans = evidence_of(article, shapes_of(Brief)["quotes"], item)
    assert [article.text[start:end] for start, end in spans] == ["One thing is clear.", "We shall not sail,"]


def test_evidence_that_is_written_down_is_what_shows_the_item() -> None:
    item = LabelledItem({"name": ("Hamid Allawi",)}, evidence=(("Allawi", 2), ("harbour  master", 1), ("Nobody", 1)))
    spans = evidence_of(ARTICLE, shapes_of(Brief)["people"], item)
    assert [ARTICLE.text[start:end] for start, end in spans] == ["Allawi", "harbour master"]
    assert spans[0] == (ARTICLE.text.index("Mr Allawi") + 3, ARTICLE.text.index("Mr Allawi") + 9)


@pytest.mark.parametrize(
    ("words", "entries"),
    [
        ("Allawi, said", ["Allawi, said"]),
        ("Mr Allawi", ["Mr Allawi"]),
        ("arbour mast", ["harbour master,"]),  # widened to whole words
        ("👩🏽‍✈️", ["👩🏽‍✈️"]),
        ("hull is safe", ["hull is safe"]),
        (" ", []),
    ],
)
def test_a_span_is_written_as_its_words(words: str, entries: list[Any]) -> None:
    start = ARTICLE.text.index(words)
    assert entries_of(ARTICLE, [(start, start + len(words))]) == entries


def test_a_later_place_has_its_number() -> None:
    last = ARTICLE.text.rindex("1,400")
    assert entries_of(ARTICLE, [(last, last + 5)]) == [{"text": "1,400", "nth": 3}]


def read(entries: list[Any]) -> list[tuple[str, int]]:
    return [(entry, 1) if isinstance(entry, str) else (entry["text"], entry["nth"]) for entry in entries]


def words_of(article: Article, spans: Any) -> list[list[str]]:
    return [article.text[start:end].split() for start, end in spans]


@settings(deadline=None)
@given(
    st.lists(
        st.sampled_from(
            ["Allawi", "said", "“no”", "\n\n", " ", "e\u0301", "👩🏽‍✈️", "5,000", "5", "العربية", "\u202e", "海港"]
        ),
        max_size=12,
    ),
    st.data(),
)
def test_written_down_and_read_again_it_is_the_same_place_or_a_little_wider(
    parts: list[str], data: st.DataObject
) -> None:
    article = article_of("".join(parts) or "x")
    start = data.draw(st.integers(0, len(article.text)))
    end = data.draw(st.integers(start, len(article.text)))
    entries = entries_of(article, [(start, end)])
    again = spans_of(article, read(entries))
    assert len(again) == len(entries)
    assert entries_of(article, again) == entries
    for first, last in again:
        wider = article.text[min(first, start) : max(last, end)]
        inside = article.text[start:end].strip()
        assert inside in wider
