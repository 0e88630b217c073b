"""Taking page furniture out of a page, and nothing else: when in doubt a line stays."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.articles.boxes import boxed, heads_box
from summarizer.articles.bylines import is_marked, is_outlet, is_person_name, is_role, parse_biography, parse_byline
from summarizer.articles.dates import find_date
from summarizer.articles.furniture import caption_credit, folded, heads_list, label
from summarizer.articles.layout import Layout, is_prose, lay_out, word_count
from summarizer.articles.mastheads import site_header

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_ROUNDS = 5  # taking a line out can show that its neighbour was furniture too
_FEED_SHARE = 0.5  # running text behind a feed marker, as a share of that before it, that may be a feed
_SAME_STORY = 0.5  # share of names already known from which on a text goes on with the same story
_OTHER_STORY = 0.2
_MARKERS = 30  # feed markers looked at
_LINKS_IN_A_BOX = 8
_TURNS = 3

_PRONOUN_START = re.compile(r"(?:He|She|They|His|Her|Their|Follow|Email|Contact|Twitter|X)\b")
_SPEAKER = re.compile(r"[^\W\d_a-z][\w.'’ -]{0,40}: ")
_NAME = re.compile(r"[^\W\d_a-z][\w'’-]{2,}")


@dataclass(frozen=True, slots=True)
class Cleaned:
    """Line numbers, from 0, of what stays and of what was taken out; `headline` is one of those that stay."""

    kept: tuple[int, ...]
    furniture: tuple[int, ...]
    headline: int | None


def clean(lines: Sequence[str], title: str | None = None, blocks: Sequence[int] | None = None) -> Cleaned:
    """Tells the article from its page.

    Args:
        lines: the paragraphs, headings and labels of the page in order, one each, none of them empty.
        title: the headline where metadata tell it.
        blocks: for each line a number, the same for lines with no empty line between them; None where a page has none.
    """
    kept = list(range(len(lines)))
    layout = lay_out(lines, title)
    headline = layout.headline
    if headline is not None:
        title = lines[headline]
    in_boxes = boxed(lines, blocks or range(len(lines)))
    for _ in range(_ROUNDS):
        left = [lines[at] for at in kept]
        gone = _furniture(left, lay_out(left, title), {place for place, at in enumerate(kept) if at in in_boxes})
        if not gone or len(gone) == len(left):
            break
        kept = [at for place, at in enumerate(kept) if place not in gone]
    inside = set(kept)
    if headline is not None and headline not in inside:
        headline = next((at for at in kept if folded(lines[at]) == folded(lines[headline])), None)
    return Cleaned(tuple(kept), tuple(at for at in range(len(lines)) if at not in inside), headline)


def _furniture(lines: list[str], layout: Layout, in_boxes: set[int]) -> set[int]:
    in_boxes = {at for at in in_boxes if at > layout.body}
    gone = _header_furniture(lines, layout) | _scattered_furniture(lines, layout, in_boxes) | in_boxes
    biography = _biography(lines, layout, gone)
    gone |= biography
    gone |= _feed(lines, layout, gone, in_boxes, ended=min(biography, default=None))
    gone |= _tail_furniture(lines, layout, gone)
    if layout.headline is not None:
        gone.discard(layout.headline)
    return gone


# -- above the body --------------------------------------------------------------------------------------------


def _header_furniture(lines: list[str], layout: Layout) -> set[int]:
    gone = set()
    headline = layout.headline
    above = site_header(lines) if headline is not None else 0
    for at in range(min(layout.header_end, len(lines))):
        line = lines[at]
        if at == headline:
            continue
        if at < layout.body:
            if (
                label(line) is not None
                or at < min(above, headline or 0)
                or _is_credit_line(line)
                or parse_byline(line) is not None
                or (headline is not None and at < headline and _is_kicker(line))
                or (at - 1 in gone and is_role(line) and word_count(line) <= 6)
                or (is_outlet(line) and word_count(line) <= 4 and headline is not None)
            ):
                gone.add(at)
        elif is_person_name(line) and at + 1 < len(lines) and is_role(lines[at + 1]) and not is_prose(lines[at + 1]):
            gone.update((at, at + 1))
        elif not is_prose(line) and (_is_marked_byline(line) or _is_credit_line(line)):
            gone.add(at)
    return gone


def _is_kicker(line: str) -> bool:
    words = line.split()
    if is_outlet(line) and len(words) <= 5:
        return True
    return len(words) == 1 or (len(words) <= 3 and all(not word[0].islower() for word in words))


def _is_marked_byline(line: str) -> bool:
    """A byline that says so ("By ...") or that has a date: a bare name may be a speaker or a subhead."""
    found = parse_byline(line)
    return found is not None and (found.published is not None or is_marked(line))


def _is_credit_line(line: str) -> bool:
    credit = caption_credit(line)
    if credit == "weak":
        return not re.search(r"[.!?][\"'”’]?\s*(?:[(\[][^()\[\]]*[)\]])?\.?$", line)
    return credit == "strong"


# -- wherever it stands ----------------------------------------------------------------------------------------


def _scattered_furniture(lines: list[str], layout: Layout, in_boxes: set[int]) -> set[int]:
    gone: set[int] = set()
    title = folded(lines[layout.headline]) if layout.headline is not None else None
    for at, line in enumerate(lines):
        if at in in_boxes:
            continue  # what is in a box is known, and what stands below it is not
        found = label(line)
        if found in {"control", "notice", "credit", "links"} or caption_credit(line) == "strong":
            gone.add(at)
        if found == "feed" or (found == "links" and heads_list(line)):
            gone.add(at)
            gone.update(_links_below(lines, at))
        if found is None and at > layout.body and heads_box(line) and (links := set(_links_below(lines, at))):
            gone |= {at, *links}
        if title is not None and at != layout.headline and word_count(title) >= 3 and folded(line) == title:
            gone.add(at)
    return gone


def _links_below(lines: list[str], marker: int) -> Iterable[int]:
    """The titles of other stories under a marker; the last one stays when it may be a subhead of the text below."""
    at = marker + 1
    while at < len(lines) and at <= marker + _LINKS_IN_A_BOX and _is_link_title(lines[at]) and not _is_turn(lines, at):
        at += 1
    subhead = at < len(lines) and is_prose(lines[at]) and at - 1 > marker and word_count(lines[at - 1]) <= 5
    return range(marker + 1, at - 1 if subhead else at)


def _is_turn(lines: list[str], at: int) -> bool:
    """Whether a line is a turn of an interview: its speaker speaks again and again."""
    speaker = _SPEAKER.match(lines[at])
    return speaker is not None and sum(line.startswith(speaker[0]) for line in lines) >= _TURNS


def _is_link_title(line: str) -> bool:
    return (
        word_count(line) <= 18
        and not is_prose(line)
        and not line.rstrip().endswith((".", ":", ".”", '."', "”", '"'))
        and line.lstrip()[:1] not in "“\"‘'"
        and not re.match(r"\d{1,2}[:.]\d{2}\b|Q[:.]|A[:.]", line)
    )


# -- below the body --------------------------------------------------------------------------------------------


def _biography(lines: list[str], layout: Layout, gone: set[int]) -> set[int]:
    """The author's name, job title and biography, where they stand together or close the article."""
    found: set[int] = set()
    authors = _authors(lines, layout)
    for at in range(layout.body + 1, len(lines)):
        if at in found:
            continue
        author = next((author for author in authors if _begins_with(lines[at], author)), None)
        if author is not None and _closes(lines, at, gone) and _is_new(lines, layout, at, author):
            found.add(at)
            continue
        if (biography := parse_biography(lines[at])) is None:
            continue
        above = _author_lines(lines, at)
        together = bool(above) and biography.author is not None
        if together or (_closes(lines, at, gone) and _is_new(lines, layout, at, biography.author)):
            found.update(above)
            found.add(at)
            after = at + 1
            while after < len(lines) and _PRONOUN_START.match(lines[after]) and _closes(lines, after, gone):
                found.add(after)
                after += 1
    return found


