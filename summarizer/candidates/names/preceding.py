"""Preceding words: what stands before a name and tells whether it is a person's, a body's or a place's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.candidates.names.appositions import DEFINED, LONE_TRADES, THINGS, TRADES
from summarizer.candidates.names.kinds import Weights
from summarizer.candidates.names.neighbours import (
    ADDRESSED,
    ALONG,
    BODILY,
    BY_BODIES,
    CARRIED,
    CLAIMED_BY_BODIES,
    CLUB_TOWNS,
    FOR_BODIES,
    HOLDERS,
    KINDS_OF_OUTLETS,
    MOTION,
    OF_BODIES,
    OF_FIRMS,
    OF_WATERS,
    OWNED,
    PLAYED,
    RESIDING,
    SCORE,
    SOUGHT,
    VISITED,
)
from summarizer.candidates.names.offices import STATE_OFFICES, is_personal
from summarizer.candidates.names.places import demonym_country, known_place
from summarizer.candidates.names.sites import (
    DIRECTIONS,
    PLACE_NOUNS,
    PLACE_PREPOSITIONS,
    STRONG_PLACE_PREPOSITIONS,
)
from summarizer.candidates.names.speakers import is_alone, is_sure_place, weigh_speaker
from summarizer.candidates.names.tokens import opens_sentence, spelled, word_at
from summarizer.candidates.names.words import (
    BODY_HEADS,
    BODY_NOUNS,
    FIRM_ENDINGS,
    KIN,
    KNOWN_BODIES,
    given_names,
    is_role_noun,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.candidates.names.mentions import Mention
    from summarizer.candidates.names.tokens import Token

_ROMAN = re.compile(r"I{2,3}|IV|VI{0,3}|IX|X")
# Where one is without an article.
_BARE = frozenset("parliament court school hospital college university church office congress".split())
_SOLD = frozenset("laid lay laying took shook sold paid hived spun".split())  # "laid off Lindley"


# What is called after its maker: "a Toyota van".
_MAKES = frozenset(
    "van car truck jet plane airliner helicopter pickup saloon lorry bus motorbike motorcycle scooter tractor phone"
    " smartphone laptop tablet rifle pistol hatchback suv sedan limousine minibus engine".split()
)
_OF_STATES = frozenset("ministry government parliament army navy embassy airspace consulate ambassador forces".split())
_CALLED = frozenset("called named dubbed".split())
_ONE_OF_MANY = frozenset("a an his her my two three four several".split())


def weigh_before(weights: Weights, tokens: Sequence[Token], mention: Mention) -> None:
    at = mention.first
    if _is_product(tokens, mention):
        weights["none"] += 4
        weights["organisations"] -= 4
        return
    before, earlier = word_at(tokens, at - 1), word_at(tokens, at - 2)
    if not before or not tokens[at].glued:
        return
    _weigh_noun_before(weights, tokens, mention, before, earlier)
    if before == "the":
        _weigh_article(weights, tokens, mention, earlier)
    if earlier == "the" and demonym_country(before) is not None:
        weights["organisations"] += 1
        weights["people"] -= 1
    if before in DIRECTIONS:
        weights["places"] += 3
    if before in {"said", "says", "added"}:
        weigh_speaker(weights, tokens, mention)
    if before in {"told", "telling"}:
        weights["organisations"] += 2 if mention.last - at == 1 else 1.2
        weights["people"] += 0.5
    if before in {"aboard"} or (before == "the" and earlier == "aboard"):
        weights["none"] += 4
    if before in PLAYED | {"against", "v", "vs"} and tokens[mention.last - 1].lower in CLUB_TOWNS:
        weights["organisations"] += 4
    scored = before in {"to", "with", "against", "at", "over"} and SCORE.fullmatch(earlier) is not None
    if scored or (before in PLAYED and SCORE.fullmatch(word_at(tokens, mention.last))):
        weights["organisations"] += 4  # "lost 2-0 to Lindley"
        weights["people"] -= 2
    if before in CLAIMED_BY_BODIES:
        weights["organisations"] += 1.5
    if before in VISITED:
        weights["places"] += 1.5
    if before == "," and earlier in ADDRESSED and word_at(tokens, mention.last) in {",", ".", ""}:
        weights["places"] += 3  # "of Mill Lane, Lindley"
    _weigh_preposition(weights, tokens, mention, before, earlier)


def _weigh_noun_before(weights: Weights, tokens: Sequence[Token], mention: Mention, before: str, earlier: str) -> None:
    """What a noun right before a name says that it is: "the carrier Lindley", "her aunt Lindley"."""
    at = mention.first
    thing = before in THINGS or (before == "carrier" and earlier in CARRIED)
    if thing and not tokens[at - 1].capital and not is_sure_place(tokens, mention):
        weights["none"] += 5
    elif _is_traded(tokens, mention):
        weights["organisations"] += 3.5
        weights["people"] -= 1
    elif _is_traded(tokens, mention, LONE_TRADES):
        weights["organisations"] += 2
    elif earlier in KINDS_OF_OUTLETS.get(before, ()):
        weights["organisations"] += 4
    elif before in PLACE_NOUNS and not is_role_noun(before):
        weights["places"] += 3
    elif before in _BARE and earlier in PLACE_PREPOSITIONS:
        pass  # "In parliament Jane Roe rose"
    elif before in _CALLED and earlier in THINGS:
        weights["none"] += 5  # "a horse called Lindley"
    elif before in _CALLED and earlier in BODY_NOUNS and not is_role_noun(earlier):
        weights["organisations"] += DEFINED  # "a company called Lindley"
    elif before in BODY_NOUNS and earlier != "of" and not is_role_noun(before) and not tokens[at - 1].possessive:
        weights["organisations"] += 4 if mention.last - at == 1 else DEFINED
    elif not is_personal(before) and demonym_country(earlier) is not None and is_alone(tokens, mention):
        weights["organisations"] += 3  # "Norwegian miner Lindley"
    elif BODILY.match(before):
        weights["organisations"] += 3
        weights["people"] -= 3.5
    elif before in KIN:
        weights["people"] += 3
    elif is_alone(tokens, mention) and tokens[at - 1].possessive and _is_country(tokens[at - 1].text):
        weights["organisations"] += 1.5  # "Norway's Lindley"
        weights["people"] -= 1


def _weigh_article(weights: Weights, tokens: Sequence[Token], mention: Mention, earlier: str) -> None:
    """What has an article is nobody: "the Lindley" is a river, a ship or a body."""
    at = mention.first
    if mention.last - at > 1 and _ROMAN.fullmatch(tokens[mention.last - 1].text):
        weights["none"] += 5  # "the Lindley II", a ship
    weights["people"] -= 2.5
    if earlier in ALONG or (earlier == "of" and word_at(tokens, at - 3) in OF_WATERS):
        weights["places"] += 3
    else:
        thing = mention.last - at == 1 and word_at(tokens, mention.last) not in BODY_NOUNS | OWNED  # "the Kop"
        weights["organisations"] += 0.5 if thing else 1.5
        if f"the {spelled(tokens, at, mention.last).lower()}" in KNOWN_BODIES:
            named = tokens[at - 1].capital and not opens_sentence(tokens, at - 1)  # "told The Sun"
            weights["organisations"] += 14 if named else 4
        if earlier in STRONG_PLACE_PREPOSITIONS or earlier == "at":
            weights["places"] += 1.5
        if known_place(spelled(tokens, at, mention.last)) is not None and _leads_noun(tokens, mention.last):
            weights["places"] += 1  # "the Lindley lawyer"
            weights["organisations"] -= 0.5


def _weigh_preposition(weights: Weights, tokens: Sequence[Token], mention: Mention, before: str, earlier: str) -> None:
    at, head = mention.first, tokens[mention.last - 1].lower
    owner = tokens[mention.last - 1].possessive and known_place(spelled(tokens, at, mention.last)) is None
    if owner and before in PLACE_PREPOSITIONS:
        weights["places"] += 0.5  # "at Lindley's shop": the shop is where
    elif before in STRONG_PLACE_PREPOSITIONS and not (before == "in" and earlier in {"shares", "stake", "stakes"}):
        weights["places"] += 2.5
        weights["people"] -= 0.5 if tokens[at].lower in given_names() else 2
    elif before in PLACE_PREPOSITIONS:
        weights["places"] += 1.2 if before == "at" else 0.8
    if before == "of":
        if earlier in _OF_STATES and head not in BODY_HEADS | FIRM_ENDINGS:
            weights["places"] += 3  # "the foreign ministry of Lindley"
            weights["people"] -= 2
        elif earlier in PLACE_NOUNS:
            weights["places"] += 5
        elif is_role_noun(earlier) and head in BODY_HEADS | FIRM_ENDINGS:
            weights["organisations"] += 2
        elif earlier in HOLDERS | STATE_OFFICES or earlier in DIRECTIONS or earlier.endswith(("east", "west")):
            weights["places"] += 3
        elif _ends_full_name(tokens, at - 2) and word_at(tokens, at - 4) in OF_FIRMS | {"strategist", "scientist"}:
            weights["organisations"] += 2  # "analyst Jane Roe of Harle"
        elif _ends_full_name(tokens, at - 2) and head not in BODY_HEADS | FIRM_ENDINGS:
            weights["places"] += 1.5  # "for Jane Roe of Harle"
            weights["people"] -= 2
        elif earlier in OF_BODIES or is_role_noun(earlier) or earlier == "officials":
            weights["organisations"] += 3.5 if earlier in OF_BODIES else 2
            weights["people"] -= 2
    elif before in {"for", "of", "with"} and earlier in SOUGHT:
        weights["organisations"] += 2
    elif before == "for" and earlier in STATE_OFFICES | {"executive", "mp", "td"}:
        weights["places"] += 2
    elif before == "off" and earlier not in _SOLD:
        weights["places"] += 2
        weights["people"] -= 1
    elif before in {"to", "from", "off", "for", "via"} and _moves(tokens, at - 2):
        weights["places"] += 2
    elif before in {"at", "for", "with"} and (
        earlier in FOR_BODIES
        or earlier in OF_BODIES
        or is_role_noun(earlier.removesuffix("s"))
        or _is_office_of(tokens, at - 2)
    ):
        weights["organisations"] += 2.5
        weights["people"] -= 1
    elif before == "by" and earlier in BY_BODIES:
        weights["organisations"] += 1.5
    elif before == "in" and earlier in {"shares", "stake", "stakes"}:
        weights["organisations"] += 3
    if before in {"in", "at", "from"} and earlier in RESIDING:
        weights["places"] += 1


def _ends_full_name(tokens: Sequence[Token], at: int) -> bool:
    """Whether a given name and a surname end at a token."""
    given = at > 0 and tokens[at - 1].lower in given_names()
    return given and tokens[at].capital and tokens[at].glued and not is_role_noun(tokens[at].text)


def _is_office_of(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word ends "head of research", "director for northern lines": what is held at a body."""
    for here in range(at, max(0, at - 4), -1):
        if not tokens[here].text.islower() or not tokens[here].glued:
            return False
        if tokens[here].lower in {"of", "for"}:
            return here < at and is_role_noun(tokens[here - 1].text)
    return False


