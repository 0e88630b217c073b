"""`summarizer gold check | new | agreement`"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(help="Label files: check, begin, compare.", no_args_is_help=True, rich_markup_mode=None)

Articles = Annotated[
    Path | None, typer.Option("--articles", metavar="DIR", help="The articles.  [default: articles, beside the labels]")
]


@contextmanager
def told() -> Iterator[None]:
    """Tells what is wrong with label files, a line each, and ends the command."""
    from summarizer.evaluation.gold import GoldError

    try:
        yield
    except GoldError as error:
        for problem in error.problems:
            typer.echo(f"summarizer: {problem}", err=True)
        raise typer.Exit(2) from None


@app.command()
def check(
    gold: Annotated[Path, typer.Argument(metavar="GOLD", help="A folder of label files, or one.")] = Path("evals/gold"),
    articles: Articles = None,
) -> None:
    """Check label files: the articles are those that were labelled, names and quotations stand in them."""
    from summarizer.briefs import Brief
    from summarizer.evaluation.gold import load_gold

    with told():
        golds = load_gold(gold, articles or beside(gold), Brief)
    splits = [gold.split for gold in golds]
    stories = len({gold.story for gold in golds})
    typer.echo(
        f"{len(golds)} label files of {stories} stories are good: {splits.count('tune')} to tune on, "
        f"{splits.count('test')} to test."
    )
    if unfinished := [gold for gold in golds if gold.open]:
        fields = sum(len(gold.open) for gold in unfinished)
        typer.echo(f"Still open, and not scored: {fields} fields in {len(unfinished)} of them.")


@app.command()
def new(
    article: Annotated[Path, typer.Argument(metavar="ARTICLE", help="The article to label.")],
    story: Annotated[
        str | None, typer.Option("--story", metavar="NAME", help="What it is about.  [default: its file's name]")
    ] = None,
) -> None:
    """Print a label file to begin with; what it offers as candidates was found by code, no model was asked."""
    from summarizer.briefs import Brief
    from summarizer.evaluation.templates import template

    typer.echo(template(article, story or article.stem, Brief), nl=False)


@app.command()
def agreement(
    one: Annotated[Path, typer.Argument(metavar="A", help="One labeller's folder.")],
    other: Annotated[Path, typer.Argument(metavar="B", help="Another's.")],
    articles: Annotated[Path, typer.Option("--articles", metavar="DIR", help="The articles.")] = Path("evals/articles"),
    strict: Annotated[
        bool, typer.Option("--strict", help="Without alternatives, and with optional items as all others.")
    ] = False,
) -> None:
    """Print how far two labellers agree, field by field: F1, with alternatives and optional items allowed for."""
    from statistics import fmean

    from summarizer.briefs import Brief
    from summarizer.errors import UsageError
    from summarizer.evaluation.agreement import agreement as agreed
    from summarizer.evaluation.gold import load_gold

    with told():
        both = [load_gold(folder, articles, Brief) for folder in (one, other)]
    scores = agreed(Brief, both[0], both[1], strict=strict)
    if not scores:
        raise UsageError(f"{one} and {other} have no article in common")
    for name, score in scores.items():
        typer.echo(f"{name:24} {score:.3f}")
    common = {gold.name for gold in both[0]} & {gold.name for gold in both[1]}
    typer.echo(f"{'mean':24} {fmean(scores.values()):.3f}  ({len(common)} articles)")


@app.command()
def schema() -> None:
    """Print the JSON Schema of label files, for editors."""
    import json

    from summarizer.briefs import Brief
    from summarizer.evaluation.labels import label_schema

    typer.echo(json.dumps(label_schema(Brief), indent=1))


def beside(gold: Path) -> Path:
    """The folder of articles that is expected beside a folder of labels."""
    folder = gold if gold.is_dir() else gold.parent
    return folder.parent / "articles"
