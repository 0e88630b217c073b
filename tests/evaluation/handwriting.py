"""Label files as people write them: the same things in many hands, with comments everywhere."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from hypothesis import strategies as st

TEXTS = [
    "Hamid Allawi",
    "it's: a #1",
    "no",
    "1,400",
    "- x",
    "[sic]",
    "“Zoë”",
    "café",
    "العربية",
    "a  b",
    "",
    "x: y",
    "🦊 fox",
]
LISTS = ("people", "figures", "claims")
VALUES = ("headline", "authors", "genre")
FIELDS = ("headline", "authors", "genre", "people", "figures", "claims")


@dataclass(frozen=True)
class Written:
    """A label file and what it holds.

    Attributes:
        lines: by part and field, the lines that it takes up, from 0, the end excluded.
        comments: by part and field, the comments of each of the things in its list.
    """

    text: str
    data: dict[str, Any]
    lines: Mapping[tuple[str, str], tuple[int, int]]
    comments: Mapping[tuple[str, str], list[set[str]]]


def comments(text: str) -> set[str]:
    """By which comments are known: every one of a file has a number of its own."""
    return set(re.findall("§[0-9]+", text))


def values() -> st.SearchStrategy[Any]:
    one = st.sampled_from(TEXTS) | st.sampled_from([None, True, 0, 1400, 2.5])
    many = st.lists(st.sampled_from(TEXTS), max_size=3)
    return one | many | st.fixed_dictionaries({"any": st.lists(one | many, min_size=1, max_size=3)})


def items() -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries(
        {"name": st.sampled_from(TEXTS)},
        optional={"role": values(), "aliases": st.lists(st.sampled_from(TEXTS), max_size=2), "optional": st.just(True)},
    )


_HELD = {"headline": values(), "genre": values(), "authors": st.lists(st.sampled_from(TEXTS), max_size=3)}
"""What is held by the fields that are no lists of items."""


@st.composite
def label_files(draw: st.DrawFn) -> Written:
    """Label files with labels and often with candidates, in all kinds of hands."""
    hand = _Hand(draw)
    lines: list[str] = [*hand.comments(0), *(["---"] if hand.often() else [])]
    data: dict[str, Any] = {}
    where: dict[tuple[str, str], tuple[int, int]] = {}
    owned: dict[tuple[str, str], list[set[str]]] = {}
    head = {"article": "x.txt", "sha256": "0" * 64, "story": draw(st.sampled_from(TEXTS))}
    for name, value in head.items():
        lines += [*hand.comments(0), f"{name}: {hand.flow(value)}{hand.aside()}"]
        data[name] = value
    for part in ("labels", "candidates") if hand.often() else ("labels",):
        fields: dict[str, Any] = {}
        lines += [*hand.comments(0), f"{part}:{hand.aside()}"]
        indent = draw(st.sampled_from([1, 2, 4]))
        for name in draw(st.lists(st.sampled_from(FIELDS), unique=True, min_size=1)):
            fields[name] = draw(_HELD.get(name, st.lists(items(), max_size=3)))
            first = len(lines)
            hand.owned = []
            lines += hand.field(name, fields[name], indent)
            owned[part, name] = hand.owned
            where[part, name] = (first, len(lines))
        data[part] = fields
    data["must_not"] = draw(st.lists(st.sampled_from(TEXTS), max_size=2))
    lines += [*hand.comments(0), f"must_not: {hand.flow(data['must_not'])}{hand.aside()}", *hand.comments(0)]
    lines += ["..."] if hand.often() else []
    line_break = draw(st.sampled_from(["\n", "\r\n"]))
    text = line_break.join(lines) + (line_break if hand.often() else "")
    return Written(("\ufeff" if hand.often() else "") + text, data, where, owned)


class _Hand:
    """Writes the same value in one of several ways."""

    def __init__(self, draw: st.DrawFn) -> None:
        self.draw = draw
        self.number = 0
        self.owned: list[set[str]] = []

    def often(self) -> bool:
        return self.draw(st.booleans())

    def aside(self) -> str:
        """A comment at a line's end."""
        words = self.draw(st.sampled_from(["", "", "  # so", " # - {name: x}"]))
        return words and f"{words} {self.mark()}"

    def comments(self, indent: int) -> list[str]:
        found = self.draw(st.sampled_from([[], [], ["mark: [this"], ["a", "b"]]))
        return [f"{' ' * indent}# {words} {self.mark()}" for words in found]

    def struck(self) -> list[str]:
        """A line that is commented out, at the margin of the page."""
        return [f"#      role: x {self.mark()}"] if self.draw(st.integers(0, 4)) == 0 else []

    def mark(self) -> str:
        self.number += 1
        return f"§{self.number}"

    def flow(self, value: Any) -> str:
        if isinstance(value, Mapping):
            gap = self.draw(st.sampled_from(["", " "]))
            return "{" + gap + ", ".join(f"{name}: {self.flow(part)}" for name, part in value.items()) + gap + "}"
        if isinstance(value, list):
            comma = "," if value and self.draw(st.integers(0, 4)) == 0 else ""
            return "[" + ", ".join(map(self.flow, value)) + comma + "]"
        if isinstance(value, str) and value.replace(" ", "").isalpha() and value != "no" and self.often():
            return value
        if isinstance(value, str) and self.often():
            return "'" + value.replace("'", "''") + "'"
        return json.dumps(value, ensure_ascii=self.often() and not _astral(value))

    def field(self, name: str, value: Any, indent: int) -> list[str]:
        """A field with its comments, all of it indented."""
        margin = " " * indent
        above = self.comments(indent)
        if isinstance(value, list) and value and (name in LISTS or self.often()):
            ways: list[Callable[..., list[str]]] = [self._list, self._list, self._lines_of_flow, self._within_lines]
            lines = self.draw(st.sampled_from(ways if name in LISTS else ways[2:]))(value)
            opening, lines = (lines[0], lines[1:]) if lines[0].startswith("[") else (self.aside(), lines)
            return [
                *above,
                f"{margin}{name}:{' ' if opening[:1] == '[' else ''}{opening}",
                *_indented(margin, lines),
            ]
        if isinstance(value, dict) and self.often():
            inner = [f"  any:{self.aside()}", *(f"    - {self.flow(one)}{self.aside()}" for one in value["any"])]
            return [*above, f"{margin}{name}:{self.aside()}", *(margin + line for line in inner)]
        if isinstance(value, str) and value.isascii() and value.strip() and self.often():
            return [*above, f"{margin}{name}: |-", f"{margin}   {value}"]
        return [*above, f"{margin}{name}: {self.flow(value)}{self.aside()}"]

    def _list(self, value: list[Any]) -> list[str]:
        margin = " " * self.draw(st.sampled_from([0, 2, 3]))
        lines: list[str] = []
        for item in value:
            lines += _indented(margin, self._own([*self.comments(0), *self._item(item)]))
        return lines

    def _own(self, lines: list[str]) -> list[str]:
        """The lines of one thing in a list, its comments with them."""
        self.owned.append(comments("\n".join(lines)))
        return lines

    def _item(self, item: dict[str, Any]) -> list[str]:
        if self.often():
            return [f"- {self.flow(item)}{self.aside()}"]
        lines: list[str] = []
        if self.often():
            lines = [f"{name}: {self.flow(value)}" for name, value in item.items()]
            lines = [*(f"{line},{self.aside()}" for line in lines[:-1]), f"{lines[-1]}}}{self.aside()}"]
            return [f"- {{{lines[0]}", *(f"   {line}" for line in lines[1:])]
        for name, value in item.items():
            if isinstance(value, list) and value and self.often():
                lines += [f"{name}:{self.aside()}", *(f"  - {self.flow(one)}{self.aside()}" for one in value)]
            else:
                above = [*self.comments(0), *self.struck()] if lines else []
                lines += [*above, f"{name}: {self.flow(value)}{self.aside()}"]
        return [f"- {lines[0]}", *_indented("  ", lines[1:])]

    def _lines_of_flow(self, value: list[Any]) -> list[str]:
        shown = [self.flow(item) for item in value]
        if self.often():
            self.owned = [set() for _ in value]
            return [f"[{', '.join(shown)}]{self.aside()}"]
        last = "," if self.often() else ""
        commas = [","] * (len(shown) - 1) + [last]
        return [
            "[",
            *(
                f"   {line}"
                for one, comma in zip(shown, commas, strict=True)
                for line in self._own([*self.comments(0), f"{one}{comma}{self.aside()}"])
            ),
            f" ]{self.aside()}",
        ]

    def _within_lines(self, value: list[Any]) -> list[str]:
        """Between brackets that have no line of their own: the first behind the one, the last before the other."""
        lines: list[str] = []
        for at, item in enumerate(value):
            end = "]" if at == len(value) - 1 else f",{self.aside()}"
            above = [f"  {line}" for line in self.comments(0)] if at else []
            lines += self._own([*above, f"{'  ' if at else '['}{self.flow(item)}{end}"])
        lines[-1] += self.aside()
        return lines


def _indented(margin: str, lines: list[str]) -> list[str]:
    return [line if line.startswith("#      ") else margin + line for line in lines]


def _astral(value: Any) -> bool:
    """JSON escapes these in two halves, which YAML does not put together."""
    return isinstance(value, str) and any(letter > "\uffff" for letter in value)
