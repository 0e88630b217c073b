"""How a claim is put forward where its verb of saying does not tell: by what is said."""

from __future__ import annotations

import re

# Where the main clause of a sentence ends at the latest.
_SUBORDINATE = re.compile(
    r"\b(?:that|which|who|whom|whose|where|when|because|although|though|while|after|since)\b", re.IGNORECASE
)
_SENTENCE_END = re.compile(r"(?<=[.!?…])['’”\"]*\s+")
_CONDITION = re.compile(r"\b(?:if|unless|or else|failing which)\b", re.IGNORECASE)
_FUTURE = re.compile(r"\b(?:will|would|shall|could|may|might)\b|[’']ll\b|\bwon[’']t\b", re.IGNORECASE)
_DUTY = re.compile(
    r"\b(?:must|ought to)\b(?! (?:not )?have\b)|\bneeds? to\b"
    r"|\bshould(?:n[’']t)?\b(?! (?:not )?have\b)|\b(?:we|I) (?:want(?! to\b)|demand|need|call on|urge)\b",
    re.IGNORECASE,
)
_RISK = re.compile(  # not "in May"
    r"(?:\b(?:could|may|might)|^(?:Could|May|Might))\b(?! (?:not|have)\b)|\b(?:[Rr]isks?|in danger of)\b"
)
# "insisted that the offer be withdrawn": a verb without its ending.
_SUBJUNCTIVE = re.compile(
    r"^(?!.*?\b(?:to|will|would|can|could|may|might|shall|should|must|not|let|did|does|do|has|have|had)"
    r" (?:\w+ly |not )?be\b)"
    r"(?:[\w’'-]+ ){1,8}(?:not )?be (?:\w+ly )?\w+(?:ed|en|wn|ut|id|ee|ld|ven)\b"
)
# What a claimant of each kind calls himself, herself or itself in a claim.
_OWN = {"person": "he|she", "role": "he|she", "group": "they", "body": "it|they", "thing": "it|they"}
_OPENING = r"^(?:and |but |so )?(?:{own})\b"
_WILL = r"(?: (?:will|would|shall)\b|[’'](?:ll|d)\b| won[’']t\b)(?! (?:be|have|like|love|fall|cost|take|mean|argue)\b)"
_NOTHING_WILL = re.compile(
    r"^(?:no|nobody|none|not one|not a|neither)\b.*?\b(?:will|would|shall) (?!have\b)", re.IGNORECASE
)


def stance_of(stance: str, text: str, kind: str | None = None) -> str:
    """The stance of a claim that a verb without a stance of its own ("asserts") introduces; else the verb's own.

    `kind`: what the claimant is, as in `Reference`; None where nobody knows.
    """
    if stance != "asserts":
        return stance
    first = _SENTENCE_END.split(text, maxsplit=1)[0]
    main = _SUBORDINATE.split(first, maxsplit=1)[0]
    own = _OPENING.format(own="|".join(["I", "we", _OWN.get(kind or "", "he|she|it")]))
    if _CONDITION.search(first) and _FUTURE.search(first) and not re.match(r"(?i)no\b", first):
        return "warns"
    if _DUTY.search(main) or _SUBJUNCTIVE.search(main):
        return "demands"
    if re.match(own + _WILL, first, re.IGNORECASE) or _NOTHING_WILL.search(first):
        return "pledges"
    if _RISK.search(main) and not re.match(_OPENING.format(own="I|we|you|he|she|it"), main, re.IGNORECASE):
        return "warns"
    return "asserts"
