"""How much may still be sent, as the service says it in its rate-limit headers."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from summarizer.batch.limits.rates import LEAST, MINUTE

LONGEST_HOLD = 300.0
"""Seconds that a service is left alone at most before it is asked whether it still means it."""

_DURATION = re.compile(
    r"(?:(?P<h>\d+)h)?(?:(?P<m>\d+)m)?(?:(?P<s>\d+(?:\.\d+)?)s)?(?:(?P<ms>\d+(?:\.\d+)?)ms)?|(?P<plain>\d+(?:\.\d+)?)"
)


@dataclass(frozen=True, slots=True)
class Mark:
    """How much had been sent when a request went, itself included: what its answer says is left knows no more."""

    requests: int
    tokens: int


class Headroom:
    """Learns from each answer what is left until when; until the first one there is no limit.

    It takes the words with care: what went after a request is not in what that request's answer says is left, and
    nothing comes back before the time of the reset. A service whose limits fill up steadily is used as much that way,
    in larger bites.

    Args:
        clock: seconds; it only grows.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._requests = _Left()
        self._tokens = _Left()
        self._clock = clock

    def wait(self, tokens: int) -> float:
        """Seconds to wait before a request of so many tokens may go; 0.0: it may go now."""
        now = self._clock()
        return max(self._requests.wait(1, now), self._tokens.wait(tokens, now))

    def sent(self, tokens: int) -> Mark:
        """A request of so many tokens goes."""
        return Mark(self._requests.count(1), self._tokens.count(tokens))

    def hear(self, headers: Mapping[str, str], mark: Mark) -> None:
        """The answer to the request of this mark is there; header names are in lower case."""
        now = self._clock()
        for kind, left, sent in (("requests", self._requests, mark.requests), ("tokens", self._tokens, mark.tokens)):
            limit, remaining, reset = (
                headers.get(f"x-ratelimit-{what}-{kind}") for what in ("limit", "remaining", "reset")
            )
            left.hear(_whole(limit), _whole(remaining), seconds_of(reset), sent, now)


class _Left:
    """What is left of one kind."""

    def __init__(self) -> None:
        self._left: int | None = None
        self._limit: int | None = None
        self._until = 0.0  # when it is the limit again
        self._total = 0
        self._heard = 0  # the mark of the last answer that said what is left

    def wait(self, amount: int, now: float) -> float:
        if self._left is not None and now >= self._until:
            self._left, self._until = self._limit, now + MINUTE
        if self._left is None or amount <= self._left or self._left == self._limit:
            return 0.0
        return max(LEAST, self._until - now)

    def count(self, amount: int) -> int:
        self._total += amount
        if self._left is not None:
            self._left -= amount
        return self._total

    def hear(self, limit: int | None, remaining: int | None, reset: float | None, sent: int, now: float) -> None:
        if limit:
            self._limit = limit
        if remaining is None:
            if not limit or self._left is not None:
                return
            remaining = limit  # it says no more, so this minute is taken to begin now
        elif sent < self._heard:
            return
        self._heard = sent
        self._left = remaining - (self._total - sent)
        self._until = now + min(MINUTE if reset is None else reset, LONGEST_HOLD)


def seconds_of(duration: str | None) -> float | None:
    """Seconds of a duration as in "6m0s", "1.5s", "120ms" or "12"; None for anything else."""
    found = _DURATION.fullmatch((duration or "").strip())
    if not duration or not found or not any(found.groups()):
        return None
    parts = {name: float(value or 0) for name, value in found.groupdict().items()}
    return parts["h"] * 3600 + parts["m"] * 60 + parts["s"] + parts["ms"] / 1000 + parts["plain"]


def _whole(text: str | None) -> int | None:
    """A number that is at least 0; services also say -1, or nothing, for no limit."""
    try:
        number = int(float(text or ""))
    except (OverflowError, ValueError):
        return None
    return number if number >= 0 else None
