"""Whether a date lies ahead, in languages other than English."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.candidates.languages import known_language
from summarizer.candidates.numbers.tokens import Token, lower_at

# "für Samstag", "per venerdì", "hasta el 15 de marzo": what is still to come.
_UNTIL = frozenset("für bis ab pour d'ici avant jusqu'à jusqu'au para hasta antes per entro até voor tot vanaf".split())
_SKIPPED = frozenset("el la le il lo den de del o a de dem nächsten kommenden prochain".split())


_BEFORE, _AFTER = 18, 10  # tokens around a date in which a verb tells its tense


def ahead_abroad(text: str, tokens: Sequence[Token], first: int, tag: str | None) -> bool | None:
    """True where a preposition before the date words at token `first`, or the tense around them, says so."""
    language = known_language(tag)
    if language is None:
        return None
    before = first - 1
    while lower_at(tokens, before) in _SKIPPED:
        before -= 1
    near = text[tokens[max(0, first - _BEFORE)].start : tokens[min(len(tokens) - 1, first + _AFTER)].end]
    return True if lower_at(tokens, before) in _UNTIL or language.future.search(near) else None
