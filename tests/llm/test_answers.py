"""The schema that goes out and the JSON that comes back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated, Any, Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, Field, ValidationError

from summarizer.llm.answers import extract_json, grammar, readable, strict_schema
from tests.llm.asking import Report


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


class Boat(BaseModel):
    kind: Literal["boat"]
    length: Annotated[int, Field(ge=1, le=400, title="Length")] = 10


class Train(BaseModel):
    kind: Literal["train"]
    stops: list[str] = Field(default=[], min_length=0, max_length=9)


class Journey(BaseModel):
    """A journey."""

    title: str = Field(description="what it is called")
    default: str | None = None
    colour: Colour = Colour.RED
    by: Annotated[Boat | Train, Field(discriminator="kind")]
    ferry: Boat = Field(description="that carries the train")
    legs: list[Boat]


def objects(part: Any) -> Iterator[dict[str, Any]]:
    """All objects of a JSON Schema, keywords and names of properties told apart."""
    if isinstance(part, dict):
        yield part
        for name, value in part.items():
            for inner in value.values() if name in {"properties", "$defs"} else [value]:
                yield from objects(inner)
    elif isinstance(part, list):
        for inner in part:
            yield from objects(inner)


@pytest.mark.parametrize("kind", [Report, Journey])
def test_a_strict_schema_requires_all_fields_and_admits_no_others(kind: type[BaseModel]) -> None:
    found = [part for part in objects(strict_schema(kind)) if "properties" in part]
    assert found
    for part in found:
        assert part["additionalProperties"] is False
        assert part["required"] == list(part["properties"])
    for part in objects(strict_schema(kind)):
        assert not {"title", "default", "oneOf", "discriminator"} & set(part)
        assert "$ref" not in part or len(part) == 1


def test_a_strict_schema_keeps_what_guides_the_model() -> None:
    schema = strict_schema(Journey)
    assert list(schema["properties"]) == ["title", "default", "colour", "by", "ferry", "legs"]
    assert schema["properties"]["title"] == {"type": "string", "description": "what it is called"}
    assert schema["properties"]["default"] == {"anyOf": [{"type": "string"}, {"type": "null"}]}
    assert schema["$defs"]["Colour"] == {"type": "string", "enum": ["red", "blue"]}
    assert schema["properties"]["by"] == {"anyOf": [{"$ref": "#/$defs/Boat"}, {"$ref": "#/$defs/Train"}]}
    assert schema["properties"]["ferry"] == {
        "anyOf": [{"$ref": "#/$defs/Boat"}],
        "description": "that carries the train",
    }
    assert schema["$defs"]["Boat"]["properties"]["length"] == {"type": "integer", "minimum": 1, "maximum": 400}
    assert schema["$defs"]["Train"]["properties"]["stops"]["maxItems"] == 9


def test_a_grammar_leaves_no_room_for_white_space() -> None:
    head, start = grammar({"type": "integer"}).split("\n")
    assert head == "%llguidance {}"
    assert json.loads(start.removeprefix("start: %json ")) == {
        "type": "integer",
        "x-guidance": {"whitespace_flexible": False},
    }


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param('{"a": 1}', '{"a": 1}', id="nothing around it"),
        pytest.param('```json\n{"a": {"b": 2}}\n```', '{"a": {"b": 2}}', id="fenced"),
        pytest.param('<think>{"b": 2}?</think>\n{"a": 1}', '{"a": 1}', id="thought aloud before"),
        pytest.param('{"a": "<think></think>"}', '{"a": "<think></think>"}', id="words about thinking"),
        pytest.param("<think>{", "", id="thoughts without end"),
        pytest.param('Here it is: {"a": 1}. Anything else?', '{"a": 1}', id="in prose"),
        pytest.param("no object", "no object", id="none"),
        pytest.param("} backwards {", "} backwards {", id="backwards"),
        pytest.param("", "", id="nothing at all"),
    ],
)
def test_the_object_is_found_in_what_is_around_it(text: str, found: str) -> None:
    assert extract_json(text) == found


GOOD = '{"ship": "Heron", "sailors": 4}'


@pytest.mark.parametrize("text", [GOOD, f"```json\n{GOOD}\n```", f"Sure! {GOOD} Done."])
@pytest.mark.parametrize("encoded", [False, True])
def test_what_can_be_read(text: str, encoded: bool) -> None:
    read = readable(Report).model_validate_json(text.encode() if encoded else text)
    assert read.model_dump() == {"ship": "Heron", "sailors": 4}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('{"ship": "Heron", "sailors": 4', id="cut off"),
        pytest.param('{"ship": "Heron"}', id="a field is missing"),
        pytest.param('{"ship": "Heron", "sailors": "four"}', id="a wrong type"),
        pytest.param('{"ship": "Heron", "sailors": 4, "sailors": 5}', id="a key twice"),
        pytest.param('{"ship": "Heron", "sailors": 4, "by": {"a": 1, "a": 1}}', id="a key twice further in"),
        pytest.param('{"ship": "\\ud800", "sailors": 4}', id="half a character"),
        pytest.param('{"ship": "Heron", "sailors": ' + "9" * 6000 + "}", id="a number without end"),
        pytest.param('{"ship": ' + "[" * 100_000 + "]" * 100_000 + "}", id="brackets without end"),
        pytest.param("[1]", id="no object"),
        pytest.param("", id="nothing"),
    ],
)
def test_what_cannot_be_read_is_the_kind_of_error_that_is_asked_again(text: str) -> None:
    with pytest.raises((ValidationError, json.JSONDecodeError)):
        readable(Report).model_validate_json(text)


@given(ship=st.text(), sailors=st.integers())
@settings(max_examples=60, deadline=None)
def test_whatever_fits_is_read_back_as_it_was(ship: str, sailors: int) -> None:
    text = json.dumps({"ship": ship, "sailors": sailors})
    read = readable(Report).model_validate_json(f"Well: {text}")
    assert read.model_dump() == {"ship": ship, "sailors": sailors}


def test_the_types_are_made_once() -> None:
    assert readable(Report) is readable(Report)
    assert readable(Report).__name__ == "Report"
    assert issubclass(readable(Report), Report)
    assert strict_schema(Report) is strict_schema(Report)
