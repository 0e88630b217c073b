"""Role phrases: where the words that say what somebody is begin and end, and where they name a body."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.candidates.names.body_nouns import INSTITUTIONS, STANDS_FOR
from summarizer.candidates.names.offices import (
    ADDRESSES,
    KEPT_RANKS,
    PARTIES,
    RANKS_BEHIND,
    WORKING,
    ends_phrase,
    is_age,
    is_agent,
    is_description,
    is_german_office,
    is_office,
    is_personal,
)
from summarizer.candidates.names.words import (
    CALENDAR,
    FUNCTION_WORDS,
    PORTFOLIOS,
    ROLE_MODIFIERS,
    SPEECH_VERBS,
    is_common,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from summarizer.candidates.names.tokens import Token

    Named = Mapping[int, tuple[int, str | None]]
    """The names of a sentence by first token: the past-the-end token and the kind."""

LONGEST_ROLE = 12  # words: more is a clause, not a role
LONGEST_PREMODIFIER = 9

DETERMINERS = frozenset("the a an his her their its our my your this that".split())
LINKS = frozenset("of for in at to from with on as by since until under behind".split())
MARKS = frozenset(',.;:()[]—–!?"“”«»•|…/')
ENDS = frozenset(
    """
who whom whose which that when where while after before but is was are were has had have will would could should can
may might also then because during amid over not or
""".split()
)
# What may stand behind an office and belongs to it: "attorney general", "professor emeritus".
_POSTPOSED = frozenset("general emeritus emerita elect designate plenipotentiary extraordinary responsible".split())
_OPENERS = frozenset(
    "now currently then still formerly previously once until recently lately both all also one of another".split()
)
_WITH_PORTFOLIO = frozenset("minister secretary commissioner undersecretary".split())
_RETIRED = frozenset("retd rtd ret retired".split())
_NO_BEGINNING = ADDRESSES | {"and", "of", "for", "the", "'"}
# Whom these are "for" is who chose them: "the MP for Harle East".
CHOSEN_FOR = frozenset("mp msp ms td councillor councilor senator congressman congresswoman member candidate".split())
_BEFORE_VERBS = frozenset("to will would must should could can may might not did does do and or".split())
_BEHIND_PARTICIPLES = frozenset("in by at on for as with to over".split())
_RANKED = frozenset("only first second third last own".split())
NUMBERS = frozenset("two three four five six seven eight nine ten eleven twelve several many dozen".split())
PRIZES = frozenset("nobel oscar olympic olympics grammy bafta emmy pulitzer booker".split())
# Plural owners say what sort, not whose: "women's coach", "farmers' leader".
_SORTS = frozenset("women men children people".split())
_KEPT_LINKS = frozenset("of for to on in".split())  # "minister for housing", but "engineer at the port"


@dataclass(frozen=True, slots=True)
class Role:
    """Tokens `first` to `last` (not included) of sentence `sentence` (from 0): a person's role.

    The whole description runs from `begin` to `past`: with whose office it is before ("[the port's] engineer"), and
    with the body behind ("engineer [at the port]"), which begins at `body`.
    """

    sentence: int
    first: int
    last: int
    head: int = -1
    begin: int = -1
    past: int = -1
    body: int | None = None

    @property
    def size(self) -> int:
        return self.last - self.first


def is_word(token: Token) -> bool:
    return token.text[0].isalnum()


def role_before(
    tokens: Sequence[Token], sentence: int, title: int | None, name: int, named: Named | None
) -> Role | None:
    """ "military advisor Major General [Roe]", "the veteran human rights lawyer [Jane Roe]".

    Args:
        tokens: of the sentence.
        sentence: its place.
        title: where titles before the name begin, if there are any.
        name: where the name begins.
        named: the names of the sentence; None where they are still sought, and only what a person alone can be counts.
    """
    last = name
    while last > 0 and tokens[last - 1].lower in ADDRESSES and tokens[last].glued:
        if last > 1 and tokens[last - 2].lower in WORKING.get(tokens[last - 1].lower, ()):
            break  # "dinner lady Jane Roe"
        if not tokens[last - 1].capital and tokens[last - 1].lower in {"professor", "doctor"}:
            break  # "economics professor Jane Roe"
        last -= 1
    while last > 1 and len(tokens[last - 1].text) == 1 and tokens[last - 1].capital:
        last -= 1  # "K P Roe"
    bracketed = last > 3 and tokens[last - 1].text == ")" and tokens[last - 3].text == "("
    if bracketed and (tokens[last - 2].lower in _RETIRED or tokens[last - 2].capital):
        last -= 3  # "Justice (retd) Roe", "Superintendent (Rural) Roe"
    if last == 0 or not (tokens[last].glued or tokens[last].text == "(") or not is_word(tokens[last - 1]):
        return None
    begin = _phrase_start(tokens, last, title if title is not None and title < last else None)
    rank = last
    while (
        rank > begin + 1
        and tokens[rank - 1].lower in RANKS_BEHIND
        and (tokens[rank - 2].lower, tokens[rank - 1].lower) not in KEPT_RANKS
        and any(is_office(t.text) and t.lower not in RANKS_BEHIND | PARTIES for t in tokens[begin : rank - 1])
    ):
        rank -= 1
    last = rank
    heads = [at for at in range(begin, last) if is_office(tokens[at].text) and not tokens[at].possessive]
    if not heads:
        return None
    if named is None and title is None and (heads[-1] < last - 1 or not is_personal(tokens[heads[-1]].text)):
        return None
    first = _core(tokens, begin, heads[-1], named or {})
    return Role(sentence, first, last, heads[-1], begin, last)


def _phrase_start(tokens: Sequence[Token], name: int, title: int | None) -> int:
    """Where the words right before a name that describe its bearer begin."""
    led = is_office(tokens[name - 1].text) or title is not None or tokens[name - 1].lower in {"emeritus", "emerita"}
    if not led and tokens[name - 1].lower in STANDS_FOR:
        return name  # "director of the company Harle"
    if is_german_office(tokens[name - 1].text):
        return name - 1
    at = name if title is None else title
    while at > 0 and name - at < LONGEST_ROLE and (at == name or tokens[at].glued or tokens[at].text in "'’"):
        lower, before = tokens[at - 1].lower, tokens[at - 2] if at > 1 else None
        if not is_word(tokens[at - 1]):
            if tokens[at - 1].text in {"'", "’"} and before is not None and before.possessive and at < name:
                at -= 1  # "[supporters'] club chair Jane Roe"
                continue
            break
        if lower in {"of", "for"}:
            # "director of public health Jane Roe", but "lawyer for student Jane Roe"
            if at == name or led or before is None or not is_office(before.text):
                break
        elif lower == "the" and not led and before is not None and before.lower in {"of", "for"}:
            pass  # "head of the council Jane Roe"
        elif lower == "and":
            pair = before is not None and (is_office(before.text) or before.lower in PORTFOLIOS)
            if at == name or not led or not pair:
                break
        elif _bounds(tokens, at - 1):
            break
        at -= 1
    while at < name and (tokens[at].lower in _NO_BEGINNING or is_age(tokens[at].text)):
        if tokens[at + 1].lower in _POSTPOSED:
            break  # "Professor emeritus Jane Roe"
        at += 1
    if not led and not any(tokens[k].lower in {"of", "for"} for k in range(at, name)):
        return name
    return at


def _bounds(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word cannot belong to the description that stands right behind it."""
    token = tokens[at]
    if token.possessive and not _says_sort(tokens, at):
        return True
    if token.lower in FUNCTION_WORDS or token.lower in DETERMINERS:
        return True
    if token.capital:
        return token.lower in CALENDAR
    verb = at > 0 and tokens[at - 1].lower in _BEFORE_VERBS and token.lower not in ROLE_MODIFIERS
    if verb and tokens[at + 1].capital and not is_office(token.text):
        return True  # "to [sack] Bishop Roe"
    return ends_phrase(token.lower, tokens[at - 1].lower if at else "")


