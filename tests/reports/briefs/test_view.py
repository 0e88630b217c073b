"""An article and its brief in words: nothing lost, whatever the schema, whatever has become of the file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import Annotated, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel

from summarizer.batch.export import Exported
from summarizer.briefs import Added, Brief, Found, Item, Named, Note, Provenance, Stated, Verbatim
from summarizer.reports.briefs.view import View, view
from summarizer.reports.terminal import printable
from tests.batch.invented import invented_article, invented_brief

from .pages import ENTRY, briefed, entry_of, evidence, not_briefed

TEXT = "The ferry Heron sank off Ostrava. Ada Crane, the pilot, said so."


def said(pieces: Any) -> str:
    return "".join(words for words, _ in pieces)


def sections(one: View) -> dict[str, list[str]]:
    return {
        part.title: [said(part.words)] if part.words else [said(line.words) for line in part.lines]
        for part in one.sections
    }


def test_a_brief_in_words() -> None:
    one = briefed(
        TEXT,
        headline="Heron sinks",
        publisher="The Quay",
        authors=["Bo Rook", "Cy Finch"],
        published="2026-03-01",
        language="en",
        genre="news",
        topics=["sport", "weather"],
        summary=[{"text": "It sank.", "evidence": evidence(TEXT, "The ferry Heron sank off Ostrava.")}],
        people=[
            {
                "name": "Ada Crane",
                "aliases": ["Crane"],
                "role": "pilot",
                "evidence": evidence(TEXT, "Ada Crane", "pilot"),
            }
        ],
        claims=[
            {"claimant": "Ada Crane", "stance": "asserts", "claim": "it sank", "evidence": evidence(TEXT, "said so")}
        ],
    )
    assert (one.headline, one.publisher, one.published, one.language) == ("Heron sinks", "The Quay", "2026-03-01", "en")
    assert one.stated == (
        ("Publisher", "The Quay"),
        ("Authors", "Bo Rook, Cy Finch"),
        ("Published", "2026-03-01"),
        ("Language", "en"),
    )
    assert sections(one) == {
        "Genre": ["news"],
        "Topics": ["sport, weather"],
        "Summary": ["It sank."],
        "People": ["Ada Crane, pilot, also Crane"],
        "Claims": ["Ada Crane (asserts): it sank"],
    }
    assert one.names == ("Ada Crane", "Crane")


def test_a_publisher_or_author_worded_like_the_headline_is_told() -> None:
    one = briefed(TEXT, headline="The Quay", publisher="The Quay", authors=["The Quay"])
    assert one.stated == (("Publisher", "The Quay"), ("Authors", "The Quay"))


def test_values_are_told_apart_from_what_stands_between_them() -> None:
    claim = {"claimant": "Ada", "stance": "denies", "claim": "fog", "evidence": evidence(TEXT, "sank")}
    [part] = briefed(TEXT, claims=[claim]).sections
    assert part.lines[0].words == (("Ada", "main"), (" (", ""), ("denies", "value"), ("): ", ""), ("fog", "value"))


def test_items_are_numbered_through_and_know_their_words() -> None:
    one = briefed(
        TEXT,
        people=[{"name": "Ada Crane", "evidence": evidence(TEXT, "Ada Crane")}],
        places=[{"name": "Ostrava", "evidence": evidence(TEXT, "Ostrava")}],
        rejected=[
            {"field": "places", "item": {"name": "Heron", "evidence": evidence(TEXT, "Heron")}, "reason": "a ship"}
        ],
    )
    lines = [line for part in one.sections for line in part.lines] + list(one.notes)
    assert [(line.number, [TEXT[start:end] for start, end in line.spans]) for line in lines] == [
        (1, ["Ada Crane"]),
        (2, ["Ostrava"]),
        (3, ["Heron"]),
    ]


@pytest.mark.parametrize(
    ("note", "field", "words"),
    [
        ({"field": "places", "item": {"name": "Ostrava", "country": "CZ"}, "reason": "no"}, "Places", "Ostrava (CZ)"),
        ({"field": "people.role", "item": "pilot", "reason": "no"}, "People: role", "pilot"),
        ({"field": "topics", "item": ["sport", "chess"], "reason": "no"}, "Topics", "sport, chess"),
        ({"field": "odd", "item": {"a": [1]}, "reason": "no"}, "Odd", '{"a": [1]}'),
        ({"field": "places", "item": None, "reason": "no"}, "Places", ""),
    ],
    ids=["an item", "a part of one", "values", "of a field that is not there", "nothing"],
)
def test_notes(note: dict[str, Any], field: str, words: str) -> None:
    one = briefed(TEXT, rejected=[note], repaired=[note], unchecked=[note])
    assert [(n.kind, n.field, said(n.words), n.reason) for n in one.notes] == [
        (kind, field, words, "no") for kind in ("rejected", "repaired", "unchecked")
    ]
    assert one.noted("repaired") == 1


def test_how_it_came_about() -> None:
    told = dict(briefed(TEXT).account)
    assert told["Model"] == "invented"
    assert told["Prompt"] == "brief"
    assert told["Recipe"] == "0" * 16
    assert told["Source"] == "inbox/ferry.txt"
    assert told["Tried"] == "1 time"
    assert told["Sent in all"] == "2 requests, 900 tokens read, 50 written, $0.0010, 3 s"
    assert told["Worked on"] == "2026-03-01 02:00 UTC to 2026-03-02 02:00 UTC"


def test_what_is_not_briefed_has_its_state_and_reason() -> None:
    one = not_briefed("inbox/fog.txt")
    assert (one.state, one.source, one.reason) == ("refused", "inbox/fog.txt", "the model declined")
    assert one.text is None


@pytest.mark.parametrize(
    ("text", "warning"),
    [
        (TEXT, ""),
        (TEXT + "!", "The text beside the brief has been changed"),
        (None, "The article's text is not beside its brief any more"),
    ],
    ids=["as it was", "changed", "gone"],
)
def test_the_text_is_the_one_that_was_briefed(text: str | None, warning: str) -> None:
    article = invented_article(TEXT)
    one = view(Exported(entry_of(article), invented_brief(article).model_dump(mode="json")), text, Brief)
    assert one.warning.startswith(warning)
    assert bool(one.warning) == bool(warning)


# -- other schemas, damaged briefs ---------------------------------------------------------------------------------


class Ship(Item):
    name: Annotated[str, Verbatim()]
    master: Annotated[str | None, Named()] = None


class Sinking(BaseModel):
    """A schema of somebody's own: another field for the headline, one list, what the tool adds."""

    title: Annotated[str | None, Stated("headline")] = None
    ships: Annotated[list[Ship], Found("names")] = []
    how: Provenance | None = None
    made: Annotated[Provenance | None, Added("provenance")] = None


