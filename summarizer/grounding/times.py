"""Dates and times of free text: whether the cited words name the same ones, said differently or not."""

from __future__ import annotations

import calendar
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from summarizer.articles.language import is_english
from summarizer.candidates.dates.find import resolve_date
from summarizer.candidates.dates.words import DateWords, date_words
from summarizer.candidates.numbers.tokens import tokens_of
from summarizer.grounding.wordings import plainly

_Days = tuple[date, date]

_SEASONS = {"spring": (3, 4, 5), "summer": (6, 7, 8), "autumn": (9, 10, 11), "winter": (12, 1, 2)}
_DAYPARTS = (
    frozenset("morning dawn sunrise daybreak".split()),
    frozenset("noon midday lunchtime".split()),
    frozenset("afternoon".split()),
    frozenset("evening dusk sunset tonight".split()),
    frozenset("night overnight tonight midnight nightfall".split()),
)
_KIN = {0: {0}, 1: {1}, 2: {2}, 3: {3, 4}, 4: {3, 4}}
_CLOCK = re.compile(r"\b(\d{1,2})(?:[.:](\d\d))?\s?(a\.?m|p\.?m)\b", re.IGNORECASE)
_RELATIVE = re.compile(
    r"\b(last|past|previous|this|next|coming|following) (?:(?:spring|summer|autumn|fall|winter) )?"
    r"(week|month|year|season|spring|summer|autumn|winter|weekend|quarter|decade|century|term)(?:'s|’s)?\b",
    re.IGNORECASE,
)
_BORDER = re.compile(
    r"\b(?:end|beginning|start|middle|close|half) of (?:the|this) "
    r"(day|week|month|quarter|year|season|decade|century)\b",
    re.IGNORECASE,
)
_SIDES = {"before": frozenset({"before"}), "after": frozenset({"after"})}
_WHICH = {"past": "last", "previous": "last", "coming": "next", "following": "next"}
_A_WHILE = re.compile(
    r"\b(?:(?:a|an|another|each|every) (?:\w+ )?)?(hour|day|week|fortnight|month|year|decade|century)s?\b"
    r"(?= (?:after|before|later|earlier|ago|of)\b)",
    re.IGNORECASE,
)


_OWNED = re.compile(
    r"\b(year|week|month|weekend|season|today|yesterday|tomorrow|[A-Z][a-z]+(?:day|ber|ary|il|st))['’]s\b"
)
_PART = re.compile(r"\b(mid|early|late)-(?=[A-Z\d])")


@dataclass(frozen=True, slots=True)
class _Named:
    """Date words of a text, how they are written, and the days that they can mean (none: nobody knows)."""

    words: DateWords
    written: str
    days: tuple[_Days, ...]


def missing(text: str, cited: str, published: str | None, language: str | None) -> list[str]:
    """The dates and times of a text that the cited words do not name."""
    if is_english(language):
        cited = plainly(cited)
    text, cited = (_OWNED.sub(r"\1", _PART.sub(r"\1 ", words)) for words in (text, cited))
    there = _named(cited, published, language)
    found = [
        one.written
        for one in _named(text, published, language)
        if _is_shifted(one, there)
        or (not any(_agree(one, other) for other in there) and not _is_written(one.words, cited))
    ]
    if is_english(language):
        found += [*_clock(text, cited), *_dayparts(text, cited), *_seasons(text, cited, there)]
        found += [*_relative(text, cited), *_whiles(text, cited), *_other_side(text, cited, language)]
    return found


def spans_of(text: str, language: str | None) -> list[tuple[int, int]]:
    """Where date words stand in a text: (start, end)."""
    tokens = tokens_of(text, language)
    return [(tokens[w.first].start, tokens[w.past - 1].end) for w in date_words(text, tokens, language)]


