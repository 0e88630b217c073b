"""Reads a schema: which fields it has, where each comes from and how it is checked. Any pydantic model will do."""

from __future__ import annotations

import functools
import types
import typing
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Union, get_args, get_origin

from pydantic import BaseModel

from summarizer.briefs import Added, Check, Found, Stated, Words


@dataclass(frozen=True)
class SchemaField:
    """One field of a schema, or of the items of one of its lists.

    Attributes:
        name: as in the schema.
        annotation: the type of one value, None and list taken off.
        origin: Stated, Found, Added, or None for a field that the model writes.
        check: how its values are held against the article, None where there is nothing to hold.
        many: it is a list.
        most: the longest that the list may be, None for any length.
        most_words: the words that its items may have in all, None for any number.
        nullable: it may be null.
        required: it has no default.
        description: for the model to read.
        item: its own fields, where it holds items that rest on evidence.
    """

    name: str
    annotation: Any
    origin: Stated | Found | Added | None
    check: Check | None
    many: bool
    most: int | None
    most_words: int | None
    nullable: bool
    required: bool
    description: str
    item: Mapping[str, SchemaField] = field(default_factory=dict)

    @property
    def choices(self) -> tuple[Any, ...]:
        """The values of a closed list, empty for an open one."""
        return get_args(self.annotation) if get_origin(self.annotation) is typing.Literal else ()


@functools.cache
def fields_of(schema: type[BaseModel]) -> Mapping[str, SchemaField]:
    """The fields of a schema by name, in its order; `evidence` is left out, since grounding writes it."""
    return {name: _field(name, info) for name, info in schema.model_fields.items() if name != "evidence"}


def _field(name: str, info: Any) -> SchemaField:
    markers = list(info.metadata)
    annotation, nullable = _without_none(info.annotation)
    many = get_origin(annotation) is list
    if many:
        annotation = get_args(annotation)[0]
        if get_origin(annotation) is typing.Annotated:
            annotation, *inner = get_args(annotation)
            markers += inner
    item: Mapping[str, SchemaField] = {}
    if isinstance(annotation, type) and issubclass(annotation, BaseModel) and "evidence" in annotation.model_fields:
        item = fields_of(annotation)
    return SchemaField(
        name=name,
        annotation=annotation,
        origin=next((m for m in markers if isinstance(m, Stated | Found | Added)), None),
        check=next((m for m in markers if isinstance(m, Check)), None),
        many=many,
        most=next((m.max_length for m in markers if hasattr(m, "max_length")), None),
        most_words=next((m.most for m in markers if isinstance(m, Words)), None),
        nullable=nullable,
        required=info.is_required(),
        description=info.description or _docstring(annotation),
        item=item,
    )


def _without_none(annotation: Any) -> tuple[Any, bool]:
    if get_origin(annotation) in (Union, types.UnionType):
        rest = [part for part in get_args(annotation) if part is not type(None)]
        if len(rest) == 1:
            return rest[0], True
    return annotation, False


def _docstring(annotation: Any) -> str:
    is_model = isinstance(annotation, type) and issubclass(annotation, BaseModel)
    return ((annotation.__doc__ or "").split("\n")[0]) if is_model else ""
