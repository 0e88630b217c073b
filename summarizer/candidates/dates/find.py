"""Dates: where the text names one, and which days, months or years its words can mean."""

from __future__ import annotations

import calendar
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Literal

from summarizer.articles.article import Article
from summarizer.articles.language import primary
from summarizer.candidates.candidate import Candidate
from summarizer.candidates.dates.abroad import ahead_abroad
from summarizer.candidates.dates.counted import days_counted, moved
from summarizer.candidates.dates.tenses import verb_of
from summarizer.candidates.dates.words import DateWords, date_words
from summarizer.candidates.events.verb_forms import PICTURED
from summarizer.candidates.events.verbs import only_says
from summarizer.candidates.numbers.tokens import Token, lower_at, tokens_of

FAMILY = "dates"

_UNTIL = frozenset("before by from starting till until".split())
"""Words that say of a date beside no verb that it lies ahead: "wipe all scans by 3 May"."""
_SET = frozenset("by for from till to until".split())
"""Words that say so beside a verb of `_SETTING`: "called a strike for Friday", "adjourned to 3 May"."""
_SETTING = frozenset(
    "adjourned agreed announced arranged asked bailed booked brought called cancelled convened deferred "
    "delayed demanded estimated extended fixed forecast gave given granted invited issued listed moved offered "
    "ordered pencilled "
    "planned pledged postponed promised proposed pushed put remanded rescheduled projected scheduled set slated "
    "slipped "
    "sought summoned suspended threatened timed vowed wanted".split()
)
_FROM_THEN = frozenset("beginning commencing effective starting".split())
"""Words that say so beside any verb: "threatened a strike beginning Thursday"."""
_DUE = frozenset("due expected planned scheduled slated".split())
_BESIDE = frozenset("am around at close early end in late later midnight mid next night noon of on pm the this".split())
Ahead = Literal[True, False, "near"] | None
"""Whether a date lies ahead of the publication; "near": in whichever year is nearer, None where nothing tells."""

_DAY_LENGTH = 10  # characters of a date that is a day
_HALF_A_YEAR = 182
_NEAR_DAYS = 60  # a day without a year this soon ahead may be meant even where no verb says so


def _day_of(text: str | None) -> date | None:
    try:
        return None if text is None else date.fromisoformat(text[:10])
    except ValueError:
        return None


def _lies_ahead(text: str, tokens: Sequence[Token], words: DateWords) -> Ahead:
    """True or False where the verb that the date goes with says so, None where none does."""
    start, end = tokens[words.first].start, tokens[words.past - 1].end
    before = words.first - 1
    while lower_at(tokens, before) in _BESIDE or (before > 0 and tokens[before].kind == "digits"):
        before -= 1
    opener = lower_at(tokens, before)
    verb = verb_of(text, start, end)
    if opener in _FROM_THEN and (verb is None or verb.word != opener or verb.form == "participle"):
        return True
    if opener in _DUE or (opener in _SET and lower_at(tokens, before - 1) in _DUE):
        return True
    if verb is None and any(lower_at(tokens, k) in _DUE for k in range(max(0, words.first - 5), words.first)):
        return True
    if verb is None:
        return True if opener in _UNTIL else None
    if verb.time == "behind":
        given = verb.word in _SETTING or text[verb.start :].startswith(("has ", "have "))
        return opener in _SET and given
    if verb.time == "to come":
        return True if words.weekday is not None else "near"
    if verb.time == "now" and opener in _SET:
        return True
    if verb.time == "now":  # "files his report on Monday", but "data for May show"
        if PICTURED.match(text, verb.start):
            return None
        follows = verb.end <= start and not only_says(verb.word) and not verb.word.endswith("ing")
        return True if follows or verb.word in {"is", "are"} else None
    return True


def _month_text(year: int, month: int) -> str:
    return f"{year:04d}-{month:02d}"


