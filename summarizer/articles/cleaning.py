"""Taking page furniture out of a page: what stands above the headline, around the text and below it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.articles.boxes import LETTER, boxed, heads_box
from summarizer.articles.bylines import is_marked, parse_byline
from summarizer.articles.dates import find_date
from summarizer.articles.endings import begins_with_author, below_the_story
from summarizer.articles.furniture import folded, heads_list, label
from summarizer.articles.layout import Layout, in_a_table, is_closed, is_prose, lay_out, word_count
from summarizer.articles.names import is_outlet, is_person_name, is_role
from summarizer.articles.vocabulary import content_words, known_share, vocabulary

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

_ROUNDS = 5  # taking a line out can show that its neighbour was furniture too
_LINKS_IN_A_BOX = 8
_TURNS = 3
_KICKER = 5  # words of a label under a headline or under a byline
_DATED = 12  # words of a label with a date
_MOSTLY_DATE = 5  # times as long as its date
_HEADS = 2  # lines
_FOREIGN = 0.25  # share of the words of a line that the story has; another story's title has less
_FEWEST_TOLD = 3  # content words that it takes to tell
_FEWEST_BELOW = 2  # and where a marker stands above them

_SPEAKER = re.compile(r"[^\W\d_a-z][\w.'’ -]{0,40}: ")
_BULLET = re.compile(r"(?:[-*•·▪►●‣–]|\d{1,2}[.)])\s")
_CLOCK = re.compile(r"\d{1,2}[:.]\d{2}\b")


@dataclass(frozen=True, slots=True)
class Cleaned:
    """Line numbers, from 0, of what stays and of what was taken out.

    `headline` is one of those that stay; with `body` the running text begins.
    """

    kept: tuple[int, ...]
    furniture: tuple[int, ...]
    headline: int | None
    body: int


def clean(
    lines: Sequence[str],
    title: str | None = None,
    blocks: Sequence[int] | None = None,
    captions: Collection[int] = (),
    known: Collection[int] = (),
    authors: Sequence[str] = (),
    *,
    whole: bool = True,
) -> Cleaned:
    """Tells the article from its page.

    Args:
        lines: the paragraphs, headings and labels of the page in order, one each, none of them empty.
        title: the headline where metadata tell it.
        blocks: for each line a number, the same for lines with no empty line between them; None where a page has none.
        captions: numbers of the lines that are captions, which stand where they like.
        known: numbers of the lines that are furniture by other evidence than their words: credits, links.
        authors: where metadata tell them.
        whole: whether the lines are all that the page prints; else the article has been told from it once already, and
            only what shows itself to be furniture is taken out.
    """
    kept = list(range(len(lines)))
    layout = lay_out(lines, title, captions)
    headline = layout.headline
    if headline is not None:
        title = lines[headline]
    in_boxes = boxed(lines, blocks or range(len(lines)))
    for _ in range(_ROUNDS):
        left = [lines[at] for at in kept]

        def places(wanted: Collection[int], kept: list[int] = kept) -> set[int]:
            return {place for place, at in enumerate(kept) if at in wanted}

        now = lay_out(left, title, places(captions))
        gone = _furniture(left, now, places(in_boxes), places(known), authors, whole=whole)
        if not gone or len(gone) == len(left):
            break
        kept = [at for place, at in enumerate(kept) if place not in gone]
    inside = set(kept)
    if headline is not None and headline not in inside:
        headline = next((at for at in kept if folded(lines[at]) == folded(lines[headline])), None)
    return Cleaned(tuple(kept), tuple(at for at in range(len(lines)) if at not in inside), headline, layout.body)


def _furniture(
    lines: list[str],
    layout: Layout,
    in_boxes: set[int],
    known: set[int],
    authors: Sequence[str],
    *,
    whole: bool,
) -> set[int]:
    in_boxes = {at for at in in_boxes if at > layout.body}
    header = _header_furniture(lines, layout, whole=whole)
    gone = known | in_boxes | header | _scattered_furniture(lines, layout, in_boxes)
    if whole:
        gone |= _foreign_titles(lines, layout, gone)
    gone |= below_the_story(lines, layout, gone, in_boxes, authors, whole=whole)
    if layout.headline is not None:
        gone.discard(layout.headline)
    return gone


# -- above the body --------------------------------------------------------------------------------------------


def _header_furniture(lines: list[str], layout: Layout, *, whole: bool) -> set[int]:
    """All above the headline, and bylines, dates and labels between it and the body."""
    gone: set[int] = set()
    headline = layout.headline
    authors: tuple[str, ...] = ()
    for at in range(min(layout.header_end, len(lines))):
        line = lines[at]
        if at == headline:
            continue
        if at - 1 in gone and (found := parse_byline(lines[at - 1])) is not None:
            authors = found.authors or authors
        if at - 1 in gone and any(begins_with_author(line, name) for name in authors):
            gone.add(at)
        elif at < layout.body:
            labelled = label(line) is not None or parse_byline(line) is not None or _is_dated_label(line)
            beside = _is_outlet_line(line) or (at - 1 in gone and _is_kicker(line))
            above = headline is not None and at < headline and (whole or _is_short(line))
            if labelled or above or (headline is not None and beside):
                gone.add(at)
        elif is_person_name(line) and at + 1 < len(lines) and is_role(lines[at + 1]) and not is_prose(lines[at + 1]):
            gone.update((at, at + 1))
        elif not is_prose(line) and (_is_marked_byline(line) or _is_byline_among(lines, at)):
            gone.add(at)
    return gone


def _is_byline_among(lines: list[str], at: int) -> bool:
    """Whether a name below a long standfirst is a byline: a job stands beside it, a date or a label below it."""
    found, below = parse_byline(lines[at]), lines[at + 1] if at + 1 < len(lines) else ""
    if found is None or not found.authors:
        return False
    if is_role(lines[at]):
        return True
    if is_prose(below):
        return False
    dated = parse_byline(below)
    return label(below) in {"control", "notice"} or (dated is not None and dated.dated)


def _is_dated_label(line: str) -> bool:
    """A few words around a date and no sentence ("Issue of Friday, the 6th of March, 2026")."""
    date = find_date(line, day_first=True)
    return (
        date is not None
        and word_count(line) <= _DATED
        and not line.rstrip().endswith((".", "?", "!"))
        and _MOSTLY_DATE * (date.end - date.start) >= len(line)
    )


def _is_outlet_line(line: str) -> bool:
    return is_outlet(line) and word_count(line) <= _KICKER


def _is_kicker(line: str) -> bool:
    """A few words without a stop, as places, sections and job titles stand below a byline."""
    return (
        word_count(line) <= _KICKER
        and not line.rstrip().endswith((".", "?", "!", ":", "”", '"'))
        and not _BULLET.match(line)
        and not _CLOCK.match(line)
        and (is_role(line) or all(not word[0].islower() or len(word) <= 3 for word in line.split()))
    )


def _is_marked_byline(line: str) -> bool:
    """A byline that says so ("By ...") or that has a date: a bare name may be a speaker or a subhead."""
    found = parse_byline(line)
    return found is not None and (found.dated or is_marked(line))


# -- wherever it stands ----------------------------------------------------------------------------------------


def _scattered_furniture(lines: list[str], layout: Layout, in_boxes: set[int]) -> set[int]:
    gone: set[int] = set()
    title = folded(lines[layout.headline]) if layout.headline is not None else None
    story = vocabulary(line for line in lines[layout.body :] if is_prose(line))
    for at, line in enumerate(lines):
        if at in in_boxes:
            continue  # what is in a box is known, and what stands below it is not
        found = label(line)
        if found in {"control", "notice", "credit", "links"}:
            gone.add(at)
        if found == "feed" or (found == "links" and heads_list(line)):
            gone.add(at)
            gone.update(_links_below(lines, at, story))
        if (
            found in {None, "notice", "links"}
            and at > layout.body
            and heads_box(line)
            and (links := set(_links_below(lines, at, story)))
        ):
            gone |= {at, *links}
        if title is not None and at != layout.headline and word_count(title) >= 3 and folded(line) == title:
            gone.add(at)
    return gone | _heads_of_notices(lines, layout, gone)


def _heads_of_notices(lines: list[str], layout: Layout, gone: set[int]) -> set[int]:
    """What a newsletter or an app is called, between other furniture and the line that asks the reader to have it."""
    found: set[int] = set()
    for at in range(layout.body + 1, len(lines)):
        if at not in gone or label(lines[at]) != "notice" or not LETTER.search(lines[at]):
            continue
        first = at
        while first > layout.body + 1 and at - first < _HEADS and _is_short(lines[first - 1]) and first - 1 not in gone:
            first -= 1
        if first - 1 in gone or label(lines[first]) in {"edge", "section"}:
            found.update(range(first, at))
    return found


def _is_short(line: str) -> bool:
    return word_count(line) <= _KICKER and not is_closed(line) and not line.rstrip().endswith(":")


def _links_below(lines: list[str], marker: int, story: frozenset[str]) -> Iterable[int]:
    """The titles of other stories under a marker; the last one stays when it may be a subhead of the text below."""
    at = marker + 1
    while at < len(lines) and at <= marker + _LINKS_IN_A_BOX and _is_link_title(lines[at]) and not _is_turn(lines, at):
        at += 1
    subhead = at < len(lines) and is_prose(lines[at]) and at - 1 > marker and word_count(lines[at - 1]) <= _KICKER
    if subhead and _is_foreign(lines[at - 1], story, _FEWEST_BELOW):
        subhead = False
    return range(marker + 1, at - 1 if subhead else at)


def _is_turn(lines: list[str], at: int) -> bool:
    """Whether a line is a turn of an interview: its speaker speaks again and again."""
    speaker = _SPEAKER.match(lines[at])
    return speaker is not None and sum(line.startswith(speaker[0]) for line in lines) >= _TURNS


def _is_link_title(line: str) -> bool:
    return (
        word_count(line) <= 18
        and not is_prose(line)
        and not line.rstrip().endswith((":", ";", ",", "”", '"'))
        and (not is_closed(line) or line.rstrip().endswith(("?", "!")))
        and line.lstrip()[:1] not in "“\"‘'"
        and not re.match(r"\d{1,2}[:.]\d{2}\b|Q[:.]|A[:.]", line)
    )


def _foreign_titles(lines: list[str], layout: Layout, gone: set[int]) -> set[int]:
    """Titles of other stories that nothing announces: the story has none of their words."""
    prose = [line for at, line in enumerate(lines) if at >= layout.body and at not in gone and is_prose(line)]
    if len(prose) < 3:
        return set()
    story = vocabulary(prose)
    found = set()
    for at in range(layout.body + 1, len(lines)):
        line = lines[at]
        if at in gone or not _is_link_title(line) or word_count(line) <= _KICKER or _BULLET.match(line):
            continue
        if _is_turn(lines, at) or in_a_table(lines, at):
            continue
        if _is_foreign(line, story, _FEWEST_TOLD):
            found.add(at)
    return found


def _is_foreign(line: str, story: frozenset[str], fewest: int) -> bool:
    """Whether a line tells of something else than the story: of `fewest` or more telling words hardly one is its."""
    share = known_share(line, story)
    return share is not None and share < _FOREIGN and len(content_words(line)) >= fewest
