"""The embedded server: llama.cpp in this process, on loopback, behind a random key."""

from __future__ import annotations

import os
import secrets
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from summarizer.errors import ModelError


@dataclass(frozen=True)
class Server:
    """Where the embedded server listens, and the key that it wants."""

    base_url: str
    api_key: str = field(repr=False)


@contextmanager
def serve(weights: Path, *, context: int) -> Iterator[Server]:
    """Run the embedded server for as long as the block runs; it ends with it, whatever ends it.

    It runs in this process: nothing is left behind even when the process is killed.

    Args:
        weights: a GGUF file.
        context: tokens that a request and its answer may have together.

    Raises:
        ModelError: the engine is not installed, or it cannot use this file.
    """
    # Threads that wait by spinning all the time crawl once a core is shared; those that never spin lose a fifth.
    os.environ.setdefault("GOMP_SPINCOUNT", "30000")
    try:
        import xllamacpp
    except ImportError as error:
        raise ModelError("the embedded model needs its engine: pip install 'summarizer[embedded]'") from error
    key = secrets.token_urlsafe(32)
    parameters = xllamacpp.CommonParams()
    parameters.model.path = str(weights)
    parameters.hostnames = ["127.0.0.1"]
    parameters.port = 0
    parameters.api_keys = [key]
    parameters.n_ctx = context
    parameters.n_parallel = 1
    parameters.ctx_shift = False
    parameters.n_batch = parameters.n_ubatch  # it can only stop between two batches of a prompt, and all waits for it
    parameters.verbosity = -1
    parameters.cpuparams.n_threads = parameters.cpuparams_batch.n_threads = _cores()
    try:
        server = xllamacpp.Server(parameters)
    except Exception as error:
        raise ModelError(f"{weights}: the engine cannot load it ({error}); fetch it again") from error
    try:
        yield Server(f"{server.listening_address}/v1", key)
    finally:
        del server


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1
