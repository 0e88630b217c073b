"""An article read for who says what: quotations folded, acts of saying found, each with who is meant."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from summarizer.articles.article import Article
from summarizer.candidates.candidate import Candidate
from summarizer.candidates.speech import verbs
from summarizer.candidates.speech.act import Act
from summarizer.candidates.speech.frames import Frame, frames
from summarizer.candidates.speech.marks import Stretch, paragraphs, stretches
from summarizer.candidates.speech.noun_phrases import Subject
from summarizer.candidates.speech.phrases import Token, is_adverb, may_be_finite, proper
from summarizer.candidates.speech.references import FEMALE, MALE, NEUTER, Cast, Reference, fits
from summarizer.candidates.speech.roles import EPITHETS, ROLE_WORDS
from summarizer.candidates.speech.subjects_behind import subject_after

_LOOK_BACK = 4  # sentences searched for what a pronoun means
_CAPITAL = r"[A-ZÀ-ÖØ-Þ](?:[\w’'\-]*\w|\.)?"  # a word or an initial
_RUN = re.compile(rf"{_CAPITAL}(?:\.? (?:(?:al|de|la|van|von|der|bin|ibn|da|di|du)[ -])?{_CAPITAL}){{0,5}}")
_OWNED = frozenset("his her its".split())
_OWN_PEOPLE = frozenset("camp circle entourage family household side".split())
_INDEFINITE = frozenset("a an one another".split())
# "The Cypriot minister", "the Kent mayor": as often somebody else as who was named just before.
_OFFICES = frozenset(
    """president minister premier mayor governor secretary chancellor ambassador envoy king queen commissioner
    spokesman spokeswoman spokesperson official officer judge prosecutor general source diplomat chief general
    representative consul regulator""".split()
)
_ANY = frozenset("every any each no most many few some".split())  # "every man who": no later "he" means him
_EPITHET = re.compile(
    r"the (?:\w+ )?(?:\d+|\w+)-year-old|the (?:\w+ )?(?:(?:grand)?(?:father|mother)|mum|dad)(?:-of-| of )\w+"
    rf"|the (?:\w+ )?(?:{'|'.join(sorted(EPITHETS))})"
)
# Who was named just before, told more of: "the retired tailor", "the LVM leader".
_ANAPHORIC = re.compile(
    r"[Tt]he (?:(?:retired|former|veteran|outgoing|ousted|disgraced|embattled|jailed|one-time) [\w-]+(?: \w+)?"
    r"|[A-ZÀ-Þ][\w-]+ (?:leader|boss|chief|politician|lawmaker|star|striker|midfielder|defender|goalkeeper|captain"
    r"|manager|coach|veteran|native|tycoon|magnate|supremo|MP|senator|councillor|resident))"
)
_TURNING = frozenset("while but whereas and although though".split())
_BEHIND = re.compile(r",? \(?((?:the |an? |its |their )?[^,.;:()\n“”\"]{3,80})[,.;:)\n]")
_BEFORE = re.compile(r"((?:[\w’'\-]+ ){1,6})\Z")


@dataclass(frozen=True)
class Reading:
    """Attributes:
    article: what was read.
    stretches: what stands between quotation marks, in order.
    frames: its sentences, quotations folded.
    speakers: for each frame, for each of its acts: who is meant, None where code cannot tell.
    subjects: for each frame: whom it is about, None where code cannot tell.
    places: (number of a stretch, number of its part) -> (number of the frame, index of its token).
    paragraph_of: for each frame: the number of its paragraph.
    """

    article: Article
    stretches: tuple[Stretch, ...]
    frames: tuple[Frame, ...]
    speakers: tuple[tuple[Reference | None, ...], ...]
    subjects: tuple[Reference | None, ...]
    places: dict[tuple[int, int], tuple[int, int]]
    paragraph_of: tuple[int, ...]


def read(article: Article, names: Sequence[Candidate] = ()) -> Reading:
    """Reads an article once for quotations and for attributions."""
    found = stretches(article.text)
    sentences = frames(article, found)
    cast = Cast(article.text, names)
    others = sorted(span for name in names if name.belongs_to in {"organisations", "places"} for span in name.spans)
    english = (article.language or "en").startswith("en")
    placed = [_persons(article.text, cast, frame, others, english) for frame in sentences]
    persons = [[who for _, who in found] for found in placed]
    speakers: list[tuple[Reference | None, ...]] = []
    subjects: list[Reference | None] = []
    genders: dict[str, str] = {}
    turns: list[tuple[Reference | None, ...]] = []
    for number, frame in enumerate(sentences):
        trail = _Trail(speakers, turns, subjects, persons, number, genders)
        opening = _opening(article.text, cast, frame, trail)
        heard: list[Reference | None] = []
        for number_of_act, act in enumerate(frame.acts):
            if act.shared or act.subject is None:
                heard.append(next((who for who in reversed(heard) if who is not None), opening))
            else:
                nearer = _just_heard(frame, number_of_act, heard)
                nearer += _named_before(frame, act, placed[number])
                if opening is not None and opening.gender and act.subject.start > 0:
                    nearer.append(opening)
                heard.append(_meant(article.text, cast, frame, act.subject, trail, nearer))
        speakers.append(tuple(heard))
        turns.append(_turns(frame, heard))
        subjects.append(next((r for r in heard if r is not None), opening))
    starts = [start for start, _ in paragraphs(article.text)]
    return Reading(
        article,
        found,
        sentences,
        tuple(speakers),
        tuple(subjects),
        {key: (n, i) for n, frame in enumerate(sentences) for i, key in frame.quotes.items()},
        tuple(bisect_right(starts, frame.start) for frame in sentences),
    )


@dataclass(frozen=True)
class _Trail:
    """What was said before sentence `number`.

    Attributes:
        turns: of each sentence who spoke in it, first of all whom the next "she" means.
        genders: whom a "he" or "she" has meant so far.
    """

    speakers: list[tuple[Reference | None, ...]]
    turns: list[tuple[Reference | None, ...]]
    subjects: list[Reference | None]
    persons: list[list[Reference]]
    number: int
    genders: dict[str, str]

    def meant_by(self, pronoun: str) -> Reference | None:
        found = self._search(pronoun)
        if found is not None and found.kind == "person" and pronoun in MALE | FEMALE:
            self.genders.setdefault(found.name, "male" if pronoun in MALE else "female")
        return found

    def bearing(self, words: Sequence[str]) -> Reference | None:
        """Who "the spokesman" or "this person" is that was "a spokesman for the port" when first heard."""
        for back in range(self.number - 1, -1, -1):
            for told in reversed(self.speakers[back]):
                if told is None or told.kind in {"person", "document"}:
                    continue
                first = [w.casefold() for w in told.name.split()]
                if first[0] in _INDEFINITE and words[-1] in first[1:5]:
                    return told
        return None

    def last_person(self) -> Reference | None:
        """The person that an epithet ("the 27-year-old") stands for: who was spoken of just before."""
        for back in range(self.number - 1, max(-1, self.number - 3), -1):
            told = [r for r in (self.subjects[back], *reversed(self.speakers[back])) if r is not None]
            named = next((r for r in (*told, *self.persons[back]) if r.kind == "person"), None)
            if named is not None:
                return named
        return None

    def _search(self, pronoun: str) -> Reference | None:
        found = self._look_back(pronoun)
        if found is not None and found.kind == "thing" and pronoun in NEUTER:
            return self._look_back(pronoun, frozenset({"body", "document"})) or found
        return found

    def _look_back(self, pronoun: str, kinds: frozenset[str] = frozenset()) -> Reference | None:
        for back in range(self.number - 1, max(-1, self.number - 1 - _LOOK_BACK), -1):
            told = [r for r in (*self.turns[back], self.subjects[back]) if r is not None]
            fitting = [r for r in told if self._fits(pronoun, r) and (not kinds or r.kind in kinds)]
            if fitting:
                return next((r for r in fitting if self._is_sure(r)), fitting[0])
            mentioned = {r.name: r for r in self.persons[back] if self._fits(pronoun, r)}
            sure = {name: r for name, r in mentioned.items() if self._is_sure(r)}
            if mentioned:
                alone = next((one for one in (mentioned, sure) if len(one) == 1), None)
                return next(iter(alone.values())) if alone else None
        return None

    def _is_sure(self, reference: Reference) -> bool:
        return (reference.gender or self.genders.get(reference.name)) is not None or reference.kind != "person"

    def _fits(self, pronoun: str, reference: Reference) -> bool:
        return fits(pronoun, replace(reference, gender=reference.gender or self.genders.get(reference.name)))


def _meant(
    text: str, cast: Cast, frame: Frame, subject: Subject, trail: _Trail, nearer: Sequence[Reference]
) -> Reference | None:
    tokens = frame.tokens[subject.first : subject.last]
    phrase = re.sub(r"['’]s?$", "", text[tokens[0].start : tokens[-1].end])
    if subject.pronoun:
        pronoun = tokens[-1].lower
        for reference in nearer:
            if fits(pronoun, reference):
                return reference
        return trail.meant_by(tokens[-1].lower)
    lowered = [t.lower for t in tokens]
    if lowered[0] in {"the", "this", "that"} and len(tokens) <= 4 and (earlier := trail.bearing(lowered)):
        named = cast.refer(phrase, tokens[0].start)
        return named if named is not None and named.kind == "person" else earlier
    if _EPITHET.fullmatch(f"{phrase[0].lower()}{phrase[1:]}") and (person := trail.last_person()):
        return person
    if tokens[0].lower == "their" and len(tokens) > 1 and tokens[-1].lower in verbs.TELLING_NOUNS:
        return cast.refer(text[tokens[1].start : tokens[-1].end], tokens[1].start)  # of whom is seldom sure
    if tokens[0].lower in {"its", "his", "her"} and tokens[-1].lower in verbs.TELLING_NOUNS:
        return trail.meant_by(tokens[0].lower)
    if tokens[0].lower in _OWNED and subject.beside and proper(frame.tokens[slice(*subject.beside)]):
        beside = frame.tokens[slice(*subject.beside)]
        return cast.refer(text[beside[0].start : beside[-1].end], beside[0].start)  # "his party, New Lund, said"
    if tokens[0].lower in _OWNED and len(tokens) > 1:
        return _owned(text[tokens[1].start : tokens[-1].end], tokens, cast)
    found = cast.refer(phrase, tokens[0].start)
    if found is not None and found.kind == "role" and _is_anaphoric(phrase):
        return trail.last_person() or found
    return found


def _is_anaphoric(phrase: str) -> bool:
    """Whether the words tell more of who was named just before: "the retired tailor", "the Lagos lawyer"."""
    words = phrase.split(" ")
    told = len(words) == 3 and words[0].lower() == "the" and words[1][0].isupper() and words[2] in ROLE_WORDS
    return (told and words[2] not in _OFFICES) or _ANAPHORIC.fullmatch(phrase) is not None


def _owned(words: str, tokens: Sequence[Token], cast: Cast) -> Reference | None:
    """Whom "his camp" or "its backers" are: who is named or was described so, else these words themselves."""
    named = cast.refer(words, tokens[1].start)
    if named is not None and named.kind == "person":
        return named  # "her lawyer Jane Roe"
    described = cast.refer(f"the {words}", tokens[1].start)
    if described is not None and described.kind == "person":
        return described  # "her lawyer", who was named before
    if named is None or "own" in words.split():
        return None
    if named.kind in {"body", "group"} or tokens[-1].lower in _OWN_PEOPLE:
        return Reference(f"{tokens[0].lower} {words}", "group", None)
    return None  # whose lawyer?


def _turns(frame: Frame, heard: Sequence[Reference | None]) -> tuple[Reference | None, ...]:
    """Who spoke in a sentence, the last turn first; at the end those whose words are told inside another's.

    In "Roe said that Poe had warned her" the next "she" is Roe, in "Roe said no; Poe warned her" it is Poe.
    """
    turns: list[Reference | None] = []
    inside: list[Reference | None] = []
    for k, who in enumerate(heard):
        act = frame.acts[k]
        before = frame.acts[k - 1] if k else None
        nested = (
            before is not None
            and act.order == before.order == "before"
            and not act.shared
            and not any(
                t.is_quote or t.text in {".", ";", "?", "!"} or t.lower in _TURNING
                for t in frame.tokens[before.last : act.first]
            )
        )
        (inside if nested else turns).append(who)
    return (*reversed(turns), *reversed(inside))


def _just_heard(frame: Frame, k: int, heard: Sequence[Reference | None]) -> list[Reference]:
    """Who spoke earlier in the same frame, last first, where a quotation or a full stop stands between."""
    if k == 0:
        return []
    between = frame.tokens[frame.acts[k - 1].last : frame.acts[k].first]
    if not any(t.is_quote or t.text in {".", "?", "!"} for t in between):
        return []
    return [r for r in reversed(heard) if r is not None]


def _opening(text: str, cast: Cast, frame: Frame, trail: _Trail) -> Reference | None:
    """Whom a sentence is about: the name, pronoun or role that it starts with."""
    tokens = frame.tokens
    at = 0
    while at < len(tokens) - 1 and (is_adverb(tokens[at]) or tokens[at].text == "," or tokens[at].lower == "but"):
        at += 1
    if at >= len(tokens) or not tokens[at].is_word or tokens[at].lower in _ANY:
        return None
    if tokens[at].lower in verbs.PRONOUNS:
        return trail.meant_by(tokens[at].lower)
    if tokens[at].lower in _OWNED and tokens[at + 1 : at + 2] and tokens[at + 1].lower in verbs.TELLING_NOUNS:
        return trail.meant_by(tokens[at].lower)  # "Its statement ran to a page, blamed “a valve”"
    phrase = subject_after(tokens, at)
    if phrase and phrase.apposed and phrase.stop < len(tokens) and tokens[phrase.stop].text == ",":
        found = cast.refer(text[tokens[phrase.first].start : tokens[phrase.last - 1].end], tokens[phrase.first].start)
        if found is not None and found.kind == "person":
            return found
    if phrase and phrase.stop < len(tokens) and phrase.stop - at <= 6 and not phrase.apposed:
        following = tokens[phrase.stop].lower
        if following in verbs.BE | verbs.MODALS | {"has", "have", "had"}:
            return cast.refer(text[tokens[at].start : tokens[phrase.last - 1].end], tokens[at].start)
    for size in range(min(9, len(tokens) - at), 0, -1):
        words = tokens[at : at + size]
        following = tokens[at + size].text if at + size < len(tokens) else ""
        if not all(t.is_word for t in words) or words[-1].lower.endswith(("'s", "’s")) or following in {"'", "’"}:
            continue
        words_of_it = text[words[0].start : words[-1].end]
        found = cast.refer(words_of_it, words[0].start) if words[-1].is_capital else None
        if found is not None and (found.kind == "person" or cast.is_body(words_of_it)):
            return found
        if words[0].lower in verbs.DETERMINERS and words[-1].lower in ROLE_WORDS and size <= 5:
            return cast.refer(words_of_it, words[0].start)
    return _leading(text, cast, tokens, at)


def _leading(text: str, cast: Cast, tokens: Sequence[Token], at: int) -> Reference | None:
    """The noun phrase before the first verb of a sentence: "The port authority | apologised"."""
    for end in range(at + 1, min(at + 8, len(tokens) - 1)):
        if not tokens[end].is_word or tokens[end - 1].lower in verbs.PREPOSITIONS:
            return None
        if may_be_finite(tokens[end]) and not may_be_finite(tokens[end + 1]):
            if tokens[at].lower not in verbs.DETERMINERS and not tokens[at].is_capital:
                return None
            found = cast.refer(text[tokens[at].start : tokens[end - 1].end], tokens[at].start)
            return found if found is not None and found.kind in {"person", "role", "body", "group"} else None
    return None


def _named_before(frame: Frame, act: Act, persons: Sequence[tuple[int, Reference]]) -> list[Reference]:
    """Who alone is named before "she" in a sentence that goes on: "Its chair, Jane Roe, sighed; she did say that ..."

    Not in "Roe would resign, she said": whoever is named in what is said is mostly somebody else.
    """
    if act.subject is None or not act.subject.pronoun or act.subject.start == 0 or act.last >= len(frame.tokens):
        return []
    tokens, start = frame.tokens, act.subject.start
    linked = tokens[start - 1].text == ";" or tokens[start - 1].lower in _TURNING | {"and", "so", "because", "that"}
    if not linked or frame.tokens[act.last].text == ".":
        return []
    pronoun = tokens[act.subject.last - 1].lower
    before = {who.name: who for at, who in persons if at < tokens[start].start and fits(pronoun, who)}
    sure = {name: who for name, who in before.items() if who.gender is not None}
    return next((list(some.values()) for some in (sure, before) if len(some) == 1), [])


def _persons(
    text: str, cast: Cast, frame: Frame, others: Sequence[tuple[int, int]], english: bool
) -> list[tuple[int, Reference]]:
    """The persons named in a sentence, outside quotations, with where; notes what each is described as.

    `others`: where bodies and places are named.
    """
    quoted = [(frame.tokens[i].start, frame.tokens[i].end) for i in frame.quotes]
    found = []
    end = frame.tokens[-1].end if frame.tokens else frame.start
    for match in _RUN.finditer(text, frame.start, end):
        if quoted and any(a <= match.start() < b for a, b in quoted):
            continue
        nearest = bisect_right(others, (match.start(), len(text))) - 1
        if nearest >= 0 and others[nearest][0] <= match.start() and match.end() <= others[nearest][1]:
            continue  # "the University of the Central Plain"
        words = match.group().removesuffix("'s").removesuffix("’s")
        if words.partition(" ")[0].casefold() in verbs.PREPOSITIONS | verbs.SUBORDINATORS:
            words = words.partition(" ")[2]  # "For Jane Roe, ..."
        reference = cast.refer(words, match.start())
        if reference is None or reference.kind != "person":
            continue
        behind = _BEHIND.match(text, match.end(), min(len(text), match.end() + 90))
        if behind and text[match.end()] == "," and not behind.group(1).startswith(("whose ", "her ", "his ")):
            cast.describe(match.start(), reference.name, behind.group(1))
        before = _BEFORE.search(text, max(frame.start, match.start() - 60), match.start())
        prefix = (before.group(1) if before else "") + words
        cast.describe(match.start(), reference.name, _title_of(prefix, reference.name))
        told = cast.refer(words, match.start()) if english else None  # "her uncle Poe" is a man
        found.append((match.start(), told or reference))
    return found


def _title_of(phrase: str, name: str) -> str:
    """The words of "the mayor Jane Roe" before the name, back to the last determiner or preposition."""
    kept: list[str] = []
    last = name.rsplit(" ", 1)[-1].casefold()
    for word in reversed(phrase.split()):
        low = word.casefold()
        if low in verbs.DETERMINERS | verbs.PREPOSITIONS | verbs.BE | verbs.SUBORDINATORS or low in verbs.VERBS:
            break
        if low != last:
            kept.append(word)
    return " ".join(reversed(kept))
