"""What `run` and `retry` share: going through sources, telling of it, and ending with the right exit code."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NoReturn

import typer
from rich.console import Console

from summarizer.batch import Limits, Run
from summarizer.briefs import Brief
from summarizer.cli.interrupts import Interrupts, leave_threads_behind
from summarizer.cli.telling import print_lines, set_up_logging, tell
from summarizer.errors import OutputError, UsageError
from summarizer.reports.log import log_event, log_receipt
from summarizer.reports.progress import Progress
from summarizer.reports.receipt import met, receipt_json, receipt_lines
from summarizer.session import open_session
from summarizer.settings import load_settings

if TYPE_CHECKING:
    from pathlib import Path

    from summarizer.articles import Source
    from summarizer.batch import Event, Receipt
    from summarizer.outcomes import State
    from summarizer.settings import Settings


@dataclass(frozen=True)
class Telling:
    """How a command tells what it does."""

    as_json: bool
    verbose: bool
    log_format: Literal["text", "json"]
    quiet: bool

    @property
    def in_records(self) -> bool:
        """Standard error holds one JSON object a line, and nothing else."""
        return self.verbose and self.log_format == "json"


def begin(telling: Telling, **given: object) -> Settings:
    """The settings of the command, by the options that were given, and its logging set up."""
    settings = load_settings(given, environ=os.environ)
    set_up_logging(verbose=telling.verbose, log_format=telling.log_format)
    return settings


def work(
    sources: Iterable[Source],
    settings: Settings,
    telling: Telling,
    *,
    refresh: bool = False,
    again: frozenset[State] = frozenset(),
) -> NoReturn:
    """Brief what is to be briefed among the sources, close with a receipt, and end the command."""

    def fetching(name: str, done: int, total: int) -> None:
        progress.fetching(name, done, total)

    def on_event(event: Event) -> None:
        interrupts(event)
        if telling.verbose:
            log_event(event)
        if not telling.in_records:
            progress(event)

    session = open_session(settings, Brief, on_progress=fetching)
    limits = Limits.of(settings, session.recipe.model)
    order = Run(
        sources,
        session.recipe,
        settings.out,
        open_model=session.open_model,
        concurrency=session.concurrency,
        limits=limits,
        refresh=refresh,
        again=again,
        on_event=on_event,
    )
    progress = Progress(Console(stderr=True), limits.allowance, quiet=telling.quiet or telling.in_records)
    interrupts = Interrupts(tell if telling.in_records else lambda line: progress.say(f"summarizer: {line}"))
    stopped: UsageError | KeyboardInterrupt | None = None
    with progress:
        try:
            interrupts.finish(order)
        except (UsageError, KeyboardInterrupt) as error:
            stopped = error
    _print(order.receipt, settings.out, telling, whole=stopped is None)
    if isinstance(stopped, KeyboardInterrupt):
        leave_threads_behind(130)
        raise stopped
    if stopped is not None:
        tell(str(stopped))
        raise typer.Exit(2 if isinstance(stopped, OutputError) or not _done(order.receipt) else 1)
    code = exit_code(order.receipt)
    if code == 2:
        tell(f"nothing could be briefed: {_first_reason(order.receipt)}")
    elif code == 3 and telling.quiet:
        tell(f"stopped early: {order.receipt.stopped}")
    leave_threads_behind(code)
    raise typer.Exit(code)


def _print(receipt: Receipt, out: Path, telling: Telling, *, whole: bool) -> None:
    """The receipt; of a run that broke off before it met an article there is nothing to tell."""
    if telling.verbose:
        log_receipt(receipt)
    if telling.as_json:
        print_lines([json.dumps(receipt_json(receipt, out), indent=1)])
    elif not telling.quiet and (whole or met(receipt)):
        print_lines(receipt_lines(receipt, out))


def exit_code(receipt: Receipt) -> int:
    """0 done; 1 some article ended in another state than briefed; 2 nothing could be done at all; 3 stopped early."""
    # A refusal or an invalid answer is an answer; where there was neither text nor service there was nothing.
    nothing = receipt.states.keys() <= {"unreadable", "unavailable"} and not _done(receipt)
    if receipt.stopped:
        return 2 if nothing else 3
    if not receipt.not_briefed:
        return 0
    return 2 if nothing else 1


def _done(receipt: Receipt) -> int:
    """How many of the articles that it met have a brief."""
    return receipt.states.get("briefed", 0) + receipt.known + receipt.outdated


def _first_reason(receipt: Receipt) -> str:
    if receipt.stopped:
        return receipt.stopped
    first = receipt.not_briefed[0]
    more = sum(receipt.states.values()) - 1
    others = f" (and {more:,} more)" if more else ""
    return f"{first.source}: {first.reason}{others}"
