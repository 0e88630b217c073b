"""A label file to begin with: what code found, or what a brief says, is offered; a labeller says what is so."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel

from summarizer.briefs import Stated
from summarizer.candidates.salience import key_sentences
from summarizer.errors import UsageError
from summarizer.evaluation.evidence import candidates_of, entries_needed
from summarizer.evaluation.flow import flow
from summarizer.evaluation.labels import LabelledItem
from summarizer.evaluation.page import only_article
from summarizer.evaluation.shapes import Shape, shapes_of

if TYPE_CHECKING:
    from summarizer.articles import Article

Offered = Mapping[str, Any]
"""By field, what may be so, as a label file has it: a value, or a list of items; [] where there is nothing."""

KEY_FACTS = 5
"""How many sentences are offered as key facts, where the schema does not say how many there may be."""

_HOW = """\
# What follows is offered and has not been read yet: none of it counts. To label by hand, field by field: move the
# lines that are right up to `labels`, under the same name, correct and complete them there, add what is missing; then
# strike the field below, which says that it is labelled. `summarizer gold check` tells how much is still open.
"""


def template(path: Path, story: str, schema: type[BaseModel]) -> str:
    """A label file for an article in which nothing is labelled yet and everything is offered that code finds.

    Raises:
        UsageError: there is no such file, or there is not exactly one article in it.
    """
    if not path.is_file():
        what = "this is no file" if path.exists() else "there is no such file"
        raise UsageError(f"{path}: {what}: name the file of an article")
    return begun(path, story, schema, offered_by_code(only_article(path), schema), "candidates")


def begun(path: Path, story: str, schema: type[BaseModel], offered: Offered, begun_from: str) -> str:
    """A label file in which nothing is labelled yet.

    Args:
        path: of the article's file.
        begun_from: where what is offered comes from, in words: `candidates`, or of which brief.
    """
    lines = [
        "# yaml-language-server: $schema=../gold.schema.json",
        f"article: {flow(path.name)}",
        f"sha256: {hashlib.sha256(path.read_bytes()).hexdigest()}",
        f"story: {flow(story)}",
        "split: tune",
        f"begun_from: {flow(begun_from)}",
        "labels:",
        *_HOW.splitlines(),
        "candidates:",
    ]
    for name, shape in shapes_of(schema).items():
        value = offered.get(name, [])
        if shape.kind in {"value", "values"} or not value:
            lines.append(f"  {name}: {flow(value)}")
        else:
            lines += [f"  {name}:", *(f"    - {flow(item)}" for item in value)]
    return "\n".join([*lines, "must_not: []", ""])


def offered_by_code(article: Article, schema: type[BaseModel]) -> dict[str, Any]:
    """What the page states, and what stands in the text by all that code can tell."""
    return {name: _offered(article, shape) for name, shape in shapes_of(schema).items()}


def offered_by_brief(article: Article, schema: type[BaseModel], brief: Mapping[str, Any]) -> dict[str, Any]:
    """What a brief of this article says, as its JSON has it."""
    offered: dict[str, Any] = {}
    for name, shape in shapes_of(schema).items():
        value = brief.get(name)
        if shape.kind in {"value", "values"}:
            offered[name] = _stated(value)
        else:
            spans = ([(span["start"], span["end"]) for span in item.get("evidence", ())] for item in value or ())
            offered[name] = _items(article, shape, zip(value or (), spans, strict=True))
    return offered


def _offered(article: Article, shape: Shape) -> Any:
    origin = shape.field.origin
    if shape.kind in {"value", "values"}:
        return _stated(getattr(article, origin.attribute) if isinstance(origin, Stated) else None)
    if shape.kind == "facts":
        numbers = key_sentences(article, article.sentences, shape.field.most or KEY_FACTS)
        places = [(one.start, one.end) for one in article.sentences if one.number in numbers]
        return _items(article, shape, (({shape.main: article.text[s:e]}, [(s, e)]) for s, e in places))
    found = candidates_of(article, shape)
    return _items(article, shape, (({shape.main: one.text} | dict(one.known), one.spans) for one in found))


def _stated(value: Any) -> Any:
    """[] where nothing is stated: nothing is offered."""
    return (list(value) if isinstance(value, list | tuple) else value) or []


def _items(
    article: Article, shape: Shape, found: Iterable[tuple[Mapping[str, Any], Iterable[tuple[int, int]]]]
) -> list[dict[str, Any]]:
    """Items of what is known of each and where it stands, which is told only where it would not be found by itself."""
    items: list[dict[str, Any]] = []
    for known, spans in found:
        item = _item(shape, known)
        itself = LabelledItem({name: (value,) for name, value in item.items()}, tuple(item.get("aliases", ())))
        if entries := entries_needed(article, shape, itself, spans):
            item["evidence"] = entries
        if item not in items:
            items.append(item)
    return items


def _item(shape: Shape, known: Mapping[str, Any]) -> dict[str, Any]:
    if shape.kind == "facts":
        return {"fact": " ".join(known[shape.main].split())}
    item: dict[str, Any] = {}
    for name, leaf in shape.field.item.items():
        if name == "aliases":
            item |= {name: list(known[name])} if shape.aliased and known.get(name) else {}
        elif name in known and (known[name] is not None or leaf.nullable):
            item[name] = _whole(known[name])
    return item


def _whole(value: Any) -> Any:
    """14, not 14.0: as people write it."""
    return int(value) if isinstance(value, float) and value.is_integer() else value
