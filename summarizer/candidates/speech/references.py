"""Who is meant: from the words of a sentence to the name or the phrase that the article uses for somebody."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from summarizer.candidates.candidate import Candidate
from summarizer.candidates.speech import roles, verbs
from summarizer.candidates.speech.bodies import Bodies
from summarizer.candidates.speech.described import (
    LINKING,
    WORD,
    head_of,
    heads,
    is_body_name,
    is_name_word,
    is_plural_role,
    kind_of,
    role_words,
    same_role,
    told_gender,
    without_article,
    without_titles,
)
from summarizer.candidates.speech.given_names import FEMALE as FEMALE_NAMES
from summarizer.candidates.speech.given_names import MALE as MALE_NAMES
from summarizer.candidates.speech.given_names import gender_of
from summarizer.candidates.speech.nobody import is_no_subject, is_nobody, without_strays

MALE = frozenset({"he", "him", "his", "il", "él", "er"})
FEMALE = frozenset({"she", "her", "hers", "elle", "ella"})
PLURAL = frozenset({"they", "them", "their", "we"})
NEUTER = frozenset({"it", "its"})

_DEMONYM = re.compile(r"(?:[aeiou]an|ian|ish|ese|qi|ni|ti|ch)$")
_MOST_ROLES = 500  # described in one article; more is no news article
# Capital only where they open a sentence.
_OPENERS = verbs.ADVERBS | verbs.PREPOSITIONS | verbs.SUBORDINATORS | verbs.DETERMINERS | verbs.TIME_WORDS
_COMMON = frozenset(
    """security local government union company state senior federal military legal medical health rescue emergency
    opposition community election industry city regional national independent former young many several some most
    prison school fire aid relief army navy trade labour labor rights consumer animal climate data weather""".split()
)
_LINKS_CLAUSES = (verbs.PREPOSITIONS | verbs.SUBORDINATORS | {"and", "or"}) - {"about", "near", "over", "under"}
_CAPITAL_RUN = re.compile(
    r"[A-ZÀ-ÖØ-Þ][\w’'\-]+"
    r"(?: (?:(?:al|de|la|van|von|der|den|bin|ibn|da|dos|di|el|du|le)(?:-| ))?[A-ZÀ-ÖØ-Þ][\w’'\-]+){1,4}"
)


@dataclass(frozen=True, slots=True)
class Reference:
    """Somebody as the article refers to them.

    Attributes:
        name: how the brief should name them: a full name, or the phrase as it stands.
        kind: "person" (named), "role" (one unnamed person), "body", "group" (several), "document", "thing".
        gender: "male", "female" or None where the words do not tell.
    """

    name: str
    kind: str
    gender: str | None = None


def _fold(text: str) -> str:
    return re.sub(r"\s+", " ", text.replace("’", "'").replace("ʼ", "'")).strip().casefold()


class Cast:
    """Everybody an article names, as found by `names`, with what it says of their roles and gender."""

    def __init__(self, text: str, names: Sequence[Candidate] = ()) -> None:
        self._text = text
        self._forms: dict[str, tuple[str, str | None]] = {}
        self._introduced: set[tuple[str, frozenset[str]]] = set()
        self._by_word: dict[str, list[tuple[int, str, frozenset[str]]]] = defaultdict(list)
        self._genders: dict[str, str | None] = {}
        ambiguous: set[str] = set()
        for candidate in names:
            name = str(candidate.known.get("name") or candidate.text)
            kind = candidate.belongs_to
            if kind == "none":
                continue
            for form in {name, candidate.text, *candidate.known.get("aliases", ())}:
                folded = _fold(form)
                known = self._forms.get(folded)
                if known is not None and known[0] != name:
                    ambiguous.add(folded)
                    if folded != _fold(name):
                        continue
                self._forms[folded] = (name, kind)
            if kind in {"people", None}:
                role = candidate.known.get("role")
                if role:
                    self.describe(candidate.start, name, str(role))
        self._bodies = Bodies(
            text,
            (
                (str(c.known.get("name") or c.text), [str(c.known.get("name") or c.text), *c.known.get("aliases", ())])
                for c in names
                if c.belongs_to == "organisations"
            ),
        )
        for folded in ambiguous:
            if _fold(self._forms[folded][0]) != folded:
                del self._forms[folded]

    @cached_property
    def _runs(self) -> dict[str, str]:
        """Last word of every name-like run of capitals -> the run, where only one such run ends so."""
        runs: dict[str, set[str]] = defaultdict(set)
        for match in _CAPITAL_RUN.finditer(self._text):
            run = match.group().split(" ")
            while run and run[0].casefold() in _OPENERS:
                run = run[1:]
            person = without_titles(" ".join(run))
            if person and " " in person and not is_body_name(person):
                runs[_fold(person.rsplit(" ", 1)[1])].add(person.removesuffix("'s").removesuffix("’s"))
        return {last: next(iter(found)) for last, found in runs.items() if len(found) == 1}

    def describe(self, at: int, name: str, description: str) -> None:
        """Notes that the person `name` was described so at offset `at`; words without a role are ignored."""
        words = frozenset(role_words(description))
        known = (name, words) in self._introduced or len(self._introduced) >= _MOST_ROLES
        if known or not words & roles.ROLE_WORDS:
            return
        self._introduced.add((name, words))
        for word in words & roles.ROLE_WORDS:
            self._by_word[word].append((at, name, words))
        if self._genders.get(name) is None:
            self._genders[name] = told_gender(words)

    def person(self, phrase: str) -> str | None:
        """The full name of the person that the whole phrase names, titles left out; None when it names none."""
        bare = without_article(phrase)
        if not any(word.casefold() in LINKING for word in bare.split()):
            bare = without_titles(bare)
        for words in (_fold(phrase), _fold(bare)):
            known = self._forms.get(words)
            if known is not None:
                return known[0] if known[1] in {"people", None} and not is_body_name(known[0]) else None
        given = bare.split()
        if (
            not given
            or given[0].casefold() in _LINKS_CLAUSES
            or given[-1].casefold() in verbs.PRONOUNS
            or is_body_name(bare)
            or not all(is_name_word(w) for w in given)
            or (
                given[-1].casefold() in roles.TITLES
                and not (len(given) > 1 and given[0].casefold() in MALE_NAMES | FEMALE_NAMES)
            )
        ):
            return None
        if len(given) == 1:
            return self._runs.get(_fold(bare)) or self._by_initials.get(given[0])
        last = self._forms.get(_fold(given[-1]))
        if last is not None and last[1] in {"people", None}:
            return last[0]
        return bare if len(given) <= 5 and not self._part_of_other(given) else None

    @cached_property
    def _by_initials(self) -> dict[str, str]:
        """ "JR" in an interview -> Jane Roe, where only one person has these initials."""
        persons = {name for name, kind in self._forms.values() if kind in {"people", None} and " " in name}
        found: dict[str, set[str]] = defaultdict(set)
        for name in persons:
            found["".join(word[0] for word in re.split(r"[ -]", name) if word and word[0].isupper())].add(name)
        return {initials: next(iter(names)) for initials, names in found.items() if len(names) == 1 < len(initials)}

    def _part_of_other(self, words: list[str]) -> bool:
        """Whether a known place or body is one of the words ("Iraqi Kurdistan"): then the words are no person."""
        return any(self._forms.get(_fold(w), ("", None))[1] in {"places", "organisations"} for w in words)

    def refer(self, phrase: str, at: int | None = None) -> Reference | None:
        """Who the noun phrase means, for a phrase standing at offset `at`; pronouns are not for here."""
        phrase = re.sub(r"\s+", " ", phrase).strip(" ,;:—–-")
        phrase = re.sub(r"(?<=\w) [\"“”'‘’(]\w[\w -]*[\"“”'‘’)](?= [A-ZÀ-Þ])", "", phrase)  # a nickname inside a name
        phrase = without_strays(phrase)
        if not any(c.isalpha() for c in phrase) or is_nobody(phrase):
            return None
        found = self._named(phrase)
        if found is not None:
            return found
        lowered = self._lowered(phrase)
        words = [w.group().casefold() for w in WORD.finditer(head_of(lowered))]
        if not words:
            return None
        if (body := self._bodies.meant_by(words, at)) is not None and len(words) == len(lowered.split()):
            return Reference(body, "body")
        described = self._described(words, lowered, at)
        if described is not None:
            return described if described.name else None
        if words[0] in roles.UNSETTLED | _LINKS_CLAUSES or is_no_subject(words):
            return None
        return Reference(lowered, kind_of(words, lowered), told_gender(words))

    def is_body(self, phrase: str) -> bool:
        """Whether the whole phrase is the name of a body that the article is known to name."""
        known = self._forms.get(_fold(phrase)) or self._forms.get(_fold(without_article(phrase)))
        return known is not None and known[1] == "organisations"

    def _named(self, phrase: str) -> Reference | None:
        whole = self._forms.get(_fold(phrase)) or self._forms.get(_fold(without_article(phrase)))
        if whole is not None and whole[1] in {"organisations", "places"}:
            return Reference(self._lowered(phrase), "body")
        name = self.person(phrase)
        if name is not None:
            return self._as_person(name, phrase)
        if known := self._known_inside(phrase):
            return self._as_person(known, phrase)
        # "the mayor Jane Roe", "Prime Minister's adviser Jane Roe", "Jane Roe of the institute"
        words = phrase.split(" ")
        for size in range(min(5, len(words) - 1), 0, -1):
            tail = " ".join(words[-size:])
            named = self.person(tail) if words[-size][0].isupper() and heads(words[:-size]) else None
            if named is not None and (size > 1 or _fold(tail) in self._forms):
                return self._as_person(named, phrase)
        for size in range(min(6, len(words) - 1), 0, -1):
            rest = words[size].casefold()
            if rest in LINKING | {"and"}:
                head = " ".join(words[:size])
                if rest != "and" and (name := self.person(head)) and (size > 1 or _fold(head) in self._forms):
                    return self._as_person(name, head)
        return self._body_at_end(words)

    def _known_inside(self, phrase: str) -> str | None:
        """The full name that words without a preposition lead up to: "union chair Jane Roe", "Dem Maire Jean Roe"."""
        words = phrase.split(" ")
        for first in range(1, len(words) - 1):
            if words[first - 1].casefold() in LINKING | {"and"} or words[first - 1].endswith(("'s", "’s", ",")):
                return None
            for last in range(len(words), first + 1, -1):
                known = self._forms.get(_fold(" ".join(words[first:last])))
                if (
                    known is not None
                    and known[1] in {"people", None}
                    and " " in known[0]
                    and not is_body_name(known[0])
                ):
                    return known[0]
        return None

    def _body_at_end(self, words: list[str]) -> Reference | None:
        """ "the staff union Unison", "sponsor Vesta": the body that common nouns lead up to."""
        for size in range(len(words) - 1, 0, -1):
            before = words[-size - 1]
            plain = before.islower() or (len(words) == size + 1 and before.casefold() in self._lower_words | _COMMON)
            if not (words[-size][0].isupper() and plain and before.casefold() not in verbs.DETERMINERS):
                continue
            if any(w.casefold() in LINKING | {"and"} or w.endswith(("'s", "’s")) for w in words[:-size]):
                return None
            known = self._forms.get(_fold(" ".join(words[-size:])))
            if known is not None and known[1] == "organisations":
                return Reference(known[0], "body")
        return None

    def _as_person(self, name: str, phrase: str) -> Reference:
        words = [w.group().casefold() for w in WORD.finditer(phrase)]
        told = told_gender(words) or self._genders.get(name) or self._titled.get(_fold(name.rsplit(" ", 1)[-1]))
        return Reference(name, "person", told or gender_of(name))

    @cached_property
    def _titled(self) -> dict[str, str | None]:
        """Last word of a name that stands with "Mr" or "Ms" -> gender."""
        found = re.findall(r"\b(Mr|Mrs|Ms|Miss|Sir|Dame|Lord|Lady)\.? (?:[A-Z][\w’'-]+ )?([A-Z][\w’'-]+)", self._text)
        return {
            _fold(last.removesuffix("'s").removesuffix("’s")): told_gender([title.casefold()]) for title, last in found
        }

    def _lowered(self, phrase: str) -> str:
        """The phrase without the capital letter that it owes only to standing first in its sentence."""
        first, _, rest = phrase.partition(" ")
        low = first.casefold()
        if low in verbs.DETERMINERS | {"according"} or (
            first[1:].islower()
            and _fold(first) not in self._forms
            and not rest[:1].isupper()
            and (
                low in self._lower_words
                or low in _COMMON
                or low in roles.BODY_WORDS | roles.PLURAL_BODIES
                or is_plural_role(low)
            )
        ):
            return f"{first[0].lower()}{first[1:]} {rest}".strip()
        return phrase

    @cached_property
    def _lower_words(self) -> frozenset[str]:
        return frozenset(re.findall(r"(?<![\w-])[a-zà-öø-þ]{3,}(?![\w-])", self._text))

    def _described(self, words: list[str], phrase: str, at: int | None) -> Reference | None:
        """The person introduced with this role; a Reference without a name when several fit equally well."""
        if words[0] not in {"the", "this", "that", "its"} or len(words) > 6:
            return None
        head = same_role(words[-1])
        if head not in roles.ROLE_WORDS:
            return None
        wanted = {same_role(w) for w in words if w not in verbs.DETERMINERS}
        if len(wanted) > 2:
            wanted = {w for w in wanted if not _DEMONYM.search(w) or w in roles.ROLE_WORDS}  # tells least apart
        fitting = self._by_word.get(head, ())
        earlier = [entry for entry in fitting if at is None or entry[0] < at]
        if not earlier and len({name for _, name, _ in fitting}) != 1:
            return None
        scores: dict[str, int] = {}
        for _, name, role in earlier or fitting:
            if not (wanted <= role or role <= wanted or len(wanted & role) > 1):
                continue  # the general secretary is not the transport secretary
            scores[name] = max(scores.get(name, 0), len(wanted & role))
        if not scores:
            return None
        best = max(scores.values())
        meant = [name for name, score in scores.items() if score == best]
        if len(meant) > 1:
            return Reference("", "person")
        return self._as_person(meant[0], meant[0])


def fits(pronoun: str, reference: Reference) -> bool:
    """Whether the pronoun can mean them."""
    if pronoun in MALE:
        return reference.kind in {"person", "role"} and reference.gender != "female"
    if pronoun in FEMALE:
        return reference.kind in {"person", "role"} and reference.gender != "male"
    if pronoun in PLURAL:
        return reference.kind == "group"
    if pronoun in NEUTER:
        return reference.kind in {"body", "document", "thing"}
    return False
