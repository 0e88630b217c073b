"""The verb that a date goes with in an English text, and whether that verb tells of what is behind or ahead."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

from summarizer.candidates.events.verb_forms import ADVERBS, AUXILIARIES, PAST, PAST_OR_PARTICIPLE, PRESENT, SPEAKING
from summarizer.candidates.events.verbs import (
    DETERMINERS,
    OPEN_A_CLAUSE,
    PREPOSITIONS,
    finite_verbs,
    words_of,
)
from summarizer.candidates.speech.verbs import VERBS

Time = Literal["behind", "now", "ahead", "to come"]
"""Of "to come" is what was ahead of something past: "was due to open", "agreed to open"."""


class Verb(NamedTuple):
    """A verb with its auxiliaries: where it stands in a text, its last word, and the time that it tells of.

    Attributes:
        form: "finite" (also a participle that looks it), "infinitive" with its "to", or "participle" in "-ing".
    """

    start: int
    end: int
    word: str
    time: Time
    form: Literal["finite", "infinitive", "participle"]


_WILL = frozenset("will would shall should must may might can could cannot ought".split())
_HAVE_OR_BE = frozenset("is are was were has have".split())
_WAS = frozenset("was were has had have did".split())
_DUE = frozenset("about due expected forecast likely poised scheduled slated".split())
_DUE_TO = _DUE | frozenset(  # "was set to", "is sure to": what follows is still to come
    "billed bound certain destined earmarked going hoping lined meant obliged pencilled planned planning "
    "predicted preparing projected ready required set supposed sure timed tipped".split()
)
_SHORT = {"'ll": "will", "'ve": "have", "'re": "are", "'d": "would"}
_SHORT_IS = frozenset("he's here's it's she's that's there's what's who's".split())
_PLANS = frozenset(
    "aim aims await awaits demand demands expect expects face faces hope hopes intend intends plan plans "
    "pledge pledges promise promises propose proposes seek seeks vow vows want wants".split()
)
# "was forced to leave on Monday": he left, and it was then.
_CAME_ABOUT = frozenset(
    "able allowed asked began begun came caused chose compelled continued dared enabled failed forced got had helped "
    "left led made managed moved obliged proceeded prompted refused rushed seemed seen started stopped travelled "
    "turned used went".split()
)
_NO_INFINITIVES = (
    DETERMINERS
    | PREPOSITIONS
    | AUXILIARIES
    | frozenset(
        "all anybody anyone bed fewer less hundreds millions nothing something thousands both church college "
        "court custody date death each earth eight everybody everyone five four half he her him history "
        "hospital it jail land many market me midnight more most much nearly nine noon one parliament people "
        "police power prison school sea seven several she six some ten them these they those three town trial "
        "two university us victims war which whom whose work you".split()
    )
)
_PRONOUNS = frozenset("he i it one she they we you".split())
_WITHIN_A_VERB = ADVERBS - {"away", "back", "here", "today"} | {"be", "been", "being", "have"}
_JOIN = frozenset("and but or yet so then nor".split())
_ALSO_PREPOSITIONS = frozenset("after before since until than as".split())
_BESIDE_A_DATE = (
    PREPOSITIONS
    | _ALSO_PREPOSITIONS
    | frozenset(
        "a a.m afternoon again ago am an around beginning close day days early earlier end evening first half "
        "hour hours last late later local lunchtime mid midday middle midnight minutes month months morning "
        "next night noon o'clock only p.m pm quarter second shortly small start the then this time tuesday "
        "week weekend weeks year years".split()
    )
)
_BREAK = re.compile(r"(?<=[a-z]{4})[.!?][\"”’]?(?=\s[\"“A-ZÀ-Þ])|[;:](?=\s)|\s[–—]\s|—")
_ENCLOSED = re.compile(r"“[^”]*”|\"[^\"]*\"|\([^)]*\)")


@lru_cache(maxsize=1024)
def verbs_in(text: str) -> tuple[Verb, ...]:
    """The verbs of an English text, in order, each with its auxiliaries."""
    words = words_of(text)
    lowered = [_whole(word) for word, _, _ in words]
    if words and text[words[0][1]].islower():  # "takes over on Monday": part of a clause
        finite = frozenset(n - 1 for n in finite_verbs(["it", *lowered]) if n)
    else:
        finite = finite_verbs(lowered)
    found: list[Verb] = []
    n = 0
    while n < len(words):
        word, start, _ = words[n]
        if n in finite and not _is_noun(text, words, n, found):
            past = _past_the_verb(lowered, n)
            found.append(Verb(start, words[past - 1][2], lowered[past - 1], _time(lowered, n, past), "finite"))
            n = past
        elif word == "to" and n + 1 < len(words) and _is_base(text, words[n + 1]):
            past = _past_the_auxiliaries(lowered, n + 1)
            time: Time = "ahead"
            if found and found[-1].time in {"behind", "to come"}:
                time = "behind" if found[-1].word in _CAME_ABOUT else "to come"
            found.append(Verb(start, words[past - 1][2], lowered[past - 1], time, "infinitive"))
            n = past
        else:
            if n and len(word) > 4 and word.endswith("ing") and _opens_a_phrase(text, lowered[n - 1], start):
                time = found[-1].time if found else "now"
                found.append(Verb(start, words[n][2], word, time, "participle"))
            n += 1
    return tuple(found)


def verb_of(text: str, start: int, end: int) -> Verb | None:
    """The verb that the date at these offsets goes with; None where there is none in its clause.

    It is the one before it, unless a clause begins between them ("said that on Monday"); else the one behind it.
    """
    within = [span.span() for span in _ENCLOSED.finditer(text)]
    closed = [span for span in within if not span[0] <= start < span[1]]
    verbs = [verb for verb in verbs_in(text) if not any(a <= verb.start < b for a, b in closed)]
    before = next((verb for verb in reversed(verbs) if verb.end <= start), None)
    after = [verb for verb in verbs if verb.start >= end]
    if before is not None and _BREAK.search(text, before.end, start):
        before = None
    if after and _BREAK.search(text, end, after[0].start):
        after = []
    if before is None or not after:
        return before or _main_of(text, end, after)
    lead = [word for word, _, _ in words_of(text[before.end : start])]
    between = text[end : after[0].start]
    if _begins_a_clause(lead, follows=bool(between.strip(" ,"))):
        return _main_of(text, end, after)
    if lead and before.word in SPEAKING and not between.strip() and after[0].form == "finite":
        return after[0]  # "said the prosecutor last month opened"
    return before


def _begins_a_clause(lead: Sequence[str], *, follows: bool) -> bool:
    """Whether a clause begins with the date behind these words: "fell, and in", "said that by late on".

    `follows`: whether there are words between the date and the next verb; "was shut in March and in May" goes on else.
    """
    for n in range(len(lead) - 1, -1, -1):
        if lead[n] in OPEN_A_CLAUSE - _ALSO_PREPOSITIONS or (follows and lead[n] in _JOIN):
            return True
        if lead[n] not in _BESIDE_A_DATE and not lead[n].isdigit():
            break
    return False


def _main_of(text: str, start: int, verbs: Sequence[Verb]) -> Verb | None:
    """The first of the verbs behind `start` that is not one of a phrase or clause within."""
    for n, verb in enumerate(verbs):
        segment = text[start : verb.start].rpartition(",")[2].split()
        opening = segment[0].casefold() if segment else ""
        inside = any(word.casefold() in OPEN_A_CLAUSE - {"than", "as"} for word in segment)
        inserted = verb.word in SPEAKING and text[verb.end : verb.end + 1] == "," and n + 1 < len(verbs)
        fronted = (
            "," in text[start : verb.start]
            and opening in PREPOSITIONS
            and any(one.form == "finite" for one in verbs[n + 1 :])
        )
        if verb.form == "finite" and not (inside or inserted or fronted) and opening not in {"with", "including"}:
            return verb
    return verbs[0] if verbs else None


def _whole(word: str) -> str:
    """The auxiliary that a word has taken in: "she'll" is "will"."""
    if word in _SHORT_IS:
        return "is"
    return next((whole for end, whole in _SHORT.items() if word.endswith(end)), word)


def _is_noun(text: str, words: Sequence[tuple[str, int, int]], n: int, found: Sequence[Verb]) -> bool:
    """Whether what looks like a verb in the present is a noun, as a verb stands before it: "took the mine plans"."""
    word, start, _ = words[n]
    if word not in PRESENT or not found or found[-1].form != "finite" or found[-1].word in VERBS:
        return False
    between = {one for one, first, _ in words[:n] if first >= found[-1].end}
    return "," not in text[found[-1].end : start] and not between & (OPEN_A_CLAUSE | _JOIN | _PRONOUNS)


def _past_the_verb(words: Sequence[str], n: int) -> int:
    """Behind the last word of the verb that begins at `n`: "has not yet been found | in", "is to be closed | on"."""
    if words[n] not in AUXILIARIES and not words[n].endswith("n't"):
        return n + 1
    past = _past_the_auxiliaries(words, n + 1)
    if words[past - 1] in _DUE_TO and past + 1 < len(words) and words[past] == "to":
        past += 1
    return _past_the_auxiliaries(words, past) if words[past - 1] == "to" else past


def _past_the_auxiliaries(words: Sequence[str], n: int) -> int:
    """Behind the first word from `n` on that is neither "be", "not" nor an adverb, if that can be of a verb."""
    while n < len(words) and (words[n] in _WITHIN_A_VERB or (len(words[n]) > 4 and words[n].endswith("ly"))):
        n += 1
    return n if n == len(words) or words[n] in _NO_INFINITIVES - {"to"} else n + 1


def _time(words: Sequence[str], n: int, past: int) -> Time:
    first = words[n]
    if first.endswith("n't"):
        first = {"won't": "will", "can't": "can", "shan't": "shall"}.get(first, first[:-3])
    if first in _WILL:
        have = "have" in words[n + 1 : past - 1] and "to" not in words[n + 1 : past] and first != "will"
        return "behind" if have else "ahead"
    rest = words[n + 1 : past]
    if first in _HAVE_OR_BE and first != "had" and ("to" in rest or not _DUE.isdisjoint(rest)):
        return "to come" if first in {"was", "were"} or "been" in rest else "ahead"
    if first == "had" and "been" in rest and not _DUE.isdisjoint(rest):
        return "to come"
    if first in _PLANS:
        return "ahead"
    if first in _WAS or first in PAST or first in PAST_OR_PARTICIPLE or first.endswith("ed"):
        return "behind"
    return "now"


def _is_base(text: str, found: tuple[str, int, int]) -> bool:
    word, start, _ = found
    return word.isalpha() and word not in _NO_INFINITIVES and text[start].islower() and not word.endswith("ing")


def _opens_a_phrase(text: str, before: str, start: int) -> bool:
    return before in {"after", "before", "by", "since", "when", "while", "without"} or text[:start].rstrip().endswith(
        ","
    )
