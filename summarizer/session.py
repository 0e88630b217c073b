"""Settings become a recipe and a model that can be opened: what every use of a model begins with."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from summarizer.errors import PromptError
from summarizer.llm import AnswerCache, open_model, resolve_model
from summarizer.llm.catalogue import Prices
from summarizer.pipeline import Recipe
from summarizer.prompts import check_prompt, load_prompt

if TYPE_CHECKING:
    from pydantic import BaseModel

    from summarizer.llm import Model
    from summarizer.llm.gate import Gate
    from summarizer.settings import Settings


class OpenModel(Protocol):
    """Opens the model of a session."""

    def __call__(self, gate: Gate | None = None) -> AbstractAsyncContextManager[Model]:
        """Open it; each request that is sent passes the gate, and without one all go at once."""


@dataclass(frozen=True)
class Session:
    """What the settings come to.

    Attributes:
        recipe: prompt, schema and model.
        open_model: opens that model, and the answer cache if there is one; nothing is fetched, started or sent before
            it is called.
        concurrency: how many articles may be in work at the same time.
    """

    recipe: Recipe
    open_model: OpenModel
    concurrency: int


def open_session(
    settings: Settings, schema: type[BaseModel], *, on_progress: Callable[[str, int, int], None] | None = None
) -> Session:
    """Find the prompt and the model that the settings name.

    Raises:
        PromptError, ModelError: there is none of that name, or it will not do.
    """
    prompt = load_prompt(settings.prompt)
    if problems := check_prompt(prompt, schema):
        raise PromptError(problems[0])
    spec = resolve_model(
        settings.model,
        base_url=settings.base_url,
        api_key=settings.api_key.get_secret_value() if settings.api_key else None,
        environ=os.environ,
        prices=Prices.parse(settings.prices) if settings.prices else None,
    )
    # The embedded model computes on this very machine: two articles at once are no quicker than one after the other.
    concurrency = settings.concurrency or (1 if spec.embedded else 4)

    @asynccontextmanager
    async def opened(gate: Gate | None = None) -> AsyncIterator[Model]:
        with AnswerCache(settings.cache, settings.repeat) if settings.cache else nullcontext() as cache:
            async with open_model(
                spec, on_progress=on_progress, timeout=settings.timeout, cache=cache, gate=gate
            ) as model:
                yield model

    return Session(Recipe(prompt, schema, spec), opened, concurrency)
