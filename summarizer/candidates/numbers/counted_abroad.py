"""What a number counts or measures in languages other than English: the noun phrase behind it, before it, or the subject."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.candidates.languages import Language
from summarizer.candidates.numbers.currencies import is_money
from summarizer.candidates.numbers.tokens import Token, lower_at
from summarizer.candidates.numbers.units import TIME_UNITS

Phrase = tuple[int, int]
"""The tokens [first, past)."""

_LONGEST = 5
_FARTHEST_SUBJECT = 8
# Before the noun: "weitere 30 neue Stellen", "otras 200 nuevas plazas", "autres", "altri".
_LEADING = frozenset(
    "autres nouveaux nouvelles petits petites grands grandes premiers premières derniers dernières otros otras nuevos "
    "nuevas grandes pequeños primeros últimos altri altre nuovi nuove grandi piccoli primi ultimi outros outras novos "
    "novas primeiros últimos más più plus".split()
)


def counted(
    tokens: Sequence[Token], number: int, first: int, past: int, language: Language, *, unit: str | None, share: bool
) -> Phrase | None:
    """The tokens that name what the number at `number`, with hedge and unit in [first, past), is of."""
    if unit is None and not share:
        return _behind(tokens, past, language)
    own = _of_behind(tokens, past, language) if share or unit == "percent" or is_money(unit) else None
    if own is None and unit is not None and unit not in TIME_UNITS and not is_money(unit) and unit != "percent":
        own = _measured(tokens, past, language)
    if own is not None:
        return own
    before = _before(tokens, first, language)
    if before is not None or unit is None or unit in TIME_UNITS:
        return before
    return _subject(tokens, first, language)


def _is_noun(token: Token, language: Language) -> bool:
    if token.kind != "word" or len(token.text) < 2:
        return False
    if language.code == "de":
        return token.text[0].isupper()
    return not _ends(token, language)


def _ends(token: Token, language: Language) -> bool:
    return (
        token.kind != "word"
        or token.lower in language.articles
        or token.lower in language.prepositions
        or token.lower in language.connectives
        or token.lower in language.auxiliaries
    )


def _behind(tokens: Sequence[Token], past: int, language: Language) -> Phrase | None:
    """ "sieben Pfeiler", "vier der sieben Pfeiler", "posti di lavoro", "empresas auxiliares"."""
    at = past
    if lower_at(tokens, at) in language.joins or lower_at(tokens, at) in _OF_THE:
        at += 1
        while at < len(tokens) and (tokens[at].kind == "digits" or (tokens[at].lower,) in language.numbers):
            at += 1
    while at < len(tokens) and at < past + 4 and _is_modifier(tokens, at, language):
        at += 1
    if at >= len(tokens) or not _is_noun(tokens[at], language) or tokens[at].lower in language.verbs:
        return None
    if language.code != "de" and tokens[at].text[0].isupper():
        return None
    end = at + 1
    if language.code == "de" or language.code == "nl":
        return at, end
    if lower_at(tokens, end) in _PLAIN_OF and end + 1 < len(tokens) and tokens[end + 1].text[0].islower():
        if _is_noun(tokens[end + 1], language):
            return at, end + 2
    return at, end


_PLAIN_OF = frozenset("de di d'".split())
_OF_THE = frozenset("des der dei degli delle de van los las".split())


def _is_modifier(tokens: Sequence[Token], at: int, language: Language) -> bool:
    token = tokens[at]
    if language.code == "de":
        return token.text.islower() and token.lower.endswith(("e", "en", "er")) and not _ends(token, language)
    if token.lower in _LEADING:
        return True
    dutch = language.code == "nl" and token.lower.endswith("e") and at + 1 < len(tokens)
    return dutch and not _ends(token, language) and tokens[at + 1].kind == "word" and not _ends(tokens[at + 1], language)


def _of_behind(tokens: Sequence[Token], past: int, language: Language) -> Phrase | None:
    """ "64% de las acciones", "412 millones de deuda", "ein Drittel der Beschäftigten"."""
    if lower_at(tokens, past) not in language.joins | _OF_THE | _PLAIN_OF:
        return None
    at = past + 1
    while at < len(tokens) and (tokens[at].lower in language.articles or _is_modifier(tokens, at, language)):
        at += 1
    found = at < len(tokens) and _is_noun(tokens[at], language) and (at,) != (past,)
    named = found and language.code != "de" and tokens[at].text[0].isupper()
    return (at, at + 1) if found and not named else None


def _measured(tokens: Sequence[Token], past: int, language: Language) -> Phrase | None:
    """ "14 hectares de forêt", "2,3 Hektar Spargelacker", "1.120 Meter lange Bauwerk"."""
    at = past
    if lower_at(tokens, at) in _PLAIN_OF:
        at += 1
    elif language.code not in {"de", "nl"}:
        return None
    while at < len(tokens) and at < past + 3 and _is_modifier(tokens, at, language):
        at += 1
    if at >= len(tokens) or not _is_noun(tokens[at], language) or tokens[at].lower in language.verbs:
        return None
    end = at + 1
    if language.code == "fr" and end < len(tokens) and tokens[end].lower.endswith("ale"):
        end += 1
    return at, end


def _before(tokens: Sequence[Token], first: int, language: Language) -> Phrase | None:
    """ "un pasivo de 412 millones", "einem Umweg von 52 Kilometern", "un fondo da 4 milioni"."""
    at = first - 1
    if lower_at(tokens, at) not in language.joins | language.prepositions | _CONTRACTED:
        return None
    end = at
    start = end
    while start > 0 and end - start < _LONGEST:
        token = tokens[start - 1]
        inner = token.lower in language.joins and start - 1 > 0 and start < end and not _ends(tokens[start - 2], language)
        if _ends(token, language) and not (inner and token.lower in _PLAIN_OF):
            break
        if token.lower in language.verbs:
            break
        start -= 1
    if language.code == "de":
        while start < end and not tokens[start].text[0].isupper():
            start += 1
    if start >= end or not _is_noun(tokens[start], language):
        return None
    if (tokens[start].text[0].isupper() and language.code != "de" and start > 0) or start == end - 1 == 0:
        return None
    opened = start == 0 or tokens[start - 1].lower in language.articles | language.prepositions | {",", "y", "e", "et"}
    return (start, end) if opened else None


_CONTRACTED = frozenset("del dell' du um auf".split())


def _subject(tokens: Sequence[Token], first: int, language: Language) -> Phrase | None:
    """The noun phrase that opens the clause: "La part française, fixée à 40 %", "Die Kosten stiegen um 3 Prozent"."""
    opening = next((k for k in range(first - 1, -1, -1) if tokens[k].text in ".;:–—"), -1) + 1
    for at in range(opening, min(first, opening + _FARTHEST_SUBJECT)):
        determined = tokens[at].lower in language.articles and (at == opening or tokens[at - 1].text == ",")
        if not determined:
            continue
        start = end = at + 1
        while end < first and end - start < _LONGEST and not _ends(tokens[end], language):
            if tokens[end].lower in language.verbs:
                break
            end += 1
        if language.code == "de":
            while end > start and not tokens[end - 1].text[0].isupper():
                end -= 1
        return (start, end) if start < end < first and _is_noun(tokens[end - 1], language) else None
    return None
