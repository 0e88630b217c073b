"""`summarizer eval`"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from summarizer.cli import options

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from rich.console import RenderableType

    from summarizer.evaluation.gate import Verdict
    from summarizer.evaluation.labels import Gold
    from summarizer.evaluation.results import ArticleResult, Result
    from summarizer.session import Session
    from summarizer.settings import Settings

BASELINES = Path("evals/baselines")


def evaluate(
    gold: Annotated[Path, typer.Argument(metavar="GOLD", help="The folder of label files, or one of them.")] = Path(
        "evals/gold"
    ),
    articles: Annotated[
        Path | None,
        typer.Option("--articles", metavar="DIR", help="The articles.  [default: articles, beside GOLD]"),
    ] = None,
    split: Annotated[
        Literal["tune", "test", "all"], typer.Option("--split", help="Which stories: tune on some, report on others.")
    ] = "tune",
    against: Annotated[
        str | None,
        typer.Option(
            "--against", metavar="REF", help="Hold it against a git revision, a baseline's name or a saved result."
        ),
    ] = None,
    repeat: Annotated[int, typer.Option("--repeat", min=1, max=99, metavar="N", help="Ask everything N times.")] = 1,
    explain: Annotated[
        str | None,
        typer.Option("--explain", metavar="ARTICLE", help="Only this article: expected, got and verdict of each item."),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the result as JSON.")] = False,
    save: Annotated[Path | None, typer.Option("--save", metavar="FILE", help="Save the result as JSON.")] = None,
    save_baseline: Annotated[
        str | None, typer.Option("--save-baseline", metavar="NAME", help=f"Save the result in {BASELINES}.")
    ] = None,
    markdown: Annotated[
        Path | None, typer.Option("--markdown", metavar="FILE", help="Write a report for a pull request.")
    ] = None,
    html: Annotated[
        Path | None,
        typer.Option("--html", metavar="FILE", help="Write a page for a browser: scores and every finding."),
    ] = None,
    no_cache: Annotated[bool, typer.Option("--no-cache", help="Ask anew; keep no answers.")] = False,
    model: options.Model = None,
    prompt: options.Prompt = None,
    verbose: options.Verbose = False,
    quiet: options.Quiet = False,
) -> None:
    """Brief the labelled articles, score the briefs field by field, and say whether a change may go in.

    Exit codes: 0 done (identical, better, no worse); 1 worse; 2 nothing could be done; 3 can't tell.
    """
    from summarizer.briefs import Brief
    from summarizer.cli.gold import beside, told
    from summarizer.cli.sparing import PAGE, REPORT, RESULT, spare
    from summarizer.cli.telling import set_up_logging, tell
    from summarizer.errors import UsageError
    from summarizer.evaluation.baselines import save_result
    from summarizer.evaluation.gate import EXIT, compare
    from summarizer.evaluation.gold import load_gold
    from summarizer.reports.evaluation.terminal import explain_lines

    set_up_logging(verbose=verbose)
    for file, kind, option in ((html, PAGE, "--html"), (markdown, REPORT, "--markdown"), (save, RESULT, "--save")):
        if file:
            spare(file, kind, f"name another file with {option}")
    settings = _settings(model, prompt, no_cache=no_cache)
    with told():
        golds = load_gold(gold, articles or beside(gold), Brief, None if split == "all" else split)
    if unlabelled := [one.file.name for one in golds if not one.labels]:
        tell(f"left out, since nothing is labelled in them yet: {', '.join(unlabelled)}")
        golds = [one for one in golds if one.labels]
    if not golds:
        raise UsageError(f"{gold}: nothing is labelled there yet")
    if explain:
        golds = [_named(explain, golds)]
    sessions = [_session(settings, number) for number in range(1, repeat + 1)]
    baseline = _saved(against, golds, sessions[0]) if against else None
    result = _evaluated(golds, sessions, quiet=quiet)
    if explain:
        _print(explain_lines(result, golds[0].name))
        return
    if against and baseline is None:
        baseline = _revised(against, golds, result, settings, sessions, quiet=quiet)
    verdict = compare(baseline, result, margin=settings.margin) if baseline else None
    _report(result, golds, verdict, baseline, as_json=as_json, markdown=markdown, html=html)
    for path in filter(None, (save, BASELINES / f"{save_baseline}.json" if save_baseline else None)):
        save_result(result, path)
    if all(one.state == "unavailable" for one in result.articles):
        raise UsageError(f"nothing could be evaluated: {result.articles[0].reason}")
    if verdict:
        raise typer.Exit(EXIT[verdict.verdict])


def _evaluated(golds: list[Gold], sessions: list[Session], *, quiet: bool) -> Result:
    import asyncio

    from summarizer.briefs import Brief
    from summarizer.evaluation.evaluating import evaluate as evaluated

    try:
        return asyncio.run(
            evaluated(Brief, golds, sessions, on_article=_telling(len(golds) * len(sessions), quiet=quiet))
        )
    except BaseExceptionGroup as group:
        raise _first(group) from None


def _saved(against: str, golds: list[Gold], session: Session) -> Result | None:
    """The result that is meant, if one was saved under this name; it is refused before anything is asked."""
    from summarizer.evaluation.baselines import load_result
    from summarizer.evaluation.evaluating import PACKAGE, recipe_at, scorer
    from summarizer.evaluation.gate import check_terms
    from summarizer.evaluation.gold import digest

    for path in (Path(against), BASELINES / f"{against}.json"):
        if path.is_file():
            saved = load_result(path)
            if saved.recipe != recipe_at(session.recipe, PACKAGE):
                check_terms(saved, digest(golds), scorer())
            return saved
    return None


def _revised(
    against: str, golds: list[Gold], result: Result, settings: Settings, sessions: list[Session], *, quiet: bool
) -> Result:
    from summarizer.briefs import Brief
    from summarizer.evaluation.baselines import result_at

    return result_at(
        against,
        Brief,
        golds,
        result,
        sessions[0].recipe,
        repeats=len(sessions),
        environ=lambda number: _environ(settings, number),
        on_article=_telling(len(golds) * len(sessions), quiet=quiet),
    )


def _report(
    result: Result,
    golds: list[Gold],
    verdict: Verdict | None,
    baseline: Result | None,
    *,
    as_json: bool,
    markdown: Path | None,
    html: Path | None,
) -> None:
    import json

    from summarizer.briefs import Brief
    from summarizer.evaluation.evaluating import floor
    from summarizer.reports.evaluation.html import evaluation_html
    from summarizer.reports.evaluation.markdown import evaluation_markdown
    from summarizer.reports.evaluation.terminal import evaluation_lines

    least = floor(Brief, golds)
    if as_json:
        whole = {"result": result.model_dump(mode="json"), "floor": least}
        typer.echo(json.dumps(whole | ({"verdict": verdict.as_json()} if verdict else {}), indent=1))
    else:
        _print(evaluation_lines(result, floor=least, verdict=verdict, baseline=baseline))
    if markdown:
        _write(markdown, evaluation_markdown(result, floor=least, verdict=verdict, baseline=baseline))
    if html:
        _write(html, evaluation_html(result, floor=least, verdict=verdict, baseline=baseline))


def _telling(count: int, *, quiet: bool) -> Callable[[ArticleResult], None]:
    """Tells of each article as it is done."""
    from itertools import count as counting

    from summarizer.cli.telling import tell

    numbers = counting(1)

    def on_article(one: ArticleResult) -> None:
        if not quiet:
            what = f"{one.score:.3f}" if one.state == "briefed" else f"{one.state}: {one.reason}"
            tell(f"[{next(numbers)} of {count}] {one.article}  {what}")

    return on_article


def _print(parts: Iterable[RenderableType]) -> None:
    """On standard output; when nobody reads on, as in `eval | head`, the exit code is still the verdict's."""
    import sys

    from rich.console import Console

    from summarizer.cli.telling import let_go_of_output

    class Unread(Console):
        def on_broken_pipe(self) -> None:
            raise BrokenPipeError

    console = Unread()
    try:
        for part in parts:
            console.print(part, highlight=False)
        sys.stdout.flush()
    except BrokenPipeError:
        let_go_of_output()


