"""Kinds: whether a name is a person's, a body's or a place's, by how it is built and what stands beside it."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from summarizer.candidates.names.places import demonym_country, known_place
from summarizer.candidates.names.roles import find_roles
from summarizer.candidates.names.tokens import spelled
from summarizer.candidates.names.words import (
    BODY_HEADS,
    BODY_NOUNS,
    BODY_OPENERS,
    CALENDAR,
    DIRECTIONS,
    EVENT_OPENERS,
    FUNCTION_WORDS,
    KNOWN_BODIES,
    NAME_SUFFIXES,
    NO_FIELD,
    NO_FIELD_HEADS,
    PARTICLES,
    PERSONAL_PRONOUNS,
    PERSONAL_VERBS,
    PLACE_HEADS,
    PLACE_NOUNS,
    PLACE_PREPOSITIONS,
    SPEECH_VERBS,
    STRONG_PLACE_PREPOSITIONS,
    WEAK_BODY_HEADS,
    given_names,
    is_common,
    is_role_noun,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from summarizer.candidates.names.mentions import Mention
    from summarizer.candidates.names.tokens import Token

SETTLED = 2.0  # the least weight of evidence that settles a kind
LONGEST_DATELINE = 8  # tokens
AHEAD = 1.0  # and by how much it must outweigh the next


class Weights(defaultdict[str, float]):
    """Evidence by kind: "people", "organisations", "places", "none"."""

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
    region county district valley plain islands commonwealth
    """.split()
)
_KIN = frozenset("wife husband son daughter mother father brother sister widow lawyer family aide".split())
_COMPANY = frozenset("inc ltd llc plc corp gmbh co llp ag".split())
# Offices that only bodies have: "the chair of Lindley", "Lindley's chief executive".
_COMPANY_OFFICES = frozenset(
    {"executive", "chair", "chairman", "chairwoman", "ceo", "shareholders", "spokeswoman", "spokesman", "shareholder"}
    | {"chief executive", "finance director", "managing director", "board", "employees", "general secretary"}
)
_HOLDERS = frozenset("mayor governor resident residents king queen president people bishop emir sultan".split())
_AFTER_AGENCY = ([")", "—"], [")", "–"], [")", "-"])  # "ERBIL (Agency) — "


def settled(weights: Mapping[str, float]) -> str | None:
    """The kind that the evidence settles, None when it settles none."""
    ranked = sorted(((weight, kind) for kind, weight in weights.items()), reverse=True)
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
    if joined in KNOWN_BODIES and (len(words) > 1 or len(joined) > 4 or name.isupper() or not is_common(joined)):
        weights["organisations"] += 6
    if demonym_country(name) is not None or all(word in NO_FIELD or word in CALENDAR for word in lower):
        weights["none"] += 8
    place = known_place(name, language)
    if place is not None:
        weights["places"] += {"country": 6, "region": 5, "city": 4}[place.kind] if place.sure else 1.5
    _weigh_heads(weights, words, lower)
    _weigh_person(weights, words, lower)
    if len(words) == 1 and place is None and not name.isupper() and lower[0] not in KNOWN_BODIES:
        if lower[0] in BODY_HEADS or lower[0] in NO_FIELD_HEADS or lower[0] in PLACE_HEADS:
            weights["none"] += 4
        elif is_common(lower[0]):
            weights["none"] += 2.5
    if len(words) == 1 and place is None and 2 <= len(name.replace(".", "")) <= 6 and name.isupper():
        shouted = is_common(lower[0]) and lower[0] not in KNOWN_BODIES
        weights["none" if shouted or name in _MONEY else "organisations"] += 8 if name in _MONEY else 2.5
    return weights


def _weigh_heads(weights: Weights, words: Sequence[str], lower: Sequence[str]) -> None:
    head = lower[-1]
    if len(words) > 1:
        if "&" in words:
            weights["organisations"] += 3
        elif head in NO_FIELD_HEADS:
            weights["none"] += 5
        elif head in BODY_HEADS:
            weights["organisations"] += 2.5 if head in WEAK_BODY_HEADS else 5
        elif head in PLACE_HEADS:
            weights["places"] += 4.5
        if lower[0] in EVENT_OPENERS and lower[1] == "of":
            weights["none"] += 7
        if lower[0] in {"san", "santa", "santo", "los", "las", "fort"}:
            weights["places"] += 2
        if lower[0] in {"lake", "mount", "river", "cape", "fort", "port", "camp", "isle"}:
            weights["places"] += 2.5
        if any(word in BODY_HEADS - WEAK_BODY_HEADS for word in lower[:-1]):
            weights["organisations"] += 2
    if lower[0] in BODY_OPENERS and len(words) > 2 and lower[1] in {"of", "for"}:
        weights["places" if lower[0] in _PLACE_OPENERS else "organisations"] += 6
    elif any(word in {"of", "for", "&"} for word in lower):
        weights["organisations"] += 4
    if head in _COMPANY and len(words) > 1:
        weights["organisations"] += 6


def _weigh_person(weights: Weights, words: Sequence[str], lower: Sequence[str]) -> None:
    parts = [word for word in lower if word not in PARTICLES and word not in NAME_SUFFIXES]
    given = given_names()
    known = bool(parts) and (parts[0] in given or parts[0].split("-")[0] in given)
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


