"""How a page is laid out: where its headline stands, where the body begins and where it ends."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from summarizer.articles.bylines import parse_byline
from summarizer.articles.furniture import folded, label
from summarizer.articles.mastheads import is_motto, is_name, site_header
from summarizer.articles.names import is_outlet
from summarizer.articles.vocabulary import content_words, known_share, vocabulary

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

_MENU = 8  # lines without a stop between paragraphs; so many are no part of a story
_TEASER = 0.25  # share of the words of the main text that what stands above it may have
_NEAR = 0.35  # a headline tells of the story nearly as much as any line above it
_ROWS = 4  # lines that make a table
_ALIKE = 0.8  # of them that are built alike
_ENTRY = 20  # words
_MANY = 15  # lines that may be a headline; where there are more, most are of menus
_ENOUGH = 3  # telling words of a headline
_FULL = 6  # and where there are menus, which have many lines of few words
_BONUS = 0.3  # for a byline below, and for standing there twice
_ASIDE = 3  # lines behind the first paragraph where a byline or a caption may still stand
_TELLING = 0.3  # share of the words of a headline that the story has
_DATED = 14  # words of a date line
_TOPIC = 5  # words
_STANDFIRST = 16
_MOTTO_WORDS = 9
_SHORT = 30  # letters of a site's name

_SIGN = r"(?:\s?[(\[][^()\[\]]{1,30}[)\]])?"  # of an agency or a writer behind the last stop: "(dpa)", "(kö)"
_FULL_STOP = re.compile(rf"[.。।۔…][\"'”’»)\]」』]*{_SIGN}$")
_QUESTION = re.compile(r"[?!？！؟][\"'”’»)\]」』]*$")
_CLOSED = re.compile(rf"[.!?…。।۔؟？！][\"'”’»)\]]*{_SIGN}$|[\"”»]$")
_TICKER = re.compile(
    r"\W*(?:breaking(?: news)?|just in|live|última hora|urgente|en directo|en vivo|al minuto|dernière minute|en direct|"
    r"alerte(?: info)?|eilmeldung|\+{3}|liveticker|live-?ticker|ultim['’]ora|diretta|ao vivo|direto|net binnen|"
    r"laatste nieuws|plantão)(?:\s{2,}|\s?[:|•·›>–—+-])\s*\S.{15,}",
    re.IGNORECASE,
)  # another story's title above the page
_PARTING = re.compile(r"['\".!?]*\s[|–—·•»-]\s\S")
_BULLET = re.compile(r"[-*•·▪►●‣–]\s")
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"
_BUILT = (  # "June 9 – West Palm Beach", "England (Group A): 10th", "Oldford 3-1 Harrow", "Steel: 12 per cent"
    re.compile(rf"^(?:{_MONTH} \d{{1,2}}|\d{{1,2}} {_MONTH})\b"),
    re.compile(r"^[^:]{2,40}: \S"),
    re.compile(r"\w \d{1,3}\s?[-–:]\s?\d{1,3}(?: \w|$)"),
    re.compile(r"^[^\W\d_].{1,40}? [–—-]{1,2} .*\d"),
)
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
    if words < 8 or label(line) is not None or (words <= _DATED and _is_date_line(line)):
        return False
    return words >= 25 or bool(_FULL_STOP.search(line)) or (words >= 16 and bool(_QUESTION.search(line)))


def _is_date_line(line: str) -> bool:
    """Whether a line is a date line that ends as a sentence does ("Friday 8 May 2026 | 1:22 p.m.", "13:22 hrs.")."""
    found = parse_byline(line) if any(map(str.isdigit, line)) else None
    return found is not None and found.dated


def lay_out(lines: Sequence[str], title: str | None = None, captions: Collection[int] = ()) -> Layout:
    """Finds the headline and the body in the paragraphs of a page.

    Args:
        lines: the paragraphs.
        title: the headline, where it is known.
        captions: numbers of lines known to be captions; the body begins behind them.
    """
    body = _body(lines, 0, captions)
    headline = _without_outlet(lines, body, _headline(lines, body, title))
    if headline is not None and headline >= body:
        body = _body(lines, headline + 1, captions)
    return Layout(headline, body, min(len(lines), body + _ASIDE))


def _body(lines: Sequence[str], start: int, captions: Collection[int]) -> int:
    """The first line of running text; where no paragraph is long enough for that, the first short sentence."""
    prose = _main_text(lines, [at for at in range(start, len(lines)) if is_prose(lines[at])])
    for found in (prose, [at for at in range(start, len(lines)) if _is_short_sentence(lines[at])]):
        if found:
            return next((at for at in found if at not in captions), found[0])
    return len(lines)


def _main_text(lines: Sequence[str], prose: list[int]) -> list[int]:
    """The running text without what stands far above it: a notice or a teaser among the menus of the site."""
    groups: list[list[int]] = []
    for at in prose:
        menu = groups and sum(not is_closed(line) for line in lines[groups[-1][-1] + 1 : at]) > _MENU
        if not groups or menu:
            groups.append([])
        groups[-1].append(at)
    sizes = [sum(word_count(lines[at]) for at in group) for group in groups]
    main = sizes.index(max(sizes)) if sizes else 0
    return (
        [at for group in groups[main:] for at in group]
        if sum(sizes[:main]) < _TEASER * max(sizes, default=0)
        else prose
    )


def is_closed(line: str) -> bool:
    """Whether a line ends as sentences and quotations do."""
    return _CLOSED.search(line) is not None


def in_a_table(lines: Sequence[str], at: int) -> bool:
    """Whether a line is one of a row that are built alike, as results, fixtures and tables of a story are."""
    start, end = at, at
    while start > 0 and _is_entry(lines[start - 1]):
        start -= 1
    while end < len(lines) and _is_entry(lines[end]):
        end += 1
    rows = lines[start:end]
    return len(rows) >= _ROWS and any(sum(map(bool, map(form.search, rows))) >= _ALIKE * len(rows) for form in _BUILT)


def _is_entry(line: str) -> bool:
    return word_count(line) <= _ENTRY and label(line) is None and not is_closed(line)


def _is_short_sentence(line: str) -> bool:
    return word_count(line) >= 3 and label(line) is None and bool(_FULL_STOP.search(line))


# -- the headline ----------------------------------------------------------------------------------------------


def _headline(lines: Sequence[str], body: int, title: str | None) -> int | None:
    header = [folded(line) for line in lines[: body + 1]]
    if title is not None:
        wanted = folded(title)
        found = next((at for at, line in enumerate(lines[: body + 2]) if folded(line) == wanted), None)
        if found is not None:
            return found
    candidates = [at for at in range(body) if _may_be_headline(lines[at])]
    if body == len(lines) and len(lines) < 2:
        return None
    candidates = [at for at in candidates if not lines[at].endswith(".") or lines[at].endswith("..")]
    below = site_header(lines)
    candidates = [at for at in candidates if at >= below] or candidates
    candidates = [at for at in candidates if _TICKER.fullmatch(lines[at]) is None] or candidates
    story = vocabulary(line for line in lines[body:] if is_prose(line))
    telling = [at for at in candidates if _tells(lines, at, story)]
    if len(telling) > 1 and _is_site(lines, telling[0], telling[1]):
        del telling[0]
    if len(telling) > 1 and _is_topic(lines[telling[0]], lines[telling[1]]):
        del telling[0]
    if telling:
        among_menus = len(candidates) > _MANY
        scores = {at: _score(lines, at, story, header, body if among_menus else None) for at in telling}
        best = next(at for at in telling if scores[at] >= max(scores.values()) - (0 if among_menus else _NEAR))
        return best - 1 if best - 1 in candidates and _is_standfirst(lines[best], lines[best - 1]) else best
    twice = [at for at in candidates if header.count(header[at]) > 1 and word_count(lines[at]) >= 3]
    if twice:
        return twice[0]
    telling = [at for at in candidates if word_count(lines[at]) >= 4 or _has_small_word(lines[at])]
    signed = (at for at in telling if any(parse_byline(line) is not None for line in lines[at + 1 : at + 3]))
    if (found := next(signed, None)) is not None:
        return found
    for at in telling:
        if not (is_outlet(lines[at]) and word_count(lines[at]) <= 4 and len(telling) > 1):
            return at
    if body == len(lines):
        return None
    short = [at for at in candidates if not is_outlet(lines[at])]
    return short[-1] if len(short) == 1 and word_count(lines[short[0]]) >= 2 else None


def _without_outlet(lines: Sequence[str], body: int, headline: int | None) -> int | None:
    """The line that has the headline alone, where the one found has the outlet behind it, as titles of windows do."""
    if headline is None:
        return None
    whole = folded(lines[headline])
    for at in range(headline + 1, body):
        alone = folded(lines[at])
        if word_count(alone) >= _ENOUGH and whole.startswith(alone) and _PARTING.match(whole, len(alone)):
            return at
    return headline


def title_among(lines: Sequence[str], headings: Sequence[tuple[str, int]]) -> str | None:
    """The headline among the headings of a page (words and level), whose first may be the name of its site."""
    body = _body(lines, 0, ())
    above = [(at, level) for words, level in headings for at in [_place(lines, words)] if at < body]
    tops = [at for at, level in above if level == 1]
    if len(tops) != 1:  # none above the text; or the site's, and that of the article
        return lines[tops[-1]] if tops else next((words for words, level in headings if level == 1), None)
    top, lower = tops[0], [at for at, _ in above if at > tops[0]]
    story = vocabulary(line for line in lines[body:] if is_prose(line))
    shares = {at: known_share(lines[at], story) or 0 for at in (top, *lower)}
    telling = [at for at in lower if word_count(lines[at]) > 3 and shares[at] >= _TELLING and not _is_open(lines[at])]
    parted = [at for at in telling if at - top > 1 or is_outlet(lines[top])]
    named = is_name(lines[top]) and parted and (shares[top] < shares[parted[0]] or _heads_site(lines[top : parted[0]]))
    if is_outlet(lines[top]) or named:
        return lines[telling[0]] if telling else None
    return lines[top]


def _heads_site(lines: Sequence[str]) -> bool:
    """Whether menus or a motto stand below a name."""
    return any(label(line) in {"section", "edge", "control"} or is_motto(line) for line in lines[1:])


def _place(lines: Sequence[str], words: str) -> int:
    return next((at for at, line in enumerate(lines) if line == words), len(lines))


def _is_open(line: str) -> bool:
    """Whether a line is no headline by its last mark, or is marked as a byline."""
    return line.rstrip().endswith((":", ";", ",")) or parse_byline(line) is not None


def _tells(lines: Sequence[str], at: int, story: frozenset[str]) -> bool:
    """Whether a line tells of what the story tells; a site's name, its motto and a ticker do not."""
    line = lines[at]
    words = word_count(line)
    if words < 4 and not _has_small_word(line):
        return False
    if (is_outlet(line) and words <= 6) or is_motto(line):
        return False
    if words <= 3 and at == 0 and len(line) < _SHORT and any(_same_case(line, other) for other in lines[1:3]):
        return False
    share = known_share(line, story)
    return share is None or share >= _TELLING


