"""One article in, one brief out, for programs."""

from __future__ import annotations

import asyncio
import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, overload

from pydantic import BaseModel

from summarizer.briefs import Brief
from summarizer.errors import Invalid, NoAnswer, Refused, Truncated, Unavailable, Ungrounded, Unreadable, UsageError

if TYPE_CHECKING:
    from summarizer.articles import Article
    from summarizer.outcomes import Outcome
    from summarizer.settings import Settings

Schema = TypeVar("Schema", bound=BaseModel)

_ERRORS: dict[str, type[NoAnswer]] = {
    error.state: error for error in (Refused, Truncated, Invalid, Ungrounded, Unavailable)
}


@overload
def summarize(
    text_or_path: str | Path,
    *,
    model: str | None = None,
    prompt: str | None = None,
    base_url: str | None = None,
    max_words: int | None = None,
) -> Brief: ...


@overload
def summarize(
    text_or_path: str | Path,
    *,
    schema: type[Schema],
    model: str | None = None,
    prompt: str | None = None,
    base_url: str | None = None,
    max_words: int | None = None,
) -> Schema: ...


def summarize(
    text_or_path: str | Path,
    *,
    schema: type[BaseModel] = Brief,
    model: str | None = None,
    prompt: str | None = None,
    base_url: str | None = None,
    max_words: int | None = None,
) -> BaseModel:
    """Brief one article, with the settings of the environment and of `summarizer.toml` where none are given.

    A model is opened and closed again each time; for many articles use `summarizer.run_articles`.

    Args:
        text_or_path: the text of an article, or the file it is in: a `Path`, or a string that names a file.
        schema: any pydantic model whose fields bear the markers of `summarizer.briefs`; the result is one.
        model: its name, as in `summarizer models list`.
        prompt: the name of a prompt, or the path of its file.
        base_url: an OpenAI-compatible service; the key comes from OPENAI_API_KEY alone.
        max_words: leave an article with more words than this.

    Raises:
        Unreadable: there is no text to be had.
        NoAnswer: no brief came of it; the subclass says why (Refused, Truncated, Invalid, Ungrounded, Unavailable).
        UsageError: a setting, the prompt, the model or the service will not do.
    """
    from summarizer.settings import load_settings

    options = {"model": model, "prompt": prompt, "base_url": base_url, "max_words": max_words}
    settings = load_settings(options, environ=os.environ)
    article = _article(text_or_path, settings.max_words)
    # In a thread of its own: the caller may be inside a running event loop, as every notebook is.
    with ThreadPoolExecutor(1) as thread:
        outcome = thread.submit(lambda: asyncio.run(_outcome(article, settings, schema))).result()
    if outcome.brief is None:
        raise _ERRORS[outcome.state](f"{outcome.source}: {outcome.reason}")
    return outcome.brief


async def _outcome(article: Article, settings: Settings, schema: type[BaseModel]) -> Outcome:
    from summarizer.pipeline import brief_article
    from summarizer.session import open_session

    session = open_session(settings, schema)
    async with session.open_model() as model:
        return await brief_article(article, session.recipe, model)


def _article(text_or_path: str | Path, max_words: int) -> Article:
    from summarizer.articles import parse_article, read_articles

    if isinstance(text_or_path, str) and not _names_a_file(text_or_path):
        return parse_article(text_or_path, source="text", max_words=max_words)
    articles = read_articles(Path(text_or_path), max_words=max_words)
    found = next(articles, None)
    if next(articles, None) is not None:
        raise UsageError(f"{text_or_path}: holds more than one article: use summarizer.run_articles")
    if found is None:
        raise Unreadable(str(text_or_path), "there is no article in it")
    if isinstance(found, Unreadable):
        raise found
    return found


def _names_a_file(text: str) -> bool:
    """A single word names a file, there or not: no article is that short."""
    if not text or "\n" in text or len(text) > 1000 or "\0" in text:
        return False
    path = Path(text)
    return path.exists() or (text.isascii() and not any(c.isspace() for c in text))
