"""Crude stems of English words, and the words that carry no meaning of their own: enough to compare what texts say."""

from __future__ import annotations

import re

_WORD = re.compile(r"\w+(?:['’]\w+)*")

FUNCTION_WORDS = frozenset(
    "a an the this that these those and or but if then than as of in on at by for from to into onto over under with "
    "about after before between through during since until while is are was were be been being am do does did done "
    "doing has have had having will would shall should can could may might must it its he his him she her hers they "
    "their them theirs we our us ours you your yours i my me mine who whom whose which what when where why how there "
    "here also so such only just any some all each both more most other another same very too yet still again out up "
    "down off said says say saying told tells according added stated noted s t d ll re ve".split()
)


def stem(word: str) -> str:
    """A crude stem, good enough to tell that "recruiting" and "recruitment" are about the same."""
    word = word.casefold().replace("’", "'")
    word = word.removesuffix("'s").removesuffix("'")
    for ending in (
        "ations",
        "ation",
        "ments",
        "ment",
        "ingly",
        "ings",
        "ing",
        "ions",
        "ion",
        "ies",
        "ied",
        "ers",
        "ed",
        "er",
        "es",
        "ly",
        "s",
        "e",
        "y",
    ):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word


def content_stems(text: str) -> list[str]:
    """The stems of the words that carry meaning, in order, repeated as they are."""
    return [stem(word) for word in _WORD.findall(text) if word.casefold() not in FUNCTION_WORDS]
