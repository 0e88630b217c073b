"""What tells one way of scoring from another."""

from __future__ import annotations

import ast
from pathlib import Path

import summarizer
from summarizer.evaluation.evaluating import SCORES, scorer

PACKAGE = Path(summarizer.__file__).parent


def test_all_that_scoring_is_made_of_has_a_say_in_its_digest() -> None:
    """Whatever of this room a scoring file imports is among them too."""
    room = {name for name in SCORES if name.startswith("evaluation/")}
    for name in room:
        for node in ast.walk(ast.parse((PACKAGE / name).read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("summarizer.evaluation."):
                assert f"{(node.module or '').removeprefix('summarizer.').replace('.', '/')}.py" in room, name
    assert len(scorer()) == 8
