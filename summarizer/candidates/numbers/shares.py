"""What a number is a part of, or what became of it: "half of the crew", "22 of 27 routes", "owns 6%", "31 arrested"."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.candidates.numbers.counted import FUNCTION_WORDS, STATES, is_plural
from summarizer.candidates.numbers.currencies import is_money
from summarizer.candidates.numbers.phrases import (
    AUXILIARIES,
    BE,
    DETERMINERS,
    SMALL_NUMBERS,
    Measured,
    ends_phrase,
    is_name,
    is_noun_on_ing,
    is_time,
    named,
    phrase_after,
    phrase_before,
    subject_before,
)
from summarizer.candidates.numbers.tokens import Token, lower_at, past_bracket
from summarizer.candidates.numbers.units import TIME_UNITS

_FARTHEST_WHOLE = 24  # tokens back to "Of the 86 branches,"
_FARTHEST_OWNING = 5
_FARTHEST_PAYING = 14
_LONGEST_HEDGE = 3

_SET_ASIDE = frozenset(
    "set earmarked allocated budgeted approved pledged promised needed required spent raised paid collected put "
    "reserved meant intended owed sought requested".split()
)
_BY_SHARES = frozenset("majority stake share discount reduction cut rise fall increase drop interest".split())
_IDIOMS = frozenset("table offer average top hand paper board course record market loan credit advance place".split())
_PURSES = frozenset("fund funds scheme programme program account pot bill cost costs".split())
_BIDS = frozenset("offer offers offered offering bid bids bidding".split())
_PERCENT = frozenset("% percent pct pc cent".split())
_PAYING = frozenset("pay pays paid paying".split())
_OWNING = frozenset(
    "own owns owned owning hold holds held holding keep keeps kept keeping retain retains retained retaining control "
    "controls controlled controlling".split()
)
_TRADING = frozenset("buy buys bought buying acquire acquires acquired acquiring sell sells sold selling".split())
_OWNED = frozenset(
    "company club bank firm group airline airport business operator venture newspaper lender shares stock equity "
    "subsidiary brewery retailer insurer developer startup start-up utility team franchise".split()
)
_THOSE = frozenset("them whom which these those".split())
# Between "are" and what became of somebody.
_REPORTED = frozenset(
    "still now also since already later so far feared believed thought presumed reported confirmed listed declared "
    "known as either either all yet".split()
)


def share_of(tokens: Sequence[Token], past: int, unit: str | None, *, fraction: bool) -> Measured | None:
    """ "half of the workforce", "six of the town's nine clinics", "two weeks of silence", "£5m for the damage"."""
    past = past_bracket(tokens, past)
    word = lower_at(tokens, past)
    if fraction and word in DETERMINERS and lower_at(tokens, past - 1) == "half":
        found = phrase_after(tokens, past)
        return None if found is None or is_time(tokens, found) else Measured(*found)
    if fraction and word in _BY_SHARES:
        return Measured(past, past + 1)  # "a two-thirds majority"
    if word == "out" and lower_at(tokens, past + 1) == "of" and unit is None:
        return _of_so_many(tokens, past + 1)
    if word == "of":
        return _part_of(tokens, past, unit, fraction=fraction)
    return _money_for(tokens, past) if is_money(unit) else None


def _part_of(tokens: Sequence[Token], of: int, unit: str | None, *, fraction: bool) -> Measured | None:
    following = lower_at(tokens, of + 1)
    if unit in TIME_UNITS and following in DETERMINERS:
        return None  # "within two days of the vote"
    if unit is None and not fraction and following not in DETERMINERS:
        return _of_so_many(tokens, of)
    if following == "those" and lower_at(tokens, of + 2).endswith(("ed", "en")) and (fraction or unit == "percent"):
        return Measured(of + 1, of + 3)  # "54% of those polled"
    if following == "those" and lower_at(tokens, of + 2) in {"in", "with", "on", "without", "at"}:
        return Measured(of + 1, of + 4) if fraction or unit == "percent" else None  # "a third of those in need"
    found = phrase_after(tokens, of + 1, gerund=unit is not None)
    if unit in TIME_UNITS and found is not None and lower_at(tokens, found[0]).endswith("ing"):
        return Measured(*found) if found[1] - found[0] == 1 and ends_phrase(tokens, found[1]) else None
    if found is None:
        return None
    share = unit == "percent" or fraction
    return Measured(*found, "share of" if share and is_name(tokens, found) else "")


def _of_so_many(tokens: Sequence[Token], of: int) -> Measured | None:
    """ "41 of 63 bills", "11 of more than 200 boats"."""
    for at in range(of + 1, of + 2 + _LONGEST_HEDGE):
        if at < len(tokens) and (tokens[at].kind == "digits" or tokens[at].lower in SMALL_NUMBERS):
            found = phrase_after(tokens, at)
            return None if found is None or not is_plural(tokens[found[1] - 1]) else Measured(*found)
    return None


def _money_for(tokens: Sequence[Token], past: int) -> Measured | None:
    if lower_at(tokens, past) in {"a", "an", "per", "each", "every"} and lower_at(tokens, past + 1) in TIME_UNITS:
        past += 2  # "€1m a year for an ambulance"
    elif lower_at(tokens, past) in {"annually", "yearly", "monthly", "more", "extra"}:
        past += 1
    done = past
    while lower_at(tokens, done) in AUXILIARIES:
        done += 1
    past = done if lower_at(tokens, done) in _SET_ASIDE else past  # "£4m was set aside for repairs"
    word = lower_at(tokens, past)
    if done > past or lower_at(tokens, past - 1) in AUXILIARIES:
        moved = _moved(tokens, done)
        if moved is not None:
            return moved
    if word in _SET_ASIDE:
        past = past + 2 if lower_at(tokens, past + 1) in {"aside", "away", "over", "in"} else past + 1
        word = lower_at(tokens, past)
    if word not in {"in", "for", "on", "towards", "toward", "into"}:
        return None
    before = [lower_at(tokens, at) for at in range(max(0, past - _FARTHEST_PAYING), past)]
    bought = word == "for" and not _PAYING.isdisjoint(before)
    found = phrase_after(tokens, _past_share(tokens, past + 1))
    if found is not None and lower_at(tokens, found[1] - 1) in _PERCENT:
        return Measured(past, past, "price") if bought else None
    if found and word == "for" and lower_at(tokens, past + 1).endswith("ing") and not is_noun_on_ing(tokens, past + 1):
        return None  # "accepted £4m for steering a contract"
    if not found or is_time(tokens, found) or not _BIDS.isdisjoint(before[-6:]):
        return None
    if tokens[found[1] - 1].text[0].isupper() and not bought:
        return None
    if word in {"on", "in"} and lower_at(tokens, found[1] - 1) in _IDIOMS:
        return Measured(past, past, "offer") if lower_at(tokens, found[1] - 1) in {"table", "offer"} else None
    if lower_at(tokens, found[1] - 1) in _PURSES and lower_at(tokens, found[1]) in {"for", "of"}:
        inner = phrase_after(tokens, found[1] + 1)  # "into a fund for the villages"
        found = found if inner is None else (found[0], inner[1])
    return Measured(*found, "price of" if bought else "")


def _moved(tokens: Sequence[Token], verb: int) -> Measured | None:
    """ "$40m had been credited on Monday to an account": what was done with the money, and where it went."""
    word = lower_at(tokens, verb)
    if word in _SET_ASIDE or lower_at(tokens, verb - 1) not in BE or not word.endswith(_DONE_ENDINGS):
        return None
    link = next((at for at in range(verb + 1, verb + 5) if lower_at(tokens, at) in {"to", "into", "from"}), None)
    found = None if link is None else phrase_after(tokens, link + 1)
    return None if found is None or link is None else Measured(link, found[1], word)


_DONE_ENDINGS = ("ed", "en", "aid", "nt")


def _past_share(tokens: Sequence[Token], i: int) -> int:
    """Past "94 per cent of" of "£128m for 94 per cent of the shares"."""
    of = next((at for at in range(i, min(i + 5, len(tokens))) if tokens[at].lower == "of"), None)
    return i if of is None or i >= len(tokens) or tokens[i].kind != "digits" else of + 1


def stake(tokens: Sequence[Token], first: int, past: int, unit: str | None) -> Measured | None:
    """ "owns 6% of Fenline", "the Trust keeps the other 6 per cent", "Fenline, with 12.4%, has"."""
    if unit != "percent":
        return None
    at = first - 1
    while at > first - _FARTHEST_OWNING and lower_at(tokens, at) in DETERMINERS | {"the", "remaining", "other"}:
        at -= 1
    owning = lower_at(tokens, at) in _OWNING
    if lower_at(tokens, past) == "of" and (owning or lower_at(tokens, at) in _TRADING):
        found = phrase_after(tokens, past + 1)
        owned = found is not None and (is_name(tokens, found) or lower_at(tokens, found[1] - 1) in _OWNED)
        return Measured(*found, "stake in") if found is not None and owned else None
    if not owning or not ends_phrase(tokens, past):
        return None
    return named(tokens, subject_before(tokens, at), "stake of")


def of_those(tokens: Sequence[Token], first: int, past: int, unit: str | None) -> Measured | None:
    """ "5,000 fans, around 700 of them", "two of them pupils", "Of the 86 branches, 71 are", "two are students"."""
    if unit is not None:
        return None
    them = lower_at(tokens, past) == "of" and lower_at(tokens, past + 1) in _THOSE
    verb = past + 2 if them else past
    if them and lower_at(tokens, past + 1) == "them":
        inner = phrase_after(tokens, verb)
        if inner is not None and is_plural(tokens[inner[1] - 1]):
            return named(tokens, inner)
    if lower_at(tokens, verb) in AUXILIARIES:
        whole = _whole_before(tokens, first)
        if whole is not None or lower_at(tokens, verb) not in BE:
            return whole
        inner = phrase_after(tokens, verb + 1)  # "Two are students."
        if inner is not None and is_plural(tokens[inner[1] - 1]) and ends_phrase(tokens, inner[1]):
            return named(tokens, inner)
    if them and lower_at(tokens, first - 1) == ",":
        return named(tokens, phrase_before(tokens, first - 1))
    return None


def _whole_before(tokens: Sequence[Token], first: int) -> Measured | None:
    for at in range(first - 1, max(-1, first - _FARTHEST_WHOLE), -1):
        if tokens[at].text == "Of" and (at == 0 or tokens[at - 1].kind == "sign"):
            found = phrase_after(tokens, at + 1)
            return Measured(*found) if found and found[1] < first else None
    return None


def state_behind(tokens: Sequence[Token], past: int, unit: str | None) -> Measured | None:
    """ "a list of 14 dead", "31 arrested", "say 21 are missing", "19 of the 57 have been hospitalised"."""
    at = past
    if lower_at(tokens, at) == "of":
        at += 2
        at += at < len(tokens) and (tokens[at].kind == "digits" or tokens[at].lower in SMALL_NUMBERS)
    edge = at + 5
    while lower_at(tokens, at) in AUXILIARIES | _REPORTED and at < edge:
        at += 1
    if unit is not None or lower_at(tokens, at) not in STATES or lower_at(tokens, at + 1) == "or":
        return None
    alone = at + 1 >= len(tokens) or tokens[at + 1].kind == "sign" or tokens[at + 1].lower in FUNCTION_WORDS
    return Measured(at, at + 1) if alone else None
