"""langextract's extractions become a brief, to their advantage wherever there is a choice.

What it could not locate in the text is left out, as its documentation tells users to. Its chunks know nothing of each
other: a name that comes again is one item, a shorter form of a person's name is an alias, a figure told again in the
same way is one figure, and what the schema has once is taken from where it comes first. Numbers that are texts are
read.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from summarizer.briefs import Brief
from summarizer.evaluation.scoring import empty_brief
from summarizer.schemas import fields_of

_NOTHING = frozenset({"", "null", "none", "n/a", "na", "nil", "unknown", "not given", "not specified", "unspecified"})
_SCALES = {"hundred": 1e2, "thousand": 1e3, "k": 1e3, "million": 1e6, "m": 1e6, "billion": 1e9, "bn": 1e9, "b": 1e9}
_NUMBER = re.compile(r"(-?\d[\d,]*(?:\.\d+)?)\s*([a-z]+)?", re.IGNORECASE)
_MARKS = "\"“”„«»‘’' "

Extractions = Sequence[Mapping[str, Any]]
"""Each with kind, text, attributes and grounded."""


def brief_of(extractions: Extractions) -> dict[str, Any]:
    """The brief that they come to, without evidence.

    Args:
        extractions: of the whole article, in its order.
    """
    found: dict[str, list[tuple[str, Mapping[str, Any]]]] = {}
    for one in extractions:
        if one["grounded"] and (text := str(one["text"]).strip()):
            found.setdefault(one["kind"], []).append((text, one["attributes"] or {}))

    def texts(kind: str) -> list[str]:
        return list(dict.fromkeys(text for text, _ in found.get(kind, ())))

    headline, stated = next(iter(found.get("headline", ())), (None, {}))
    dated = next((iso for _, given in found.get("date", ()) if (iso := _said(given.get("iso")))), None)
    brief: dict[str, Any] = {
        "headline": headline,
        "publisher": next(iter(texts("publisher")), None),
        "authors": texts("author"),
        "published": dated,
        "dateline": next(iter(texts("dateline")), None),
        "language": _said(stated.get("language")),
        "genre": _said(stated.get("genre")),
        "topics": list(dict.fromkeys(filter(None, map(_said, _listed(stated.get("topics")))))),
        "summary": [{"text": text} for text in texts("summary_sentence")],
        "people": _people(found.get("person", ())),
        "organisations": [{"name": name, "aliases": []} for name in _once(texts("organisation"))],
        "places": _places(found.get("place", ())),
        "figures": _figures(found.get("figure", ())),
        "quotes": _distinct(
            {"text": text.strip(_MARKS), "speaker": _said(given.get("speaker"))}
            for text, given in found.get("quote", ())
        ),
        "events": _distinct(
            {"what": text} | {name: _said(given.get(name)) for name in ("date", "place", "status")}
            for text, given in found.get("event", ())
        ),
        "claims": _distinct(
            {"claimant": _said(given.get("claimant")), "stance": _said(given.get("stance")), "claim": text}
            for text, given in found.get("claim", ())
        ),
    }
    return empty_brief(Brief) | {name: _capped(name, value) for name, value in brief.items()}


def _capped(name: str, value: Any) -> Any:
    """No longer than the schema allows: a chunk does not know how many another has written."""
    return value[: fields_of(Brief)[name].most] if isinstance(value, list) else value


def _people(given: Sequence[tuple[str, Mapping[str, Any]]]) -> list[dict[str, Any]]:
    """Each person once, under the fullest form of the name."""
    people: list[dict[str, Any]] = []
    for name, attributes in sorted(given, key=lambda one: -len(one[0].split())):  # stable: else in reading order
        words = set(_folded(name).split())
        same = next((one for one in people if words <= set(_folded(one["name"]).split())), None)
        if same is None:
            same = {"name": name, "aliases": [], "role": None, "affiliation": None}
            people.append(same)
        elif name not in (same["name"], *same["aliases"]):
            same["aliases"].append(name)
        for part in ("role", "affiliation"):
            same[part] = same[part] or _said(attributes.get(part))
    return people


def _places(given: Sequence[tuple[str, Mapping[str, Any]]]) -> list[dict[str, Any]]:
    places: dict[str, dict[str, Any]] = {}
    for name, attributes in given:
        place = places.setdefault(_folded(name), {"name": name, "country": None})
        place["country"] = place["country"] or _said(attributes.get("country"))
    return list(places.values())


def _figures(given: Sequence[tuple[str, Mapping[str, Any]]]) -> list[dict[str, Any]]:
    figures = []
    for text, attributes in given:
        value = number_of(attributes.get("value"))
        if value is None:
            value = number_of(text)
        if value is not None:
            told = {name: _said(attributes.get(name)) for name in ("unit", "hedge", "counts", "source")}
            figures.append({"value": value, "upper": number_of(attributes.get("upper")), **told})
    for figure in figures:
        figure["hedge"] = figure["hedge"] or "exactly"
        figure["upper"] = None if figure["upper"] == figure["value"] else figure["upper"]
    return _distinct(figures)


def number_of(said: Any) -> float | None:
    """`4100000`, `"4,100,000"`, `"about 4.1 million"`: the number, None where there is none."""
    if isinstance(said, bool) or said is None:
        return None
    if isinstance(said, int | float):
        return float(said)
    found = _NUMBER.search(str(said))
    if found is None:
        return None
    return float(found[1].replace(",", "")) * _SCALES.get((found[2] or "").lower(), 1.0)


def _said(value: Any) -> str | None:
    """A text, None where it says nothing."""
    text = "" if value is None or isinstance(value, list | Mapping) else str(value).strip()
    return None if text.casefold() in _NOTHING else text


def _listed(value: Any) -> Sequence[Any]:
    return value if isinstance(value, list) else [value]


def _once(names: Sequence[str]) -> list[str]:
    return list({_folded(name): name for name in reversed(names)}.values())[::-1]


def _distinct(items: Any) -> list[dict[str, Any]]:
    """In order, what comes again in the same words left out."""
    return list(
        {repr([_folded(str(part)) for part in item.values()]): item for item in reversed(list(items))}.values()
    )[::-1]


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())
