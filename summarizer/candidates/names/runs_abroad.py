"""Runs of capitals in languages other than English: how far a name goes, and whether it is somebody's."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence

from summarizer.candidates.languages import Language
from summarizer.candidates.names.bodies_abroad import is_head
from summarizer.candidates.names.exonyms import exonym_country, is_exonym
from summarizer.candidates.names.lexicon_abroad import bodies_by_name, lexicon
from summarizer.candidates.names.places import known_place
from summarizer.candidates.names.posts_abroad import behind, is_role, post_of
from summarizer.candidates.names.words import CALENDAR, FIRM_ENDINGS, given_names
from summarizer.candidates.names.words_abroad import Word, ends

ACRONYM = re.compile(r"(?=(?:[^A-ZÀ-Þ]*[A-ZÀ-Þ]){2})[A-ZÀ-Þ][A-ZÀ-Þ0-9&-]{1,7}")
SAINTS = frozenset("san santa santo sant' saint sainte são sankt sint st".split())
_PARTICLES = frozenset(
    "de del della dei degli di da do dos das du des d' la las los van von vom der den ter ten te zu zum zur af el al "
    "bin ben ibn l' 't op".split()
)
# Particles behind a surname that another surname follows: "Costa da Silva"; "X de Lyon" is of a place.
_LATER_PARTICLES = {"pt": frozenset("da das dos".split()), "es": frozenset({"de la", "de los", "de las", "del"})}
_LONGEST_NAME = 6
# German nouns that are given names as well.
_NOUNS = frozenset(
    "tage ernst mai juli wolf rose heide stern mark christ reserve linde erika viola iris wonne lenz april august "
    "friede sonne winter sommer engel bär falk horn held graf kaiser reich gold silber land ort ende rede lage "
    "art".split()
)
_QUOTES = frozenset("\"“”„«»‘’'")
_LEADS = frozenset({"„", "“", "«", "»", '"', "–", "—", "-", ":", ".", "?", "!", "”", "‘", "•", "|", "(", "…", "¿", "¡"})


def is_known_place(text: str, language: Language) -> bool:
    """Whether a name is in the gazetteer, or in the table of names that neighbours give."""
    return is_exonym(text) or known_place(text, language.code) is not None


def country_of(text: str, language: Language) -> str | None:
    """The country of a place that is known by its name alone."""
    place = known_place(text, language.code)
    return exonym_country(text) or (place.country if place is not None and not is_exonym(text) else None)


def is_given(word: Word) -> bool:
    """Whether a word is a given name: "Jean-Marc", "Inès"."""
    return word.lower.split("-")[0] in given_names() or word.lower in given_names()


def runs(
    words: Sequence[Word], free: Callable[[int], bool], language: Language, lower: frozenset[str]
) -> Iterator[tuple[int, int]]:
    """What may be a name, without the titles before it; what is not free is passed over."""
    first = 0
    while first < len(words):
        last = _end(words, first, free, language)
        if last is None:
            first += 1
            continue
        while first < last and _is_before_name(words, first, last, language, lower):
            first += 1
        yield first, last
        first = max(last, first + 1)


def _end(words: Sequence[Word], first: int, free: Callable[[int], bool], language: Language) -> int | None:
    if not words[first].capital or not free(first):
        return None
    last = first + 1
    while last < len(words) and last - first < _LONGEST_NAME + 2 and free(last):
        initial = words[last].text == "." and len(words[last - 1].text) == 1 and last + 1 < len(words)
        if words[last].glued and (words[last].capital or (initial and words[last + 1].capital)):
            last += 1
            continue
        if _is_nickname(words, last) and is_given(words[first]):
            last += 4
            continue
        after = last
        while after < min(len(words), last + 3) and words[after].glued and words[after].lower in _PARTICLES:
            after += 1
        if after in {last, len(words)} or not (words[after].capital and words[after].glued and free(after)):
            break
        if not _goes_on(words, first, last, after, language):
            break
        last = after + 1
    return last


def _is_nickname(words: Sequence[Word], at: int) -> bool:
    """'Luis "Lucho" Carvajal'."""
    quoted = at + 3 < len(words) and words[at].text in _QUOTES and words[at + 2].text in _QUOTES
    return quoted and words[at + 1].capital and words[at + 3].capital


def _goes_on(words: Sequence[Word], first: int, last: int, after: int, language: Language) -> bool:
    """Whether a particle is inside a name: "Fatima el Bouzidi" and not "Fatima el Bouzidi van Wolterswijk"."""
    names = [w for w in words[first:last] if w.capital]
    titles = 0
    while titles < len(names) and (
        is_role(names[titles], language) or names[titles].lower in language.addresses | language.articles
    ):
        titles += 1
    names = names[titles:]
    office = titles > 0 or (first > 0 and is_role(words[first - 1], language))
    beyond = words[after]
    if not names or not (office or is_given(names[0])) or is_head(beyond, language):
        return False
    sure = known_place(beyond.text, language.code)
    if is_exonym(beyond.text) or (sure is not None and sure.kind == "country") or beyond.text in bodies_by_name():
        return False
    if ACRONYM.fullmatch(beyond.text):
        return False
    if len(names) == 1 or is_given(names[-1]):
        return True
    particle = " ".join(w.lower for w in words[last:after])
    return particle in _LATER_PARTICLES.get(language.code, frozenset()) and sure is None


def _is_before_name(words: Sequence[Word], first: int, last: int, language: Language, lower: frozenset[str]) -> bool:
    """Whether a word with a capital belongs to no name: "Landwirt Egon Zipf", "Im", "La", "Mme"."""
    word = words[first]
    if not word.capital:
        return True
    if first + 1 < last and not is_given(word) and is_given(words[first + 1]):
        portfolio = first > 1 and ends(words[first - 1], language) and words[first - 1].text.isalpha()
        if portfolio and word.lower not in SAINTS and is_role(words[first - 2], language):
            return True  # "assessora al Lavoro Jane Roe"
    if word.lower in language.addresses or is_role(word, language) or word.lower in lexicon("peoples", language.code):
        return True
    opens = first == 0 or words[first - 1].text in _LEADS
    if first + 1 < last and (opens or language.code == "de") and _is_kind(word, language):
        return True  # "Firma Velcia Energie", "Belangenvereniging Velcia"
    if ends(word, language) and (opens or last - first == 1):
        return True
    if opens and first + 1 < last and not is_given(word) and is_given(words[first + 1]):
        plain = "".join(c for c in unicodedata.normalize("NFD", word.lower) if not unicodedata.combining(c))
        if last - first > 2 or {plain, word.lower} & lexicon("openers", language.code):
            return True  # "Puis Jane Roe", "Mét Jane"
    if language.code == "de" and first + 1 < last and is_given(words[first + 1]) and not is_given(word):
        return True  # "Genosse Karl Roe", "Familienvater Karl Roe"
    return opens and word.lower in lower and not is_given(word)


def _is_kind(word: Word, language: Language) -> bool:
    """Whether a noun says of what kind the name behind it is: a firm, a town."""
    if word.lower in lexicon("firms", language.code) | lexicon("localities", language.code):
        return True
    return (
        language.code == "de" and len(word.text) > 7 and word.lower.endswith(("gebiet", "konzern", "hersteller", "ort"))
    )


# -- people ---------------------------------------------------------------------------------------------------


def is_person(words: Sequence[Word], first: int, last: int, language: Language, lower: frozenset[str]) -> bool:
    """Whether a run of several words is the name of a man or a woman."""
    names = [w for w in words[first:last] if w.capital]
    if len(names) < 2 or not words[last - 1].capital or all(len(w.text) > 1 and w.text.isupper() for w in names):
        return False
    if not _may_be_somebody(words, first, last, language):
        return False
    german = language.code == "de"
    if german and len(names) > 2 and not any(is_given(w) for w in names):
        return False
    if german and (words[last - 1].lower in lower or is_role(words[last - 1], language)):
        return False
    if is_given(names[0]) and not (german and names[0].lower in _NOUNS):
        return True
    if _is_called_by_office(words, first, last, language) or _is_of_age(words, last):
        return True
    return not german and _does(words, first, last, language)


def _may_be_somebody(words: Sequence[Word], first: int, last: int, language: Language) -> bool:
    names = [w for w in words[first:last] if w.capital]
    text = " ".join(w.text for w in words[first:last])
    head = names[0].lower
    if head.split("-")[0] in SAINTS or is_known_place(text, language) or text in bodies_by_name():
        return False
    if words[last - 1].lower in FIRM_ENDINGS or any(is_head(w, language) or w.lower in CALENDAR for w in names):
        return False
    if head in lexicon("sites", language.code) | lexicon("streets", language.code) | lexicon("unnamed", language.code):
        return is_given(names[0]) and head not in lexicon("unnamed", language.code)
    if behind(words, last, language) is not None and is_given(names[0]):
        return True
    beside = [w.lower for w in words[max(0, first - 2) : first]]
    if len(beside) == 2 and beside[1] not in language.joins | language.articles:
        beside = beside[1:]
    kinds = ("firms", "localities", "streets", "unnamed")
    nouns = frozenset().union(*(lexicon(kind, language.code) for kind in kinds)) | language.bodies
    return not any(word in nouns and word not in language.roles for word in beside)


def _is_called_by_office(words: Sequence[Word], first: int, last: int, language: Language) -> bool:
    if first > 0 and words[first - 1].lower in language.addresses:
        return True
    if first > 0 and ends(words[first - 1], language) and words[first - 1].text != ",":
        return False
    return post_of(words, first, last, language) is not None


def _does(words: Sequence[Word], first: int, last: int, language: Language) -> bool:
    """ "Anxo Pereda atribuye": two capitals without an article are the subject of a clause."""
    if last - first > 3 or last >= len(words) or any(len(w.text) < 3 for w in words[first:last] if w.capital):
        return False
    opens = first == 0 or (ends(words[first - 1], language) and words[first - 1].lower in language.connectives)
    opens = opens or (first > 0 and words[first - 1].text in _LEADS - {"-", "("})
    before = first > 0 and words[first - 1].lower in language.verbs and words[first - 1].text.islower()
    verb = words[last].text.islower() and (not ends(words[last], language) or words[last].lower in language.auxiliaries)
    return before or (opens and verb)


def _is_of_age(words: Sequence[Word], last: int) -> bool:
    """ "Nadège Roubaud, 52 ans", "Egon Zipf (41)", "Rosa Lubián, de 52 años"."""
    at = last
    if at >= len(words) or words[at].text not in {",", "("}:
        return False
    at += 1 + (at + 1 < len(words) and words[at + 1].lower in {"de", "di", "von"})
    return at + 1 < len(words) and bool(re.fullmatch(r"\d{1,2}", words[at].text)) and words[at + 1].text != "."


def named_alone(words: Sequence[Word], first: int, language: Language) -> bool:
    """Whether one word is somebody by the word before it: "il fratello Tommaso", "Mme Roe"."""
    before = words[first - 1] if first else None
    if before is None or is_known_place(words[first].text, language):
        return False
    if before.lower in language.addresses - {"me", "m", "don", "dom", "dr", "prof"}:
        return True
    office = before.text == "," and first > 1 and is_role(words[first - 2], language)  # "il custode, Armando, è"
    closed = first + 1 < len(words) and words[first + 1].text == ","
    return (before.lower in lexicon("kin", language.code) or (office and closed)) and is_given(words[first])
