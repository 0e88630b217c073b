"""From text to Article: one page in, its cleaned text, sentences and metadata out."""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping, Sequence
from typing import Any, Literal

from summarizer.articles.article import Article
from summarizer.articles.cleaning import clean
from summarizer.articles.credits import without_credit
from summarizer.articles.dates import iso_date
from summarizer.articles.decoding import check_text
from summarizer.articles.furniture import folded, label
from summarizer.articles.language import language_of, language_tag
from summarizer.articles.layout import is_prose, title_among, word_count
from summarizer.articles.logos import name_above_title
from summarizer.articles.markdown import front_matter, plain_paragraphs
from summarizer.articles.metadata import Metadata, stated
from summarizer.articles.sentences import split_sentences
from summarizer.articles.tracing import Traced, added, joined, normalised
from summarizer.articles.turns import without_turns
from summarizer.articles.vocabulary import known_share, vocabulary
from summarizer.articles.webpage import read_webpage
from summarizer.articles.wrapping import paragraphs
from summarizer.errors import Unreadable

Format = Literal["txt", "md", "html"]

MAX_WORDS = 20_000
_LONGEST_RUN = 2_000  # letters without a space; in scripts that have spaces nobody writes that
_LETTERS_A_WORD = 64  # more bytes or letters a word than any article has
_MARKUP_SHARE = 20  # a page is mostly markup

_TOLD_IN_A_BOX = 0.4  # share of its words that the story has, from which on a box tells of it

_EMPTY_LINE = re.compile(r"(?:\r\n|\r|\n)[ \t]*(?:>[ \t]*)*(?:\r\n|\r|\n)")
_BETWEEN = "\n\n"  # one paragraph a line, so that a sentence never has to be looked for over a line feed


def parse_article(
    text: str,
    *,
    source: str = "-",
    format: Format = "txt",  # noqa: A002 (it is the word for it)
    title: str | None = None,
    url: str | None = None,
    publisher: str | None = None,
    published: str | None = None,
    authors: Sequence[str] = (),
    language: str | None = None,
    max_words: int = MAX_WORDS,
) -> Article:
    """An article from text that is at hand.

    Args:
        text: the whole page, with or without its furniture.
        source: what messages and the brief call it.
        format: plain text, Markdown (with or without YAML front matter) or an HTML page.
        title, url, publisher, published, authors, language: known from elsewhere; they go before what the page
            states. `published` is a date or time in any printed form; the article holds its ISO date.
        max_words: longer texts are refused.

    The cleaned text has one paragraph, heading or list item a line and an empty line between them.
    Raises Unreadable when there is no text to be had.
    """
    check_size(len(text), source, max_words, html=format == "html")
    check_text(text, source)
    given = Metadata(
        headline=_one_line(title),
        publisher=_one_line(publisher),
        authors=tuple(name for author in authors if (name := _one_line(author))),
        published=iso_date(published),
        url=_one_line(url),
        language=language_tag(language),
    )
    lines, given, linked, boxes = _READERS[format](text, source, given)
    _check_length(lines, source, max_words)
    whole = format != "html"  # of an HTML page only the article is left
    return _article(lines, given, source, _blocks(lines, text) if whole else None, linked, boxes, whole=whole)


def check_size(size: int, source: str, max_words: int, *, html: bool) -> None:
    """Raises Unreadable when so many bytes or letters cannot be an article of max_words words."""
    limit = max(1_000_000, max_words * _LETTERS_A_WORD * (_MARKUP_SHARE if html else 1))
    if size > limit:
        raise Unreadable(
            source,
            f"at {size / 1e6:,.1f} MB this is longer than max_words = {max_words:,} allows: "
            "raise max_words or split it.",
        )


_Read = tuple[list[Traced], Metadata, frozenset[str], frozenset[str]]
"""Paragraphs, metadata, those paragraphs that are nothing but links, and those that stand in boxes."""


def _from_text(text: str, source: str, given: Metadata) -> _Read:
    return paragraphs(without_turns(normalised(text))), given, frozenset(), frozenset()


def _from_markdown(text: str, source: str, given: Metadata) -> _Read:
    head, start = front_matter(text)
    page = normalised(text)
    if start:
        page = page.cut(
            next((at for at, origin in enumerate(page.origins) if origin >= start), len(page.text)), len(page.text)
        )
    found = plain_paragraphs(without_turns(page))
    heading = title_among([line.text for line in found.paragraphs], found.headings)
    stated_above = Metadata(headline=heading, publisher=name_above_title(page.text))
    given = _merged(given, _merged(metadata_from(head), stated_above))
    return found.paragraphs, given, found.linked, found.boxes


def _from_html(text: str, source: str, given: Metadata) -> _Read:
    page = read_webpage(text)
    if page is None:
        raise Unreadable(source, "there is no article on this page: save the article itself, or its text.")
    rest = without_turns(joined(page.paragraphs, _BETWEEN))
    lines = [line for line in map(Traced.strip, rest.lines()) if line.text]
    return lines, _merged(given, page.metadata), page.linked, frozenset()


