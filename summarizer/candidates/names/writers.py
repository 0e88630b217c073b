"""Bylines: the lines that say who wrote an article and who that is, whose names are none of the story's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarizer.articles import Article

BODY = 5  # sentences before one that may introduce its writer
LAST = 8  # sentences at the end of an article among which its writer is introduced
LONGEST_BYLINE = 90  # letters

_NAME = r"(?:[^\W\d_a-z][\w.'’-]+ )(?:[^\W\d_]\. |(?:van|von|de|del|di|da|bin|al|el|la|ter) )*[^\W\d_a-z][\w'’-]+"
_WRITER = r"(?:reporter|correspondent|editor|writer|columnist|journalist|commentator|critic|contributor|blogger)s?"
# "EXCLUSIVE by Jane Roe, chief reporter", "Jane Roe, Northlight football reporter", "Jane Roe | Crime correspondent"
_BYLINE = re.compile(rf"(?:[\w ]{{0,30}}\b[Bb]y |BY )?(?:{_NAME})(?:,| [|–—-]) (?:[\w'’&-]+ ){{0,6}}{_WRITER}")
# "Jane Roe is a senior reporter at the Ledger", "Jane Roe has worked for the charity since 2017", "Jane Roe covers ..."
_ABOUT = re.compile(
    rf"(?P<name>{_NAME}) (?:(?:is|was) (?:an? |the |our |head |director |chief )"
    r"|(?:has )?(?:worked|reported|written|covered|edited) (?:for|from|on|about|at|in)\b"
    r"|covers |writes (?:about|for|on)\b|reports (?:on|from)\b|joined (?:the|our)\b"
    r"|can be (?:reached|contacted|followed)|lives in\b|tweets )"
)
_OF_PRESS = re.compile(
    rf"\b{_WRITER}\b|\bcan be |\b(?:covers|writes|reports|edits|joined the (?:paper|newspaper|magazine))\b"
)
_GOES_ON = re.compile(r"(?:He|She|They|Reach|Follow|Contact|Email|E-mail|Write to|Send)\b")
_QUOTED = frozenset('"“”«»')


def about_writers(article: Article) -> set[int]:
    """Which sentences (from 0) are bylines or tell of the writers: what they name is no part of the story."""
    texts = [" ".join(article.text[s.start : s.end].split()).strip("*_ ") for s in article.sentences]
    found = {at for at, text in enumerate(texts) if len(text) <= LONGEST_BYLINE and _BYLINE.fullmatch(text)}
    start = max(len(texts) - LAST, len(texts) // 2, BODY)
    for at in range(start, len(texts)):
        follows = at - 1 in found and at - 1 >= start and _GOES_ON.match(texts[at])
        if _QUOTED.isdisjoint(texts[at]) and (follows or _introduces(article, texts, at)):
            found.add(at)
    return found


def _introduces(article: Article, texts: list[str], at: int) -> bool:
    """Whether a sentence says who its subject is, and that is a writer of the article or of none of the story."""
    match = _ABOUT.match(texts[at])
    if match is None:
        return False
    name = match["name"]
    if name.casefold() in {author.casefold() for author in article.authors}:
        return True
    surname = name.split()[-1]
    told = any(surname in text for text in texts[:at])
    return not told and (at == len(texts) - 1 or _OF_PRESS.search(texts[at]) is not None)
