"""The brief, and beside each of its fields how that field comes about and how it is checked.

A schema is any pydantic model whose fields carry the markers below; `Brief` is the one that ships. Everything
else in the package takes the schema as a value and reads its markers: what is found in the text, what the
model is asked for, what grounding holds against the article and what a report shows.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

# -- where a field comes from -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Stated:
    """Copied from what the article's page states: `attribute` of `Article`."""

    attribute: str


@dataclass(frozen=True, slots=True)
class Found:
    """A list whose items are chosen among the candidates of `family`, never written freely."""

    family: str


@dataclass(frozen=True, slots=True)
class Added:
    """Written by the tool itself: `part` is "article" or "provenance"."""

    part: Literal["article", "provenance"]


# -- how a field is checked ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Verbatim:
    """Occurs in the cited sentences, typography and white space folded."""

    ask: str = "copied word for word from the article"


@dataclass(frozen=True, slots=True)
class Number:
    """Some number in the cited sentences has this value, with the hedge, upper bound and unit beside it.

    The three names are those of the sibling fields, None where the schema has no such field.
    """

    hedge: str | None = "hedge"
    upper: str | None = "upper"
    unit: str | None = "unit"
    ask: str = "a number that stands in the article, as digits"


@dataclass(frozen=True, slots=True)
class Date:
    """Follows from the cited words and the date of publication.

    Of the days that a weekday can mean, `status` tells which one: the sibling field that says whether it has come
    about, None where the schema has no such field.
    """

    status: str | None = "status"
    ask: str = "an ISO date (YYYY, YYYY-MM or YYYY-MM-DD) that the article gives"


@dataclass(frozen=True, slots=True)
class Named:
    """A person, body, group or document as the article refers to it, pronouns resolved."""

    ask: str = "who it is, in the article's words, never a pronoun"


@dataclass(frozen=True, slots=True)
class Supported:
    """Free text: its numbers, names and dates occur in the cited sentences, and it is negated where they are."""

    ask: str = "only what the cited sentences say"


@dataclass(frozen=True, slots=True)
class Judged:
    """One of a closed list of values: a judgement, with nothing in the text to hold it against.

    `likely` names what code knows to judge by, in `drafts.LIKELY`: a constrained model has no other choice then.
    """

    ask: str = "the one that fits best"
    likely: str | None = None


@dataclass(frozen=True, slots=True)
class Words:
    """The items of a list have at most this many words in all."""

    most: int


Check = Verbatim | Number | Date | Named | Supported | Judged

# -- the brief ----------------------------------------------------------------------------------------------

Hedge = Literal["exactly", "about", "nearly", "more than", "at least", "fewer than", "up to"]
Status = Literal["happened", "under way", "planned", "threatened", "denied"]
Stance = Literal["asserts", "denies", "warns", "pledges", "demands"]

