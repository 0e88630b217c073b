"""An evaluation as a comment on a pull request: the verdict, a small table, and the rest folded."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from summarizer.reports.escaping import escape
from summarizer.reports.evaluation.numbers import WEAKEST, Comparison, account, articles, changed, compared, overall
from summarizer.reports.evaluation.wording import (
    advice,
    floor_words,
    heading,
    probability,
    score,
    signed,
    span,
    verdict_words,
    witnesses,
)

if TYPE_CHECKING:
    from summarizer.evaluation.gate import Verdict
    from summarizer.evaluation.results import Result


def evaluation_markdown(
    result: Result, *, floor: float, verdict: Verdict | None = None, baseline: Result | None = None
) -> str:
    """GitHub's Markdown, in which names, reasons and leaked words are text and nothing else.

    Args:
        floor: what a brief scores that says nothing.
        verdict, baseline: of the comparison, where there is one.
    """
    rows = compared(result, floor=floor, verdict=verdict, baseline=baseline)
    blocks = [*_opening(result, verdict), "\n".join(_small_table(result, rows, verdict, baseline))]
    if verdict:
        blocks += [escape(line) for line in advice(verdict)]
    blocks.append(escape(floor_words(floor, rows)))
    blocks += [*_folded("All fields", _full_table(rows)), *_folded("What it took", _account(result, baseline))]
    blocks += _folded(f"The {min(WEAKEST, len(articles(result)))} weakest articles", _weakest(result))
    return "\n\n".join(blocks) + "\n"


def _opening(result: Result, verdict: Verdict | None) -> Iterator[str]:
    if verdict is None:
        yield f"**Mean score {escape(overall(result))}**, {witnesses(result)}"
        return
    yield f"**{verdict.verdict}**: {escape(verdict_words(verdict))}"
    if verdict.change:
        yield escape(verdict.reason)


def _small_table(
    result: Result, rows: Sequence[Comparison], verdict: Verdict | None, baseline: Result | None
) -> Iterator[str]:
    """The fields; of their details those alone that changed beyond chance."""
    shown = [one for one in rows if one.sure or not one.row.detail]
    mean = overall(result).mean
    if not verdict and not baseline:
        yield from _table(["field", "score", "95% interval"])
        yield _line(["**all fields**", score(mean), span(overall(result).interval)])
        for one in shown:
            yield _line([escape(one.row.field), score(one.row.score.mean), span(one.row.score.interval)])
        return
    before = overall(baseline).mean if baseline else None
    moved = verdict.change if verdict else None
    change = moved.mean if moved else changed(baseline, result) if baseline else None
    yield from _table(["field", "baseline", "candidate", "change", "p"])
    yield _line(["**all fields**", *_numbers(before, mean, change, moved.p if moved else None)])
    for one in shown:
        was = one.baseline.score.mean if one.baseline else None
        mark = "**" if one.sure else ""
        name = f"{mark}{escape(one.row.field)}{mark}"
        yield _line([name, *_numbers(was, one.row.score.mean, one.change, one.p)])


def _numbers(before: float | None, after: float, change: float | None, p: float | None) -> list[str]:
    return [
        score(before) if before is not None else "",
        score(after),
        signed(change) if change is not None else "",
        escape(probability(p)) if p is not None else "",
    ]


def _full_table(rows: Sequence[Comparison]) -> Iterator[str]:
    counted = ["right", "wrong", "invented", "missed", "absent"]
    yield from _table(["field", "score", "95% interval", "precision", "recall", "F1", *counted, "articles"])
    for one in rows:
        row, tally = one.row, one.row.tally
        micro = [score(tally.precision), score(tally.recall), score(tally.f1)]
        counts = [f"{getattr(tally, name):,}" for name in counted]
        name = escape(row.field)
        yield _line([name, score(row.score.mean), span(row.score.interval), *micro, *counts, f"{row.articles:,}"])


def _account(result: Result, baseline: Result | None) -> Iterator[str]:
    yield f"- Candidate: {escape(heading(result))}: {escape(overall(result))}, {witnesses(result)}"
    if baseline:
        yield f"- Baseline: {escape(heading(baseline))}: {escape(overall(baseline))}, {witnesses(baseline)}"
    for title, said in account(result):
        yield f"- {title}: {escape(said)}"


def _weakest(result: Result) -> Iterator[str]:
    yield from _table(["article", "score", "why"], right=1)
    for one in articles(result)[:WEAKEST]:
        yield _line([escape(one.name), score(one.score), escape(one.reason)])


def _folded(title: str, lines: Iterator[str]) -> Iterator[str]:
    yield f"<details><summary>{title}</summary>"
    yield "\n".join(lines)
    yield "</details>"


def _table(titles: Sequence[str], right: int | None = None) -> Iterator[str]:
    """The head of a table; numbers stand in all columns but the first, or in so many."""
    numbers = len(titles) - 1 if right is None else right
    yield _line(titles)
    yield _line([":--", *["--:"] * numbers, *[":--"] * (len(titles) - 1 - numbers)])


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
