"""The articles that are to be tried again, read from where the ledger says that they were."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.articles.reading import STANDARD_INPUT
from summarizer.batch.sources import Sources

if TYPE_CHECKING:
    from summarizer.articles import Source
    from summarizer.batch.ledger import Record
    from summarizer.outcomes import State

_LINE = re.compile(r"(?P<file>.+):\d+")


class Again(Sources):
    """Exactly the sources of these names, of which some may be gone; each going through lists them anew.

    Args:
        states: what became of the article, by the name of its source.
        max_words: that an article may have.
    """

    def __init__(self, states: Mapping[str, str], *, max_words: int) -> None:
        files = dict.fromkeys(filter(None, map(_file_of, states)))  # of ten lines of one file, the file once
        super().__init__(tuple(files), max_words=max_words, only=states)
        self._states = states
        self._met: set[str] = set()

    def __iter__(self) -> Iterator[Source]:
        for source in super().__iter__():
            self._met.add(source.name)
            yield source

    def __len__(self) -> int:
        return len(self._states)

    @property
    def gone(self) -> Iterator[tuple[str, str]]:
        """Source and state of those that were not met, once they have been gone through."""
        return ((source, state) for source, state in self._states.items() if source not in self._met)


def sources_again(record: Record, states: frozenset[State], *, max_words: int) -> Again:
    """The sources of the articles whose latest state is one of these."""
    found = {entry.source: entry.state for entry in record.latest(frozenset(states))}
    return Again(found, max_words=max_words)


def _file_of(source: str) -> str | None:
    """The file, or the folder, that a source is or is a line of; None where there is none, as of standard input."""
    if source == STANDARD_INPUT:
        return None
    if Path(source).exists():
        return source
    line = _LINE.fullmatch(source)
    return line["file"] if line and Path(line["file"]).is_file() else None
