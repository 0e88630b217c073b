"""What tells most: which sentences carry the story, and which clauses its events, weighed by signals of the text.

The weights were fitted on the labels of the `tune` stories (`python benchmarks/salience.py`): those of a sentence by
whether it tells a key fact, those of a clause by whether it is a labelled event.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from summarizer.articles import Article, Sentence
from summarizer.candidates.languages import Language, known_language
from summarizer.candidates.salience_abroad import stands_alone_abroad, wording_abroad
from summarizer.candidates.stems import content_stems
from summarizer.candidates.stems_abroad import content_stems_abroad

LEAST_WORDS = 7
"""A sentence shorter than this rarely tells a fact of its own."""

KEY_FACT: Mapping[str, float] = {
    "opening": -0.53,
    "depth": -2.17,
    "centrality": 9.70,
    "headline": 1.56,
    "paragraph": 0.61,
    "dated": 0.53,
    "number": 0.15,
    "happening": -0.01,
    "ahead": 0.25,
    "denial": 1.05,
    "demand": 0.49,
    "quoted": -1.20,
    "personal": -0.46,
    "pronoun": -0.18,
    "length": 0.06,
}

EVENT: Mapping[str, float] = {
    "opening": 0.41,
    "centrality": 3.78,
    "headline": 1.52,
    "paragraph": 0.31,
    "dated": 0.78,
    "ahead": 0.56,
    "demand": -0.33,
    "quoted": -2.11,
    "personal": -0.80,
    "pronoun": -0.18,
    "second": -0.57,
    "clause dated": 0.74,
    "clause centrality": 9.04,
    "news": 0.83,
    "state": -0.54,
    "passive": 0.56,
    "perfect": 0.69,
    "present": -0.16,
    "money": -0.37,
    "quotation within": -0.42,
    "asserts": -0.18,
    "denies": 2.14,
    "warns": 0.40,
    "pledges": -0.01,
    "demands": -0.97,
}

_REDUNDANT = 3.0  # what a sentence loses that says again what has been chosen
_LONGEST = 40  # words up to which a longer sentence counts for more
_QUOTED = ("“", '"', "‘", "«", "„", "「")
_ENDINGS = frozenset(".!?。！？؟।…")
_NUMBER = re.compile(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|million|billion|half|third)\b"
)
_DAY = re.compile(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September"
    r"|October|November|December|yesterday|today|tomorrow)\b"
)
_HAPPENING = re.compile(
    r"\b(?:has|have|had|was|were)\s+(?:\w+\s+)?\w+(?:ed|en|wn|ght|id|it|ut|ld|de|ft|st|nd)\b|\b\w{3,}ed\b"
)
_AHEAD = re.compile(
    r"\b(?:will|would|plan|plans|planned|due|expected|scheduled|until|is to|are to|deadline|vote|hearing|decision"
    r"|next)\b"
)
_DENIAL = re.compile(
    r"\b(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|refus(?:e|es|ed)|disput(?:e|es|ed)|insist(?:s|ed)?"
    r"|not guilty)\b"
)
_DEMAND = re.compile(
    r"\b(?:demand(?:s|ed)?|want(?:s|ed)?|call(?:s|ed)? (?:for|on)|urg(?:e|es|ed)|threaten(?:s|ed)?|warn(?:s|ed)?"
    r"|promis(?:e|es|ed)|pledg(?:e|es|ed)|vow(?:s|ed)?|accus(?:e|es|ed)|appeal(?:s|ed)?)\b"
)
_QUOTATION = re.compile(r"[“\"][^”\"]*[”\"]?")
_PERSONAL = re.compile(r"\b(?:I|we|you|my|our|your)\b", re.IGNORECASE)
_REFERRING = re.compile(r"(?:He|She|They|It|His|Her|Their|This|That|These|Those|But|And|Yet|So|Then|Asked|There)\b")

Vector = Mapping[str, float]


@dataclass(frozen=True)
class Told:
    """A sentence that tells something.

    Attributes:
        signals: what speaks for and against it, by the names in `KEY_FACT`.
        vector: its words, weighed by how rare they are in the article.
    """

    number: int
    text: str
    signals: Mapping[str, float]
    vector: Vector


@dataclass(frozen=True)
class Measure:
    """What the words of an article weigh: how rare they are in it, and which stand in all of it and in its headline."""

    weights: Mapping[str, float]
    whole: Vector
    headline: Vector
    language: Language | None = None

    def vector(self, text: str) -> Vector:
        return _vector(_stems(text, self.language), self.weights)

    def shared(self, vector: Vector) -> dict[str, float]:
        """What words share with the article and with its headline."""
        return {"centrality": cosine(vector, self.whole), "headline": cosine(vector, self.headline)}


def told_in(article: Article, sentences: Sequence[Sentence], least: int = LEAST_WORDS) -> list[Told]:
    """The sentences of at least so many words that tell something, with their signals, in reading order.

    Headings and fragments are left out, unless there is nothing else (or no spaces between words to tell them by).
    """
    told = _telling(article, sentences, least)
    measure = measure_of(article, told)
    found = []
    for rank, sentence in enumerate(told):
        text = article.text[sentence.start : sentence.end]
        vector = measure.vector(text)
        place = {
            "opening": 1 / (1 + rank),
            "depth": rank / len(told),
            "paragraph": float(sentence.start == 0 or article.text[sentence.start - 1] == "\n"),
        }
        found.append(
            Told(sentence.number, text, place | measure.shared(vector) | _wording(text, measure.language), vector)
        )
    return found


def measure_of(article: Article, sentences: Sequence[Sentence]) -> Measure:
    """What the words of these sentences weigh."""
    language = known_language(article.language)
    stems = [_stems(article.text[s.start : s.end], language) for s in sentences]
    weights = _weights(stems)
    return Measure(
        weights,
        _vector([word for words in stems for word in words], weights),
        _vector(_stems(article.headline or "", language), weights),
        language,
    )


def merit(signals: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """How much speaks for a sentence or clause; what is not among the signals does not count."""
    return sum(weight * signals.get(name, 0.0) for name, weight in weights.items())


def most_telling(
    merits: Sequence[float], vectors: Sequence[Vector], lengths: Sequence[int], count: int, words: float
) -> list[int]:
    """Up to `count` positions of up to `words` words in all, the best first; what repeats the chosen counts less."""
    chosen: list[int] = []
    while len(chosen) < count:
        left = words - sum(lengths[n] for n in chosen)
        rest = [n for n in range(len(merits)) if n not in chosen and lengths[n] <= left]
        if not rest:
            break
        said = {n: max((cosine(vectors[n], vectors[c]) for c in chosen), default=0.0) for n in rest}
        chosen.append(max(rest, key=lambda n: (merits[n] - _REDUNDANT * said[n], -n)))
    return chosen


def key_sentences(
    article: Article, sentences: Sequence[Sentence], count: int, words: int | None = None
) -> tuple[int, ...]:
    """The numbers of up to `count` of these sentences, of up to `words` words, that tell most, in reading order."""
    told = told_in(article, sentences)
    merits = [merit(one.signals, KEY_FACT) for one in told]
    lengths = [len(one.text.split()) for one in told]
    chosen = most_telling(merits, [one.vector for one in told], lengths, count, math.inf if words is None else words)
    return tuple(sorted(told[n].number for n in chosen))


def stands_alone(sentence: str, language: str | None = "en") -> bool:
    """Whether a sentence can be understood without the one before it: it does not begin by referring back."""
    if (known := known_language(language)) is not None:
        return stands_alone_abroad(sentence, known)
    return not _REFERRING.match(sentence)


def is_dated(text: str) -> bool:
    """Whether it names a day of the week, a month, or yesterday, today or tomorrow."""
    return bool(_DAY.search(text))


def _wording(text: str, language: Language | None = None) -> dict[str, float]:
    quoted = sum(len(words) for words in _QUOTATION.findall(text))
    found = {
        "dated": float(is_dated(text)),
        "number": float(bool(_NUMBER.search(text))),
        "happening": float(bool(_HAPPENING.search(text))),
        "ahead": float(bool(_AHEAD.search(text))),
        "denial": float(bool(_DENIAL.search(text))),
        "demand": float(bool(_DEMAND.search(text))),
        "quoted": quoted / max(1, len(text)),
        "personal": float(bool(_PERSONAL.search(_QUOTATION.sub("", text)))),
        "pronoun": float(not stands_alone(text)),
        "length": min(len(text.split()), _LONGEST) / 20,
    }
    return found if language is None else {**found, **wording_abroad(text, _QUOTATION.sub("", text), language)}


def _stems(text: str, language: Language | None) -> list[str]:
    return content_stems(text) if language is None else content_stems_abroad(text, language)


def _telling(article: Article, sentences: Sequence[Sentence], least: int) -> list[Sentence]:
    return [s for s in sentences if _tells(article.text[s.start : s.end], least)] or list(sentences)


def _tells(sentence: str, least: int) -> bool:
    """Neither a heading, nor a fragment, nor words of somebody else."""
    if sentence.startswith(_QUOTED):
        return False
    return len(sentence.split()) >= least and sentence.rstrip("\"'”’»)")[-1:] in _ENDINGS


def _weights(texts: Sequence[Sequence[str]]) -> dict[str, float]:
    spread = Counter(word for words in texts for word in set(words))
    return {word: math.log(1 + len(texts) / count) for word, count in spread.items()}


def _vector(words: Sequence[str], weights: Mapping[str, float]) -> dict[str, float]:
    return {word: (1 + math.log(n)) * weights.get(word, 0.0) for word, n in Counter(words).items()}


def cosine(a: Vector, b: Vector) -> float:
    """The cosine of the angle between two vectors: 1 for the same words, 0 where none is shared."""
    dot = sum(value * b[word] for word, value in a.items() if word in b)
    size = math.sqrt(sum(v * v for v in a.values()) * sum(v * v for v in b.values()))
    return dot / size if size else 0.0
