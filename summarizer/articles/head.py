"""What an HTML page says of its article: in its head, in linked data, below its heading."""

from __future__ import annotations

import datetime
import html
import json
import re
from typing import TYPE_CHECKING, Any

from summarizer.articles.dates import day_comes_first, find_date, iso_date
from summarizer.articles.language import language_tag
from summarizer.articles.logos import name_beside_headline, name_in_logo
from summarizer.articles.mastheads import is_name
from summarizer.articles.metadata import Metadata, split_title
from summarizer.articles.names import is_domain, is_outlet
from summarizer.articles.page_bylines import bylines_of, declared_authors, signed_by, words_of

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
_MONTH_FIRST = {"US", "PH"}  # regions
_LONGEST_NAME = 60  # letters of an outlet
_HEADING = 12  # letters
_SECTION = 3  # words of its name
_TITLE = 4  # words of a title that may be a part of a heading
_HOME = re.compile(r"/|/(?:en|de|fr|es|it|pt|nl)/?|(?:https?://)[^/]{3,80}/?|index\.html?")
_IN_UTC = re.compile(r"[T ](?P<hour>\d\d):\d\d(?::\d\d(?:\.\d{1,9})?)?\s?(?:Z|[+-]00:?00|GMT|UTC)$")
_MORNING, _EVENING = (
    10,
    12,
)  # hours in UTC before which it is still yesterday in the west, after which tomorrow in the east
_SITE_MARK = re.compile(r"\b(?:logo|masthead|brand|site[-_]?(?:title|name))\b", re.IGNORECASE)


def metadata_of(tree: Any) -> Metadata:
    """What a page says of its article, in the order of how sure it is."""
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
    if publisher is None or is_domain(publisher):
        publisher = _logo(tree) or _site(tree, named) or _in_logo(tree) or publisher
    headline = _headline(tree, linked, named, publisher)
    bylines = bylines_of(tree, headline)
    language = language_tag(tree.get("lang") or tree.get("xml:lang"))
    day_first = _day_comes_first(tree, language)
    return Metadata(
        headline=headline,
        publisher=publisher if publisher is None or len(publisher) <= 80 else None,
        authors=declared_authors(tree, linked, named, publisher, headline) or signed_by(bylines, day_first, headline),
        published=_day_of_publication(dates, [line for line, _ in bylines], day_first),
        url=url if url and re.match(r"https?://", url) else None,
        language=language,
    )


def _day_of_publication(stated: list[str], printed: list[str], day_first: bool | None) -> str | None:
    """The day that is stated first, by the clock of the place: a time in UTC may be of the day before or after."""
    days = [(value, iso) for value in stated if (iso := iso_date(value, day_first))]
    local = [
        *(date.iso for line in printed if (date := find_date(line, day_first))),
        *(iso for value, iso in days if _IN_UTC.search(value) is None),
    ]
    if not days:
        return next(iter(local), None)
    value, iso = days[0]
    if (clock := _IN_UTC.search(value)) is None:
        return iso
    apart = 1 if int(clock["hour"]) >= _EVENING else -1 if int(clock["hour"]) < _MORNING else 0
    beside = (datetime.date.fromisoformat(iso) + datetime.timedelta(days=apart)).isoformat()
    return beside if iso not in local and beside in local else iso


def _day_comes_first(tree: Any, language: str | None) -> bool | None:
    region = (language or "").partition("-")[2]
    if region in _MONTH_FIRST:
        return False
    return True if region or language not in {None, "en"} else day_comes_first([tree.text_content()])


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
    headings = [words for element in tree.iter("h1") if (words := words_of(element)) and not _is_of_the_site(element)]
    titles = [words for element in tree.iter("title") if (words := words_of(element))]
    named_so = [
        *(html.unescape(str(item["headline"])) for item in linked if isinstance(item.get("headline"), str)),
        *_named(named, "og:title", "twitter:title", "dc.title", "title"),
    ]
    declared = [*named_so, *titles]
    if len(headings) == 1 and headings[0] != publisher and _is_headline(headings[0], named_so):
        return _without_kicker(headings[0], [_without_outlet(title, publisher) for title in named_so])
    for heading in headings:  # of several, the one that the head knows
        if any(heading.casefold() in title.casefold() for title in declared) and heading != publisher:
            return heading
    for heading in map(words_of, tree.iterfind(".//h2")):
        if any(len(heading) >= _HEADING and heading.casefold() in title.casefold() for title in declared):
            return heading
    return next((_without_outlet(title, publisher) for title in declared if title.strip() and title != publisher), None)


