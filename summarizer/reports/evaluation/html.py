"""An evaluation as one page that needs nothing but itself: no script, no request, every word escaped."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import resources
from typing import TYPE_CHECKING, Any, get_args

import jinja2

from summarizer.evaluation.results import Judgement
from summarizer.reports.evaluation.numbers import Comparison, Estimate, account, articles, compared, overall
from summarizer.reports.evaluation.wording import (
    WORST_FIRST,
    advice,
    floor_words,
    heading,
    probability,
    score,
    shown,
    signed,
    span,
    state_words,
    verdict_words,
    witnesses,
    worst_first,
)
from summarizer.reports.terminal import printable

if TYPE_CHECKING:
    from summarizer.evaluation.gate import Verdict
    from summarizer.evaluation.results import ArticleResult, Result

TEMPLATE = "page.html.j2"

NOT_RIGHT = frozenset[Judgement]({"wrong", "invented", "missed"})

LEFT, RIGHT = 33.0, 96.0
"""Where 0 and 1 lie in the plot, in percent of its width: so it fits a telephone without shrinking the letters."""
TOP, STEP = 40, 26
"""Where the first field lies and how far they are apart, in CSS pixels."""
LONGEST = 18
"""Letters of a field's name beside the plot."""


@dataclass(frozen=True)
class Dot:
    """A score with its interval, in percent of the plot's width; without an interval both ends lie at the score."""

    at: float
    low: float
    high: float


@dataclass(frozen=True)
class Line:
    """One line of the plot; `y` in pixels."""

    label: str
    title: str
    detail: bool
    y: int
    candidate: Dot
    baseline: Dot | None


def evaluation_html(
    result: Result, *, floor: float, verdict: Verdict | None = None, baseline: Result | None = None
) -> str:
    """A whole page.

    Args:
        floor: what a brief scores that says nothing.
        verdict, baseline: of the comparison, where there is one.
    """
    rows = compared(result, floor=floor, verdict=verdict, baseline=baseline)
    everything, before = overall(result), overall(baseline) if baseline else None
    moved = verdict.change if verdict else None
    lines = _plot(rows, everything, before)
    weakest_first = {one.name: place for place, one in enumerate(articles(result))}
    ordered = sorted(result.articles, key=lambda one: (weakest_first[printable(one.article)], one.repeat))
    page = _template().render(
        result=result,
        baseline=baseline,
        verdict=verdict,
        verdict_words=verdict_words(verdict) if verdict else "",
        advice=list(advice(verdict)) if verdict else [],
        overall=everything,
        before=before,
        moved=moved,
        change=moved.mean if moved else everything.mean - before.mean if before else None,
        floor=floor,
        floor_place=place(floor),
        left=LEFT,
        floor_words=floor_words(floor, rows),
        rows=rows,
        compares=baseline is not None or verdict is not None,
        account=list(account(result)),
        lines=lines,
        ticks=[(place(value / 4), f"{value / 4:g}") for value in range(5)],
        height=TOP + STEP * len(lines) + 22,
        articles=[_article(one, repeats=len(ordered) > len(weakest_first)) for one in ordered],
    )
    return page.strip() + "\n"


def place(value: float) -> float:
    """Where a score lies in the plot, in percent of its width."""
    return LEFT + (RIGHT - LEFT) * min(1.0, max(0.0, value))


def _plot(rows: Sequence[Comparison], everything: Estimate, before: Estimate | None) -> list[Line]:
    drawn = [("all fields", "all fields", False, everything, before)]
    for one in rows:
        was = one.baseline.score if one.baseline else None
        drawn.append((one.row.label, printable(one.row.field), one.row.detail, one.row.score, was))
    return [
        Line(
            label=label if len(label) <= LONGEST else f"{label[: LONGEST - 1]}…",
            title=f"{name}: {now}" + (f"; baseline {was}" if was else ""),
            detail=detail,
            y=TOP + STEP * at + STEP // 2,
            candidate=_dot(now),
            baseline=_dot(was) if was else None,
        )
        for at, (label, name, detail, now, was) in enumerate(drawn)
    ]


def _dot(estimate: Estimate) -> Dot:
    low, high = estimate.interval or (estimate.mean, estimate.mean)
    return Dot(place(estimate.mean), place(low), place(high))


def _article(one: ArticleResult, *, repeats: bool) -> dict[str, Any]:
    """What the page says of one article: in short, what is not right, what is."""
    counts = Counter(finding.judgement for finding in one.findings)
    found = worst_first(one.findings)
    right = [judgement for judgement in WORST_FIRST if judgement not in NOT_RIGHT]
    return {
        "name": printable(one.article),
        "repeat": f"repeat {one.repeat}" if repeats else "",
        "score": score(one.score),
        "state": "" if one.state == "briefed" else state_words(one),
        "counts": ", ".join(f"{counts[name]:,} {name}" for name in get_args(Judgement) if counts[name]),
        "story": printable(one.story),
        "leaked": [printable(words) for words in one.leaked],
        "not_right": [finding for finding in found if finding.judgement in NOT_RIGHT],
        "right": [finding for finding in found if finding.judgement not in NOT_RIGHT],
        "right_title": ", ".join(f"{counts[name]:,} {name}" for name in right if counts[name]),
    }


def _template() -> jinja2.Template:
    environment = jinja2.Environment(
        autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters |= {
        "score": score,
        "signed": signed,
        "span": span,
        "probability": probability,
        "shown": shown,
        "printable": printable,
        "heading": heading,
        "witnesses": witnesses,
    }
    source = resources.files("summarizer.reports.evaluation").joinpath(TEMPLATE).read_text(encoding="utf-8")
    return environment.from_string(source)
