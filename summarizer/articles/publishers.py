"""Which outlet a page names as its own: in masthead, imprint and addresses, and where the story says so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.articles.dates import find_date
from summarizer.articles.furniture import folded, label
from summarizer.articles.mastheads import is_motto, is_name, is_trail
from summarizer.articles.names import is_outlet, is_person_name
from summarizer.articles.vocabulary import known_share, vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_LONGEST_NAME = 6  # words
_SHORTEST_NAME = 3  # letters
_OF_THE_TOPIC = 0.5  # share of the words of a name that the story has, from which on it may be a topic
_TOP = 4  # lines of a page among which its name stands first, buttons aside
_MOST_PIECES = 3  # of a line that has a masthead in it

_PIECES = re.compile(r"\s*[|·•>›»→]\s*|\s+[/–—]\s+|\s{2,}|\t")
_NAME = r"(?:[Tt]he\s)?[^\W\d_a-z][\w.'’&!-]*(?:\s(?:[^\W\d_a-z][\w.'’!-]*|&|of|and|the|for|in|de|la|el|du|des)){0,5}"
_COMPANY = re.compile(
    r",?\s+(?:(?:19|20)\d\d|Inc|Ltd|Limited|LLC|LLP|GmbH|AG|AS|ASA|AB|Oy|BV|NV|SA|SAS|SL|SpA|Srl|plc|PLC|Co|Corp|"
    r"Corporation|Pty|"
    r"ehf|hf|Pvt|Sdn|Bhd|KK|UK|USA)\.?$"
)
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|[Cc]opyright|COPYRIGHT)\s*(?:©|\(c\)|[Cc]opyright)?\s*(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|"
    r"20)?\d\d)?)?,?\s*(?:by\s)?"
    r"(?P<outlet>[^\W\d_][^.|,;©·•]{1,60})"
)
_BEFORE_COPYRIGHT = re.compile(rf"(?P<outlet>{_NAME})\s?(?:©|\(c\))\s?(?:19|20)\d\d")
_OF_ITSELF = tuple(
    re.compile(form)
    for form in (
        rf"(?:^|[.!?|·]\s)(?P<outlet>{_NAME}) (?:is|are) (?:published|owned|produced|edited|operated|run|funded|"
        rf"supported|a registered|"
        rf"an? (?:\w+[ -]){{0,3}}(?:charity|foundation|non-?profit|news|newsroom|newspaper|magazine|publication|media|"
        rf"website|brand|"
        rf"member of|"
        rf"subsidiary|part of|trust|organi[sz]ation|initiative|project))\b",
        rf"(?:published|produced|issued|provided|brought to you|distributed) by (?P<outlet>{_NAME})",
        rf"publishers? of (?P<outlet>{_NAME})",
        rf"(?:[Ff]ollow|[Mm]ore|[Rr]ead|[Ss]ubscribe to|[Jj]oin|[Ss]upport|[Dd]ownload) (?P<outlet>{_NAME})(?:['’]s? "
        rf"(?:coverage|reporting|work|app)| on )",
        rf"(?:[Ee]ditor of|[Rr]eporter (?:for|at|with)|[Cc]orrespondent (?:for|of|at)|[Ww]rit(?:es|ing) for|[Ss]taff "
        rf"(?:writer )?(?:at|of)|"
        rf"\w+s \w+ for|[Jj]oined) (?P<outlet>{_NAME})",
        rf"(?:views|policy|position|opinion)s? of (?P<outlet>{_NAME})",
        rf"^(?P<outlet>{_NAME}),? (?:registered|[Rr]eg\.|ISSN)",
        rf"^(?:SOURCE|Source:|About|News provided by) (?P<outlet>{_NAME})$",
        rf"(?:^|[.|·]\s)(?:[Oo]ur [Ss]tandards:? )?[Tt]he (?P<outlet>{_NAME}) (?:Trust |Editorial )?(?:Principles|"
        rf"Standards|Code)",
    )
)
# "the Daily Bugle can reveal", "told the Bugle", "We at Bugle Watch": the story of an outlet that speaks of itself.
_REVEALS = re.compile(
    rf"(?:^|\b[Tt]he |\b)(?P<outlet>{_NAME})(?: (?:can (?:today |now |exclusively )?(?:reveal|disclose|report|"
    rf"confirm)|understands|has (?:learnt|learned|"
    rf"obtained|established)))\b|\b[Ww]e at (?P<we>{_NAME})|\b[Hh]ere at (?P<here>{_NAME})"
)
_TOLD = re.compile(
    rf"\b(?:told|tells|tell|seen by|shown to|spoke to|spoken to|speaking to|interview with|obtained by|approached by|"
    rf"sent to|given to|"
    rf"asked by|contacted by|shared with|leaked to) (?:the )?(?P<outlet>{_NAME})"
)
_ADDRESS = re.compile(r"(?:@|https?://(?:www\.)?|www\.)([\w-]+(?:\.[\w-]+)*)", re.IGNORECASE)
_EDITION = re.compile(r"\s+(?:in English|English (?:edition|service)|\(English\))$", re.IGNORECASE)
_LICENCE = re.compile(r"\bCC[ -]BY|\bReg\. ?No|\bISSN|\bAll [Rr]ights", re.IGNORECASE)


def own_name(above: Sequence[str], below: Sequence[str], story: Sequence[str]) -> str | None:
    """The outlet in the lines above the headline that other places on the page name too, or that is called like one.

    Args:
        above: what stands above the headline.
        below: the rest of what was taken out.
        story: the paragraphs of the article.
    """
    places = [*below, *story]
    for at, line in enumerate(line for line in above if label(line) not in {"control", "notice", "links"}):
        if is_trail(line):
            continue
        pieces = [piece.strip(" !*_") for piece in _PIECES.split(line) if piece.strip(" !*_")]
        for piece in pieces if len(pieces) <= _MOST_PIECES else pieces[:1]:  # a longer row is navigation
            if not _may_be_name(piece):
                continue
            alone = at == 0 and len(pieces) == 1
            if at <= 1 and piece == pieces[0] and is_name(piece) and any(map(is_motto, pieces[1:])):
                return _EDITION.sub("", piece)
            if (is_outlet(piece) and (at <= 1 or _is_named(piece, below))) or (
                _is_named(piece, below) or (alone and _is_named(piece, places))
            ):
                return _EDITION.sub("", piece)
            if (
                alone
                and is_name(piece)
                and any(len(_PIECES.split(other.strip())) >= _MOST_PIECES for other in above[1:4])
            ):
                return _EDITION.sub("", piece)  # navigation stands below it
    return None


def _may_be_name(piece: str) -> bool:
    words = piece.split()
    return (
        1 <= len(words) <= _LONGEST_NAME
        and label(piece) is None
        and any(c.isalpha() for c in piece)
        and (is_outlet(piece) or re.search(r"\d{4}|\d\W*$", piece) is None)
        and not piece.endswith((".", "?", ":", ","))
    )


def name_at_top(above: Sequence[str], story: Sequence[str], authors: Sequence[str]) -> str | None:
    """The few capitalised words that a page begins with, where they are no author and no topic of the story."""
    rows = [
        at
        for at, line in enumerate(above[:_TOP])
        if label(line) not in {"control", "notice", "links", "edge", "section"}
    ]
    above = above[rows[0] :] if rows else ()
    piece = next(iter(_PIECES.split(above[0].strip())), "").strip(" !*_") if above else ""
    if not _may_be_name(piece) or not is_name(piece) or find_date(above[0]) is not None:
        return None
    if is_person_name(piece) and not piece.isupper() and (piece in authors or not authors):
        return None
    told = known_share(piece, vocabulary(story)) or 0
    below_it = (label(line) in {"section", "edge", "control"} or is_motto(line) for line in above[1:3])
    return piece if told <= _OF_THE_TOPIC or (told < 1 and any(below_it)) else None


def name_in_footer(below: Sequence[str]) -> str | None:
    """The name that stands first in a row of links at the foot of a page ("The Heron | About | Ethics")."""
    for line in below:
        name, *others = [piece.strip(" !*_") for piece in _PIECES.split(line.strip())]
        edges = [label(piece) in {"edge", "control"} for piece in others]
        if others and all(edges) and _may_be_name(name) and is_name(name):
            return name
    return None


def _is_named(name: str, lines: Sequence[str]) -> bool:
    """Whether lines name an outlet as one: in an imprint, an address, or as who was told."""
    wanted = _key(name)
    if len(wanted) < _SHORTEST_NAME:
        return False
    domains = (re.sub(r"[\W_]", "", domain.casefold()) for line in lines for domain in _ADDRESS.findall(line))
    return any(wanted == _key(found) for line in lines for found in _names_in(line)) or any(
        wanted in domain for domain in domains
    )


def _names_in(line: str) -> Iterable[str]:
    if (name := printed_outlet(line)) is not None:
        yield name
    for form in (*_OF_ITSELF, _REVEALS, _TOLD):
        for match in form.finditer(line):
            yield from (_bare(name) for name in match.groupdict().values() if name)


def _key(name: str) -> str:
    bare = re.sub(r"^the\s+|['’]s$", "", name.strip().casefold())
    return re.sub(r"[\W_]", "", bare.replace("&", "and"))


def _bare(name: str) -> str:
    bare = name.strip().rstrip(".")
    while (shorter := _COMPANY.sub("", bare).rstrip(".,")) != bare:
        bare = shorter
    return re.sub(r"['’]s?$", "", bare)


def printed_outlet(line: str) -> str | None:
    """The outlet that a copyright line names ("© 2025 The Oldford Times. All rights reserved.")."""
    match = _COPYRIGHT.search(line.strip()) or _BEFORE_COPYRIGHT.match(line.strip())
    if match is None:
        return None
    name = _bare(re.split(r"\s(?:All|all|ALL|[-–—])\s", match["outlet"])[0].strip())
    return (
        name
        if 1 <= len(name.split()) <= _LONGEST_NAME and folded(name) not in {"all rights reserved", "copyright"}
        else None
    )


def imprinted(below: Sequence[str]) -> str | None:
    """The outlet that the lines below an article say the page is of; copyright lines are read by printed_outlet."""
    for line in below:
        if len(line) > 400:
            continue
        for form in _OF_ITSELF[:2]:
            if (match := form.search(line)) is None:
                continue
            name = _bare(match["outlet"])
            if _is_body(name) or (form is _OF_ITSELF[0] and label(name) is None and len(name.split()) >= 2):
                return name
        if _LICENCE.search(line):
            for piece in _PIECES.split(line):
                if _is_body(name := _bare(piece)) and len(name.split()) >= 2 and re.fullmatch(_NAME, name):
                    return name
    return None


def self_named(story: Sequence[str], furniture: Sequence[str]) -> str | None:
    """The outlet that a story calls its own: what it "can reveal"; who "was told", where the page around it agrees."""
    reveals = [
        name for line in story for match in _REVEALS.finditer(line) for name in match.groupdict().values() if name
    ]
    told = [match["outlet"] for line in story for match in _TOLD.finditer(line) if is_outlet(match["outlet"])]
    around = _key(" ".join(furniture))
    if reveals:
        return max(map(_bare, reveals), key=len)
    return next((name for name in map(_bare, told) if _key(name) in around), None)


def _is_body(name: str) -> bool:
    return (
        bool(name)
        and len(name.split()) <= _LONGEST_NAME
        and label(name) is None
        and (is_outlet(name) or not is_person_name(name) or len(name.split()) > 2)
    )
