"""`summarizer label`"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated

import typer


def label(
    articles: Annotated[Path, typer.Argument(metavar="ARTICLES", help="A folder of articles, or one of them.")] = Path(
        "evals/articles"
    ),
    gold: Annotated[
        Path | None,
        typer.Option("--gold", metavar="DIR", help="The label files.  [default: gold, beside the articles]"),
    ] = None,
    briefs: Annotated[
        Path | None,
        typer.Option("--from", metavar="OUT", help="Begin label files from the briefs of an output folder."),
    ] = None,
    beside: Annotated[
        Path | None, typer.Option("--beside", metavar="DIR", help="Another labeller's folder: how far you agree.")
    ] = None,
    port: Annotated[
        int,
        typer.Option(
            "--port", min=0, max=65535, metavar="N", help="On this port.  [default: a free one]", show_default=False
        ),
    ] = 0,
    no_browser: Annotated[bool, typer.Option("--no-browser", help="Print the address, open nothing.")] = False,
) -> None:
    """Label articles in the browser; Ctrl-C ends it.

    The page is served on this machine alone. What is labelled is written at once into the same files that people write
    by hand; label files are begun from what code finds.
    """
    from contextlib import ExitStack, suppress

    from summarizer.briefs import Brief
    from summarizer.cli.telling import set_up_logging
    from summarizer.errors import UsageError
    from summarizer.labelling.folder import Folder
    from summarizer.labelling.server import Door, listening, server, way_in

    set_up_logging(verbose=False)
    if not articles.exists():
        raise UsageError(f"{articles}: there is no such folder or file: name articles that are there")
    if gold and gold.exists() and not gold.is_dir():
        raise UsageError(f"{gold}: this is no folder: name with --gold the one that label files go to")
    for folder, option in ((briefs, "--from"), (beside, "--beside")):
        if folder is not None and not folder.is_dir():
            raise UsageError(f"{folder}: there is no such folder: name another with {option}, or leave it out")
    inside = articles if articles.is_dir() else articles.parent
    desk = Folder(articles, gold or inside.parent / "gold", Brief, briefs=briefs, beside=beside)
    if not desk.names():
        raise UsageError(f"{articles}: no articles there: name a folder of .txt, .md, .html or .jsonl files")
    with listening(port) as bound, ExitStack() as while_it_serves:
        door = Door(bound.getsockname()[1])
        typer.echo(f"{door.address}\nThe label files are in {desk.gold}. Ctrl-C ends this.")
        sys.stdout.flush()
        if not no_browser and _has_display():
            with suppress(OSError):  # such as of a full disk; the address is printed
                _open(while_it_serves.enter_context(way_in(door)))
        try:
            server(desk, door).run(sockets=[bound])
        except KeyboardInterrupt:
            # That is how it is meant to end.
            typer.echo()


def _has_display() -> bool:
    return sys.platform in {"win32", "darwin"} or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _open(address: str) -> None:
    """In a thread of its own: some browsers hold whoever has called them until they are closed."""
    import threading
    import webbrowser

    threading.Thread(target=webbrowser.open, args=[address], daemon=True).start()
