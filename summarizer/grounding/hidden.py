"""Negations that no "not" shows: an opposite, an "everyone" for "nobody", a "did", a "before" for "not until"."""

from __future__ import annotations

import re

from summarizer.grounding.clauses import Word, around
from summarizer.grounding.cues import Negated, is_cue, positive
from summarizer.grounding.lost import TELLING, answered
from summarizer.grounding.opposites import counterparts, has_denial, opposites

_EVERYONE = frozenset("everyone everybody someone somebody several".split())
_FIRST = re.compile(r"\bfirst time since\b")
_N = r"\b(?P<n>\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten) (?:\w+ )?"
_SHORT = re.compile(_N + r"(?:short|fewer than|less than|below|behind|adrift)\b")
_ABOVE = re.compile(_N + r"(?:more than|above|over|clear|ahead)\b")
_DO = frozenset("did does do".split())
_INVERTING = frozenset("nor neither so how why what when where who which whom as than".split())


def hidden(here: Negated, there: Negated) -> str | None:
    """The word by which a text says what the cited words deny, or denies what they say, without any "not"."""
    return (
        _all_negated(here, there)
        or _if_for_unless(here, there)
        or _before_for_until(here, there)
        or _until_for_only(here, there)
        or _some_for_none(here, there)
        or _insisted(here, there)
        or _opposed(here, there)
        or _since_for_first(here, there)
        or _numbered(here, there)
        or _short_of(here, there)
    )


def _all_negated(here: Negated, there: Negated) -> str | None:
    """A word of a text without any negation all of whose like in the cited words stands in negated clauses."""
    if here.cues or has_denial(here, there):
        return None
    said = {w.root for w in here.words if w.root and not w.name}
    if len(said) < 3:
        return None
    cues = {there.words[c.at].clause: c for c in there.cues}
    found = None
    for at, word in enumerate(there.words):
        if word.root and word.root in said and word.root != "say" and not word.name:
            cue = cues.get(word.clause)
            telling = cue is not None and cue.heads and there.words[cue.heads[0]].root in TELLING
            if cue is not None and (answered(cue, there, here) or _leads_up(there, at, cue.at)):
                return None
            if cue is None or cue.doubled or cue.kind in {"without", "deny"} or cue.clausal or telling:
                return None
            found = found or there.words[at].text
        elif word.root and word.root != "say" and word.root in said and word.clause not in cues:
            return None
    return found


def _leads_up(read_: Negated, at: int, cue: int) -> bool:
    """Whether a word stands before a "that" and a cue behind it: "withdrew sauces that may hold nuts not listed"."""
    return any(w.lower == "that" for w in read_.words[at:cue])


def _if_for_unless(here: Negated, there: Negated) -> str | None:
    """ "if they get a rise" where the cited words say "unless they get a rise", or the other way."""
    for one, other in ((here, there), (there, here)):
        given, barred = _condition(one, "if"), _condition(other, "unless")
        if given is None or barred is None or _condition(one, "unless") or _condition(other, "if"):
            continue
        clause = next(w.clause for w in one.words if w.lower == "if")
        if given & barred and not any(one.words[c.at].clause in {clause, clause + 1} for c in one.cues):
            return "if"
    return None


def _condition(read_: Negated, opener: str) -> set[str] | None:
    """The roots of the clause that "if" or "unless" opens, None where there is none."""
    at = next((k for k, w in enumerate(read_.words) if w.lower == opener), None)
    if at is None:
        return None
    clause = read_.words[at].clause
    return {w.root for w in read_.words[at:] if w.root and w.clause in {clause, clause + 1}}


def _before_for_until(here: Negated, there: Negated) -> str | None:
    """ "before Tuesday" where the cited words say "not until Tuesday"."""
    if here.cues or not there.cues or _has(here, "until") or not _has(there, "until") or _has(there, "before"):
        return None
    return "before" if _has(here, "before") else None


def _until_for_only(here: Negated, there: Negated) -> str | None:
    """ "learned of it until Monday" where the cited words say "only on Monday"."""
    missing = not here.cues and _has(here, "until") and not _has(there, "until")
    return "until" if missing and _has(there, "only") else None


def _has(read_: Negated, lower: str) -> bool:
    return any(w.lower == lower for w in read_.words)


