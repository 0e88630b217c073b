"""Whether a date lies ahead, in languages other than English."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.candidates.events.verbs_abroad import verbs_in
from summarizer.candidates.languages import known_language
from summarizer.candidates.numbers.tokens import Token, lower_at

# "für Samstag", "per venerdì", "hasta el 15 de marzo": what is still to come.
_UNTIL = frozenset("für bis ab pour d'ici avant jusqu'à jusqu'au para hasta antes per entro até voor tot vanaf".split())
# "seit Montag", "depuis jeudi": what began then is behind, whatever the tense.
SINCE = frozenset("seit depuis dès desde dal dallo dalla dall sinds".split())
_SKIPPED = frozenset(
    "el la le il lo den de del o a de dem nächsten kommenden prochain zeker mindestens al minstens almeno".split()
)


_BREAK = re.compile(r"[,;:()«»„“”–—]")


def ahead_abroad(text: str, tokens: Sequence[Token], first: int, tag: str | None) -> bool | None:
    """True where a preposition before the date words at token `first`, or the tense of the verb beside it, says so."""
    language = known_language(tag)
    if language is None:
        return None
    before = first - 1
    while lower_at(tokens, before) in _SKIPPED:
        before -= 1
    if lower_at(tokens, before) in _UNTIL:
        return True
    if lower_at(tokens, before) in SINCE:
        return None
    verbs = verbs_in(text, language.code)
    at = tokens[first].start
    breaks = [match.start() for match in _BREAK.finditer(text)]
    left = max((one for one in breaks if one < at), default=-1)
    right = min((one for one in breaks if one > at), default=len(text))
    if SINCE & set(re.findall(r"\w+", text[left + 1 : at].casefold())) and not any(left < v.start < at for v in verbs):
        return None
    beside = [verb for verb in verbs if left < verb.start < right] or list(verbs)
    if not beside:
        return True if language.future.search(text) else None
    nearest = min(beside, key=lambda verb: (not verb.main, abs(verb.start - at)))
    told = nearest.word in language.verbs and nearest.time == "now"  # "sagt sie am Montag"
    return True if nearest.time in {"ahead", "doubtful"} or (nearest.time == "now" and not told) else None
