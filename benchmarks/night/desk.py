"""What the measurements share: a service process, a folder with an inbox, and the command line run in it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.night.log import Logged, read_log

ROOT = Path(__file__).parents[2]
MODEL = "imitation"
PROMPT = "one-pass"
OUT, ERR = "out.txt", "err.txt"
LONGEST = 3600.0
"""Seconds that one command may take."""


@dataclass(frozen=True, slots=True)
class Ended:
    """A command that has ended: its exit code, what it said, and what it took.

    Attributes:
        seconds: wall-clock time, the start of the interpreter included.
        processor: seconds of processor time.
        peak: bytes of memory that it had at most.
    """

    code: int
    out: str
    err: str
    seconds: float
    processor: float
    peak: int


@dataclass(frozen=True, slots=True)
class Desk:
    """A working folder with an inbox, and the service that is asked.

    Attributes:
        settings: further variables of the environment, `SUMMARIZER_...`.
    """

    folder: Path
    base_url: str
    settings: dict[str, str] = field(default_factory=dict)

    @property
    def inbox(self) -> Path:
        return self.folder / "inbox"

    @property
    def out(self) -> Path:
        return self.folder / "briefs"

    def start(self, *arguments: str) -> subprocess.Popen[bytes]:
        """Start `python -m ARGUMENTS` in the folder; what it says goes to files there."""
        return self._start([sys.executable, "-m", *arguments])

    def run(self, *arguments: str) -> Ended:
        """Run `python -m ARGUMENTS` in the folder until it ends."""
        report = self.folder / "taken.json"
        timed = [sys.executable, "-m", "benchmarks.night.timed", str(report), sys.executable, "-m", *arguments]
        with self._start(timed) as process:
            try:
                process.wait(LONGEST)
            except BaseException:
                os.killpg(process.pid, signal.SIGKILL)
                raise
        out, err = ((self.folder / name).read_text(encoding="utf-8") for name in (OUT, ERR))
        return Ended(out=out, err=err, **json.loads(report.read_bytes()))

    def _start(self, command: list[str]) -> subprocess.Popen[bytes]:
        with (self.folder / OUT).open("wb") as out, (self.folder / ERR).open("wb") as err:
            return subprocess.Popen(
                command, cwd=self.folder, env=self._environment(), stdout=out, stderr=err, start_new_session=True
            )

    def _environment(self) -> dict[str, str]:
        keep = {name: value for name, value in os.environ.items() if not name.startswith(("OPENAI_", "SUMMARIZER_"))}
        return keep | {
            "PYTHONPATH": str(ROOT),
            "NO_PROXY": "127.0.0.1",
            "OPENAI_BASE_URL": self.base_url,
            "SUMMARIZER_MODEL": MODEL,
            "SUMMARIZER_PROMPT": PROMPT,
            **self.settings,
        }


@dataclass(frozen=True, slots=True)
class Served:
    """A service that runs: where it is, and what it has put down."""

    base_url: str
    log: Path

    def requests(self) -> list[Logged]:
        """All requests so far."""
        return read_log(self.log)


@contextmanager
def serving(folder: Path, *arguments: str) -> Iterator[Served]:
    """`benchmarks.night.service` in a process of its own, with these arguments; its log is in the folder."""
    log = folder / "requests.jsonl"
    log.touch()
    command = [sys.executable, "-m", "benchmarks.night.service", "--log", str(log), *arguments]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    with subprocess.Popen(command, cwd=folder, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        try:
            yield Served(process.stdout.readline().strip(), log)
        finally:
            process.terminate()
