"""Ctrl-C while weights are fetched or an answer is under way: what was begun ends, and soon."""

from __future__ import annotations

import asyncio
import os
import threading
import time
from collections.abc import Awaitable, Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from summarizer.llm import ModelSpec, ensure_weights, open_model
from summarizer.llm.catalogue import Entry, Weights
from summarizer.llm.weights import CHUNK, FOLDER_VARIABLE, cache_folder

CHUNKS = 1000
"""What the endless hub would send if nobody stopped it: ten seconds and more."""


class EndlessHub:
    """A hub that sends a chunk each hundredth of a second; `sent` counts them, `gone` is set when nobody listens."""

    def __init__(self) -> None:
        self.sent = 0
        self.gone = threading.Event()
        hub = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self.send_response(200)
                self.end_headers()
                try:
                    for _ in range(CHUNKS):
                        self.wfile.write(bytes(CHUNK))
                        hub.sent += 1
                        time.sleep(0.01)
                except OSError:
                    hub.gone.set()

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.thread = threading.Thread(target=self.server.serve_forever, args=(0.01,), daemon=True)

    @property
    def spec(self) -> ModelSpec:
        url = f"http://127.0.0.1:{self.server.server_port}/tiny.gguf"
        weights = Weights("tiny.gguf", CHUNKS * CHUNK, "0" * 64, "none", url, ())
        return ModelSpec("tiny", "tiny", None, entry=Entry("tiny", "", 100, 100, weights=weights))

    def __enter__(self) -> EndlessHub:
        self.thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()


@pytest.fixture
def cache(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path / "models"))
    return cache_folder()


async def cancel_once(condition: Callable[[], bool], work: Awaitable[Any]) -> None:
    """Cancel the work once the condition holds, and wait until it has ended."""
    task = asyncio.ensure_future(work)
    while not condition():
        await asyncio.sleep(0.01)
        assert not task.done()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def opened(spec: ModelSpec) -> None:
    async with open_model(spec):
        raise AssertionError("the weights are not there")


def test_a_fetch_that_nobody_waits_for_any_more_ends_and_keeps_what_it_has(cache: Path) -> None:
    with EndlessHub() as hub:
        asyncio.run(cancel_once(lambda: hub.sent >= 3, opened(hub.spec)))
        assert hub.gone.wait(10)  # asyncio.run has waited for the thread: had the fetch gone on, so would all of it
    assert hub.sent < CHUNKS / 2
    assert 0 < (cache / "tiny.part").stat().st_size < CHUNKS * CHUNK / 2


@pytest.mark.skipif(os.name == "nt", reason="files are locked on POSIX only")
def test_who_waits_for_the_fetch_of_another_process_can_be_stopped(cache: Path) -> None:
    import fcntl

    cache.mkdir(parents=True)
    with EndlessHub() as hub, (cache / "tiny.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        told: list[tuple[str, int, int]] = []

        async def waiting() -> None:
            async with open_model(hub.spec, on_progress=lambda *now: told.append(now)):
                raise AssertionError("the weights are not there")

        asyncio.run(cancel_once(lambda: len(told) >= 2, waiting()))
        assert set(told) == {("tiny", 0, CHUNKS * CHUNK)}
        assert hub.sent == 0


def test_what_a_report_raises_ends_a_fetch(cache: Path) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    with EndlessHub() as hub:
        assert hub.spec.entry
        with pytest.raises(KeyboardInterrupt):
            ensure_weights(hub.spec.entry, stop)
        assert hub.gone.wait(10)
