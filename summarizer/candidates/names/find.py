"""Names: the people, bodies and places of an article, one candidate each."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from summarizer.candidates.candidate import Candidate
from summarizer.candidates.languages import known_language
from summarizer.candidates.names.abroad import find_names_abroad
from summarizer.candidates.names.appositions import holder
from summarizer.candidates.names.bodies import Bodies
from summarizer.candidates.names.datelines import is_agency
from summarizer.candidates.names.entities import COMPARED, join
from summarizer.candidates.names.forms import Entity, Form, name_key
from summarizer.candidates.names.home import countries_named, country_named, home_of
from summarizer.candidates.names.kinds import Weights, is_name_alone, settled, weigh_form
from summarizer.candidates.names.mentions import Mention, find_mentions
from summarizer.candidates.names.peoples import weigh_peoples
from summarizer.candidates.names.places import KnownPlace, known_place, namesakes
from summarizer.candidates.names.posts import Post, post_of
from summarizer.candidates.names.runs import LONGEST_NAME
from summarizer.candidates.names.sites import DIRECTIONS, HELD_BY_NAME, OCEANS
from summarizer.candidates.names.surroundings import weigh_mention
from summarizer.candidates.names.together import weigh_together
from summarizer.candidates.names.tokens import Token, is_headline, spelled, tokenize, usage
from summarizer.candidates.names.words import FUNCTION_WORDS, KNOWN_BODIES, is_common
from summarizer.candidates.names.writers import about_writers

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence, Set

    from summarizer.articles import Article

WEIGHED = 8  # mentions of a form whose surroundings are weighed: more would only say it again
ALIKE = 1.5  # what a neighbour of settled kind weighs in a list
LISTED = frozenset({"places", "organisations"})
MOST = 8.0  # what all surroundings of a form may weigh together: a word often used proves itself no better
LONG_ENOUGH = 5  # letters of a body's name that is a common word too
DESCRIBED = 40  # mentions whose surroundings are searched for a role


def find_names(article: Article) -> tuple[Candidate, ...]:
    """The names of an article: people, organisations and places, once each, by first mention.

    `known` holds "name" (the fullest form, verbatim), "aliases" (its other forms), for people "role" and
    "affiliation", for places "country"; all of them where the kind is left to the model. `belongs_to` is
    "none" for peoples, languages, laws, events and the like.
    """
    if (tongue := known_language(article.language)) is not None:
        return find_names_abroad(article, tongue)
    sentences = tokenize(article)
    language = article.language or "en"
    headlines = {at for at, tokens in enumerate(sentences) if is_headline(tokens)}
    forms = _forms(article, sentences, headlines, language)
    entities = join(forms, sentences)
    by_place = {
        (m.sentence, m.first): (m, entity.kind, max((f.name for f in entity.forms), key=len))
        for entity in entities
        for form in entity.forms
        for m in form.mentions
    }
    bodies = Bodies(sentences, by_place, article.publisher)
    home = home_of(article, entities, sentences)
    often = countries_named(entities, sentences)
    described = [_Description(article, sentences, bodies, entity, headlines, home, often) for entity in entities]
    told = sorted(
        (d for d in described if not d.is_byline()), key=lambda d: (d.mentions[0].sentence, d.mentions[0].first)
    )
    return tuple(d.candidate() for d in told)


# -- forms ----------------------------------------------------------------------------------------------------


def _forms(article: Article, sentences: Sequence[Sequence[Token]], headlines: Set[int], language: str) -> list[Form]:
    lower = usage([tokens for at, tokens in enumerate(sentences) if at not in headlines])
    found: list[Mention] = []
    apart = about_writers(article)
    for at, tokens in enumerate(sentences):
        if at not in headlines and at not in apart:
            found.extend(find_mentions(tokens, at, lower, article.text, language))
    known_tokens = _words_of_names(sentences, found)
    projects = _unquoted_projects(article, sentences, found)
    found = [m for m in found if not any(_overlaps(m, p) for p in projects.get(m.sentence, ()))]
    found.extend(p for ps in projects.values() for p in ps if p not in found)
    found = [m for m in found if not is_agency(sentences[m.sentence], m)]
    kept = [m for m in found if not m.opens or _stands(sentences[m.sentence], m, known_tokens, lower.words, language)]
    forms: dict[str, Form] = {}
    for mention in kept:
        tokens = sentences[mention.sentence]
        _add(forms, spelled(tokens, mention.first, mention.last), mention)
    _match_headlines(forms, sentences, headlines - apart, language)
    for form in forms.values():
        form.weights.add(weigh_form(form.name, language))
        if form.weights["none"] >= 8:
            continue
        around = Weights()
        for mention in form.mentions[:WEIGHED]:
            if mention.sentence not in headlines:
                following = sentences[mention.sentence + 1] if mention.sentence + 1 < len(sentences) else []
                around.add(weigh_mention(sentences[mention.sentence], mention, following, language))
        form.weights.add({kind: max(-MOST, min(MOST, weight)) for kind, weight in around.items()})
    weigh_peoples(list(forms.values()), sentences)
    weigh_together(list(forms.values()), sentences)
    _weigh_lists(list(forms.values()), sentences)
    return list(forms.values())


def _weigh_lists(forms: Sequence[Form], sentences: Sequence[Sequence[Token]]) -> None:
    """Names in one list are of one kind: "at Manor Cross and Pell", the one known, the other not."""
    begins = {(m.sentence, m.first): (form, m) for form in forms for m in form.mentions}
    found: list[tuple[Form, str]] = []
    for form in forms:
        kind = settled(form.weights)
        for mention in form.mentions[:WEIGHED]:
            tokens = sentences[mention.sentence]
            second = mention.last
            while second < len(tokens) and second < mention.last + 2 and tokens[second].lower in {",", "and", "or"}:
                second += 1
            neighbour, other = begins.get((mention.sentence, second), (None, mention))
            if neighbour is None or second == mention.last or other.title is not None:
                continue
            of_neighbour = settled(neighbour.weights)
            if kind in LISTED and of_neighbour is None and tokens[second - 1].text != ",":
                found.append((neighbour, kind))
            elif of_neighbour in LISTED and kind is None and mention.title is None:
                found.append((form, of_neighbour))
    for form, kind in found:
        form.weights[kind] += ALIKE


def _overlaps(mention: Mention, other: Mention) -> bool:
    return mention != other and mention.first < other.last and other.first < mention.last


def _unquoted_projects(
    article: Article, sentences: Sequence[Sequence[Token]], found: Iterable[Mention]
) -> dict[int, list[Mention]]:
    """Where a project that is named between quotation marks once stands elsewhere, with or without marks."""
    named = {spelled(sentences[m.sentence], m.first, m.last): m for m in found if m.kind == "organisations"}
    elsewhere: dict[int, list[Mention]] = {}
    for name in list(named)[:COMPARED]:
        words = name.split()
        for at, tokens in enumerate(sentences):
            here = article.sentences[at]
            if name not in article.text[here.start : here.end]:
                continue
            for first in range(len(tokens) - len(words) + 1):
                if [t.text for t in tokens[first : first + len(words)]] == words:
                    mention = Mention(at, first, first + len(words), kind="organisations")
                    elsewhere.setdefault(at, []).append(mention)
    return elsewhere


def _add(forms: dict[str, Form], name: str, mention: Mention) -> None:
    key = name_key(name)
    if len(key) > 1:
        forms.setdefault(key, Form(key, name)).mentions.append(mention)


def _words_of_names(sentences: Sequence[Sequence[Token]], mentions: Iterable[Mention]) -> set[str]:
    """Words that are written with a capital where position does not ask for it."""
    return {
        t.lower
        for m in mentions
        for at, t in enumerate(sentences[m.sentence][m.first : m.last])
        if not (m.opens and at == 0)
    }


def _stands(tokens: Sequence[Token], mention: Mention, names: set[str], lower: Set[str], language: str) -> bool:
    """Whether a name that opens a sentence is one."""
    first = tokens[mention.first]
    if mention.kind is not None or mention.last - mention.first > 1 or first.possessive:
        return first.lower not in FUNCTION_WORDS or mention.last - mention.first > 1
    if first.lower in names:
        return not (is_common(first.text) and first.lower in lower) or first.text.isupper()
    if first.lower in lower and not first.text.isupper():
        return False
    if first.lower in KNOWN_BODIES and len(first.text) >= LONG_ENOUGH:
        return True  # "Shell said"
    if is_name_alone(first.text, language) and not (is_common(first.text) and not first.text.isupper()):
        return True
    return language.startswith("en") and not is_common(first.text) and len(first.text) > 2


def _match_headlines(
    forms: dict[str, Form], sentences: Sequence[Sequence[Token]], headlines: Set[int], language: str
) -> None:
    """Names in headlines: those of the body, and countries, which headlines may be alone in naming."""
    openings = {key.split()[0].split("-")[0] for key in forms}
    for at in sorted(headlines):
        tokens = sentences[at]
        here = 0
        while here < len(tokens):
            last = _known_end(tokens, here, forms, openings, language)
            if last is not None:
                _add(forms, spelled(tokens, here, last), Mention(at, here, last))
            here = here + 1 if last is None else last


def _known_end(
    tokens: Sequence[Token], first: int, forms: Mapping[str, Form], openings: Set[str], language: str
) -> int | None:
    """Where the longest known name that begins at a word of a headline ends."""
    if not tokens[first].capital:
        return None
    opening = (name_key(tokens[first].text).split() or [""])[0].split("-")[0]
    widest = LONGEST_NAME if opening in openings or opening == "the" else 4
    for last in range(min(len(tokens), first + widest), first, -1):
        name = spelled(tokens, first, last)
        if name_key(name) in forms:
            return last
        place = known_place(name, language) if last - first < 5 else None
        if place and place.sure and place.kind != "city" and tokens[first].lower not in FUNCTION_WORDS:
            return last
    return None


# -- candidates -----------------------------------------------------------------------------------------------


class _Description:
    """What a candidate says of one entity."""

    def __init__(
        self,
        article: Article,
        sentences: Sequence[Sequence[Token]],
        bodies: Bodies,
        entity: Entity,
        headlines: Set[int],
        home: str | None,
        often: Counter[str],
    ) -> None:
        self.home = home
        self.often = often
        self.article = article
        self.sentences = sentences
        self.bodies = bodies
        self.kind = entity.kind
        self.mentions = entity.mentions
        body = [m for m in self.mentions if m.kind is not None or m.sentence not in headlines]
        body = [m for m in body if not self._verbatim(m).isupper() or len(self._verbatim(m)) < 7] or body
        often = Counter(self._verbatim(m) for m in body or self.mentions) if self.kind == "places" else Counter()
        self.full = max(
            body or self.mentions, key=lambda m: (often[self._verbatim(m)], self._length(m), -m.sentence, -m.first)
        )

    def _verbatim(self, mention: Mention) -> str:
        start, end = self._span(mention.first, mention.last, mention.sentence)
        return self.article.text[start:end]

    def _words(self, first: int, last: int, sentence: int) -> str:
        start, end = self._span(first, last, sentence)
        return self.article.text[start:end]

    def _length(self, mention: Mention) -> int:
        return mention.last - mention.first if self.kind == "people" else len(self._verbatim(mention))

    def _span(self, first: int, last: int, sentence: int) -> tuple[int, int]:
        tokens = self.sentences[sentence]
        end = tokens[last - 1].end
        return tokens[first].start, end

    def is_byline(self) -> bool:
        """Whether this is an author named nowhere but in the byline."""
        authors = {name_key(author) for author in self.article.authors}
        if not any(name_key(self._verbatim(m)) in authors for m in self.mentions):
            return False
        return all(
            len(self.sentences[m.sentence]) < 12
            and not self.article.sentence(m.sentence + 1).endswith((".", "!", "?", "”"))
            for m in self.mentions
        )

    def candidate(self) -> Candidate:
        name = self._verbatim(self.full)
        aliases: list[str] = []
        for mention in self.mentions:
            form = self._verbatim(mention)
            if form not in aliases and name_key(form) != name_key(name):
                aliases.append(form)
        known: dict[str, Any] = {"name": name, "aliases": aliases}
        spans: tuple[tuple[int, int], ...] = (self._span(self.full.first, self.full.last, self.full.sentence),)
        text = name
        if self.kind in {"people", None}:
            post = post_of(self.mentions[:DESCRIBED], self.bodies)
            role, body = post.role, post.body if self.kind == "people" else None
            known["role"] = role and self._words(role.first, role.last, role.sentence)
            known["affiliation"] = body and self._words(body[1], body[2], body[0])
            text = f"{name} ({known['role']})" if role else name
            spans = self._evidence(post)
        if self.kind in {"places", None}:
            place = known_place(name, self.article.language or "en")
            stem, _, head = name.rpartition(" ")
            held = stem if head.lower() in HELD_BY_NAME else name
            place = place or known_place(held, self.article.language or "en")
            ocean = head.lower() in OCEANS and stem.lower() in DIRECTIONS
            known["country"] = self._country_of(place, held) if place else None if ocean else self._country()
        if self.kind is None and " " not in name:
            # one word that nothing tells about: small models take it for a person, and are mostly wrong
            return Candidate("names", spans, text, known, "none")
        if self.kind is None:
            text = f"{name} – {self._around()}"
        return Candidate("names", spans, text, known, self.kind)

    def _country(self) -> str | None:
        """Of a place that no gazetteer holds: the one that is said to hold it, else the one that the story is of."""
        holders = (holder(self.sentences[m.sentence], m) for m in self.mentions[:DESCRIBED])
        named = (country_named(name) for name in holders if name is not None)
        return next((country for country in named if country), self.home)

    def _country_of(self, place: KnownPlace, name: str) -> str | None:
        """Of a place of the gazetteer: of several towns of one name that in the country which the article is about."""
        countries = namesakes(name)
        if place.kind != "city" or not countries:
            return place.country
        holders = (holder(self.sentences[m.sentence], m) for m in self.mentions[:DESCRIBED])
        held = next((c for n in holders if n is not None and (c := country_named(n)) in countries), None)
        likely = max(sorted(countries), key=lambda country: self.often[country])
        return held or (likely if self.often[likely] > self.often[place.country or ""] else place.country)

    def _around(self) -> str:
        tokens = self.sentences[self.full.sentence]
        first, last = max(0, self.full.first - 6), min(len(tokens), self.full.last + 6)
        start, end = tokens[first].start, tokens[last - 1].end
        return "… " + " ".join(self.article.text[start:end].split()) + " …"

    def _evidence(self, post: Post) -> tuple[tuple[int, int], ...]:
        """The name with its role: one span where they stand side by side, else two; and where its body is named."""
        role, body = post.role, post.body
        name, spans = self.full, set()
        if role is not None:
            beside = [
                m
                for m in self.mentions
                if m.sentence == role.sentence and min(abs(m.first - role.last), abs(role.first - m.last)) < 8
            ]
            name = max(beside, key=self._length) if beside else self.full
            words = self._span(role.first, role.last, role.sentence)
            own = self._span(name.first, name.last, name.sentence)
            spans = {(min(words[0], own[0]), max(words[1], own[1]))} if beside else {words, own}
        else:
            spans = {self._span(name.first, name.last, name.sentence)}
        if name.sentence != self.full.sentence and name_key(self._verbatim(name)) != name_key(
            self._verbatim(self.full)
        ):
            spans.add(self._span(self.full.first, self.full.last, self.full.sentence))  # "Roe, a baker" names no Jane
        if body is not None and body[0] not in {name.sentence, role.sentence if role else name.sentence}:
            spans.add(self._span(body[1], body[2], body[0]))
        return tuple(sorted(spans))
