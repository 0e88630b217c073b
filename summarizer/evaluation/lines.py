"""Where the lines of a text begin and end, and what stands before a place in its own."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

_BREAK = re.compile(r"\r\n|[\n\r\x85\u2028\u2029]")


@dataclass
class Lines:
    """The lines of a text, told by the places that are in them, in characters."""

    text: str

    @cached_property
    def line_break(self) -> str:
        """As the first line has it."""
        found = _BREAK.search(self.text)
        return found[0] if found else "\n"

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(found.end() for found in _BREAK.finditer(self.text))]

    def start(self, at: int) -> int:
        """Where the line begins, a byte order mark left out."""
        start = self._starts[bisect_right(self._starts, at) - 1]
        return start + self.text.startswith("\ufeff", start, start + 1) if start == 0 else start

    def end(self, at: int) -> int:
        """Where the line ends, its break left out."""
        found = _BREAK.search(self.text, at)
        return found.start() if found else len(self.text)

    def next(self, at: int) -> int:
        """Where the next line begins; the end of the text behind the last one."""
        number = bisect_right(self._starts, at)
        return self._starts[number] if number < len(self._starts) else len(self.text)

    def column(self, at: int) -> int:
        return at - self.start(at)

    def is_first(self, at: int) -> bool:
        """Whether there is nothing before it in its line."""
        return not self.text[self.start(at) : at].strip(" ")

    def is_ended(self, at: int) -> bool:
        """Whether a line break stands right before it."""
        return _BREAK.fullmatch(self.text[at - 1 : at]) is not None

    def break_to(self, at: int) -> str:
        """A line break, and as many blanks as stand before it in its line."""
        return self.line_break + " " * self.column(at)
