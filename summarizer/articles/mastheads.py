"""The top of a page that belongs to the site and not to the article: its name, tagline, navigation, tickers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.articles import abroad
from summarizer.articles.bylines import parse_byline
from summarizer.articles.furniture import is_navigation, label
from summarizer.articles.names import is_outlet

if TYPE_CHECKING:
    from collections.abc import Sequence

_DEEPEST = 10  # lines in which the navigation of a site is looked for
_LONGEST_NAME = 6  # words
_LONGEST_TAGLINE = 8

_HOME = re.compile(
    r"(?:home|homepage|startseite|accueil|inicio|início|página inicial|portada|prima pagina|voorpagina)\s*(?:[|"
    r"/·•>›»→]|\s{2,})|"
    r"(?:you are here|sie sind hier|vous êtes ici|está[s]? (?:en|em|aquí|aqui)|ti trovi in|sei (?:in|qui)|je bent hier|"
    r"u bent hier)\s?:?\s",
    re.IGNORECASE,
)
_PIECES = re.compile(r"\s*[|>›»]\s*|\s+[/·•–—]\s+|\s{2,}|\t")

_SMALL_IN_NAMES = frozenset(
    "of and the for & de del des du di da do dos das dei delle della dello la le les el los las il lo y e et und von "
    "vom "
    "zum der die das den het van voor en in im am aan".split()
)

_MOTTO = re.compile(
    r"\b(?:since|established|est\.?|founded(?: in)?|est)\s(?:1[6-9]|20)\d\d\b|\b(?:newspaper|news|paper|voice|"
    r"magazine|journal|weekly|"
    r"daily|broadcaster) (?:of|for|that|since|you)\b|\b(?:your|our|the \w+['’]s) (?:\w+ ){0,3}(?:newspaper|news|"
    r"paper|voice|"
    r"magazine|weekly|daily)\b|\bindependently (?:reported|owned)\b|\bevery (?:mon|tues|wednes|thurs|fri|satur|"
    r"sun)?day$|" + abroad.MOTTO,
    re.IGNORECASE,
)  # "Your town, your paper", "The voice of the valley since 1871"


def is_motto(line: str) -> bool:
    """Whether a line is what a paper says of itself below its name ("The voice of the valley since 1871")."""
    return _MOTTO.search(line) is not None


def site_header(lines: Sequence[str]) -> int:
    """How many lines at the top are the site's: as far as its navigation goes, below which the headline stands.

    A row of topics under a headline is no navigation: above that of a site only its name and a tagline stand.
    """
    named = bool(lines) and masthead(lines[0]) is not None
    rows = [at for at, line in enumerate(lines[:_DEEPEST]) if _HOME.match(line) or _is_row(line)]
    if not rows or rows[0] > 2 or any(_is_story(line) for line in lines[: rows[-1]]):
        return int(named)
    above = lines[: rows[0]]
    if above and not (named or is_name(above[0])):
        return 0
    if any(len(line.split()) > _LONGEST_TAGLINE for line in above):
        return int(named)
    return rows[-1] + 1


def publisher_above(lines: Sequence[str]) -> str | None:
    """The outlet that the top of a page names: alone above the navigation, beside a section, or first in the row."""
    for line in lines[: site_header(lines)]:
        if (name := masthead(line)) is not None:
            return name
    if site_header(lines) > 1 and not _is_row(lines[0]) and is_name(lines[0]):
        return lines[0].strip(" !*|•·")
    return None


def is_trail(line: str) -> bool:
    """Whether a line leads from the front page to a section ("Home / News / Norland")."""
    return _HOME.match(line) is not None


def masthead(line: str) -> str | None:
    """The outlet in "The Oldford Times | Opinion", "OBC | Oldford Broadcasting", "Kilnsea / In brief"; None without."""
    pieces = [piece.strip() for piece in _PIECES.split(line.strip()) if piece.strip()]
    if len(pieces) < 2 or any(len(piece.split()) > _LONGEST_NAME for piece in pieces) or line.rstrip().endswith("."):
        return None
    outlets = [piece for piece in pieces if is_outlet(piece) and label(piece) is None]
    others = [piece for piece in pieces if piece not in outlets]
    if is_navigation(line):
        return pieces[0] if pieces[0] in outlets and len(pieces[0].split()) > 1 else None
    if outlets and all(_is_section(piece) or _is_short_form(piece) for piece in others):
        return max(outlets, key=len)
    if pieces[0] in outlets and all(map(is_name, others)) and not _is_byline(line):
        return pieces[0]
    names = [piece for piece in others if not _is_section(piece)]
    if not outlets and len(names) == 1 and len(others) > 1 and names[0] == pieces[0] and is_name(names[0]):
        return names[0] if not _is_byline(line) else None
    return None


def _is_row(line: str) -> bool:
    return is_navigation(line) and parse_byline(line) is None


def _is_story(line: str) -> bool:
    return len(line.split()) >= 15 or (len(line.split()) >= 8 and line.rstrip().endswith("."))


def _is_section(piece: str) -> bool:
    return label(piece) in {"section", "edge"}


def _is_short_form(piece: str) -> bool:
    """An acronym, as broadcasters put before their names."""
    return 2 <= len(piece) <= 5 and piece.isupper()


def _is_byline(line: str) -> bool:
    found = parse_byline(line)
    return found is not None and found.dated


def is_name(line: str) -> bool:
    """Whether a line is a few capitalised words, as a site is called."""
    words = line.split()
    return (
        1 <= len(words) <= _LONGEST_NAME
        and label(line) is None
        and not line.rstrip().endswith((".", "?", ":"))
        and all(word[0].isupper() or word in _SMALL_IN_NAMES or word[:2] in {"l'", "d'", "l’", "d’"} for word in words)
        and any(word[0].isupper() for word in words)
        and any(c.isalpha() for c in line)
    )
