"""Which numbers tell something: a figure, or a time, an age, a score, or part of a name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from summarizer.candidates.numbers.counted import FUNCTION_WORDS, IRREGULAR_PLURALS, is_plural
from summarizer.candidates.numbers.moments import is_age, is_time
from summarizer.candidates.numbers.numerals import Numeral
from summarizer.candidates.numbers.tokens import Token, glued_at, hyphen_at, is_capital, is_digits, lower_at
from summarizer.candidates.numbers.units import UNIT_NAMES

Kind = Literal["figure", "date", "time", "age", "ordinal", "label", "score", "vague"]

# Nouns that a number behind them only names: "Article 5", "flight 370", "phase two".
_LABEL_NOUNS = frozenset(
    "article articles resolution route highway motorway interstate channel unit no nos number numbers nr section "
    "sections chapter chapters flight room gate phase level stage category type model mark mk boeing airbus apollo "
    "day step figure table page pages p pp vol volume issue part title rule formula windows iphone ipad galaxy grade "
    "season episode district zone sector apartment suite platform terminal pier exit round paragraph para clause "
    "version verse tier class bus track ward precinct psalm protocol annex appendix directive regulation decree "
    "order reactor block building hangar checkpoint item point area camp war ii game hall stand team group lane bay "
    "brigade battalion regiment division squad bill proposition amendment schedule act scene world".split()
)
# Of these only a capital makes a name: "Unit 5", but "the order 5 minutes before", "war 3 years on".
_NAMES_WHEN_CAPITAL = frozenset(
    "unit part type model mark figure table order point area camp war game hall stand team group act scene world "
    "block building bay lane bill issue step title round schedule division class".split()
)
_PLACES_WITH_NUMBERS = frozenset("hall block building bay lane stand unit area house court cell room wing".split())
_LABEL_SIGNS = frozenset("№#§")
_STREETS = frozenset(
    "street st avenue ave road rd lane boulevard blvd drive square terrace highway plaza crescent court quay".split()
)
_SCORE_CUES = frozenset(
    "won win wins winning beat beats beaten beating lost lose loses losing draw drew drawn defeat defeated defeats "
    "victory led lead leads leading score scored tied tie vote voted votes ruled ruling passed edged thrashed "
    "decision aggregate set sets halftime half-time goalless scoreline level match game equaliser equalised".split()
)
# Nouns that a hyphenated number counts: "a 12-member jury", "a 300-seat hall"; of others it makes an adjective.
_COMPOUNDED = frozenset(
    "member seat seater storey story bed bedroom room page person man woman strong nation country party judge car "
    "truck vehicle ship boat vessel home house flat unit lane turbine employee worker student pupil passenger vote "
    "seat goal point run game match race stage team word item minute day".split()
)
# "A 24-hour hotline" never closes; a 24-hour strike lasts a day.
_ROUND_THE_CLOCK = frozenset(
    "hotline hotlines helpline helplines line number service services news clock care access surveillance shop shops "
    "store stores supermarket channel coverage diner guard cover emergency security television tv gym telephone phone "
    "operation operations casualty".split()
)
_CASUALTIES = frozenset(
    "dead killed injured wounded missing hurt dies died captured arrested detained person man woman child civilian "
    "soldier officer student passenger protester casualty fatality death".split()
)
_LINES = frozenset("bus tram train trolleybus metro freeway highway road".split())  # "the 41 bus"
_FIXED_ZERO = frozenset({"ground", "net", "absolute", "day", "carbon", "sub", "patient", "hour"})
_FEWEST_GROUPS = 3
_MOST_GROUPS = 6
_SEPARATORS = frozenset("·•|/")
_YEAR_OPENERS = frozenset("established founded est since copyright ©".split())
_PHONE_CUES = frozenset("call phone tel telephone hotline dial fax whatsapp signal text".split())
_FURNITURE = frozenset("comment comments share shares like likes view views reply replies photo photos".split())
_SUFFIXES_OF_FIGURES = frozenset({"odd", "plus", "ish"})


def _opens_sentence(tokens: Sequence[Token], i: int) -> bool:
    return i <= 0 or (tokens[i - 1].text in '.!?:;"“”‘’•|—–(' and not tokens[i].glued) or tokens[i - 1].text in '“‘"('


def is_title_case(tokens: Sequence[Token]) -> bool:
    """Whether a line is a headline in which every longer word is capitalised."""
    long = [token for token in tokens if token.kind == "word" and len(token.text) > 3]
    return len(long) >= 3 and sum(token.text[0].isupper() for token in long) >= 0.85 * len(long)


def _is_compound(tokens: Sequence[Token], numeral: Numeral, past: int, unit: str | None) -> bool:
    """two-way, three-pronged, 24-hour: an adjective that counts and measures nothing."""
    if unit == "hour" and numeral.value == 24 and hyphen_at(tokens, numeral.past):
        return lower_at(tokens, past) in _ROUND_THE_CLOCK or (
            hyphen_at(tokens, past - 2) and hyphen_at(tokens, past)  # 24-hour-a-day
        )
    if unit is not None and hyphen_at(tokens, numeral.past):
        return lower_at(tokens, past) == "read" or numeral.value == 1
    return (
        unit is None
        and hyphen_at(tokens, past)
        and past + 1 < len(tokens)
        and tokens[past + 1].kind == "word"
        and tokens[past + 1].lower not in _SUFFIXES_OF_FIGURES
        and (tokens[past + 1].text not in _COMPOUNDED or numeral.value == 1)
    )


def _names_something(tokens: Sequence[Token], first: int, past: int, numeral: Numeral, unit: str | None) -> bool:
    """Whether the number belongs to a name: F-16, Article 5, Boeing 737, Group of Seven, 10 Downing Street."""
    token = tokens[first]
    if token.broken or lower_at(tokens, first - 1) in _LABEL_SIGNS:
        return True
    if numeral.plain and glued_at(tokens, first) and first > 0:
        before = tokens[first - 1]
        if before.kind == "word" or before.text in "_@#&*=":
            return True
        if before.text in "-–‑/" and before.glued and first >= 2 and tokens[first - 2].kind == "word":
            return not _is_range_word(tokens, first - 2)
    following = tokens[past] if past < len(tokens) else None
    if numeral.plain and following is not None and following.glued and unit is None:
        if following.kind == "word" or following.text in "@_=*":
            return True
        if following.text == "(" and lower_at(tokens, past + 1) == "k":
            return True
        if following.text in "/" and glued_at(tokens, past + 1) and past + 1 < len(tokens):
            return tokens[past + 1].kind == "digits"
    if numeral.plain and glued_at(tokens, first) and lower_at(tokens, first - 1) == "/":
        return True
    if lower_at(tokens, first - 1) == "[" and lower_at(tokens, past) == "]":
        return True
    named = first - 2 if lower_at(tokens, first - 1) == "." and glued_at(tokens, first - 1) else first - 1
    noun = lower_at(tokens, named)
    if noun in _LABEL_NOUNS and unit is None and numeral.scale == 1:
        dotted = named == first - 2
        if dotted and noun not in {"no", "nos", "nr", "p", "pp", "vol", "mk"}:
            return False
        if noun == "no" and not dotted and not is_capital(tokens, named):
            return False
        if noun in _NAMES_WHEN_CAPITAL and not is_capital(tokens, named):
            # "in hall 3 of the market" names a hall where nothing can be counted; "the order 5 minutes before" none.
            ends = following is None or following.kind == "sign" or following.lower in FUNCTION_WORDS
            return numeral.plain and ends and noun in _PLACES_WITH_NUMBERS and lower_at(tokens, named - 1) != "the"
        counted = following is not None and is_plural(following)
        return not (counted and noun in {"number", "numbers", "level", "class"})
    return _is_street(tokens, past) and numeral.plain


def _is_title(tokens: Sequence[Token], first: int) -> bool:
    """Whether it stands in quotation marks with nothing but capitalised words: the film "Eleven Winters"."""
    opener, close = first - 1, first
    while opener >= max(0, first - 6) and tokens[opener].text not in _OPEN_QUOTES:
        opener -= 1
    while close < min(len(tokens), first + 6) and tokens[close].text not in _CLOSE_QUOTES:
        close += 1
    if opener < 0 or close >= len(tokens) or {tokens[opener].text, tokens[close].text} - _OPEN_QUOTES - _CLOSE_QUOTES:
        return False
    words = [token for token in tokens[opener + 1 : close] if token.kind == "word" and len(token.text) > 2]
    return len(words) > 0 and all(word.text[0].isupper() for word in words) and tokens[close - 1].text not in ".,!?"


_OPEN_QUOTES = frozenset("\"“‘'„«")
_CLOSE_QUOTES = frozenset("\"”’'“»")


def _alone(tokens: Sequence[Token], first: int, past: int) -> bool:
    """Whether tokens [first, past) stand between the separators of a line that is no sentence: "· 23 comments"."""
    opened = first == 0 or tokens[first - 1].text in _SEPARATORS
    return opened and (past >= len(tokens) or tokens[past].text in _SEPARATORS or len(tokens) <= 4)


def _is_range_word(tokens: Sequence[Token], i: int) -> bool:
    word = lower_at(tokens, i)
    return (word in UNIT_NAMES and is_digits(tokens, i - 1)) or word in {"to", "or"}


def _is_street(tokens: Sequence[Token], past: int) -> bool:
    for at in range(past, past + 4):
        if not is_capital(tokens, at):
            return False
        if at > past and tokens[at].lower in _STREETS:
            return True
    return False


def _generic_name(tokens: Sequence[Token], first: int, past: int, numeral: Numeral, *, headline: bool) -> bool:
    """A capitalised word with a bare number that counts nothing behind it: "Falcon 9", "Group of Seven"."""
    following = tokens[past] if past < len(tokens) else None
    if numeral.spelled:
        capital = tokens[first].text[0].isupper()
        if capital and lower_at(tokens, first - 1) == "of" and lower_at(tokens, first - 2) in {"group", "gang", "rule"}:
            return True
        return capital and not headline and not _opens_sentence(tokens, first)
    if not numeral.plain or headline or not is_capital(tokens, first - 1) or _opens_sentence(tokens, first - 1):
        return False
    if following is None or following.kind == "sign":
        return following is None or following.text not in "-–(%"
    return following.kind == "word" and not _leads_to_plural(tokens, past)


def _leads_to_plural(tokens: Sequence[Token], past: int) -> bool:
    return any(is_plural(token) or token.lower in IRREGULAR_PLURALS for token in tokens[past : past + 3])


def _is_list_number(text: str, tokens: Sequence[Token], first: int, past: int, numeral: Numeral) -> bool:
    """1. or 2) at the start of a line."""
    token = tokens[first]
    if not numeral.plain or len(token.text) > 2 or past >= len(tokens):
        return False
    lead = (
        text[: token.start].rstrip(" \t(") if token.start < 64 else text[token.start - 8 : token.start].rstrip(" \t(")
    )
    if lead and not lead.endswith("\n"):
        return False
    after = tokens[past]
    return after.text in ".)" and after.glued and not glued_at(tokens, past + 1)


def _counts_nothing(
    tokens: Sequence[Token], first: int, past: int, numeral: Numeral, hedged: bool, unit: str | None
) -> bool:
    """The determiners and pronouns among the number words: "one of the", "no one", "the two", "zero tolerance"."""
    if not numeral.spelled or numeral.scale != 1 or hedged or numeral.past != past or numeral.fraction:
        before = lower_at(tokens, first - 1)
        if numeral.spelled and numeral.value == 1 and before == "not":
            return True
        return bool(numeral.spelled and numeral.value == 1 and unit == "day" and before not in {"least", "than", "for"})
    before, after = lower_at(tokens, first - 1), lower_at(tokens, past)
    if numeral.value == 1:
        return after not in _CASUALTIES or before in {"no", "not", "every", "any", "the", "this", "that", "each"}
    if numeral.value == 0:
        return before in _FIXED_ZERO or after in {"tolerance", "hour", "sum", "gravity"} or hyphen_at(tokens, past)
    return numeral.value == 2 and before in {"the", "these", "those", "between", "his", "her", "their", "its", "or"}


def _is_phone(tokens: Sequence[Token], first: int, past: int, numeral: Numeral) -> bool:
    if not numeral.plain:
        return False
    opener = first
    while opener > max(0, first - 6) and (
        is_digits(tokens, opener - 1) or lower_at(tokens, opener - 1) in {"-", ")", "("}
    ):
        opener -= 1
    if lower_at(tokens, opener - 1) == "+" and glued_at(tokens, opener):
        return opener < first or is_digits(tokens, past) or lower_at(tokens, past) in {"(", "-"}
    if tokens[first].text.startswith("0") and len(tokens[first].text) > 1:
        return True
    joined = is_digits(tokens, past) or is_digits(tokens, first - 1)
    near = {lower_at(tokens, k) for k in range(max(0, first - 6), first)}
    if near & _PHONE_CUES and (joined or (lower_at(tokens, past) in {"-", "."} and is_digits(tokens, past + 1))):
        return True
    return _digit_groups(tokens, first, past) >= 3 or _is_spaced_phone(tokens, first)


def _is_spaced_phone(tokens: Sequence[Token], first: int) -> bool:
    """1800 555 0142: three runs of digits with nothing between them."""
    start, past = first, first + 1
    while is_digits(tokens, start - 1) and first - start < _MOST_GROUPS:
        start -= 1
    while is_digits(tokens, past) and past - first < _MOST_GROUPS:
        past += 1
    return past - start >= _FEWEST_GROUPS and all(tokens[at].text.isdigit() for at in range(start, past))


def _digit_groups(tokens: Sequence[Token], first: int, past: int) -> int:
    """How many runs of digits hyphens join around this one: 1-800-555-0199."""
    groups, at = 1, past
    while groups < 4 and hyphen_at(tokens, at) and is_digits(tokens, at + 1):
        groups, at = groups + 1, at + 2
    at = first - 1
    while groups < 4 and at > 0 and hyphen_at(tokens, at) and is_digits(tokens, at - 1):
        groups, at = groups + 1, at - 2
    return groups


def is_score(tokens: Sequence[Token], first: int, past: int, low: Numeral, high: Numeral) -> bool:
    """Whether two joined numbers are a result (2-1, 5-4) rather than a range."""
    return low.value >= high.value or (high.value < 300 and is_result(tokens, first, past))


def is_result(tokens: Sequence[Token], first: int, past: int) -> bool:
    """Whether the words around two joined numbers speak of a match or a vote."""
    near = {lower_at(tokens, k) for k in [*range(max(0, first - 5), first), *range(past, past + 3)]}
    return bool(near & _SCORE_CUES)


def kind_of(
    text: str,
    tokens: Sequence[Token],
    numeral: Numeral,
    past: int,
    *,
    unit: str | None,
    money: bool,
    hedged: bool,
    headline: bool,
) -> Kind:
    """The kind of the number whose digits or words begin at `numeral.first` and that ends, unit included, at `past`."""
    first = numeral.first
    if is_time(tokens, first, past, numeral, unit):
        return "time"
    if _is_title(tokens, first):
        return "label"
    if not money and is_age(tokens, first, numeral.past, numeral):
        return "age"
    if money and "=" in {lower_at(tokens, first - 1), lower_at(tokens, first - 2), lower_at(tokens, past)}:
        return "label"  # "($1 = 0.7530 pounds)"
    if money or unit in {"percent", "percentage points"}:
        return "figure"
    if _is_compound(tokens, numeral, past, unit) or _is_list_number(text, tokens, first, past, numeral):
        return "label"
    if _is_phone(tokens, first, past, numeral) or _names_something(tokens, first, past, numeral, unit):
        return "label"
    if unit == "minute" and lower_at(tokens, past) == "read":
        return "label"
    if lower_at(tokens, past) in _FURNITURE and _alone(tokens, first, past + 1):
        return "label"
    if numeral.plain and 1500 <= numeral.value <= 2100 and lower_at(tokens, first - 1) in _YEAR_OPENERS:
        return "date"
    if _counts_nothing(tokens, first, past, numeral, hedged, unit):
        return "label"
    if unit is None and numeral.plain and lower_at(tokens, first - 1) == "the" and lower_at(tokens, past) in _LINES:
        return "label"
    if unit is None and not hedged and _generic_name(tokens, first, past, numeral, headline=headline):
        return "label"
    return "figure"
