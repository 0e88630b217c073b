"""Changes to the values of a YAML text, as cuts and insertions: what is not concerned keeps every byte.

A block is changed by whole lines, what stands between brackets within its lines. A comment line right above an entry,
as far indented, is that entry's own; so are those below it that are indented further.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from summarizer.evaluation.flow import flow
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
class Changes:
    """Changes to one text, all of them told in the offsets that it had before.

    Attributes:
        dropped: the comments that belong to what is taken out.
    """

    text: str
    splices: list[tuple[int, int, str]] = field(default_factory=list)
    dropped: set[tuple[int, int]] = field(default_factory=set)

    def made(self) -> str:
        """The text with all changes."""
        made, behind = "", 0
        for start, end, new in sorted(self.splices, key=lambda splice: splice[0]):
            made += self.text[behind : max(start, behind)] + new
            behind = max(behind, end)
        return made + self.text[behind:]

    def loses_comments(self, made: str) -> bool:
        """Whether comments are missing there that belong to nothing that was taken out."""
        there = Counter(made[start:end].rstrip() for start, end in comments_of(made))
        return bool(Counter(self._staying(0, len(self.text))) - there)

    # -- what there is ------------------------------------------------------------------------------------------------

    def entries(self, node: Node) -> list[Entry]:
        """What a mapping or a list holds, in order."""
        if node.parts is not None:
            return [Entry(key.start, max(key.end, self._end(key, value)), value, key) for key, value in node.parts]
        found: list[Entry] = []
        behind = node.start
        for one in node.many or ():
            head = one.start if node.flow else behind + self._gap(behind, one.start).rfind("-")
            found.append(Entry(head, one.end, one))
            behind = one.end
        return found

    def lines_of(self, entry: Entry) -> list[str]:
        """The lines of an entry of a block with its comments, from its own column on; none where that cannot be."""
        if not self.lines.is_first(entry.head) or self.text[entry.head] != "-":
            return []
        at, end, column = self._above(entry), self._below(entry), self.lines.column(entry.head)
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
            start = self._above(entry) if self.lines.is_first(entry.head) else entry.head
            end = entry.end if node.flow else self._below(entry)
            line, line_end = self.lines.start(entry.end), self.lines.end(entry.end)
            beside = (at for at, one in enumerate(entries) if one.end >= line and one.head < line_end)
            if node.flow and all(at in gone for at in beside):
                end = max(end, min(line_end, node.end))
            found.update(comment for comment in self.comments if start <= comment[0] < end)
        return found

    # -- what is changed ----------------------------------------------------------------------------------------------

    def change(self, entry: Entry, new: Any) -> None:
        """What an entry holds: written anew only where it differs."""
        node = entry.value
        if same(node.plain(), new):
            return
        if node.tied:
            raise _tied(node)
        if key := node.twice:
            raise CannotChange(key.line, f"{key.value} stands twice: keep one of them")
        if node.parts and isinstance(new, Mapping) and self._change_mapping(node, new):
            return
        if node.many and isinstance(new, list | tuple) and self._change_list(entry, new):
            return
        self._write(entry, flow(new))

    def _change_mapping(self, node: Node, new: Mapping[str, Any]) -> bool:
        entries = {str(entry.key.plain()): entry for entry in self.entries(node) if entry.key}
        gone = {at for at, name in enumerate(entries) if name not in new}
        if len(gone) == len(entries) or len(entries) < len(node.parts or ()) or not self._can_cut(node, gone):
            return False
        self.cut(node, gone)
        for name, value in new.items():
            if name in entries:
                self.change(entries[name], value)
            else:
                kept = [other for at, other in enumerate(entries) if at not in gone]
                behind = place(kept, list(new), name)
                self.insert(node, list(entries).index(kept[behind]) if behind >= 0 else -1, name, value)
        return True

    def _change_list(self, entry: Entry, new: Sequence[Any]) -> bool:
        node, old = entry.value, entry.value.plain()
        alike = (same(one, other) for one, other in zip(old, new, strict=False))
        first = next((at for at, is_same in enumerate(alike) if not is_same), min(len(old), len(new)))
        if len(old) == len(new):
            for one, value in zip(self.entries(node), new, strict=True):
                self.change(one, value)
        elif first == len(old):
            for value in new[first:]:
                self.append(node, value)
        elif new and same(old[first + len(old) - len(new) :], list(new[first:])):
            gone = set(range(first, first + len(old) - len(new)))
            if not self._can_cut(node, gone):
                return False
            self.cut(node, gone)
        else:
            return False
        return True

    def append(self, node: Node, value: Any, block: Sequence[str] | None = None) -> None:
        """One more in a list that holds some; `block`: its lines there, where it is no flow."""
        last = self.entries(node)[-1]
        if node.flow:
            self._insert_between(node, len(node.many or ()) - 1, flow(value))
        else:
            self._insert_lines(self._below(last), self.lines.column(last.head), block or [f"- {flow(value)}"])

    def insert(self, node: Node, behind: int, name: str, value: Any, block: Sequence[str] | None = None) -> None:
        """A key with its value put into a mapping that holds some, behind entry number `behind`, -1 for before all."""
        entries = self.entries(node)
        if node.flow:
            self._insert_between(node, behind, f"{flow(name)}: {flow(value)}")
            return
        if behind < 0 and not self.lines.is_first(entries[0].head):
            behind = 0
        at = self._above(entries[0]) if behind < 0 else self._below(entries[behind])
        self._insert_lines(at, self.lines.column(entries[0].head), block or [f"{flow(name)}: {flow(value)}"])

    def fill(self, entry: Entry, lines: Sequence[str]) -> None:
        """The lines of a block put below a key of a block that holds nothing."""
        _refuse_tied(entry.value)
        end = max(self._colon(entry), entry.value.end)
        self._keep_comments(entry, self._colon(entry), end)
        self.splices.append((self._colon(entry), end, ""))
        self._insert_lines(self.lines.next(end), self.lines.column(entry.head), lines)

    def cut(self, node: Node, gone: Set[int], entry: Entry | None = None) -> None:
        """Entries taken out by number; where none is left `[]`, and of a mapping nothing, behind the key of `entry`."""
        entries = self.entries(node)
        for at in gone:
            _refuse_tied(entries[at].value)
        if not gone:
            return
        self.dropped |= self.comments_with(node, gone)
        if len(gone) == len(entries) and (node.flow or entry is None or entry.key is None):
            self._keep_comments(entry or entries[0], node.start, node.end)
            self.splices.append((node.start, node.end, "[]" if node.many else "{}"))
            return
        if node.flow:
            self._cut_between(node, gone)
            return
        for at in sorted(gone):
            if not self.lines.is_first(entries[at].head):
                raise CannotChange(
                    entries[at].value.line, "it begins in a line with something else: put it into its own"
                )
            start, end = self._above(entries[at]), self._below(entries[at])
            if end == len(self.text) and not self.lines.is_ended(end):
                start = self.lines.end(self.lines.start(start - 1)) if start else start
            self.splices.append((start, end, ""))
        if len(gone) == len(entries) and entry is not None and node.many:
            self.splices.append((self._colon(entry), self._colon(entry), " []"))

    # -- lines of a block ---------------------------------------------------------------------------------------------

    def _insert_lines(self, at: int, column: int, lines: Sequence[str]) -> None:
        """Lines put before the one that begins at `at`, or behind the last one, be it ended or not."""
        shown = [f"{' ' * column}{line}" if line.strip() else line for line in lines]
        if at and at == len(self.text) and not self.lines.is_ended(at):
            self.splices.append((at, at, "".join(self.lines.line_break + line for line in shown)))
        else:
            self.splices.append((at, at, "".join(line + self.lines.line_break for line in shown)))

    def _can_cut(self, node: Node, gone: Set[int]) -> bool:
        entries = self.entries(node)
        return node.flow or all(self.lines.is_first(entries[at].head) for at in gone)

    def _above(self, entry: Entry) -> int:
        """Where the lines of an entry begin, its own comments with them."""
        start, column = self.lines.start(entry.head), self.lines.column(entry.head)
        while start:
            line = self.lines.start(start - 1)
            comment = self.text[line:start].lstrip(" ")
            if not comment.startswith("#") or start - line - len(comment) != column:
                break
            start = line
        return start

    def _below(self, entry: Entry) -> int:
        """Where the lines of an entry end, with the comments below it that are indented further."""
        end, column = self.lines.next(entry.end), self.lines.column(entry.head)
        while end < len(self.text):
            line = self.text[end : self.lines.next(end)]
            comment = line.lstrip(" ")
            if not comment.startswith("#") or len(line) - len(comment) <= column:
                break
            end = self.lines.next(end)
        return end

    # -- between brackets ---------------------------------------------------------------------------------------------

    def _insert_between(self, node: Node, behind: int, new: str) -> None:
        entries = self.entries(node)
        if behind < 0:
            first = entries[0].head
            own = self.lines.is_first(first)
            self.splices.append((first, first, f"{new},{self.lines.break_to(first)}" if own else f"{new}, "))
            return
        entry = entries[behind]
        comma, closed = self._comma(node, entries, behind)
        if not self.lines.is_first(entry.head):
            self.splices.append((entry.end, entry.end, f", {new}"))
        elif closed:
            self.splices.append((entry.end, entry.end, f",{self.lines.break_to(entry.head)}{new}"))
        else:
            if comma is None:
                self.splices.append((entry.end, entry.end, ","))
            ending = "" if comma is None else ","
            self._insert_lines(self.lines.next(comma or entry.end), self.lines.column(entry.head), [new + ending])

    def _cut_between(self, node: Node, gone: Set[int]) -> None:
        entries = self.entries(node)
        last = max(set(range(len(entries))) - gone)
        for at in sorted(gone):
            entry = entries[at]
            comma, closed = self._comma(node, entries, at)
            whole_lines = self.lines.is_first(entry.head) and not closed
            if whole_lines:
                start, end = self._above(entry), self.lines.next(comma or entry.end)
            elif at < last:
                start, end = entry.head, entries[at + 1].head
            else:
                start, end = entries[last].end, entry.end
            if self._staying(start, end):
                self._cut_alone(entry, comma)
                continue
            self.splices.append((start, end, ""))
            if whole_lines and comma is None:
                behind, _ = self._comma(node, entries, last)
                self.splices.append((behind or 0, (behind or 0) + 1, ""))

    def _cut_alone(self, entry: Entry, comma: int | None) -> None:
        """An entry with its comma and its comments, and nothing of what stands between."""
        self.splices.append((entry.head, entry.end, ""))
        if comma is not None:
            self.splices.append((comma, comma + 1, ""))
        above, below = self._above(entry), self.lines.end(entry.end)
        for start, end in self.dropped:
            if above <= start < entry.head and self.lines.is_first(start):
                self.splices.append((self.lines.start(start), self.lines.next(start), ""))
            elif entry.end <= start < below:
                self.splices.append((len(self.text[:start].rstrip(" ")), end, ""))

    def _comma(self, node: Node, entries: Sequence[Entry], at: int) -> tuple[int | None, bool]:
        """Where the comma behind an entry stands, and whether something else follows in that line."""
        end = entries[at + 1].head if at + 1 < len(entries) else node.end - 1
        found = self._gap(entries[at].end, end).find(",")
        comma = entries[at].end + found if found >= 0 else None
        return comma, end < self.lines.next(comma or entries[at].end)

    # -- a value ------------------------------------------------------------------------------------------------------

    def _write(self, entry: Entry, new: str) -> None:
        """A value put in place of another one, whole."""
        node = entry.value
        _refuse_tied(node)
        block = not node.flow and (node.parts or node.many)
        if entry.key is None:
            start = node.start
        elif self._gap(entry.key.end, max(node.start, entry.key.end)).find(":") < 0:
            self.splices.append((entry.key.end, entry.key.end, f": {new}"))
            return
        else:
            start = self._colon(entry) if block or node.start == node.end else node.start
        self._keep_comments(entry, start, node.end)
        spaced = start == node.start and node.start != node.end
        self.splices.append((start, node.end, new if spaced else f" {new}"))

    def _keep_comments(self, entry: Entry, start: int, end: int) -> None:
        """Comments among what is taken out, put in lines of their own above it."""
        self.put_above(entry.head, self._staying(start, end))

    def put_above(self, at: int, lines: Sequence[str]) -> None:
        """Lines put above the one that `at` is in, as far indented."""
        line = self.lines.start(at)
        before = self.text[line : at + 1]
        self._insert_lines(line, len(before) - len(before.lstrip(" ")), lines)

    def _staying(self, start: int, end: int) -> list[str]:
        """The comments that begin there and do not belong to what is taken out."""
        found = (one for one in self.comments if start <= one[0] < end and one not in self.dropped)
        return [self.text[slice(*one)].rstrip() for one in found]

    def _colon(self, entry: Entry) -> int:
        """The place behind the colon of a key."""
        assert entry.key is not None
        found = self._gap(entry.key.end, self.lines.end(entry.key.end)).find(":")
        if found < 0:
            raise CannotChange(entry.key.line, "the colon is not in the line of its key: put it there")
        return entry.key.end + found + 1

    # -- places in the text -------------------------------------------------------------------------------------------

    @cached_property
    def lines(self) -> Lines:
        return Lines(self.text)

    @cached_property
    def comments(self) -> list[tuple[int, int]]:
        """Where they stand."""
        return comments_of(self.text)

    def _gap(self, start: int, end: int) -> str:
        """What stands between two values, with blanks for comments."""
        return _COMMENT.sub(lambda found: " " * len(found[0]), self.text[start:end])

    def _end(self, key: Node, value: Node) -> int:
        return value.end if value.start != value.end else min(value.end, self.lines.end(key.end))


def place(names: Sequence[str], order: Sequence[str], name: str) -> int:
    """Behind which of the names (its number, -1 for before all) another one belongs by this order."""
    if name not in order:
        return len(names) - 1
    known = {one: order.index(one) for one in names if one in order}
    before = [at for at, one in enumerate(names) if one in known and known[one] < order.index(name)]
    return before[-1] if before or not known else -1


def same(one: Any, other: Any) -> bool:
    """Equal, and of one kind: 1 is not 1.0 nor true; the order of names does not count."""
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)


def _refuse_tied(node: Node) -> None:
    for one in node.leaves():
        if one.tied:
            raise _tied(one)


def _tied(node: Node) -> CannotChange:
    return CannotChange(
        node.line, "an anchor or alias (& or *), which stands for more than one place: write it out here"
    )
