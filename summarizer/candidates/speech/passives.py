"""Acts of saying in the passive: "was denied by Roe", "is quoted as saying", "is said to have warned"."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.candidates.speech import verbs
from summarizer.candidates.speech.act import Act
from summarizer.candidates.speech.noun_phrases import Subject, phrase_before
from summarizer.candidates.speech.phrases import Token, is_adverb
from summarizer.candidates.speech.subjects import subject_before
from summarizer.candidates.speech.subjects_behind import subject_after

# What others do with somebody's words: "Roe was quoted as saying", "can be heard telling", "is believed to have said".
_PASSED_ON = frozenset(
    """quoted cited reported recorded described noted credited remembered heard overheard filmed seen caught shown
    said alleged understood believed thought known rumoured rumored claimed minuted paraphrased captured""".split()
)
_ACTIVE = frozenset({"quoting", "quotes", "quoted", "cites", "citing"})  # "the paper quoted Roe as saying"
_LINKS = frozenset({"as", "to", "have", "having"})
_BY_WITHIN = 24  # tokens between "were rejected" and its "by"


def passed_on(tokens: Sequence[Token], i: int, after: int, verb: verbs.SpeechVerb) -> Act | None:
    """The act at `i` of somebody whose words others pass on: "Roe is recorded as having warned"."""
    at = i - 1
    while at >= 0 and (tokens[at].lower in _LINKS or is_adverb(tokens[at])):
        at -= 1
    if tokens[i - 1].lower == "as":  # "was quoted by the Lamp as saying"
        ahead = [k for k in range(at, max(-1, i - 12), -1) if tokens[k].lower in _PASSED_ON]
        at = next((k for k in ahead if tokens[k + 1].lower in {"by", "in", "on"}), at)
    lower = tokens[at].lower if at >= 0 else ""
    if lower in _PASSED_ON and _is_passive(tokens, at):
        found = _subject_of(tokens, at)
        return Act(verb, found.start, after, i, found, "before", found.shared) if found else None
    if tokens[i - 1].lower not in {"as", "having"}:
        return None
    quoting = next((k for k in range(i - 2, max(-1, i - 20), -1) if tokens[k].lower in _ACTIVE), None)
    found = subject_after(tokens, quoting + 1) if quoting is not None else None
    return Act(verb, found.start, after, i, found, "before", found.shared) if found else None


def by_somebody(tokens: Sequence[Token], i: int, earlier: Sequence[Act]) -> Act | None:
    """ "The plan was described as “a betrayal” by Roe", "claims that it leaked were dismissed by the firm"."""
    lower = tokens[i].lower
    verb = verbs.VERBS.get(lower)
    denies = verb is not None and verb.stance == "denies"
    if not (denies or lower in verbs.JUDGING) or not _is_passive(tokens, i):
        return None
    by = next((k for k in range(i + 1, min(len(tokens) - 1, i + _BY_WITHIN)) if tokens[k].lower == "by"), None)
    between = tokens[i + 1 : by] if by else ()
    if by is None or any(t.text in {",", ";", ":"} or t.lower in verbs.BE for t in between):
        return None
    whose = subject_after(tokens, by + 1)
    if whose is None or any(act.last > by for act in earlier):
        return None
    quoted = any(t.is_quote for t in between) or any(t.is_quote for t in tokens[whose.stop : whose.stop + 3])
    if not denies and not quoted:
        return None
    takes = frozenset({"object"})
    said = verbs.SpeechVerb(verb.lemma if verb else lower, "denies" if denies else None, takes, inverts=False)
    return Act(said, by, whose.stop, i, whose, "passive")


def _is_passive(tokens: Sequence[Token], at: int) -> bool:
    """Whether a form of "be" governs the participle at `at`."""
    at -= 1
    while at >= 0 and is_adverb(tokens[at]):
        at -= 1
    return at >= 0 and tokens[at].lower in verbs.BE | {"be", "been"}


def _subject_of(tokens: Sequence[Token], participle: int) -> Subject | None:
    """Who "can be heard": what stands left of the auxiliaries."""
    at = participle - 1
    while at >= 0 and (tokens[at].lower in verbs.BE | verbs.MODALS | verbs.AUXILIARIES or is_adverb(tokens[at])):
        at -= 1
    return subject_before(tokens, at + 1) if at >= 0 and tokens[at].text == "," else phrase_before(tokens, at)
