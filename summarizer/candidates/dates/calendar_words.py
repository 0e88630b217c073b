"""The words that name a day, a month or a year by its place in the calendar."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from summarizer.candidates.dates.calendars import ENGLISH, Calendar
from summarizer.candidates.numbers.tokens import Token, glued_at, lower_at


@dataclass(frozen=True, slots=True)
class DateWords:
    """What date words say: `first` and `past` are tokens; a part they leave open is None.

    Attributes:
        shift: ("day" | "week" | "month" | "year", how many ahead) of the publication date; beside a weekday its week
            ("Monday of last week"), or how many weeks behind the next such day ("Saturday week": "later", 1); beside a
            month its year ("in May last year").
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


DAYTIMES = frozenset("dawn morning noon midday lunchtime afternoon teatime evening night".split())
# Months that are words or given names too: capitals are not enough.
_DOUBTFUL_MONTHS = frozenset("march may april june august".split())
_MONTH_OPENERS = frozenset(
    "in since until till by from during through throughout of early late mid last next this every before after beyond "
    "between and to around previous past coming for".split()
)
_NAMED_DAYS = frozenset("good black ash palm easter bloody super cyber giving maundy whit shrove holy".split())
_FEAST_DAYS = {  # those that fall on the same day every year
    ("christmas", "eve"): (12, 24),
    ("christmas", "day"): (12, 25),
    ("boxing", "day"): (12, 26),
    ("new", "year", "eve"): (12, 31),
    ("new", "year", "day"): (1, 1),
    ("valentine", "day"): (2, 14),
    ("anzac", "day"): (4, 25),
    ("may", "day"): (5, 1),
    ("bastille", "day"): (7, 14),
}
_AFTER_A_DAY = frozenset("after and as at before but by for from in on that the to when where which while with".split())
_REPEATED = frozenset("every each any most alternate a".split())


def year_at(tokens: Sequence[Token], i: int) -> int | None:
    if 0 <= i < len(tokens):
        token = tokens[i]
        if token.kind == "digits" and len(token.text) == 4 and token.text.isdigit() and not token.broken:
            year = int(token.text)
            return year if 1000 <= year <= 2199 else None
    return None


def day_at(tokens: Sequence[Token], i: int) -> tuple[int, int] | None:
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


def month_at(tokens: Sequence[Token], i: int, calendar: Calendar) -> tuple[int, int, bool] | None:
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
        end = day_at(tokens, past + 1)
        if end is not None and end[1] > day:
            return end
    return None


def _with_year(tokens: Sequence[Token], words: DateWords) -> DateWords:
    at = words.past
    if lower_at(tokens, at) in {",", "of", "de", "del", "do", "в"}:
        at += 1
    if lower_at(tokens, at + 1) == "year" and lower_at(tokens, at) in {"last", "this", "next"}:
        ahead = {"last": -1, "this": 0, "next": 1}[lower_at(tokens, at)]
        return replace(words, past=at + 2, shift=("year", ahead))
    year = year_at(tokens, at)
    if year is None or (at > words.past and lower_at(tokens, words.past) == "," and year < 1500):
        return words
    return replace(words, past=at + 1, year=year)


def is_valid(words: DateWords) -> bool:
    try:
        date(words.year or 2000, words.month or 1, words.day or 1)
    except ValueError:
        return False
    return True


def month_first(tokens: Sequence[Token], i: int, calendar: Calendar) -> DateWords | None:
    month = month_at(tokens, i, calendar)
    if month is None:
        return None
    past, number, short = month
    day = day_at(tokens, past)
    if day is not None and year_at(tokens, past) is None:
        words = DateWords(i, day[0], month=number, day=day[1])
        until = _until(tokens, day[0], day[1])
        if until is not None and month_at(tokens, until[0], calendar) is None:
            words = replace(words, past=until[0], until=until[1])
        words = _with_year(tokens, words)
        if is_valid(words) and (words.year or not short or tokens[i].text[0].isupper()):
            return words
    bare = DateWords(i, past, month=number)
    dated = _with_year(tokens, bare)
    if dated.year is not None or dated.shift is not None:
        return dated
    before = lower_at(tokens, i - 1)
    if short or ((tokens[i].lower in _DOUBTFUL_MONTHS) and before not in _MONTH_OPENERS):
        return None
    following = tokens[past] if past < len(tokens) else None
    if following is not None and following.text[0].isupper() and before not in _MONTH_OPENERS:
        return None  # "June Harlow"
    return bare


