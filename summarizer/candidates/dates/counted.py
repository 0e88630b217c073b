"""Days that are counted from another day: "on Monday, two days after", "hours before"."""

from __future__ import annotations

import re
from datetime import date, timedelta

_COUNTS = {"a": 1, "an": 1, "the": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_COUNTED = re.compile(
    r"\b(?:(?P<count>the|an?|one|two|three|four|five|six|\d) days?|(?:\w+ )?(?:hours|minutes))"
    r" (?P<side>after|before)\b(?! (?:yesterday|tomorrow)\b)",
    re.IGNORECASE,
)
_AT_THE_END = re.compile(r" (?:(?:the|its|his|her|their|an?) )?$")


def days_counted(text: str) -> tuple[int, ...]:
    """How many days lie between what a text counts and the day it counts from, each time that it does."""
    return tuple(_days(found) for found in _COUNTED.finditer(text))


def counted_from(day: str, text: str) -> str | None:
    """The ISO date of what follows a text that ends in "two days after", said of this day; None where it does not."""
    counted = next((found for found in _COUNTED.finditer(text) if _AT_THE_END.match(text, found.end())), None)
    if counted is None:
        return None
    return moved(day, -_days(counted) if counted["side"].casefold() == "after" else _days(counted))


def moved(day: str, by: int) -> str:
    """The day so many days from another; the same where the calendar ends."""
    try:
        return (date.fromisoformat(day) + timedelta(days=by)).isoformat()
    except OverflowError:
        return day


def _days(counted: re.Match[str]) -> int:
    count = (counted["count"] or "0").casefold()
    return _COUNTS.get(count) or int(count)
