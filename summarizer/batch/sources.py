"""Sources become articles, one at a time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.articles import read_articles, source_paths
from summarizer.batch.files import is_own_text

if TYPE_CHECKING:
    from summarizer.articles import Article
    from summarizer.errors import Unreadable


def read_sources(sources: Sequence[str], *, max_words: int) -> Iterator[Article | Unreadable]:
    """The articles of files, folders and standard input (`-`), each read when it is asked for."""
    for source in sources:
        yield from read_articles(source, max_words=max_words)


def count_sources(sources: Sequence[str]) -> int | None:
    """How many articles there seem to be, without reading any; None when standard input is among them."""
    if "-" in sources:
        return None
    found = [path for source in sources for path in source_paths(source)]
    return sum(_count(path) if isinstance(path, Path) else 1 for path in found)


def _count(path: Path) -> int:
    if path.suffix.lower() != ".jsonl":
        return int(not is_own_text(str(path)))
    try:
        with path.open("rb") as file:
            return sum(not line.isspace() for line in file)
    except OSError:
        return 1
