"""The plot of an evaluation: where each score and its interval lie."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from summarizer.reports.evaluation.numbers import Comparison, Estimate
from summarizer.reports.terminal import printable

LEFT, RIGHT = 33.0, 96.0
"""Where 0 and 1 lie in the plot, in percent of its width: so it fits a telephone without shrinking the letters."""
TOP, STEP, BOTTOM = 40, 26, 22
"""Where the first field lies, how far they are apart and what is left below them, in CSS pixels."""
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


@dataclass(frozen=True)
class Plot:
    """One line for all fields together and one for each; `ticks` and `floor` in percent of the width."""

    lines: list[Line]
    ticks: list[tuple[float, str]]
    floor: float | None

    @property
    def height(self) -> int:
        return TOP + STEP * len(self.lines) + BOTTOM


def plot(rows: Sequence[Comparison], everything: Estimate, before: Estimate | None, floor: float | None) -> Plot:
    """Laid out from the rows of the table; `floor`, 0 to 1, is what a brief scores that says nothing."""
    drawn = [("all fields", "all fields", False, everything, before)]
    for one in rows:
        was = one.baseline.score if one.baseline else None
        drawn.append((one.row.label, printable(one.row.field), one.row.detail, one.row.score, was))
    lines = [
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
    ticks = [(place(value / 4), f"{value / 4:g}") for value in range(5)]
    return Plot(lines, ticks, None if floor is None else place(floor))


def place(value: float) -> float:
    """Where a score lies in the plot, in percent of its width."""
    return LEFT + (RIGHT - LEFT) * min(1.0, max(0.0, value))


def _dot(estimate: Estimate) -> Dot:
    low, high = estimate.interval or (estimate.mean, estimate.mean)
    return Dot(place(estimate.mean), place(low), place(high))
