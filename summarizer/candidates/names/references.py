"""References: what sentences before and behind a name call its bearer: "“It hurts,” said the retired postmistress"."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from summarizer.candidates.names.offices import BODY_OFFICES, STATE_OFFICES, is_age, is_description
from summarizer.candidates.names.role_phrases import described
from summarizer.candidates.names.roles import predicate, says_office
from summarizer.candidates.names.words import SPEECH_VERBS, TITLES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.candidates.names.mentions import Mention
    from summarizer.candidates.names.role_phrases import Named, Role
    from summarizer.candidates.names.tokens import Token

LED_IN = 3  # sentences from the one that describes to the one that names
SHORTEST_LEAD = 8  # tokens
LONGEST_DATELINE = 12
LOOKED_AHEAD = 3  # sentences behind the one that names somebody
_MARKED = frozenset("retired former ex semi-retired unemployed self-employed".split())
_QUOTES = frozenset('"”’»')
# Whoever is "the judge" need not be who was named last.
_OF_OTHERS = TITLES | STATE_OFFICES | BODY_OFFICES


def called_later(
    sentences: Sequence[Sequence[Token]], mention: Mention, people: Sequence[tuple[int, int]]
) -> Role | None:
    """What a person named last is called from then on, where only he or she can be meant.

    Args:
        sentences: of the article.
        mention: of the person.
        people: where people are named.
    """
    here = (mention.sentence, mention.first)
    behind = bisect_right(people, here)
    end = people[behind] if behind < len(people) else (len(sentences), 0)
    for sentence in range(mention.sentence, min(len(sentences), mention.sentence + 1 + LOOKED_AHEAD)):
        if sentence > end[0]:
            return None
        tokens = sentences[sentence]
        limit = end[1] if sentence == end[0] else len(tokens)
        start = mention.last if sentence == mention.sentence else 0
        for at in range(start, limit - 1):
            if tokens[at].lower == "the" and _is_subject(tokens, at):
                role = described(tokens, sentence, at, len(tokens), {})
                if role is None or _is_of_next(tokens, role) or role.past > limit:
                    continue
                if _means_named(tokens, role) or (at == 0 and _is_introduced(sentences, mention, role)):
                    return role
    return None


def told_by_pronoun(
    sentences: Sequence[Sequence[Token]], mention: Mention, people: Sequence[tuple[int, int]], named: Named
) -> Role | None:
    """What a sentence behind one that a name opens says of its bearer: "Jane Roe rows. She is a nurse in Harle".

    Args:
        sentences: of the article.
        mention: of the person.
        people: where people are named.
        named: the names of the next sentence.
    """
    after = mention.sentence + 1
    if mention.first > 0 or after >= len(sentences) or any(at[0] == after for at in people):
        return None
    if sum(at[0] == mention.sentence for at in people) > 1 or not sentences[after]:
        return None
    tokens = sentences[after]
    return predicate(tokens, after, 1, named) if tokens[0].lower in {"he", "she"} else None


def _is_subject(tokens: Sequence[Token], at: int) -> bool:
    """Whether the noun phrase at a token speaks or opens its sentence."""
    return at == 0 or tokens[at - 1].lower in SPEECH_VERBS or tokens[at - 1].text in _QUOTES


def _is_of_next(tokens: Sequence[Token], role: Role) -> bool:
    """Whether what is said is said of who is named behind it: "The coroner, Jane Roe"; or names a newspaper."""
    past = max(role.past, role.last)
    named = [t for t in tokens[past : past + 2] if t.text != ","]
    return tokens[role.head].capital or bool(named and named[0].capital)


def _is_introduced(sentences: Sequence[Sequence[Token]], mention: Mention, role: Role) -> bool:
    """Whether a short sentence that a name opens comes right before: "Jane Roe has more. The president of Harle"."""
    tokens, told = sentences[mention.sentence], sentences[role.sentence]
    past = max(role.past, role.last)
    more = role.body is not None or (past < len(told) and told[past].text == ",")
    opens = mention.first == 0 and mention.last > 1 and len(tokens) < SHORTEST_LEAD + 2
    return opens and more and role.sentence == mention.sentence + 1


def _means_named(tokens: Sequence[Token], role: Role) -> bool:
    """Whether a phrase tells of somebody what a stranger's office would not: an age, a trade, that he has retired."""
    words = [t.lower for t in tokens[role.begin : role.last]]
    head = words[role.head - role.begin]
    if (
        role.body is not None
        or role.past > role.head + 1
        or (head.endswith("s") and not head.endswith("ss"))
        or is_description(head)
    ):
        return False
    return any(word in _MARKED or is_age(word) for word in words) or head not in _OF_OTHERS


def told_before_name(
    sentences: Sequence[Sequence[Token]], mention: Mention, people: Sequence[tuple[int, int]]
) -> Role | None:
    """What a sentence says of somebody whom only a later one names: "A Harle teacher was jailed. Jane Roe, 43, ...".

    Args:
        sentences: of the article.
        mention: the first of the person.
        people: where people are named.
    """
    tokens = sentences[mention.sentence]
    name = mention.first if mention.title is None else mention.title
    if name > 0 or mention.last >= len(tokens) or tokens[mention.last].text not in {",", "("}:
        return None
    for lead in range(max(0, mention.sentence - LED_IN), mention.sentence):
        opening = sentences[lead]
        first = next((at for at, t in enumerate(opening[:LONGEST_DATELINE]) if t.text in {"A", "An"}), None)
        if first is None or len(opening) < SHORTEST_LEAD or (first > 0 and opening[first - 1].text not in "—–-"):
            continue
        role = described(opening, lead, first, len(opening), {})
        others = any(lead < at[0] and at < (mention.sentence, mention.first) for at in people)
        return role if role is not None and not others and says_office(role, sentences) else None
    return None
