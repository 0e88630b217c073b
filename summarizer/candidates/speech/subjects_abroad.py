"""Whom a verb has for its subject in languages other than English: the noun phrase before it, or behind it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from summarizer.candidates.languages import Language
from summarizer.candidates.names.posts_abroad import is_role
from summarizer.candidates.names.words_abroad import Word, ends
from summarizer.candidates.speech.acts_abroad import QUOTE, Cast
from summarizer.candidates.speech.meant_abroad import BODIES, COMPANIES, INDEFINITE
from summarizer.candidates.speech.verbs_abroad import stance_of_verb

MARKS = frozenset(",.;:!?()–—-«»“”„\"'")
_LONGEST = 9  # words of a subject
_LONGEST_FIELD = 6  # words of "al Lavoro e alle Politiche sociali"
_FARTHEST = 9  # words between a verb and a subject behind it
CLITICS = frozenset(
    "lo la le les l' se s' si ne n' n en y ci vi gli me te nos os lhe lhes m' t' nous vous mi ti".split()
)
ADVERBS = frozenset(
    "auch noch dann dazu gestern heute am hier nun jetzt später zugleich zudem schon erneut wieder bereits dagegen "
    "aber jedoch hingegen unterdessen inzwischen allerdings daraufhin también ayer hoy luego después además así "
    "entonces ya ahora no ha aussi hier lundi mardi mercredi jeudi vendredi samedi dimanche ensuite encore pourtant "
    "déjà d'abord ainsi pas toutefois aujourd'hui matin midi soir anche ieri oggi poi inoltre però invece già intanto "
    "ancora ainda ontem hoje também depois agora já então não ook gisteren vandaag nog weer daarna toen echter nu "
    "inmiddels intussen lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì "
    "sabato domenica montag dienstag mittwoch donnerstag freitag samstag sonntag maandag dinsdag woensdag donderdag "
    "vrijdag zaterdag zondag segunda-feira terça-feira quarta-feira quinta-feira sexta-feira niet nicht".split()
)
# Determiners that are never before a subject: they hold a preposition or are in another case.
OBLIQUE = frozenset(
    "al del ao à às aos do da dos das no na nos nas au aux du dem den des einem einen einer eines im am zum zur vom "
    "beim ans ins dello dei degli delle dell' allo alla ai agli alle all' dallo dalla dai dagli dalle dal dall' nel "
    "nella nei negli nelle nell' sul sulla sui sulle sull' pelo pela pelos pelas num numa seinem seiner ihrem ihrer "
    "diesem dieser keinem keiner della ihren seinen diesen".split()
)
# Who may speak without an article before it.
SOURCES = frozenset(
    "fuentes fonti sources source fuente fonte fontes quelle quellen bronnen sindicatos sindacati syndicats polizei "
    "polizia policía police polícia politie regierung staatsanwaltschaft feuerwehr questura prefettura préfecture "
    "parquet fiscalía procura portavoz portavoce porta-voz porte-parole sprecher sprecherin woordvoerder "
    "woordvoerster testigos testimoni testemunhas témoins zeugen augenzeugen getuigen expertos esperti especialistas "
    "experts experten deskundigen autoridades autorità autorités behörden autoriteiten élus kritiker critici críticos "
    "kläger land vakbonden bewoners omwonenden buurtbewoners vecinos moradores riverains residenti anwohner "
    "vigili pompiers bomberos bombeiros brandweer soccorritori soccorsi secours secouristes rettungskräfte "
    "rettungsdienst einsatzkräfte hulpdiensten carabinieri gendarmes gendarmerie mairie comune ayuntamiento gemeente "
    "stadtverwaltung landkreis prefetto préfet ministère ministero ministerio ministério ministerium ministerie "
    "tribunal tribunale gericht rechtbank médecins medici médicos ärzte artsen sanitarios manifestants manifestantes "
    "manifestanti demonstranten sindicato sindacato syndicat vakbond gewerkschaft direction dirección direzione "
    "gobierno governo gouvernement dirigeants collaborateurs l'un justitie onderzoekers forscher wissenschaftler "
    "investigadores pesquisadores chercheurs "
    "ricercatori analistas analisti analysten analystes ökonomen economistas economisti économistes verdi entidades "
    "organizadores organizzatori veranstalter organisateurs gewerkschaften bauern opposition".split()
)
TIMES = frozenset("dernière dernier prochaine pasada pasado próxima scorsa scorso passata passada passado".split())
_NEAR_TO = frozenset("vicina vicine vicino vicini cercana cercanas cercano proche proches próxima próximas".split())


class Subject(NamedTuple):
    """Who does what a verb says: the words, and words [first, past) of the sentence that name it."""

    name: str
    first: int
    past: int


class Subjects:
    """Reads the subjects of verbs in one sentence; `quotes` are its words that stand for quotations."""

    def __init__(
        self, text: str, words: Sequence[Word], quotes: Collection[int], cast: Cast, language: Language
    ) -> None:
        self.text = text
        self.words = words
        self.quotes = quotes
        self.cast = cast
        self.language = language
        self.pronouns = language.he | language.she | language.it

    def named(self, first: int, past: int) -> list[tuple[int, int, str, str]]:
        """People and bodies among the words, outside quotations."""
        if first >= past:
            return []
        quoted = [(self.words[k].start, self.words[k].end) for k in self.quotes]
        inside = self.cast.within(self.words[first].start, self.words[past - 1].end)
        return [one for one in inside if not any(a <= one[0] < b for a, b in quoted)]

    # -- behind -----------------------------------------------------------------------------------------------

    def behind(self, at: int, stop: int, *, free: bool = False) -> Subject | None:
        """The subject that begins at a word, or behind adverbs and whom it is said to ("ha detto all'Ansa il sindaco").

        `free`: any phrase with an article will do, whether or not its noun is known to speak.
        """
        words = self.words
        for start in range(at, min(stop, at + _FARTHEST)):
            word = words[start]
            if word.text == "," and free and start > at:
                return self._past_place(start, stop)
            if start in self.quotes or word.text in MARKS - {"'"} or word.lower in self.language.that:
                return None
            if word.lower in self.pronouns - self.language.articles:
                return None
            if self._opens(start) and (found := self._phrase(start, stop, free)) is not None:
                return found
            skipped = word.lower in ADVERBS | CLITICS | self.language.auxiliaries | self.language.prepositions
            if not skipped and not self._is_oblique(start, at):
                return None
        return None

    def _past_place(self, comma: int, stop: int) -> Subject | None:
        """Who is named behind where and when it was said: "a réagi mardi, devant la presse à Lund, Jane Roe"."""
        after = next((k for k in range(comma + 1, min(stop, comma + _FARTHEST)) if self.words[k].text == ","), None)
        if after is None or self.words[comma + 1].lower not in self.language.prepositions | OBLIQUE | ADVERBS:
            return None
        return self._starting(after + 1, "people")

    def _opens(self, at: int) -> bool:
        """Whether a subject may begin at a word."""
        word, language = self.words[at], self.language
        if word.lower in OBLIQUE or word.lower in language.prepositions:
            return False
        before = self.words[at - 1].lower if at else ""
        if before in language.prepositions | OBLIQUE:
            return False
        small = word.lower in self.pronouns | ADVERBS | language.connectives | language.auxiliaries
        named = word.capital and not small
        return word.lower in language.articles | SOURCES | language.addresses or named or is_role(word, language)

    def _is_oblique(self, at: int, first: int) -> bool:
        """Whether a word belongs to a phrase with a preposition: "a la agencia", "all'Ansa", "der dpa"."""
        for back in range(at, max(first - 1, at - 4), -1):
            low = self.words[back].lower
            if low in self.language.prepositions or low in OBLIQUE:
                return True
        return False

    def _phrase(self, at: int, stop: int, free: bool) -> Subject | None:
        words, language = self.words, self.language
        past = self._end(at, stop)
        if past == at:
            return None
        person = self._head(at, past, "people")
        if person is not None:
            return person
        if past < stop and words[past].text == ",":
            apposed = self._starting(past + 1, "people")
            if apposed is not None and not (at + 1 < past and self._starting(at, "organisations")):
                return Subject(apposed.name, at, apposed.past)
        body = self._head(at, past, "organisations")
        if body is not None:
            return body
        opened = words[at].lower in language.articles
        noun = at + opened
        if noun >= past or words[noun].lower in language.units:
            return None
        if is_role(words[noun], language) and (holder := self._holder(at, past)) is not None:
            return holder
        known = is_role(words[noun], language) or words[noun].lower in SOURCES | language.bodies | BODIES | COMPANIES
        known = known or words[noun].lower.endswith(language.body_endings or ("\0",)) or words[noun].capital
        known = known or words[at].lower in INDEFINITE or any(is_role(w, language) for w in words[at:past])
        if not (known or (free and opened)):
            return None
        return Subject(self.phrase(at, past), at, past)

    def _end(self, at: int, stop: int) -> int:
        """Where the noun phrase that begins at a word ends, with what belongs to it by "of"."""
        words, language = self.words, self.language
        past = at
        while past < min(stop, at + _LONGEST) and past not in self.quotes and words[past].text not in MARKS:
            low = words[past].lower
            if past > at:
                joined = low in language.joins or (language.code == "de" and low in {"des", "der"})
                if joined and past + 1 < stop and words[past + 1].text not in MARKS and past + 1 not in self.quotes:
                    past += 1
                    if past < stop and words[past].lower in language.articles:
                        past += 1
                    continue
                if words[past - 1].lower in _NEAR_TO and (low in OBLIQUE or low in language.prepositions):
                    past += 2 if past + 1 < stop and words[past + 1].lower in language.articles else 1
                    continue
                after = words[past - 1].lower in language.joins | language.articles
                sized = low[0].isdigit() and words[past - 1].lower in language.articles  # "dem 38-seitigen Bericht"
                closed = ends(words[past], language) and not (after and low in language.articles)
                if low in ADVERBS or (closed and not sized):
                    break
                opened = words[past - 1].lower in language.articles
                if not words[past].capital and not opened and stance_of_verb(low, language)[0]:
                    break
            past += 1
        while past > at + 1 and (ends(words[past - 1], language) or words[past - 1].lower in ADVERBS):
            past -= 1
        return past

    def _head(self, at: int, past: int, kind: str) -> Subject | None:
        """The name that a phrase begins or ends with, not one that it only belongs to ("un avocat de Jane Roe")."""
        joins = self.language.joins | OBLIQUE | self.language.prepositions
        for start, end, name, _ in self.cast.within(self.words[at].start, self.words[-1].end, kind):
            first = next((k for k in range(at, past) if self.words[k].start <= start < self.words[k].end), None)
            if first is None:
                continue
            owned = first > at and self.words[first - 1].lower in joins | {"des", "der"}
            if owned and not (first - 1 == at and self.words[at].lower in self.language.articles):
                continue
            return Subject(name, at, max(past, self._word_past(end)))
        return None

    def _holder(self, at: int, past: int) -> Subject | None:
        """Whom an office with its field names: "l'assessora al Lavoro Jane Roe"."""
        for k in range(past, min(past + _LONGEST_FIELD, len(self.words))):
            low = self.words[k].lower
            if (found := self._starting(k, "people")) is not None and self.words[k].capital:
                return Subject(found.name, at, found.past) if k > past + 1 else None
            if not (self.words[k].capital or low in self.language.prepositions | OBLIQUE | self.language.articles):
                return None
        return None

    def _starting(self, at: int, kind: str) -> Subject | None:
        """The name that begins at a word."""
        if at >= len(self.words):
            return None
        if self.words[at].lower in self.language.articles | self.language.addresses and at + 1 < len(self.words):
            at += 1
        for start, end, name, _ in self.cast.within(self.words[at].start, self.words[-1].end, kind):
            if start == self.words[at].start:
                return Subject(name, at, self._word_past(end))
            break
        return None

    def _word_past(self, end: int) -> int:
        return next((k for k, word in enumerate(self.words) if word.start >= end), len(self.words))

    def named_at(self, at: int, stop: int, *, plain: bool = True) -> Subject | None:
        """Whom a phrase behind a preposition names, in whatever case; without `plain` only a name or known noun."""
        past = self._end(at, stop)
        if self.language.code in {"de", "nl"}:
            past = self._noun_end(at, past)
        last = self.words[past - 1].lower if past > at else ""
        if not last or last in self.language.articles or last in self.language.units or last in TIMES:
            return None
        held = self._head(at, past, "people") or self._head(at, past, "organisations")
        if held is not None:
            return held
        if past + 1 < stop and self.words[past].text == "," and (apposed := self._starting(past + 1, "people")):
            return Subject(apposed.name, at, apposed.past)
        noun = self.words[min(at + 1, past - 1)]
        known = is_role(noun, self.language) or noun.lower in SOURCES | self.language.bodies | BODIES | COMPANIES
        if not plain and not known:
            return None
        first = at + (self.words[at].lower in OBLIQUE and at + 1 < past)
        return Subject(self.phrase(first, past), at, past)

    def _noun_end(self, at: int, past: int) -> int:
        """Where a German or Dutch phrase ends before its verb: behind a noun that no other joins."""
        words, language = self.words, self.language
        for k in range(at, past - 1):
            after = words[k + 1]
            noun = (
                words[k].capital and k > at - (language.code == "de")
                if language.code == "de"
                else (words[k].lower in SOURCES | language.bodies | BODIES | COMPANIES or is_role(words[k], language))
            )
            if noun and not after.capital and after.lower not in language.joins | {"des", "der"}:
                return k + 1
        return past

    # -- before -----------------------------------------------------------------------------------------------

    def before(self, at: int, floor: int) -> Subject | None:
        """The subject whose verb stands at a word: what ends right before it, past asides and small words."""
        words, language = self.words, self.language
        end = at
        while end > floor and (
            words[end - 1].lower in CLITICS | ADVERBS | language.auxiliaries and end - 1 not in self.quotes
        ):
            end -= 1
        if end > floor and words[end - 1].text in {",", "–", "—", ")"}:
            return self._before_aside(end - 1, floor)
        return self._ending(end, floor)

    def _before_aside(self, comma: int, floor: int) -> Subject | None:
        """ "Jane Roe, die Chefin, sagte", "El alcalde, Jane Roe, sagte", "Roe, qui préside ..., sagte"."""
        opens = [k for k in range(floor, comma) if self.words[k].text in {",", "–", "—", "("}]
        if not opens:
            return None
        first = self._start(floor)
        apposed = self._head(opens[-1] + 1, comma, "people")
        if apposed is not None and apposed.past == comma:
            return Subject(apposed.name, first, comma)
        for mark in (opens[0], opens[-1]):
            found = self._ending(mark, floor)
            if found is not None:
                return Subject(found.name, found.first, comma)
        return None

    def _start(self, floor: int) -> int:
        return floor + (self.words[floor].lower in self.language.connectives if floor < len(self.words) else 0)

    def _ending(self, end: int, floor: int) -> Subject | None:
        """The noun phrase that ends right before a word."""
        words, language = self.words, self.language
        if end <= floor or end - 1 in self.quotes or words[end - 1].text in MARKS:
            return None
        apart = self.language.joins | OBLIQUE | self.language.prepositions
        for start, past, name, _ in self.cast.within(words[floor].start, words[end - 1].end):
            first = next((k for k in range(floor, end) if words[k].start == start), floor)
            lead = first - 1 - (first > floor and words[first - 1].lower in language.articles)
            if past == words[end - 1].end and (first == floor or words[max(floor, lead)].lower not in apart):
                return Subject(name, max(floor, lead + 1), end)
        for first in range(max(floor, end - _LONGEST), end):
            if first in self.quotes or not self._opens(first):
                continue
            if any(words[k].text in MARKS or k in self.quotes for k in range(first, end)):
                continue
            if self._end(first, end) != end:
                continue
            opened = first == floor or words[first - 1].text in MARKS or ends(words[first - 1], language)
            if first > floor and not opened and words[first].lower not in language.articles:
                continue
            found = self._phrase(first, end, free=True)
            if found is not None:
                return found
        return None

    # -- words ------------------------------------------------------------------------------------------------

    def phrase(self, first: int, past: int) -> str:
        text = " ".join(self.text[self.words[first].start : self.words[past - 1].end].split())
        plain = self.words[first].lower in self.language.articles
        return text[0].lower() + text[1:] if plain else text


def floor_of(words: Sequence[Word], at: int) -> int:
    """Where the clause of a word begins."""
    return max((k for k in range(at) if words[k].text in {".", ";", ":", QUOTE}), default=-1) + 1


def stop_of(words: Sequence[Word], at: int) -> int:
    """Where what is said from a word on ends at the latest."""
    return next((k for k in range(at, len(words)) if words[k].text == ";"), len(words))
