"""What other programs may import, pinned: a name that goes breaks somebody."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import summarizer

NAMES = """
Article Brief Invalid ModelError NoAnswer Outcome OutputError PromptError Receipt Recipe Refused Run Sentence
ServiceError Session Settings SettingsError Stopped SummarizerError Truncated Unavailable Ungrounded Unreadable
UsageError brief_article load_settings open_session read_articles run_articles summarize
""".split()


def test_the_list() -> None:
    assert summarizer.__all__ == NAMES
    assert dir(summarizer) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_each_name_is_there(name: str) -> None:
    assert getattr(summarizer, name).__name__ == name


def test_a_name_that_is_not_there() -> None:
    with pytest.raises(AttributeError, match="module 'summarizer' has no attribute 'Summariser'"):
        summarizer.Summariser  # noqa: B018


def test_type_checkers_see_the_same_names() -> None:
    tree = ast.parse(Path(summarizer.__file__).read_text(encoding="utf-8"))
    imported = [
        alias.name
        for block in tree.body
        if isinstance(block, ast.If)
        for statement in block.body
        if isinstance(statement, ast.ImportFrom)
        for alias in statement.names
    ]
    assert sorted(imported) == NAMES
