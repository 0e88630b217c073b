"""Entities: the ways of writing one name joined, and what they name settled."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

from summarizer.candidates.names.kinds import SPEAKS, Weights, settled, weigh_form
from summarizer.candidates.names.places import STATES, demonym_country, known_place
from summarizer.candidates.names.sites import PLACE_HEADS
from summarizer.candidates.names.words import (
    BODY_HEADS,
    FIRM_ENDINGS,
    FOREIGN_LINKS,
    FUNCTION_WORDS,
    NAME_SUFFIXES,
    PARTICLES,
    given_names,
    is_common,
    word_table,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from summarizer.candidates.names.mentions import Mention
    from summarizer.candidates.names.tokens import Token

COMPARED = 50  # people of like names compared for spelling variants: keeps a list of thousands linear
SAME_SURNAME = 80.0  # rapidfuzz ratio, per cent: Zidan/Zaidan 91, Alawi/Allawi 91, Roe/Rowe 86
SAME_GIVEN = 75.0
MOST_ACTING = 4.0  # what all that a single word does and says weighs for a body, once it is nobody's surname
LEANINGS = {"places": 1.2, "organisations": 1.5, "people": 1.8}  # the least weight that settles what nothing speaks against
AGAINST = 0.5
SHORTENED = 4.0  # what the first words of a body's name weigh for that body
NO_BODY = 8.0  # what weighs so much for no field at all is no body's short name: "ALS" of "ALS Forward"
PARTNERS = 4.0  # what two surnames of people named elsewhere weigh for a firm called after both


@dataclass(slots=True)
class Form:
    """One way a name is written: its key, how it reads first, where it stands."""

    key: str
    name: str
    mentions: list[Mention] = field(default_factory=list)
    weights: Weights = field(default_factory=Weights)

    @property
    def words(self) -> list[str]:
        return self.key.split()


@dataclass(slots=True)
class Entity:
    """Forms that name one and the same."""

    forms: list[Form]
    kind: str | None

    @property
    def mentions(self) -> list[Mention]:
        return sorted((m for f in self.forms for m in f.mentions), key=lambda m: (m.sentence, m.first))


@lru_cache(maxsize=20_000)
def name_key(name: str) -> str:
    """One key for the ways of writing a name that differ in case, diacritics, apostrophes or an article."""
    plain = unicodedata.normalize("NFKD", name.casefold().replace("ø", "o").replace("ł", "l"))
    kept = "".join(letter for letter in plain if not unicodedata.combining(letter))
    kept = re.sub(r"['’ʼ`.\"“”«»]", "", kept).replace("‑", "-")
    kept = re.sub(r"\b(al|el|ad|as|an|ash|ar)[- ](?=\w)", r"\1-", kept)
    return " ".join(kept.split()).removeprefix("the ")


def join(forms: Sequence[Form], sentences: Sequence[Sequence[Token]]) -> list[Entity]:
    """Forms that belong together, joined: surnames to people, acronyms to bodies, spellings to each other."""
    _weigh_shortened(forms)
    surnames = {f.key for f in forms if len(f.words) == 1 and settled(f.weights) not in {"organisations", "places"}}
    for form in forms:
        last = form.words[-1]
        if len(form.words) > 1 and (last in surnames or _bare(last) in surnames) and form.weights["none"] < 3:
            form.weights["people"] += 2.5 if form.weights["places"] < 3 and form.weights["organisations"] < 3 else 0
    people: list[Form] = []
    others: list[Form] = []
    for form in forms:
        kind = settled(form.weights)
        (people if kind == "people" or (kind is None and _like_person(form)) else others).append(form)
    firms = _named_after_partners(people)
    others.extend(firms)
    persons = _join_people([f for f in people if len(f.words) > 1 and f not in firms])
    left = _join_short([f for f in people if len(f.words) == 1], persons)
    for form in [*left, *others]:
        _doubt_mononym(form)
    others.extend(f for f in left if settled(f.weights) is None)
    left = [f for f in left if settled(f.weights) is not None]
    others = _join_short_others(others, persons)
    bodies = _join_bodies(others, _bracketed(others, sentences))
    return [Entity(fs, _kind(fs) or _leaning(fs)) for fs in [*persons, *([f] for f in left), *bodies]]


def _weigh_shortened(forms: Sequence[Form]) -> None:
    """ "Harle Valley" where "Harle Valley Health" is named, and nothing but its own look speaks for a place."""
    bodies = [f for f in forms if len(f.words) > 2 and settled(f.weights) in {"organisations", None}]
    heads = {f.key.rpartition(" ")[0] for f in bodies if f.words[-1] in FIRM_ENDINGS | BODY_HEADS}
    for form in forms:
        if len(form.words) > 1 and form.key in heads and known_place(form.name) is None:
            look = weigh_form(form.name, "en")
            told = {kind: form.weights[kind] - look[kind] for kind in ("organisations", "places")}
            if told["organisations"] >= told["places"]:
                form.weights["organisations"] += SHORTENED
                form.weights["people"] = min(form.weights["people"], 0)
                form.weights["places"] = min(form.weights["places"], 0)


def _named_after_partners(people: Sequence[Form]) -> list[Form]:
    """ "Veldt Brisk" where Ona Veldt and Tarn Brisk are named: a firm of two partners, nobody's full name."""
    named = Counter(form.words[-1] for form in people if len(form.words) > 1)
    found = []
    for form in people:
        first, last = form.words[0], form.words[-1]
        if len(form.words) != 2 or first == last or first in given_names() or not named[first] or named[last] < 2:
            continue
        if not any(m.title is not None for m in form.mentions):
            form.weights["organisations"] += PARTNERS
            form.weights["people"] = min(form.weights["people"], 0)
            found.append(form)
    return found


