"""What an article is about: its likeliest topics, by the words that news uses for each of them.

Every word of the lexicon of its language that the article has speaks for its topics: more where it stands in the
headline or the lead, with the logarithm of how often it is said, and less the more topics it belongs to.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import get_args

from summarizer.articles import Article
from summarizer.articles.language import primary
from summarizer.briefs import Topic
from summarizer.candidates.topic_lexicons import Phrase, lexicon

HEADLINE, LEAD, REST = 3.0, 2.0, 1.0
"""How often a word counts as said, by where it stands."""

LEAD_SENTENCES = 2
AS_STRONG = 0.7
"""Share of what speaks for the first topic from which on a second one is named beside it."""

LEAST = 2.0
"""A topic for which no more speaks is not named: a faint word or two stand in any story."""


def likely_topics(article: Article) -> tuple[Topic, ...]:
    """What an article is about: one topic, or two of which neither is much the stronger.

    None where nothing speaks for one, or if there is no lexicon of its language.
    """
    strengths = topic_strengths(article)
    strongest = max(strengths.values(), default=0.0)
    return tuple(topic for topic, strength in strengths.items() if strength >= AS_STRONG * strongest)[:2]


def topic_strengths(article: Article) -> dict[Topic, float]:
    """How much speaks for each of the likely topics, from the likeliest; only their ratios mean something."""
    words = lexicon(primary(article.language))
    if words is None:
        return {}
    said: dict[Phrase, float] = {}
    for text, weight in _parts(article):
        for phrase in words.phrases(text):
            said[phrase] = said.get(phrase, 0.0) + weight
    strengths: dict[Topic, float] = dict.fromkeys(get_args(Topic), 0.0)
    for phrase, times in said.items():
        for topic, weight in words.entries[phrase].items():
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
