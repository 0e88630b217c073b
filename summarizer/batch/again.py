"""The articles that are to be tried again, read from where the ledger says that they were.

A source that holds another article by now, such as a line of a file that is written anew each day, is passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.articles.reading import STANDARD_INPUT
from summarizer.batch.sources import Sources
from summarizer.errors import Unreadable

if TYPE_CHECKING:
    from summarizer.articles import Source
    from summarizer.batch.ledger import Record

_LINE = re.compile(r"(?P<file>.+):\d+")


class Again(Sources):
    """The sources that still hold these articles; each going through lists them anew.

    Args:
        states: what became of an article, by the name of its source and its id.
        max_words: that an article may have.
    """

    def __init__(self, states: Mapping[tuple[str, str], str], *, max_words: int) -> None:
        names = dict.fromkeys(name for name, _ in states)
        files = dict.fromkeys(filter(None, map(_file_of, names)))  # of ten lines of one file, the file once
        super().__init__(tuple(files), max_words=max_words, only=names)
        self._states = states
        self._held: dict[str, str] = {}  # the article that a source holds now, by its name

    def __iter__(self) -> Iterator[Source]:
        for source in super().__iter__():
            if source.name not in self._held:
                found = source.read()
                self._held[source.name] = source.name if isinstance(found, Unreadable) else found.id
            if any(self._is_there(source.name, article) for article in (source.name, self._held[source.name])):
                yield source

    def __len__(self) -> int:
        return len(self._states)

    @property
    def gone(self) -> Iterator[tuple[str, str]]:
        """Source and state of those that were not met, once they have been gone through."""
        return ((name, state) for (name, article), state in self._states.items() if not self._is_there(name, article))

    def _is_there(self, name: str, article: str) -> bool:
        """Whether this is an article that is meant, and its source holds it; an unreadable one has no other id."""
        return (name, article) in self._states and name in self._held and article in {name, self._held[name]}


def sources_again(record: Record, states: frozenset[str], *, max_words: int) -> Again:
    """The sources of the articles whose latest state is one of these."""
    found = {(entry.source, entry.article): entry.state for entry in record.latest(states)}
    return Again(found, max_words=max_words)


def _file_of(source: str) -> str | None:
    """The file, or the folder, that a source is or is a line of; None where there is none, as of standard input."""
    if source == STANDARD_INPUT:
        return None
    if Path(source).exists():
        return source
    line = _LINE.fullmatch(source)
    return line["file"] if line and Path(line["file"]).is_file() else None
