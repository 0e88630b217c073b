"""Scenes: the day that an earlier sentence has set for what a later one goes on to tell."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.articles import Article
from summarizer.candidates.candidate import Candidate
from summarizer.candidates.dates.tenses import Verb, verb_of, verbs_in
from summarizer.candidates.events.verbs import main_verb

_BACK = 2  # sentences of a paragraph through which a scene lasts
_OPENING = 5  # sentences of a story, in which the day of an occasion goes on over the end of a paragraph
_YEAR = 4  # characters of a date that is a year
_MONTH = 7
_GOES_ON = re.compile(  # "That night", "Earlier the same day", "Within an hour": it is the same day, in any paragraph
    r"(?:(?:but|and) )?(?:(?:earlier|later|early|late|on|at|by|until) )?"
    r"(?:(?:that|the same) (?:time|day|night|evening|morning|afternoon|weekend)|that'?s when"
    r"|(?:just )?(?:an? few |\w+ )?(?:hours?|minutes?|moments|seconds) (?:later|earlier|before|after(?:wards)?)"
    r"|within (?:an? |the |\w+ )?(?:hours?|minutes?)|then\b|moments later|soon after|shortly (?:after|before))",
    re.IGNORECASE,
)
_ANOTHER_TIME = re.compile(  # words that say when by themselves, or that it was no single day
    r"\b(?:ago|already|always|before|briefly|century|days|decades?|earlier|ever|first|formerly|later|months?|never"
    r"|next|once|often|originally|previously|repeatedly|since|so far|sometimes|still|then|twice|used to|usually|weeks?"
    r"|years?|\d{4}s?)\b",
    re.IGNORECASE,
)
_SAME_OCCASION = re.compile(  # of the main verb: what goes on at the hearing, the vote, the match of a dated lead
    r"(?:(?:was|were|also|then|both|each|all) )*(?:pleaded|pled|admitted|sentenced|jailed|fined|remanded|bailed"
    r"|acquitted|convicted|cleared|charged|found (?:not )?guilty|ordered to|given|handed|released|freed|adjourned|voted"
    r"|abstained|signed|scored|won|lost|beat|defeated|elected|sworn in|taken to hospital|airlifted|rushed to|treated"
    r"|pronounced dead|arrested|detained|closed|fell|rose|gained|dropped)\b"
)
_NO_SCENE = frozenset("has have had would could should might may can cannot will".split())


def day_of_the_scene(article: Article, number: int, clause: str, dates: Sequence[Candidate]) -> tuple[str, int] | None:
    """The day that the sentences before the one of this number have set for its clause, and which of them has set it.

    Only what the article tells itself, in the simple past, goes on in the scene of its paragraph; with words such as
    "that night", and of the hearing or vote that a story opens with, in that of the paragraph before, too.
    """
    text = _text(article, number)
    cue = _GOES_ON.match(text)
    verb = _verb(clause)
    if verb is None or verb.time != "behind" or (not cue and _ANOTHER_TIME.search(clause)):
        return None
    if not cue and clause[verb.start :].split(maxsplit=1)[0].casefold() in _NO_SCENE:
        return None
    for earlier in range(number - 1, max(0, number - 1 - _BACK), -1):
        here = article.sentences[earlier - 1]
        parted = "\n" in article.text[here.end : article.sentences[number - 1].start]
        if parted and not cue and (number > _OPENING or not _SAME_OCCASION.match(clause, verb.start)):
            return None
        if day := _set(article, earlier, dates, _YEAR if cue else _MONTH):
            return day, earlier
    return None


def _set(article: Article, number: int, dates: Sequence[Candidate], least: int) -> str | None:
    """When a sentence tells that something happened, where that is one date and one of so many characters."""
    sentence = article.sentences[number - 1]
    text = _text(article, number)
    main = _verb(text)
    found: dict[str, bool] = {}
    for date in dates:
        day = date.known.get("date")
        if not (sentence.start <= date.start < sentence.end) or not day or len(day) < least:
            continue
        verb = verb_of(text, date.start - sentence.start, date.end - sentence.start)
        if verb is not None and verb.time == "behind":
            found[day] = found.get(day, False) or verb == main
    own = [day for day, is_own in found.items() if is_own]
    return own[0] if len(own) == 1 else next(iter(found)) if len(found) == 1 else None


def _verb(text: str) -> Verb | None:
    found = main_verb(text)
    return None if found is None else next((verb for verb in verbs_in(text) if verb.start <= found[1] < verb.end), None)


def _text(article: Article, number: int) -> str:
    sentence = article.sentences[number - 1]
    return article.text[sentence.start : sentence.end]
