"""What an amount is of by the verb before it: "the repair cost £6m", "profit rose by 4%", "put the cost at £6m"."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.candidates.numbers.amounts import CHANGE_VERBS
from summarizer.candidates.numbers.counted import CALENDAR, FUNCTION_WORDS
from summarizer.candidates.numbers.currencies import is_money
from summarizer.candidates.numbers.phrases import (
    AUXILIARIES,
    BE,
    DETERMINERS,
    HYPHENS,
    Measured,
    Phrase,
    ends_phrase,
    named,
    phrase_after,
    phrase_before,
    subject_before,
)
from summarizer.candidates.numbers.tokens import Token, lower_at
from summarizer.candidates.numbers.units import TIME_UNITS

_SPAN = 12
_LONGEST_ADVERBIAL = 5
_FARTHEST_OBJECT = 6
_LONGEST_BEARER = 6  # words of "has cost the town's taxpayers £23m"

# "assets are put at", "the ratio stood at": what may stand between the thing and its number.
_STANDS = frozenset(
    "stands stood standing reached reaches reaching totals totalled totaled totalling totaling averaged averages "
    "averaging exceeds exceeded hit hits numbers numbered number total average reach exceed remains remained "
    "amounted amounts amounting comes came runs ran running".split()
)
_PUT = frozenset(
    "put estimated set valued priced fixed capped assessed calculated reckoned pegged limited measured quoted "
    "listed recorded forecast projected".split()
)
_PUTS = _PUT | frozenset(
    "puts values prices estimates sets caps putting valuing estimating assesses calculates reckons pegs measures "
    "estimate value price reckon peg assess calculate gave give gives giving".split()
)
_MEASURING = {
    form: lead
    for lead, forms in {
        "cost of": "cost costs costing",
        "weight of": "weigh weighs weighed weighing",
        "size of": "measure measures measured measuring",
        "length of": "stretch stretches stretched stretching span spans spanned spanning",
        "": "worth",
    }.items()
    for form in forms.split()
}
# What moves a thing: "took its key rate to 14%", "pushed the price down to £3".
_DRIVING = frozenset(
    "take takes took taking put puts putting drive drives drove driving send sends sent sending hike hikes hiked nudge "
    "nudged jack jacked ratchet ratcheted mark marked set bid".split()
)
_LOSING = frozenset("lose loses lost losing".split())
# Of the amount that may stand between a verb and its second amount.
_IN_AMOUNTS = frozenset(
    "higher lower % pc percent cent per $ € £ m bn p pence c cents k million billion trillion from by to zl kr usd eur "
    "point points basis percentage bp bps pp about around almost nearly some over just roughly".split()
)


def _object_of(tokens: Sequence[Token], verb: int, past: int) -> Phrase | None:
    """The object of a verb, where nothing else stands between it and a token."""
    start = verb + 1
    while lower_at(tokens, start) in DETERMINERS:
        start += 1
    words = [token for token in tokens[start:past] if token.text not in HYPHENS]
    inner = FUNCTION_WORDS - DETERMINERS - {"of", "and", "in", "for", "on", "still", "now", "already", "yet"}
    whole = all(word.kind == "word" and word.lower not in inner for word in words)
    ended = bool(words) and words[0].lower not in FUNCTION_WORDS and words[-1].lower not in FUNCTION_WORDS
    return (start, past) if whole and ended else None


def put_at(tokens: Sequence[Token], first: int) -> Measured | None:
    """ "put the cost of the repair at £6m, and the delay at two weeks", "valued the company at"."""
    if lower_at(tokens, first - 1) not in {"at", "as"}:
        return None
    for at in range(first - 2, max(-1, first - 2 * _SPAN), -1):
        gapped = tokens[at].text == "," and lower_at(tokens, at + 1) == "and"
        if tokens[at].kind == "sign" and tokens[at].text not in HYPHENS and not gapped:
            return None
        if tokens[at].lower in _PUTS and lower_at(tokens, at - 1) not in BE:
            if lower_at(tokens, at + 1) == "by":  # "a crowd put by police at 900"
                return named(tokens, phrase_before(tokens, at))
            lead = "value of" if tokens[at].lower.startswith("valu") else ""
            if at == first - 2 and tokens[at].lower in _PUT and at > 0:  # "a painting, valued at £3m, was stolen"
                bearer = phrase_before(tokens, at - 1 if tokens[at - 1].text == "," else at)
                if bearer is not None:
                    return named(tokens, bearer, lead)
            which = next((k for k in (at - 2, at - 3) if lower_at(tokens, k) in {"which", "that"}), None)
            if at == first - 2 and which is not None:  # "a mill, which bankers value at £3m"
                return named(tokens, subject_before(tokens, which + 1), "value of")
            phrase = phrase_before(tokens, first - 1)
            if phrase is None or phrase[0] <= at or lower_at(tokens, phrase[0] - 1) in {"on", "at", "in", "by"}:
                phrase = _object_of(tokens, at, first - 1) or phrase_after(tokens, at + 1)
            if phrase is None:
                return None
            return named(tokens, phrase, lead)
    return None


def verb_before(tokens: Sequence[Token], first: int, unit: str | None, *, fraction: bool) -> Measured | None:
    """ "the repair cost £6m", "profit rose by 4%", "assets are put at €61bn", "its requirement is 12%"."""
    at = first - 1
    stretched = lower_at(tokens, at) == "for" and _MEASURING.get(lower_at(tokens, at - 1)) == "length of"
    if lower_at(tokens, at) in {"at", "to", "by", "from"} or stretched:
        at -= 1
    at = _before_adverbial(tokens, at)
    if lower_at(tokens, at) in {"up", "down"} and lower_at(tokens, at - 1) in CHANGE_VERBS:
        at -= 1  # "will go up by 20p"
    while at > 0 and at < first - 1 and (lower_at(tokens, at) in _IN_AMOUNTS or tokens[at].kind == "digits"):
        at -= 1  # "closed 18.6% higher at zl 46.50", "dropped from £310m to £205m"
    if lower_at(tokens, first - 1) in {"by", "to", "from"} and (unit is not None or fraction):
        for verb in range(at - 1, max(-1, at - 1 - _FARTHEST_OBJECT), -1):
            if lower_at(tokens, verb) in CHANGE_VERBS | _DRIVING and lower_at(tokens, verb - 1) not in BE:
                particle = lower_at(tokens, verb + 1) in {"up", "down"}  # "put up its main rate by two points"
                moved_thing = _object_of(tokens, verb + particle, at + 1)  # "cut deaths by 23%", "raised it to £6m"
                if moved_thing is not None:
                    return named(tokens, moved_thing)
                break
    word = lower_at(tokens, at)
    bearer = at
    while (
        word not in _MEASURING
        and bearer > max(0, at - _LONGEST_BEARER)
        and not ends_phrase(tokens, bearer, hold=DETERMINERS)
    ):
        bearer -= 1  # "has cost taxpayers £23m"
        if lower_at(tokens, bearer) in _MEASURING and at == first - 1:
            at, word = bearer, lower_at(tokens, bearer)
    if word in _MEASURING and unit is not None and lower_at(tokens, first - 1) not in {"at", "to", "by", "from"}:
        if word == "worth" or (word.endswith("ing") and lower_at(tokens, at - 1) != ","):
            comma = at - 1 if lower_at(tokens, at - 1) == "," else at
            if lower_at(tokens, at - 1) in AUXILIARIES:
                return named(tokens, subject_before(tokens, at))  # "The grant is worth £4m"
            return named(tokens, phrase_before(tokens, comma), _MEASURING[word])
        lead = _MEASURING[word] if unit not in TIME_UNITS else ""
        subject = named(tokens, subject_before(tokens, at), lead)
        return subject if subject is not None or not lead else Measured(first, first, lead.removesuffix(" of"))
    if word in _PUT and lower_at(tokens, at - 1) in BE and at == first - 2:
        return named(tokens, subject_before(tokens, at))
    if word in _LOSING and is_money(unit) and at == first - 1:
        return Measured(first, first, "loss")
    collected = is_money(unit) and word.startswith("rais") and at == first - 1  # "had raised £4,000"
    moved = word in CHANGE_VERBS and not collected and (unit is not None or fraction or at < first - 1)
    being = word in BE and at == first - 1 and unit is not None and unit not in TIME_UNITS
    if moved or word in _STANDS or being:
        return named(tokens, subject_before(tokens, at + 1 if word in BE else at))
    return None


def _before_adverbial(tokens: Sequence[Token], at: int) -> int:
    """Before "at the same time", "last year", "in May" between a verb and its amount; at the token where none ends."""
    word = lower_at(tokens, at)
    year = tokens[at].kind == "digits" and len(tokens[at].text) == 4 and lower_at(tokens, at - 1) in {"in", "since"}
    if not (year or word in CALENDAR | TIME_UNITS or word == "time"):
        return at
    for opener in range(at - 1, max(-1, at - _LONGEST_ADVERBIAL), -1):
        if lower_at(tokens, opener) in {"last", "this", "next"} and lower_at(tokens, opener - 1) not in {"in", "on"}:
            return opener - 1
        if lower_at(tokens, opener) in {"in", "on", "at", "since", "over", "during", "from", "by"}:
            return opener - 1
    return at
