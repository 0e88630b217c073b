"""Surroundings: what the words beside a mention tell of whether a person, a body or a place is named."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.candidates.names.appositions import DEFINED, LONE_TRADES, THINGS, TRADES, holder, weigh_apposition
from summarizer.candidates.names.kinds import SPEAKS, Weights
from summarizer.candidates.names.neighbours import (
    ACTS,
    ADDRESSED,
    AFTER_AGENCY,
    ALONG,
    BODILY,
    BY_BODIES,
    CLAIMED_BY_BODIES,
    CLUB_TOWNS,
    CONJUNCTIONS,
    CORPORATE_VERBS,
    DISTANCES,
    EXCHANGES,
    FOR_BODIES,
    HOLDERS,
    KINDS_OF_OUTLETS,
    LOCAL,
    MANY,
    MOTION,
    NATIONAL,
    OF_BODIES,
    OF_FIRMS,
    OF_TEAMS,
    OF_WATERS,
    OWNED,
    PLAYED,
    RESIDING,
    ROUGHLY,
    SEATED,
    SOUGHT,
    VISITED,
)
from summarizer.candidates.names.offices import STATE_OFFICES, is_personal
from summarizer.candidates.names.places import demonym_country, known_place
from summarizer.candidates.names.role_phrases import PRIZES
from summarizer.candidates.names.roles import find_roles
from summarizer.candidates.names.sites import (
    DIRECTIONS,
    PLACE_HEADS,
    PLACE_NOUNS,
    PLACE_PREPOSITIONS,
    STRONG_PLACE_PREPOSITIONS,
)
from summarizer.candidates.names.tokens import opens_sentence, spelled, word_at
from summarizer.candidates.names.words import (
    BODY_HEADS,
    BODY_NOUNS,
    FIRM_ENDINGS,
    KIN,
    KNOWN_BODIES,
    PERSONAL_PRONOUNS,
    PERSONAL_VERBS,
    PORTFOLIOS,
    ROLE_MODIFIERS,
    SPEECH_VERBS,
    given_names,
    is_common,
    is_role_noun,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.candidates.names.mentions import Mention
    from summarizer.candidates.names.tokens import Token

LONGEST_DATELINE = 8  # tokens
_BEFORE_SUBJECTS = frozenset({"that", ",", "nor", "neither", "both", "said", "says"})
SPOKEN = 1.5  # what a single word that speaks weighs, against one that does what people, bodies and ships do


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
    weigh_apposition(weights, tokens, mention)
    if mention.title is not None:
        before = word_at(tokens, mention.title - 1)
        weights["none" if before in THINGS and tokens[mention.title].glued else "people"] += 6  # "the ferry Princess Roe"
    elif max(weights["organisations"], weights["places"]) < DEFINED:
        weights["people"] += _weigh_roles(tokens, mention)
    if tokens[mention.last - 1].suffix in {"based", "born", "bound", "wide", "area", "occupied", "controlled"}:
        weights["places"] += 4
    if _is_abbreviated(tokens, mention) or _is_ticker(tokens, mention):
        weights["none"] += 8
        return weights
    _weigh_before(weights, tokens, mention)
    _weigh_after(weights, tokens, mention)
    _weigh_pronouns(weights, tokens, mention.last, following)
    return weights


def _weigh_roles(tokens: Sequence[Token], mention: Mention) -> float:
    """What a role beside a name says for a person: less where firms are called so too ("builder Brandt Homes")."""
    roles = find_roles(tokens, mention)
    if not roles or _is_sure_place(tokens, mention):
        return 0
    if tokens[mention.first].lower not in given_names():
        heads = [tokens[role.last - 1].lower for role in roles]
        if all(head.endswith("s") and not head.endswith("ss") for head in heads):
            return 0  # "Harle Athletic, the leaders"
        if any(TRADES.search(head) for head in heads):
            return 0
        if mention.last - mention.first > 1 and any(LONE_TRADES.search(head) for head in heads):
            return 1.5
    return 3.5


def _is_sure_place(tokens: Sequence[Token], mention: Mention) -> bool:
    place = known_place(spelled(tokens, mention.first, mention.last))
    return place is not None and place.sure


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


# -- before ---------------------------------------------------------------------------------------------------


def _weigh_before(weights: Weights, tokens: Sequence[Token], mention: Mention) -> None:
    at = mention.first
    before, earlier = word_at(tokens, at - 1), word_at(tokens, at - 2)
    if not before or not tokens[at].glued:
        return
    if _is_traded(tokens, mention):
        weights["organisations"] += 3.5
        weights["people"] -= 1
    elif _is_traded(tokens, mention, LONE_TRADES):
        weights["organisations"] += 2
    elif before in THINGS and not tokens[at - 1].capital and not _is_sure_place(tokens, mention):
        weights["none"] += 5
    elif earlier in KINDS_OF_OUTLETS.get(before, ()):
        weights["organisations"] += 4
    elif before in PLACE_NOUNS and not is_role_noun(before):
        weights["places"] += 3
    elif before in BODY_NOUNS and earlier != "of" and not is_role_noun(before) and not tokens[at - 1].possessive:
        weights["organisations"] += 4 if mention.last - at == 1 else DEFINED
    elif not is_personal(before) and demonym_country(earlier) is not None and _is_alone(tokens, mention):
        weights["organisations"] += 3  # "Norwegian miner Lindley"
    elif BODILY.match(before):
        weights["organisations"] += 3
        weights["people"] -= 3.5
    elif before in KIN:
        weights["people"] += 3
    elif _is_alone(tokens, mention) and tokens[at - 1].possessive and _is_country(tokens[at - 1].text):
        weights["organisations"] += 1.5  # "Norway's Lindley"
        weights["people"] -= 1
    if before == "the" and (earlier in ALONG or (earlier == "of" and word_at(tokens, at - 3) in OF_WATERS)):
        weights["places"] += 3
        weights["people"] -= 2.5
    elif before == "the":
        thing = mention.last - at == 1 and word_at(tokens, mention.last) not in BODY_NOUNS | OWNED  # "the Kop"
        weights["organisations"] += 0.5 if thing else 1.5
        weights["people"] -= 2.5
        if f"the {spelled(tokens, at, mention.last).lower()}" in KNOWN_BODIES:
            named = tokens[at - 1].capital and not opens_sentence(tokens, at - 1)  # "told The Sun"
            weights["organisations"] += 14 if named else 4
        if earlier in STRONG_PLACE_PREPOSITIONS or earlier == "at":
            weights["places"] += 1.5
        if known_place(spelled(tokens, at, mention.last)) is not None and _leads_noun(tokens, mention.last):
            weights["places"] += 1  # "the Lindley lawyer"
            weights["organisations"] -= 0.5
    if earlier == "the" and demonym_country(before) is not None:
        weights["organisations"] += 1
        weights["people"] -= 1
    if before in DIRECTIONS:
        weights["places"] += 3
    if before in {"said", "says", "added"}:
        _weigh_speaker(weights, tokens, mention)
    if before in {"told", "telling"}:
        weights["organisations"] += 2 if mention.last - at == 1 else 1.2
        weights["people"] += 0.5
    if before in {"aboard"} or (before == "the" and earlier == "aboard"):
        weights["none"] += 4
    if before in PLAYED | {"against", "v", "vs"} and tokens[mention.last - 1].lower in CLUB_TOWNS:
        weights["organisations"] += 4
    if before in CLAIMED_BY_BODIES:
        weights["organisations"] += 1
    if before in VISITED:
        weights["places"] += 1.5
    if before == "," and earlier in ADDRESSED and word_at(tokens, mention.last) in {",", ".", ""}:
        weights["places"] += 3  # "of Mill Lane, Lindley"
    _weigh_preposition(weights, tokens, mention, before, earlier)


def _weigh_preposition(weights: Weights, tokens: Sequence[Token], mention: Mention, before: str, earlier: str) -> None:
    at, head = mention.first, tokens[mention.last - 1].lower
    if before in STRONG_PLACE_PREPOSITIONS and not (before == "in" and earlier in {"shares", "stake", "stakes"}):
        weights["places"] += 2.5
        weights["people"] -= 0.5 if tokens[at].lower in given_names() else 2
    elif before in PLACE_PREPOSITIONS:
        weights["places"] += 1.2 if before == "at" else 0.8
    if before == "of":
        if earlier in PLACE_NOUNS:
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
    elif before == "off" and earlier not in {"laid", "lay", "laying", "took", "shook", "sold", "paid", "hived", "spun"}:
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
        weights["organisations"] += 1.2
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


# -- after ----------------------------------------------------------------------------------------------------


def _weigh_after(weights: Weights, tokens: Sequence[Token], mention: Mention) -> None:
    end = mention.last
    word, second = word_at(tokens, end), word_at(tokens, end + 1)
    if not word:
        return
    if tokens[end - 1].possessive:
        while end + 1 < len(tokens) and (not tokens[end].text[0].isalpha() or tokens[end].text[-1].isdigit()):
            end += 1  # "Harle Town's £140million takeover"
        if re.fullmatch(r"\d*(?:m|bn|k|million|billion|per|cent)", word_at(tokens, end)):
            end += 1
        _weigh_owned(weights, word_at(tokens, end), word_at(tokens, end + 1))
        if word_at(tokens, end) in OWNED and tokens[mention.last - 1].lower in CLUB_TOWNS:
            weights["organisations"] += 2
        return
    after = tokens[end]
    if not (after.glued or not after.text[0].isalnum()):
        return
    if word in PLACE_NOUNS:
        weights["places"] += 3
    elif word in LOCAL or word in SEATED:
        weights["places"] += 1.5
    if word in THINGS:
        weights["none"] += 1
    if word in PLAYED and tokens[end - 1].lower in CLUB_TOWNS:
        weights["organisations"] += 4
    alone = end - mention.first == 1
    generic = alone and tokens[mention.first].lower in PORTFOLIOS  # "the State agency"
    bodily = (word in BODY_NOUNS or word in OWNED) and word not in SEATED and not generic
    if bodily and not _is_sure_place(tokens, mention):
        team = word in OF_TEAMS and not alone
        weights["organisations"] += 5.5 if team else 3 if word in BODY_NOUNS else 2
        weights["people"] -= 1
    plain = tokens[mention.first].text
    named = alone and not is_common(plain) and "-" not in plain and plain.lower() not in ROLE_MODIFIERS | PRIZES
    if named and after.text.islower() and is_role_noun(word) and end + 1 < len(tokens) and tokens[end + 1].capital:
        weights["organisations" if word in OF_FIRMS else "places"] += 2  # "Lindley economist Jane Roe"
        weights["people"] -= 1
    if word in MANY and not generic and _is_sole_subject(tokens, mention):
        weights["organisations"] += 5.5 if tokens[end - 1].lower in PLACE_HEADS else 3
        weights["people"] -= 3
    adverb = word.endswith("ly") and second in SPEECH_VERBS
    if word in SPEECH_VERBS and word_at(tokens, mention.first - 1) in {"of", "in", "from", "at"}:
        pass  # "residents of Lindley say"
    elif word in SPEECH_VERBS or adverb or (word in {"has", "had"} and second in SPEECH_VERBS):
        _weigh_statement(weights, tokens, mention, end + (1 if word in SPEECH_VERBS else 2))
    elif _is_alone(tokens, mention) and _acts(tokens, mention):
        weights[SPEAKS] += SPOKEN if word in ACTS else 1
    elif word in PERSONAL_VERBS:
        weights["people"] += 0.7
    if word in CORPORATE_VERBS:
        weights["organisations"] += 1.2
    if word == ",":
        _weigh_relative(weights, tokens, mention, second)
    if word == "who":
        weights["people"] += 4
    if word == "(" and not _is_sure_place(tokens, mention):
        _weigh_bracketed(weights, tokens, end + 1)
    if is_dateline(tokens, mention):
        weights["places"] += 6


def _weigh_owned(weights: Weights, word: str, second: str) -> None:
    if word in KIN or word in {"lawyer", "family", "aide", "parents", "children", "death", "body", "home", "house"}:
        weights["people"] += 2
    if word in OWNED or f"{word} {second}" in {"finance director", "managing director", "general secretary"}:
        weights["organisations"] += 2.5
        weights["people"] -= 2.5
    elif is_role_noun(word):
        weights["organisations"] += 1
    if word in NATIONAL or (word in PORTFOLIOS and second in {"minister", "ministry", "secretary", "bank", "court"}):
        weights["places"] += 1.5


def _weigh_speaker(weights: Weights, tokens: Sequence[Token], mention: Mention) -> None:
    """People and bodies speak; which of them a single word is, is told by whether it is somebody's surname."""
    if _is_alone(tokens, mention):
        weights[SPEAKS] += SPOKEN
    else:
        weights["people"] += 2
        weights["organisations"] += 1


