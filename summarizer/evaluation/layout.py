"""Where the parts of a YAML text stand: what a mapping or a list holds, with the lines and comments that are its own.

A comment line right above an entry, as far indented, is that entry's own; so are those below it that are indented
further.
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass
from functools import cached_property

from summarizer.evaluation.lines import Lines
from summarizer.evaluation.nodes import Node, comments_of

_COMMENT = re.compile(r"#[^\n\r\x85\u2028\u2029]*")


class CannotChange(Exception):
    """A change that would concern something else as well: in which line, and how to mend it."""

    def __init__(self, line: int, what: str) -> None:
        super().__init__(what)
        self.line = line
        self.what = what


@dataclass(frozen=True)
class Entry:
    """One of the things that a mapping or a list holds.

    Attributes:
        head: where it begins: the key, or in a block the dash.
        end: where what it holds ends.
        value: what it holds.
        key: of a mapping.
    """

    head: int
    end: int
    value: Node
    key: Node | None = None


@dataclass
class Layout:
    """The places of a text, in characters."""

    text: str

    @cached_property
    def lines(self) -> Lines:
        return Lines(self.text)

    @cached_property
    def comments(self) -> list[tuple[int, int]]:
        """Where they stand."""
        return comments_of(self.text)

    def entries(self, node: Node) -> list[Entry]:
        """What a mapping or a list holds, in order."""
        if node.parts is not None:
            return [Entry(key.start, max(key.end, self._end(key, value)), value, key) for key, value in node.parts]
        found: list[Entry] = []
        behind = node.start
        for one in node.many or ():
            head = one.start if node.flow else behind + self.gap(behind, one.start).rfind("-")
            found.append(Entry(head, one.end, one))
            behind = one.end
        return found

    def lines_of(self, entry: Entry) -> list[str]:
        """The lines of an entry of a block with its comments, from its own column on; none where that cannot be."""
        if not self.lines.is_first(entry.head) or self.text[entry.head] != "-":
            return []
        at, end, column = self.above(entry), self.below(entry), self.lines.column(entry.head)
        comments = {start for start, _ in self.comments}
        lines: list[str] = []
        while at < end:
            line = self.text[at : self.lines.end(at)]
            if not line[:column].strip(" "):
                lines.append(line[column:])
            elif at + len(line) - len(line.lstrip(" ")) in comments:
                lines.append(line.lstrip(" "))
            else:
                return []
            at = self.lines.next(at)
        return lines

    def comments_with(self, node: Node, gone: Set[int]) -> set[tuple[int, int]]:
        """The comments of entries, by number: in them, right above, and behind where no other entry is in the line."""
        entries = self.entries(node)
        found: set[tuple[int, int]] = set()
        for entry in (entries[at] for at in gone):
            start = self.above(entry) if self.lines.is_first(entry.head) else entry.head
            end = entry.end if node.flow else self.below(entry)
            line, line_end = self.lines.start(entry.end), self.lines.end(entry.end)
            beside = (at for at, one in enumerate(entries) if one.end >= line and one.head < line_end)
            if node.flow and all(at in gone for at in beside):
                end = max(end, min(line_end, node.end))
            found.update(comment for comment in self.comments if start <= comment[0] < end)
        return found

    def above(self, entry: Entry) -> int:
        """Where the lines of an entry begin, its own comments with them."""
        start, column = self.lines.start(entry.head), self.lines.column(entry.head)
        while start:
            line = self.lines.start(start - 1)
            comment = self.text[line:start].lstrip(" ")
            if not comment.startswith("#") or start - line - len(comment) != column:
                break
            start = line
        return start

    def below(self, entry: Entry) -> int:
        """Where the lines of an entry end, with the comments below it that are indented further."""
        end, column = self.lines.next(entry.end), self.lines.column(entry.head)
        while end < len(self.text):
            line = self.text[end : self.lines.next(end)]
            comment = line.lstrip(" ")
            if not comment.startswith("#") or len(line) - len(comment) <= column:
                break
            end = self.lines.next(end)
        return end

    def comma(self, node: Node, entries: Sequence[Entry], at: int) -> tuple[int | None, bool]:
        """Where the comma behind an entry stands, and whether something else follows in that line."""
        end = entries[at + 1].head if at + 1 < len(entries) else node.end - 1
        found = self.gap(entries[at].end, end).find(",")
        comma = entries[at].end + found if found >= 0 else None
        return comma, end < self.lines.next(comma or entries[at].end)

    def colon(self, entry: Entry) -> int:
        """The place behind the colon of a key.

        Raises:
            CannotChange: it is in another line.
        """
        assert entry.key is not None
        found = self.gap(entry.key.end, self.lines.end(entry.key.end)).find(":")
        if found < 0:
            raise CannotChange(entry.key.line, "the colon is not in the line of its key: put it there")
        return entry.key.end + found + 1

    def gap(self, start: int, end: int) -> str:
        """What stands between two values, with blanks for comments."""
        return _COMMENT.sub(lambda found: " " * len(found[0]), self.text[start:end])

    def _end(self, key: Node, value: Node) -> int:
        return value.end if value.start != value.end else min(value.end, self.lines.end(key.end))
