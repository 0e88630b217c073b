"""The words that qualify a number ("nearly", "no fewer than", "or so"): seven hedges."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from summarizer.candidates.numbers.tokens import Token, glued_at, lower_at
from summarizer.candidates.numbers.units import TIME_UNITS

EXACTLY = "exactly"
ABOUT = "about"
NEARLY = "nearly"
MORE = "more than"
AT_LEAST = "at least"
FEWER = "fewer than"
UP_TO = "up to"

_PHRASES_BEFORE = {
    EXACTLY: "exactly; precisely; only; just; plus or minus",
    ABOUT: (
        "about; around; some; roughly; approximately; approx; circa; ca; an estimated; the estimated; estimated; "
        "estimated at; ~; ≈; ±; perhaps; maybe; in the region of; in the neighbourhood of; in the neighborhood of; "
        "in the vicinity of; on the order of; in the order of; of the order of; something like; "
        "not exactly; in or around; more or less; in the range of; somewhere around; somewhere near; "
        "reckoned at"
    ),
    NEARLY: (
        "nearly; almost; close to; approaching; nearing; virtually; practically; not quite; just under; just below; "
        "just short of; just shy of; shy of; slightly under; slightly below; slightly less than; "
        "slightly fewer than; a little under; a little less than; a little below; a little fewer than; "
        "a bit less than; a bit under; barely under; a shade under; marginally less than; only just under; "
        "just less than; just fewer than; closer to; nearer; nearer to; the best part of; the better part of; "
        "getting on for; pushing; nigh on; well nigh; not far off; not far short of; not far from; something "
        "approaching; a fraction under; fractionally under; marginally under; a touch under; a tad under; a whisker "
        "under; a fraction below; fractionally below; marginally below; only just below; a fraction short of"
    ),
    MORE: (
        "more than; over; above; upwards of; upward of; in excess of; exceeding; exceeded; exceeds; exceed; "
        "surpassing; surpassed; surpasses; surpass; topping; topped; greater than; higher than; larger than; "
        "bigger than; longer than; better than; beyond; >; north of; heavier than; taller than; faster than; top; "
        "tops; deeper than; wider than; outnumbering; "
        "older than"
    ),
    AT_LEAST: (
        "at least; a minimum of; minimum of; ≥; as few as; as little as; as low as; as small as; as young as; "
        "at a minimum; at the very least; a floor of"
    ),
    FEWER: (
        "fewer than; less than; under; below; short of; lower than; smaller than; shorter than; <; south of; "
        "nowhere near; not even; nothing like; lighter than; cheaper than; slower than; younger than"
    ),
    UP_TO: (
        "up to; as many as; as much as; at most; a maximum of; maximum of; ≤; capped at; at the most; as high as; "
        "a ceiling of; a cap of; limited to; at the very most; as long as; as far as; as wide as; as tall as; "
        "as deep as; "
        "as thick as; as heavy as; as big as; as large as; as fast as; as old as; as strong as; as late as"
    ),
}
_BEFORE = {
    tuple(phrase.split()): hedge
    for hedge, phrases in _PHRASES_BEFORE.items()
    for phrase in (part.strip() for part in phrases.split(";"))
}
_LONGEST_BEFORE = max(len(words) for words in _BEFORE)

_PHRASES_AFTER = {
    ABOUT: "or so; or thereabouts; or thereabout; give or take; approximately; or more or less; more or less",
    AT_LEAST: "or more; or above; or over; or greater; or higher; at least; minimum; at a minimum; and upwards; "
    "and up; at the very least; or better; and counting; and over; and above",
    UP_TO: "or less; or fewer; or under; or below; at most; maximum; at the most; tops; if that; at the very most; max",
}
_AFTER = {
    tuple(phrase.strip().split()): hedge for hedge, phrases in _PHRASES_AFTER.items() for phrase in phrases.split(";")
}

_NEGATED = {MORE: UP_TO, FEWER: AT_LEAST, NEARLY: FEWER, UP_TO: FEWER}
_NEGATORS = frozenset({"no", "not", "never", "nor", "neither", "without", "cannot"})
# "well over", "far more than": they change nothing, but belong to the hedge's words.
_INTENSIFIERS = frozenset("well far just slightly considerably significantly substantially much comfortably".split())
# A hedge may reach over these: "at least another 30", "about an additional 200".
_INTERPOSED = (("another",), ("a", "further"), ("an", "additional"), ("an", "extra"), ("additional",), ("further",))

# Verbs and nouns whose preposition only looks like a hedge.
_ABOUT_TAKERS = frozenset(
    "talk talks talked talking speak speaks spoke speaking spoken ask asks asked asking tell tells told telling know "
    "knows knew known write writes wrote writing written think thinks thought thinking complain complains complained "
    "worry worries worried learn learned learnt hear heard hears inform informed information question questions "
    "concern concerns concerned report reports story stories news debate debates discussion discussions warn warned "
    "doubt doubts lie lied joke joked dream details book books film films documentary set go".split()
)
_OVER_TAKERS = frozenset(
    "take takes took taken taking hand hands handed handing turn turns turned turning carry carried give given gave "
    "win won bring brought fly flew flying flown cross crossed pass passed dispute disputes row rows talks concern "
    "concerns fear fears worry worries clash clashes anger outrage protest protests control war wars feud "
    "negotiations trial charged arrested questioned prosecuted sued resigned disagree disagreed argue argued preside "
    "presided rule ruled ruling watch watched look looked fell fall victory power lead sanctions criticism "
    "detained sacked fired quarrel battle fight fought".split()
)
# "The quotas add up to 600,000" is no bound.
_SUMMING = frozenset("add adds added adding summed sums totted tots".split())
_OVER_DURATION_OPENERS = frozenset(
    "for in after of just well little bit slightly far lasted lasting lasts last took takes take taking spent spend "
    "spending with is was were are be been than to by within served serving waited ran running lived".split()
)


@dataclass(frozen=True, slots=True)
class Hedged:
    """A hedge and the tokens it makes the mention reach: [first, past)."""

    hedge: str
    first: int
    past: int


def _is_preposition(tokens: Sequence[Token], first: int, words: tuple[str, ...], unit: str | None, size: float) -> bool:
    """Whether the words are no hedge here: "talked about two men", "over five days", "close to two villages"."""
    before = lower_at(tokens, first - 1)
    if words == ("about",):
        return before in _ABOUT_TAKERS
    if words == ("over",):
        return before not in _OVER_DURATION_OPENERS if unit in TIME_UNITS else before in _OVER_TAKERS
    if words == ("up", "to"):
        return before in _SUMMING
    if words in {("close", "to"), ("above",), ("below",), ("beyond",)}:
        return unit is None and 1 <= size < 10
    if words in {("north", "of"), ("south", "of")}:
        return unit is None or not (unit == "percent" or unit.isupper())
    if words in {("just",), ("only",), ("precisely",)}:
        return False
    return words == ("some",) and before in {"and", "or"} and size < 3


def _negated(tokens: Sequence[Token], first: int) -> bool:
    before = lower_at(tokens, first - 1)
    return before in _NEGATORS or before.endswith("n't")


def _phrase_before(
    tokens: Sequence[Token], end: int, floor: int, unit: str | None, size: float
) -> tuple[int, str] | None:
    for length in range(min(_LONGEST_BEFORE, end - floor), 0, -1):
        first = end - length
        words = tuple(tokens[k].lower for k in range(first, end))
        hedge = _BEFORE.get(words)
        if hedge is None:
            continue
        if _is_preposition(tokens, first, words, unit, size):
            return None
        if hedge in _NEGATED and words[0] != "not" and first > floor and _negated(tokens, first):
            return first - 1, _NEGATED[hedge]
        return first, hedge
    # "approx." and "c.": the full stop belongs to the word.
    if end - floor >= 2 and lower_at(tokens, end - 1) == "." and lower_at(tokens, end - 2) in {"approx", "ca", "c"}:
        return end - 2, ABOUT
    return None


def _skip_interposed(tokens: Sequence[Token], end: int, floor: int) -> int:
    for words in _INTERPOSED:
        first = end - len(words)
        if first >= floor and tuple(tokens[k].lower for k in range(first, end)) == words:
            return first
    return end


def hedge_before(tokens: Sequence[Token], first: int, floor: int, unit: str | None, size: float) -> Hedged:
    """The hedge that ends right before token `first`; the outermost one that says more than "about" wins.

    No token before `floor` is looked at as part of the hedge. `unit` and `size` (the number's) tell hedges from
    prepositions.
    """
    hedge, reached, end = EXACTLY, first, first
    for _ in range(3):
        found = _phrase_before(tokens, end, floor, unit, size)
        if found is None and end == first:
            end = _skip_interposed(tokens, first, floor)
            found = None if end == first else _phrase_before(tokens, end, floor, unit, size)
        if found is None:
            break
        reached = end = found[0]
        if found[1] == EXACTLY and hedge != EXACTLY:
            break
        if not (found[1] == ABOUT and hedge != EXACTLY):
            hedge = found[1]
    if hedge != EXACTLY and reached > floor and lower_at(tokens, reached - 1) in _INTENSIFIERS:
        reached -= 1
    return Hedged(hedge, reached, first)


def hedge_after(tokens: Sequence[Token], past: int) -> Hedged | None:
    """The hedge that begins right behind a number and its unit: "or so", "-odd", "+", "or more"."""
    sign = lower_at(tokens, past)
    if sign == "+" and glued_at(tokens, past):
        return Hedged(MORE, past, past + 1)
    if sign in {"-", "‐", "‑"} and glued_at(tokens, past):
        word = lower_at(tokens, past + 1)
        if word in {"odd", "ish", "something"}:
            return Hedged(ABOUT, past, past + 2)
        if word == "plus":
            return Hedged(MORE, past, past + 2)
        return None
    if sign == "odd":
        return Hedged(ABOUT, past, past + 1)
    if sign == "plus" and lower_at(tokens, past + 1) not in {"a", "an", "the"}:
        following = tokens[past + 1] if past + 1 < len(tokens) else None
        if following is not None and following.kind == "word":
            return Hedged(MORE, past, past + 1)
    if sign == "," and (found := _added(tokens, past + 1)) is not None:
        return found
    for length in (4, 3, 2, 1):
        words = tuple(lower_at(tokens, k) for k in range(past, past + length))
        hedge = _AFTER.get(words)
        if hedge is not None:
            return Hedged(hedge, past, past + length)
    return None


_ADDED = {
    ABOUT: "more or less; give or take; or so; or thereabouts; or thereabout; roughly; approximately",
    UP_TO: "at most; at the most; at the very most; if that; tops",
    AT_LEAST: "at least; at the very least; if not more; maybe more; perhaps more; possibly more",
}
_BEHIND_COMMA = {tuple(phrase.split()): hedge for hedge, phrases in _ADDED.items() for phrase in phrases.split("; ")}


def _added(tokens: Sequence[Token], start: int) -> Hedged | None:
    """A hedge that stands behind a comma and ends its clause: "counted 30, more or less."."""
    for length in (4, 3, 2, 1):
        hedge = _BEHIND_COMMA.get(tuple(lower_at(tokens, k) for k in range(start, start + length)))
        ended = start + length >= len(tokens) or tokens[start + length].kind == "sign"
        if hedge is not None and ended:
            return Hedged(hedge, start, start + length)
    return None
