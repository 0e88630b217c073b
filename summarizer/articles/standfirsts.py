"""What an HTML page sets between its heading and its text to sum the story up, where the extraction passes it over."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from summarizer.articles.bylines import parse_byline
from summarizer.articles.credits import is_credit
from summarizer.articles.furniture import label
from summarizer.articles.layout import is_closed, is_prose, word_count
from summarizer.articles.page_bylines import class_words, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# Words in the class or id of an element, or of one around it, that make it a standfirst.
_MARKS = frozenset(
    "abstract bajada catenaccio chapeau chapo copete dek deck description excerpt ingress intro introduction "
    "entradilla introtext lead leadtext leder linhafina lede sommario standfirst subheadline subhead subline subtitle "
    "subtitulo sumario summary teaser teasertext vorspann volanta".split()
)
_NO_MARKS = frozenset(
    "ad ads aside avatar bio byline caption card comment comments cookie credit image img legende menu nav newsletter "
    "photo popular recommended related share sidebar social tags toc video".split()
)
_ASIDE = frozenset("aside button figure figcaption footer form nav noscript table".split())
_BLOCKS = frozenset("p div li h2 h3 h4 h5 h6 blockquote section article ul ol header figure table".split())
_NOT_SHOWN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_HEADINGS = ("h1", "h2", "h3")
_AROUND = 3  # elements around it that may bear the mark
_LOOKED_AT = 150  # elements behind the heading
_FEWEST_WORDS = 7
_MOST_WORDS = 160
_MOST_BLOCKS = 6
_LINKED = 0.3  # share of the words
_TELLING = 60  # letters that tell a paragraph from others


@dataclass(frozen=True, slots=True)
class Block:
    """Words between the heading and the end of the page, and whether the page sets them as a standfirst."""

    words: str
    is_standfirst: bool


def blocks_below_heading(tree: Any, headline: str | None) -> list[Block]:
    """The innermost paragraphs, list items and headings that follow the heading, in order."""
    heading = next((element for element in tree.iter(*_HEADINGS) if headline and headline in words_of(element)), None)
    if heading is None:
        return []
    description = _squeezed(" ".join(tree.xpath("//meta[@name='description' or @property='og:description']/@content")))
    return [
        Block(words, _is_standfirst(element, words, description))
        for element in heading.xpath("following::*")[:_LOOKED_AT]
        if element.tag in _BLOCKS and not any(inner.tag in _BLOCKS for inner in element.iterdescendants())
        if (words := words_of(element))
    ]


def missing_standfirst(blocks: Sequence[Block], text: str) -> list[str]:
    """What stands as a standfirst above the first paragraph that has been extracted, and is not in the text itself."""
    letters = _squeezed(text)
    found: list[str] = []
    for block in blocks:
        start = _squeezed(block.words)[:_TELLING]
        if word_count(block.words) >= _FEWEST_WORDS and start in letters:
            few = len(found) <= _MOST_BLOCKS and sum(map(word_count, found)) <= _MOST_WORDS
            return found if few else []
        if block.is_standfirst and block.words not in found:
            found.append(block.words)
    return []


def _is_standfirst(element: Any, words: str, description: str) -> bool:
    if word_count(words) < _FEWEST_WORDS or label(words) is not None or is_credit(words) or parse_byline(words):
        return False
    linked = sum(word_count(words_of(link)) for link in element.iter("a"))
    if linked > _LINKED * word_count(words) or any(map(_is_apart, (element, *element.iterancestors()))):
        return False
    near = [element, *_ancestors(element)]
    marks = {word for around in near for word in class_words(f"{around.get('class') or ''} {around.get('id') or ''}")}
    if marks & _NO_MARKS:
        return False
    start = _squeezed(words)[:_TELLING]
    described = len(start) == _TELLING and start in description
    return described or bool(marks & _MARKS) or (element.tag == "p" and is_prose(words) and is_closed(words))


def _is_apart(element: Any) -> bool:
    """Whether it stands beside the text, or is not shown at all."""
    hidden = element.get("hidden") is not None or _NOT_SHOWN.search(element.get("style") or "")
    return element.tag in _ASIDE or bool(hidden)


def _ancestors(element: Any) -> Iterator[Any]:
    for number, around in enumerate(element.iterancestors()):
        if number == _AROUND or around.tag in {"body", "main", "article"}:
            return
        yield around


def _squeezed(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())
