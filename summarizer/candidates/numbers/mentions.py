"""Every number that stands in a text, with its hedge and unit, what it counts and whether it is a figure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from summarizer.articles.language import primary
from summarizer.candidates.dates.words import date_words
from summarizer.candidates.languages import known_language
from summarizer.candidates.numbers.abroad import read_abroad
from summarizer.candidates.numbers.amounts import Amount, Reader, one_in, spread_scale
from summarizer.candidates.numbers.counted import became_of, counted_after, german_noun
from summarizer.candidates.numbers.currencies import is_money
from summarizer.candidates.numbers.ellipsis import share_units
from summarizer.candidates.numbers.hedges import ABOUT, EXACTLY, hedge_after, hedge_before
from summarizer.candidates.numbers.kinds import Kind, is_result, is_score, is_title_case, kind_of
from summarizer.candidates.numbers.measured import measured_around
from summarizer.candidates.numbers.numerals import UNITS as NUMBER_WORDS
from summarizer.candidates.numbers.numerals import Numeral, read_numeral, read_ordinal, read_vague
from summarizer.candidates.numbers.phrases import QUOTES, phrase_after
from summarizer.candidates.numbers.tokens import Token, hyphen_at, lower_at, tokens_of


@dataclass(frozen=True, slots=True)
class NumberMention:
    """One number in a text: `text[start:end]` is the number with its hedge and unit.

    Attributes:
        value: the number, the lower one of a range; for kind "vague" ("dozens") only its order of magnitude.
        upper: the upper end of a range, else None.
        unit: "percent", "percentage points", an ISO 4217 code, a singular common name ("kilometre"), None for
            plain counts; a money noun that several countries share ("dinar") where nothing settles it.
        hedge: one of the seven hedges; None in a language whose hedges we do not know.
        kind: "figure", or why it is none.
        counts: what is counted, in the words of the text, where a rule settles it.
    """

    start: int
    end: int
    value: float
    upper: float | None
    unit: str | None
    hedge: str | None
    kind: Kind
    counts: str | None = None


def _mentions(reader: Reader) -> list[NumberMention]:
    tokens = reader.tokens
    found: list[NumberMention] = []
    i = floor = 0
    while i < len(tokens):
        mentions, past = _mentions_at(reader, i, floor)
        if found and len(mentions) == 1 and _says_again(reader.text, found[-1], mentions[0]):
            hedge = found[-1].hedge if mentions[0].hedge == EXACTLY else mentions[0].hedge
            mentions = [replace(mentions[0], counts=found[-1].counts, hedge=hedge)]
        found += mentions
        if mentions:
            floor = past
        i = max(past, i + 1)
    return found


def _says_again(text: str, one: NumberMention, other: NumberMention) -> bool:
    """ "60 miles (97 km)", "20 million dinars, or about €6 million": the same amount in another unit."""
    if other.kind != "figure" or other.counts is not None or None in {one.unit, other.unit} or one.unit == other.unit:
        return False
    return text[one.end : other.start].strip() in {"(", ", or", "or", "(or"}


def _mention(
    reader: Reader,
    first: int,
    past: int,
    value: float,
    kind: Kind,
    *,
    upper: float | None = None,
    unit: str | None = None,
    hedge: str | None = EXACTLY,
    counts: str | None = None,
) -> NumberMention:
    start, end = reader.tokens[first].start, reader.tokens[past - 1].end
    return NumberMention(start, end, value, upper, unit, hedge if reader.english else None, kind, counts)


def _mentions_at(reader: Reader, i: int, floor: int) -> tuple[list[NumberMention], int]:
    """The mentions whose number begins at token `i` (a score has two), and the token to go on from."""
    tokens = reader.tokens
    token = tokens[i]
    if token.kind not in {"digits", "word"}:
        return [], i + 1
    if i in reader.dated:
        return _dated(reader, i)
    if reader.english:
        ordinal = read_ordinal(tokens, i)
        if ordinal is not None:
            return [_mention(reader, i, ordinal[0], ordinal[1], "ordinal")], ordinal[0]
        vague = read_vague(tokens, i)
        if vague is not None:
            return [_mention(reader, i, vague[0], vague[1], "vague")], vague[0]
    amount = reader.amount(i, floor)
    if amount is None:
        return [], i + 1
    share = one_in(reader, amount)
    if share is not None:
        amount = Amount(amount.first, share[0], share[1], None, money=False)
    joined = reader.joined(amount) if share is None else None
    if joined is not None and not amount.negative:
        high, dash = joined
        both = _range_or_score(reader, amount, high, dash, floor)
        if both is not None:
            return both
    return [_single(reader, amount, floor)], _past_hedge(reader, amount.past)


def _dated(reader: Reader, i: int) -> tuple[list[NumberMention], int]:
    token = reader.tokens[i]
    numeral = read_numeral(reader.tokens, i, reader.language)
    if reader.english and token.kind == "word" and (ordinal := read_ordinal(reader.tokens, i)) is not None:
        return [_mention(reader, i, ordinal[0], ordinal[1], "date")], ordinal[0]
    if numeral is None:
        return [], i + 1
    if token.kind == "digits" and numeral.past > i + 1:
        numeral = Numeral(i, i + 1, numeral.base, Decimal(1), spelled=False, plain=True)
    return [_mention(reader, i, numeral.past, numeral.value, "date")], numeral.past


def _past_hedge(reader: Reader, past: int) -> int:
    after = hedge_after(reader.tokens, past) if reader.english else None
    return past if after is None else after.past


def _hedged(reader: Reader, first: int, past: int, floor: int, unit: str | None, size: float) -> tuple[int, int, str]:
    """The hedge of an amount and the tokens it then spans."""
    if not reader.english:
        return first, past, EXACTLY
    before = hedge_before(reader.tokens, first, floor, unit, size)
    if before.first == first and first - 1 > floor and reader.tokens[first - 1].text in QUOTES:
        quoted = hedge_before(reader.tokens, first - 1, floor, unit, size)  # "a little under" nine million
        before = quoted if quoted.hedge != EXACTLY else before
    if before.hedge == EXACTLY and _estimated_by(reader.tokens, first):
        return before.first, past, ABOUT
    after = hedge_after(reader.tokens, past)
    if after is None:
        return before.first, past, before.hedge
    return before.first, after.past, before.hedge if before.hedge != EXACTLY else after.hedge


def _estimated_by(tokens: Sequence[Token], first: int) -> bool:
    """ "estimated by army engineers at 350,000 cubic metres"."""
    if lower_at(tokens, first - 1) != "at":
        return False
    by = next((at for at in range(first - 2, max(0, first - 9), -1) if lower_at(tokens, at) == "by"), 0)
    return lower_at(tokens, by - 1) == "estimated" and all(token.kind == "word" for token in tokens[by : first - 1])


def _counts(reader: Reader, first: int, past: int, value: float, unit: str | None, *, fraction: bool) -> str | None:
    tokens = reader.tokens
    if not reader.english:
        noun = german_noun(tokens, past) if primary(reader.language) == "de" else None
        return None if noun is None else tokens[noun].text
    if fraction and lower_at(tokens, past - 2) == "in" and tokens[past - 3].kind == "word" and past - 3 > first:
        noun = past - 3
        return tokens[noun].text if tokens[noun].lower not in NUMBER_WORDS else None
    if unit is None and not fraction and lower_at(tokens, past) == "who":
        return "people"
    if unit is None and hyphen_at(tokens, past) and past + 2 < len(tokens):
        member = tokens[past + 1].text
        if member == "strong":
            past += 2  # "a 300-strong crowd"
        else:
            return member if member in {"man", "woman", "person"} else f"{member}s"  # "a 12-member jury"
    shared = fraction and lower_at(tokens, past - 2) in {"in", "of", "every"}  # "seven in ten farms"
    near = unit is not None and lower_at(tokens, first - 1) == "within"  # "within 40 metres of the men"
    phrase = None if near else counted_after(tokens, past, value, unit, fraction=fraction and not shared)
    if phrase is None and lower_at(tokens, past - 1) == "strong":
        phrase = phrase_after(tokens, past)
    if phrase is not None:
        words = reader.text[tokens[phrase[0]].start : tokens[phrase[1] - 1].end]
        if words == "times" and first > 0 and tokens[first - 1].lower.endswith("ed"):
            return f"times {tokens[first - 1].text}"
        state = became_of(tokens, phrase)
        return words if state is None else f"{words} {tokens[state].text}"
    measured = measured_around(
        tokens, first, past, unit, fraction=fraction, compound=_is_compound(tokens, first, past, unit)
    )
    if measured is None:
        return None
    if measured.first == measured.past:
        return measured.lead
    words = reader.text[tokens[measured.first].start : tokens[measured.past - 1].end]
    state = became_of(tokens, (measured.first, measured.past)) if unit is None else None
    if state is not None:
        words = f"{words} {tokens[state].text}"
    return f"{measured.lead} {words}".strip()


def _is_compound(tokens: Sequence[Token], first: int, past: int, unit: str | None) -> bool:
    """a 14-week closure, a 74km pipeline, a 14 week closure: the measure stands before its noun."""
    if unit is None or first + 1 >= past:
        return False
    word = tokens[past - 1]
    if any(hyphen_at(tokens, at) and tokens[at + 1].kind == "word" for at in range(past - 3, past - 1)):
        return True
    singular = word.kind == "word" and not word.lower.endswith("s") and word.lower not in {"feet"}
    opened = lower_at(tokens, first - 1) in {"a", "an", "the", "its", "their", "this", "that"}
    return singular and opened and not is_money(unit) and unit != "percent"


def _single(reader: Reader, amount: Amount, floor: int) -> NumberMention:
    numeral, unit = amount.numeral, amount.unit
    first, past, hedge = _hedged(reader, amount.first, amount.past, floor, unit, numeral.value)
    kind = kind_of(
        reader.text,
        reader.tokens,
        numeral,
        amount.past,
        unit=unit,
        money=amount.money,
        hedged=hedge != EXACTLY or first != amount.first,
        headline=reader.headline,
    )
    counts = None
    if kind == "figure":
        counts = _counts(reader, first, past, amount.value, unit, fraction=numeral.fraction)
    return _mention(reader, first, past, amount.value, kind, unit=unit, hedge=hedge, counts=counts)


def _range_or_score(
    reader: Reader, low: Amount, high: Amount, dash: bool, floor: int
) -> tuple[list[NumberMention], int] | None:
    tokens = reader.tokens
    low = spread_scale(low, high)
    link = lower_at(tokens, low.past)
    opener = lower_at(tokens, low.first - 1)
    scored = dash and not low.money and high.unit is None and low.numeral.scale == high.numeral.scale == 1
    kinds = [
        kind_of(
            reader.text,
            tokens,
            one.numeral,
            one.past,
            unit=one.unit or high.unit,
            money=one.money or high.money,
            hedged=True,
            headline=reader.headline,
        )
        for one in (low, high)
    ]
    named: Kind | None = next((kind for kind in kinds if kind != "figure"), None)
    if scored and named is None and is_score(tokens, low.first, high.past, low.numeral, high.numeral):
        named = "score"
    if named == "score" and is_result(tokens, low.first, high.past):
        pair = [
            _mention(reader, one.first, one.past, one.value, "figure", counts=_result(tokens, low.first, high.past))
            for one in (low, high)
        ]
        return pair, high.past
    if named in {"score", "label"} or (named is not None and low.value >= high.value):
        pair = [_mention(reader, one.first, one.past, one.value, named, unit=one.unit) for one in (low, high)]
        return pair, high.past
    if low.value >= high.value or (link == "or" and high.value > 2 * low.value):
        return None
    if not dash and link == "to" and opener != "from" and named is None and _is_rate(reader, low, high):
        return None
    if reader.is_change(low):
        return None
    unit = high.unit if high.unit is not None else low.unit
    first = low.first
    if (opener == "between" and link == "and") or (opener == "from" and link == "to"):
        first = max(first - 1, floor)
    first, past, hedge = _hedged(reader, first, high.past, floor, unit, low.value)
    kind: Kind = named or "figure"
    counts = _counts(reader, first, past, high.value, unit, fraction=False) if kind == "figure" else None
    mention = _mention(reader, first, past, low.value, kind, upper=high.value, unit=unit, hedge=hedge, counts=counts)
    return [mention], past


def _result(tokens: Sequence[Token], first: int, past: int) -> str:
    near = {lower_at(tokens, k) for k in [*range(max(0, first - 5), first), *range(past, past + 3)]}
    return "votes" if any(word.startswith(("vot", "rul", "pass")) for word in near) else "score"


def _is_rate(reader: Reader, low: Amount, high: Amount) -> bool:
    """raised it by 5 to 30: the second number is where it ended; by 8 to 10 per cent is a range."""
    return lower_at(reader.tokens, low.first - 1) == "by" and high.value > 2 * low.value


def numbers_in(
    text: str, language: str | None = "en", own_money: Mapping[str, str] | None = None
) -> tuple[NumberMention, ...]:
    """Every number in a text, in order and without overlap: dates, times, ages and labels too, told by `kind`.

    `own_money` maps nouns that the whole article uses for money, and no table has, to their singular.
    Takes time linear in the length of the text. `text[m.start:m.end]` are the words of mention `m`.
    """
    return _numbers_in(text, language, tuple((own_money or {}).items()))


@lru_cache(maxsize=512)  # checks read the sentences of an article again and again
def _numbers_in(text: str, language: str | None, own_money: tuple[tuple[str, str], ...]) -> tuple[NumberMention, ...]:
    if (tongue := known_language(language)) is not None:
        return tuple(NumberMention(*found) for found in read_abroad(text, language, tongue))
    tokens = tokens_of(text, language)
    dated = frozenset(index for words in date_words(text, tokens, language) for index in range(words.first, words.past))
    reader = Reader(text, language, tokens, dated, is_title_case(tokens), dict(own_money))
    found = _mentions(reader)
    if primary(language) != "en":
        return tuple(found)
    return tuple(share_units(text, found, lambda mention, unit: _recount(reader, mention, unit)))


def _recount(reader: Reader, mention: NumberMention, unit: str | None) -> str | None:
    """What a number counts that has a unit after all: "which lost 6.2 million" behind a sum in euros."""
    spanned = [at for at, token in enumerate(reader.tokens) if mention.start <= token.start < mention.end]
    return _counts(reader, spanned[0], spanned[-1] + 1, mention.value, unit, fraction=False)
