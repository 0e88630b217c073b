"""What an evaluation found: stable JSON, field by field and item by item."""

from __future__ import annotations

from statistics import fmean
from typing import Any, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict

from summarizer.briefs import Usage
from summarizer.outcomes import State

Judgement = Literal["right", "wrong", "invented", "missed", "absent", "optional"]
"""
right: expected and there. wrong: there, but not as expected. invented: there, but nothing like it was expected.
missed: expected, but not there. absent: rightly not there. optional: there or not, neither is counted.
"""


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Finding(_Part):
    """One item of one field, what was expected and what was got; `field` may be a detail such as `figures.hedge`."""

    field: str
    judgement: Judgement
    expected: Any = None
    got: Any = None
    reason: str


class Tally(_Part):
    """How often each judgement was given."""

    right: int = 0
    wrong: int = 0
    invented: int = 0
    missed: int = 0
    absent: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(**{name: getattr(self, name) + getattr(other, name) for name in Tally.model_fields})

    @property
    def precision(self) -> float:
        """0 to 1; 1 where nothing was said."""
        said = self.right + self.wrong + self.invented
        return self.right / said if said else 1.0

    @property
    def recall(self) -> float:
        """0 to 1; 1 where nothing was expected."""
        expected = self.right + self.wrong + self.missed
        return self.right / expected if expected else 1.0

    @property
    def f1(self) -> float:
        """0 to 1; 1 where nothing was expected and nothing was said."""
        counted = 2 * self.right + 2 * self.wrong + self.invented + self.missed
        return 2 * self.right / counted if counted else 1.0


class ArticleResult(_Part):
    """One article briefed once.

    Attributes:
        article: the name of its file. story: articles of one story are no independent witnesses.
        repeat: from 1.
        scores: 0 to 1, the F1 of each labelled field; all 0 where there is no brief.
        leaked: words that the gold says must not appear, and that do.
        grounded, items: items whose evidence stands in the article, of so many.
        rejected: items that did not hold and were left out of the brief.
        cost: US dollars, None when unknown. seconds: spent by the model. cached: requests answered from the cache.
    """

    article: str
    story: str
    repeat: int = 1
    state: State
    reason: str | None = None
    scores: dict[str, float]
    tallies: dict[str, Tally]
    findings: list[Finding] = []
    leaked: list[str] = []
    grounded: int = 0
    items: int = 0
    rejected: int = 0
    usage: Usage = Usage()
    cost: float | None = None
    seconds: float = 0.0
    cached: int = 0
    brief: dict[str, Any] | None = None

    @property
    def score(self) -> float:
        """Mean over the labelled fields."""
        return fmean(self.scores.values()) if self.scores else 0.0


class Result(_Part):
    """One recipe against one gold set.

    Attributes:
        gold: a digest of the label files that were used. scorer: the version of the way of scoring.
        revision: the git revision that was evaluated, where one was named.
    """

    version: Literal["1"] = "1"
    created: AwareDatetime
    recipe: str
    model: str
    prompt: str
    gold: str
    scorer: str
    revision: str | None = None
    articles: list[ArticleResult]

    @property
    def score(self) -> float:
        """Mean over the articles, each repeat counting as one."""
        return fmean(article.score for article in self.articles) if self.articles else 0.0
