"""Names in languages other than English: people, bodies and places by capitals and by the words around them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from summarizer.articles import Article
from summarizer.candidates.candidate import Candidate
from summarizer.candidates.languages import ALL_JOINS, Language
from summarizer.candidates.names.bodies_abroad import CLOSED, NO_PLACES, body_end, is_head, trails
from summarizer.candidates.names.exonyms import exonym_country, is_exonym
from summarizer.candidates.names.places import known_place
from summarizer.candidates.names.posts_abroad import Post, is_role, post_of
from summarizer.candidates.names.words import CALENDAR, FIRM_ENDINGS, given_names
from summarizer.candidates.names.words_abroad import Word, ends, words_of
from summarizer.candidates.speech.marks import stretches

_PARTICLES = frozenset("de del della di da do dos das du des van von der den zu y e la le el ten ter d' y".split())
_LONGEST_NAME = 5
_ACRONYM = re.compile(r"[A-ZÀ-Þ]{2,6}")


@dataclass
class _Entity:
    """One name in its forms; `at` are where it stands (sentence, first word, last word)."""

    name: str
    kind: str
    at: list[tuple[int, int, int]] = field(default_factory=list)
    aliases: list[str] = field(default_factory=list)


def find_names_abroad(article: Article, language: Language) -> tuple[Candidate, ...]:
    """The people, bodies and places of an article in a language that is known, once each, by first mention."""
    return _Finder(article, language).candidates()


class _Finder:
    def __init__(self, article: Article, language: Language) -> None:
        self.article = article
        self.language = language
        self.sentences = [words_of(article.text, s.start, s.end) for s in article.sentences]
        self.entities: dict[str, _Entity] = {}
        self.dateline = (article.dateline or "").casefold().split(" (")[0]
        self.taken: set[tuple[int, int]] = set()
        self.shouted = {at for at, words in enumerate(self.sentences) if _is_shouted(words)}
        self.lower = {w.lower for words in self.sentences for w in words if w.text.islower()}

    def candidates(self) -> tuple[Candidate, ...]:
        for find in (self._bodies, self._people, self._rest):
            for at, words in enumerate(self.sentences):
                if at not in self.shouted:
                    find(at, words)
        self._join_bodies()
        told = sorted({id(e): e for e in self.entities.values()}.values(), key=lambda e: min(e.at))
        return tuple(self._candidate(entity) for entity in told if not self._is_author(entity))

    def _is_author(self, entity: _Entity) -> bool:
        authors = {author.casefold() for author in self.article.authors}
        own = (self.article.publisher or "").casefold()
        return entity.name.casefold() in authors or (entity.kind == "organisations" and entity.name.casefold() == own)

    # -- what is found ----------------------------------------------------------------------------------------

    def _add(self, kind: str, at: int, first: int, last: int, name: str | None = None) -> _Entity:
        words = self.sentences[at]
        text = name or self.article.text[words[first].start : words[last - 1].end]
        text = " ".join(text.split())
        entity = self.entities.setdefault(text.casefold(), _Entity(text, kind))
        entity.at.append((at, first, last))
        self.taken |= {(at, k) for k in range(first, last)}
        return entity

    def _bodies(self, at: int, words: Sequence[Word]) -> None:
        for first in range(len(words)):
            if (at, first) in self.taken or words[first].lower in self.language.addresses:
                continue
            last = body_end(words, first, self.language)
            if last is not None:
                entity = self._add("organisations", at, first, last)
                self._with_acronym(at, words, last, entity)

    def _with_acronym(self, at: int, words: Sequence[Word], last: int, entity: _Entity) -> None:
        bracketed = last + 2 < len(words) and words[last].text == "(" and words[last + 2].text == ")"
        if bracketed and _ACRONYM.fullmatch(words[last + 1].text):
            self._alias(entity, at, last + 1, last + 2)

    def _alias(self, entity: _Entity, at: int, first: int, last: int) -> None:
        words = self.sentences[at]
        text = " ".join(self.article.text[words[first].start : words[last - 1].end].split())
        self.entities.setdefault(text.casefold(), entity)
        if text.casefold() != entity.name.casefold() and text not in entity.aliases:
            entity.aliases.append(text)
        entity.at.append((at, first, last))
        self.taken |= {(at, k) for k in range(first, last)}

    # -- people -----------------------------------------------------------------------------------------------

    def _people(self, at: int, words: Sequence[Word]) -> None:
        for first, last in self._runs(at, words):
            if self._is_person(words, first, last):
                self._add("people", at, first, last)

    def _runs(self, at: int, words: Sequence[Word]) -> Iterator[tuple[int, int]]:
        """What may be a name, without the titles before it; what is taken meanwhile is passed over."""
        first = 0
        while first < len(words):
            last = self._run_end(at, words, first)
            if last is None:
                first += 1
                continue
            while first < last and self._is_before_name(words, first, last):
                first += 1
            yield first, last
            first = max(last, first + 1)

    def _run_end(self, at: int, words: Sequence[Word], first: int) -> int | None:
        if not words[first].capital or (at, first) in self.taken:
            return None
        last = first + 1
        while last < len(words) and last - first < _LONGEST_NAME + 2 and (at, last) not in self.taken:
            if words[last].capital and words[last].glued:
                last += 1
                continue
            after = last + 1
            while after < len(words) and words[after].lower in _PARTICLES and after < last + 2:
                after += 1
            joined = words[last].lower in _PARTICLES and after < len(words) and words[after].capital
            if not joined or (at, after) in self.taken:
                break
            last = after + 1
        return last

    def _is_before_name(self, words: Sequence[Word], first: int, last: int) -> bool:
        """Whether a word with a capital belongs to no name: "Landwirt Egon Zipf", "Im", "La", "Mme"."""
        word = words[first]
        if not word.capital:
            return True
        if first + 1 < last and word.lower not in given_names() and words[first + 1].lower in given_names():
            portfolio = first > 1 and ends(words[first - 1], self.language) and words[first - 1].text.isalpha()
            if portfolio and is_role(words[first - 2], self.language):
                return True  # "assessora al Lavoro Jane Roe"
        if word.lower in self.language.addresses or is_role(word, self.language):
            return True
        opens = first == 0 or words[first - 1].text in {"„", "“", "«", '"', "–", "-", ":", "."}
        if ends(word, self.language) and (opens or last - first == 1):
            return True
        return opens and word.lower in self.lower and word.lower not in given_names()

    def _is_person(self, words: Sequence[Word], first: int, last: int) -> bool:
        names = [w for w in words[first:last] if w.capital]
        if words[first].lower.split("-")[0] in _SAINTS:
            return False
        if len(names) < 2 or not words[last - 1].capital or all(len(w.text) > 1 and w.text.isupper() for w in names):
            return False
        text = " ".join(w.text for w in words[first:last])
        if known_place(text, self.language.code) or words[last - 1].lower in FIRM_ENDINGS:
            return False
        if any(is_head(w, self.language) or w.lower in CALENDAR for w in names):
            return False
        if names[0].lower.split("-")[0] in given_names():
            return not (self.language.code == "de" and words[last - 1].lower in self.lower)
        return post_of(words, first, last, self.language) is not None

    # -- single words, and whatever else has capitals ---------------------------------------------------------

    def _rest(self, at: int, words: Sequence[Word]) -> None:
        for first, last in self._runs(at, words):
            if first < last:
                self._settle(at, words, first, last)

    def _settle(self, at: int, words: Sequence[Word], first: int, last: int) -> None:
        text = " ".join(w.text for w in words[first:last])
        named = self.entities.get(text.casefold())
        if named is not None:
            return self._alias(named, at, first, last)
        person = self._surname_of(text)
        if person is not None:
            particle = first > 0 and person.name.casefold().endswith(f" {words[first - 1].lower} {text.casefold()}")
            return self._alias(person, at, first - 1 if particle else first, last)
        before = words[first - 1].lower if first else ""
        office = first > 1 and is_role(words[first - 2], self.language) and before in ALL_JOINS | self.language.articles
        decade = self.language.units.get(before) == "year"  # "anni Settanta"
        if text.lower() in self.language.bodies | _FEASTS or len(text) < 2 or decade:
            return None
        office = office and known_place(text, self.language.code) is None and not self._is_of_place(text)
        if office and not is_head(words[first], self.language):
            if words[first - 2].lower in _LEADING:  # "présidente de Ried vivant"
                self._add("organisations", at, first, last + trails(words, last, self.language, closed=True))
            return None  # "assessora al Lavoro"
        if self._is_place(text, words, first, last):
            self._add("places", at, first, last)
        elif self._is_body(text, words, first, last):
            self._add("organisations", at, first, last)
        return None

    def _is_place(self, text: str, words: Sequence[Word], first: int, last: int) -> bool:
        """Whether capitals that are nobody's name are those of a place: a known one, or behind "in" and its like."""
        before = words[first - 1].lower if first else ""
        german = self.language.code == "de"
        place = known_place(text, self.language.code)
        openers = self.language.at_place if german else self._at()
        known = place is not None and (place.kind != "city" or before in openers)
        if known and len(text) > 2 and text not in NO_PLACES:
            return True
        if is_exonym(text) or text.casefold() == self.dateline:
            return True
        if german:
            adjective = before.endswith("ischen") and text.lower().endswith(_PLACE_ENDINGS)  # "im badischen Lahr"
            bare = before in self.language.at_place and self._sounds_like_place(text, words, last)
            return last - first == 1 and (adjective or bare)
        if words[first].lower.split("-")[0] in _SAINTS:
            return True
        if text.isupper() or last - first > 2:
            return False
        if before in {"de", "d'", "di", "van"}:
            return self._has_place_behind(text) or self._is_of_place(text)
        return before in self.language.at_place

    def _is_body(self, text: str, words: Sequence[Word], first: int, last: int) -> bool:
        """Whether capitals that are nobody's and no place's are those of a body: "la Vantra", "chez Vantra"."""
        before = words[first - 1].lower if first else ""
        if self.language.code == "de":
            return _ACRONYM.fullmatch(text) is not None and before in self.language.articles
        if first == 0 or words[first - 1].text in CLOSED or text.lower() in CALENDAR:
            return False
        if last - first > 1:
            return not text.isupper()
        return before in self._org_openers() or self._is_noun_before(words, first) or text.isupper()

    def _at(self) -> frozenset[str]:
        grammar = self.language.prepositions | self.language.articles | ALL_JOINS
        return self.language.at_place | {"a", "e", "y", "et", "und", "en", "("} | grammar

    def _sounds_like_place(self, text: str, words: Sequence[Word], last: int) -> bool:
        """Whether a German noun behind a bare preposition is a name: by its ending, by coming again, by a bracket."""
        if text in NO_PLACES:
            return False
        if text.lower().endswith(_PLACE_ENDINGS):
            return True
        if text.lower().endswith(_NOUN_ENDINGS) or text.lower() in self.lower:
            return False
        often = len(re.findall(rf"\b(?:in|bei|nach|aus|von) {re.escape(text)}\b", self.article.text)) > 1
        return often or (last < len(words) and words[last].text == "(")

    def _org_openers(self) -> frozenset[str]:
        return (
            (self.language.articles - _PLURALS)
            | {"chez", "bij", "bei", "con", "avec", "com", "met", "mit"}
            | self.language.auxiliaries
        )

    def _is_noun_before(self, words: Sequence[Word], first: int) -> bool:
        """ "el fabricante de electrodomésticos Vantra", "fondo holandés Delftcap": a noun in small letters leads up."""
        before = words[first - 1]
        return before.text.islower() and before.text[0].isalpha() and not ends(before, self.language)

    def _has_place_behind(self, text: str) -> bool:
        pattern = (
            r"\b(?:" + "|".join(sorted(self.language.at_place - {"de", "di", "d'"})) + r") " + re.escape(text) + r"\b"
        )
        return re.search(pattern, self.article.text, re.IGNORECASE) is not None

    def _is_of_place(self, text: str) -> bool:
        """ "maire de Lahr", "la fábrica de Lahr ... el alcalde de Lahr": what things are of again and again."""
        found = re.findall(rf"(\w+) (?:de|d['’]|di|van) ?{re.escape(text)}\b", self.article.text)
        return len(found) > 1 or any(word.lower() in _MAYORS for word in found)

    def _surname_of(self, text: str) -> _Entity | None:
        folded = text.casefold()
        found = {
            id(e): e
            for e in self.entities.values()
            if e.kind == "people"
            and (e.name.casefold().endswith(f" {folded}") or e.name.casefold().startswith(f"{folded} "))
        }
        return next(iter(found.values())) if len(found) == 1 else None

    def _join_bodies(self) -> None:
        """ "Naturschutzrings" is the "Naturschutzring Auwald", "die Collectivité" the one that was named."""
        bodies = [e for e in {id(e): e for e in self.entities.values()}.values() if e.kind == "organisations"]
        heads: dict[str, list[_Entity]] = defaultdict(list)
        for entity in bodies:
            heads[entity.name.split()[0].casefold()].append(entity)
        for at, words in enumerate(self.sentences):
            for first, word in enumerate(words):
                if not word.capital or (at, first) in self.taken or first == 0 or len(word.text) < 5:
                    continue
                genitive = self.language.code == "de" and word.lower.endswith("s")
                named = heads.get(word.text.casefold()) or (heads.get(word.lower[:-1]) if genitive else None)
                if named is not None and len(named) == 1 and " " in named[0].name:
                    self._alias(named[0], at, first, first + 1)

    # -- candidates -------------------------------------------------------------------------------------------

    def _candidate(self, entity: _Entity) -> Candidate:
        at, first, last = next(
            (m for m in entity.at if self._text(m).casefold() == entity.name.casefold()), entity.at[0]
        )
        words = self.sentences[at]
        known: dict[str, Any] = {"name": entity.name, "aliases": entity.aliases}
        spans = {(words[first].start, words[last - 1].end)}
        text = entity.name
        if entity.kind == "people":
            posts = [
                p for m in entity.at if (p := post_of(self.sentences[m[0]], m[1], m[2], self.language)) is not None
            ]
            post = max(posts, key=lambda p: len(p.words), default=None)
            known["role"] = post and self._verbatim(post)
            known["affiliation"] = (post and self._affiliation(post)) or self._of_body(entity)
            text = f"{text} ({known['role']})" if post else text
            spans |= {(post.words[0].start, post.words[-1].end)} if post else set()
            spans |= {
                span for e in self._bodies_found() if e.name == known["affiliation"] for span in self._spans(e)[:1]
            }
        if entity.kind == "places":
            place = known_place(entity.name, self.language.code)
            known["country"] = exonym_country(entity.name) or (place.country if place is not None else None)
        return Candidate("names", tuple(sorted(spans)), text, known, entity.kind)

    def _spans(self, entity: _Entity) -> list[tuple[int, int]]:
        """Where the name stands in full."""
        here = [m for m in entity.at if self._text(m).casefold() == entity.name.casefold()]
        return [(self.sentences[at][first].start, self.sentences[at][last - 1].end) for at, first, last in here]

    def _text(self, mention: tuple[int, int, int]) -> str:
        words = self.sentences[mention[0]]
        return " ".join(self.article.text[words[mention[1]].start : words[mention[2] - 1].end].split())

    def _verbatim(self, post: Post) -> str:
        return self.article.text[post.words[0].start : post.words[-1].end]

    def _affiliation(self, post: Post) -> str | None:
        """The body that is named in what is said of an office."""
        bodies = list(self._bodies_found())
        quoted = [span for stretch in stretches(self.article.text) for span in stretch.parts]
        starts = [
            (self.sentences[at][first].start, e.name)
            for e in bodies
            for at, first, _ in e.at
            if not any(a <= self.sentences[at][first].start < b for a, b in quoted)
        ]
        inside = next((name for start, name in sorted(starts) if post.start <= start < post.end), None)
        if inside is not None or not bodies:
            return inside
        told = {w.lower for w in post.words}
        if told & _FIRMS:
            return max(bodies, key=lambda e: len(e.at)).name
        owner = self.article.text[: post.start].split()[-1:]
        before = [(start, name) for start, name in starts if start < post.start]
        return max(before)[1] if owner and owner[0].lower() in _OWN and before else None

    def _of_body(self, entity: _Entity) -> str | None:
        """ "Jane Roe, de la Federación de Industria": the body right behind a name."""
        for at, _, last in entity.at:
            words = self.sentences[at]
            if last + 1 >= len(words) or words[last].text not in {",", "("}:
                continue
            skip = last + 1
            while skip < len(words) and words[skip].lower in ALL_JOINS | self.language.articles:
                skip += 1
            for body in self._bodies_found():
                if any(where == at and first == skip for where, first, _ in body.at) and skip > last + 1:
                    return body.name
        return None

    def _bodies_found(self) -> Iterator[_Entity]:
        yield from {id(e): e for e in self.entities.values() if e.kind == "organisations"}.values()