def _begins_with(line: str, author: str) -> bool:
    return re.match(rf"{re.escape(author)}[ ,]", line, re.IGNORECASE) is not None


def _authors(lines: list[str], layout: Layout) -> tuple[str, ...]:
    """The names in the byline."""
    bylines = [parse_byline(line) for line in lines[: layout.header_end]]
    return tuple(author for byline in bylines if byline for author in byline.authors)


def _author_lines(lines: list[str], at: int) -> set[int]:
    """Name and job title straight above a biography."""
    above = set()
    place = at - 1
    if place >= 0 and is_role(lines[place]) and not is_prose(lines[place]):
        above.add(place)
        place -= 1
    if place >= 0 and is_person_name(lines[place]) and lines[at].startswith(lines[place].split()[0]):
        above.add(place)
        return above
    return set()


def _closes(lines: list[str], at: int, gone: set[int]) -> bool:
    """Whether no running text of this article follows: nothing but furniture, feeds and biographies."""
    for after in range(at + 1, len(lines)):
        if label(lines[after]) == "feed":
            return True
        of_author = _PRONOUN_START.match(lines[after]) or parse_biography(lines[after]) is not None
        if after not in gone and is_prose(lines[after]) and not of_author:
            return False
    return True


def _is_new(lines: list[str], layout: Layout, at: int, author: str | None) -> bool:
    """Whether nobody of that name is in the story: a biography of somebody in the news is news."""
    if author is None:
        return False
    surname = author.split()[-1]
    return not any(
        re.search(rf"\b{re.escape(surname)}\b", lines[place])
        for place in range(layout.body, at)
        if is_prose(lines[place])
    )


