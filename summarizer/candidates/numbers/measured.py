"""What an amount is of, from the words around it: "a fine of £6m", "the repair cost £6m", "a 27% premium"."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.candidates.numbers.amounts import CHANGE_VERBS
from summarizer.candidates.numbers.counted import CALENDAR, FUNCTION_WORDS, is_plural
from summarizer.candidates.numbers.currencies import is_money
from summarizer.candidates.numbers.phrases import (
    DETERMINERS,
    EMPTY,
    FINITE_VERBS,
    HYPHENS,
    QUOTES,
    Measured,
    Phrase,
    core_before,
    ends_phrase,
    is_time,
    named,
    phrase_after,
    phrase_before,
)
from summarizer.candidates.numbers.predicates import done_to, said_of
from summarizer.candidates.numbers.shares import of_those, share_of, stake, state_behind
from summarizer.candidates.numbers.spans import dimension_of, near, spanned_around
from summarizer.candidates.numbers.sums import fined, sum_of_doing
from summarizer.candidates.numbers.tokens import Token, hyphen_at, is_digits, lower_at
from summarizer.candidates.numbers.verbs_before import put_at, verb_before

_SPAN = 12
_BARELY = frozenset("barely just only fully scarcely hardly merely".split())

# "at a price of £6m": what has it stands before.
_TAGS = frozenset("cost price value fee premium rent".split())
_SETTLEMENTS = frozenset("town village city hamlet country island nation community settlement municipality".split())
# "the authorities speak of 32": who speaks is not what is counted.
_TAKING_OF = frozenset(
    "speak speaks spoke spoken speaking talk talks talked talking warn warns warned warning complain complains "
    "complained tell tells told telling hear hears heard know knows knew think thinks thought dream dreams dreamt "
    "boast boasts boasted write wrote learn learned learnt consist consists consisted".split()
)
_NO_HEAD = frozenset(
    "higher lower more less fewer better worse faster slower longer shorter bigger larger smaller greater last next "
    "early late annually overnight apiece long wide high tall deep clear sooner rise-off ago beforehand tax-free "
    "cheaper older younger oppose support back want favour favor think say believe trust agree disagree prefer live "
    "work own use away north south east west northeast northwest southeast southwest off plus each "
    "full empty complete certain sure effective accurate pure own ready likely free due short".split()
)
_OUTPUTS = frozenset({"gdp", "gnp"})
# "an average of 85 minutes": says only how the number was come by.
_TRANSPARENT = frozenset("total average maximum minimum record median combined".split())


def measured_around(
    tokens: Sequence[Token], first: int, past: int, unit: str | None, *, fraction: bool, compound: bool
) -> Measured | None:
    """What the amount at tokens [first, past), hedge and unit included, measures; None where no rule settles it."""
    first, past = _outside_quotes(tokens, first, past)
    while lower_at(tokens, first - 1) in _BARELY:
        first -= 1  # "lasted barely 20 minutes"
    if lower_at(tokens, first - 1) == "of" and lower_at(tokens, first - 2) in _TRANSPARENT:
        first -= 2
        while first > 1 and lower_at(tokens, first - 1) in DETERMINERS | _TRANSPARENT:
            first -= 1
    if compound:
        return _right_behind(tokens, past, unit, compound=True)
    if unit == "percent" and lower_at(tokens, past) == "of" and lower_at(tokens, past + 1) in _OUTPUTS:
        told = verb_before(tokens, first, unit, fraction=fraction) or _of_amount(tokens, first, unit)
        if told is not None:
            return told  # "the deficit widened to 6.2% of GDP"
    return (
        stake(tokens, first, past, unit)
        or near(tokens, first, past, unit)
        or fined(tokens, first, unit)
        or _kind_of_sum(tokens, first, past, unit)
        or (_of_amount(tokens, first, unit) if is_money(unit) else None)
        or share_of(tokens, past, unit, fraction=fraction)
        or state_behind(tokens, past, unit)
        or dimension_of(tokens, first, past, unit)
        or _right_behind(tokens, past, unit)
        or _voted(tokens, first, past, unit)
        or done_to(tokens, first, past, unit)
        or _number_of(tokens, first, unit)
        or _of_amount(tokens, first, unit)
        or put_at(tokens, first)
        or verb_before(tokens, first, unit, fraction=fraction)
        or _beside_comma(tokens, first, past, unit)
        or _limited(tokens, first, unit)
        or of_those(tokens, first, past, unit)
        or sum_of_doing(tokens, first, past, unit)
        or _beyond(tokens, past, unit)
        or spanned_around(tokens, first, past, unit)
        or said_of(tokens, first, past, unit, fraction=fraction)
    )


def _outside_quotes(tokens: Sequence[Token], first: int, past: int) -> Phrase:
    """Past the quotation marks around a number: the drop is "no more than 12 per cent"."""
    return (
        first - 1 if first > 1 and tokens[first - 1].text in QUOTES else first,
        past + 1 if past < len(tokens) and tokens[past].text in QUOTES and tokens[past].glued else past,
    )


# -- behind the number ----------------------------------------------------------------------------------------


def _right_behind(tokens: Sequence[Token], past: int, unit: str | None, *, compound: bool = False) -> Measured | None:
    """ "a 27% premium", "an £8m refit", "a 14-week closure": a measure before its noun."""
    past = _past_rate(tokens, past)
    if not (is_money(unit) or unit == "percent" or compound) or past >= len(tokens) or tokens[past].kind != "word":
        return None
    if tokens[past].lower in _NO_HEAD or (tokens[past].lower.endswith(("ly", "ed")) and not compound):
        return None
    if (tokens[past].text[0].isupper() and not compound) or tokens[past].lower in DETERMINERS | FINITE_VERBS:
        return None
    found = phrase_after(tokens, past, gerund=compound)
    if found is not None and is_plural(tokens[found[1] - 1]) and _ends_noun(tokens, found[1]):
        found = found[0], found[1] + 1  # "a £6m rights issue"
    compounded = found is not None and hyphen_at(tokens, found[1] - 2)  # "a £2m pay-off"
    if found is None or is_time(tokens, found):
        return None
    if lower_at(tokens, found[1] - 1) in _NO_HEAD | EMPTY and not compounded:
        return None
    speed = unit is not None and unit.endswith("per hour") and lower_at(tokens, found[0]) in {"limit", "restriction"}
    return Measured(*found, "speed" if speed else "")


def _past_rate(tokens: Sequence[Token], past: int) -> int:
    """Past "-a-day" of "the £11-a-day levy"."""
    rate = hyphen_at(tokens, past) and lower_at(tokens, past + 1) in {"a", "an", "per"} and hyphen_at(tokens, past + 2)
    return past + 4 if rate else past


def _ends_noun(tokens: Sequence[Token], i: int) -> bool:
    return i < len(tokens) and not ends_phrase(tokens, i) and tokens[i].lower.isalpha() and ends_phrase(tokens, i + 1)


def _beyond(tokens: Sequence[Token], past: int, unit: str | None) -> Measured | None:
    """ "18,000 above the scientific advice", "15 per cent off", "£50 per ton", "Rs 5 million to each family"."""
    word = lower_at(tokens, past)
    if word in {"above", "below"}:
        found = phrase_after(tokens, past + 1)
        return None if found is None else Measured(past, found[1])
    if unit == "percent" and word == "off":
        return Measured(past, past, "discount")
    at = past + 1 if word in {"to", "for"} and lower_at(tokens, past + 1) in {"each", "every"} else past
    if is_money(unit) and lower_at(tokens, at) in {"a", "an", "per", "each", "every"}:
        found = phrase_after(tokens, at + 1)
        if found is not None and found[1] - found[0] <= 2 and not is_time(tokens, found):
            return Measured(*found)
    return None


# -- before the number ----------------------------------------------------------------------------------------


def _of_amount(tokens: Sequence[Token], first: int, unit: str | None) -> Measured | None:
    """ "a fine of £6m", "a workforce of 9,400", "a delay of two hours"."""
    if lower_at(tokens, first - 1) != "of" or lower_at(tokens, first - 2) in _TAKING_OF:
        return None
    start = core_before(tokens, first - 1)
    if start is None and is_money(unit) and _is_sum_noun(tokens, first - 2):
        start = first - 2  # "had notified aid of £1.3bn"
    if start is None:
        return None
    if unit is None and lower_at(tokens, first - 2) in _SETTLEMENTS:
        apposed = lower_at(tokens, start - 2) == "," and lower_at(tokens, start - 1) in {"a", "an"}
        people = phrase_before(tokens, start - 2) if apposed else None  # "Poles in Kent, a community of 900"
        whole = people is not None and any(is_plural(token) for token in tokens[slice(*people)])
        return Measured(*people) if people is not None and whole else Measured(first, first, "inhabitants")
    tagged = _tagged(tokens, start, first) if start == first - 2 else None
    return tagged or named(tokens, (start, first - 1))


def _kind_of_sum(tokens: Sequence[Token], first: int, past: int, unit: str | None) -> Measured | None:
    """ "the theft of about €6,000 in candle money": what the money is, not what befell it."""
    if not is_money(unit) or lower_at(tokens, past) != "in" or lower_at(tokens, first - 1) != "of":
        return None
    found = phrase_after(tokens, past + 1)
    if found is None or found[0] > past + 1 or is_time(tokens, found):
        return None
    plain = tokens[found[0]].text.islower() and lower_at(tokens, found[1] - 1) not in EMPTY | CALENDAR | {"cash"}
    return Measured(*found) if plain else None


def _tagged(tokens: Sequence[Token], start: int, first: int) -> Measured | None:
    """ "a second depot, at a price of £6m", "sold at a cost of £6m": what has the price, or the price alone."""
    tag = lower_at(tokens, first - 2)
    if tag not in _TAGS:
        return None
    at = start
    while lower_at(tokens, at - 1) in DETERMINERS:
        at -= 1
    priced = at - 2 if lower_at(tokens, at - 1) == "at" and lower_at(tokens, at - 2) == "," else at
    thing = phrase_before(tokens, priced) if priced < at else None
    if thing is not None:
        return Measured(*thing, f"{tag} of")
    return Measured(start - 1 if lower_at(tokens, start - 1) in _TRANSPARENT else start, first - 1)


def _is_sum_noun(tokens: Sequence[Token], i: int) -> bool:
    word = lower_at(tokens, i)
    return i > 0 and tokens[i].text.islower() and word not in FINITE_VERBS | FUNCTION_WORDS | EMPTY and word != "speak"


def _voted(tokens: Sequence[Token], first: int, past: int, unit: str | None) -> Measured | None:
    """ "voted by 312 to 245", "passed 51 to 49"."""
    pair = (lower_at(tokens, past) == "to" and is_digits(tokens, past + 1)) or (
        lower_at(tokens, first - 1) == "to" and is_digits(tokens, first - 2)
    )
    if unit is not None or not pair:
        return None
    near = (lower_at(tokens, at) for at in range(max(0, first - 8), first))
    return Measured(first, first, "votes") if any(word.startswith("vot") for word in near) else None


def _number_of(tokens: Sequence[Token], first: int, unit: str | None) -> Measured | None:
    """ "the number of jobs fell below 1,200", "the total number of pupils is 640"."""
    if unit is not None:
        return None
    for at in range(first - 2, max(0, first - _SPAN), -1):
        if tokens[at].kind == "sign" and tokens[at].text not in HYPHENS:
            return None
        if lower_at(tokens, at) == "of" and lower_at(tokens, at - 1) in {"number", "numbers"}:
            found = phrase_after(tokens, at + 1)
            return None if found is None or found[1] > first else named(tokens, found)
    return None


def _beside_comma(tokens: Sequence[Token], first: int, past: int, unit: str | None) -> Measured | None:
    """ "the cash part, some €1.4bn, will", "the allowance, £450 a month": money and per cent in apposition."""
    if lower_at(tokens, first - 1) != "," or not (is_money(unit) or unit == "percent"):
        return None
    if lower_at(tokens, past) not in {",", "a", ")", "at", ".", ""} or lower_at(tokens, past + 1) in {
        "lower",
        "higher",
    }:
        return None
    start = core_before(tokens, first - 1)
    if start is None or not _is_opened(tokens, start):
        return None
    if lower_at(tokens, first - 2).endswith(("ors", "ers", "ees")):
        return None  # "what it promised its investors, £2m a year"
    return named(tokens, (start, first - 1))


def _limited(tokens: Sequence[Token], first: int, unit: str | None) -> Measured | None:
    """ "cover airfare up to $8,500", "opened fissures as wide as 15 cm": the noun right before a limit."""
    limit = lower_at(tokens, first)
    if unit is None or limit not in {"up", "as"} or not (is_money(unit) or limit == "as"):
        return None
    noun = tokens[first - 1]
    plain = noun.kind == "word" and noun.text.islower() and noun.lower not in FINITE_VERBS | FUNCTION_WORDS | EMPTY
    if not plain or noun.lower.endswith(("ly", "ed", "ing")) or noun.lower in CHANGE_VERBS:
        return None
    return named(tokens, phrase_before(tokens, first) or (first - 1, first))


def _is_opened(tokens: Sequence[Token], start: int) -> bool:
    before = lower_at(tokens, start - 1)
    return before in DETERMINERS | {"."} or before.endswith(("'s", "s'"))
