"""Where an item stands in its article: by itself, or by words that were written down as its evidence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from summarizer.articles import Article
from summarizer.briefs import Found, Number, Stated
from summarizer.candidates import Candidate, find_candidates
from summarizer.evaluation import comparing
from summarizer.evaluation.labels import Evidence, LabelledItem
from summarizer.evaluation.shapes import Shape
from summarizer.grounding.checks import shared
from summarizer.grounding.folding import find_words

Spans = tuple[tuple[int, int], ...]
"""`text[start:end]` each, in code points of `Article.text`."""

_PRINTED = frozenset({"headline", "publisher", "authors", "dateline"})
"""What a page states in the very words of its label; a language or a day it tells in others."""

_LEAST = 0.25
"""Share of its content words that a clause must have with a sentence to be shown by it."""


def evidence_of(article: Article, shape: Shape, item: LabelledItem) -> Spans:
    """Where an item stands: the words of its `evidence`, or, without any, where it is found by itself.

    A name is found at the first place of its main name, else of an alias; a quotation at its place; a number at the
    first number of that value, unit and hedge; a clause or a key fact in the sentence or clause that is most like it.
    Of a value the words that the page states (headline, publisher, authors, dateline).

    Args:
        shape: of the field.
        item: as read from a label file; it need not be whole. A value is an item with the one part `shape.field.name`.

    Returns:
        Nothing where it does not stand.
    """
    if item.evidence:
        return spans_of(article, item.evidence)
    match shape.kind:
        case "value" | "values":
            return _of_value(article, shape, item)
        case "facts":
            return _of_clause(article, _texts(item, "fact"), item.words)
    candidates = _candidates(article).get(_family(shape), ())
    if isinstance(shape.field.item[shape.main].check, Number):
        return _of_number(shape, item, candidates)
    if shape.key[shape.main] is comparing.clause:
        return _of_clause(article, _texts(item, shape.main), (), _family(shape), shape.main)
    return _of_words(article, [*_texts(item, shape.main), *item.aliases], shape, candidates)


def spans_of(article: Article, evidence: Iterable[Evidence]) -> Spans:
    """Where the words stand; what does not stand in the article is left out."""
    found = ((places(words, article.text), nth) for words, nth in evidence)
    return tuple(there[nth - 1] for there, nth in found if 1 <= nth <= len(there))


def entries_of(article: Article, spans: Iterable[tuple[int, int]]) -> list[Any]:
    """Spans as they are written under `evidence` in a label file: `Danso`, or `{text: Danso, nth: 2}`.

    A span that does not begin and end with a word is widened to where words do; one without a word is left out.
    """
    entries = (_entry(article.text, start, end) for start, end in spans)
    return [entry for entry in entries if entry is not None]


def entries_needed(article: Article, shape: Shape, item: LabelledItem, spans: Iterable[tuple[int, int]]) -> list[Any]:
    """As `entries_of`; nothing where the item is found there by itself (`item` without evidence)."""
    entries = entries_of(article, spans)
    return [] if entries == entries_of(article, evidence_of(article, shape, item)) else entries


def candidates_of(article: Article, shape: Shape) -> tuple[Candidate, ...]:
    """What code finds in the article that may be an item of this field."""
    found = _candidates(article).get(_family(shape), ())
    return tuple(one for one in found if one.belongs_to in {None, shape.field.name})


def places(words: str, text: str) -> Sequence[tuple[int, int]]:
    """All places at which words stand as whole words, typography and white space folded, in order."""
    return list(find_words(words, text))


# -- by itself ------------------------------------------------------------------------------------------------------


def _of_value(article: Article, shape: Shape, item: LabelledItem) -> Spans:
    if not (isinstance(shape.field.origin, Stated) and shape.field.origin.attribute in _PRINTED):
        return ()
    for value in item.accepted.get(shape.field.name, ()):
        texts = [value] if isinstance(value, str) else list(value or ())
        found = tuple(place for text in texts for place in _first(text, article.text))
        if found:
            return found
    return ()


def _of_words(article: Article, texts: Sequence[str], shape: Shape, candidates: Sequence[Candidate]) -> Spans:
    for text in texts:
        if found := _first(text, article.text):
            return found
        # A quotation over several paragraphs has marks between them.
        for candidate in candidates:
            if shape.key[shape.main](candidate.known.get(shape.main), text, {}):
                return candidate.spans
    return ()


def _of_number(shape: Shape, item: LabelledItem, candidates: Sequence[Candidate]) -> Spans:
    """The first of the numbers that agree in most: in the value always, then in unit and bound, hedge, what else."""

    def agreeing(candidate: Candidate) -> tuple[bool, bool, int]:
        agreed = {name for name in parts if _agrees(parts[name], candidate.known.get(name), item.accepted.get(name))}
        return set(shape.key) <= agreed, hedge in agreed, len(agreed)

    parts: Mapping[str, comparing.Comparator] = {**shape.key, **shape.details}
    check = shape.field.item[shape.main].check
    hedge = check.hedge if isinstance(check, Number) else None
    same = [
        one
        for one in candidates
        if shape.main in item.accepted
        and _agrees(shape.key[shape.main], one.known.get(shape.main), item.accepted[shape.main])
    ]
    return max(same, key=agreeing).spans if same else ()


def _agrees(compare: comparing.Comparator, got: Any, accepted: Sequence[Any] | None) -> bool:
    """Whether it is one of what is accepted; of a part that a label leaves out nothing is asked."""
    return accepted is None or any(
        got == value or (value is not None and compare(got, value, {})) for value in accepted
    )


@lru_cache(maxsize=1024)  # a label file that is being edited is looked at again and again
def _of_clause(
    article: Article, texts: tuple[str, ...], words: tuple[tuple[str, ...], ...], family: str = "", main: str = ""
) -> Spans:
    """What shares most with a clause, of sentences and the candidates' clauses; of equals what is most like it."""
    offered: list[tuple[str, Spans]] = [(article.text[s.start : s.end], ((s.start, s.end),)) for s in article.sentences]
    clauses = _candidates(article).get(family, ()) if family else ()
    offered += [(str(one.known[main]), one.spans) for one in clauses if one.known.get(main)]

    def likeness(clause: str) -> tuple[float, float]:
        told = len(words) - len(comparing.tells(comparing.words(clause), words))
        share = max((shared(text, clause) for text in texts), default=0.0)
        alike = max((comparing.similarity(text, clause) for text in texts), default=0.0)
        return (share + told / len(words)) / 2 if words else share, alike

    ranked = [(likeness(clause), spans) for clause, spans in offered]
    best = max(ranked, key=lambda one: one[0], default=((0.0, 0.0), ()))
    return best[1] if best[0][0] >= _LEAST else ()


