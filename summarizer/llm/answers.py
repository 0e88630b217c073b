"""Answers: the JSON Schema that goes out, and the JSON that comes back, made strict on both ways."""

from __future__ import annotations

import functools
import json
from typing import Any

from instructor import OpenAISchema
from pydantic import BaseModel

_KEPT = frozenset(
    "type properties required additionalProperties items prefixItems enum const anyOf $ref $defs description "
    "minItems maxItems minimum maximum pattern".split()
)
"""Keywords that services with strict schemas take; `title`, `default` and their like are left out."""


@functools.cache
def readable(answer: type[BaseModel]) -> type[BaseModel]:
    """The same model as instructor takes it most quickly, made once for each type of answer.

    It reads JSON out of a fenced block or out of prose, and refuses an object that has a key twice and text that
    is no Unicode.
    """

    class Readable(answer, OpenAISchema):  # type: ignore[misc, valid-type]
        @classmethod
        def model_validate_json(cls, json_data: str | bytes | bytearray, **options: Any) -> Any:
            text = extract_json(json_data if isinstance(json_data, str) else bytes(json_data).decode())
            read = super().model_validate_json(text, **options)
            json.loads(text, object_pairs_hook=_once, parse_int=str)
            return read

        @classmethod
        def model_json_schema(cls, *_: Any, **__: Any) -> dict[str, Any]:
            return dict(strict_schema(answer))  # instructor asks for it at each call, and what is sent is not its doing

    Readable.__name__ = answer.__name__
    return Readable


@functools.cache
def strict_schema(answer: type[BaseModel]) -> dict[str, Any]:
    """The JSON Schema of a type of answer as strict services want it: all fields required, no others allowed."""
    schema: dict[str, Any] = _strict(answer.model_json_schema())
    return schema


def grammar(schema: dict[str, Any]) -> str:
    """The grammar by which the embedded server admits exactly these answers, white space left out: half the tokens."""
    return f"%llguidance {{}}\nstart: %json {json.dumps({**schema, 'x-guidance': {'whitespace_flexible': False}})}"


def extract_json(text: str) -> str:
    """The JSON object in an answer that may have prose or a fence around it; the text itself if there is none.

    What a model thinks aloud before it answers is no part of the answer.
    """
    if text.lstrip().startswith("<think>"):
        text = text.partition("</think>")[2]
    start, end = text.find("{"), text.rfind("}")
    return text[start : end + 1] if 0 <= start < end else text


def _strict(part: Any) -> Any:
    if not isinstance(part, dict):
        return part
    kept: dict[str, Any] = {}
    for name, value in part.items():
        name = "anyOf" if name == "oneOf" else name  # noqa: PLW2901 - strict services know no other choice
        if name in {"properties", "$defs"}:
            kept[name] = {key: _strict(inner) for key, inner in value.items()}
        elif name in _KEPT:
            kept[name] = [_strict(inner) for inner in value] if isinstance(value, list) else _strict(value)
    if "properties" in kept:
        kept |= {"required": list(kept["properties"]), "additionalProperties": False}
    if "$ref" in kept and len(kept) > 1:  # strict services take a reference only where it stands alone
        kept["anyOf"] = [{"$ref": kept.pop("$ref")}]
    return kept


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise json.JSONDecodeError(f"the key {key!r} appears twice", "", 0)
        found[key] = value
    return found
