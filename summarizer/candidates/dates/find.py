"""Dates: where the text names one, and which days, months or years its words can mean."""

from __future__ import annotations

import calendar
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from summarizer.articles.article import Article
from summarizer.candidates.candidate import Candidate
from summarizer.candidates.dates.abroad import ahead_abroad
from summarizer.candidates.dates.words import DateWords, date_words
from summarizer.candidates.numbers.tokens import Token, lower_at, primary, tokens_of

FAMILY = "dates"

_AHEAD = frozenset(
    "will would shall due set scheduled expected expects plan plans planned slated upcoming going hopes hope "
    "intends aims deadline tomorrow "
    # the present tense of a timetable
    "appears arrives begins closes convenes decides ends expires flies goes hosts kicks leaves meets opens reconvenes "
    "reopens resigns resumes returns sails starts takes travels votes".split()
)
_BESIDE = frozenset("at on in the end early late next this mid noon midnight of".split())
_UP_TO = frozenset({"by", "until", "till", "before"})  # right before a date: "by Friday", not "by hand on Friday"
_BEHIND = frozenset(
    "said says told announced added confirmed reported stated declared wrote was were had did has killed arrested "
    "met signed died warned denied revealed condemned since after last ago".split()
)
_CLOSE = 8  # tokens on either side in which a verb tells whether a date lies ahead
_FAR = 14  # tokens before it in which a "will" does
_MODALS = frozenset({"will", "would", "shall"})
_NEAR_DAYS = 60  # a day without a year this soon ahead may be meant even where no verb says so


def _day_of(text: str | None) -> date | None:
    try:
        return None if text is None else date.fromisoformat(text[:10])
    except ValueError:
        return None


def _lies_ahead(tokens: Sequence[Token], words: DateWords) -> bool | None:
    """True or False where the verb nearest before (else after) the date says so, None where none does."""
    before = range(words.first - 1, max(-1, words.first - 1 - _FAR), -1)
    after = range(words.past, min(len(tokens), words.past + _CLOSE))
    for places in (before, after):
        for k in places:
            word = tokens[k].lower
            if word in {".", ";", "!", "?"}:
                break
            if words.first - k > _CLOSE:
                if word in _MODALS:
                    return True
                continue
            if word in _BEHIND:
                return False
            up_to = word in _UP_TO and k < words.first and _is_beside(tokens, k, words)
            if word in _AHEAD or word.endswith("'ll") or up_to:
                return True
            if word == "to" and lower_at(tokens, k - 1) in {"is", "are"}:
                return True
    return None


def _is_beside(tokens: Sequence[Token], at: int, words: DateWords) -> bool:
    """Whether the word at `at` stands right before a date: "by late on Friday", not "by hand on Friday"."""
    return all(tokens[k].lower in _BESIDE for k in range(at + 1, words.first))


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


def _weekday(words: DateWords, published: date, ahead: bool | None) -> list[str]:
    back = (published.weekday() - (words.weekday or 0)) % 7
    before, after = published - timedelta(days=back), published + timedelta(days=7 - back)
    if words.which == "last":
        return [(before - timedelta(days=0 if back else 7)).isoformat()]
    if words.which == "next":
        return [after.isoformat()]
    if words.which == "this":
        return [before.isoformat(), after.isoformat()][:: -1 if ahead is not False else 1]
    if ahead:
        return [after.isoformat(), before.isoformat()]
    return [before.isoformat()]


def _day_text(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def _month_and_day(words: DateWords, published: date, ahead: bool | None) -> list[str]:
    """A month, with or without a day, that names no year."""
    month, day = words.month or 1, words.day
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


def _nth(day: int, published: date, ahead: bool | None) -> list[str]:
    found = []
    for months in (1, 0, -1) if ahead else (0, -1, -2):
        month = _shifted_month(published, months)
        text = _day_text(int(month[:4]), int(month[5:]), day) if month else None
        if text is not None and (ahead or text <= published.isoformat()):
            found.append(text)
    return found[:1]


def _meanings(words: DateWords, published: date | None, ahead: bool | None) -> list[str]:
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
    coarser date is a prefix of one of them.
    """
    tokens = tokens_of(words, language)
    day = _day_of(published)
    english = primary(language) == "en"
    found: dict[str, None] = {}
    for named in date_words(words, tokens, language):
        ahead = _lies_ahead(tokens, named) if english else ahead_abroad(words, tokens, named.first, language)
        found |= dict.fromkeys(_meanings(named, day, ahead))
        if ahead and not english:  # of several sentences another may be meant
            found |= dict.fromkeys(_meanings(named, day, None))
    return tuple(found)


def _settled(words: DateWords, meanings: Sequence[str]) -> str | None:
    """One date of several: the likeliest, or the year or month that a stretch of time lies in."""
    if not meanings:
        return None
    if (words.shift is not None or words.swapped) and len(meanings) > 1:
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
            ahead = _lies_ahead(tokens, words) if english else ahead_abroad(text, tokens, words.first, article.language)
            settled = _settled(words, _meanings(words, day, ahead))
            span = (sentence.start + start, sentence.start + end)
            found.append(Candidate(FAMILY, (span,), article.text[span[0] : span[1]], {"date": settled}))
    return tuple(found)
