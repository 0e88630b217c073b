"""What a number counts: the noun phrase behind it, where a rule can settle it."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.candidates.events.verb_forms import SPEAKING
from summarizer.candidates.events.verbs import is_finite
from summarizer.candidates.numbers.numerals import TENS, UNITS
from summarizer.candidates.numbers.tokens import Token, lower_at, past_bracket
from summarizer.candidates.numbers.units import TIME_UNITS

_LONGEST_PHRASE = 6
_LONGEST_CONJUNCT = 5

IRREGULAR_PLURALS = frozenset(
    "people men women children policemen policewomen servicemen servicewomen fishermen businessmen congressmen "
    "gunmen crewmen clergymen firemen lawmen spokesmen troops police personnel cattle sheep fish deer aircraft "
    "spacecraft teeth feet geese mice media data criteria phenomena staff crew series species "
    "infantry wives lives".split()
)
# Words on -s that are no plural nouns.
_FALSE_PLURALS = frozenset(
    "is was has does this its his hers as us yes less plus versus thus perhaps always sometimes besides across "
    "unless towards afterwards upwards overseas previous various serious religious famous dangerous numerous "
    "anonymous enormous simultaneous consecutive press business process success access class glass loss boss cross "
    "grass mass pass gas bus status campus virus census crisis basis analysis theirs ours yours whereas means "
    "says goes gets makes takes comes gives keeps becomes seems thinks knows begins brings wants".split()
)
# Where a noun phrase cannot go on.
FUNCTION_WORDS = frozenset(
    "a an the this that these those and or but nor of in on at by for from to with into onto over under above below "
    "between among against during before after since until about around through across near within without than as "
    "if when while where who whom whose which what how why because so then there here it they he she we you i them "
    "him her us me its their his our your my is are was were be been being am has have had having do does did will "
    "would can could may might shall should must not no nor also only even still yet already just too very so per "
    "each both all any some such same ago later earlier away now today yesterday tomorrow apiece altogether combined "
    "overall out up down off back again alone together once twice".split()
)
CALENDAR = frozenset(
    "january february march april may june july august september october november december monday tuesday wednesday "
    "thursday friday saturday sunday spring summer autumn winter christmas easter".split()
)
_SKIPPED = frozenset("more other further such".split())
_PARTICIPLES_THAT_DESCRIBE = frozenset(
    "remaining leading training fighting building living working developing participating existing opposing serving "
    "housing neighbouring neighboring surviving missing visiting travelling outgoing incoming".split()
)
# "one dead", "one killed": what became of it, not what it is.
STATES = frozenset(
    "dead killed injured wounded missing hurt dies died captured arrested detained held rescued evacuated displaced "
    "hospitalised hospitalized charged convicted sentenced freed released sacked drowned stranded trapped infected "
    "jailed kidnapped abducted deported expelled homeless saved safe unhurt unaccounted ill sick buried imprisoned "
    "executed beaten shot burned burnt poisoned quarantined suspended dismissed fired indicted".split()
)
# Of "people" it says more what became of them: "two people were injured" counts people injured.
_ANYBODY = frozenset("people persons men women children others".split())
_BECAME = frozenset(
    "killed injured wounded hurt arrested detained evacuated displaced missing rescued hospitalised hospitalized "
    "infected affected dead".split()
)
_PASSIVES = frozenset("were was are have had been being be".split())
_QUOTES = frozenset('"“‘„«')
# Nouns that only group what is counted: "three species of gull".
_MEANS = frozenset("cash total all advance return exchange notes coins instalments installments full".split())
_GROUPING = frozenset(
    "species kinds types sorts varieties pairs counts charges cases acts pieces items rounds cans bottles bottles bags "
    "boxes sheets cups tablets bars sacks crates barrels loads bundles rolls slices copies instances reports samples "
    "doses units tins packs packets".split()
)


_NUMBER_WORDS = frozenset(UNITS) | frozenset(TENS)


def is_plural(token: Token) -> bool:
    """Whether a word looks like a plural noun."""
    word = token.lower.removesuffix("'")
    if token.kind != "word" or "'" in word:
        return False
    if word in IRREGULAR_PLURALS or (word.endswith("men") and len(word) > 5):
        return True
    return (
        word.endswith("s") and len(word) > 3 and not word.endswith(("ss", "ous", "sis")) and word not in _FALSE_PLURALS
    )


def _describes(token: Token) -> bool:
    """Whether a word can stand between a number and the noun it counts."""
    word = token.lower
    if token.kind != "word" or word in FUNCTION_WORDS or "'" in word:
        return False
    return not word.endswith("ing") or word in _PARTICIPLES_THAT_DESCRIBE


def _modifies(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word on -ing stands before its plural: "70 fishing boats"."""
    participle = (
        tokens[at].kind == "word" and tokens[at].lower.endswith("ing") and tokens[at].lower not in FUNCTION_WORDS
    )
    return participle and at + 1 < len(tokens) and is_plural(tokens[at + 1]) and tokens[at].lower not in _LINKING


_LINKING = frozenset("including excluding involving following during regarding concerning carrying using".split())


