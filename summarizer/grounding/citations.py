"""Which sentences free text rests on: the cited ones if they bear it, else those that do."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from summarizer.articles import Article
from summarizer.candidates import Candidates
from summarizer.grounding import checks
from summarizer.grounding.folding import find_words

_PRONOUNS = frozenset("he she they it his her their its him them this that these those".split())


@dataclass(frozen=True, slots=True)
class Citation:
    """Sentences by number, in order; `repair` says what was changed about them, None if nothing was."""

    sentences: tuple[int, ...]
    repair: str | None = None

    def text(self, article: Article) -> str:
        return "\n".join(article.sentence(number) for number in self.sentences)


def cite(
    text: str, cited: tuple[int, ...], article: Article, candidates: Candidates, *, strict: bool = True
) -> tuple[Citation, str | None]:
    """The citation that bears a free text, and why there is none.

    The cited sentences come first; then these with the sentences that introduce the names in them, or that a
    pronoun in them points back to; then the sentences that share most with the text. Where `strict`, they must
    share half of its content words too.
    """
    first_reason = "cites no sentence"
    if cited:
        reason = _unsupported(text, cited, article, strict=strict)
        if reason is None:
            return Citation(cited), None
        first_reason = reason
        for wider in _wider(cited, article, candidates):
            if _unsupported(text, wider, article, strict=strict) is None:
                added = ", ".join(str(n) for n in wider if n not in cited)
                return Citation(wider, f"rests on sentence {added} too"), None
    for other in _alike(text, article):
        if _unsupported(text, other, article, strict=True) is None:
            was = ", ".join(map(str, cited)) or "none"
            return Citation(other, f"rests on sentence {', '.join(map(str, other))}, cited was {was}"), None
    return Citation(cited), first_reason


def _unsupported(text: str, sentences: tuple[int, ...], article: Article, *, strict: bool) -> str | None:
    words = Citation(sentences).text(article)
    if reason := checks.supported(text, words, article.text, article.language):
        return reason
    if strict and checks.shared(text, words) < checks.LEAST_SHARED:
        return "says something else than the cited sentences"
    return None


def _wider(cited: tuple[int, ...], article: Article, candidates: Candidates) -> Iterator[tuple[int, ...]]:
    words = Citation(cited).text(article)
    introducing = {
        sentence.number
        for name in candidates["names"]
        if any(next(find_words(form, words), None) for form in [name.known["name"], *name.known["aliases"]])
        for start, end in name.spans
        for sentence in article.sentences_of(start, end)
    }
    if introducing - set(cited):
        yield from (tuple(sorted({*cited, n})) for n in sorted(introducing - set(cited)))
    if _PRONOUNS & {word.casefold().strip(".,;:!?\"'“”’") for word in words.split()}:
        before = [n for n in (cited[0] - 1, cited[0] - 2) if n >= 1]
        yield from (tuple(sorted({*cited, n})) for n in before)
        for n in before:
            for other in sorted(introducing - {*cited, n}):
                yield tuple(sorted({*cited, n, other}))


def _alike(text: str, article: Article) -> Iterator[tuple[int, ...]]:
    """The sentences that share most words with a text, one alone and the two best together."""
    ranked = sorted(
        ((checks.shared(text, article.sentence(s.number)), -s.number) for s in article.sentences), reverse=True
    )
    best = [-number for share, number in ranked[:3] if share >= checks.LEAST_SHARED]
    yield from ((number,) for number in best)
    if len(best) > 1:
        yield tuple(sorted(best[:2]))
