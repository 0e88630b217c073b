"""The three contenders, each a way from an article's file to an answer over the same server."""

from __future__ import annotations

import asyncio
import hashlib
import json
import os
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any, Protocol

import openai

from benchmarks.compare.page import text_of
from summarizer import Article, Recipe, Unreadable, brief_article, open_session, read_articles
from summarizer.briefs import Brief
from summarizer.errors import UsageError
from summarizer.evaluation.evaluating import PACKAGE, recipe_at
from summarizer.llm import Model, ModelSpec
from summarizer.settings import Settings

HERE = Path(__file__).parent
OBVIOUS, LANGEXTRACT, OURS = "obvious", "langextract", "ours"
PEERS = {OBVIOUS: "obvious", LANGEXTRACT: "extract"}
"""Contender to module."""
NAMES = (OBVIOUS, LANGEXTRACT, OURS)


@dataclass(frozen=True)
class Answer:
    """`answer` is None where the contender failed; then `state` and `reason` say how."""

    state: str
    answer: Any = None
    reason: str | None = None


class Contender(Protocol):
    """`recipe` tells apart ways of doing it, `version` is shown, `start` does what comes before the first article."""

    name: str
    recipe: str
    version: str

    def start(self, base_url: str, api_key: str) -> None: ...

    def ask(self, article: Path) -> Answer: ...

    def close(self) -> None: ...


class Ours:
    """The library, as a program would use it: the default prompt, no cache."""

    name = OURS
    version = "summarizer"

    def __init__(self, model: str) -> None:
        self._recipe: Recipe = open_session(Settings(model=model, cache=None), Brief).recipe
        self.recipe = recipe_at(self._recipe, PACKAGE)
        self._runner = asyncio.Runner()
        self._model: Model | None = None
        self._client: openai.AsyncOpenAI | None = None

    def start(self, base_url: str, api_key: str) -> None:
        """The model that `open_model` would open, but at a server that runs already: all are to meet the same one."""

        async def connect() -> openai.AsyncOpenAI:
            http = openai.DefaultAsyncHttpxClient(timeout=self._recipe.model.timeout, trust_env=False)
            return openai.AsyncOpenAI(base_url=base_url, api_key=api_key, max_retries=0, http_client=http)

        self._model = Model(self._recipe.model, connect)
        self._client = self._runner.run(self._model.connect())

    def ask(self, article: Path) -> Answer:
        assert self._model
        [found] = read_articles(article)
        if isinstance(found, Unreadable):
            return Answer("unreadable", reason=str(found))
        assert isinstance(found, Article)
        outcome = self._runner.run(brief_article(found, self._recipe, self._model))
        brief = outcome.brief.model_dump(mode="json") if outcome.brief else None
        return Answer(outcome.state, brief, outcome.reason)

    def close(self) -> None:
        if self._client:
            self._runner.run(self._client.close())
        self._runner.close()


@dataclass
class Peer:
    """A peer in an environment of its own, which waits for texts: its imports are not timed.

    Attributes:
        fingerprint: of the model and of how it is served.
        python: the interpreter of that environment.
        log: takes what the peer complains about.
    """

    name: str
    model: str
    fingerprint: str
    python: Path
    log: IO[str]
    recipe: str = field(init=False)
    version: str = field(init=False, default="")
    _process: subprocess.Popen[str] | None = field(init=False, default=None)
    _environ: dict[str, str] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        files = [HERE / name for name in (f"{PEERS[self.name]}.py", "worker.py", "page.py", "requirements.txt")]
        self.recipe = digest([self.fingerprint.encode(), *(file.read_bytes() for file in files)])

    def start(self, base_url: str, api_key: str) -> None:
        self._environ = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
        self._environ |= {"OPENAI_BASE_URL": base_url, "OPENAI_API_KEY": api_key, "PYTHONWARNINGS": "ignore"}
        self._begin()

    def ask(self, article: Path) -> Answer:
        if self._process is None:
            self._begin()
        said = self._say({"text": text_of(article)})
        if said is None:
            self.close()
            return Answer("failed", reason="its process ended")
        if "failed" in said:
            return Answer("failed", reason=said["failed"])
        return Answer("briefed", said["answer"])

    def close(self) -> None:
        if self._process:
            self._process.kill()
            self._process.communicate()
            self._process = None

    def _begin(self) -> None:
        self._process = subprocess.Popen(
            [str(self.python), "-m", f"benchmarks.compare.{PEERS[self.name]}", self.model],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self.log,
            text=True,
            env=self._environ,
            cwd=HERE.parents[1],
            start_new_session=True,  # Ctrl-C is for this process, which then ends the other
        )
        said = self._say(None)
        if said is None:
            self.close()
            raise UsageError(
                f"{self.python}: cannot run {self.name}, {self.log.name} says why; make compare installs it"
            )
        self.version = said["ready"]

    def _say(self, asked: Any) -> Any:
        """What the peer replies, None where it is gone."""
        assert self._process
        assert self._process.stdin
        assert self._process.stdout
        try:
            if asked is not None:
                self._process.stdin.write(json.dumps(asked) + "\n")
                self._process.stdin.flush()
            return json.loads(self._process.stdout.readline() or "null")
        except BrokenPipeError:
            return None


@contextmanager
def contenders(
    names: Sequence[str], spec: ModelSpec, context: int, python: Path, log: IO[str]
) -> Iterator[list[Contender]]:
    """Those of these names, in the order in which they are asked; nothing is started yet.

    Args:
        context: of the server, in tokens.
    """
    served = f"{spec.fingerprint} {context}"
    made: list[Contender] = [
        Ours(spec.name) if name == OURS else Peer(name, spec.name, served, python, log) for name in names
    ]
    try:
        yield made
    finally:
        for one in made:
            one.close()


def digest(parts: Sequence[bytes]) -> str:
    """16 hexadecimal digits."""
    return hashlib.sha256(b"\0".join(parts)).hexdigest()[:16]