def _doubt_mononym(form: Form) -> None:
    """A single word that speaks, acts and is nobody's surname is a body: people have two names."""
    titled = any(m.title is not None for m in form.mentions)
    place = known_place(form.name)
    if place is not None and place.sure:
        form.weights.pop(SPEAKS, None)
    elif len(form.words) == 1 and not titled and form.key not in given_names() and form.weights["people"] < 5:
        form.weights["people"] -= 1
        form.weights["organisations"] += min(form.weights.pop(SPEAKS, 0.0), MOST_ACTING)


def _like_person(form: Form) -> bool:
    weights = form.weights
    return weights["people"] > 0 and weights["people"] >= max(weights[k] for k in ("organisations", "places", "none"))


def _kind(forms: Sequence[Form]) -> str | None:
    total = Weights()
    for form in forms:
        total.add(form.weights)
    return settled(total)


def _leaning(forms: Sequence[Form]) -> str | None:
    """What little evidence speaks for, where none speaks for anything else: a town told of in passing."""
    total = Weights()
    for form in forms:
        total.add(form.weights)
    total.pop(SPEAKS, None)
    alone = all(len(form.words) == 1 for form in forms)
    against = {kind: max((w for other, w in total.items() if other != kind), default=0.0) for kind in LEANINGS}
    for kind, least in LEANINGS.items():
        fits = kind == "places" or alone == (kind == "organisations")
        if total[kind] >= least and against[kind] <= AGAINST and fits:
            return kind
    return None


def _bare(word: str) -> str:
    return re.sub(r"^(?:al|el|ad|as|an|ash|ar)-", "", word)


def _names(form: Form) -> list[str]:
    return [word for word in form.words if word not in NAME_SUFFIXES]


def _join_people(forms: Sequence[Form]) -> list[list[Form]]:
    """Full names of one person: a middle name more or less, a spelling variant."""
    groups: list[list[Form]] = []
    buckets: dict[str, list[list[Form]]] = defaultdict(list)
    for form in sorted(forms, key=lambda f: -len(f.words)):
        names = _names(form)
        bucket = buckets[names[0][:1] + _bare(names[-1])[:1]]
        match = next((g for g in bucket[:COMPARED] if any(_same_person(_names(other), names) for other in g[:4])), None)
        if match is None:
            match = []
            groups.append(match)
            bucket.append(match)
        match.append(form)
    return groups


def _same_person(full: Sequence[str], other: Sequence[str]) -> bool:
    if fuzz.ratio(_bare(full[-1]), _bare(other[-1])) < SAME_SURNAME or len(other) < 2:
        return False
    first, second = full[0], other[0]
    if first == second or ((len(first) == 1 or len(second) == 1) and first[0] == second[0]):
        return True
    return (
        len(first) > 3
        and len(second) > 3
        and fuzz.ratio(first, second) >= SAME_GIVEN
        and _bare(full[-1])[:3] == _bare(other[-1])[:3]
    )


