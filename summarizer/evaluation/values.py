"""Whether a labelled value is such as the schema has there, and how to mend it if not."""

from __future__ import annotations

import difflib
import functools
import json
import math
from datetime import date
from typing import Annotated, Any

from pydantic import BaseModel, TypeAdapter, ValidationError

from summarizer.briefs import Date, Stated
from summarizer.schemas import SchemaField

_PUBLISHED = Stated("published")
"""The one thing that a page states which is a date: ISO, as `Article` has it."""


def fault(value: Any, model: type[BaseModel], leaf: SchemaField) -> str | None:
    """What is wrong with a value of a field of this model, and the mend; None if it will do."""
    try:
        _values_of(model, leaf.name).validate_json(json.dumps(value), strict=True)
    except ValidationError as error:
        mend = _mend(error.errors()[0], leaf)
    else:
        mend = next(filter(None, (_beyond(one, leaf) for one in (value if leaf.many else [value]))), "")
    shown = "null" if value is None else repr(value)
    return f"{leaf.name} is {shown if len(shown) <= _LONG else shown[:_LONG] + '...'}: {mend}" if mend else None


_LONG = 200


def _beyond(value: Any, leaf: SchemaField) -> str:
    """What is wrong with a value of the right type that no type tells; "" where nothing is."""
    if isinstance(value, str) and not value.strip():
        nothing = "[]" if leaf.many else "null" if leaf.nullable else ""
        return "an empty text: write what it is" + (f", {nothing} where there is none" if nothing else "")
    if isinstance(value, int | float) and not _is_finite(value):
        return "too large to count with: check it"
    is_date = isinstance(leaf.check, Date) or leaf.origin == _PUBLISHED
    if is_date and value is not None and not _is_real(value):
        return "it must be a day, month or year that there is: YYYY-MM-DD, YYYY-MM or YYYY"
    return ""


def _is_finite(value: float) -> bool:
    try:
        return math.isfinite(value)
    except OverflowError:  # a whole number that no float can be
        return False


def _is_real(value: str) -> bool:
    """Whether there is such a day, month or year."""
    missing = {4: "-01-01", 7: "-01", 10: ""}.get(len(value))
    try:
        return missing is not None and date.fromisoformat(value + missing).isoformat() == value + missing
    except ValueError:
        return False


@functools.cache
def _values_of(model: type[BaseModel], name: str) -> TypeAdapter[Any]:
    """What the schema has there, with its pattern and its length."""
    info = model.model_fields[name]
    kind: Any = Annotated[info.annotation, info]
    return TypeAdapter(kind)


def _mend(error: Any, leaf: SchemaField) -> str:
    choices = [str(choice) for choice in leaf.choices]
    if error["type"] == "literal_error" or (choices and not leaf.many):
        near = difflib.get_close_matches(str(error["input"]), choices, n=1)
        return f"did you mean {near[0]!r}?" if near else f"one of: {'; '.join(choices)}"
    if error["type"] == "string_pattern_mismatch":
        return f"it must fit {error['ctx']['pattern']} ({leaf.description})"
    if error["type"] == "too_long":
        return f"at most {leaf.most} of them"
    if leaf.many:
        return "it must be a list of texts, [] where there is none"
    return _TYPES.get(leaf.annotation, f"it must be {leaf.annotation}")


_TYPES: dict[Any, str] = {
    str: "it must be a text, between quotation marks if it looks like a number",
    float: "it must be a number, in digits alone and without quotation marks",
    int: "it must be a whole number, in digits alone and without quotation marks",
}