def _is_alone(tokens: Sequence[Token], mention: Mention) -> bool:
    """Whether a name is one word that nobody is called by: "Lindley", not "Anna", not "Mr Lindley"."""
    name = tokens[mention.first]
    single = mention.last - mention.first == 1 and mention.title is None
    return single and name.lower not in given_names() and not any(map(str.isdigit, name.text))


def _acts(tokens: Sequence[Token], mention: Mention) -> bool:
    """Whether a name is what a clause is about, and does something: "Lindley has cut", "as Lindley plans to"."""
    before, word = word_at(tokens, mention.first - 1), word_at(tokens, mention.last)
    if not tokens[mention.last].text.islower() or not tokens[mention.last].glued:
        return False
    if not (opens_sentence(tokens, mention.first) or before in CONJUNCTIONS | _BEFORE_SUBJECTS):
        return False
    return word in ACTS or (word.endswith("ed") and len(word) > 4 and word_at(tokens, mention.last + 1) != "by")


def _weigh_statement(weights: Weights, tokens: Sequence[Token], mention: Mention, at: int) -> None:
    """ "Lindley said it would close" is a body that speaks of itself."""
    if _is_sure_place(tokens, mention):
        return
    at += 1 if word_at(tokens, at) == "that" else 0
    goes_on = word_at(tokens, at + 1)
    passive = goes_on in {"was", "is", "were"} and word_at(tokens, at + 2) not in {"not", "now", "still", "also"}
    if word_at(tokens, at) in {"its", "it's"} or (word_at(tokens, at) == "it" and goes_on[:1].isalpha() and not passive):
        weights["organisations"] += 3
        weights["people"] -= 2
        return
    _weigh_speaker(weights, tokens, mention)


