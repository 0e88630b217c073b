"""How sure an English text is: what the cited words say may happen must not have become what will or did."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from summarizer.grounding.clauses import Word, company, words_of

_MAY = frozenset("may might possibly perhaps".split())
_COULD = frozenset("could reportedly allegedly".split())
_TO_COME = frozenset(
    "will won't would wouldn't shall must cannot can't going due set plans plan planned planning intends intend "
    "intended scheduled promised promises pledged agreed vowed expects expect expected no not decided want".split()
)
_SOFT = re.compile(
    r"^(?:may|might|could|can|cannot|would|should|possibl\w*|perhaps|potential\w*|likel\w+|unlikely|expect\w*"
    r"|reported\w*|alleg\w*|apparent\w*|suspect\w*|believ\w*|though?t?|estimat\w*|predict\w*|forecast\w*|risk\w*|threat\w*"
    r"|if|unless|whether|consider\w*|plan\w*|propos\w*|hop\w+|seek\w*|aim\w*|intend\w*|appear\w*|seem\w*"
    r"|suggest\w*|claim\w*|accus\w*|able|allow\w*|permit\w*|ruled|eligible|want\w*|demand\w*|urg\w*|option\w*"
    r"|unclear|uncertain|doubt\w*|probabl\w*|presumabl\w*|chance\w*|danger\w*|not|never|entitled|must|need\w*)$"
)


def overstated(text: str, cited: str) -> str | None:
    """The word that is said to be or to have come about where the cited words only say it may, or the other way."""
    here, there = words_of(text), words_of(cited)
    return _firmer(here, there, _MAY | _COULD) or _firmer(there, here, _MAY) or _settled(here, there)


def _settled(here: Sequence[Word], there: Sequence[Word]) -> str | None:
    """A "will" where all that the cited words say of what is to come is a "may"."""
    said, cited = {w.lower for w in here}, {w.lower for w in there}
    if not said & {"will", "won't"} or said & (_MAY | _COULD) or not cited & (_MAY | {"could"}):
        return None
    if cited & _TO_COME or any(a.lower in {"is", "are"} and b.lower == "to" for a, b in pairwise(there)):
        return None
    return "will"


def _firmer(firm: Sequence[Word], soft: Sequence[Word], cues: frozenset[str]) -> str | None:
    """The word that `soft` says may be and that `firm` says is."""
    for at, word in enumerate(soft):
        if word.lower not in cues or word.name:
            continue
        head = _head(soft, at)
        if head is None:
            continue
        found = [k for k, other in enumerate(firm) if other.root == soft[head].root]
        rivals = [k for k, other in enumerate(soft) if other.root == soft[head].root and not _softened(soft, k)]
        around = company(soft, head, 12)
        for k in found:
            beside = company(firm, k, 12)
            near = not around or not beside or around & beside
            if near and not rivals and not _softened(firm, k) and _finite(firm, k):
                return firm[k].text
    return None


def _head(words: Sequence[Word], at: int) -> int | None:
    """What a "may" is said of: the first word with a meaning behind it."""
    for k in range(at + 1, min(len(words), at + 6)):
        if not words[k].is_word or words[k].lower in {"not", "never"}:
            return None
        if words[k].root and not words[k].lower.endswith("ly"):
            return k
    return None


def _softened(words: Sequence[Word], at: int) -> bool:
    """Whether anything before a word in its sentence, or near behind it, makes it less than sure."""
    k = at - 1
    while k >= 0 and words[k].text not in {".", "!", "?", ";"}:
        if words[k].lower in _MAY | _COULD:
            between = {w.lower for w in words[k:at]}
            return not between & {"will", "did"}
        if _SOFT.match(words[k].lower) and "will" not in {w.lower for w in words[k:at]}:
            return True
        k -= 1
    return any(words[n].lower in {"if", "unless"} for n in range(at, len(words)))


def _finite(words: Sequence[Word], at: int) -> bool:
    """Whether a word stands as what will be, is or was: not behind "to", not as a noun."""
    before = [w.lower for w in words[max(0, at - 3) : at]]
    if before and before[-1] in {"to", "a", "an", "the", "of", "for", "no", "its", "his", "her", "their", "by"}:
        return False
    return not (before and before[-1].endswith("ing"))
