"""Candidates: what can be found in the text is found here, by code."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer.candidates.candidate import Candidate

if TYPE_CHECKING:
    from summarizer.articles import Article

__all__ = ["SETTLED", "Candidate", "Candidates", "find_candidates"]

Candidates = Mapping[str, tuple[Candidate, ...]]
"""Everything found in one article, by family, in reading order."""

SETTLED: Mapping[str, frozenset[str]] = {
    "names": frozenset({"name", "aliases"}),
    "numbers": frozenset({"value", "upper", "unit", "hedge"}),
    "quotations": frozenset({"text"}),
    "dates": frozenset({"date"}),
    "attributions": frozenset({"stance", "claim"}),
    "events": frozenset({"what", "date", "place"}),
}
"""The families, and the fields that every candidate of one settles: no model is asked for them."""


def find_candidates(article: Article) -> Candidates:
    """All candidates of an article, by family."""
    from summarizer.candidates.dates.find import find_dates
    from summarizer.candidates.events.find import find_events
    from summarizer.candidates.names.find import find_names
    from summarizer.candidates.numbers.find import find_numbers
    from summarizer.candidates.speech.attributions import attribution_of, find_attributions
    from summarizer.candidates.speech.quotations import find_quotations

    def with_source(number: Candidate) -> Candidate:
        stated = attribution_of(article, number.start, number.end, attributions)
        if stated is None:
            return replace(number, known={**number.known, "source": None})
        if "claimant" not in stated.known:
            return number
        return replace(number, known={**number.known, "source": stated.known["claimant"]})

    names = find_names(article)
    attributions = find_attributions(article, names)
    dates = find_dates(article)
    return {
        "names": names,
        "numbers": tuple(with_source(number) for number in find_numbers(article)),
        "quotations": find_quotations(article, names),
        "dates": dates,
        "attributions": attributions,
        "events": find_events(article, attributions, dates, names),
    }