_NOUN_ENDINGS = tuple("ung heit keit schaft tion tät nis tum ling en er e".split())
_SAINTS = frozenset("san santa santo sant' saint sainte são sankt sint st".split())
_FEASTS = frozenset("natale pasqua capodanno ferragosto noël pâques navidad natal páscoa kerst kerstmis pasen".split())
_PLURALS = frozenset("les des aux los las gli i os as unos unas degli agli".split())
_FIRMS = frozenset(
    "firma unternehmens konzerns gruppe groupe entreprise société compagnie empresa compañía grupo gruppo azienda "
    "società stabilimento impresa companhia fábrica usine site planta bedrijf concern".split()
)
_MAYORS = frozenset(
    "maire alcalde alcaldesa sindaco sindaca prefeito prefeita autarca burgemeester habitant habitante vecino vecina "
    "residente morador moradora évêque obispo vescovo bispo bisschop préfet prefetto".split()
)
_LEADING = frozenset(
    "président présidente presidente presidenta directeur directrice director directora direttore direttrice diretor "
    "diretora porte-parole portavoz portavoce porta-voz fondateur fondatrice fundador fundadora fondatore fondatrice "
    "patron patronne pdg responsable militant militante delegado salarié salariée voorzitter directeur woordvoerder "
    "woordvoerster oprichter membre miembro membro".split()
)
_OWN = frozenset("son sa ses su sus suo sua seu sein seine dessen zijn haar leur".split())
_PLACE_ENDINGS = tuple(
    "burg berg heim ingen weier dorf stadt hausen bach feld tal kirchen hofen furt brück hafen ow itz wald see stein "
    "rode leben büttel horst münde werder moor beck ach au ach ingen lingen ungen willer wyl wil kirch".split()
)


def _is_shouted(words: Sequence[Word]) -> bool:
    letters = [w for w in words if w.text[0].isalpha()]
    return bool(letters) and sum(w.text.isupper() for w in letters) > 0.6 * len(letters)
