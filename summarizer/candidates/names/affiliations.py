"""Affiliations: the body a person is said to be of, from the words beside the name and its role."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.candidates.names.body_nouns import EMPLOYING, INSTITUTIONS, STANDS_FOR
from summarizer.candidates.names.doing import DOING, WATCHING
from summarizer.candidates.names.engagements import engagement, workplace
from summarizer.candidates.names.offices import (
    HELD_IN,
    NAMED_AFTER,
    PARTIES,
    PARTY_ABBREVIATIONS,
    PARTY_BODIES,
    PARTY_OFFICES,
    SPEAKING_FOR,
    STATE_OFFICES,
    TEAM_OFFICES,
    holds_of_body,
)
from summarizer.candidates.names.role_phrases import CHOSEN_FOR, DETERMINERS, NUMBERS, is_word, may_be_body
from summarizer.candidates.names.roles import LONGEST_CLAUSE, past_degrees
from summarizer.candidates.names.words import SPEECH_VERBS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.candidates.names.bodies import Bodies
    from summarizer.candidates.names.mentions import Mention
    from summarizer.candidates.names.named_bodies import Body
    from summarizer.candidates.names.role_phrases import Role
    from summarizer.candidates.names.tokens import Token

_INTO = frozenset("of at for from with".split())
_WORKS = frozenset("works worked plays played rides rode writes consults lectures teaches trains".split())
_WORKING = frozenset("working employed hired serving stationed volunteering training playing".split())
_PRONOUNS = frozenset("its their our".split())
# "who [presides over] the jury", "Jane Roe [sits on] the Harle Port Board"
_SITS = {
    "presides": {"over"},
    "presided": {"over"},
    "sits": {"on"},
    "sat": {"on"},
    "serves": {"on", "with"},
    "served": {"on", "with"},
    "volunteers": {"at", "for", "with"},
    "belongs": {"to"},
    "belonged": {"to"},
    "resigned": {"from"},
    "retired": {"from"},
}
_ONCE = frozenset("once formerly previously now then late lately originally also".split())
# Who is told of a body that is not his or hers: "a critic of Harle Foods".
_OUTSIDE = frozenset(
    "critic opponent rival fan supporter ally foe victim biographer user subscriber donor beneficiary creditor admirer"
    " defender detractor competitor enemy devotee follower alumnus alumna graduate veteran survivor".split()
)
_AUXILIARIES = frozenset("is was has had been also now".split())
_PLAIN = frozenset("chief deputy acting interim lead first assistant the".split())  # "the County Commissioner" is not
_FORCES = frozenset("police army navy".split())
_OF = frozenset("of from".split())
_AT = frozenset("at with for".split())


def body_of_role(bodies: Bodies, role: Role) -> Body | None:
    """The body that the words of a role, or those around it, say it is held in."""
    found = _body_of_role(bodies, role)
    return found and bodies.whole(found)


def _body_of_role(bodies: Bodies, role: Role) -> Body | None:
    sentence = role.sentence
    tokens = bodies.sentences[sentence]
    of = 0 <= role.head == role.first and role.head + 1 < len(tokens) and tokens[role.head + 1].lower in {"of", "for"}
    if of and tokens[role.head].lower in _OUTSIDE:
        return None
    found = _named_before(bodies, role) or _party(bodies, role) or _owner(bodies, role)
    if found is not None:
        return found
    if role.body is not None:
        site = tokens[role.body - 1].lower == "at" or tokens[role.body - 2].lower == "at"
        found = bodies.at(sentence, role.body, lenient=True, site=site)
        of_place = role.head >= 0 and tokens[role.head].lower in STATE_OFFICES
        if found is not None and (not of_place or bodies.is_settled(found)):
            return found
    return _in_role(bodies, role) or (_behind(bodies, role) if role.past < len(tokens) else None)


def body_of_office(bodies: Bodies, role: Role) -> Body | None:
    """The body named last, for an office that is held in a body: "The chief executive, Jane Roe, said"."""
    words = [t.lower for t in bodies.sentences[role.sentence][role.first : max(role.head + 1, role.first + 1)]]
    if role.body is not None or role.head < 0:
        return None
    if words[-1] in HELD_IN and (found := bodies.called(role.sentence, role.first, HELD_IN[words[-1]])) is not None:
        return found
    pattern = NAMED_AFTER.get(words[-1]) if _PLAIN.issuperset(words[:-1]) else None
    if pattern is not None and (found := bodies.matching(role.sentence, role.first, pattern)) is not None:
        return found
    if not holds_of_body(words):
        return workplace(bodies, role.sentence, words[-1])
    return workplace(bodies, role.sentence, words[-1]) or bodies.main(
        role.sentence, role.begin if role.begin >= 0 else role.first
    )


def body_of_mention(bodies: Bodies, mention: Mention) -> Body | None:
    """The body that the words beside a name give: "the ministry's Jane Roe", "Jane Roe of Harrow Foods"."""
    sentence = mention.sentence
    name = mention.first if mention.title is None else mention.title
    tokens = bodies.sentences[sentence]
    owned = name > 0 and (tokens[name - 1].possessive or tokens[name - 1].text in {"'", "’"})
    if owned and (owner := bodies.owning(sentence, name) or bodies.party(sentence, name - 1)) is not None:
        return owner
    at = past_degrees(tokens, mention.last)
    if at + 1 >= len(tokens) or tokens[at - 1].possessive:
        return None
    comma = tokens[at].text == ","
    if (
        tokens[at].text == "("
        and tokens[at + 1].lower in PARTIES | PARTY_ABBREVIATIONS | {"lib"}
        and tokens[at + 1].capital
    ):
        two = f"{tokens[at + 1].lower}-{tokens[min(at + 2, len(tokens) - 1)].lower}" in PARTIES
        return bodies.party(sentence, at + 1) or (sentence, at + 1, at + (3 if two else 2))
    if tokens[at].text == "(" and at + 1 in bodies.named(sentence):
        past, kind = bodies.named(sentence)[at + 1]
        return (sentence, at + 1, past) if kind == "organisations" and not is_word(tokens[past]) else None
    if comma:
        at += 1
        if tokens[at].text.isdigit() and at + 2 < len(tokens):
            at += 2
        if tokens[at].lower in _ONCE and at + 1 < len(tokens):
            at += 1
        past, kind = bodies.named(sentence).get(at, (0, None))
        beside = tokens[past : past + 2]
        titled = kind == "organisations" and mention.title is not None
        if titled and len(beside) > 1 and beside[0].text == "," and beside[1].lower in SPEECH_VERBS:
            return sentence, at, past  # "Prof Jane Roe, Harle University, said"
    if [t.lower for t in tokens[at : at + 3]] == ["on", "behalf", "of"]:
        return bodies.at(sentence, at + 3)
    word = tokens[at].lower
    if word in _OF | _AT and at + 1 < len(tokens):
        found = bodies.at(sentence, at + 1)
        if found is None or found[1] not in bodies.named(sentence):
            return found if word == "of" or comma else None
        sure = bodies.named(sentence)[found[1]][1] == "organisations"
        return found if sure or (comma and word in _OF and found[2] - found[1] > 1) else None
    if comma and word == "who":
        return _who(bodies, sentence, at)
    if comma and word == "whose" and tokens[at + 1].lower in STANDS_FOR and at + 2 in bodies.named(sentence):
        return bodies.at(sentence, at + 2, lenient=True)  # "whose firm Harle Foods"
    return _employed(bodies, sentence, _past_age(tokens, mention.last)) or engagement(bodies, mention)


def _past_age(tokens: Sequence[Token], at: int) -> int:
    """One past an age set off by marks: "Jane Roe [(43),] was employed by ..."."""
    if at + 2 < len(tokens) and tokens[at].text in {",", "("} and tokens[at + 1].text.isdigit():
        at += 3
        while at < len(tokens) and tokens[at].text in {",", ")"}:
            at += 1
    return at


def _employed(bodies: Bodies, sentence: int, at: int) -> Body | None:
    """ "[works for] Harle Foods", "[was employed by] Harle Foods", "[had played for] Harle United"."""
    tokens = bodies.sentences[sentence]
    while at < len(tokens) and tokens[at].lower in _AUXILIARIES:
        at += 1
    if at + 2 >= len(tokens):
        return None
    if tokens[at + 1].lower in _SITS.get(tokens[at].lower, ()):
        return bodies.at(sentence, at + 2)
    by = {"by", "at", "with"} if tokens[at].lower in {"employed", "hired"} else {"for", "at", "with"}
    if (
        tokens[at].lower not in {"employed", "hired", "works", "worked", "plays", "played"}
        or tokens[at + 1].lower not in by
    ):
        return None
    return bodies.at(sentence, at + 2)


def _named_before(bodies: Bodies, role: Role) -> Body | None:
    """ "[Harle Foods] finance director", "[Harle Foods]' chief executive", "[Norway] coach"."""
    tokens, named = bodies.sentences[role.sentence], bodies.named(role.sentence)
    for at in range(role.head if role.head >= 0 else role.first, max(role.begin, 0) - 1, -1):
        if at in named and named[at][0] <= max(role.head, role.first):
            past, kind = named[at]
            state = kind is None and tokens[role.head].lower in STATE_OFFICES
            if may_be_body(tokens, at, named) and not state:
                return role.sentence, at, past
            if kind == "places" and tokens[role.head].lower in TEAM_OFFICES and past == role.first:
                return role.sentence, at, past
    return None


def _party(bodies: Bodies, role: Role) -> Body | None:
    """ "[Labour] MP", "[Republican] senator"."""
    tokens = bodies.sentences[role.sentence]
    if role.head < 1 or tokens[role.head].lower not in PARTY_OFFICES:
        return None
    for at in range(max(role.begin, 0), role.head):
        one, two = tokens[at].lower, f"{tokens[at].lower}-{tokens[at + 1].lower}"
        if tokens[at].capital and (two in PARTIES or one in PARTIES):
            past = at + (2 if two in PARTIES else 1)
            return role.sentence, at, past + (tokens[past].lower in PARTY_BODIES and past < role.head)
    return None


def _owner(bodies: Bodies, role: Role) -> Body | None:
    tokens = bodies.sentences[role.sentence]
    first = role.first
    while first > 1 and tokens[first - 1].lower in NUMBERS:
        first -= 1  # "one of the panel's [three] judges"
    for past in (first, role.first, role.begin):
        if past > 0 and tokens[past - 1].lower in _PRONOUNS and tokens[role.head].lower in STATE_OFFICES:
            continue  # "its prime minister"
        if past > 0 and (found := bodies.owning(role.sentence, past)) is not None:
            return found
    return None


def _in_role(bodies: Bodies, role: Role) -> Body | None:
    """ "director of the [forestry office]", "[fire service] spokesman"."""
    tokens = bodies.sentences[role.sentence]
    for at in range(role.first, role.last - 1):
        if tokens[at].lower == "for" and tokens[role.head].lower in CHOSEN_FOR:
            found = bodies.at(role.sentence, at + 1)
            if found is not None and bodies.is_settled(found) and tokens[found[2] - 1].lower in PARTY_BODIES:
                return found  # "an MP for the Coast Party"
            continue  # "the MP for Harle East"
        if tokens[at].lower == "on":
            found = bodies.at(role.sentence, at + 1)
            if found is not None and bodies.is_settled(found):
                return found  # "a councillor on Harle Council"
        if tokens[at + 1].lower == "police" and at + 2 >= role.last:
            continue  # "Superintendent of Police"
        if tokens[at].lower in _INTO | {"in"} and (found := bodies.at(role.sentence, at + 1, lenient=True)) is not None:
            return found
    if role.head >= 0 and tokens[role.head].lower in STATE_OFFICES:
        return None  # "Union Home Minister"
    speaks = role.head >= 0 and tokens[role.head].lower in SPEAKING_FOR | {"members"}
    for at in range(role.first, role.head):
        speaks_for = speaks and at == role.head - 1 and tokens[at].lower in (INSTITUTIONS | STANDS_FOR) - _FORCES
        employs = tokens[at].lower in EMPLOYING or speaks_for
        if employs and not tokens[at].possessive:
            if at == role.first and tokens[at].lower in STANDS_FOR:
                return bodies.meant(role.sentence, at)
            start = max((k + 1 for k in range(role.first, at) if tokens[k].lower == "and"), default=role.first)
            return role.sentence, start, at + 1
    return None


def _behind(bodies: Bodies, role: Role) -> Body | None:
    """ "chief executive, [Harle Foods])": what follows an office that has no article, as captions and lists put it."""
    tokens, named = bodies.sentences[role.sentence], bodies.named(role.sentence)
    at = role.past
    relative = at + 1 if tokens[at].text == "," and at + 1 < len(tokens) else at
    if tokens[relative].lower == "who" and role.head >= 0:
        return _who(bodies, role.sentence, relative)  # "the nurse [who leads the union]"
    if tokens[at].lower in _WORKING and at + 2 < len(tokens) and tokens[at + 1].lower in _AT | {"by"}:
        return bodies.at(role.sentence, at + 2)  # "a nurse [working for Harle Aid]"
    if tokens[at].lower in _INTO:
        return bodies.at(role.sentence, at + 1, lenient=True)
    if tokens[at].text != "," or at + 1 not in named or tokens[role.begin].lower in DETERMINERS:
        return None
    past, kind = named[at + 1]
    closed = past >= len(tokens) or tokens[past].text in {")", ".", ";"}
    closed = closed or (tokens[past].text == "," and tokens[min(past + 1, len(tokens) - 1)].lower in SPEECH_VERBS)
    return (role.sentence, at + 1, past) if kind in {"organisations", None} and closed else None


def _who(bodies: Bodies, sentence: int, at: int) -> Body | None:
    """ "who leads the dockers' union", "who covers banks at Lindley Partners"."""
    tokens = bodies.sentences[sentence]
    at += 1
    while at + 1 < len(tokens) and tokens[at].lower in {"has", "had", "also", "now", "jointly"}:
        at += 1
    if at + 2 < len(tokens) and tokens[at].lower in {"is", "was"} and tokens[at + 1].lower.endswith("ing"):
        return _for_whom(bodies, sentence, at + 2)  # "who is leading the inquiry for Harle Police"
    verb = tokens[at].lower if at < len(tokens) else ""
    if verb == "used" and at + 3 < len(tokens) and f"{tokens[at + 2].lower}s" in DOING:
        return bodies.at(sentence, at + 3, lenient=True)  # "who used to run Harle Aid"
    if at + 2 < len(tokens) and tokens[at + 1].lower in _SITS.get(verb, ()):
        return bodies.at(sentence, at + 2, lenient=True)
    if verb not in DOING | WATCHING | _WORKS:
        more = range(at + 1, min(len(tokens) - 2, at + LONGEST_CLAUSE))
        at = next((k + 1 for k in more if tokens[k].lower == "and" and tokens[k + 1].lower in DOING), 0)
        verb = tokens[at].lower  # "who spent years there and [chairs the club]"
        if at == 0 or any(t.text in {",", ";", "—"} for t in tokens[more.start : at]):
            return None
    if verb in DOING and at + 1 < len(tokens) and tokens[at + 1].lower in _PRONOUNS - {"our"}:
        return bodies.last_named(sentence, at)
    if verb in DOING and (found := bodies.at(sentence, at + 1, lenient=True)) is not None:
        return found
    return _for_whom(bodies, sentence, at + 1)


def _for_whom(bodies: Bodies, sentence: int, at: int) -> Body | None:
    """ "covers banks [at Lindley Partners]": the body that something is done for."""
    tokens = bodies.sentences[sentence]
    for here in range(at, min(len(tokens) - 1, at + 6)):
        if not is_word(tokens[here]):
            return None
        if tokens[here].lower in _AT:
            return bodies.at(sentence, here + 1)
    return None
