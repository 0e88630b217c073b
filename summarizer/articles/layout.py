"""How a page is laid out: where its headline stands, where the body begins and where it ends."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from summarizer.articles.bylines import is_outlet, parse_byline
from summarizer.articles.furniture import folded, label
from summarizer.articles.mastheads import is_name, site_header
from summarizer.articles.vocabulary import known_share, vocabulary

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

_HEADER = 40  # lines looked at for a headline
_ASIDE = 3  # lines behind the first paragraph where a byline or a caption may still stand
_TELLING = 0.3  # share of the words of a headline that the story has
_MOTTO_WORDS = 9
_SHORT = 30  # letters of a site's name

_FULL_STOP = re.compile(r"[.。।۔…][\"'”’»)\]」』]*$")
_QUESTION = re.compile(r"[?!？！؟][\"'”’»)\]」』]*$")
_MOTTO = re.compile(
    r"\b(?:since|established|est\.?|founded(?: in)?|est)\s(?:1[6-9]|20)\d\d\b|\b(?:newspaper|news|paper|voice|magazine|journal|weekly|"
    r"daily|broadcaster) (?:of|for|that|since|you)\b|\b(?:your|our|the \w+['’]s) (?:\w+ ){0,3}(?:newspaper|news|paper|voice|"
    r"magazine|weekly|daily)\b|\bindependently (?:reported|owned)\b|\bevery (?:mon|tues|wednes|thurs|fri|satur|sun)?day$",
    re.IGNORECASE,
)  # "Your town, your paper", "The voice of the valley since 1871"
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]")


@dataclass(frozen=True, slots=True)
class Layout:
    """Line numbers from 0: the headline (None without one), the first line of running text, the header's end.

    The header's end is the first line in which neither byline nor caption is looked for any more.
    """

    headline: int | None
    body: int
    header_end: int


def word_count(text: str) -> int:
    """White-space separated words; in scripts without spaces two letters count as one word."""
    unspaced = len(_UNSPACED.findall(text))
    return len(_UNSPACED.sub(" ", text).split()) + (unspaced + 1) // 2 if unspaced else len(text.split())


@lru_cache(maxsize=4096)
def is_prose(line: str) -> bool:
    """Whether a line is running text: a sentence with its full stop, or too long for anything else."""
    words = word_count(line)
    if words < 8 or label(line) is not None:
        return False
    return words >= 25 or bool(_FULL_STOP.search(line)) or (words >= 16 and bool(_QUESTION.search(line)))


def lay_out(lines: Sequence[str], title: str | None = None, captions: Collection[int] = ()) -> Layout:
    """Finds the headline and the body in the paragraphs of a page.

    Args:
        lines: the paragraphs.
        title: the headline, where it is known.
        captions: numbers of lines known to be captions; the body begins behind them.
    """
    body = _body(lines, 0, captions)
    headline = _headline(lines, body, title)
    if headline is not None and headline >= body:
        body = _body(lines, headline + 1, captions)
    return Layout(headline, body, min(len(lines), body + _ASIDE))


def _body(lines: Sequence[str], start: int, captions: Collection[int]) -> int:
    """The first line of running text; where no paragraph is long enough for that, the first short sentence."""
    for fits in (is_prose, _is_short_sentence):
        found = [at for at in range(start, len(lines)) if fits(lines[at])]
        if found:
            return next((at for at in found if at not in captions), found[0])
    return len(lines)


def _is_short_sentence(line: str) -> bool:
    return word_count(line) >= 3 and label(line) is None and bool(_FULL_STOP.search(line))


# -- the headline ----------------------------------------------------------------------------------------------


def _headline(lines: Sequence[str], body: int, title: str | None) -> int | None:
    header = [folded(line) for line in lines[: min(body + 1, _HEADER)]]
    if title is not None:
        wanted = folded(title)
        found = next((at for at, line in enumerate(lines[: min(body + 2, _HEADER)]) if folded(line) == wanted), None)
        if found is not None:
            return found
    candidates = [at for at in range(min(body, _HEADER)) if _may_be_headline(lines[at])]
    for at in candidates:
        if header.count(header[at]) > 1 and word_count(lines[at]) >= 3:
            return at
    if body == len(lines) and len(lines) < 2:
        return None
    candidates = [at for at in candidates if not lines[at].endswith(".") or lines[at].endswith("..")]
    below = site_header(lines)
    candidates = [at for at in candidates if at >= below] or candidates
    story = vocabulary(line for line in lines[body:] if is_prose(line))
    telling = [at for at in candidates if _tells(lines, at, story)]
    if len(telling) > 1 and _is_site(lines, telling[0], telling[1]):
        return telling[1]
    if telling:
        return telling[0]
    telling = [at for at in candidates if word_count(lines[at]) >= 4 or _has_small_word(lines[at])]
    for at in telling:
        if not (is_outlet(lines[at]) and word_count(lines[at]) <= 4 and len(telling) > 1):
            return at
    if body == len(lines):
        return None
    short = [at for at in candidates if not is_outlet(lines[at])]
    return short[-1] if len(short) == 1 and word_count(lines[short[0]]) >= 2 else None


def _tells(lines: Sequence[str], at: int, story: frozenset[str]) -> bool:
    """Whether a line tells of what the story tells; a site's name, its motto and a ticker do not."""
    line = lines[at]
    words = word_count(line)
    if words < 4 and not _has_small_word(line):
        return False
    if (is_outlet(line) and words <= 6) or _MOTTO.search(line) is not None:
        return False
    if words <= 3 and at == 0 and len(line) < _SHORT and any(_same_case(line, other) for other in lines[1:3]):
        return False
    share = known_share(line, story)
    return share is None or share >= _TELLING


def _is_site(lines: Sequence[str], at: int, following: int) -> bool:
    """Whether a line is the name of the site: capitalised words, and navigation or a motto between it and the headline."""
    return is_name(lines[at]) and any(
        label(line) in {"section", "edge", "control"} or _MOTTO.search(line) is not None for line in lines[at + 1 : following]
    )


def _same_case(line: str, other: str) -> bool:
    """Whether both are written without small letters, or without capitals: a site's name and its motto."""
    return word_count(other) <= _MOTTO_WORDS and (line.islower() or other.isupper())


def _has_small_word(line: str) -> bool:
    """Two or three words that no section or outlet is called by ("Bridge falls")."""
    words = line.split()
    return 2 <= len(words) <= 3 and words[-1][0].islower()


def _may_be_headline(line: str) -> bool:
    return (
        any(c.isalpha() for c in line)
        and word_count(line) <= 30
        and label(line) is None
        and not line.rstrip().endswith((":", ";", ","))
        and parse_byline(line) is None
    )
