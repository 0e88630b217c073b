"""Which sentences carry the story: where a summary should look, chosen by code so that it covers the whole article."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence

from summarizer.articles import Article, Sentence
from summarizer.candidates.stems import content_stems

LEAST_WORDS = 7
"""A sentence shorter than this rarely tells a fact of its own."""

_LEAD = 0.3
_HEADLINE = 0.25
_NUMBER = 0.10
_REDUNDANT = 0.7
_QUOTED = ("“", '"', "‘", "«", "„", "「")
_ENDINGS = frozenset(".!?。！？؟।…")


def key_sentences(
    article: Article, sentences: Sequence[Sentence], count: int, words: int | None = None
) -> tuple[int, ...]:
    """The numbers of up to `count` of these sentences, of up to `words` words, that tell most, in reading order.

    A sentence counts for what it shares with the rest of the article and with the headline, for standing early and
    for telling a number; what it only repeats of sentences already chosen counts against it. Headings and fragments
    are left out, unless there is nothing else (or no spaces between words to tell them by).
    """
    told = [s for s in sentences if _tells(article.text[s.start : s.end])] or list(sentences)
    stems = {s.number: content_stems(article.text[s.start : s.end]) for s in told}
    weights = _weights(list(stems.values()))
    vectors = {number: _vector(words, weights) for number, words in stems.items()}
    whole = _vector([word for words in stems.values() for word in words], weights)
    headline = _vector(content_stems(article.headline or ""), weights)
    merit = {
        s.number: _cosine(vectors[s.number], whole)
        + _HEADLINE * _cosine(vectors[s.number], headline)
        + _LEAD / (1 + rank)
        + _NUMBER * any(c.isdigit() for c in article.text[s.start : s.end])
        for rank, s in enumerate(told)
    }
    lengths = {s.number: len(article.text[s.start : s.end].split()) for s in told}
    chosen: list[int] = []
    while len(chosen) < count:
        left = math.inf if words is None else words - sum(lengths[number] for number in chosen)
        rest = [number for number in merit if number not in chosen and lengths[number] <= left]
        if not rest:
            break
        chosen.append(
            max(
                rest,
                key=lambda n: (
                    merit[n] - _REDUNDANT * max((_cosine(vectors[n], vectors[c]) for c in chosen), default=0.0),
                    -n,
                ),
            )
        )
    return tuple(sorted(chosen))


def _tells(sentence: str) -> bool:
    """Neither a heading, nor a fragment, nor words of somebody else."""
    if sentence.startswith(_QUOTED):
        return False
    return len(sentence.split()) >= LEAST_WORDS and sentence.rstrip("\"'”’»)")[-1:] in _ENDINGS


def _weights(texts: Sequence[Sequence[str]]) -> dict[str, float]:
    spread = Counter(word for words in texts for word in set(words))
    return {word: math.log(1 + len(texts) / count) for word, count in spread.items()}


def _vector(words: Sequence[str], weights: dict[str, float]) -> dict[str, float]:
    return {word: (1 + math.log(n)) * weights.get(word, 0.0) for word, n in Counter(words).items()}


def _cosine(a: dict[str, float], b: dict[str, float]) -> float:
    dot = sum(value * b[word] for word, value in a.items() if word in b)
    size = math.sqrt(sum(v * v for v in a.values()) * sum(v * v for v in b.values()))
    return dot / size if size else 0.0
