"""What "according to" says in languages other than English: of whom, and what else of its sentence is theirs."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.candidates.languages import Language
from summarizer.candidates.languages.language import sequences
from summarizer.candidates.names.words_abroad import Word
from summarizer.candidates.speech.acts_abroad import QUOTE, Act
from summarizer.candidates.speech.subjects_abroad import MARKS, Subjects, floor_of, stop_of
from summarizer.candidates.speech.verbs_abroad import ACCORDING, stance_of_verb

_LONGEST_SUBJECT = 7
ANDS = frozenset("et y e und en mais pero ma mas aber maar".split())
_OWN = frozenset(
    "suo sua suoi sue su sus seu seus suas son sa ses leur leurs ihren ihrer ihrem seinen seiner eigenen eigener eigen "
    "zijn hun haar".split()
)
_OWN_WORDS = {
    "de": sequences(
        "nach eigenen angaben;nach eigener angabe;nach eigener aussage;nach eigenen aussagen;nach eigenen worten;"
        "nach eigener darstellung;nach eigener schätzung;nach eigenen schätzungen;nach eigenem bekunden;"
        "nach eigenen berechnungen;eigenen angaben zufolge"
    ),
    "nl": sequences("naar eigen zeggen;naar eigen schatting;volgens eigen zeggen;volgens eigen cijfers"),
    "fr": sequences("de son propre aveu;de leur propre aveu"),
    "es": sequences("según dice;según dicen"),
    "it": sequences("a suo dire;a loro dire"),
    "pt": sequences("segundo diz;segundo dizem"),
}
_PER = frozenset("por al a par à al pro per".split())
_WHOM = frozenset("qui quien quienes cui quem laquelle lequel".split())


class According:
    """Reads the "according to"s of one sentence, from left to right."""

    def __init__(self, words: Sequence[Word], subjects: Subjects, language: Language) -> None:
        self.words = words
        self.quotes = subjects.quotes
        self.subjects = subjects
        self.language = language
        self.reached = 0  # past the last of them

    def read(self, at: int) -> tuple[Act, int] | None:
        """ "laut Polizei", "selon elle", "so von Maunz": what the rest of the sentence says is theirs."""
        words, language = self.words, self.language
        for phrase in _OWN_WORDS.get(language.code, ()):
            if [w.lower for w in words[at : at + len(phrase)]] == list(phrase):
                return self._own(at, at + len(phrase)), at + len(phrase)
        for phrase in sorted((*language.according, *ACCORDING[language.code]), key=len, reverse=True):
            if [w.lower for w in words[at : at + len(phrase)]] != list(phrase):
                continue
            start = at + len(phrase)
            if start >= len(words) or words[start].text in MARKS:
                continue
            ordinal = phrase in {("secondo",), ("segundo",)}
            if ordinal and at > 0 and words[at - 1].lower in language.articles | _PER:
                continue  # "il secondo turno", "212 litros por segundo"
            if phrase == ("so",) and not (at > 0 and words[at - 1].text in {",", QUOTE}):
                continue
            strict = phrase in {("so",), ("pour",), ("para",), ("per",), ("voor",)}
            counted = at > 0 and (words[at - 1].text[0].isdigit() or (words[at - 1].lower,) in language.numbers)
            if strict and not (at == 0 or words[at - 1].text in {",", QUOTE} or counted):
                continue
            low = words[start].lower
            if stance_of_verb(low, language)[0] or (low in language.auxiliaries and start != at):
                continue  # "según admitió el directivo"
            if low in _WHOM:
                owner = self.subjects.named(0, at)
                return (
                    (Act(at, "asserts", owner[-1][2], False, None, (start + 1, len(words))), start + 1)
                    if owner
                    else None
                )
            if low in self.subjects.pronouns:
                return self.rest(at, start + 1, None), start + 1
            own = next((k for k in range(start, min(start + 2, len(words))) if words[k].lower in _OWN), None)
            if own is not None:  # "secondo i suoi calcoli"
                return self._own(at, own + 2), own + 2
            found = self.subjects.named_at(start, len(words), plain=not strict)
            if found is None:
                continue
            return self.rest(at, found.past, found.name), found.past
        return self._behind(at)

    def _own(self, at: int, past: int) -> Act:
        """ "Roe, die nach eigenen Angaben zwei Millionen überweist": whoever was named right before."""
        owner = self.subjects.named(0, at)
        return self.rest(at, past, owner[-1][2] if owner else None)

    def _behind(self, at: int) -> tuple[Act, int] | None:
        """ "Dem Ministerium zufolge"."""
        words = self.words
        if words[at].lower not in self.language.according_after:
            return None
        for first in range(max(floor_of(words, at), at - _LONGEST_SUBJECT), at):
            found = self.subjects.named_at(first, at)
            if found is not None and found.past == at:
                return self.rest(first, at + 1, found.name), at + 1
        return None

    def rest(self, first: int, past: int, speaker: str | None) -> Act:
        """The act of an "according to", with what it leaves of its sentence: what is before it and behind it."""
        words = self.words
        floor = max((k + 1 for k in range(first) if words[k].text in {".", ";", ":"}), default=0)
        floor, stop = max(floor, self.reached), stop_of(words, past)
        if all(k in self.quotes or words[k].text in MARKS for k in range(floor, first)):
            floor = first
        self.reached = past
        while floor < first and words[floor].text in MARKS | {"y", "e", "et", "und", "en"}:
            floor += 1
        left = (floor, first) if first - floor > 1 else None
        again = any(words[k].lower == words[first].lower for k in range(past, stop))
        behind = past + (past < stop and words[past].text == ",")
        goes_on = behind < stop and words[behind].text not in MARKS and words[behind].lower not in ANDS
        right = (behind, stop) if goes_on and not again else None
        return Act(first, "asserts", speaker, speaker is None, left, right, aside=True)