def _first(text: str, there: str) -> Spans:
    """The first place, if need be with capitals for small letters: a name in a headline."""
    found = next(find_words(text, there), None) or next(find_words(_small(text), _small(there)), None)
    return (found,) if found else ()


def _small(text: str) -> str:
    """In small letters, each letter one as before."""
    return "".join(small if len(small := letter.lower()) == 1 else letter for letter in text)


def _texts(item: LabelledItem, name: str) -> tuple[str, ...]:
    return tuple(value for value in item.accepted.get(name, ()) if isinstance(value, str))


def _family(shape: Shape) -> str:
    return shape.field.origin.family if isinstance(shape.field.origin, Found) else ""


@lru_cache(maxsize=16)
def _candidates(article: Article) -> Mapping[str, tuple[Candidate, ...]]:
    return find_candidates(article)


# -- as it is written down --------------------------------------------------------------------------------------------


def _entry(text: str, start: int, end: int) -> Any:
    if not text[start:end].strip():
        return None
    for first, last in ((start, end), _widened(text, start, end)):
        for nth, (begun, ended) in enumerate(places(text[first:last], text), 1):
            if first <= begun and ended <= last:
                words = " ".join(text[begun:ended].split())
                return words if nth == 1 else {"text": words, "nth": nth}
    return None


def _widened(text: str, start: int, end: int) -> tuple[int, int]:
    """To white space on both sides."""
    before = re.search(r"\S*\Z", text[:start])
    behind = re.match(r"\S*", text[end:])
    return start - len(before[0] if before else ""), end + len(behind[0] if behind else "")
