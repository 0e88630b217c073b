"""Events: the clauses of an article that tell most of what happens in it."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from summarizer.articles import Article
from summarizer.articles.bylines import without_dateline
from summarizer.articles.language import is_english
from summarizer.candidates.candidate import Candidate
from summarizer.candidates.events.abroad import clause_abroad, signals_abroad, status_abroad, where_abroad
from summarizer.candidates.events.clauses import main_clauses
from summarizer.candidates.events.status import status_of
from summarizer.candidates.languages import known_language
from summarizer.candidates.salience import EVENT, Told, is_dated, merit, most_telling, told_in

MOST = 8
"""Events of one article."""

CLAUSES = 2
"""Clauses that one sentence may give."""

_YEAR = 4  # characters of a date that is a year
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[“\"A-ZÀ-Þ])")
_FEWEST = 4  # words of what is said that make it a clause
_ENOUGH = 20  # characters that tell a sentence
_SAYS = re.compile(r"\b(?:he|she|they|it|we) (?:say|says|said)\b")
_REPORTED = re.compile(
    r"(?:[\w'’-]+ ){0,4}?(?:reports?|claims?|suggestions?|rumou?rs?|allegations?|accusations?|speculation) that (?=\w)"
)
_WHERE = (
    r"\b(?:in|at|near|outside|inside|on|off|from|around|across|throughout|over) (?:the )?"
    r"(?:\w+ern |central |downtown |upper |lower )?"
    r"(?:(?:\w+ )?(?:town|city|village|port|island|district|province) of )?"
)


@dataclass(frozen=True)
class Clause:
    """A clause that could be an event.

    Attributes:
        told: the sentence that it is of.
        stance: how somebody puts it forward; None where the article itself tells it.
        signals: what speaks for and against it, by the names in `EVENT`.
    """

    told: Told
    text: str
    stance: str | None
    signals: Mapping[str, float]


def find_events(
    article: Article, attributions: Sequence[Candidate], dates: Sequence[Candidate], names: Sequence[Candidate]
) -> tuple[Candidate, ...]:
    """The clauses that tell most, up to `MOST` of them, in reading order.

    `spans` are the whole sentences; `known` holds "what", the clause in the article's words, "date" and "place" where
    the clause or its sentence gives one, and, in English, "status".
    """
    clauses = clauses_told(article, attributions, dates)
    merits = [merit(clause.signals, EVENT) for clause in clauses]
    vectors = [clause.told.vector for clause in clauses]
    chosen = most_telling(merits, vectors, [0] * len(clauses), MOST, math.inf)
    return tuple(_event(clauses[n], article, dates, names) for n in sorted(chosen))


def clauses_told(article: Article, attributions: Sequence[Candidate], dates: Sequence[Candidate] = ()) -> list[Clause]:
    """Every clause that could be an event, in reading order."""
    said = _said(article, attributions)
    language = known_language(article.language)
    found = []
    for told in told_in(article, article.sentences):
        stance, clauses = _clauses(told, said.get(told.number), article)
        found += [
            Clause(told, text, stance, {**told.signals, **_signals(text, rank)}) for rank, text in enumerate(clauses)
        ]
    if language is not None:
        days = [article.text[d.start : d.end] for d in dates if d.known.get("date")]
        return [
            replace(
                c,
                signals={
                    **c.signals,
                    **signals_abroad(c.text, c.told.text, language, dated=any(d in c.text for d in days)),
                },
            )
            for c in found
        ]
    return found


def _event(clause: Clause, article: Article, dates: Sequence[Candidate], names: Sequence[Candidate]) -> Candidate:
    language = known_language(article.language)
    status = status_of(clause.text, clause.stance) if is_english(article.language) else None
    if language is not None:
        status = status_abroad(clause.text, clause.stance, language, clause.told.text)
    known = {"what": clause.text, **_when_and_where(article, clause.told, clause.text, status, dates, names)}
    sentence = article.sentences[clause.told.number - 1]
    return Candidate(
        "events", ((sentence.start, sentence.end),), clause.text, known | ({"status": status} if status else {})
    )


def _said(article: Article, attributions: Sequence[Candidate]) -> dict[int, tuple[str, str]]:
    """By sentence that somebody is reported to say something in: the stance, and what is said."""
    found: dict[int, tuple[str, str]] = {}
    for said in attributions:
        for sentence in article.sentences_of(said.start, said.end):
            found.setdefault(sentence.number, (said.known["stance"], said.known["claim"]))
    return found


def _clauses(told: Told, said: tuple[str, str] | None, article: Article) -> tuple[str | None, list[str]]:
    """The stance and the clauses of a sentence: of what is said in it, if that is a clause ("to leave" is none).

    In a language whose verbs are not known, a sentence is one clause.
    """
    whole = without_dateline(told.text)
    stance, words = said or (None, whole)
    if (language := known_language(article.language)) is not None:
        return (stance, [clause_abroad(words, language)]) if len(words.split()) >= _FEWEST else (None, [whole.strip()])
    if not is_english(article.language):
        return stance, [" ".join(words.split()).rstrip(" .")]
    if stance == "denies" and (reported := _REPORTED.match(words)):
        words = words[reported.end() :]
    here = " ".join(part for part in _SENTENCE_END.split(words) if part[:_ENOUGH] in told.text)
    clauses = [] if _SAYS.search(here) else main_clauses(here)
    return (stance, clauses[:CLAUSES]) if clauses else (None, main_clauses(whole)[:CLAUSES])


def _signals(clause: str, rank: int) -> dict[str, float]:
    return {
        "second": float(rank),
        "clause length": len(clause.split()) / 15,
        "clause dated": float(is_dated(clause)),
    }


def _when_and_where(
    article: Article,
    told: Told,
    clause: str,
    status: str | None,
    dates: Sequence[Candidate],
    names: Sequence[Candidate],
) -> dict[str, str | None]:
    sentence = article.sentences[told.number - 1]
    there = [d for d in dates if sentence.start <= d.start < sentence.end and d.known.get("date")]
    inside = [d.known["date"] for d in there if article.text[d.start : d.end] in clause]
    beside = {d.known["date"] for d in there if len(d.known["date"]) > _YEAR}  # a mere year belongs to an aside
    if status == "planned":  # "all rooms altered since 2023 will be checked by April"
        inside.sort(reverse=True)
    days = inside or (list(beside) if len(beside) == 1 else [None])
    language = known_language(article.language)
    where = _WHERE if language is None else where_abroad(language)
    places = [(at, name) for name, forms in _places(names) for at in _at(forms, clause, where)]
    return {"date": days[0], "place": min(places)[1] if places else None}


def _places(names: Sequence[Candidate]) -> Iterator[tuple[str, list[str]]]:
    for name in names:
        if name.belongs_to == "places":
            yield name.known["name"], [name.known["name"], *name.known.get("aliases", ())]


def _at(forms: Sequence[str], clause: str, where: str) -> Iterator[int]:
    for form in forms:
        if match := re.search(where + re.escape(form) + r"\b", clause):
            yield match.start()
