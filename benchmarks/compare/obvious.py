"""The obvious loop: number the sentences, send them with the whole schema, one call through instructor.

    OPENAI_BASE_URL=... OPENAI_API_KEY=... python -m benchmarks.compare.obvious MODEL

What a careful user of instructor writes: a pydantic model with a description on every field, the schema both enforced
while decoding (Mode.JSON_SCHEMA) and told in the prompt, which that mode does not do; every field required, so that
none is skipped; lists capped, so that a small model cannot go on for ever; temperature 0; two re-asks.
It needs nothing of this project.
"""

from __future__ import annotations

import json
import re
import sys
from itertools import pairwise
from typing import Any, Literal

from pydantic import BaseModel, Field

from benchmarks.compare.worker import serve

MAX_TOKENS = 4096
REASKS = 2
TIMEOUT = 3600.0
"""Seconds: the client's ten minutes are short for a model on a processor that others use too."""

Evidence = list[int]


def evidence() -> Any:
    return Field(description="numbers of the sentences that say so", min_length=1, max_length=5)


class SummarySentence(BaseModel):
    text: str = Field(description="one claim in one plain sentence")
    evidence: Evidence = evidence()


class Person(BaseModel):
    name: str = Field(description="the fullest form of the name")
    aliases: list[str] = Field(description="other forms of the name in the article", max_length=5)
    role: str | None = Field(description="office, rank or occupation, in the article's words")
    affiliation: str | None = Field(description="the body he or she is of")
    evidence: Evidence = evidence()


class Organisation(BaseModel):
    name: str = Field(description="the fullest form of the name")
    aliases: list[str] = Field(description="other forms of the name in the article", max_length=5)
    evidence: Evidence = evidence()


class Place(BaseModel):
    name: str = Field(description="the name of the place")
    country: str | None = Field(description="ISO 3166-1 alpha-2 code, null when unclear")
    evidence: Evidence = evidence()


class Figure(BaseModel):
    value: float = Field(description="the number written out (4.1 million: 4100000); the lower one of a range")
    upper: float | None = Field(description="the upper end of a range, else null")
    unit: str | None = Field(
        description="null for plain counts, ISO 4217 for money, percent, else the common unit in the singular"
    )
    hedge: Literal["exactly", "about", "nearly", "more than", "at least", "fewer than", "up to"] = Field(
        description="how the article qualifies the number"
    )
    counts: str | None = Field(description="what is counted or measured, in the article's words")
    source: str | None = Field(description="who states it, null when it is the article itself")
    evidence: Evidence = evidence()


class Quote(BaseModel):
    text: str = Field(description="the words between quotation marks, verbatim, without the marks")
    speaker: str | None = Field(description="whose words they are: the full name, never a pronoun")
    evidence: Evidence = evidence()


class Event(BaseModel):
    what: str = Field(description="what happens, one clause in the article's words")
    date: str | None = Field(description="ISO date, may stop at the month or year; null when it does not follow")
    place: str | None = Field(description="where, by name")
    status: Literal["happened", "under way", "planned", "threatened", "denied"] = Field(
        description="whether it has come about"
    )
    evidence: Evidence = evidence()


class Claim(BaseModel):
    claimant: str = Field(description="who holds it: the full name or body, never a pronoun")
    stance: Literal["asserts", "denies", "warns", "pledges", "demands"] = Field(description="how it is put forward")
    claim: str = Field(description="what is held, in the article's words, without the words of saying")
    evidence: Evidence = evidence()


class Brief(BaseModel):
    """Who said and did what, when, where and how many."""

    headline: str | None = Field(description="as printed")
    publisher: str | None = Field(description="the outlet, as it names itself")
    authors: list[str] = Field(description="who is named as the writer", max_length=5)
    published: str | None = Field(description="the day of publication, ISO date; null when the article does not say")
    dateline: str | None = Field(description="the place set before the first sentence, null without one")
    language: str | None = Field(description="BCP 47, such as en")
    genre: (
        Literal[
            "news",
            "analysis",
            "background",
            "correction",
            "feature",
            "interview",
            "live",
            "obituary",
            "opinion",
            "press release",
            "profile",
            "review",
        ]
        | None
    ) = Field(description="what kind of text it is")
    topics: list[
        Literal[
            "arts, culture, entertainment and media",
            "conflict, war and peace",
            "crime, law and justice",
            "disaster, accident and emergency incident",
            "economy, business and finance",
            "education",
            "environment",
            "health",
            "human interest",
            "labour",
            "lifestyle and leisure",
            "politics and government",
            "religion",
            "science and technology",
            "society",
            "sport",
            "weather",
        ]
    ] = Field(description="one to three that the article is about", max_length=3)
    summary: list[SummarySentence] = Field(description="one to five sentences, 150 words in all", max_length=5)
    people: list[Person] = Field(description="named human beings, once each", max_length=20)
    organisations: list[Organisation] = Field(
        description="bodies, ministries, companies and named projects, once each", max_length=20
    )
    places: list[Place] = Field(description="countries, regions, cities and sites, once each", max_length=20)
    figures: list[Figure] = Field(
        description="every number that tells something; dates, ages and times are none", max_length=40
    )
    quotes: list[Quote] = Field(description="all quotations; titles and scare quotes are none", max_length=25)
    events: list[Event] = Field(description="what happened, is under way, planned, threatened or denied", max_length=8)
    claims: list[Claim] = Field(description="what somebody is reported to hold", max_length=20)


SYSTEM = (
    "You are a careful news editor. You read a news article whose sentences are numbered, and record in JSON who said "
    "and did what, when, where and how many. Use only what the article says; a field with nothing to say is null or "
    "an empty list. What stands around the story on the page (menus, advertisements, links to other stories) is no "
    "part of it, but may give the publisher, the authors and the date.\n\n"
    "Answer with one JSON object that fits this JSON Schema:\n"
    + json.dumps(Brief.model_json_schema(), separators=(",", ":"), ensure_ascii=False)
)

_ENDS = re.compile(r"(?<=[.!?])[\"”’»)]*\s+(?=[\"“‘«(]*[^\W\d_a-z]|\d)|\n+")


def sentences_of(text: str) -> list[str]:
    """Lines, and what ends with a full stop before a capital."""
    ends = [0, *(found.end() for found in _ENDS.finditer(text)), len(text)]
    sentences = (text[start:end].strip() for start, end in pairwise(ends))
    return [sentence for sentence in sentences if sentence]


def asker(model: str) -> Any:
    """A function from a text to a brief, as JSON; it raises what instructor raises."""
    import instructor
    import openai

    client = instructor.from_openai(openai.OpenAI(timeout=TIMEOUT), mode=instructor.Mode.JSON_SCHEMA)

    def ask(text: str) -> dict[str, Any]:
        numbered = "\n".join(f"[{number}] {sentence}" for number, sentence in enumerate(sentences_of(text), start=1))
        brief = client.chat.completions.create(
            model=model,
            response_model=Brief,
            messages=[{"role": "system", "content": SYSTEM}, {"role": "user", "content": numbered}],
            max_retries=REASKS,
            max_tokens=MAX_TOKENS,
            temperature=0,
        )
        found: dict[str, Any] = brief.model_dump(mode="json")
        return found

    return ask


if __name__ == "__main__":
    serve(["instructor", "openai"], asker(sys.argv[1]))
