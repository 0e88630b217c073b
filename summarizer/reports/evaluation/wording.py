"""The words that all reports of an evaluation share: how scores, changes, findings and recipes read."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from summarizer.evaluation.results import Judgement
from summarizer.reports.amounts import count
from summarizer.reports.terminal import printable

if TYPE_CHECKING:
    from summarizer.evaluation.gate import Verdict
    from summarizer.evaluation.results import ArticleResult, Finding, Result
    from summarizer.evaluation.statistics import Change
    from summarizer.reports.evaluation.numbers import Comparison

WORST_FIRST: tuple[Judgement, ...] = ("wrong", "invented", "missed", "right", "absent", "optional")
"""The order in which findings are told."""


def score(value: float) -> str:
    """`0.843`."""
    return f"{value:.3f}"


def signed(change: float) -> str:
    """`+0.021`; no change is `0.000`."""
    said = f"{change:+.3f}"
    return said[1:] if float(said) == 0 else said


def span(interval: tuple[float, float] | None) -> str:
    """`0.801 to 0.885`, or nothing."""
    return f"{score(interval[0])} to {score(interval[1])}" if interval else ""


def probability(p: float) -> str:
    """`0.31`, `0.04`, `0.044`, `<0.001`: a p near a limit keeps the digit that tells on which side it lies."""
    if p < 0.001:
        return "<0.001"
    return f"{p:.2f}" if p >= 0.1 else f"{p:.3f}".rstrip("0")


def change_words(change: Change) -> str:
    """`+0.021 (95% -0.002 to +0.044, p 0.07)`."""
    between = f"95% {signed(change.low)} to {signed(change.high)}"
    if not (math.isfinite(change.low) and math.isfinite(change.high)):
        between = "too few stories for an interval"
    return f"{signed(change.mean)} ({between}, p {probability(change.p)})"


def verdict_words(verdict: Verdict) -> str:
    """What stands behind the verdict, on one line: the change of the mean score, or the reason where there is none."""
    return f"mean score {change_words(verdict.change)}" if verdict.change else printable(verdict.reason)


def advice(verdict: Verdict) -> Iterator[str]:
    """What such a comparison can show, and how it could show more."""
    if verdict.smallest_effect is not None:
        yield f"The smallest change that would show: {score(verdict.smallest_effect)}. Margin: {score(verdict.margin)}."
    if verdict.advice:
        yield f"Advice: {printable(verdict.advice).removesuffix('.')}."


def heading(result: Result) -> str:
    """Which recipe it is."""
    named = f" · revision {printable(result.revision)}" if result.revision else ""
    return f"prompt {printable(result.prompt)} · {printable(result.model)} · recipe {printable(result.recipe)}{named}"


def witnesses(result: Result) -> str:
    """How many articles, stories and repeats there are."""
    names, stories = ({one.article for one in result.articles}, {one.story for one in result.articles})
    tales = f"{len(stories):,} stor{'y' if len(stories) == 1 else 'ies'}"
    repeats = max((one.repeat for one in result.articles), default=1)
    return f"{count(len(names), 'article')}, {tales}" + (f", {repeats} repeats" if repeats > 1 else "")


def floor_words(floor: float, rows: Sequence[Comparison]) -> str:
    """What a brief that says nothing scores, and which fields score no more."""
    weak = ", ".join(printable(one.row.field) for one in rows if one.row.weak)
    return f"A brief that says nothing scores {score(floor)}" + (f"; no more than that: {weak}." if weak else ".")


def state_words(one: ArticleResult) -> str:
    """The state, with its reason where there is one."""
    return f"{one.state} ({printable(one.reason)})" if one.reason else one.state


def worst_first(findings: Sequence[Finding]) -> list[Finding]:
    """The findings in the order of `WORST_FIRST`; of one judgement in their own."""
    return sorted(findings, key=lambda one: WORST_FIRST.index(one.judgement))


def sides(finding: Finding) -> list[tuple[str, Any]]:
    """What was expected and what was got, as far as either is something; once where the two are equal."""
    if finding.expected == finding.got:
        return [("got", finding.got)] if _something(finding.got) else []
    return [
        (title, value) for title, value in (("expected", finding.expected), ("got", finding.got)) if _something(value)
    ]


def shown(value: Any) -> str:
    """A value of a brief or a label on one line; `nothing` where there is none."""
    match value:
        case bool():
            return "yes" if value else "no"
        case int():
            return f"{value:,}"
        case float():
            return f"{value:,.15g}"
        case Mapping():
            parts = [f"{printable(name)} {shown(part)}" for name, part in value.items() if _something(part)]
            return "; ".join(parts) or "nothing"
        case list() | tuple():
            return ", ".join(map(shown, value)) or "nothing"
        case _:
            return printable(value) if _something(value) else "nothing"


def _something(value: Any) -> bool:
    return value not in (None, "", [], {})
