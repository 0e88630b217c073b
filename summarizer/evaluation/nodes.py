"""YAML as it is written by hand: every value has its line, dates and `no` are texts, 12:30 is no number."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import yaml
from yaml.reader import ReaderError


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
        return _node(yaml.compose(text, Loader=_Loader), text)
    except yaml.MarkedYAMLError as error:
        raise NotYAML(*_told(error)) from None
    except ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        raise NotYAML(
            line, f"not valid YAML: a character that cannot be printed ({error.character!r}): take it out"
        ) from None
    except RecursionError:
        raise NotYAML(1, "not valid YAML: lists within lists without end: write them out") from None


def _told(error: yaml.MarkedYAMLError) -> tuple[int, str]:
    problem = error.problem or ""
    mark = error.problem_mark or error.context_mark
    noticed = mark.line + 1 if mark else 1
    # What is opened and never closed is noticed far below.
    began = re.search("flow|quoted|simple key", error.context or "") and error.context_mark
    line = began.line + 1 if began else noticed
    below = f" (noticed in line {noticed})" if line != noticed else ""
    if "\\t" in problem:
        mend = "indent with spaces, not with tabs"
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


_Loader.yaml_implicit_resolvers = {}
for _tag, _form, _first in (
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", r"true|false", ["t", "f"]),
    ("int", r"[-+]?[0-9]+", list("-+0123456789")),
    ("float", r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?", list("-+.0123456789")),
):
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(f"^(?:{_form})$"), _first)

_VALUES: dict[str, Callable[[str], Any]] = {
    "null": lambda text: None,
    "bool": lambda text: text == "true",
    "int": int,
    "float": float,
    "str": str,
}


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
    try:
        return Node(**at, value=_VALUES[found.tag.rsplit(":", 1)[1]](found.value), end=end)
    except (KeyError, IndexError, ValueError):
        what = f"not valid YAML: {found.tag} {found.value!r}: put the text between quotation marks"
        raise NotYAML(at["line"], what[:200]) from None


def _end(found: yaml.CollectionNode, inner: int) -> int:
    """Of a block the end of what it holds: PyYAML has there where the next thing begins."""
    return found.end_mark.index if found.flow_style or not found.value else inner
