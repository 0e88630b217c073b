"""People that a bare number counts by what they did: "3,000 have fled", "12 went to hospital", "43% backed it"."""

from __future__ import annotations

import re

_LEAST = 3  # of fewer it is mostly said before who they are
_AUXILIARIES = (
    r"(?:(?:have|had|has|are|were|was|is|be|been|being|still|also|later|now|already|since|then|more)\s+){0,4}"
)
# What nobody but people does or undergoes.
_DEEDS = re.compile(
    rf"\s+{_AUXILIARIES}(?:not |n't )?(?P<deed>fled|attended|turned (?:out|up)|took part|taken part|takes? part"
    r"|gathered"
    r"|marched|rallied|demonstrated|protested|queued|signed|applied|enrolled|volunteered|responded|showed up"
    r"|die[sd]?|drowned|perished|survived|escaped|lost their|left their|taken to|treated|admitted|discharged|hurt"
    r"|injured"
    r"|wounded|killed|arrested|detained|charged|convicted|evacuated|rescued|airlifted|hospitali[sz]ed|infected|fell ill"
    r"|fallen ill|homeless|missing|unaccounted|stranded|laid off|made redundant|sacked|aboard|on board|without (?:power"
    r"|water|electricity|a home|heating|food|shelter|work|jobs?))\b"
)
# What those asked in a survey do.
_ANSWERS = re.compile(
    r"\s+(?:(?:had|have|were|are|was|is|would|could|did|do|also|only|still|then)\s+){0,3}(?:not |never |n't )?"
    r"(?:no longer )?(?:said|says?|think|thought|believed?|support(?:ed)?|back(?:ed)?|oppose[sd]?"
    r"|favou?r(?:ed)?|want(?:ed)?"
    r"|trust(?:ed)?"
    r"|(?:dis)?approved?|(?:dis)?agreed?|blamed?|expect(?:ed)?|feel|felt|plan(?:ned)?|prefer(?:red)?|rated?|admit(?:ted)?"
    r"|told|name[sd]?|vote|voted|fear(?:ed)?|worry|worried|undecided|unsure|(?:un)?happy|(?:dis)?satisfied|unaware|aware"
    r"|hear|heard|know|knew|use|used|recall(?:ed)?|answered|answer)\b"
)


def persons_of(text: str, end: int, value: float, unit: str | None) -> str | None:
    """Who a number that ends at an offset counts, where nothing but people can be meant."""
    if unit == "percent":
        return "people" if _ANSWERS.match(text, end) else None
    deed = _DEEDS.match(text, end) if unit is None and value >= _LEAST else None
    if deed is None:
        return None
    return "people who died" if deed["deed"].startswith(("die", "drown", "perish")) else "people"
