"""What a time, a distance or a speed is of: "shut for 14 weeks", "ten years in prison", "40 km from the crater"."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.candidates.numbers.counted import FUNCTION_WORDS, is_plural
from summarizer.candidates.numbers.durations import time_of_deed
from summarizer.candidates.numbers.phrases import (
    AUXILIARIES,
    BE,
    DETERMINERS,
    HYPHENS,
    Measured,
    ends_phrase,
    phrase_after,
    phrase_before,
    subject_before,
)
from summarizer.candidates.numbers.tokens import Token, lower_at, past_bracket
from summarizer.candidates.numbers.units import TIME_UNITS

_LONGEST_DOING = 7  # words of "blocked the provincial road"

_LENGTHS = frozenset("millimetre centimetre metre kilometre inch foot yard mile".split()) | {"nautical mile"}
_FAR = frozenset({"kilometre", "mile", "nautical mile"})
# What a unit measures wherever it stands.
_OF_UNITS = {"degree": "temperature", "watt": "capacity", "square ": "area", "hectare": "area", "acre": "area"}
_LONGER = {"longer": "length", "taller": "height", "higher": "height", "deeper": "depth", "wider": "width"}
_DIMENSIONS = {
    "high": "height",
    "tall": "height",
    "long": "length",
    "wide": "width",
    "deep": "depth",
    "thick": "thickness",
    "across": "width",
}
_BEARINGS = frozenset(
    "north south east west northeast northwest southeast southwest north-east north-west south-east south-west inland "
    "offshore upstream downstream".split()
)
# "in prison", "into a strike": what a time was spent amid.
_AMID = frozenset("in on at as behind into without inside aboard".split())
_POSTS = frozenset("office power charge business opposition post government management command".split())
_SPENDING = frozenset("spent spend spends spending".split())
_NO_PLACES = frozenset(
    "total all advance between particular general fact addition turn response common question".split()
)


def spanned_around(tokens: Sequence[Token], first: int, past: int, unit: str | None) -> Measured | None:
    """What the measure at tokens [first, past), hedge and unit included, is the length or the speed of."""
    if unit is None:
        return None
    if unit.split()[-1] in TIME_UNITS and " per " not in unit:
        return (
            _time_owned(tokens, past)
            or _rarest(tokens, first)
            or _sentence(tokens, first, past, unit)
            or _time_behind(tokens, first, past)
            or _deadline(tokens, first)
            or time_of_deed(tokens, first, past)
        )
    if unit in _LENGTHS:
        return _distance(tokens, first, past, unit)
    if (unit.endswith((" per hour", " per second")) and unit.split()[0] in _LENGTHS) or unit == "knot":
        return (
            Measured(first, first, "speed")
            if ends_phrase(tokens, past) and lower_at(tokens, first - 1) != "of"
            else None
        )
    for ending, dimension in _OF_UNITS.items():
        if unit.startswith(ending) or unit.endswith(ending):
            return Measured(first, first, dimension)
    return None


# -- times ----------------------------------------------------------------------------------------------------


_APOSTROPHES = frozenset("'’")


def _time_owned(tokens: Sequence[Token], past: int) -> Measured | None:
    """ "nine weeks' pay", "three months' notice"."""
    past = past if lower_at(tokens, past - 1) in _APOSTROPHES else past + 1
    if lower_at(tokens, past - 1) not in _APOSTROPHES:
        return None
    found = phrase_after(tokens, past)
    return None if found is None else Measured(*found)


def _is_office(tokens: Sequence[Token], start: int) -> bool:
    """Whether "as" names what somebody was, not what else happened: "22 years as a judge", "as mayor of Lund"."""
    found = phrase_after(tokens, start)
    if lower_at(tokens, start) in {"a", "an", "its", "his", "her", "their"}:
        return True
    return found is not None and ends_phrase(tokens, found[1]) and not is_plural(tokens[found[1] - 1])


_ORDINALS = frozenset(
    "first second third fourth fifth sixth seventh eighth ninth tenth only worst best most least".split()
)
_NO_SUPERLATIVES = frozenset("rest west test request protest guest forest arrest interest contest".split())


def _rarest(tokens: Sequence[Token], first: int) -> Measured | None:
    """ "the worst drought in 40 years", "the fifth club in six years to go bust"."""
    if lower_at(tokens, first - 1) not in {"in", "for"}:
        return None
    for at in range(first - 2, max(0, first - 9), -1):
        word = lower_at(tokens, at)
        if tokens[at].kind == "sign" and tokens[at].text not in HYPHENS:
            return None
        superlative = (word.endswith("est") and len(word) > 4 and word not in _NO_SUPERLATIVES) or word in _ORDINALS
        if superlative and lower_at(tokens, at - 1) in DETERMINERS | {"'s"} | _OPENED and at + 1 < first - 1:
            return Measured(at, first - 1)
    return None


_OPENED = frozenset("country's world's region's nation's city's europe's britain's for".split())
_PARTICLES = frozenset("out up down off back away over through".split())
_MODALS = frozenset("to will would must should could can may might shall".split())


def _sentence(tokens: Sequence[Token], first: int, past: int, unit: str) -> Measured | None:
    """ "is serving nine years for fraud", "a third received 14 years": so long a sentence of a court."""
    to = lower_at(tokens, first - 1) == "to" and lower_at(tokens, first - 2) in {"sentenced", "condemned"}
    if unit not in {"year", "month"} or not (to or lower_at(tokens, first - 1) in _SERVING | _SENTENCED):
        return None
    serving = lower_at(tokens, first - 1) in _SERVING
    ended = past >= len(tokens) or tokens[past].kind == "sign" or lower_at(tokens, past) in {"for", "over", "and"}
    return Measured(first, first, "sentence") if ended or (serving and lower_at(tokens, past) == "of") else None


_SERVING = frozenset("serving serve serves".split())
_SENTENCED = frozenset("received receives receive given handed got gets served faces facing".split())


def _deadline(tokens: Sequence[Token], first: int) -> Measured | None:
    """ "will post the protocol within two weeks", "is to report within 30 days": the time to do so."""
    if lower_at(tokens, first - 1) != "within":
        return None
    for at in range(first - 2, max(-1, first - 3 - _LONGEST_DOING), -1):
        if tokens[at].kind == "sign" and tokens[at].text not in HYPHENS:
            return None
        if lower_at(tokens, at) in _MODALS:
            start = at + 1
            passive = lower_at(tokens, start) in AUXILIARIES or start >= first - 1
            return None if passive else Measured(start, first - 1, "time to")
    return None


def _time_behind(tokens: Sequence[Token], first: int, past: int) -> Measured | None:
    """ "ten years in prison", "22 years as a judge", "30 days to report", "an hour before the vote"."""
    word = lower_at(tokens, past)
    deed = lower_at(tokens, first - 1) == "for" and word in {"on", "at"}  # "went unread for 52 minutes on a night"
    deed = deed or (word == "as" and not _is_office(tokens, past + 1))  # "shut for 14 weeks as the bill climbs"
    if word in _AMID and lower_at(tokens, past + 1) not in _NO_PLACES and not deed:
        found = phrase_after(tokens, past + 1)
        named = found is not None and tokens[found[1] - 1].text[0].isupper()
        spent = lower_at(tokens, first - 1) in _SPENDING and found is not None
        if found is None or ((named or found[1] - found[0] > 3) and not spent) or tokens[found[0]].kind == "digits":
            return None
        if lower_at(tokens, found[0]) in _POSTS:
            return Measured(past, found[1], "time")
        if spent:
            return Measured(past, found[1], "time spent")
        return Measured(past, found[1], "time") if word in {"on", "at", "behind", "aboard"} else Measured(*found)
    if word in {"before", "until", "after"} and lower_at(tokens, first - 1) != "for":
        at = past + 1
        while at < min(len(tokens), past + _LONGEST_DOING + 1) and tokens[at].kind == "word":
            at += 1
        ended = at >= len(tokens) or tokens[at].kind == "sign"
        if lower_at(tokens, past + 1) in {"it", "that", "this", "them", "then"} and at == past + 2:
            return None
        found = (past, at) if ended else phrase_after(tokens, past + 1)
        return None if found is None or found[1] <= past + 1 else Measured(past, found[1], "time")
    if word == "to" and lower_at(tokens, past + 1) == "do":
        return Measured(past, past, "time")
    if word == "to" and past + 1 < len(tokens) and tokens[past + 1].kind == "word":
        if tokens[past + 1].lower in FUNCTION_WORDS or tokens[past + 1].text[0].isupper():
            return None
        at = past + 3 if lower_at(tokens, past + 2) in _PARTICLES else past + 2  # "to put out the blaze"
        while at < min(len(tokens), past + 5) and tokens[at].kind == "word" and not ends_phrase(tokens, at):
            at += 1
        thing = phrase_after(tokens, at) if lower_at(tokens, at) in DETERMINERS | {"the"} else None
        return Measured(past, at if thing is None else thing[1], "time")
    if word in {"late", "behind"} and ends_phrase(tokens, past + 1):
        return Measured(past, past, "delay")
    return None


# -- distances ------------------------------------------------------------------------------------------------


def dimension_of(tokens: Sequence[Token], first: int, past: int, unit: str | None) -> Measured | None:
    """ "The bridge is 140 metres long"."""
    behind = past_bracket(tokens, past)
    name = _DIMENSIONS.get(lower_at(tokens, behind)) or _levels(tokens, behind, unit)
    if lower_at(tokens, past_bracket(tokens, past)) == "away" and lower_at(tokens, first - 1) in BE:
        name = "distance"
    if name is None:
        return None
    verb = first - 1 if lower_at(tokens, first - 1) in _LYING else first  # "the chamber lies 410 metres down"
    phrase = subject_before(tokens, verb) or phrase_before(tokens, first)
    return Measured(first, first, name) if phrase is None else Measured(*phrase, f"{name} of")


def _levels(tokens: Sequence[Token], behind: int, unit: str | None) -> str | None:
    """ "410 metres below the surface", "410 metres down", "900 metres above sea level", "two metres in diameter"."""
    word, level = lower_at(tokens, behind), {lower_at(tokens, at) for at in range(behind + 1, behind + 4)}
    if unit not in _LENGTHS:
        return None
    if word in {"underground", "underwater"} or (word == "down" and ends_phrase(tokens, behind + 1)):
        return "depth"
    if word in {"below", "beneath", "under"}:
        return "depth" if level & _SURFACES else None
    if word == "above":
        return "height" if level & _SURFACES else None
    return "diameter" if word == "in" and "diameter" in level else None


_MOVING = frozenset(
    "walk walks walked walking travel travels travelled traveled travelling drive drives drove driven driving ran run "
    "runs swam swim cycled cycle cycles flew marched march trekked sailed rowed carried hiked drifted".split()
)
_LYING = frozenset("lies lay lie sits sat stands stood runs ran sank sinks rises rose reaches reached towers".split())
_SURFACES = frozenset("surface ground sea water earth seabed waves floor street".split())


def near(tokens: Sequence[Token], first: int, past: int, unit: str | None) -> Measured | None:
    """ "had come to within 40 metres of the men": no part of them."""
    if unit not in _LENGTHS or lower_at(tokens, first - 1) != "within" or lower_at(tokens, past) != "of":
        return None
    found = phrase_after(tokens, past + 1)
    if found is not None and lower_at(tokens, found[1]) == "of":  # "a group of miners"
        found = phrase_after(tokens, found[1] + 1)
    return Measured(first, first, "distance") if found is None else Measured(*found, "distance from")


def _distance(tokens: Sequence[Token], first: int, past: int, unit: str) -> Measured | None:
    past = past_bracket(tokens, past)
    word = lower_at(tokens, past)
    if lower_at(tokens, first) in _LONGER or lower_at(tokens, first) in {"under", "over", "above", "below"}:
        thing = phrase_before(tokens, first)  # "boats longer than nine metres", "boats under 12 metres"
        if thing is not None and is_plural(tokens[thing[1] - 1]):
            return Measured(*thing, f"{_LONGER.get(lower_at(tokens, first), 'length')} of")
    compass = past
    while lower_at(tokens, compass) in _BEARINGS | {"-", "away", "off"}:
        compass += 1
    offshore = word == "off" and compass == past + 1 and not ends_phrase(tokens, compass, hold=DETERMINERS | {"the"})
    if offshore:
        compass -= 1  # "26 kilometres off Porto Salgueiro"
    if offshore or (compass > past and lower_at(tokens, compass) in {"of", "from"}) or word == "from":
        found = phrase_after(tokens, compass + 1)
        return Measured(first, first, "distance") if found is None else Measured(*found, "distance from")
    if compass > past or word in {"off", "apart"}:
        comma = first - 1 if lower_at(tokens, first - 1) == "," else first
        phrase = phrase_before(tokens, comma)
        return Measured(first, first, "distance") if phrase is None else Measured(*phrase, "distance of")
    if lower_at(tokens, first - 1) in _MOVING:
        place = word == "to" and lower_at(tokens, past + 1) in DETERMINERS
        found = phrase_after(tokens, past + 1) if place else None
        return Measured(first, first, "distance") if found is None else Measured(*found, "distance to")
    if word == "short" or (unit in _FAR and lower_at(tokens, first - 1) in {"it's", "that's"}):
        return Measured(first, first, "distance")
    return None
