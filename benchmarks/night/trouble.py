"""What goes wrong with which article, drawn from a seed and the article's number: the same for whoever asks.

A service that troubles an article for its first one or two requests gives a good answer to the next; one that troubles
it for ever never does. From that follow the state in which the article has to end, and the least number of requests
with which it can be known.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import Literal

Kind = Literal[
    "429 with Retry-After",
    "429 without",
    "500",
    "503",
    "reset",
    "stall",
    "cut-off body",
    "prose",
    "wrong schema",
    "no choices",
    "refusal",
    "filtered answer",
    "filtered request",
    "length",
]

FOR_EVER = None
SERVICE_TRIES = (1, 1, 1, 1, 2, 2, 2)
MOST_TRIES = max(SERVICE_TRIES)
REASKS = 1
"""Of the prompt `one-pass`: what a re-ask cannot mend is invalid."""

_TRIES: dict[Kind, tuple[int | None, ...]] = {
    "429 with Retry-After": SERVICE_TRIES,  # it is about the account: no service turns away one article for ever
    "429 without": SERVICE_TRIES,
    "500": (*SERVICE_TRIES, FOR_EVER),
    "503": (*SERVICE_TRIES, FOR_EVER),
    "reset": (*SERVICE_TRIES, FOR_EVER),
    "stall": (*SERVICE_TRIES, FOR_EVER),
    "cut-off body": (*SERVICE_TRIES, FOR_EVER),
    "prose": (1, 1, 1, FOR_EVER),
    "wrong schema": (1, 1, 1, FOR_EVER),
    "no choices": (1, 1, 1, FOR_EVER),
    "refusal": (FOR_EVER,),
    "filtered answer": (FOR_EVER,),
    "filtered request": (FOR_EVER,),
    "length": (FOR_EVER,),
}

KINDS: tuple[Kind, ...] = tuple(_TRIES)

# What an article ends in when its trouble lasts, and how many requests that takes. A 500 for ever looks like one that
# passes for as long as the longest of these lasts: whoever gives up sooner loses articles that could be had.
_LASTING: dict[Kind, tuple[str, int]] = {
    "500": ("unavailable", MOST_TRIES + 1),
    "503": ("unavailable", MOST_TRIES + 1),
    "reset": ("unavailable", MOST_TRIES + 1),
    "stall": ("unavailable", MOST_TRIES + 1),
    "cut-off body": ("unavailable", MOST_TRIES + 1),
    "prose": ("invalid", REASKS + 1),
    "wrong schema": ("invalid", REASKS + 1),
    "no choices": ("invalid", REASKS + 1),
    "refusal": ("refused", 1),
    "filtered answer": ("refused", 1),
    "filtered request": ("refused", 1),
    "length": ("truncated", 1),
}

BILLED: frozenset[Kind] = frozenset(
    {"stall", "cut-off body", "prose", "wrong schema", "no choices", "refusal", "filtered answer", "length"}
)
"""Kinds in which the service has begun to send an answer: it bills them like a good one."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """One kind of trouble, for the first `tries` requests about an article; None: for all of them."""

    kind: Kind
    tries: int | None

    def befalls(self, request: int) -> bool:
        """Whether it befalls the request of that number, from 1."""
        return self.tries is None or request <= self.tries


@dataclass(frozen=True, slots=True)
class Expected:
    """How an article has to end, and the least number of requests that this takes."""

    state: str
    requests: int


@dataclass(frozen=True, slots=True)
class Weather:
    """Which articles meet trouble.

    Attributes:
        seed: another seed, other articles.
        share: of articles that meet some, 0 to 1.
        passing: every trouble passes, so that all articles can be briefed.
    """

    seed: int = 1
    share: float = 0.0
    passing: bool = False

    def trouble(self, article: int) -> Trouble | None:
        """What befalls an article, None when nothing does."""
        chance = Random(f"{self.seed} {article}")
        if chance.random() >= self.share:
            return None
        tries = {kind: [one for one in _TRIES[kind] if one or not self.passing] for kind in KINDS}
        kind = chance.choice([kind for kind in KINDS if tries[kind]])
        return Trouble(kind, chance.choice(tries[kind]))

    def expected(self, article: int) -> Expected:
        """How it has to end."""
        trouble = self.trouble(article)
        if trouble is None:
            return Expected("briefed", 1)
        if trouble.tries is not None:
            return Expected("briefed", trouble.tries + 1)
        return Expected(*_LASTING[trouble.kind])
