"""News articles in, checked briefs out.

Everything here is imported when it is first used, so that `summarizer --help` stays quick.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from summarizer.articles import Article, Sentence, read_articles
    from summarizer.batch import Receipt, Run, run_articles
    from summarizer.briefs import Brief
    from summarizer.errors import (
        Invalid,
        ModelError,
        NoAnswer,
        OutputError,
        PromptError,
        Refused,
        ServiceError,
        SettingsError,
        Stopped,
        SummarizerError,
        Truncated,
        Unavailable,
        Ungrounded,
        Unreadable,
        UsageError,
    )
    from summarizer.library import summarize
    from summarizer.outcomes import Outcome
    from summarizer.pipeline import Recipe, brief_article
    from summarizer.session import Session, open_session
    from summarizer.settings import Settings, load_settings

__all__ = [
    "Article",
    "Brief",
    "Invalid",
    "ModelError",
    "NoAnswer",
    "Outcome",
    "OutputError",
    "PromptError",
    "Receipt",
    "Recipe",
    "Refused",
    "Run",
    "Sentence",
    "ServiceError",
    "Session",
    "Settings",
    "SettingsError",
    "Stopped",
    "SummarizerError",
    "Truncated",
    "Unavailable",
    "Ungrounded",
    "Unreadable",
    "UsageError",
    "brief_article",
    "load_settings",
    "open_session",
    "read_articles",
    "run_articles",
    "summarize",
]

_HOMES = {
    "articles": {"Article", "Sentence", "read_articles"},
    "batch": {"Receipt", "Run", "run_articles"},
    "briefs": {"Brief"},
    "library": {"summarize"},
    "outcomes": {"Outcome"},
    "pipeline": {"Recipe", "brief_article"},
    "session": {"Session", "open_session"},
    "settings": {"Settings", "load_settings"},
}


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module 'summarizer' has no attribute {name!r}")
    home = next((module for module, names in _HOMES.items() if name in names), "errors")
    return getattr(import_module(f"summarizer.{home}"), name)


def __dir__() -> list[str]:
    return __all__