def _score(lines: Sequence[str], at: int, story: frozenset[str], header: list[str], body: int | None) -> float:
    """How much a line tells of the story, and whether it stands there twice.

    With `body`, among the menus of a large site: also whether byline and body are near.
    """
    told = (known_share(lines[at], story) or 0) * min(
        1, len(content_words(lines[at])) / (_FULL if body is not None else _ENOUGH)
    )
    if body is not None:
        told += _BONUS * (body - at <= _MANY)
        told += _BONUS * any(parse_byline(line) is not None for line in lines[at + 1 : at + 4])
    return told + _BONUS * (header.count(header[at]) > 1)


def _is_site(lines: Sequence[str], at: int, following: int) -> bool:
    """Whether a line is the name of the site: capitalised words, and menus or a motto between it and the headline."""
    return is_name(lines[at]) and _heads_site(lines[at:following])


def _same_case(line: str, other: str) -> bool:
    """Whether both are written without small letters, or without capitals: a site's name and its motto."""
    return word_count(other) <= _MOTTO_WORDS and (line.islower() or other.isupper())


def _is_topic(line: str, following: str) -> bool:
    """Whether a line is what a longer headline is set under: a few words in capitals ("LABOUR – SHIPYARD CRISIS")."""
    parted = re.search(r"\s[–—|/·•›>-]\s", line) is not None
    return line.isupper() and not following.isupper() and word_count(line) <= (_TOPIC if parted else _TOPIC - 2)


def _is_standfirst(line: str, above: str) -> bool:
    """Whether a long line stands below a short headline that tells nothing by itself ("Double trouble")."""
    return (
        word_count(line) >= _STANDFIRST
        and 2 <= word_count(above) <= _TOPIC
        and not is_name(above)
        and not _is_topic(above, line)
    )


def _has_small_word(line: str) -> bool:
    """Two or three words that no section or outlet is called by ("Bridge falls")."""
    words = line.split()
    return 2 <= len(words) <= 3 and words[-1][0].islower()


def _may_be_headline(line: str) -> bool:
    return (
        any(c.isalpha() for c in line)
        and word_count(line) <= 30
        and label(line) is None
        and not _BULLET.match(line)
        and not line.rstrip().endswith((":", ";", ","))
        and parse_byline(line) is None
    )
