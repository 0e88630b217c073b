"""Sentences in languages other than English as they are read for who says what: verbs of saying and their subjects."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from summarizer.articles import Article
from summarizer.candidates.languages import Language
from summarizer.candidates.names.words_abroad import Word, words_of
from summarizer.candidates.speech.according_abroad import ANDS, According
from summarizer.candidates.speech.acts_abroad import QUOTE, Act, Cast, Clause
from summarizer.candidates.speech.frames import Frame, frames
from summarizer.candidates.speech.marks import Stretch, paragraphs, stretches
from summarizer.candidates.speech.sayings_abroad import AND, AS_SAID, Sayings
from summarizer.candidates.speech.subjects_abroad import (
    MARKS,
    OBLIQUE,
    SOURCES,
    Subject,
    Subjects,
    floor_of,
    stop_of,
)
from summarizer.candidates.speech.verbs_abroad import estimates, stance_of_verb, takes_object


def read_clauses(article: Article, cast: Cast, language: Language) -> tuple[Sequence[Stretch], list[Clause]]:
    """The quotations of an article and its clauses, in order."""
    found = stretches(article.text)
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
        self.subjects = Subjects(article.text, self.words, self.quotes, cast, language)
        self.verbs = Sayings(article.text, self.words, self.subjects, language)
        self.according = According(self.words, self.subjects, language)

    def clause(self, paragraph: int) -> Clause:
        article, frame = self.article, self.frame
        text = article.text[frame.start : frame.end]
        plain = " ".join(w.text for w in self.words)
        reported = self.language.reported
        free = [one for one in self.subjects.named(0, len(self.words)) if not self._is_governed(one[0])]
        people = [one for one in free if one[3] == "people"]
        people += [one for one in self.subjects.named(0, len(self.words)) if one[3] == "people"]
        bodies = [one for one in free if one[3] == "organisations"]
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

    def _is_governed(self, start: int) -> bool:
        """Whether what begins at an offset stands behind a preposition."""
        at = next((k for k, word in enumerate(self.words) if word.start == start), 0)
        return at > 0 and self.words[at - 1].lower in self.language.prepositions | self.language.joins | OBLIQUE

    # -- acts -------------------------------------------------------------------------------------------------

    def _acts(self) -> list[Act]:
        found: list[Act] = []
        at = 0
        while at < len(self.words):
            act, past = self._act_at(at)
            if act is not None:
                found.append(act)
            elif found and (gapped := self._gapped(at, found[-1])) is not None:
                found.append(gapped)
                past = gapped.at + 1
            at = max(past, at + 1)
        return found

    def _gapped(self, at: int, last: Act) -> Act | None:
        """ "La police parle de 300 manifestants; les syndicats, de 900": who gives the other number."""
        words, language = self.words, self.language
        joined = words[at].lower in AND[language.code]
        if not (joined or words[at].text in {";", ","}) or not estimates(words[last.at].lower, language):
            return None
        first = at + 1
        while first < len(words) and words[first].lower in _MEANWHILE | ANDS:
            first += 1
        if first >= len(words) or first in self.quotes:
            return None
        found = self.subjects.named_at(first, len(words), plain=False)
        if found is None:
            return None
        parted = found.past < len(words) and words[found.past].text == ","
        if joined and not parted:
            return None
        past = found.past + parted
        for k in range(past, min(past + 4, len(words))):
            if words[k].text[0].isdigit() or language.numbers.get((words[k].lower,), 0) > 2:
                return Act(first, "asserts", found.name, False, None, (past, stop_of(words, past)), onward=True)
            if words[k].text in MARKS or stance_of_verb(words[k].lower, language)[0]:
                return None
        return None

    def _act_at(self, at: int) -> tuple[Act | None, int]:
        if at in self.quotes:
            return None, at + 1
        according = self.according.read(at)
        if according is not None:
            return according
        if self.words[at].text == ":":
            return self._reporting(at), at + 1
        low = self.words[at].lower
        particle = self.verbs.particle(at)
        verb, stance = stance_of_verb(low, self.language)
        stating = estimates(low, self.language) and self.verbs.number_behind(at)
        if particle is not None:
            stance = self.verbs.parted()[(low, self.words[particle].lower)]
        elif stating and not verb:
            stance = "asserts"
        elif not verb:
            return self._gerund(at)
        if (
            self.verbs.is_impersonal(at)
            or self.verbs.is_noun(at)
            or self.verbs.is_passive(at)
            or not (stating or self.verbs.says(at, particle))
        ):
            return None, at + 1
        if self.verbs.is_risk(at):
            return None, at + 1
        speaker, shared, past = self._subject(at)
        if stating and not verb and (speaker is None or particle == at + 1):
            return None, at + 1
        left, right = self._content(at, past, particle, stating)
        if stance is None and not self.quotes:
            return None, at + 1
        return Act(
            at, stance, speaker, shared, left, right, self.verbs.points_back(at), human=self.verbs.is_human(at)
        ), at + 1

    def _reporting(self, colon: int) -> Act | None:
        """ "... se apoya en un informe del instituto: once pozos están secos": whose report goes on behind a colon."""
        words = self.words
        told = next((k for k in range(colon - 2, max(-1, colon - 10), -1) if words[k].lower in _REPORTS), None)
        linked = told is not None and words[told + 1].lower in self.language.joins | OBLIQUE | {"des", "der"}
        if told is None or not linked or colon + 1 in self.quotes:
            return None
        owner = self.subjects.named_at(told + 2, colon)
        if owner is None or owner.past != colon:
            return None
        return Act(colon, "asserts", owner.name, False, None, (colon + 1, stop_of(words, colon + 1)))

    def _gerund(self, at: int) -> tuple[Act | None, int]:
        """ "..., precisando che", "..., ajoutant que": whoever spoke before goes on."""
        low = self.words[at].lower
        stem = next((low.removesuffix(e) for e in ("iendo", "ando", "endo", "ant") if low.endswith(e)), None)
        if stem is None or not self.language.that & {w.lower for w in self.words[at + 1 : at + 3]}:
            return None, at + 1
        stances = [
            s for e in ("a", "e", "ó", "é", "it") for verb, s in [stance_of_verb(stem + e, self.language)] if verb
        ]
        past = at + 2 if self.words[at + 1].lower in self.language.that else at + 3
        if not stances:
            return None, at + 1
        return Act(at, stances[0] or "asserts", None, True, None, (past, stop_of(self.words, past))), at + 1

    def _subject(self, at: int) -> tuple[str | None, bool, int]:
        """(who speaks, whether nobody is named, index past the subject where it follows the verb)."""
        words, subjects = self.words, self.subjects
        floor = floor_of(self.words, at)
        if self.verbs.is_joined(at):
            owners = self.subjects.named(floor, at)
            first = owners[0] if owners and not self._is_governed(owners[0][0]) else None
            return (first[2] if first is not None and not self.verbs.said_before(floor, at) else None), True, at + 1
        stop = next((k for k in range(at + 1, len(words)) if words[k].text in {QUOTE, ":", ".", ";"}), len(words))
        pronoun = at + 1 < stop and words[at + 1].lower in subjects.pronouns
        quoted = any(k < at for k in self.quotes)
        german = self.language.code in {"de", "nl"}
        if words[at].lower in {"heißt", "hieß"} and pronoun:
            told = self.subjects.named(at + 2, stop)
            paper = next((k for k in range(at + 2, min(stop, at + 9)) if words[k].capital), None)
            named = paper is not None and (held := subjects.named_at(paper, stop)) is not None
            name = next((one[2] for one in told if one[3] == "people"), None) or (held.name if named and held else None)
            return name, name is None, stop
        if self.verbs.is_inverted(at):
            if pronoun:
                return None, True, at + 2
            start = self.verbs.verb_start(at)
            close = {QUOTE} if takes_object(words[at].lower, self.language) else {QUOTE, ",", "–", "—"}
            free = start > 0 and words[start - 1].text in close | ({","} if start - 1 in self._closing() else set())
            found = subjects.behind(at + 1, stop, free=free or self.verbs.points_back(at))
            if found is None and self.verbs.is_bare_aside(at):
                return None, True, at + 1
            object_taken = takes_object(words[at].lower, self.language)
            aside = None if quoted or (free and german and not object_taken) else subjects.before(at, floor)
            if aside is not None and (object_taken or not self._ends_behind(found)):
                return aside.name, False, at + 1
            if found is not None:
                return found.name, False, found.past
            if quoted:
                return None, True, at + 1
        before = subjects.before(at, floor)
        if german:
            behind = None if pronoun else subjects.behind(at + 1, stop)
            opened = before is not None and before.first <= floor + 1 and words[before.first].lower not in OBLIQUE
            if before is not None and (opened or behind is None):
                thing = (
                    behind is not None
                    and behind.past > at + 1
                    and self._is_thing(before)
                    and not self._is_thing(behind)
                )
                chosen = behind if thing and behind is not None else before
                return chosen.name, False, (chosen.past if chosen is behind else at + 1)
            if behind is not None:
                return behind.name, False, behind.past
            return None, True, at + 1 + pronoun
        if before is None:
            before = self._antecedent(at, floor)
        if before is not None:
            return before.name, False, at + 1
        return None, True, at + 1 + pronoun

    def _closing(self) -> set[int]:
        """The commas right behind a quotation."""
        return {k + 1 for k in self.quotes}

    def _ends_behind(self, found: Subject | None) -> bool:
        """Whether a subject behind a verb is the last thing of its clause ("..., indiquent les pompiers.")."""
        if found is None:
            return False
        rest = self.words[found.past : found.past + 1]
        return not rest or rest[0].text in MARKS or rest[0].text == QUOTE

    def _is_thing(self, subject: Subject) -> bool:
        """Whether a phrase names nobody that is known to speak."""
        words = self.words[subject.first : subject.past]
        held = self.cast.within(words[0].start, words[-1].end) if words else []
        return not held and not any(w.lower in SOURCES | self.language.bodies | self.language.roles for w in words)

    def _antecedent(self, at: int, floor: int) -> Subject | None:
        """Whom a relative pronoun before a verb stands for: "Roe, qui affirme"."""
        end = self.verbs.verb_start(at)
        if end <= floor or self.words[end - 1].lower not in {"qui", "che", "que", "quien", "quienes"}:
            return None
        end -= 1
        return self.subjects.before(end - (end > floor and self.words[end - 1].text == ","), floor)

    def _content(
        self, at: int, past: int, particle: int | None, stating: bool
    ) -> tuple[tuple[int, int] | None, tuple[int, int] | None]:
        """The words that say what is said: behind the verb, or before it in "..., warnte Roe"."""
        words, language = self.words, self.language
        if self.verbs.points_back(at):
            return None, None
        stop = particle if particle is not None else stop_of(self.words, at)
        goes_on = particle is not None and any(w.text in {",", ":"} for w in words[particle + 1 : particle + 2])
        if particle is not None and not goes_on and particle - at <= 3 and at > 2:
            commas = [k for k in range(at) if words[k].text == ","]
            if commas == [at - 1]:  # "..., teilte die Bahn mit"
                return (floor_of(self.words, at), at - 1), None
            if commas:  # "Den Vorwurf, man habe ..., wies sie zurück"
                return (commas[0] + 1, commas[-1] if len(commas) > 1 else at), None
        told = at > 2 and self.verbs.is_inverted(at) and words[at - 1].text == "," and past > at + 1
        if told and words[0].text != QUOTE:
            start = max((k for k in range(at - 1) if words[k].text in {";", "."}), default=-1) + 1
            return (start, at - 1), None
        if self.verbs.as_said(at) and particle is None:
            return self._beside_aside(at, past)
        spoken = any(k < at for k in self.quotes)
        for k in range(past, min(stop, past + 9)):
            if words[k].lower in language.that and not words[k].capital:
                if spoken and past > at + 1 and words[k - 1].text == ",":
                    return None, None  # "..., dijo Roe, que preside el club"
                return None, (k + 1, stop)
            if words[k].text == ":":
                return None, (k + 1, stop)
        if particle is not None:
            behind = particle + 2 if goes_on else past
            that = behind < len(words) and words[behind].lower in language.that
            return None, (behind + that, len(words) if goes_on else particle)
        if past < stop and words[past].text == "," and language.code in {"de", "nl"} and not spoken:
            return None, (past + 1, stop)
        if spoken and past > at + 1:
            return None, None
        linked = (k for k in range(past + 1, stop - 1) if words[k].lower in ANDS and self.verbs.is_verbal(k + 1))
        if stating or takes_object(words[at].lower, language):
            fronted = (floor_of(self.words, at), at) if past > at + 1 and at - floor_of(self.words, at) > 1 else None
            return fronted, (past, next(linked, stop))
        if past < stop and words[past].lower in {"di", "de", "om", "avoir", "être", "haber", "ter"}:
            return None, (past, stop)
        if any(k >= past for k in self.quotes):
            return None, (past, stop)
        return None, None

    def _beside_aside(self, at: int, past: int) -> tuple[tuple[int, int] | None, tuple[int, int] | None]:
        """What "wie die Polizei mitteilte" leaves of its sentence."""
        first = next(k for k in range(at, -1, -1) if self.words[k].lower in AS_SAID)
        act = self.according.rest(first, past, None)
        return act.left, act.right

    def _opener(self) -> str | None:
        """Who stands before the colon in front of a quotation: "Gli operai: «...»"; not "E sui fondi: «...»"."""
        words = self.words
        at = next((k - 1 for k in sorted(self.quotes) if k > 0 and words[k - 1].text == ":"), None)
        if at is None:
            return None
        named = self.subjects.named(0, at)
        if named and named[-1][1] == words[at - 1].end:
            return named[-1][2]
        sent = next((k for k in range(at - 2, max(-1, at - 9), -1) if words[k].lower in _MESSAGES), None)
        if sent is not None and words[sent + 1].lower in self.language.joins | OBLIQUE:  # "un messaggio di una collega"
            sender = self.subjects.named_at(sent + 2, at, plain=True)
            if sender is not None and sender.past == at:
                return sender.name
        found = self.subjects.before(at, 0)
        opened = found is not None and found.first <= 1
        return found.name if found is not None and opened else named[0][2] if named else None


_MESSAGES = frozenset(
    "messaggio messaggi lettera mail email e-mail post tweet biglietto sms nota message messages lettre courriel note "
    "mot courrier mensaje mensajes carta correo tuit mensagem recado nachricht brief zettel bericht berichtje briefje "
    "appje mailtje vraag question domanda pregunta pergunta réponse risposta respuesta resposta frage antwort "
    "antwoord grido cri grito ruf".split()
)
_REPORTS = frozenset(
    "informe estudio balance recuento encuesta rapport étude constat bilan sondage enquête studie bilanz ergebnis "
    "fazit "
    "gutachten umfrage bericht rapporto relazione studio perizia bilancio sondaggio relatório estudo balanço laudo "
    "pesquisa onderzoek conclusie conclusion conclusión conclusione conclusão peiling".split()
)
_MEANWHILE = frozenset("mientras mentre tandis qu' que während terwijl enquanto alors".split())