def _some_for_none(here: Negated, there: Negated) -> str | None:
    """ "everyone" or "some doubt" in a text that denies nothing, where the cited words say "nobody" or "no"."""
    if here.cues or all(cue.doubled for cue in there.cues):
        return None
    anyone = any(w.lower in {"anyone", "anybody"} for w in there.words)
    nobody = anyone or any(cue.kind in {"no", "without"} for cue in there.cues)
    plain = {w.root for w, p in zip(there.words, there.polarity, strict=True) if p == "plain"}
    for at, word in enumerate(here.words):
        following = here.words[at + 1 : at + 2]
        some = word.lower == "some" and following and following[0].root and following[0].root not in plain
        if (some or (nobody and word.lower in _EVERYONE)) and not has_denial(here, there):
            return word.text
    return None


def _insisted(here: Negated, there: Negated) -> str | None:
    """What a text says with a "did" ("did comment") that the cited words do not say so plainly, but deny something."""
    if not there.cues and not _has(there, "only"):
        return None
    for at, word in enumerate(here.words[:-1]):
        verb, before = here.words[at + 1], here.words[at - 1].lower if at else ""
        if word.lower not in _DO or not verb.root or is_cue(verb.text) or before in _INVERTING:
            continue
        if any(c.at < at and here.words[c.at].sentence == word.sentence for c in here.cues):
            continue  # "in none of them did it rise"
        if "plain" not in counterparts(here, at + 1, there, flips=True):
            return verb.text
    return None


def _opposed(here: Negated, there: Negated) -> str | None:
    """A word of a text in whose place the cited words have its opposite; neither is negated, nor in both."""
    known, said = {w.root for w in there.words}, {w.root for w in here.words}
    for at, word in enumerate(here.words):
        if not word.root or word.root in known or here.polarity[at] == "open" or word.name:
            continue
        for k, other in enumerate(there.words):
            if (
                (
                    other.root in opposites().get(word.root, ())
                    or (here.polarity[at] == "plain" and _is_prefixed(word, other))
                )
                and other.root not in said
                and _alike(there.polarity[k], here.polarity[at])
                and not {"unlikely", "not"} & {word.lower, other.lower}
                and not other.name
                and around(here.words, at) & around(there.words, k)
            ):
                return word.text
    return None


def _alike(one: str, other: str) -> bool:
    """Whether two words are both negated, or both not."""
    return one != "open" != other and (one == "plain") == (other == "plain")


def _since_for_first(here: Negated, there: Negated) -> str | None:
    """ "had happened since 1990" where the cited words say that it happened for the first time since 1990."""
    if not _FIRST.search(_written(there)) or {"first", "last", "only", "lowest", "highest"} & _lowers(here):
        return None
    for at, word in enumerate(here.words):
        clause = [w for w in here.words[:at] if w.clause == word.clause or w.clause == word.clause - 1]
        denied = any(here.words[c.at].sentence == word.sentence for c in here.cues)
        if word.lower == "since" and not denied and any(w.lower in {"has", "had", "have"} for w in clause):
            return "since"
    return None


def _numbered(here: Negated, there: Negated) -> str | None:
    """A number that the cited words set aside ("not the 150,000") and a text takes for true."""
    aside = _set_aside(there)
    return next((n for n in aside - _set_aside(here) if n in _lowers(here)), None)


def _set_aside(read_: Negated) -> set[str]:
    """The numbers, in digits, right behind a "not" or a "rather than" that are said only there."""
    found: set[str] = set()
    for cue in read_.cues:
        behind = [w for w in read_.words[cue.at + 1 : cue.at + 3] if w.lower not in {"the", "a", "of"}]
        if read_.words[cue.at].lower in {"not", "without"} and behind and behind[0].text[0].isdigit():
            found.add(behind[0].lower)
    written = [w.lower for w in read_.words]
    return {n for n in found if written.count(n) == 1}


def _short_of(here: Negated, there: Negated) -> str | None:
    """ "four more than a majority" where the cited words have "four short", or the other way."""
    one, other = _written(here), _written(there)
    for pattern, against in ((_SHORT, _ABOVE), (_ABOVE, _SHORT)):
        numbers = {m["n"] for m in pattern.finditer(other)} - {m["n"] for m in pattern.finditer(one)}
        if any(m["n"] in numbers for m in against.finditer(one)):
            return "short"
    return None


def _lowers(read_: Negated) -> set[str]:
    return {w.lower for w in read_.words}


def _written(read_: Negated) -> str:
    return " ".join(w.lower for w in read_.words)


def _is_prefixed(one: Word, other: Word) -> bool:
    """ "unsafe" and "safe"."""
    return positive(one.lower) == other.root or positive(other.lower) == one.root
