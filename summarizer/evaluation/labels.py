"""Labels: what a good brief of one article holds, and the JSON Schema by which an editor helps to write them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel

from summarizer.evaluation.comparing import Known, bare
from summarizer.evaluation.shapes import Shape, shapes_of

Split = Literal["tune", "test"]

Evidence = tuple[str, int]
"""Words of the article's cleaned text, and at which of the places where they stand: 1 for the first."""


@dataclass(frozen=True)
class LabelledItem:
    """One item of a list.

    Attributes:
        accepted: for each labelled field the values that will do, the labeller's own first.
        aliases: other forms of its name.
        words: of a key fact, the words and phrases that tell it, each with its alternatives.
        optional: neither rewarded nor punished.
        evidence: the words that show it; without any, it is found by itself. Scoring does not look at it.
    """

    accepted: Mapping[str, tuple[Any, ...]]
    aliases: tuple[str, ...] = ()
    words: tuple[tuple[str, ...], ...] = ()
    optional: bool = False
    evidence: tuple[Evidence, ...] = ()

    def __str__(self) -> str:
        return ", ".join(f"{name} {values[0]}" for name, values in self.accepted.items() if values)


Label = tuple[Any, ...] | tuple[LabelledItem, ...]
"""Of a value or of a list of plain values: all that will do. Of a list of items: the items."""


@dataclass(frozen=True)
class Gold:
    """One label file.

    Attributes:
        labels: by field; a field that is missing is not labelled.
        must_not: words that may appear in no item of a brief.
        digest: sha256 of the label file.
        open: the fields that are still being labelled; none of them is in `labels`, so none is scored.
        begun_from: what the labelling began with, in words; None where it began with the article alone.
    """

    file: Path
    article: Path
    story: str
    split: Split
    labels: Mapping[str, Label]
    must_not: tuple[str, ...] = ()
    digest: str = ""
    known: Known = field(default_factory=dict)
    open: tuple[str, ...] = ()
    begun_from: str | None = None

    @property
    def name(self) -> str:
        """By which results know the article."""
        return self.article.name


def known_names(labels: Mapping[str, Label], shapes: Mapping[str, Shape]) -> Known:
    """Every labelled name with its other forms, so that each of them will do for a speaker."""
    found: dict[str, frozenset[str]] = {}
    for name, label in labels.items():
        if shapes[name].aliased:
            for item in label:
                forms = frozenset(bare(form) for form in (*item.accepted[shapes[name].main], *item.aliases))
                for form in forms:
                    found[form] = found.get(form, frozenset()) | forms
    return found


def label_schema(schema: type[BaseModel]) -> dict[str, Any]:
    """The JSON Schema of label files for briefs of this schema."""
    properties = schema.model_json_schema(mode="serialization")
    definitions = properties.get("$defs", {})
    labels = {
        name: _label_schema(shape, properties["properties"][name], definitions)
        for name, shape in shapes_of(schema).items()
    }
    texts = {"type": "array", "items": {"type": "string"}}
    ends = {"type": "array", "items": {"type": "integer", "minimum": 0}, "minItems": 2, "maxItems": 2}
    at = _mapping({"at": ends | {"description": "start and end, in characters of the article's file"}})
    nth = _mapping({"text": {"type": "string"}, "nth": {"type": "integer", "minimum": 1}})
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"Labels of a {schema.__name__}",
        "type": "object",
        "required": ["article", "sha256", "story", "labels"],
        "additionalProperties": False,
        "properties": {
            "article": {"type": "string", "description": "a file of the folder of articles"},
            "sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$", "description": "of that file"},
            "story": {"type": "string", "description": "the same for all articles about the same event"},
            "split": {"enum": ["tune", "test"]},
            "begun_from": {
                "type": "string",
                "description": "what the labelling began with: candidates, or which brief",
            },
            "labels": {"type": ["object", "null"], "additionalProperties": False, "properties": labels},
            "candidates": {
                "type": ["object", "null"],
                "additionalProperties": False,
                "properties": {name: _offered_schema(name, label) for name, label in labels.items()},
                "description": "offered, and not read yet: a field that stands here is open and not scored",
            },
            "must_not": texts | {"description": "words that stand in the page furniture alone"},
        },
        "$defs": {"at": at, "evidence": {"type": "array", "items": {"anyOf": [{"type": "string"}, nth]}}},
    }


def _label_schema(shape: Shape, described: dict[str, Any], definitions: dict[str, Any]) -> dict[str, Any]:
    if shape.kind in {"value", "values"}:
        plain = {k: v for k, v in described.items() if k not in {"default", "title", "maxItems"}}
        return _or_any(plain)
    if shape.kind == "facts":
        words = {"type": "array", "minItems": 1, "items": _or_any({"type": "string"})}
        properties: dict[str, Any] = {"fact": {"type": "string"}, "words": words}
        required = ["fact", "words"]
    else:
        item = definitions[shape.field.annotation.__name__]["properties"]
        kept = {name: item[name] for name in (*shape.key, *shape.details)}
        properties = {
            name: _or_any({k: v for k, v in leaf.items() if k not in {"default", "title"}})
            for name, leaf in kept.items()
        }
        required = [shape.main]
        if shape.aliased:
            properties["aliases"] = {"type": "array", "items": {"type": "string"}}
    properties["optional"] = {"type": "boolean"}
    properties["evidence"] = {"$ref": "#/$defs/evidence", "description": "words of the article that show it"}
    item_schema = {"type": "object", "properties": properties, "required": required, "additionalProperties": False}
    return {"type": "array", "items": item_schema}


def _offered_schema(name: str, label: dict[str, Any]) -> dict[str, Any]:
    """Of a candidate only what is there has to be right, and there may be nothing."""
    there = f"#/properties/labels/properties/{name}"
    if "items" not in label:
        return {"anyOf": [{"$ref": there}, {"type": ["array", "null"], "maxItems": 0}]}
    parts = {part: {"$ref": f"{there}/items/properties/{part}"} for part in label["items"]["properties"]}
    item = {"type": "object", "properties": parts, "additionalProperties": False}
    return {"type": ["array", "null"], "items": item}


def _or_any(plain: dict[str, Any]) -> dict[str, Any]:
    """A value, words of the article by their place in its file, or alternatives."""
    values = [plain]
    if any(option.get("type") == "string" and "enum" not in option for option in plain.get("anyOf", [plain])):
        values.append({"$ref": "#/$defs/at"})
    one = {"anyOf": values} if len(values) > 1 else plain
    return {"anyOf": [*values, _mapping({"any": {"type": "array", "minItems": 1, "items": one}})]}


def _mapping(properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}
