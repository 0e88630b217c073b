"""How far two labellers agree: each one's labels, read as a brief, are scored against the other's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from statistics import fmean
from typing import Any

from pydantic import BaseModel

from summarizer.evaluation.labels import Gold, Label, LabelledItem
from summarizer.evaluation.scoring import score_brief
from summarizer.evaluation.shapes import shapes_of


def agreement(
    schema: type[BaseModel], one: Sequence[Gold], other: Sequence[Gold], *, strict: bool = False
) -> dict[str, float]:
    """The F1 of each field, 0 to 1: mean over the articles in which both labelled it, and over who is taken as gold.

    Args:
        strict: only what each would have written counts: no alternatives, and optional items as all others.
    """
    if strict:
        one, other = [_plain(gold) for gold in one], [_plain(gold) for gold in other]
    others = {gold.name: gold for gold in other}
    found: dict[str, list[float]] = {}
    for gold in one:
        if gold.name in others:
            theirs = others[gold.name]
            there = score_brief(schema, gold, as_brief(schema, theirs)).scores
            back = score_brief(schema, theirs, as_brief(schema, gold)).scores
            for name in there:
                if name in back:
                    found.setdefault(name, []).extend((there[name], back[name]))
    return {name: fmean(scores) for name, scores in found.items()}


def as_brief(schema: type[BaseModel], gold: Gold) -> dict[str, Any]:
    """The brief that the labeller would have written: of alternatives the first, optional items left out."""
    shapes = shapes_of(schema)
    brief: dict[str, Any] = {}
    for name, label in gold.labels.items():
        shape = shapes[name]
        if shape.kind in {"value", "values"}:
            brief[name] = label[0]
        elif shape.kind == "facts":
            brief[name] = [{shape.main: item.accepted["fact"][0]} for item in label if not item.optional]
        else:
            brief[name] = [
                {part: values[0] for part, values in item.accepted.items()} | {"aliases": list(item.aliases)}
                for item in label
                if not item.optional
            ]
    return brief


def _plain(gold: Gold) -> Gold:
    def plain(label: Label) -> Label:
        if label and isinstance(label[0], LabelledItem):
            first = ({name: values[:1] for name, values in item.accepted.items()} for item in label)
            return tuple(
                replace(item, accepted=accepted, optional=False) for item, accepted in zip(label, first, strict=True)
            )
        return label[:1]

    return replace(gold, labels={name: plain(label) for name, label in gold.labels.items()})
