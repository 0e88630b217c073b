"""The ledger: what became of every article under every recipe. Here is what a run asks of it; `sqlite.py` keeps it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol

from summarizer.briefs import Usage
from summarizer.outcomes import State

if TYPE_CHECKING:
    from summarizer.articles import Article, Source
    from summarizer.errors import Unreadable
    from summarizer.llm import AnswerStore
    from summarizer.outcomes import Outcome

Standing = Literal["new", "repeated", "briefed", "outdated", "settled"]

ASKED_ANYWAY: frozenset[State] = frozenset({"unavailable", "unreadable"})
"""States in which nothing has answered yet: every run tries these articles again. The others wait for `retry`."""


@dataclass(frozen=True, slots=True)
class Order:
    """What a run is to do.

    Attributes:
        recipe: its fingerprint; `prompt` and `model` are the names in it.
        refresh: articles that are briefed under another recipe only are briefed again.
        again: articles that ended in one of these states are tried again.
    """

    recipe: str
    prompt: str = ""
    model: str = ""
    refresh: bool = False
    again: frozenset[State] = frozenset()


@dataclass(frozen=True, slots=True)
class Claim:
    """What is to be done about an article.

    Attributes:
        standing: "new": it is this run's to brief; "repeated": this run has it already; "briefed": it has a brief of
            this recipe; "outdated": of another recipe; "settled": it ended in another state, and nobody wants it tried
            again.
        file: the name of its brief, where it has one.
        first: the name it was first met under; of what is repeated, in this run.
        is_new_name: it has not been met under this one before.
        earlier: of a new article, the file of the brief of what stood in the same place before it was edited.
    """

    standing: Standing
    file: str | None = None
    first: str = ""
    is_new_name: bool = False
    earlier: str | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """What the ledger holds of one article under one recipe.

    Attributes:
        article: its id; the source's name where no text could be had.
        state: a final one, or "waiting": begun and not finished.
        file: the name of its brief in the output folder; None when it has none, or another recipe's by now.
        earlier: the name of the brief of what stood in the same place before it was edited.
        reason: one sentence, in every final state but "briefed".
        attempts: how often it was tried.
        usage, cost, seconds: of all attempts together, requests sent only; cost in US dollars, None when not known.
        first, last: when it was first and last worked on; UTC, ISO 8601.
    """

    article: str
    recipe: str
    state: State | Literal["waiting"]
    source: str
    file: str | None
    earlier: str | None
    reason: str | None
    attempts: int
    usage: Usage
    cost: float | None
    seconds: float
    first: str
    last: str


@dataclass(frozen=True, slots=True)
class RunEntry:
    """One run: `ended` is None while it goes on, and for ever where it was killed; times in UTC, ISO 8601."""

    number: int
    recipe: str
    prompt: str
    model: str
    begun: str
    ended: str | None
    stopped: str | None
    usage: Usage
    cost: float | None


class Ledger(Protocol):
    """What one run asks. Every method raises OutputError where the ledger cannot be read or written."""

    def begin(self, order: Order) -> None:
        """A run begins: all that follows is done in its name."""

    def end(self, stopped: str | None, usage: Usage, cost: float | None) -> None:
        """The run ends, early for the reason `stopped`, having sent and paid so much."""

    def recall(self, source: Source) -> Claim | None:
        """What is known about a source that has not changed since it was read; None when it has to be read."""

    def is_put_off(self, source: Source) -> bool:
        """Whether what it holds, unchanged since, was asked about in vain or given up: what is new goes first.

        Else a few articles at which a service breaks down would stop each run before any other has its turn.
        """

    def claim(self, source: Source, found: Article | Unreadable, *, anyway: bool = False) -> Claim:
        """What is to be done about what was read; a new article is waiting, in the name of this run, when this returns.

        With `anyway` it is new whatever is known.
        """

    def commit(self, outcome: Outcome, *, file: str | None = None) -> None:
        """An article has come to its final state; on disk when this returns. `file` is the name of its brief."""

    def answers(self, article: str) -> AnswerStore:
        """Where an article's answers are kept until it is committed; safe from `kill -9` when `put` returns."""

    def admit(self, requests: int, tokens: int, age: float = 0.0) -> float:
        """Seconds to wait before so much may be sent; 0.0 when it may go, and then it is counted.

        Less than 0 tokens are given back, which were counted `age` seconds ago.
        """

    def spend(self, amount: int) -> bool:
        """Reserve so much of the budget, False where it does not fit; a negative amount is given back."""


class Record(Protocol):
    """What is asked of a ledger after its runs."""

    def latest(self, states: frozenset[str] | None = None) -> Iterator[Entry]:
        """The latest entry of each article, in the order in which the articles were met; only those in `states`.

        What is waiting under one recipe and was finished under another counts as finished.
        """

    def counts(self) -> dict[str, int]:
        """How many articles are in each state by their latest entry."""

    def runs(self) -> list[RunEntry]:
        """All runs, the last one first."""

    def spent(self) -> tuple[Usage, float | None]:
        """What all articles have taken under all recipes; the cost in US dollars, None where one is not known."""
