"""`summarizer report`"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import typer

from summarizer.cli.sparing import PAGE, spare

OTHERWISE = "name another file with --to"


def report(
    what: Annotated[
        Path | None,
        typer.Argument(
            metavar="WHAT",
            help="An output folder, or a result that `eval --save` has written.  [default: briefs]",
            show_default=False,
        ),
    ] = None,
    against: Annotated[
        Path | None, typer.Option("--against", metavar="RESULT", help="Beside a result: the one it is held against.")
    ] = None,
    to: Annotated[
        Path | None,
        typer.Option("--to", metavar="FILE", help="Where to write the page.  [default: OUT/report.html, RESULT.html]"),
    ] = None,
) -> None:
    """Write one page for a browser: the briefs of an output folder, or an evaluation.

    Of a folder, a list to search and filter, and each brief beside its article, with the words that every item rests
    on; the ledger is read and not changed, and a run may be at work. Of a saved result, what was expected and what was
    got, article by article, two results side by side. The page needs no network and no other file.

    Exit codes: 0 done; 1 some brief could not be read; 2 no page was written.
    """
    from summarizer.errors import UsageError
    from summarizer.settings import load_settings

    if what and not what.exists() and (against or what.suffix == ".json"):
        raise UsageError(f"{what}: there is no such folder or result: name one that is there")
    if what and what.is_file():
        _evaluation(what, against, to)
        return
    if against:
        raise UsageError("--against is for a saved result: name that, or leave --against out")
    _briefs(load_settings({"out": what}, environ=os.environ).out, to)


def _evaluation(saved: Path, against: Path | None, to: Path | None) -> None:
    from summarizer.batch.files import write_file
    from summarizer.errors import UsageError
    from summarizer.evaluation.baselines import load_result
    from summarizer.reports.amounts import count
    from summarizer.reports.evaluation.html import saved_evaluation_html
    from summarizer.settings import load_settings

    file = to or saved.with_suffix(".html")
    spare(file, PAGE, OTHERWISE)
    result = load_result(saved)
    if against and not against.exists():
        raise UsageError(f"{against}: there is no such result: name one that `eval --save` has written")
    baseline = load_result(against) if against else None
    page = saved_evaluation_html(result, baseline, margin=load_settings(environ=os.environ).margin)
    write_file(file, page, otherwise=OTHERWISE)
    articles = count(len({one.article for one in result.articles}), "article")
    typer.echo(f"{file}: {articles}, mean score {result.score:.3f}")


def _briefs(folder: Path, to: Path | None) -> None:
    from summarizer.batch.export import cleaned_text, exported
    from summarizer.batch.files import REPORT, holder, write_file
    from summarizer.batch.record import open_record
    from summarizer.briefs import Brief
    from summarizer.cli.telling import noting_lost, tell_lost
    from summarizer.reports.amounts import count
    from summarizer.reports.briefs.html import report_page
    from summarizer.reports.briefs.view import view

    file = to or folder / REPORT
    spare(file, PAGE, OTHERWISE)
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
    write_file(file, page, otherwise=OTHERWISE)
    typer.echo(f"{file}: {count(sum(counts.values()), 'article')}, {counts.get('briefed', 0):,} briefed")
    tell_lost(lost)