def _settings(model: str | None, prompt: str | None, *, no_cache: bool) -> Settings:
    from summarizer.llm import default_cache
    from summarizer.settings import load_settings

    settings = load_settings({"model": model, "prompt": prompt}, environ=os.environ)
    return settings.model_copy(update={"cache": None if no_cache else settings.cache or default_cache()})


def _session(settings: Settings, number: int) -> Session:
    from summarizer.briefs import Brief
    from summarizer.session import open_session

    return open_session(settings.model_copy(update={"repeat": number}), Brief)


def _environ(settings: Settings, number: int) -> dict[str, str]:
    """The command line's choices, said again as environment variables for another revision of the tool."""
    chosen = {"MODEL": settings.model, "PROMPT": settings.prompt, "CACHE": settings.cache, "REPEAT": number}
    return {f"SUMMARIZER_{name}": str(value) for name, value in chosen.items() if value is not None}


def _named(article: str, golds: list[Gold]) -> Gold:
    import difflib

    from summarizer.errors import UsageError

    names = [gold.name for gold in golds]
    for gold in golds:
        if article in {gold.name, gold.article.stem, str(gold.article), str(gold.file)}:
            return gold
    near = difflib.get_close_matches(article, names, n=1)
    mend = f"did you mean {near[0]}?" if near else f"there is {names[0]}, for one"
    raise UsageError(f"--explain {article}: no such article is labelled: {mend}")


def _first(group: BaseExceptionGroup[BaseException]) -> BaseException:
    """What went wrong first: one article's trouble ends the others."""
    first = group.exceptions[0]
    return _first(first) if isinstance(first, BaseExceptionGroup) else first


def _write(path: Path, text: str) -> None:
    from summarizer.errors import OutputError

    try:
        path.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise OutputError(f"{path}: cannot be written: {error.strerror}") from error