def _says_sort(tokens: Sequence[Token], at: int) -> bool:
    """Whether a possessive says of what sort an office is: "farmers' leader", "women's coach"."""
    word = tokens[at].lower
    return not (tokens[at].capital and at > 0) and (word in _SORTS or word.endswith("s"))


def _core(tokens: Sequence[Token], begin: int, head: int, named: Named) -> int:
    """Where a role begins when names of bodies and places, and ages, before its head are left off."""
    first = begin
    for at in range(begin, head):
        if at == first and is_age(tokens[at].text):
            first = at + 1
        if (
            at == first
            and at in named
            and named[at][0] <= head
            and not _has_portfolio(tokens, named[at], head)
            and (named[at][1] == "places" or may_be_body(tokens, at, named))
        ):
            first = named[at][0]
    return first


def _has_portfolio(tokens: Sequence[Token], name: tuple[int, str | None], head: int) -> bool:
    """Whether what looks like a name right before an office of state says what for: "[Emergencies] Minister"."""
    past, kind = name
    return kind is None and past == head and tokens[head].capital and tokens[head].lower in _WITH_PORTFOLIO


def described(
    tokens: Sequence[Token], sentence: int, at: int, limit: int, named: Named, *, strict: bool = False
) -> Role | None:
    """The role in the noun phrase that begins at a token, None where the phrase names none.

    Args:
        tokens: of the sentence.
        sentence: its place.
        at: where the phrase begins.
        limit: where it must have ended.
        named: the names of the sentence.
        strict: the phrase must end at `limit`.
    """
    begin = at
    while at < limit and (tokens[at].lower in DETERMINERS or tokens[at].lower in _OPENERS):
        at += 1
    head, first = _head(tokens, at, limit)
    if head is None:
        return None
    last = head + 1
    if last < limit and tokens[last].lower in _POSTPOSED:
        last += 1
    if last < limit and is_word(tokens[last]) and not _may_follow(tokens, last):
        return None
    first = _core(tokens, first, head, named)
    last, body, past = _complements(tokens, first, last, limit, named)
    if strict and past < limit and not _goes_on(tokens, at, past):
        return None
    return Role(sentence, first, last, head, begin, past, body)


