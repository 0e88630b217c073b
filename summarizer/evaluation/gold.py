"""Folders of label files: whatever is wrong with one is told with its line."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

from pydantic import BaseModel

from summarizer.errors import UsageError
from summarizer.evaluation.labels import Gold, Split
from summarizer.evaluation.reading import LabelFile, Problem, read_labels

__all__ = ["GoldError", "LabelFile", "Problem", "digest", "load_gold", "read_gold", "read_labels"]


class GoldError(UsageError):
    """Label files that cannot be used."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = tuple(problems)


def load_gold(folder: Path, articles: Path, schema: type[BaseModel], split: Split | None = None) -> list[Gold]:
    """The label files of a folder, in the order of their names.

    Args:
        articles: the folder of the articles that they label.
        split: only these.

    Raises:
        GoldError: something is wrong with some of them; it has all that is.
        UsageError: there are none.
    """
    files = sorted([*folder.glob("*.yaml"), *folder.glob("*.yml")]) if folder.is_dir() else [folder]
    if not files or not all(file.is_file() for file in files):
        raise UsageError(f"{folder}: no label files (*.yaml) there: name a folder of them, or begin one with gold new")
    found, problems = read_gold(files, articles, schema)
    if problems:
        raise GoldError(problems)
    chosen = [gold for gold in found if split is None or gold.split == split]
    if not chosen:
        raise UsageError(f"{folder}: none of its {len(found)} label files has split: {split}")
    return chosen


def read_gold(files: Sequence[Path], articles: Path, schema: type[BaseModel]) -> tuple[list[Gold], list[Problem]]:
    """Those of the label files that can be used, and all that is wrong with the others."""
    found: list[Gold] = []
    problems: list[Problem] = []
    labelled: dict[str, Path] = {}
    for file in files:
        try:
            read = read_labels(file.read_bytes(), file, articles, schema)
        except OSError as error:
            problems.append(Problem(file, 1, f"cannot be read: {error.strerror}"))
            continue
        gold = read.gold
        if gold is None:
            problems += read.problems
        elif gold.name in labelled:
            what = f"{gold.name} is labelled in {labelled[gold.name]} too: keep one of them"
            problems.append(Problem(file, read.article_line, what))
        else:
            labelled[gold.name] = file
            found.append(gold)
    return found, problems


def digest(golds: Sequence[Gold]) -> str:
    """16 hexadecimal digits over all labels of all these files."""
    parts = sorted(f"{gold.name} {gold.digest}" for gold in golds)
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]
