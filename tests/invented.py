"""Invented articles for tests, built from their sentences."""

from __future__ import annotations

from typing import Any

from summarizer.articles import Article, Sentence


def article_of(*sentences: str, **page: Any) -> Article:
    """An English article of these sentences, a paragraph each."""
    text, numbered = "", []
    for number, sentence in enumerate(sentences, start=1):
        text += "\n\n" * bool(text)
        numbered.append(Sentence(number, len(text), len(text) + len(sentence)))
        text += sentence
    return Article(text, tuple(numbered), **({"source": "invented.txt", "language": "en"} | page))
