"""Mentions: where a name stands in the text, found by its capital letters."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from summarizer.candidates.names.offices import MEMBERS_BEHIND, POST_NOMINALS, is_office, occupations
from summarizer.candidates.names.places import demonym_country, known_place
from summarizer.candidates.names.runs import TITLE, quoted_project, run_end
from summarizer.candidates.names.sites import (
    DIRECTIONS,
    HOUSES,
    NUMBERED,
    OCEANS,
    PATRONS,
    PLACE_HEADS,
    PLACE_OPENINGS,
    SITE_NOUNS,
)
from summarizer.candidates.names.slogans import slogan_end
from summarizer.candidates.names.titles import body_after_title, is_of_federation, is_only_office, is_title, is_whole
from summarizer.candidates.names.tokens import APOSTROPHES, Token, Usage, opens_sentence, spelled
from summarizer.candidates.names.words import (
    BODY_HEADS,
    BODY_OPENERS,
    CALENDAR,
    FIRM_ENDINGS,
    FUNCTION_WORDS,
    KNOWN_BODIES,
    PARTICLES,
    PORTFOLIOS,
    ROLE_MODIFIERS,
    TITLES,
    given_names,
    is_common,
)

if TYPE_CHECKING:
    from collections.abc import Sequence


_COUNTED = frozenset(
    """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth one two three four five six seven
    eight nine ten all our every
    """.split()
)

# What stands before amounts: no names.
_CURRENCIES = frozenset(
    """
    rs rp tk rm ksh tsh ush sh gh us c a hk nz s nt r p n kč kr fr sfr php inr usd eur gbp chf jpy nok sek dkk fcfa cfa
    birr naira rand peso lt zł ft lei ar q l bs
    """.split()
)
_CURRENCY_SIGNS = frozenset("$€£¥₹₽₺₩₦₱₵¢฿₫₪₴")
_UNITS_OF_COUNTRIES = frozenset("dollar dollars ton tons gallon gallons".split())

_ADJECTIVE = re.compile(r"(?:[aeiou]l|ic|ive|ary|ory|ing|ous)$")  # "Municipal Commissioner"
# What a body of a whole country is for: "Athletics Norway", "Visit Norway".
_NATIONAL_FIELDS = frozenset(
    """

    cricket athletics cycling rugby tennis swimming basketball hockey golf boxing triathlon rowing archery sport
    sports football netball badminton surfing gymnastics volleyball handball shooting sailing canoeing judo
    paralympics universities visit transparency invest energy wind water care age business transport health
    education historic natural creative social digital make reform disability enterprise innovation labour
    equality media science engineering farming
    """.split()
)
_HELD = frozenset("county city town state province district borough parish village township region".split())
_HEADS_BEFORE_TITLES = frozenset("party union council police federation association alliance".split())
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")
_BROADCAST = re.compile(
    r"channel|kanal|canal|canale|kanaal|radio|[a-z]{0,4}tv[a-z]{0,3}|rtl|bbc|npo|rai|svt|nrk|zdf|sbs|vox|france|bfm"
)
LONGEST_LABEL = 4  # letters


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in one sentence: tokens `first` to `last` (not included) of sentence `sentence` (from 0).

    `title` is where a sequence of titles before it begins. `opens` is true where the capital letter may
    come from the position only. `kind` is what its surroundings settle beyond doubt ("organisations" for
    a named project, "none" for a people), else None.
    """

    sentence: int
    first: int
    last: int
    title: int | None = None
    opens: bool = False
    kind: str | None = None


def find_mentions(
    tokens: Sequence[Token], sentence: int, lower: Usage, text: str, language: str = "en"
) -> list[Mention]:
    """The mentions of one sentence, in order.

    Args:
        tokens: of the sentence.
        sentence: its index, from 0.
        lower: how the article writes words.
        text: of the article.
        language: of the article.
    """
    capitals_are_nouns = language.startswith("de")
    found: list[Mention] = []
    at = 0
    while at < len(tokens):
        quoted = quoted_project(tokens, at, text)
        if quoted:
            first, last, kind = quoted
            if kind != TITLE:
                found.append(Mention(sentence, first, last, kind=kind))
            at = last + 1
            continue
        if (end := slogan_end(tokens, at) or _counted_end(tokens, at, language)) is not None:
            found.append(Mention(sentence, at, end, kind="organisations"))
            at = end
            continue
        if not tokens[at].capital or _is_money(tokens, at) or _is_label(tokens, at):
            at += 1
            continue
        end = run_end(tokens, at, language)
        for mention in _split(tokens, sentence, at, end, lower):
            if capitals_are_nouns and mention.last - mention.first == 1 and not _is_known(tokens, mention):
                continue
            found.append(_with_site(tokens, mention))
        at = end
    return found


