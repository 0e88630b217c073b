"""Who states a number and stands beside it: "put by police at 4,000", "£6m, according to the minutes"."""

from __future__ import annotations

import re

from summarizer.candidates.events.verbs import main_verb

_RIGHT_BEHIND = re.compile(r"[\"”]?(?: (?:a|an|per|each) \w+| [\w-]+){0,3},? according to (?P<who>[^,;.:“”\"()]{2,80})")
_PUT_BY = re.compile(
    r"\b(?:put|estimated|counted|reckoned|valued|calculated|assessed|reported|given|placed|numbered|recorded) "
    r"by (?P<who>[^,;.:“”\"]{2,60})(?:, (?:who|which)[^,;]{2,80},)? (?:at|as|to be|to number|of) [\"“]?$"
)
# "a war which, according to the UN, left 1,900 dead"
_AHEAD = re.compile(r"\b(?:which|that|who),? according to (?P<rest>[^;.:“”\"()\d]{2,80})$")
_LATER_BY = re.compile(r", (?:and|but) by (?P<who>[^,;.:“”\"]{2,60})(?:, (?:who|which)[^,;]{2,80},)? (?:at|as) [\"“]?$")
# "the company says 9,600, the union close to 13,000", "speaks of 9,600, the union of 13,000": the verb is left out.
_GAPPED = re.compile(
    r"\b(?:says?|said|counts?|counted|puts? [^,;]{2,40} at|speaks? of|spoke of|claims?|claimed|estimates?|estimated|"
    r"reports?|reported) [^,;]{0,20}\d[^;]{0,60}?[,;] (?:and |while |but )?"
    r"(?P<who>(?:the |its |an? )?[^,;.:“”\"\d]{2,60}?)(?:, (?:who|which|whose)[^,;]{2,80},)?(?: (?:of|at))? [\"“]?$"
)


def stater_beside(before: str, behind: str) -> str | None:
    """Whoever stands at the number itself: "£300,000 a year, according to the minutes", "put by police at 4,000"."""
    according = _RIGHT_BEHIND.match(behind)
    if according is not None:
        return according["who"]
    ahead = _AHEAD.search(before)
    if ahead is not None:
        verb = main_verb(ahead["rest"])
        who = ahead["rest"] if verb is None else ahead["rest"][: verb[1]]
        return who.strip(" ,") or None
    put = _PUT_BY.search(before) or (_LATER_BY.search(before) if " by " in before else None)
    if put is not None:
        return put["who"]
    gapped = _GAPPED.search(before)
    if gapped is None or _AGENTS.search(gapped["who"]) is None:
        return None  # "put the homes at 312, and the cost at £4m": what is put, not who puts it
    bearer = gapped["who"].split()[0].lower() not in _NO_BEARERS and main_verb(f"{gapped['who']} it") is None
    return gapped["who"] if bearer else None


_NO_BEARERS = frozenset(
    "in on at by for with from after before since under during of to into over and or but then about around nearly "
    "almost more less fewer some up at least who which that when while where as if not including among most".split()
)
_AGENTS = re.compile(
    r"(?<!^)\b[A-Z]|(?:ers|ors|ists|ials|ants|police|union|council|ministry|company|club|government|group|charity|bank|"
    r"agency|office|firm|board|committee|federation|association|party|trust|army|court)$"
)
