"""What a number counts or measures in languages other than English: the nouns behind it, before it, or the subject."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from summarizer.candidates.languages import Language
from summarizer.candidates.numbers.currencies import is_money
from summarizer.candidates.numbers.tokens import Token, lower_at
from summarizer.candidates.numbers.units import TIME_UNITS

Phrase = tuple[int, int]
"""The tokens [first, past)."""

_LONGEST = 5
_LONGEST_SUBJECT = 4
# Before the noun: "weitere 30 neue Stellen", "otras 200 nuevas plazas".
_LEADING = frozenset(
    "autres nouveaux nouvelles petits petites grands grandes premiers premières derniers dernières otros otras nuevos "
    "nuevas grandes pequeños primeros últimos altri altre nuovi nuove grandi piccoli primi ultimi outros outras novos "
    "novas primeiros más più plus mais".split()
)
_PLAIN_OF = frozenset("de di d'".split())
_OF_THE = frozenset("des der dei degli delle del della de van von los las dos das".split())
_OF_THOSE = frozenset(
    "davon hiervon darunter ellas ellos quali cui eux elles dont deles delas ervan hiervan daarvan".split()
)
_FOR = frozenset("für pro je pour par para per por voor".split())
# Beginnings of verbs of lasting, of rising, falling, costing and measuring, and of putting something at an amount.
_LASTING = {
    "de": ("dauer", "währ", "gedauert"),
    "fr": ("dur", "duré"),
    "es": ("dur",),
    "it": ("dur",),
    "pt": ("dur",),
    "nl": ("du", "geduurd"),
}
_MOVING = {
    "de": tuple(
        "stieg steig sank sink fiel fäll wuchs wächst klettert schrumpf lieg lag beträgt betrug betragen kostet misst "
        "wiegt erreich umfass summier belief beläuft verteuer verringer erhöh ging legt gab nahm reich deck".split()
    ),
    "fr": (
        "augment diminu baiss bond chut progress recul grimp coût attei mesur pès pèse représent pass mont tomb souffl "
        "perd gagn s'élèv dépass".split()
    ),
    "es": "sub baj cay cae crec aument disminuy cuest cost mid pes llega llegó alcanz supera representa ascend".split(),
    "it": "sal scend sces scese cresc aument diminu cost misur pes arriv raggiun rappresent ammont cal super".split(),
    "pt": "sub ca cair caiu cresc aument diminu cust med pes cheg alcanç ating represent recu soma passou".split(),
    "nl": "stijg steeg daal kost kostte meet weeg woog bedraagt bedroeg groei klom zakt liep loopt komt kwam".split(),
}
_PUTTING = {
    "de": ("schätz", "beziffer", "veranschlag", "taxier"),
    "fr": ("estim", "évalu", "chiffr"),
    "es": ("estim", "cifr", "calcul", "cuantific", "valor", "sitú"),
    "it": ("stima", "quantific", "valuta", "calcol"),
    "pt": ("estim", "calcul", "avali", "quantific"),
    "nl": ("schat", "raam", "becijfer"),
}
_WITH = frozenset("per por mit met com con pour avec über für voor para".split())
_ARE = frozenset("sono erano son eran sont étaient são eram sind waren zijn waren fueron furono foram".split())
_AT = frozenset("en a à em auf op".split())
# Of these a million is money, whatever its currency.
SUMS = frozenset(
    "schulden verlust verluste gewinn umsatz kosten dette dettes pertes bénéfice bénéfices deuda deudas pérdidas "
    "beneficio beneficios ventas inversión ingresos debito debiti perdite utile utili fatturato investimenti dívida "
    "dívidas prejuízo prejuízos lucro lucros investimento receitas schuld schulden winst omzet verlies kosten".split()
)


@dataclass(frozen=True, slots=True)
class Counting:
    """A number in its sentence: tokens [first, past) with hedge and unit; `dated` are the tokens of dates."""

    tokens: Sequence[Token]
    first: int
    past: int
    language: Language
    dated: Collection[int]

    def noun(self, unit: str | None, *, share: bool, large: bool) -> Phrase | None:
        """The tokens that name what the number is of; None where no rule settles it."""
        if unit is None and not share:
            found = self._behind() or self._equated()
            return self._before(self.language.joins | _BY) if found is None and large else found
        part = share or unit == "percent"
        if part or is_money(unit):
            own = self._of(self.language.joins | _OF_THE | _PLAIN_OF) or (None if part else self._of(_FOR))
            own = own or (self._behind() if share else None)  # "uno de cada cuatro hogares"
            if own is not None or self.is_of_those():
                return own
        elif unit not in TIME_UNITS and (own := self._measured()) is not None:
            return own
        if unit in TIME_UNITS:
            own = self._for_what() or self._before(self.language.joins | _BY)
            return own or (self._subject(_LASTING[self.language.code]) if self._lasts() else None)
        found = self._put_at() or self._mover() or self._before(self.language.joins | _BY | _WITH)
        if found is None and (is_money(unit) or part):
            found = self._beside_mark() or (None if part else self._done_for())
        return found or self._subject(tuple(_MOVING[self.language.code]))

    def _lasts(self) -> bool:
        """Whether a verb of lasting stands right before: "dauert sechs Wochen", "durerà circa 24 ore"."""
        return any(
            lower_at(self.tokens, k).startswith(_LASTING[self.language.code]) for k in range(self.first - 5, self.first)
        )

    def _for_what(self) -> Phrase | None:
        """ "six semaines de travaux", "diez días de huelga", "dos horas de retraso"."""
        tokens = self.tokens
        at = self.past + 1
        of = lower_at(tokens, self.past) in _PLAIN_OF and self._is_noun(at)
        return (at, at + 1) if of and not tokens[at].text[0].isupper() and at not in self.dated else None

    def _put_at(self) -> Phrase | None:
        """ "schätzt den Schaden auf", "estima las pérdidas entre", "cifra en N la potencia perdida"."""
        tokens, code = self.tokens, self.language.code
        verb = next((k for k in range(self.first - 1, max(-1, self.first - 9), -1) if self._puts(k)), None)
        if verb is None:
            return None
        first = verb + 1
        if lower_at(tokens, first) in _AT and lower_at(tokens, self.past) in self.language.articles:
            first = self.past
        while first < self.first and lower_at(tokens, first) in self.language.articles | {"a", "o"}:
            first += 1
        if first >= self.past:
            first += lower_at(tokens, first) in self.language.articles
        if code == "de":
            while first < self.first and tokens[first].text.islower():
                first += 1
        if not self._is_noun(first) or first == self.first:
            return None
        own = first < self.first or first >= self.past
        return (first, first + 1) if own and first not in self.dated else None

    def _puts(self, at: int) -> bool:
        return lower_at(self.tokens, at).startswith(_PUTTING[self.language.code])

    def _done_for(self) -> Phrase | None:
        """ "640 000 euros pour refaire la charpente": what is done for the money."""
        tokens, at = self.tokens, self.past
        if lower_at(tokens, at) not in {"pour", "para", "per"} or self.language.code in {"de", "nl"}:
            return None
        if not lower_at(tokens, at + 1).endswith(("er", "ir", "re", "ar")):
            return None
        noun = at + 2 + (lower_at(tokens, at + 2) in self.language.articles)
        return (noun, noun + 1) if self._is_noun(noun) and not tokens[noun].text[0].isupper() else None

    def is_of_those(self) -> bool:
        """ "davon", "de ellas": of what was counted before."""
        return any(lower_at(self.tokens, k) in _OF_THOSE for k in range(self.past, self.past + 3))

    def is_sum(self, noun: Phrase) -> bool:
        """Whether the noun behind says that it is money: "412 millones de deuda"."""
        return self.tokens[noun[0]].lower in SUMS

    # -- behind -----------------------------------------------------------------------------------------------

    def _behind(self) -> Phrase | None:
        """ "sieben Pfeiler", "vier der sieben Pfeiler", "posti di lavoro"."""
        tokens, language = self.tokens, self.language
        at = self.past
        if lower_at(tokens, at) in language.joins | _OF_THE:
            at += 1
            while at < len(tokens) and (tokens[at].kind == "digits" or (tokens[at].lower,) in language.numbers):
                at += 1
        while at < min(len(tokens), self.past + 4) and self._is_modifier(at):
            at += 1
        if not self._is_noun(at) or tokens[at].lower in language.verbs or at in self.dated:
            return None
        if language.code != "de" and tokens[at].text[0].isupper():
            return None
        plain = language.code not in {"de", "nl"} and lower_at(tokens, at + 1) in _PLAIN_OF and self._is_noun(at + 2)
        return (at, at + 3) if plain and tokens[at + 2].text[0].islower() else (at, at + 1)

    def _of(self, links: Collection[str]) -> Phrase | None:
        """ "64% de las acciones", "ein Drittel der Beschäftigten", "elf Euro für den Quadratmeter"."""
        tokens, language = self.tokens, self.language
        if lower_at(tokens, self.past) not in links:
            return None
        at = self.past + 1
        while at < len(tokens) and (tokens[at].lower in language.articles or self._is_modifier(at)):
            at += 1
        named = self._is_noun(at) and language.code != "de" and tokens[at].text[0].isupper()
        told = self._is_noun(at) and not named and at not in self.dated and tokens[at].lower not in _OF_THOSE
        return (at, at + 1) if told and tokens[at].lower not in language.verbs else None

    def _measured(self) -> Phrase | None:
        """ "14 hectares de forêt", "2,3 Hektar Spargelacker", "1.120 Meter lange Bauwerk"."""
        tokens, language = self.tokens, self.language
        at = self.past
        if lower_at(tokens, at) in _PLAIN_OF:
            at += 1
        elif language.code not in {"de", "nl"}:
            return None
        while at < min(len(tokens), self.past + 3) and self._is_modifier(at):
            at += 1
        if not self._is_noun(at) or tokens[at].lower in language.verbs or at in self.dated:
            return None
        return at, at + 1

    # -- before -----------------------------------------------------------------------------------------------

    def _before(self, links: Collection[str]) -> Phrase | None:
        """ "un pasivo de 412 millones", "einem Umweg von 52 Kilometern", "un fondo da 4 milioni"."""
        tokens, language = self.tokens, self.language
        end = self.first - 1
        if lower_at(tokens, end) not in links:
            return None
        start = end
        while start > 0 and end - start < _LONGEST:
            joined = tokens[start - 1].lower in _PLAIN_OF and start < end and not self._ends(start - 2)
            if (self._ends(start - 1) and not joined) or tokens[start - 1].lower in language.verbs:
                break
            start -= 1
        if language.code == "de":
            while start < end and not tokens[start].text[0].isupper():
                start += 1
        if (
            start >= end
            or not self._is_noun(end - 1)
            or not self._is_noun(start)
            or any(k in self.dated for k in range(start, end))
        ):
            return None
        if tokens[start].text[0].isupper() and language.code != "de":
            return None
        before = lower_at(tokens, start - 1)
        opened = before in language.articles | language.prepositions | language.verbs.keys() | {"y", "e", "et", "en"}
        return (start, end) if opened or language.code == "de" else None

    def _equated(self) -> Phrase | None:
        """ "I feriti sono 17", "les blessés étaient 12": what there are so many of stands before."""
        at = self.first - 1
        return self._phrase_ending(at) if lower_at(self.tokens, at) in _ARE else None

    def _beside_mark(self) -> Phrase | None:
        """ "die zweite Tranche, rund 700.000 Euro, ...", "Kosten: 14.300 Euro"."""
        tokens, end = self.tokens, self.first - 1
        mark = lower_at(tokens, end)
        if mark == ":":
            return (end - 1, end) if self._is_noun(end - 1) and self._ends(end - 2) else None
        closed = self.past >= len(tokens) or tokens[self.past].text in {",", ".", ")", ";"}
        return self._phrase_ending(end) if mark == "," and closed else None

    def _mover(self) -> Phrase | None:
        """ "dont les ventes ont reculé de 7 %": the subject right before a verb of moving."""
        tokens = self.tokens
        verbs = tuple(_MOVING[self.language.code])
        verb = next(
            (k for k in range(self.first - 1, max(0, self.first - 4), -1) if tokens[k].lower.startswith(verbs)), None
        )
        if verb is None or any(tokens[k].kind != "word" for k in range(verb, self.first)):
            return None
        while verb > 0 and tokens[verb - 1].lower in self.language.auxiliaries | {"si", "se", "s'", "sich"}:
            verb -= 1
        return self._phrase_ending(verb)

    def _phrase_ending(self, end: int) -> Phrase | None:
        """The plain noun, with what it is "of", behind an article and right before a token."""
        tokens, start = self.tokens, end
        while (
            start > 0 and end - start < _LONGEST_SUBJECT and lower_at(tokens, start - 1) not in self.language.articles
        ):
            if self._ends(start - 1) and tokens[start - 1].lower not in _PLAIN_OF:
                return None
            start -= 1
        if start == end or lower_at(tokens, start - 1) not in self.language.articles:
            return None
        if self.language.code == "de":
            while start < end and not self._is_noun(start):
                start += 1
        plain = start < end and self._is_noun(end - 1) and self._is_noun(start) and not self._is_agent(start)
        named = plain and self.language.code != "de" and tokens[start].text[0].isupper()
        return (start, end) if plain and not named and not any(k in self.dated for k in range(start, end)) else None

    def _is_agent(self, at: int) -> bool:
        return self.tokens[at].lower in self.language.roles | self.language.bodies

    def _subject(self, verbs: tuple[str, ...]) -> Phrase | None:
        """What opens the clause: "La part française, fixée à 40 %", "Die Kosten stiegen um 3 Prozent".

        `verbs` are beginnings of the verbs at which it ends.
        """
        tokens, language = self.tokens, self.language
        opened = max((k + 1 for k in range(self.first) if tokens[k].text in {";", ":", "“", "«", "„"}), default=0)
        if lower_at(tokens, opened) not in language.articles:
            return None
        start = end = opened + 1
        while end < min(self.first, start + _LONGEST_SUBJECT) and not self._ends(end):
            verbal = tokens[end].lower in language.verbs or (language.code == "de" and tokens[end].text.islower())
            verbal = verbal or tokens[end].lower.startswith(verbs)
            if verbal and end > start:
                break
            end += 1
        agent = end > start and tokens[start].lower in language.roles | language.bodies
        told = start < end < self.first and self._is_noun(end - 1) and not agent
        return (start, end) if told else None

    # -- words ------------------------------------------------------------------------------------------------

    def _is_noun(self, at: int) -> bool:
        if not 0 <= at < len(self.tokens) or self.tokens[at].kind != "word" or len(self.tokens[at].text) < 2:
            return False
        return self.tokens[at].text[0].isupper() if self.language.code == "de" else not self._ends(at)

    def _is_modifier(self, at: int) -> bool:
        word = self.tokens[at].lower
        if self.language.code == "de":
            return self.tokens[at].text.islower() and word.endswith(("e", "en", "er")) and not self._ends(at)
        dutch = self.language.code == "nl" and word.endswith("e") and self._is_noun(at + 1)
        return word in _LEADING or (dutch and not self._ends(at))

    def _ends(self, at: int) -> bool:
        return ends_phrase(self.tokens, at, self.language)


_BY = frozenset("da di de d' von van um auf del dell' du".split())


def ends_phrase(tokens: Sequence[Token], at: int, language: Language) -> bool:
    """Whether no noun phrase goes on at a token."""
    if not 0 <= at < len(tokens) or tokens[at].kind != "word":
        return True
    word = tokens[at].lower
    grammar = (language.articles, language.prepositions, language.connectives, language.auxiliaries)
    return any(word in words for words in grammar)
