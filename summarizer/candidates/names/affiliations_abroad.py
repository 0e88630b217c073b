"""Affiliations in languages other than English: the body that somebody holds an office of."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.candidates.languages import ALL_JOINS
from summarizer.candidates.names.entities_abroad import At, Entity, Register
from summarizer.candidates.names.lexicon_abroad import everywhere, lexicon
from summarizer.candidates.names.posts_abroad import Post
from summarizer.candidates.names.words_abroad import Word
from summarizer.candidates.speech.marks import stretches

_OFTEN = 4  # mentions of the body that an article is about, at the least
_BACK = 2  # sentences before an office in which its body may have been named
_OWN = frozenset("son sa ses su sus suo sua seu sein seine seiner dessen deren zijn haar hun leur ihr ihre".split())
_TO = frozenset("all' alla al à au ao aan gegenüber".split())
# Offices -> what the name of their body has in it: "Oberstaatsanwalt" is of the "Staatsanwaltschaft".
_OF_OFFICE = {
    ("staatsanw", "staatsanwält"): ("staatsanwaltschaft",),
    ("procureur", "procureure", "procuratore", "procuratrice", "procurador"): ("parquet", "procura"),
    ("fiscal",): ("fiscalía",),
    ("landrat", "landrätin"): ("kreis",),
    ("polizei",): ("polizei",),
    ("behörden",): ("anwaltschaft", "amt", "behörde", "ministerium"),
    ("chefarzt", "chefärztin", "oberarzt", "oberärztin", "klinik"): ("klinik", "krankenhaus", "hospital"),
    ("rektor", "recteur", "rettore", "rettrice", "reitor", "rector"): ("universi",),
    ("questore",): ("questura",),
    ("prefetto",): ("prefettura",),
    ("préfet", "préfète"): ("préfecture",),
    ("feuerwehr",): ("feuerwehr",),
    ("dijkgra",): ("waterschap", "hoogheemraadschap"),
    ("officier",): ("openbaar ministerie", "om"),
}


def body_of(register: Register, person: Entity, posts: Sequence[tuple[At, Post]]) -> Entity | None:
    """The body that a person is of: named in the office, right behind the name, or before both."""
    quoted = [span for stretch in stretches(register.article.text) for span in stretch.parts]
    named = [
        (register.span_of(mention)[0], mention, entity)
        for mention, entity in register.mentions("organisations")
        if not any(a <= register.span_of(mention)[0] < b for a, b in quoted)
    ]
    for _, post in posts:
        inside = next((entity for start, _, entity in named if post.start <= start < post.end), None)
        if inside is not None:
            return inside
    behind = _right_behind(register, person)
    if behind is not None:
        return behind
    for mention, post in posts:
        found = _told_before(register, mention, post, [(m, e) for _, m, e in named])
        if found is not None:
            return found
    return None


def _right_behind(register: Register, person: Entity) -> Entity | None:
    """ "Jane Roe, de la Federación de Industria", "Jane Roe (CDU)", "Jane Roe van Hydralis"."""
    begins = {mention[:2]: entity for mention, entity in register.mentions("organisations")}
    grammar = ALL_JOINS | register.language.articles | {"bei", "bij", "chez", "from"}
    firms = everywhere("firms")
    for at, _, last in person.at:
        words = register.sentences[at]
        bracket = last < len(words) and words[last].text == "("
        skip = last + (last < len(words) and words[last].text in {",", "("})
        while skip < len(words) and (words[skip].lower in grammar or words[skip].lower in firms) and skip < last + 5:
            skip += 1
        if skip > last and (skip > last + 1 or bracket or words[last].text != ",") and (at, skip) in begins:
            return begins[at, skip]
    return None


def _told_before(register: Register, mention: At, post: Post, named: Sequence[tuple[At, Entity]]) -> Entity | None:
    """ "Dem Heimatbund reicht das nicht, sagte Sprecherin Jane Roe": an office that is of the body told of last."""
    told = [word for word in post.words if word.text[0].isalpha()]
    if not told:
        return None
    earlier = [
        (m, e) for m, e in named if m[:2] < mention[:2] and mention[0] - m[0] <= _BACK and not _is_told(register, m)
    ]
    before = register.article.text[: post.words[0].start].split()[-1:]
    if before and before[0].lower() in _OWN and earlier:
        return earlier[-1][1]  # "die Bahn ... ihre Sprecherin Jane Roe"
    for offices, bodies in _OF_OFFICE.items():
        if any(word.lower.removeprefix("ober").startswith(offices) for word in told):
            fitting = [e for _, e in named if any(body in e.name.casefold() for body in bodies)]
            return fitting[-1] if len({id(e) for e in fitting}) == 1 else None
    if any(word.lower in everywhere("firms") for word in told[1:]) and named:
        return max((e for _, e in earlier or named), key=lambda e: len(e.at))  # "chef de l'entreprise"
    if not _is_of_body(told, register) or any(word.capital for word in told[1:]) or _is_of_other(told, post, register):
        return None
    return earlier[-1][1] if earlier else _main(register)


def _main(register: Register) -> Entity | None:
    """The body that an article is about: named again and again, and more often than any other."""
    bodies = sorted(register.entities("organisations"), key=lambda e: -len(e.at))
    often = [len(e.at) for e in bodies[:2]]
    return bodies[0] if often and often[0] >= _OFTEN and often[0] > sum(often[1:]) else None


def _is_told(register: Register, mention: At) -> bool:
    """Whether something is said to a body: "ha detto all'Ansa", "sagte gegenüber der dpa"."""
    words = register.sentences[mention[0]][max(0, mention[1] - 2) : mention[1]]
    return any(word.lower in _TO for word in words)


def _is_of_body(told: Sequence[Word], register: Register) -> bool:
    titled = lexicon("titled", register.language.code)
    parts = [part for word in told for part in (word.lower, *word.lower.split("-"))]
    return any(part.removeprefix("ex") in titled or part.endswith(tuple(titled)) for part in parts)


def _is_of_other(told: Sequence[Word], post: Post, register: Register) -> bool:
    """Whether the office says of what it is: "Sprecherin der Eltern", "président du syndicat"."""
    joins = ALL_JOINS | register.language.joins | {"du", "des"}
    within = register.article.text[post.words[0].start : post.end].split()
    return any(word.lower() in joins for word in within) or any(word.lower in joins for word in told)
