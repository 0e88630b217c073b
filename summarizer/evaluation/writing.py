"""Changes one thing in the text of a label file; every other byte, comments and all, stays as it is.

All functions take the text of a file, decoded with its line breaks and byte order mark as they are
(`raw.decode()`, not `read_text()`), and return the whole new text. Items and values are plain data as in the file:
`{"name": "Hamid Allawi", "role": {"any": ["harbour master", None]}, "optional": True}`. What is new is written in flow
style, on one line; of what is there only that is written anew which differs. The new text is read again: a change that
would not come out as it was asked for, or would lose a comment on something else, is refused.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from summarizer.evaluation.changes import Changes, place, same
from summarizer.evaluation.flow import flow
from summarizer.evaluation.gold import GoldError, Problem
from summarizer.evaluation.layout import CannotChange, Entry
from summarizer.evaluation.nodes import Node, NotYAML, nodes_of
from summarizer.evaluation.reading import HEAD, Part

__all__ = ["move_item", "put_item", "put_value", "remove_field", "remove_item"]

_UNNAMED = Path("label file")
_INDENT = 2


def put_item(
    text: str,
    part: Part,
    field: str,
    item: Mapping[str, Any],
    at: int | None = None,
    *,
    order: Sequence[str] = (),
    file: Path = _UNNAMED,
) -> str:
    """An item put behind the last one of a field, or in place of item number `at` (from 0).

    Args:
        order: of the fields; one that is new is put where it belongs in it, else behind the last.
        file: by which the error names the text.

    Raises:
        GoldError: it cannot be written without changing something else, or there is no item number `at`.
    """

    def change(label_file: _LabelFile) -> Any:
        items = label_file.items(part, field)
        if at is None:
            label_file.append(part, field, dict(item), [f"- {flow(item)}"], order)
            return label_file.plain_with(part, field, [*items, item])
        label_file.changes.change(label_file.item(part, field, at), item)
        return label_file.plain_with(part, field, [*items[:at], item, *items[at + 1 :]])

    return _changed(text, file, change)


def remove_item(text: str, part: Part, field: str, at: int, *, file: Path = _UNNAMED) -> str:
    """Item number `at` (from 0) taken out, with its comments: right above it, behind it; the last leaves `[]`.

    Raises:
        GoldError: as `put_item`.
    """

    def change(label_file: _LabelFile) -> Any:
        items = label_file.items(part, field)
        label_file.cut_item(part, field, at)
        return label_file.plain_with(part, field, [*items[:at], *items[at + 1 :]])

    return _changed(text, file, change)


def move_item(text: str, field: str, at: int, *, order: Sequence[str] = (), file: Path = _UNNAMED) -> str:
    """Candidate number `at` (from 0) put behind the last label of its field, as it is written, with its comments.

    Between brackets it is written anew; its comments then stand above it, or above the field where that is on one line.

    Raises:
        GoldError: as `put_item`.
    """

    def change(label_file: _LabelFile) -> Any:
        offered, labelled = label_file.items("candidates", field), label_file.items("labels", field)
        lines, comments = label_file.lines("candidates", field, at)
        label_file.append("labels", field, offered[at], lines, order, comments)
        label_file.cut_item("candidates", field, at)
        label_file.changes.dropped.clear()  # what belongs to it has moved along
        label_file.plain_with("candidates", field, [*offered[:at], *offered[at + 1 :]])
        return label_file.plain_with("labels", field, [*labelled, offered[at]])

    return _changed(text, file, change)


def put_value(
    text: str, part: Part | None, field: str, value: Any, *, order: Sequence[str] = (), file: Path = _UNNAMED
) -> str:
    """The value of a field set, `{"any": [...]}` included; with `part` None that of a key of the head.

    Raises:
        GoldError: as `put_item`.
    """

    def change(label_file: _LabelFile) -> Any:
        held = label_file.entry(part, field)
        if held is not None:
            label_file.changes.change(held, value)
        else:
            label_file.add(part, field, value, [f"{flow(field)}: {flow(value)}"], order)
        return label_file.plain_with(part, field, value)

    return _changed(text, file, change)


def remove_field(text: str, part: Part | None, field: str, *, file: Path = _UNNAMED) -> str:
    """A field taken out, with all it has and the comments right above it; the last candidate takes `candidates` along.

    Raises:
        GoldError: as `put_item`, or it is not there.
    """

    def change(label_file: _LabelFile) -> Any:
        plain = label_file.plain
        if part is not None and list(plain.get(part) or ()) == [field] and part == "candidates":
            label_file.cut(None, part)
            return {name: value for name, value in plain.items() if name != part}
        label_file.cut(part, field)
        if part is None:
            return {name: value for name, value in plain.items() if name != field}
        left = {name: value for name, value in plain[part].items() if name != field}
        return plain | {part: left if left or label_file.within_flow(part) else None}

    return _changed(text, file, change)


def _changed(text: str, file: Path, change: Callable[[_LabelFile], Any]) -> str:
    """The text as `change` leaves it, if it then holds what `change` returns."""
    try:
        label_file = _LabelFile(text)
        return label_file.made(change(label_file))
    except (NotYAML, CannotChange) as error:
        raise GoldError([Problem(file, error.line, error.what)]) from None


class _LabelFile:
    """A label file that is being changed.

    Attributes:
        plain: what it holds once it is changed.
        line: the last place that was looked for.
    """

    def __init__(self, text: str) -> None:
        self.changes = Changes(text)
        self.top = nodes_of(text)
        self.line = self.top.line
        if not self.top.parts:
            raise CannotChange(1, "this is no label file: summarizer gold new begins one")
        self.plain: dict[str, Any] = self.top.plain()

    def plain_with(self, part: Part | None, field: str, value: Any) -> dict[str, Any]:
        if part is None:
            self.plain = self.plain | {field: value}
        else:
            self.plain = self.plain | {part: (self.plain.get(part) or {}) | {field: value}}
        return self.plain

    def made(self, expected: Any) -> str:
        """The text with the changes, if it then holds what is expected."""
        made = self.changes.made()
        try:
            if same(nodes_of(made).plain(), expected) and not self.changes.loses_comments(made):
                return made
        except NotYAML:
            pass
        raise CannotChange(self.line, "this cannot be changed without changing something else: change it by hand")

    # -- what there is ------------------------------------------------------------------------------------------------

    def entry(self, *path: str | None) -> Entry | None:
        """What stands under these names, one below the other; None where there is nothing."""
        node, found = self.top, None
        for name in path:
            if name is None:
                continue
            if node.empty:
                return None
            if node.tied:
                raise CannotChange(
                    node.line, "an anchor or alias (& or *), which stands for more than one place: write it out"
                )
            if node.parts is None:
                raise CannotChange(node.line, f"names with values expected, {name} among them: write them")
            named = [
                entry for entry in self.changes.layout.entries(node) if entry.key and str(entry.key.plain()) == name
            ]
            if len(named) > 1:
                raise CannotChange(named[1].value.line, f"{name} stands twice: keep one of them")
            if not named:
                return None
            found = named[0]
            node = found.value
            self.line = found.key.line if found.key else node.line
        return found

    def items(self, part: Part, field: str) -> list[Any]:
        """The items of a field, none where it is not there."""
        held = self.entry(part, field)
        if held is None or held.value.empty:
            return []
        if held.value.many is None:
            raise CannotChange(held.value.line, f"{field}: a list of items, [] where there is none")
        if held.value.tied:
            raise CannotChange(held.value.line, f"{field}: an anchor or alias (& or *): write the list out")
        return list(held.value.plain())

    def item(self, part: Part, field: str, at: int) -> Entry:
        held = self.entry(part, field)
        entries = self.changes.layout.entries(held.value) if held else []
        if not 0 <= at < len(entries):
            raise CannotChange(self.line, f"{field}: there is no item {at + 1} among its {len(entries)}: read it again")
        return entries[at]

    def lines(self, part: Part, field: str, at: int) -> tuple[list[str], list[str]]:
        """How an item stands in a block, and its comments alone."""
        entry, held = self.item(part, field, at), self.entry(part, field)
        if key := entry.value.twice:
            raise CannotChange(key.line, f"{key.value} stands twice: keep one of them")
        places = sorted(self.changes.layout.comments_with(held.value, {at})) if held else []
        comments = [self.changes.text[start:end].rstrip() for start, end in places]
        return self.changes.layout.lines_of(entry) or [*comments, f"- {flow(entry.value.plain())}"], comments

    # -- what is changed ----------------------------------------------------------------------------------------------

    def append(
        self,
        part: Part,
        field: str,
        item: Any,
        lines: Sequence[str],
        order: Sequence[str],
        comments: Sequence[str] = (),
    ) -> None:
        """An item put behind the others; `lines`: how it stands in a block; `comments`: put above where it is none."""
        held = self.entry(part, field)
        if held.value.flow if held and held.value.many else self.within_flow(part):
            holder = held or self.entry(part)
            self.changes.put_above(holder.head if holder else self.top.start, comments)
        if held is not None and held.value.many:
            self.changes.append(held.value, item, lines)
            return
        below = [" " * self.step(part) + line if line.strip() else line for line in lines]
        if held is None:
            self.add(part, field, [item], [f"{flow(field)}:", *below], order)
        elif self.within_flow(part):
            self.changes.change(held, [item])
        else:
            self.changes.fill(held, below)

    def add(self, part: Part | None, field: str, value: Any, lines: Sequence[str], order: Sequence[str]) -> None:
        """A field that is not there yet; `lines`: how it stands in a block."""
        if part is None:
            self.insert(self.top, field, value, lines, HEAD)
            return
        holder = self.entry(part)
        below = [" " * _INDENT + line if line.strip() else line for line in lines]
        if holder is None:
            self.insert(self.top, part, {field: value}, [f"{part}:", *below], HEAD)
        elif holder.value.parts:
            self.insert(holder.value, field, value, lines, order)
        elif self.top.flow:
            self.changes.change(holder, {field: value})
        else:
            self.changes.fill(holder, below)

    def insert(self, node: Node, name: str, value: Any, lines: Sequence[str], order: Sequence[str]) -> None:
        names = [str(key.plain()) for key, _ in node.parts or ()]
        self.changes.insert(node, place(names, order, name), name, value, lines)

    def cut(self, part: Part | None, field: str) -> None:
        holder = self.entry(part) if part else None
        if self.entry(part, field) is None:
            raise CannotChange(self.line, f"there is no {field} to be taken out: read it again")
        node = holder.value if holder else self.top
        names = [str(key.plain()) for key, _ in node.parts or ()]
        self.changes.cut(node, {names.index(field)}, holder)

    def cut_item(self, part: Part, field: str, at: int) -> None:
        self.item(part, field, at)
        held = self.entry(part, field)
        if held is not None:
            self.changes.cut(held.value, {at}, held)

    def within_flow(self, part: Part) -> bool:
        holder = self.entry(part)
        return self.top.flow or bool(holder and holder.value.parts and holder.value.flow)

    def step(self, part: Part) -> int:
        """How far the dashes of a list are indented from its key: as in the fields beside it."""
        for holder in filter(None, (self.entry(part), self.entry("labels"))):
            for entry in self.changes.layout.entries(holder.value) if holder.value.parts else ():
                if entry.value.many and not entry.value.flow:
                    return self.changes.lines.column(entry.value.start) - self.changes.lines.column(entry.head)
        return _INDENT
