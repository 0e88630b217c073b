"""Where a story ends: what stands below it is of the author, of the publisher or of other stories."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.articles.abroad import ROLE_FIRST
from summarizer.articles.biographies import parse_biography
from summarizer.articles.bylines import is_marked, parse_byline
from summarizer.articles.furniture import folded, heads_list, label
from summarizer.articles.layout import in_a_table, is_closed, is_prose, word_count
from summarizer.articles.names import is_person_name, is_role
from summarizer.articles.notices import is_imprint, may_be_imprint
from summarizer.articles.vocabulary import known_share, vocabulary

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from summarizer.articles.layout import Layout

_FEED_SHARE = 0.5  # running text behind a feed marker, as a share of that before it, that may be a feed
_SAME_STORY = 0.5  # share of names already known from which on a text goes on with the same story
_OTHER_STORY = 0.2
_BELOW_THE_AUTHOR = 2  # paragraphs
_LONG_STORY = 6
_MARKERS = 30  # feed markers looked at
_RUNNING = 12  # words of a line without a stop that may be the last of a story
_LOOKED_AT = 3  # paragraphs that show whether the story goes on
_TITLES = 4  # lines without a stop that part a teaser from the story
# Shares of the words of a paragraph that the text above it has: half of a story's own paragraphs have 0.4 or more and
# nine in ten 0.15, of another story's paragraphs half have 0.06 or less and nineteen in twenty 0.18 (181 web pages).
_OTHER_WORDS = 0.2
_TEASES = 0.15  # that a title above it has; then it is the title's teaser
_FEW_WORDS = 0.35  # where a paragraph speaks of newsletters, funders or addresses besides

_PRONOUN_START = re.compile(r"(?:He|She|They|His|Her|Their|Follow|Email|Contact|Twitter|X)\b")
_ABOUT = re.compile(
    r"(?:about|meet) the (?:author|writer|reporter|contributor|journalist)s?\s*[:.–—-]?\s*", re.IGNORECASE
)
_NAME = re.compile(r"[^\W\d_a-z][\w'’-]{2,}")


# What stands over the end of a press release, of a paper or of a letter: nothing below it is told by the story.
_BOILERPLATE = re.compile(
    r"(?:-*\s?ends?\s?-*|-?30-?|#{3,}|notes? (?:to|for) (?:the )?editors?|editor'?s'? notes?|"
    r"forward[- ]looking statements?.{0,40}|safe harbou?r.{0,40}|(?:media|press|investor|"
    r"public)(?: relations)? (?:contacts?|enquiries|inquiries|office)|(?:for )?(?:more|further|additional|"
    r"media) (?:information|enquiries|inquiries|details)\b.{0,60}|contacts?(?: (?:us|information|details|person))?|"
    r"disclaimers?|references|footnotes|access options|about this (?:article|story|series|project|research|report|"
    r"post)|discussion about this post|cite this article|rights and permissions|author information|acknowledge?ments|"
    r"competing interests|(?:\d+ |view |show |read |all )*comments?(?: \(?\d+\)?)?|comments? (?:&|and) (?:replies|"
    r"discussion)|join the (?:conversation|discussion)|leave a (?:reply|comment))"
)
_ABOUT_BODY = re.compile(r"(?:About|ABOUT|SOURCE|Source:)(?: (?:[^\W\d_a-z][\w.'’&-]*|of|and|the|for|de)){1,7}")
_LATE = 0.5  # of the paragraphs; boilerplate stands in the later part


def below_the_story(
    lines: Sequence[str],
    layout: Layout,
    gone: Collection[int],
    in_boxes: Collection[int],
    authors: Sequence[str] = (),
    *,
    whole: bool = True,
) -> set[int]:
    """The lines below the story that are not of it.

    Args:
        lines: of the page.
        layout: of the page.
        gone: numbers of the lines that are known as furniture already.
        in_boxes: of those in boxes.
        authors: as metadata name them.
        whole: whether the lines are all that the page prints; else no paragraph is another story's by its words alone.
    """
    biography = _biography(lines, layout, gone, (*authors, *_authors(lines, layout)))
    found = set(gone) | biography
    found |= _feed(lines, layout, found, in_boxes, ended=min(biography, default=None))
    found |= _boilerplate(lines, layout)
    return (found | _tail(lines, layout, found, whole=whole)) - set(gone)


# -- the author ------------------------------------------------------------------------------------------------


def _biography(lines: Sequence[str], layout: Layout, gone: Collection[int], authors: Sequence[str]) -> set[int]:
    """The author's name, job title and biography, where they stand together or close the article."""
    found: set[int] = set()
    for at in range(layout.body + 1, len(lines)):
        if at in found:
            continue
        bare = _ABOUT.sub("", lines[at])
        author = next((author for author in authors if begins_with_author(bare, author)), None)
        if author is not None and _is_new(lines, layout, at, author):
            if _closes(lines, at, gone):
                found.add(at)
                continue
            if _is_last_but_few(lines, layout, at, gone):  # what stands below the author is of the outlet
                found.update(range(at, len(lines)))
                break
        if at > 0 and ROLE_FIRST.match(lines[at]) and is_person_name(lines[at - 1]) and _closes(lines, at, gone):
            found.update((at - 1, at))
            continue
        if (biography := parse_biography(bare)) is None:
            continue
        above = _author_lines(lines, at)
        together = (bool(above) or bare != lines[at]) and biography.author is not None
        if together or (_closes(lines, at, gone) and _is_new(lines, layout, at, biography.author)):
            found.update(above)
            found.add(at)
            after = at + 1
            while after < len(lines) and _PRONOUN_START.match(lines[after]) and _closes(lines, after, gone):
                found.add(after)
                after += 1
    return found


