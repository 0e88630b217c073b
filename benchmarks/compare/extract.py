"""google/langextract, used as its documentation says.

    OPENAI_BASE_URL=... OPENAI_API_KEY=... python -m benchmarks.compare.extract MODEL

- `ModelConfig` with the OpenAI provider and a base URL: its way to an OpenAI-compatible server.
- A clear description and two examples of invented text: every `extraction_text` stands in its text word for word, in
  order of appearance, with the same classes and attributes; held to that by its own validation (ERROR). Spans overlap,
  which its quick start advises against: our schema has figures and places inside claims. It then aligns them as fuzzy.
- `output_schema` made with its helpers, since attributes have closed lists: its documented way to such enums.
- At most 40 extractions a chunk, more than the densest needs, as the lists of the obvious loop are capped: a small
  model repeats itself without end, and the answer that is cut then is lost with its chunk.
- Chunks of 1,000 characters, one pass, no context from the chunk before, parse errors suppressed, the transport's
  retries: its defaults. Temperature 0, as in its example of an output schema.
- One worker, because the embedded server answers one request at a time: ten would wait for one another until the
  client's timeout. At most 4,096 tokens a chunk, as the obvious loop has for a whole article.

What it answers is turned into a brief by `extractions.py`.
"""

from __future__ import annotations

import logging
import os
import sys
from typing import Any

from benchmarks.compare.worker import serve

MAX_TOKENS = 4096
MOST = 40

