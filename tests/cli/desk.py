"""A working folder with an inbox, and the command as a process of its own in it."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.service import FakeService

GOOD = (
    "Ferry sinks off Ostrava\n\n"
    "The ferry Heron sank off Ostrava on Monday with 120 passengers on board, the harbour office said.\n\n"
    '"We saw nothing but fog," said Ada Crane, the pilot of the harbour.\n'
)
ROOT = Path(__file__).parents[2]
IN_THE_BACKGROUND = "import signal; signal.signal(signal.SIGINT, signal.SIG_IGN)"  # as `command &` in a script


@dataclass
class Ended:
    code: int
    out: str
    err: str


@dataclass
class Desk:
    """An empty working folder with an inbox, and a service to ask."""

    folder: Path
    service: FakeService | None

    @property
    def inbox(self) -> Path:
        return self.folder / "inbox"

    @property
    def briefs(self) -> list[Path]:
        return sorted((self.folder / "briefs").glob("*.json"))

    def environment(self, **more: str) -> dict[str, str]:
        keep = {name: value for name, value in os.environ.items() if not name.startswith(("OPENAI_", "SUMMARIZER_"))}
        base_url = {"OPENAI_BASE_URL": self.service.base_url} if self.service else {}
        model = {"SUMMARIZER_MODEL": "fake", "PYTHONPATH": str(ROOT)}
        return keep | base_url | model | more

    def start(self, *arguments: str, before: str = "", **environ: str) -> subprocess.Popen[str]:
        """`before` is Python that runs in the same process before the command takes its place."""
        command = [sys.executable, "-m", "summarizer", *arguments]
        if before:
            command = [sys.executable, "-c", f"{before}\nimport os\nos.execv({command[0]!r}, {command!r})"]
        return subprocess.Popen(
            command,
            cwd=self.folder,
            env=self.environment(**environ),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, *arguments: str, given: str = "", before: str = "", **environ: str) -> Ended:
        with self.start(*arguments, before=before, **environ) as started:
            out, err = started.communicate(given, timeout=120)
        assert "Traceback" not in err
        return Ended(started.returncode, out, err)


WITHOUT_ROOT_POWER = """
# Root may read and write any file: give that power up, for this process and what takes its place.
import ctypes
import os

if os.geteuid() == 0:
    for power in (1, 2):  # CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH
        assert ctypes.CDLL(None).prctl(24, power, 0, 0, 0) == 0  # PR_CAPBSET_DROP
"""
