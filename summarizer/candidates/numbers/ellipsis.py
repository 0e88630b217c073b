"""What a bare number leaves out because it was said before: "41 rooms were checked; 22 were not", "from 45% to 38"."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer.candidates.events.verbs import is_finite, main_verb
from summarizer.candidates.numbers.amounts import CHANGE_VERBS
from summarizer.candidates.numbers.counted import FUNCTION_WORDS
from summarizer.candidates.numbers.currencies import SUMS, is_money
from summarizer.candidates.numbers.persons import persons_of
from summarizer.candidates.numbers.phrases import AUXILIARIES, BE
from summarizer.candidates.numbers.units import TIME_UNITS

if TYPE_CHECKING:
    from summarizer.candidates.numbers.mentions import NumberMention

_LIKE = 4.0  # a bare number so many times as large as one with a unit, or less, may share it
_LIKE_TOLLS = 8.0
_LARGE_TOLL = 100
_SENTENCES_BACK = 2
_FAR_LESS = 30  # "two officials" are not what "371" counts
_FARTHEST_BACK = 3
_SMALLEST_TOLL = 4  # a smaller bare number may be anything

_NEXT = re.compile(r"[\s\"”’')]*(?P<word>[^\W\d_]+(?:['’-][^\W\d_]+)*|[^\w\s]|$)")
_OPENING = re.compile(r"^[\s\"“‘'(]*(?:(?:and|but|only|just|another|yet|still|so|by|some)\s+)*$", re.IGNORECASE)
# Behind a bare number that shares a unit: it is where a number ended, not what somebody did.
_ENDS = frozenset(
    "and or but in by this last when because on before after since to from than at while today now then yesterday "
    "previously earlier currently overall until".split()
)
_OTHER_WORDS = frozenset("more others other further of".split())


def _following(text: str, end: int) -> str:
    match = _NEXT.match(text, end)
    return match["word"].lower() if match is not None else ""


def share_units(
    text: str, mentions: Sequence[NumberMention], recount: Callable[[NumberMention, str | None], str | None]
) -> list[NumberMention]:
    """The figures of one text, a bare one with the unit of the one before that it is compared with.

    `recount` says what a number counts once its unit is known.
    """
    shared: list[NumberMention] = []
    before: NumberMention | None = None
    for number, mention in enumerate(mentions):
        following = mentions[number + 1] if number + 1 < len(mentions) else None
        lender = _lender(text, mention, before, following)
        if lender is None:
            shared.append(mention)
        else:
            named = mention.counts if mention.counts not in {f"{lender.unit}s", None} else None
            named = named or recount(mention, lender.unit)
            named = lender.counts if named in {f"{lender.unit}s", None} else named
            shared.append(replace(mention, unit=lender.unit, counts=named))
        if _has_unit(shared[-1]):
            before = shared[-1]
    return shared


def _is_part_of(text: str, mention: NumberMention, whole: NumberMention | None) -> bool:
    """ "110 of the 410 metres"."""
    if whole is None or not _has_unit(whole) or whole.unit in TIME_UNITS or mention.value > whole.value:
        return False  # "9 of the 20 days" counts days
    return _PART_OF.fullmatch(text[mention.end : whole.start]) is not None


def _goes_on(text: str, mention: NumberMention, before: NumberMention) -> bool:
    """ "40 litres of water and around 60 of diesel"."""
    alike = _has_unit(before) and _ANOTHER.match(text, mention.end) is not None
    return alike and _AND_OF.fullmatch(text[before.end : mention.start]) is not None


def _has_unit(mention: NumberMention | None) -> bool:
    return mention is not None and mention.kind == "figure" and mention.unit is not None


def _lender(
    text: str, mention: NumberMention, before: NumberMention | None, following: NumberMention | None
) -> NumberMention | None:
    """The figure with a unit that a bare number is compared with; one behind it only in "from 30 to 41 per cent"."""
    if mention.kind != "figure" or mention.value < 1:
        return None
    if before is not None and is_money(before.unit) and mention.unit is None and _is_sum(text, mention):
        return before  # "lost £9.4m, compared with 14.1 million a year earlier, on a turnover of 31 million"
    if mention.unit is None and _is_part_of(text, mention, following):
        return following
    if mention.unit is None and before is not None and _goes_on(text, mention, before):
        return replace(before, counts=None)
    if not _is_bare(text, mention):
        return None
    nearest = before if before is not None else following
    if nearest is None or nearest.value <= 0 or not 1 / _LIKE <= mention.value / nearest.value <= _LIKE:
        return None
    return nearest if before is not None or (_has_unit(nearest) and _opens_change(text, mention)) else None


def _is_bare(text: str, mention: NumberMention) -> bool:
    if mention.unit is not None or mention.counts not in {None, "votes"}:
        return False
    word = _following(text, mention.end)
    compared = word in {"more", "less"} and _THAN.match(text, mention.end) is not None
    return not word or not word[0].isalpha() or word in _ENDS or compared


def _is_sum(text: str, mention: NumberMention) -> bool:
    """Whether a number of millions must be money where money was told before it."""
    if not _A_SUM.search(text[mention.start : mention.end]):
        return False
    if mention.counts is not None:
        return mention.counts.split()[-1].lower() in SUMS
    return _is_bare(text, mention) or _YEARLY.match(text, mention.end) is not None


_PART_OF = re.compile(r"\s+of (?:the|its|his|her|their|those|these|a)\s+")
_ANOTHER = re.compile(r"\s+of (?!the|those|these|them|which|whom|it\b)[a-z]")
_AND_OF = re.compile(r"\s+of [\w-]+(?: [\w-]+)?,? (?:and|or|but) ")
_A_SUM = re.compile(r"(?:m|bn|million|billion|trillion)$", re.IGNORECASE)
_YEARLY = re.compile(r"\s+(?:a|the) (?:year|month|week|quarter)\b|\s+the (?:previous|year)")
_THAN = re.compile(r"\s+(?:more|less)\s+than\b")


def _opens_change(text: str, mention: NumberMention) -> bool:
    """ "from 30 to 41 per cent": the unit comes with the second number."""
    return (
        re.search(r"\bfrom\s+$", text[max(0, mention.start - 9) : mention.start]) is not None
        and _following(text, mention.end) == "to"
    )


def share_counts(
    texts: Sequence[str], mentions: Sequence[tuple[int, NumberMention]]
) -> list[tuple[int, NumberMention]]:
    """The figures of an article by sentence, those that name nothing with what the ones before them counted."""
    told: list[tuple[int, NumberMention]] = []
    for sentence, mention in mentions:
        last = told[-1] if told and told[-1][0] == sentence else None
        between = "" if last is None else texts[sentence][last[1].end : mention.start]
        if last is not None and last[1].counts is not None and last[1].unit is not None:
            between = between.removeprefix(f" {last[1].counts}")  # "a 6% rise over two years"
        if mention.kind == "figure" and last is not None and _is_gapped(between, last[1], mention):
            told.append((sentence, replace(mention, counts=last[1].counts)))
        elif mention.kind == "figure" and mention.counts is None and (it := _it(texts, sentence, mention)) is not None:
            told.append((sentence, replace(mention, counts=it)))
        elif (
            mention.counts is None
            and last is not None
            and last[1].kind == "figure"
            and _of_the_same(between, last[1], mention)
        ):
            told.append((sentence, replace(mention, counts=last[1].counts)))
        elif mention.counts is None and mention.kind == "figure" and mention.unit in {None, "percent"}:
            counts = _of_them(texts[sentence], sentence, mention, told)
            counts = counts or _counted_before(texts[sentence], sentence, mention, told)
            counts = counts or persons_of(texts[sentence], mention.end, mention.value, mention.unit)
            told.append((sentence, replace(mention, counts=counts)))
        else:
            told.append((sentence, mention))
    return told


# "£150m over ten years", "rose by a quarter in twelve months"; "closed at $19, down 37%".
_WITHIN = re.compile(
    r"[\"”’]?(?:\s+(?:a|an|each|per) \w+|\s+(?:on|in|to|for|at|of|from) (?:[\w’'-]+ ){0,3}[\w’'-]+)?\s*[,–—-]?\s*"
    r"(?:to be (?:paid|spent|spread)(?: out)? )?"
    r"(?:in|over|within|during|across|inside|for|spread over)\s+(?:only |just |the |under |about |next |coming )*",
    re.IGNORECASE,
)
_MOVED = re.compile(r"\s*,\s+(?:or\s+)?(?:up|down)\s+(?:by\s+|from\s+|about\s+|some\s+)?")
# "up from £1.9m in 2023", "compared with 640 in May", "against 13.7% on placebo": the same at another time or place.
_COMPARED = re.compile(
    r"[^;:.]{0,60}?[,(]?\s*(?:(?:up|down) (?:\w+ )?from|compared (?:with|to)|against|versus|vs\.?|rather than|"
    r"instead of|from|not|as opposed to|in place of|and not|well (?:above|below)|(?:more|less|higher|lower) than)\s+"
    r"(?:the |its |an? )?(?:(?:previous|earlier|original|initial|usual|average|forecast|estimated?|expected) )*",
    re.IGNORECASE,
)
# "a third of it", "eleven of them", "nearly a third of that sum".
_OF_IT = re.compile(r"\s+of (?:it|them|these|those|whom|which|(?:this|that|the) (?:sum|total|amount|figure|number))\b")
# "the other nine", "all nine", "the remaining 16": the same things as before.
_REST = re.compile(r"\b(?:the (?:other|remaining|rest|last|first)|all|another|a further)\s+$", re.IGNORECASE)


# "speaks of 9,600 passengers, the union of close to 13,000": the verb is left out, and so is what is counted.
_GAP = re.compile(
    r"[^,;]{0,60}[,;] (?:and |while |but )?(?:the |its |an? )?(?P<who>[^,;.:]{2,60}?)"
    r"(?:, (?:who|which|whose)[^,;]{2,80},)? (?P<link>of|at|from|to|by) [\"“]?",
)


def _is_gapped(between: str, last: NumberMention, mention: NumberMention) -> bool:
    gap = _GAP.fullmatch(between)
    if gap is None or mention.unit != last.unit or last.counts is None or mention.unit in TIME_UNITS:
        return False
    if gap["who"].split()[0].lower() in FUNCTION_WORDS:
        return False  # ", on a turnover of"
    return mention.counts in {None, gap["who"], gap["who"].split()[-1]} and main_verb(f"{gap['who']} it") is None


# "It was 9.4% in May.": what the sentence before is about.
_PRONOUN = re.compile(
    r"(?:^|[.;:,]\s+|\b(?:and|but|that|when|as)\s+)[\"“‘'(]*(?:it|this|that|they)\s+"
    r"(?P<verb>(?:[\w’']+\s+){1,4}?)(?:(?:by|to|at|from|up|down)\s+)*$",
    re.IGNORECASE,
)
_WHOSE = re.compile(r"(?:the|an?|its|their|his|her|our|this|that|these|those|and|but|so|yet)\s", re.IGNORECASE)
_BE_OR_MOVE = AUXILIARIES | CHANGE_VERBS | {"stands", "stood", "reached", "cost", "costs", "hit"}
_LONGEST_TOPIC = 4


def _it(texts: Sequence[str], sentence: int, mention: NumberMention) -> str | None:
    """What "it" is of which a number is said, by the subject of a sentence before."""
    it = _PRONOUN.search(texts[sentence][: mention.start])
    if it is None or mention.unit is None or not set(it["verb"].lower().split()) & _BE_OR_MOVE:
        return None
    if is_money(mention.unit) and "be" not in it["verb"] and not set(it["verb"].lower().split()) & BE:
        return None  # "It will cost £4m" has the cost of something
    for before in range(sentence - 1, max(-1, sentence - 1 - _FARTHEST_BACK), -1):
        topic = _topic(texts[before])
        if topic is None or topic.lower().split()[-1] not in _PRONOUNS:
            return topic
    return None


_PRONOUNS = frozenset("it this that they he she we i you there these those".split())


_INDEFINITE = frozenset("whatever whichever whoever whenever wherever however despite asked following given".split())


def _topic(text: str) -> str | None:
    """The noun phrase a sentence begins with, up to its verb; None for a name, a person or a long one."""
    verb = main_verb(text)
    if verb is None:
        return None
    words = text[: verb[1]].strip().strip("\"“”‘’'(").split()
    while len(words) > 1 and _WHOSE.match(f"{words[0]} ") is not None:
        words = words[1:]
    words = words[: next((at for at, word in enumerate(words) if at and word.lower() in _POSTMODIFIERS), len(words))]
    named = any(word[:1].isupper() for word in words[1:])
    ended = (
        not words
        or words[-1].endswith((",", ":", "ly"))
        or words[0].lower() in _INDEFINITE
        or words[0].lower() in FUNCTION_WORDS - _PRONOUNS
    )
    return None if named or ended or len(words) > _LONGEST_TOPIC else " ".join(words)


_POSTMODIFIERS = frozenset("of in for at on by from with to who which that where".split())


def _of_the_same(between: str, last: NumberMention, mention: NumberMention) -> bool:
    """Whether a time or a change says more of the amount right before it."""
    if mention.unit in TIME_UNITS:
        return _WITHIN.fullmatch(between) is not None
    if mention.unit == last.unit and _COMPARED.fullmatch(between) is not None:
        return True
    return mention.unit == "percent" and _MOVED.fullmatch(between) is not None


def _of_them(text: str, sentence: int, mention: NumberMention, told: Sequence[tuple[int, NumberMention]]) -> str | None:
    """What was counted last, for "a third of it" and "the other nine"."""
    if _OF_IT.match(text, mention.end) is None and not (
        mention.unit is None and _REST.search(text, 0, mention.start) is not None and _is_alone(text, mention)
    ):
        return None
    whole = mention.value < 1 or mention.unit == "percent"
    return next(
        (
            one.counts
            for at, one in reversed(told)
            if sentence - at <= _FARTHEST_BACK
            and one.counts is not None
            and one.kind == "figure"
            and (one.unit is None or (whole and one.unit not in TIME_UNITS))
        ),
        None,
    )


def _is_alone(text: str, mention: NumberMention) -> bool:
    """Whether nothing that could be counted stands behind a number."""
    word = _following(text, mention.end)
    return (
        not word
        or not word[0].isalpha()
        or word in FUNCTION_WORDS | _OTHER_WORDS
        or is_finite(word)
        or word.endswith(("ed", "ing"))
    )


def _counted_before(
    text: str, sentence: int, mention: NumberMention, told: Sequence[tuple[int, NumberMention]]
) -> str | None:
    if not _is_alone(text, mention):
        return None
    units = {mention.unit, None} if mention.value < 1 or mention.unit == "percent" else {None}
    units = units | {"percent"} if mention.value < 1 else units
    near = [
        (at, one)
        for at, one in told
        if one.counts is not None
        and one.counts not in _NO_THINGS
        and one.unit in units
        and one.kind == "figure"
        and sentence - at <= _SENTENCES_BACK
        and (min(mention.value, one.value) < 1 or one.value * _LIKE_TOLLS >= mention.value)  # no 600 of two men
    ]
    here = [one for at, one in near if at == sentence]
    large = mention.unit is None and mention.value >= _SMALLEST_TOLL and _ends_clause(text, mention)
    like = _LIKE_TOLLS if mention.value >= _LARGE_TOLL else _LIKE
    alike = [one for _, one in near if one.unit is None and 1 / like <= mention.value / max(one.value, 1) <= like]
    if here and not (large and alike and here[-1].value * _FAR_LESS < mention.value):
        return here[-1].counts
    if _OPENING.match(text[: mention.start]) or _THERE.search(text[: mention.start]) or _is_part(text, mention):
        return near[-1][1].counts if near else None
    return alike[-1].counts if large and alike else None  # "Auditors counted 5,870."


# "There are more than 90.", "We have three.": the things told of last.
_THERE = re.compile(
    r"\b(?:there (?:are|were|is|was|may be|might be|remain)|(?:we|they) (?:have|had|need))\s+$", re.IGNORECASE
)
_PART = re.compile(r"\s+of (?:the|those|these|its|their) (?:other |remaining )?(?:\d[\d,]*|[a-z-]+) (?P<verb>[\w’']+)")
_PARTED = re.compile(r"(?:\d|\b[a-z-]+) of (?:the|those|these|its|their) (?:other |remaining )?$", re.IGNORECASE)


def _is_part(text: str, mention: NumberMention) -> bool:
    """Either number of "11 of the 14 were", which name no thing."""
    part = _PART.match(text, mention.end)
    if part is not None:
        return is_finite(part["verb"].lower())
    return _PARTED.search(text[: mention.start]) is not None and is_finite(_following(text, mention.end))


_NO_THINGS = frozenset({"points", "times", "occasions", "score", "capacity", "magnitude"})


def _ends_clause(text: str, mention: NumberMention) -> bool:
    word = _following(text, mention.end)
    return not word or word in ".,;:" or word in _ENDS
