"""The words for who speaks: the noun phrase before a verb of saying."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.candidates.speech import verbs
from summarizer.candidates.speech.noun_phrases import AFTERWARDS, Subject, phrase_before
from summarizer.candidates.speech.phrases import (
    APOSTROPHES,
    Token,
    clause_like,
    describes,
    ends_proper,
    is_adverb,
    may_be_finite,
    proper,
)

_NUMBERS = frozenset("one two three four five six seven eight nine ten twelve several some".split())
_RELATIVES = frozenset({"who", "whose", "whom", "which"})


def subject_before(tokens: Sequence[Token], verb: int, skip_be: bool = False) -> Subject | None:
    """The subject of the verb at `verb`, looking left; None where there is none to be read or it is negated."""
    end = _left_of_auxiliaries(tokens, verb, skip_be)
    if end is None or end < 0:
        return None
    token = tokens[end]
    if token.lower in {"and", "but", "or", "then"} and not token.is_quote:
        return Subject(end, end, end, end, shared=True)
    if token.lower in {"who", "which"} and end and tokens[end - 1].lower in {"and", "but"}:
        return _first_antecedent(tokens, end)
    if token.lower == "who" or (token.lower == "which" and end and tokens[end - 1].text == ","):
        which = token.lower == "which"
        end -= 2 if end and tokens[end - 1].text == "," else 1
        if end < 0:
            return None
        if not which and tokens[end + 1].lower == "who" and _is_bare(tokens, end):
            return Subject(end, end + 1, end, end + 1)
        return _antecedent(_apposed(tokens, end) or phrase_before(tokens, end), tokens, which)
    if token.text == ",":
        return _behind_comma(tokens, end)
    return phrase_before(tokens, end)


def _first_antecedent(tokens: Sequence[Token], second: int) -> Subject | None:
    """Whom the "who" at `second` goes on about: "Roe, who runs the port, and who has warned"."""
    first = next((k for k in range(second - 2, 0, -1) if tokens[k].lower == tokens[second].lower), None)
    if first is None or any(t.text in {";", ":"} for t in tokens[first:second]):
        return None
    return subject_before(tokens, first + 1)


def _is_bare(tokens: Sequence[Token], at: int) -> bool:
    """Whether a plural noun stands right behind a preposition: "objections from fishermen who"."""
    lower = tokens[at].lower
    plural = lower.endswith(("s", "men", "women", "people")) and not lower.endswith(("ss", "us"))
    before = tokens[at - 1].lower if at else ""
    return plural and tokens[at].text.islower() and before in verbs.PREPOSITIONS


def _antecedent(found: Subject | None, tokens: Sequence[Token], which: bool) -> Subject | None:
    """What "who" or "which" stands for: of a longer phrase only the name it ends in."""
    if found is None:
        return None
    words = tokens[found.first : found.last]
    if not which and ends_proper(words):
        first = found.last - 1
        while first > found.first and (tokens[first - 1].is_capital or tokens[first - 1].text in APOSTROPHES):
            first -= 1
        return Subject(found.start, found.stop, first, found.last, apposed=found.apposed, beside=found.beside)
    if words[0].lower not in verbs.DETERMINERS and not words[0].is_capital:
        after = [
            k
            for k in range(found.first + 1, found.last)
            if tokens[k].lower in verbs.DETERMINERS and tokens[k - 1].lower in verbs.PREPOSITIONS
        ]
        if after:
            return Subject(found.start, found.stop, after[-1], found.last)
    if which and words[-1].is_capital:  # "a report on Monday in the Lund Gazette, which"
        last = next((k for k in range(found.last - 1, found.first, -1) if not tokens[k].is_capital), found.first)
        if tokens[last].lower in verbs.DETERMINERS and tokens[last - 1].lower in verbs.PREPOSITIONS - {"of"}:
            return Subject(found.start, found.stop, last, found.last)
    short = len(words) <= 5 and (words[0].lower in verbs.DETERMINERS or words[0].is_capital)
    return found if short or (not which and len(words) <= 8) else None


def _left_of_auxiliaries(tokens: Sequence[Token], verb: int, skip_be: bool) -> int | None:
    at = verb - 1
    passing = verbs.AUXILIARIES | (verbs.BE if skip_be else frozenset())
    while at >= 0:
        lower = tokens[at].lower
        if lower in verbs.NEGATIONS or lower.endswith(("n't", "n’t")):
            return None
        if lower in passing or is_adverb(tokens[at]):
            at -= 1
            continue
        earlier = _before_time(tokens, at)
        if tokens[at].text == ",":
            earlier = _before_aside(tokens, at)
        if earlier == at:
            break
        at = earlier
    if at >= 0 and tokens[at].lower in verbs.MODALS | verbs.BE | {"to"}:
        return None
    if at >= 0 and tokens[at].text == ")":
        opening = next((k for k in range(at, max(-1, at - 30), -1) if tokens[k].text == "("), None)
        at = opening - 1 if opening else at
    return at


def _before_aside(tokens: Sequence[Token], comma: int) -> int:
    """The index of the auxiliary in "did, however, say" whose second comma is at `comma`; `comma` without one."""
    first = next((k for k in range(comma - 1, max(0, comma - 8), -1) if not tokens[k].is_word), comma)
    parted = tokens[first].text == "," and tokens[first - 1].lower in verbs.AUXILIARIES
    return first - 1 if parted else comma


def _before_time(tokens: Sequence[Token], end: int) -> int:
    """The index left of "on Jan. 10" or "late last week" that ends at `end`; `end` itself where there is none."""
    at, heads = end, tokens[end + 1].lower in AFTERWARDS
    while at >= 0 and (
        tokens[at].lower in verbs.TIME_WORDS
        or tokens[at].text[0].isdigit()
        or (heads and tokens[at].lower in _NUMBERS and tokens[at + 1].lower in verbs.TIME_WORDS)
    ):
        heads = heads or tokens[at].lower in verbs.TIME_HEADS
        at -= 1
    if heads and at >= 0 and tokens[at].lower not in verbs.DETERMINERS:
        return at
    return end


def _segments(tokens: Sequence[Token], comma: int) -> list[tuple[int, int]]:
    """(first, last) of the stretches between commas, going left from the comma at `comma`."""
    found: list[tuple[int, int]] = []
    end, at = comma, comma - 1
    while at >= -1 and len(found) < 7 and comma - at < 70:
        if at == -1 or tokens[at].text in {",", ";", ":", "—", "–"} or (tokens[at].is_quote):
            found.append((at + 1, end))
            if at == -1 or tokens[at].text != ",":
                break
            end = at
        at -= 1
    return found


def _behind_comma(tokens: Sequence[Token], comma: int) -> Subject | None:
    """The subject of "Roe, 54, who took office in May, said": what stands before the words between commas."""
    segments = _segments(tokens, comma)
    skipped = _relative_clause(tokens, segments)
    while skipped + 1 < len(segments) and _aside(tokens[slice(*segments[skipped])]):
        skipped += 1
    if skipped + 1 > len(segments) - (skipped == 0):
        return None
    end = segments[skipped][1] - 1
    found = _apposed(tokens, end) or (phrase_before(tokens, end) if skipped else None)
    if found is None or not skipped:
        return found
    return Subject(found.start, comma + 1, found.first, found.last, found.pronoun, found.shared, True, found.beside)


def _relative_clause(tokens: Sequence[Token], segments: Sequence[tuple[int, int]]) -> int:
    """How many segments a "which ..." or "who ..." takes up that has commas itself; 0 where there is none.

    "The report, which was written by a judge, Jane Roe, and of which we have a copy, concludes"
    """
    ends = 0
    for k, (first, last) in enumerate(segments[:-1]):
        words = tokens[first:last]
        if any(t.lower in _RELATIVES for t in words[:3]):
            ends = k + 1
        elif any(may_be_finite(t) for t in words):
            break
    return ends if ends > 1 else 0


def _aside(tokens: Sequence[Token]) -> bool:
    """Whether the words between commas are no description: an age, "who ...", "speaking in Rome", "however"."""
    if not tokens:
        return False
    opening = tokens[0].lower
    if opening in {"and", "but", "or"} and len(tokens) > 1:
        of = tokens[1].lower in verbs.PREPOSITIONS and len(tokens) > 2
        return tokens[1 + of].lower in _RELATIVES
    return (
        all(is_adverb(t) or t.lower in verbs.TIME_WORDS or t.text[0].isdigit() for t in tokens)
        or opening in _RELATIVES | {"like", "including", "too", "himself", "herself", "aged"}
        or opening in verbs.PREPOSITIONS
        or (opening.endswith(("ing", "ed")) and tokens[0].text[0].islower())
    )


def _is_plain(words: Sequence[Token]) -> bool:
    """Whether the words describe somebody and name nobody: "its chairman", "the firm's chief executive"."""
    return words[0].lower in verbs.DETERMINERS and not words[-1].is_capital


def _is_placed(tokens: Sequence[Token]) -> bool:
    """ "Metropolitan Petros of Lund" """
    of = next((k for k, t in enumerate(tokens) if t.lower == "of"), 0)
    return 0 < of < len(tokens) - 1 and proper(tokens[:of]) and tokens[-1].is_capital


def _apposed(tokens: Sequence[Token], end: int) -> Subject | None:
    """Reads "NAME, description" or "description, NAME" where the second part ends at token `end`."""
    segments = _segments(tokens, end + 1)
    if len(segments) < 2 or clause_like(tokens[segments[0][0] : segments[0][1]]):
        return None
    near = segments[0]
    if proper(tokens[near[0] : near[1]]) and not describes(tokens[near[0] : near[1]]):
        described = phrase_before(tokens, segments[1][1] - 1)
        if described is None or described.pronoun:
            return None
        return Subject(
            described.start, end + 1, near[0], near[1], apposed=True, beside=(described.first, described.last)
        )
    if not describes(tokens[near[0] : near[1]]):
        return None
    if ends_proper(tokens[near[0] : near[1]]) and tokens[near[0]].lower in verbs.DETERMINERS:
        described = phrase_before(tokens, segments[1][1] - 1)  # "Its chairman, the retired judge Jane Roe,"
        if described is not None and _is_plain(tokens[described.first : described.last]):
            return Subject(
                described.start, end + 1, near[0], near[1], apposed=True, beside=(described.first, described.last)
            )
    for k, (_, last) in enumerate(segments[1:5], start=1):
        phrase = phrase_before(tokens, last - 1)
        if phrase is None or phrase.pronoun:
            continue
        run = tokens[phrase.first : phrase.last]
        if proper(run) or ends_proper(run) or _is_placed(run) or k == len(segments) - 1:
            return Subject(
                phrase.start, end + 1, phrase.first, phrase.last, apposed=True, beside=(segments[k - 1][0], end + 1)
            )
        if clause_like(tokens[segments[k][0] : last]):
            return None
    return None