def begins_with_author(line: str, author: str) -> bool:
    """Whether a line begins with the author's name, or with the surname and what a reporter did."""
    surname = re.escape(author.rsplit(maxsplit=1)[-1])
    return (
        re.match(rf"{re.escape(author)}(?:['’]s)?[ ,.:|–—-]", line, re.IGNORECASE) is not None
        or re.match(rf"{surname} (?:reported|writes|wrote|contributed|covers|is)\b", line, re.IGNORECASE) is not None
    )


def _authors(lines: Sequence[str], layout: Layout) -> tuple[str, ...]:
    """The names in the byline."""
    bylines = [parse_byline(line) for line in lines[: layout.header_end]]
    return tuple(author for byline in bylines if byline for author in byline.authors)


def _author_lines(lines: Sequence[str], at: int) -> set[int]:
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


def _closes(lines: Sequence[str], at: int, gone: Collection[int]) -> bool:
    """Whether no running text of this article follows: nothing but furniture, feeds and biographies."""
    for after in range(at + 1, len(lines)):
        if label(lines[after]) == "feed":
            return True
        of_author = _PRONOUN_START.match(lines[after]) or parse_biography(lines[after]) is not None
        if after not in gone and is_prose(lines[after]) and not of_author and not is_imprint(lines[after]):
            return False
    return True


def _is_last_but_few(lines: Sequence[str], layout: Layout, at: int, gone: Collection[int]) -> bool:
    prose = [place for place in range(layout.body, len(lines)) if is_prose(lines[place]) and place not in gone]
    after = sum(place > at for place in prose)
    return after <= _BELOW_THE_AUTHOR and len(prose) >= _LONG_STORY


def _is_new(lines: Sequence[str], layout: Layout, at: int, author: str | None) -> bool:
    """Whether nobody of that name is in the story: a biography of somebody in the news is news."""
    if author is None:
        return False
    surname = author.split()[-1]
    return not any(
        re.search(rf"\b{re.escape(surname)}\b", lines[place])
        for place in range(layout.body, at)
        if is_prose(lines[place])
    )


# -- other stories ---------------------------------------------------------------------------------------------


def _feed(
    lines: Sequence[str], layout: Layout, gone: Collection[int], in_boxes: Collection[int], ended: int | None
) -> set[int]:
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


def _is_other_text(lines: Sequence[str], before: list[int], after: list[int], in_box: bool) -> bool:
    if not after:
        return True
    known = {name for at in before for name in _NAME.findall(lines[at])}
    names = [name for at in after for name in set(_NAME.findall(lines[at]))]
    same = sum(name in known for name in names) / len(names) if names else 1.0
    share = sum(len(lines[at]) for at in after) / sum(len(lines[at]) for at in before)
    if _is_box(lines, before, after) or _goes_on(lines, before, after):
        return False
    return same < (_SAME_STORY if share <= _FEED_SHARE and not in_box else _OTHER_STORY)


