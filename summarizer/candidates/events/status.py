"""Whether an event has come about, by the words of its clause."""

from __future__ import annotations

import re

_CALLED_OFF = re.compile(r"\b(?:ruled out|no plans?|denied|denies|deny)\b", re.IGNORECASE)
_NOT_AHEAD = re.compile(r"\b(?:will|would) (?:not|never)\b|\bwo(?:n't|n’t)\b|\bwouldn['’]t\b", re.IGNORECASE)
_IN_THE_AIR = re.compile(
    r"\b(?:threaten(?:s|ed|ing)?|could|may|might|unless|risks?|risked|warn(?:s|ed|ing)?|at risk|in danger)\b"
)
_AHEAD = re.compile(
    r"\b(?:will|would|shall|plans?|planned|(?:is|are|was|were|been) (?:due|expected|scheduled|slated|set|to)"
    r"|intends?|intended|due (?:to|in|on|by|next)|proposes?|proposed|aims? to|hopes? to|expects?|is going to"
    r"|are going to|will be|about to|considering|targeted)\b|['’]ll\b"
)
_GOING_ON = re.compile(
    r"\b(?:is|are|has been|have been) (?:\w+ly |still |now |being |currently )*\w+ing\b"
    r"|\b(?:remains?|continues?|ongoing|still|under way|underway|in progress)\b"
)
_BY_STANCE = {"denies": "denied", "pledges": "planned", "demands": "planned", "warns": "threatened"}


def status_of(clause: str, stance: str | None) -> str:
    """One of the values of the brief's `Status`.

    Args:
        stance: how somebody puts the clause forward; None where the article itself tells it.
    """
    if stance == "denies" or _CALLED_OFF.search(clause) or _NOT_AHEAD.search(clause):
        return "denied"
    if _IN_THE_AIR.search(clause):
        return "threatened"
    if _AHEAD.search(clause):
        return _BY_STANCE.get(stance or "", "planned")
    if _GOING_ON.search(clause):
        return "under way"
    return "planned" if stance in {"pledges", "demands"} else "happened"
