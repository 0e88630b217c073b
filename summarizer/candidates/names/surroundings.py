"""Surroundings: what the words beside a mention tell of whether a person, a body or a place is named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.candidates.names.appositions import DEFINED, LONE_TRADES, THINGS, TRADES, weigh_apposition
from summarizer.candidates.names.following import weigh_after
from summarizer.candidates.names.kinds import Weights
from summarizer.candidates.names.neighbours import (
    EXCHANGES,
    NATIONAL,
)
from summarizer.candidates.names.preceding import weigh_before
from summarizer.candidates.names.roles import find_roles
from summarizer.candidates.names.speakers import is_sure_place
from summarizer.candidates.names.tokens import word_at
from summarizer.candidates.names.words import (
    BODY_NOUNS,
    PERSONAL_PRONOUNS,
    SPEECH_VERBS,
    given_names,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.candidates.names.mentions import Mention
    from summarizer.candidates.names.tokens import Token


_OF_IT = (["had"], ["has"], ["would"], ["will"], ["planned"], ["expects"], ["expected"], ["regretted"])
_ITS_VERBS = frozenset("also later plans employs operates runs owns sells makes has had".split())


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
        ship = word_at(tokens, mention.title - 1) in THINGS and tokens[mention.title].glued  # "the ferry Princess Roe"
        weights["none" if ship else "people"] += 6
    elif max(weights["organisations"], weights["places"]) < DEFINED:
        weights["people"] += _weigh_roles(tokens, mention)
    if tokens[mention.last - 1].suffix in {"based", "born", "bound", "wide", "area", "occupied", "controlled"}:
        weights["places"] += 4
    if _is_abbreviated(tokens, mention) or _is_ticker(tokens, mention):
        weights["none"] += 8
        return weights
    weigh_before(weights, tokens, mention)
    weigh_after(weights, tokens, mention)
    _weigh_pronouns(weights, tokens, mention, following)
    return weights


def _weigh_roles(tokens: Sequence[Token], mention: Mention) -> float:
    """What a role beside a name says for a person: less where firms are called so too ("builder Brandt Homes")."""
    roles = find_roles(tokens, mention)
    if not roles or is_sure_place(tokens, mention):
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


def _weigh_pronouns(weights: Weights, tokens: Sequence[Token], mention: Mention, following: Sequence[Token]) -> None:
    first, end = mention.first, mention.last
    near = [t.lower for t in tokens[end : end + 15]] + [t.lower for t in following[:3]]
    if any(word in PERSONAL_PRONOUNS for word in near):
        weights["people"] += 0.6
    said = word_at(tokens, end) in SPEECH_VERBS or word_at(tokens, end + 1) in SPEECH_VERBS
    speaks = end + 1 if word_at(tokens, end) == "," else end
    reported = [t.lower for t in tokens[speaks + 1 : speaks + 3]]
    if word_at(tokens, speaks) == "said" and reported[:1] == ["it"] and reported[1:] in _OF_IT:
        weights["organisations"] += 1.5  # "Lindley said it would"
        weights["people"] -= 0 if tokens[first].lower in given_names() else 1
    it = [t.lower for t in following[:2]]
    if said and len(it) == 2 and it[0] == "it" and it[1] in SPEECH_VERBS | _ITS_VERBS:
        weights["organisations"] += 3  # "Lindley said so. It denied"
        weights["people"] -= 3
