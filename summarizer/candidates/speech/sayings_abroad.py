"""Whether a word of a sentence is a verb by which somebody says something, in languages other than English."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.candidates.languages import Language
from summarizer.candidates.names.words_abroad import Word
from summarizer.candidates.speech.acts_abroad import QUOTE
from summarizer.candidates.speech.subjects_abroad import ADVERBS, CLITICS, MARKS, Subjects
from summarizer.candidates.speech.verbs_abroad import parted_of, stance_of_verb, takes_object

_LONGEST_SUBJECT = 7
_COUNTING = ("compt", "zähl", "cuent", "cont", "tel")
_MEMBERS = frozenset(
    "habitants adhérents membres salariés élèves employés abonnés agents lits logements magasins einwohner mitglieder "
    "beschäftigte mitarbeiter schüler betten wohnungen filialen bewohner habitantes vecinos miembros socios empleados "
    "alumnos trabajadores camas tiendas abitanti iscritti soci dipendenti membri alunni posti negozi membros sócios "
    "funcionários alunos moradores trabalhadores lojas inwoners leden werknemers leerlingen bedden winkels".split()
)
_CLOSE = 3  # words between a verb and what it says
_NEAR = 8  # words between a verb and the number that it states
AND = {
    code: frozenset(forms.split())
    for code, forms in {"de": "und", "fr": "et", "es": "y e", "it": "e ed", "pt": "e", "nl": "en"}.items()
}
# Ends of verbs that are no noun's: "la smentisce", "la desmintió", "la dément".
_FINITE = ("isce", "iscono", "ano", "ono", "ò", "ó", "ava", "eva", "iva", "aba", "ía", "ait", "ent", "aient", "ieron")
AS_SAID = frozenset("según conforme segundo wie comme come zoals como".split())
_PASSIVE = frozenset(
    "est sont était étaient été fut furent sera es son fue fueron era eran sido será è sono erano stato stata stati "
    "state fu furono foi foram é são eram wurde wurden wird werden worden wordt werd".split()
)


class Sayings:
    """Tells of each word of a sentence how it stands as a verb."""

    def __init__(self, text: str, words: Sequence[Word], subjects: Subjects, language: Language) -> None:
        self.text = text
        self.words = words
        self.quotes = subjects.quotes
        self.subjects = subjects
        self.language = language

    def is_human(self, at: int) -> bool:
        """Whether a pronoun right behind a verb means one person: "commenta lei", "sagte er"."""
        after = self.words[at + 1].lower if at + 1 < len(self.words) else ""
        persons = self.language.he | self.language.she
        return after in persons and after not in self.language.it | {"sie", "zij", "ze", "se", "si", "lo", "la"}

    def is_risk(self, at: int) -> bool:
        """ "Ihm drohen zehn Jahre Haft", "er dreigt een tekort": who threatens says so "mit", "met", in a quotation."""
        if not self.words[at].lower.startswith(("droh", "dreig", "gedroh", "gedreig")) or self.quotes:
            return False
        near = {w.lower for w in self.words[max(0, at - 6) : at + 8]}
        return not near & {"mit", "damit", "met", "ermee", "daarmee"} and not self.language.that & near

    def parted(self) -> dict[tuple[str, str], str]:
        return {**self.language.parted, **parted_of(self.language.code)}

    def is_noun(self, at: int) -> bool:
        """Whether what looks like a verb is a noun: "la denuncia", "une demande", "Bericht"."""
        word, before = self.words[at], self.words[at - 1] if at else None
        if before is None or before.text in MARKS or at - 1 in self.quotes:
            return False
        if word.capital and before.text.isalpha():
            return True
        low = before.lower
        if low == "la" and at > 1 and word.lower.endswith(_FINITE):
            return False
        if low in {"lo", "le", "l'", "se", "s'", "si", "die", "der", "das", "dat"}:
            return low in {"l'", "die", "der", "das"} and word.capital
        return (low in self.language.articles or low in self.language.prepositions - CLITICS) and low not in {
            "que",
            "wie",
            "als",
        }

    def is_passive(self, at: int) -> bool:
        """ "est accusé", "fue acusado", "wurde gefordert": whom it is said of stands before it."""
        words, low = self.words, self.words[at].lower
        before = at
        while before > 0 and words[before - 1].lower in ADVERBS:
            before -= 1
        if self.language.code in {"de", "nl"}:
            return low.startswith("ge") and any(w.lower in _PASSIVE for w in words[:at])
        if before == 0 or words[before - 1].lower not in _PASSIVE:
            return False
        return not any(w.lower in {"s'", "se", "si"} for w in words[max(0, before - 3) : before])

    def is_impersonal(self, at: int) -> bool:
        """ "on se demande", "man fordert": nobody in particular."""
        start = self.verb_start(at)
        return start > 0 and self.words[start - 1].lower in {"on", "man", "men"} and not self.quotes

    def number_behind(self, at: int) -> bool:
        """Whether a number follows in the same clause."""
        for k in range(at + 1, min(len(self.words), at + 1 + _NEAR)):
            word = self.words[k]
            if k in self.quotes:
                return re.search(r"\d", self.text[word.start : word.end]) is not None or any(
                    self.language.numbers.get((part,), 0) > 2
                    for part in re.findall(r"\w+", self.text[word.start : word.end].lower())
                )
            if word.text in ".;:,(" or word.lower in self.language.that:
                return False
            if word.text[0].isdigit() or self.language.numbers.get((word.lower,), 0) > 2:
                return not (self.words[at].lower.startswith(_COUNTING) and self._has_members(k))
        return False

    def _has_members(self, number: int) -> bool:
        """ "La ville compte 40 000 habitants", "der Verein zählt 60 Mitglieder": nobody counted, it has so many."""
        return any(w.lower in _MEMBERS for w in self.words[number : number + 5])

    def particle(self, at: int) -> int | None:
        """Where the particle of a parted verb stands: "räumt ... ein"."""
        low = self.words[at].lower
        parted = self.parted()
        if not any(form == low for form, _ in parted):
            return None
        for k in range(at + 1, len(self.words)):
            if self.words[k].text in {".", ";", ":"}:
                return None
            ends_clause = k + 1 >= len(self.words) or self.words[k + 1].text in MARKS | {QUOTE}
            ends_clause = ends_clause or self.words[k + 1].lower in self.language.that | {"und", "en"}
            if (low, self.words[k].lower) in parted and ends_clause:
                return k
        return None

    def says(self, at: int, particle: int | None) -> bool:
        """Whether a verb that can mean saying does so here: beside a quotation, with "that", an object or a comma."""
        words, language = self.words, self.language
        low = words[at].lower
        if particle is not None or any(abs(k - at) <= 14 for k in self.quotes):
            return True
        behind = [w.lower for w in words[at + 1 : at + 1 + _LONGEST_SUBJECT]]
        if language.that & set(behind[: _CLOSE + 2]):
            return True
        if takes_object(low, language) or (at + 1 < len(words) and words[at + 1].text == ":"):
            return True
        if self.is_inverted(at) and (words[at - 1].text == "," or self.as_said(at) or self.points_back(at)):
            return True
        if behind[:1] and behind[0] in {"avoir", "être", "haber", "ter", "di"} | self.language.auxiliaries:
            return behind[0] in {"avoir", "être", "haber", "ter", "di"}
        comma = at + 1 < len(words) and words[at + 1].text == "," and language.code in {"de", "nl"}
        return (comma and stance_of_verb(low, language)[1] is not None) or self.as_said(at)

    def as_said(self, at: int) -> bool:
        """ "wie die Polizei mitteilte", "comme l'indique la mairie", "según admitió el directivo"."""
        for k in range(at - 1, max(-1, at - _LONGEST_SUBJECT - 3), -1):
            if self.words[k].lower in AS_SAID:
                return True
            if self.words[k].text in MARKS or k in self.quotes:
                return False
        return False

    def is_inverted(self, at: int) -> bool:
        """Whether a verb stands behind a quotation, a comma or first, so that its subject follows."""
        start = self.verb_start(at)
        if start > 0 and self.words[start - 1].lower in AS_SAID:
            return True
        return start == 0 or self.words[start - 1].text in {QUOTE, ",", "–", "—", ")", "»", "“", "?", "!"}

    def verb_start(self, at: int) -> int:
        start = at
        while start > 0 and self.words[start - 1].lower in self.language.auxiliaries | CLITICS:
            start -= 1
        return start

    def is_joined(self, at: int) -> bool:
        """Whether "and" stands right before a verb, so that its subject is that of the verb before."""
        start, code = at, self.language.code
        while start > 0 and self.words[start - 1].lower in (self.language.auxiliaries | CLITICS | ADVERBS) - AND[code]:
            start -= 1
        joined = start > 1 and self.words[start - 1].lower in AND[code] and start - 2 not in self.quotes
        pronoun = at + 1 < len(self.words) and self.words[at + 1].lower in self.subjects.pronouns
        return joined and not pronoun

    def is_bare_aside(self, at: int) -> bool:
        """ "una multa que, asegura, ya pagó": whoever speaks goes on; not "Roe, asegura, ..."."""
        words = self.words
        if not 1 < at < len(words) - 1 or words[at - 1].text != "," or words[at + 1].text != ",":
            return False
        return not any(one[1] == words[at - 2].end for one in self.subjects.named(0, at))

    def said_before(self, floor: int, at: int) -> bool:
        return any(stance_of_verb(self.words[k].lower, self.language)[0] for k in range(floor, at))

    def points_back(self, at: int) -> bool:
        """ "lo ha negado", "l'a démenti", "das sagte": what is meant was said just before."""
        start = at
        while start > 0 and self.words[start - 1].lower in self.language.auxiliaries:
            start -= 1
        before = self.words[start - 1].lower if start else ""
        return (start < at or start <= 2) and before in {"lo", "le", "l'", "la", "das", "dat", "o"}

    def is_verbal(self, at: int) -> bool:
        word = self.words[at].lower
        return word in self.language.auxiliaries or stance_of_verb(word, self.language)[0] or word in CLITICS
