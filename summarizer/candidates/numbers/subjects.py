"""Who does what a verb says, by the words before it: the subject of "puts it at £6m" or "and estimates one a year"."""

from __future__ import annotations

import re

from summarizer.candidates.events.verbs import main_verb

PRONOUN = re.compile(r"^(?:he|she|they|it|i|we)$", re.IGNORECASE)
_LEADING = re.compile(r"^(?:and|but|while|because|as|that|which|though|although|so|where|in [^,]+,)\s+", re.IGNORECASE)
_LONGEST_SUBJECT = 9  # words
_RELATIVE = re.compile(r",? (?:who|which)(?: (?:has|had|have|now|also|later))*$")
_JOINED = re.compile(r"(?:\band|\bbut|\bor|,)\s*$")


def subject_of(before: str) -> str | None:
    """The noun phrase that the words before a verb end with; past an apposition, the name of the two."""
    before = re.split(r"[;:“”\"()]", before)[-1].strip()
    relative = _RELATIVE.search(before)
    if relative is not None:  # "his daughter Lubna, who says"
        before = before[: relative.start()]
    if before.endswith(","):
        parts = [part.strip() for part in before.rstrip(",").split(",")]
        parts = [part for at, part in enumerate(parts) if at + 1 == len(parts) or not _ADVERBIAL.match(part)]
        names = (part for part in parts[1:] if all(word[0].isupper() for word in part.split() if len(word) > 3))
        who = next((part for part in names if not part.lower().startswith(("who ", "which "))), parts[0])
    else:
        clause = re.split(r"\b(?:and|but|while|because|which|that|where|when)\b", before)[-1]
        parts = [part.strip() for part in clause.split(",") if part.strip()]
        who = parts[-1] if parts else ""
    who = _OWN.sub("", _LEADING.sub("", who))
    words = who.split()
    if not 0 < len(words) <= _LONGEST_SUBJECT:
        return None
    if PRONOUN.match(words[-1]):
        return words[-1]
    finite = any(word in _FINITE for word in words)
    return None if finite or words[-1].lower() in _NO_SUBJECTS or words[0].lower() in _NO_OPENERS else who


def subject_of_joined(before: str) -> str | None:
    """Of "rates the risk as low and", before a second verb, who does both."""
    if _JOINED.search(before) is None:
        return None
    sentence = re.split(r"[;:“”\"()]", before)[-1].strip()
    verb = main_verb(sentence)
    return None if verb is None else subject_of(sentence[: verb[1]])


_OWN = re.compile(r"['’]s?(?: own| latest| initial| first| previous)?$")
_ADVERBIAL = re.compile(
    r"^(?:in|on|at|by|for|with|from|after|before|since|under|during|last|next|this)\b", re.IGNORECASE
)
_FINITE = frozenset("is are was were has have had will would could may might can should must not".split())
_NO_SUBJECTS = frozenset(
    "to is are was were be been being not will would could may might can should must had has have there not never of "
    "who which in on at by for with from as a an the this that its his her their our my your no any them him us "
    "it's".split()
)
_NO_OPENERS = frozenset("if in on at by for with from as there under after before since it's".split())
