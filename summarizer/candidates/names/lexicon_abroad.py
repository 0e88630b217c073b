"""What stands beside names in languages other than English: offices, and nouns that bodies and places go by."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache

from summarizer.candidates.names.words import table


def lexicon(kind: str, code: str) -> frozenset[str]:
    """The words of a kind in a language: "mayors", "es" -> "alcalde", "alcaldesa" ..."""
    return _read().get((kind, code), frozenset())


@cache
def everywhere(kind: str) -> frozenset[str]:
    """The words of a kind in all languages."""
    return frozenset().union(*(words for (of, _), words in _read().items() if of == kind))


@cache
def bodies_by_name() -> frozenset[str]:
    """Bodies that are known by the very words they go by."""
    lines = (line for line in table("bodies_abroad").splitlines() if not line.startswith("#"))
    return frozenset(name.strip() for line in lines for name in line.split(";"))


@cache
def _read() -> Mapping[tuple[str, str], frozenset[str]]:
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for line in table("abroad").splitlines():
        head, _, text = line.partition(" | ")
        if text and not line.startswith("#"):
            kind, code = head.split()
            feminine = code == "de" and kind in {"roles", "titled"}
            for word in text.split():
                found[kind, code].update(_forms(word, feminine=feminine))
    return {key: frozenset(words) for key, words in found.items()}


def _forms(word: str, *, feminine: bool) -> Iterator[str]:
    stem, *endings = word.split("|")
    yield from (stem + ending for ending in endings or [""])
    if feminine and not word.endswith(("in", "e", "frau", "mann")):
        yield f"{word}in"
