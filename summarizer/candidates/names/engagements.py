"""Engagements: bodies that a sentence ties a person to with a verb, with "her firm", or by where it plays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.candidates.names.body_nouns import OWN
from summarizer.candidates.names.role_phrases import DETERMINERS, is_word, may_be_body

if TYPE_CHECKING:
    from summarizer.candidates.names.bodies import Bodies
    from summarizer.candidates.names.mentions import Mention
    from summarizer.candidates.names.named_bodies import Body

_OWNERS = frozenset("his her their whose".split())
# "Jane Roe [joined] Harle Foods": what one does to a body that one is of from then on.
_ENTERS = frozenset(
    "joined founded co-founded cofounded established chairs heads runs leads owns led headed chaired run managed"
    " manages directs directed".split()
)
# "Harle Foods has [hired] Jane Roe as ..."
_TAKES = frozenset(
    "hired hires appointed appoints named names promoted promotes recruited recruits elected signed".split()
)
# "Harle Foods, [led] by Jane Roe"
_LED = frozenset("led headed run founded co-founded chaired owned managed directed established".split())
# Who works where the story plays: "At Harle Hospital, ... Nurse Jane Roe said".
_STAFF = frozenset(
    """
    manager manageress doctor nurse matron midwife surgeon paramedic physician consultant pharmacist receptionist
    teacher headteacher head-teacher headmaster headmistress principal lecturer professor librarian curator warden
    director administrator caretaker janitor cook chef baker waiter waitress barman barmaid landlord landlady owner
    proprietor shopkeeper keeper guard foreman supervisor worker employee steward clerk coach trainer
    """.split()
)
LOOKED_AHEAD = 12  # tokens from the name to "his firm"
SETTING_HOLDS = 2  # sentences


def engagement(bodies: Bodies, mention: Mention) -> Body | None:
    """The body that a person joins, founds, is hired or led by, or calls "his firm", in the sentence of a mention."""
    return _entered(bodies, mention) or _taking(bodies, mention) or _own(bodies, mention)


def workplace(bodies: Bodies, sentence: int, office: str) -> Body | None:
    """Where the story plays, for one who works there: "At Harle Hospital the wards are full. The matron, Jane Roe"."""
    if office not in _STAFF:
        return None
    for back in range(sentence, max(-1, sentence - SETTING_HOLDS - 1), -1):
        if (found := bodies.setting(back)) is not None:
            return found
    return None


def _entered(bodies: Bodies, mention: Mention) -> Body | None:
    tokens, at = bodies.sentences[mention.sentence], mention.last
    between = {"has", "had", "who", "also", "later", "first", ",", "then"}
    while at < len(tokens) and (tokens[at].lower in between or tokens[at].text.isdigit()):
        at += 1
    if at + 1 >= len(tokens) or tokens[at].lower not in _ENTERS:
        return None
    found = bodies.at(mention.sentence, at + 1)
    return found if found is not None and bodies.is_settled(found) else None


def _taking(bodies: Bodies, mention: Mention) -> Body | None:
    """ "[Harle Foods] has hired Jane Roe", "[Harle Foods], founded by Jane Roe"."""
    tokens, named = bodies.sentences[mention.sentence], bodies.named(mention.sentence)
    at = (mention.first if mention.title is None else mention.title) - 1
    if at < 1:
        return None
    led = tokens[at].lower == "by" and tokens[at - 1].lower in _LED
    if not led and (tokens[at].lower not in _TAKES or mention.last >= len(tokens)):
        return None
    at -= led
    while at > 0 and tokens[at - 1].lower in {"has", "had", "was", "is", "also", "co", ",", "jointly", "now"}:
        at -= 1
    for first, (past, _) in named.items():
        if past == at and may_be_body(tokens, first, named) and (led or first < 2):
            return mention.sentence, first, past
    return None


def _own(bodies: Bodies, mention: Mention) -> Body | None:
    """ "Jane Roe says her firm, [Harle Foods], ..."."""
    tokens, at = bodies.sentences[mention.sentence], mention.last
    if at + 2 < len(tokens) and tokens[at - 1].possessive and tokens[at].lower in OWN:
        first = at + 2 if tokens[at + 1].text == "," else at + 1
        past, kind = bodies.named(mention.sentence).get(first, (0, None))
        return (mention.sentence, first, past) if kind == "organisations" else None  # "Jane Roe's firm, Harle Foods,"
    found = _owned(bodies, mention.sentence, mention.last, mention.last + LOOKED_AHEAD)
    last = max((at for at in bodies.people if at[0] == mention.sentence), default=None)
    if found is None and last == (mention.sentence, mention.first) and mention.sentence + 1 < len(bodies.sentences):
        found = _owned(bodies, mention.sentence + 1, 0, 1)
    return found


def _owned(bodies: Bodies, sentence: int, start: int, end: int) -> Body | None:
    """The body that "his firm" between two tokens of a sentence is said to be."""
    tokens, named = bodies.sentences[sentence], bodies.named(sentence)
    for at in range(start, min(len(tokens) - 3, end)):
        if at in named and named[at][1] == "people":
            return None
        if tokens[at].lower not in _OWNERS:
            continue
        noun = next((k for k in range(at + 1, min(len(tokens) - 2, at + 5)) if tokens[k].lower in OWN), None)
        if noun is None or tokens[noun].possessive or not all(is_word(t) for t in tokens[at + 1 : noun]):
            continue
        first = noun + 2 if tokens[noun + 1].text == "," else noun + 1
        first += tokens[first].lower in DETERMINERS
        if first in named and named[first][1] != "places":
            return sentence, first, named[first][0]
    return None
