"""Drafts: what is asked of a model, and what its answers become."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Annotated, Any, Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, Field

from summarizer.articles import Sentence
from summarizer.briefs import Brief, Found, Item, Judged, Person, Supported
from summarizer.candidates import Candidate, Candidates
from summarizer.drafts import LONGEST_STRING, Question, answer_type, ask, proposals
from tests.invented import article_of
from tests.ships import SHIPS, Ships


class Sighting(Item):
    what: Annotated[str, Supported()]
    place: Annotated[str | None, Supported()] = None
    weather: Annotated[Literal["calm", "rough"], Judged()]


class Log(BaseModel):
    """A schema whose list of items is written by the model and has a bound."""

    sightings: list[Sighting] = Field(default=[], max_length=8)


ARTICLE = article_of(
    "Pilot Ada Crane and Velm left Ostrava on 4 May.",
    "“The sea was calm,” somebody said of the 120 men.",
    "Crane denied that a storm had been near.",
)

SAILED = article_of(
    "OSTRAVA, May 4 (Velm Agency) — Pilot Ada Crane left Ostrava.",
    "She came back at noon.",
    "The harbour of Velm was empty.",
)


def candidate(family: str, words: str, known: Mapping[str, Any], belongs_to: str | None = None) -> Candidate:
    """A candidate where these words stand first."""
    start = ARTICLE.text.index(words)
    return Candidate(family, ((start, start + len(words)),), words, known, belongs_to)


NO_ROLE: dict[str, Any] = {"role": None, "affiliation": None, "country": None}
CRANE = candidate(
    "names", "Ada Crane", {"name": "Ada Crane", "aliases": ["Crane"], "role": "Pilot", "affiliation": None}, "people"
)
VELM = candidate("names", "Velm", {"name": "Velm", "aliases": [], **NO_ROLE})
OSTRAVA = candidate("names", "Ostrava", {"name": "Ostrava", "aliases": []}, "places")
MAY = candidate("names", "May", {"name": "May", "aliases": []}, "none")
CALM = candidate("quotations", "The sea was calm,", {"text": "The sea was calm,"})
DENIED = candidate(
    "attributions",
    "Crane denied that a storm had been near.",
    {"stance": "denies", "claim": "a storm had been near", "claimant": "Ada Crane"},
)
MEN = candidate(
    "numbers",
    "120",
    {"value": 120.0, "upper": None, "unit": None, "hedge": "exactly", "counts": "men", "source": None},
)
LEFT = candidate(
    "events",
    ARTICLE.sentence(1),
    {"what": "Ada Crane left Ostrava on 4 May", "date": None, "place": None, "status": "happened"},
)
FOUND: Candidates = {
    "names": (CRANE, VELM, OSTRAVA, MAY),
    "quotations": (CALM,),
    "attributions": (DENIED,),
    "numbers": (MEN,),
    "dates": (),
    "events": (LEFT,),
}
ALL = ("people", "organisations", "places", "figures", "quotes", "claims", "events", "genre", "topics", "summary")


def question(*names: str, **options: Any) -> Question:
    return ask(Brief, names, ARTICLE, ARTICLE.sentences, FOUND, **options)


def texts(answer: BaseModel) -> list[str]:
    return [item["text"] for item in answer.model_dump()["summary"]]


def logged(sentences: Sequence[Sentence] = ARTICLE.sentences, **options: Any) -> Question:
    """The question about a list that the model writes freely."""
    return ask(Log, ["sightings"], ARTICLE, sentences, {}, **options)


def schemas_in(schema: Any) -> Iterator[dict[str, Any]]:
    """A JSON Schema and all within it."""
    if isinstance(schema, Mapping):
        yield dict(schema)
        for name in ("items", "prefixItems", "anyOf"):
            inner = schema.get(name, [])
            for part in inner if isinstance(inner, list) else [inner]:
                yield from schemas_in(part)
        for part in schema.get("properties", {}).values():
            yield from schemas_in(part)


def answers_of(schema: Mapping[str, Any]) -> st.SearchStrategy[Any]:
    """Everything that one of our JSON Schemas admits; a keyword that we do not know is an error."""
    match dict(schema):
        case {"const": value, **rest} if not rest:
            return st.just(value)
        case {"enum": values, **rest} if not rest:
            return st.sampled_from(values)
        case {"anyOf": choices, **rest} if not rest:
            return st.one_of([answers_of(choice) for choice in choices])
        case {"type": "null", **rest} if not rest:
            return st.none()
        case {"type": "string", "maxLength": most, **rest} if not rest:
            return st.text(max_size=min(most, 20))
        case {"type": "number", **rest} if not rest:
            return st.floats(allow_nan=False, allow_infinity=False)
        case {"type": "integer", "minimum": least, "maximum": most, **rest} if not rest:
            return st.integers(least, most)
        case {"type": "object", "properties": parts, "required": needed, "additionalProperties": False, **rest}:
            assert not rest
            assert needed == list(parts)
            return st.fixed_dictionaries({name: answers_of(part) for name, part in parts.items()})
        case {"type": "array", "prefixItems": parts, "minItems": n, "maxItems": m, **rest}:
            assert not rest
            assert n == m == len(parts)
            return st.tuples(*map(answers_of, parts)).map(list)
        case {"type": "array", "items": part, **rest}:
            assert set(rest) <= {"minItems", "maxItems"}
            least, most = rest.get("minItems", 0), rest.get("maxItems", 3)
            assert least <= most
            return st.lists(answers_of(part), min_size=least, max_size=most)
        case unknown:
            raise AssertionError(unknown)


class TestAsk:
    def test_only_what_is_open_is_asked(self) -> None:
        asked = question(*ALL)
        assert {family: [(o.id, o.asked) for o in members] for family, members in asked.open.items()} == {
            "names": [(2, ("kind",)), (3, ("country",))],
            "numbers": [],
            "quotations": [(1, ("speaker",))],
            "attributions": [],
            "events": [],
        }
        assert asked.fields == ("genre", "topics", "summary")

    def test_an_open_candidate_stands_in_its_sentence(self) -> None:
        [one] = question("quotes").open["quotations"]
        assert (one.sentence, one.before, one.after) == (2, "“", "” somebody said of the 120 men.")
        assert one.before + one.text + one.after == ARTICLE.sentence(2)

    def test_only_candidates_of_these_sentences_are_asked(self) -> None:
        asked = ask(Brief, ["people", "places", "quotes"], ARTICLE, ARTICLE.sentences[1:], FOUND)
        assert [o.id for members in asked.open.values() for o in members] == [1]
        assert list(asked.narrowed["properties"]) == ["quotations"]

    def test_a_decision_has_no_room_for_what_is_settled(self) -> None:
        names = question("people", "organisations", "places").narrowed["properties"]["names"]
        assert [one["properties"]["id"] for one in names["prefixItems"]] == [{"const": 2}, {"const": 3}]
        assert names["prefixItems"][0]["properties"]["kind"] == {"enum": ["people", "organisations", "places", "none"]}

    @pytest.mark.parametrize(
        ("names", "empty"),
        [
            pytest.param(["figures", "claims", "events"], True, id="all settled"),
            pytest.param(["quotes"], False, id="a speaker is open"),
            pytest.param(["genre"], False, id="a judgement is the model's"),
        ],
    )
    def test_nothing_is_asked_where_all_is_settled(self, names: Sequence[str], empty: bool) -> None:
        assert question(*names).is_empty is empty

    def test_a_sentence_that_is_cited_is_one_of_these(self) -> None:
        asked = logged(ARTICLE.sentences[1:])
        cited = asked.narrowed["properties"]["sightings"]["items"]["properties"]["sentences"]
        assert cited["items"] == {"type": "integer", "minimum": 2, "maximum": 3}

    @pytest.mark.parametrize(
        ("bounds", "narrowed"),
        [
            pytest.param(None, {"maxItems": 8}, id="as in the schema"),
            pytest.param((1, 2), {"minItems": 1, "maxItems": 2}, id="narrower"),
            pytest.param((1, 20), {"minItems": 1, "maxItems": 8}, id="never wider than the schema"),
            pytest.param((9, 9), {"minItems": 3, "maxItems": 8}, id="no more wanted than there are sentences"),
            pytest.param((0, 0), {"maxItems": 0}, id="none at all"),
        ],
    )
    def test_bounds(self, bounds: tuple[int, int] | None, narrowed: dict[str, int]) -> None:
        asked = logged(bounds={"sightings": bounds} if bounds else None)
        schema = asked.narrowed["properties"]["sightings"]
        assert {name: value for name, value in schema.items() if name.endswith("Items")} == narrowed

    def test_an_item_about_each_of_these_sentences(self) -> None:
        asked = logged(about={"sightings": [3, 1]})
        items = asked.narrowed["properties"]["sightings"]["prefixItems"]
        assert [item["properties"]["sentences"]["prefixItems"] for item in items] == [[{"const": 3}], [{"const": 1}]]
        assert (asked.about, asked.quoted) == ({"sightings": [3, 1]}, {"sightings": []})

    def test_of_a_text_only_what_cannot_stand_alone_is_to_be_written(self) -> None:
        asked = ask(Brief, ["summary"], SAILED, SAILED.sentences, FOUND, about={"summary": (1, 2)})
        [item] = asked.narrowed["properties"]["summary"]["prefixItems"]
        assert item["properties"]["sentences"]["prefixItems"] == [{"const": 2}]
        assert asked.about == {"summary": [2]}
        assert asked.quoted == {"summary": [{"sentences": [1], "text": "Pilot Ada Crane left Ostrava."}]}

    def test_topics_that_code_knows_are_the_only_choice(self) -> None:
        known, unknown = article_of("The union called a strike."), article_of("He went for a walk.")
        narrowed = [
            ask(Brief, ["topics"], a, a.sentences, FOUND, bounds={"topics": (1, 1)}).narrowed["properties"]["topics"]
            for a in (known, unknown)
        ]
        assert narrowed[0]["prefixItems"] == [{"const": "labour"}]
        assert "labour" in narrowed[1]["items"]["enum"]
        assert len(narrowed[1]["items"]["enum"]) == 17

    def test_where_every_sentence_can_stand_alone_nothing_is_asked(self) -> None:
        asked = ask(Brief, ["summary"], SAILED, SAILED.sentences, FOUND, about={"summary": (1,)})
        assert asked.is_empty
        assert asked.narrowed["properties"] == {}
        assert texts(asked.complete(asked.answer())) == ["Pilot Ada Crane left Ostrava."]

    def test_an_answer_is_completed_in_the_order_of_the_article(self) -> None:
        asked = ask(Brief, ["summary", "genre"], SAILED, SAILED.sentences, FOUND, about={"summary": (1, 2, 3)})
        written = {"summary": [{"sentences": [2], "text": "Crane came back at noon."}], "genre": "news"}
        whole = asked.complete(asked.answer.model_validate(written))
        assert texts(whole) == [
            "Pilot Ada Crane left Ostrava.",
            "Crane came back at noon.",
            "The harbour of Velm was empty.",
        ]
        assert whole.model_dump()["genre"] == "news"

    def test_an_item_that_is_written_has_all_its_fields(self) -> None:
        item = logged().narrowed["properties"]["sightings"]["items"]
        assert list(item["properties"]) == item["required"] == ["sentences", "what", "place", "weather"]

    def test_where_code_cannot_tell_a_field_of_an_item_it_is_asked(self) -> None:
        untold = replace(LEFT, known={name: value for name, value in LEFT.known.items() if name != "status"})
        asked = ask(Brief, ["events"], ARTICLE, ARTICLE.sentences, {"events": (untold,)})
        assert [(o.id, o.asked) for o in asked.open["events"]] == [(1, ("status",))]

    def test_no_string_without_an_end(self) -> None:
        strings = [part for part in schemas_in(question(*ALL).narrowed) if part.get("type") == "string"]
        assert strings
        assert {part["maxLength"] for part in strings} == {LONGEST_STRING}

    def test_a_small_schema_goes_the_same_way(self) -> None:
        numbers = (Candidate("numbers", ((25, 30),), "9,000 tonnes", {"value": 9000.0}),)
        asked = ask(Ships, ["vessels", "loads", "condition"], SHIPS, SHIPS.sentences, {"numbers": numbers})
        assert [(o.id, o.asked) for o in asked.open["numbers"]] == [(1, ("cargo",))]
        parts = asked.narrowed["properties"]
        assert parts["condition"] == {"anyOf": [{"enum": ["calm", "rough"]}, {"type": "null"}]}
        assert parts["vessels"]["items"]["properties"]["tonnage"] == {"anyOf": [{"type": "number"}, {"type": "null"}]}
        assert parts["vessels"]["maxItems"] == 12


QUESTIONS = {
    "everything": question(*ALL),
    "guided": question("summary", about={"summary": (1, 2)}),
    "guided by no sentence": logged(about={"sightings": ()}),
    "bounded": question("topics", "summary", bounds={"topics": (1, 2), "summary": (1, 1)}),
    "items of many fields": logged(bounds={"sightings": (1, 2)}),
    "names alone": question("people", "organisations", "places"),
    "nothing": question("figures"),
    "ships": ask(Ships, ["vessels", "loads", "condition"], SHIPS, SHIPS.sentences, {"numbers": (MEN,)}),
}


@pytest.mark.parametrize("which", QUESTIONS)
@given(data=st.data())
@settings(max_examples=25, deadline=None)
def test_every_answer_that_a_narrowed_schema_admits_is_of_the_type(which: str, data: st.DataObject) -> None:
    asked = QUESTIONS[which]
    value = data.draw(answers_of(asked.narrowed))
    read = asked.answer.model_validate(value)
    assert {name: part for name, part in read.model_dump(exclude_unset=True).items() if name in value} == value


class TestAnswerType:
    def test_it_is_the_same_for_every_article(self) -> None:
        assert question("quotes").answer is answer_type(Brief, ("quotes",))

    def test_it_is_lenient(self) -> None:
        read = question("quotes", "topics").answer.model_validate({"quotations": [{"id": 1}], "more": 1})
        assert read.model_dump() == {"quotations": [{"id": 1, "speaker": None}], "topics": []}

    def test_a_kind_is_asked_only_where_several_fields_share_a_family(self) -> None:
        kinds = {
            names: "kind" in answer_type(Brief, names).model_json_schema()["$defs"]["NamesDecision"]["properties"]
            for names in [("people",), ("people", "places")]
        }
        assert kinds == {("people",): False, ("people", "places"): True}


def answered(*names: str, **values: Any) -> BaseModel:
    return answer_type(Brief, names).model_validate(values)


def items(field: str, *answers: BaseModel) -> list[dict[str, Any]]:
    return [dict(p.values) for p in proposals(Brief, FOUND, answers)[0] if p.field == field]


NAMES = ("people", "organisations", "places")


class TestProposals:
    def test_what_code_found_needs_no_answer(self) -> None:
        found, single = proposals(Brief, FOUND, [])
        assert [(p.field, p.spans, p.cited) for p in found] == [
            ("people", CRANE.spans, ()),
            ("places", OSTRAVA.spans, ()),
            ("figures", MEN.spans, ()),
            ("quotes", CALM.spans, ()),
            ("events", LEFT.spans, ()),
            ("claims", DENIED.spans, ()),
        ]
        assert single == {}

    def test_what_code_knows_wins(self) -> None:
        said = answered(*NAMES, names=[{"id": 1, "kind": "places", "role": "Admiral", "country": "NO"}])
        assert items("people", said) == [dict(CRANE.known)]
        assert all(item["name"] != "Ada Crane" for item in items("places", said))

    def test_what_code_settled_as_empty_stays_empty(self) -> None:
        said = answered("figures", numbers=[{"id": 1, "source": "Ada Crane", "counts": "women"}])
        assert items("figures", said) == [dict(MEN.known)]

    def test_the_model_fills_what_is_open(self) -> None:
        said = answered("quotes", quotations=[{"id": 1, "speaker": "Ada Crane"}])
        assert items("quotes", said) == [{"text": "The sea was calm,", "speaker": "Ada Crane"}]

    @pytest.mark.parametrize("kind", ["people", "organisations", "places"])
    def test_the_kind_decides_the_list(self, kind: str) -> None:
        said = answered(*NAMES, names=[{"id": 2, "kind": kind}])
        assert [k for k in NAMES if any(i["name"] == "Velm" for i in items(k, said))] == [kind]

    @pytest.mark.parametrize("decision", [{"kind": "none"}, {"kind": None}, {}], ids=["none", "null", "missing"])
    def test_without_a_kind_it_goes_to_no_list(self, decision: dict[str, Any]) -> None:
        said = answered(*NAMES, names=[{"id": 2, **decision}])
        assert all(item["name"] != "Velm" for kind in NAMES for item in items(kind, said))

    def test_what_belongs_to_no_field_goes_to_none_whatever_is_said(self) -> None:
        said = answered(*NAMES, names=[{"id": 4, "kind": "people"}])
        assert [item["name"] for item in items("people", said)] == ["Ada Crane"]

    def test_a_schema_with_people_alone_gets_no_places(self) -> None:
        class Crew(BaseModel):
            people: Annotated[list[Person], Found("names")] = []

        found, _ = proposals(Crew, FOUND, [])
        assert [p.values["name"] for p in found] == ["Ada Crane", "Velm"]
        assert ask(Crew, ["people"], ARTICLE, ARTICLE.sentences, FOUND).is_empty

    def test_an_item_has_the_fields_of_its_list_only(self) -> None:
        said = answered(*NAMES, names=[{"id": 2, "kind": "organisations", "country": "NO"}])
        assert items("organisations", said) == [{"name": "Velm", "aliases": []}]

    def test_a_decision_about_nothing_is_nothing(self) -> None:
        assert proposals(Brief, FOUND, [answered("quotes", quotations=[{"id": 9}])]) == proposals(Brief, FOUND, [])

    def test_parts_are_merged_in_turn(self) -> None:
        parts = [
            answered("summary", summary=[{"sentences": [n], "text": f"{part}{n}"} for n in numbers])
            for part, numbers in [("a", (1, 2, 3)), ("b", (4,)), ("c", (5, 6))]
        ]
        assert [item["text"] for item in items("summary", *parts)] == ["a1", "b4", "c5", "a2", "c6", "a3"]

    def test_what_a_model_wrote_cites_its_sentences(self) -> None:
        said = answered("summary", summary=[{"sentences": [2, 1], "text": "The sea was calm."}])
        [written] = [p for p in proposals(Brief, FOUND, [said])[0] if p.field == "summary"]
        assert (written.cited, written.spans, written.values) == ((2, 1), (), {"text": "The sea was calm."})

    @pytest.mark.parametrize(
        ("genres", "kept"),
        [(["news", "opinion"], "news"), ([None, "opinion"], "opinion"), ([None, None], None)],
    )
    def test_a_single_value_is_that_of_the_first_part_that_has_one(
        self, genres: list[Literal["news", "opinion"] | None], kept: str | None
    ) -> None:
        assert proposals(Brief, FOUND, [answered("genre", genre=g) for g in genres])[1] == {"genre": kept}

    def test_lists_of_plain_values_are_joined_once_each(self) -> None:
        parts = [answered("topics", topics=t) for t in (["weather", "sport"], ["sport", "health"])]
        assert proposals(Brief, FOUND, parts)[1] == {"topics": ["weather", "sport", "health"]}