def _moves(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word of going, or somebody who comes from somewhere, stands right before a preposition."""
    word = word_at(tokens, at)
    return word in MOTION or (is_role_noun(word) and not tokens[at].capital and tokens[at + 1].lower == "from")


def _is_product(tokens: Sequence[Token], mention: Mention) -> bool:
    """Whether one thing of a make is told of: "a white Boeing", "a Boeing 737", "her Toyota van"."""
    first, last = mention.first, mention.last
    earlier = tokens[max(0, first - 2) : first]
    counted = bool(earlier) and (
        earlier[-1].lower in _ONE_OF_MANY
        or (earlier[0].lower in _ONE_OF_MANY and earlier[-1].text.islower() and earlier[-1].lower not in BODY_NOUNS)
    )
    lone = last - first == 1 and mention.title is None and tokens[first].lower not in given_names()
    if not counted or not lone or tokens[last - 1].possessive or is_role_noun(earlier[-1].lower):
        return False
    after = tokens[last] if last < len(tokens) else None
    numbered = after is not None and after.glued and after.text[0].isdigit()
    made = word_at(tokens, last) in _MAKES
    ends = after is None or after.text in {",", ".", ";", ")"} or after.lower in {"and", "with", "in", "on", "to", "at"}
    plain = ends and earlier[-1].lower not in KIN and tokens[first].lower in KNOWN_BODIES
    return made or numbered or plain


def _is_country(word: str) -> bool:
    place = known_place(word)
    return place is not None and place.sure and place.kind == "country"


def _leads_noun(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word in small letters stands right behind a name."""
    return at < len(tokens) and tokens[at].glued and tokens[at].text.islower()


def _is_traded(tokens: Sequence[Token], mention: Mention, trades: re.Pattern[str] = TRADES) -> bool:
    """Whether what stands before a name says what a firm does ("train operator Lindley"), not a person."""
    if tokens[mention.first].lower in given_names() or mention.title is not None:
        return False
    before = tokens[mention.first - 1] if mention.first else None
    return before is not None and tokens[mention.first].glued and trades.search(before.text) is not None
