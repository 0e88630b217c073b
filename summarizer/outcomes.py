"""The one state an article ends in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from summarizer.briefs import Usage

if TYPE_CHECKING:
    from pydantic import BaseModel

    from summarizer.articles import Article

State = Literal["briefed", "refused", "truncated", "invalid", "ungrounded", "unavailable", "unreadable"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one article.

    Attributes:
        state: its final state.
        source: where the article came from.
        article: None only when it was unreadable.
        brief: an instance of the recipe's schema, in state "briefed" only.
        reason: one sentence, in every other state.
        usage, cost: of all requests made for it, in vain or not, reused or sent; cost in US dollars, None when unknown.
        seconds: wall-clock time spent on it.
        reused, saved: the part of usage and cost for which a cache answered and nothing was sent or paid.
    """

    state: State
    source: str
    article: Article | None = None
    brief: BaseModel | None = None
    reason: str | None = None
    usage: Usage = Usage()
    cost: float | None = None
    seconds: float = 0.0
    reused: Usage = Usage()
    saved: float = 0.0

    @property
    def sent(self) -> Usage:
        """The usage of the requests that were sent."""
        return self.usage - self.reused

    @property
    def paid(self) -> float | None:
        """US dollars for the requests that were sent, None when unknown."""
        return None if self.cost is None else self.cost - self.saved
