"""`summarizer run`"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Annotated

import typer

from summarizer.cli import options

if TYPE_CHECKING:
    from summarizer.batch import Receipt
    from summarizer.errors import UsageError


def run(
    sources: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="SOURCE",
            help="Files (.txt, .md, .html, .jsonl), folders of these, or - for standard input.",
            show_default=False,
        ),
    ] = None,
    out: options.Out = None,
    model: options.Model = None,
    prompt: options.Prompt = None,
    concurrency: Annotated[
        int | None,
        typer.Option(
            "--concurrency",
            "-c",
            metavar="N",
            help="Articles in work at the same time.  [default: 1 embedded, 4 on a service]",
        ),
    ] = None,
    max_words: options.MaxWords = None,
    samples: Annotated[bool, typer.Option("--samples", help="Brief the sample articles that ship.")] = False,
    verbose: options.Verbose = False,
    quiet: options.Quiet = False,
) -> None:
    """Brief what is new among the sources, and close with a receipt.

    Exit codes: 0 all briefed, or nothing new; 1 some article ended in another state; 2 nothing could be done;
    130 interrupted, with everything kept that was finished.
    """
    import asyncio

    from rich.console import Console

    from summarizer.batch import Run, count_sources, read_sources
    from summarizer.briefs import Brief
    from summarizer.cli.telling import set_up_logging, tell
    from summarizer.errors import OutputError, UsageError
    from summarizer.reports.progress import Progress
    from summarizer.reports.receipt import receipt_lines
    from summarizer.session import open_session
    from summarizer.settings import load_settings
    from summarizer.shipped import shipped

    if "" in (sources or []):
        raise UsageError("an empty SOURCE: name a file or a folder (is a variable not set?)")
    wanted = [*(sources or []), *([str(shipped("samples"))] if samples else [])]
    if not wanted:
        raise UsageError("run: name a file, a folder or - for standard input, or ask for the --samples")
    settings = load_settings(
        {
            "out": out,
            "model": model,
            "prompt": prompt,
            "concurrency": concurrency,
            "max_words": max_words,
        },
        environ=os.environ,
    )
    set_up_logging(verbose=verbose)
    stopped: UsageError | KeyboardInterrupt | None = None
    with Progress(Console(stderr=True), count_sources(wanted), quiet=quiet) as progress:
        session = open_session(settings, Brief, on_progress=progress.fetching)
        order = Run(
            read_sources(wanted, max_words=settings.max_words),
            session.recipe,
            settings.out,
            open_model=session.open_model,
            concurrency=session.concurrency,
            on_event=progress,
        )
        try:
            asyncio.run(order.finish())
        except (UsageError, KeyboardInterrupt) as error:
            stopped = error
    receipt = order.receipt
    if not quiet and (stopped is None or _met(receipt)):
        for line in receipt_lines(receipt, settings.out):
            typer.echo(line)
    if isinstance(stopped, KeyboardInterrupt):
        raise stopped
    if stopped is not None:
        tell(str(stopped))
        raise typer.Exit(2 if isinstance(stopped, OutputError) or not _done(receipt) else 1)
    code = exit_code(receipt)
    if code == 2:
        tell(f"nothing could be briefed: {_first_reason(receipt)}")
    raise typer.Exit(code)


def exit_code(receipt: Receipt) -> int:
    """0 done; 1 some article ended in another state than briefed; 2 nothing could be done at all."""
    if not receipt.not_briefed:
        return 0
    # A refusal or an invalid answer is an answer; where there was neither text nor service there was nothing.
    nothing = receipt.states.keys() <= {"unreadable", "unavailable"}
    return 2 if nothing and not _done(receipt) else 1


def _done(receipt: Receipt) -> int:
    return receipt.states.get("briefed", 0) + receipt.known


def _met(receipt: Receipt) -> int:
    return sum(receipt.states.values()) + receipt.known + len(receipt.waiting)


def _first_reason(receipt: Receipt) -> str:
    first, *more = receipt.not_briefed
    others = f" (and {len(more)} more)" if more else ""
    return f"{first.source}: {first.reason}{others}"
