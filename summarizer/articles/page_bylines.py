"""Who wrote an HTML page: by its head, by what it marks as a byline, by the lines below its heading."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, Any

from summarizer.articles.bylines import Byline, is_marked, parse_byline
from summarizer.articles.dates import find_date
from summarizer.articles.furniture import label
from summarizer.articles.names import AGENCIES, NOT_NAMES, is_desk, is_known_place, is_outlet, is_person_name

if TYPE_CHECKING:
    from collections.abc import Iterator

_AUTHOR_KEYS = (
    "author",
    "byl",
    "article:author",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "article:author_name",
)
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
    "writer",
)
# Words in the class of an element that names who wrote the article, and of one that names others.
_OF_AUTHORS = frozenset(
    "auteur auteurs author authors autor autore autores autori autoren byline writer writers".split()
)
_OF_OTHERS = frozenset(
    "avatar bio box card comment comments credit disqus follow image img note photo related share social teaser "
    "twitter".split()
)
_AROUND_OTHERS = frozenset("comment comments disqus recommended related".split())
_PARAGRAPHS_ABOVE = 3  # of the article, above which its byline stands
_LONGEST_BYLINE = 200  # letters
_LOOKED_AT = 30  # elements below the heading
_BY = re.compile(
    r"^\s*(?:(?:written|posted|published|geschrieben|veröffentlicht|verfasst|text|autor|autorin|author)\b:?\s+)?"
    r"(?:(?:by|(?:par|por|door|von|(?-i:di))(?=\s+\S+\s+\S))\b:?\s+)?",
    re.IGNORECASE,
)
_NO_NAME = re.compile(r"[^\w\s.,'’()-]")
_NOBODY = frozenset(  # what a system puts where an author should stand
    "admin administrator anonymous anonym author autor contributor editor gastautor guest owner publisher root system "
    "unknown user webmaster wires wordpress writer".split()
)
_BODY = re.compile(
    r"\b(?-i:für|und|zur|zum|des|pour|et|para|per|for|voor)\b|"
    r"(?:ministerium|departement|behörde|verband|verein|feuerwehr|kreuz|universität|fraktion|agentur|stiftung)\w{0,2}\b|"
    r"\b(?:abteilung|diakonie|caritas|ministerio|ministère|université|universidad|asociación|fédération|gobierno|"
    r"secretaría|comité)\b",
    re.IGNORECASE,
)  # what a ministry, a party or a club is called by
_JOB_JOINED = re.compile(
    r"^[\w-]{2,30}-(?:expert|experte|expertin|redakteur|redakteurin|autor|autorin|reporter|reporterin|"
    r"korrespondent|korrespondentin|kolumnist|kolumnistin|mitarbeiter|mitarbeiterin)\s+(?=\S+\s+\S)",
    re.IGNORECASE,
)
_MOST_NAMES = 4


def declared_authors(
    tree: Any, linked: list[dict[str, Any]], named: dict[str, list[str]], publisher: str | None, headline: str | None
) -> tuple[str, ...]:
    """Whom a page says to be its authors: the first of its linked data, its head and its marks that names any.

    Args:
        linked: the linked data that describes the article.
        named: the contents of its meta elements by their names.
        publisher: nobody of this name wrote it.
        headline: below it stands the byline.
    """
    choices = (
        [name for item in linked for name in _people(item.get("author"))],
        [name for key in _AUTHOR_KEYS for value in named.get(key, ()) for name in _split_names(value)],
        next((names for element in _marked_as_byline(tree, headline) if (names := _names_in(element))), []),
        _related(tree),
    )
    for fits in (_may_be_author, _is_by_name):
        for names in choices:
            fit = [name for name in dict.fromkeys(names) if name != publisher and fits(name)]
            if fit and (fits is _may_be_author or len(names) == 1):
                return tuple(fit)
    return ()


def _related(tree: Any) -> list[str]:
    """The names that are linked as the author's; where there are many, other articles' authors are among them."""
    names = [_split_names(_parted(element)) for element in tree.xpath("//*[@rel='author'] | //*[@itemprop='author']")]
    found = [name for some in names for name in some]
    return found if len(set(filter(is_person_name, found))) <= _MOST_NAMES else names[0]


def _may_be_author(name: str) -> bool:
    if _BODY.search(name):
        return False
    return is_person_name(name) or (
        2 <= len(name) <= 60
        and not is_outlet(name)
        and not re.search(r"https?:|@|\d|\b(?:staff|admin|editor|desk|team)\b", name, re.IGNORECASE)
        and " " in name.strip()
        and not name.isascii()
        and name[:1].isupper()
        and not name.endswith(".")
        and not _NO_NAME.search(name)
    )


def _is_by_name(name: str) -> bool:
    """Whether a single word is what somebody writes under ("Oldfordia"), and no outlet, agency or desk."""
    return (
        name.isalpha()
        and name[0].isupper()
        and not name.isupper()
        and name.casefold() not in AGENCIES | NOT_NAMES | _NOBODY
        and not (is_outlet(name) or is_desk(name) or is_known_place(name))
        and label(name) is None
    )


def _marked_as_byline(tree: Any, headline: str | None) -> Iterator[Any]:
    """The elements that the page calls a byline or an author, between the heading and the text of the article."""
    heading = _heading(tree, headline)
    if heading is None:
        return
    above = 0
    for element in heading.xpath("following::*"):
        if element.tag == "p" and len(words_of(element)) >= _LONGEST_BYLINE:
            above += 1
            if above == _PARAGRAPHS_ABOVE:
                return
        marks = frozenset(class_words(element.get("class") or ""))
        names_authors = bool(marks & _OF_AUTHORS) and not marks & _OF_OTHERS
        if (
            names_authors
            and len(words_of(element)) < _LONGEST_BYLINE
            and not any(map(_is_aside, element.iterancestors()))
        ):
            yield element


def _heading(tree: Any, headline: str | None) -> Any:
    """The element with the headline, perhaps with a kicker above it; None where there is none."""
    return next((element for element in tree.iter("h1", "h2") if headline and headline in words_of(element)), None)


def _is_aside(element: Any) -> bool:
    marks = class_words(f"{element.get('class') or ''} {element.get('id') or ''}")
    return element.tag in {"aside", "figure", "nav", "footer"} or not _AROUND_OTHERS.isdisjoint(marks)


def _names_in(element: Any) -> list[str]:
    """The names that a byline prints; where it reads otherwise, those that it links."""
    linked = [name for link in element.iter("a") for name in _split_names(words_of(link)) if is_person_name(name)]
    found = parse_byline(_parted(element)) or parse_byline(words_of(element))
    if found and set(linked) <= set(found.authors):
        return list(found.authors)
    return linked or list(filter(is_person_name, _split_names(words_of(element))))


def class_words(name: str) -> list[str]:
    """The words of a class or id: "article__by-line" and "articleByline" alike."""
    return re.findall(r"[a-z]+", re.sub(r"(?<=[a-z])(?=[A-Z])", "-", name).lower())


def _people(value: object) -> list[str]:
    if isinstance(value, list):
        return [name for item in value for name in _people(item)]
    if isinstance(value, dict):
        return _people(value.get("name")) if value.get("@type") != "Organization" else []
    return _split_names(value) if isinstance(value, str) else []


def _split_names(value: str) -> list[str]:
    names = re.split(r"\s*(?:,|;|\||&|\band\b)\s*", _BY.sub("", html.unescape(value)))
    return [bare for name in names if (bare := _JOB_JOINED.sub("", name.strip()))]


def bylines_of(tree: Any, headline: str | None) -> list[tuple[str, Byline]]:
    """What the short lines below the heading of the article say, and those that the page marks as byline or date."""
    marks = " or ".join(f"contains(@class, '{mark}')" for mark in _BYLINE_CLASSES)
    marked = tree.xpath(f"//article//*[self::p or self::div or self::span][not(ancestor::aside)][{marks}]")[:10]
    lines = [_parted(element) for element in (*_below_heading(tree, headline), *marked)]
    return [
        (line, found) for line in lines if len(line) < _LONGEST_BYLINE and (found := parse_byline(line)) is not None
    ]


def signed_by(
    bylines: list[tuple[str, Byline]], day_first: bool | None, headline: str | None = None
) -> tuple[str, ...]:
    """Those whom a line names that says it is a byline, or that stands beside a date; nobody of the headline."""
    told = (headline or "").casefold()
    dated = [found.dated or find_date(line, day_first) is not None for line, found in bylines]
    for at, (line, found) in enumerate(bylines):
        of_the_story = any(name.split()[-1].casefold() in told for name in found.authors)
        if found.authors and (is_marked(line) or (any(dated[max(0, at - 1) : at + 2]) and not of_the_story)):
            return found.authors
    return ()


def _below_heading(tree: Any, headline: str | None) -> Iterator[Any]:
    """The elements without others of their kind between the heading and the first long paragraph."""
    heading = _heading(tree, headline)
    if heading is None:
        return
    for element in heading.xpath("following::*[self::p or self::div or self::address or self::li or self::span]")[
        :_LOOKED_AT
    ]:
        length = len(words_of(element))
        if element.tag == "p" and length >= _LONGEST_BYLINE:
            return
        leaf = element.find(".//p") is None and element.find(".//div") is None and element.find(".//li") is None
        if length and leaf and not any(above.tag in {"aside", "figure", "nav"} for above in element.iterancestors()):
            yield element


def _parted(element: Any) -> str:
    return " | ".join(words for piece in element.itertext() if (words := " ".join(piece.split())))


def words_of(element: Any) -> str:
    """The text of an element on one line."""
    return " ".join(element.text_content().split())
