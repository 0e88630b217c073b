"""What a page says about its article: headline, outlet, authors, date and place, each from where it may stand."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from summarizer.articles.biographies import parse_biography
from summarizer.articles.bylines import Byline, is_marked, parse_byline
from summarizer.articles.datelines import Dateline, parse_dateline, printed_place
from summarizer.articles.dates import day_and_month, day_comes_first, find_date
from summarizer.articles.furniture import folded, heads_list, label
from summarizer.articles.language import is_english, language_of
from summarizer.articles.layout import is_prose
from summarizer.articles.logos import name_beside_headline
from summarizer.articles.mastheads import is_trail, publisher_above, site_header
from summarizer.articles.names import is_known_place, is_outlet, is_person_name
from summarizer.articles.publishers import imprinted, name_at_top, name_in_footer, own_name, printed_outlet, self_named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.articles.cleaning import Cleaned

_BELOW = 12  # lines below the headline in which a bare name is the author's
_CLOSING = 3  # lines below the text; among more nobody signs
_OPENING = 3  # paragraphs of running text in which a dateline may stand
_TITLE_SUFFIX = re.compile(r"\s(?:[|–—·•»]|-)\s")
_PUBLISHED = re.compile(
    r"\b(?:published|posted|first published|veröffentlicht|publié|publicado|pubblicato|"
    r"опубликовано|опубліковано)\b|نشر",
    re.IGNORECASE,
)
_UPDATED = re.compile(
    r"\b(?:updated|modified|aktualisiert|mis à jour|actualizado|aggiornato|обновлено|оновлено)\b", re.IGNORECASE
)
_OWNER = re.compile(r"\b(?:Group|Holdings?|Publish\w+|Publications|Limited|Ltd|Inc|Company|Corporation|Media)$")
_EDITING = re.compile(r"[;.]\s*(?:editing|edited|writing)\b.*|\s+and editing\b|\(|\)", re.IGNORECASE)
_REPORTING = re.compile(
    r"\(?(?:additional\s)?(?:reporting|writing|reported|written)(?:\sand\s\w+)?\sby\s", re.IGNORECASE
)
_SOURCE = re.compile(r"(?:source|via|quelle|fuente|fonte)\s?:\s*(.{2,60})", re.IGNORECASE)
_SPEAKER = re.compile(r"[^\W\d_a-z][^\W\d_a-z .'’-]{0,40}:\s")
_AROUND_A_SIGNATURE = " —–-()[]*_/|"
_AT = (
    r"(?:in|at|near|from|to|of|outside|around|bei|aus|nach|von|à|de|d['’]|près de|en|a|desde|em|di|da|ad|te|van|uit|"
    r"naar|bij)"
)
_ASIDE = 3  # lines above the text, in which a dateline may stand by itself
_APART = re.compile(r"(?P<line>[A-ZÀ-Þ][A-ZÀ-Þ'’ -]{2,}\b.*?)\s*(?:—|–|\s--?|(?<=\)))$")  # its dash may be cut off
_MAIL = re.compile(r"\S+@\S+")
_LONGEST_DATED = 200  # letters
_DAY_WORDS = 6
_IMPRINT = re.compile(r"©|\(c\)|copyright", re.IGNORECASE)
_YEAR = re.compile(r"\b20\d\d\b")
_WIRE_TIME = re.compile(r"\b\d{6}Z?\s[A-Za-z]{3}\.?\s\d\d(?:\d\d)?\b")
_URL_DATE = re.compile(r"/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?:/|-|$)")


@dataclass(frozen=True, slots=True)
class Metadata:
    """What metadata or the page say; None and () where they say nothing."""

    headline: str | None = None
    publisher: str | None = None
    authors: tuple[str, ...] = ()
    published: str | None = None
    dateline: str | None = None
    url: str | None = None
    language: str | None = None


def stated(lines: Sequence[str], cleaned: Cleaned, given: Metadata, *, whole: bool = True) -> Metadata:
    """The metadata of a page: what is given, and for the rest what its lines state.

    Args:
        lines: the paragraphs and labels of the page.
        cleaned: which of them are the article.
        given: from the head of a page, a front matter or the caller: it goes before what the lines state.
        whole: whether the lines are all that the page prints, the name of the site at its top among them.
    """
    headline = lines[cleaned.headline] if cleaned.headline is not None else None
    body = next((at for at in cleaned.kept if at != cleaned.headline and is_prose(lines[at])), len(lines))
    first = cleaned.headline if cleaned.headline is not None else body
    header = [(at, lines[at]) for at in cleaned.furniture if at < body + _OPENING]
    tail = [lines[at] for at in cleaned.furniture if body < at < _feed_start(lines, cleaned)]
    # In what has been told from its page already, a bare name is a heading, but where it closes the article.
    last = max(cleaned.kept, default=0)
    end = body if whole else last if len(lines) - last <= _CLOSING + 1 else len(lines)
    signatures = [lines[at] for at in cleaned.furniture if end < at < _feed_start(lines, cleaned)]
    below = [lines[at] for at in cleaned.furniture if at > body and label(lines[at]) != "credit"]
    above = site_header(lines[:first])
    bylines = [
        (at, found)
        for at, line in header
        if (at >= above or find_date(line))
        and label(line) not in {"control", "credit"}
        and (found := parse_byline(line)) is not None
        and (at > first or is_marked(line) or not line.isupper() or not found.authors)
    ]
    dateline = _dateline(lines, cleaned)
    signed = _together(
        [
            (at, found)
            for at, found in bylines
            if (whole and first < at <= first + _BELOW) or found.dated or is_marked(lines[at])
        ],
        lines,
    )
    biographies = [biography for line in tail if (biography := parse_biography(line)) is not None]
    title, outlet_of_title = split_title(headline) if headline else (None, None)
    story = [lines[at] for at in cleaned.kept if at != cleaned.headline]
    declared = tuple(name for name in given.authors if len(given.authors) == 1 or not _is_place_of(name, story))
    authors = declared or _authors(signed, tail, signatures, story)
    publishers = (
        given.publisher,
        name_beside_headline(
            (line for at, line in header if at < body and not is_trail(line)), [title] if title else []
        ),
        own_name(lines[: first if cleaned.headline is not None else 0], below, story),
        publisher_above(lines[:first]),
        outlet_of_title,
        *(
            name
            for line in below
            if (name := printed_outlet(line)) is not None and is_outlet(name) and not _OWNER.search(name)
        ),
        *(found.publisher for at, found in bylines if (at > first or found.dated) and is_outlet(found.publisher or "")),
        *(biography.publisher for biography in biographies),
        *map(printed_outlet, below),
        *(printed_outlet(line) for _, line in header if label(line) == "notice"),
        imprinted(below),
        name_in_footer(below),
        *(biography.employer for biography in biographies),
        *(line for _, line in header if is_outlet(line) and len(line.split()) <= 5 and label(line) is None),
        dateline.publisher if dateline else None,
        name_at_top(lines[: first if cleaned.headline is not None and whole else 0], story, authors),
        *(found.publisher for _, found in bylines),
        self_named(story, [lines[at] for at in cleaned.furniture]),
        *(match[1] for line in tail if (match := _SOURCE.fullmatch(line)) and is_outlet(match[1])),
    )
    return Metadata(
        headline=given.headline or title,
        publisher=next((name for name in publishers if name), None),
        authors=authors,
        published=given.published or _published(lines, header, first, tail, dateline) or url_date(given.url),
        dateline=dateline.place if dateline else _printed_place(lines, cleaned),
        url=given.url,
        language=given.language,
    )


def split_title(title: str) -> tuple[str, str | None]:
    """A page title without the name of the outlet behind it, and that name ("Bridge falls | Oldford Times")."""
    breaks = list(_TITLE_SUFFIX.finditer(title))
    if breaks:
        rest = title[breaks[-1].end() :].strip()
        if is_outlet(rest) and len(title[: breaks[-1].start()].split()) >= 2:
            return title[: breaks[-1].start()].strip(), rest
    return title, None


def url_date(url: str | None) -> str | None:
    """The date that the address of an article carries (".../2025/05/03/...")."""
    match = _URL_DATE.search(url or "")
    if match is None:
        return None
    year, month, day = match.groups()
    found = find_date(f"{year}-{month:0>2}-{day:0>2}")
    return found.iso if found else None


def _feed_start(lines: Sequence[str], cleaned: Cleaned) -> int:
    """The line below the article from which on other stories stand, whose dates and authors are not ours."""
    last = max(cleaned.kept, default=0)
    below = (at for at in cleaned.furniture if at > last)
    return next((at for at in below if label(lines[at]) == "feed" or heads_list(lines[at])), len(lines))


def _dateline(lines: Sequence[str], cleaned: Cleaned) -> Dateline | None:
    opening = [lines[at] for at in cleaned.kept if at >= cleaned.body and is_prose(lines[at])][:_OPENING]
    if sum(_SPEAKER.match(lines[at]) is not None for at in cleaned.kept) > 1:
        opening = [line for line in opening if not _SPEAKER.match(line)]
    around = lines[max(0, cleaned.body - _ASIDE) : cleaned.body + _ASIDE]
    for apart in filter(None, map(_APART.match, around)):
        found = parse_dateline(f"{apart['line']} — {opening[0]}") if opening else None
        if found is not None and found.place is not None:
            return found
    for number, line in enumerate(opening):
        found = parse_dateline(line)
        if found is not None and found.place is None and found.publisher and not is_outlet(found.publisher):
            return _place_or_outlet(found, [lines[at] for at in cleaned.kept], [lines[at] for at in cleaned.furniture])
        if found is not None and (number == 0 or found.place is not None):
            return found
    return _place_alone(lines, cleaned)


def _place_alone(lines: Sequence[str], cleaned: Cleaned) -> Dateline | None:
    """A place that stands on a line of its own straight above the first sentence."""
    above = lines[cleaned.body - 1].strip(" .–—-") if 0 < cleaned.body < len(lines) else ""
    if cleaned.body - 1 == cleaned.headline or label(above) is not None or not is_known_place(above):
        return None
    return Dateline(above, None)


def _place_or_outlet(found: Dateline, story: list[str], furniture: list[str]) -> Dateline:
    """A name before a dash that no list knows: a place, where the page around it is not called so, or the story says
    that something is in it."""
    name = found.publisher or ""
    page = any(folded(line) == folded(name) or printed_outlet(line) == name for line in furniture)
    if furniture and not page:
        return Dateline(name, None, found.published)
    where = re.compile(rf"\b{_AT} {re.escape(name)}\b")
    return Dateline(name, None, found.published) if any(map(where.search, story)) else found


def _printed_place(lines: Sequence[str], cleaned: Cleaned) -> str | None:
    first = next((lines[at] for at in cleaned.kept if at >= cleaned.body and is_prose(lines[at])), None)
    return printed_place(first, "\n".join(line for line in lines if line != first)) if first else None


def _authors(bylines: list[Byline], tail: list[str], signatures: list[str], story: list[str]) -> tuple[str, ...]:
    for byline in bylines:
        if authors := tuple(name for name in byline.authors if not _is_place_of(name, story)):
            return authors
    for line in tail:
        biography = parse_biography(line)
        if biography is not None and biography.author is not None:
            return (biography.author,)
    for line in tail:
        if (match := _REPORTING.match(line)) is not None:
            found = parse_byline("By " + _EDITING.sub("", line[match.end() :]).strip(" ."))
            if found is not None and found.authors:
                return found.authors
    for line in signatures:
        found = parse_byline(line)
        bare = _MAIL.sub("", line).strip(_AROUND_A_SIGNATURE)
        signs = is_person_name(bare) or line.lower().startswith("by")
        if found is not None and found.authors and signs:
            return found.authors
    return ()


def _together(bylines: list[tuple[int, Byline]], lines: Sequence[str]) -> list[Byline]:
    """The bylines, those made one that follow each other line by line with a bare name each."""
    found: list[Byline] = []
    last = -1
    for at, byline in bylines:
        section = any(label(word) == "section" for word in lines[at].split())  # "Oldford Sport"
        if found and at == last + 1 and found[-1].authors and is_person_name(lines[at]) and not section:
            found[-1] = replace(found[-1], authors=tuple(dict.fromkeys((*found[-1].authors, *byline.authors))))
        else:
            found.append(byline)
        last = at
    return found


def _is_place_of(name: str, story: list[str]) -> bool:
    """Whether a story says that something is in what reads like a name ("Jane Roe, Port Marn")."""
    where = re.compile(rf"\b(?:in|at|near|outside|around|across|to) {re.escape(name)}\b(?!['’]s)", re.IGNORECASE)
    return any(map(where.search, story))


def _published(
    lines: Sequence[str], header: list[tuple[int, str]], first: int, tail: list[str], dateline: Dateline | None
) -> str | None:
    """The date of publication, the surest place first; the day on which the page was looked at is none."""
    day_first = day_comes_first(lines)
    if day_first is None and not is_english(language_of("\n".join(lines))):
        day_first = True

    def date_in(line: str) -> str | None:
        found = (find_date(line) or find_date(line, day_first)) if len(line) < _LONGEST_DATED else None
        return found.iso if found else None

    dated = [(at, line, iso) for at, line in header if (iso := date_in(line))]
    ends = [(line, iso) for line in tail if (iso := date_in(line)) and parse_byline(line)]
    choices = (
        *(iso for _, line, iso in dated if _PUBLISHED.search(line)),
        *(iso for at, line, iso in dated if at > first and not _UPDATED.search(line)),
        *(iso for at, line, iso in dated if at < first and not _UPDATED.search(line) and _names_more(line)),
        *(iso for at, line, iso in dated if at > first or _UPDATED.search(line)),
        *(iso for line, iso in ends),
        dateline.published if dateline else None,
        *(iso for at, line, iso in dated if at < first and line[:1] not in "•·|"),
        *(iso for line in tail if _WIRE_TIME.search(line) and (iso := date_in(line))),
        _without_its_year([line for _, line in header], [*tail, *(line for _, line in header)]),
    )
    return next((iso for iso in choices if iso), None)


def _without_its_year(header: list[str], imprints: list[str]) -> str | None:
    """The day above the text that has no year ("Monday, April 20th"), in the one that the imprint has."""
    years = {int(year) for line in imprints if _IMPRINT.search(line) for year in _YEAR.findall(line)}
    if len(years) != 1:
        return None
    days = [iso for line in header if len(line.split()) <= _DAY_WORDS and (iso := day_and_month(line, *years))]
    return days[0] if days else None


def _names_more(line: str) -> bool:
    """Whether a date line above the headline tells author or outlet too, as a masthead of the article does."""
    found = parse_byline(line)
    return found is not None and bool(found.authors or found.publisher)
