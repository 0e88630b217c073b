"""HTML pages: the article by trafilatura, and what the head of the page says of it."""

from __future__ import annotations

import html
import json
import logging
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from summarizer.articles.bylines import Byline, parse_byline
from summarizer.articles.dates import iso_date
from summarizer.articles.language import language_tag
from summarizer.articles.logos import name_beside_headline, name_in_logo
from summarizer.articles.metadata import Metadata, split_title
from summarizer.articles.names import is_outlet, is_person_name
from summarizer.articles.tracing import ADDED, Traced, normalised, with_origins

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_ARTICLE_TYPES = {
    "Article",
    "NewsArticle",
    "ReportageNewsArticle",
    "AnalysisNewsArticle",
    "OpinionNewsArticle",
    "BackgroundNewsArticle",
    "ReviewNewsArticle",
    "BlogPosting",
    "LiveBlogPosting",
    "Report",
    "WebPage",
}
_FEWEST_WORDS = 15  # less text than this is a page without an article
_BYLINE_CLASSES = (
    "byline",
    "meta",
    "author",
    "dateline",
    "pubdate",
    "date",
    "posted",
    "published",
    "timestamp",
    "credit",
    "writer",
)
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
        found = trafilatura.extract(
            _without_declaration(text),
            output_format="txt",
            include_comments=False,
            include_tables=True,
            include_links=False,
        )
    except (ValueError, RecursionError):
        return None
    if tree is None or found is None or (len(found.split()) < _FEWEST_WORDS and len(found) < 80):
        return None
    lines = [line.strip() for line in normalised(found).text.split("\n")]
    paragraphs = list(_with_origins([_without_bullet(line) for line in lines if line], raw))
    return Webpage(paragraphs, _metadata(tree), _linked(tree)) if paragraphs else None


def _linked(tree: Any) -> frozenset[str]:
    """The words of each link that is no heading of the page."""
    links = (link for link in tree.iter("a") if not any(above.tag == "h1" for above in link.iterancestors()))
    return frozenset(words for link in links if (words := _words(link)))


def _without_nul(raw: str) -> str:
    return raw.replace("\x00", "")


def _without_declaration(raw: str) -> str:
    """lxml refuses text that declares an encoding of its own."""
    return re.sub(r"^\s*<\?xml[^>]{0,200}\?>", "", raw, count=1)


def _without_bullet(line: str) -> str:
    return re.sub(r"^[-•]\s+(?=\S)", "", line)


# -- the head --------------------------------------------------------------------------------------------------


def _metadata(tree: Any) -> Metadata:
    named: dict[str, list[str]] = {}
    for meta in tree.iter("meta"):
        key = meta.get("property") or meta.get("name") or meta.get("itemprop")
        content = " ".join((meta.get("content") or "").split())
        if key and content:
            named.setdefault(key.strip().lower(), []).append(content)
    linked = _linked_data(tree)
    publisher = next(
        _values(
            _outlets(linked),
            named,
            "og:site_name",
            "article:publisher_name",
            "dc.publisher",
            "publisher",
            "application-name",
            "twitter:app:name:iphone",
        ),
        None,
    )
    canonical = next(
        (link.get("href") for link in tree.iter("link") if (link.get("rel") or "").lower() == "canonical"), None
    )
    url = next(_values([canonical or ""], named, "og:url"), None)
    dates = [
        *(str(item.get("datePublished", "")) for item in linked),
        *_named(
            named,
            "article:published_time",
            "datepublished",
            "og:article:published_time",
            "dc.date.issued",
            "dc.date",
            "dcterms.created",
            "dc.date.created",
            "parsely-pub-date",
            "sailthru.date",
            "publish-date",
            "publish_date",
            "publication_date",
            "pubdate",
            "date",
            "article.published",
            "cxenseparse:recs:publishtime",
        ),
        *(
            element.get("datetime") or element.get("content") or ""
            for element in tree.iterfind(".//*[@itemprop='datePublished']")
        ),
        *(element.get("datetime") or "" for element in _article_times(tree)),
    ]
    bylines = _bylines(tree)
    publisher = publisher or _logo(tree) or _site(tree, named)
    return Metadata(
        headline=_headline(tree, linked, named, publisher),
        publisher=publisher if publisher is None or len(publisher) <= 80 else None,
        authors=_authors(tree, linked, named, publisher)
        or next((found.authors for found in bylines if found.authors), ()),
        published=next((iso for value in dates if (iso := iso_date(value))), None)
        or next((found.published for found in bylines if found.published), None),
        url=url if url and re.match(r"https?://", url) else None,
        language=language_tag(tree.get("lang") or tree.get("xml:lang")),
    )


def _linked_data(tree: Any) -> list[dict[str, Any]]:
    """The JSON-LD objects of the page that describe an article."""
    found: list[dict[str, Any]] = []
    for script in tree.iterfind(".//script[@type='application/ld+json']"):
        try:
            waiting = [json.loads(script.text or "", strict=False)]
        except (ValueError, RecursionError):
            continue
        while waiting and len(found) < 50:
            item = waiting.pop(0)
            if isinstance(item, list):
                waiting.extend(item)
            elif isinstance(item, dict):
                kinds = item.get("@type")
                kinds = set(map(str, kinds)) if isinstance(kinds, list) else {str(kinds)}
                if kinds & _ARTICLE_TYPES:
                    found.append(item)
                waiting.extend(item[key] for key in ("@graph", "mainEntity") if key in item)
    return sorted(found, key=lambda item: item.get("@type") == "WebPage")


