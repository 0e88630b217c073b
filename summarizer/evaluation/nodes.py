"""YAML as it is written by hand: every value has its line, dates and `no` are texts, 12:30 is no number."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import yaml
from yaml.reader import ReaderError

MOST = 100_000
"""Values that a file may hold, an alias counted for all that it stands for: a label file has some hundreds."""

_COMMENT = re.compile(r"#[^\n\r\x85\u2028\u2029]*")
_OPENING = re.compile(r"(?:[&!]\S*[ \t]+)*[|>]\S*[ \t]+")
"""What a literal text (`|`) begins with, in whose first line there may be a comment."""


class NotYAML(Exception):
    """It cannot be read: in which line, and how to mend it."""

    def __init__(self, line: int, what: str) -> None:
        super().__init__(what)
        self.line = line
        self.what = what


@dataclass(frozen=True)
class Node:
    """A value with its line: a plain one, the parts of a mapping in order, or the many of a list.

    Attributes:
        start: where it begins in the text, in characters; of a block, its first key or dash.
        end: where it ends: `text[start:end]` is what is written, comments and line breaks behind it left out.
        flow: between brackets or braces.
        tied: it has an anchor, or is an alias of what has one: to change it would change another place too.
    """

    line: int
    value: Any = None
    parts: tuple[tuple[Node, Node], ...] | None = None
    many: tuple[Node, ...] | None = None
    start: int = 0
    end: int = 0
    flow: bool = False
    tied: bool = False

    def plain(self) -> Any:
        if self.parts is not None:
            return {str(key.value): value.plain() for key, value in self.parts}
        return [one.plain() for one in self.many] if self.many is not None else self.value

    @property
    def empty(self) -> bool:
        """Nothing stands there, or `null`."""
        return self.parts is None and self.many is None and self.value is None

    @property
    def twice(self) -> Node | None:
        """The first name in it that stood there before: of the two values `plain` has the last one alone."""
        names: set[str] = set()
        for key, value in self.parts or ():
            if (name := str(key.value)) in names:
                return key
            names.add(name)
            if found := value.twice:
                return found
        return next((found for one in self.many or () if (found := one.twice)), None)

    def leaves(self) -> Iterator[Node]:
        """The plain values in it, in order, names among them; what is tied is one."""
        if self.tied or not (self.parts or self.many):
            yield self
            return
        for one in self.many or (node for part in self.parts or () for node in part):
            yield from one.leaves()


def read_nodes(raw: bytes) -> Node:
    """The one document of a YAML file.

    Raises:
        NotYAML: it is none, or not in UTF-8.
    """
    try:
        text = raw.decode()
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise NotYAML(line, "not UTF-8: save the file in that encoding") from None
    return nodes_of(text)


@lru_cache(maxsize=128)  # a label file that is being edited is read before and after
def nodes_of(text: str) -> Node:
    """The same of a text whose line breaks and byte order mark are as in the file.

    Raises:
        NotYAML: it is none.
    """
    try:
        found = yaml.compose(text, Loader=_Loader)
        _count(found, {})
        return _node(found, text)
    except yaml.MarkedYAMLError as error:
        raise NotYAML(*_told(error)) from None
    except ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        raise NotYAML(
            line, f"not valid YAML: a character that cannot be printed ({error.character!r}): take it out"
        ) from None
    except RecursionError:
        raise NotYAML(1, "not valid YAML: lists within lists without end: write them out") from None


def comments_of(text: str) -> list[tuple[int, int]]:
    """Where the comments of a text stand, from # to the end of the line, in order.

    Raises:
        NotYAML: it is none.
    """
    found: list[tuple[int, int]] = []
    behind = 0
    for leaf in (*nodes_of(text).leaves(), Node(0, start=len(text), end=len(text))):
        found += [comment.span() for comment in _COMMENT.finditer(text, behind, leaf.start)]
        behind = leaf.end
        opening = _OPENING.match(text, leaf.start, leaf.end)
        if opening and (comment := _COMMENT.match(text, opening.end())):
            found.append(comment.span())
    return found


def _told(error: yaml.MarkedYAMLError) -> tuple[int, str]:
    problem = error.problem or ""
    mark = error.problem_mark or error.context_mark
    noticed = mark.line + 1 if mark else 1
    # What is opened and never closed is noticed far below.
    began = re.search("flow|quoted|simple key", error.context or "") and error.context_mark
    line = began.line + 1 if began else noticed
    below = f" (noticed in line {noticed})" if line != noticed else ""
    if "\\t" in problem:
        mend = "write spaces there, not tabs"
    else:
        mend = "put texts with a colon or a mark in them between quotation marks, and close what is open"
    return line, f"not valid YAML: {problem}{below}: {mend}"


class _Loader(yaml.SafeLoader):
    """YAML of which only null, true, false and plain decimal numbers are no texts."""

    def compose_node(self, parent: yaml.Node | None, index: Any) -> Any:
        """As PyYAML does it; but an alias is where it stands itself, and it and what has an anchor are marked."""
        event: Any = self.peek_event()  # type: ignore[no-untyped-call]
        found: Any = super().compose_node(parent, index)
        if isinstance(event, yaml.AliasEvent):
            found = copy.copy(found)
            found.start_mark, found.end_mark = event.start_mark, event.end_mark
            found.flow_style = True  # it is one word, wherever what it stands for is written
        if getattr(event, "anchor", None) is not None:
            found.tied = True
        return found


_VALUES: dict[str, tuple[re.Pattern[str], list[str], Callable[[str], Any]]] = {
    "null": (re.compile(r"~|null|Null|NULL|"), ["~", "n", "N", ""], lambda text: None),
    "bool": (re.compile(r"true|false"), ["t", "f"], lambda text: text == "true"),
    "int": (re.compile(r"[-+]?[0-9]+"), list("-+0123456789"), int),
    "float": (
        re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?"),
        list("-+.0123456789"),
        float,
    ),
    "str": (re.compile(r"(?s:.*)"), [], str),
}
"""By tag: how such a value is written, what it may begin with, and what it says."""

_Loader.yaml_implicit_resolvers = {}
for _tag, (_form, _first, _) in _VALUES.items():
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(f"^(?:{_form.pattern})$"), _first)


def _count(found: yaml.Node | None, counted: dict[int, int]) -> int:
    """How many values there are in it, by what the lists and mappings before it hold.

    Raises:
        NotYAML: too many.
    """
    if not isinstance(found, yaml.CollectionNode):
        return 1
    key = id(found.value)  # an alias has it in common with what it stands for
    if key not in counted:
        inner = (node for one in found.value for node in (one if isinstance(one, tuple) else (one,)))
        counted[key] = 1 + sum(_count(node, counted) for node in inner)
    if counted[key] > MOST:
        what = f"more than {MOST} values, each alias (*) counted for all that it stands for: write out what is meant"
        raise NotYAML(found.start_mark.line + 1, what)
    return counted[key]


def _node(found: yaml.Node | None, text: str) -> Node:
    if found is None:
        return Node(1, start=len(text), end=len(text))
    at: dict[str, Any] = {"line": found.start_mark.line + 1, "start": found.start_mark.index}
    at["tied"] = getattr(found, "tied", False)
    if isinstance(found, yaml.MappingNode):
        parts = tuple((_node(key, text), _node(value, text)) for key, value in found.value)
        inner = max((node.end for part in parts for node in part), default=0)
        return Node(**at, parts=parts, end=_end(found, inner), flow=bool(found.flow_style))
    if isinstance(found, yaml.SequenceNode):
        many = tuple(_node(one, text) for one in found.value)
        inner = max((node.end for node in many), default=0)
        return Node(**at, many=many, end=_end(found, inner), flow=bool(found.flow_style))
    # A literal text (`|`) takes the empty lines behind it for its own.
    end = found.start_mark.index + len(text[found.start_mark.index : found.end_mark.index].rstrip())
    known = _VALUES.get(found.tag.removeprefix("tag:yaml.org,2002:"))
    if known and known[0].fullmatch(found.value):
        with suppress(ValueError):  # a number of thousands of digits
            return Node(**at, value=known[2](found.value), end=end)
    what = f"not valid YAML: {found.tag} {found.value[:60]!r}: put the text between quotation marks, without a tag (!)"
    raise NotYAML(at["line"], what)


def _end(found: yaml.CollectionNode, inner: int) -> int:
    """Of a block the end of what it holds: PyYAML has there where the next thing begins."""
    return found.end_mark.index if found.flow_style or not found.value else inner
