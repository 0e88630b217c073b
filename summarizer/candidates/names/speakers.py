"""Speakers: what speaks and acts, a person or a body, and what it says of itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.candidates.names.kinds import SPEAKS, Weights
from summarizer.candidates.names.neighbours import (
    ACTS,
    CONJUNCTIONS,
)
from summarizer.candidates.names.places import known_place
from summarizer.candidates.names.tokens import opens_sentence, spelled, word_at
from summarizer.candidates.names.words import (
    given_names,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.candidates.names.mentions import Mention
    from summarizer.candidates.names.tokens import Token

_BEFORE_SUBJECTS = frozenset({"that", ",", "nor", "neither", "both", "said", "says"})
SPOKEN = 1.5  # what a single word that speaks weighs, against one that does what people, bodies and ships do


def is_sure_place(tokens: Sequence[Token], mention: Mention) -> bool:
    """Whether a name is a place's beyond doubt: it may speak for its government, and is a place all the same."""
    place = known_place(spelled(tokens, mention.first, mention.last))
    return place is not None and place.sure


def is_alone(tokens: Sequence[Token], mention: Mention) -> bool:
    """Whether a name is one word that nobody is called by: "Lindley", not "Anna", not "Mr Lindley"."""
    name = tokens[mention.first]
    single = mention.last - mention.first == 1 and mention.title is None
    return single and name.lower not in given_names() and not any(map(str.isdigit, name.text))


def acts(tokens: Sequence[Token], mention: Mention) -> bool:
    """Whether a name is what a clause is about, and does something: "Lindley has cut", "as Lindley plans to"."""
    before, word = word_at(tokens, mention.first - 1), word_at(tokens, mention.last)
    if not tokens[mention.last].text.islower() or not tokens[mention.last].glued:
        return False
    if not (opens_sentence(tokens, mention.first) or before in CONJUNCTIONS | _BEFORE_SUBJECTS):
        return False
    return word in ACTS or (word.endswith("ed") and len(word) > 4 and word_at(tokens, mention.last + 1) != "by")


def weigh_speaker(weights: Weights, tokens: Sequence[Token], mention: Mention) -> None:
    """People and bodies speak; which of them a single word is, is told by whether it is somebody's surname."""
    if is_alone(tokens, mention):
        weights[SPEAKS] += SPOKEN
    else:
        weights["people"] += 2
        weights["organisations"] += 1


def weigh_statement(weights: Weights, tokens: Sequence[Token], mention: Mention, at: int) -> None:
    """ "Lindley said it would close" is a body that speaks of itself."""
    if is_sure_place(tokens, mention):
        return
    at += 1 if word_at(tokens, at) == "that" else 0
    goes_on = word_at(tokens, at + 1)
    passive = goes_on in {"was", "is", "were"} and word_at(tokens, at + 2) not in {"not", "now", "still", "also"}
    itself = word_at(tokens, at) == "it" and goes_on[:1].isalpha() and not passive
    if itself or word_at(tokens, at) in {"its", "it's"}:
        weights["organisations"] += 3
        weights["people"] -= 2
        return
    weigh_speaker(weights, tokens, mention)
