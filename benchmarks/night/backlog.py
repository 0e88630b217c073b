"""One new article among a hundred thousand that have been briefed: how long the next run takes, and how much memory.

    python -m benchmarks.night.backlog [--articles 100000] [--jsonl]

The articles are written, read and put into the output folder and its ledger as a run would have left them, without a
request; that takes some minutes. Then three runs: one that finds nothing new, one that finds one new article, which is
the one that counts, and one more of nothing.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.night import report
from benchmarks.night.articles import article, write
from benchmarks.night.desk import MODEL, PROMPT, Desk, Ended, serving
from summarizer.articles import Article
from summarizer.batch import Order, Sources, SqliteLedger
from summarizer.batch.files import LEDGER, brief_name
from summarizer.briefs import ArticleFacts, Brief, Provenance, Span, SummarySentence, Usage
from summarizer.outcomes import Outcome
from summarizer.session import open_session
from summarizer.settings import load_settings

MOST_SECONDS = 10.0
MOST_MEMORY = 250 * 10**6
"""Bytes."""


@dataclass(frozen=True, slots=True)
class Backlog:
    """What the runs took, in order, and how many requests they sent."""

    articles: int
    runs: tuple[Ended, ...]
    requests: int

    @property
    def counted(self) -> Ended:
        """The run that found one new article."""
        return self.runs[1]


def measure(folder: Path, articles: int, *, jsonl: bool = False) -> Backlog:
    """Do it in an empty folder. Raises RuntimeError when a run fails."""
    inbox = folder / "inbox"
    write(inbox / "wire.jsonl" if jsonl else inbox, articles)
    with serving(folder) as served:
        desk = Desk(folder, served.base_url)
        _seed(desk)
        runs = [_run(desk)]
        (desk.inbox / "new.txt").write_text(article(articles + 1), encoding="utf-8")
        runs += [_run(desk), _run(desk)]
        return Backlog(articles, tuple(runs), len(served.requests()))


def _run(desk: Desk) -> Ended:
    ended = desk.run("summarizer", "run", "inbox")
    if ended.code:
        raise RuntimeError(f"exit code {ended.code}: {ended.err[-500:]}")
    return ended


def _seed(desk: Desk) -> None:
    """Put every article of the inbox into the output folder, as if a run had briefed it."""
    settings = load_settings({"model": MODEL, "prompt": PROMPT}, environ={"OPENAI_BASE_URL": desk.base_url})
    recipe = open_session(settings, Brief).recipe
    desk.out.mkdir()
    before = Path.cwd()
    os.chdir(desk.folder)  # sources are told by the path that a user gives
    try:
        with SqliteLedger(desk.out / LEDGER) as ledger:
            ledger.begin(Order(recipe.fingerprint, recipe.prompt.name, recipe.model.name))
            for source in Sources(["inbox"], max_words=settings.max_words):
                found = source.read()
                assert isinstance(found, Article)
                brief, name = _brief(found, recipe.fingerprint), brief_name(found, source.name)
                (desk.out / name).write_text(brief.model_dump_json(indent=2) + "\n", encoding="utf-8")
                (desk.out / name).with_suffix(".txt").write_text(found.text, encoding="utf-8")
                ledger.claim(source, found)
                outcome = Outcome("briefed", source.name, found, brief, usage=Usage(requests=1), cost=0.0, seconds=1.0)
                ledger.commit(outcome, file=name)
            ledger.end(None, Usage(requests=1), 0.0)
    finally:
        os.chdir(before)


def _brief(found: Article, recipe: str) -> Brief:
    first = found.sentences[0]
    told = SummarySentence(
        text=found.text[first.start : first.end],
        evidence=[Span(sentence=first.number, start=first.start, end=first.end)],
    )
    facts = ArticleFacts(id=found.id, source=found.source, words=found.words, sentences=len(found.sentences))
    provenance = Provenance(recipe=recipe, model=MODEL, prompt=PROMPT, created=datetime.now(UTC))
    return Brief(headline=found.headline, summary=[told], article=facts, provenance=provenance)


def main() -> int:
    options = _options()
    with tempfile.TemporaryDirectory() as folder:
        found = measure(Path(folder), options.articles, jsonl=options.jsonl)
    names = ("nothing new", "one new article", "nothing new")
    rows = [
        [name, f"{one.seconds:.1f} s", f"{one.peak / 2**20:.0f} MiB"]
        for name, one in zip(names, found.runs, strict=True)
    ]
    print(report.table([[f"{found.articles:,} articles", "time", "memory"], *rows]))
    missed = []
    if found.counted.seconds > options.most_seconds:
        missed.append(f"{found.counted.seconds:.1f} s, more than {options.most_seconds:g}")
    if found.counted.peak > MOST_MEMORY:
        missed.append(f"{found.counted.peak / 2**20:.0f} MiB, more than {MOST_MEMORY / 2**20:.0f}")
    if found.requests != 1:
        missed.append(f"{found.requests} requests, not 1")
    return report.verdict(missed)


def _options() -> argparse.Namespace:
    parser = report.parser("backlog", __doc__)
    parser.add_argument("--articles", metavar="N", type=int, default=100_000)
    parser.add_argument("--jsonl", action="store_true", help="one file with a line an article, not a file each")
    parser.add_argument("--most-seconds", metavar="X", type=float, default=MOST_SECONDS, help="(default: %(default)s)")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
