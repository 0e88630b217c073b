"""Models: how to reach one, what it costs, and how to ask it. Light to import: clients load when one is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from summarizer.llm.cache import AnswerCache, AnswerStore, default_cache
from summarizer.llm.catalogue import load_catalogue
from summarizer.llm.gate import Demand, Failure, Gate, OpenGate, Passage
from summarizer.llm.spec import ModelSpec, resolve_model
from summarizer.llm.weights import cached_weights, ensure_weights, verify_weights

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager

    from summarizer.llm.model import Answer, Model

__all__ = [
    "Answer",
    "AnswerCache",
    "AnswerStore",
    "Demand",
    "Failure",
    "Gate",
    "Model",
    "ModelSpec",
    "OpenGate",
    "Passage",
    "cached_weights",
    "default_cache",
    "ensure_weights",
    "estimate_tokens",
    "load_catalogue",
    "open_model",
    "resolve_model",
    "verify_weights",
]


def estimate_tokens(text: str) -> int:
    """An estimate of the tokens of a text that is rather too high than too low, for any tokenizer and script."""
    return -(-len(text.encode("utf-8", "surrogatepass")) // 3)


def open_model(spec: ModelSpec, **options: Any) -> AbstractAsyncContextManager[Model]:
    """See `summarizer.llm.opening.open_model`; the clients that it needs take half a second to import."""
    from summarizer.llm import opening

    return opening.open_model(spec, **options)


def __getattr__(name: str) -> Any:
    if name in {"Answer", "Model"}:
        from summarizer.llm import model

        return getattr(model, name)
    raise AttributeError(name)
