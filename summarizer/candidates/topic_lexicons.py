"""The words that news uses for each topic, language by language, and how the words of a text are found among them.

English stands in `topic_words.py`, each other language in `topic_tables/<code>.txt`: below a topic in brackets what
decides, tells, is usual and is faint, parted by commas, and below `[nothing]` what says nothing. There, as in the
texts, accents do not count. A word stands for its regular inflections, `stem*` for all that begins so; in German and
Dutch both also speak as a part of a compound.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from importlib import resources
from itertools import product
from typing import get_args

from summarizer.briefs import Topic
from summarizer.candidates.topic_words import SAYING_NOTHING, TOPIC_WORDS, Vocabulary

DECIDING, TELLING, USUAL, FAINT = 5.0, 3.0, 1.0, 0.3
"""What a word says for its topic, by the part of the vocabulary that it stands in."""

ENDINGS: Mapping[str, str] = {
    "en": "'s: s': ': ies:y ied:y es: s: ed: ed:e ing: ing:e",
    "de": "e: en: er: es: s: n: ern: em: in: innen: ens: nen:",
    "nl": "en: s: e: n: er: ers: jes: je: tje: tjes: zen:s ven:f ies:ie",
    "fr": "s: x: es: e: aux:al",
    "es": "s: es: ces:z",
    "pt": "s: es: oes:ao aes:ao is:l eis:el ois:ol ns:m",
    "it": "i:o i:e e:a hi:o he:a ie:ia i:io i:a",
}
"""Ending and what stands for it in the word that is listed, by language."""

COMPOUNDING = frozenset({"de", "nl"})
_FIRST_PART, _LAST_PART, _LEFT_OVER = 4, 4, 3  # letters
_BEFORE_VERBS = frozenset(
    """ab an auf aus bei durch ein emp ent fort her hin los mit nach uber um unter ver vor weg wider zer zu zusammen
    zuruck aan achter af bij dicht door heen in mee na om onder ont op over rond samen tegen terug toe uit voor weer
    """.split()
)
"""What stands before a verb, and makes no compound of it: "anregen" is about no rain ("Regen")."""

_LONGEST_PHRASE = 5
_ENGLISH_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_WORD = re.compile(r"[^\W_]+")

Phrase = tuple[str, ...]


@dataclass(frozen=True)
class Lexicon:
    """Entry -> what it says for which topics; nothing for phrases that only keep their words from speaking."""

    language: str
    entries: Mapping[Phrase, Mapping[Topic, float]]

    def phrases(self, text: str) -> Iterator[Phrase]:
        """The longest entries that stand in a text, one after the other."""
        words = words_of(text, self.language)
        forms = [self._forms(word) for word in words]
        at = 0
        while at < len(words):
            length, phrase = next(self._entries(forms[at : at + _LONGEST_PHRASE]), (1, None))
            if phrase is not None:
                yield phrase
            elif self.language in COMPOUNDING:
                yield from self._parts(words[at])
            at += length

    def _entries(self, forms: list[Phrase]) -> Iterator[tuple[int, Phrase]]:
        """The entries that the first of these words begin, the longest first, as written before as they bend."""
        for length in range(len(forms), 0, -1):
            for phrase in product(*forms[:length]):
                if phrase in self.entries:
                    yield length, phrase

    def _forms(self, word: str) -> Phrase:
        """A word, and what it may be a form of, as far as the lexicon knows it."""
        if word not in self._known_forms:
            endings = [(ending, put) for ending, put in _endings(self.language) if word.endswith(ending)]
            stems = [word.removesuffix(ending) + put for ending, put in endings]
            stems += [stem[:-1] for stem in stems if len(stem) > 3 and stem[-1] == stem[-2]]  # banned, ban
            if self.language != "en":
                stems += [word[:length] + "*" for length in range(len(word), 1, -1)]
            self._known_forms[word] = (word, *(stem for stem in dict.fromkeys(stems) if stem in self._words))
        return self._known_forms[word]

    def _parts(self, word: str) -> Iterator[Phrase]:
        """The longest entries that a compound begins and ends with."""
        end = len(word)
        for end in range(len(word) - _LEFT_OVER, _FIRST_PART - 1, -1):
            if entry := self._entry(word[:end]):
                yield entry
                break
        else:
            end = 0
        for start in range(max(end, _LEFT_OVER), len(word) - _LAST_PART + 1):
            if word[:start] not in _BEFORE_VERBS and (entry := self._entry(word[start:])):
                yield entry
                return

    def _entry(self, part: str) -> Phrase | None:
        return next((phrase for _, phrase in self._entries([self._forms(part)])), None)

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset(word for phrase in self.entries for word in phrase)

    @cached_property
    def _known_forms(self) -> dict[str, Phrase]:
        return {}


@cache
def lexicon(language: str) -> Lexicon | None:
    """That of a language by its code; none if it has no lexicon."""
    if language not in ENDINGS:
        return None
    vocabularies, nothing = (TOPIC_WORDS, SAYING_NOTHING) if language == "en" else vocabularies_of(language)
    found: dict[Phrase, dict[Topic, float]] = {phrase: {} for phrase in _listed(nothing, language)}
    for topic, words in vocabularies.items():
        for listed, weight in (
            (words.faint, FAINT),
            (words.usual, USUAL),
            (words.telling, TELLING),
            (words.deciding, DECIDING),
        ):
            for phrase in _listed(listed, language):
                found.setdefault(phrase, {})[topic] = weight
    return Lexicon(
        language, {phrase: {topic: w / len(says) for topic, w in says.items()} for phrase, says in found.items()}
    )


def vocabularies_of(language: str) -> tuple[Mapping[Topic, Vocabulary], str]:
    """What the table of a language lists for each topic, and what says nothing."""
    table = resources.files(__package__).joinpath("topic_tables", f"{language}.txt").read_text(encoding="utf-8")
    sections = dict(re.findall(r"^\[(.+)\]\n((?:[^\[\n].*\n)+)", table, re.MULTILINE))
    parts = re.compile(r"^(\w+): (.+\n(?:  .+\n)*)", re.MULTILINE)
    return {topic: Vocabulary(**dict(parts.findall(sections[topic]))) for topic in get_args(Topic)}, sections["nothing"]


def words_of(text: str, language: str) -> list[str]:
    """The words of a text as the lexicon of its language writes them."""
    if language == "en":
        return _ENGLISH_WORD.findall(text.casefold().replace("’", "'"))
    apart = unicodedata.normalize("NFD", text.casefold().replace("œ", "oe"))
    return _WORD.findall("".join(letter for letter in apart if not unicodedata.combining(letter)))


@cache
def _endings(language: str) -> tuple[tuple[str, str], ...]:
    return tuple((ending, put) for ending, _, put in (pair.partition(":") for pair in ENDINGS[language].split()))


def _listed(words: str, language: str) -> Iterator[Phrase]:
    for phrase in words.split(","):
        if phrase.strip():
            yield tuple("".join(words_of(word, language)) + "*" * word.endswith("*") for word in phrase.split())