def _bearers(persons: Sequence[list[Form]]) -> Mapping[str, list[list[Form]]]:
    """Every short form by which a person of these could be called, with the people it fits."""
    found: dict[str, list[list[Form]]] = defaultdict(list)
    for group in persons:
        short: set[str] = set()
        for form in group:
            names = _names(form)
            short.update(names)
            short.update(_bare(word) for word in names)
            short.update("al-" + word for word in names[-1:])
            for at in range(1, len(names)):
                short.add(" ".join(names[at:]))
        for word in short - PARTICLES:
            found[word].append(group)
    return found


def _fitting(form: Form, bearers: Mapping[str, list[list[Form]]]) -> list[list[Form]]:
    fits = bearers.get(form.key, [])
    if len(fits) > 1:
        by_surname = [g for g in fits if any(_bare(_names(f)[-1]) == _bare(form.key) for f in g)]
        fits = by_surname or fits
    return fits


def _join_short(forms: Sequence[Form], persons: list[list[Form]]) -> list[Form]:
    """Surnames and given names given to the one person they fit; those that fit none are left, several drop."""
    bearers = _bearers(persons)
    left = []
    for form in forms:
        fits = _fitting(form, bearers)
        if not fits and len(form.key) > 4:
            fits = [
                group
                for group in persons[:COMPARED]
                if any(
                    fuzz.ratio(_bare(_names(f)[-1]), _bare(form.key)) >= 88 and _names(f)[-1][:1] == form.key[:1]
                    for f in group
                )
            ]
        chosen = _meant(fits)
        if chosen is not None:
            chosen.append(form)
        elif not fits:
            left.append(form)
    return left


def _meant(fits: Sequence[list[Form]]) -> list[Form] | None:
    """Who of several of one surname is meant by it alone: who is named first, and in full more often than others."""
    full = [[m for form in group if len(form.words) > 1 for m in form.mentions] for group in fits]
    ranked = sorted(zip(full, fits, strict=True), key=lambda pair: -len(pair[0]))
    if len(ranked) < 2:
        return ranked[0][1] if ranked else None
    first = min((m.sentence, m.first) for mentions in full for m in mentions)
    (most, chosen), (next_most, _) = ranked[:2]
    named_first = (most[0].sentence, most[0].first) == first if most else False
    return chosen if named_first and len(most) > len(next_most) else None


def _join_short_others(forms: Sequence[Form], persons: list[list[Form]]) -> list[Form]:
    """Single words of no settled kind that are some person's surname."""
    bearers = _bearers(persons)
    left = []
    for form in forms:
        kind = settled(form.weights)
        fits = _fitting(form, bearers) if len(form.words) <= 2 and form.weights["none"] < 3 else []
        weak = (
            kind is None
            or (kind == "organisations" and form.weights["organisations"] < 7)
            or (kind == "places" and form.weights["places"] < 4)
        )
        if len(fits) == 1 and weak:
            fits[0].append(form)
        elif not (fits and weak):
            left.append(form)
    return left


def _core(form: Form) -> str:
    """What two ways of naming a body share: "Ministry of Health", "Health Ministry"."""
    words = [w for w in form.words if w not in FUNCTION_WORDS]
    while len(words) > 2 and demonym_country(words[0]) is not None:
        words = words[1:]
    return " ".join(sorted(words))


def _join_bodies(forms: Sequence[Form], bracketed: Mapping[str, str]) -> list[list[Form]]:
    groups: dict[str, list[Form]] = {}
    acronyms: dict[str, str] = {}
    keys: dict[str, str] = {}
    for form in sorted(forms, key=lambda f: -len(f.words)):
        kind = settled(form.weights)
        place = known_place(form.name) if kind == "places" else None
        sure = known_place(form.name)
        if form.key in acronyms and kind != "places" and (sure is None or not sure.sure):
            key = acronyms[form.key]
        elif place is not None and place.kind == "country" and place.country:
            key = f"country {place.country}"
        elif kind == "places":
            key = f"place {name_key(STATES.get(form.name.rstrip('.'), form.name))}"
        else:
            key = _core(form)
            if len(form.words) == 1 or form.key in acronyms:
                key = keys.get(bracketed.get(form.key, ""), acronyms.get(form.key, key))
        keys[form.key] = key
        groups.setdefault(key, []).append(form)
        short = _short(form)
        if short and kind == "organisations" and known_place(short) is None:
            acronyms.setdefault(short, key)
        if len(form.words) > 1 and kind == "organisations":
            for letters in _initials(form.name):
                acronyms.setdefault(letters, key)
    return _join_parts(list(groups.values()))


