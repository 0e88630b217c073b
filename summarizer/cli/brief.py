"""`summarizer brief`"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Annotated

import typer

from summarizer.cli import options

if TYPE_CHECKING:
    from summarizer.articles import Article
    from summarizer.outcomes import Outcome
    from summarizer.session import Session


def brief(
    source: Annotated[str, typer.Argument(metavar="FILE", help="A file with one article, or - for standard input.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print the brief as JSON.")] = False,
    model: options.Model = None,
    prompt: options.Prompt = None,
    max_words: options.MaxWords = None,
    verbose: options.Verbose = False,
    quiet: options.Quiet = False,
) -> None:
    """Brief one article and print the brief; nothing is written to disk."""
    import asyncio

    from rich.console import Console

    from summarizer.briefs import Brief
    from summarizer.cli.telling import set_up_logging, tell
    from summarizer.reports.progress import Progress
    from summarizer.reports.terminal import print_brief
    from summarizer.session import open_session
    from summarizer.settings import load_settings

    settings = load_settings({"model": model, "prompt": prompt, "max_words": max_words}, environ=os.environ)
    set_up_logging(verbose=verbose)
    article = _only_article(source, settings.max_words)
    with Progress(Console(stderr=True), quiet=quiet) as progress:
        session = open_session(settings, Brief, on_progress=progress.fetching)
        outcome = asyncio.run(_outcome(article, session))
    if outcome.brief is None:
        tell(f"{outcome.source}: {outcome.state}: {outcome.reason}")
        raise typer.Exit(2 if outcome.state == "unavailable" else 1)
    if as_json:
        typer.echo(outcome.brief.model_dump_json(indent=2))
    else:
        print_brief(outcome.brief, Console())


def _only_article(source: str, max_words: int) -> Article:
    from summarizer.articles import read_articles
    from summarizer.errors import Unreadable, UsageError

    found = read_articles(source, max_words=max_words)
    first = next(found, None)
    if first is None:
        raise UsageError(f"{source}: there is no article in it")
    if isinstance(first, Unreadable):
        raise first
    if next(found, None) is not None:
        raise UsageError(f"{source}: holds more than one article: use `summarizer run {source}`")
    return first


async def _outcome(article: Article, session: Session) -> Outcome:
    from summarizer.pipeline import brief_article

    async with session.open_model() as model:
        return await brief_article(article, session.recipe, model)
