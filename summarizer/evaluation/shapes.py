"""How the fields of a schema are labelled and compared: read off its markers, so that any schema will do."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as having
from typing import Literal

from pydantic import BaseModel

from summarizer.briefs import Added, Date, Judged, Named, Number, Supported, Verbatim
from summarizer.evaluation import comparing
from summarizer.evaluation.comparing import Comparator
from summarizer.schemas import SchemaField, fields_of

Kind = Literal["value", "values", "items", "facts"]


@dataclass(frozen=True)
class Shape:
    """How one field is labelled.

    Attributes:
        kind: a single value, a list of plain values, a list of items, or free sentences: those are labelled by the key
            facts that they must tell.
        compare: for a value.
        key: of an item, the fields that say which one it is, the main one first.
        details: of an item, its other fields, each scored by itself as `field.detail`.
    """

    field: SchemaField
    kind: Kind
    compare: Comparator
    key: Mapping[str, Comparator] = having(default_factory=dict)
    details: Mapping[str, Comparator] = having(default_factory=dict)

    @property
    def main(self) -> str:
        """The field of an item that names it."""
        return next(iter(self.key))

    @property
    def aliased(self) -> bool:
        """Whether the items are named things: a label may list the other forms of a name as `aliases`."""
        return self.kind == "items" and self.key[self.main] is comparing.name


@functools.cache
def shapes_of(schema: type[BaseModel]) -> Mapping[str, Shape]:
    """The fields that can be labelled, by name: all but what the tool adds and what has no marker."""
    return {
        name: _shape(found)
        for name, found in fields_of(schema).items()
        if not isinstance(found.origin, Added) and (found.item or found.origin or found.check)
    }


def _shape(found: SchemaField) -> Shape:
    if not found.item:
        compare = comparing.name if found.annotation is str else comparing.exact
        return Shape(found, "values" if found.many else "value", compare)
    asked = {name: leaf for name, leaf in found.item.items() if name != "aliases"}
    if len(asked) == 1 and isinstance(next(iter(asked.values())).check, Supported):
        return Shape(found, "facts", comparing.clause, key=dict.fromkeys(asked, comparing.clause))
    main = next((n for n, leaf in asked.items() if _names_the_item(leaf)), next(iter(asked)))
    beside = _beside(asked[main])
    key = {main: _key_comparator(asked[main], found.item)}
    key |= {name: comparing.unit if name == beside.get("unit") else comparing.number for name in beside.values()}
    details = {name: _comparator(leaf) for name, leaf in asked.items() if name not in key}
    return Shape(found, "items", key[main], key, details)


def _names_the_item(leaf: SchemaField) -> bool:
    return leaf.required and isinstance(leaf.check, Verbatim | Number | Supported)


def _beside(leaf: SchemaField) -> dict[str, str]:
    """The fields beside a number that are a part of it."""
    if not isinstance(leaf.check, Number):
        return {}
    return {part: name for part in ("upper", "unit") if (name := getattr(leaf.check, part))}


def _key_comparator(leaf: SchemaField, item: Mapping[str, SchemaField]) -> Comparator:
    match leaf.check:
        case Number():
            return comparing.number
        case Verbatim():
            return comparing.name if leaf.name == "name" or "aliases" in item else comparing.verbatim
        case _:
            return comparing.clause


def _comparator(leaf: SchemaField) -> Comparator:
    match leaf.check:
        case Number():
            return comparing.number
        case Date():
            return comparing.date
        case Named():
            return comparing.who
        case Judged() | None:
            return comparing.exact
        case _:
            return comparing.who