def _counted_end(tokens: Sequence[Token], at: int, language: str) -> int | None:
    """One past the name of a body that begins with its number: "the [4th Armoured Brigade]"."""
    if _ORDINAL.fullmatch(tokens[at].text) is None or at + 1 >= len(tokens):
        return None
    if not (tokens[at + 1].capital and tokens[at + 1].glued):
        return None
    end = run_end(tokens, at + 1, language)
    return end if tokens[end - 1].lower in BODY_HEADS else None


def _with_site(tokens: Sequence[Token], mention: Mention) -> Mention:
    """Names that go on without capitals: "Ombrecht station", "Block 7", "Interior ministry"; not "a Leeds station"."""
    first, last = mention.first, mention.last
    if tokens[first].lower in OCEANS and first and tokens[first - 1].lower in DIRECTIONS and tokens[first].glued:
        return replace(mention, first=first - 1)
    if last < len(tokens) and tokens[last].glued and not tokens[last - 1].possessive and mention.title is None:
        if tokens[last].text in {"plc", "plc.", "a.s.", "s.r.o."}:
            return replace(mention, last=last + 1, opens=False)
        if last - first == 1 and tokens[first].lower in NUMBERED and tokens[last].text.isdigit():
            return replace(mention, last=last + 1, opens=False)
        if (
            _BROADCAST.fullmatch(tokens[last - 1].lower)
            and tokens[last].text.isdigit()
            and len(tokens[last].text) < 3
            and not (mention.opens and last - first == 1)
        ):
            return replace(mention, last=last + 1, opens=False, kind="organisations")
        portfolio = not mention.opens and all(t.lower in PORTFOLIOS for t in tokens[first:last])
        if portfolio and tokens[last].text in {"ministry", "department", "secretariat", "directorate"}:
            return replace(mention, last=last + 1)
    if _is_patrons(tokens, first, last) and last < len(tokens) and tokens[last].text in HOUSES and tokens[last].glued:
        return replace(mention, last=last + 1, title=None)
    if last >= len(tokens) or tokens[last].lower not in SITE_NOUNS or tokens[last].capital or mention.kind is not None:
        return mention
    before = tokens[mention.first - 1].lower if mention.first else ""
    name = spelled(tokens, mention.first, last)
    place = known_place(name)
    country = place is not None and place.kind != "city"
    if not tokens[last].glued or tokens[last - 1].possessive or mention.title is not None or before in {"a", "an"}:
        return mention
    if country or (name.isupper() and last - mention.first == 1) or tokens[last - 1].lower in BODY_HEADS | PLACE_HEADS:
        return mention
    return replace(mention, last=last + 1)


