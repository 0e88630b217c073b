"""The words of a text that name a day, month or year, and what they say of it before anything is resolved."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from summarizer.candidates.dates.calendars import Calendar, calendar_of
from summarizer.candidates.numbers.counted import is_plural
from summarizer.candidates.numbers.numerals import read_numeral
from summarizer.candidates.numbers.tokens import Token, glued_at, lower_at, primary
from summarizer.candidates.numbers.units import UNIT_NAMES


@dataclass(frozen=True, slots=True)
class DateWords:
    """What date words say: `first` and `past` are tokens; a part they leave open is None.

    Attributes:
        shift: ("day" | "week" | "month" | "year", how many ahead) of the publication date.
        which: "last", "this" or "next" before a weekday or month.
        until: the last day of a range within the month ("25-27 December").
        swapped: day and month may be the other way round ("3/4/2026").
        holds: False for words that are about time but name no one date ("the 1990s", "two hours ago").
    """

    first: int
    past: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    until: int | None = None
    weekday: int | None = None
    shift: tuple[str, int] | None = None
    which: str | None = None
    swapped: bool = False
    holds: bool = True


_NUMERIC = re.compile(
    r"(?<![\w/-])(?P<iso>(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2}))(?![\d/-])"
    r"|(?<![\w./-])(?P<a>\d{1,2})(?P<sep>[./])(?P<b>\d{1,2})(?P=sep)(?P<c>\d{4}|\d{2})(?![\d/-])"
    r"|(?P<cjk>(?P<cy>\d{4})\s?年(?:\s?(?P<cm>\d{1,2})\s?月(?:\s?(?P<cd>\d{1,2})\s?日)?)?)"
)
_WHICH = {
    "last": "last",
    "past": "last",
    "previous": "last",
    "this": "this",
    "next": "next",
    "coming": "next",
    "following": "next",
    "upcoming": "next",
}
_PARTS = frozenset("early late mid earlier later beginning end start middle".split())
_DAYTIMES = frozenset("morning afternoon evening night".split())
_SHIFTS = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
_PERIODS = frozenset("week month year weekend night".split())
# Months that are words or given names too: capitals are not enough.
_DOUBTFUL_MONTHS = frozenset("march may april june august".split())
_MONTH_OPENERS = frozenset(
    "in since until till by from during through throughout of early late mid last next this every before after beyond "
    "between and to around previous past coming for".split()
)
_NAMED_DAYS = frozenset("good black ash palm easter bloody super cyber giving maundy whit shrove holy".split())
_YEAR_OPENERS = frozenset(
    "in since until till by from during of circa ca early late mid pre post before after between through "
    "throughout back year late-".split()
)
_COUNT_OPENERS = frozenset(
    "than nearly almost least most over some approximately roughly exceeding many much only just another".split()
)
_AGO_UNITS = {"day": "day", "week": "week", "month": "month", "year": "year"}


def _year(tokens: Sequence[Token], i: int) -> int | None:
    if 0 <= i < len(tokens):
        token = tokens[i]
        if token.kind == "digits" and len(token.text) == 4 and token.text.isdigit() and not token.broken:
            year = int(token.text)
            return year if 1000 <= year <= 2199 else None
    return None


def _day(tokens: Sequence[Token], i: int) -> tuple[int, int] | None:
    """A day of the month at token `i`, "25" or "25th": (index past it, day)."""
    if not 0 <= i < len(tokens) or tokens[i].kind != "digits" or len(tokens[i].text) > 2:
        return None
    day = int(tokens[i].text)
    if not 1 <= day <= 31:
        return None
    past = i + 1
    if lower_at(tokens, past) in {"st", "nd", "rd", "th", "er", "º", "ª"} and glued_at(tokens, past):
        return past + 1, day
    following = tokens[past] if past < len(tokens) else None
    if following is not None and following.glued and (following.kind == "word" or following.text in "%:/"):
        return None
    return past, day


def _month(tokens: Sequence[Token], i: int, calendar: Calendar) -> tuple[int, int, bool] | None:
    """A month name at token `i`: (index past it and its full stop, month, whether it is abbreviated)."""
    if not 0 <= i < len(tokens) or tokens[i].kind != "word":
        return None
    token = tokens[i]
    if calendar.shifts == {} and calendar.weekdays and not token.text[0].isupper():
        return None
    month = calendar.months.get(token.lower)
    short = month is None
    if month is None:
        month = calendar.short_months.get(token.lower)
    if month is None:
        return None
    past = i + 1
    if short and lower_at(tokens, past) == "." and glued_at(tokens, past):
        past += 1
    return past, month, short


def _is_dash(tokens: Sequence[Token], i: int) -> bool:
    return lower_at(tokens, i) in {"-", "–", "—", "to", "and", "or", "bis"}


def _until(tokens: Sequence[Token], past: int, day: int) -> tuple[int, int] | None:
    """The end of a range of days: "-27", " to 27"."""
    if _is_dash(tokens, past):
        end = _day(tokens, past + 1)
        if end is not None and end[1] > day:
            return end
    return None


def _with_year(tokens: Sequence[Token], words: DateWords) -> DateWords:
    at = words.past
    if lower_at(tokens, at) in {",", "of", "de", "del", "do", "в"}:
        at += 1
    year = _year(tokens, at)
    if year is None or (at > words.past and lower_at(tokens, words.past) == "," and year < 1500):
        return words
    return replace(words, past=at + 1, year=year)


def _valid(words: DateWords) -> bool:
    try:
        date(words.year or 2000, words.month or 1, words.day or 1)
    except ValueError:
        return False
    return True


def _month_first(tokens: Sequence[Token], i: int, calendar: Calendar) -> DateWords | None:
    month = _month(tokens, i, calendar)
    if month is None:
        return None
    past, number, short = month
    day = _day(tokens, past)
    if day is not None and _year(tokens, past) is None:
        words = DateWords(i, day[0], month=number, day=day[1])
        until = _until(tokens, day[0], day[1])
        if until is not None and _month(tokens, until[0], calendar) is None:
            words = replace(words, past=until[0], until=until[1])
        words = _with_year(tokens, words)
        if _valid(words) and (words.year or not short or tokens[i].text[0].isupper()):
            return words
    bare = DateWords(i, past, month=number)
    dated = _with_year(tokens, bare)
    if dated.year is not None:
        return dated
    before = lower_at(tokens, i - 1)
    if short or ((tokens[i].lower in _DOUBTFUL_MONTHS) and before not in _MONTH_OPENERS):
        return None
    following = tokens[past] if past < len(tokens) else None
    if following is not None and following.text[0].isupper() and before not in _MONTH_OPENERS:
        return None  # "June Harlow"
    return bare


def _day_first(tokens: Sequence[Token], i: int, calendar: Calendar) -> DateWords | None:
    day = _day(tokens, i)
    if day is None:
        return None
    past, number = day
    until = _until(tokens, past, number)
    if until is not None:
        past = until[0]
    if lower_at(tokens, past) in {".", "of", "de", "-", " "}:
        past += 1
    month = _month(tokens, past, calendar)
    if month is None:
        return None
    if tokens[past].lower == "may" and not tokens[past].text[0].isupper():
        return None
    words = DateWords(i, month[0], month=month[1], day=number, until=None if until is None else until[1])
    words = _with_year(tokens, words)
    if lower_at(tokens, words.past) == "-" and _year(tokens, words.past + 1) is not None:
        words = replace(words, past=words.past + 2, year=_year(tokens, words.past + 1))
    return words if _valid(words) else None


def _weekday(tokens: Sequence[Token], i: int, calendar: Calendar) -> DateWords | None:
    token = tokens[i]
    number = calendar.weekdays.get(token.lower)
    short = number is None
    if number is None:
        number = calendar.short_weekdays.get(token.lower)
    if number is None or (calendar.shifts == {} and not token.text[0].isupper()):
        return None
    past = i + 1
    if lower_at(tokens, past) in _DAYTIMES:
        past += 1
    at = past
    while at < past + 2 and lower_at(tokens, at) in {",", ".", "the"}:
        at += 1
    dated = _full_date(tokens, at, calendar)
    if dated is not None and dated.day is not None:
        return replace(dated, first=i, weekday=number)
    if short or lower_at(tokens, i - 1) in _NAMED_DAYS:
        return None
    return DateWords(i, past, weekday=number)


def _full_date(tokens: Sequence[Token], i: int, calendar: Calendar) -> DateWords | None:
    if i >= len(tokens):
        return None
    if tokens[i].kind == "digits":
        return _day_first(tokens, i, calendar)
    return _month_first(tokens, i, calendar)


def _ago(tokens: Sequence[Token], i: int) -> DateWords | None:
    """three days ago, a year ago."""
    if lower_at(tokens, i) in {"a", "an"}:
        count, past = 1.0, i + 1
    else:
        numeral = read_numeral(tokens, i)
        if numeral is None:
            return None
        count, past = numeral.value, numeral.past
    unit = UNIT_NAMES.get(lower_at(tokens, past))
    if unit is None or lower_at(tokens, past + 1) != "ago":
        return None
    if unit == "decade":
        unit, count = "year", count * 10
    if unit not in _AGO_UNITS or count != int(count) or count > 1500:
        return DateWords(i, past + 2, holds=False)
    return DateWords(i, past + 2, shift=(unit, -int(count)))


def _relative(tokens: Sequence[Token], i: int, calendar: Calendar) -> DateWords | None:
    word = tokens[i].lower
    if word == "the" and lower_at(tokens, i + 1) == "day" and lower_at(tokens, i + 3) in {"yesterday", "tomorrow"}:
        pair = (lower_at(tokens, i + 2), lower_at(tokens, i + 3))
        shift = {("before", "yesterday"): -2, ("after", "tomorrow"): 2}.get(pair)
        return None if shift is None else DateWords(i, i + 4, shift=("day", shift))
    if word in _SHIFTS:
        named = i > 0 and tokens[i].text[0].isupper() and tokens[i - 1].text[:1].isupper()
        past = i + 2 if lower_at(tokens, i + 1) in _DAYTIMES else i + 1
        return None if named else DateWords(i, past, shift=("day", _SHIFTS[word]))
    which = _WHICH.get(word)
    if which is None:
        return None
    at = i + 1
    if word == "this" and lower_at(tokens, at) in {"coming", "past", "last", "next"}:
        which, at = _WHICH[lower_at(tokens, at)], at + 1
    step = {"last": -1, "this": 0, "next": 1}[which]
    period = lower_at(tokens, at)
    if period == "night" and which == "last":
        return DateWords(i, at + 1, shift=("day", -1))
    if period in _DAYTIMES and word == "this":
        return DateWords(i, at + 1, shift=("day", 0))
    if period in _PERIODS and word not in {"past", "following"} and period != "night":
        return DateWords(i, at + 1, shift=(period, step))
    named_day = _weekday(tokens, at, calendar) if at < len(tokens) else None
    if named_day is not None and named_day.month is None:
        return replace(named_day, first=i, which=which)
    month = _month(tokens, at, calendar)
    if month is not None and not month[2] and _day(tokens, month[0]) is None:
        return DateWords(i, month[0], month=month[1], which=which)
    return None


def _phrase(tokens: Sequence[Token], i: int, calendar: Calendar) -> DateWords | None:
    for length in (4, 3, 2, 1):
        words = tuple(lower_at(tokens, k) for k in range(i, i + length))
        if words in calendar.shifts:
            return DateWords(i, i + length, shift=calendar.shifts[words])
    return None


def _the_nth(tokens: Sequence[Token], i: int) -> DateWords | None:
    """on the 25th: only where no noun makes it an ordinal."""
    if lower_at(tokens, i) != "the" or lower_at(tokens, i - 1) not in {"on", "by", "until", "since", "of"}:
        return None
    day = _day(tokens, i + 1)
    if day is None or day[0] != i + 3:
        return None
    following = tokens[day[0]] if day[0] < len(tokens) else None
    free = (
        following is None or following.kind == "sign" or following.lower in {"and", "but", "of", "when", "after", "at"}
    )
    return DateWords(i, day[0], day=day[1]) if free and lower_at(tokens, day[0] + 1) != "the" else None


def _bare_year(tokens: Sequence[Token], i: int, *, english: bool) -> DateWords | None:
    token = tokens[i]
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    after = "" if following is None else following.lower
    if (
        token.kind == "digits"
        and following is not None
        and following.glued
        and after == "s"
        and len(token.text) in {2, 4}
    ):
        decade = len(token.text) == 4 or lower_at(tokens, i - 1) in {"'", "’", "‘"}
        return DateWords(i, i + 2, holds=False) if decade and token.text[-1] == "0" else None
    year = _year(tokens, i)
    if year is None:
        return None
    before = lower_at(tokens, i - 1)
    if following is not None and following.glued and (following.kind == "word" or following.text in "%°$€£"):
        return None
    opened = before in _YEAR_OPENERS or before in {"(", "["}
    if before in {"-", "–", "/"} and glued_at(tokens, i) and i >= 2:
        if tokens[i - 2].kind == "digits" and _year(tokens, i - 2) is None:
            return None
        opened = tokens[i - 2].kind == "digits" or tokens[i - 2].lower in _YEAR_OPENERS
    span = after in {"-", "–", "/"} and following is not None and following.glued
    if span and i + 2 < len(tokens) and tokens[i + 2].glued and tokens[i + 2].kind == "digits":
        short = tokens[i + 2].text
        if len(short) == 2 and (year % 100 < int(short) or int(short) == (year + 1) % 100):
            return DateWords(i, i + 3, year=year)
        opened = opened or _year(tokens, i + 2) is not None
    if before in {"$", "€", "£"} or after in {"%", "percent", "million", "billion"}:
        return None
    if not english:
        return DateWords(i, i + 1, year=year) if 1900 <= year <= 2099 else None
    noun = following is not None and following.kind == "word" and _counts(following)
    if before in _COUNT_OPENERS or (before in {"about", "around", "to"} and noun):
        return None
    measured = following is not None and following.kind == "word" and UNIT_NAMES.get(after) is not None
    if measured and not opened:
        return None
    if noun and before not in _YEAR_OPENERS | {"the", "'s", "its", "their", "his", "her"}:
        return None
    if noun and before in {"of", "from", "by"}:
        return None
    if 1900 <= year <= 2099 or opened:
        return DateWords(i, i + 1, year=year)
    return None


def _counts(token: Token) -> bool:
    return is_plural(token) and token.text[0].islower()


def _numeric(text: str, tokens: Sequence[Token]) -> dict[int, tuple[int, DateWords]]:
    found = {}
    for match in _NUMERIC.finditer(text):
        swapped = False
        if match["iso"]:
            year, month, day = int(match["y"]), int(match["m"]), int(match["d"])
        elif match["cjk"]:
            year, month, day = int(match["cy"]), int(match["cm"] or 0), int(match["cd"] or 0)
        else:
            day, month, year = int(match["a"]), int(match["b"]), int(match["c"])
            year += 0 if year > 99 else 2000 if year < 70 else 1900
            if month > 12:
                day, month = month, day
            else:
                swapped = match["sep"] == "/" and day <= 12 and day != month
        words = DateWords(0, 0, year=year, month=month or None, day=day or None, swapped=swapped)
        if year and _valid(words):
            found[match.start()] = (match.end(), words)
    return found


@lru_cache(maxsize=512)
def date_words(text: str, tokens: tuple[Token, ...], language: str | None) -> tuple[DateWords, ...]:
    """Every date in a text, in order and without overlap; `tokens` are those of the text."""
    calendar = calendar_of(primary(language))
    english = primary(language) == "en"
    numeric = _numeric(text, tokens)
    found: list[DateWords] = []
    i = 0
    while i < len(tokens):
        words = None
        token = tokens[i]
        if token.start in numeric:
            end, words = numeric[token.start]
            past = i + 1
            while past < len(tokens) and tokens[past].start < end:
                past += 1
            words = replace(words, first=i, past=past)
        elif token.kind == "digits" and not token.broken:
            words = _day_first(tokens, i, calendar)
            if words is None and english:
                words = _ago(tokens, i)
            if words is None:
                words = _bare_year(tokens, i, english=english)
        elif token.kind == "word":
            words = _weekday(tokens, i, calendar) or _month_first(tokens, i, calendar)
            if words is None and english:
                words = _relative(tokens, i, calendar) or _ago(tokens, i) or _the_nth(tokens, i)
            elif words is None:
                words = _phrase(tokens, i, calendar)
        if words is None:
            i += 1
            continue
        found.append(_with_part(tokens, words, found[-1].past if found else 0))
        i = words.past
    return tuple(found)


def _with_part(tokens: Sequence[Token], words: DateWords, floor: int) -> DateWords:
    """Take "late", "mid-" and "earlier" into the words: "late 2025"."""
    first = words.first
    if first > floor and words.day is None and words.weekday is None and words.shift is None:
        if lower_at(tokens, first - 1) in _PARTS and lower_at(tokens, first - 1) not in {"end", "start", "middle"}:
            return replace(words, first=first - 1)
        if first - 1 > floor and lower_at(tokens, first - 1) == "-" and lower_at(tokens, first - 2) in _PARTS:
            return replace(words, first=first - 2)
    return words
