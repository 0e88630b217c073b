"""How sure an English text is: what the cited words say may happen must not have become what will or did."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from summarizer.grounding.clauses import Word, around, company, words_of
from summarizer.grounding.wordings import plainly

_MAY = frozenset("may might possibly perhaps".split())
_MAYBE = _MAY | frozenset(
    "could can able allowed reportedly allegedly apparently potentially considering considers mulling "
    "alleged suspected rumoured rumored ruled feared presumed "
    "allege alleges accused".split()
)
_AHEAD = frozenset(
    "will would plans plan planned planning expected expects due set forecast intends intend intended hopes hope "
    "hoping wants proposes proposed scheduled about going promised promises pledged vowed aims seeking "
    "predicted".split()
)
_TO_COME = frozenset(
    "will won't would wouldn't shall must cannot can't going due set plans plan planned planning intends intend "
    "intended scheduled promised promises pledged agreed vowed expects expect expected decided want".split()
)
# What makes the words behind it less than sure.
_SOFT = re.compile(
    r"^(?:may|might|could|can|cannot|would|should|possibl[ey]|possibility|perhaps|potential(?:ly)?|likel\w+|unlikely"
    r"|expect\w*|reported(?:ly)?|reports?|alleg\w*|apparent\w*|suspect(?:s|ed)?|suspicion\w*|believ\w*|think\w*|thought"
    r"|estimat\w*|predict\w*|forecast\w*|risk\w*|threat\w*|if|unless|whether|consider\w*|plan(?:s|ned|ning)?|propos\w*"
    r"|hop(?:e|es|ed|ing)|seek\w*|aim(?:s|ed|ing)?|intend\w*|appear\w*|seem\w*|suggest\w*|claim\w*|accus\w*|able"
    r"|allow\w*|permit\w*|ruledout|ruled|eligible|want\w*|demand\w*|urg\w*|option\w*|unclear|uncertain|doubt\w*"
    r"|probabl\w*|presumabl\w*|chance\w*|danger\w*|not|never|entitled|must|need\w*|due|fear(?:s|ed)?|rumou?r\w*"
    r"|charged?|fac(?:e|es|ed|ing)|mull\w*|weigh(?:s|ed|ing)?)$"
)
_BELIEVING = frozenset({"think", "suspect", "assum"})
_ONLY_MAYBE = _MAY | frozenset(
    "could likely forecast possible considering predicted hope hopes hoping wants seeking proposes proposed".split()
)
_KNOWING = frozenset({"know", "prov", "confirm", "establish"})
_ASKS = frozenset({"decide", "say", "know", "ask", "see", "clear"})
_AUXILIARIES = frozenset("will would has have had is are was were".split())
_BIDDING = frozenset("must shall have has had need needs required obliged forced ordered should only not".split())
_DETERMINERS = frozenset("the a an this that one two another no his her their its".split())
_DONE = frozenset("has have had was were".split())
_BETWEEN = frozenset("to be been being a an the have not also soon still only out its his her their it".split())
_NEAR = 4  # words between what makes a word less than sure and that word


def overstated(text: str, cited: str) -> str | None:
    """The word that is said to be or to have come about where the cited words only say it may, or the other way."""
    here, there = words_of(plainly(text)), words_of(plainly(cited))
    return (
        _firmer(here, there, _MAYBE)
        or _firmer(there, here, _MAY)
        or _settled(here, there)
        or _unsettled(here, there)
        or _done(here, there, whole=text.rstrip().endswith("."))
        or _known(here, there)
        or _bidden(here, there)
        or _asked(here, there)
    )


def _settled(here: Sequence[Word], there: Sequence[Word]) -> str | None:
    """A "will" where all that the cited words say of what is to come is a "may"."""
    said, cited = {w.lower for w in here}, {w.lower for w in there}
    if not said & {"will", "won't"} or said & (_MAY | {"could"}) or not cited & _ONLY_MAYBE:
        return None
    if cited & _TO_COME or any(a.lower in {"is", "are"} and b.lower == "to" for a, b in pairwise(there)):
        return None
    return "will"


def _unsettled(here: Sequence[Word], there: Sequence[Word]) -> str | None:
    """A "may" where the cited words say "will" and nothing that makes it less than sure."""
    if not {w.lower for w in there} & {"will", "would"}:
        return None
    found = next((w.text for w in here if w.lower in {"may", "might"} and not w.name), None)
    found = found or next((a.text for a, b in pairwise(here) if a.lower == "could" and b.lower != "not"), None)
    sure = not any(_SOFT.match(w.lower) for w in there if w.lower != "would")
    return found if sure else None


def _known(here: Sequence[Word], there: Sequence[Word]) -> str | None:
    """What somebody is said to know or to have proven where the cited words have it that they believe it."""
    said, cited = {w.root for w in here}, {w.root for w in there}
    if not cited & _BELIEVING or said & _BELIEVING or cited & _KNOWING:
        return None
    return next((w.text for w in here if w.root in _KNOWING), None)


def _bidden(here: Sequence[Word], there: Sequence[Word]) -> str | None:
    """A "must" where the cited words only say that somebody may."""
    cited = {w.lower for w in there}
    if not cited & {"may", "can", "able", "allowed", "could", "entitled"} or cited & _BIDDING:
        return None
    return next((w.text for w in here if w.lower in {"must", "shall"}), None)


def _asked(here: Sequence[Word], there: Sequence[Word]) -> str | None:
    """What is said to be so where the cited words only ask whether it is."""
    asked: dict[str, int] = {}
    for at, word in enumerate(there):
        if word.lower == "whether" or (word.lower == "if" and at > 0 and there[at - 1].root in _ASKS):
            asked |= {w.root: w.clause for w in there[at + 1 :] if w.root and w.clause == word.clause}
    if not asked or {w.lower for w in here} & {"whether", "if"}:
        return None
    for at, word in enumerate(here):
        rivals = [w for w in there if w.root == word.root and w.clause != asked.get(word.root)]
        before = {w.lower for w in here[max(0, at - 2) : at]}
        if word.root in asked and not rivals and before & _AUXILIARIES and not _softened(here, at):
            return word.text
    return None


def _done(here: Sequence[Word], there: Sequence[Word], *, whole: bool) -> str | None:
    """What is said to have come about where the cited words only have it ahead: "has spent" for "plans to spend"."""
    for at, word in enumerate(there):
        if not word.root or word.name or not _governed(there, at, _AHEAD):
            continue
        rivals = [k for k, w in enumerate(there) if w.root == word.root and not _softened(there, k) and k != at]
        for k, other in enumerate(here):
            if other.root == word.root and not rivals and not _softened(here, k) and _is_past(here, k, whole=whole):
                return other.text
    return None


def _is_past(words: Sequence[Word], at: int, *, whole: bool) -> bool:
    """Whether a word tells what came about; a headline's "exam repeated" need not."""
    before = [w.lower for w in words[max(0, at - 3) : at]]
    if {"will", "would", "to", "be", "is", "are", "by"} & set(before):
        return False
    if before and before[-1] in _DETERMINERS:
        return False
    lower = words[at].lower
    past = lower.endswith("ed") or lower in _PAST_FORMS
    behind = words[at + 1].lower if at + 1 < len(words) else ""
    return past and (bool(_DONE & set(before)) or (whole and behind != "by"))


