"""What a number is said of by the clause it stands in, where nothing beside it names it: a label, a deed, a subject."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.candidates.events.verbs import is_finite
from summarizer.candidates.numbers.amounts import CHANGE_VERBS
from summarizer.candidates.numbers.counted import FUNCTION_WORDS, is_plural
from summarizer.candidates.numbers.currencies import is_money
from summarizer.candidates.numbers.phrases import (
    AUXILIARIES,
    BE,
    DETERMINERS,
    EMPTY,
    HYPHENS,
    SMALL_NUMBERS,
    Measured,
    ends_phrase,
    is_name,
    named,
    phrase_after,
    phrase_before,
    subject_before,
)
from summarizer.candidates.numbers.tokens import Token, is_digits, lower_at
from summarizer.candidates.numbers.units import TIME_UNITS

_LONGEST_LABEL = 5
_FARTHEST_VERB = 7

# "Police: 40", "Organisers: 5,000": who says it, not what it counts.
_AGENTS = ("ers", "ors", "ists", "ials", "police", "ment", "union", "ministry", "council", "committee", "office")
# Between a verb and its amount: "asked for at least", "lower by about".
_BETWEEN = frozenset("by to at from for of on just only still now some up down off back out then also".split())
_COMPARED = frozenset(
    "higher lower more less fewer better worse faster slower longer shorter bigger larger smaller greater dearer "
    "cheaper heavier lighter stronger weaker older younger".split()
)
# What is done with a share or a bare number, and its noun: "the union asked for 11 per cent" is a demand.
_SHARES_OF_VERBS = {
    form: noun
    for noun, forms in {
        "demand": "demand demands demanded demanding ask asks asked asking want wants wanted wanting seek seeks sought "
        "seeking claim",
        "offer": "offer offers offered offering propose proposed proposes proposing tabled",
        "votes": "won win wins polled polls polling secured",
        "reduction": "knock knocked lop lopped shave shaved slice sliced",
    }.items()
    for form in forms.split()
}
_VOTING = ("vot", "pass", "carr", "reject", "approv", "defeat", "adopt", "ballot")
_LOST = {"lost": "loss", "lose": "loss", "loses": "loss", "losing": "loss", "gained": "gain", "put": "gain"}
_FUNDS = frozenset(
    "fund funds budget reserve reserves account accounts savings pot kitty purse endowment treasury coffers".split()
)
_HOLDING = frozenset("hold holds held seat seats seated accommodate accommodates carry carries".split())
_WEIGHTS = frozenset({"kilogram", "pound", "stone", "gram", "ounce"})


def said_of(tokens: Sequence[Token], first: int, past: int, unit: str | None, *, fraction: bool) -> Measured | None:
    """What the number at tokens [first, past), hedge and unit included, tells of by the words of its clause."""
    return (
        _labelled(tokens, first, past)
        or _on_a_scale(tokens, first)
        or _of_relative(tokens, past, unit)
        or _outvoted(tokens, first, past, unit)
        or _done_with(tokens, first, past, unit, fraction=fraction)
        or _at_a_rate(tokens, first, unit)
        or _subject(tokens, first, past, unit, fraction=fraction)
    )


def _labelled(tokens: Sequence[Token], first: int, past: int) -> Measured | None:
    """ "Official attendance: 11,400.", "Dead: 14": a label and a colon."""
    ended = past >= len(tokens) or (tokens[past].kind == "sign" and tokens[past].text in ".,;()|")
    if lower_at(tokens, first - 1) != ":" or not ended:
        return None
    start = first - 1
    while start > 0 and (tokens[start - 1].kind != "sign" or tokens[start - 1].text in "-‐‑'’/"):
        start -= 1
    words = tokens[start : first - 1]
    capitals = any(word.text[0].isupper() for word in words[1:])
    speaks = bool(words) and words[-1].lower.endswith(_AGENTS)
    if not 0 < len(words) <= _LONGEST_LABEL or capitals or speaks or any(is_finite(word.lower) for word in words[1:-1]):
        return None
    return None if words[-1].lower in EMPTY | FUNCTION_WORDS and len(words) == 1 else Measured(start, first - 1)


def _on_a_scale(tokens: Sequence[Token], first: int) -> Measured | None:
    """ "an earthquake of magnitude 5.8"."""
    return Measured(first - 1, first) if lower_at(tokens, first - 1) == "magnitude" else None


def _of_relative(tokens: Sequence[Token], past: int, unit: str | None) -> Measured | None:
    """ "the €60m that Norway promised in March": the sum somebody did something with."""
    if not is_money(unit) or lower_at(tokens, past) not in {"that", "which"}:
        return None
    at = past + 1
    while at < min(len(tokens), past + _FARTHEST_VERB) and tokens[at].kind == "word" and not _is_verb(tokens, at):
        at += 1
    while lower_at(tokens, at) in AUXILIARIES:
        at += 1
    if at <= past + 1 or not _is_verb(tokens, at):
        return None
    return Measured(past + 1, at + 1, "sum")


def _outvoted(tokens: Sequence[Token], first: int, past: int, unit: str | None) -> Measured | None:
    """ "voted down by 58 per cent to 42", "voted eight to three"."""
    if unit not in {None, "percent"}:
        return None
    pair = lower_at(tokens, past) in {"to", "against"} and past + 1 < len(tokens) and _is_number(tokens, past + 1)
    before = first - 2
    while lower_at(tokens, before) in {"%", "cent", "per", "percent", "pc"}:
        before -= 1
    pair = pair or (lower_at(tokens, first - 1) in {"to", "against"} and before >= 0 and _is_number(tokens, before))
    near = (lower_at(tokens, at) for at in range(max(0, first - 9), first))
    return Measured(first, first, "votes") if pair and any(word.startswith(_VOTING) for word in near) else None


def _is_number(tokens: Sequence[Token], i: int) -> bool:
    return is_digits(tokens, i) or lower_at(tokens, i) in SMALL_NUMBERS


def _done_with(tokens: Sequence[Token], first: int, past: int, unit: str | None, *, fraction: bool) -> Measured | None:
    """ "had asked for 11 per cent", "released £18,000 from its fund", "lost 14kg", "the stadium holds 900"."""
    if is_money(unit) and lower_at(tokens, past) in {"from", "out"}:
        at = past + 2 if lower_at(tokens, past + 1) == "of" else past + 1
        found = phrase_after(tokens, at)
        if found is not None and lower_at(tokens, found[1] - 1) in _FUNDS:
            return Measured(*found)
    verb = _verb_of(tokens, first)
    if verb is None:
        return None
    word = lower_at(tokens, verb)
    if unit in _WEIGHTS and word in _LOST:
        return Measured(first, first, "weight lost" if _LOST[word] == "loss" else "weight gained")
    large = any(len(token.text) > 2 and token.kind == "digits" for token in tokens[first:past])
    if unit is None and large and word in _HOLDING and ends_phrase(tokens, past):
        return Measured(first, first, "capacity")
    if unit in {"percent", "percentage points", "basis point"} and word in _SHARES_OF_VERBS:
        if word in {"won", "win", "wins"} and lower_at(tokens, past) == "of":
            return None
        return Measured(first, first, _SHARES_OF_VERBS[word])
    return None


def _verb_of(tokens: Sequence[Token], first: int) -> int | None:
    """The verb whose object the number is, with nothing but particles and adverbs between."""
    at = first - 1
    while lower_at(tokens, at) in _BETWEEN or lower_at(tokens, at).endswith("ly"):
        at -= 1
    return at if at >= 0 and tokens[at].kind == "word" and at >= first - 4 else None


def _at_a_rate(tokens: Sequence[Token], first: int, unit: str | None) -> Measured | None:
    """ "carries interest at 7 per cent", "with growth at 2%": the thing whose level it is."""
    if lower_at(tokens, first - 1) != "at" or not (unit == "percent" or is_money(unit)):
        return None
    thing = phrase_before(tokens, first - 1)
    if thing is None and first > 1 and tokens[first - 2].text.islower() and not _is_verb(tokens, first - 2):
        thing = (first - 2, first - 1) if lower_at(tokens, first - 2) not in FUNCTION_WORDS | EMPTY else None
    return None if thing is None or is_name(tokens, thing) else named(tokens, thing)


def _subject(tokens: Sequence[Token], first: int, past: int, unit: str | None, *, fraction: bool) -> Measured | None:
    """ "wages are lower by a quarter", "the notice period is three months", "a shaft would need nine days"."""
    at = first - 1
    while at > max(0, first - _FARTHEST_VERB) and (
        lower_at(tokens, at) in _BETWEEN | _COMPARED or lower_at(tokens, at).endswith("ly")
    ):
        at -= 1
    being = lower_at(tokens, at) in BE
    requiring = unit in TIME_UNITS and lower_at(tokens, at) in _REQUIRING
    if not (being or requiring or lower_at(tokens, at) in CHANGE_VERBS | _STANDING):
        return None  # who offered or paid it is not what it counts
    if unit is None and not fraction and not (being and ends_phrase(tokens, past)):
        return None
    if unit in TIME_UNITS and not ((being or requiring) and _ends_clause(tokens, past)):
        return None
    subject = subject_before(tokens, at + 1 if being else at)
    if subject is None or (subject[0] > 0 and is_name(tokens, subject)):
        return None
    if unit is None and not fraction and is_plural(tokens[subject[1] - 1]):
        return None
    return named(tokens, subject)


# Verbs whose subject is the thing that has the amount.
_STANDING = frozenset(
    "stood stands stand reached reaches reach hit hits averaged averages totalled totaled totals exceeded exceeds "
    "remained remains remain came comes amounted amounts ran runs run started starts start began peaked peaks settled "
    "stuck held hovered hovers ranges ranged varies varied stays stayed equals equalled".split()
)
_REQUIRING = frozenset("need needs needed require requires required takes".split())


def _ends_clause(tokens: Sequence[Token], i: int) -> bool:
    return (
        i >= len(tokens)
        or (tokens[i].kind == "sign" and tokens[i].text not in HYPHENS)
        or lower_at(tokens, i) in {"and", "but", "for", "in", "at", "on", "more", "after", "while", "when", "as", "out"}
    )


def _is_verb(tokens: Sequence[Token], i: int) -> bool:
    if not 0 <= i < len(tokens) or tokens[i].kind != "word":
        return False
    return is_finite(lower_at(tokens, i)) and lower_at(tokens, i - 1) not in DETERMINERS


# Whom a bare number behind these counts: "killing at least 12", "which employs 300".
_DONE_TO = {
    form: people
    for people, forms in {
        "people killed": "kill kills killed killing",
        "people injured": "injure injures injured injuring hurt hurting",
        "people wounded": "wound wounds wounded wounding",
        "people displaced": "displace displaces displaced displacing",
        "people evacuated": "evacuate evacuated evacuating",
        "people arrested": "arrest arrested arresting",
        "people detained": "detain detained detaining",
        "people rescued": "rescue rescued rescuing",
        "people infected": "infect infected infecting",
        "employees": "employ employs employed employing",
        "capacity": "seat seats seated seating accommodate accommodates",
    }.items()
    for form in forms.split()
}


def done_to(tokens: Sequence[Token], first: int, past: int, unit: str | None) -> Measured | None:
    bare = unit is None and ends_phrase(tokens, past) and lower_at(tokens, past) not in {"of", "-"}
    people = _DONE_TO.get(lower_at(tokens, first - 1)) if bare else None
    return None if people is None else Measured(first, first, people)