def _goes_on(lines: Sequence[str], before: list[int], after: list[int]) -> bool:
    """Whether the story goes on below a marker: in its own words, or with most of what it has to say."""
    story = vocabulary(lines[at] for at in before)
    shares = [known_share(lines[at], story) or 0 for at in after[:_LOOKED_AT]]
    told = sum(word_count(lines[at]) for at in before)
    run = [at for number, at in enumerate(after) if at == after[0] + number]
    return sum(shares) >= _OTHER_WORDS * len(shares) or (
        len(run) > _LOOKED_AT and sum(word_count(lines[at]) for at in run) > 2 * told
    )


def _is_box(lines: Sequence[str], before: list[int], after: list[int]) -> bool:
    """Whether titles stand together under the marker and running text behind them: a box amid an article.

    In a feed the titles stand among their teasers, or there are none.
    """
    titles = [at for at in range(before[-1] + 1, after[-1]) if label(lines[at]) is None and not is_prose(lines[at])]
    if len(after) == 1 and (known_share(lines[after[0]], vocabulary(lines[at] for at in titles)) or 0) >= _TEASES:
        return False
    return bool(titles) and titles[0] < after[0] and titles[-1] < after[0]


# -- boilerplate -----------------------------------------------------------------------------------------------


def _boilerplate(lines: Sequence[str], layout: Layout) -> set[int]:
    """Everything from the heading of notes, contacts or references on."""
    prose = [at for at in range(layout.body, len(lines)) if is_prose(lines[at])]
    for at in range(layout.body + 2, len(lines)):
        heads = _BOILERPLATE.fullmatch(folded(lines[at])) or _ABOUT_BODY.fullmatch(lines[at].strip())
        before = sum(place < at for place in prose)
        if heads and before >= 2 and before >= _LATE * len(prose):
            return set(range(at, len(lines)))
    return set()


# -- the rest --------------------------------------------------------------------------------------------------


def _tail(lines: Sequence[str], layout: Layout, gone: Collection[int], *, whole: bool) -> set[int]:
    """All that stands below the last line of the story."""
    last = _last_of_the_story(lines, layout, gone, whole=whole)
    if last is None:
        return set()
    return set(range(last + 1, len(lines)))


def _last_of_the_story(lines: Sequence[str], layout: Layout, gone: Collection[int], *, whole: bool) -> int | None:
    left = [at for at in range(layout.body, len(lines)) if at not in gone]
    while left:
        at = left.pop()
        line = lines[at]
        if label(line) is not None or is_imprint(line) or _is_marked_byline(line):
            continue
        story = vocabulary(lines[before] for before in left if is_prose(lines[before]))
        if not story:
            return at
        share = known_share(line, story)
        if share is not None and share < (_FEW_WORDS if whole else _OTHER_WORDS) and may_be_imprint(line):
            continue
        if whole and share is not None and share < _OTHER_WORDS and _stands_apart(lines, at, left):
            continue
        if is_prose(line) or (not whole and word_count(line) >= _RUNNING) or _is_told(lines, at, left):
            return at
    return None


def _stands_apart(lines: Sequence[str], at: int, before: list[int]) -> bool:
    """Whether titles and labels part a paragraph from the text above it, as they do teasers of other stories."""
    above = next((place for place in reversed(before) if is_prose(lines[place])), at)
    return sum(not is_closed(line) for line in lines[above + 1 : at]) >= _TITLES


def _is_told(lines: Sequence[str], at: int, before: list[int]) -> bool:
    """Whether a short line below the last paragraph goes on with it: a sentence, a quotation, an item of its list."""
    line = lines[at]
    if is_person_name(line) and not _follows_colon(lines, at, before):
        return False
    return is_closed(line) or _follows_colon(lines, at, before) or in_a_table(lines, at)


def _follows_colon(lines: Sequence[str], at: int, before: list[int]) -> bool:
    """Whether a list stands here that a paragraph announces: it ends in a colon, or all its items have bullets."""
    place = next((place for place in reversed(before) if is_prose(lines[place]) or lines[place].endswith(":")), None)
    if place is None:
        return False
    return lines[place].rstrip().endswith(":") and label(lines[place]) is None and word_count(lines[place]) >= 3


def _is_marked_byline(line: str) -> bool:
    """A byline that says so ("By ...") or that has a date: a bare name may be a speaker or a subhead."""
    found = parse_byline(line)
    return found is not None and (found.dated or is_marked(line))