HEDGES = ["exactly", "about", "nearly", "more than", "at least", "fewer than", "up to"]
STATUSES = ["happened", "under way", "planned", "threatened", "denied"]
STANCES = ["asserts", "denies", "warns", "pledges", "demands"]
GENRES = (
    "news,analysis,background,correction,feature,interview,live,obituary,opinion,press release,profile,review"
).split(",")
TOPICS = [
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

PROMPT = """\
Extract from a passage of a news article what a newsroom's record of it needs, in order of appearance.
Use exact text from the passage for every extraction. Do not paraphrase. An attribute that the article does not give is
null. What stands around the story (menus, advertisements, other stories) gives only publisher, author and date.

- headline: the headline of the article, with its language (BCP 47), its genre and one to three topics.
- publisher: the outlet. author: who is named as the writer. date: the day of publication, with its ISO date.
- dateline: the place set before the first sentence.
- summary_sentence: a sentence that tells a key fact of the story.
- person: a named human being, with role (office, rank or occupation) and affiliation (the body he or she is of).
- organisation: a named body, ministry, company, party, court or project.
- place: a country, region, city or site, with its country as ISO 3166-1 alpha-2 code.
- figure: a number that tells something, with its hedge and what it counts; dates, ages and times are none.
  value is the number written out (4.1 million: 4100000), upper the upper end of a range, unit null for plain counts,
  ISO 4217 for money, percent, else the unit in the singular; source is who states it, null for the article itself.
- quote: words between quotation marks, without the marks, with the full name of the speaker.
- event: a clause that tells what happened, is under way, planned, threatened or denied, with ISO date, place, status.
- claim: a clause that somebody is reported to hold, without the words of saying, with the claimant and the stance."""

Extraction = tuple[str, str, dict[str, Any]]

EXAMPLES: list[tuple[str, list[Extraction]]] = [
    (
        "Kelmar Evening Post\n"
        "Airport tram to open nine months late\n"
        "By Ruth Adeyemi\n"
        "4 May 2025\n\n"
        "KELMAR — The tram to Kelmar airport will open about nine months late, the city council said on Friday. "
        "The delay costs more than 12 million euros. “We have run out of excuses,” said Anton Breuer, the council's "
        "head of transport. He denied that the builder, Norvia Rail, had been paid for work it had not done.",
        [
            ("publisher", "Kelmar Evening Post", {}),
            (
                "headline",
                "Airport tram to open nine months late",
                {"language": "en", "genre": "news", "topics": ["politics and government"]},
            ),
            ("author", "Ruth Adeyemi", {}),
            ("date", "4 May 2025", {"iso": "2025-05-04"}),
            ("dateline", "KELMAR", {}),
            (
                "summary_sentence",
                "The tram to Kelmar airport will open about nine months late, the city council said on Friday.",
                {},
            ),
            (
                "event",
                "The tram to Kelmar airport will open about nine months late",
                {"date": None, "place": "Kelmar airport", "status": "planned"},
            ),
            (
                "claim",
                "The tram to Kelmar airport will open about nine months late",
                {"claimant": "the city council", "stance": "asserts"},
            ),
            ("place", "Kelmar airport", {"country": None}),
            (
                "figure",
                "about nine months",
                {
                    "value": 9,
                    "upper": None,
                    "unit": "month",
                    "hedge": "about",
                    "counts": "delay of the tram",
                    "source": "the city council",
                },
            ),
            ("summary_sentence", "The delay costs more than 12 million euros.", {}),
            (
                "figure",
                "more than 12 million euros",
                {
                    "value": 12000000,
                    "upper": None,
                    "unit": "EUR",
                    "hedge": "more than",
                    "counts": "cost of the delay",
                    "source": None,
                },
            ),
            ("quote", "We have run out of excuses,", {"speaker": "Anton Breuer"}),
            ("person", "Anton Breuer", {"role": "head of transport", "affiliation": "the council"}),
            (
                "claim",
                "the builder, Norvia Rail, had been paid for work it had not done",
                {"claimant": "Anton Breuer", "stance": "denies"},
            ),
            ("organisation", "Norvia Rail", {}),
        ],
    ),
    (
        "Between 300 and 350 tonnes of flour are to be recalled after metal splinters were found in six bags in "
        "Dornfeld, Austria, on 11 June 2024. “A third of all bakeries could run short,” warned Inés Calloway, who "
        "chairs the Bakers' Guild. Police have begun to question workers of the Grano mill. The mill's owner said "
        "there had been no sabotage.",
        [
            (
                "event",
                "Between 300 and 350 tonnes of flour are to be recalled",
                {"date": None, "place": None, "status": "planned"},
            ),
            (
                "figure",
                "Between 300 and 350 tonnes",
                {
                    "value": 300,
                    "upper": 350,
                    "unit": "tonne",
                    "hedge": "exactly",
                    "counts": "flour to be recalled",
                    "source": None,
                },
            ),
            (
                "event",
                "metal splinters were found in six bags in Dornfeld",
                {"date": "2024-06-11", "place": "Dornfeld", "status": "happened"},
            ),
            (
                "figure",
                "six bags",
                {"value": 6, "upper": None, "unit": None, "hedge": "exactly", "counts": "bags", "source": None},
            ),
            ("place", "Dornfeld", {"country": "AT"}),
            ("place", "Austria", {"country": "AT"}),
            ("quote", "A third of all bakeries could run short,", {"speaker": "Inés Calloway"}),
            ("claim", "A third of all bakeries could run short", {"claimant": "Inés Calloway", "stance": "warns"}),
            ("person", "Inés Calloway", {"role": "chairs the Bakers' Guild", "affiliation": "Bakers' Guild"}),
            ("organisation", "Bakers' Guild", {}),
            (
                "event",
                "Police have begun to question workers of the Grano mill",
                {"date": None, "place": "Grano mill", "status": "under way"},
            ),
            ("place", "Grano mill", {"country": "AT"}),
            ("claim", "there had been no sabotage", {"claimant": "The mill's owner", "stance": "asserts"}),
        ],
    ),
]


def _or_null(schema: dict[str, Any]) -> dict[str, Any]:
    return {"anyOf": [schema, {"type": "null"}]}


TEXT = {"type": "string"}
TEXT_OR_NULL = _or_null(TEXT)
NUMBER = {"type": "number"}

ATTRIBUTES: dict[str, dict[str, Any] | None] = {
    "headline": {
        "language": TEXT_OR_NULL,
        "genre": _or_null({"type": "string", "enum": GENRES}),
        "topics": {"type": "array", "items": {"type": "string", "enum": TOPICS}, "maxItems": 3},
    },
    "publisher": None,
    "author": None,
    "date": {"iso": TEXT_OR_NULL},
    "dateline": None,
    "summary_sentence": None,
    "person": {"role": TEXT_OR_NULL, "affiliation": TEXT_OR_NULL},
    "organisation": None,
    "place": {"country": TEXT_OR_NULL},
    "figure": {
        "value": NUMBER,
        "upper": _or_null(NUMBER),
        "unit": TEXT_OR_NULL,
        "hedge": {"type": "string", "enum": HEDGES},
        "counts": TEXT_OR_NULL,
        "source": TEXT_OR_NULL,
    },
    "quote": {"speaker": TEXT_OR_NULL},
    "event": {
        "date": TEXT_OR_NULL,
        "place": TEXT_OR_NULL,
        "status": {"type": "string", "enum": STATUSES},
    },
    "claim": {"claimant": TEXT, "stance": {"type": "string", "enum": STANCES}},
}


class _Omitted(logging.Handler):
    """Counts the chunks that langextract leaves out because their answer cannot be parsed: it only logs them."""

    def __init__(self) -> None:
        super().__init__()
        self.chunks = 0

    def emit(self, record: logging.LogRecord) -> None:
        self.chunks += record.getMessage().startswith("Chunk omitted")


def asker(model: str) -> Any:
    """A function from a text to what was extracted and how many chunks were left out; raises what langextract does."""
    import langextract as lx
    from langextract.factory import ModelConfig
    from langextract.prompt_validation import PromptValidationLevel

    examples = [
        lx.data.ExampleData(
            text=text,
            extractions=[
                lx.data.Extraction(extraction_class=kind, extraction_text=words, attributes=attributes)
                for kind, words, attributes in found
            ],
        )
        for text, found in EXAMPLES
    ]
    schema = lx.schema.extractions_schema(
        *(lx.schema.extraction_item_schema(kind, attributes=attributes) for kind, attributes in ATTRIBUTES.items())
    )
    schema["properties"]["extractions"]["maxItems"] = MOST
    config = ModelConfig(
        model_id=model,
        provider="openai",
        provider_kwargs={
            "api_key": os.environ["OPENAI_API_KEY"],
            "base_url": os.environ["OPENAI_BASE_URL"],
            "temperature": 0.0,
            "max_workers": 1,
            "max_output_tokens": MAX_TOKENS,
        },
    )
    omitted = _Omitted()
    logging.getLogger("absl").addHandler(omitted)

    def ask(text: str) -> dict[str, Any]:
        before = omitted.chunks
        result = lx.extract(
            text_or_documents=text,
            prompt_description=PROMPT,
            examples=examples,
            config=config,
            output_schema=schema,
            prompt_validation_level=PromptValidationLevel.ERROR,
            show_progress=False,
        )
        found = [
            {
                "kind": one.extraction_class,
                "text": one.extraction_text,
                "attributes": one.attributes or {},
                "grounded": one.char_interval is not None,
            }
            for one in result.extractions or ()
        ]
        return {"extractions": found, "omitted": omitted.chunks - before}

    return ask


if __name__ == "__main__":
    serve(["langextract", "openai"], asker(sys.argv[1]))
