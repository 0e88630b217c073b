"""The embedded server: llama.cpp in a process of its own, on loopback, behind a random key."""

from __future__ import annotations

import json
import os
import secrets
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path

from summarizer.errors import ModelError

ENGINE = Path(__file__).with_name("engine.py")


@dataclass(frozen=True)
class Server:
    """Where the embedded server listens, and the key that it wants."""

    base_url: str
    api_key: str = field(repr=False)


@contextmanager
def serve(weights: Path, *, context: int) -> Iterator[Server]:
    """Run the embedded server for as long as the block runs; see `engine` and `load`."""
    with engine() as process:
        yield load(process, weights, context=context)


@contextmanager
def engine() -> Iterator[subprocess.Popen[str]]:
    """The process of the engine, which waits to be told what to load.

    It is killed at the end of the block, and ends by itself when this process is killed: the pipe that it reads from
    ends then.

    Raises:
        ModelError: the engine is not installed.
    """
    if find_spec("xllamacpp") is None:
        raise ModelError("the embedded model needs its engine: pip install 'summarizer[embedded]'")
    process = subprocess.Popen(
        [sys.executable, "-P", str(ENGINE)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        # Threads that wait by spinning all the time crawl once a core is shared; those that never do lose a fifth.
        env={"GOMP_SPINCOUNT": "30000"} | dict(os.environ),
        start_new_session=True,  # Ctrl-C is for this process, which then ends the other
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def load(process: subprocess.Popen[str], weights: Path, *, context: int) -> Server:
    """Have the engine load a model and serve it; it takes seconds, and ends at once when the process is killed.

    Args:
        weights: a GGUF file.
        context: tokens that a request and its answer may have together.

    Raises:
        ModelError: the engine cannot use this file.
    """
    key = secrets.token_urlsafe(32)
    asked = {"weights": str(weights), "context": context, "api_key": key, "threads": _cores()}
    return Server(f"{_started(process, asked, weights)}/v1", key)


def _started(process: subprocess.Popen[str], asked: dict[str, object], weights: Path) -> str:
    assert process.stdin
    assert process.stdout
    try:
        process.stdin.write(json.dumps(asked) + "\n")
        process.stdin.flush()
        said = json.loads(process.stdout.readline() or "{}")
    except BrokenPipeError:
        said = {}
    if "address" not in said:
        why = said.get("error") or f"it ended with exit code {process.wait()}"
        raise ModelError(f"{weights}: the engine cannot load it ({why}); fetch it again")
    return str(said["address"])


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1
