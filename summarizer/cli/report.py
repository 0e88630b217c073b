"""`summarizer report`"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import typer

from summarizer.cli import options


def report(
    out: options.OutFolder = None,
    to: Annotated[
        Path | None, typer.Option("--to", metavar="FILE", help="Where to write the page.  [default: OUT/report.html]")
    ] = None,
) -> None:
    """Write the briefs of an output folder as one page for a browser.

    A list to search and filter, and each brief beside its article, with the words that every item rests on. The page
    needs no network and no other file. The ledger is read and not changed; a run may be at work.

    Exit codes: 0 done; 1 some brief could not be read.
    """
    from summarizer.batch.export import cleaned_text, exported
    from summarizer.batch.files import REPORT, holder, write_file
    from summarizer.batch.record import open_record
    from summarizer.briefs import Brief
    from summarizer.cli.telling import noting_lost, tell_lost
    from summarizer.reports.amounts import count
    from summarizer.reports.briefs.html import report_page
    from summarizer.reports.briefs.view import view
    from summarizer.settings import load_settings

    folder = load_settings({"out": out}, environ=os.environ).out
    file = to or folder / REPORT
    lost: list[str] = []
    with open_record(folder) as record:
        counts = record.counts()
        articles = noting_lost(exported(record, folder), folder, lost)
        page = report_page(
            (view(one, cleaned_text(folder, one.entry), Brief) for one in articles),
            out=folder,
            counts=counts,
            runs=record.runs(),
            spent=record.spent(),
            holder=holder(folder),
        )
    write_file(file, page, otherwise="name another file with --to")
    typer.echo(f"{file}: {count(sum(counts.values()), 'article')}, {counts.get('briefed', 0):,} briefed")
    tell_lost(lost)
