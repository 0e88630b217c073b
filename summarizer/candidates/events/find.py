"""Events: the clauses of an article that tell most of what happens in it."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from summarizer.articles import Article
from summarizer.articles.datelines import without_dateline
from summarizer.articles.language import is_english
from summarizer.candidates.candidate import Candidate
from summarizer.candidates.events.abroad import clauses_abroad, signals_abroad, status_abroad, where_abroad
from summarizer.candidates.events.circumstances import circumstances_of
from summarizer.candidates.events.clauses import clauses_within, main_clauses
from summarizer.candidates.events.eventful import can_happen
from summarizer.candidates.events.reported import reports, unreported
from summarizer.candidates.events.scenes import day_of_the_scene
from summarizer.candidates.events.scenes_abroad import day_of_the_scene_abroad
from summarizer.candidates.events.settings import sentence_naming
from summarizer.candidates.events.signals import clause_signals
from summarizer.candidates.events.status import status_of
from summarizer.candidates.languages import known_language
from summarizer.candidates.salience import EVENT, Told, Vector, cosine, measure_of, merit, most_telling, told_in

MOST = 8
"""Events of one article."""

LEAST = 4
"""Words of a sentence that may tell one."""

_FRESH = 4  # words of a clause that has not been told
CLAUSES = 3
"""Clauses that one sentence may give of its own, and as many of each thing that is said in it."""

_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[“\"A-ZÀ-Þ])")
_DAY = 10  # characters of a date that is a day
_ENOUGH = 20  # characters that tell a sentence
_SAYS = re.compile(r"\b(?:he|she|they|it|we) (?:say|says|said)\b")
_PLACE_AND_COLON = re.compile(r"^[A-ZÀ-Þ][A-ZÀ-Þ .-]{2,30}: (?=[A-ZÀ-Þ])")
_OF_THE_PAGE = re.compile(  # a caption, a correction
    r"\[|(?:This|An earlier|A previous|The original) (?:article|story|report|version|page|post|headline|piece)\b"
)
_SILENCE = re.compile(  # that somebody does not speak is told of everybody, and is no event
    r"\b(?:declin(?:ed|es)|refus(?:ed|es)) to (?:answer|be drawn|comment|confirm|discuss|elaborate|give|identify|name"
    r"|say|speak|talk)\b"
    r"|\b(?:did|does|do|has|have|had|would) not (?:immediately |yet )?(?:answer|comment|elaborate|repl(?:y|ied)"
    r"|respond(?:ed)?|return(?:ed)?|say)\b|\bcould not (?:immediately )?be reached\b|\bno comment\b"
)
_REPORTED = re.compile(
    r"^(?:[\w'’-]+ ){0,4}?(?:reports?|claims?|suggestions?|rumou?rs?|allegations?|accusations?|speculation)"
    r"(?:, [^,]{3,60},)? that (?=\w)"
)


@dataclass(frozen=True)
class Clause:
    """A clause that could be an event.

    Attributes:
        told: the sentence that it is of.
        stance: how somebody puts it forward; None where the article itself tells it.
        signals: what speaks for and against it, by the names in `EVENT`.
        vector: its words, weighed by how rare they are in the article.
    """

    told: Told
    text: str
    stance: str | None
    signals: Mapping[str, float]
    vector: Vector


def find_events(
    article: Article, attributions: Sequence[Candidate], dates: Sequence[Candidate], names: Sequence[Candidate]
) -> tuple[Candidate, ...]:
    """The clauses that tell most, up to `MOST` of them, in reading order.

    `spans` are the whole sentences; `known` holds "what", the clause in the article's words, "date" and "place" where
    the clause or its sentence gives one, and, in English, "status".
    """
    clauses = clauses_told(article, attributions, dates)
    merits = [merit(clause.signals, EVENT) for clause in clauses]
    vectors = [clause.vector for clause in clauses]
    chosen = most_telling(merits, vectors, [0] * len(clauses), MOST, math.inf)
    return tuple(_event(clauses[n], article, dates, names) for n in sorted(chosen))


def clauses_told(article: Article, attributions: Sequence[Candidate], dates: Sequence[Candidate] = ()) -> list[Clause]:
    """Every clause that could be an event, in reading order."""
    said = _said(article, attributions)
    language = known_language(article.language)
    days = [article.text[day.start : day.end] for day in dates if day.known.get("date")]
    sentences = told_in(article, article.sentences, LEAST)
    measure = measure_of(article, [article.sentences[told.number - 1] for told in sentences])
    found = []
    for told in sentences:
        if _OF_THE_PAGE.match(told.text):
            continue
        for rank, (stance, text) in enumerate(_clauses(told, said.get(told.number, ()), article)):
            if _SILENCE.search(text) or (is_english(article.language) and not can_happen(text)):
                continue
            vector = measure.vector(text)
            signals = {**told.signals, "clause centrality": cosine(vector, measure.whole)}
            signals |= clause_signals(text, stance, rank)
            if language is not None:
                dated = any(day in text for day in days)
                signals |= signals_abroad(text, told.text, language, dated=dated, stance=stance)
            found.append(Clause(told, text, stance, signals, vector))
    return found


def _event(clause: Clause, article: Article, dates: Sequence[Candidate], names: Sequence[Candidate]) -> Candidate:
    language = known_language(article.language)
    status = status_of(clause.text, clause.stance) if is_english(article.language) else None
    if language is not None:
        status = status_abroad(clause.text, clause.stance, language, clause.told.text)
    where = where_abroad(language) if language else None
    sentence = article.sentences[clause.told.number - 1]
    known: dict[str, Any] = circumstances_of(
        article, clause.told, clause.text, status, clause.stance, dates, names, where
    )
    spans: tuple[tuple[int, int], ...] = ((sentence.start, sentence.end),)
    undated = not any(sentence.start <= day.start < sentence.end for day in dates)
    if undated and status == "happened" and clause.stance is None:
        scene = _scene(article, clause, dates)
        if scene is not None:
            earlier = article.sentences[scene[1] - 1]
            known["date"] = scene[0]
            spans = ((earlier.start, earlier.end), *spans)
    if (place := known["place"]) and place not in article.text[sentence.start : sentence.end]:
        named = sentence_naming(article, sentence.number, place)
        if named is None:
            known["place"] = None
        else:
            there = article.sentences[named - 1]
            spans = tuple(sorted({*spans, (there.start, there.end)}))
    if language is not None and status == "happened" and len(known["date"] or "") == _DAY:
        status = "planned" if article.published and known["date"] > article.published else status
    known = {"what": clause.text, **known}
    return Candidate("events", spans, clause.text, known | ({"status": status} if status else {}))


def _scene(article: Article, clause: Clause, dates: Sequence[Candidate]) -> tuple[str, int] | None:
    if is_english(article.language):
        return day_of_the_scene(article, clause.told.number, clause.text, dates)
    language = known_language(article.language)
    if language is None:
        return None
    return day_of_the_scene_abroad(article, clause.told.number, clause.text, dates, language)


def _said(article: Article, attributions: Sequence[Candidate]) -> dict[int, list[tuple[str, str]]]:
    """By sentence that somebody is reported to say something in: each time the stance, and what is said."""
    found: dict[int, list[tuple[str, str]]] = {}
    for said in attributions:
        for sentence in article.sentences_of(said.start, said.end):
            found.setdefault(sentence.number, []).append((said.known["stance"], said.known["claim"]))
    return found


def _clauses(told: Told, said: Sequence[tuple[str, str]], article: Article) -> list[tuple[str | None, str]]:
    """The clauses of a sentence, each with its stance: what somebody says in it, and what it says itself.

    In a language whose verbs are not known, a sentence is one clause.
    """
    whole = _PLACE_AND_COLON.sub("", without_dateline(told.text))
    if (language := known_language(article.language)) is not None:
        return clauses_abroad(whole, said, language, CLAUSES)
    if not is_english(article.language):
        return [(said[0][0] if said else None, " ".join(whole.split()).rstrip(" ."))]
    found: list[tuple[str | None, str]] = []
    for stance, claim in said:
        words = _REPORTED.sub("", claim, count=1) if stance == "denies" else claim
        here = " ".join(part for part in _SENTENCE_END.split(words) if part[:_ENOUGH] in told.text)
        if not _SAYS.search(here):
            found += [(stance, clause) for clause in main_clauses(here)[:CLAUSES]]
    own = [unreported(clause) for clause in main_clauses(whole)[:CLAUSES]]
    told_already = {word for _, clause in found for word in clause.casefold().split()}
    for put_forward, clause in own:
        fresh = [word for word in clause.casefold().split() if word not in told_already]
        if not found or (put_forward is None and len(fresh) >= _FRESH and not reports(clause)):
            found.append((put_forward, clause))
    there = {clause for _, clause in found}
    for clause in clauses_within(whole):
        fresh = [word for word in clause.casefold().split() if word not in told_already]
        if clause not in there and len(fresh) >= _FRESH and not reports(clause):
            found.append((None, clause))
    return found
