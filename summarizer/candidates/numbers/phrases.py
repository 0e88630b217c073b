"""Noun phrases around a number: the one that begins behind a word, the one that ends before it, the subject."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from summarizer.candidates.events.verb_forms import PAST, PRESENT
from summarizer.candidates.numbers.counted import CALENDAR, FUNCTION_WORDS, is_plural
from summarizer.candidates.numbers.numerals import TENS, UNITS
from summarizer.candidates.numbers.tokens import Token, glued_at, hyphen_at, lower_at
from summarizer.candidates.numbers.units import TIME_UNITS, UNIT_NAMES

Phrase = tuple[int, int]
"""The tokens [first, past)."""


class Measured(NamedTuple):
    """What is counted: the tokens [first, past) with words put before them; the words alone where there are none."""

    first: int
    past: int
    lead: str = ""


_LONGEST_PHRASE = 4
_LONGEST_SUBJECT = 9
_LONGEST_SAYING = 14  # tokens of "that the line's owner, Orrin Rail, says"
_FEWEST_OF_TIME = 3

DETERMINERS = frozenset("a an the its his her their our my your this that each every any some".split())
BE = frozenset("is are was were be been being".split())
AUXILIARIES = BE | frozenset("has have had having will would could may might can should must".split())
# Heads that say only that there is a number.
EMPTY = frozenset(
    "figure figures number numbers total sum rate level amount average maximum minimum record peak range count "
    "estimate answer thing rest majority minority quarter half third one ones most something nothing everything "
    "much many some few own other others another latter former those instead because "
    "ahead course way case result".split()
)
# Of these a word before them makes a thing: "a lump sum", "the head count", "the record fine".
_QUANTITIES = frozenset("sum amount total number figure count level average range".split())
_NO_KINDS = frozenset(
    "total overall whole final exact precise actual real true official new latest current same full initial original "
    "large small huge high low similar certain given further additional considerable substantial old average".split()
)
_SCALES = frozenset({"rate"})
_ING_NOUNS = frozenset(
    "ceiling building funding spending housing rating holding reading saving lending borrowing trading meeting "
    "hearing training crossing warning offering opening earning shipping farming fishing mining parking farthing "
    "financing pricing staffing backing gathering sitting briefing filing ruling".split()
)
_REPORTING = frozenset(
    "sees foresees "
    "showed suggests suggested revealed reveals indicates indicated announced found forecast predicted".split()
)
# Forms on -s that are as often plural nouns.
_NOUNS_TOO = frozenset(
    "acts appeals borders claims closes doubts expects faces falls grants heads helps holds houses leads leaves lies "
    "lives loses means measures needs notes objects offers plans plays picks poses reports results rises runs sells "
    "shares shuts signals sponsors spends stages stems steps suits targets tries turns votes wants wins wishes worries "
    "varies hopes hears keeps kills begins".split()
)
FINITE_VERBS = (
    PAST
    | (frozenset(form for form in PRESENT if form.endswith("s")) - _NOUNS_TOO)
    | _REPORTING
    | frozenset(
        "starts begins ends includes comes goes makes takes gives opens closes "
        "came went fell rose took gave made left lost won said says told kept held stood ran saw got sent spent paid "
        "began grew broke knew felt became put met led bought sold built drew flew stay stays remain remains cast lay "
        "lies speaks talks tells warns consists shows showed wants needs uses owns covers seems means says adds".split()
    )
)
# Adverbs between a thing and its number: "losses so far at £1.1m", "the budget now stands".
_OPENERS = frozenset("of over on with from by into between against about under than via including like".split())
_CLAUSE_OPENERS = frozenset(
    "and but while whereas although though as when because that if so where which what how why until before after "
    "since unless once than whether sees".split()
)
_AVERAGES = frozenset("average median total maximum minimum record peak combined".split())  # "the average home"
_VERBS_OR_NOUNS = frozenset("forecasts expects predicts estimates projects reports shows finds".split())
_LATE_ADVERBS = frozenset(
    "also now already then even alone currently so far today still together alike nonetheless nevertheless however "
    "meanwhile later earlier yesterday ago again since once instead thus therefore alone overnight".split()
)
_ADVERBS = frozenset("early late overnight soon abroad nationwide annually recently apiece".split())
_PREPOSITIONS = frozenset("at in on by after before until since from for with during under to".split())
HYPHENS = frozenset("-‐‑")
QUOTES = frozenset("\"“”‘„«»'’")
_NOT_HEADS = frozenset(
    "where when who which that there here they he she it we you i not never no yes up down out off over back about "
    "far ago away apart only just almost nearly".split()
)


def ends_phrase(tokens: Sequence[Token], i: int, *, hold: frozenset[str] = frozenset()) -> bool:
    """Whether no noun phrase goes on at a token; the words of `hold` end none."""
    if i >= len(tokens):
        return True
    token = tokens[i]
    if token.lower in hold:
        return False
    ends = FUNCTION_WORDS | FINITE_VERBS | _ADVERBS
    return (token.kind == "sign" and token.text not in "'’/(") or token.lower in ends


def phrase_after(tokens: Sequence[Token], start: int, *, gerund: bool = False) -> Phrase | None:
    """The noun phrase that begins at a token, up to the plural or the boundary that ends it."""
    while lower_at(tokens, start) in DETERMINERS or (start < len(tokens) and tokens[start].text in QUOTES):
        start += 1
    at = start
    while at < min(len(tokens), start + 2 * _LONGEST_PHRASE):
        token = tokens[at]
        if token.kind == "digits" or token.lower in SMALL_NUMBERS:
            start = at + 1  # "the town's nine clinics"
        elif at > start and ends_phrase(tokens, at):
            break
        elif (
            token.kind != "word"
            or token.lower in FUNCTION_WORDS
            or (token.lower in EMPTY and at == start and ends_phrase(tokens, at + 1) and not hyphen_at(tokens, at + 1))
            or (
                token.lower.endswith("ing")
                and not gerund
                and not ends_phrase(tokens, at + 1)
                and not _before_noun(tokens, at)
            )
        ):
            return None
        elif at > start and token.lower.endswith("ed"):
            break
        elif is_plural(token):
            if lower_at(tokens, at + 1) not in {*HYPHENS, "'", "’"}:
                return start, at + 1
            at += 1
        while lower_at(tokens, at + 1) in HYPHENS and glued_at(tokens, at + 1):
            at += 2
        at += 1
    else:
        if at < len(tokens):
            return None
    at = min(at, len(tokens))
    return (start, at) if start < at and not tokens[at - 1].lower.endswith(("'s", "ly")) else None


def _before_noun(tokens: Sequence[Token], i: int) -> bool:
    return i + 1 < len(tokens) and is_plural(tokens[i + 1])


SMALL_NUMBERS = (frozenset(UNITS) | frozenset(TENS) | {"hundred", "dozen"}) - {"zero", "one"}


def _is_noun_like(token: Token) -> bool:
    word = token.lower
    return (
        token.kind == "word"
        and word not in FUNCTION_WORDS | DETERMINERS | (EMPTY - _QUANTITIES - _SCALES) | FINITE_VERBS
        and not word.endswith("ly")
    )


def core_before(tokens: Sequence[Token], past: int, *, subject: bool = False) -> int | None:
    """Where the noun phrase that ends before a token begins; None without a clear left end.

    That of a subject begins behind any word that opens a clause.
    """
    at = past
    while at > max(0, past - 2 * _LONGEST_PHRASE):
        token = tokens[at - 1]
        joined = token.text in HYPHENS and token.glued and glued_at(tokens, at)
        digits = token.kind == "digits" and token.glued and at - 2 >= 0 and tokens[at - 2].text in HYPHENS
        hyphened = token.kind in {"word", "digits"} and at < past and hyphen_at(tokens, at)  # "all-share", "one-off"
        joined = joined or (
            token.kind == "word" and at > 1 and hyphen_at(tokens, at - 2) and _ends_compound(tokens, at - 1)
        )
        noun = _is_noun_like(token) or (
            token.lower in FINITE_VERBS and lower_at(tokens, at - 2) in DETERMINERS | {"the"}
        )
        noun = noun or (at < past and token.lower in _AVERAGES)
        noun = noun or (subject and at == past == 1 and is_plural(token))  # "Talks lasted"
        if at < past and token.lower in _VERBS_OR_NOUNS and not hyphened:
            break  # "the Treasury forecasts growth"
        if not (joined or digits or hyphened or noun) or (token.lower in _NOT_HEADS and not (hyphened or joined)):
            break
        if token.lower.endswith(("'s", "s'")) and at < past:
            break  # "the firm's contract": whose it is goes without saying
        at -= 1
    if at == past or tokens[past - 1].text in HYPHENS or tokens[past - 1].lower.endswith(("'s", "s'")):
        return None
    before = lower_at(tokens, at - 1)
    opened = before in DETERMINERS | _OPENERS or before.endswith(("'s", "s'"))
    opened = opened or before == "whose" or before in _VERBS_OR_NOUNS
    opened = opened or (subject and before in _CLAUSE_OPENERS | FINITE_VERBS | _LATE_ADVERBS)
    numbered = at > 0 and (tokens[at - 1].kind == "digits" or before in SMALL_NUMBERS)  # "the 41 bus"
    numbered = numbered and lower_at(tokens, at) not in UNIT_NAMES
    if at == 0 or opened or numbered or (tokens[at - 1].kind == "sign" and before not in "’'/)"):
        clear = past - at <= 2 * _LONGEST_PHRASE - 1
        return at if clear and not (at == 0 and past - at > 3 and before == "") else None
    # No determiner: only the head is sure ("she expects cost savings of ..."), and only as a plural.
    if (
        is_plural(tokens[past - 1])
        and tokens[past - 1].text[0].islower()
        and before not in AUXILIARIES - {"has", "have", "had"}
    ):
        return past - 1
    return None


def _ends_compound(tokens: Sequence[Token], i: int) -> bool:
    """Whether a token is the last part of "pay-off", "street-light": no word of a clause."""
    return not hyphen_at(tokens, i + 1) and lower_at(tokens, i - 2) not in FUNCTION_WORDS - {"off", "over", "up", "out"}


def phrase_before(tokens: Sequence[Token], past: int, *, subject: bool = False) -> Phrase | None:
    """The noun phrase that ends before a token, with "of ..." in the middle: "the likely cost of the repair"."""
    while lower_at(tokens, past - 1) in _LATE_ADVERBS and past > 1:
        past -= 1
    start = core_before(tokens, past, subject=subject)
    if start is None:
        return None
    link = start - 1
    while lower_at(tokens, link) in DETERMINERS:
        link -= 1
    if lower_at(tokens, link) not in {"of", "in"} or link < 1:
        return start, past
    if lower_at(tokens, link - 1) in EMPTY:
        return start, past  # "the number of pupils"
    outer = core_before(tokens, link)
    return start if outer is None else outer, past


def subject_before(tokens: Sequence[Token], past: int) -> Phrase | None:
    """The subject of the verb at a token, auxiliaries and "which" between them; "Tickets sold at Orrin station"."""
    at = past
    while lower_at(tokens, at - 1) in AUXILIARIES | _LATE_ADVERBS or lower_at(tokens, at - 1).endswith("ly"):
        at -= 1
    raised = (
        lower_at(tokens, at - 1) == "to" and lower_at(tokens, at - 2) in _RAISING | BE
    )  # "is expected to cost", "is to last"
    if raised and (lower_at(tokens, at - 2) in BE or lower_at(tokens, at - 3) in AUXILIARIES | _LATE_ADVERBS):
        return subject_before(tokens, at - 2)
    if raised and at > 3 and not ends_phrase(tokens, at - 3):
        at -= 2  # "a task expected to take"
    if lower_at(tokens, at - 1) == "than" and lower_at(tokens, at - 2) in {"more", "less"}:
        return subject_before(tokens, at - 2)  # "turnover more than trebled"
    if lower_at(tokens, at - 1) in _SAYING:  # "the parts that the line's owner, Orrin Rail, says would cost"
        linked = (
            k for k in range(at - 3, max(0, at - _LONGEST_SAYING), -1) if lower_at(tokens, k) in {"which", "that"}
        )
        at = next(linked, at - 1) + 1
    if lower_at(tokens, at - 1) == ")":  # "Shares of the firm (NYSE: ABC) closed"
        at = next((k for k in range(at - 2, max(-1, at - 10), -1) if tokens[k].text == "("), at)
    if lower_at(tokens, at - 1) in {"which", "that"}:
        at -= 1
        if lower_at(tokens, at - 1) == ",":
            at -= 1
    elif lower_at(tokens, at - 1) == ",":  # "the probe, weighing 400 kilograms"; "the ratio, 17% in May, fell to 14%"
        at -= 1 if lower_at(tokens, past).endswith("ing") else 1 + _aside(tokens, at - 1)
    phrase = phrase_before(tokens, at, subject=True) if at > 0 else None
    if phrase is None:
        return _whole_subject(tokens, at)
    opener = phrase[0] - 1
    while lower_at(tokens, opener) in DETERMINERS:
        opener -= 1
    # "17% at the end of the month, would fall to 14%" is about no end.
    return _whole_subject(tokens, at) if lower_at(tokens, opener) in _PREPOSITIONS else phrase


def _aside(tokens: Sequence[Token], comma: int) -> int:
    """How many tokens the words between two commas take, up to the first of them; 0 where there is only one."""
    commas = [at for at in range(comma - 1, max(-1, comma - _LONGEST_ASIDE), -1) if tokens[at].text in ",.;"]
    commas = commas[: next((n for n, at in enumerate(commas) if tokens[at].text != ","), len(commas))]
    relative = next((at for at in commas if lower_at(tokens, at + 1) in {"which", "who", "whose"}), None)
    opener = relative if relative is not None else next((at for at in commas if comma - at < _LONGEST_APPOSITION), None)
    return 0 if opener is None else comma - opener


_LONGEST_APPOSITION = 12
_LONGEST_ASIDE = 24
_RAISING = frozenset(
    "expected likely unlikely set due thought believed estimated projected forecast reported said understood meant "
    "supposed bound sure certain going scheduled planned predicted budgeted designed intended able projected".split()
)
_SAYING = frozenset("said says say estimated estimates reckons believes insisted insists claimed claims".split())


def _whole_subject(tokens: Sequence[Token], past: int) -> Phrase | None:
    """Everything from the start of the sentence, where that is short and begins like a noun phrase."""
    start = past
    while start > max(0, past - _LONGEST_SUBJECT) and (
        tokens[start - 1].kind != "sign" or hyphen_at(tokens, start - 1)
    ):
        start -= 1
    if start > 0 and tokens[start - 1].text not in ".;:—–":
        return None
    while lower_at(tokens, start) in DETERMINERS:
        start += 1
    words = [token.lower for token in tokens[start:past]]
    noun = (
        bool(words)
        and words[0][0].isalpha()
        and words[0] not in FUNCTION_WORDS | FINITE_VERBS | EMPTY
        and words[-1] not in FUNCTION_WORDS
    )
    return (start, past) if noun and not any(word in AUXILIARIES | _NOT_HEADS | _REPORTING for word in words) else None


def is_name(tokens: Sequence[Token], phrase: Phrase) -> bool:
    return all(tokens[at].text[0].isupper() for at in range(*phrase))


_TIMES = frozenset(
    "time now moment period good sale free example quarter half season weekend morning afternoon evening".split()
)


def is_time(tokens: Sequence[Token], phrase: Phrase) -> bool:
    head = lower_at(tokens, phrase[1] - 1)
    return head.removesuffix("s") in TIME_UNITS | _TIMES or head in CALENDAR


def named(tokens: Sequence[Token], phrase: Phrase | None, lead: str = "") -> Measured | None:
    if phrase is None:
        return None
    inner_link = next((at for at in range(phrase[0] + 1, phrase[1]) if tokens[at].lower in _PREPOSITIONS), phrase[1])
    head = tokens[inner_link - 1]  # "revenue for the quarter" is revenue
    bare_time = head.lower in TIME_UNITS | CALENDAR and (
        inner_link - phrase[0] < _FEWEST_OF_TIME or head.lower in CALENDAR
    )
    if head.kind == "word" and (bare_time or _is_empty(tokens, phrase, inner_link - 1)):
        return None  # "the month"; but "the longest duty day"
    return Measured(*phrase, lead)


def is_noun_on_ing(tokens: Sequence[Token], i: int) -> bool:
    """Whether a word on -ing is a thing, not a deed: "for training", "for fishing boats"; not "for steering a deal"."""
    return lower_at(tokens, i) in _ING_NOUNS or (
        lower_at(tokens, i + 1) not in DETERMINERS and not ends_phrase(tokens, i)
    )


def _is_empty(tokens: Sequence[Token], phrase: Phrase, head: int) -> bool:
    """Whether a head says only that there is a number: "the figure", "the total amount"; a lump sum is something."""
    word = lower_at(tokens, head)
    if word.endswith("ing"):
        inner = any(token.lower == "of" for token in tokens[phrase[0] : phrase[1]])
        return not inner and word not in _ING_NOUNS and lower_at(tokens, phrase[0] - 1) not in DETERMINERS
    if word in _QUANTITIES:
        return all(token.lower in EMPTY | _NO_KINDS for token in tokens[phrase[0] : head])
    return word in EMPTY - _SCALES
