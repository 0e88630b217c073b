"""Whether an event has come about, by the words of its clause."""

from __future__ import annotations

import re

_WORD_OF_SOMEBODY = r"(?:reports?|claims?|suggestions?|rumou?rs?|allegations?|accusations?|speculation)"
_DENIED = re.compile(
    r"\b(?:ruled out|no plans?|denied|denies|deny"
    rf"|(?:rejects?|rejected|dismiss(?:es|ed)|disput(?:es|ed)) (?:\w+['’]?s? ){{0,3}}{_WORD_OF_SOMEBODY})\b",
    re.IGNORECASE,
)
_NOT_AHEAD = re.compile(r"\b(?:will|would) (?:not|never)\b|\bwo(?:n't|n’t)\b|\bwouldn['’]t\b", re.IGNORECASE)
_GIVEN_UP = re.compile(
    r"(?<!be )\b(?:abandoned|cancell?ed|postponed|scrapped|shelved|dropped|withdrawn|withdrew|put off|called off)\b"
)
_IN_THE_AIR = re.compile(
    r"\b(?:threaten(?:s|ed|ing)?|could|may|might|unless|risks?|risked|warn(?:s|ed|ing)?|at risk|in danger)\b"
)
_IF = re.compile(r"\bif\b", re.IGNORECASE)
_NOT_A_NOUN = "".join(rf"(?<!\b{word} )" for word in ("a", "any", "the", "its", "his", "her", "their"))
_AHEAD = re.compile(
    rf"\b(?:will|would(?! have)|shall|must|{_NOT_A_NOUN}plans?|planned"
    r"|(?:is|are|was|were|been) (?:now |still |also |then |widely )?(?:due|expected|scheduled|slated|set|to)"
    r"|due (?:to|in|on|by|next)|(?:is|are) going to"
    r"|intends?|intended|proposes?|proposed|aims? to|hopes? to|expects?|about to|considering|targeted"
    r"|wants?|promis(?:es?|ed)|pledg(?:es?|ed)|vow(?:s|ed)|demand(?:s|ed))\b|['’]ll\b"
)
_GOING_ON = re.compile(
    r"\b(?:is|are|has been|have been) (?:\w+ly |still |now |being |currently )*\w+ing\b"
    r"|\b(?:remains?|continues?|ongoing|still|under way|underway|in progress|under investigation)\b"
    r"|\b(?:is|are) on strike\b"
)
_BY_STANCE = {"denies": "denied", "pledges": "planned", "demands": "planned", "warns": "threatened"}


def status_of(clause: str, stance: str | None) -> str:
    """One of the values of the brief's `Status`.

    Args:
        stance: how somebody puts the clause forward; None where the article itself tells it.
    """
    if stance == "denies" or _DENIED.search(clause) or _NOT_AHEAD.search(clause):
        return "denied"
    if _GIVEN_UP.search(clause):
        return "happened"
    if _IN_THE_AIR.search(clause) or (_AHEAD.search(clause) and _IF.search(clause)):
        return "threatened"
    if _AHEAD.search(clause):
        return _BY_STANCE.get(stance or "", "planned")
    if _GOING_ON.search(clause):
        return "under way"
    return "planned" if stance in {"pledges", "demands"} else "happened"