_PAST_FORMS = frozenset(
    "met spent built went came took gave left made won lost put sent paid held found began rose fell cut sold bought "
    "brought ran grew hit shut struck spoke wrote drew flew broke chose taken given gone begun risen fallen".split()
)


def _governed(words: Sequence[Word], at: int, cues: frozenset[str]) -> bool:
    """Whether one of `cues` stands right before a word, small words between them passed."""
    for k in range(at - 1, max(-1, at - 2 - _NEAR), -1):
        if words[k].lower in cues:
            return not words[k].name
        if words[k].lower not in _BETWEEN and not words[k].lower.endswith("ly"):
            return False
    return False


def _firmer(firm: Sequence[Word], soft: Sequence[Word], cues: frozenset[str]) -> str | None:
    """The word that `soft` says may be and that `firm` says is."""
    for at, word in enumerate(soft):
        if word.lower not in cues or word.name or _is_denied(soft, at) != (word.lower == "ruled"):
            continue
        head = _head(soft, at)
        if head is None or soft[head].root == "say":
            continue
        found = [k for k, other in enumerate(firm) if other.root == soft[head].root]
        rivals = [k for k, other in enumerate(soft) if other.root == soft[head].root and not _softened(soft, k)]
        rivals += [k for k, other in enumerate(soft) if other.lower == "doso"]  # "can sue; 60 have done so"
        telling = company(soft, head, 12)
        for k in found:
            beside = company(firm, k, 12)
            near = not telling or not beside or telling & beside or len(around(soft, head) & around(firm, k)) > 1
            if near and not rivals and not _softened(firm, k, would=word.lower != "ruled") and _finite(firm, k):
                return firm[k].text
    return None


def _head(words: Sequence[Word], at: int) -> int | None:
    """What a "may" is said of: the first word with a meaning behind it."""
    for k in range(at + 1, min(len(words), at + 6)):
        if not words[k].is_word or words[k].lower in {"not", "never"}:
            return None
        if words[k].root and not words[k].name and not words[k].lower.endswith("ly"):
            return k
    return None


def _softened(words: Sequence[Word], at: int, *, would: bool = True) -> bool:
    """Whether anything before a word in its sentence, or near behind it, makes it less than sure.

    A "would" does so only if `would`: "said they would strike" is sure.
    """
    k = at - 1
    while k >= 0 and words[k].text not in {".", "!", "?", ";"}:
        if words[k].lower in _MAY | {"could", "reportedly", "allegedly"}:
            between = {w.lower for w in words[k:at]}
            return not between & {"will", "did"}
        noun = (
            k > 0 and words[k - 1].lower in _DETERMINERS and words[k].lower in {"suspect", "suspects", "plan", "plans"}
        )
        noun = noun or (words[k].lower == "would" and not would)
        if not noun and _SOFT.match(words[k].lower) and "will" not in {w.lower for w in words[k:at]}:
            return True
        k -= 1
    past = _DONE & {w.lower for w in words[max(0, at - 2) : at]}
    return not past and any(words[n].lower in {"if", "unless"} for n in range(at, len(words)))


def _is_denied(words: Sequence[Word], at: int) -> bool:
    """Whether a "not" stands before a word: "not allowed", "has not yet ruled out"."""
    before = {w.lower for w in words[max(0, at - 4) : at]}
    return bool(before & {"not", "never", "longer"}) or any(w.endswith("n't") for w in before)


def _finite(words: Sequence[Word], at: int) -> bool:
    """Whether a word stands as what will be, is or was: not behind "to", not as a noun."""
    before = [w.lower for w in words[max(0, at - 3) : at]]
    if words[at].lower.endswith("ing") and not {"be", "is", "are", "was", "were", "been"} & set(before[-1:]):
        return False
    if before and before[-1] in {"to", "a", "an", "the", "of", "for", "no", "its", "his", "her", "their", "by"}:
        return False
    return not (before and before[-1].endswith("ing"))
