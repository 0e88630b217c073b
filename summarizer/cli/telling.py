"""Where a command tells what goes on: standard error, so that standard output holds the result alone."""

from __future__ import annotations

import contextlib
import logging
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Literal

import typer

if TYPE_CHECKING:
    from pathlib import Path

    from summarizer.batch.export import Exported

NAMED = 20
"""Briefs that cannot be read and are named; of the others it is told how many there are."""

_log = logging.getLogger("summarizer.cli")
_in_json = False


def tell(line: str) -> None:
    """One line on standard error."""
    words = " ".join(line.split())
    if _in_json:
        _log.warning("%s", words, extra={"event": "told", "told": {"message": words}})
    else:
        typer.echo(f"summarizer: {words}", err=True)


def noting_lost(articles: Iterable[Exported], folder: Path, lost: list[str]) -> Iterator[Exported]:
    """The articles as they come; of each whose brief cannot be read, a line goes to `lost`."""
    for one in articles:
        if one.lost:
            lost.append(f"{folder / (one.entry.file or '')}: {one.lost}")
        yield one


def tell_lost(lost: Sequence[str]) -> None:
    """The briefs that cannot be read, a line each; where there are any, the command ends with exit code 1."""
    for line in lost[:NAMED]:
        tell(line)
    if len(lost) > NAMED:
        tell(f"and {len(lost) - NAMED:,} more briefs that cannot be read")
    if lost:
        raise typer.Exit(1)


def set_up_logging(*, verbose: bool, log_format: Literal["text", "json"] = "text") -> None:
    """With `verbose`, what the package logs goes to standard error; else nowhere.

    Raises:
        UsageError: a format is asked for, and nothing is to be logged.
    """
    global _in_json  # noqa: PLW0603 - there is one standard error
    from summarizer.errors import UsageError

    if log_format == "json" and not verbose:
        raise UsageError("--log-format json is how --verbose tells: give --verbose, too")
    logger = logging.getLogger("summarizer")
    _in_json = log_format == "json"
    if not verbose:
        logger.addHandler(logging.NullHandler())
        return
    handler = logging.StreamHandler()
    if _in_json:
        from summarizer.reports.log import JsonLines

        handler.setFormatter(JsonLines())
        logging.captureWarnings(True)
    else:
        handler.setFormatter(logging.Formatter("%(name)s: %(message)s"))
    logging.basicConfig(handlers=[handler])
    logger.setLevel(logging.DEBUG)


def print_lines(lines: Iterable[str]) -> None:
    """On standard output; where nobody reads on, as in `run | head -1`, the command goes on and keeps its exit code."""
    try:
        for line in lines:
            typer.echo(line)
        sys.stdout.flush()
    except BrokenPipeError:
        let_go_of_output()


def let_go_of_output() -> None:
    """Python flushes standard output once more as it ends; let that go nowhere."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
