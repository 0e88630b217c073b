"""Who wrote an article and when: bylines, mastheads, date lines."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
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
    is_domain,
    is_known_place,
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
    dated: bool = field(default=False, compare=False)  # a full date stands there, if one that may read two ways


_KINDS = (
    r"(?:written|reported|contributed|posted|published|words|story|text|reporting|report|edited|exclusives?|"
    r"exclusively|analysis|"
    r"comment|commentary|opinion|review|interview|investigation|dispatch|feature|essay|column|diary|blog|sketch|"
    r"profile|"
    r"explainer|updates|live)"
)
# "Words Jane Roe   Pictures John Doe": labels that need no colon, as there are two of them.
_OF_PICTURES = (
    r"(?:photo(?:s|graphs?|graphy|grapher)?|portraits?|pictures?|images?|illustrations?|graphics?|video|camera|artwork|"
    r"fotos?|bild(?:er)?)"
)
_BY = re.compile(
    rf"(?:(?:(?:a|an)\s)?(?:\w+\s)?{_KINDS}\s*[:|]?\s+)?by(?::?\s+|\s?[:|]\s?)|"
    r"(?:author|authors|writer|reporter|words|text|report|story|reporting)\s?:\s*|"
    rf"(?:{_KINDS}|interviewer|correspondent|journalist|columnist)(?:\sby)?\s?[:|]\s+(?=(?P<name>[^,;|&]{{4,40}}))|"
    r"(?:von|par|por|di|door|autor|autore|auteur)\s?:?\s+|(?:автор|текст|الكاتب|بقلم|كتب)\s?:?\s+",
    re.IGNORECASE,
)
_WORDS_AND_PICTURES = re.compile(
    rf"(?i:words|text|story|report|reporting)(?i:\sby)?:?\s+(?P<names>[^\W\d_a-z].{{3,80}}?)"
    rf"[\s.,;|/·•]+(?i:{_OF_PICTURES})(?i:\sby)?:?\s+[^\W\d_a-z]\D{{3,120}}"
)
_AND_PICTURES = re.compile(rf"^(words|text|story|report)\s(?:&|and|\+)\s{_OF_PICTURES}", re.IGNORECASE)
_BY_LATER = re.compile(r"(?P<when>.{4,80}?)[\s,|](?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor):?\s+(?=[^\W\d_a-z])")


def is_marked(line: str) -> bool:
    """Whether a line says that it is a byline ("By Jane Roe", "Words: Jane Roe")."""
    mark = _mark(line)
    return mark is not None and (mark[0].rstrip().endswith(":") or len(line.split()) >= 3)


def _mark(text: str) -> re.Match[str] | None:
    """What marks a text as a byline; "Interview:", "Analysis:" do so only before a name."""
    mark = _BY.match(text)
    return mark if mark is None or mark["name"] is None or is_person_name(mark["name"].strip()) else None


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
    r"\b\d{1,2}\s?[ap]\.?m\.?|\b\d{1,2}\s?(?:h|hrs?|m|mins?|d)\sago\b",
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
    r"[,;|]?\s*\b(?:translated|edited|illustrated|photographed|filmed|compiled|produced|(?:additional|further)\s"
    r"(?:reporting|research))\s(?:by|from)\b.*|(?:^|(?<=[,;&|]))[^,;&|()]+\((?:photos?|pictures?|graphics?|video)\)",
    re.IGNORECASE,
)
_BARS = re.compile(r"\s[|•·]\s")
_ASIDE_WORDS = 4  # of what stands beside a name between bars: a language, a section
_LONGEST_BODY = 6  # words of the body that a writer is of
_LOOSE_ENDS = re.compile(r"^(?:on|at|from|in|by|of)\s+|\s+(?:on|at|from|in|by)$", re.IGNORECASE)
_ACRONYM = re.compile(r"[A-Z]{2,6}")
_PICTURES = re.compile(rf"\s*[.,;|/·•]?\s*\b{_OF_PICTURES}\s?(?::|by\b)\s?[^|.;]{{2,60}}(?=[|;]|$)", re.IGNORECASE)
_WHEREABOUTS = re.compile(
    r"(?<=\w),?\s+(?:in|aus|from)\s+[^\W\d_a-z][^,;|&\d]{1,40}?(?=\s+(?:and|with|und)\s|\s*[,;|&•·]|$)"
)  # "Jane Roe in Oldford and John Doe in Kilnsea"
_UNNAMED = re.compile(r"(?:from\s)?(?:our|staff|special|own|web|online|news|digital)\s", re.IGNORECASE)
_BRACKETED = re.compile(r"\s*[(\[][^()\[\]]*[)\]]|\s*\S+@\S+|(?:\s[–—-])?\s@\w+")


def parse_byline(line: str) -> Byline | None:
    """What a byline, masthead or date line says; None when the line is none of these, or says anything else."""
    text = " ".join(re.sub(r"\s{2,}|\t", " | ", line.strip()).split()).strip(" •|-–—·*_★☆⭐½")
    text = abroad.FILED_FROM.sub("", abroad.READING_TIME.sub("", text)).strip(" |")
    text = _AND_PICTURES.sub(r"\1", text)
    both = _WORDS_AND_PICTURES.fullmatch(text)
    text = _OTHERS.sub("", _PICTURES.sub("", f"By {both['names']}" if both else text)).strip(" |")
    if not 4 <= len(text) <= 200 or text.endswith(("?", "!", ":")):
        return None
    if _is_unnamed(text):
        return Byline()
    marked = _mark(text) or _later_mark(text)
    date = find_date(text, day_first=True)  # one that reads two ways is a date, if not one that is known
    rest = text[marked.end() :] if marked else text
    while (other := find_date(rest, day_first=True)) is not None:
        rest = f"{rest[: other.start]} | {rest[other.end :]}"
    if date is not None:
        rest = _DATE_VERB.sub(" | ", rest)
    told = marked is not None or date is not None or _DAY.search(rest) is not None
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
    barred = _BARS.search(text) is not None and (marked is not None or any(map(is_person_name, pieces)))
    for piece in pieces:
        if told and _says_when(piece):
            continue
        if (
            is_desk(piece)
            or is_role(piece)
            or is_domain(piece)
            or label(piece) in _LABELS
            or (authors and (marked or date) and _describes(piece))
        ):
            desk = True
        elif is_person_name(piece):
            authors.append(piece)
        elif (
            is_outlet(piece)
            or (authors and barred and _is_the(piece))
            or piece.lower() in AGENCIES
            or (authors and _ACRONYM.fullmatch(piece))
        ):
            outlets.append(piece)
        elif (marked or date is not None) and _is_other_name(piece):
            if (
                not authors and not outlets and (marked or not is_known_place(piece))
            ):  # what follows them is where they were: "By Jane Roe in Oldford"
                (authors if marked else outlets).append(piece)
        elif not (
            (date is not None and barred and len(piece.split()) <= _ASIDE_WORDS and piece[0].isupper())
            or (
                authors
                and (
                    is_known_place(piece)
                    or ((outlets or desk or told) and _is_other_name(piece))
                    or (barred and len(piece.split()) <= _ASIDE_WORDS)
                    or (marked and _is_capitalised(piece))
                )
            )
        ):
            return None
    timed = _TIME.search(rest) is not None
    days = told and marked is None and all(map(_says_when, pieces))
    if not (authors or date is not None or days or (marked and (outlets or desk)) or (timed and outlets)):
        return None
    known = find_date(text)
    return Byline(
        tuple(dict.fromkeys(authors)),
        next(iter(_without_sections(outlets)), None),
        known.iso if known else None,
        date is not None,
    )


def _bare(piece: str) -> str:
    by = _BY.match(piece + " ")
    return _LOOSE_ENDS.sub("", piece[by.end() :].strip(" .:") if by else piece.strip(" .:|")).removeprefix("the ")


def _name_and_role(piece: str) -> Iterator[str]:
    """A piece, in two where a name stands before a job title or an outlet ("Jane Roe Political editor")."""
    parted = None if is_person_name(piece) else name_and_job(piece)
    if piece:
        yield from parted or (piece,)


def _is_unnamed(text: str) -> bool:
    """Whether a byline has no name in it, as some papers have it ("Our Correspondent, Oldford", "Staff Reporter")."""
    pieces = _SEPARATORS.split(text)
    return (
        _UNNAMED.match(text) is not None
        and is_desk(pieces[0])
        and len(pieces) <= 2
        and all(_is_other_name(piece) for piece in pieces[1:])
    )


def _later_mark(text: str) -> re.Match[str] | None:
    """The "by" behind a date ("Posted 20 May by Jane Roe")."""
    match = _BY_LATER.match(text)
    if match is None:
        return None
    date = find_date(match["when"], day_first=True)
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


def _is_the(piece: str) -> bool:
    """Whether a piece is called as papers are ("The Sluice")."""
    return piece.startswith("The ") and _is_other_name(piece.removeprefix("The "))


def _is_capitalised(piece: str) -> bool:
    """Whether a piece is written as the names of bodies are ("Marn Rivers Trust")."""
    return len(piece.split()) <= _LONGEST_BODY and all(
        word[0].isupper() or word in SMALL_WORDS or word == "&" for word in piece.split()
    )


def _without_sections(outlets: list[str]) -> list[str]:
    return [outlet for outlet in outlets if label(outlet) not in _LABELS and not _says_when(outlet)]