def _join_parts(groups: Sequence[list[Form]]) -> list[list[Form]]:
    """ "the Trust", "the Users' Association", "Trackways" given to the one body whose name they are a part of."""
    ends: dict[str, list[list[Form]]] = defaultdict(list)
    sites: dict[str, list[list[Form]]] = defaultdict(list)
    for group in groups:
        kind = _kind(group) if len(group[0].words) > 1 else None
        if kind == "organisations":
            for part in {part for form in group for part in _parts(form.words)}:
                ends[part].append(group)
        elif kind == "places":
            for part in {part for form in group for part in _site_parts(form.words)}:
                sites[part].append(group)
    left = []
    for group in groups:
        site = sites.get(group[0].key, []) if len(group) == 1 and known_place(group[0].name) is None else []
        if len(site) == 1 and _kind(group) in {None, "places"}:
            site[0].extend(group)
            continue
        owners = [g for g in ends.get(group[0].key, []) if g is not group] if len(group) == 1 else []
        weights = group[0].weights
        other = LEANINGS["places"] <= weights["places"] > weights["organisations"] or (weights["none"] >= NO_BODY and group[0].name.isupper())
        other = other or known_place(group[0].name) is not None or demonym_country(group[0].name) is not None
        if len(owners) == 1 and not other:
            weights.clear()  # the word alone says less than nothing
            owners[0].extend(group)
        else:
            left.append(group)
    return left


def _parts(words: Sequence[str]) -> set[str]:
    """What a body of this name is called for short: its last words when a head ends them, its first word."""
    if len(words) == 1:
        return set()
    found = {" ".join(words[at:]) for at in range(1, len(words))} if words[-1] in BODY_HEADS else set()
    opener = words[0] in BODY_HEADS or (words[0] in word_table("foreign_bodies") and words[1] not in FOREIGN_LINKS)
    if opener and words[1] not in {"of", "for"}:
        found.update(" ".join(words[at:]) for at in range(1, len(words)))  # "Bank Nadolny", "Compañía Minera Nadolny"
    return found if is_common(words[0]) or words[1] in {"of", "for"} else found | {words[0]}


def _site_parts(words: Sequence[str]) -> set[str]:
    """What a site or a mountain is called for short: "Nadolny" of "Nadolny mine", "Mount Nadolny"."""
    if words[-1] in {"mine", "quarry", "colliery", "refinery", "dam", "reservoir", "prison", "jail", "volcano"}:
        return {" ".join(words[:-1])}
    return {" ".join(words[1:])} if words[0] in {"mount", "mt", "volcano"} else set()


def _short(form: Form) -> str:
    """The name without the words that only say what it is: "northern crossings" of "Northern Crossings Ltd"."""
    words = form.words
    if len(words) > 2 and words[-1] in FIRM_ENDINGS | BODY_HEADS and words[-2] in PLACE_HEADS:
        return " ".join(words[:-1])
    while len(words) > 1 and (words[-1] in BODY_HEADS or words[-1] in PLACE_HEADS):
        words = words[:-1]
    telling = len(words) > 1 or not is_common(words[0])
    return " ".join(words) if len(words) < len(form.words) and telling else ""


def _bracketed(forms: Sequence[Form], sentences: Sequence[Sequence[Token]]) -> dict[str, str]:
    """Acronyms that stand in brackets behind a name, with the key of that name's form."""
    ends = {(m.sentence, m.last): form for form in forms if len(form.words) > 1 for m in form.mentions}
    found = {}
    for form in forms:
        for m in form.mentions:
            owner = ends.get((m.sentence, m.first - 1))
            tokens = sentences[m.sentence]
            if owner and m.first > 0 and tokens[m.first - 1].text == "(" and tokens[m.first].text.isupper():
                found[form.key] = owner.key
    return found


def _initials(name: str) -> set[str]:
    words = name.split()
    large = [w for w in words if w[0].isupper()]
    bare = large[1:] if demonym_country(large[0]) is not None else large
    found = {"".join(w[0] for w in ws).casefold() for ws in (words, large, bare)}
    return {letters for letters in found if len(letters) > 1}
