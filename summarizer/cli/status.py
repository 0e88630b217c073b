"""`summarizer status`"""

from __future__ import annotations

import json
import os
from typing import Annotated

import typer

from summarizer.cli import options


def status(
    out: options.OutFolder = None,
    states: Annotated[
        list[options.AnyState] | None,
        typer.Option(
            "--state",
            metavar="STATE",
            help="List the articles that are briefed, refused, truncated, invalid, ungrounded, unavailable, unreadable"
            " or waiting, with the reason; may be given several times.",
        ),
    ] = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print JSON; of articles that are listed, one object a line.")
    ] = False,
) -> None:
    """Say how an output folder stands.

    Articles by their latest state, the last runs and how they ended, tokens and cost in all. The ledger is read and not
    changed; a run may be at work.
    """
    from summarizer.batch.files import holder
    from summarizer.batch.record import open_record
    from summarizer.reports.status import entry_json, entry_line, status_json, status_lines
    from summarizer.settings import load_settings

    folder = load_settings({"out": out}, environ=os.environ).out
    with open_record(folder) as record:
        if states:
            for entry in record.latest(frozenset(state.value for state in states)):
                typer.echo(json.dumps(entry_json(entry)) if as_json else entry_line(entry))
            return
        told = record.counts(), record.runs(), record.spent(), holder(folder)
    if as_json:
        typer.echo(json.dumps(status_json(folder, *told), indent=1))
    else:
        for line in status_lines(folder, *told):
            typer.echo(line)
