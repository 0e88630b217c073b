"""Briefs the labelled articles with one recipe and scores what comes of it."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel

from summarizer.articles import Article, read_articles
from summarizer.briefs import Usage, Verbatim
from summarizer.evaluation.gold import digest
from summarizer.evaluation.labels import Gold
from summarizer.evaluation.results import ArticleResult, Result
from summarizer.evaluation.scoring import empty_brief, score_brief
from summarizer.evaluation.shapes import shapes_of
from summarizer.grounding.folding import find_words
from summarizer.outcomes import State
from summarizer.pipeline import Recipe, brief_article

if TYPE_CHECKING:
    from summarizer.session import Session

PACKAGE = Path(__file__).parents[1]

WORKS = (
    "briefs.py",
    "schemas.py",
    "drafts.py",
    "prompts.py",
    "pipeline.py",
    "articles",
    "candidates",
    "grounding",
    "llm",
)
"""What of the package has a say in what a brief holds."""

SCORES = (
    *(f"evaluation/{name}.py" for name in "comparing shapes labels scoring results".split()),
    "grounding/folding.py",
)
"""What of the package has a say in what a brief scores."""


async def evaluate(
    schema: type[BaseModel],
    golds: Sequence[Gold],
    sessions: Sequence[Session],
    *,
    on_article: Callable[[ArticleResult], None] = lambda result: None,
) -> Result:
    """Brief and score every labelled article, once in each session: those are the repeats of one recipe.

    Raises:
        UsageError: no request would be answered. What was answered until then is in the cache.
    """
    recipe = sessions[0].recipe
    found: list[ArticleResult] = []
    for repeat, session in enumerate(sessions, start=1):
        turns = asyncio.Semaphore(session.concurrency)
        async with session.open_model() as model, asyncio.TaskGroup() as tasks:

            async def one(gold: Gold, repeat: int = repeat, turns: Any = turns, model: Any = model) -> None:
                async with turns:
                    outcome = await brief_article(_article(gold), recipe, model)
                brief = outcome.brief.model_dump(mode="json") if outcome.brief else None
                found.append(
                    article_result(
                        schema,
                        gold,
                        brief,
                        outcome.article.text if outcome.article else "",
                        repeat=repeat,
                        state=outcome.state,
                        reason=outcome.reason,
                        usage=outcome.usage,
                        cost=outcome.cost,
                    )
                )
                on_article(found[-1])

            for gold in golds:
                tasks.create_task(one(gold))
    return result_of(recipe_at(recipe, PACKAGE), recipe, golds, found)


def result_of(
    fingerprint: str,
    recipe: Recipe,
    golds: Sequence[Gold],
    articles: Sequence[ArticleResult],
    revision: str | None = None,
) -> Result:
    """The articles' results in order, with what must be equal for two results to be compared."""
    return Result(
        created=datetime.now(UTC),
        recipe=fingerprint,
        model=recipe.model.name,
        prompt=recipe.prompt.name,
        gold=digest(golds),
        scorer=scorer(),
        revision=revision,
        articles=sorted(articles, key=lambda one: (one.article, one.repeat)),
    )


def article_result(
    schema: type[BaseModel],
    gold: Gold,
    brief: Mapping[str, Any] | None,
    text: str,
    *,
    repeat: int,
    state: State,
    reason: str | None,
    usage: Usage,
    cost: float | None,
) -> ArticleResult:
    """One brief, as JSON, scored against the labels of its article, whose cleaned text is `text`."""
    score = score_brief(schema, gold, brief)
    grounded, items = _grounded(schema, brief or {}, text)
    provenance = (brief or {}).get("provenance") or {}
    return ArticleResult(
        article=gold.name,
        story=gold.story,
        repeat=repeat,
        state=state,
        reason=reason,
        scores=score.scores,
        tallies=score.tallies,
        findings=score.findings,
        leaked=score.leaked,
        grounded=grounded,
        items=items,
        rejected=len(provenance.get("rejected") or []),
        usage=usage,
        cost=cost,
        seconds=usage.seconds,
        cached=usage.reused,
        brief={name: value for name, value in brief.items() if name != "provenance"} if brief is not None else None,
    )


def floor(schema: type[BaseModel], golds: Sequence[Gold]) -> float:
    """The mean score of briefs that say nothing, 0 to 1."""
    nothing = empty_brief(schema)
    scores = [score_brief(schema, gold, nothing).scores for gold in golds]
    return sum(sum(one.values()) / len(one) for one in scores if one) / len(scores)


def recipe_at(recipe: Recipe, package: Path) -> str:
    """The recipe's fingerprint and the digest of the code that works it."""
    return f"{recipe.fingerprint}.{digest_of(package)}"


def digest_of(package: Path) -> str:
    """8 hexadecimal digits over all code that has a say in what a brief holds."""
    return _digest(package, WORKS)


def scorer() -> str:
    """Tells one way of scoring from another: scores of two ways are not compared."""
    return _digest(PACKAGE, SCORES)


def _digest(folder: Path, parts: Sequence[str]) -> str:
    found = hashlib.sha256()
    for part in parts:
        path = folder / part
        for file in sorted(path.rglob("*")) if path.is_dir() else [path]:
            if file.suffix in {".py", ".toml"}:
                found.update(f"{file.relative_to(folder).as_posix()}\0".encode())
                found.update(file.read_bytes().replace(b"\r\n", b"\n"))
    return found.hexdigest()[:8]


def _article(gold: Gold) -> Article:
    [article] = read_articles(gold.article)
    assert isinstance(article, Article)  # as it was when the label file was read
    return article


def _grounded(schema: type[BaseModel], brief: Mapping[str, Any], text: str) -> tuple[int, int]:
    """How many items of a brief, and of how many, rest on words of the text and, if verbatim, stand in them."""
    grounded = items = 0
    for name, shape in shapes_of(schema).items():
        if shape.kind not in {"items", "facts"}:
            continue
        verbatim = isinstance(shape.field.item[shape.main].check, Verbatim)
        for item in brief.get(name) or []:
            items += 1
            spans = [text[span.get("start", 0) : span.get("end", 0)] for span in item.get("evidence") or []]
            stands = bool(spans) and all(span.strip() for span in spans)
            if stands and verbatim:
                stands = next(find_words(str(item.get(shape.main)), "\n".join(spans)), None) is not None
            grounded += stands
    return grounded, items