def nearest(value: str, cited: str, published: str | None, language: str | None) -> bool:
    """Whether a date is that of a day or month that the cited words name without a year, in the nearest year."""
    today = _day_of(published)
    if today is None:
        return False
    for one in _named(cited, published, language):
        if one.words.month is None or one.words.year is not None:
            continue
        choices = []
        for year in (today.year - 1, today.year, today.year + 1):
            try:
                choices.append(date(year, one.words.month, one.words.day or 1))
            except ValueError:
                continue
        best = min(choices, key=lambda day: abs((day - today).days), default=None)
        if best is not None and (best.isoformat() if one.words.day else best.isoformat()[:7]).startswith(value):
            return True
    return False


def _is_written(words: DateWords, cited: str) -> bool:
    """Whether a bare year stands in the cited words as it is, be it no date there ("since at least 2021")."""
    bare = words.month is None and words.day is None and words.weekday is None and words.year is not None
    return bare and re.search(rf"\b{words.year}\b", cited) is not None


# -- details --------------------------------------------------------------------------------------------------


def _named(text: str, published: str | None, language: str | None) -> list[_Named]:
    tokens = tokens_of(text, language)
    found = []
    for words in date_words(text, tokens, language):
        written = text[tokens[words.first].start : tokens[words.past - 1].end]
        if words.holds:
            found.append(_Named(words, written, tuple(_days(words, written, published, language))))
    return found


def _days(words: DateWords, written: str, published: str | None, language: str | None) -> list[_Days]:
    """The days that date words can mean: both weeks of a weekday, three years of a month, where nothing settles it."""
    try:
        return list(_stretches(words, written, published, language))
    except OverflowError:
        return []  # the first or last year that a calendar can hold


def _stretches(words: DateWords, written: str, published: str | None, language: str | None) -> list[_Days]:
    today = _day_of(published)
    if words.shift is not None and words.shift[0] in {"week", "weekend"} and today is not None:
        monday = today - timedelta(days=today.weekday()) + timedelta(weeks=words.shift[1])
        first = monday + timedelta(days=5) if words.shift[0] == "weekend" else monday
        return [(first, monday + timedelta(days=6))]
    found = [stretch for iso in resolve_date(written, published, language) if (stretch := _stretch(iso)) is not None]
    if words.weekday is not None and words.which is None and published is not None and words.month is None:
        found += [(first + timedelta(days=7), last + timedelta(days=7)) for first, last in found]
    if words.month is not None and words.year is None and found:
        iso = found[0][0].isoformat()[4:] if words.day else found[0][0].isoformat()[4:7]
        other = (_stretch(f"{found[0][0].year + years:04d}{iso}") for years in (-1, 1))
        found += [stretch for stretch in other if stretch is not None]
    return found


def _is_shifted(one: _Named, there: Sequence[_Named]) -> bool:
    """Whether it says "next week" or "last month" where the cited words have "last week"."""
    if one.words.shift is None:
        return False
    others = [other.words.shift for other in there if other.words.shift is not None]
    if one.words.shift in others:
        return False
    unit, ahead = one.words.shift
    return any(u == unit or (u != "day" != unit and ahead and a) for u, a in others)


def _day_of(iso: str | None) -> date | None:
    try:
        return None if iso is None else date.fromisoformat(iso[:10])
    except ValueError:
        return None


def _stretch(iso: str) -> _Days | None:
    parts = [int(part) for part in iso.split("-")]
    try:
        year, month, day = [*parts, 0, 0][:3]
        if day:
            return date(year, month, day), date(year, month, day)
        if month:
            return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])
        return date(year, 1, 1), date(year, 12, 31)
    except ValueError:
        return None


