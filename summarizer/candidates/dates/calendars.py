"""The names of months, weekdays and days near today, by language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module

MONTHS = "january february march april may june july august september october november december".split()
WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_SHORT_MONTHS = {"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9} | {
    "oct": 10,
    "nov": 11,
    "dec": 12,
}
_NUMBER_TOO = frozenset({"sept"})  # "dix-sept ans" is no September
_SHORT_WEEKDAYS = {"mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5}
_DAY_SHIFT = re.compile(r"^(in )?(\d+) (day|week|month|year)( ago)?$")


@dataclass(frozen=True, slots=True)
class Calendar:
    """Names in lower case. `shifts` are phrases of up to four words: (unit, how many ahead)."""

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    short_months: Mapping[str, int]
    short_weekdays: Mapping[str, int]
    shifts: Mapping[tuple[str, ...], tuple[str, int]]


ENGLISH = Calendar(
    months={name: number for number, name in enumerate(MONTHS, start=1)},
    weekdays={name: number for number, name in enumerate(WEEKDAYS)},
    short_months=_SHORT_MONTHS,
    short_weekdays=_SHORT_WEEKDAYS | {"sun": 6},
    shifts={},
)


@cache
def calendar_of(language: str) -> Calendar:
    """The names of a language given by its two letters; an empty calendar where nobody knows them."""
    if language == "en":
        return ENGLISH
    if not re.fullmatch("[a-z]{2,3}", language):
        return Calendar({}, {}, {}, {}, {})
    try:
        # dateparser carries the names of the Unicode locale data; its parser resolves against the clock.
        info = import_module(f"dateparser.data.date_translation_data.{language}").info
    except ImportError:
        return Calendar({}, {}, {}, {}, {})
    months: dict[str, int] = {}
    short_months: dict[str, int] = {}
    weekdays: dict[str, int] = {}
    short_weekdays: dict[str, int] = {}
    for number, key in enumerate(MONTHS, start=1):
        for name in info.get(key, ()):
            short = len(name) <= 3 or name.lower() in _NUMBER_TOO
            (short_months if short else months)[name.lower()] = number
    for number, key in enumerate(WEEKDAYS):
        for name in info.get(key, ()):
            (weekdays if len(name) > 4 else short_weekdays)[name.lower()] = number
    shifts: dict[tuple[str, ...], tuple[str, int]] = {}
    for key, phrases in info.get("relative-type", {}).items():
        match = _DAY_SHIFT.match(key)
        if match is not None:
            ahead = int(match.group(2)) * (1 if match.group(1) else -1)
            for phrase in phrases:
                shifts[tuple(phrase.lower().replace("’", "'").split())] = (match.group(3), ahead)
    return Calendar(months, weekdays, short_months, short_weekdays, shifts)