def _plural_phrase(tokens: Sequence[Token], start: int) -> tuple[int, int] | None:
    at = start
    while at < min(len(tokens), start + _LONGEST_PHRASE):
        token = tokens[at]
        if not (_describes(token) or _modifies(tokens, at)):
            if token.lower != "and" or at == start or not _describes(tokens[min(at + 1, len(tokens) - 1)]):
                return None
            at += 1  # "450 licensed and unlicensed staff"
            continue
        if is_plural(token):
            if token.lower == "times":
                return start, at + 1  # "watched 90,000 times claims that"
            while at + 1 < len(tokens) and is_plural(tokens[at + 1]) and _describes(tokens[at + 1]):
                at += 1
            # "sports-related deaths", "workers' camps": the plural is not the head yet.
            if lower_at(tokens, at + 1) in {"-", "'", "’"} and at + 2 < len(tokens) and _describes(tokens[at + 2]):
                at += 2 if lower_at(tokens, at + 1) != "-" or is_plural(tokens[at + 2]) else 3
                continue
            if lower_at(tokens, at + 1) in {"-", "/"}:
                return None
            return start, _with_another(tokens, at + 1)
        if lower_at(tokens, at + 1) in {"-", "‑"} and at + 2 < len(tokens) and tokens[at + 2].kind == "word":
            at += 1
        at += 1
    return None


def _with_another(tokens: Sequence[Token], past: int) -> int:
    """Past "and ward orderlies" of "50 nurses and ward orderlies were": both are counted."""
    if lower_at(tokens, past) not in {"and", "or"}:
        return past
    at = past + 1
    while at < min(len(tokens) - 1, past + _LONGEST_CONJUNCT) and not is_plural(tokens[at]):
        owner = tokens[at].lower.endswith(("'s", "s'"))
        if (
            not (_describes(tokens[at]) or owner or _modifies(tokens, at))
            or is_finite(tokens[at].lower)
            or tokens[at].lower in _NUMBER_WORDS
        ):
            return past  # "40 men and seized weapons", "20 cars and four lorries"
        at += 1 + (tokens[at + 1].text in "'’" and len(tokens) > at + 2)
    if at >= len(tokens) or not is_plural(tokens[at]) or is_finite(tokens[at].lower):
        return past
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    ends = after is None or after.text in ',.;:"”' or after.lower in FUNCTION_WORDS or is_finite(after.lower)
    told = after is not None and after.lower in SPEAKING  # "40 men, and police said"
    return at + 1 if ends and not told else past


def _single_noun(tokens: Sequence[Token], start: int) -> tuple[int, int] | None:
    """One word with a boundary behind it: "one person was", "tonnes of grain,"."""
    if start >= len(tokens) or not _describes(tokens[start]) or tokens[start].lower in STATES:
        return None
    after = tokens[start + 1] if start + 1 < len(tokens) else None
    ends = after is None or after.kind == "sign" or after.lower in FUNCTION_WORDS
    if after is not None and after.text in {"-", "'", "’", "/", "("}:
        return None
    return (start, start + 1) if ends else None


def counted_after(
    tokens: Sequence[Token], past: int, value: float, unit: str | None, *, fraction: bool
) -> tuple[int, int] | None:
    """The tokens [first, past) that name what is counted, None where no rule settles it."""
    start = past
    if unit is not None:
        return _measured(tokens, past, unit)
    if fraction:
        return None
    if start < len(tokens) and tokens[start].text in _QUOTES:
        start += 1  # three "labelling faults"
    if lower_at(tokens, start) == "others":
        return start, start + 1
    if lower_at(tokens, start) in _SKIPPED:
        start += 1
    if value == 1:
        return _single_noun(tokens, start)
    found = _plural_phrase(tokens, start)
    if found is not None and tokens[found[1] - 1].lower in _GROUPING and lower_at(tokens, found[1]) == "of":
        kind = found[1] + 1
        inner = _plural_phrase(tokens, kind)
        if inner is not None:
            return found[0], inner[1]
        return (found[0], kind + 1) if kind < len(tokens) and _describes(tokens[kind]) else found
    return found


def became_of(tokens: Sequence[Token], phrase: tuple[int, int]) -> int | None:
    """The token that tells what became of the people counted: "injured" of "two people were injured"."""
    if phrase[1] - phrase[0] != 1 or tokens[phrase[0]].lower not in _ANYBODY:
        return None
    at = phrase[1]
    while lower_at(tokens, at) in _PASSIVES:
        at += 1
    return at if lower_at(tokens, at) in _BECAME else None


def german_noun(tokens: Sequence[Token], past: int) -> int | None:
    """The noun that a German number counts, behind at most one adjective and an article: nouns have capitals."""
    at = past + 1 if lower_at(tokens, past) in {"der", "des"} else past
    if at + 1 < len(tokens) and tokens[at].lower.endswith(("e", "en", "er")) and tokens[at].text.islower():
        at += 1
    found = at < len(tokens) and tokens[at].kind == "word" and tokens[at].text.istitle() and len(tokens[at].text) > 3
    return at if found and tokens[past].glued is False else None


def _measured(tokens: Sequence[Token], past: int, unit: str) -> tuple[int, int] | None:
    """ "tonnes of grain", "$5 million in damage": money and amounts only."""
    past = past_bracket(tokens, past)
    word = lower_at(tokens, past)
    amount = unit not in TIME_UNITS and unit not in {"percent", "percentage points", "basis point"}
    money = len(unit) == 3 and unit.isupper()
    if money and word == "worth" and lower_at(tokens, past + 1) == "of":
        past, word = past + 1, "of"
    dated = past + 1 < len(tokens) and tokens[past + 1].lower in CALENDAR  # "signed for £18m in January"
    if not ((word == "of" and amount) or (word == "in" and money and not dated)):
        return None
    found = _plural_phrase(tokens, past + 1) or _single_noun(tokens, past + 1)
    if (
        word == "in"
        and found is not None
        and (tokens[found[1] - 1].text[0].isupper() or tokens[found[1] - 1].lower in _MEANS)
    ):
        return None  # "paid £40m in Orrin", "in cash"
    return found
