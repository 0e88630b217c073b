"""What a site is called on a page that does not say so in words: in its logo, its link home, the window's title."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.articles.furniture import folded, label
from summarizer.articles.mastheads import is_name
from summarizer.articles.names import is_outlet

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

_LONGEST = 4  # words of a name that is not written as one
_SHORTEST = 3  # letters; two are a language

_PARTING = re.compile(r"\s+[|–—•·»:-]\s+")
_OF_A_LOGO = re.compile(
    r"\s*[-–—:|,(]?\s*\b(?:logo|home ?page|home|masthead|banner)\b\)?$|^(?:logo|home)\b(?: of)?[\s:–—-]*",
    re.IGNORECASE,
)
_TITLE = re.compile(r"^ {0,3}#\s", re.MULTILINE)
_LINK_HOME = r"\((?:/(?:[a-z]{2}/?)?|(?:https?://)[^/\s()]{3,80}/?)\)"
_LOGO = re.compile(
    r"\[!\[(?P<linked>[^\]\n]{2,80})\]\([^()\n]{0,300}\)\]\("
    rf"|(?<!!)\[[*_]{{0,3}}(?P<home>[^\[\]\n*_]{{2,80}})[*_]{{0,3}}\]{_LINK_HOME}"
    r"|!\[(?P<image>[^\]\n]{2,80})\]\([^()\n]{0,300}(?:logo|masthead|brand)[^()\n]{0,300}\)",
    re.IGNORECASE,
)


def name_in_logo(descriptions: Iterable[str]) -> str | None:
    """The name that the pictures of a logo are described by ("The Oldford Times logo")."""
    names = (_OF_A_LOGO.sub("", " ".join(description.split())).strip() for description in descriptions)
    return next((name for name in names if len(name) >= _SHORTEST and is_name(name)), None)


def name_above_title(markdown: str) -> str | None:
    """The name in the logo or the link home above the title of a Markdown page."""
    title = _TITLE.search(markdown)
    found = _LOGO.finditer(markdown, 0, title.start() if title else 0)
    return name_in_logo(next(group for group in match.groups() if group) for match in found)


def name_beside_headline(titles: Iterable[str], headlines: Collection[str]) -> str | None:
    """The name behind or before the headline in the title of a window ("Bridge falls | News | Marn Watch").

    Args:
        titles: of the window.
        headlines: as they stand elsewhere on the page; what is beside none of them may be a part of the headline.
    """
    wanted = {folded(headline) for headline in headlines}
    for title in titles:
        for parting in _PARTING.finditer(title):
            before, behind = title[: parting.start()], title[parting.end() :]
            for headline, rest in ((before, behind), (behind, before)):
                pieces = _PARTING.split(rest)
                names = [piece for piece in pieces if is_name(piece)] or [
                    piece
                    for piece in pieces[-1:]
                    if piece[:1].isupper() and len(piece.split()) <= _LONGEST and label(piece) != "section"
                ]
                if names and folded(headline) in wanted:
                    return next(filter(is_outlet, names), names[-1])
    return None
