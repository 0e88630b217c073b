"""The words of a text that name a day, month or year, and what they say of it before anything is resolved."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from summarizer.articles.language import primary
from summarizer.candidates.dates.calendar_words import (
    DateWords,
    day_first,
    feast_day,
    is_valid,
    month_first,
    the_nth,
    weekday,
    year_at,
)
from summarizer.candidates.dates.calendars import calendar_of
from summarizer.candidates.dates.near_words import ago, phrase, relative
from summarizer.candidates.dates.near_words_abroad import near_abroad
from summarizer.candidates.numbers.counted import is_plural
from summarizer.candidates.numbers.tokens import Token, glued_at, lower_at
from summarizer.candidates.numbers.units import UNIT_NAMES

__all__ = ["DateWords", "date_words"]

_NUMERIC = re.compile(
    r"(?<![\w/-])(?P<iso>(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2}))(?![\d/-])"
    r"|(?<![\w./-])(?P<a>\d{1,2})(?P<sep>[./])(?P<b>\d{1,2})(?P=sep)(?P<c>\d{4}|\d{2})(?![\d/-])"
    r"|(?P<cjk>(?P<cy>\d{4})\s?年(?:\s?(?P<cm>\d{1,2})\s?月(?:\s?(?P<cd>\d{1,2})\s?日)?)?)"
)
_PARTS = frozenset("early late mid earlier later beginning end start middle".split())
_YEAR_OPENERS = frozenset(
    "in since until till by from during of circa ca early late mid pre post before after between through "
    "throughout back year late-".split()
)
_COUNT_OPENERS = frozenset(
    "than nearly almost least most over some approximately roughly exceeding many much only just another".split()
)


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
    year = year_at(tokens, i)
    if year is None:
        return None
    before = lower_at(tokens, i - 1)
    if following is not None and following.glued and (following.kind == "word" or following.text in "%°$€£"):
        return None
    opened = before in _YEAR_OPENERS or before in {"(", "["}
    if before in {"-", "–", "/"} and glued_at(tokens, i) and i >= 2:
        if tokens[i - 2].kind == "digits" and year_at(tokens, i - 2) is None:
            return None
        opened = tokens[i - 2].kind == "digits" or tokens[i - 2].lower in _YEAR_OPENERS
    span = after in {"-", "–", "/"} and following is not None and following.glued
    if span and i + 2 < len(tokens) and tokens[i + 2].glued and tokens[i + 2].kind == "digits":
        short = tokens[i + 2].text
        if len(short) == 2 and (year % 100 < int(short) or int(short) == (year + 1) % 100):
            return DateWords(i, i + 3, year=year)
        opened = opened or year_at(tokens, i + 2) is not None
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
        if year and is_valid(words):
            found[match.start()] = (match.end(), words)
    return found


@lru_cache(maxsize=512)
def date_words(text: str, tokens: tuple[Token, ...], language: str | None) -> tuple[DateWords, ...]:
    """Every date in a text, in order and without overlap; `tokens` are those of the text."""
    calendar = calendar_of(primary(language))
    english = primary(language) == "en"
    if english:
        tokens = tuple(_without_possessive(token) for token in tokens)
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
            words = day_first(tokens, i, calendar)
            if words is None:
                words = ago(tokens, i) if english else near_abroad(tokens, i, calendar, primary(language))
            if words is None:
                words = _bare_year(tokens, i, english=english)
        elif token.kind == "word":
            words = None if english else near_abroad(tokens, i, calendar, primary(language))
            words = words or weekday(tokens, i, calendar) or month_first(tokens, i, calendar)
            if words is None and english:
                words = feast_day(tokens, i) or relative(tokens, i, calendar) or ago(tokens, i) or the_nth(tokens, i)
            elif words is None:
                words = phrase(tokens, i, calendar)
        if words is None:
            i += 1
            continue
        found.append(_with_part(tokens, words, found[-1].past if found else 0))
        i = words.past
    return tuple(found)


def _without_possessive(token: Token) -> Token:
    """ "Saturday's" as "Saturday"."""
    if token.kind != "word" or not token.lower.endswith("'s"):
        return token
    return token._replace(text=token.text[:-2], lower=token.lower[:-2])


def _with_part(tokens: Sequence[Token], words: DateWords, floor: int) -> DateWords:
    """Take "late", "mid-" and "earlier" into the words: "late 2025"."""
    first = words.first
    if first > floor and words.day is None and words.weekday is None and words.shift is None:
        if lower_at(tokens, first - 1) in _PARTS and lower_at(tokens, first - 1) not in {"end", "start", "middle"}:
            return replace(words, first=first - 1)
        if first - 1 > floor and lower_at(tokens, first - 1) == "-" and lower_at(tokens, first - 2) in _PARTS:
            return replace(words, first=first - 2)
    return words