def weigh_mention(
    tokens: Sequence[Token], mention: Mention, following: Sequence[Token], language: str | None
) -> Weights:
    """What the words around one mention tell.

    Args:
        tokens: of its sentence.
        mention: the name.
        following: the tokens of the next sentence.
        language: of the article.
    """
    weights = Weights()
    if mention.kind is not None:
        weights[mention.kind] += 8
        return weights
    if mention.title is not None:
        weights["people"] += 6
    elif find_roles(tokens, mention):
        weights["people"] += 3.5
    _weigh_before(weights, tokens, mention)
    _weigh_after(weights, tokens, mention, following)
    return weights


def _weigh_before(weights: Weights, tokens: Sequence[Token], mention: Mention) -> None:
    at = mention.first
    long = mention.last - mention.first > 1
    before = tokens[at - 1].lower if at else ""
    earlier = tokens[at - 2].lower if at > 1 else ""
    if before == "(" and [t.text for t in tokens[mention.last : mention.last + 2]] in _AFTER_AGENCY:
        weights["organisations"] += 4
    if not before or not tokens[at].glued:
        return
    if before == "the":
        weights["organisations"] += 1.5
        weights["people"] -= 2.5
    if earlier == "the" and (demonym_country(before) is not None):
        weights["organisations"] += 1
        weights["people"] -= 1
    if before in STRONG_PLACE_PREPOSITIONS:
        weights["places"] += 2.5
        weights["people"] -= 0.5
    elif before in PLACE_PREPOSITIONS:
        weights["places"] += 0.8
    if before in DIRECTIONS:
        weights["places"] += 3
    if before == "of" and earlier in PLACE_NOUNS:
        weights["places"] += 5
    elif before == "of" and (earlier in _HOLDERS or earlier in DIRECTIONS or earlier.endswith(("east", "west"))):
        weights["places"] += 3
    elif before in {"of", "at", "for"} and (is_role_noun(earlier) or earlier in {"members", "employees", "officials"}):
        company = earlier in _COMPANY_OFFICES and before == "of"
        weights["organisations"] += 4 if company else 2
        weights["people"] -= 3 if company else 0
    elif before in PLACE_NOUNS and not is_role_noun(before):
        weights["places"] += 3
    elif before in BODY_NOUNS and not is_role_noun(before):
        weights["organisations"] += 3
    if before in {"said", "says", "added"}:
        weights["people"] += 2
        weights["organisations"] += 1
    if before in {"told", "telling"}:
        weights["organisations"] += 2 if not long else 1.2
        weights["people"] += 0.5


def _weigh_after(weights: Weights, tokens: Sequence[Token], mention: Mention, following: Sequence[Token]) -> None:
    end = mention.last
    after = tokens[end] if end < len(tokens) else None
    second = tokens[end + 1] if end + 1 < len(tokens) else None
    owner = tokens[end - 1].possessive
    if after is None:
        _weigh_pronouns(weights, tokens, end, following)
        return
    word = after.lower
    if owner:
        if word in _KIN:
            weights["people"] += 2
        if is_role_noun(after.text):
            weights["organisations"] += 1
        if second is not None and (word in _COMPANY_OFFICES or f"{word} {second.lower}" in _COMPANY_OFFICES):
            weights["organisations"] += 3
            weights["people"] -= 3
    elif after.glued or not after.text[0].isalnum():
        if word in PLACE_NOUNS:
            weights["places"] += 3
        if word in BODY_NOUNS:
            weights["organisations"] += 3
        if word in SPEECH_VERBS or (second is not None and word.endswith("ly") and second.lower in SPEECH_VERBS):
            weights["people"] += 2
            weights["organisations"] += 1
        elif word in PERSONAL_VERBS:
            weights["people"] += 0.7
        if word == "who" or (second is not None and word == "," and second.lower == "who"):
            weights["people"] += 4
        if word == "," and second is not None and second.text.isdigit() and 4 < int(second.text[:4]) < 111:
            weights["people"] += 5
        if _is_dateline(tokens, mention):
            weights["places"] += 6
        elif word == "(" and second is not None and second.text.isupper() and len(second.text) > 1:
            weights["organisations"] += 4
        if word == "(" and second is not None and second.text.isdigit() and len(second.text) == 2:
            weights["people"] += 3
        if word == "," and second is not None and second.capital and not second.possessive:
            _weigh_country_after(weights, tokens, mention)
    _weigh_pronouns(weights, tokens, end, following)


def _is_dateline(tokens: Sequence[Token], mention: Mention) -> bool:
    """ "ERBIL (Agency) — ", "ATHENS — ", "KYIV, Ukraine (Agency) — "."""
    if mention.last > LONGEST_DATELINE or any(
        not t.text.isupper() for t in tokens[: mention.last] if t.text[0].isalpha()
    ):
        return False
    return any(t.text in {"—", "–", "-"} and not t.possessive for t in tokens[mention.last : mention.last + 6])


def _weigh_country_after(weights: Weights, tokens: Sequence[Token], mention: Mention) -> None:
    """ "in Harrow Vale, Ohio": a place that the next place holds."""
    first = mention.last + 1
    before = tokens[mention.first - 1].lower if mention.first else ""
    for last in range(min(first + 3, len(tokens)), first, -1):
        place = known_place(spelled(tokens, first, last))
        if place is not None and place.sure and place.kind != "city":
            weights["places"] += 3 if before in PLACE_PREPOSITIONS or before in {"of", ""} else 1
            return


def _weigh_pronouns(weights: Weights, tokens: Sequence[Token], end: int, following: Sequence[Token]) -> None:
    near = [t.lower for t in tokens[end : end + 15]] + [t.lower for t in following[:3]]
    if any(word in PERSONAL_PRONOUNS for word in near):
        weights["people"] += 0.6


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
