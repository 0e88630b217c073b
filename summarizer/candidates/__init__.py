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
    from summarizer.candidates.languages import known_language
    from summarizer.candidates.names.find import find_names
    from summarizer.candidates.numbers.find import find_numbers
    from summarizer.candidates.numbers.sources import source_of_number, turns_of
    from summarizer.candidates.speech.attributions import attribution_of, find_attributions
    from summarizer.candidates.speech.quotations import find_quotations
    from summarizer.candidates.speech.reading import read

    def with_source(number: Candidate) -> Candidate:
        turn = next((who for start, end, who in turns if start <= number.start < end), None)
        if turn is not None:
            return replace(number, known={**number.known, "source": turn})
        stated = attribution_of(article, number.start, number.end, attributions)
        source = source_of_number(article, number, names, attributions, quotations, stated)
        return number if source is None else replace(number, known={**number.known, "source": source.name})

    names = find_names(article)
    reading = read(article, names) if known_language(article.language) is None else None
    attributions = find_attributions(article, names, reading)
    quotations = find_quotations(article, names, reading)
    turns = turns_of(article, names)
    dates = find_dates(article)
    return {
        "names": names,
        "numbers": tuple(with_source(number) for number in find_numbers(article)),
        "quotations": quotations,
        "dates": dates,
        "attributions": attributions,
        "events": find_events(article, attributions, dates, names),
    }
