"""How much may be sent a minute, as the user says it."""

from __future__ import annotations

import time
from bisect import bisect
from collections.abc import Callable
from dataclasses import dataclass

MINUTE = 61.0
"""Seconds that what is sent counts for: one more than a minute has, for what takes longer on the way than the next."""

LEAST = 0.001
"""Seconds of the shortest wait: less may be nothing to a clock."""


class Rates:
    """So many requests and tokens in any minute; None for as many as one likes.

    What is too much for a whole minute goes alone, when nothing else has gone for a minute.

    Args:
        clock: seconds; it only grows.
    """

    def __init__(
        self,
        requests_per_minute: int | None = None,
        tokens_per_minute: int | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._requests = _Minute(requests_per_minute)
        self._tokens = _Minute(tokens_per_minute)
        self._clock = clock

    def admit(self, requests: int, tokens: int, age: float = 0.0) -> float:
        """Seconds to wait before so much may be sent; 0.0: it may go now, and is counted.

        Less than 0 tokens are given back: they were counted `age` seconds ago, and were not used.
        """
        now = self._clock()
        if tokens < 0:
            self._tokens.give_back(-tokens, now - age + LEAST)
            return 0.0
        wait = max(self._requests.wait(requests, now), self._tokens.wait(tokens, now))
        if not wait:
            self._requests.count(requests, now)
            self._tokens.count(tokens, now)
        return wait


class _Minute:
    """What was sent in the last minute, of one kind."""

    def __init__(self, limit: int | None) -> None:
        self._limit = limit
        self._sent: list[_Sent] = []
        self._total = 0

    def wait(self, amount: int, now: float) -> float:
        counted = bisect(self._sent, now - MINUTE, key=_when)
        self._total -= sum(sent.amount for sent in self._sent[:counted])
        del self._sent[:counted]
        if self._limit is None or not self._total:
            return 0.0
        over = self._total + amount - self._limit
        wait = 0.0
        for sent in self._sent:
            if over <= 0:
                break
            over -= sent.amount
            wait = max(LEAST, sent.when + MINUTE - now)
        return wait

    def count(self, amount: int, now: float) -> None:
        if self._limit is not None:
            self._sent.append(_Sent(now, amount))
            self._total += amount

    def give_back(self, amount: int, when: float) -> None:
        """More than was sent then is taken from what was sent before, which counts for a shorter time."""
        for sent in reversed(self._sent[: bisect(self._sent, when, key=_when)]):
            back = min(amount, sent.amount)
            sent.amount -= back
            self._total -= back
            amount -= back
            if not amount:
                break


@dataclass(slots=True)
class _Sent:
    when: float
    amount: int


def _when(sent: _Sent) -> float:
    return sent.when