def _outlets(linked: list[dict[str, Any]]) -> list[str]:
    names = []
    for item in linked:
        publisher = item.get("publisher")
        publisher = publisher[0] if isinstance(publisher, list) and publisher else publisher
        name = publisher.get("name") if isinstance(publisher, dict) else publisher
        if isinstance(name, str) and not name.startswith("http"):
            names.append(name)
    return names


def _headline(
    tree: Any, linked: list[dict[str, Any]], named: dict[str, list[str]], publisher: str | None
) -> str | None:
    headings = [words for element in tree.iter("h1") if (words := _words(element))]
    titles = [words for element in tree.iter("title") if (words := _words(element))]
    declared = [
        *(html.unescape(str(item["headline"])) for item in linked if isinstance(item.get("headline"), str)),
        *_named(named, "og:title", "twitter:title", "dc.title", "title"),
        *titles,
    ]
    if len(headings) == 1 and headings[0] != publisher:
        return headings[0]
    for heading in headings:  # of several, the one that the head knows
        if any(heading.casefold() in title.casefold() for title in declared) and heading != publisher:
            return heading
    return next((_without_outlet(title, publisher) for title in declared if title.strip() and title != publisher), None)


def _without_outlet(title: str, publisher: str | None) -> str:
    bare, _ = split_title(" ".join(title.split()))
    if publisher:
        bare = re.sub(rf"\s+[|–—•·»-]\s+{re.escape(publisher)}$", "", bare)
    return bare


def _authors(
    tree: Any, linked: list[dict[str, Any]], named: dict[str, list[str]], publisher: str | None
) -> tuple[str, ...]:
    choices = (
        [name for item in linked for name in _people(item.get("author"))],
        [
            name
            for value in _named(
                named,
                "author",
                "byl",
                "article:author",
                "parsely-author",
                "sailthru.author",
                "dc.creator",
                "article:author_name",
            )
            for name in _split_names(value)
        ],
        [
            name
            for element in tree.xpath("//*[@rel='author'] | //*[@itemprop='author']")
            for name in _split_names(_words(element))
        ],
    )
    for names in choices:
        fit = [name for name in dict.fromkeys(names) if name != publisher and _may_be_author(name)]
        if fit:
            return tuple(fit)
    return ()


def _may_be_author(name: str) -> bool:
    return is_person_name(name) or (
        2 <= len(name) <= 60
        and not is_outlet(name)
        and not re.search(r"https?:|@|\d|\b(?:staff|admin|editor|desk|team)\b", name, re.IGNORECASE)
        and " " in name.strip()
        and not name.isascii()
    )


def _people(value: object) -> list[str]:
    if isinstance(value, list):
        return [name for item in value for name in _people(item)]
    if isinstance(value, dict):
        return _people(value.get("name")) if value.get("@type") != "Organization" else []
    return _split_names(value) if isinstance(value, str) else []


def _split_names(value: str) -> list[str]:
    bare = re.sub(r"^\s*by:?\s+", "", html.unescape(value), flags=re.IGNORECASE)
    return [name.strip() for name in re.split(r"\s*(?:,|;|\||&|\band\b)\s*", bare) if name.strip()]


def _article_times(tree: Any) -> Iterator[Any]:
    """`<time>` elements that belong to the article itself: marked so, or in its header."""
    yield from tree.xpath("//time[@pubdate]")
    yield from tree.xpath("(//article//header//time[@datetime] | //header[.//h1]//time[@datetime])[1]")
    if len(tree.xpath("//h1")) == 1:
        yield from tree.xpath(
            "//h1/following::time[@datetime][not(ancestor::aside or ancestor::nav or ancestor::footer)][1]"
        )


def _bylines(tree: Any) -> list[Byline]:
    """What the lines say that the page marks as byline or date, next to its only heading."""
    marks = " or ".join(f"contains(@class, '{mark}')" for mark in _BYLINE_CLASSES)
    elements = tree.xpath(f"//article//*[self::p or self::div or self::span][not(ancestor::aside)][{marks}]")[:10]
    lines = ["|".join(piece.strip() for piece in element.itertext() if piece.strip()) for element in elements]
    return [found for line in lines if len(line) < 200 and (found := parse_byline(line)) is not None]


def _logo(tree: Any) -> str | None:
    """The outlet that the top of a page names, in its logo or in bold."""
    tops = "//header | //*[@id='top' or @id='header' or contains(@class, 'masthead')]"
    named = tree.xpath(f"({tops})[not(ancestor::article)]//*[self::strong or self::b or contains(@class, 'logo')]")
    return next((words for element in named[:5] if is_outlet(words := _words(element))), None)


def _site(tree: Any, named: dict[str, list[str]]) -> str | None:
    """What the title of the window says besides the headline, or the picture of the logo shows."""
    headlines = [*map(_words, tree.iter("h1")), *_named(named, "og:title", "twitter:title")]
    pictures = tree.xpath(
        "//header[not(ancestor::article)]//a//img | //a[@href='/' or @rel='home']//img | //*[contains(@class, 'logo') "
        "or contains(@class, 'brand') or contains(@class, 'masthead') or contains(@id, 'logo')]/descendant-or-self::img"
    )
    return name_beside_headline(map(_words, tree.iter("title")), headlines) or name_in_logo(
        picture.get("alt") or "" for picture in pictures[:10]
    )


def _words(element: Any) -> str:
    return " ".join(element.text_content().split())


def _named(named: dict[str, list[str]], *keys: str) -> list[str]:
    return [html.unescape(value) for key in keys for value in named.get(key, ())]


def _values(first: Iterable[str], named: dict[str, list[str]], *keys: str) -> Iterator[str]:
    yield from (value for value in (*first, *_named(named, *keys)) if value)


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
