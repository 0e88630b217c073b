"""What a time before which somebody does something is the time of: "blocked the road for 19 days", "waited 3 hours"."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.candidates.events.verbs import is_finite
from summarizer.candidates.numbers.counted import CALENDAR, FUNCTION_WORDS
from summarizer.candidates.numbers.phrases import (
    AUXILIARIES,
    BE,
    DETERMINERS,
    HYPHENS,
    QUOTES,
    SMALL_NUMBERS,
    Measured,
    Phrase,
    ends_phrase,
    named,
    phrase_after,
    phrase_before,
    subject_before,
)
from summarizer.candidates.numbers.tokens import Token, lower_at
from summarizer.candidates.numbers.units import UNIT_NAMES

_LONGEST_DOING = 7  # words of "blocked the provincial road"
_LONGEST_IDLE = 4  # of "rig stood still"

_ENDURING = frozenset(
    "stood stands stand lasted lasts ran runs run continued dragged stayed went goes held remained sat lay persisted "
    "survived endured existed dragged wore".split()
)
_HAVING = frozenset("has have had gets".split())
_LASTING = frozenset(
    "lasted lasts last lasting took takes take taking ran runs dragged continued needs needed need require requires "
    "required spans spanned".split()
)
# What is done for a time, and its noun: "suspended for 90 days" is a suspension.
_NOUNS_OF_VERBS = {
    form: noun
    for noun, forms in {
        "closure": "close closed closing shut shuts shutting",
        "suspension": "suspend suspended suspending",
        "ban": "ban banned banning barred bar disqualified disqualify",
        "detention": "detain detained detaining",
        "jail": "jail jailed jailing imprison imprisoned",
        "delay": "delay delayed postpone postponed",
        "strike": "strike struck striking",
        "wait": "wait waited waiting queue queued",
        "talks": "talk talked negotiate negotiated negotiating",
        "search": "search searched searching",
        "siege": "besiege besieged",
        "blockade": "blockade blockaded",
        "outage": "offline",
        "trial": "try tried",
        "marriage": "married",
        "deliberations": "deliberate deliberated deliberating",
        "questioning": "questioned interrogated grilled",
        "extension": "extend extended",
        "treatment": "treated",
        "absence": "miss misses missed missing sidelined",
        "march": "marched marching march",
        "protest": "protested protesting protest",
        "rule": "ruled",
        "adjournment": "adjourned adjourn",
    }.items()
    for form in forms.split()
}
# A verb and the word behind it: "walked out for two days", "downed tools for six hours".
_NOUNS_OF_PHRASES = {
    (verb, particle): noun
    for noun, verbs, particles in (
        ("walkout", "walk walks walked walking", "out off"),
        ("stoppage", "stop stops stopped stopping down downs downed", "work tools working production"),
        ("strike", "go goes went gone going", "on"),
        ("delay", "held hold holding", "up"),
        ("absence", "be out is was ruled", "out"),
        ("detention", "held hold holding", "in without for"),
    )
    for verb in verbs.split()
    for particle in particles.split()
}
# "The search was called off after nine days": what ended had lasted so long.
_ENDING = frozenset(
    "off ended ends ending end up down abandoned adjourned collapsed stopped halted suspended closed finished "
    "concluded over apart completed cancelled scrapped".split()
)
_FOR = frozenset("for within inside after over in during under by".split())
_PRONOUNS = frozenset("i we you he she it they him her them us me who which that this there".split())
_CLAUSE_EDGES = (
    _PRONOUNS | AUXILIARIES | frozenset("to and but because while when if after before as not also only n't".split())
)
_OBJECTS = frozenset("it him her them us me you".split())
_PREPOSITIONS = frozenset("for in on at with over about against to".split())
_STANDING = frozenset("stood stands stand sat sits sit lay lies lie".split())
_PLACING = frozenset("outside inside in at on under behind beside near off aboard".split())
_PAST = ("ed", "n", "t")
_AMOUNTS = SMALL_NUMBERS | frozenset("thousand million billion trillion half third quarter bn m".split())
_TWO_WAY = frozenset({"late", "behind", "overdue", "deadline", "schedule"})


def time_of_deed(tokens: Sequence[Token], first: int, past: int) -> Measured | None:
    """What the time at tokens [first, past), hedge included, is of by what is done for, in or after it."""
    before = lower_at(tokens, first - 1)
    if before == "in" and lower_at(tokens, first - 2) == "time":
        return Measured(first - 3, first - 1)  # "for the first time in 36 years"
    if before in _LASTING:
        phrase = subject_before(tokens, first - 1)
        return None if phrase is None else Measured(*phrase)
    if before == "of" and lower_at(tokens, first - 2) == "inside":
        before, first = "inside", first - 1
    if before in _NOUNS_OF_VERBS and before.startswith(("wait", "queue", "miss", "struck", "strike")):
        return Measured(first, first, _NOUNS_OF_VERBS[before])  # "waited nine hours"
    if before in _HAVING and ends_phrase(tokens, past):
        holder = subject_before(tokens, first - 1)
        return None if holder is None else Measured(holder[0], first, "time")  # "The tribunal has ten days"
    if before == "by":
        late = any(lower_at(tokens, at) in _TWO_WAY for at in range(max(0, first - 3), first - 1))
        noun = "delay" if late else _NOUNS_OF_VERBS.get(lower_at(tokens, first - 2))
        return None if noun is None else Measured(first, first, noun)
    if before not in _FOR:
        return _later(tokens, first, past)
    standing = lower_at(tokens, first - 2) in _STANDING
    placed = lower_at(tokens, past) in (_PLACING | {"from"} if standing else _PLACING - {"in", "on", "at"})
    # "stood for an hour outside a gate", "stands for an hour on the train"
    if (
        before == "for" and lower_at(tokens, first - 2) in _ENDURING | {"on"} and not placed
    ):  # "an order that stood for 19 hours"
        went_on = lower_at(tokens, first - 2) == "on" and lower_at(tokens, first - 3) in _ENDURING
        phrase = subject_before(tokens, first - 3 if went_on else first - 2)
        if phrase is not None and (went_on or lower_at(tokens, first - 2) != "on"):
            return Measured(*phrase)
    done = first - 2 if tokens[first - 2].text in QUOTES else first - 1
    if before == "after" and lower_at(tokens, done - 1) in _ENDING:
        return _ended(tokens, done)
    start = _doing_before(tokens, done)
    return None if start is None else _deed(tokens, start, done, past, before)


def _deed(tokens: Sequence[Token], start: int, done: int, past: int, link: str) -> Measured | None:
    """What is done in tokens [start, done): its noun or its words, behind those of its subject without an object."""
    verb = _verb_in(tokens, start, done)
    named_deed = None if verb is None else _noun_of(tokens, verb, done)
    if verb is not None and named_deed is not None:
        return named_deed if link != "after" else Measured(start, done, "time before")  # "walked out after an hour"
    while lower_at(tokens, start) in DETERMINERS:
        start += 1
    words = [token for token in tokens[start:done] if token.kind == "word"]
    if words and words[-1].lower == "due":
        return named(tokens, subject_before(tokens, done - 1))
    if not words or all(word.lower in FUNCTION_WORDS or word.lower.endswith("ly") for word in words):
        return _out(tokens, done) if link == "for" else None
    if link == "for" and verb is not None and done - verb <= _LONGEST_IDLE and _is_idle(tokens, verb + 1, done):
        return _idle(tokens, verb, done, past)
    if len(words) == 1 and lower_at(tokens, start - 1) in AUXILIARIES | {"not"} and words[0].lower.endswith(_PAST):
        while lower_at(tokens, start - 1) in AUXILIARIES | {"not"}:
            start -= 1
        start -= 1 if start > 0 and not ends_phrase(tokens, start - 1) else 0  # "telephones were taken"
    if link != "for" and lower_at(tokens, start) in FUNCTION_WORDS | CALENDAR:
        return None  # "in May within three days"
    return None if link != "for" and done - start == 1 else Measured(start, done)


def _verb_in(tokens: Sequence[Token], start: int, done: int) -> int | None:
    if lower_at(tokens, start) in _NOUNS_OF_VERBS or lower_at(tokens, start - 1) in AUXILIARIES | _PRONOUNS:
        return start
    return next((at for at in range(start, done) if _is_verb(tokens, at)), None)


def _is_verb(tokens: Sequence[Token], i: int) -> bool:
    return is_finite(lower_at(tokens, i)) and lower_at(tokens, i - 1) not in DETERMINERS and tokens[i].text.islower()


def _noun_of(tokens: Sequence[Token], verb: int, done: int) -> Measured | None:
    word, behind = lower_at(tokens, verb), lower_at(tokens, verb + 1)
    noun = _NOUNS_OF_PHRASES.get((word, behind)) if verb + 1 < done else None
    if noun is not None:
        return Measured(done, done, noun)
    if word in {"held", "hold"} and lower_at(tokens, verb - 1) in BE and verb + 1 >= done:
        return Measured(done, done, "detention")
    noun = _NOUNS_OF_VERBS.get(word)
    if noun is None:
        return None
    linked = verb + 2 if behind in {"for", "on"} else verb + 1  # "waited for a stamp"
    what = phrase_after(tokens, linked) if linked < done else None
    return Measured(done, done, noun) if what is None else Measured(*what, f"{noun} of")


def _is_idle(tokens: Sequence[Token], start: int, done: int) -> bool:
    """Whether nothing but particles and adverbs stands behind a verb: "stood still", "lived"."""
    return all(
        lower_at(tokens, at) in FUNCTION_WORDS | _STATES or lower_at(tokens, at).endswith("ly")
        for at in range(start, done)
    )


_STATES = frozenset("still idle empty open alone unread unused unnoticed untouched".split())


def _idle(tokens: Sequence[Token], verb: int, done: int, past: int) -> Measured | None:
    """ "The bus stood for 40 minutes outside a gate": who did it, what, and where."""
    at = verb
    while lower_at(tokens, at - 1) in AUXILIARIES | {"then", "also", "not"}:
        at -= 1
    subject = at
    if lower_at(tokens, at - 1) in {"who", "which", "that"}:
        at -= 1
        subject = at - 1 if lower_at(tokens, at - 1) == "," else at
    thing: Phrase | None = phrase_before(tokens, subject, subject=True) or subject_before(tokens, verb)
    place = phrase_after(tokens, past + 1) if lower_at(tokens, past) in _PLACING else None
    if place is not None and lower_at(tokens, place[1] - 1) in CALENDAR:
        place = None
    if thing is not None:
        cut = next((at for at in range(*thing) if lower_at(tokens, at).endswith("ing") and at > thing[0]), thing[1])
        thing = (thing[0], cut) if subject != verb else thing  # "a boat carrying refugees that drifted"
        loose = any(tokens[at].kind == "digits" and not tokens[at].glued for at in range(*thing))
        thing = None if loose or "'" in lower_at(tokens, thing[1] - 1) else thing
    if thing is None and lower_at(tokens, at - 1) not in FUNCTION_WORDS and tokens[at - 1].kind == "word":
        return Measured(at - 1, done)  # "the promise, made in May, was kept"
    if thing is None:
        return Measured(verb, done) if place is None else Measured(past, place[1], _words(tokens, verb, done))
    if place is None and subject == verb:
        return Measured(thing[0], done)
    lead = f"{_words(tokens, *thing)} {_words(tokens, verb, done)}"
    return Measured(done, done, lead) if place is None else Measured(past, place[1], lead)


def _words(tokens: Sequence[Token], first: int, past: int) -> str:
    return " ".join(token.text for token in tokens[first:past] if token.kind != "sign")


def _out(tokens: Sequence[Token], done: int) -> Measured | None:
    """ "will be out for six weeks", "ruled out for a month"."""
    out = lower_at(tokens, done - 1) == "out" and lower_at(tokens, done - 2) in BE | {"ruled"}
    return Measured(done, done, "absence") if out else None


def _ended(tokens: Sequence[Token], done: int) -> Measured | None:
    at = done - 1
    while at > 0 and not (_is_verb(tokens, at) or lower_at(tokens, at) in AUXILIARIES):
        at -= 1
    return named(tokens, subject_before(tokens, at))


def _later(tokens: Sequence[Token], first: int, past: int) -> Measured | None:
    """ "The engine failed 14 hours later": the time until it did."""
    if lower_at(tokens, past) not in {"later", "afterwards"} or lower_at(tokens, first - 1) == ",":
        return None
    start = _doing_before(tokens, first)
    verb = None if start is None else _verb_in(tokens, start, first)
    if start is None or verb is None or not 0 < first - start <= _LONGEST_DOING:
        return None
    while lower_at(tokens, start) in DETERMINERS:
        start += 1
    return Measured(start, first, "time until")


def _doing_before(tokens: Sequence[Token], done: int) -> int | None:
    """Where the words of doing something begin that end before a token; None where they are long or tell an amount."""
    start, done_what = done, False
    while start > max(0, done - 1 - _LONGEST_DOING):
        edge = tokens[start - 1]
        pronoun = edge.lower in _OBJECTS and start <= done and lower_at(tokens, start) in _PREPOSITIONS
        there = edge.lower in {"there", "here"} and start == done  # "have fished there for 31 years"
        if (edge.kind == "sign" and edge.text not in HYPHENS) or edge.lower.endswith("n't"):
            return start
        if edge.lower in _CLAUSE_EDGES and not (pronoun or there):
            return start
        if edge.lower in _AMOUNTS or (edge.kind == "digits" and not edge.glued and not _is_year(edge)):
            return _past_unit(tokens, start) if done_what else None  # "the two sides talked"
        if edge.kind == "digits" and not edge.glued:
            return _past_unit(tokens, start)
        done_what = done_what or _is_verb(tokens, start - 1)
        start -= 1
    return start if start == 0 else None


def _past_unit(tokens: Sequence[Token], start: int) -> int:
    """Past the unit of an amount before the words of doing: "200mm of | rain fell"."""
    of = lower_at(tokens, start + 1) == "of" and lower_at(tokens, start) in UNIT_NAMES
    return start + 2 if of else start


def _is_year(token: Token) -> bool:
    return token.text.isdigit() and 1900 <= int(token.text) <= 2100
