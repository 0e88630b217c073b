"""Opening a model: its weights, its server, its client."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

import httpx2
import openai

from summarizer.errors import ServiceError
from summarizer.llm.cache import AnswerStore
from summarizer.llm.catalogue import Entry
from summarizer.llm.embedded import engine, load
from summarizer.llm.gate import Gate
from summarizer.llm.model import Model
from summarizer.llm.spec import ModelSpec
from summarizer.llm.transport import Patience
from summarizer.llm.weights import Progress, ensure_weights

CONNECT_WITHIN = 20.0
"""Seconds; a service takes minutes to answer, but not to say that it is there."""


@asynccontextmanager
async def open_model(
    spec: ModelSpec,
    *,
    on_progress: Progress | None = None,
    timeout: float | None = None,
    patience: Patience | None = None,
    cache: AnswerStore | None = None,
    gate: Gate | None = None,
) -> AsyncIterator[Model]:
    """Open a model: of an embedded one the weights are fetched if need be and the server runs until the end.

    With a cache that happens when the first request has to be sent, and not at all when none has to be.

    Args:
        on_progress: told about weights being fetched.
        timeout: seconds that one request may take from its first byte to its last; None for what the model needs.
        cache: where answers are looked up and kept; it stays open.
        gate: what each request that is sent passes; without one all go at once.

    Raises:
        ModelError: the weights or the engine of an embedded model cannot be had.
    """
    within = timeout or spec.timeout
    async with AsyncExitStack() as stack:

        async def connect() -> openai.AsyncOpenAI:
            async with AsyncExitStack() as begun:  # what was begun when this fails or is cancelled ends here
                client = await _connected(spec, on_progress, within, begun)
                stack.push_async_callback(begun.pop_all().aclose)
                return client

        model = Model(spec, connect, timeout=within, patience=patience, cache=cache, gate=gate)
        if cache is None:  # every question is going to be sent: what is missing is told before the first
            await model.connect()
        yield model


async def _connected(
    spec: ModelSpec, on_progress: Progress | None, timeout: float, stack: AsyncExitStack
) -> openai.AsyncOpenAI:
    base_url, api_key = spec.base_url, spec.api_key
    if spec.entry and spec.entry.weights:
        weights = await _fetched(spec.entry, on_progress)
        process = stack.enter_context(engine())
        server = await asyncio.to_thread(load, process, weights, context=spec.context)
        base_url, api_key = server.base_url, server.api_key
    try:
        limits = httpx2.Timeout(timeout, connect=min(timeout, CONNECT_WITHIN))
        http = openai.DefaultAsyncHttpxClient(timeout=limits, trust_env=not spec.embedded)
    except (httpx2.InvalidURL, ImportError, OSError, ValueError) as error:
        where = f"{spec.name}: no client can be made"
        raise ServiceError(f"{where} ({error}): check the proxy and certificate settings") from error
    return await stack.enter_async_context(
        openai.AsyncOpenAI(
            base_url=base_url, api_key=api_key or "none", max_retries=0, timeout=limits, http_client=http
        )
    )


async def _fetched(entry: Entry, on_progress: Progress | None) -> Path:
    """The weights, fetched beside the event loop; the fetch ends when nobody waits for it any more."""
    left = threading.Event()

    def report(name: str, done: int, total: int) -> None:
        if left.is_set():
            raise InterruptedFetchError
        if on_progress:
            on_progress(name, done, total)

    try:
        return await asyncio.to_thread(ensure_weights, entry, report)
    finally:
        left.set()


class InterruptedFetchError(Exception):
    """Ends the thread that fetches weights; nobody is left to see it."""
