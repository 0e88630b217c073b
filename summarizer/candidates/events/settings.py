"""Settings: where the story takes place, and what of it takes place there though its clause names no place."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from summarizer.articles import Article
from summarizer.candidates.candidate import Candidate
from summarizer.candidates.events.verbs import main_verb
from summarizer.candidates.names.places import known_place

_MONTH = 7  # characters of a date that is a month
_MANY_TIMES = re.compile(r"\b(?:ago|ever|every|often|once|since|so far this|times|twice|usually|years?)\b")
_LEAD = 6  # sentences that set a story, its headline aside
_BACK = 2  # sentences in which "there" finds its place, its own among them
_TWICE = 2  # mentions of the place that a story without a dateline is set in
_TOWN = (
    r"(?:town|city|village|island|islet|capital|port|suburb|district|settlement|hamlet|resort|neighbou?rhood|camp"
    r"|valley|province|region|state|county|borough|parish|municipality|peninsula|community)"
)
_HERE = re.compile(rf"\bhere\b(?! (?:to|for) )|\bthis (?:[\w-]+ ){{0,2}}?{_TOWN}\b")
_THE_TOWN = re.compile(
    r"\b(?:in|across|above|around|near|outside|through|throughout|into|over|under|reached|entered|left|fled|visit(?:ed|s)?)"
    rf" (?:much of |most of |parts of )?the {_TOWN}\b(?!['’-]| (?:of|council|court|hall|office|government|authorit))"
)
_AT = re.compile(
    r"\b(?:in|at|near|outside|inside|on|off|around|across|throughout|over|of|above|through|towards?"
    r"|reach(?:ed|es)?|hits?|struck|rock(?:s|ed)) (?:the |nearby )?(?:[a-z][\w-]* (?:of )?){0,3}?$"
)
_BEFORE = 60  # characters in which it may stand
_THERE = re.compile(  # not "there was", "there had been"
    r"(?<!over )(?<!out )\bthere\b"
    r"(?! (?:is|are|was|were|(?:has|have|had|will|would|may|might|could|must|can|should) (?:\w+ )?be(?:en)?)\b)"
)
_ON_THE_SPOT = re.compile(  # of the main verb: what can be seen to happen in one spot
    r"(?:(?:is|are|was|were|has|have|had|been|being|also|still|already|\w+ly) )*"
    r"(?:(?:ambush|arrest|barricad|batter|blaz|bomb|burn|burst|capsiz|clash|collaps|collid|crash|crush|demolish|demonstrat"
    r"|derail|detain|detonat|drown|erupt|evacuat|explod|flatten|flood|gather|handcuff|hospitali[sz]|hurl|injur|kill|loot"
    r"|march|overturn|parad|plung|rall(?:i|y)|ransack|rescu|riot|search|shatter|shell|shiver|slam|smash|stampede|storm"
    r"|surround|swallow|swarm|swept|topple|trampl|trap|wound|wreck)(?:s|es|ed|d|t|n|ped|ing|ies|ie[sd])?"
    r"|beat(?:en)?|blew|blown|buried|chant(?:ed|ing)|cheered|cordoned|died|dug|fled|fell (?:ill|sick|from|into|onto|on)"
    r"|fired(?! by)|fought|hit(?: by)?|opened fire|pelted|rocked|rushed|sank|set (?:fire|ablaze|alight|off)|shook"
    r"|shaken|shot|stabbed|streamed|struck(?! (?:out|down|an?|by the))|sunk|sweep(?:s|ing)|threw|thrown|tore|torn"
    r"|(?:came|coming|comes) (?:down|crashing)|cav(?:ed|ing) in|gave way|given way|caught fire|broke out|broke into"
    r"|(?:pass|pull|carri|dragg|haul|drag|lift|winch)(?:ed|ied|ing) (?:\w+ ){0,3}?(?:out|away|to safety|from|of)"
    r"|lined (?:up|the)|poured into|walked (?:out|off|through|from|to)|went (?:up in|on strike)|took to the"
    r"|turned out|took part|observed|lit|laid)\b"
)


def place_by_the_story(
    article: Article,
    number: int,
    clause: str,
    status: str | None,
    stance: str | None,
    day: str | None,
    names: Sequence[Candidate],
) -> str | None:
    """The place of a clause that names none: it says "here", "there" or "the town", opens the story or tells what
    happens on the spot.

    Args:
        number: of the sentence that tells it.
    """
    if _THERE.search(clause):
        return _named_before(article, number, clause, names)
    setting = place_of_the_story(article, names)
    if setting is None:
        return None
    if _HERE.search(clause) or _THE_TOWN.search(clause):
        return setting
    if status not in {"happened", "under way"} or stance not in {None, "asserts"}:
        return None
    if stance is None and _opens(article, number):
        return setting
    recent = day is None or len(day) > _MONTH
    return setting if recent and not _MANY_TIMES.search(clause) and is_on_the_spot(clause) else None


def is_on_the_spot(clause: str) -> bool:
    """Whether it tells what can be seen to happen in one spot: a collapse, a march, a rescue."""
    verb = main_verb(clause)
    return verb is not None and _ON_THE_SPOT.match(clause, verb[1]) is not None


def place_of_the_story(article: Article, names: Sequence[Candidate]) -> str | None:
    """The place of the dateline, else that of those the beginning names which the story names most often."""
    town = (article.dateline or "").split(",")[0].strip().casefold()
    if "/" in (article.dateline or ""):
        return None  # told from two places
    if town:
        return next((name for name, forms in places_of(names) if town in {form.casefold() for form in forms}), None)
    headline = f"{article.headline or ''}\n"
    told = headline + article.text
    past = len(headline) + (article.sentences[:_LEAD][-1].end if article.sentences else 0)
    called = {form: name for name, forms in places_of(names) for form in forms}
    often: Counter[str] = Counter()
    begun: set[str] = set()
    longest = "|".join(re.escape(form) for form in sorted(called, key=len, reverse=True))
    for named in re.finditer(rf"\b(?:{longest})\b", told) if called else ():
        name = called[named.group()]
        located = _AT.search(told, max(0, named.start() - _BEFORE), named.start()) is not None
        often[name] += 1 + located
        if located and named.start() < past:
            begun.add(name)
    ranked = sorted(((often[name], name) for name in begun if not _is_wide(name)), reverse=True)
    least = ranked[1][0] if len(ranked) > 1 else _TWICE
    return ranked[0][1] if ranked and ranked[0][0] > least else None


def sentence_naming(article: Article, number: int, place: str) -> int | None:
    """The number of the sentence next before this one, else behind it, that names a place; None where none does."""
    named = [sentence.number for sentence in article.sentences if place in article.text[sentence.start : sentence.end]]
    return min(named, key=lambda there: (there > number, abs(number - there)), default=None)


def places_of(names: Sequence[Candidate]) -> Iterator[tuple[str, list[str]]]:
    """Each place with all its forms."""
    for name in names:
        if name.belongs_to == "places":
            yield name.known["name"], [name.known["name"], *name.known.get("aliases", ())]


def _is_wide(name: str) -> bool:
    """A country, and what spans several: too wide to say where something happens."""
    place = known_place(name)
    return place is not None and place.kind == "country"


def _opens(article: Article, number: int) -> bool:
    """Whether a sentence is of the paragraph that the dateline opens."""
    at = article.text.find(article.dateline or "\0")
    sentence = article.sentences[number - 1]
    between = article.text[at + len(article.dateline or "") : sentence.start]
    return 0 <= at < sentence.end and "\n" not in between.strip()


def _named_before(article: Article, number: int, clause: str, names: Sequence[Candidate]) -> str | None:
    """The place that "there" means: the last one named in the sentences before, or in the one before that."""
    for earlier in article.sentences[number - 1 :: -1][:_BACK]:
        text = article.text[earlier.start : earlier.end]
        if earlier.number == number:
            text = text[: word.start()] if (word := _THERE.search(text)) else ""
        found = [(text.rfind(form), name) for name, forms in places_of(names) for form in forms if form in text]
        if found:
            return max(found)[1]
    return None
