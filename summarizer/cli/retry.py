"""`summarizer retry`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from summarizer.cli import options

if TYPE_CHECKING:
    from summarizer.outcomes import State

NAMED = 20
"""Articles that are no longer where they were and are named; of the others it is told how many there are."""


def retry(
    out: options.OutFolder = None,
    states: Annotated[
        list[options.NotBriefed] | None,
        typer.Option(
            "--state",
            metavar="STATE",
            help="Only what is refused, truncated, invalid, ungrounded, unavailable or unreadable; may be given"
            " several times.  [default: all of these, and what was begun and not finished]",
        ),
    ] = None,
    model: options.Model = None,
    prompt: options.Prompt = None,
    concurrency: options.Concurrency = None,
    max_words: options.MaxWords = None,
    budget: options.Budget = None,
    time_limit: options.TimeLimit = None,
    as_json: options.ReceiptAsJson = False,
    verbose: options.Verbose = False,
    log_format: options.LogFormat = "text",
    quiet: options.Quiet = False,
) -> None:
    """Try the articles again that have ended without a brief.

    They are read again from where they were, by the names under which they came: run it in the same folder.
    Receipt, limits and exit codes are those of `summarizer run`.
    """
    from summarizer.batch.again import sources_again
    from summarizer.batch.record import open_record
    from summarizer.cli.telling import tell
    from summarizer.cli.working import Telling, begin, work
    from summarizer.errors import UsageError

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
    wanted: frozenset[State] = frozenset(state.value for state in states or options.NotBriefed)
    begun = frozenset[str]() if states else frozenset({"waiting"})  # such as by a retry that was interrupted
    with open_record(settings.out) as record:
        sources = sources_again(record, wanted | begun, max_words=settings.max_words)
    if not sources and not as_json:
        if not quiet:
            typer.echo("Nothing to try again: no article has ended so.")
        return
    for _ in sources:  # listed, not read: what is gone is told before anything is asked
        pass
    gone = list(sources.gone)
    for source, state in gone[:NAMED]:
        tell(f"{source}: {state}, and no longer where it was: it stays {state}")
    if len(gone) > NAMED:
        tell(f"and {len(gone) - NAMED:,} more that are no longer where they were")
    if gone and len(gone) == len(sources):
        raise UsageError(
            "nothing can be tried again: run this in the folder in which the run was started, or first show"
            " `summarizer run` where the articles are now"
        )
    work(sources, settings, telling, refresh=True, again=wanted)
