"""Ours beside two peers: the same articles, the same embedded weights, the same gold.

    python -m benchmarks.compare [GOLD] [--articles DIR] [--split test] [--limit N] [--only ours,obvious] [--resume]

`make compare` installs the peers in an environment of their own and runs it. The contenders:

obvious      one call through instructor with the whole schema (`obvious.py`)
langextract  google/langextract as its documentation says (`extract.py`, `extractions.py`)
ours         the library with its default prompt and no cache

For each article one after the other asks the same server process, which answers one request at a time; what they read
and write is counted in front of it. The peers get a text file as it is, and of a web page what trafilatura takes from
it. An article for which a contender has no valid answer scores as a brief that says nothing. The stories of `test` are
the default: ours was tuned on the others.

What is done is kept in RUN.jsonl, article by article; the table goes to standard output, RUN.md and RUN.json.
Exit codes: 0 done, 2 nothing could be done, 130 interrupted.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shlex
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from benchmarks.compare.comparison import Column, columns, scored
from benchmarks.compare.contenders import NAMES, Contender, contenders
from benchmarks.compare.counting import Meter, counting
from benchmarks.compare.runs import Line, RunFile
from benchmarks.compare.standing import page_of
from benchmarks.compare.table import as_markdown, as_text, rows
from summarizer.briefs import Brief
from summarizer.errors import SummarizerError, UsageError
from summarizer.evaluation.gold import load_gold
from summarizer.evaluation.labels import Gold
from summarizer.llm import ModelSpec, resolve_model
from summarizer.llm.embedded import Server, engine, load
from summarizer.llm.weights import ensure_weights
from summarizer.reports.amounts import count

CONTEXT = 16_384
"""Tokens: twice what ours reckons with, so that no peer fails for lack of room, re-asks included."""

PYTHON = Path(".venv-compare/bin/python")


def main() -> int:
    options = _options()
    try:
        return _compare(options)
    except SummarizerError as error:
        print(error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print(f"interrupted: --resume goes on where {options.run}.jsonl ends", file=sys.stderr)
        return 130


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.compare", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("gold", metavar="GOLD", nargs="?", type=Path, default=Path("evals/gold"))
    parser.add_argument("--articles", metavar="DIR", type=Path, help="the articles (default: articles, beside GOLD)")
    parser.add_argument("--split", choices=["test", "tune", "all"], default="test")
    parser.add_argument("--limit", metavar="N", type=int, help="only the first N articles")
    parser.add_argument("--only", metavar="NAMES", default=",".join(NAMES), help="of: %(default)s")
    parser.add_argument("--model", metavar="NAME", default="embedded", help="embedded (default) or embedded/small")
    parser.add_argument("--run", metavar="RUN", type=Path, default=Path("comparison"), help="(default: %(default)s)")
    parser.add_argument("--resume", action="store_true", help="keep what RUN.jsonl has and do what is missing")
    parser.add_argument("--peers", metavar="PYTHON", type=Path, default=PYTHON, help="(default: %(default)s)")
    return parser.parse_args()


def _compare(options: argparse.Namespace) -> int:
    names = [name for name in NAMES if name in options.only.split(",")]
    if unknown := set(options.only.split(",")) - set(NAMES):
        raise UsageError(f"--only {options.only}: there is no {', '.join(sorted(unknown))}: name {', '.join(NAMES)}")
    spec = resolve_model(options.model, base_url=None, api_key=None, environ={})
    if not spec.embedded:
        raise UsageError(f"--model {options.model}: name an embedded model, all are to ask the same server")
    golds = _golds(options)
    file = RunFile(options.run.with_suffix(".jsonl"))
    if file.path.exists() and not options.resume:
        raise UsageError(f"{file.path} is there already: --resume goes on with it, --run NAME begins another")
    with (
        options.run.with_suffix(".log").open("a", encoding="utf-8") as log,
        contenders(names, spec, CONTEXT, options.peers.absolute(), log) as asked,
    ):
        _run(golds, asked, spec, file)
        done = [[file.find(one.name, one.recipe, _sha256(gold)) for gold in golds] for one in asked]
    lines = {one.name: [line for line in found if line] for one, found in zip(asked, done, strict=True)}
    pages = {gold.name: page_of(gold.article) for gold in golds}
    found = {
        name: [scored(line, gold, pages[gold.name]) for line, gold in zip(all_, golds, strict=True)]
        for name, all_ in lines.items()
    }
    _report(options, columns(found, {name: all_[-1].version for name, all_ in lines.items()}), golds, lines)
    return 0


def _golds(options: argparse.Namespace) -> list[Gold]:
    folder = options.gold if options.gold.is_dir() else options.gold.parent
    split = None if options.split == "all" else options.split
    golds = [
        gold
        for gold in load_gold(options.gold, options.articles or folder.parent / "articles", Brief, split)
        if gold.labels
    ][: options.limit]
    if not golds:
        raise UsageError(f"{options.gold}: nothing is labelled there")
    return golds


def _run(golds: Sequence[Gold], asked: Sequence[Contender], spec: ModelSpec, file: RunFile) -> None:
    """Do what is missing: each article by one contender after the other."""
    missing = [(gold, one) for gold in golds for one in asked if file.find(one.name, one.recipe, _sha256(gold)) is None]
    total = len(golds) * len(asked)
    if len(missing) < total:
        _tell(f"{total - len(missing)} of {total} are done already")
    if not missing:
        return
    with _served(spec) as (process, server), counting(server.base_url) as meter:
        for one in {one.name: one for _, one in missing}.values():
            one.start(meter.base_url, server.api_key)
        for number, (gold, one) in enumerate(missing, start=1):
            line = _asked(one, gold, meter)
            if process.poll() is not None:
                raise UsageError("the embedded server is gone: --resume goes on where it ended")
            file.add(line)
            what = line.state if line.reason is None else f"{line.state}: {line.reason}"
            _tell(
                f"[{number} of {len(missing)}] {gold.name}  {one.name}  {what}  "
                f"{line.spent.seconds:.0f} s, {line.spent.output_tokens:,} tokens"
            )


def _asked(one: Contender, gold: Gold, meter: Meter) -> Line:
    meter.read()
    started = time.perf_counter()
    answer = one.ask(gold.article)
    seconds = time.perf_counter() - started
    return Line(
        contender=one.name,
        recipe=one.recipe,
        version=one.version,
        article=gold.name,
        sha256=_sha256(gold),
        state=answer.state,
        reason=answer.reason,
        answer=answer.answer,
        spent=meter.read().model_copy(update={"seconds": seconds}),
        finished=datetime.now(UTC),
    )


@contextmanager
def _served(spec: ModelSpec) -> Iterator[tuple[subprocess.Popen[str], Server]]:
    """The embedded server, warm: the first request reads the weights from disk, and no contender is to pay for that."""
    import openai

    assert spec.entry
    weights = ensure_weights(spec.entry)
    with engine() as process:
        server = load(process, weights, context=CONTEXT)
        http = openai.DefaultHttpxClient(trust_env=False)
        with openai.OpenAI(base_url=server.base_url, api_key=server.api_key, http_client=http) as client:
            client.chat.completions.create(
                model=spec.wire_name, messages=[{"role": "user", "content": "Say yes."}], max_tokens=8
            )
        yield process, server


def _report(
    options: argparse.Namespace, found: Sequence[Column], golds: Sequence[Gold], lines: dict[str, list[Line]]
) -> None:
    finished = [line.finished for all_ in lines.values() for line in all_]
    days = sorted({f"{day:%Y-%m-%d}" for day in (min(finished), max(finished))})
    command = shlex.join(["python", "-m", "benchmarks.compare", *(one for one in sys.argv[1:] if one != "--resume")])
    stories = len({gold.story for gold in golds})
    told = (
        f"{count(len(golds), 'article')}, {stories} {'story' if stories == 1 else 'stories'}; {options.model}, "
        f"{os.cpu_count()} cores ({platform.machine()}); {' to '.join(days)}"
    )
    versions = "; ".join(f"{one.contender}: {one.version}" for one in found)
    legend = (
        "F1 by field, mean over the articles; * differs from ours, p at most 0.05 with all fields counted. Tokens, "
        "requests and seconds an article. In brackets 95% intervals, a story being one witness."
    )
    table = rows(found)
    markdown = f"`{command}` ({told}; {versions}):\n\n{as_markdown(table)}\n\n{legend.replace('*', chr(92) + '*')}\n"
    options.run.with_suffix(".md").write_text(markdown, encoding="utf-8")
    whole = {
        "command": command,
        "days": days,
        "model": options.model,
        "cores": os.cpu_count(),
        "articles": [gold.name for gold in golds],
        "stories": stories,
        "columns": [one.model_dump() for one in found],
    }
    options.run.with_suffix(".json").write_text(json.dumps(whole, indent=1) + "\n", encoding="utf-8")
    print(f"{command}\n{told}\n{versions}\n\n{as_text(table)}\n\n{legend}")


def _sha256(gold: Gold) -> str:
    return sha256(gold.article.read_bytes()).hexdigest()


def _tell(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
