"""Together: what all the mentions of a name tell together: whether it is only stood at, or is short for a storm."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.candidates.names.kinds import SPEAKS, settled
from summarizer.candidates.names.neighbours import ACTS, CORPORATE_VERBS, OWNED
from summarizer.candidates.names.places import known_place
from summarizer.candidates.names.sites import PATRONS
from summarizer.candidates.names.tokens import word_at
from summarizer.candidates.names.words import (
    FUNCTION_WORDS,
    PORTFOLIOS,
    SPEECH_VERBS,
    given_names,
    is_role_noun,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.candidates.names.forms import Form
    from summarizer.candidates.names.mentions import Mention
    from summarizer.candidates.names.tokens import Token

# What buildings are called that firms, clubs and courts are called as well: "Lindley Mill", "Lindley House".
BUILDINGS = frozenset(
    """
    house court centre center mill mills arms inn tavern mall hall theatre theater cinema church chapel abbey priory
    minster hotel inn brewery works ironworks gasworks factory warehouse garage barn farm farmhouse lodge manor villa
    chambers exchange laundry bakery foundry colliery workshop workhouse flats apartments towers aquarium zoo gym
    gymnasium casino nightclub nursery depot plant studios
    """.split()
)
_OPENERS = frozenset("hotel theatre theater café cafe villa cinema casino restaurant bar chapel".split())
# Who is at a pub, and at nothing else: "regulars at the Plough".
_GUESTS = frozenset("regulars drinkers punters revellers diners guests drinking drank barmaid barman".split())
_NAMED_THINGS = frozenset("storm hurricane typhoon cyclone operation mv ms hms uss rms ss mt fv".split())
# Of these, what is a body where it says of what it is: "Lindley Crown Court", "Lindley Medical Center".
_PUBLIC = frozenset("court house exchange chambers centre center".split())
# Behind a name in small letters, or behind its comma: "the Anchor pub", "the Anchor, a pub".
_HOUSES = frozenset("pub pubs inn tavern bar nightclub hotel hostel mall cinema estate tenement skyscraper".split())
# What may stand between "at" and the name of a building.
_BETWEEN = frozenset("the a an old former new nearby historic derelict disused empty neighbouring adjacent".split())
_AT = frozenset(
    "at in outside inside near to from behind beside into onto around opposite through past by above below of".split()
)
_OF = frozenset("residents tenants windows roof walls ruins doors steps front back flats flat".split())
# What is called after the town that it is in: "Lindley Ford High School".
TOWNS_HAVE = frozenset("school hospital police library council museum cemetery airport".split())
_BETWEEN_TOWN = frozenset(
    "high primary elementary middle community secondary general county city fire public town".split()
)
TOWN = 3.0  # what it weighs for a place that a school is called so
_WORKS = frozenset("works worked work working employed trained volunteers volunteered".split())
LOCATED = 6.0  # what it weighs that an article only ever stands at a building
ADJECTIVE = 8.0
SURE = 3.0
# States by their letters, which stand before nouns like adjectives: "in U.S. aid".
_LETTERS = frozenset({"us", "u.s.", "uk", "u.k.", "u.s", "u.k"})


def weigh_together(forms: Sequence[Form], sentences: Sequence[Sequence[Token]]) -> None:
    """Weighs what no single mention of a name tells."""
    towns = {town for form in forms if (town := town_of(form))}
    storms = {name for form in forms for name in _called_for_short(form)}
    for form in forms:
        stormy = form.key in storms or any(_is_after_thing(sentences[m.sentence], m.first - 1) for m in form.mentions)
        if stormy and form.weights["people"] < SURE:
            form.weights["none"] += LOCATED
            form.weights.pop(SPEAKS, None)
        if form.key in towns and known_place(form.name) is None and form.weights["people"] < SURE:
            form.weights["places"] += TOWN
        if form.key in _LETTERS and all(_is_adjective(sentences[m.sentence], m) for m in form.mentions):
            form.weights["none"] += ADJECTIVE + form.weights["places"]
        if any(_is_called_house(sentences[m.sentence], m) for m in form.mentions) and form.weights["people"] < SURE:
            form.weights["places"] += LOCATED
            continue
        if not _is_building(form):
            lone = len(form.words) < 2 or settled(form.weights) is not None
            if not lone and any(_is_outside(sentences[m.sentence], m) for m in form.mentions):
                form.weights["places"] += SURE
            continue
        told = [(sentences[m.sentence], m) for m in form.mentions]
        if any(_acts(tokens, m) for tokens, m in told):
            continue
        if any(_stands_at(tokens, m) for tokens, m in told):
            form.weights["places"] += LOCATED
            form.weights["organisations"] = min(form.weights["organisations"], 1.0)


def _called_for_short(form: Form) -> set[str]:
    """ "Odette" of "Storm Odette", "Lindley Star" of "MV Lindley Star"."""
    words = form.words
    named = next((at + 1 for at in (0, 1) if at + 1 < len(words) and words[at] in _NAMED_THINGS), None)
    return set() if named is None else {" ".join(words[named:])}


def _is_after_thing(tokens: Sequence[Token], at: int) -> bool:
    """ "[Storm] Odette will hit", where the sentence has its capital from its place."""
    return at >= 0 and tokens[at].capital and tokens[at + 1].glued and tokens[at].lower in _NAMED_THINGS


def town_of(form: Form) -> str:
    """The name of the town that a school or a hospital is called after; "" for all others."""
    words = form.words
    if len(words) < 3 or words[-1] not in TOWNS_HAVE or words[0] in given_names() | PATRONS:
        return ""
    words = words[:-1]
    while len(words) > 1 and words[-1] in _BETWEEN_TOWN:
        words = words[:-1]
    return " ".join(words) if len(words) > 1 else ""


def _is_building(form: Form) -> bool:
    first, last = form.words[0], form.words[-1]
    if len(form.words) < 2 or "of" in form.words or (first in given_names() and last == "hall"):
        return False
    if first in _OPENERS and len(form.words) < 4:
        return True  # "Hotel Lindley"
    public = last in _PUBLIC and any(w in PORTFOLIOS or w.startswith("magistrate") for w in form.words[:-1])
    return last in BUILDINGS and not public


def _is_called_house(tokens: Sequence[Token], mention: Mention) -> bool:
    """ "the Anchor pub", "the Anchor, a pub in Lindley"."""
    last = mention.last
    if mention.title is not None or word_at(tokens, mention.first - 1) != "the" or tokens[last - 1].possessive:
        return False
    if word_at(tokens, last) in _HOUSES and tokens[last].glued:
        return True
    if word_at(tokens, mention.first - 2) == "at" and word_at(tokens, mention.first - 3) in _GUESTS:
        return True
    phrase = [t.lower for t in tokens[last + 1 : last + 5]]
    described = word_at(tokens, last) == "," and phrase[:1] in (["a"], ["the"], ["an"])
    return described and any(word in _HOUSES for word in phrase[1:3])


def _stands_at(tokens: Sequence[Token], mention: Mention) -> bool:
    """Whether a name stands behind "at", "outside the old", "residents of"."""
    at = mention.first - 1
    while at > 0 and tokens[at].lower in _BETWEEN:
        at -= 1
    word, earlier = word_at(tokens, at), word_at(tokens, at - 1)
    if word in {"of", "from"}:
        return earlier in _OF
    if word == "by":
        return False
    return word in _AT and not (word in {"at", "in", "to"} and is_role_noun(earlier))


def _is_outside(tokens: Sequence[Token], mention: Mention) -> bool:
    """ "outside the Red Lion"."""
    return word_at(tokens, mention.first - 1) == "the" and word_at(tokens, mention.first - 2) in {"outside", "inside"}


def _acts(tokens: Sequence[Token], mention: Mention) -> bool:
    """Whether what a name names speaks, acts, employs or owns in this mention."""
    at, last = mention.first - 1, mention.last
    while at > 0 and tokens[at].lower in _BETWEEN:
        at -= 1
    before, earlier, after = word_at(tokens, at), word_at(tokens, at - 1), word_at(tokens, last)
    if before in {"by", "told"} or (before == "to" and earlier == "according"):
        return True
    works = is_role_noun(earlier) or earlier in _WORKS
    if before in {"of", "for", "at", "with", "from"} and works and earlier not in _OF:
        return True
    owns = tokens[last - 1].possessive or word_at(tokens, last) in {"'", "’"}
    return after in SPEECH_VERBS | ACTS | CORPORATE_VERBS | OWNED or is_role_noun(after) or owns


def _is_adjective(tokens: Sequence[Token], mention: Mention) -> bool:
    """Whether a noun in small letters stands right behind a name: "in U.S. aid"."""
    after = tokens[mention.last] if mention.last < len(tokens) else None
    if after is None or not after.glued or not after.text.islower() or tokens[mention.last - 1].possessive:
        return False
    if is_role_noun(after.text):
        return False  # what "US president" is, is told by its country
    return after.lower not in FUNCTION_WORDS | SPEECH_VERBS | ACTS and not after.lower.endswith(("ed", "ing"))