def day_first(tokens: Sequence[Token], i: int, calendar: Calendar) -> DateWords | None:
    day = day_at(tokens, i)
    if day is None:
        return None
    past, number = day
    until = _until(tokens, past, number)
    if until is not None:
        past = until[0]
    if lower_at(tokens, past) in {".", "of", "de", "-", " "}:
        past += 1
    month = month_at(tokens, past, calendar)
    if month is None:
        return None
    if tokens[past].lower == "may" and not tokens[past].text[0].isupper():
        return None
    words = DateWords(i, month[0], month=month[1], day=number, until=None if until is None else until[1])
    words = _with_year(tokens, words)
    if lower_at(tokens, words.past) == "-" and year_at(tokens, words.past + 1) is not None:
        words = replace(words, past=words.past + 2, year=year_at(tokens, words.past + 1))
    return words if is_valid(words) else None


def weekday(tokens: Sequence[Token], i: int, calendar: Calendar) -> DateWords | None:
    token = tokens[i]
    number = calendar.weekdays.get(token.lower)
    short = number is None
    if number is None:
        number = calendar.short_weekdays.get(token.lower)
    if number is None or (calendar.shifts == {} and not token.text[0].isupper()):
        return None
    past = i + 1
    if lower_at(tokens, past) in DAYTIMES:
        past += 1
    at = past
    while at < past + 2 and lower_at(tokens, at) in {",", ".", "the"}:
        at += 1
    dated = _full_date(tokens, at, calendar)
    if dated is not None and dated.day is not None:
        return replace(dated, first=i, weekday=number)
    if short or lower_at(tokens, i - 1) in _NAMED_DAYS:
        return None
    if lower_at(tokens, i - 1) in _REPEATED:
        return DateWords(i, past, holds=False)
    return (
        _of_a_week(tokens, DateWords(i, past, weekday=number))
        if calendar is ENGLISH
        else DateWords(i, past, weekday=number)
    )


def _of_a_week(tokens: Sequence[Token], day: DateWords) -> DateWords:
    """ "Monday of last week", "Monday next week", "Saturday week", "a week on Saturday", "Tuesday last"."""
    at = day.past + (lower_at(tokens, day.past) in {"of", "the"})
    which, unit = lower_at(tokens, at), lower_at(tokens, at + 1)
    if which in {"last", "this", "next"} and unit == "week":
        return replace(day, past=at + 2, shift=("week", {"last": -1, "this": 0, "next": 1}[which]))
    if which in {"week", "fortnight"} and at == day.past:
        return replace(day, past=at + 1, shift=("later", 1 if which == "week" else 2))
    if which in {"last", "next", "gone", "past"} and at == day.past and not _goes_on(tokens, at + 1):
        return replace(day, past=at + 1, which="next" if which == "next" else "last")
    counted = (lower_at(tokens, day.first - 3), lower_at(tokens, day.first - 2), lower_at(tokens, day.first - 1))
    if counted[0] == "a" and counted[1] in {"week", "fortnight"} and counted[2] in {"on", "from"}:
        return replace(day, first=day.first - 3, shift=("later", 1 if counted[1] == "week" else 2))
    return day


def _goes_on(tokens: Sequence[Token], i: int) -> bool:
    """Whether a word follows that "last" could belong to: "on Tuesday next door"."""
    return i < len(tokens) and tokens[i].kind in {"word", "digits"} and tokens[i].lower not in _AFTER_A_DAY


def _full_date(tokens: Sequence[Token], i: int, calendar: Calendar) -> DateWords | None:
    if i >= len(tokens):
        return None
    if tokens[i].kind == "digits":
        return day_first(tokens, i, calendar)
    return month_first(tokens, i, calendar)


def feast_day(tokens: Sequence[Token], i: int) -> DateWords | None:
    """Christmas Eve, New Year's Day."""
    if not tokens[i].text[0].isupper():
        return None
    for length in (3, 2):
        day = _FEAST_DAYS.get(tuple(lower_at(tokens, k) for k in range(i, i + length)))
        if day is not None:
            return _with_year(tokens, DateWords(i, i + length, month=day[0], day=day[1]))
    return None


def the_nth(tokens: Sequence[Token], i: int) -> DateWords | None:
    """on the 25th: only where no noun makes it an ordinal."""
    if lower_at(tokens, i) != "the" or lower_at(tokens, i - 1) not in {"on", "by", "until", "since", "of"}:
        return None
    day = day_at(tokens, i + 1)
    if day is None or day[0] != i + 3:
        return None
    following = tokens[day[0]] if day[0] < len(tokens) else None
    free = (
        following is None or following.kind == "sign" or following.lower in {"and", "but", "of", "when", "after", "at"}
    )
    return DateWords(i, day[0], day=day[1]) if free and lower_at(tokens, day[0] + 1) != "the" else None
