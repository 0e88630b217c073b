"""The words for who speaks: the noun phrase behind a verb of saying or behind "according to"."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.candidates.speech import verbs
from summarizer.candidates.speech.noun_phrases import LONGEST, Subject
from summarizer.candidates.speech.phrases import (
    APOSTROPHES,
    Token,
    clause_like,
    describes,
    introduces_role,
    is_adverb,
    may_be_finite,
    proper,
)
from summarizer.candidates.speech.roles import ROLE_WORDS

_STOPS = frozenset(
    """on during after as when while before who by through via late earlier in under amid until
    am im beim vor nach dans lors durante ante""".split()
)


def subject_after(tokens: Sequence[Token], at: int, closed: bool = False) -> Subject | None:
    """The noun phrase that starts at token `at`: who speaks in "said Roe, the mayor".

    `closed`: more of the sentence follows ("according to Roe, mayor of Lund, ..."), so that an apposition counts
    only when a comma ends it.
    """
    if at >= len(tokens) or not tokens[at].is_word:
        return None
    first = at
    if tokens[at].lower in verbs.PRONOUNS - {"i", "you", "we", "who"}:
        return Subject(at, at + 1, at, at + 1, pronoun=True)
    pointing = tokens[at].lower == "that" and any(t.lower.endswith(("'s", "’s")) for t in tokens[at + 1 : at + 3])
    if tokens[at].lower in verbs.PREPOSITIONS | verbs.SUBORDINATORS | verbs.TIME_HEADS | verbs.BE and not pointing:
        return None
    while at < len(tokens) and at - first < LONGEST:
        token = tokens[at]
        lower = token.lower
        if token.is_quote:
            if not (at > first and tokens[at - 1].lower in verbs.DETERMINERS):
                break
        elif (
            (not token.is_word and token.text not in APOSTROPHES | {"&"})
            or lower in verbs.BE | verbs.MODALS | verbs.AUXILIARIES - {"a"}
            or (lower in verbs.VERBS and at > first and (token.text[0].islower() and lower not in verbs.TELLING_NOUNS))
            or (
                at > first
                and not token.is_capital
                and (lower in _STOPS or lower in verbs.SUBORDINATORS)
                and not (_place_follows(tokens, at) or (closed and _narrows(tokens, at)))
            )
            or (at > first and lower in verbs.TIME_HEADS and (token.is_capital or lower in {"yesterday", "today"}))
            or (at > first and is_adverb(token))
            or (at > first and lower in verbs.PRONOUNS - {"we", "it", "i"} and token.text.islower())
            or (closed and at > first and _opens_phrase(tokens, at))
        ):
            break
        at += 1
    last = at
    while last > first and tokens[last - 1].lower in verbs.PREPOSITIONS | {"and", "late", "early", "last"}:
        last -= 1
    if last - first > 2 and last < len(tokens) and tokens[last].lower == "by" and tokens[last - 1].lower.endswith("ed"):
        last -= 1  # "a letter signed by ..."
    if last <= first or at - first >= LONGEST:
        return None
    return _with_apposition(tokens, first, last, closed)


def _opens_phrase(tokens: Sequence[Token], at: int) -> bool:
    """Whether a new phrase starts that no preposition ties to the one before: "according to police | the man was"."""
    before = tokens[at - 1].lower
    return tokens[at].lower in {"the", "a", "an", "there"} and before not in verbs.PREPOSITIONS | {
        "and",
        "or",
        "&",
        "all",
    }


def _place_follows(tokens: Sequence[Token], at: int) -> bool:
    """ "officials in Rome", but not "in Monday's speech" or "in an interview"."""
    if tokens[at].lower != "in" or at + 1 >= len(tokens):
        return False
    following = tokens[at + 1]
    return following.is_capital and following.lower.removesuffix("'s").removesuffix("’s") not in verbs.TIME_HEADS


def _narrows(tokens: Sequence[Token], at: int) -> bool:
    """ "two people in the room", "figures seen by the Lamp", but not "in a statement", "on Monday"."""
    ahead = [t.lower.removesuffix("'s").removesuffix("’s") for t in tokens[at + 1 : at + 6]]
    if tokens[at].lower not in {"in", "by", "on", "under"} or not ahead:
        return False
    return not any(word in verbs.TELLING_NOUNS | verbs.TIME_HEADS or word[0].isdigit() for word in ahead)


def _opens_clause_with_name(tokens: Sequence[Token], at: int) -> bool:
    """Whether a name and a verb follow: "according to Roe, the builder, | Tarn Steel, plans to leave"."""
    comma = next((k for k in range(at, min(len(tokens), at + 7)) if tokens[k].text == ","), None)
    if comma is None or comma + 1 >= len(tokens) or not proper(tokens[at:comma]):
        return False
    return may_be_finite(tokens[comma + 1])


def _with_apposition(tokens: Sequence[Token], first: int, last: int, closed: bool) -> Subject:
    """Takes in ", the mayor" behind a name, or the name behind "the mayor, "."""
    plain = Subject(first, last, first, last)
    if last >= len(tokens) or tokens[last].text != ",":
        return plain
    end = last + 1
    while end < len(tokens) and end - last < 20 and tokens[end].text not in {",", ".", ";", ":", "–", "—"}:
        if tokens[end].is_quote:
            break
        end += 1
    beside = tokens[last + 1 : end]
    if beside and beside[0].lower in {"who", "which"} and any(t.lower in verbs.VERBS for t in beside[1:4]):
        return plain  # "said Roe, who warned that ..."
    more = end < len(tokens) - 1
    if not beside or clause_like(beside) or (closed and more and tokens[end].text != ","):
        return plain
    if closed and more and _opens_clause_with_name(tokens, end + 1):
        return plain
    if closed and more and not any(t.lower in ROLE_WORDS for t in beside[:7]) and not proper(beside):
        return plain  # what follows the comma is the clause itself
    described = tokens[first].lower in verbs.DETERMINERS or tokens[last - 1].text[0].islower()
    if described and proper(beside):
        return Subject(first, end, last + 1, end, apposed=True, beside=(first, last))
    opening = beside[0].lower
    names = tokens[last - 1].is_capital
    if names and (opening in verbs.DETERMINERS or (describes(beside) and introduces_role(beside))):
        return Subject(first, end, first, last, apposed=True, beside=(last + 1, end))
    return plain
