"""Articles and names written out by hand for the tests of quotations and attributions."""

from __future__ import annotations

from summarizer.articles.article import Article, Sentence
from summarizer.candidates.candidate import Candidate


def article(*paragraphs: list[str] | str, headline: str | None = None) -> Article:
    """An article of paragraphs; each is one sentence, or a list of sentences."""
    text = ""
    sentences: list[Sentence] = []
    for paragraph in paragraphs:
        text += "\n\n" if text else ""
        for number, sentence in enumerate([paragraph] if isinstance(paragraph, str) else paragraph):
            text += " " if number else ""
            sentences.append(Sentence(len(sentences) + 1, len(text), len(text) + len(sentence)))
            text += sentence
    return Article(text, tuple(sentences), "by hand", headline=headline)


def person(name: str, *aliases: str, role: str | None = None) -> Candidate:
    """A name as the names' candidates give it."""
    known = {"name": name, "aliases": list(aliases)} | ({"role": role} if role else {})
    return Candidate("names", ((0, 1),), name, known, "people")
