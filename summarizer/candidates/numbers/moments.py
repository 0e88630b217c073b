"""Numbers that only say when or how old: clock times, past periods, ages."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.candidates.numbers.counted import FUNCTION_WORDS
from summarizer.candidates.numbers.numerals import Numeral
from summarizer.candidates.numbers.tokens import Token, glued_at, hyphen_at, is_capital, is_digits, lower_at
from summarizer.candidates.numbers.units import TIME_UNITS

_CLOCK_WORDS = frozenset({"am", "pm", "a.m", "p.m", "o'clock", "gmt", "utc", "bst", "uhr", "cet", "est", "edt", "noon"})
_CLOCK_OPENERS = frozenset(
    "at by until till before after around about since from correction update updated posted published".split()
)
_HOURS = frozenset("midnight noon midday one two three four five six seven eight nine ten eleven twelve".split())
_PARTS_OF_HOURS = frozenset("quarter half five ten twenty twenty-five minutes".split())
_PERIOD_OPENERS = frozenset("past last next first coming following previous preceding final opening".split())
_MODALS = frozenset("to will would could may might can should must did not".split())
_KIN = frozenset(
    "son sons daughter daughters child boy girl man woman brother sister nephew niece grandson granddaughter baby "
    "toddler teenager widow widower pensioner grandmother grandfather mother father uncle aunt husband wife lad lass "
    "youth person resident gran grandad granddad grandma grandpa nan dad mum mom teen schoolboy schoolgirl".split()
)
_ANYBODY = frozenset(
    "them people those anyone everyone anybody everybody women men adults workers residents voters patients players "
    "pupils drivers employees staff customers users children persons citizens passengers members".split()
)
_DAYTIMES = frozenset("morning afternoon evening night".split())
_WHEN = frozenset(
    "this yesterday today tomorrow tonight sharp on each every monday tuesday wednesday thursday friday saturday "
    "sunday that the next".split()
)
_SERVICES = frozenset("train bus ferry tram service departure sailing flight from to".split())
_AT_AN_AGE = frozenset("died dies retired retires retire married debuted".split())
_AGE_OPENERS = frozenset({"aged", "age", "ages", "turned", "turning"})


def _is_clock(tokens: Sequence[Token], first: int, past: int, numeral: Numeral) -> bool:
    """ "16.40" after "at" or alone on its line, "ten past eight", "at six in the morning", "at nine tomorrow"."""
    before, after = lower_at(tokens, first - 1), lower_at(tokens, past)
    if numeral.fraction or numeral.value in {5, 10, 20, 25}:
        hour = lower_at(tokens, past + 1) in _HOURS or (numeral.fraction and _ends_clause(tokens, past + 1))
        if after == "past" and hour:
            return True  # "a quarter past four", "ten past eight"
        if after == "to" and lower_at(tokens, past + 1) in _HOURS and before in _CLOCK_OPENERS | {"is", "was", "it's"}:
            return True  # "it was ten to ten"
    if before in {"past", "to"} and lower_at(tokens, first - 2) in _PARTS_OF_HOURS and numeral.value <= 12:
        opener = first - 4 if lower_at(tokens, first - 3) in {"a", "minutes"} else first - 3
        if before == "past" or lower_at(tokens, opener) in _CLOCK_OPENERS | {"is", "was", "it's", "again"}:
            return True
    if before in {"about", "around", "nearly", "almost"} and lower_at(tokens, first - 2) in {"at", "until", "till"}:
        if _is_level(tokens, first):
            return False
        before = "at"  # "at about eleven on Thursday night"
    hours, _, minutes = tokens[first].text.partition(".")
    if len(hours) <= 2 and len(minutes) == 2 and minutes.isdigit() and hours.isdigit():
        alone = first == 0 and past == len(tokens)
        ended = past >= len(tokens) or tokens[past].kind == "sign" or after in {"and", "on", "in", "said", "when"}
        if int(hours) < 24 and int(minutes) < 60:
            named = before == "the" and (ended or after in _SERVICES)  # "the 7.15 from Orrin", "missed the 7.15"
            when = after in _WHEN and (after != "this" or lower_at(tokens, past + 1) in _DAYTIMES)
            padded = hours.startswith("0") and len(hours) == 2
            if alone or padded or named or (before in _CLOCK_OPENERS and (ended or when)):
                return True
    if numeral.value > 59 or numeral.scale != 1 or numeral.fraction:
        return False
    if after in {"past", "to"} and lower_at(tokens, past + 1) in _HOURS and before in _CLOCK_OPENERS:
        return True
    if before in {"past", "to"} and numeral.value <= 12 and lower_at(tokens, first - 3) in _CLOCK_OPENERS:
        return before == "past" or lower_at(tokens, first - 2) in {"five", "ten", "twenty", "quarter"}
    if before not in _CLOCK_OPENERS or numeral.value > 12:
        return False
    daytime = after == "in" and lower_at(tokens, past + 2) in _DAYTIMES
    if before == "at" and (after in _WHEN - {"the", "that"} or (after == "in" and daytime)):
        return True
    if before == "at" and numeral.spelled and _ends_clause(tokens, past) and not _is_level(tokens, first):
        return True  # "called back at four"
    opening = before in {"from", "between"} and lower_at(tokens, past + 1) in _HOURS
    return daytime or (opening and lower_at(tokens, past + 2) in {"daily", "sharp", "on"})


def _ends_clause(tokens: Sequence[Token], i: int) -> bool:
    return i >= len(tokens) or tokens[i].text in ".,;:" or tokens[i].lower in {"and", "when", "but", "about", "then"}


def _is_level(tokens: Sequence[Token], first: int) -> bool:
    """Whether a word before "at four" tells a level: "the toll stood at four", "put the number at six"."""
    return any(lower_at(tokens, at) in _LEVELS for at in range(max(0, first - 10), first))


_LEVELS = frozenset(
    "stand stands stood put puts putting remain remains remained hold held cap capped set fixed limit limited number "
    "numbers total toll count level rate figure tally score scores capacity stay stays stayed stuck unchanged odds "
    "estimate estimated estimates stop stopped peaked ended end kept keep level start started value priced".split()
)


def is_time(tokens: Sequence[Token], first: int, past: int, numeral: Numeral, unit: str | None) -> bool:
    after = lower_at(tokens, past)
    if unit is None and _is_clock(tokens, first, past, numeral):
        return True
    if unit is None and after in _CLOCK_WORDS and numeral.value < 2400:
        return True
    if after == ":" and glued_at(tokens, past) and glued_at(tokens, past + 1) and numeral.value < 25:
        return past + 1 < len(tokens) and tokens[past + 1].kind == "digits" and len(tokens[past + 1].text) == 2
    if lower_at(tokens, first - 1) == ":" and glued_at(tokens, first) and glued_at(tokens, first - 1):
        return first >= 2 and tokens[first - 2].kind == "digits"
    four_digits = numeral.plain and len(tokens[first].text) == 4 and numeral.value < 2400
    if four_digits and (after in {"local", "hours"} and lower_at(tokens, first - 1) in {"at", "by", "until", "around"}):
        return True
    # "the past three years" says when, not how many.
    lasts = lower_at(tokens, first - 1) == "last" and lower_at(tokens, first - 2) in _MODALS  # "is to last six weeks"
    return unit in TIME_UNITS and lower_at(tokens, first - 1) in _PERIOD_OPENERS and not lasts


def is_age(tokens: Sequence[Token], first: int, past: int, numeral: Numeral) -> bool:
    value = numeral.value
    if not 0 <= value <= 125 or numeral.base != int(numeral.base):
        return False
    after = lower_at(tokens, past)
    before = lower_at(tokens, first - 1)
    unit_free = (
        past >= len(tokens) or tokens[past].kind == "sign" or after in FUNCTION_WORDS | {"died", "lives", "lived"}
    )
    unit_free = unit_free and after not in {"%", "-"}
    at = past
    while at < past + 5 and (lower_at(tokens, at) in {"-", "–", "‑", "to", "or"} or is_digits(tokens, at)):
        at += 1
    if lower_at(tokens, at) in {"year", "years", "month", "months", "week", "weeks", "day", "days"}:
        following = at + 2 if hyphen_at(tokens, at + 1) else at + 1
        if lower_at(tokens, following) in {"old", "olds"} or (
            lower_at(tokens, following) == "of" and lower_at(tokens, following + 1) == "age"
        ):
            return True
    if before in _AGE_OPENERS or (before == "of" and lower_at(tokens, first - 2) in {"age", "ages"}):
        return True
    if unit_free and before in {"of", ","} and lower_at(tokens, first - 2) in _KIN:
        return True
    roughly = before in {"about", "around", "nearly", "almost", "perhaps", "barely"}  # "a boy of about eight"
    if unit_free and roughly and lower_at(tokens, first - 2) == "of" and lower_at(tokens, first - 3) in _KIN:
        return True
    if unit_free and before in {"over", "under"} and 10 < value < 105 and lower_at(tokens, first - 2) in _ANYBODY:
        return True  # "most of them over 40", "women under 30"
    if unit_free and 10 < value < 105 and before == "of" and _is_somebody(tokens, first - 2):
        return True
    verb = first - 2 if before in {"now", "just", "only", "still", "already"} else first - 1
    bearer = lower_at(tokens, verb - 1)
    told = lower_at(tokens, verb) in {"am", "i'm", "he's", "she's"} or (
        lower_at(tokens, verb) in {"is", "was"} and bearer in {"he", "she", "who", "youngest", "eldest", "oldest"}
    )
    if unit_free and told and value < 105:
        return True
    if unit_free and before == "at" and lower_at(tokens, first - 2) in _AT_AN_AGE:
        return True
    if before in {"between", "from", "over", "under", "about", "around", "to", "and", "-"}:
        opener = {lower_at(tokens, k) for k in range(max(0, first - 5), first)}
        if opener & {"aged", "ages"}:
            return True
    if after == "s" and glued_at(tokens, past) and value % 10 == 0 and before in {"his", "her", "their", "my", "our"}:
        return True
    if after in {"and", "or"} and lower_at(tokens, past + 1) in {"older", "younger"}:
        return True
    if after == "s" and glued_at(tokens, past):
        return before in {"under", "over", "-"}
    # "Jane Roe, 34, ..." and "Jane Roe (34)".
    if numeral.scale != 1 or value < 1 or (numeral.spelled and value > 20):
        return False
    name = first - 2
    bracketed = before == "(" and after == ")"
    if before == "," and after in {",", "."} and value > 15 and _is_holder(tokens, name):
        return True
    if not (before == "," or bracketed) or not is_capital(tokens, name):
        return False
    if numeral.spelled and lower_at(tokens, name - 1) not in _KIN:
        return False
    if bracketed:
        return is_capital(tokens, name - 1) or (value >= 10 and _spoken_of(tokens, name, past + 1))
    named = (
        is_capital(tokens, name - 1) or lower_at(tokens, name - 1).endswith("ed") or lower_at(tokens, name - 1) in _SAYS
    )
    return after in {",", ";", ")", ""} or (after in {".", "who"} and named)


def _is_somebody(tokens: Sequence[Token], i: int) -> bool:
    """Whether a word is a noun for one person behind "a": "a retired railwayman of 70", "a widowed farmer of 58"."""
    opened = any(lower_at(tokens, at) in {"a", "an"} for at in range(max(0, i - 3), i))
    return opened and lower_at(tokens, i).endswith(_BEARERS)


_BEARERS = tuple(
    "man woman ist ian eer farmer teacher worker driver pensioner labourer laborer keeper maker officer soldier banker "
    "lawyer doctor actor singer dancer writer player painter builder baker trader prisoner villager fisher lecturer "
    "manager miner waiter plumber carpenter butcher hairdresser nurse student coach captain striker midfielder "
    "defender mayor minister president senator boss chief leader chairman owner founder author".split()
)


def _is_holder(tokens: Sequence[Token], i: int) -> bool:
    """Whether a word is a noun for one person behind "the": "The manager, 44, has"."""
    opened = any(lower_at(tokens, at) in {"the", "a", "an", "his", "her"} for at in range(max(0, i - 3), i))
    return (
        opened and tokens[i].text.islower() and (lower_at(tokens, i) in _KIN or lower_at(tokens, i).endswith(_BEARERS))
    )


def _spoken_of(tokens: Sequence[Token], name: int, past: int) -> bool:
    """Whether a single name in front of a bracket is a person's: "said Paraste (20)", "Ada (34), who"."""
    return (
        lower_at(tokens, name - 1) in _SAYS
        or lower_at(tokens, past) in _SAYS | {"who"}
        or (lower_at(tokens, past) == "," and lower_at(tokens, past + 1) in {"who", "a", "an", "of", "from"})
    )


_SAYS = frozenset("said says told tells added adds recalled recalls explained claimed".split())
