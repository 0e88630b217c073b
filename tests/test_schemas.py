"""Schemas: their fields, read from the markers."""

from __future__ import annotations

from typing import Annotated, Literal, Optional

import pytest
from pydantic import BaseModel, Field

from summarizer.briefs import (
    Added,
    Brief,
    Check,
    Date,
    Found,
    Item,
    Judged,
    Named,
    Number,
    Stated,
    Supported,
    Verbatim,
    Words,
)
from summarizer.schemas import fields_of
from tests.ships import Load, Ships, Vessel


class TestBrief:
    def test_all_its_fields_in_order(self) -> None:
        assert list(fields_of(Brief)) == list(Brief.model_fields)

    @pytest.mark.parametrize(
        ("name", "origin"),
        [
            ("headline", Stated("headline")),
            ("authors", Stated("authors")),
            ("people", Found("names")),
            ("places", Found("names")),
            ("figures", Found("numbers")),
            ("quotes", Found("quotations")),
            ("claims", Found("attributions")),
            ("events", Found("events")),
            ("article", Added("article")),
            ("provenance", Added("provenance")),
            ("genre", None),
            ("topics", None),
            ("summary", None),
        ],
    )
    def test_where_a_field_comes_from(self, name: str, origin: object) -> None:
        assert fields_of(Brief)[name].origin == origin

    @pytest.mark.parametrize(
        ("name", "leaf", "check"),
        [
            ("people", "name", Verbatim()),
            ("people", "aliases", Verbatim()),
            ("figures", "value", Number()),
            ("figures", "hedge", None),
            ("quotes", "speaker", Named()),
            ("events", "what", Supported()),
            ("events", "date", Date()),
            ("claims", "stance", Judged()),
        ],
    )
    def test_how_a_field_of_its_items_is_checked(self, name: str, leaf: str, check: Check | None) -> None:
        assert fields_of(Brief)[name].item[leaf].check == check

    def test_bounds_of_lists(self) -> None:
        fields = fields_of(Brief)
        assert {n: (f.most, f.most_words) for n, f in fields.items() if f.most or f.most_words} == {
            "topics": (5, None),
            "summary": (5, 150),
            "events": (8, None),
        }

    def test_evidence_is_nobody_s_to_write(self) -> None:
        assert list(fields_of(Brief)["quotes"].item) == ["text", "speaker"]

    def test_what_the_tool_adds_holds_no_items(self) -> None:
        assert not fields_of(Brief)["provenance"].item


class TestOwnSchema:
    def test_a_list_of_items(self) -> None:
        vessels = fields_of(Ships)["vessels"]
        assert (vessels.annotation, vessels.many, vessels.most, vessels.origin) == (Vessel, True, 12, None)
        assert list(vessels.item) == ["name", "tonnage"]
        assert vessels.description == "A ship with a name."

    def test_a_required_and_an_empty_field_of_an_item(self) -> None:
        name, tonnage = fields_of(Vessel)["name"], fields_of(Vessel)["tonnage"]
        assert (name.annotation, name.required, name.nullable) == (str, True, False)
        assert (tonnage.annotation, tonnage.required, tonnage.nullable) == (float, False, True)

    def test_a_list_found_in_the_text(self) -> None:
        loads = fields_of(Ships)["loads"]
        assert (loads.annotation, loads.origin) == (Load, Found("numbers"))

    def test_a_single_value_of_a_closed_list(self) -> None:
        condition = fields_of(Ships)["condition"]
        assert (condition.many, condition.nullable, condition.check) == (False, True, Judged())
        assert condition.choices == ("calm", "rough")
        assert not condition.item


class Spelled(BaseModel):
    written_out: Optional[int] = None  # noqa: UP045 - as others may write it
    lines: list[Annotated[str, Verbatim(), Field(description="one line")]] = []
    counted: Annotated[list[Item], Words(9)] = []
    colour: Literal["red", "green"] = Field(default="red", description="of the hull")
    plain: list[str]


@pytest.mark.parametrize(
    ("name", "nullable", "many", "required", "check", "description"),
    [
        pytest.param("written_out", True, False, False, None, "", id="Optional"),
        pytest.param("lines", False, True, False, Verbatim(), "", id="a marker on what a list holds"),
        pytest.param("counted", False, True, False, None, "Anything that rests on words of the article.", id="items"),
        pytest.param("colour", False, False, False, None, "of the hull", id="a description"),
        pytest.param("plain", False, True, True, None, "", id="no default"),
    ],
)
def test_ways_to_write_a_field(
    name: str, nullable: bool, many: bool, required: bool, check: Check | None, description: str
) -> None:
    field = fields_of(Spelled)[name]
    assert (field.nullable, field.many, field.required, field.check) == (nullable, many, required, check)
    assert field.description == description
