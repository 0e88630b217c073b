"""When and where: the day and the place of an event, as its clause gives them, else its sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from summarizer.articles import Article
from summarizer.candidates.candidate import Candidate
from summarizer.candidates.events.verbs import PREPOSITIONS, is_finite
from summarizer.candidates.salience import Told

_YEAR = 4  # characters of a date that is a year
_BARE_DAY = re.compile(
    r"(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"(?: (?:night|morning|afternoon|evening|lunchtime|noon))?",
    re.IGNORECASE,
)
_SINCE = re.compile(r"\b(?:since|ever since|as of|than)\s+(?:\w+\s+)?$")
_WHERE = (
    r"\b(?:in|at|near|outside|inside|on|off|from|around|across|throughout|over) (?:the |nearby |neighbouring )?"
    r"(?:\w+ern |central |downtown |upper |lower )?"
    r"(?:(?:[\w-]+ ){0,2}(?:town|city|village|port|island|district|province|region|state|suburb|resort|capital|county)"
    r"(?: of)? )?"
)
_AFTER_A_PLACE = PREPOSITIONS | frozenset(
    "after ago also and as because before but earlier early following last late later next or since so than that then "
    "this to today tomorrow tonight twice until when where which while who whose yesterday".split()
)


def circumstances_of(
    article: Article,
    told: Told,
    clause: str,
    status: str | None,
    dates: Sequence[Candidate],
    names: Sequence[Candidate],
    where: str | None = None,
) -> dict[str, str | None]:
    """The "date" and the "place" of a clause that is told in a sentence; None where there is none.

    `where` is the pattern of what stands before a place, None for that of English.
    """
    sentence = article.sentences[told.number - 1]
    there = [d for d in dates if sentence.start <= d.start < sentence.end and d.known.get("date")]
    there = [d for d in there if status == "under way" or not _SINCE.search(article.text[sentence.start : d.start])]
    inside = [_fitting(d, article, status) for d in there if article.text[d.start : d.end] in clause]
    beside = {_fitting(d, article, status) for d in there if len(d.known["date"]) > _YEAR}  # a mere year: of an aside
    if status == "planned":  # "all rooms altered since 2023 will be checked by April"
        inside.sort(reverse=True)
    days = inside or (list(beside) if len(beside) == 1 else [])
    return {"date": days[0] if days else None, "place": _place(names, clause, where)}


def _fitting(named: Candidate, article: Article, status: str | None) -> str:
    """A day of the week before the publication for what has happened, and behind it for what lies ahead."""
    day: str = named.known["date"]
    if not article.published or not _BARE_DAY.fullmatch(article.text[named.start : named.end]):
        return day
    published, meant = date.fromisoformat(article.published[:10]), date.fromisoformat(day)
    if status == "happened" and meant > published:
        meant -= timedelta(days=7)
    elif status in {"planned", "threatened"} and meant <= published:
        meant += timedelta(days=7)
    return meant.isoformat()


def _place(names: Sequence[Candidate], clause: str, where: str | None) -> str | None:
    """The first place that the clause happens in; of two names that begin alike, the longer."""
    found = [(at, -end, name) for name, forms in _places(names) for at, end in _at(forms, clause, where)]
    return min(found)[2] if found else None


def _places(names: Sequence[Candidate]) -> Iterator[tuple[str, list[str]]]:
    for name in names:
        if name.belongs_to == "places":
            yield name.known["name"], [name.known["name"], *name.known.get("aliases", ())]


def _at(forms: Sequence[str], clause: str, where: str | None) -> Iterator[tuple[int, int]]:
    for form in forms:
        if where is not None:
            if match := re.search(where + re.escape(form) + r"\b", clause):
                yield match.start(), match.end()
            continue
        for match in re.finditer(_WHERE + re.escape(form) + r"\b(?!['’]|-\w)", clause):
            following = re.match(r" ([a-z][\w-]*)", clause[match.end() :])
            word = following.group(1) if following else ""
            if not word or word in _AFTER_A_PLACE or word.endswith("ly") or is_finite(word):  # not "in Velm market"
                yield match.start(), match.end()
                break
