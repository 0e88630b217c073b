"""A number in its place: currency before it, unit behind it, and the second number of a range or a score."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

from summarizer.articles.language import primary
from summarizer.candidates.numbers.counted import is_plural
from summarizer.candidates.numbers.currencies import currency_before, is_money
from summarizer.candidates.numbers.hedges import EXACTLY, hedge_before
from summarizer.candidates.numbers.numerals import Numeral, read_numeral
from summarizer.candidates.numbers.tokens import Token, glued_at, lower_at
from summarizer.candidates.numbers.units import TIME_UNITS, UNIT_NAMES, unit_after

# To rise, to fall and the rest of what numbers do, in all their forms.
_MOVES = (
    "rise/rose/risen fall/fell/fallen increase grow/grew/grown drop cut/cut/cutting raise climb jump go/went/gone "
    "decrease decline reduce slash change expand shrink/shrank/shrunk/shrunken soar plunge surge double triple treble "
    "quadruple lower extend widen slide/slid dip tumble swell/swelled/swollen move revise upgrade downgrade boost "
    "balloon advance gain lose/lost slip slump sink/sank/sunk leap/leapt spike rocket halve diminish dwindle contract "
    "ease edge narrow shorten lengthen improve worsen rebound recover retreat accelerate slow plummet crash collapse "
    "trim close open end finish trade spread bring/brought lift push deepen strengthen weaken appreciate depreciate "
    "inflate mushroom multiply"
)


def _forms(entry: str) -> set[str]:
    """The inflected forms of a verb with its irregular ones: "rise/rose/risen" -> rises, rising, rose, risen."""
    verb, *irregular = entry.split("/")
    stem = verb.removesuffix("e")
    doubled = verb + verb[-1] if verb in _DOUBLING else stem
    third = f"{verb[:-1]}ies" if verb.endswith("y") else f"{verb}es" if verb.endswith(("sh", "ch", "o")) else f"{verb}s"
    past = f"{verb[:-1]}ied" if verb.endswith("y") else f"{doubled}ed"
    return {verb, third, f"{doubled}ing", *(irregular or [past]), past}


_DOUBLING = frozenset("drop cut dip slip trim".split())
CHANGE_VERBS = frozenset({"up", "down"}.union(*(_forms(entry) for entry in _MOVES.split())))
# Units that are told with a rest in a smaller one, and how many of that they have: "two hours and ten minutes".
_PARTS: dict[str, dict[str, int]] = {
    "minute": {"second": 60},
    "hour": {"minute": 60},
    "day": {"hour": 24},
    "week": {"day": 7},
    "month": {},
    "year": {"month": 12},
    "decade": {},
    "century": {},
    "mile": {},
    "kilometre": {},
    "foot": {"inch": 12},
    "pound": {"ounce": 16},
}
_MINUS = frozenset("-−–")
_DASHES = frozenset("-–—‐‑")
_CHANGE_WINDOW = 8


@dataclass(frozen=True, slots=True)
class Amount:
    """A numeral with what belongs to it on both sides: tokens [first, past)."""

    first: int
    past: int
    numeral: Numeral
    unit: str | None
    money: bool
    negative: bool = False
    prefixed: bool = False

    @property
    def value(self) -> float:
        return -self.numeral.value if self.negative else self.numeral.value


@dataclass(frozen=True, slots=True)
class Reader:
    """One text, cut into tokens, and the words of it that are dates."""

    text: str
    language: str | None
    tokens: Sequence[Token]
    dated: frozenset[int]
    headline: bool
    own_money: Mapping[str, str] = field(default_factory=dict)

    @property
    def english(self) -> bool:
        return primary(self.language) == "en"

    def amount(self, i: int, floor: int) -> Amount | None:
        tokens = self.tokens
        if i >= len(tokens) or i in self.dated or tokens[i].kind not in {"digits", "word"}:
            return None
        currency = currency_before(tokens, i, floor) if tokens[i].kind == "digits" or tokens[i].lower == "a" else None
        if currency is None and (spell := self._spell(i, floor)) is not None:
            return spell
        numeral = read_numeral(tokens, i, self.language, money=currency is not None)
        if numeral is None:
            return None
        first, past = i, numeral.past
        unit = None
        if currency is not None:
            first, unit = currency
            doubled = unit_after(tokens, past)  # "$5 million US", "$5 million dollars"
            if doubled is not None and doubled[1] == unit:
                past = doubled[0]
            unit = self.own_money.get(unit, unit)
        else:
            at = past
            if numeral.fraction and lower_at(tokens, at) in {"a", "an"}:
                at += 1  # half an hour
            if numeral.fraction and lower_at(tokens, at) == "of" and lower_at(tokens, at + 1) in {"a", "an"}:
                at += 2  # a quarter of an hour
            own = self.own_money.get(lower_at(tokens, at))
            found = (at + 1, own) if own is not None else unit_after(tokens, at)
            if found is not None and (at == past or found[1] not in {"percent"}):
                past, unit = found[0], self.own_money.get(found[1], found[1])
                past, unit, numeral = self._with_rest(past, unit, numeral)
        negative = False
        before = first - 1
        tolerance = lower_at(tokens, before) == "minus" and lower_at(tokens, before - 1) == "or"  # "plus or minus 3"
        if before >= floor and lower_at(tokens, before) == "minus" and not tolerance:
            first, negative = before, True
        elif before >= floor and tokens[before].text in _MINUS and glued_at(tokens, first) and not tokens[before].glued:
            negative = before > 0 or unit is not None or currency is not None
            first = before if negative else first
        money = currency is not None or is_money(unit) or unit in self.own_money
        return Amount(first, past, numeral, unit, money, negative, currency is not None)

    def _spell(self, i: int, floor: int) -> Amount | None:
        """A day and a half, an hour and 20 minutes, nearly an hour."""
        tokens = self.tokens
        unit = UNIT_NAMES.get(lower_at(tokens, i + 1)) if lower_at(tokens, i) in {"a", "an"} else None
        if not self.english or unit is None or unit not in _PARTS:
            return None
        one = Numeral(i, i + 1, Decimal(1), Decimal(1), spelled=True)
        past, whole, numeral = self._with_rest(i + 2, unit, one)
        hedged = unit in TIME_UNITS and hedge_before(tokens, i, floor, unit, 1).hedge != EXACTLY  # "nearly an hour"
        hedged = hedged and lower_at(tokens, i + 2) not in {"ago", "after", "before", "later", "earlier", "old", "-"}
        return Amount(i, past, numeral, whole, money=False) if past > i + 2 or hedged else None

    def _with_rest(self, past: int, unit: str, numeral: Numeral) -> tuple[int, str, Numeral]:
        """Past "and a half" behind a unit, and past the rest in a smaller one ("two hours and ten minutes"), summed."""
        tokens = self.tokens
        if unit not in _PARTS or not self.english or numeral.scale != 1:
            return past, unit, numeral
        linked = past + 1 if lower_at(tokens, past) in {"and", ","} else past
        halved = linked > past and tuple(lower_at(tokens, k) for k in (linked, linked + 1)) == ("a", "half")
        if halved and lower_at(tokens, linked + 2) not in {"of", "dozen", "hundred", "thousand", "million"}:
            return (
                linked + 2,
                unit,
                replace(numeral, past=linked + 2, base=numeral.base + Decimal("0.5"), plain=False),
            )
        if linked >= len(tokens) or lower_at(tokens, past) == "," or linked in self.dated:
            return past, unit, numeral
        rest = read_numeral(tokens, linked, self.language)
        found = unit_after(tokens, rest.past) if rest is not None and rest.scale == 1 else None
        if rest is None or found is None or found[1] not in _PARTS[unit] or rest.base >= _PARTS[unit][found[1]]:
            return past, unit, numeral
        total = numeral.base * _PARTS[unit][found[1]] + rest.base
        return found[0], found[1], replace(numeral, past=found[0], base=total, plain=False)

    def joined(self, low: Amount) -> tuple[Amount, bool] | None:
        """The upper end of a range or the other half of a score behind `low`, and whether a dash joins them."""
        tokens, at = self.tokens, low.past
        link = lower_at(tokens, at)
        dash = link in _DASHES
        if dash and not (glued_at(tokens, at) and glued_at(tokens, at + 1)):
            return None
        if dash and lower_at(tokens, at + 1) == "to" and lower_at(tokens, at + 2) in _DASHES:
            at += 2  # five-to-ten
        opener = lower_at(tokens, low.first - 1)
        if not dash and not (link in {"to", "or"} or (link == "and" and opener == "between")):
            return None
        if not self.english and not dash:
            return None
        highs = (self.amount(start, at + 1) for start in range(at + 1, min(at + 4, len(tokens))))
        high = next((high for high in highs if high is not None), None)
        if high is None or high.first != at + 1 or high.negative:
            return None
        if low.prefixed and not high.prefixed and glued_at(tokens, high.first + 1):  # "£5-10m": millions, no metres
            numeral = read_numeral(tokens, high.first, self.language, money=True)
            high = high if numeral is None else Amount(high.first, numeral.past, numeral, low.unit, money=True)
        if low.prefixed and high.unit is None:
            high = Amount(high.first, high.past, high.numeral, low.unit, money=True)
        if low.unit is not None and high.unit is not None and low.unit != high.unit:
            return None
        if low.unit is not None and high.unit is None:
            return None
        return high, dash

    def is_change(self, low: Amount) -> bool:
        """Whether "from 30 to 40" says that something rose, so that both numbers stand alone."""
        if lower_at(self.tokens, low.first - 1) != "from":
            return False
        return any(
            lower_at(self.tokens, k) in CHANGE_VERBS for k in range(max(0, low.first - _CHANGE_WINDOW), low.first)
        )


def spread_scale(low: Amount, high: Amount) -> Amount:
    """Give "5" in "5 to 10 million" its million."""
    if low.numeral.scale == 1 and high.numeral.scale > 1 and low.numeral.base < high.numeral.base:
        shared = low.numeral
        numeral = Numeral(shared.first, shared.past, shared.base, high.numeral.scale, shared.spelled)
        return Amount(low.first, low.past, numeral, low.unit, low.money, low.negative, low.prefixed)
    return low


# "one goal in three games": the second number counts occasions, and no share is meant.
_OCCASIONS = frozenset(
    "games matches starts attempts outings tests races fixtures seasons elections visits trials appearances rounds "
    "meetings tries innings sets hours days weeks months years nights".split()
)


def one_in(reader: Reader, amount: Amount) -> tuple[int, Numeral] | None:
    """one in five, 3 out of 10: (index past it, the share)."""
    tokens, at = reader.tokens, amount.past
    if not reader.english or amount.unit is not None or amount.numeral.scale != 1 or amount.numeral.value > 9:
        return None
    if lower_at(tokens, at) == "out" and lower_at(tokens, at + 1) == "of":
        at += 2
    elif lower_at(tokens, at) == "in":
        at += 1
    elif lower_at(tokens, at + 1) == "in" and amount.numeral.value == 1 and tokens[at].lower.isalpha():
        at += 2  # one branch in five
        if is_plural(tokens[at - 2]) or lower_at(tokens, at + 1) in _OCCASIONS:
            return None
    else:
        return None
    if at < len(tokens) and lower_at(tokens, at) in {"every", "each"}:
        at += 1
    whole = reader.amount(at, at)
    if whole is None or whole.unit is not None or whole.numeral.value <= amount.numeral.value:
        return None
    if not (whole.numeral.plain or whole.numeral.spelled) or whole.numeral.value > 1000:
        return None
    base = amount.numeral.base / (whole.numeral.base * whole.numeral.scale)
    return whole.past, Numeral(
        amount.numeral.first, whole.past, base, Decimal(1), amount.numeral.spelled, fraction=True
    )
