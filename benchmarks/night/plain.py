"""The plain loop that users write: instructor, a schema, a semaphore, `asyncio.gather`, a JSON file an article.

    OPENAI_BASE_URL=... OPENAI_API_KEY=... python -m benchmarks.night.plain INBOX OUT [--concurrency 64]

The schema is that of `benchmarks/compare/obvious.py`, which has the fields of a brief; so is the prompt, but for the
schema, which goes beside it only. Nothing is checked against the article, and an answer that cannot be had ends it all.
"""

from __future__ import annotations

import asyncio
from pathlib import Path

import instructor
import openai

from benchmarks.compare.obvious import MAX_TOKENS, Brief, sentences_of
from benchmarks.night import report

SYSTEM = (
    "You are a careful news editor. You read a news article whose sentences are numbered, and record in JSON who said "
    "and did what, when, where and how many. Use only what the article says; a field with nothing to say is null or "
    "an empty list."
)


async def brief_all(inbox: Path, out: Path, model: str, concurrency: int) -> None:
    """Brief every .txt file of a folder into another."""
    client = instructor.from_openai(openai.AsyncOpenAI(), mode=instructor.Mode.JSON_SCHEMA)
    turn = asyncio.Semaphore(concurrency)

    async def brief(path: Path) -> None:
        async with turn:
            sentences = sentences_of(path.read_text(encoding="utf-8"))
            numbered = "\n".join(f"[{number}] {sentence}" for number, sentence in enumerate(sentences, start=1))
            answer = await client.chat.completions.create(
                model=model,
                response_model=Brief,
                messages=[{"role": "system", "content": SYSTEM}, {"role": "user", "content": numbered}],
                max_tokens=MAX_TOKENS,
                temperature=0,
            )
            (out / f"{path.stem}.json").write_text(answer.model_dump_json(indent=2), encoding="utf-8")

    out.mkdir(parents=True, exist_ok=True)
    await asyncio.gather(*(brief(path) for path in sorted(inbox.glob("*.txt"))))


def main() -> None:
    parser = report.parser("plain", __doc__)
    parser.add_argument("inbox", metavar="INBOX", type=Path)
    parser.add_argument("out", metavar="OUT", type=Path)
    parser.add_argument("--model", metavar="NAME", default="imitation")
    parser.add_argument("--concurrency", metavar="N", type=int, default=64)
    options = parser.parse_args()
    asyncio.run(brief_all(options.inbox, options.out, options.model, options.concurrency))


if __name__ == "__main__":
    main()
