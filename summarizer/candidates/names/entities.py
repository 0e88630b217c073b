"""Entities: the ways of writing one name joined, and what they name settled."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

from summarizer.candidates.names.forms import Entity, Form, joint_kind, joint_leaning
from summarizer.candidates.names.joined_bodies import bracketed_acronyms, join_bodies
from summarizer.candidates.names.kinds import SPEAKS, settled, weigh_form
from summarizer.candidates.names.places import known_place
from summarizer.candidates.names.words import (
    BODY_HEADS,
    FIRM_ENDINGS,
    NAME_SUFFIXES,
    PARTICLES,
    given_names,
    is_common,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from summarizer.candidates.names.tokens import Token

COMPARED = 50  # people of like names compared for spelling variants: keeps a list of thousands linear
SAME_SURNAME = 80.0  # rapidfuzz ratio, per cent: Zidan/Zaidan 91, Alawi/Allawi 91, Roe/Rowe 86
SAME_GIVEN = 75.0
MOST_ACTING = 4.0  # what all that a single word does and says weighs for a body, once it is nobody's surname
SHORTENED = 4.0  # what the first words of a body's name weigh for that body
KINSHIP = 1.5  # what a surname that another full name has, too, weighs for a person
PARTNERS = 4.0  # what two surnames of people named elsewhere weigh for a firm called after both


def join(forms: Sequence[Form], sentences: Sequence[Sequence[Token]]) -> list[Entity]:
    """Forms that belong together, joined: surnames to people, acronyms to bodies, spellings to each other."""
    _weigh_shortened(forms)
    _weigh_first_words(forms)
    surnames = {f.key for f in forms if len(f.words) == 1 and settled(f.weights) not in {"organisations", "places"}}
    for form in forms:
        last = form.words[-1]
        if len(form.words) > 1 and (last in surnames or _bare(last) in surnames) and form.weights["none"] < 3:
            form.weights["people"] += 2.5 if form.weights["places"] < 3 and form.weights["organisations"] < 3 else 0
    _weigh_families(forms)
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
    bodies = join_bodies(others, bracketed_acronyms(others, sentences))
    return [Entity(fs, joint_kind(fs) or joint_leaning(fs)) for fs in [*persons, *([f] for f in left), *bodies]]


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


def _weigh_families(forms: Sequence[Form]) -> None:
    """ "Davin Arkal and Sorna Arkal": names of two words that end alike, in no word that towns or bodies end in."""
    alike: dict[str, list[Form]] = defaultdict(list)
    for form in forms:
        weights, last = form.weights, form.words[-1]
        free = weights["people"] > 0 and max(weights[k] for k in ("organisations", "places", "none")) <= 1
        if len(form.words) == 2 and free and not is_common(last) and known_place(last) is None:
            alike[last].append(form)
    for family in alike.values():
        for form in family if len(family) > 1 else ():
            form.weights["people"] += KINSHIP


def _weigh_first_words(forms: Sequence[Form]) -> None:
    """ "Lindley Oxbow" that is "Lindley" for short is a body: nobody is called by the first of two surnames."""
    single = {f.key: f for f in forms if len(f.words) == 1 and not any(m.title is not None for m in f.mentions)}
    for form in forms:
        first, last = form.words[0], form.words[-1]
        short = single.get(first)
        if len(form.words) != 2 or short is None or last in single or first in given_names() or is_common(first):
            continue
        if (
            settled(form.weights) is None
            and settled(short.weights) in {None, "organisations"}
            and short.weights[SPEAKS]
        ):
            form.weights["organisations"] += SHORTENED
            form.weights["people"] = min(form.weights["people"], 0)


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
    """A single word that speaks, acts and is nobody's surname is a body: people have two names.

    A word that has its capital from its place alone is none: "Lorries will be sent".
    """
    titled = any(m.title is not None for m in form.mentions)
    place = known_place(form.name)
    plural = is_common(form.key) or (form.key.endswith("s") and len(form.mentions) == 1)
    if (plural and all(m.first == 0 for m in form.mentions)) or (place is not None and place.sure):
        form.weights.pop(SPEAKS, None)
    elif len(form.words) == 1 and not titled and form.key not in given_names() and form.weights["people"] < 5:
        form.weights["people"] -= 1
        form.weights["organisations"] += min(form.weights.pop(SPEAKS, 0.0), MOST_ACTING)


def _like_person(form: Form) -> bool:
    weights = form.weights
    return weights["people"] > 0 and weights["people"] >= max(weights[k] for k in ("organisations", "places", "none"))


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
