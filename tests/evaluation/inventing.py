"""Labels and briefs for tests, as they stand in files, and many of them for properties: all of it invented."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from hypothesis import strategies as st
from pydantic import BaseModel

from summarizer.briefs import Brief
from summarizer.evaluation.labels import Gold, Label, LabelledItem, known_names
from summarizer.evaluation.results import Tally
from summarizer.evaluation.scoring import Score, score_brief
from summarizer.evaluation.shapes import Shape, shapes_of


def gold_of(
    labels: Mapping[str, Any],
    *,
    must_not: Sequence[str] = (),
    schema: type[BaseModel] = Brief,
    article: str = "invented.txt",
) -> Gold:
    """Labels written as in a label file, `{"any": [...]}` for alternatives, without an article to hold them against."""
    shapes = shapes_of(schema)
    found: dict[str, Label] = {name: _label(shapes[name], label) for name, label in labels.items()}
    known = known_names(found, shapes)
    return Gold(Path("invented.yaml"), Path(article), "invented", "tune", found, tuple(must_not), known=known)


def score(
    labels: Mapping[str, Any],
    brief: Mapping[str, Any] | None,
    *,
    must_not: Sequence[str] = (),
    schema: type[BaseModel] = Brief,
) -> Score:
    return score_brief(schema, gold_of(labels, must_not=must_not, schema=schema), brief)


def counts(tally: Tally) -> dict[str, int]:
    """The judgements that were given, those that were not left out."""
    return {name: count for name, count in tally.model_dump().items() if count}


def shuffled(value: Any, order: random.Random) -> Any:
    """The same labels or the same brief with every list in it in another order."""
    if isinstance(value, Mapping):
        return {name: shuffled(part, order) for name, part in value.items()}
    if isinstance(value, list):
        return [shuffled(part, order) for part in order.sample(value, len(value))]
    return value


def _label(shape: Shape, label: Any) -> Label:
    if shape.kind == "value":
        return _accepted(label)
    if shape.kind == "values":
        return tuple(tuple(values) for values in _accepted(label))
    return tuple(_item(item) for item in label)


def _item(item: Mapping[str, Any]) -> LabelledItem:
    return LabelledItem(
        {name: _accepted(part) for name, part in item.items() if name not in {"aliases", "words", "optional"}},
        tuple(item.get("aliases", ())),
        tuple(_accepted(word) for word in item.get("words", ())),
        item.get("optional", False),
    )


def _accepted(value: Any) -> tuple[Any, ...]:
    return tuple(value["any"]) if isinstance(value, Mapping) else (value,)


# -- many of them: few values, so that items are alike, tie and stand twice ------------------------------------

VALUES: dict[str, list[Any]] = {
    "headline": [None, "Quay shut", "The quay is shut"],
    "published": [None, "2026-03-03", "2026-03"],
    "genre": [None, "news", "analysis"],
}
LISTS: dict[str, list[str]] = {
    "authors": ["Dorn", "Piet Dorn", "Hanne Dorn", "News desk"],
    "topics": ["labour", "health", "weather"],
}
ITEMS: dict[str, dict[str, list[Any]]] = {
    "people": {
        "name": ["Piet Dorn", "Hanne Dorn", "Dorn", "Amina Relfe"],
        "role": [None, "nurse", "mayor"],
        "affiliation": [None, "Health Board", "the council"],
    },
    "places": {"name": ["Oxmere", "Brae Cross"], "country": [None, "GB"]},
    "figures": {
        "value": [2, 2.0, 5000],
        "upper": [None, 6000],
        "unit": [None, "week", "weeks"],
        "hedge": ["exactly", "about", "nearly"],
        "counts": [None, "patients", "staff"],
        "source": [None, "Dorn", "Piet Dorn", "the council"],
    },
    "quotes": {"text": ["There is no buyer.", "a poster", "“A poster”"], "speaker": [None, "Dorn", "Piet Dorn"]},
    "claims": {
        "claimant": ["Dorn", "Hanne Dorn", "the council"],
        "stance": ["asserts", "denies"],
        "claim": ["the site was sold", "the site has been sold", "the bus runs twice a day"],
    },
}
SENTENCES = ["The clinic was sold", "Two clinics merge", "Sale of two clinics", "Nothing was decided"]
WORDS = ["clinic", "sold", "two", "merge", "sale"]


def labels() -> st.SearchStrategy[dict[str, Any]]:
    """Labels of some fields of a brief."""
    fields: dict[str, st.SearchStrategy[Any]] = {}
    for name, values in VALUES.items():
        fields[name] = _any_of(st.sampled_from(values))
    for name, values in LISTS.items():
        fields[name] = _any_of(st.lists(st.sampled_from(values), max_size=3))
    for name, parts in ITEMS.items():
        main = "claim" if name == "claims" else next(iter(parts))
        kept = {part: _any_of(st.sampled_from(values)) for part, values in parts.items()}
        extra: dict[str, st.SearchStrategy[Any]] = {"optional": st.booleans()}
        if name in {"people", "places"}:
            extra["aliases"] = st.lists(st.sampled_from(["Dorn", "Relfe"]), max_size=2)
        optional = {part: strategy for part, strategy in kept.items() if part != main} | extra
        fields[name] = st.lists(st.fixed_dictionaries({main: kept[main]}, optional=optional), max_size=4)
    fact = {
        "fact": st.sampled_from(SENTENCES),
        "words": st.lists(_any_of(st.sampled_from(WORDS)), min_size=1, max_size=3),
    }
    fields["summary"] = st.lists(st.fixed_dictionaries(fact, optional={"optional": st.booleans()}), max_size=3)
    return st.fixed_dictionaries({}, optional=fields)


def briefs() -> st.SearchStrategy[dict[str, Any]]:
    """Briefs of the same things; fields and their parts may be null or missing."""
    fields: dict[str, st.SearchStrategy[Any]] = {name: st.sampled_from(values) for name, values in VALUES.items()}
    for name, values in LISTS.items():
        fields[name] = st.none() | st.lists(st.sampled_from(values), max_size=4)
    for name, parts in ITEMS.items():
        kept: dict[str, st.SearchStrategy[Any]] = {part: st.sampled_from(values) for part, values in parts.items()}
        if name == "people":
            kept["aliases"] = st.none() | st.lists(st.sampled_from(["Dorn", "Amina Relfe"]), max_size=2)
        fields[name] = st.none() | st.lists(st.fixed_dictionaries({}, optional=kept), max_size=5)
    fields["summary"] = st.lists(st.fixed_dictionaries({"text": st.sampled_from(SENTENCES)}), max_size=4)
    return st.fixed_dictionaries({}, optional=fields)


def _any_of(values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return values | st.fixed_dictionaries({"any": st.lists(values, min_size=1, max_size=3)})
