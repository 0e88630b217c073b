"""`summarizer export`"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from summarizer.cli import options

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from summarizer.batch.export import Exported

NAMED = 20
"""Briefs that cannot be read and are named; of the others it is told how many there are."""


def export(
    out: options.OutFolder = None,
    form: Annotated[
        Literal["jsonl", "csv", "markdown"],
        typer.Option("--format", "-f", help="For programs, for a spreadsheet, to read."),
    ] = "jsonl",
    states: Annotated[
        list[options.AnyState] | None,
        typer.Option("--state", metavar="STATE", help="Only articles in this state; may be given several times."),
    ] = None,
) -> None:
    """Print every article of an output folder, with its brief.

    Each comes once, with its latest state, reason, file, tokens and cost, in the order in which they were met. The
    ledger is read and not changed; a run may be at work.

    Exit codes: 0 done; 1 some brief could not be read.
    """
    from summarizer.batch.export import exported
    from summarizer.batch.record import open_record
    from summarizer.briefs import Brief
    from summarizer.cli.telling import tell
    from summarizer.reports.export import digest, jsonl, table
    from summarizer.settings import load_settings

    folder = load_settings({"out": out}, environ=os.environ).out
    lost: list[str] = []

    def told(articles: Iterable[Exported]) -> Iterator[Exported]:
        for one in articles:
            if one.lost:
                lost.append(f"{folder / (one.entry.file or '')}: {one.lost}")
            yield one

    with open_record(folder) as record:
        articles = told(exported(record, folder, frozenset(state.value for state in states) if states else None))
        lines = {
            "jsonl": lambda: jsonl(articles),
            "csv": lambda: table(articles, Brief),
            "markdown": lambda: digest(articles, Brief),
        }[form]()
        # UTF-8 whatever the terminal is, as every brief; the ends of lines are part of the format.
        sys.stdout.reconfigure(encoding="utf-8", newline="")  # type: ignore[union-attr]
        sys.stdout.writelines(lines)
    for line in lost[:NAMED]:
        tell(line)
    if len(lost) > NAMED:
        tell(f"and {len(lost) - NAMED:,} more briefs that cannot be read")
    if lost:
        raise typer.Exit(1)
