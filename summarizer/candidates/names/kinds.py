"""Kinds: whether a name is a person's, a body's or a place's, by how it is built and what stands beside it."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from summarizer.candidates.names.neighbours import CLUB_TOWNS
from summarizer.candidates.names.places import demonym_country, known_place
from summarizer.candidates.names.sites import DIRECTIONS, NUMBERED, OCEANS, PLACE_HEADS, SURNAME_HEADS, SURNAMES_FIRST
from summarizer.candidates.names.words import (
    BODY_HEADS,
    BODY_OPENERS,
    CALENDAR,
    EVENT_OPENERS,
    FIRM_ENDINGS,
    FOREIGN_LINKS,
    FUNCTION_WORDS,
    KNOWN_BODIES,
    NAME_SUFFIXES,
    NO_FIELD,
    NO_FIELD_HEADS,
    PARTICLES,
    PORTFOLIOS,
    WEAK_BODY_HEADS,
    common_words,
    given_names,
    is_common,
    word_table,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


SETTLED = 2.0  # the least weight of evidence that settles a kind
LONGEST_DATELINE = 8  # tokens
AHEAD = 1.0  # and by how much it must outweigh the next
SPEAKS = "speaks"


class Weights(defaultdict[str, float]):
    """Evidence by kind: "people", "organisations", "places", "none".

    Under SPEAKS stands how much speaks for somebody who speaks and acts, a person or a body: a single word's is kept
    apart until it is known whether it is a surname.
    """

    def __init__(self) -> None:
        super().__init__(float)

    def add(self, other: Mapping[str, float]) -> None:
        """Adds other evidence to this."""
        for kind, weight in other.items():
            self[kind] += weight


# Codes that stand before amounts in news: no bodies.
_MONEY = frozenset(
    "USD EUR GBP JPY CHF NOK SEK DKK ISK PLN CZK HUF RON BGN RUB UAH TRY INR PKR CNY HKD SGD TWD KRW THB MYR IDR PHP "
    "AUD NZD CAD MXN BRL ARS CLP COP PEN ZAR NGN GHS KES EGP ILS SAR AED QAR KWD IQD XOF XAF".split()
)
_PLACE_OPENERS = frozenset(
    """
    gulf strait straits isle isles bay cape lake mount city town village republic kingdom port sea emirate province
    region county district valley plain islands commonwealth palace tower cathedral castle forest temple basilica
    """.split()
)
_PLACES_TOO = frozenset("place cours square via pont".split())  # "Place de la Paix", "Via Harle"
_PATRONS_HOUSES = frozenset(
    "hospital hospitals clinic hospice infirmary school schools college university academy seminary council club"
    " association foundation society police".split()
)
_STREETS = frozenset("street road avenue boulevard lane".split())
# Streets of one word: "Harlestraße", "Harlegatan".
_STREET_ENDING = re.compile(
    r"\w{4}(?:straat|stra(?:ß|ss)e|gasse|platz|plein|gracht|gatan|vägen|veien|allee|laan|steeg|singel|kade|dijk)$"
)
# What tells one Ombrecht from another.
_PLACE_MODIFIERS = frozenset(
    """
    upper lower nether little great inner outer old new castle chipping market much kirk north south east west ober
    unter klein groß gross neu alt bad monte valle costa torre castro campo campos parc ville val ben tell
    """.split()
)
_PLACE_ENDING = re.compile(
    r"(?:ville|burgh|borough|shire|stan|grad|gorod|abad|pur|pura|nagar|garh|mouth|dale|minster|haven|stadt|dorf|hausen"
    r"|fjord|polis|bury|thorpe|holme?|wick|stead|vik|sund|havn|hamn|kirk|combe|patnam|giri|ganj|kot|shahr|istan|owo|cester)$"
)
_NUMBER = re.compile(r"\d{1,4}|[a-z]|[ivx]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve")
# Buildings where goods were once dealt in, and medals: no bodies, no places.
_EXCHANGED = frozenset("corn wool cotton coal hop butter linen cloth fish".split())
_CROSSES = frozenset("victoria george military iron navy".split())
# The last word of firms, grown together: "Harle Microdevices", "Harle Biosystems".
_FIRM_ENDING = re.compile(
    r"\w(?:devices|systems|sciences|technologies|technics|tronics|tronic|dynamics|materials|electronics|robotics|networks"
    r"|pharma|pharm|chem|metals|works|ware|soft|tech|tel|bank|media|nics|matics|foods|power|therapeutics|genetics)$"
)
# "SkyLink", "iCargo"; but "McRoe", "DeRoe", "al-Roe"
_CAMEL = re.compile(
    r"(?!(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz|O['’]|St|Ma|Al|El|Da|Ab|Mt)[A-Z])[A-Za-z]?[a-z]+[A-Z]\w*$"
)
# Words within names that are slogans.
_SLOGAN = frozenset("without against now our beyond before together stop not".split())
_INITIALS = re.compile(r"(?:[A-Z]\.){2}")  # "D.F." wrote this
_HOSPITALS = frozenset({"general", "memorial", "royal"})
_SHIP_PREFIXES = frozenset("mv ms ss hms uss rv fv mt rms ins hmas hmcs mf rrs sv usns hmnzs".split())
_COMPANY = frozenset("inc ltd llc plc corp gmbh co llp ag".split())


def settled(weights: Mapping[str, float]) -> str | None:
    """The kind that the evidence settles, None when it settles none."""
    ranked = sorted(((weight, kind) for kind, weight in weights.items() if kind != SPEAKS), reverse=True)
    if not ranked or ranked[0][0] < SETTLED:
        return None
    if len(ranked) > 1 and ranked[0][0] - ranked[1][0] < AHEAD:
        return None
    return ranked[0][1]


def weigh_form(name: str, language: str | None) -> Weights:
    """What the name alone tells, its words separated by single spaces."""
    weights = Weights()
    words = name.split()
    lower = [word.lower().rstrip(".").replace("’", "'") for word in words]
    joined = " ".join(lower)
    if (
        joined in KNOWN_BODIES
        and not name.endswith(".")
        and (len(words) > 1 or len(joined) > 4 or name.isupper() or not is_common(joined))
    ):
        weights["organisations"] += 6
    plain = [word.replace(".", "") for word in lower]
    if demonym_country(name) is not None or all(word in NO_FIELD or word in CALENDAR for word in plain):
        weights["none"] += 5 if f"the {joined}" in KNOWN_BODIES else 8  # "The Sun"
    place = known_place(name, language)
    if place is not None:
        weights["places"] += {"country": 6, "region": 5, "city": 4}[place.kind] if place.sure else 1.5
    if len(words) > 1 and name.isupper() and all(is_common(word) for word in lower):
        weights["none"] += 8  # "ROOF OF TERROR"
    if place is None or not place.sure or place.kind == "city":  # "Democratic Republic of Congo" heads no body
        _weigh_heads(weights, words, lower)
    _weigh_person(weights, words, lower)
    if len(words) == 1 and place is None and _STREET_ENDING.search(lower[0]):
        weights["places"] += 3
    elif len(words) == 1 and len(name) > 6 and place is None and _PLACE_ENDING.search(lower[0]):
        weights["places"] += 0.8
    if len(words) == 1 and place is None and not name.isupper() and lower[0] not in KNOWN_BODIES:
        if lower[0] in BODY_HEADS or lower[0] in NO_FIELD_HEADS or lower[0] in PLACE_HEADS:
            weights["none"] += 4 if f"the {joined}" not in KNOWN_BODIES else 0
        elif is_common(lower[0]) and f"the {joined}" not in KNOWN_BODIES:
            weights["none"] += 2.5 if lower[0] in common_words() else 1.5
    if _INITIALS.fullmatch(name) and place is None and joined not in KNOWN_BODIES:
        weights["none"] += 4
    if len(words) == 1 and place is None and _CAMEL.match(name):
        weights["organisations"] += 1.5
    if len(words) == 1 and place is None and 2 <= len(name.replace(".", "")) <= 6 and name.isupper():
        shouted = is_common(lower[0]) and lower[0] not in KNOWN_BODIES
        weights["none" if shouted or name in _MONEY else "organisations"] += 8 if name in _MONEY else 2.5
    return weights


def _weigh_heads(weights: Weights, words: Sequence[str], lower: Sequence[str]) -> None:
    head = lower[-1]
    if len(words) > 1:
        if head in OCEANS and lower[0] in DIRECTIONS:
            weights["places"] += 6
        elif "&" in words:
            weights["organisations"] += 3
        elif lower[0] in NUMBERED and len(words) == 2 and _NUMBER.fullmatch(head):
            weights["places"] += 4.5
        elif (head == "exchange" and lower[-2] in _EXCHANGED) or (head == "cross" and lower[-2] in _CROSSES):
            weights["places" if head == "exchange" else "none"] += 4.5
        elif head in NO_FIELD_HEADS and (head not in FIRM_ENDINGS or is_common(lower[0]) or lower[0] in PORTFOLIOS):
            weights["none"] += 5
        elif head in BODY_HEADS:
            weights["organisations"] += 5 if head not in WEAK_BODY_HEADS else 2.5 if len(words) == 2 else 4
        elif head in PLACE_HEADS:
            personal = lower[0] in given_names() and head in SURNAMES_FIRST and len(words) == 2
            street = head in _STREETS and len(words) < 4  # no nurse is "at Mill Street" but where it is
            weights["places"] += 1.5 if personal else 3 if head in CLUB_TOWNS else 8 if street else 4.5
            weights["people"] -= 0 if head in SURNAME_HEADS else 3
        elif head == "state" and len(words) == 2 and not is_common(lower[0]) and not _is_known(words[0]):
            weights["places"] += 3  # "Lindley State"
        elif head in FIRM_ENDINGS or _FIRM_ENDING.search(head):
            weights["organisations"] += 1.5 if lower[0] in given_names() and len(words) == 2 else 3.5
            weights["people"] -= 2 if len(words) > 2 else 0
        elif head in _HOSPITALS:
            weights["organisations"] += 3.5
        elif _is_team(words, lower):
            weights["organisations"] += 3  # "Harle Valley Mountain Rescuers"
            weights["people"] -= 2
        elif lower[0] not in given_names() and _is_country(words[-1]) and not _is_known(words[0]):
            weights["organisations"] += 3  # "Harbours Norway"
            weights["people"] -= 2
        if lower[0] in EVENT_OPENERS and lower[1] in {"of", "de", "del", "della"}:
            weights["none"] += 7
        if words[0].isupper() and lower[0] in _SHIP_PREFIXES:
            weights["none"] += 8
        _weigh_prefix(weights, lower)
        if _SLOGAN.intersection(lower[1:]) and all(word[0].isupper() for word in words):
            weights["organisations"] += 4  # "Aid Without Delay"
            weights["people"] -= 2
        if any(word in BODY_HEADS - WEAK_BODY_HEADS for word in lower[:-1]):
            weights["organisations"] += 2
    if lower[0] in BODY_OPENERS and len(words) > 2 and lower[1] in {"of", "for"}:
        weights["places" if lower[0] in _PLACE_OPENERS else "organisations"] += 6
    elif any(word in {"of", "for", "&"} for word in lower):
        weights["organisations"] += 4
    if head in _COMPANY and len(words) > 1:
        weights["organisations"] += 6


def _is_team(words: Sequence[str], lower: Sequence[str]) -> bool:
    """Whether a long name ends in a plain plural, which says who its members are: "Harle County Search Dogs"."""
    head = lower[-1]
    plural = head.endswith("s") and not head.endswith(("ss", "'s", "ics", "us", "is"))
    members = plural and (is_common(head) or head.endswith("ers"))
    local = lower[0] not in given_names() and not is_common(lower[0])
    return len(words) > 2 and members and local and not _is_linked(lower) and not words[0].isupper()


def _is_linked(lower: Sequence[str]) -> bool:
    return any(word in {"of", "for", "and", "the"} for word in lower)


def _weigh_prefix(weights: Weights, lower: Sequence[str]) -> None:
    """What a first word tells: "Sindicato dos Motoristas", "Vila Harle", "St Harle"."""
    first, linked = lower[0], lower[1] in FOREIGN_LINKS
    if first in {"st", "saint"}:
        weights["people"] -= 1
        weights["places"] += 1.5 if len(lower) == 2 and not lower[1].endswith("'s") else 0
    elif first in word_table("foreign_bodies") and (linked or first not in given_names()):
        weights["organisations"] += 5 if linked else 4 if len(first) > 4 else 2.5
        weights["people"] -= 3
    elif lower[-1] in _PATRONS_HOUSES:
        pass  # "San Harle Hospital" is called after a saint, not a town
    elif first in _PLACES_TOO and (linked or first == "via"):
        weights["places"] += 4
        weights["people"] -= 2.5
    elif first in word_table("foreign_places") and (linked or first not in given_names()):
        weights["places"] += 3.5 if linked else 2.5
        weights["people"] -= 2.5 if linked else 1
    elif first in _PLACE_MODIFIERS and first not in given_names() and not is_common(lower[1]):
        weights["places"] += 1.5
        weights["people"] -= 1


def _is_country(word: str) -> bool:
    place = known_place(word)
    return place is not None and place.sure and place.kind != "city"


def _is_known(word: str) -> bool:
    place = known_place(word)
    return place is not None or demonym_country(word) is not None


def _weigh_person(weights: Weights, words: Sequence[str], lower: Sequence[str]) -> None:
    parts = [word for word in lower if word not in PARTICLES and word not in NAME_SUFFIXES]
    given = given_names()
    known = bool(parts) and (parts[0] in given or parts[0].split("-")[0] in given)
    known = known and not (words[0].isupper() and len(words[0]) > 1 and not all(word.isupper() for word in words))
    if len(words) == 1:
        weights["people"] += 1.2 if known else 0
        return
    if any(letter.isdigit() for word in words for letter in word):
        weights["people"] -= 3
        return
    if not 2 <= len(parts) <= 5 or any(word in {"of", "for", "and", "&", "the"} for word in lower):
        return
    if known:
        weights["people"] += 4
    if any(len(word) == 2 and word[1] == "." for word in words):
        weights["people"] += 2
    if any(word in PARTICLES for word in lower[1:]) or any(
        word.startswith(("al-", "el-", "o'", "mc", "ibn")) for word in lower
    ):
        weights["people"] += 1.5
    if lower[-1] in NAME_SUFFIXES:
        weights["people"] += 3
    ordinary = sum(is_common(word) for word in parts[0 if not known else 1 :])
    weights["people"] += 1.2 if ordinary == 0 else -1.5 * ordinary + (1.5 if known else 0)
    if any(word.isupper() and len(word) > 2 for word in words) and not all(word.isupper() for word in words):
        weights["people"] -= 2


def is_name_alone(name: str, language: str | None) -> bool:
    """Whether a single word that opens a sentence is a name without further evidence."""
    if name.lower() in FUNCTION_WORDS and not name.isupper():
        return False
    place = known_place(name, language)
    if place is not None and (place.sure or not is_common(name)):
        return True
    if demonym_country(name) is not None or name.lower() in NO_FIELD or name.lower() in KNOWN_BODIES:
        return True
    return (name.isupper() and len(name) > 1) or name.lower() in given_names()