def _shifted_month(day: date, months: int) -> str:
    count = day.year * 12 + day.month - 1 + months
    return _month_text(count // 12, count % 12 + 1) if 12 <= count < 120_000 else ""


def _shared(days: Iterable[date]) -> list[str]:
    """The months that a stretch of days touches."""
    return list(dict.fromkeys(_month_text(day.year, day.month) for day in days))


def _shift(words: DateWords, published: date) -> list[str]:
    unit, ahead = words.shift or ("day", 0)
    try:
        if unit == "day":
            return [(published + timedelta(days=ahead)).isoformat()]
        if unit in {"week", "weekend"}:
            monday = published - timedelta(days=published.weekday()) + timedelta(weeks=ahead)
            stretch = range(5, 7) if unit == "weekend" else range(7)
            return _shared(monday + timedelta(days=k) for k in stretch)
        if unit == "month":
            return [found] if (found := _shifted_month(published, ahead)) else []
        return [f"{published.year + ahead:04d}"] if 1 <= published.year + ahead <= 9999 else []
    except OverflowError:
        return []


def _weekday(words: DateWords, published: date, ahead: Ahead) -> list[str]:
    back = (published.weekday() - (words.weekday or 0)) % 7
    if words.shift is not None:
        unit, count = words.shift
        monday = published - timedelta(days=published.weekday())
        if unit == "later":
            return [(published + timedelta(days=7 - back + 7 * count)).isoformat()]
        return [(monday + timedelta(days=7 * count + (words.weekday or 0))).isoformat()]
    before, after = published - timedelta(days=back), published + timedelta(days=7 - back)
    if words.which == "last":
        return [(before - timedelta(days=0 if back else 7)).isoformat()]
    if words.which == "next":
        return [after.isoformat()]
    if words.which == "this":
        return [before.isoformat(), after.isoformat()][:: -1 if ahead is not False else 1]
    if ahead and back:
        return [after.isoformat(), before.isoformat()]
    if ahead:  # "will speak on Friday", on a Friday
        return [before.isoformat(), after.isoformat()]
    return [before.isoformat()]


def _day_text(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def _month_and_day(words: DateWords, published: date, ahead: Ahead) -> list[str]:
    """A month, with or without a day, that names no year."""
    month, day = words.month or 1, words.day
    if words.shift is not None:  # "in May last year"
        words = replace(words, year=published.year + words.shift[1], shift=None)
        return _meanings(words, published, ahead)
    last_day = calendar.monthrange(published.year, month)[1]
    here = date(published.year, month, min(day or 1, last_day))
    today = published if day else published.replace(day=1)
    past_year = published.year if here <= today else published.year - 1
    if words.which == "last" and here == today:
        past_year -= 1
    years = [past_year, past_year + 1]
    soon = (here.replace(year=published.year) - today).days
    if words.which == "last" or ahead is False:
        years = [past_year]
    elif words.which == "next" or (words.which == "this" and past_year != published.year):
        years = [past_year + 1]
    elif words.which == "this":
        years = [published.year]
    elif ahead == "near":
        years = [past_year + 1, past_year] if 0 < (soon % 365) <= _HALF_A_YEAR else [past_year]
    elif ahead:
        years = [past_year + 1, past_year] if here != today else [past_year]
    elif not (day and 0 < soon <= _NEAR_DAYS):
        years = [past_year]
    else:
        years = [past_year + 1, past_year]
    if not day:
        return [_month_text(year, month) for year in years]
    days = [day] if words.until is None else [day, words.until]
    return [text for year in years for one in days if (text := _day_text(year, month, one)) is not None]


def _nth(day: int, published: date, ahead: Ahead) -> list[str]:
    found = []
    for months in (1, 0, -1) if ahead else (0, -1, -2):
        month = _shifted_month(published, months)
        text = _day_text(int(month[:4]), int(month[5:]), day) if month else None
        if text is not None and (ahead or text <= published.isoformat()):
            found.append(text)
    return found[:1]


def _meanings(words: DateWords, published: date | None, ahead: Ahead) -> list[str]:
    """The ISO dates that the words can mean, the likeliest first."""
    if not words.holds:
        return []
    if words.year is not None:
        if words.month is None:
            return [f"{words.year:04d}"]
        if words.day is None:
            return [_month_text(words.year, words.month)]
        days = [words.day] if words.until is None else [words.day, words.until]
        found = [_day_text(words.year, words.month, day) for day in days]
        if words.swapped:
            found.append(_day_text(words.year, words.day, words.month))
        return [text for text in found if text is not None]
    if published is None:
        return []
    try:
        if words.month is not None:
            return _month_and_day(words, published, ahead)
        if words.weekday is not None:
            return _weekday(words, published, ahead)
        if words.shift is not None:
            return _shift(words, published)
        return _nth(words.day or 0, published, ahead)
    except (OverflowError, ValueError):
        return []  # the first or last year that a calendar can hold


def resolve_date(words: str, published: str | None, language: str | None = "en") -> tuple[str, ...]:
    """All ISO dates (YYYY, YYYY-MM or YYYY-MM-DD) that the date words in `words` can mean, the likeliest first.

    Args:
        words: anything from "Wednesday" to a whole sentence; every date in it is resolved.
        published: the ISO date of publication; without it relative words mean nothing and are left out.
        language: BCP 47. Where no tense is known of it, words lie behind the publication.

    Each date has the precision of its words ("in December" -> "2025-12"; "last week" -> its month or months); a
    coarser date is a prefix of one of them. In English a day counted from another ("on Monday, two days after") is one.
    """
    tokens = tokens_of(words, language)
    day = _day_of(published)
    english = primary(language) == "en"
    found: dict[str, None] = {}
    for named in date_words(words, tokens, language):
        ahead = _lies_ahead(words, tokens, named) if english else ahead_abroad(words, tokens, named.first, language)
        found |= dict.fromkeys(_meanings(named, day, ahead))
        if ahead and not english:  # of several sentences another may be meant
            found |= dict.fromkeys(_meanings(named, day, None))
    if english:
        counts = days_counted(words)
        days = [one for one in found if len(one) == _DAY_LENGTH]
        found |= dict.fromkeys(moved(one, sign * count) for one in days for count in counts for sign in (-1, 1))
    return tuple(found)


def _settled(words: DateWords, meanings: Sequence[str]) -> str | None:
    """One date of several: the likeliest, or the year or month that a stretch of time lies in."""
    if not meanings:
        return None
    if (words.shift is not None or words.swapped) and len(meanings) > 1:
        if words.shift is not None and words.shift[0] in {"week", "weekend"}:
            return None
        years = {text[:4] for text in meanings}
        return years.pop() if len(years) == 1 else None
    return meanings[0]


def find_dates(article: Article) -> tuple[Candidate, ...]:
    """Every date the article names, in reading order: `known` is {"date": ISO date or None}.

    The date is None when it hangs on a publication date that nobody knows, and stops at what is certain where the
    words have two readings ("3/4/2026" -> "2026").
    """
    day = _day_of(article.published)
    english = primary(article.language) == "en"
    found = []
    for sentence in article.sentences:
        text = article.text[sentence.start : sentence.end]
        tokens = tokens_of(text, article.language)
        for words in date_words(text, tokens, article.language):
            if not words.holds:
                continue
            start, end = tokens[words.first].start, tokens[words.past - 1].end
            ahead = (
                _lies_ahead(text, tokens, words)
                if english
                else ahead_abroad(text, tokens, words.first, article.language)
            )
            settled = _settled(words, _meanings(words, day, ahead))
            span = (sentence.start + start, sentence.start + end)
            found.append(Candidate(FAMILY, (span,), article.text[span[0] : span[1]], {"date": settled}))
    return tuple(found)
