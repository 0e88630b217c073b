"""The command line: one short file a command. Whatever is slow to import is imported inside the commands."""

from __future__ import annotations

import signal
import sys
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from summarizer.cli import brief, eval, export, gold, models, prompts, report, retry, run, schema, show, status  # noqa: A004 - the command's name
from summarizer.cli.telling import let_go_of_output, tell
from summarizer.errors import SummarizerError


class Commands(TyperGroup):
    """Ends every command with an exit code and, where something went wrong, one line on standard error."""

    def invoke(self, ctx: Any) -> Any:
        try:
            try:
                return super().invoke(ctx)
            finally:
                sys.stdout.flush()
        except SummarizerError as error:
            tell(str(error))
            raise typer.Exit(2) from None
        except KeyboardInterrupt:
            raise typer.Exit(130) from None
        except BrokenPipeError:
            # Whoever was reading has seen enough, as in `summarizer show | head`.
            let_go_of_output()
            raise typer.Exit(0) from None
        except OSError as error:
            let_go_of_output()
            tell(str(error))
            raise typer.Exit(2) from None


app = typer.Typer(
    cls=Commands,
    name="summarizer",
    help="News articles in, checked briefs out: every item points at the sentences it rests on.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


def _print_version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import PackageNotFoundError, version

        try:
            typer.echo(f"summarizer {version('summarizer')}")
        except PackageNotFoundError:
            typer.echo("summarizer, not installed")
        raise typer.Exit


@app.callback()
def _summarizer(
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    pass


app.command("run")(run.run)
app.command("retry")(retry.retry)
app.command("status")(status.status)
app.command("show")(show.show)
app.command("export")(export.export)
app.command("report")(report.report)
app.command("brief")(brief.brief)
app.command("schema")(schema.schema)
app.command("eval")(eval.evaluate)
app.add_typer(gold.app, name="gold")
app.add_typer(prompts.app, name="prompts")
app.add_typer(models.app, name="models")


def main() -> None:
    """The entry point of the installed command."""
    for stream in (sys.stdout, sys.stderr):
        # A terminal that cannot show a curly quotation mark shows its number.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    # Asked to end by a scheduler, a run ends as it does on Ctrl-C: what is finished is kept, no server stays.
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell has it ignored in a command that it puts behind
    signal.signal(signal.SIGTERM, lambda *_: signal.raise_signal(signal.SIGINT))
    app(prog_name="summarizer")