def _feed(lines: list[str], layout: Layout, gone: set[int], in_boxes: set[int], ended: int | None) -> set[int]:
    """Everything from a feed marker to the end, once the article itself is over."""
    prose = [at for at in range(layout.body, len(lines)) if is_prose(lines[at]) and at not in gone]
    markers = [
        at
        for at in range(layout.body + 1, len(lines))
        if label(lines[at]) == "feed" or (heads_list(lines[at]) and ended is not None and ended < at)
    ]
    for at in markers[:_MARKERS]:
        before = [place for place in prose if place < at]
        after = [place for place in prose if place > at]
        if before and ((ended is not None and ended < at) or _is_other_text(lines, before, after, at in in_boxes)):
            return set(range(at, len(lines)))
    return set()


def _is_other_text(lines: list[str], before: list[int], after: list[int], in_box: bool) -> bool:
    if not after:
        return True
    known = {name for at in before for name in _NAME.findall(lines[at])}
    names = [name for at in after for name in set(_NAME.findall(lines[at]))]
    same = sum(name in known for name in names) / len(names) if names else 1.0
    share = sum(len(lines[at]) for at in after) / sum(len(lines[at]) for at in before)
    if _is_box(lines, before[-1], after):
        return False
    return same < (_SAME_STORY if share <= _FEED_SHARE and not in_box else _OTHER_STORY)


def _is_box(lines: list[str], last: int, after: list[int]) -> bool:
    """Whether titles stand together under the marker and running text behind them: a box amid an article.

    In a feed the titles stand among their teasers, or there are none.
    """
    end = after[-1] if len(after) > 1 else len(lines)  # behind the last paragraph tags and comments may stand
    titles = [at for at in range(last + 1, end) if label(lines[at]) is None and not is_prose(lines[at])]
    return bool(titles) and titles[0] < after[0] and titles[-1] < after[0]


def _tail_furniture(lines: list[str], layout: Layout, gone: set[int]) -> set[int]:
    last = max((at for at in range(len(lines)) if at not in gone and is_prose(lines[at])), default=None)
    if last is None:
        return set()
    tail = [at for at in range(last + 1, len(lines)) if at not in gone]
    below = next((at for at in range(last + 1, len(lines)) if heads_list(lines[at]) or _offers_more(lines[at])), None)
    if below is not None:
        return {at for at in tail if at >= below}
    found = {at for at in tail if label(lines[at]) is not None or _is_marked_byline(lines[at]) or _is_date(lines[at])}
    found |= {at for at in tail if _is_credit_line(lines[at])}
    rest = [at for at in tail if at not in found]
    if len(rest) >= 2 and all(_is_tag(lines[at]) for at in rest) and not lines[last].rstrip().endswith(":"):
        found.update(rest)
    if len(rest) == 1 and is_person_name(lines[rest[0]]):
        found.update(rest)
    return found


def _offers_more(line: str) -> bool:
    """A line that heads links to other stories once the article is over."""
    return folded(line) in {"read more", "more", "see also", "also read", "read also", "more stories"}


def _is_date(line: str) -> bool:
    found = find_date(line)
    return found is not None and len(line.split()) <= 8 and parse_byline(line) is not None


def _is_tag(line: str) -> bool:
    """One to three capitalised words, as topics are listed below an article."""
    return word_count(line) <= 3 and all(word[0].isupper() or word[0].isdigit() for word in line.split())