def _is_patrons(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether a name is what houses are called after: "San Roque [hospital]", "Queen Anna [school]"."""
    return last - first > 1 and tokens[first].lower in PATRONS and not tokens[last - 1].possessive


def _is_money(tokens: Sequence[Token], at: int) -> bool:
    """ "Rs 40", "GH¢200", "US dollars": a currency before its amount, a country before its unit."""
    if at + 1 >= len(tokens):
        return False
    word, after = tokens[at].lower.replace(".", ""), tokens[at + 1]
    if after.text == "." and not after.glued and at + 2 < len(tokens) and word in _CURRENCIES:
        after = tokens[at + 2]  # "Rs. 40"
    if after.text in _CURRENCY_SIGNS and not after.glued:
        return True
    if word in {"us", "uk"}:
        return after.lower in _UNITS_OF_COUNTRIES
    return word in _CURRENCIES and after.text[0].isdigit()


def _is_label(tokens: Sequence[Token], at: int) -> bool:
    """ "KM: And the harbour?": the initials of who speaks in an interview."""
    short = tokens[at].text.isupper() and len(tokens[at].text) <= LONGEST_LABEL
    return at == 0 and short and len(tokens) > 1 and tokens[1].text == ":"


def _is_known(tokens: Sequence[Token], mention: Mention) -> bool:
    word = tokens[mention.first].text
    return (word.isupper() and len(word) > 1) or known_place(word, "de") is not None or mention.title is not None


def _split(tokens: Sequence[Token], sentence: int, first: int, last: int, lower: Usage) -> list[Mention]:
    """The names in one run of capitalised words: position capitals, dates, titles and peoples taken off."""
    opens = opens_sentence(tokens, first)
    found: list[Mention] = []
    begin = first
    for at in range(first, last + 1):
        if at == last or _is_date(tokens, at):
            if begin < at:
                found.extend(_split_titles(tokens, sentence, begin, at, opens and begin == first, lower))
            begin = at + 1
    return found


def _is_date(tokens: Sequence[Token], at: int) -> bool:
    word = tokens[at].lower
    if word not in CALENDAR or not tokens[at].capital or (at and tokens[at - 1].text == "The"):
        return False  # "told The Sun"
    if _is_name_of_one(tokens, at):
        return False
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if (
        after is not None
        and after.lower in {"times", "telegraph", "mirror", "express", "post", "mail"}
        and after.capital
    ):
        return False
    if word in {"april", "may", "june", "august", "jun", "jan", "march"}:
        before = tokens[at - 1].lower if at else ""
        named = (
            after is not None and after.glued and (after.capital or after.lower in PARTICLES) and not before.isdigit()
        )
        return not named
    return True


def _is_name_of_one(tokens: Sequence[Token], at: int) -> bool:
    """Whether a day stands between a title and a surname: "Governor [Monday] Roe"."""
    if at == 0 or at + 1 >= len(tokens) or tokens[at - 1].lower not in TITLES or not tokens[at - 1].capital:
        return False
    after = tokens[at + 1]
    return tokens[at].glued and after.glued and after.capital and after.lower not in CALENDAR | TITLES


def _strips(tokens: Sequence[Token], first: int, last: int, opens: bool, lower: Usage) -> bool:
    """Whether the first word of a run belongs to no name."""
    token = tokens[first]
    word = token.lower
    alone = last - first == 1
    if len(token.text) == 1 and token.text.isalpha():
        return True
    if token.text.isupper() and len(token.text) > 1:
        return False
    if word in _COUNTED and not (opens or alone):
        return False  # "the court's Third Division"
    if word == "via" and not opens and not alone:
        return False  # "on Via Roma"
    if word in FUNCTION_WORDS:
        return alone or not (word in given_names() and word not in lower.words)
    if not opens or alone:
        return False
    titled = any(t.lower in TITLES for t in tokens[first:last])
    if word in given_names() and word not in lower.words:
        return False
    if word in PLACE_OPENINGS or (tokens[first].text, tokens[first + 1].text) in lower.pairs:
        return False
    if titled and (word in TITLES or word in ROLE_MODIFIERS or word in BODY_OPENERS):
        return False
    if tokens[first + 1].lower in PARTICLES or spelled(tokens, first, last).lower() in KNOWN_BODIES:
        return False
    if last - first == 2 and word in _NATIONAL_FIELDS and _is_country(tokens[first + 1]):
        return False  # "Cricket Norway"
    if (is_office(token.text) or word in occupations()) and tokens[last - 1].lower not in BODY_HEADS:
        return True  # "Plumber Jane Roe"
    if demonym_country(token.text) is not None or known_place(spelled(tokens, first, last)) is not None:
        return False
    if word in lower.words or is_common(word):
        if last - first > 2 and tokens[first + 1].lower in BODY_HEADS | FIRM_ENDINGS:
            return False  # "Plate Watch director"
        head = tokens[last - 1].lower
        return head not in BODY_HEADS and head not in PLACE_HEADS and head not in FIRM_ENDINGS
    return False


def _is_country(token: Token) -> bool:
    place = known_place(token.text)
    return place is not None and place.sure and place.kind != "city"


def _split_titles(
    tokens: Sequence[Token], sentence: int, first: int, last: int, opens: bool, lower: Usage
) -> list[Mention]:
    while first < last and (_strips(tokens, first, last, opens, lower) or not tokens[first].capital):
        first += 1
        opens = False
    while last > first and not tokens[last - 1].capital and tokens[last - 2].text not in APOSTROPHES:
        last -= 1
    while last - first > 2 and (tokens[last - 1].lower in POST_NOMINALS or tokens[last - 1].text in MEMBERS_BEHIND):
        if not tokens[last - 1].text.isupper() or all(t.text.isupper() for t in tokens[first:last]):
            break
        last -= 1  # "Jane Roe OBE"
    if first >= last:
        return []
    body = body_after_title(tokens, first, last)
    if body is not None:
        return [Mention(sentence, body, last)]
    if is_whole(tokens, first, last):
        return [Mention(sentence, first, last, opens=opens)]
    titles = [at for at in range(first, last) if is_title(tokens, first, at, last)]
    if not titles:
        return _split_peoples(tokens, sentence, first, last, opens)
    begin, end = titles[0], titles[-1] + 1
    while end < last and tokens[end].lower in {"of", "for", "the", "and"}:
        following = end + 1
        while following < last and (tokens[following].lower in PORTFOLIOS or tokens[following].lower == "the"):
            following += 1
        if following == end + 1:
            break
        end = following
    while (
        begin > first
        and not _ends_body(tokens, first, begin)
        and (
            tokens[begin - 1].lower in ROLE_MODIFIERS
            or demonym_country(tokens[begin - 1].text) is not None
            or (tokens[begin - 1].lower == "union" and begin - 1 == first)  # "Union Home Minister"
            or (begin - 2 >= first and is_of_federation(tokens[begin - 2], tokens[begin - 1]))
            or (_ADJECTIVE.search(tokens[begin - 1].lower) and is_common(tokens[begin - 1].text))
        )
    ):
        begin -= 1
    named = (
        begin > first and known_place(tokens[begin - 1].text) is None and tokens[begin - 1].lower not in ROLE_MODIFIERS
    )
    if named and begin < titles[0] and tokens[begin].lower in _HELD:
        begin += 1  # "Harle County | Supervisor Jane Roe"
    found = _split_peoples(tokens, sentence, first, begin, opens) if begin > first else []
    if end < last and tokens[end].capital and not is_only_office(tokens, begin, end, last):
        found.append(Mention(sentence, end, last, title=begin))
    return found


def _ends_body(tokens: Sequence[Token], first: int, end: int) -> bool:
    """Whether the name of a body ends before a title: "[Coast Party] Senator Jane Roe"."""
    if end - 2 < first or tokens[end - 1].lower not in _HEADS_BEFORE_TITLES:
        return False
    before = tokens[end - 2]
    return before.lower not in ROLE_MODIFIERS | TITLES and demonym_country(before.text) is None


def _split_peoples(tokens: Sequence[Token], sentence: int, first: int, last: int, opens: bool) -> list[Mention]:
    """A run without titles: "Russian" taken off "Russian Ivan Petrov", "Iraq" off "Iraq Jane Roe"."""
    if demonym_country(spelled(tokens, first, last)) is not None:
        return [Mention(sentence, first, last, opens=opens, kind="none")]
    head = tokens[last - 1].lower
    if last - first > 1 and head not in BODY_HEADS and known_place(spelled(tokens, first, last)) is None:
        for width in (2, 1):
            if last - first > width and demonym_country(spelled(tokens, first, first + width)) is not None:
                rest = _split_peoples(tokens, sentence, first + width, last, False)
                return [Mention(sentence, first, first + width, opens=opens, kind="none"), *rest]
        place = known_place(tokens[first].text)
        if last - first > 2 and place and place.sure and tokens[first + 1].lower in given_names():
            return [
                Mention(sentence, first, first + 1, opens=opens),
                Mention(sentence, first + 1, last),
            ]
    return [Mention(sentence, first, last, opens=opens)]
