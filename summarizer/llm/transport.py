"""Transport: one request, sent again for as long as trying again can help, and what each failure means."""

from __future__ import annotations

import asyncio
import email.utils
import math
import random
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TypeVar

import httpx2
import openai
from tenacity import AsyncRetrying, RetryCallState, retry_if_exception

from summarizer.llm.gate import Failure

Result = TypeVar("Result")
Sleep = Callable[[float], Awaitable[None]]

_FILTERED = ("content_filter", "content_policy", "ResponsibleAIPolicyViolation")

_LOST = frozenset({408, 502, 504, *range(520, 528)})
"""Statuses of a gateway that has lost sight of the service behind it, which may have answered."""


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


class Garbled(Exception):
    """What came back with status 200 is no completion; the message says in a few words what it is."""


class Webpage(Garbled):
    """It is not even JSON."""


async def send(request: Callable[[], Awaitable[Result]], patience: Patience) -> Result:
    """The answer to a request; what cannot be mended by trying again is raised at once, the rest at the end.

    A wait follows Retry-After where the service gives one, else it doubles from one second, with jitter. A gate that
    holds other requests back for as long is waited for at the same time, so no second time.
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
        return not is_out_of_credit(error)
    return isinstance(
        error, openai.APIConnectionError | openai.InternalServerError | openai.ConflictError | Garbled
    ) or (isinstance(error, openai.APIStatusError) and error.status_code == 408)


def is_out_of_credit(error: openai.APIStatusError) -> bool:
    """Whether no request will be answered before somebody has paid."""
    return error.status_code == 402 or (error.status_code == 429 and "insufficient_quota" in (error.code, error.type))


def is_filtered(error: openai.APIStatusError) -> bool:
    """Whether a content filter turned the request away."""
    if isinstance(error, openai.PermissionDeniedError):
        return "moderation" in error.message
    return any(word in f"{error.code} {error.message}" for word in _FILTERED)


def is_too_long(error: openai.APIStatusError) -> bool:
    """Whether the model cannot read that much."""
    said = f"{error.code} {error.message}"
    return error.code == "context_length_exceeded" or ("context" in said and ("length" in said or "size" in said))


def failure_of(error: openai.APIError | Garbled) -> Failure:
    """What an error says of the service, for whoever lets requests go.

    A timeout, a reset and a broken-off answer leave open whether an answer was made; so do a filter and a request that
    is too long, which some services bill. What never left this machine is not billed.
    """
    if isinstance(error, openai.APIStatusError):
        status, headers = error.status_code, error.response.headers
        told = (f"answered {status}", _may_be_billed(error), retry_after(headers), headers)
        if status == 429:
            return Failure("refused" if is_out_of_credit(error) else "limited", *told)
        return Failure("down" if status >= 500 or status == 408 else "refused", *told)
    unsent = isinstance(error.__cause__, httpx2.ConnectError | httpx2.ConnectTimeout | httpx2.PoolTimeout)
    if isinstance(error, openai.APITimeoutError):
        return Failure("down", "did not answer in time", not unsent)
    if isinstance(error, openai.APIConnectionError):
        return Failure("down", "could not be reached" if unsent else "broke the connection off", not unsent)
    what = str(error) if isinstance(error, Garbled) else "something that is no completion"
    return Failure("down", f"answered with {what}", billed=True)


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds that a service asks to be left alone: its header has a number of seconds or an HTTP date."""
    if (milliseconds := _number(headers.get("retry-after-ms"))) is not None:
        return milliseconds / 1000
    told = headers.get("retry-after")
    if told is None:
        return None
    if (seconds := _number(told)) is not None:
        return seconds
    try:
        then = email.utils.parsedate_to_datetime(told).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return max(0.0, (then - datetime.now(UTC)).total_seconds())


def _may_be_billed(error: openai.APIStatusError) -> bool:
    worked = error.status_code == 400 and (is_filtered(error) or is_too_long(error))
    return worked or error.status_code in _LOST


def _wait(state: RetryCallState) -> float:
    error = _error(state)
    if isinstance(error, openai.APIStatusError):
        told = retry_after(error.response.headers)
        if told is not None:
            return told
    return float(2 ** (state.attempt_number - 1)) * random.uniform(0.5, 1.0)


def _error(state: RetryCallState) -> BaseException | None:
    return state.outcome.exception() if state.outcome else None


def _number(text: str | None) -> float | None:
    try:
        number = float(text or "")
    except ValueError:
        return None
    return max(0.0, number) if math.isfinite(number) else None
