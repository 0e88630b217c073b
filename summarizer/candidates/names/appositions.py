"""Appositions: what a name is said to be, and what holds a place: "Lindley, a paint maker", "Pell, in Norway"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.candidates.names.datelines import is_dateline
from summarizer.candidates.names.kinds import Weights
from summarizer.candidates.names.places import demonym_country, known_place
from summarizer.candidates.names.sites import DIRECTIONS, PLACE_NOUNS
from summarizer.candidates.names.tokens import APOSTROPHES, spelled, word_at
from summarizer.candidates.names.words import BODY_NOUNS, FUNCTION_WORDS, given_names, is_role_noun

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.candidates.names.mentions import Mention
    from summarizer.candidates.names.tokens import Token

LONGEST_CLAUSE = 16  # tokens
LONGEST_APPOSITION = 7  # words up to the noun that says what is named
DEFINED = 6.0  # what a text says that a name is outweighs what the name looks like: "Harle Marsh, the law firm"


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# What firms are called by what they do.
TRADES = re.compile(
    r"(?:supplier|operator|manufacturer|provider|distributor|retailer|lender|insurer|carrier|wholesaler|regulator|watchdog"
    r"|rival|parent|competitor|employer|consultants|consultancy|pollster|caterer|haulier|shipowner|automaker|subcontractor|(?:car|chip|drug|plane|truck|steel|toy|shoe)maker)s?$"
)
# And what a person may be as well.
LONE_TRADES = re.compile(
    r"(?:maker|developer|builder|contractor|producer|broker|publisher|printer|sponsor|creditor|owner|buyer|bidder|seller"
    r"|shareholder|landlord|tenant|investor|client)$"
)
THINGS = _set(
    """
    ship ferry vessel trawler tanker yacht boat submarine frigate destroyer aircraft plane jet missile rocket satellite
    spacecraft probe film movie book novel song album series show play musical opera painting poem game app software
    drug vaccine medicine variant virus hurricane storm cyclone typhoon horse dog cat racehorse schooner lifeboat
    freighter tug barge cruiser cutter icebreaker corvette dredger operation exercise thriller comedy drama documentary
    sitcom podcast anthem ballad symphony memoir blockbuster chatbot model smartphone console spaceship lander rover
    puppy collie terrier retriever labrador spaniel pony tiger lioness elephant bear wolf whale dolphin parrot tortoise
    gorilla chimpanzee panda penguin rhino giraffe donkey otter
    stallion mare colt gelding filly liner bestseller sculpture
    """
)
_BETWEEN = _set("a an the its his her their our another one your my")
_OFFERED = _set(
    "service site platform marketplace provider portal forum nonprofit shop store mill plant bookshop"
    " bookstore boutique salon workshop brewery vineyard dealership outfit"
)
_NUMBERS = _set("two three four five six seven eight nine ten other both")
_ADVERBS = _set("now then once formerly previously originally itself also still currently already perhaps arguably")
_NOT_SUBJECTS = _set("of in at from near for to by with on and or into across outside inside")
_CLAUSE_MARKS = frozenset(',.;:()—–“”"')
_COPULAS = _set("is was became becomes remains are were remained being be")


def weigh_apposition(weights: Weights, tokens: Sequence[Token], mention: Mention) -> None:
    """ "Lindley, a paint maker based in Oslo", "the island's main port, Lindley,", "Lindley is a town of mills"."""
    if is_dateline(tokens, mention):
        return  # "Pell — A company that"
    after, before = _described_after(tokens, mention.last), _described_before(tokens, mention)
    for noun, stop in (after, (before, ""), (_predicate(tokens, mention), "")):
        if stop in {"who", "whom"} and noun:
            weights["people"] += 4
        elif noun in THINGS:
            weights["none"] += 5
        elif noun in PLACE_NOUNS and noun != "port authority":
            weights["places"] += DEFINED
        elif noun in BODY_NOUNS and not is_role_noun(noun):
            weights["organisations"] += DEFINED
        elif noun and tokens[mention.first].lower not in given_names():
            trade = TRADES.search(noun) or noun in _OFFERED
            weights["organisations"] += 4.5 if trade else 2 if LONE_TRADES.search(noun) else 0


def _described_after(tokens: Sequence[Token], end: int) -> tuple[str, str]:
    """The noun that a phrase behind a name is headed by, and the word that it stops at; "" where there is none."""
    if word_at(tokens, end) not in {",", "—", "–", "("} or tokens[end - 1].possessive:
        return "", ""
    return _phrase_at(tokens, end + 1)


def _predicate(tokens: Sequence[Token], mention: Mention) -> str:
    """The noun in "Lindley is the latest town to close its baths"; "" where the name is not what is spoken of."""
    last, before = mention.last, word_at(tokens, mention.first - 1)
    if word_at(tokens, last) not in _COPULAS or word_at(tokens, last + 1) not in _BETWEEN:
        return ""
    return "" if before in _NOT_SUBJECTS else _phrase_at(tokens, last + 1)[0]


def _phrase_at(tokens: Sequence[Token], start: int) -> tuple[str, str]:
    """The noun that heads the phrase at a token, and the word that it stops at; "" where there is none."""
    phrase: list[Token] = []
    for token in tokens[start : start + 2 + LONGEST_APPOSITION]:
        if token.text in APOSTROPHES and phrase and phrase[-1].possessive:
            continue  # "the supporters' trust"
        if not token.text[0].isalnum() or (token.lower in FUNCTION_WORDS and token.lower not in _BETWEEN | _NUMBERS):
            return _head(phrase), token.lower
        phrase.append(token)
    return "", ""


def _described_before(tokens: Sequence[Token], mention: Mention) -> str:
    """The noun before a name that commas set off."""
    first, last = mention.first, mention.last
    if word_at(tokens, first - 1) == "the":
        first -= 1  # "a patrol boat, the Lindley,"
    if word_at(tokens, first - 1) != "," or word_at(tokens, last) not in {",", ".", ")", "—", "–", ";"}:
        return ""
    if (noun := _before_clause(tokens, first - 1)) is not None:
        return noun
    phrase: list[Token] = []
    for token in reversed(tokens[max(0, first - 2 - LONGEST_APPOSITION) : first - 1]):
        if token.text in APOSTROPHES:
            continue
        if not token.text[0].isalnum() or (token.lower in FUNCTION_WORDS and token.lower not in _BETWEEN):
            break
        phrase.insert(0, token)
        if token.lower in _BETWEEN:
            break
    begins = first - 1 - len(phrase)
    if word_at(tokens, begins - 1) in {"of", "for", "at", "with"} and is_role_noun(word_at(tokens, begins - 2)):
        return ""  # "the head of the port, Jane Roe,"
    return _head(phrase)


def _before_clause(tokens: Sequence[Token], end: int) -> str | None:
    """The noun that a clause which ends at a comma tells of: "the [company] that owns the mine, Lindley,"."""
    for at in range(end - 1, max(1, end - LONGEST_CLAUSE), -1):
        if tokens[at].text in _CLAUSE_MARKS:
            return None
        if tokens[at].lower in {"that", "which", "who"}:
            noun = tokens[at - 1].lower
            told = noun in BODY_NOUNS | PLACE_NOUNS | THINGS or TRADES.search(noun) is not None
            return noun if told and any(t.lower in _BETWEEN for t in tokens[max(0, at - 5) : at - 1]) else None
    return None


def _head(phrase: Sequence[Token]) -> str:
    """The noun that heads a phrase which a determiner or a possessor makes one; "" when it is none."""
    begun = next((at for at, t in enumerate(phrase[:4]) if t.lower in _BETWEEN or t.possessive), None)
    if begun is None or (not phrase[begun].possessive and any(t.lower not in _ADVERBS for t in phrase[:begun])):
        return ""  # not "said the company"
    nouns = [t for t in phrase if t.lower not in _BETWEEN and not t.possessive]
    while nouns and nouns[-1].lower.endswith(("ed", "ing")) and len(nouns) > 1:
        nouns = nouns[:-1]  # "a firm based [in Oslo]"
    return nouns[-1].lower if nouns and not nouns[-1].capital else ""


def holder(tokens: Sequence[Token], mention: Mention) -> str | None:
    """The country or region that is said to hold a place: "Harrow Vale, Ohio", "Pell, in northern Norway".

    Also "Norway's Pell" and "the Norwegian town of Pell", where a people may stand for its country.
    """
    first = mention.last
    if word_at(tokens, first) == ",":
        first += 1
    if word_at(tokens, first) == "in":
        first += 1
        while word_at(tokens, first) in DIRECTIONS | {"the"}:
            first += 1
    if first > mention.last:
        for last in range(min(first + 3, len(tokens)), first, -1):
            name = spelled(tokens, first, last)
            if _is_country(name):
                return name
    for at in range(mention.first - 1, max(-1, mention.first - 6), -1):
        token = tokens[at]
        if demonym_country(token.text) or (token.possessive and token.capital and _is_country(token.text)):
            return token.text
        if not (token.lower in PLACE_NOUNS or token.lower in DIRECTIONS or token.lower == "of" or token.text == ","):
            return None
    return None


def _is_country(name: str) -> bool:
    place = known_place(name)
    return place is not None and place.sure and place.kind != "city"
