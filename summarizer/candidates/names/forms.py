"""Forms: the ways of writing names, and what all that speaks for one or several of them says that they name."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from summarizer.candidates.names.kinds import SPEAKS, Weights, settled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.candidates.names.mentions import Mention

# The least weight that settles what nothing speaks against.
LEANINGS = {"places": 1.2, "organisations": 1.5, "people": 1.75}
AGAINST = 0.5


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


def joint_kind(forms: Sequence[Form]) -> str | None:
    total = Weights()
    for form in forms:
        total.add(form.weights)
    return settled(total)


def joint_leaning(forms: Sequence[Form]) -> str | None:
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