def _weigh_relative(weights: Weights, tokens: Sequence[Token], mention: Mention, second: str) -> None:
    """ "Lindley, which sells paint", "Lindley, where she lives", "Roe, 43", "Harrow Vale, Ohio"."""
    end = mention.last
    if second == "who":
        placed = word_at(tokens, mention.first - 1) in PLACE_PREPOSITIONS | {"on", "of"}
        weights["people"] += 0.5 if placed else 4  # "an official in Oslo, who"
    elif second == "which":
        weights["organisations"] += 3 if word_at(tokens, end + 2) in CORPORATE_VERBS else 1.2
        weights["people"] -= 4
    elif second == "where":
        weights["places"] += 3.5
    elif not second:
        return
    elif second.isdigit() and word_at(tokens, end + 2) in DISTANCES:
        weights["places"] += 3
    elif second == "aged" or (second.isdigit() and 4 < int(second[:4]) < 111):
        weights["people"] += 5
    elif second in ROUGHLY and word_at(tokens, end + 3) in DISTANCES | {"hundred"}:
        weights["places"] += 3
    elif (tokens[end + 1].capital or second == "in") and holder(tokens, mention) is not None:
        before = word_at(tokens, mention.first - 1)
        weights["places"] += 3 if before in PLACE_PREPOSITIONS or before in {"of", ""} else 1


