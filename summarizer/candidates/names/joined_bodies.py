"""Joined bodies: short names, acronyms and spellings of bodies and places given to the one whose they are."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING

from summarizer.candidates.names.forms import LEANINGS, Form, joint_kind, name_key
from summarizer.candidates.names.kinds import settled
from summarizer.candidates.names.places import STATES, demonym_country, known_place
from summarizer.candidates.names.sites import PLACE_HEADS
from summarizer.candidates.names.together import town_of
from summarizer.candidates.names.words import (
    BODY_HEADS,
    FIRM_ENDINGS,
    FOREIGN_LINKS,
    FUNCTION_WORDS,
    is_common,
    word_table,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from summarizer.candidates.names.tokens import Token

# Posts on a border, which are called by the place they are at.
_POSTS = frozenset({"crossing", "checkpoint"})
_WATERS = frozenset({"river", "lake", "loch", "lough"})
NO_BODY = 8.0  # what weighs so much for no field at all is no body's short name: "ALS" of "ALS Forward"


def join_bodies(forms: Sequence[Form], bracketed: Mapping[str, str]) -> list[list[Form]]:
    groups: dict[str, list[Form]] = {}
    acronyms: dict[str, str] = {}
    keys: dict[str, str] = {}
    waters = {form.words[-1]: form for form in forms if len(form.words) == 2 and form.words[0] in _WATERS}
    for form in sorted(forms, key=lambda f: -len(f.words)):
        kind = settled(form.weights)
        place = known_place(form.name) if kind == "places" else None
        sure = known_place(form.name)
        if form.key in waters and kind in {None, "places"} and sure is None:
            key = keys[waters[form.key].key]
        elif (
            form.key in acronyms
            and kind != "places"
            and not _leans_to_a_place(form)
            and (sure is None or not sure.sure)
        ):
            key = acronyms[form.key]
        elif place is not None and place.kind == "country" and place.country:
            key = f"country {place.country}"
        elif kind == "places":
            key = f"place {name_key(STATES.get(form.name.rstrip('.'), form.name))}"
        else:
            key = _core(form)
            if (len(form.words) == 1 or form.key in acronyms) and not _leans_to_a_place(form):
                key = keys.get(bracketed.get(form.key, ""), acronyms.get(form.key, key))
        keys[form.key] = key
        groups.setdefault(key, []).append(form)
        short = _short(form)
        if short and kind == "organisations" and known_place(short) is None and demonym_country(short) is None:
            acronyms.setdefault(short, key)
        if len(form.words) > 1 and kind == "organisations":
            for letters in _initials(form.name):
                acronyms.setdefault(letters, key)
    return _join_parts(list(groups.values()))


def _core(form: Form) -> str:
    """What two ways of naming a body share: "Ministry of Health", "Health Ministry"."""
    words = [w for w in form.words if w not in FUNCTION_WORDS]
    while len(words) > 2 and demonym_country(words[0]) is not None:
        words = words[1:]
    return " ".join(sorted(words))


def _join_parts(groups: Sequence[list[Form]]) -> list[list[Form]]:
    """ "the Trust", "the Users' Association", "Trackways" given to the one body whose name they are a part of."""
    ends: dict[str, list[list[Form]]] = defaultdict(list)
    sites: dict[str, list[list[Form]]] = defaultdict(list)
    for group in groups:
        kind = joint_kind(group) if len(group[0].words) > 1 else None
        if kind == "organisations":
            for part in {part for form in group for part in _parts(form.words)}:
                ends[part].append(group)
        elif kind == "places":
            for part in {part for form in group for part in _site_parts(form.words)}:
                sites[part].append(group)
    left = []
    for group in groups:
        site = sites.get(group[0].key, []) if len(group) == 1 and known_place(group[0].name) is None else []
        if len(site) == 1 and joint_kind(group) in {None, "places"}:
            site[0].extend(group)
            continue
        owners = [g for g in ends.get(group[0].key, []) if g is not group] if len(group) == 1 else []
        weights = group[0].weights
        other = _leans_to_a_place(group[0]) or (weights["none"] >= NO_BODY and group[0].name.isupper())
        owners = [g for g in owners if not _is_beside(group, g)]
        other = other or known_place(group[0].name) is not None or demonym_country(group[0].name) is not None
        if len(owners) == 1 and not other:
            weights.clear()  # the word alone says less than nothing
            owners[0].extend(group)
        else:
            left.append(group)
    return left


def _leans_to_a_place(form: Form) -> bool:
    return LEANINGS["places"] <= form.weights["places"] > form.weights["organisations"]


def _is_beside(part: Sequence[Form], whole: Sequence[Form]) -> bool:
    """Whether a short name stands before a long one that holds it, in one sentence: "Lindley will use Lindley Link"."""
    long = {m.sentence: m.first for form in reversed(whole) for m in form.mentions if len(form.words) > 1}
    here = [m for form in part for m in form.mentions]
    first = min(long, default=0)
    earlier = any(m.sentence < first for m in here)
    return earlier and any(m.sentence in long and m.first < long[m.sentence] for m in here)


def _parts(words: Sequence[str]) -> set[str]:
    """What a body of this name is called for short: its last words when a head ends them, its first word."""
    if len(words) == 1:
        return set()
    found = {" ".join(words[at:]) for at in range(1, len(words))} if words[-1] in BODY_HEADS else set()
    opener = words[0] in BODY_HEADS or (words[0] in _foreign_openers() and words[1] not in FOREIGN_LINKS)
    if opener and words[1] not in {"of", "for"}:
        found.update(" ".join(words[at:]) for at in range(1, len(words)))  # "Bank Nadolny", "Compañía Minera Nadolny"
    return found if is_common(words[0]) or words[1] in {"of", "for"} else found | {words[0]}


@cache
def _foreign_openers() -> frozenset[str]:
    return frozenset(name_key(word) for word in word_table("foreign_bodies"))


def _site_parts(words: Sequence[str]) -> set[str]:
    """What a site or a mountain is called for short: "Nadolny" of "Nadolny mine", "Mount Nadolny"."""
    if (
        words[-1]
        in {"mine", "quarry", "colliery", "refinery", "dam", "reservoir", "prison", "jail", "volcano"} | _POSTS
    ):
        return {" ".join(words[:-1])}
    return {" ".join(words[1:])} if words[0] in {"mount", "mt", "volcano"} else set()


def _short(form: Form) -> str:
    """The name without the words that only say what it is: "northern crossings" of "Northern Crossings Ltd"."""
    words = form.words
    if len(words) > 2 and words[-1] in FIRM_ENDINGS | BODY_HEADS and words[-2] in PLACE_HEADS:
        return " ".join(words[:-1])
    while len(words) > 1 and (words[-1] in BODY_HEADS or words[-1] in PLACE_HEADS):
        words = words[:-1]
    telling = (len(words) > 1 or not is_common(words[0])) and " ".join(words) != town_of(form)
    return " ".join(words) if len(words) < len(form.words) and telling else ""


def bracketed_acronyms(forms: Sequence[Form], sentences: Sequence[Sequence[Token]]) -> dict[str, str]:
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
    bare = large[1:] if large and demonym_country(large[0]) is not None else large
    found = {"".join(w[0] for w in ws).casefold() for ws in (words, large, bare)}
    return {letters for letters in found if len(letters) > 1}
