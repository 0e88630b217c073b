"""What an article is about: its likeliest topics, by the words that English news uses for each of them.

Every word of `topic_words.py` that the article has speaks for its topics: more where it stands in the headline or the
lead, with the logarithm of how often it is said, and less the more topics it belongs to.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import product

from summarizer.articles import Article
from summarizer.briefs import Topic
from summarizer.candidates.numbers.tokens import primary
from summarizer.candidates.topic_words import TOPIC_WORDS

DECIDING, TELLING, USUAL, FAINT = 5.0, 3.0, 1.0, 0.3
"""What a word says for its topic, by the part of the vocabulary that it stands in."""

HEADLINE, LEAD, REST = 3.0, 2.0, 1.0
"""How often a word counts as said, by where it stands."""

LEAD_SENTENCES = 2
AS_STRONG = 0.7
"""Share of what speaks for the first topic from which on a second one is named beside it."""

LEAST = 2.0
"""A topic for which no more speaks is not named: a faint word or two stand in any story."""

SAYING_NOTHING = """
war of words, in the light of, in light of, price tag, press conference, news conference, news agency, press release,
goal of, goal is, goals of, net of, party to, third party, third parties, state of the art, court of public opinion,
trial run, trial period, social media, police said, officials said, weather the storm, political storm, storm of
protest, storm of criticism, a storm over, on fire for, under fire, come under fire, came under fire, heat of, in the
heat, cold feet, snowed under, cloud of, climate of fear, business as usual, game changer, level playing field,
ballpark, red card for, tip of the iceberg, health of, healthy, sick of, in the race for, race to, race against, race
against time, landslide victory, spring, fall short, fell short, falling short, bank holiday, west bank, river bank,
striking distance, strikes a balance, strike a balance, struck a balance, strike a deal, struck a deal, play a role,
plays a role, play a part, plays a part, act of god, union jack, european union, soviet union, african union, civil
union, student union, credit union, save the children, hunger strike, at stake, hails, hailed, hailed as, hailing,
stormed, storming, storms out, storm pitch, good faith, bad faith, matched, matching, matches the, may day, state
television, board of, lead to, leads to, led to, leading to, set to, set up, set out, play out, trade off, court battle
over, take stock, in a bid to, bid to, second hand, last minute, final say, race relations, human error, in the dark,
in the wake of, in the hands of, on behalf of, by hand, hot water, cold water, cold war, hot topic, united states, on
the ground, ground floor, gave ground, playing for time, chain reaction, side by side, both sides, party line, market
square, market town, court case, hospital spokesman, hospital spokeswoman, police spokesman, police spokeswoman, win
over, lost ground, at a loss, dead end, fire up, well being, no doubt, verdict on, of course, a train of
"""
"""Phrases that mean something else than their words, and speak for no topic."""

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_LONGEST_PHRASE = 4
_ENDINGS = (
    ("'s", ""),
    ("s'", ""),
    ("'", ""),
    ("ies", "y"),
    ("ied", "y"),
    ("es", ""),
    ("s", ""),
    ("ed", ""),
    ("ed", "e"),
    ("ing", ""),
    ("ing", "e"),
)

Phrase = tuple[str, ...]


def likely_topics(article: Article) -> tuple[Topic, ...]:
    """What an article is about: one topic, or two of which neither is much the stronger.

    None where nothing speaks for one, or if it is not in English.
    """
    strengths = topic_strengths(article)
    strongest = max(strengths.values(), default=0.0)
    return tuple(topic for topic, strength in strengths.items() if strength >= AS_STRONG * strongest)[:2]


def topic_strengths(article: Article) -> dict[Topic, float]:
    """How much speaks for each of the likely topics, from the likeliest; only their ratios mean something."""
    if primary(article.language) != "en":
        return {}
    said: dict[Phrase, float] = {}
    for text, weight in _parts(article):
        for phrase in _phrases(text):
            said[phrase] = said.get(phrase, 0.0) + weight
    strengths: dict[Topic, float] = dict.fromkeys(TOPIC_WORDS, 0.0)
    for phrase, times in said.items():
        for topic, weight in _lexicon()[phrase].items():
            strengths[topic] += weight * math.log1p(times)
    named = [(topic, strength) for topic, strength in strengths.items() if strength > LEAST]
    return dict(sorted(named, key=lambda one: -one[1]))


def _parts(article: Article) -> Iterator[tuple[str, float]]:
    """The sentences, and how often a word in each counts as said."""
    headline = (article.headline or "").strip()
    if headline:
        yield headline, HEADLINE
    lead = 0
    for sentence in article.sentences:
        text = article.text[sentence.start : sentence.end].strip()
        if text != headline:
            yield text, LEAD if lead < LEAD_SENTENCES else REST
            lead += 1


def _phrases(text: str) -> Iterator[Phrase]:
    """The longest entries of the lexicon that stand in a text, one after the other."""
    words = [_forms(word) for word in _WORD.findall(text.casefold().replace("’", "'"))]
    at = 0
    while at < len(words):
        length, phrase = next(_entries(words[at : at + _LONGEST_PHRASE]), (1, None))
        if phrase is not None:
            yield phrase
        at += length


def _entries(words: list[tuple[str, ...]]) -> Iterator[tuple[int, Phrase]]:
    """The entries that the first of these words begin, the longest first, as they are written before as they bend."""
    for length in range(len(words), 0, -1):
        for phrase in product(*words[:length]):
            if phrase in _lexicon():
                yield length, phrase


@cache
def _forms(word: str) -> tuple[str, ...]:
    """A word, and what it may be a form of, as far as the lexicon knows it."""
    stems = [word.removesuffix(ending) + put for ending, put in _ENDINGS if word.endswith(ending)]
    stems += [stem[:-1] for stem in stems if len(stem) > 3 and stem[-1] == stem[-2]]  # banned, ban
    return (word, *(stem for stem in dict.fromkeys(stems) if stem in _words()))


@cache
def _words() -> frozenset[str]:
    return frozenset(word for phrase in _lexicon() for word in phrase)


@cache
def _lexicon() -> Mapping[Phrase, Mapping[Topic, float]]:
    """Entry -> what it says for which topics; nothing for phrases that only keep their words from speaking."""
    found: dict[Phrase, dict[Topic, float]] = {phrase: {} for phrase in _listed(SAYING_NOTHING)}
    for topic, words in TOPIC_WORDS.items():
        for listed, weight in (
            (words.faint, FAINT),
            (words.usual, USUAL),
            (words.telling, TELLING),
            (words.deciding, DECIDING),
        ):
            for phrase in _listed(listed):
                found.setdefault(phrase, {})[topic] = weight
    return {phrase: {topic: w / len(says) for topic, w in says.items()} for phrase, says in found.items()}


def _listed(words: str) -> Iterator[Phrase]:
    return (tuple(phrase.split()) for phrase in words.split(",") if phrase.strip())
