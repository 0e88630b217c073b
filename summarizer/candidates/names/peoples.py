"""Peoples of places that no table holds: an article that writes "Velland" and "Vellandish" tells what both are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.candidates.names.places import demonym_country, known_place
from summarizer.candidates.names.words import given_names, is_common

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.candidates.names.forms import Form
    from summarizer.candidates.names.tokens import Token

SHORTEST_STEM = 4  # letters of a place that its people is called after: fewer fit by chance
PEOPLE = 8.0
HOME_OF_PEOPLE = 5.0

_ENDINGS = ("n", "an", "ian", "ean", "i", "ese", "ish", "ite", "ic", "er", "lander")
_VOWELS = "aeioy"


def weigh_peoples(forms: Sequence[Form], sentences: Sequence[Sequence[Token]]) -> None:
    """Settles what is a people and what the place that it is of, among names of one word that nobody knows."""
    for people, place in _pairs(forms):
        if not any(m.title is not None for m in place.mentions) and any(_describes(sentences, people)):
            people.weights["none"] += PEOPLE
            place.weights["places"] += HOME_OF_PEOPLE
            place.weights["people"] = min(place.weights["people"], 0)
            place.weights["organisations"] = min(place.weights["organisations"], 0)
            for form in forms:
                if len(form.words) > 1 and form.words[0] == people.key:
                    form.weights["people"] -= HOME_OF_PEOPLE


def own_peoples(forms: Iterable[Form]) -> dict[str, str]:
    """Places that no table holds and whose people the article names, by their own key and that of the people."""
    pairs = [(people, place) for people, place in _pairs(forms) if people.weights["none"] >= PEOPLE]
    return {form.key: place.key for people, place in pairs for form in (people, place)}


def _pairs(forms: Iterable[Form]) -> list[tuple[Form, Form]]:
    """Every form that could be a people, with the form of the place it would be of."""
    forms = list(forms)
    surnames = {
        form.words[-1] for form in forms if len(form.words) > 1 and _may_be_person(form)
    }  # "Roe" and "Roeish" are of a man
    single = {f.key: f for f in forms if len(f.words) == 1 and f.key.isalpha() and f.key not in surnames}
    unknown = {
        key: form
        for key, form in single.items()
        if known_place(form.name) is None and demonym_country(form.name) is None
    }
    stems: dict[str, Form] = {}
    for key, form in sorted(unknown.items(), key=lambda pair: -len(pair[0])):  # the shortest stays: it is the place
        stems |= {stem: form for stem in (key, key.rstrip(_VOWELS)) if _is_stem(key, stem)}
    found = []
    for key, form in unknown.items():
        for word in (key, key.removesuffix("s")):
            ends = (ending for ending in _ENDINGS if word.endswith(ending) and word[: -len(ending)] in stems)
            place = next((stems[word[: -len(ending)]] for ending in ends), None)
            if place is not None and place is not form:
                found.append((form, place))
                break
    return found


def _may_be_person(form: Form) -> bool:
    """Not the "National Bank of Velland", though it ends in what might be a surname."""
    weights = form.weights
    return weights["people"] >= max(weights["organisations"], weights["places"])


def _is_stem(key: str, stem: str) -> bool:
    return len(stem) >= SHORTEST_STEM and key not in given_names() and not is_common(key)


def _describes(sentences: Sequence[Sequence[Token]], form: Form) -> Iterable[bool]:
    """For each mention, whether a noun follows it as one does a people: "the Vellandish envoy"."""
    for mention in form.mentions:
        tokens = sentences[mention.sentence]
        after = tokens[mention.last] if mention.last < len(tokens) else None
        owns = tokens[mention.last - 1].possessive or mention.title is not None
        plural = form.key.endswith("s") and mention.first > 0 and tokens[mention.first - 1].text.isdigit()
        yield plural or (after is not None and after.glued and after.text.islower() and not owns)
