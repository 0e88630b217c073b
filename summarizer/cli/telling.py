"""Where a command tells what goes on: standard error, so that standard output holds the result alone."""

from __future__ import annotations

import contextlib
import logging
import os
import sys

import typer


def tell(line: str) -> None:
    """One line on standard error."""
    typer.echo(f"summarizer: {' '.join(line.split())}", err=True)


def set_up_logging(*, verbose: bool) -> None:
    """With `verbose`, what the package logs goes to standard error; else nowhere."""
    logger = logging.getLogger("summarizer")
    if verbose:
        logging.basicConfig(format="%(name)s: %(message)s")
        logger.setLevel(logging.DEBUG)
    else:
        logger.addHandler(logging.NullHandler())


def let_go_of_output() -> None:
    """Python flushes standard output once more as it ends; let that go nowhere."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
