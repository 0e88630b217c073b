"""YAML as it is written by hand: every value has its line, dates and `no` are texts, 12:30 is no number."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
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
    """A value with its line: a plain one, the parts of a mapping in order, or the many of a list."""

    line: int
    value: Any = None
    parts: tuple[tuple[Node, Node], ...] | None = None
    many: tuple[Node, ...] | None = None

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
    try:
        return _node(yaml.compose(text, Loader=_Loader))
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


def _node(found: yaml.Node | None) -> Node:
    if found is None:
        return Node(1)
    line = found.start_mark.line + 1
    if isinstance(found, yaml.MappingNode):
        return Node(line, parts=tuple((_node(key), _node(value)) for key, value in found.value))
    if isinstance(found, yaml.SequenceNode):
        return Node(line, many=tuple(map(_node, found.value)))
    try:
        return Node(line, _VALUES[found.tag.rsplit(":", 1)[1]](found.value))
    except (KeyError, IndexError, ValueError):
        what = f"not valid YAML: {found.tag} {found.value!r}: put the text between quotation marks"
        raise NotYAML(line, what[:200]) from None
