"""`summarizer models list | pull | check`"""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING, Annotated

import typer

from summarizer.cli import options

if TYPE_CHECKING:
    from summarizer.llm import ModelSpec
    from summarizer.llm.catalogue import Entry

app = typer.Typer(help="The models: list, pull, check.", no_args_is_help=True, rich_markup_mode=None)

Name = Annotated[str, typer.Argument(metavar="NAME", help="A model that `summarizer models list` names.")]


@app.command("list")
def list_all() -> None:
    """List the models that are known by name; any other model of a service works too."""
    from summarizer.llm.catalogue import load_catalogue

    catalogue = load_catalogue()
    widest = max(len(name) for name in catalogue.entries)
    for entry in catalogue.entries.values():
        typer.echo(f"{entry.name:<{widest}}  {entry.about}; {entry.context:,} tokens; {_costs(entry)}")
    typer.echo(f"Prices are in US dollars for a million tokens, as of {catalogue.prices_date}.", err=True)


def _costs(entry: Entry) -> str:
    if entry.weights is not None:
        return f"{entry.weights.size / 1e6:,.0f} MB, {entry.weights.licence}, no cost"
    if entry.prices is None:
        return "price not known"
    return f"${entry.prices.input:g} read, ${entry.prices.output:g} written"


@app.command()
def pull(name: Name = "embedded", quiet: options.Quiet = False) -> None:
    """Fetch the weights of an embedded model, unless they are here already."""
    from rich.console import Console

    from summarizer.llm import ensure_weights, load_catalogue
    from summarizer.reports.progress import Progress

    entry, _ = load_catalogue().embedded(name)
    with Progress(Console(stderr=True), quiet=quiet) as progress:
        path = ensure_weights(entry, progress.fetching)
    typer.echo(str(path))


@app.command()
def check(
    name: Annotated[
        str | None,
        typer.Argument(metavar="NAME", help="A model.  [default: the one of the settings]", show_default=False),
    ] = None,
) -> None:
    """Check that a model can be used: the digest of its weights, and that it answers one short question."""
    import asyncio

    from summarizer.llm import resolve_model, verify_weights
    from summarizer.settings import load_settings

    settings = load_settings({"model": name}, environ=os.environ)
    spec = resolve_model(
        settings.model,
        base_url=settings.base_url,
        api_key=settings.api_key.get_secret_value() if settings.api_key else None,
        environ=os.environ,
    )
    if spec.embedded and spec.entry is not None:
        typer.echo(f"{spec.name}: {verify_weights(spec.entry)} has the right digest")
    seconds = asyncio.run(_answering_time(spec, settings.timeout))
    typer.echo(f"{spec.name}: answers, in {seconds:.1f} s")


async def _answering_time(spec: ModelSpec, timeout: float | None) -> float:
    """Seconds for one short question and its answer."""
    from pydantic import BaseModel

    from summarizer.errors import NoAnswer, ServiceError
    from summarizer.llm import open_model

    class Greeting(BaseModel):
        greeting: str

    question = {"role": "user", "content": "Greet me in one word, as JSON."}
    async with open_model(spec, timeout=timeout) as model:
        begun = time.monotonic()
        try:
            await model.ask([question], Greeting, max_tokens=50)
        except NoAnswer as error:
            raise ServiceError(f"{spec.name} does not answer: {error}") from error
        return time.monotonic() - begun
