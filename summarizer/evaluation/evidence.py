"""Where an item stands in its article: by itself, or by words that were written down as its evidence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from summarizer.articles import Article
from summarizer.evaluation.labels import Evidence, LabelledItem
from summarizer.evaluation.shapes import Shape
from summarizer.grounding.folding import find_words

Spans = tuple[tuple[int, int], ...]
"""`text[start:end]` each, in code points of `Article.text`."""


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
    raise NotImplementedError


def spans_of(article: Article, evidence: Iterable[Evidence]) -> Spans:
    """Where the words stand; what does not stand in the article is left out."""
    found = ((places(words, article.text), nth) for words, nth in evidence)
    return tuple(there[nth - 1] for there, nth in found if 1 <= nth <= len(there))


def entries_of(article: Article, spans: Iterable[tuple[int, int]]) -> list[Any]:
    """Spans as they are written under `evidence` in a label file: `Danso`, or `{text: Danso, nth: 2}`.

    A span that does not begin and end with a word is widened to where words do; one without a word is left out.
    """
    raise NotImplementedError


def places(words: str, text: str) -> Sequence[tuple[int, int]]:
    """All places at which words stand as whole words, typography and white space folded, in order."""
    return list(find_words(words, text))
