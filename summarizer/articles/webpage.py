"""HTML pages: the article by trafilatura, and what the head of the page says of it."""

from __future__ import annotations

import copy
import html
import itertools
import logging
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from summarizer.articles.head import metadata_of
from summarizer.articles.page_bylines import class_words, words_of
from summarizer.articles.standfirsts import blocks_below_heading, missing_standfirst
from summarizer.articles.tracing import ADDED, Traced, normalised, with_origins

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.articles.metadata import Metadata

_FEWEST_WORDS = 15  # less text than this is a page without an article
# What the words in the class or id of an element say of it.
_BOXES = frozenset(
    "newsletter newsletters signup related recirc recirculation promo promos promotion promotions promoted advert "
    "adverts advertisement advertising sponsor sponsored sponsorship taboola outbrain share sharing sharebar "
    "correction corrections clarification clarifications amendment erratum bio bios biography aboutauthor comments "
    "disqus cookie "
    "cookies consent gdpr paywall subscribe subscription donate donation appeal breadcrumb breadcrumbs ticker "
    "trending popular recommended recommendations upsell teaser teasers quiz poll jobs horoscope weather "
    "copyright imprint disclaimer tags taglist photocredit imagecredit credit credits photographer".split()
)
_TWO_WORD_BOXES = frozenset(
    tuple(pair.split("-"))
    for pair in (
        "read-more read-next read-also most-read see-also about-author author-info author-box author-card author-about "
        "sign-up ad-slot ad-box ad-unit more-from more-on also-in editors-note editor-note further-reading"
    ).split()
)
_NO_BOX = frozenset("body content main wrapper container page has with no without is layout grid".split())
_BOX_TAGS = tuple("aside div section p ul ol span small em form footer nav details h2 h3 h4 a".split())
_LARGEST_BOX = 0.2  # of the letters of the page
_INLINE = frozenset({"a", "em", "small", "span"})
_TOO_MANY = 3  # paragraphs of running text, as no box has them
_RUNNING = 25  # words
_SUBHEADS = ("h2", "h3", "h4")
_HIDDEN = ("script", "style", "noscript", "template", "svg")


@dataclass(frozen=True, slots=True)
class Webpage:
    """The paragraphs of the article on a page, what its head says, and the lines that are links on the page."""

    paragraphs: list[Traced]
    metadata: Metadata
    linked: frozenset[str] = frozenset()


def read_webpage(raw: str) -> Webpage | None:
    """The article on an HTML page, None when there is none."""
    import trafilatura  # here, because it takes half a second that plain text need not wait for

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # its complaints are not for our users
    text = _without_nul(raw)
    try:
        tree = trafilatura.load_html(_without_declaration(text))
        if tree is None:
            return None
        metadata, linked = metadata_of(tree), _linked(tree)
        if metadata.published is None:
            metadata = replace(metadata, published=_dated(tree))
        below = blocks_below_heading(tree, metadata.headline)
        _take_out_boxes(tree)
        found = trafilatura.extract(
            tree,
            output_format="txt",
            include_comments=False,
            include_tables=True,
            include_links=False,
        )
    except (ValueError, RecursionError):
        return None
    if found is None or (len(found.split()) < _FEWEST_WORDS and len(found) < 80):
        return None
    lines = [line.strip() for line in normalised(found).text.split("\n")]
    lines = [_without_bullet(line) for line in lines if line]
    at = 1 if lines and lines[0] == metadata.headline else 0
    lines[at:at] = missing_standfirst(below, found)
    paragraphs = list(_with_origins(lines, raw))
    return Webpage(paragraphs, metadata, linked) if paragraphs else None


def _dated(tree: Any) -> str | None:
    """The day of publication by the marks of the page that htmldate knows."""
    import htmldate  # trafilatura's own

    found = htmldate.find_date(copy.deepcopy(tree), extensive_search=False, original_date=True)
    return found if isinstance(found, str) else None


def _linked(tree: Any) -> frozenset[str]:
    """The words of each link that is no heading of the page, nor leads to one as a table of contents does."""
    links = (link for link in tree.iter("a") if not any(above.tag == "h1" for above in link.iterancestors()))
    headings = {words_of(element) for element in tree.iter(*_SUBHEADS) if element.find(".//a[@href]") is None}
    headings -= {words_of(element) for element in tree.iter(*_SUBHEADS) if element.getparent().tag == "a"}
    return frozenset(words for link in links if (words := words_of(link)) and words not in headings)


