"""One act of saying: who, which verb, and where it stands in its sentence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from summarizer.candidates.speech import verbs
from summarizer.candidates.speech.noun_phrases import Subject


@dataclass(frozen=True, slots=True)
class Act:
    """One act of saying, in tokens of its frame.

    Attributes:
        verb: the verb and what it takes.
        first: index of the first token that belongs to the attribution ("Roe, the mayor, said").
        last: index after its last token.
        subject: who speaks; None when shared with the act before it or not readable.
        order: "before" (Roe said), "after" (said Roe), "according" (also "in the words of Roe"), "colon" (Roe: ...),
            "noun" (Roe's claim that), "passive" (was denied by Roe).
        shared: the subject is that of the act before ("..., and warned").
        head: index of the verb itself.
    """

    verb: verbs.SpeechVerb
    first: int
    last: int
    head: int
    subject: Subject | None
    order: Literal["before", "after", "according", "colon", "noun", "passive"]
    shared: bool = False
