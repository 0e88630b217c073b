"""What is said: the clause or the object behind a verb of saying."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.candidates.speech import verbs
from summarizer.candidates.speech.act import Act
from summarizer.candidates.speech.frames import Frame
from summarizer.candidates.speech.phrases import Token, is_adverb, may_be_finite

_DENIABLE = verbs.HEARSAY | {"account", "version", "objection", "description", "interpretation", "reading"}
_NEXT_CLAUSE = frozenset("and but while though saying adding".split())
SHORTEST = 3  # words of a clause
_CONTENT_WITHIN = 18  # tokens between "told reporters in Oslo on Monday" and its "that"
_QUESTIONS = frozenset("whether if how why what who where when which".split())
# What they take as an object is mostly no words of anybody's: "the fire highlighted the shortage".
_SHOWING = frozenset("underscore underline highlight show indicate".split())
_BIDDING = frozenset("tell advise ask remind".split())
_SUMS = frozenset("$€£¥₹")
_ADDRESSED = frozenset("us him her you".split())  # "asked him to repeat it" is talk, no demand
_WANTING = frozenset("want seek".split())
_OBJECTS_ONLY = frozenset({*verbs.VERDICTS.values(), "put at"})
_RECIPIENTS = frozenset("him her them us me you reporters journalists lawmakers parliament everyone".split())


def bids(frame: Frame, act: Act) -> bool:
    """Whether somebody is told to do something ("told the jury to leave")."""
    if act.verb.lemma not in _BIDDING:
        return False
    ahead = frame.tokens[act.last : act.last + 6]
    for k, token in enumerate(ahead):
        if (
            token.lower in {"that", "me", "not"}
            or (token.lower in _ADDRESSED and act.verb.lemma == "ask")
            or not token.is_word
        ):
            return False  # "asked not to be named", "asked us not to print"
        if token.lower == "to":
            return k > 0
    return False


def behind(frame: Frame, act: Act, stop: int) -> tuple[int, int] | None:
    """The clause after "X said (that)"."""
    tokens = frame.tokens
    at = act.last
    if at >= stop:
        return None
    takes = act.verb.takes
    if act.verb.lemma == verbs.PLEA:
        to = next((k for k in range(at, min(stop, at + _CONTENT_WITHIN)) if tokens[k].lower == "to"), None)
        before = [k for k in range(at, stop) if tokens[k].lower == "before"]  # "before a bench of three"
        return None if to is None else span(tokens, to + 1, next((k for k in before if k > to), stop))
    if act.verb.lemma in _OBJECTS_ONLY:
        stop = _end_of_object(tokens, at, stop, act.verb.lemma == "put at")
    if act.verb.lemma in verbs.SAYING_NOUNS and act.head == act.last - 1 and tokens[at].lower == "for":
        return span(tokens, at + 1, stop)
    if act.order == "colon" or tokens[at].is_quote or tokens[at].text == ":":
        return span(tokens, at, stop)
    if tokens[at].lower == "that" and not (at + 1 < stop and tokens[at + 1].lower in _DENIABLE):
        if at + 1 < stop and tokens[at + 1].lower in verbs.TIME_HEADS:
            return None  # "Roe said that night"
        if all(is_adverb(t) or not t.is_word for t in tokens[at + 1 : stop]) and not any(
            t.is_quote for t in tokens[at + 1 : stop]
        ):
            return at, at + 1  # "Roe denied that too"
        opens = at + 1 < stop and (tokens[at + 1].is_word or tokens[at + 1].is_quote or tokens[at + 1].text in _SUMS)
        if not opens or _is_when(tokens, at + 1, stop):
            return at, at + 1  # "Roe denied that.", "Roe denied that on Monday"
        pronoun = at + 1 < stop and tokens[at + 1].lower in verbs.BE | verbs.MODALS  # "say that is a lie"
        return span(tokens, at if pronoun else at + 1, stop)
    if tokens[at].text == "," and at + 1 < stop and tokens[at + 1].is_quote:
        return span(tokens, at + 1, stop)
    if act.order == "after":
        return None
    if act.verb.lemma in _SHOWING or (act.verb.lemma in _WANTING and tokens[at].lower == "to"):
        return None
    if act.verb.lemma == "seek" and any(t.lower in _FOR_ONESELF for t in tokens[at : min(stop, at + 6)]):
        return None  # "who is seeking a third term"
    if act.verb.lemma == "declare" and any(t.lower in _DECLARED for t in tokens[at : min(stop, at + 4)]):
        return None
    if tokens[at].lower == "to" or takes & {"to"}:
        stop = _end_of_intention(tokens, at, stop)
    if act.verb.stance == "denies":
        at = _after_means(tokens, at, stop)
        if (said := hearsay(tokens, at, stop)) is not None:
            return span(tokens, said, stop)
        if act.verb.lemma in {"dismiss", "reject"}:  # "dismissed the claim as nonsense"
            stop = next((i for i in range(at, stop) if tokens[i].lower == "as"), stop)
    if (
        takes & {"to"}
        and tokens[at].lower == "to"
        and tokens[at + 1 : at + 2]
        and (tokens[at + 1].lower.endswith("ing"))
    ):
        return span(tokens, at + 1, stop)
    if takes & {"to"} and (tokens[at].lower == "to" or "person" in takes):
        return span(tokens, at, stop) if tokens[at].text not in {",", "."} else None
    if act.verb.lemma in {"warn", "caution"} and tokens[at].lower in {"against", "of", "about"}:
        return span(tokens, at + (tokens[at].lower != "against"), stop)
    if bids(frame, act):
        return span(tokens, at, stop)
    if not takes & {"clause", "object"}:
        return None
    later = _introduced_later(tokens, at, stop, "person" in takes)
    if later is not None:
        return span(tokens, later, stop)
    at = _after_when(tokens, at, stop)
    if "person" in takes:
        at = _after_when(tokens, _after_recipient(tokens, at, stop), stop)
    if at < stop and tokens[at].text in {",", ";"} and act.verb.stance != "denies":
        return None  # "told reporters on Sunday; ..."
    if at >= stop or not (tokens[at].is_word or tokens[at].is_quote or tokens[at].text in _SUMS):
        return None
    lower = tokens[at].lower
    measured = at + 1 < stop and tokens[at + 1].text[0].isdigit()  # "said about 90 people came"
    goes_elsewhere = lower in verbs.PREPOSITIONS | {"nothing", "so", "to", "and", "it's"} - {"under"}
    if lower in _QUESTIONS or (goes_elsewhere and not measured):
        return None
    if "clause" in takes and "object" not in takes and not _is_clause(tokens[at:stop]):
        return None
    return span(tokens, at, stop)


# What one seeks for oneself, and what is declared by saying so: no demands and no claims.
_FOR_ONESELF = frozenset(
    """term terms re-election reelection election office nomination seat asylum refuge shelter help advice treatment
    work employment revenge comment damages reprieve candidacy leadership presidency""".split()
)
_DECLARED = frozenset(
    """state emergency mourning war ceasefire truce holiday bankruptcy curfew independence insolvency candidacy winner
    interest""".split()
)


def _end_of_intention(tokens: Sequence[Token], at: int, stop: int) -> int:
    """Where "to send 30 men, | and a team from Oslo was on its way" ends: before a clause with a subject of its own."""
    for k in range(at + 2, stop - 3):
        if tokens[k].text != "," or tokens[k + 1].lower not in {"and", "but", "while"}:
            continue
        subject = tokens[k + 2]
        if not (subject.lower in verbs.DETERMINERS | verbs.PRONOUNS or subject.is_capital):
            continue
        if any(t.lower in verbs.BE | verbs.MODALS | {"has", "have", "had"} for t in tokens[k + 3 : min(stop, k + 11)]):
            return k
    return stop


def hearsay(tokens: Sequence[Token], at: int, stop: int) -> int | None:
    """Where what is denied begins in "hit back at claims that ...", "dismissed messages on the web that ..."."""
    noun = next((k for k in range(at, min(stop, at + 5)) if tokens[k].lower in verbs.HEARSAY), None)
    if noun is None or any(not t.is_word for t in tokens[at:noun]):
        return None
    for k in range(noun + 1, min(stop, noun + 12)):
        if tokens[k].lower == "that":
            return k + 1
        if not tokens[k].is_word or tokens[k].lower in verbs.BE | verbs.MODALS | {"has", "have", "had"}:
            return None
    return None


def _end_of_object(tokens: Sequence[Token], at: int, stop: int, figure: bool) -> int:
    """Where the object of a verdict ends: before another clause; `figure`: behind "the cost at £3m"."""
    told = False
    for k in range(at + 1, stop):
        following = tokens[k + 1].lower if k + 1 < stop else ""
        if tokens[k].text in {";", "—", "–"} or (tokens[k].text == "," and following in _NEXT_CLAUSE and not figure):
            return k
        if figure and told and tokens[k].lower in verbs.PREPOSITIONS - {"of", "per", "to", "at"}:
            return k
        told = told or tokens[k].text[0].isdigit() or tokens[k].is_quote
    return stop


def _after_means(tokens: Sequence[Token], at: int, stop: int) -> int:
    """Behind "through his lawyer" in "denied through his lawyer having met her"."""
    if tokens[at].lower not in {"through", "via", "in", "on"}:
        return at
    gerund = next((i for i in range(at + 2, min(stop, at + 9)) if tokens[i].lower in {"having", "being"}), at)
    return gerund if all(t.is_word for t in tokens[at:gerund]) else at


def _is_clause(tokens: Sequence[Token]) -> bool:
    words = sum(t.is_word for t in tokens)
    return any(t.is_quote for t in tokens) or (words >= SHORTEST and any(may_be_finite(t) for t in tokens))


def _introduced_later(tokens: Sequence[Token], at: int, stop: int, told: bool) -> int | None:
    """Where the content starts in "told reporters in Oslo on Monday that ..." or "said on Monday: “...”"."""
    first = tokens[at]
    adjunct = first.lower in verbs.PREPOSITIONS or first.text == "," or first.lower in verbs.TIME_HEADS
    for k in range(at, min(stop, at + _CONTENT_WITHIN)):
        token = tokens[k]
        if token.lower == "that" and (adjunct or (told and k - at <= 9)) and not _relative(tokens, k, stop):
            return k + 1
        if token.text == ":" or (token.text == "," and k + 1 < stop and tokens[k + 1].is_quote):
            return k + 2 if k + 1 < stop and tokens[k + 1].lower == "that" else k + 1
        if token.lower in verbs.BE | verbs.MODALS | {"has", "have", "had"}:
            return None
    return None


def _relative(tokens: Sequence[Token], k: int, stop: int) -> bool:
    """Whether "that" belongs to the noun before it ("the ship that sank") or behind it ("that night")."""
    following = tokens[k + 1].lower if k + 1 < len(tokens) else ""
    if following in verbs.TIME_HEADS:
        return not any(may_be_finite(t) for t in tokens[k + 2 : stop])
    return following in verbs.BE | verbs.MODALS | verbs.AUXILIARIES or following.endswith("ed")


def _after_recipient(tokens: Sequence[Token], at: int, stop: int) -> int:
    """Behind the one who is told: "told the council it would ..."."""
    if at < stop and tokens[at].lower in _RECIPIENTS:
        return at + 1
    start = at
    if at < stop and tokens[at].lower in verbs.DETERMINERS:
        at += 1
        while at < stop and tokens[at].is_word and at - start < 5:
            was_capital = tokens[at].is_capital
            at += 1
            if at < stop and tokens[at].lower in {"on", "in", "at", "by"}:
                return at
            if at < stop and tokens[at].lower in verbs.PRONOUNS | verbs.DETERMINERS:
                return at
            if was_capital and at < stop and not tokens[at].is_capital:
                return at
        return start
    while at < stop and tokens[at].is_capital:
        at += 1
    return at if start < at < stop else start


def _after_when(tokens: Sequence[Token], at: int, stop: int) -> int:
    """Behind the time that stands there: "on Monday", "late last week", "on Dec. 4"."""
    end, timed = at, False
    while end < stop and (
        is_adverb(tokens[end])
        or tokens[end].lower in verbs.TIME_WORDS - {"the", "a", "of"}
        or (end > at and tokens[end].text[0].isdigit() and tokens[end - 1].lower in verbs.TIME_WORDS)
    ):
        end += 1
        timed = timed or is_adverb(tokens[end - 1]) or tokens[end - 1].lower in verbs.TIME_HEADS
    while end > at and tokens[end - 1].lower in {"on", "in", "at", "may", "this", "next", "last"}:
        end -= 1
    return end if timed else at


def _is_when(tokens: Sequence[Token], at: int, stop: int) -> bool:
    """Whether nothing but a time stands there: "on Monday", "in 2022", "last week"."""
    if tokens[at].lower in verbs.TIME_HEADS:
        return True
    words = [t for t in tokens[at:stop] if t.is_word]
    return (
        tokens[at].lower in {"on", "in", "at", "last", "late", "earlier"}
        and len(words) <= 4
        and all(t.lower in verbs.TIME_WORDS or t.text[0].isdigit() for t in words[1:])
    )


def span(tokens: Sequence[Token], first: int, last: int) -> tuple[int, int] | None:
    return (first, last) if any(t.is_word or t.is_quote for t in tokens[first:last]) else None
