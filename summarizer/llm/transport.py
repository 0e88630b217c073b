"""Transport: one request, sent again for as long as trying again can help."""

from __future__ import annotations

import asyncio
import email.utils
import json
import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TypeVar

import openai
from tenacity import AsyncRetrying, RetryCallState, retry_if_exception

Result = TypeVar("Result")
Sleep = Callable[[float], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to go on.

    Attributes:
        attempts: requests in all, those that met a rate limit not counted.
        longest: seconds between two requests.
        limited: seconds that all waits for rate limits may take together.
        sleep: how to wait.
    """

    attempts: int = 5
    longest: float = 60.0
    limited: float = 900.0
    sleep: Sleep = asyncio.sleep


async def send(request: Callable[[], Awaitable[Result]], patience: Patience) -> Result:
    """The answer to a request; what cannot be mended by trying again is raised at once, the rest at the end.

    A wait follows Retry-After where the service gives one, else it doubles from one second, with jitter.
    """
    retrying = AsyncRetrying(
        sleep=patience.sleep,
        stop=_Stop(patience),
        wait=lambda state: min(patience.longest, _wait(state)),
        retry=retry_if_exception(is_passing),
        reraise=True,
    )
    return await retrying(request)


class _Stop:
    """When to give up. A rate limit is a service at work: what it turns away now it takes a minute later."""

    def __init__(self, patience: Patience) -> None:
        self.patience = patience
        self.failures = 0

    def __call__(self, state: RetryCallState) -> bool:
        if isinstance(_error(state), openai.RateLimitError):
            return state.idle_for + state.upcoming_sleep > self.patience.limited
        self.failures += 1
        return self.failures >= self.patience.attempts


def is_passing(error: BaseException) -> bool:
    """Whether the same request may go through a little later."""
    if isinstance(error, openai.RateLimitError):
        return error.code != "insufficient_quota"
    if isinstance(error, json.JSONDecodeError):  # a gateway that broke off in the middle of an answer
        return True
    return isinstance(error, openai.APIConnectionError | openai.InternalServerError | openai.ConflictError) or (
        isinstance(error, openai.APIStatusError) and error.status_code == 408
    )


def _wait(state: RetryCallState) -> float:
    error = _error(state)
    if isinstance(error, openai.APIStatusError):
        told = _seconds(error.response.headers.get("retry-after"))
        if told is not None:
            return told
    return float(2 ** (state.attempt_number - 1)) * random.uniform(0.5, 1.0)


def _error(state: RetryCallState) -> BaseException | None:
    return state.outcome.exception() if state.outcome else None


def _seconds(retry_after: str | None) -> float | None:
    """Retry-After as seconds from now: it is a number of seconds or an HTTP date."""
    if retry_after is None:
        return None
    try:
        return max(0.0, float(retry_after))
    except ValueError:
        pass
    try:
        then = email.utils.parsedate_to_datetime(retry_after).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return max(0.0, (then - datetime.now(UTC)).total_seconds())
