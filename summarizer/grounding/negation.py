"""Which words of an English text are negated: a check may forgive a paraphrase, never a lost or added "not"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarizer.candidates.stems import FUNCTION_WORDS, stem

_NOT = frozenset("not no never without neither nor none nobody nothing nowhere cannot hardly barely unable".split())
_DENY = frozenset(
    "deny denies denied denying refuse refuses refused refusing reject rejects rejected rejecting refute refutes "
    "refuted rebut rebuts rebutted fail fails failed failing lack lacks lacked lacking".split()
)
_NOT_ONLY = re.compile(r"\bnot (?:only|just|merely|least)\b|\bno (?:fewer|less|more) than\b|\bno longer than\b", re.I)
_REACH = 3
"""Content words behind a cue that it is taken to negate."""

_TOKEN = re.compile(r"\w+(?:['’]\w+)*|[,;:.!?—–]")
_STOPS = frozenset(",;:.!?—–") | {"but"}
_CLAUSES = frozenset("that whether if because which who".split())


def content_stems(text: str) -> frozenset[str]:
    """The stems of the words that carry meaning, cues of negation left out."""
    return frozenset(stem(w) for w in _words(text) if w.casefold() not in FUNCTION_WORDS and not _is_cue(w))


def has_negation(text: str) -> bool:
    return any(_is_cue(word) for word in _words(_NOT_ONLY.sub(" ", text)))


def negated_stems(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """The stems that stand within the reach of a negation, and those that stand outside of any."""
    negated: set[str] = set()
    plain: set[str] = set()
    reach, denied = 0, False
    for token in _TOKEN.findall(_NOT_ONLY.sub(" ", text)):
        if token.casefold() in _STOPS or (token.casefold() in _CLAUSES and not denied):
            reach = 0
        elif _is_cue(token):
            reach, denied = _REACH, token.casefold() in _DENY
        elif token.casefold() not in FUNCTION_WORDS:
            (negated if reach else plain).add(stem(token))
            reach = max(0, reach - 1)
    return frozenset(negated), frozenset(plain)


def contradiction(text: str, cited: str) -> str | None:
    """The word that is negated in one of the two texts and not in the other, None where they agree."""
    here, here_plain = negated_stems(text)
    there, there_plain = negated_stems(cited)
    if has_negation(text) and not has_negation(cited):
        return "not"
    added = sorted((here - here_plain) & (there_plain - there))
    lost = sorted((here_plain - here) & (there - there_plain))
    if lost and not has_negation(text):
        return lost[0]
    return added[0] if added and not (here & there) else None


def _words(text: str) -> Iterator[str]:
    return (match for match in _TOKEN.findall(text) if match[0].isalnum())


def _is_cue(word: str) -> bool:
    lower = word.casefold().replace("’", "'")
    return lower in _NOT or lower in _DENY or lower.endswith("n't")