def test_another_schema() -> None:
    brief = {
        "title": "Heron sinks",
        "ships": [{"name": "Heron", "master": "Ada Crane", "evidence": evidence(TEXT, "Heron")}],
        "made": {
            "model": "m",
            "rejected": [Note(field="ships", item={"name": "Ostrava"}, reason="a town").model_dump()],
        },
    }
    one = view(Exported(ENTRY, brief), TEXT, Sinking)
    assert (one.headline, one.names) == ("Heron sinks", ("Heron",))
    assert sections(one) == {"Ships": ["“Heron” — Ada Crane"]}
    assert [(note.field, said(note.words), note.reason) for note in one.notes] == [("Ships", "“Ostrava”", "a town")]
    assert ("Model", "m") in one.account


def test_what_the_schema_does_not_know_is_shown_as_it_stands() -> None:
    assert sections(briefed(TEXT, mood={"calm": True}, colour="blue")) == {
        "Mood": ['{"calm": true}'],
        "Colour": ["blue"],
    }


DAMAGED = {
    "people": [
        "no item",
        {"name": ["Ada"]},
        {"evidence": "none"},
        None,
        {"name": "Bo", "evidence": [{"start": "a"}, 3]},
    ],
    "figures": [{"value": "many"}, {"value": 10**400}, {"value": None}],
    "summary": "a sentence",
    "headline": {"text": "odd"},
    "language": "<b>",
    "places": {
        "name": "Ostrava",
        "evidence": [{"start": 5, "end": 3}, {"start": -1, "end": 3}, {"start": 0, "end": 3}],
    },
    "provenance": {"rejected": [None, "words", {"item": {}}], "usage": [1], "cost": "free"},
    "article": [],
}


def test_a_damaged_brief_is_shown_as_far_as_it_goes() -> None:
    one = view(Exported(ENTRY, DAMAGED), TEXT, Brief)
    told = sections(one)
    assert told["People"] == ['"no item"', "Ada", "", "null", "Bo"]
    assert told["Figures"][0] == '{"value": "many"}'
    assert told["Summary"] == ['"a sentence"']
    assert (one.headline, one.language) == ('{"text": "odd"}', "")
    [place] = next(part for part in one.sections if part.title == "Places").lines
    assert place.spans == ((0, 3),)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from([*Brief.model_fields, "evidence", "start", "end", "name", "text", "item"]),
            inner,
            max_size=3,
        )
    ),
    max_leaves=12,
)


def texts(value: Any) -> Iterator[str]:
    """Every text in a view."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from (text for one in value.values() for text in texts(one))
    elif isinstance(value, tuple):
        yield from (text for one in value for text in texts(one))


@given(st.dictionaries(st.sampled_from([*Brief.model_fields]), JSON))
def test_whatever_the_file_holds_there_is_a_view_of_it_in_single_lines(brief: dict[str, Any]) -> None:
    one = view(Exported(ENTRY, brief), None, Brief)
    assert all(text.strip() == printable(text) for text in texts(asdict(one)))
