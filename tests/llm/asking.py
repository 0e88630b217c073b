"""Asking a scripted service: the question of the tests of this room, and one way to put it."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import Any

from pydantic import BaseModel

from summarizer.briefs import Usage
from summarizer.llm import ModelSpec
from summarizer.llm.catalogue import Entry, Prices
from summarizer.llm.model import Answer
from summarizer.llm.opening import open_model
from summarizer.llm.transport import Patience
from tests.service import FakeService, answer

KEY = "sk-invented-1234567890"
ARTICLE = "The ferry Heron sank off Ostrava in a dead calm, said Ada Crane, pilot of the harbour."
MESSAGES = [{"role": "system", "content": "You read news."}, {"role": "user", "content": ARTICLE}]


class Report(BaseModel):
    ship: str
    sailors: int


VALUE = Report(ship="Heron", sailors=4)
GOOD = answer(VALUE.model_dump(), input_tokens=100, output_tokens=20)
SPENT = Usage(requests=1, input_tokens=100, output_tokens=20)


def counted(usage: Usage | None) -> Usage:
    """The usage without the seconds, which are others each time."""
    assert usage
    return usage.model_copy(update={"seconds": 0.0})


@dataclass
class Waits:
    """Waits that are written down and not waited."""

    seconds: list[float] = field(default_factory=list)

    async def __call__(self, seconds: float) -> None:
        self.seconds.append(seconds)


def spec_of(service: FakeService, *, prices: Prices | None = None, entry: Entry | None = None) -> ModelSpec:
    return ModelSpec("fake", "fake", service.base_url, KEY, 8192, 4096, prices, entry)


def patience(attempts: int = 3, waits: Waits | None = None) -> Patience:
    return Patience(attempts=attempts, sleep=waits or Waits())


def ask(service: FakeService, *, times: int = 1, prices: Prices | None = None, **options: Any) -> list[Answer[Any]]:
    """The answers to one question put so many times, one after the other, to one open model."""
    opening = {name: options.pop(name) for name in ("timeout",) if name in options}
    opening["patience"] = options.pop("patience", patience())
    messages, kind = options.pop("messages", MESSAGES), options.pop("kind", Report)

    async def asked() -> list[Answer[Any]]:
        async with open_model(spec_of(service, prices=prices), **opening) as model:
            return [await model.ask(messages, kind, **{"max_tokens": 50, **options}) for _ in range(times)]

    return asyncio.run(asked())
