"""What is named in an article in a language other than English: each name once, with its forms and where they stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from summarizer.articles import Article
from summarizer.candidates.languages import Language
from summarizer.candidates.names.words_abroad import Word, words_of

At = tuple[int, int, int]
"""Where a name stands: its sentence, its first word, and the word behind its last."""


@dataclass
class Entity:
    """One name in its forms; `at` is where they stand."""

    name: str
    kind: str
    at: list[At] = field(default_factory=list)
    aliases: list[str] = field(default_factory=list)


class Register:
    """The names that have been found in an article so far, and the words that they took."""

    def __init__(self, article: Article, language: Language) -> None:
        self.article = article
        self.language = language
        self.sentences: list[list[Word]] = [words_of(article.text, s.start, s.end) for s in article.sentences]
        self.by_form: dict[str, Entity] = {}
        self._taken: set[tuple[int, int]] = set()

    def entities(self, kind: str | None = None) -> list[Entity]:
        """Those of a kind, by the form that was found first."""
        found = {id(entity): entity for entity in self.by_form.values()}.values()
        return [entity for entity in found if kind in {None, entity.kind}]

    def is_free(self, at: int, word: int) -> bool:
        return (at, word) not in self._taken

    def text_of(self, mention: At) -> str:
        """The words of a mention as they stand, white space folded."""
        at, first, last = mention
        words = self.sentences[at]
        return " ".join(self.article.text[words[first].start : words[last - 1].end].split())

    def span_of(self, mention: At) -> tuple[int, int]:
        at, first, last = mention
        return self.sentences[at][first].start, self.sentences[at][last - 1].end

    def add(self, kind: str, mention: At) -> Entity:
        """The entity of this form, found here."""
        text = self.text_of(mention)
        entity = self.by_form.setdefault(text.casefold(), Entity(text, kind))
        if entity.name.isupper() and not text.isupper():
            entity.name = text  # "RHEDEN (dpa)", and "Rheden" further down
        self._take(entity, mention)
        return entity

    def alias(self, entity: Entity, mention: At) -> None:
        """Another form of an entity."""
        text = self.text_of(mention)
        self.by_form.setdefault(text.casefold(), entity)
        if text.casefold() != entity.name.casefold() and text not in entity.aliases:
            entity.aliases.append(text)
        self._take(entity, mention)

    def join(self, entity: Entity, other: Entity) -> None:
        """Makes one entity a form of the other."""
        for form, named in self.by_form.items():
            if named is entity:
                self.by_form[form] = other
        other.at.extend(entity.at)
        other.aliases.extend(name for name in (entity.name, *entity.aliases) if name not in other.aliases)

    def full(self, entity: Entity) -> list[At]:
        """Where the name stands in full."""
        here = [m for m in entity.at if self.text_of(m).casefold() == entity.name.casefold()]
        return [m for m in here if self.text_of(m) == entity.name] or here

    def surname_of(self, text: str) -> Entity | None:
        """The one person whom a part of the name means."""
        folded = text.casefold()
        bare = folded.removesuffix("s") if self.language.code in {"de", "nl"} and len(folded) > 4 else folded
        for part in dict.fromkeys((folded, bare)):
            found = [
                entity
                for entity in self.entities("people")
                if entity.name.casefold().endswith(f" {part}") or entity.name.casefold().startswith(f"{part} ")
            ]
            if len(found) == 1:
                return found[0]
            if found:
                return None
        return None

    def _take(self, entity: Entity, mention: At) -> None:
        entity.at.append(mention)
        self._taken |= {(mention[0], k) for k in range(mention[1], mention[2])}

    def mentions(self, kind: str) -> Iterator[tuple[At, Entity]]:
        """Every mention of a kind, in the order of the text."""
        yield from sorted(((m, e) for e in self.entities(kind) for m in e.at), key=lambda pair: pair[0])
