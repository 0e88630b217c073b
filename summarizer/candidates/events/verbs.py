"""Which words of an English clause are its verbs, as far as their forms and their neighbours tell."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from summarizer.candidates.events.verb_forms import (
    ALSO_ACTS,
    AUXILIARIES,
    NOT_VERBS,
    PAST,
    PAST_OR_PARTICIPLE,
    PRESENT,
    SPEAKING,
)
from summarizer.candidates.speech.verbs import VERBS

DETERMINERS = frozenset("a an any each every her his its my no our that the their this your".split())
PREPOSITIONS = frozenset(
    "about above across against along among around at behind below beneath beside between beyond by down during for "
    "from in inside into near of off on onto out outside over past through throughout till to toward towards under "
    "until up upon via with within".split()
)

_VERBS = PAST | PAST_OR_PARTICIPLE | PRESENT
_NO_PARTICIPLES = AUXILIARIES | PAST | PRESENT | SPEAKING
_BEFORE_A_NOUN = DETERMINERS | frozenset("at by for from in into of with".split())
_ADVERBS = frozenset(
    "again already also both earlier first just later never not now once soon still then twice".split()
)
OPEN_A_CLAUSE = frozenset(
    "that who which whom whose where when while after before because since if as until unless although though once "
    "what how why whether than".split()
)
_WITH_OBJECT = frozenset(  # participles that may have an object: "given a warning"
    "allocated allowed appointed asked assigned awarded called charged considered deemed denied described "
    "dubbed elected given granted handed left lent made named offered paid promised sent shown taught titled "
    "told voted".split()
)
_PERIODS = frozenset("week month year night weekend morning afternoon evening autumn spring summer winter".split())
_RATES = frozenset("day week month year hour minute night season head kilo litre share".split())  # "deliveries a year"
_PRONOUNS = frozenset("he i it she they we you".split())
_BEFORE_A_PRONOUN = re.compile(
    r"\d.*|\w+day|january|february|march|april|may|june|july|august|september|october|november|december|yesterday|today"
    r"|ago|later|earlier|week|month|year|night|morning|afternoon|evening|noon|midnight|and|but|or|so|yet|then|now|said"
)
_WORD = re.compile(r"[^\W_][\w’'.-]*[^\W_]|[^\W_]")
NO_CLAUSE = re.compile(  # "than", "as" and "after" that open none
    r"\b(?:(?:more|less|fewer|other|rather|later|earlier|higher|lower|longer|better|worse) than"
    r"|as (?:many|much|few|little|well|far|long|soon|late|early|high|low) as|as of"
    r"|(?:before|after|since|until|till) (?:about |around )?(?:noon|midday|midnight|dawn|dusk|daybreak"
    r"|nightfall|sunrise"
    r"|sunset|lunchtime|\w+day|(?:\d[\d.:]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
    r"(?= (?:the|a|an|on|in|at|[ap]\.m|o['’]clock|[A-Z]))))\b",
    re.IGNORECASE,
)


def has_verb(text: str) -> bool:
    """Whether there is a finite verb, in a subordinate clause or not."""
    words = _words(text)
    return any(_is_finite_at(words, n) for n in range(len(words)))


def has_main_verb(text: str) -> bool:
    """Whether there is a finite verb that is not one of a relative or subordinate clause within."""
    return _main_verb(_words(text)) is not None


def begins_with_verb(text: str) -> bool:
    """Whether it goes on with the verb of a subject before it ("also was sold"), not with a participle ("sold by")."""
    words = _after_adverbs(_words(text))
    if not words or not is_finite(words[0]):
        return False
    return words[0] in _NO_PARTICIPLES or len(words) == 1 or words[1] not in PREPOSITIONS | {"as"}


def surely_begins_with_verb(text: str) -> bool:
    """The same where its first verb has the form of no participle, or an object: "opened an inquiry"."""
    words = _after_adverbs(_words(text))
    if not words or words[0] in _NO_PARTICIPLES:
        return bool(words)
    return is_finite(words[0]) and words[0] not in _WITH_OBJECT and words[1:2] != [] and words[1] in DETERMINERS


def is_spoken(text: str) -> bool:
    """Whether its main verb only says who says something: "the mayor said on Monday"."""
    words = _words(text)
    first = _main_verb(words)
    return first is not None and words[first] in SPEAKING


def only_says(word: str) -> bool:
    """Whether a verb form tells that something is said, and hardly ever that something is done."""
    return word in VERBS and word not in ALSO_ACTS


def main_verb(text: str) -> tuple[str, int, int] | None:
    """The main verb of a clause, in lower case, and where it begins and ends; its first auxiliary where it has one."""
    words = _words(text)
    at = _main_verb(words)
    if at is None:
        return None
    found = list(_WORD.finditer(text))[at]
    return words[at], found.start(), found.end()


def words_of(text: str) -> list[tuple[str, int, int]]:
    """The words of a text, in lower case, with the offsets at which each begins and ends."""
    return [(word, found.start(), found.end()) for word, found in zip(_words(text), _WORD.finditer(text), strict=True)]


def finite_verbs(words: Sequence[str]) -> frozenset[int]:
    """The places of the words, in lower case, that are finite verbs, or participles that look like one."""
    return frozenset(n for n in range(len(words)) if _is_finite_at(words, n))


def is_finite(word: str) -> bool:
    """Whether a word, in lower case, has the form of a finite verb."""
    if word in AUXILIARIES or word in _VERBS or word.endswith("n't"):
        return True
    return word.endswith("ed") and len(word) > 4 and word not in NOT_VERBS and "-" not in word


def _words(text: str) -> list[str]:
    plain = NO_CLAUSE.sub(
        lambda found: re.sub(
            r"\b(?:than|as|before|after|since|until|till)\b", _masked, found.group(), flags=re.IGNORECASE
        ),
        text,
    )
    return [
        "(name)" if word.group() in {"May", "Will"} and word.start() else word.group().casefold().replace("’", "'")
        for word in _WORD.finditer(plain)
    ]


def _masked(word: re.Match[str]) -> str:
    return "x" * len(word.group())


def _after_adverbs(words: Sequence[str]) -> Sequence[str]:
    if len(words) > 2 and words[0] in {"last", "this"} and words[1] in _PERIODS:  # "last month opened"
        words = words[2:]
    return list(itertools.dropwhile(lambda word: word in _ADVERBS or _is_adverb(word), words))


def _is_finite_at(words: Sequence[str], n: int) -> bool:
    word, before, after = words[n], words[n - 1] if n else "", words[n + 1] if n + 1 < len(words) else ""
    third = words[n + 2] if n + 2 < len(words) else ""
    if before == "to" or not (is_finite(word) or (_is_present(word, after) and third not in _RATES)):
        return False
    if word in AUXILIARIES:
        return True
    if after == "by" and word not in PAST and before not in AUXILIARIES | {"be", "been", "being", "not"}:
        return False  # "led by"
    if before in _BEFORE_A_NOUN or before.endswith(("'s", "s'")):
        return False  # "the enlarged group", "a plan", "for want of"
    return n > 0  # "Retired drivers ..."


def _is_present(word: str, after: str) -> bool:
    """ "The union condemns the order": an "s" and an object."""
    return (
        len(word) > 4
        and word.endswith("s")
        and not word.endswith(("ss", "us", "'s"))
        and after in DETERMINERS - {"that", "this"}
    )


def _main_verb(words: Sequence[str]) -> int | None:
    """Where the first finite verb stands that is not one of a clause within."""
    n = 0
    while n < len(words):
        if n and (words[n] in OPEN_A_CLAUSE or _is_contact_clause(words, n)):
            n = _end_of_verbs(words, n + 1)
        elif _is_finite_at(words, n) and not _is_reduced(words, n):
            return n
        else:
            n += 1
    return None


def _is_reduced(words: Sequence[str], n: int) -> bool:
    """Whether it is the participle of a relative clause without its opening: "a man accused of murder is to appear"."""
    word, after = words[n], words[n + 1] if n + 1 < len(words) else ""
    if word in AUXILIARIES | PAST | PRESENT | SPEAKING or word in VERBS or after not in PREPOSITIONS | {"to", "last"}:
        return word in PAST_OR_PARTICIPLE and word not in VERBS and after == "by" and _goes_on(words, n + 1)
    return words[n - 1] not in _PRONOUNS and words[n - 1] not in _ADVERBS and _goes_on(words, n + 1)


def _goes_on(words: Sequence[str], n: int) -> bool:
    """Whether an auxiliary comes with no clause, nor subject of its own, in between."""
    for k in range(n, len(words)):
        if words[k] in AUXILIARIES:
            return words[k - 1] not in _PRONOUNS and words[k - 1] not in OPEN_A_CLAUSE
        if words[k] in OPEN_A_CLAUSE | {"and", "but", "or", "so", "then"} or words[k] in _PRONOUNS:
            return False
        apart = words[k] in DETERMINERS and words[k - 1] not in PREPOSITIONS and not words[k - 1].endswith("ing")
        if apart or (_is_finite_at(words, k) and words[k + 1 : k + 2] and words[k + 1] in DETERMINERS):
            return False
    return False


def _is_contact_clause(words: Sequence[str], n: int) -> bool:
    """Whether a relative clause without "that" begins here: "an affidavit he signed"."""
    before = words[n - 1]
    if words[n] not in _PRONOUNS or before in PREPOSITIONS or is_finite(before):
        return False
    return not (_BEFORE_A_PRONOUN.fullmatch(before) or _is_adverb(before))


def _end_of_verbs(words: Sequence[str], n: int) -> int:
    """Behind the first group of verbs from here on: those of a clause within."""
    while n < len(words) and not _is_finite_at(words, n):
        if _is_present_of_relative(words, n):
            return n + 1
        n += 1
    inflected = False  # "had offered will come": the second auxiliary begins another verb
    while n < len(words) and not (inflected and words[n] in AUXILIARIES):
        if not (is_finite(words[n]) or words[n] in {"be", "been", "not", "to"} or _is_adverb(words[n])):
            return n if inflected else n + 1  # "that would punish"
        inflected = inflected or (is_finite(words[n]) and words[n] not in AUXILIARIES)
        n += 1
    return n


def _is_present_of_relative(words: Sequence[str], n: int) -> bool:
    """ "The bridge that carries vehicles", but "a report that sales will fall"."""
    word, after = words[n], words[n + 1] if n + 1 < len(words) else ""
    return (
        words[n - 1] in {"that", "which", "who"}
        and len(word) > 3
        and word.endswith("s")
        and not word.endswith(("ss", "us", "'s"))
        and not is_finite(after)
    )


def _is_adverb(word: str) -> bool:
    return len(word) > 4 and word.endswith("ly")
