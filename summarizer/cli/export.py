"""`summarizer export`"""

from __future__ import annotations

import os
import sys
from typing import Annotated, Literal

import typer

from summarizer.cli import options


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
    from summarizer.cli.telling import noting_lost, tell_lost
    from summarizer.reports.export import digest, jsonl, table
    from summarizer.settings import load_settings

    folder = load_settings({"out": out}, environ=os.environ).out
    lost: list[str] = []
    with open_record(folder) as record:
        wanted = frozenset(state.value for state in states) if states else None
        articles = noting_lost(exported(record, folder, wanted), folder, lost)
        lines = {
            "jsonl": lambda: jsonl(articles),
            "csv": lambda: table(articles, Brief),
            "markdown": lambda: digest(articles, Brief),
        }[form]()
        # UTF-8 whatever the terminal is, as every brief; the ends of lines are part of the format.
        sys.stdout.reconfigure(encoding="utf-8", newline="")  # type: ignore[union-attr]
        sys.stdout.writelines(lines)
    tell_lost(lost)