def _without_kicker(heading: str, titles: Iterable[str]) -> str:
    """The heading, or the part of it that the head knows: the rest is a kicker above it or a line below it."""
    plain = heading.casefold()
    parts = (title for title in titles if len(title.split()) >= _TITLE and len(title) < len(heading))
    return next(
        (t for t in parts if plain.startswith(f"{t.casefold()} ") or plain.endswith(f" {t.casefold()}")), heading
    )


def _is_headline(heading: str, titles: list[str]) -> bool:
    """Whether it is no name of a section: not as short, or with a longer word of a title that the head has."""
    longer = set(re.findall(r"\w{4,}", heading.casefold()))
    told = {word for title in titles for word in re.findall(r"\w{4,}", title.casefold())}
    return len(heading.split()) > _SECTION or not titles or not longer or bool(longer & told)


def _is_of_the_site(heading: Any) -> bool:
    """Whether a heading is the name of the site: it leads home, or is marked as a logo."""
    links = [*heading.iter("a"), *heading.iterancestors("a")]
    marks = " ".join(
        element.get("class") or "" for element in (heading, heading.getparent(), *heading.iter("a", "span"))
    )
    return (
        any(_HOME.fullmatch(link.get("href") or "") or link.get("rel") == "home" for link in links)
        or _SITE_MARK.search(marks) is not None
    )


def _without_outlet(title: str, publisher: str | None) -> str:
    bare, _ = split_title(" ".join(title.split()))
    if publisher:
        bare = re.sub(rf"\s+[|–—•·»-]\s+{re.escape(publisher)}$", "", bare)
    return bare


def _article_times(tree: Any) -> Iterator[Any]:
    """`<time>` elements that belong to the article itself: marked so, or in its header."""
    yield from tree.xpath("//time[@pubdate]")
    yield from tree.xpath("(//article//header//time[@datetime] | //header[.//h1]//time[@datetime])[1]")
    if len(tree.xpath("//h1")) == 1:
        yield from tree.xpath(
            "//h1/following::time[@datetime][not(ancestor::aside or ancestor::nav or ancestor::footer)][1]"
        )


def _logo(tree: Any) -> str | None:
    """The outlet that the top of a page names, in its logo or in bold."""
    tops = "//header | //*[@id='top' or @id='header' or contains(@class, 'masthead')]"
    named = tree.xpath(f"({tops})[not(ancestor::article)]//*[self::strong or self::b or contains(@class, 'logo')]")
    marked = [element for element in tree.iter("h1") if _is_of_the_site(element)]
    return next((words for element in named[:5] if is_outlet(words := words_of(element))), None) or next(
        (words for element in marked if 1 < len(words := words_of(element)) <= _LONGEST_NAME), None
    )


def _in_logo(tree: Any) -> str | None:
    """What stands in an element that is called a logo, whatever it is."""
    marked = tree.xpath("//*[contains(concat(' ', @class, ' '), ' logo ')][not(ancestor::article)]")
    return next((words for element in marked[:3] if is_name(words := words_of(element))), None)


def _site(tree: Any, named: dict[str, list[str]]) -> str | None:
    """What the title of the window says besides the headline, or the picture of the logo shows."""
    headlines = [*map(words_of, tree.iter("h1")), *_named(named, "og:title", "twitter:title")]
    pictures = tree.xpath(
        "//header[not(ancestor::article)]//a//img | //a[@href='/' or @rel='home']//img | //*[contains(@class, 'logo') "
        "or contains(@class, 'brand') or contains(@class, 'masthead') or contains(@id, 'logo')]/descendant-or-self::img"
    )
    return name_beside_headline(map(words_of, tree.iter("title")), headlines) or name_in_logo(
        picture.get("alt") or "" for picture in pictures[:10]
    )


def _named(named: dict[str, list[str]], *keys: str) -> list[str]:
    return [html.unescape(value) for key in keys for value in named.get(key, ())]


def _values(first: Iterable[str], named: dict[str, list[str]], *keys: str) -> Iterator[str]:
    yield from (value for value in (*first, *_named(named, *keys)) if value)
