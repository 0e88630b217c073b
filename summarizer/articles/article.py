"""What an article is once it has been read: cleaned text, numbered sentences, what its page says of it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: `article.text[start:end]`, white space at both ends left out.

    `number` counts from 1; offsets are Unicode code points in the cleaned text.
    """

    number: int
    start: int
    end: int


@dataclass(frozen=True)
class Article:
    """One article, cleaned.

    Attributes:
        text: the cleaned text, page furniture taken out, lines ended by a single line feed.
        sentences: in reading order, never overlapping; headline and subheads are sentences too.
        source: the file it was read from, `file:line` in JSONL, `-` for standard input.
        url: its address, where the input says so.
        headline: as printed.
        publisher: the outlet, found in metadata, masthead, dateline or biography.
        authors: as printed in the byline, one name each.
        published: ISO date (`2026-01-10`), only where the page states it.
        dateline: the place a report is filed from, as printed ("ERBIL").
        language: BCP 47 ("en"), None when it cannot be told.
        furniture: the lines that cleaning took out, in page order.
        kept: (start in text, start in the decoded input, length) of every run of text that was kept.
    """

    text: str
    sentences: tuple[Sentence, ...]
    source: str
    url: str | None = None
    headline: str | None = None
    publisher: str | None = None
    authors: tuple[str, ...] = ()
    published: str | None = None
    dateline: str | None = None
    language: str | None = None
    furniture: tuple[str, ...] = ()
    kept: tuple[tuple[int, int, int], ...] = ()

    @cached_property
    def id(self) -> str:
        """The sha256 of the cleaned text in UTF-8, 64 hexadecimal digits."""
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()

    @cached_property
    def words(self) -> int:
        """White-space separated words of the cleaned text."""
        return len(self.text.split())

    def sentence(self, number: int) -> str:
        """The words of one sentence (numbered from 1); IndexError when there is no such sentence."""
        if not 1 <= number <= len(self.sentences):
            raise IndexError(f"no sentence {number}: the article has {len(self.sentences)}")
        found = self.sentences[number - 1]
        return self.text[found.start : found.end]

    def sentences_of(self, start: int, end: int) -> tuple[Sentence, ...]:
        """The sentences that `text[start:end]` touches, in order."""
        return tuple(s for s in self.sentences if s.start < end and start < s.end)
