"""Who says what in languages other than English: quotations with their speakers, claims with their claimants."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from summarizer.articles import Article
from summarizer.candidates.candidate import Candidate
from summarizer.candidates.languages import Language
from summarizer.candidates.names.words_abroad import Word
from summarizer.candidates.speech.acts_abroad import Act, Cast, Clause
from summarizer.candidates.speech.clauses_abroad import read_clauses
from summarizer.candidates.speech.meant_abroad import meant_by
from summarizer.candidates.speech.stances_abroad import stance_abroad

_LEAST_SAID = 4  # words of a quotation that is a claim by itself
_TRIM = ' \t\n\u00a0\u202f,;:—–-.«»“”„"‹›'


@dataclass(frozen=True, slots=True)
class _Heard:
    """What is said in a clause: who says it, how it is put, in which words."""

    clause: int
    speaker: str | None
    stance: str | None
    text: str


def find_quotations_abroad(article: Article, names: Sequence[Candidate], language: Language) -> tuple[Candidate, ...]:
    """Every quotation of an article with its speaker where code can tell."""
    reading = _Reading(article, names, language)
    found = []
    for number, speaker in sorted(reading.speakers.items()):
        parts = reading.stretches[number].parts
        text = reading.words_of(number)
        found.append(Candidate("quotations", parts, text, {"text": text} | ({"speaker": speaker} if speaker else {})))
    return tuple(found)


def find_attributions_abroad(article: Article, names: Sequence[Candidate], language: Language) -> tuple[Candidate, ...]:
    """Every claim that an article reports of somebody, one a claimant in each sentence."""
    reading = _Reading(article, names, language)
    found = []
    seen = set()
    for heard in reading.claims():
        clause = reading.clauses[heard.clause]
        key = heard.speaker, heard.text
        if key in seen or not heard.text:
            continue
        seen.add(key)
        stance = stance_abroad(heard.stance, heard.text, language.code)
        known = {"stance": stance, "claim": heard.text} | ({"claimant": heard.speaker} if heard.speaker else {})
        spans = tuple((s.start, s.end) for s in article.sentences[clause.sentences])
        found.append(Candidate("attributions", spans, article.text[clause.start : clause.end], known))
    return tuple(found)


class _Reading:
    """An article's clauses, and by number of its quotations who speaks them."""

    def __init__(self, article: Article, names: Sequence[Candidate], language: Language) -> None:
        self.article = article
        self.language = language
        self.cast = Cast(article.text, names)
        self.stretches, self.clauses = read_clauses(article, self.cast, language)
        self.told: dict[int, str | None] = {}  # clause -> who was last heard in it
        self.speakers: dict[int, str | None] = {}
        self.by_clause: list[list[str | None]] = []
        self._listen()

    def words_of(self, number: int) -> str:
        return " ".join(self.article.text[a:b] for a, b in self.stretches[number].parts)

    # -- who speaks -------------------------------------------------------------------------------------------

    def _listen(self) -> None:
        last: str | None = None
        last_at = -9
        for number, clause in enumerate(self.clauses):
            heard: list[str | None] = []
            carried = last if number - last_at <= 3 else None
            for act in clause.acts:
                plain = [one for one, done in zip(heard, clause.acts, strict=False) if not done.aside]
                speaker = self._in_full(act.speaker, clause) or (
                    plain[-1] if plain else carried or (heard or [None])[-1] if act.shared else None
                )
                if act.human and speaker is not None:
                    speaker = self._person_before(speaker, clause.start)
                speaker = speaker or (clause.subject if act.shared else None) or (carried if act.shared else None)
                heard.append(speaker)
            self.by_clause.append(heard)
            named = next((one for one in reversed(heard) if one is not None), None)
            for at, (stretch, part) in clause.quotes.items():
                if part > 0:
                    if stretch in self.speakers and clause.acts:
                        self.speakers[stretch] = self._speaker(clause, at, heard, carried)
                    continue
                if not self._is_quotation(clause, at, stretch):
                    continue
                self.speakers[stretch] = self._speaker(clause, at, heard, carried)
            quoted = [self.speakers[s] for s, _ in clause.quotes.values() if s in self.speakers]
            named = next((one for one in reversed(quoted) if one is not None), None) or named
            said = [one for one, act in zip(heard, clause.acts, strict=True) if one is not None and not act.aside]
            current = (quoted or said or [None])[-1] or clause.subject or named
            if current is not None:
                last, last_at = current, number
            elif clause.quotes or clause.reported:
                last_at = number
        self._look_ahead()

    def _person_before(self, speaker: str, start: int) -> str:
        """Whom "she" means where who was heard last is a body: the person told of last."""
        people = [one[2] for one in self.cast.at if one[3] == "people" and one[0] < start]
        return people[-1] if people and speaker not in people and self.cast.is_body(speaker) else speaker

    def _in_full(self, phrase: str | None, clause: Clause) -> str | None:
        """The name behind "the company" or "the minister"."""
        return None if phrase is None else meant_by(phrase, clause.start, self.cast, self.language) or phrase

    def _speaker(self, clause: Clause, at: int, heard: Sequence[str | None], carried: str | None) -> str | None:
        behind = [k for k, act in enumerate(clause.acts) if act.at > at and not act.onward]
        before = [k for k, act in enumerate(clause.acts) if act.at < at]
        close = [k for k in behind if clause.acts[k].at - at <= 3]
        if at + 1 < len(clause.words) and self._is_past(clause, at) and carried is not None and at == 0:
            return carried
        for group in (close, before[::-1], behind):
            for k in group:
                if heard[k] is not None:
                    return heard[k]
        if clause.is_alone or clause.reported:
            return carried
        return self._in_full(clause.opener, clause) or clause.subject or carried

    def _is_past(self, clause: Clause, at: int) -> bool:
        """Whether a quotation is over with its full stop, so that what follows tells something new."""
        stretch = clause.quotes[at][0]
        following = clause.words[at + 1]
        ended = self.words_of(stretch)[-1] in ".!?…"
        verb = following.lower in self.language.verbs or following.lower in self.language.auxiliaries
        return ended and following.capital and not verb

    def _look_ahead(self) -> None:
        """A quotation that stands alone first in its paragraph is whose the next one of the paragraph is."""
        places = {stretch: n for n, clause in enumerate(self.clauses) for stretch, _ in clause.quotes.values()}
        ordered = sorted(self.speakers)
        for here, after in zip(ordered[-2::-1], ordered[:0:-1], strict=True):
            first, second = places[here], places[after]
            near = second - first <= 1 and self.clauses[first].paragraph == self.clauses[second].paragraph
            alone = self.clauses[first].is_alone and not self.clauses[second].is_alone
            opens = first == 0 or self.clauses[first - 1].paragraph != self.clauses[first].paragraph
            if near and alone and opens and self.clauses[second].acts:
                self.speakers[here] = self.speakers[after]

    def _is_quotation(self, clause: Clause, at: int, stretch: int) -> bool:
        text = self.words_of(stretch)
        words = re.findall(r"[^\W_][\w'’.-]*", text)
        if self.article.text[clause.start : clause.end] == self.article.headline and len(words) < 4:
            return False
        if not words:
            return False
        ended = text[-1] in ".!?…"
        said = bool(clause.acts) or clause.reported or clause.opener is not None
        if len(words) == 1:
            return False
        small = self.language.articles | self.language.prepositions | self.language.connectives
        great = [w for w in words if w.lower() not in small]
        titled = len(great) > 1 and all(w[0].isupper() or w[0].isdigit() for w in great)
        if self.language.code == "de":
            titled = titled and words[0][0].isupper() and len(words) <= 4
        if titled and not ended and not clause.adjoins(at):
            return False
        return said or ended or clause.is_alone or len(words) >= 4

    # -- what is said -----------------------------------------------------------------------------------------

    def claims(self) -> Iterator[_Heard]:
        """What is claimed, in reading order."""
        before: str | None = None
        for number, clause in enumerate(self.clauses):
            if clause.is_heading:
                continue
            told = False
            for heard in self._of_clause(number, clause, before):
                told, before = True, heard.text
                yield heard
            if not told and clause.ended:
                before = self.article.text[clause.start : clause.end].rstrip(". ")

    def _of_clause(self, number: int, clause: Clause, before: str | None) -> Iterator[_Heard]:
        spoken = self._spoken(number, clause)
        if spoken:
            yield from spoken
        for act, speaker in zip(clause.acts, self.by_clause[number], strict=True):
            if act.stance is None:
                continue
            text = self._content(clause, act)
            if text is None and (act.stance == "denies" or act.back) and not spoken:
                text = before
            covered = text is not None and any(text in one.text or one.text in text for one in spoken)
            if text is not None and not covered and not text.endswith("?"):
                yield _Heard(number, speaker, act.stance, text)
        if clause.reported and not clause.acts and not clause.is_alone:
            speaker = self._last_before(number)
            text = self._plain(clause, 0, len(clause.words))
            if speaker is not None and text is not None:
                yield _Heard(number, speaker, "asserts", text)

    def _last_before(self, number: int) -> str | None:
        for back in range(number - 1, max(-1, number - 3), -1):
            heard = [one for one in self.by_clause[back] if one is not None]
            quoted = [self.speakers.get(s) for s, _ in self.clauses[back].quotes.values()]
            found = next((one for one in [*reversed(quoted), *reversed(heard)] if one is not None), None)
            if found is not None or self.clauses[back].subject is not None:
                return found or self.clauses[back].subject
        return None

    def _spoken(self, number: int, clause: Clause) -> list[_Heard]:
        """Whole quotations as claims of whoever speaks them; fragments stay parts of their clause."""
        found = []
        for at, (stretch, part) in clause.quotes.items():
            if part > 0 or stretch not in self.speakers:
                continue
            text = self.words_of(stretch).strip(_TRIM)
            whole = clause.opens_at(at) or clause.is_alone
            if not whole or len(text.split()) < _LEAST_SAID or self.words_of(stretch).endswith("?"):
                continue
            stance = next((act.stance for act in clause.acts if abs(act.at - at) <= 4 and act.stance), "asserts")
            for one in self._apart(text):
                found.append(_Heard(number, self.speakers[stretch], stance, one))
        return found

    def _apart(self, text: str) -> list[str]:
        """The sentences of a quotation one by one where it puts them forward in different ways; else all of it."""
        sentences = [one.strip(_TRIM) for one in re.split(r"(?<=[.!?])\s+", text)]
        stances = {stance_abroad("asserts", one, self.language.code) for one in sentences}
        return sentences if len(stances) > 1 and all(len(one.split()) >= _LEAST_SAID for one in sentences) else [text]

    def _content(self, clause: Clause, act: Act) -> str | None:
        parts = [self._plain(clause, *part, least=1) for part in (act.left, act.right) if part is not None]
        text = " ".join(part for part in parts if part)
        return text or None

    def _plain(self, clause: Clause, first: int, past: int, least: int = 2) -> str | None:
        words: Sequence[Word] = clause.words[first:past]
        if not words:
            return None
        text = " ".join(self.article.text[words[0].start : words[-1].end].split()).strip(_TRIM)
        return text if len(text.split()) >= least else None
