"""What an item would say that is made of words a labeller has chosen in the article."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from summarizer.briefs import Number, Verbatim
from summarizer.evaluation.evidence import candidates_of

if TYPE_CHECKING:
    from summarizer.candidates import Candidate
    from summarizer.evaluation.shapes import Shape
    from summarizer.labelling.source import LabelSource

_MARKS = "\"'“”‘’«»‹›„‚「」『』"


def draft(source: LabelSource, shape: Shape, start: int, end: int) -> dict[str, Any]:
    """An item as `Put` takes it, of `text[start:end]`; nothing is written.

    What code finds at these words is taken over; else the words are the main thing, of a number what their digits say.
    """
    words = " ".join(source.article.text[start:end].split())
    if shape.kind in {"value", "values"}:
        return _item({shape.field.name: [words] if shape.kind == "value" else [[words]]}, start, end)
    if shape.kind == "facts":
        return _item({"fact": [words]}, start, end)
    found = _found(source, shape, start, end)
    leaf = shape.field.item[shape.main]
    values: dict[str, Any] = {shape.main: [words]}
    if isinstance(leaf.check, Number):
        value = _number(words)
        values = {shape.main: [] if value is None else [value]}
    elif isinstance(leaf.check, Verbatim):
        values = {shape.main: [words.strip(_MARKS).strip() or words]}
    aliases: list[str] = []
    if found is not None:
        known = found.known
        values |= {part: [known[part]] for part in (*shape.key, *shape.details) if part in known}
        aliases = list(known.get("aliases", ())) if shape.aliased else []
    return _item(values, start, end) | {"aliases": aliases}


def _found(source: LabelSource, shape: Shape, start: int, end: int) -> Candidate | None:
    """The candidate of this field that shares most with the words, and at least half of its own."""
    shared = [
        (sum(max(0, min(end, e) - max(start, s)) for s, e in one.spans) / sum(e - s for s, e in one.spans), one)
        for one in candidates_of(source.article, shape)
    ]
    share, best = max(shared, key=lambda pair: pair[0], default=(0.0, None))
    return best if share >= 0.5 else None


def _number(words: str) -> float | None:
    digits = re.search(r"\d+(?:,\d{3})*(?:\.\d+)?", words)
    return float(digits[0].replace(",", "")) if digits else None


def _item(values: dict[str, Any], start: int, end: int) -> dict[str, Any]:
    return {"values": values, "aliases": [], "words": [], "optional": False, "spans": [(start, end)]}
