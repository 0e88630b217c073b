"""Dialect: how a service is asked, so that it understands."""

from __future__ import annotations

import json
from typing import Any

import openai

from summarizer.llm.answers import grammar
from summarizer.llm.spec import OPENAI_URL, ModelSpec


class Dialect:
    """How a service is spoken to: begins with the best there is and gives up what it does not understand."""

    SHAPES = ("json_schema", "json_object", "text")

    def __init__(self, spec: ModelSpec) -> None:
        self.shape = "grammar" if spec.embedded else "json_schema"
        self.renamed = {"max_tokens": "max_completion_tokens"} if spec.base_url == OPENAI_URL else {}
        self.dropped: set[str] = set()

    def speak(self, request: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
        spoken = {self.renamed.get(name, name): value for name, value in request.items() if name not in self.dropped}
        match self.shape:
            case "grammar":
                spoken["extra_body"] = {"grammar": grammar(schema)}
            case "json_schema":
                form = {"name": "answer", "strict": True, "schema": schema}
                spoken["response_format"] = {"type": "json_schema", "json_schema": form}
            case _:
                messages = list(spoken["messages"])
                at = next((at for at, message in enumerate(messages) if message["role"] == "user"), 0)
                compact = json.dumps(schema, separators=(",", ":"), ensure_ascii=False)
                told = f"Answer with one JSON object that fits this JSON Schema:\n{compact}"
                messages[at] = {**messages[at], "content": f"{messages[at]['content']}\n\n{told}"}
                spoken["messages"] = messages
                if self.shape == "json_object":
                    spoken["response_format"] = {"type": "json_object"}
        return spoken

    def adapt(self, error: openai.APIStatusError) -> bool:
        """Whether the request can be said in another way that avoids what the service complains about."""
        complaint = str(error.message).casefold()
        if "max_tokens" in complaint and "max_completion_tokens" in complaint and not self.renamed:
            self.renamed = {"max_tokens": "max_completion_tokens"}
            return True
        for name in ("temperature", "reasoning_effort"):
            if name in complaint and name not in self.dropped:
                self.dropped.add(name)
                return True
        unknown = any(word in complaint for word in ("response_format", "json_schema", "schema", "json_object"))
        if unknown and self.shape in self.SHAPES[:2]:
            self.shape = self.SHAPES[self.SHAPES.index(self.shape) + 1]
            return True
        return False
