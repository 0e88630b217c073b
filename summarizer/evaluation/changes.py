"""Changes to the values of a YAML text, as cuts and insertions: what is not concerned keeps every byte.

A block is changed by whole lines, what stands between brackets within its lines.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from summarizer.evaluation.flow import flow
from summarizer.evaluation.layout import CannotChange, Entry, Layout
from summarizer.evaluation.lines import Lines
from summarizer.evaluation.nodes import Node, comments_of


@dataclass
class Changes:
    """Changes to one text, all of them told in the offsets that it had before.

    Attributes:
        dropped: the comments that belong to what is taken out.
    """

    text: str
    splices: list[tuple[int, int, str]] = field(default_factory=list)
    dropped: set[tuple[int, int]] = field(default_factory=set)

    @cached_property
    def layout(self) -> Layout:
        """Where everything stood before."""
        return Layout(self.text)

    @property
    def lines(self) -> Lines:
        """Of the text before."""
        return self.layout.lines

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
        entries = {str(entry.key.plain()): entry for entry in self.layout.entries(node) if entry.key}
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
            for one, value in zip(self.layout.entries(node), new, strict=True):
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
        last = self.layout.entries(node)[-1]
        if node.flow:
            self._insert_between(node, len(node.many or ()) - 1, flow(value))
        else:
            self._insert_lines(self.layout.below(last), self.lines.column(last.head), block or [f"- {flow(value)}"])

    def insert(self, node: Node, behind: int, name: str, value: Any, block: Sequence[str] | None = None) -> None:
        """A key with its value put into a mapping that holds some, behind entry number `behind`, -1 for before all."""
        entries = self.layout.entries(node)
        if node.flow:
            self._insert_between(node, behind, f"{flow(name)}: {flow(value)}")
            return
        if behind < 0 and not self.lines.is_first(entries[0].head):
            behind = 0
        at = self.layout.above(entries[0]) if behind < 0 else self.layout.below(entries[behind])
        self._insert_lines(at, self.lines.column(entries[0].head), block or [f"{flow(name)}: {flow(value)}"])

    def fill(self, entry: Entry, lines: Sequence[str]) -> None:
        """The lines of a block put below a key of a block that holds nothing."""
        _refuse_tied(entry.value)
        end = max(self.layout.colon(entry), entry.value.end)
        self._keep_comments(entry, self.layout.colon(entry), end)
        self.splices.append((self.layout.colon(entry), end, ""))
        self._insert_lines(self.lines.next(end), self.lines.column(entry.head), lines)

    def cut(self, node: Node, gone: Set[int], entry: Entry | None = None) -> None:
        """Entries taken out by number; where none is left `[]`, and of a mapping nothing, behind the key of `entry`."""
        entries = self.layout.entries(node)
        for at in gone:
            _refuse_tied(entries[at].value)
        if not gone:
            return
        self.dropped |= self.layout.comments_with(node, gone)
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
            start, end = self.layout.above(entries[at]), self.layout.below(entries[at])
            if end == len(self.text) and not self.lines.is_ended(end):
                start = self.lines.end(self.lines.start(start - 1)) if start else start
            self.splices.append((start, end, ""))
        if len(gone) == len(entries) and entry is not None and node.many:
            self.splices.append((self.layout.colon(entry), self.layout.colon(entry), " []"))

    # -- lines of a block ---------------------------------------------------------------------------------------------

    def _insert_lines(self, at: int, column: int, lines: Sequence[str]) -> None:
        """Lines put before the one that begins at `at`, or behind the last one, be it ended or not."""
        shown = [f"{' ' * column}{line}" if line.strip() else line for line in lines]
        if at and at == len(self.text) and not self.lines.is_ended(at):
            self.splices.append((at, at, "".join(self.lines.line_break + line for line in shown)))
        else:
            self.splices.append((at, at, "".join(line + self.lines.line_break for line in shown)))

    def _can_cut(self, node: Node, gone: Set[int]) -> bool:
        entries = self.layout.entries(node)
        return node.flow or all(self.lines.is_first(entries[at].head) for at in gone)

    # -- between brackets ---------------------------------------------------------------------------------------------

    def _insert_between(self, node: Node, behind: int, new: str) -> None:
        entries = self.layout.entries(node)
        if behind < 0:
            first = entries[0].head
            own = self.lines.is_first(first)
            self.splices.append((first, first, f"{new},{self.lines.break_to(first)}" if own else f"{new}, "))
            return
        entry = entries[behind]
        comma, closed = self.layout.comma(node, entries, behind)
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
        entries = self.layout.entries(node)
        last = max(set(range(len(entries))) - gone)
        for at in sorted(gone):
            entry = entries[at]
            comma, closed = self.layout.comma(node, entries, at)
            whole_lines = self.lines.is_first(entry.head) and not closed
            if whole_lines:
                start, end = self.layout.above(entry), self.lines.next(comma or entry.end)
            elif at < last:
                start, end = entry.head, entries[at + 1].head
            else:
                start, end = entries[last].end, entry.end
            if self._staying(start, end):
                self._cut_alone(entry, comma)
                continue
            self.splices.append((start, end, ""))
            if whole_lines and comma is None:
                behind, _ = self.layout.comma(node, entries, last)
                self.splices.append((behind or 0, (behind or 0) + 1, ""))

    def _cut_alone(self, entry: Entry, comma: int | None) -> None:
        """An entry with its comma and its comments, and nothing of what stands between."""
        self.splices.append((entry.head, entry.end, ""))
        if comma is not None:
            self.splices.append((comma, comma + 1, ""))
        above, below = self.layout.above(entry), self.lines.end(entry.end)
        for start, end in self.dropped:
            if above <= start < entry.head and self.lines.is_first(start):
                self.splices.append((self.lines.start(start), self.lines.next(start), ""))
            elif entry.end <= start < below:
                self.splices.append((len(self.text[:start].rstrip(" ")), end, ""))

    # -- a value ------------------------------------------------------------------------------------------------------

    def _write(self, entry: Entry, new: str) -> None:
        """A value put in place of another one, whole."""
        node = entry.value
        _refuse_tied(node)
        block = not node.flow and (node.parts or node.many)
        if entry.key is None:
            start = node.start
        elif self.layout.gap(entry.key.end, max(node.start, entry.key.end)).find(":") < 0:
            self.splices.append((entry.key.end, entry.key.end, f": {new}"))
            return
        else:
            start = self.layout.colon(entry) if block or node.start == node.end else node.start
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
        found = (one for one in self.layout.comments if start <= one[0] < end and one not in self.dropped)
        return [self.text[slice(*one)].rstrip() for one in found]


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
