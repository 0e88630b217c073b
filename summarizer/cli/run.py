"""`summarizer run`"""

from __future__ import annotations

from typing import Annotated

import typer

from summarizer.cli import options


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
    concurrency: options.Concurrency = None,
    max_words: options.MaxWords = None,
    budget: options.Budget = None,
    time_limit: options.TimeLimit = None,
    refresh: Annotated[bool, typer.Option("--refresh", help="Brief again what another recipe has briefed.")] = False,
    samples: Annotated[bool, typer.Option("--samples", help="Brief the sample articles that ship.")] = False,
    as_json: options.ReceiptAsJson = False,
    verbose: options.Verbose = False,
    log_format: options.LogFormat = "text",
    quiet: options.Quiet = False,
) -> None:
    """Brief what is new among the sources, and close with a receipt.

    The first Ctrl-C, or SIGTERM, lets it finish the articles in work; the second leaves at once. Either way the next
    run goes on from there.

    Exit codes: 0 all briefed, or nothing new; 1 some article ended in another state; 2 nothing could be done;
    3 stopped early by the budget or the time limit, or since the service is down; 130 interrupted.
    """
    from summarizer.batch import Sources
    from summarizer.cli.working import Telling, begin, work
    from summarizer.errors import UsageError
    from summarizer.shipped import shipped

    if "" in (sources or []):
        raise UsageError("an empty SOURCE: name a file or a folder (is a variable not set?)")
    wanted = [*(sources or []), *([str(shipped("samples"))] if samples else [])]
    if not wanted:
        raise UsageError("run: name a file, a folder or - for standard input, or ask for the --samples")
    telling = Telling(as_json, verbose, log_format, quiet)
    settings = begin(
        telling,
        out=out,
        model=model,
        prompt=prompt,
        concurrency=concurrency,
        max_words=max_words,
        budget=budget,
        time_limit=time_limit,
    )
    work(Sources(wanted, max_words=settings.max_words), settings, telling, refresh=refresh)
