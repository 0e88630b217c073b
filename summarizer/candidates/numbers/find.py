"""The figures of an article, each told once, with what its other mentions say of its unit and of what it counts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from summarizer.articles.article import Article
from summarizer.articles.language import primary
from summarizer.candidates.candidate import Candidate
from summarizer.candidates.languages import known_language
from summarizer.candidates.numbers.abroad import is_bare_sum, main_currency
from summarizer.candidates.numbers.counted import STATES
from summarizer.candidates.numbers.currencies import SHARED_MONEY_NOUNS, names_money
from summarizer.candidates.numbers.currencies import own_money as own_money_of
from summarizer.candidates.numbers.ellipsis import share_counts
from summarizer.candidates.numbers.mentions import NumberMention, numbers_in

FAMILY = "numbers"

_FOLLOWING = 80  # characters behind a number in which what it counts is looked for
_TELLING_TOLL = 5
_TELLING_SUM = 10_000  # so much money is the same money wherever an article tells it

# "$60m (A$91m)": the plain dollar is another one.
_DOLLAR_RESTATED = re.compile(r"(?<![^\W\d_])\$[^()$\n]{1,20}\((?:about |around |some )?(?:A|AU|C|CA|NZ|HK|S)\$")


def _dollar(mentions: Sequence[tuple[str, NumberMention]], *, restated: bool) -> str:
    """What a plain "$" means: the one other dollar an article names unless it restates "$" in that, else the US one."""
    named = {mention.unit for words, mention in mentions if mention.unit in {"AUD", "CAD", "NZD", "HKD", "SGD", "TWD"}}
    american = restated or any("US" in words or "U.S." in words for words, mention in mentions if mention.unit == "USD")
    return str(named.pop()) if len(named) == 1 and not american else "USD"


def _shared_money(mentions: Sequence[tuple[str, NumberMention]], noun: str) -> str | None:
    """The one currency an article names in full ("Iraqi dinars"), for its plain "dinars"."""
    named = {mention.unit for words, mention in mentions if noun in words.lower() and mention.unit != noun}
    if not named:  # "NOK 40m" elsewhere, for its plain "kroner"
        named = {
            mention.unit for _, mention in mentions if mention.unit is not None and names_money(mention.unit, noun)
        }
    return named.pop() if len(named) == 1 else None


def _same_counts(one: str | None, other: str | None, value: float) -> bool:
    if one is None or other is None:
        return True
    if {one, other} & STATES and value >= _TELLING_TOLL:
        return True  # "31 saved", and "thirty-one survivors"
    stems = [{word[:5] for word in words.casefold().split() if len(word) > 3} for words in (one, other)]
    return one.casefold() == other.casefold() or bool(stems[0] & stems[1])


def find_numbers(article: Article) -> tuple[Candidate, ...]:
    """The figures of an article, in reading order, each told once.

    `known` has "value", "upper", "unit" and "hedge"; "counts" only where a rule settles it, "hedge" not in a
    language whose hedges we do not know. A second mention with the same value, upper, unit and hedge is left out
    unless it counts something else.
    """
    own = own_money_of(article.text)
    texts = [article.text[sentence.start : sentence.end] for sentence in article.sentences]
    figures = [
        (at, mention)
        for at, text in enumerate(texts)
        for mention in numbers_in(text, article.language, own)
        if mention.kind == "figure"
    ]
    if primary(article.language) == "en":
        figures = share_counts(texts, figures)
    mentions = [
        (texts[at][mention.start : mention.end], mention, article.sentences[at].start) for at, mention in figures
    ]
    pairs = [(words, mention) for words, mention, _ in mentions]
    dollar = _dollar(pairs, restated=_DOLLAR_RESTATED.search(article.text) is not None)
    foreign = known_language(article.language) is not None
    seen: dict[tuple[object, ...], list[str | None]] = {}
    firsts: dict[tuple[object, ...], int] = {}
    found: list[Candidate] = []
    for words, mention, offset in mentions:
        unit = mention.unit
        if unit == "USD" and "US" not in words and "U.S." not in words:
            unit = dollar
        if unit in SHARED_MONEY_NOUNS:
            unit = _shared_money(pairs, unit) or unit
        if foreign and is_bare_sum(mention, article.text[offset:][: mention.end + _FOLLOWING]):
            unit = main_currency([one.unit for _, one in pairs])
        key = (mention.value, mention.upper, unit, mention.hedge)
        before = seen.setdefault(key, [])
        same_sum = len(before) > 0 and unit is not None and unit.isupper() and mention.value >= _TELLING_SUM
        if same_sum or any(_same_counts(counts, mention.counts, mention.value) for counts in before):
            if None in before and mention.counts is not None:  # a headline may leave out what the story names
                unnamed = firsts[key]
                found[unnamed] = replace(found[unnamed], known={**found[unnamed].known, "counts": mention.counts})
                before[before.index(None)] = mention.counts
            continue
        before.append(mention.counts)
        if mention.counts is None:
            firsts[key] = len(found)
        known: dict[str, object] = {"value": mention.value, "upper": mention.upper, "unit": unit}
        if mention.hedge is not None:
            known["hedge"] = mention.hedge
        if mention.counts is not None:
            known["counts"] = mention.counts
        found.append(Candidate(FAMILY, ((offset + mention.start, offset + mention.end),), words, known))
    return tuple(found)
