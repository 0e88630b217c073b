"""Completions: what came back for one request, before anything is read out of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import openai

from summarizer.briefs import Usage
from summarizer.errors import Refused, Truncated
from summarizer.llm.cache import Stored


@dataclass(frozen=True)
class Completed:
    """One completion; `seconds` that the model took for it, now or, where it is reused, when it was asked."""

    completion: Any
    seconds: float
    reused: bool = False

    @property
    def usage(self) -> Usage:
        completion = self.completion
        told = getattr(completion, "usage", None)
        details = getattr(told, "prompt_tokens_details", None)
        timings = (getattr(completion, "model_extra", None) or {}).get("timings") or {}
        return Usage(
            requests=1,
            reused=int(self.reused),
            input_tokens=_count(told, "prompt_tokens"),
            cached_tokens=_count(details, "cached_tokens") or timings.get("cache_n") or 0,
            output_tokens=_count(told, "completion_tokens"),
            seconds=self.seconds,
        )

    @property
    def tells_usage(self) -> bool:
        """Whether the service says what it took: there is no request that it read nothing of."""
        told = getattr(self.completion, "usage", None)
        written = getattr(told, "completion_tokens", None)
        return _count(told, "prompt_tokens") > 0 and isinstance(written, int) and written >= 0


def looked_at(completion: Any) -> Any:
    """The completion, if it is an answer: a refusal or a cut is raised, and nothing at all is made an empty answer."""
    choice = _choice(completion)
    if choice is None:
        return openai.types.chat.ChatCompletion.model_validate(_EMPTY)
    if choice.message.refusal:
        raise Refused("the model refused to answer")
    if choice.finish_reason == "content_filter":
        raise Refused("a content filter stopped the answer")
    if choice.finish_reason == "length":
        raise Truncated("the answer did not fit in the tokens it may have")
    if not isinstance(choice.message.content, str):
        choice.message.content = ""
    return completion


def _choice(completion: Any) -> Any:
    """The first choice of a completion, None where there is none with a message."""
    choices = getattr(completion, "choices", None)
    choice = choices[0] if isinstance(choices, list) and choices else None
    return choice if isinstance(getattr(choice, "message", None), openai.types.chat.ChatCompletionMessage) else None


def tells_of_error(completion: Any) -> bool:
    """Whether it is no answer, though it looks like one: some gateways tell of their errors so."""
    choice = _choice(completion)
    return bool(getattr(completion, "error", None)) or (choice is not None and choice.finish_reason == "error")


def is_complete(completion: Any) -> bool:
    """Whether it is an answer, good or bad."""
    return _choice(completion) is not None and not tells_of_error(completion)


def _count(told: Any, name: str) -> int:
    """A number of tokens as a service tells it; what is none is 0."""
    value = getattr(told, name, None)
    return value if isinstance(value, int) and value > 0 else 0


def reused_from(stored: Stored | None) -> Completed | None:
    """What is stored as the client gives it, None where it is no answer."""
    if stored is None:
        return None
    completion = openai.types.chat.ChatCompletion.model_construct(**stored.completion)
    return Completed(completion, stored.seconds, reused=stored.counted) if is_complete(completion) else None


_EMPTY = {
    "id": "",
    "object": "chat.completion",
    "created": 0,
    "model": "",
    "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": ""}}],
}
