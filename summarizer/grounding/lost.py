"""Negations that a text loses: what the words that it cites deny and it says plainly."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.grounding.clauses import Word, around, company, root
from summarizer.grounding.cues import BE, FINITE, NO, SUBORDINATE, Cue, Negated, in_reach, positive
from summarizer.grounding.opposites import DENIALS, has_denial, is_likely, occurrences, opposites

TELLING = frozenset(
    root(word)
    for word in "say tell confirm name disclose reveal know believe think expect identify comment mention explain "
    "discuss publish release announce describe specify understand realise realize notice remember answer give".split()
)
_SCARCELY = frozenset("hardly scarcely barely rarely seldom".split())
_LITTLE = frozenset("few little only minimal slight slightly scant".split())
_NEEDS = frozenset("only after first must need needs needed requires required depends".split())
_UNLESS = frozenset("unless until before".split())
_LIGHT = frozenset(root(w) for w in "offer give provide show produce present".split())
_TIMES = frozenset(root(w) for w in "year month week day hour minute time season morning night evening today".split())
_WHEN = frozenset("last next this yesterday late early noon midnight".split())
_HAVE = frozenset("have has had having get gets got".split())


def lost(cue: Cue, there: Negated, here: Negated) -> str | None:
    """The word that is negated in what a text cites and that the text says plainly."""
    if answered(cue, there, here):
        return None
    if cue.kind == "deny" and any(w.root in DENIALS and w.root not in _roots(there) for w in here.words):
        return None  # "the bill failed" where the cited words say that it was rejected
    if cue.kind == "deny" and cue.clausal:
        plain = [k for k in cue.heads[:5] if _said_plainly(there, k, here)]
        denied = any(_roots_of(there, k) & _negated_roots(here) for k in cue.heads[:5])
        least = 1 if there.words[cue.at].lower in NO else 2  # "no evidence that": the evidence is not told again
        return there.words[plain[0]].text if len(plain) >= least and not denied else None
    if cue.kind == "without" and _said_with(cue, there, here):
        return "without"
    if there.words[cue.at].lower in {"nobody", "none", "neither"} and not here.cues:
        for k, word in enumerate(here.words):
            if (
                word.lower in {"both", "all"}
                and not _is_undone(here, there)
                and around(here.words, k) & around(there.words, cue.at)
            ):
                return word.text
    primary = [k for k in cue.heads if there.polarity[k] == "negated"][:2]
    if primary and there.words[primary[0]].root in _LIGHT and there.words[primary[0]].root not in _roots(here):
        primary = list(cue.heads[:2])  # "without offering evidence": the evidence is denied
    if cue.kind == "no":
        pronoun = there.words[cue.at].lower != "no"
        verbs = [
            k
            for k in cue.heads[1:2]
            if pronoun or (there.words[k].root not in TELLING and _is_verb(cue.heads[0], k, there))
        ]
        primary = list(cue.heads[:1]) + verbs
    said = {w.lower for w in here.words}
    until, since = (_until_when(cue, there, opener) for opener in ("until", "since"))
    if (until and not said & {"before", "until"}) or (since and "last" in said and "since" not in said):
        return None  # "was told on Friday" for "was not told until Friday"
    for k in primary or cue.heads[:1]:
        if there.words[cue.at].lower == "neither" and _is_denied_of(k, there, here):
            continue
        if _said_plainly(there, k, here) or (_is_nobody(cue, k, there) and _said_at_all(there, k, here)):
            return there.words[k].text
    return _reworded(cue, there, here) if cue.kind in {"not", "no"} and not cue.doubled else None


def answered(cue: Cue, there: Negated, here: Negated) -> bool:
    """Whether a text has what a cue denies in words that need no "not": "unfit", "only with", "last did in 1964"."""
    said = {w.lower for w in here.words}
    if there.words[cue.at].lower in _SCARCELY and said & _LITTLE:
        return True
    if cue.kind == "not" and "last" in said and "since" not in said and in_reach(cue, there, "since") is not None:
        return True
    denied = [c for c in there.cues if c.kind != "without" and c.at < cue.at] if cue.kind == "without" else []
    with_ = in_reach(cue, there, "without") if cue.kind in {"not", "no"} else cue.at if denied else None
    if with_ is not None and _is_condition(here):
        return True
    if cue.kind != "not" or cue.doubled or not cue.heads or there.words[cue.at].lower == "unlikely":
        return False
    head = there.words[cue.heads[0]]
    if head.root in _roots(here):
        return False
    return any(
        here.polarity[k] == "plain"
        and word.root
        and (word.root in opposites().get(head.root, ()) or head.root == positive(word.lower))
        for k, word in enumerate(here.words)
    )


def _is_condition(read_: Negated) -> bool:
    """Whether a text says what something needs: "only after a hearing", "not before a hearing"."""
    for k, word in enumerate(read_.words):
        barred = any(c.at < k and read_.words[c.at].sentence == word.sentence for c in read_.cues)
        if word.lower in _NEEDS or (word.lower in _UNLESS and barred):
            return True
    return False


def _is_verb(noun: int, k: int, read_: Negated) -> bool:
    """Whether an auxiliary stands between a noun and a word: "no homes were damaged", not "no fishing in the bay"."""
    return any(w.lower in FINITE | BE for w in read_.words[noun:k])


def _is_undone(here: Negated, there: Negated) -> bool:
    """Whether a text denies by a prefix what the cited words say or deny: "all were unhurt"."""
    known = _roots(there)
    return any(positive(w.lower) in known for w in here.words)


def _until_when(cue: Cue, read_: Negated, opener: str) -> bool:
    """Whether a cue tells when a thing came about at last: "not until Friday"."""
    k = in_reach(cue, read_, opener)
    following = read_.words[k + 1 : k + 2] if k is not None and cue.kind == "not" else ()
    return any(word.text[0].isdigit() or word.name or word.lower in _WHEN for word in following)


def _is_denied_of(k: int, there: Negated, here: Negated) -> bool:
    """Whether a text denies of the same thing what the cited words deny of it: "neither would comment"."""
    beside = company(there.words, k, 12)
    denied = {here.words[n].root for cue in here.cues for n in cue.heads}
    return any(w.root == there.words[k].root for w in here.words) and bool(denied & beside)


def _is_nobody(cue: Cue, k: int, there: Negated) -> bool:
    """Whether word `k` is said of nobody at all, and of nobody else in the cited words."""
    nobody = there.words[cue.at].lower in {"nobody", "none"} or k in cue.heads[1:2]
    return cue.kind == "no" and nobody and len(occurrences(there, there.words[k].root)) == 1


def _said_at_all(there: Negated, k: int, here: Negated) -> bool:
    found = occurrences(here, there.words[k].root)
    return bool(found) and not here.cues and all(p == "plain" for _, p in found)


def _said_with(cue: Cue, there: Negated, here: Negated) -> bool:
    """Whether a text has "with" what the cited words are without."""
    wanted = {there.words[k].root for k in cue.heads[:3]}
    for k, word in enumerate(here.words):
        behind = here.words[k + 1 : k + 5]
        if word.lower == "with" and wanted & {w.root for w in behind if w.root}:
            return not any(w.lower in NO | {"not"} for w in behind)
    return False


def _reworded(cue: Cue, there: Negated, here: Negated) -> str | None:
    """What a cue reaches, said plainly of another verb than the one that it negates: "appeared in public"."""
    if not cue.heads or there.words[cue.heads[0]].root in TELLING:
        return None
    roots = {word.root for word in there.words}
    if has_denial(here, there):
        return None
    if there.words[cue.heads[0]].root in {word.root for word in here.words}:
        return None
    others = {k.kind for k in there.cues if k != cue}
    clauses = {here.words[c.at].clause for c in here.cues if c.kind != "without" or c.kind not in others}
    for k in cue.heads[1:]:
        for at, word in enumerate(here.words):
            if (
                word.root != there.words[k].root
                or word.name
                or word.root in _TIMES
                or word.clause in clauses
                or here.polarity[at] != "plain"
            ):
                continue
            if cue.kind == "no" and not company(here.words, at, 12) & company(there.words, cue.at, 12):
                continue
            alien = _governed_by_other(here.words, at, roots)
            if alien and all(p != "plain" for _, p in occurrences(there, word.root)):
                return word.text
    return None


def _governed_by_other(words: Sequence[Word], at: int, roots: set[str]) -> bool:
    """Whether the word before one in its clause, articles passed, is a verb that the cited words do not have."""
    for k in range(at - 1, -1, -1):
        if words[k].clause != words[at].clause:
            return False
        if words[k].lower in _HAVE:
            return True
        if words[k].root and not words[k].text[0].isupper():
            return words[k].root not in roots
    return False


def _roots(read_: Negated) -> set[str]:
    return {w.root for w in read_.words}


def _roots_of(read_: Negated, k: int) -> set[str]:
    return {read_.words[k].root}


def _negated_roots(read_: Negated) -> set[str]:
    return {w.root for w, p in zip(read_.words, read_.polarity, strict=True) if p in {"negated", "within"} and w.root}


def _said_plainly(there: Negated, k: int, here: Negated) -> bool:
    """Whether a text says without any negation what word `k` of the cited ones, and only it, negates."""
    for at, word in enumerate(here.words):
        if word.root != there.words[k].root and not is_likely(word, there.words[k]):
            continue
        if here.polarity[at] != "plain":
            continue
        beside = company(here.words, at)
        if word.root == "say" and _asks(here.words, at) and _asks(there.words, k):
            return True
        alike = around(here.words, at) & around(there.words, k)
        least = 1 if len(around(here.words, at)) <= 3 else 2
        if len(around(here.words, at)) > 1 and len(alike) < min(least, len(around(there.words, k))):
            continue
        rivals = [
            p
            for other, p in occurrences(there, word.root)
            if other != k and len(company(there.words, other) & beside) >= len(company(there.words, k) & beside)
        ]
        if "plain" not in rivals and not any(p in {"negated", "within"} for _, p in occurrences(here, word.root)):
            return True
    return False


def _asks(words: Sequence[Word], at: int) -> bool:
    """Whether a "say" leads up to a question: "say how many"."""
    return any(w.lower in SUBORDINATE - {"that"} | {"when", "who"} for w in words[at + 1 : at + 3])