_READERS = {"txt": _from_text, "md": _from_markdown, "html": _from_html}


def metadata_from(fields: Mapping[str, Any]) -> Metadata:
    """What the fields of a front matter or of a JSON object say, by the names that are in use for them."""

    def first(*names: str) -> Any:
        return next((fields[name] for name in names if fields.get(name)), None)

    people = first("authors", "author", "byline")
    names = re.split(r"\s*(?:;|,|\band\b)\s*", people) if isinstance(people, str) else people
    if not isinstance(names, list):
        names = []
    outlet = first("publisher", "site_name", "sitename", "outlet", "site")
    if isinstance(outlet, dict):
        outlet = outlet.get("name")
    entries = (name.get("name") if isinstance(name, dict) else name for name in names)
    return Metadata(
        headline=_one_line(first("title", "headline")),
        publisher=_one_line(outlet),
        authors=tuple(re.sub(r"^[Bb]y\s+", "", name) for entry in entries if (name := _one_line(entry))),
        published=iso_date(
            first("published", "date", "datepublished", "date_published", "published_at", "publish_date")
        ),
        url=_one_line(first("url", "link", "canonical")),
        language=language_tag(first("language", "lang")),
    )


def _one_line(value: object) -> str | None:
    return (" ".join(normalised(value).text.split()) or None) if isinstance(value, str) else None


def _merged(first: Metadata, second: Metadata) -> Metadata:
    return Metadata(
        headline=first.headline or second.headline,
        publisher=first.publisher or second.publisher,
        authors=first.authors or second.authors,
        published=first.published or second.published,
        dateline=first.dateline or second.dateline,
        url=first.url or second.url,
        language=first.language or second.language,
    )


def _check_length(lines: list[Traced], source: str, max_words: int) -> None:
    words = 0
    for line in lines:
        words += word_count(line.text)
        longest = max(line.text.split(), key=len, default="")
        if len(longest) > _LONGEST_RUN and word_count(longest) * 4 < len(longest):
            raise Unreadable(
                source,
                f"there are {len(longest):,} letters in a row without a space, which is data and not prose: "
                "take them out.",
            )
    if words == 0:
        raise Unreadable(source, "there is no text in it: give it some or take it away.")
    if words > max_words:
        raise Unreadable(
            source, f"its {words:,} words are more than max_words = {max_words:,} allows: raise max_words or split it."
        )


def _blocks(lines: list[Traced], raw: str) -> list[int] | None:
    """For each line the number of its block, as empty lines part them; None where the page has no empty lines."""
    numbers = [0]
    for before, line in itertools.pairwise(lines):
        gap = raw[before.origins[-1] + 1 : line.origins[0]]
        numbers.append(numbers[-1] + (_EMPTY_LINE.search(gap) is not None))
    return numbers if numbers[-1] else None


def _article(
    lines: list[Traced],
    given: Metadata,
    source: str,
    blocks: list[int] | None,
    linked: frozenset[str],
    boxes: frozenset[str],
    *,
    whole: bool,
) -> Article:
    lines, blocks, captions, apart = _without_credits(lines, blocks)
    words = [line.text for line in lines]
    story = vocabulary(line for line in words if line not in boxes and is_prose(line))
    strange = {line for line in boxes if (known_share(line, story) or 0) < _TOLD_IN_A_BOX}
    known = apart | {at for at, line in enumerate(words) if line in linked | strange}
    cleaned = clean(words, given.headline, blocks, captions, known, given.authors, whole=whole)
    found = stated(words, cleaned, given, whole=whole)
    kept = [lines[at] for at in cleaned.kept]
    if given.headline is not None and not _says(kept, given.headline):
        kept.insert(0, added(given.headline))
    page = joined(kept, _BETWEEN)
    return Article(
        text=page.text,
        sentences=split_sentences(page.text),
        source=source,
        url=found.url,
        headline=found.headline,
        publisher=found.publisher,
        authors=found.authors,
        published=found.published,
        dateline=found.dateline,
        language=found.language or language_of(page.text),
        furniture=tuple(words[at] for at in cleaned.furniture),
        kept=page.runs(),
    )


def _without_credits(
    lines: list[Traced], blocks: list[int] | None
) -> tuple[list[Traced], list[int] | None, set[int], set[int]]:
    """The lines with captions and their credits apart; their blocks; the numbers of captions and of credits."""
    parted: list[Traced] = []
    numbers: list[int] = []
    captions: set[int] = set()
    of_credit: set[int] = set()
    for number, line in enumerate(lines):
        found = without_credit(line.text) if label(line.text) not in {"notice", "control"} else None
        start, end = found or (0, len(line.text))
        for begin, stop in ((0, start), (start, end), (end, len(line.text))):
            piece = line.cut(begin, stop).strip()
            if piece.text:
                if found:
                    (captions if begin == start else of_credit).add(len(parted))
                parted.append(piece)
                numbers.append(number)
    return parted, blocks and [blocks[number] for number in numbers], captions, of_credit


def _says(kept: list[Traced], headline: str) -> bool:
    wanted = folded(headline)
    return any(folded(line.text) == wanted for line in kept)
