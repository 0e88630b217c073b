"""What a recipe is held against: a saved result, or the whole project as it stood at a git revision."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path

from pydantic import BaseModel, ValidationError

from summarizer.briefs import Usage
from summarizer.errors import OutputError, UsageError
from summarizer.evaluation.evaluating import PACKAGE, article_result, digest_of, result_of
from summarizer.evaluation.labels import Gold
from summarizer.evaluation.results import ArticleResult, Result
from summarizer.evaluation.revisions import brief_with, worktree
from summarizer.pipeline import Recipe

SETTINGS = ("summarizer.toml",)


def load_result(path: Path) -> Result:
    """A saved result.

    Raises:
        UsageError: the file is none.
    """
    try:
        return Result.model_validate_json(path.read_bytes())
    except OSError as error:
        raise UsageError(f"{path}: cannot be read: {error.strerror}") from error
    except ValidationError as error:
        what = error.errors()[0]
        where = ".".join(map(str, what["loc"])) or "the whole"
        raise UsageError(f"{path}: not a result of an evaluation ({where}: {what['msg']}): save it anew") from error


def save_result(result: Result, path: Path) -> None:
    """Write a result where `load_result` finds it.

    Raises:
        OutputError: the file cannot be written.
    """
    text = json.dumps(result.model_dump(mode="json"), indent=1, ensure_ascii=False, sort_keys=True)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text + "\n", encoding="utf-8")
    except OSError as error:
        raise OutputError(f"{path}: cannot be written: {error.strerror}") from error


def result_at(
    revision: str,
    schema: type[BaseModel],
    golds: Sequence[Gold],
    candidate: Result,
    recipe: Recipe,
    *,
    repeats: int,
    environ: Callable[[int], dict[str, str]],
    on_article: Callable[[ArticleResult], None] = lambda result: None,
) -> Result:
    """The project as it stood at a git revision, its prompt, code and settings, on today's gold by today's scorer.

    Where nothing that has a say in a brief differs from today, nothing is run: the candidate is its own baseline.

    Args:
        environ: the settings to run one repeat with, as environment variables.

    Raises:
        UsageError: there is no such revision, or it cannot be run.
    """
    here = Path.cwd()
    with worktree(revision, here) as tree:
        if not (tree / "summarizer" / "pipeline.py").is_file():
            raise UsageError(f"--against {revision}: the command cannot be found in that revision")
        if _state(tree) == _state(here) and digest_of(tree / "summarizer") == digest_of(PACKAGE):
            return candidate.model_copy(update={"revision": revision})
        found: list[ArticleResult] = []
        fingerprints: set[str] = set()
        for repeat in range(1, repeats + 1):
            briefed = brief_with(tree, [gold.article for gold in golds], environ(repeat))
            for gold in golds:
                one = briefed[gold.article.name]
                provenance = (one.brief or {}).get("provenance") or {}
                fingerprints.update(filter(None, [provenance.get("recipe")]))
                found.append(
                    article_result(
                        schema,
                        gold,
                        one.brief,
                        one.text or "",
                        repeat=repeat,
                        state="briefed" if one.brief else "invalid",
                        reason=None if one.brief else "no brief came of it at that revision",
                        usage=_usage(provenance),
                        cost=provenance.get("cost"),
                    )
                )
                on_article(found[-1])
        fingerprint = f"{'+'.join(sorted(fingerprints)) or 'none'}.{digest_of(tree / 'summarizer')}"
        return result_of(fingerprint, recipe, golds, found, revision=revision)


def _usage(provenance: dict[str, object]) -> Usage:
    """What another revision noted, as far as it is known today."""
    noted = provenance.get("usage")
    known = {k: v for k, v in noted.items() if k in Usage.model_fields} if isinstance(noted, dict) else {}
    return Usage.model_validate(known)


def _state(tree: Path) -> list[tuple[str, bytes]]:
    """The prompts and settings of a checkout."""
    files = [*sorted((tree / "prompts").glob("*")), *(tree / name for name in SETTINGS)]
    return [(file.name, file.read_bytes()) for file in files if file.is_file()]