def _is_sole_subject(tokens: Sequence[Token], mention: Mention) -> bool:
    """Whether a plural verb behind a name can only be a team's or a band's: "Lindley Town are top"."""
    before = word_at(tokens, mention.first - 1)
    plural = tokens[mention.last - 1].lower.endswith("s") or _is_sure_place(tokens, mention)
    return not plural and (opens_sentence(tokens, mention.first) or before in CONJUNCTIONS)


def _is_abbreviated(tokens: Sequence[Token], mention: Mention) -> bool:
    """Whether a name is the initials of words in small letters before its bracket: "motor neurone disease (MND)"."""
    name, first = tokens[mention.first].text, mention.first - 1
    start = first - len(name)
    if word_at(tokens, first) != "(" or not name.isupper() or start < 0 or mention.last - mention.first > 1:
        return False
    words = tokens[start:first]
    initials = "".join(t.text[0] for t in words)
    return initials == name.lower() and words[-1].lower not in BODY_NOUNS | NATIONAL


def _is_ticker(tokens: Sequence[Token], mention: Mention) -> bool:
    """ "(NASDAQ: HRL)"."""
    return word_at(tokens, mention.first - 1) == ":" and word_at(tokens, mention.first - 2) in EXCHANGES


def _weigh_bracketed(weights: Weights, tokens: Sequence[Token], at: int) -> None:
    inside = tokens[at].text if at < len(tokens) else ""
    if inside.isupper() and len(inside) > 1:
        weights["organisations"] += 4
    elif inside.isdigit() and len(inside) == 2:
        weights["people"] += 3


def is_dateline(tokens: Sequence[Token], mention: Mention) -> bool:
    """ "ERBIL (Agency) — ", "ATHENS — ", "KYIV, Ukraine (Agency) — "."""
    if mention.last > LONGEST_DATELINE or any(
        not t.text.isupper() for t in tokens[: mention.last] if t.text[0].isalpha()
    ):
        return False
    ahead = 10 if word_at(tokens, mention.last) in {"/", ","} else 6  # "PELL/NEW HARLE, May 3 (Agency) - "
    return any(t.text in {"—", "–", "-"} and not t.possessive for t in tokens[mention.last : mention.last + ahead])


def is_agency(tokens: Sequence[Token], mention: Mention) -> bool:
    """Whether a name is the agency of a dateline: "ERBIL (Agency) — "."""
    closes = [t.text for t in tokens[mention.last : mention.last + 2]] in AFTER_AGENCY
    return closes and word_at(tokens, mention.first - 1) == "("


def _weigh_pronouns(weights: Weights, tokens: Sequence[Token], end: int, following: Sequence[Token]) -> None:
    near = [t.lower for t in tokens[end : end + 15]] + [t.lower for t in following[:3]]
    if any(word in PERSONAL_PRONOUNS for word in near):
        weights["people"] += 0.6
