"""One item of a label file: what names it while others are changed, and how it is written once it was corrected."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from summarizer.evaluation.labels import LabelledItem

if TYPE_CHECKING:
    from summarizer.evaluation.reading import LabelFile, Part
    from summarizer.evaluation.shapes import Shape


@dataclass(frozen=True, slots=True)
class Placed:
    """An item, or a value that is none, where it stands in a label file.

    Attributes:
        at: its number in the list, from 0.
        line: from 1.
        key: 16 hexadecimal digits that name it by what it says.
        plain: as it is written, {any: [...]} and {at: [...]} included.
        item: what it says; of a value, an item with the one part that is called like its field.
    """

    section: Part
    at: int
    line: int
    key: str
    plain: Any
    item: LabelledItem


def placed(file: LabelFile, shape: Shape) -> Iterator[Placed]:
    """What stands in a label file of one field: first what is labelled, then what is offered."""
    name = shape.field.name
    sections: tuple[tuple[Part, Any], ...] = (("labels", file.labels), ("candidates", file.candidates))
    for section, fields in sections:
        if name not in fields:
            continue
        found = fields[name]
        if shape.kind in {"value", "values"}:
            if found.accepted:
                value = LabelledItem({name: found.accepted})
                yield Placed(section, 0, found.line, _key(section, found.plain, 0), found.plain, value)
            continue
        seen: list[Any] = []
        for one in found.items:
            key = _key(section, one.plain, seen.count(one.plain))
            seen.append(one.plain)
            yield Placed(section, one.at, one.line, key, one.plain, one.item)


def parts_of(shape: Shape) -> tuple[str, ...]:
    """What is said of an item of this field, the main thing first; of a value there is only itself."""
    if shape.kind in {"value", "values"}:
        return (shape.field.name,)
    return ("fact",) if shape.kind == "facts" else (*shape.key, *shape.details)


def written(shape: Shape, item: LabelledItem, evidence: list[Any], was: Placed | None) -> Any:
    """An item as it is written; a part that says what it `was` stays as it was written."""
    before = was.item.accepted if was else {}
    old = was.plain if was and isinstance(was.plain, Mapping) else {}
    if shape.kind in {"value", "values"}:
        accepted = item.accepted[shape.field.name]
        return was.plain if was and accepted == before.get(shape.field.name) else _either(accepted)
    parts: dict[str, Any] = {}
    for name in parts_of(shape):
        if name in item.accepted:
            same = name in old and item.accepted[name] == before.get(name)
            parts[name] = old[name] if same else _either(item.accepted[name])
    if shape.kind == "facts":
        same = was is not None and item.words == was.item.words and "words" in old
        parts["words"] = old["words"] if same else [_either(word) for word in item.words]
    extra = {"aliases": list(item.aliases), "optional": item.optional, "evidence": evidence}
    return parts | {name: value for name, value in extra.items() if value}


def _key(section: Part, plain: Any, twin: int) -> str:
    """`twin` tells it from those before it that say the same."""
    said = json.dumps([section, plain, twin], sort_keys=True)
    return hashlib.sha256(said.encode()).hexdigest()[:16]


def _either(values: tuple[Any, ...]) -> Any:
    plain = [list(value) if isinstance(value, tuple) else value for value in values]
    return plain[0] if len(plain) == 1 else {"any": plain}
