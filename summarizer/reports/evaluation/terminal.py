"""An evaluation in a terminal, and the findings of one article."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rich import box
from rich.cells import cell_len
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from summarizer.errors import UsageError
from summarizer.reports.evaluation.numbers import (
    SURE,
    WEAKEST,
    Comparison,
    account,
    articles,
    compared,
    matter,
    overall,
)
from summarizer.reports.evaluation.wording import (
    advice,
    floor_words,
    heading,
    probability,
    score,
    shown,
    sides,
    signed,
    span,
    state_words,
    verdict_words,
    witnesses,
    worst_first,
)
from summarizer.reports.terminal import printable

if TYPE_CHECKING:
    from rich.console import Console, ConsoleOptions, RenderableType, RenderResult

    from summarizer.evaluation.gate import Verdict
    from summarizer.evaluation.results import ArticleResult, Finding, Result

_STYLES = {"BETTER": "bold green", "NO WORSE": "bold green", "WORSE": "bold red", "CAN'T TELL": "bold yellow"}


def evaluation_lines(
    result: Result, *, floor: float, verdict: Verdict | None = None, baseline: Result | None = None
) -> Iterator[RenderableType]:
    """An evaluation for rich to lay out, the verdict first; print each with `highlight=False`.

    Args:
        floor: what a brief scores that says nothing.
        verdict, baseline: of the comparison, where there is one.
    """
    if verdict:
        yield from _verdict_lines(verdict)
        yield Text()
    yield Text(("Candidate  " if baseline else "") + heading(result), style="dim")
    if baseline:
        yield Text(f"Baseline   {heading(baseline)}", style="dim")
    yield Text.assemble("Mean score ", (str(overall(result)), "bold"), f", {witnesses(result)}")
    if baseline:
        yield Text(f"Baseline   {overall(baseline)}")
    rows = compared(result, floor=floor, verdict=verdict, baseline=baseline)
    yield Text(floor_words(floor, rows))
    yield Text()
    yield _Fields(rows)
    yield Text()
    yield _grid((title, Text(said)) for title, said in account(result))
    yield Text()
    yield Text("Weakest articles", style="bold cyan")
    weakest = articles(result)[:WEAKEST]
    yield Padding.indent(
        _grid((score(one.score), Text.assemble(one.name, (f"  {one.reason}", "dim"))) for one in weakest), 2
    )


def _verdict_lines(verdict: Verdict) -> Iterator[RenderableType]:
    yield Text.assemble((verdict.verdict, _STYLES.get(verdict.verdict, "bold")), f": {verdict_words(verdict)}")
    if verdict.change:
        yield Text(printable(verdict.reason))
    if told := matter(verdict):
        grid = Table.grid(padding=(0, 2))
        for name, change, p in told:
            grid.add_row(printable(name), signed(change), f"p {probability(p)}{'' if p <= SURE else ', may be chance'}")
        yield Padding.indent(grid, 2)
    for line in advice(verdict):
        yield Text(line)


@dataclass(frozen=True)
class _Fields:
    """The table of fields: as many groups of columns as the terminal is wide."""

    rows: Sequence[Comparison]

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        columns = {name: [cell(one) for one in self.rows] for name, cell in _COLUMNS.items()}
        widths = {name: max(map(len, [name, *cells])) + 2 for name, cells in columns.items()}
        named = [("  " if one.row.detail else "") + one.row.label for one in self.rows]
        left = options.max_width - max(map(cell_len, ["field", *named]))
        shown: set[str] = set()
        for group in _GROUPS:
            told = [name for name in group if any(columns[name])]
            left -= sum(widths[name] for name in told)
            if left < 0 and shown:
                break
            shown.update(told)
        laid = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, padding=(0, 1, 0, 0), header_style="bold")
        kept = [name for name in columns if name in shown]
        laid.add_column("field", no_wrap=True, max_width=options.max_width - sum(widths[name] for name in kept))
        for name in kept:
            laid.add_column(name, justify="right", no_wrap=True)
        for at, one in enumerate(self.rows):
            style = "bold" if one.sure else "dim" if one.row.detail else ""
            laid.add_row(Text(named[at]), *(columns[name][at] for name in kept), style=style)
        yield laid


_COLUMNS: dict[str, Callable[[Comparison], str]] = {
    "score": lambda one: score(one.row.score.mean),
    "95% interval": lambda one: span(one.row.score.interval),
    "baseline": lambda one: score(one.baseline.score.mean) if one.baseline else "",
    "change": lambda one: signed(one.change) if one.change is not None else "",
    "p": lambda one: probability(one.p) if one.p is not None else "",
    "precision": lambda one: score(one.row.tally.precision),
    "recall": lambda one: score(one.row.tally.recall),
    "F1": lambda one: score(one.row.tally.f1),
    "right": lambda one: f"{one.row.tally.right:,}",
    "wrong": lambda one: f"{one.row.tally.wrong:,}",
    "invented": lambda one: f"{one.row.tally.invented:,}",
    "missed": lambda one: f"{one.row.tally.missed:,}",
    "absent": lambda one: f"{one.row.tally.absent:,}",
    "articles": lambda one: f"{one.row.articles:,}",
}
_GROUPS = (
    ["score"],
    ["baseline", "change", "p"],
    ["95% interval"],
    ["precision", "recall"],
    ["wrong", "invented", "missed"],
    ["F1"],
    ["right", "absent"],
    ["articles"],
)


def explain_lines(result: Result, article: str) -> Iterator[RenderableType]:
    """Every finding of one article for rich to lay out, what is not right first; print each with `highlight=False`.

    Raises:
        UsageError: the result has no article of that name.
    """
    repeats = [one for one in result.articles if one.article == article]
    if not repeats:
        raise UsageError(_unknown(article, sorted({one.article for one in result.articles})))
    return _explain(repeats)


def _unknown(article: str, names: Sequence[str]) -> str:
    near = difflib.get_close_matches(article, names, n=1, cutoff=0.0)
    mend = f"did you mean {printable(near[0])}?" if near else "the result has no article at all"
    return f"there is no article {printable(article)!r} in this result: {mend}"


def _explain(repeats: Sequence[ArticleResult]) -> Iterator[RenderableType]:
    for one in repeats:
        numbered = f", repeat {one.repeat}" if len(repeats) > 1 else ""
        title = Text(printable(one.article), style="bold")
        yield title.append(
            f"{numbered}: {score(one.score)}, {state_words(one)}, story {printable(one.story)}", "not bold"
        )
        if one.leaked:
            yield Text(f"leaked from page furniture: {', '.join(f'“{printable(words)}”' for words in one.leaked)}")
        grid = Table.grid(padding=(0, 2, 0, 0))
        grid.add_column(no_wrap=True)
        grid.add_column(no_wrap=True)
        grid.add_column(overflow="fold", ratio=1)
        for finding in worst_first(one.findings):
            style = "bold red" if finding.judgement in {"wrong", "invented", "missed"} else "dim"
            grid.add_row(Text(finding.judgement, style=style), Text(printable(finding.field)), _told(finding))
        yield grid
        yield Text()


def _told(finding: Finding) -> Text:
    lines = [(f"{title} {shown(value)}", "") for title, value in sides(finding)]
    return Text("\n").join(Text(*line) for line in [*lines, (printable(finding.reason), "dim")])


def _grid(lines: Iterator[tuple[str, Text]]) -> Table:
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(no_wrap=True)
    grid.add_column(overflow="fold", ratio=1)
    for title, said in lines:
        grid.add_row(Text(title, style="bold"), said)
    return grid