def _goes_on(tokens: Sequence[Token], first: int, past: int) -> bool:
    """Whether a clause says which bearer of an office is meant: "the priest [named in the letters]"."""
    word = tokens[past].lower
    participle = word.endswith("ed") and tokens[past + 1].lower in _BEHIND_PARTICIPLES
    return "the" in {tokens[first - 1].lower, tokens[first].lower} and (participle or word in {"who", "that"})


def _may_follow(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word can come right behind the noun that a phrase is about."""
    lower = tokens[at].lower
    return (
        lower in LINKS
        or lower in ENDS
        or lower in FUNCTION_WORDS
        or lower in SPEECH_VERBS
        or lower in CALENDAR
        or lower.endswith(("ing", "ed", "ly"))
        or not tokens[at].text[0].isalpha()
        or ends_phrase(lower, "")
    )


def may_be_body(tokens: Sequence[Token], at: int, named: Named) -> bool:
    """Whether the name at a token is a body's, or of no settled kind and no ordinary word: "Pub landlady Jane Roe"."""
    past, kind = named[at]
    if at == 0 and past == 1 and tokens[0].lower in INSTITUTIONS:
        return False
    if kind is None and past == at + 1:
        word = tokens[at].lower
        return word not in PRIZES and "-" not in word and not is_common(word) and word not in PORTFOLIOS
    return kind in {"organisations", None}


def _head(tokens: Sequence[Token], first: int, limit: int) -> tuple[int | None, int]:
    """The office that a noun phrase is about, and where the phrase begins once its owners are left off."""
    head, at = None, first
    while at < min(limit, first + LONGEST_PREMODIFIER):
        token = tokens[at]
        lower = token.lower
        if not is_word(token):
            if token.text in {"'", "’", "-", "&"} and at > 0:
                at += 1
                continue
            break
        if token.possessive and not _says_sort(tokens, at):
            head, first = None, at + 1
        elif is_office(token.text) and not token.possessive:
            head = at
        elif lower in LINKS or (lower in ENDS and at > first):
            owned = head is None and lower == "of" and any(t.possessive for t in tokens[at : at + 6])
            if not owned:
                break
        elif lower == "and":
            if head is not None and not _office_follows(tokens, at + 1, limit):
                break
        elif lower in NUMBERS and head is None and at == first:
            first = at + 1  # "one of the [five] members"
        elif lower in _RANKED:
            pass
        elif lower in FUNCTION_WORDS or (head is not None and not token.capital and ends_phrase(lower, "")):
            break
        elif not token.capital and ends_phrase(lower, tokens[at - 1].lower if at else ""):
            return None, first  # "Jane Roe, [called] the minister's plan"
        at += 1
    while first < limit and tokens[first].text in {"'", "’"}:
        first += 1
    if head is None and at > first and is_agent(tokens[at - 1].text):
        head = at - 1
    return head, first


def _office_follows(tokens: Sequence[Token], at: int, limit: int) -> bool:
    """Whether "and" goes on to a second office of the same person: "founder and [chief executive]"."""
    for ahead in range(at, min(limit, at + 5)):
        lower = tokens[ahead].lower
        if not is_word(tokens[ahead]) or lower in DETERMINERS or lower in LINKS or tokens[ahead].text[0].isdigit():
            return False
        if is_office(tokens[ahead].text):
            return not is_description(tokens[ahead].text)
    return False


def _complements(
    tokens: Sequence[Token], first: int, last: int, limit: int, named: Named
) -> tuple[int, int | None, int]:
    """What an office goes on with: its end, where a named body begins that it is of, the end of all."""
    past = last
    while last < limit and last - first < LONGEST_ROLE:
        also = tokens[last].lower == "and" and last + 1 < limit  # "of the dockers [and of] the union"
        at = last + 1 if also and tokens[last + 1].lower in {"of", "for"} else last
        link = tokens[at].lower
        if link not in LINKS:
            break
        start = at + 1
        while start < limit and tokens[start].lower in DETERMINERS:
            start += 1
        end = _object_end(tokens, start, limit)
        if end == start or not tokens[start].text[0].isalpha() or tokens[start].lower in CALENDAR:
            break
        past = end
        if link not in _KEPT_LINKS:
            return last, start if link in {"at", "with", "from", "under", "on"} else None, past
        inside = [k for k in range(start, end) if k in named]
        chosen = link == "for" and tokens[last - 1].lower in CHOSEN_FOR
        if link in {"of", "for"} and not chosen and any(may_be_body(tokens, k, named) for k in inside):
            return last, start, past
        if link in {"in", "on"} and tokens[start].capital:
            return last, None, past
        if end - first > LONGEST_ROLE:
            break
        last = end
    return last, None, past


def _object_end(tokens: Sequence[Token], start: int, limit: int) -> int:
    """Where the noun phrase behind a preposition ends."""
    at = start
    while at < limit:
        token = tokens[at]
        lower = token.lower
        if token.text in {"'", "’", "&", "-"} and at > start:
            at += 1
            continue
        if not is_word(token) or lower in ENDS or lower in LINKS or lower in SPEECH_VERBS:
            break
        if lower == "and":
            ahead = tokens[at + 1] if at + 1 < limit else None
            if ahead is None or not is_word(ahead) or ahead.lower in FUNCTION_WORDS or not ahead.text[0].isalpha():
                break
        elif (lower in FUNCTION_WORDS and lower != "the") or (at > start and _turns(tokens, at, limit)):
            break
        at += 1
    while at > start and tokens[at - 1].lower in {"and", "the"}:
        at -= 1
    return at


def _turns(tokens: Sequence[Token], at: int, limit: int) -> bool:
    """Whether a verb begins: "head of the port [speaking] to reporters", "an analyst [living] in Oslo"."""
    token = tokens[at]
    if token.capital:
        return False
    if token.lower.endswith("ing"):
        return at + 1 < limit and tokens[at + 1].lower in FUNCTION_WORDS
    return ends_phrase(token.lower, tokens[at - 1].lower)
