"""The sources of a run, listed as they are needed and opened when their turn comes."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from typing import TYPE_CHECKING

from summarizer.articles import find_sources
from summarizer.articles.reading import STANDARD_INPUT
from summarizer.batch.files import is_own

if TYPE_CHECKING:
    from summarizer.articles import Source


class Sources:
    """Files, folders and standard input (`-`); each going through lists them anew.

    Args:
        names: of files and folders.
        max_words: that an article may have.
        only: the names of those sources that are meant, None for all.
    """

    def __init__(self, names: Sequence[str], *, max_words: int, only: Container[str] | None = None) -> None:
        self._names = names
        self._max_words = max_words
        self._only = only

    @property
    def can_be_counted(self) -> bool:
        """Whether they can be gone through more than once."""
        return STANDARD_INPUT not in self._names

    def __iter__(self) -> Iterator[Source]:
        for name in self._names:
            for source in find_sources(name, max_words=self._max_words):
                if not is_own(source.name) and (self._only is None or source.name in self._only):
                    yield source
