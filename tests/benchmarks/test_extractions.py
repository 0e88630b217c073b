"""What langextract extracts becomes a brief; no langextract is needed to see it."""

from __future__ import annotations

from typing import Any

import pytest

from benchmarks.compare.extract import ATTRIBUTES, EXAMPLES
from benchmarks.compare.extractions import brief_of, number_of
from tests.evaluation.inventing import score


def extracted(kind: str, text: str, *, grounded: bool = True, **attributes: Any) -> dict[str, Any]:
    return {"kind": kind, "text": text, "attributes": attributes, "grounded": grounded}


def test_the_head_of_an_article() -> None:
    brief = brief_of(
        [
            extracted("publisher", "Kelmar Evening Post"),
            extracted("headline", "Tram late", language="en", genre="news", topics=["labour", "labour", "society"]),
            extracted("author", "Ruth Adeyemi"),
            extracted("date", "4 May 2025", iso="2025-05-04"),
            extracted("dateline", "KELMAR"),
            extracted("summary_sentence", "The tram is late."),
            extracted("headline", "A headline of another chunk", language="de"),
        ]
    )
    assert {name: value for name, value in brief.items() if value} == {
        "headline": "Tram late",
        "publisher": "Kelmar Evening Post",
        "authors": ["Ruth Adeyemi"],
        "published": "2025-05-04",
        "dateline": "KELMAR",
        "language": "en",
        "genre": "news",
        "topics": ["labour", "society"],
        "summary": [{"text": "The tram is late."}],
    }


def test_what_is_not_grounded_is_left_out() -> None:
    assert brief_of([extracted("person", "Anton Breuer", grounded=False)])["people"] == []


def test_a_person_is_one_however_often_and_shortly_named() -> None:
    brief = brief_of(
        [
            extracted("person", "Breuer", role=None, affiliation="the council"),
            extracted("person", "Anton Breuer", role="head of transport", affiliation="unknown"),
            extracted("person", "Breuer", role="chief", affiliation=None),
            extracted("person", "Ruth Breuer-Adeyemi"),
        ]
    )
    assert brief["people"] == [
        {"name": "Anton Breuer", "aliases": ["Breuer"], "role": "head of transport", "affiliation": "the council"},
        {"name": "Ruth Breuer-Adeyemi", "aliases": [], "role": None, "affiliation": None},
    ]


def test_names_of_bodies_and_places_come_once() -> None:
    brief = brief_of(
        [
            extracted("organisation", "Norvia Rail"),
            extracted("organisation", "NORVIA RAIL"),
            extracted("place", "Dornfeld", country=None),
            extracted("place", "Dornfeld", country="AT"),
        ]
    )
    assert brief["organisations"] == [{"name": "Norvia Rail", "aliases": []}]
    assert brief["places"] == [{"name": "Dornfeld", "country": "AT"}]


def test_a_figure_that_is_told_again_is_one_and_with_another_hedge_two() -> None:
    told: dict[str, Any] = {
        "value": 12.0,
        "upper": None,
        "unit": "percent",
        "hedge": "about",
        "counts": "rise",
        "source": None,
    }
    brief = brief_of(
        [
            extracted("figure", "about 12%", **told),
            extracted("figure", "some 12 percent", **told),
            extracted("figure", "12%", **{**told, "hedge": None, "upper": 12}),
            extracted("figure", "no number at all", value=None),
        ]
    )
    assert brief["figures"] == [told, {**told, "hedge": "exactly"}]


@pytest.mark.parametrize(
    ("said", "number"),
    [
        (9, 9.0),
        (0.5, 0.5),
        ("4,100,000", 4_100_000.0),
        ("about 4.1 million euros", 4_100_000.0),
        ("-3", -3.0),
        ("12 tonnes", 12.0),
        ("nine", None),
        ("", None),
        (None, None),
        (True, None),
    ],
)
def test_numbers_are_read(said: Any, number: float | None) -> None:
    assert number_of(said) == (None if number is None else pytest.approx(number))


def test_what_somebody_says() -> None:
    brief = brief_of(
        [
            extracted("quote", "“We have run out of excuses,”", speaker="Anton Breuer"),
            extracted("claim", "it is late", claimant="the council", stance="asserts"),
            extracted("event", "the tram opens", date="null", place="", status="planned"),
        ]
    )
    assert brief["quotes"] == [{"text": "We have run out of excuses,", "speaker": "Anton Breuer"}]
    assert brief["claims"] == [{"claimant": "the council", "stance": "asserts", "claim": "it is late"}]
    assert brief["events"] == [{"what": "the tram opens", "date": None, "place": None, "status": "planned"}]


def test_no_list_is_longer_than_the_schema_allows() -> None:
    brief = brief_of([extracted("summary_sentence", f"Sentence {number}.") for number in range(9)])
    assert [one["text"] for one in brief["summary"]] == [f"Sentence {number}." for number in range(5)]


def test_such_a_brief_can_be_scored() -> None:
    brief = brief_of([extracted("person", "Anton Breuer", role="mayor"), extracted("quote", "No.", speaker=None)])
    labels = {"people": [{"name": "Anton Breuer", "role": "mayor"}], "quotes": [{"text": "No", "speaker": None}]}
    assert score(labels, brief).scores == {
        "people": 1.0,
        "people.role": 1.0,
        "quotes": 1.0,
        "quotes.speaker": 1.0,
    }


@pytest.mark.parametrize("number", range(len(EXAMPLES)))
def test_the_examples_are_as_the_documentation_wants_them(number: int) -> None:
    text, found = EXAMPLES[number]
    starts = [text.index(words) for _, words, _ in found]  # each stands there
    assert all(set(attributes) == set(ATTRIBUTES[kind] or ()) for kind, _, attributes in found)
    assert starts == sorted(starts)  # in order of appearance
    assert brief_of([extracted(kind, words, **attributes) for kind, words, attributes in found])["figures"]
