"""Events in languages other than English: how far a sentence is one clause, and whether it has come about."""

from __future__ import annotations

import re
from collections.abc import Mapping

from summarizer.candidates.dates.calendars import calendar_of
from summarizer.candidates.events.verbs_abroad import main_verb, makes_news
from summarizer.candidates.languages import Language

_LEAST = 5  # words of a clause that says something
_MOST = 22  # words from which on a clause is cut
_ASIDE = re.compile(r"\s*\([^)]*\)|\s+[–—]\s[^–—]{3,80}\s[–—](?=\s)")
_FRONTED = re.compile(r"^(?:[\w’'-]+\s){0,2}[\w’'-]+,\s+(?=\w)")
_APPOSED = re.compile(r",\s[^,;:«“\"]{3,90},(?=\s)")
_STANCES = {"denies": "denied", "pledges": "planned", "demands": "planned", "warns": "threatened"}
_PERSONAL = frozenset(
    "ich wir uns mein unser je j nous notre mon yo nosotros nuestro nuestra mi io noi nostro nostra eu nós "
    "nosso nossa ik "
    "wij we ons onze abbiamo hemos vamos temos".split()
)


def clause_abroad(sentence: str, language: Language) -> str:
    """A sentence without its asides, and without what is subordinate behind a comma where it is long."""
    text = _ASIDE.sub("", " ".join(sentence.split())).strip(" .!")
    opening = re.split(r"[\s,]", text, maxsplit=1)[0].lower()
    when = opening in calendar_of(language.code).weekdays or opening in language.connectives
    if when:
        text = _kept(text, _FRONTED.sub("", text, count=1))
    if len(text.split()) > _LEAST + 5:
        text = _kept(text, _APPOSED.sub("", text, count=1))
    if opening in language.prepositions and not when:
        text = _kept(text, _FRONTED.sub("", text, count=1))
    for mark in (";", ": ", " – ", " — "):
        text = _kept(text, text.split(mark)[0])
    cut = next(
        (m.start() for m in language.subordinate.finditer(text) if len(text[: m.start()].split()) >= _LEAST + 3), None
    )
    text = text if cut is None else text[:cut]
    while len(text.split()) > _MOST and "," in text:
        text = text.rpartition(",")[0]
    return text.strip(" ,;:–—")


def _kept(text: str, shorter: str) -> str:
    return shorter if len(shorter.split()) >= _LEAST else text


def status_abroad(clause: str, stance: str | None, language: Language, sentence: str = "") -> str:
    """One of the values of the brief's `Status`; what is announced without a verb has that of its sentence."""
    verb = main_verb(clause, language.code)
    if stance == "denies" or language.denied.search(clause):
        return "denied"
    if stance in _STANCES and stance != "warns":
        return _STANCES[stance]
    if stance == "warns" or (verb is not None and verb.time == "doubtful"):
        return "threatened"
    if verb is None:
        if language.doubtful.search(clause):
            return "threatened"
        told = f"{sentence} {clause}" if stance is not None else clause
        return "planned" if language.future.search(told) else "happened"
    if verb.time == "ahead":
        return "planned"
    if verb.time == "behind":
        return "happened"
    if verb.lasting or language.going_on.search(clause):
        return "under way"
    return "planned" if language.future.search(clause) else "happened"


def signals_abroad(
    text: str, sentence: str, language: Language, *, dated: bool, stance: str | None = None
) -> Mapping[str, float]:
    """What speaks for a clause of a sentence as an event, by the names that the weights have."""
    words = {word.lower() for word in re.findall(r"\w+", text)}
    verb = main_verb(text, language.code)
    tells = verb is not None and not verb.state
    return {
        "dated": float(dated),
        "clause dated": float(dated),
        "ahead": float(verb is not None and verb.time == "ahead"),
        "news": float(verb is not None and makes_news(text, language.code, verb.start)),
        "state": float(verb is None or verb.state) * (1.0 if stance is None else 0.5),
        "passive": float(tells and verb is not None and verb.passive),
        "perfect": float(tells and verb is not None and verb.time == "behind"),
        "present": float(tells and verb is not None and verb.time == "now"),
        "quoted": sum(map(len, re.findall(r"[«„“\"][^»“”\"]*", sentence))) / max(1, len(sentence)),
        "personal": float(bool(words & _PERSONAL)),
    }


def where_abroad(language: Language) -> str:
    """The pattern of what stands before the place where something happens."""
    openers = "|".join(map(re.escape, sorted(language.at_place)))
    return rf"(?<!\w)(?:{openers})\s?(?:(?:der|dem|la|le|el|il|lo|o|a|de|het)\s)?"
