"""Sentences in languages other than English as they are read for who says what: verbs of saying and their subjects."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from summarizer.articles import Article
from summarizer.candidates.candidate import Candidate
from summarizer.candidates.languages import Language
from summarizer.candidates.names.posts_abroad import is_role
from summarizer.candidates.names.words_abroad import Word, ends, words_of
from summarizer.candidates.speech.acts_abroad import QUOTE, Act, Cast, Clause
from summarizer.candidates.speech.frames import Frame, frames
from summarizer.candidates.speech.marks import Stretch, paragraphs, stretches

_LONGEST_SUBJECT = 7
_CLOSE = 3  # words between a verb and what it says
_MARKS = frozenset(",.;:!?()–—-")


def read_clauses(
    article: Article, names: Sequence[Candidate], language: Language
) -> tuple[Sequence[Stretch], list[Clause]]:
    """The quotations of an article and its clauses, in order."""
    found = stretches(article.text)
    cast = Cast(article.text, names)
    starts = [start for start, _ in paragraphs(article.text)]
    clauses = []
    for frame in frames(article, found):
        clauses.append(_Reader(article, frame, found, cast, language).clause(bisect_right(starts, frame.start)))
    return found, clauses


class _Reader:
    def __init__(
        self, article: Article, frame: Frame, found: Sequence[Stretch], cast: Cast, language: Language
    ) -> None:
        self.article = article
        self.frame = frame
        self.cast = cast
        self.language = language
        self.words: list[Word] = []
        self.quotes: dict[int, tuple[int, int]] = {}
        outer = {frame.tokens[i].start: (frame.tokens[i].end, key) for i, key in frame.quotes.items()}
        at = frame.start
        for start in sorted(outer):
            self.words += words_of(article.text, at, start)
            self.quotes[len(self.words)] = outer[start][1]
            self.words.append(Word(QUOTE, start, outer[start][0], True))
            at = outer[start][0]
        self.words += words_of(article.text, at, frame.end)

    def clause(self, paragraph: int) -> Clause:
        article, frame = self.article, self.frame
        text = article.text[frame.start : frame.end]
        plain = " ".join(w.text for w in self.words)
        reported = self.language.reported
        people = [one for one in self._named(0, len(self.words)) if one[3] == "people"]
        bodies = [one for one in self._named(0, len(self.words)) if one[3] == "organisations"]
        heading = text == article.headline or (
            article.text[frame.end : frame.end + 1] in {"", "\n"} and text[-1:].isalnum()
        )
        return Clause(
            frame.start,
            frame.end,
            frame.sentences,
            self.words,
            self.quotes,
            tuple(self._acts()),
            next((one[2] for one in people + bodies), None),
            self._opener(),
            reported is not None and reported.search(plain) is not None,
            paragraph,
            heading,
        )

    def _named(self, first: int, past: int) -> list[tuple[int, int, str, str]]:
        """People and bodies among the words, outside quotations."""
        if first >= past:
            return []
        quoted = [(self.words[k].start, self.words[k].end) for k in self.quotes]
        inside = self.cast.within(self.words[first].start, self.words[past - 1].end)
        return [one for one in inside if not any(a <= one[0] < b for a, b in quoted)]

    # -- acts -------------------------------------------------------------------------------------------------

    def _acts(self) -> list[Act]:
        found: list[Act] = []
        at = 0
        while at < len(self.words):
            act, past = self._act_at(at)
            if act is not None:
                found.append(act)
            at = max(past, at + 1)
        return found

    def _act_at(self, at: int) -> tuple[Act | None, int]:
        according = self._according(at)
        if according is not None:
            return according
        word = self.words[at]
        low = word.lower
        stance: str | None = None
        particle = self._particle(at)
        if particle is not None:
            stance = self.language.parted[(low, self.words[particle].lower)]
        elif low in self.language.verbs and not (word.capital and at > 0 and self.words[at - 1].text.isalpha()):
            stance = self.language.verbs[low]
        else:
            return None, at + 1
        if not self._says(at, particle):
            return None, at + 1
        speaker, shared, past = self._subject(at)
        left, right = self._content(at, past, particle)
        if stance is None and not self.quotes:
            return None, at + 1
        return Act(at, stance, speaker, shared, left, right), at + 1

    def _particle(self, at: int) -> int | None:
        """Where the particle of a parted verb stands: "räumt ... ein"."""
        low = self.words[at].lower
        for k in range(at + 1, len(self.words)):
            if self.words[k].text in {".", ";", ":"}:
                return None
            ends_clause = k + 1 >= len(self.words) or self.words[k + 1].text in _MARKS | {QUOTE}
            if (low, self.words[k].lower) in self.language.parted and ends_clause:
                return k
        return None

    def _says(self, at: int, particle: int | None) -> bool:
        """Whether a verb that can mean saying does so here: beside a quotation, with "that", an object or a comma."""
        words, language = self.words, self.language
        low = words[at].lower
        if particle is not None or any(abs(k - at) <= 14 for k in self.quotes):
            return True
        behind = [w.lower for w in words[at + 1 : at + 1 + _LONGEST_SUBJECT]]
        if language.that & set(behind[: _CLOSE + 2]):
            return True
        if low in language.objects or (at + 1 < len(words) and words[at + 1].text == ":"):
            return True
        if self._is_inverted(at) and words[at - 1].text == ",":
            return True
        comma = at + 1 < len(words) and words[at + 1].text == "," and language.code in {"de", "nl"}
        return comma and language.verbs.get(low) is not None

    def _is_inverted(self, at: int) -> bool:
        """Whether a verb stands behind a quotation, a comma or first, so that its subject follows."""
        start = at
        while start > 0 and self.words[start - 1].lower in self.language.auxiliaries | _CLITICS:
            start -= 1
        if start > 0 and self.words[start - 1].lower in _AS_SAID:
            return True
        return start == 0 or self.words[start - 1].text in {QUOTE, ",", "–", "—", ")", "»", "“"}

    def _subject(self, at: int) -> tuple[str | None, bool, int]:
        """(who speaks, whether nobody is named, index past the subject where it follows the verb)."""
        words = self.words
        clause = max((k for k in range(at) if words[k].text in {".", ";", ":", QUOTE}), default=-1) + 1
        if self._is_inverted(at):
            stop = next((k for k in range(at + 1, len(words)) if words[k].text in {QUOTE, ":", "."}), len(words))
            phrase = self._phrase_after(at + 1, stop)
            if phrase is not None:
                return phrase[0], False, phrase[1]
            pronoun = at + 1 < stop and words[at + 1].lower in self._pronouns()
            quoted = any(k < at for k in self.quotes)
            before = [] if quoted else self._named(clause, at)
            named = [] if pronoun or before else self._named(at + 1, stop)
            person = next((one for one in named if one[3] == "people"), None) or next(iter(named), None)
            if person is not None:
                past = next((k for k in range(at + 1, stop) if words[k].start >= person[1]), stop)
                return person[2], False, past
            if any(k < at for k in self.quotes) or pronoun:
                return None, True, at + 1 + pronoun
        inverted = (
            self._phrase_after(at + 1, len(words)) if at and words[clause].lower not in self.language.articles else None
        )
        named = self._named(clause, at)
        people = [one for one in named if one[3] == "people"]
        if people:
            return people[-1][2], False, at + 1
        if inverted is not None and not named and self.language.code in {"de", "nl"}:
            return inverted[0], False, inverted[1]
        if named:
            return named[0][2], False, at + 1
        phrase_before = self._phrase_before(clause, at)
        if phrase_before is not None:
            return phrase_before, False, at + 1
        return None, True, at + 1

    def _pronouns(self) -> frozenset[str]:
        language = self.language
        return language.he | language.she | language.it

    def _phrase_after(self, at: int, stop: int) -> tuple[str, int] | None:
        """The subject right behind a verb: a name with its title, "un portavoce", "eine Sprecherin des Landes"."""
        words, language = self.words, self.language
        while at < stop and words[at].lower in _ADVERBS:
            at += 1
        if at >= stop or words[at].text in _MARKS or words[at].text == QUOTE:
            return None
        last = at
        while last < stop and last - at < _LONGEST_SUBJECT + 4 and words[last].text not in _MARKS | {QUOTE}:
            if last > at and words[last].lower in language.that:
                break
            last += 1
        named = list(self._named(at, last))
        person = next((one for one in named if one[3] == "people"), None)
        titled = is_role(words[at], language) or words[at].capital or words[at].lower in language.articles
        titled = titled or words[at].lower in language.addresses
        if person is not None and titled:
            return person[2], next((k for k in range(at, stop) if words[k].start >= person[1]), stop)
        apposed = last + 1 < stop and words[last].text == "," and words[at].lower in language.articles
        if apposed and any(is_role(w, language) for w in words[at:last]):
            behind = [one for one in self._named(last + 1, stop) if one[0] == words[last + 1].start]
            if behind and behind[0][3] == "people":  # "el presidente, Jane Roe"
                return behind[0][2], last + 2
        if named and named[0][0] in {words[at].start, words[min(at + 1, last - 1)].start} and titled:
            return named[0][2], next((k for k in range(at, stop) if words[k].start >= named[0][1]), stop)
        document = self._document(at, stop)
        if document is not None:
            return document
        source = (words[at].lower in language.articles and words[at].lower not in _OBLIQUE) or words[
            at
        ].lower in _SOURCES
        if not source or (last == at + 1 and words[at].lower not in _SOURCES):
            return None
        noun = words[min(at + 1, last - 1)]
        told = is_role(noun, language) or noun.lower in _SOURCES | language.bodies or words[at].lower in _SOURCES
        told = told or (words[at].lower in _INDEFINITE and last - at <= _LONGEST_SUBJECT)
        if not told:
            return None
        while last > at + 2 and ends(words[last - 1], language):
            last -= 1
        last = min(last, at + _LONGEST_SUBJECT)
        return self._text(at, last), last

    def _document(self, at: int, stop: int) -> tuple[str, int] | None:
        """ "heißt es in dem Beschluss": the paper that says so."""
        words = self.words
        if words[at].lower != "es" or at + 2 >= stop or words[at + 1].lower not in {"in", "im"}:
            return None
        noun = next((k for k in range(at + 2, min(stop, at + 6)) if words[k].capital), None)
        return None if noun is None else (words[noun].text, noun + 1)

    def _phrase_before(self, first: int, at: int) -> str | None:
        """The subject that opens a clause: "Die Polizei", "Los sindicatos", "Un portavoz del grupo"."""
        words, language = self.words, self.language
        if first >= at or words[first].lower not in language.articles | _SOURCES:
            return None
        last = first + 1
        while last < at and words[last].text not in _MARKS and words[last].lower not in language.auxiliaries:
            if words[last].lower in language.connectives or last - first >= _LONGEST_SUBJECT:
                break
            last += 1
        while last > first + 1 and ends(words[last - 1], language):
            last -= 1
        return self._text(first, last) if last > first + 1 else None

    def _text(self, first: int, last: int) -> str:
        text = " ".join(self.article.text[self.words[first].start : self.words[last - 1].end].split())
        plain = self.words[first].lower in self.language.articles
        return text[0].lower() + text[1:] if plain else text

    def _according(self, at: int) -> tuple[Act, int] | None:
        """ "laut Polizei", "selon elle", "so von Maunz": what the rest of the sentence says is theirs."""
        words, language = self.words, self.language
        for phrase in language.according:
            if [w.lower for w in words[at : at + len(phrase)]] != list(phrase):
                continue
            start = at + len(phrase)
            if phrase == ("so",) and not (at > 0 and words[at - 1].text in {",", QUOTE} and start < len(words)):
                continue
            if phrase in {("pour",), ("para",), ("per",)} and not (at == 0 or words[at - 1].text == ","):
                continue
            if start < len(words) and (
                words[start].lower in language.verbs or words[start].lower in language.auxiliaries
            ):
                continue  # "según admitió el directivo"
            if start < len(words) and words[start].lower in _WHOM:
                owner = self._named(0, at)
                return (
                    (Act(at, "asserts", owner[-1][2], False, None, (start + 1, len(words))), start + 1)
                    if owner
                    else None
                )
            if start < len(words) and words[start].lower in self._pronouns():
                return Act(at, "asserts", None, True, *self._around(at, start + 1)), start + 1
            last = start
            while last < len(words) and words[last].text not in _MARKS | {QUOTE}:
                last += 1
            named = self._named(start, last)
            person = next((one for one in named if one[3] == "people"), None) or next(iter(named), None)
            strict = phrase in {("so",), ("pour",), ("para",), ("per",)}
            if last == start or (strict and person is None and not (self.quotes and phrase == ("pour",))):
                continue
            speaker = person[2] if person is not None else self._text(start, min(last, start + _LONGEST_SUBJECT))
            return Act(at, "asserts", speaker, False, *self._around(at, last)), last
        return None

    def _around(self, first: int, past: int) -> tuple[tuple[int, int] | None, tuple[int, int] | None]:
        """What "according to" leaves of its sentence: behind it, or before it."""
        if first <= 1:
            return None, (past, len(self.words))
        start = max((k for k in range(first) if self.words[k].text in {";", "."}), default=-1) + 1
        return (start, first), None

    def _content(
        self, at: int, past: int, particle: int | None
    ) -> tuple[tuple[int, int] | None, tuple[int, int] | None]:
        """The words that say what is said: behind the verb, or before it in "..., warnte Roe"."""
        words, language = self.words, self.language
        if self._points_back(at):
            return None, None
        stop = particle if particle is not None else len(words)
        goes_on = particle is not None and any(w.text in {",", ":"} for w in words[particle + 1 : particle + 2])
        if particle is not None and not goes_on and particle - at <= 3 and at > 2:
            commas = [k for k in range(at) if words[k].text == ","]
            if commas:  # "Den Vorwurf, man habe ..., wies sie zurück"
                return (commas[0] + 1, commas[-1] if len(commas) > 1 else at), None
        told = at > 2 and self._is_inverted(at) and words[at - 1].text == "," and past > at + 1
        if told and words[0].text != QUOTE:
            start = max((k for k in range(at - 1) if words[k].text in {";", "."}), default=-1) + 1
            return (start, at - 1), None
        for k in range(past, min(stop, past + 9)):
            if words[k].lower in language.that and not words[k].capital:
                return None, (k + 1, stop)
            if words[k].text == ":":
                return None, (k + 1, stop)
        if particle is not None:
            behind = particle + 2 if goes_on else past
            that = behind < len(words) and words[behind].lower in language.that
            return None, (behind + that, len(words) if goes_on else particle)
        spoken = any(k < at for k in self.quotes)
        if past < stop and words[past].text == "," and language.code in {"de", "nl"} and not spoken:
            return None, (past + 1, stop)
        if spoken and past > at + 1:
            return None, None
        linked = (k for k in range(past + 1, stop - 1) if words[k].lower in _ANDS and self._is_verbal(k + 1))
        if words[at].lower in language.objects:
            return None, (past, next(linked, stop))
        if past < stop and words[past].lower in {"di", "de", "om"}:
            return None, (past, stop)
        if any(k >= past for k in self.quotes):
            return None, (past, stop)
        return None, None

    def _points_back(self, at: int) -> bool:
        """ "lo ha negado", "l'a démenti": what is meant was said just before."""
        start = at
        while start > 0 and self.words[start - 1].lower in self.language.auxiliaries:
            start -= 1
        return start < at and self.words[start - 1].lower in {"lo", "le", "l'", "la"} if start > 0 else False

    def _is_verbal(self, at: int) -> bool:
        word = self.words[at].lower
        return word in self.language.auxiliaries or word in self.language.verbs or word in _CLITICS

    def _opener(self) -> str | None:
        """Who stands before the colon in front of a quotation: "Gli operai: «...»"."""
        words = self.words
        at = next((k - 1 for k in sorted(self.quotes) if k > 0 and words[k - 1].text == ":"), None)
        if at is None:
            return None
        named = self._named(0, at)
        if named and named[-1][1] == words[at - 1].end:
            return named[-1][2]
        first = next((k for k in range(at - 1, -1, -1) if words[k].lower in self.language.articles), None)
        if first is None or at - first > _LONGEST_SUBJECT or first + 1 >= at:
            return named[0][2] if named else None
        return self._text(first, at)


_ANDS = frozenset("et y e und en".split())
_AS_SAID = frozenset("según conforme segundo wie comme come zoals como".split())
_WHOM = frozenset("qui quien quienes cui quem laquelle lequel".split())
_OBLIQUE = frozenset(
    "al del ao à às aos do da dos das no na nos nas au aux du des dem den des einem einen einer eines im am zum "
    "zur vom "
    "beim ans ins dello della dei degli delle dell' allo alla ai agli alle all' dallo dalla dai dagli dalle dal nel "
    "nella nei nelle sul sulla sui sulle pelo pela num numa".split()
)
_CLITICS = frozenset("lo la le les l' se s' si ne n' en y ci vi sich nicht me te nos os lhe".split())
_ADVERBS = frozenset(
    "auch noch dann dazu gestern heute am hier también ayer hoy aussi hier lundi mardi mercredi jeudi vendredi anche "
    "ieri oggi ainda ontem hoje também ook gisteren vandaag encore".split()
)
_INDEFINITE = frozenset("un una une ein eine einer um uma een l'un".split())
_SOURCES = frozenset(
    "fuentes fonti sources source fuente fonte fontes fonte quellen bronnen sindicato sindicatos sindacato sindacati "
    "syndicat syndicats polizei polizia policía police polícia politie gobierno governo gouvernement regierung azienda "
    "empresa entreprise unternehmen questura prefettura préfecture parquet fiscalía procura procuradoria portavoz "
    "portavoce porta-voz porte-parole sprecher sprecherin woordvoerder woordvoerster testigos testimoni témoins zeugen "
    "getuigen expertos esperti experts experten deskundigen autoridades autorità autorités behörden autoriteiten élus "
    "collectif association asociación associazione verband kläger land vakbond vakbonden bewoners vecinos riverains "
    "collaborateurs l'un".split()
)
