"""The limits of the imitated service: so many requests and tokens a minute, told in headers as OpenAI's does."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

MINUTE = 60.0


@dataclass(frozen=True, slots=True)
class Admission:
    """Whether a request is let in: `wait` is 0.0, or the seconds until it would be; `headers` tell why."""

    wait: float
    headers: Mapping[str, str]


@dataclass
class _Bucket:
    """So many a minute, all of them at once if need be, and then as they come back."""

    per_minute: int
    left: float = field(init=False)
    seen: float

    def __post_init__(self) -> None:
        self.left = self.per_minute

    def refill(self, now: float) -> None:
        self.left = min(self.per_minute, self.left + (now - self.seen) * self.per_minute / MINUTE)
        self.seen = now

    def wait(self, amount: float) -> float:
        return max(0.0, (min(amount, self.per_minute) - self.left) * MINUTE / self.per_minute)

    @property
    def full_in(self) -> float:
        return (self.per_minute - self.left) * MINUTE / self.per_minute


class Limits:
    """Requests and tokens a minute; None is no limit.

    A request counts with the tokens that it may take at most: what it sends, four bytes a token, and what it may have
    for an answer. `clock` gives seconds.
    """

    def __init__(self, requests: int | None, tokens: int | None, clock: Callable[[], float]) -> None:
        self._clock = clock
        now = clock()
        wanted = {"requests": requests, "tokens": tokens}
        self._buckets = {name: _Bucket(most, seen=now) for name, most in wanted.items() if most is not None}

    def admit(self, body: bytes) -> Admission:
        """Let a request in and count it, or turn it away."""
        if not self._buckets:
            return Admission(0.0, {})
        amounts = {"requests": 1, "tokens": _tokens(body)}
        self._refill()
        wait = max(bucket.wait(amounts[name]) for name, bucket in self._buckets.items())
        if not wait:
            for name, bucket in self._buckets.items():
                bucket.left -= amounts[name]
        return Admission(wait, self.headers())

    def headers(self) -> dict[str, str]:
        """`x-ratelimit-limit-requests` and so on, for the limits that there are."""
        if not self._buckets:
            return {}
        self._refill()
        told: dict[str, str] = {}
        for name, bucket in self._buckets.items():
            told[f"x-ratelimit-limit-{name}"] = str(bucket.per_minute)
            told[f"x-ratelimit-remaining-{name}"] = str(max(0, int(bucket.left)))
            told[f"x-ratelimit-reset-{name}"] = duration(bucket.full_in)
        return told

    def _refill(self) -> None:
        now = self._clock()
        for bucket in self._buckets.values():
            bucket.refill(now)


def duration(seconds: float) -> str:
    """As OpenAI's writes it: `6m0s`, `1.25s`, `20ms`."""
    if seconds < 1:
        return f"{round(seconds * 1000)}ms"
    minutes, rest = divmod(round(seconds, 3), MINUTE)
    return f"{int(minutes)}m{rest:g}s" if minutes else f"{rest:g}s"


def _tokens(body: bytes) -> int:
    asked = json.loads(body)
    sent = sum(len(message["content"].encode()) for message in asked["messages"])
    return sent // 4 + int(asked.get("max_completion_tokens") or asked.get("max_tokens") or 16)