def _take_out_boxes(tree: Any) -> None:
    """Takes out what the page itself calls a promotion, a biography, a correction and the like."""
    whole = len(tree.text_content())
    for element in list(tree.iter(*_BOX_TAGS)):
        names = [*(element.get("class") or "").split(), element.get("id") or ""]
        if not any(map(_names_a_box, names)) or element.getparent() is None:
            continue
        if element.tag in _INLINE and element.text_content().strip().islower():
            continue  # a word of a sentence: "did <em class='correction'>not</em> resign"
        small = len(element.text_content()) <= _LARGEST_BOX * whole and element.find(".//h1") is None
        if small and sum(map(_is_running_text, element.iter("p"))) < _TOO_MANY:
            element.drop_tree()


def _is_running_text(paragraph: Any) -> bool:
    linked = sum(len(words_of(link).split()) for link in paragraph.iter("a"))
    return len(words_of(paragraph).split()) - linked >= _RUNNING


def _names_a_box(name: str) -> bool:
    """Whether a class or id says so: "newsletter-signup", "article__related", "authorBio"."""
    words = class_words(name)
    return not _NO_BOX.intersection(words) and (
        bool(_BOXES.intersection(words)) or any(pair in _TWO_WORD_BOXES for pair in itertools.pairwise(words))
    )


def _without_nul(raw: str) -> str:
    return raw.replace("\x00", "")


def _without_declaration(raw: str) -> str:
    """lxml refuses text that declares an encoding of its own."""
    return re.sub(r"^\s*<\?xml[^>]{0,200}\?>", "", raw, count=1)


def _without_bullet(line: str) -> str:
    return re.sub(r"^[-•]\s+(?=\S)", "", line)


# -- where the text stands in the page -------------------------------------------------------------------------


def _with_origins(lines: list[str], raw: str) -> Iterator[Traced]:
    """The lines with their places in the page; those that cannot be found there have none."""
    letters, places = _visible(raw)
    at = 0
    for line in lines:
        squeezed = "".join(line.split())
        found = letters.find(squeezed, at)
        if found < 0:
            found = letters.find(squeezed)
        origins: list[int] = []
        if found >= 0:
            at = found + len(squeezed)
            here = found
            for letter in line:
                if letter.isspace():
                    before = origins[-1] if origins else ADDED
                    origins.append(before + 1 if before != ADDED and raw[before + 1 : before + 2] == letter else ADDED)
                else:
                    origins.append(places[here])
                    here += 1
        yield with_origins(line, origins or [ADDED] * len(line))


def _visible(raw: str) -> tuple[str, list[int]]:
    """The letters of a page outside its tags, white space left out, and the place of each (ADDED for entities)."""
    letters: list[str] = []
    places: list[int] = []
    at = 0
    while at < len(raw):
        tag = raw.find("<", at)
        end = tag if tag >= 0 else len(raw)
        for piece in re.finditer(r"&(?:#?\w{1,32});|\S", raw[at:end]):
            shown = piece[0] if len(piece[0]) == 1 else html.unescape(piece[0])
            for letter in shown:
                if not letter.isspace():
                    letters.append(letter)
                    places.append(at + piece.start() if len(piece[0]) == 1 else ADDED)
        at = _after_tag(raw, end)
    return "".join(letters), places


def _after_tag(raw: str, at: int) -> int:
    if at >= len(raw):
        return at
    if raw.startswith("<!--", at):
        end = raw.find("-->", at)
        return end + 3 if end >= 0 else len(raw)
    head = re.compile(r"</?([a-zA-Z][a-zA-Z0-9]*)").match(raw, at)
    if head is None and not raw.startswith(("<!", "<?"), at):
        return at + 1
    end = raw.find(">", at)
    if end < 0:
        return len(raw)
    if head is not None and head[1].lower() in _HIDDEN and raw[at + 1] != "/":
        closing = re.compile(rf"</{head[1]}\s*>", re.IGNORECASE).search(raw, end)
        return closing.end() if closing else end + 1
    return end + 1
