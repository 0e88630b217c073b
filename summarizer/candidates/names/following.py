"""Following words: what stands behind a name and tells whether it is a person's, a body's or a place's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.candidates.names.appositions import THINGS, holder
from summarizer.candidates.names.datelines import is_dateline
from summarizer.candidates.names.kinds import SPEAKS, Weights
from summarizer.candidates.names.neighbours import (
    ACTS,
    CLUB_TOWNS,
    CONJUNCTIONS,
    CORPORATE_VERBS,
    DISTANCES,
    ELECTED,
    LOCAL,
    MANY,
    NATIONAL,
    OF_FIRMS,
    OF_TEAMS,
    OWNED,
    PLAYED,
    ROUGHLY,
    SCORE,
    SEATED,
)
from summarizer.candidates.names.role_phrases import PRIZES
from summarizer.candidates.names.sites import (
    PLACE_HEADS,
    PLACE_NOUNS,
    PLACE_PREPOSITIONS,
)
from summarizer.candidates.names.speakers import SPOKEN, acts, is_alone, is_sure_place, weigh_statement
from summarizer.candidates.names.tokens import opens_sentence, word_at
from summarizer.candidates.names.words import (
    BODY_NOUNS,
    KIN,
    PERSONAL_VERBS,
    PORTFOLIOS,
    ROLE_MODIFIERS,
    SPEECH_VERBS,
    is_common,
    is_role_noun,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.candidates.names.mentions import Mention
    from summarizer.candidates.names.tokens import Token

_AFTER_AGES = frozenset("of from who and told has is was said says".split())

# What ships do, and nothing else.
_SAILING = frozenset(
    {"sank", "capsized", "docked", "sailed", "foundered", "keeled", "anchored", "ran aground", "left port", "set sail"}
    | {"run aground", "left harbour", "left harbor", "lost power", "dropped anchor", "been boarded", "been towed"}
)


def weigh_after(weights: Weights, tokens: Sequence[Token], mention: Mention) -> None:
    end = mention.last
    word, second = word_at(tokens, end), word_at(tokens, end + 1)
    if not word:
        return
    if tokens[end - 1].possessive:
        _weigh_possession(weights, tokens, mention)
        return
    after = tokens[end]
    if not (after.glued or not after.text[0].isalnum()):
        return
    if word == "time" and is_sure_place(tokens, mention):
        weights["none"] += 12  # "2pm UK time"
    if word in PLACE_NOUNS:
        weights["places"] += 3
    elif word in LOCAL or word in SEATED:
        weights["places"] += 1.5
    if word in THINGS:
        weights["none"] += 1
    if _sails(tokens, mention):
        weights["none"] += 5  # "the Lindley Spirit ran aground"
    if word in PLAYED and tokens[end - 1].lower in CLUB_TOWNS:
        weights["organisations"] += 4
    _weigh_noun_after(weights, tokens, mention, word)
    _weigh_verb(weights, tokens, mention, word, second)
    if word in CORPORATE_VERBS:
        weights["organisations"] += 1.2 if is_alone(tokens, mention) else 0.5  # people of two names run and sell, too
    if word == ",":
        _weigh_relative(weights, tokens, mention, second)
    if word == "who":
        placed = word_at(tokens, mention.first - 1) in PLACE_PREPOSITIONS - {"to", "over"} | {"of"}
        weights["people"] += 0.5 if placed and mention.title is None else 4  # "a couple from Harle who"
    if word == "(" and not is_sure_place(tokens, mention):
        _weigh_bracketed(weights, tokens, end + 1)
    if is_dateline(tokens, mention):
        weights["places"] += 6


def _sails(tokens: Sequence[Token], mention: Mention) -> bool:
    """Whether what has an article does what ships do: "the Lindley Spirit sank"."""
    if word_at(tokens, mention.first - 1) != "the" or mention.title is not None:
        return False
    doing = [t.lower for t in tokens[mention.last : mention.last + 10]]
    if doing[:1] == [","] and doing[1:3] == ["which", "was"]:
        doing = next((doing[k + 1 :] for k in range(3, len(doing)) if doing[k] == ","), [])
    while doing and doing[0] in {"has", "had", "was", "later", "also"}:
        doing = doing[1:]
    return " ".join(doing[:1]) in _SAILING or " ".join(doing[:2]) in _SAILING


def _weigh_noun_after(weights: Weights, tokens: Sequence[Token], mention: Mention, word: str) -> None:
    """What a noun behind a name tells: "Lindley shares", "Lindley economist Jane Roe", "Lindley are top"."""
    end = mention.last
    after = tokens[end]
    alone = end - mention.first == 1
    generic = alone and tokens[mention.first].lower in PORTFOLIOS  # "the State agency"
    bodily = (word in BODY_NOUNS or word in OWNED) and word not in SEATED and not generic
    if bodily and not is_sure_place(tokens, mention):
        team = word in OF_TEAMS and not alone
        weights["organisations"] += 5.5 if team else 3 if word in BODY_NOUNS else 2
        weights["people"] -= 1
    plain = tokens[mention.first].text
    named = alone and not is_common(plain) and "-" not in plain and plain.lower() not in ROLE_MODIFIERS | PRIZES
    if named and after.text.islower() and is_role_noun(word) and end + 1 < len(tokens) and tokens[end + 1].capital:
        weights["organisations" if word in OF_FIRMS else "places"] += 2  # "Lindley economist Jane Roe"
        weights["people"] -= 1
    if named and word in ELECTED and end + 1 < len(tokens) and tokens[end + 1].capital:
        weights["places"] += 2.5  # "Lindley MP Jane Roe"
        weights["people"] -= 4
    if word in PLAYED and _is_scored(tokens, end + 1):
        weights["organisations"] += 4
        weights["people"] -= 2
    if word in MANY and not generic and _is_sole_subject(tokens, mention):
        weights["organisations"] += 5.5 if tokens[end - 1].lower in PLACE_HEADS else 3
        weights["people"] -= 3


def _weigh_verb(weights: Weights, tokens: Sequence[Token], mention: Mention, word: str, second: str) -> None:
    """What a verb behind a name tells: who speaks, acts, dies."""
    end = mention.last
    adverb = word.endswith("ly") and second in SPEECH_VERBS
    if word in SPEECH_VERBS and word_at(tokens, mention.first - 1) in {"of", "in", "from", "at"}:
        pass  # "residents of Lindley say"
    elif word in SPEECH_VERBS or adverb or (word in {"has", "had"} and second in SPEECH_VERBS):
        weigh_statement(weights, tokens, mention, end + (1 if word in SPEECH_VERBS else 2))
    elif is_alone(tokens, mention) and acts(tokens, mention):
        weights[SPEAKS] += SPOKEN if word in ACTS else 1
    elif word in PERSONAL_VERBS:
        weights["people"] += 0.7


def _weigh_possession(weights: Weights, tokens: Sequence[Token], mention: Mention) -> None:
    """What a name owns: "Lindley's flagship store", "Harle Town's £140million takeover"."""
    end = mention.last
    while end + 1 < len(tokens) and (not tokens[end].text[0].isalpha() or tokens[end].text[-1].isdigit()):
        end += 1  # "Harle Town's £140million takeover"
    if re.fullmatch(r"\d*(?:m|bn|k|million|billion|per|cent)", word_at(tokens, end)):
        end += 1
    if word_at(tokens, end + 1) in OWNED and word_at(tokens, end) not in OWNED | NATIONAL:
        end += 1  # "Lindley's flagship store"
    _weigh_owned(weights, word_at(tokens, end), word_at(tokens, end + 1))
    if word_at(tokens, end) in OWNED and tokens[mention.last - 1].lower in CLUB_TOWNS:
        weights["organisations"] += 2


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
    elif second in {"himself", "herself"}:
        weights["people"] += 4
    elif second == "aged" or (second.isdigit() and 4 < int(second[:4]) < 111 and _ends_age(tokens, end + 2)):
        weights["people"] += 5
    elif second in ROUGHLY and word_at(tokens, end + 3) in DISTANCES | {"hundred"}:
        weights["places"] += 3
    elif (tokens[end + 1].capital or second == "in") and holder(tokens, mention) is not None:
        before = word_at(tokens, mention.first - 1)
        weights["places"] += 3 if before in PLACE_PREPOSITIONS or before in {"of", ""} else 1


def _ends_age(tokens: Sequence[Token], at: int) -> bool:
    """Whether a number behind a name can be an age: "Roe, 43, ", not "polled by Lindley, 14 had"."""
    word = word_at(tokens, at)
    return not word or not word[0].isalnum() or word in _AFTER_AGES


def _is_scored(tokens: Sequence[Token], at: int) -> bool:
    """Whether a match's score follows soon, and no set of tennis: "beat Harle Town 2-1", not "beat Roe 6-3 6-2"."""
    score = next((k for k in range(at, min(len(tokens), at + 5)) if SCORE.fullmatch(tokens[k].text)), None)
    return score is not None and not any(SCORE.fullmatch(t.text) for t in tokens[score + 1 : score + 3])


def _is_sole_subject(tokens: Sequence[Token], mention: Mention) -> bool:
    """Whether a plural verb behind a name can only be a team's or a band's: "Lindley Town are top"."""
    before = word_at(tokens, mention.first - 1)
    plural = tokens[mention.last - 1].lower.endswith("s") or is_sure_place(tokens, mention)
    return not plural and (opens_sentence(tokens, mention.first) or before in CONJUNCTIONS)


def _weigh_bracketed(weights: Weights, tokens: Sequence[Token], at: int) -> None:
    inside = tokens[at].text if at < len(tokens) else ""
    if inside.isupper() and len(inside) > 1:
        weights["organisations"] += 4
    elif inside.isdigit() and len(inside) == 2:
        weights["people"] += 3
