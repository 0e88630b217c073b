"""Whether a labelled value is such as the schema has there, and how to mend it if not."""

from __future__ import annotations

import difflib
import functools
import json
from typing import Annotated, Any

from pydantic import BaseModel, TypeAdapter, ValidationError

from summarizer.schemas import SchemaField


def fault(value: Any, model: type[BaseModel], leaf: SchemaField) -> str | None:
    """What is wrong with a value of a field of this model, and the mend; None if it will do."""
    try:
        _values_of(model, leaf.name).validate_json(json.dumps(value), strict=True)
    except ValidationError as error:
        shown = "null" if value is None else repr(value)
        return f"{leaf.name} is {shown}: {_mend(error.errors()[0], leaf)}"
    return None


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
