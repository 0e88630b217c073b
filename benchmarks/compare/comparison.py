"""The contenders' answers, scored with the same gold, and what chance may have to do with the differences.

Means have Student's interval with stories as clusters, differences and ratios the sign flips of whole stories: both are
those of `summarizer eval`. A ratio is the geometric mean of the articles' ratios.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean
from typing import Any

from pydantic import BaseModel

from benchmarks.compare.contenders import LANGEXTRACT, OURS
from benchmarks.compare.counting import Spent
from benchmarks.compare.extractions import brief_of
from benchmarks.compare.runs import Line
from benchmarks.compare.standing import Page, invented
from summarizer.briefs import Brief
from summarizer.evaluation.labels import Gold
from summarizer.evaluation.scoring import empty_brief, score_brief
from summarizer.evaluation.statistics import Change, change, field_changes
from summarizer.reports.evaluation.numbers import Estimate, estimate


@dataclass(frozen=True)
class Scored:
    """One article by one contender.

    Attributes:
        failed: there was no valid answer; it scores as a brief that says nothing.
        invented, items: names, numbers and quotations that do not stand on the page, of so many.
        leaked: words of the page furniture that the gold says must not appear.
        omitted: chunks left out by langextract.
    """

    article: str
    story: str
    scores: Mapping[str, float]
    failed: bool
    invented: int
    items: int
    leaked: int
    omitted: int
    spent: Spent

    @property
    def score(self) -> float:
        return fmean(self.scores.values()) if self.scores else 0.0


def scored(line: Line, gold: Gold, page: Page) -> Scored:
    """Hold an answer against the labels; it need not pass our grounding."""
    brief = brief_in(line)
    found = score_brief(Brief, gold, brief or empty_brief(Brief))
    wrong, items = invented(brief or {}, page)
    return Scored(
        article=gold.name,
        story=gold.story,
        scores=found.scores,
        failed=brief is None,
        invented=wrong,
        items=items,
        leaked=len(found.leaked),
        omitted=line.answer["omitted"] if brief and line.contender == LANGEXTRACT else 0,
        spent=line.spent,
    )


def brief_in(line: Line) -> dict[str, Any] | None:
    """The brief that an answer comes to; None where the contender failed."""
    if line.answer is None:
        return None
    answer: dict[str, Any] = line.answer
    return brief_of(answer["extractions"]) if line.contender == LANGEXTRACT else answer


class Interval(BaseModel):
    """A mean, difference or ratio and its 95% interval, None where there are too few stories for one."""

    mean: float
    low: float | None = None
    high: float | None = None
    p: float | None = None


class Column(BaseModel):
    """One contender.

    Attributes:
        fields: mean F1 of each labelled field. differing: p of the difference from ours, adjusted for the number of
            fields; empty for ours.
        score: mean over the articles of the mean over the fields. behind: ours less this one, article by article.
        tokens, given, seconds, requests: a mean over the articles: written, read, wall-clock time, requests sent.
        times_tokens, times_seconds: this one divided by ours.
        failed, cut, omitted: articles without a valid answer, answers cut at the limit, chunks left out.
        invented: share of its names, numbers and quotations that do not stand on the page; None where it has none.
        leaks: articles with words of the page furniture.
    """

    contender: str
    version: str
    fields: dict[str, float]
    differing: dict[str, float] = {}
    score: Interval
    behind: Interval | None = None
    tokens: Interval
    given: Interval
    seconds: Interval
    requests: float
    times_tokens: Interval | None = None
    times_seconds: Interval | None = None
    failed: int
    cut: int
    omitted: int
    invented: float | None
    leaks: int


def columns(found: Mapping[str, Sequence[Scored]], versions: Mapping[str, str]) -> list[Column]:
    """A column a contender.

    Args:
        found: by contender, the same articles in the same order, at least one.
    """
    ours = found.get(OURS)
    return [_column(name, versions.get(name, name), results, ours) for name, results in found.items()]


def _column(name: str, version: str, results: Sequence[Scored], ours: Sequence[Scored] | None) -> Column:
    stories = [one.story for one in results]
    fields = field_names(results)
    column = Column(
        contender=name,
        version=version,
        fields={field: fmean(one.scores[field] for one in results if field in one.scores) for field in fields},
        score=_mean([one.score for one in results], stories),
        tokens=_mean([one.spent.output_tokens for one in results], stories, bounded=False),
        given=_mean([one.spent.input_tokens for one in results], stories, bounded=False),
        seconds=_mean([one.spent.seconds for one in results], stories, bounded=False),
        requests=fmean(one.spent.requests for one in results),
        failed=sum(one.failed for one in results),
        cut=sum(one.spent.cut for one in results),
        omitted=sum(one.omitted for one in results),
        invented=sum(one.invented for one in results) / max(1, items) if (items := _items(results)) else None,
        leaks=sum(one.leaked > 0 for one in results),
    )
    if ours is None or ours is results:
        return column
    pairs = list(zip(ours, results, strict=True))
    apart = {
        field: [our.scores[field] - its.scores[field] if field in its.scores else None for our, its in pairs]
        for field in fields
    }
    return column.model_copy(
        update={
            "differing": {field: moved.p for field, moved in field_changes(apart, stories).items()},
            "behind": _interval(change([our.score - its.score for our, its in pairs], stories)),
            "times_tokens": _ratio([(its.spent.output_tokens, our.spent.output_tokens) for our, its in pairs], stories),
            "times_seconds": _ratio([(its.spent.seconds, our.spent.seconds) for our, its in pairs], stories),
        }
    )


def field_names(results: Sequence[Scored]) -> list[str]:
    """Fields in the order in which the articles have them, each followed by its details."""
    names = list(dict.fromkeys(name for one in results for name in one.scores))
    fields = list(dict.fromkeys(name.partition(".")[0] for name in names))
    return sorted(names, key=lambda name: (fields.index(name.partition(".")[0]), "." in name))


def _items(results: Sequence[Scored]) -> int:
    return sum(one.items for one in results)


def _mean(values: Sequence[float], stories: Sequence[str], *, bounded: bool = True) -> Interval:
    """`estimate` cuts an interval off at 0 and 1: what has no upper bound is scaled to lie well below 1, and back."""
    scale = 1.0 if bounded else 100 * max(*values, 1.0)
    found: Estimate = estimate([value / scale for value in values], stories)
    low, high = found.interval or (None, None)
    return Interval(
        mean=found.mean * scale,
        low=None if low is None else low * scale,
        high=None if high is None else high * scale,
    )


def _interval(found: Change) -> Interval:
    if not (math.isfinite(found.low) and math.isfinite(found.high)):
        return Interval(mean=found.mean)
    return Interval(mean=found.mean, low=found.low, high=found.high, p=found.p)


def _ratio(pairs: Sequence[tuple[float, float]], stories: Sequence[str]) -> Interval | None:
    """None where one of them took nothing at all, as an article that failed before any answer."""
    if any(min(pair) <= 0 for pair in pairs):
        return None
    found = _interval(change([math.log(its / our) for its, our in pairs], stories))
    low, high = (None if end is None else math.exp(end) for end in (found.low, found.high))
    return Interval(mean=math.exp(found.mean), low=low, high=high, p=found.p)
