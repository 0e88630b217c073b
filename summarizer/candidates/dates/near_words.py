"""The words that name a day, week, month or year by how far it is from today: "three days ago", "next week"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from summarizer.candidates.dates.calendar_words import DAYTIMES, DateWords, day_at, month_at, weekday
from summarizer.candidates.dates.calendars import Calendar
from summarizer.candidates.numbers.numerals import read_numeral
from summarizer.candidates.numbers.tokens import Token, lower_at
from summarizer.candidates.numbers.units import UNIT_NAMES

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
_SHIFTS = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
_PERIODS = frozenset("week month year weekend night".split())
_AGO_UNITS = {"day": "day", "week": "week", "month": "month", "year": "year"}


def ago(tokens: Sequence[Token], i: int) -> DateWords | None:
    """three days ago, a year ago, in two weeks' time."""
    if lower_at(tokens, i) in {"a", "an"}:
        count, past = 1.0, i + 1
    else:
        numeral = read_numeral(tokens, i)
        if numeral is None:
            return None
        count, past = numeral.value, numeral.past
    unit = "fortnight" if lower_at(tokens, past) == "fortnight" else UNIT_NAMES.get(lower_at(tokens, past))
    sign, end = _direction(tokens, i, past + 1)
    if unit is None or not sign:
        return None
    if unit in {"decade", "fortnight"}:
        unit, count = ("year", count * 10) if unit == "decade" else ("week", count * 2)
    if unit not in _AGO_UNITS or count != int(count) or count > 1500:
        return DateWords(i, end, holds=False)
    return DateWords(i, end, shift=(unit, sign * int(count)))


def _direction(tokens: Sequence[Token], first: int, i: int) -> tuple[int, int]:
    """Whether a stretch of time lies behind (-1) or ahead (1), by the words behind it, and the token past them."""
    if lower_at(tokens, i) == "ago":
        return -1, i + 1
    if lower_at(tokens, i) == "from" and lower_at(tokens, i + 1) == "now":
        return 1, i + 2
    at = i + (lower_at(tokens, i) in {"'", "’"})
    if lower_at(tokens, at) == "time" and lower_at(tokens, first - 1) == "in":
        return 1, at + 1
    return 0, i


def relative(tokens: Sequence[Token], i: int, calendar: Calendar) -> DateWords | None:
    word = tokens[i].lower
    if word == "the" and lower_at(tokens, i + 1) == "day" and lower_at(tokens, i + 3) in {"yesterday", "tomorrow"}:
        pair = (lower_at(tokens, i + 2), lower_at(tokens, i + 3))
        shift = {("before", "yesterday"): -2, ("after", "tomorrow"): 2}.get(pair)
        return None if shift is None else DateWords(i, i + 4, shift=("day", shift))
    if word in _SHIFTS:
        named = i > 0 and tokens[i].text[0].isupper() and tokens[i - 1].text[:1].isupper()
        past = i + 2 if lower_at(tokens, i + 1) in DAYTIMES else i + 1
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
    if period in DAYTIMES and word == "this":
        return DateWords(i, at + 1, shift=("day", 0))
    if period in _PERIODS and word not in {"past", "following"} and period != "night":
        return DateWords(i, at + 1, shift=(period, step))
    named_day = weekday(tokens, at, calendar) if at < len(tokens) else None
    if named_day is not None and named_day.month is None:
        return replace(named_day, first=i, which=which)
    month = month_at(tokens, at, calendar)
    if month is not None and not month[2] and day_at(tokens, month[0]) is None:
        return DateWords(i, month[0], month=month[1], which=which)
    return None


def phrase(tokens: Sequence[Token], i: int, calendar: Calendar) -> DateWords | None:
    for length in (4, 3, 2, 1):
        words = tuple(lower_at(tokens, k) for k in range(i, i + length))
        if words in calendar.shifts:
            return DateWords(i, i + length, shift=calendar.shifts[words])
    return None
