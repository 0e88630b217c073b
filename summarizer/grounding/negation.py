"""Which words of an English text are negated: a check may forgive a paraphrase, never a lost or added "not"."""

from __future__ import annotations

from summarizer.candidates.stems import FUNCTION_WORDS
from summarizer.grounding.added import added
from summarizer.grounding.clauses import TOKEN, root
from summarizer.grounding.cues import Negated, is_cue, read
from summarizer.grounding.lost import TELLING, lost
from summarizer.grounding.opposites import has_denial
from summarizer.grounding.wordings import plainly


def content_stems(text: str) -> frozenset[str]:
    """The roots of the words that carry meaning, cues of negation left out."""
    words = (word for word in TOKEN.findall(plainly(text)) if word[0].isalnum())
    return frozenset(root(w) for w in words if w.casefold() not in FUNCTION_WORDS and not is_cue(w))


def has_negation(text: str) -> bool:
    """Whether anything in a text is negated; "not only" and "no fewer than" negate nothing."""
    return bool(read(text).cues)


def contradiction(text: str, cited: str) -> str | None:
    """The word that is negated in one of the two texts and not in the other, None where they agree."""
    here, there = read(text), read(cited)
    inner = {k for cue in here.cues for k in cue.inner}
    for cue in here.cues:
        if cue.at in inner:
            continue
        if (word := added(cue, here, there)) is not None:
            return word
    inner = {k for cue in there.cues for k in cue.inner}
    for cue in there.cues:
        if cue.at in inner:
            continue
        if (word := lost(cue, there, here)) is not None:
            return word
    return _all_negated(here, there) or _if_for_unless(here, there)


def denies_itself(text: str, cited: str) -> bool:
    """Whether a text holds a "not" or a "no" of its own, and so do the words that it cites."""
    return all(any(cue.kind != "deny" for cue in read(words).cues) for words in (text, cited))


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
            if cue is None or cue.doubled or cue.kind in {"without", "deny"} or cue.clausal or telling:
                return None
            found = found or there.words[at].text
        elif word.root and word.root != "say" and word.root in said and word.clause not in cues:
            return None
    return found


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