# The genres of news text, after the IPTC Genre NewsCodes.
Genre = Literal[
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

# The top level of the IPTC Media Topics.
Topic = Literal[
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


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Span(_Part):
    """Words of one sentence: `text[start:end]` of the cleaned text, counted in Unicode code points."""

    sentence: int = Field(ge=1)
    start: int = Field(ge=0)
    end: int = Field(gt=0)


class Item(_Part):
    """Anything that rests on words of the article."""

    evidence: list[Span] = Field(min_length=1)


class SummarySentence(Item):
    text: Annotated[str, Supported()] = Field(description="one claim in one plain sentence")


class Person(Item):
    """A named human being."""

    name: Annotated[str, Verbatim()] = Field(description="the fullest form of the name")
    aliases: list[Annotated[str, Verbatim()]] = Field(default=[], description="other forms of the same name")
    role: Annotated[str | None, Verbatim()] = Field(default=None, description="office, rank or occupation")
    affiliation: Annotated[str | None, Verbatim()] = Field(default=None, description="the body he or she is of")


class Organisation(Item):
    """A body, ministry, company or named project."""

    name: Annotated[str, Verbatim()] = Field(description="the fullest form of the name")
    aliases: list[Annotated[str, Verbatim()]] = Field(default=[], description="other forms of the same name")


class Place(Item):
    """A country, region, city or site."""

    name: Annotated[str, Verbatim()] = Field(description="the name of the place")
    country: Annotated[str | None, Judged("the country it lies in, ISO 3166-1 alpha-2")] = Field(
        default=None, pattern="^[A-Z]{2}$", description="ISO 3166-1 alpha-2 code, null when unclear"
    )


class Figure(Item):
    """A number that tells something: dates, ages in a byline and times are none."""

    value: Annotated[float, Number()] = Field(description="the number; the lower one of a range")
    upper: float | None = Field(default=None, description="the upper end of a range")
    unit: str | None = Field(
        default=None, description="null for plain counts, ISO 4217 for money, percent, else the common unit"
    )
    hedge: Hedge = Field(default="exactly", description="how the article qualifies the number")
    counts: Annotated[str | None, Supported()] = Field(default=None, description="what is counted or measured")
    source: Annotated[str | None, Named()] = Field(
        default=None, description="who states it, null when it is the article itself"
    )


class Quote(Item):
    """Words that the article gives between quotation marks as somebody's own."""

    text: Annotated[str, Verbatim()] = Field(description="the quoted words")
    speaker: Annotated[str | None, Named()] = Field(default=None, description="whose words they are")


class Event(Item):
    what: Annotated[str, Supported()] = Field(description="what happens, in a few words")
    date: Annotated[str | None, Date()] = Field(
        default=None, pattern=r"^\d{4}(-\d{2}(-\d{2})?)?$", description="when; may stop at the month or year"
    )
    place: Annotated[str | None, Verbatim()] = Field(default=None, description="where")
    status: Annotated[Status, Judged()] = Field(description="whether it has come about")


class Claim(Item):
    claimant: Annotated[str, Named()] = Field(description="who holds it")
    stance: Annotated[Stance, Judged()] = Field(description="how it is put forward")
    claim: Annotated[str, Supported()] = Field(description="what is held")


class ArticleFacts(_Part):
    """The article that a brief is of."""

    id: str = Field(pattern="^[0-9a-f]{64}$", description="sha256 of the cleaned text")
    source: str
    url: str | None = None
    words: int = Field(ge=0)
    sentences: int = Field(ge=0)


class Note(_Part):
    """An item that was repaired or rejected, as it was, and why."""

    field: str
    item: Any
    reason: str


class Usage(_Part):
    """Tokens and requests, all passes and re-asks of one article added up."""

    requests: int = 0
    reused: int = Field(default=0, description="part of requests that were answered from the cache and not sent")
    input_tokens: int = 0
    cached_tokens: int = Field(default=0, description="part of input_tokens that the service had at hand")
    output_tokens: int = 0
    seconds: float = Field(
        default=0.0, description="that the model took; of a reused answer, when it was asked; waits not counted"
    )

    def __add__(self, other: Usage) -> Usage:
        return Usage(**{name: getattr(self, name) + getattr(other, name) for name in Usage.model_fields})

    def __sub__(self, other: Usage) -> Usage:
        return Usage(**{name: getattr(self, name) - getattr(other, name) for name in Usage.model_fields})


class Provenance(_Part):
    """How a brief came about."""

    recipe: str = Field(description="fingerprint of prompt, schema, model and settings")
    model: str
    prompt: str
    created: AwareDatetime
    usage: Usage = Usage()
    cost: float | None = Field(
        default=None, description="in US dollars, as if nothing had been reused; null when the price is not known"
    )
    attempts: int = Field(default=0, description="requests sent, retries and re-asks included")
    repaired: list[Note] = []
    rejected: list[Note] = []
    unchecked: list[Note] = Field(default=[], description="items in a language we cannot check in full")


class Brief(_Part):
    """Who said and did what, when, where and how many: one article."""

    schema_version: Literal["1"] = "1"
    headline: Annotated[str | None, Stated("headline")] = None
    publisher: Annotated[str | None, Stated("publisher")] = None
    authors: Annotated[list[str], Stated("authors")] = []
    published: Annotated[str | None, Stated("published")] = Field(default=None, description="ISO date")
    dateline: Annotated[str | None, Stated("dateline")] = None
    language: Annotated[str | None, Stated("language")] = Field(default=None, description="BCP 47")
    genre: Annotated[Genre | None, Judged()] = None
    topics: Annotated[list[Topic], Judged("one to three that the article is about", likely="topics")] = Field(default=[], max_length=5)
    summary: Annotated[list[SummarySentence], Words(150)] = Field(default=[], max_length=5)
    people: Annotated[list[Person], Found("names")] = Field(default=[], description="named human beings")
    organisations: Annotated[list[Organisation], Found("names")] = Field(
        default=[], description="bodies, ministries, companies and named projects"
    )
    places: Annotated[list[Place], Found("names")] = Field(default=[], description="countries, regions, cities, sites")
    figures: Annotated[list[Figure], Found("numbers")] = []
    quotes: Annotated[list[Quote], Found("quotations")] = []
    events: Annotated[list[Event], Found("events")] = Field(default=[], max_length=8)
    claims: Annotated[list[Claim], Found("attributions")] = []
    article: Annotated[ArticleFacts, Added("article")]
    provenance: Annotated[Provenance, Added("provenance")]
