"""What is known of the verbs of one language: by which forms it is told what happens, and when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Time = Literal["behind", "now", "ahead", "doubtful"]


@dataclass(frozen=True, slots=True)
class VerbTable:
    """The verbs of one language, third persons, in lower case.

    Attributes:
        have, be, passive, modal: forms of what stands beside a participle or an infinitive -> the time they tell of.
        past, future, doubtful: patterns of forms that tell of it by themselves.
        participle: pattern of participles.
        news: beginnings of verbs of what makes news, without their `endings`; `news_forms` those that bend otherwise.
        present: forms of the present besides those that `news` and `lasting` give.
        lasting: beginnings of verbs of what goes on for a while.
        states: forms that tell what is so, rather than what happens.
    """

    have: Mapping[str, Time]
    be: Mapping[str, Time]
    passive: Mapping[str, Time]
    modal: Mapping[str, Time]
    past: str
    future: str
    doubtful: str
    participle: str
    endings: str
    news: str
    news_forms: str
    present: str
    lasting: str
    states: str


def forms(*, behind: str = "", now: str = "", ahead: str = "", doubtful: str = "") -> Mapping[str, Time]:
    """Forms by the time that they tell of, turned round."""
    by_time: Mapping[Time, str] = {"behind": behind, "now": now, "ahead": ahead, "doubtful": doubtful}
    return {form: time for time, text in by_time.items() for form in text.split()}
