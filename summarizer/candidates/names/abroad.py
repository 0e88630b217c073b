"""Names in languages other than English: people, bodies and places by capitals and by the words around them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Any

from summarizer.articles import Article
from summarizer.candidates.candidate import Candidate
from summarizer.candidates.languages import Language
from summarizer.candidates.names.affiliations_abroad import body_of
from summarizer.candidates.names.bodies_abroad import body_end, body_start, is_head, trails
from summarizer.candidates.names.entities_abroad import At, Entity, Register
from summarizer.candidates.names.lexicon_abroad import bodies_by_name, lexicon
from summarizer.candidates.names.posts_abroad import Post, post_of
from summarizer.candidates.names.runs_abroad import (
    ACRONYM,
    country_of,
    is_known_place,
    is_person,
    named_alone,
    runs,
)
from summarizer.candidates.names.weights_abroad import Page, kind_of
from summarizer.candidates.names.words_abroad import Word

# Where a story is at home that is told in a language: elsewhere its unknown places may lie on either side of a border.
_HOMES = {
    "de": "DE AT CH LI LU",
    "fr": "FR BE CH CA LU SN CI CM CD ML MA DZ TN HT MG BF NE BJ TG",
    "es": "ES MX AR CO PE CL VE EC GT CU BO DO HN PY SV NI CR PA UY",
    "it": "IT CH",
    "pt": "PT BR AO MZ CV GW TL ST",
    "nl": "NL BE SR",
}
_LONGEST_MOTTO = 7
_HOME = 0.6  # the share of the known places from which on a story is of one country


def find_names_abroad(article: Article, language: Language) -> tuple[Candidate, ...]:
    """The people, bodies and places of an article in a language that is known, once each, by first mention."""
    return _Finder(article, language).candidates()


class _Finder:
    def __init__(self, article: Article, language: Language) -> None:
        self.article = article
        self.language = language
        self.found = Register(article, language)
        self.sentences = self.found.sentences
        shouted = {at for at, words in enumerate(self.sentences) if _is_shouted(words)}
        self.read = [at for at in range(len(self.sentences)) if at not in shouted]
        self.lower = frozenset(w.lower for words in self.sentences for w in words if w.text.islower())
        dateline = (article.dateline or "").casefold().split(" (")[0]
        self.page = Page(article.text, language, self.sentences, self.lower, dateline)

    def candidates(self) -> tuple[Candidate, ...]:
        for find in (self._streets, self._mottoes, self._bodies, self._people, self._first_names, self._led):
            for at in self.read:
                find(at, self.sentences[at])
        self._rest()
        self._join_bodies()
        home = self._home()
        told = sorted(self.found.entities(), key=lambda entity: min(entity.at))
        return tuple(self._candidate(entity, home) for entity in told if not self._is_author(entity))

    def _is_author(self, entity: Entity) -> bool:
        authors = {author.casefold() for author in self.article.authors}
        own = (self.article.publisher or "").casefold()
        return entity.name.casefold() in authors or (entity.kind != "people" and entity.name.casefold() == own)

    # -- what is found ----------------------------------------------------------------------------------------

    def _bodies(self, at: int, words: Sequence[Word]) -> None:
        for first in range(len(words)):
            if not self.found.is_free(at, first) or words[first].lower in self.language.addresses:
                continue
            if first > 1 and words[first - 2].lower in lexicon("ministers", self.language.code):
                continue  # "ministro dei Trasporti Jane Roe"
            last = body_end(words, first, self.language)
            start = body_start(words, first, self.language) if is_head(words[first], self.language) else first
            if last is not None or start < first:
                last = last or first + 1
                entity = self.found.add("organisations", (at, start, last))
                self._with_acronym(at, words, last, entity)

    def _with_acronym(self, at: int, words: Sequence[Word], last: int, entity: Entity) -> None:
        bracketed = last + 2 < len(words) and words[last].text == "(" and words[last + 2].text == ")"
        if bracketed and ACRONYM.fullmatch(words[last + 1].text):
            self.found.alias(entity, (at, last + 1, last + 2))

    def _streets(self, at: int, words: Sequence[Word]) -> None:
        """ "rue Victor Hugo", "place de la Liberté", "via Garibaldi"."""
        joins = self.language.joins | {"la", "las", "los", "les", "le", "l'"}
        for first, word in enumerate(words):
            if word.lower not in lexicon("streets", self.language.code):
                continue
            name = first + 1
            while name < min(len(words), first + 4) and words[name].lower in joins and not words[name].capital:
                name += 1
            last = name
            while last < len(words) and words[last].capital and words[last].glued and last - name < 4:
                last += 1
            text = " ".join(w.text for w in words[name:last])
            if last > name and text not in bodies_by_name():
                self.found.add("places", (at, first, last))

    def _people(self, at: int, words: Sequence[Word]) -> None:
        for first, last in self._runs(at, words):
            if is_person(words, first, last, self.language, self.lower):
                self.found.add("people", (at, first, last))

    def _first_names(self, at: int, words: Sequence[Word]) -> None:
        """ "il fratello Tommaso", "Frau Krell": one word that is somebody by the word before it."""
        for first, last in self._runs(at, words):
            text = self.found.text_of((at, first, last)) if first < last else ""
            if not text or self.found.surname_of(text) is not None or text.casefold() in self.found.by_form:
                continue
            if last == first + 1 and named_alone(words, first, self.language):
                self.found.add("people", (at, first, last))

    def _runs(self, at: int, words: Sequence[Word]) -> list[tuple[int, int]]:
        return list(runs(words, lambda k: self.found.is_free(at, k), self.language, self.lower))

    def _led(self, at: int, words: Sequence[Word]) -> None:
        """ "présidente de Ried vivant": the body that somebody leads, with the adjective that ends its name."""
        for first, last in self._runs(at, words):
            led = first < last and first > 1 and words[first - 2].lower in lexicon("titled", self.language.code)
            if (
                led
                and words[first - 1].lower in self.language.joins
                and trails(words, last, self.language, closed=True)
            ):
                self.found.add("organisations", (at, first, last + 1))

    def _mottoes(self, at: int, words: Sequence[Word]) -> None:
        """ "le syndicat Filo e Lavoro", "Filo e Lavoro, il sindacato", "belangenclub Boeren aan de Aa"."""
        clubs = lexicon("clubs", self.language.code)
        inner = {"e", "y", "et", "und", "en", "&"} | self.language.joins | self.language.articles | {"aan"}
        for first, last in self._runs(at, words):
            if first >= last:
                continue
            end = last
            while end < len(words) and end - first < _LONGEST_MOTTO:
                after = end
                while after < len(words) and words[after].lower in inner and after - end < 3:
                    after += 1
                if after in {end, len(words)} or not words[after].capital or not self.found.is_free(at, after):
                    break
                end = after + 1
                while end < len(words) and words[end].capital and words[end].glued:
                    end += 1
            behind = [w.lower for w in words[end + 1 : end + 3]] if end < len(words) and words[end].text == "," else []
            said = len(behind) == 2 and behind[0] in self.language.articles and behind[1] in clubs
            if end > last and (said or (first > 0 and words[first - 1].lower in clubs)):
                self.found.add("organisations", (at, first, end))

    def _rest(self) -> None:
        """Surnames, names that were found, and what all their mentions together say is a place or a body."""
        forms: dict[str, list[At]] = defaultdict(list)
        for at in self.read:
            words = self.sentences[at]
            for first, last in self._runs(at, words):
                if first < last and not self._is_named(at, words, first, last):
                    forms[self.found.text_of((at, first, last)).casefold()].append((at, first, last))
        for key, mentions in forms.items():
            if len(key) < 2:
                continue
            kind = kind_of(self.page, self.found.text_of(mentions[0]), mentions)
            if kind is not None:
                for mention in mentions:
                    self.found.add(kind, mention)

    def _is_named(self, at: int, words: Sequence[Word], first: int, last: int) -> bool:
        text = self.found.text_of((at, first, last))
        named = self.found.by_form.get(text.casefold())
        if named is not None:
            self.found.alias(named, (at, first, last))
            return True
        person = self.found.surname_of(text)
        if person is not None and not is_known_place(text, self.language):
            particle = first > 0 and person.name.casefold().endswith(f" {words[first - 1].lower} {text.casefold()}")
            self.found.alias(person, (at, first - 1 if particle else first, last))
            return True
        return False

    def _join_bodies(self) -> None:
        """ "Naturschutzrings" is the "Naturschutzring Auwald", "Velcia" the "Velcia Energie GmbH"."""
        heads: dict[str, list[Entity]] = defaultdict(list)
        for entity in self.found.entities("organisations"):
            if " " in entity.name:
                heads[entity.name.split()[0].casefold()].append(entity)
        for short, named in heads.items():
            alone = self.found.by_form.get(short)
            if len(named) == 1 and alone is not None and alone is not named[0] and alone.kind == "organisations":
                self.found.join(alone, named[0])
        for at, words in enumerate(self.sentences):
            for first, word in enumerate(words):
                if not word.capital or not self.found.is_free(at, first) or len(word.text) < 5:
                    continue
                genitive = self.language.code == "de" and word.lower.endswith("s")
                named = heads.get(word.text.casefold(), []) or (heads.get(word.lower[:-1], []) if genitive else [])
                if len(named) == 1 and (first > 0 or not is_head(word, self.language)):
                    self.found.alias(named[0], (at, first, first + 1))

    # -- candidates -------------------------------------------------------------------------------------------

    def _candidate(self, entity: Entity, home: str | None) -> Candidate:
        mention = next(iter(self.found.full(entity)), entity.at[0])
        known: dict[str, Any] = {"name": entity.name, "aliases": entity.aliases}
        spans = {self.found.span_of(mention)}
        text = entity.name
        if entity.kind == "people":
            posts = self._posts(entity)
            post = max((p for _, p in posts), key=lambda p: len(p.words), default=None)
            body = body_of(self.found, entity, posts)
            known["role"] = post and self._verbatim(post)
            known["affiliation"] = body and body.name
            text = f"{text} ({known['role']})" if post else text
            spans |= {(post.words[0].start, post.words[-1].end)} if post else set()
            spans |= {self.found.span_of(m) for m in (self.found.full(body)[:1] if body is not None else [])}
        if entity.kind == "places":
            known["country"] = self._country(entity, home)
        return Candidate("names", tuple(sorted(spans)), text, known, entity.kind)

    def _posts(self, entity: Entity) -> list[tuple[At, Post]]:
        told = ((m, post_of(self.sentences[m[0]], m[1], m[2], self.language)) for m in entity.at)
        return [(mention, post) for mention, post in told if post is not None]

    def _verbatim(self, post: Post) -> str:
        return self.article.text[post.words[0].start : post.words[-1].end]

    # -- countries --------------------------------------------------------------------------------------------

    def _country(self, entity: Entity, home: str | None) -> str | None:
        if is_known_place(entity.name, self.language):
            return country_of(entity.name, self.language)
        return self._beside(entity) or home

    def _beside(self, entity: Entity) -> str | None:
        """The country that is told behind a place: "Rheden (Frankreich)", "Borgo Alto, Piemonte"."""
        for at, _, last in entity.at:
            words = self.sentences[at]
            if last + 1 < len(words) and words[last].text in {"(", ","} and words[last + 1].capital:
                beside = words[last + 1].text
                closed = last + 2 >= len(words) or words[last + 2].text in {")", ",", "."}
                if closed and is_known_place(beside, self.language):
                    return country_of(beside, self.language)
        return None

    def _home(self) -> str | None:
        """The country that most of the known places are of."""
        often: Counter[str] = Counter()
        for entity in self.found.entities("places"):
            country = country_of(entity.name, self.language) or self._beside(entity)
            often[country or ""] += len(entity.at)
        del often[""]
        [(country, most)] = often.most_common(1) or [("", 0)]
        at_home = country in _HOMES.get(self.language.code, "").split()
        return country if at_home and most > 1 and most >= _HOME * often.total() else None


def _is_shouted(words: Sequence[Word]) -> bool:
    letters = [w for w in words if w.text[0].isalpha()]
    return bool(letters) and sum(w.text.isupper() for w in letters) > 0.6 * len(letters)