def _agree(one: _Named, other: _Named) -> bool:
    """Whether two date words can mean the same day, month or year."""
    a, b = one.words, other.words
    if a.weekday is not None and b.weekday is not None and a.month is None and b.month is None:
        return a.weekday == b.weekday and (a.which == b.which or None in {a.which, b.which})
    parts = [(a.year, b.year), (a.month, b.month), (a.day, b.day)]
    if any(x is not None and y is not None and x != y for x, y in parts[:2]):
        return False
    days = {a.day, *([a.until] if a.until else [])} - {None}, {b.day, *([b.until] if b.until else [])} - {None}
    if days[0] and days[1] and not days[0] & days[1] and not b.swapped and a.month is not None and b.month is not None:
        return False
    if a.which is not None and b.which is not None and a.which != b.which:
        return False
    if (a.shift, a.which, a.year, a.month, a.day, a.weekday) == (b.shift, b.which, b.year, b.month, b.day, b.weekday):
        return True
    if a.shift is None and b.shift is None and any(x is not None and x == y for x, y in parts):
        finer = a.day is not None and b.day is None
        return not finer and not (a.month is not None and b.month is None and b.day is None)
    return any(x[0] <= y[1] and y[0] <= x[1] for x in one.days for y in other.days)


def _clock(text: str, cited: str) -> list[str]:
    there = {_time(m) for m in _CLOCK.finditer(cited)}
    return [m.group() for m in _CLOCK.finditer(text) if there and _time(m) not in there]


def _time(match: re.Match[str]) -> tuple[int, int, str]:
    return int(match[1]), int(match[2] or 0), match[3][0].lower()


def _dayparts(text: str, cited: str) -> list[str]:
    there = {n for word in _words(cited) for n, group in enumerate(_DAYPARTS) if word in group}
    there |= {0 for _ in re.finditer(r"\ba\.?m\b|\bearly\b", cited)} | {3 for _ in re.finditer(r"\bp\.?m\b", cited)}
    found = []
    for word in _words(text):
        groups = {n for n, group in enumerate(_DAYPARTS) if word in group}
        if groups and not {kin for n in groups for kin in _KIN[n]} & there:
            found.append(word)
    return found


def _seasons(text: str, cited: str, there: Sequence[_Named]) -> list[str]:
    words = set(_words(cited))
    months = {first.month for one in there for first, last in one.days if (last - first).days < 40}
    months |= {one.words.month for one in there if one.words.month is not None}
    names = {"fall": "autumn"}
    return [
        word
        for word in _words(text)
        if word in _SEASONS
        and not words & {word, f"{word}s", *(k for k, v in names.items() if v == word)}
        and not months & set(_SEASONS[word])
    ]


def _relative(text: str, cited: str) -> list[str]:
    """ "last season" where the cited words say "next season"."""
    said = {(_which(m[1]), m[2].casefold()) for m in _RELATIVE.finditer(cited)}
    borders = {m[1].casefold() for m in _BORDER.finditer(cited)}
    found = [m.group() for m in _BORDER.finditer(text) if borders and m[1].casefold() not in borders]
    for match in _RELATIVE.finditer(text):
        which, noun = _which(match[1]), match[2].casefold()
        if (which, noun) in said or noun in {"week", "month", "year", "weekend"}:
            continue  # these are date words
        if any(other == noun for _, other in said):
            found.append(match.group())
    return found


def _other_side(text: str, cited: str, language: str | None) -> list[str]:
    """ "after July" where the cited words say "before July"."""
    there: dict[str, set[str]] = {}
    for side, written in _sides(cited, language):
        there.setdefault(written.casefold(), set()).add(side)
    return [
        f"{side} {written}"
        for side, written in _sides(text, language)
        if there.get(written.casefold(), {side}) == {"after" if side == "before" else "before"}
    ]


def _sides(text: str, language: str | None) -> list[tuple[str, str]]:
    found = []
    for start, end in spans_of(text, language):
        before = re.findall(r"\w+", text[max(0, start - 20) : start].casefold())[-1:]
        side = next((side for side, words in _SIDES.items() if before and before[0] in words), None)
        if side is not None:
            found.append((side, text[start:end]))
    return found


def _which(word: str) -> str:
    return _WHICH.get(word.casefold(), word.casefold())


def _whiles(text: str, cited: str) -> list[str]:
    """ "a month after" where the cited words speak of no month."""
    there = cited.casefold()
    return [
        match.group()
        for match in _A_WHILE.finditer(text)
        if match[1].casefold() not in there and not re.search(r"\d|\b(?:first|second|last|next|this)\b", match.group())
    ]


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z]+", text.casefold())
