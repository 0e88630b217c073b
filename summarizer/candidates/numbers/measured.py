"""What an amount is of, from the words around it: "a fine of £6m", "the repair cost £6m", "a 27% premium"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from summarizer.candidates.numbers.amounts import CHANGE_VERBS
from summarizer.candidates.numbers.counted import FUNCTION_WORDS, STATES, is_plural
from summarizer.candidates.numbers.tokens import Token, glued_at, lower_at
from summarizer.candidates.numbers.currencies import is_money
from summarizer.candidates.numbers.units import TIME_UNITS

_LONGEST_PHRASE = 4
_SPAN = 12

_DETERMINERS = frozenset("a an the its his her their our my your this that each every any some".split())
_BE = frozenset("is are was were be been being".split())
_AUXILIARIES = _BE | frozenset("has have had will would could may might can should".split())
# "assets are put at", "the ratio stood at": what may stand between the thing and its number.
_STANDS = frozenset(
    "stands stood reached reaches totals totalled totaled totalling totaling averaged averages exceeds exceeded hit "
    "hits numbers numbered".split()
)
_PUT = frozenset("put estimated set valued priced fixed capped assessed calculated".split())
_PUTS = _PUT | frozenset("puts values prices estimates sets caps putting valuing estimating".split())
_MEASURING = {
    "cost": "cost of",
    "costs": "cost of",
    "costing": "cost of",
    "weighs": "weight of",
    "weighed": "weight of",
    "weighing": "weight of",
    "worth": "",
}
# Heads that say only that there is a number.
_EMPTY = frozenset(
    "figure figures number numbers total sum rate level amount average maximum minimum record peak range count "
    "estimate answer thing rest majority minority quarter half third one ones most something nothing everything "
    "much many some few others those instead because ahead course way case result".split()
)
_SETTLEMENTS = frozenset("town village city hamlet country island nation community settlement municipality".split())
_FINITE_VERBS = frozenset(
    "starts begins ends includes comes goes makes takes gives opens closes "
    "came went fell rose took gave made left lost won said says told kept held stood ran saw got sent spent paid began "
    "grew broke knew felt became put met led bought sold built drew flew stay stays remain remains cast".split()
)
_NO_HEAD = frozenset(
    "higher lower more less fewer better worse faster slower longer shorter bigger larger smaller greater last next "
    "early late annually overnight apiece long wide high tall deep clear sooner rise-off ago beforehand tax-free "
    "cheaper older younger away north south east west northeast northwest southeast southwest".split()
)
_PREPOSITIONS = frozenset("at in on by after before until since from for with during under to".split())
_HYPHENS = frozenset("-‐‑")


class Measured(NamedTuple):
    """What is counted: the tokens [first, past) with words put before them."""

    first: int
    past: int
    lead: str = ""


def measured_around(
    tokens: Sequence[Token], first: int, past: int, unit: str | None, *, fraction: bool
) -> Measured | None:
    """What the amount at tokens [first, past), hedge and unit included, measures; None where no rule settles it."""
    return (
        _share_of(tokens, past, unit, fraction=fraction)
        or _right_behind(tokens, past, unit)
        or _of_amount(tokens, first, unit)
        or _put_at(tokens, first)
        or _verb_before(tokens, first, unit)
        or _beside_comma(tokens, first, past, unit)
        or _of_those(tokens, first, past, unit)
    )


def _boundary(tokens: Sequence[Token], i: int) -> bool:
    if i >= len(tokens):
        return True
    token = tokens[i]
    return (token.kind == "sign" and token.text not in "'’/(") or token.lower in FUNCTION_WORDS | _FINITE_VERBS


def _past_bracket(tokens: Sequence[Token], past: int) -> int:
    """Past "(about $74,000)", which only says the amount again."""
    if lower_at(tokens, past) != "(":
        return past
    inside = range(past + 1, min(past + 8, len(tokens)))
    close = next((at for at in inside if tokens[at].text == ")"), None)
    return past if close is None or not any(tokens[at].kind == "digits" for at in inside) else close + 1


# -- behind the number ----------------------------------------------------------------------------------------


def _phrase_after(tokens: Sequence[Token], start: int, *, gerund: bool = False) -> tuple[int, int] | None:
    """The noun phrase that begins at a token, up to the plural or the boundary that ends it."""
    if lower_at(tokens, start) in _DETERMINERS:
        start += 1
    at = start
    while at < min(len(tokens), start + 2 * _LONGEST_PHRASE):
        token = tokens[at]
        if token.kind == "digits" or _spells_number(token):
            start = at + 1  # "the town's nine clinics"
        elif at > start and _boundary(tokens, at):
            break
        elif (
            token.kind != "word"
            or token.lower in FUNCTION_WORDS
            or (token.lower in _EMPTY and at == start)
            or (token.lower.endswith("ing") and not gerund and not _boundary(tokens, at + 1))
        ):
            return None
        elif at > start and token.lower.endswith("ed"):
            break
        elif is_plural(token):
            if lower_at(tokens, at + 1) not in {*_HYPHENS, "'", "’"}:
                return start, at + 1
            at += 1
        while lower_at(tokens, at + 1) in _HYPHENS and glued_at(tokens, at + 1):
            at += 2
        at += 1
    else:
        if at < len(tokens):
            return None
    return (start, at) if start < at and not tokens[at - 1].lower.endswith(("'s", "ly")) else None


def _spells_number(token: Token) -> bool:
    return token.lower in _SMALL_NUMBERS


_SMALL_NUMBERS = frozenset(
    "two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty".split()
)


def _share_of(tokens: Sequence[Token], past: int, unit: str | None, *, fraction: bool) -> Measured | None:
    """ "half of the workforce", "six of the town's nine clinics", "two weeks of silence", "£5m for the damage"."""
    past = _past_bracket(tokens, past)
    word = lower_at(tokens, past)
    if word == "of":
        if unit in TIME_UNITS and lower_at(tokens, past + 1) in _DETERMINERS:
            return None  # "within two days of the vote"
        if unit is None and not fraction and lower_at(tokens, past + 1) not in _DETERMINERS:
            return None
        gerund = unit is not None and unit not in TIME_UNITS
        found = _phrase_after(tokens, past + 1, gerund=gerund)
        if unit in TIME_UNITS and found is not None and lower_at(tokens, found[0]).endswith("ing"):
            return None
        if found is None:
            return None
        share = unit == "percent" or fraction
        return Measured(*found, "share of" if share and _is_name(tokens, found) else "")
    if is_money(unit) and word in {"in", "for"}:
        found = _phrase_after(tokens, past + 1)
        if found and not tokens[found[0]].text[0].isupper() and not _is_time(tokens, found):
            return Measured(*found)
    return None


def _is_name(tokens: Sequence[Token], phrase: tuple[int, int]) -> bool:
    return all(tokens[at].text[0].isupper() for at in range(*phrase))


def _is_time(tokens: Sequence[Token], phrase: tuple[int, int]) -> bool:
    head = lower_at(tokens, phrase[1] - 1)
    return head.removesuffix("s") in TIME_UNITS | {"time", "now", "moment", "period", "good", "sale", "free", "example"}


def _right_behind(tokens: Sequence[Token], past: int, unit: str | None) -> Measured | None:
    """ "a 27% premium", "an £8m refit": money and per cent before a noun."""
    if not (is_money(unit) or unit == "percent") or past >= len(tokens) or tokens[past].kind != "word":
        return None
    if tokens[past].text[0].isupper() or tokens[past].lower in _NO_HEAD or tokens[past].lower.endswith(("ly", "ed")):
        return None
    if tokens[past].lower in _DETERMINERS | _FINITE_VERBS:
        return None
    found = _phrase_after(tokens, past)
    if found is not None and is_plural(tokens[found[1] - 1]) and _ends_noun(tokens, found[1]):
        found = found[0], found[1] + 1  # "a £6m rights issue"
    if found is None or lower_at(tokens, found[1] - 1) in _NO_HEAD | _EMPTY or _is_time(tokens, found):
        return None
    return Measured(*found)


def _ends_noun(tokens: Sequence[Token], i: int) -> bool:
    return i < len(tokens) and not _boundary(tokens, i) and tokens[i].lower.isalpha() and _boundary(tokens, i + 1)


# -- before the number ----------------------------------------------------------------------------------------


def _is_noun_like(token: Token) -> bool:
    word = token.lower
    return token.kind == "word" and word not in FUNCTION_WORDS and word not in _EMPTY and not word.endswith("ly")


def _core_before(tokens: Sequence[Token], past: int) -> int | None:
    """Where the noun phrase that ends before a token begins; None without a clear left end."""
    at = past
    while at > max(0, past - 2 * _LONGEST_PHRASE):
        token = tokens[at - 1]
        joined = token.text in _HYPHENS and token.glued and glued_at(tokens, at)
        digits = token.kind == "digits" and token.glued and at - 2 >= 0 and tokens[at - 2].text in _HYPHENS
        if not (joined or digits or _is_noun_like(token)):
            break
        at -= 1
    if at == past or tokens[past - 1].text in _HYPHENS or tokens[past - 1].lower.endswith(("'s", "s'")):
        return None
    before = lower_at(tokens, at - 1)
    if at == 0 or before in _DETERMINERS or before == "of" or (tokens[at - 1].kind == "sign" and before not in "’'/)"):
        clear = past - at <= 2 * _LONGEST_PHRASE - 1
        return at if clear and not (at == 0 and past - at > 3 and before == "") else None
    # No determiner: only the head is sure ("she expects cost savings of ..."), and only as a plural.
    if is_plural(tokens[past - 1]) and before not in _AUXILIARIES:
        return past - 1
    return None


def _phrase_before(tokens: Sequence[Token], past: int) -> tuple[int, int] | None:
    """The noun phrase that ends before a token, with "of ..." in the middle: "the likely cost of the repair"."""
    start = _core_before(tokens, past)
    if start is None:
        return None
    link = start - 1
    while lower_at(tokens, link) in _DETERMINERS:
        link -= 1
    if lower_at(tokens, link) not in {"of", "in"} or link < 1:
        return start, past
    if lower_at(tokens, link - 1) in _EMPTY:
        return start, past  # "the number of pupils"
    outer = _core_before(tokens, link)
    return start if outer is None else outer, past


def _named(tokens: Sequence[Token], phrase: tuple[int, int] | None, lead: str = "") -> Measured | None:
    if phrase is None:
        return None
    head = tokens[phrase[1] - 1]
    if head.kind == "word" and (head.lower in _EMPTY or head.lower in TIME_UNITS or head.lower.endswith("ing")):
        return None
    return Measured(*phrase, lead)


def _of_amount(tokens: Sequence[Token], first: int, unit: str | None) -> Measured | None:
    """ "a fine of £6m", "a workforce of 9,400", "a delay of two hours"."""
    if lower_at(tokens, first - 1) != "of":
        return None
    start = _core_before(tokens, first - 1)
    if start is None:
        return None
    if unit is None and lower_at(tokens, first - 2) in _SETTLEMENTS:
        return Measured(first, first, "inhabitants")
    return _named(tokens, (start, first - 1))


def _put_at(tokens: Sequence[Token], first: int) -> Measured | None:
    """ "put the cost of the repair at £6m", "valued the company at"."""
    if lower_at(tokens, first - 1) not in {"at", "as"}:
        return None
    for at in range(first - 2, max(-1, first - _SPAN), -1):
        if tokens[at].kind == "sign" and tokens[at].text not in _HYPHENS:
            return None
        if tokens[at].lower in _PUTS and lower_at(tokens, at - 1) not in _BE:
            phrase = _phrase_before(tokens, first - 1)
            if phrase is None or phrase[0] <= at:
                return None
            lead = "value of" if tokens[at].lower.startswith("valu") else ""
            return _named(tokens, phrase, lead)
    return None


def _subject_before(tokens: Sequence[Token], past: int) -> tuple[int, int] | None:
    at = past
    while lower_at(tokens, at - 1) in _AUXILIARIES | {"also", "now", "already", "then", "even"}:
        at -= 1
    if lower_at(tokens, at - 1) in {"which", "that"}:
        at -= 1
        if lower_at(tokens, at - 1) == ",":
            at -= 1
    elif lower_at(tokens, at - 1) == ",":  # "the probe, weighing 400 kilograms"
        at -= 1
    phrase = _phrase_before(tokens, at) if at > 0 else None
    if phrase is None:
        return None
    opener = phrase[0] - 1
    while lower_at(tokens, opener) in _DETERMINERS:
        opener -= 1
    # "17% at the end of the month, would fall to 14%" is about no end.
    return None if lower_at(tokens, opener) in _PREPOSITIONS else phrase


def _verb_before(tokens: Sequence[Token], first: int, unit: str | None) -> Measured | None:
    """ "the repair cost £6m", "profit rose by 4%", "assets are put at €61bn", "its requirement is 12%"."""
    at = first - 1
    if lower_at(tokens, at) in {"at", "to", "by"}:
        at -= 1
    word = lower_at(tokens, at)
    if word in _MEASURING and at == first - 1 and (unit is not None):
        if word == "worth" or (word.endswith("ing") and lower_at(tokens, at - 1) != ","):
            return _named(tokens, _phrase_before(tokens, at), _MEASURING[word])
        return _named(tokens, _subject_before(tokens, at), _MEASURING[word])
    if word in _PUT and lower_at(tokens, at - 1) in _BE and at == first - 2:
        return _named(tokens, _subject_before(tokens, at))
    moved = word in CHANGE_VERBS and (unit is not None or at == first - 2)
    if moved or word in _STANDS or (word in _BE and at == first - 1 and unit is not None and unit not in TIME_UNITS):
        return _named(tokens, _subject_before(tokens, at + 1 if word in _BE else at))
    return None


def _beside_comma(tokens: Sequence[Token], first: int, past: int, unit: str | None) -> Measured | None:
    """ "the cash part, some €1.4bn, will", "the allowance, £450 a month": money and per cent in apposition."""
    if lower_at(tokens, first - 1) != "," or not (is_money(unit) or unit == "percent"):
        return None
    if lower_at(tokens, past) not in {",", "a", ")", "at"} or lower_at(tokens, past + 1) in {"lower", "higher"}:
        return None
    start = _core_before(tokens, first - 1)
    if start is None or lower_at(tokens, start - 1) not in _DETERMINERS | {"."}:
        return None
    if lower_at(tokens, first - 2).endswith(("ors", "ers", "ees")):
        return None  # "what it promised its investors, £2m a year"
    return _named(tokens, (start, first - 1))


def _of_those(tokens: Sequence[Token], first: int, past: int, unit: str | None) -> Measured | None:
    """ "5,000 fans, around 700 of them", "Of the 86 branches, 71 are", "31 arrested"."""
    if unit is not None:
        return None
    if lower_at(tokens, past) == "of" and lower_at(tokens, past + 1) in {"them", "whom", "which"}:
        start = _core_before(tokens, first - 1) if lower_at(tokens, first - 1) == "," else None
        return None if start is None else _named(tokens, (start, first - 1))
    if lower_at(tokens, past) in _AUXILIARIES:
        for at in range(first - 1, max(-1, first - 2 * _SPAN), -1):
            if tokens[at].text == "Of" and (at == 0 or tokens[at - 1].kind == "sign"):
                found = _phrase_after(tokens, at + 1)
                return Measured(*found) if found and found[1] < first else None
    if lower_at(tokens, past) in STATES and lower_at(tokens, past + 1) != "or":
        return Measured(past, past + 1) if _boundary(tokens, past + 1) else None
    return None
