"""Home: the country that a story is of, told by the places and peoples it names, its money and its dateline."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from summarizer.candidates.names.appositions import holder
from summarizer.candidates.names.datelines import is_dateline
from summarizer.candidates.names.peoples import own_peoples
from summarizer.candidates.names.places import demonym_country, known_place, namesakes
from summarizer.candidates.names.words import table

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.articles import Article
    from summarizer.candidates.names.forms import Entity, Form
    from summarizer.candidates.names.tokens import Token

DATELINE = 2  # mentions that a place in the dateline is worth
MONEY = 3  # amounts in the money of one country are worth no more mentions
HOME = 0.6  # the share of the known places from which on a story is of one country
_LANGUAGES = frozenset("English French Spanish Portuguese German Russian Chinese Italian Turkish Arab".split())
MASTHEAD = 6  # lines of the page before the article that may say of which country its outlet is


def home_of(article: Article, entities: Sequence[Entity], sentences: Sequence[Sequence[Token]]) -> str | None:
    """The country that most of what an article names is of, else that of its dateline, else its outlet's."""
    forms = [form for entity in entities for form in entity.forms]
    own = own_peoples(forms)
    often = _counted(forms, own, sentences)
    often.update({country: min(times, MONEY) for country, times in _money(article.text).items()})
    [(country, most)] = often.most_common(1) or [("", 0)]
    if country in own.values():
        return None
    if most > 2 and most >= HOME * often.total():
        return country
    if own or 3 * most < often.total():
        return None
    candidates = (_filed_from(entities, sentences), _of_outlet(article))
    return next((home for home in candidates if home is not None and often[home] == most), None)


def countries_named(entities: Sequence[Entity], sentences: Sequence[Sequence[Token]]) -> Counter[str]:
    """How often an article names each country, its people and what can lie nowhere else."""
    forms = [form for entity in entities for form in entity.forms if not namesakes(form.name)]
    return _counted(forms, own_peoples(forms), sentences)


def country_named(name: str) -> str | None:
    """The country that a place or a people is of beyond doubt."""
    place = known_place(name)
    return place.country if place is not None and place.sure else demonym_country(name)


def _counted(forms: Iterable[Form], own: dict[str, str], sentences: Sequence[Sequence[Token]]) -> Counter[str]:
    """How often places and peoples of each country are named."""
    often: Counter[str] = Counter()
    for form in forms:
        country = own.get(form.key) or country_named(form.name)
        often[country or ""] += len(form.mentions)
        for mention in form.mentions:
            if is_dateline(sentences[mention.sentence], mention):
                beside = holder(sentences[mention.sentence], mention)
                often[country_named(beside) or "" if beside else country or ""] += DATELINE
    del often[""]
    return often


def _filed_from(entities: Iterable[Entity], sentences: Sequence[Sequence[Token]]) -> str | None:
    """The country of the place in the dateline, wherever the article says which it is."""
    for entity in entities:
        mentions = entity.mentions
        if not any(is_dateline(sentences[m.sentence], m) for m in mentions):
            continue
        beside = (holder(sentences[m.sentence], m) for m in mentions)
        named = [*(name for name in beside if name is not None), *(form.name for form in entity.forms)]
        return next((country for name in named if (country := country_named(name))), None)
    return None


def _of_outlet(article: Article) -> str | None:
    """The country that the name of the outlet or the head of its page gives: "The Irish Ledger"."""
    lines = [article.publisher or "", *article.furniture[:MASTHEAD]]
    words = (word.removesuffix("'s").removesuffix("’s") for line in lines for word in line.split())
    words = (word for word in words if word not in _LANGUAGES)
    return next((country for word in words if word[:1].isupper() and (country := country_named(word))), None)


def _money(text: str) -> Counter[str]:
    """How often the money and the numerals of one country are used."""
    found: Counter[str] = Counter()
    for line in table("currencies").splitlines():
        country, _, signs = line.partition(" | ")
        if country and not country.startswith("#"):
            marks = "|".join(rf"(?<!\w){re.escape(s)}(?![^\W\d])" for s in signs.split())
            found[country] = len(re.findall(marks, text))
    return +found
