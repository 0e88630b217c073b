"""`summarizer show`"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from summarizer.briefs import Brief


def show(
    paths: Annotated[
        list[Path] | None,
        typer.Argument(metavar="PATH", help="Brief files, or output folders.  [default: briefs]", show_default=False),
    ] = None,
) -> None:
    """Print briefs readably."""
    from rich.console import Console

    from summarizer.errors import UsageError
    from summarizer.reports.terminal import print_brief
    from summarizer.settings import load_settings

    wanted = paths or [load_settings(environ=os.environ).out]
    console = Console()
    failed = 0
    files = [file for path in wanted for file in _files(path)]
    for file in files:
        try:
            found = _read(file)
        except UsageError as error:
            failed += 1
            typer.echo(f"summarizer: {error}", err=True)
            continue
        print_brief(found, console)
    if failed:
        raise typer.Exit(2 if failed == len(files) else 1)


def _files(path: Path) -> list[Path]:
    from summarizer.errors import UsageError

    if not path.is_dir():
        return [path]
    files = sorted(path.glob("*.json"))
    if not files:
        raise UsageError(f"{path}: there is no brief in this folder: `summarizer run SOURCE --out {path}` makes some")
    return files


def _read(path: Path) -> Brief:
    from pydantic import ValidationError

    from summarizer.briefs import Brief
    from summarizer.errors import UsageError

    if path.exists() and not path.is_file():
        raise UsageError(f"{path}: no file that can be read to its end: name a brief or an output folder")
    try:
        return Brief.model_validate_json(path.read_bytes())
    except FileNotFoundError:
        raise UsageError(f"{path}: there is no such file: name a brief or an output folder") from None
    except OSError as error:
        raise UsageError(f"{path}: cannot be read: {error.strerror}") from error
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise UsageError(f"{path}: not a brief: {f'{where}: ' if where else ''}{first['msg']}") from error
