"""Cues of negation in an English text ("not", "no", "denied that", "failed to") and what each of them negates."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from summarizer.grounding.clauses import Word, root, words_of
from summarizer.grounding.wordings import plainly

Polarity = Literal["plain", "negated", "within", "open"]
"""Of a word: outside of any negation; what a cue negates itself; in the reach of one; not to be told."""

_NOT = frozenset("not never nor cannot hardly scarcely barely rarely seldom".split())
NO = frozenset("no none neither nobody nothing nowhere".split())
_WITHOUT = frozenset("without".split())
_DENY = {
    form
    for lemma in ("deny denies denied denying", "refuse refuses refused refusing", "reject rejects rejected rejecting")
    for form in lemma.split()
} | set("refute refutes refuted rebut rebuts rebutted dispute disputes disputed disputing denial refusal".split())
_TO_ONLY = frozenset("fail fails failed failing failure decline declines declined declining unable yet".split())
_AVOID = frozenset("avoid avoids avoided avoiding".split())
_LACK = frozenset("lack lacks lacked lacking absence".split())
_NOT_ONLY = re.compile(
    r"\bnot (?:only|just|merely|least)\b|\bno (?:fewer|less|more|later|earlier) than\b|\bno longer than\b"
    r"|\b(?:hardly|barely|scarcely) (?=\d|an? |half\b|one |two |three |ten |a[bf])"
    r"|\bnone other than\b|\bno doubt\b|\bno matter\b|\bnot to mention\b",
    re.IGNORECASE,
)
# "that the pilot, Carl Dee, had been drinking": what stands between the commas belongs to the subject.
_APPOSITION = re.compile(
    r",((?: (?!not\b)[\w’'-]+){1,7}), (?=(?:had|has|have|was|were|is|are|will|would|could|should|might|may|did|does)\b)"
)
_PHRASES = (
    (re.compile(r"\brul(?:e|es|ed|ing) out\b", re.IGNORECASE), "ruledout"),
    (  # "dismissed messages on social media that"
        re.compile(
            r"\b(?:(?:brush|laugh|shrug|wave)(?:s|e[sd]|g?ed)? (?:off|aside)|hits? back at|play(?:s|ed) down"
            r"|pour(?:s|ed) scorn on|(?:deni|dismiss|disput|quash|refut|reject|rubbish|scotch)(?:es|ed))"
            r" (?:[\w’'-]+ ){0,3}?(?:accusations?|allegations?|claims?|messages?|reports?|rumou?rs?|speculation"
            r"|suggestions?|talk)(?: [\w’'-]+){0,4}?(?:, [^,.;]{3,60},)? that(?= \w)",
            re.IGNORECASE,
        ),
        "denied that",
    ),
    (re.compile(r"\b(den(?:y|ies|ied)), [\w ]{2,30}, (?=that\b)", re.IGNORECASE), r"\1 "),  # "denied, however, that"
    (re.compile(r"\b(?:turn(?:s|ed|ing)?|vot(?:e|ed|ing)|knock(?:ed|ing)?) down\b", re.IGNORECASE), "ruledout"),
    (re.compile(r"\binstead of\b|\brather than\b|\bfar from\b|\bfree of\b|\banything but\b", re.IGNORECASE), "without"),
    (re.compile(r"\bno one\b", re.IGNORECASE), "nobody"),
    (re.compile(r"\bno longer\b", re.IGNORECASE), "not"),
    (
        re.compile(r"\b(?:left|leav(?:e|es|ing)) (?:off|out)(?= (?:an?|the|one|some|its|any|her|his)\b)", re.I),
        "without",
    ),
    (re.compile(r"\bacquitted\b", re.IGNORECASE), "not guilty"),
    (
        re.compile(
            r"\b((?:advis|warn|vot|decid|recommend|argu|campaign|caution|counsel)\w+)((?: \w+){0,2}) against\b", re.I
        ),
        r"\1\2 notagainst",
    ),
    (re.compile(r"^against\b", re.IGNORECASE), "notagainst"),
)
_DENYING = frozenset(_DENY | {"ruledout"})
_EMPTY = frozenset(
    "longer such immediately ever even any anymore much really quite entirely yet immediate just own one anyone "
    "anything still next last".split()
)
_PROSPECTS = frozenset(
    "danger risk chance proof evidence sign signs indication suggestion hint prospect possibility likelihood".split()
)
SUBORDINATE = frozenset("that whether if how where what why".split())
_BEFORE_NOUN = frozenset("the a an this that its his her their of about some any over in".split())
BE = frozenset("is are was were be been being got".split())
STOPS = frozenset(";:.!?—–")
_PASTS = frozenset("told said had has was were is are will would asked gave took left went made".split())
FINITE = frozenset("will would could can may might shall should must has have had is are was were".split())
_LEAVING_OPEN = frozenset("unless against".split())
_REACH = 5  # words behind a cue that it may still reach


@dataclass(frozen=True, slots=True)
class Cue:
    """One negation: where it stands, its kind, and what it negates, nearest first (indexes of words).

    `doubled` where another negation, at `inner`, stands in it ("did not deny"); `clausal` where it negates a whole
    clause ("denied that").
    """

    at: int
    kind: str
    heads: tuple[int, ...]
    doubled: bool = False
    clausal: bool = False
    inner: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Negated:
    """A text read for its negations; `polarity` has an entry for each of its words."""

    words: tuple[Word, ...]
    cues: tuple[Cue, ...]
    polarity: tuple[Polarity, ...]


@lru_cache(maxsize=4096)
def read(text: str) -> Negated:
    """The negations of a text."""
    text = plainly(_NOT_ONLY.sub(" ", text))
    for pattern, put in _PHRASES:
        text = pattern.sub(put, text)
    words = words_of(_APPOSITION.sub(r"\1 ", text))
    polarity: list[Polarity] = ["plain"] * len(words)
    cues: list[Cue] = []
    for at, word in enumerate(words):
        kind = _kind(words, at)
        if kind is not None:
            cues.append(_scope(words, at, kind, polarity))
        elif word.lower in _LEAVING_OPEN:
            for k in range(at + 1, len(words)):
                if words[k].clause != word.clause:
                    break
                if polarity[k] == "plain":
                    polarity[k] = "open"
    for cue in cues:
        if _denies_what_went_before(words, cue.at):
            for k in range(cue.at):
                if words[k].sentence == words[cue.at].sentence and polarity[k] == "plain":
                    polarity[k] = "open"
        if cue.kind == "no" and not cue.heads and words[cue.at].lower in {"none", "nothing", "nobody"}:
            for k in range(cue.at):  # "11 goals, but none since": what was said before is denied in part
                if words[k].sentence == words[cue.at].sentence:
                    polarity[k] = "open"
    return Negated(words, tuple(cues), tuple(polarity))


def _denies_what_went_before(words: Sequence[Word], at: int) -> bool:
    """ "which she denies": what was said before in the sentence is claimed and denied."""
    before = {w.lower for w in words[max(0, at - 4) : at] if w.clause == words[at].clause}
    return words[at].lower in _DENY and "which" in before


def is_cue(word: str) -> bool:
    lower = word.casefold().replace("’", "'")
    return lower in _NOT | _AVOID | NO | _WITHOUT | _DENY | _TO_ONLY | _LACK or lower.endswith("n't")


def _kind(words: Sequence[Word], at: int) -> str | None:
    lower = words[at].lower
    following = words[at + 1].lower if at + 1 < len(words) else ""
    if lower in _NOT | _AVOID or lower.endswith("n't") or lower == "notagainst":
        return "not"
    if lower in NO:
        return "no"
    if lower in _WITHOUT:
        return "without"
    if lower in _DENYING:
        before = words[at - 1].lower if at else ""
        if lower == "disputed" and before in BE:
            return None  # "it is disputed how many": nobody denies it
        return None if lower.endswith("ed") and before in _BEFORE_NOUN else "deny"
    if lower in _TO_ONLY and following == "to":
        return "not"
    if lower in _LACK:
        return "without"
    if lower == "unlikely":
        return "not"
    return None


def _scope(words: Sequence[Word], at: int, kind: str, polarity: list[Polarity]) -> Cue:
    """What a cue negates; marks the polarity of the words it reaches."""
    heads: list[int] = []
    inner: list[int] = []
    clausal = False
    state: Polarity = "negated"
    clause = words[at].clause
    left = _REACH
    if words[at].lower in {"unlikely", "unable"}:
        heads.append(at)
        polarity[at] = "negated"
    chained = True
    for k in range(at + 1, len(words)):
        word = words[k]
        if _ends_scope(words, at, k, clause, "open" if state == "open" else kind, heads=bool(heads)):
            break
        clause = word.clause
        if word.lower in SUBORDINATE and (kind == "deny" and (word.lower == "that" or not heads)):
            clausal = True
            continue
        if kind == "no" and word.lower in {"that", "of"} and heads and words[heads[-1]].lower in _PROSPECTS:
            kind, clausal = "deny", True
            continue
        if word.lower in SUBORDINATE and (heads or word.lower != "that"):
            state, clausal = "open", clausal or kind != "deny"
            continue
        other = _kind(words, k)
        if other is not None and word.lower != "nor":
            if kind == "deny" or not heads or word.lower == "notagainst":
                inner.append(k)
            if other in {"deny", "not"} and word.root and not heads:
                heads.append(k)
                polarity[k] = "negated"
            state = state if kind == "deny" else "open"
            continue
        if not word.root or word.lower in _EMPTY or word.name:
            chained = chained or word.lower in {"or", "nor"}
            continue
        if left == 0:
            break
        left -= 1
        if state == "open":
            polarity[k] = "open"
            continue
        heads.append(k)
        linked = chained or words[k - 1].lower in {"or", "nor"}
        polarity[k] = "negated" if (linked and polarity[k] == "plain") or kind == "deny" else "within"
        chained = linked and k + 1 < len(words) and words[k + 1].lower == "to"
    if kind == "no" or (kind == "deny" and words[at].lower in NO) or (kind == "deny" and _is_passive(words, at)):
        heads += _before(words, at, polarity, strong=kind == "deny" and words[at].lower not in NO)
    elif kind == "not":
        _subject(words, at, polarity)
    return Cue(at, kind, tuple(heads), bool(inner), clausal, tuple(inner))


def _ends_scope(words: Sequence[Word], at: int, k: int, clause: int, kind: str, *, heads: bool) -> bool:
    """Whether what a cue negates ends before word `k`."""
    word = words[k]
    if word.lower in STOPS or word.lower in {"but", ","}:
        return True
    if word.clause != clause and word.lower not in SUBORDINATE and heads:
        return True
    following = words[k + 1].lower if k + 1 < len(words) else ""
    if (
        word.lower == "and"
        and k > at + 1
        and (following in _PASTS or (following.endswith("ed") and len(following) > 4))
    ):
        return True
    finite = word.lower in FINITE and words[k - 1].root != "" and words[k - 1].lower not in {"to", "and"}
    there_is = kind == "no" and at > 0 and words[at - 1].lower in BE
    return heads and finite and k > at + 1 and (kind in {"not", "without"} or there_is)


def _is_passive(words: Sequence[Word], at: int) -> bool:
    return any(w.lower in BE for w in words[max(0, at - 2) : at])


def _before(words: Sequence[Word], at: int, polarity: list[Polarity], *, strong: bool) -> list[int]:
    """The words of the clause before a cue that it negates too ("reported no injuries", "the claim was denied")."""
    found: list[int] = []
    for k in range(at - 1, -1, -1):
        if words[k].clause != words[at].clause or len(found) == 3 or words[k].lower in {"and", "or"}:
            break
        if words[k].root and not words[k].name and polarity[k] == "plain":
            polarity[k] = "within"
            found.append(k)
    return found if strong else []


def _subject(words: Sequence[Word], at: int, polarity: list[Polarity]) -> None:
    """What stands before a "not" in its clause is said neither way ("swimming has not been allowed")."""
    for k in range(at - 1, -1, -1):
        if words[k].clause != words[at].clause or words[k].lower in SUBORDINATE:
            break
        if words[k].root and polarity[k] == "plain":
            polarity[k] = "open"


def positive(lower: str) -> str | None:
    """The root of what a word with a negative prefix negates: "unsafe" -> that of "safe"."""
    for prefix in ("un", "non", "in", "im", "ir", "dis"):
        if lower.startswith(prefix) and len(lower) > len(prefix) + 2:
            return root(lower.removeprefix(prefix).removeprefix("-"))
    return None


def in_reach(cue: Cue, read_: Negated, lower: str) -> int | None:
    """Where a word stands behind a cue with no comma and no "and" between them."""
    for k in range(cue.at + 1, len(read_.words)):
        if read_.words[k].lower in STOPS | {",", "and", "but"}:
            return None
        if read_.words[k].lower == lower:
            return k
    return None
