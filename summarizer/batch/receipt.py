"""The receipt of a run."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from summarizer.briefs import Usage
from summarizer.outcomes import State


@dataclass(frozen=True, slots=True)
class NotBriefed:
    """An article that ended in another state, and why."""

    source: str
    state: State
    reason: str


@dataclass(frozen=True)
class Receipt:
    """What a run did. An article is counted once: in `states`, `waiting`, `known`, `outdated` or `settled`.

    Attributes:
        recipe: the fingerprint of what it was done by.
        states: how many articles ended in each state in this run.
        not_briefed: the first of them that ended in another state than briefed, in the order of ending.
        known: how many an earlier run had briefed under this recipe.
        outdated: how many are briefed under another recipe.
        settled: how many ended in another state in an earlier run and wait for being tried again.
        edited: how many of those begun are a new version of an article with a brief.
        repeats: how many further names of articles there were that are counted already.
        repeated: the first of these, each with the name that it was first met under.
        waiting: the sources of those that were not finished when the run was stopped.
        complete: every source was looked at.
        stopped: why the run ended early.
        usage, cost: of all requests sent, those of failed articles too; cost in US dollars, None when not known.
        seconds: wall-clock time.
    """

    recipe: str
    states: Mapping[State, int]
    not_briefed: tuple[NotBriefed, ...]
    known: int
    outdated: int
    settled: int
    edited: int
    repeats: int
    repeated: tuple[tuple[str, str], ...]
    waiting: tuple[str, ...]
    complete: bool
    stopped: str | None
    usage: Usage
    cost: float | None
    seconds: float
