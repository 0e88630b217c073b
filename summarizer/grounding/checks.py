"""The checks themselves: one value against the words that it cites. Each returns why it fails, None where it holds."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date as date_of_day
from datetime import timedelta
from itertools import pairwise
from typing import Any, Literal

from summarizer.articles.datelines import without_dateline
from summarizer.articles.language import is_english
from summarizer.briefs import Number
from summarizer.candidates import Candidate
from summarizer.candidates.dates.find import resolve_date
from summarizer.candidates.languages import known_language
from summarizer.candidates.numbers.mentions import NumberMention, numbers_in
from summarizer.candidates.stems import stem
from summarizer.grounding import measures, naming, times
from summarizer.grounding.certainty import overstated
from summarizer.grounding.folding import find_words, quotes_whole
from summarizer.grounding.naming import misplaced
from summarizer.grounding.negation import content_stems, contradiction

_LARGE_SUM = 1e6
_CUT_OFF = re.compile(r"\b(?:not|never|hardly) $", re.IGNORECASE)
_SCALE = re.compile(r"\bper ?cent\b|%|(?<=\d)(?:bn|tn|m|k)\b|\b(?:thousand|million|billion)\b")
_PAIR = re.compile(r"\b(?:both|either|neither|the (?:pair|couple|duo|twins))\b", re.IGNORECASE)
_WHOLES: dict[tuple[float, str], str] = {
    (10, "year"): "decade",
    (100, "year"): "century",
    (2, "week"): "fortnight",
    (7, "day"): "week",
}
_HEDGING = frozenset(
    stem(word)
    for word in "nearly almost roughly approximately around about many much least least fewer less several exactly "
    "just some estimated close twice double one two three four five six seven eight nine ten".split()
)

Problem = Literal["number", "date", "name", "meaning", "other"]

PRONOUNS = frozenset(
    "he she they it him her them his hers their theirs its i we me us our my you your who whom this that these those "
    "someone somebody anyone everyone one himself herself themselves itself unknown none null n/a".split()
)
LONGEST_NAME = 16
"""Words in a speaker, source or claimant: more is a clause, not a name."""

LEAST_CITED = 0.33
"""Share of its content words that free text must have in common with the sentences that it cites."""

LEAST_SHARED = 0.5
"""The same where others than the cited sentences are to bear it."""


def verbatim(value: str, cited: str) -> str | None:
    """The words occur in the cited ones, typography and white space folded."""
    found = list(find_words(value, cited))
    if found and all(_CUT_OFF.search(cited[:start]) for start, _ in found) and value[:1].isupper():
        return "stands in the cited sentences only behind a negation"
    return None if found else "does not stand in the cited sentences"


def named(value: str, article: str) -> str | None:
    """The words are how the article refers to somebody or something, and no pronoun."""
    words = value.split()
    if value.casefold().strip() in PRONOUNS or not any(c.isalpha() for c in value):
        return "names nobody"
    if len(words) > LONGEST_NAME:
        return "is a clause and no name"
    return None if next(find_words(value, article), None) else "is not how the article refers to anybody"


def number(
    values: dict[str, Any],
    value: float,
    check: Number,
    cited: str,
    language: str | None,
    money: Mapping[str, str] | None = None,
) -> str | None:
    """Some number in the cited words has this value, with this hedge, this upper bound and this unit.

    `money` is what the whole article uses for money, as `own_money` finds it.
    """
    if is_english(language):
        cited = measures.without_lookalikes(cited)
    found = numbers_in(cited, language, money)
    mentions = [m for m in found if _same(m.value, value) and m.kind not in {"ordinal", "date"}]
    if not mentions:
        return "no such number in the cited sentences"
    siblings = [name for name in (check.upper, check.unit, check.hedge) if name and name in values]
    for name in siblings:
        part = {check.upper: "upper", check.unit: "unit", check.hedge: "hedge"}[name]
        mentions = [
            m for m in mentions if _equal(getattr(m, part), values[name]) or _currency_elsewhere(m, part, language)
        ]
        if not mentions:
            return f"the number has another {part} in the cited sentences"
    return None


def date(value: str, cited: str, published: str | None, language: str | None, status: str | None = None) -> str | None:
    """The date, or the month or year that it stops at, follows from the cited words and the day of publication.

    Of the two days that "on Sunday" can mean, what has happened was on the one before and what is planned is on the
    one after that day.
    """
    meanings = resolve_date(cited, published, language)
    if published and _is_other_week(value, published[:10], status, meanings):
        return f"is not the day of what {'is planned' if status == 'planned' else 'has happened'}"
    if any(found == value or found.startswith(f"{value}-") for found in meanings):
        return None
    if is_english(language) and times.nearest(value, cited, published, language):
        return None
    return "does not follow from the cited words and the date of publication"


def supported(text: str, cited: str, article: str, language: str | None) -> str | None:
    """The numbers, names and dates of free text stand in the cited words, and it is negated where they are."""
    problem = unsupported(text, cited, article, language)
    return problem and problem[1]


def unsupported(
    text: str,
    cited: str,
    article: str,
    language: str | None,
    names: Sequence[Candidate] = (),
    published: str | None = None,
) -> tuple[Problem, str] | None:
    """As `supported`, with what is wrong besides why; `names` and the day of publication let it see more."""
    if text.split() in (cited.split(), without_dateline(cited).split()):
        return None  # the sentence itself
    if absent := missing_numbers(text, cited, language):
        return "number", f"{absent[0]} does not stand in the cited sentences"
    if is_english(language) and (absent := measures.missing(text, cited)):
        return "number", f"{absent[0]} does not stand in the cited sentences"
    if absent := times.missing(text, cited, published, language):
        return "date", f"{absent[0]} does not stand in the cited sentences"
    if absent := missing_names(text, cited, article, language):
        return "name", f"{absent[0]} does not stand in the cited sentences"
    if quotes_whole(text, cited):
        return None  # whatever is negated in it, it is the article's own
    if is_english(language) and (word := contradiction(text, cited)):
        return "meaning", f"is not negated as the cited sentences are ({word})"
    if is_english(language) and (word := overstated(text, cited)):
        return "meaning", f"is not as certain as the cited sentences are ({word})"
    if is_english(language) and (word := misplaced(text, cited, names)):
        return "meaning", f"has {word} where the cited sentences have another name"
    return None


def shared(text: str, cited: str, article: str = "") -> float:
    """The share of the content words of a text that the cited words have too, 0 to 1.

    Hedges and the like are not counted; a name counts where it stands there in another form.
    """
    stems, there = (content_stems(_SCALE.sub(" ", words)) - _HEDGING for words in (text, cited))
    absent = {stem(word) for word in naming.missing(text, cited, article or cited)}
    names = {stem(word) for word in naming.capitalised(text, article or cited)} - absent
    return len(stems & (there | names)) / len(stems) if stems else 1.0


def missing_numbers(text: str, cited: str, language: str | None) -> list[str]:
    """The numbers of a text that do not stand in the cited words with the same hedge, bound and unit."""
    if is_english(language):
        text, cited = measures.counted_plainly(text), measures.counted_plainly(cited)
    there = list(numbers_in(cited, language))
    return [
        text[m.start : m.end]
        for m in numbers_in(text, language)
        if not any(_agree(m, t) for t in there)
        and m.kind != "date"
        and not _counts_nothing(text, m)
        and not _is_multiple(text, m, cited)
        and not _is_counted_off(text, m, cited, there)
        and not _is_result(m, there)
    ]


def missing_names(text: str, cited: str, article: str, language: str | None = "en") -> list[str]:
    """The capitalised words of a text that do not stand in the cited words; the names of days are dates."""
    dates = " ".join(text[start:end] for start, end in times.spans_of(text, language)).split()
    return [word for word in naming.missing(text, cited, article) if naming.bare(word) not in map(naming.bare, dates)]


# -- details --------------------------------------------------------------------------------------------------


def _is_other_week(value: str, published: str, status: str | None, meanings: Sequence[str]) -> bool:
    """Whether a day lies on the wrong side of the day of publication, and the one a week from it would not."""
    try:
        day, today = date_of_day.fromisoformat(value), date_of_day.fromisoformat(published)
    except ValueError:
        return False
    week = timedelta(days=7)
    other = {"happened": day - week, "planned": day + week}.get(status or "")
    wrong = (status == "happened" and day > today) or (status == "planned" and day < today)
    return wrong and other is not None and other.isoformat() in meanings


def _same(a: float | None, b: float | None) -> bool:
    return a == b or (a is not None and b is not None and abs(a - b) <= 1e-12 * max(abs(a), abs(b)))


def _currency_elsewhere(mention: NumberMention, part: str, language: str | None) -> bool:
    """Whether a large sum may have its currency from another sentence ("25 millones"), as code reads it there."""
    return (
        part == "unit" and mention.unit is None and mention.value >= _LARGE_SUM and known_language(language) is not None
    )


def _equal(a: Any, b: Any) -> bool:
    return _same(a, b) if isinstance(a, int | float) and isinstance(b, int | float) else a == b


def _agree(a: NumberMention, b: NumberMention) -> bool:
    figures = a.kind == b.kind == "figure"
    same_unit = (
        a.unit == b.unit
        or {a.unit, b.unit} == {None, "times"}
        or _is_left_out(a.unit, b.unit)
        or (not figures and None in {a.unit, b.unit} and not _is_measured(a.unit or b.unit))
    )
    if (a.kind == "ordinal") != (b.kind == "ordinal") and "date" not in {a.kind, b.kind}:
        return False
    same_hedge = a.hedge == b.hedge or "ordinal" in {a.kind, b.kind}
    return _same(a.value, b.value) and _same(a.upper, b.upper) and same_unit and same_hedge


def _is_left_out(unit: str | None, there: str | None) -> bool:
    """Whether a text leaves out of a unit what goes without saying: "at least 70", "6 degrees"."""
    if there is None or there == "percent" or there.isupper():
        return False
    return unit is None or there.startswith(f"{unit} ")


def _is_measured(unit: str | None) -> bool:
    return unit is not None and (unit.isupper() or unit.startswith("percent"))


def _is_result(mention: NumberMention, there: Sequence[NumberMention]) -> bool:
    """ "by 31 to 17" where the cited words have "31-17": once a range, once a result."""
    if mention.hedge not in {None, "exactly"} or mention.unit is not None:
        return False
    if mention.upper is not None:
        return any(_same(mention.value, a.value) and _same(mention.upper, b.value) for a, b in pairwise(there))
    return any(t.kind == "figure" and t.upper is not None and mention.value in {t.value, t.upper} for t in there) and (
        mention.kind == "score"
    )


def _is_counted_off(text: str, mention: NumberMention, cited: str, there: Sequence[NumberMention]) -> bool:
    """ "four such failures" where the cited words have "the fourth such failure"."""
    if mention.kind == "ordinal" or mention.hedge not in {None, "exactly"}:
        return False
    behind = _behind(text, mention)
    return any(t.kind == "ordinal" and t.value == mention.value and behind & _behind(cited, t) for t in there)


def _behind(text: str, mention: NumberMention) -> frozenset[str]:
    return content_stems(" ".join(text[mention.end :].split()[:6]))


def _is_multiple(text: str, mention: NumberMention, cited: str) -> bool:
    """ "two times" where the cited words say "twice", "ten years" where they say "a decade"."""
    whole = _WHOLES.get((mention.value, mention.unit or ""))
    if whole is not None and mention.hedge in {None, "exactly"} and re.search(rf"\ba {whole}\b", cited, re.IGNORECASE):
        return True
    if mention.value == 2 and mention.unit is None and mention.hedge in {None, "exactly"} and _PAIR.search(cited):
        return True
    times_over = text[mention.start : mention.end + 7].casefold()
    return mention.value == 2 and "times" in times_over and re.search(r"\btwice\b", cited, re.IGNORECASE) is not None


def _counts_nothing(text: str, mention: NumberMention) -> bool:
    """The number in "one of the", "no one", "the one"."""
    if mention.value != 1 or mention.kind == "figure" or not text[mention.start].isalpha():
        return False
    before = text[: mention.start].casefold().split()[-1:]
    after = text[mention.end :].casefold().split()[:1]
    if after == ["of"] or not text[mention.end :].strip()[:1].isalpha():
        return True  # "one of the candidates", "a second one."
    return bool(before) and before[0] in {"no", "not", "every", "any", "the", "this", "that", "each"}
