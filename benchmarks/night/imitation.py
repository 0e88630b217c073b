"""Test data that imitates a model: an answer that fits the JSON Schema it is asked for, and says what the article says.

No model is behind it. A summary sentence is a sentence of the article, a name is one that stands in it, and everything
else is the plainest value that the schema allows. What a request takes in tokens is made up, too: most articles are
read four bytes a token, some of them byte by byte, which is the most that any tokenizer makes of them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

BYTES_A_TOKEN = (4, 4, 4, 3, 1)
"""By article number, in turn."""

AROUND = 4
"""Tokens that a chat template puts around each message."""

_SENTENCE = re.compile(r"^\[(\d+)\] (.+)$", re.MULTILINE)
_NAME = re.compile(r"[A-Z]\w+ [A-Z]\w+")
_LONGEST = 400

Schema = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Imitated:
    """An answer as text, and the tokens read and written for it; `most` tokens it may have."""

    content: str
    input_tokens: int
    output_tokens: int
    most: int


def imitate(body: bytes, article: int) -> Imitated:
    """The answer to the request `body` about the article of that number."""
    asked = json.loads(body)
    schema = ((asked.get("response_format") or {}).get("json_schema") or {}).get("schema") or {}
    contents = [message["content"] for message in asked["messages"]]
    content = json.dumps(_Article("\n".join(contents)).value(schema, schema.get("$defs", {})), ensure_ascii=False)
    sent = sum(len(text.encode()) for text in contents) + (len(_compact(schema)) if schema else 0)
    read = -(-sent // BYTES_A_TOKEN[article % len(BYTES_A_TOKEN)]) + AROUND * len(contents)
    most = asked.get("max_completion_tokens") or asked.get("max_tokens") or 4096
    return Imitated(content, read, min(most, -(-len(content.encode()) // 3)), most)


class _Article:
    """What can be said about the article in a prompt, whose sentences are numbered `[1] ...`."""

    def __init__(self, prompt: str) -> None:
        self.sentences = {int(number): text for number, text in _SENTENCE.findall(prompt)} or {1: prompt[:_LONGEST]}
        numbers = sorted(self.sentences)
        self.lead = numbers[min(1, len(numbers) - 1)]  # the first is the headline
        found = _NAME.search(self.sentences[self.lead]) or _NAME.search(prompt)
        self.name = found[0] if found else self.sentences[self.lead]

    def value(self, schema: Schema, definitions: Mapping[str, Schema], told: int | None = None) -> Any:
        """A value that fits; `told` is the sentence that the item around it tells."""
        if "$ref" in schema:
            return self.value(definitions[schema["$ref"].rsplit("/", 1)[1]], definitions, told)
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return schema["enum"][0]
        if "anyOf" in schema:
            return self.value(schema["anyOf"][0], definitions, told)
        match schema.get("type"):
            case "object":
                return self._object(schema.get("properties", {}), definitions)
            case "array" if "prefixItems" in schema:
                return [self.value(part, definitions, told) for part in schema["prefixItems"]]
            case "array":
                return [self.value(schema["items"], definitions, told)] * max(1, schema.get("minItems", 1))
            case "integer" | "number":
                return self._sentence(schema) if told is None else told
            case "boolean":
                return True
            case "null":
                return None
            case _:
                return self.name if told is None else self.sentences[told][: schema.get("maxLength", _LONGEST)]

    def _object(self, properties: Mapping[str, Schema], definitions: Mapping[str, Schema]) -> dict[str, Any]:
        """An object; where it has a text that rests on sentences, the text is that of the sentence."""
        cited = next((properties[name] for name in ("sentences", "evidence") if name in properties), None)
        if cited is None or "text" not in properties:
            return {name: self.value(part, definitions) for name, part in properties.items()}
        first = cited["prefixItems"][0] if "prefixItems" in cited else cited["items"]
        told = first.get("const") or self._sentence(first)
        return {name: self.value(part, definitions, told) for name, part in properties.items()}

    def _sentence(self, schema: Schema) -> int:
        least, most = int(schema.get("minimum", 1)), int(schema.get("maximum", self.lead))
        return max(least, min(most, self.lead))


def completion(imitated: Imitated, **choice: Any) -> bytes:
    """A chat completion around the answer, as JSON; `choice` says what is different about it."""
    told = {"content": imitated.content, "refusal": None, "finish_reason": "stop"} | choice
    message = {"role": "assistant", "content": told["content"], "refusal": told["refusal"]}
    return _whole([{"index": 0, "message": message, "finish_reason": told["finish_reason"]}], imitated)


def no_choices(imitated: Imitated) -> bytes:
    """A chat completion that holds no answer at all."""
    return _whole([], imitated)


def _whole(choices: Sequence[Any], imitated: Imitated) -> bytes:
    usage = {
        "prompt_tokens": imitated.input_tokens,
        "completion_tokens": imitated.output_tokens,
        "total_tokens": imitated.input_tokens + imitated.output_tokens,
    }
    body = {"id": "imitation-1", "object": "chat.completion", "created": 0, "model": "imitation"}
    return _compact(body | {"choices": choices, "usage": usage})


def _compact(value: Any) -> bytes:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode()
