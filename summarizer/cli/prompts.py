"""`summarizer prompts list | show | check`"""

from __future__ import annotations

from typing import Annotated

import typer

app = typer.Typer(help="The prompts: list, show, check.", no_args_is_help=True, rich_markup_mode=None)

Name = Annotated[str, typer.Argument(metavar="NAME", help="A name, or the path of a file.")]


@app.command("list")
def list_all() -> None:
    """List the prompts by name."""
    from summarizer.prompts import list_prompts

    for prompt in list_prompts():
        typer.echo(f"{prompt.name}  {prompt.fingerprint[:8]}  {prompt.description}")


@app.command()
def show(name: Name) -> None:
    """Print a prompt as it stands in its file."""
    from summarizer.prompts import load_prompt

    typer.echo(load_prompt(name).path.read_text(encoding="utf-8"), nl=False)


@app.command()
def check(
    names: Annotated[
        list[str] | None,
        typer.Argument(metavar="NAME", help="Names, or paths of files.  [default: all]", show_default=False),
    ] = None,
) -> None:
    """Check that prompts can be used: they render, and they ask for fields that a brief has."""
    from summarizer.briefs import Brief
    from summarizer.errors import PromptError
    from summarizer.prompts import check_prompt, list_prompts, load_prompt

    failed = False
    for name in names or [prompt.name for prompt in list_prompts()]:
        try:
            problems = check_prompt(load_prompt(name), Brief)
        except PromptError as error:
            problems = [str(error)]
        for problem in problems:
            typer.echo(f"summarizer: {problem}", err=True)
        if not problems:
            typer.echo(f"{name}: good")
        failed |= bool(problems)
    if failed:
        raise typer.Exit(2)
