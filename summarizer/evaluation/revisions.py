"""Another revision of the project, worked as it stood then: its code, its prompts and its settings."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from summarizer.errors import UsageError

_COMMAND = """
import sys
tree = sys.argv.pop(1)
sys.path.insert(0, tree)
import summarizer
if not summarizer.__file__.startswith(tree):
    raise SystemExit("another summarizer is imported than that revision's")
from summarizer.cli import main
main()
"""


@dataclass(frozen=True)
class Briefed:
    """What a revision made of one article: `brief` as JSON and the cleaned text, both None where there is none."""

    brief: Mapping[str, Any] | None
    text: str | None


@contextmanager
def worktree(revision: str, folder: Path) -> Iterator[Path]:
    """The files of a git revision in a folder of their own, which is gone afterwards.

    Raises:
        UsageError: there is no such revision, or no repository around `folder`.
    """
    commit = _git(folder, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}")
    top = Path(_git(folder, "rev-parse", "--show-toplevel"))
    with tempfile.TemporaryDirectory(prefix="summarizer-") as place:
        tree = Path(place) / "tree"
        _git(top, "worktree", "add", "--quiet", "--detach", str(tree), commit)
        try:
            yield tree
        finally:
            _git(top, "worktree", "remove", "--force", str(tree))


def brief_with(tree: Path, articles: Sequence[Path], environ: Mapping[str, str]) -> dict[str, Briefed]:
    """Brief the articles with the command of that revision, by file name.

    Args:
        environ: settings for it (SUMMARIZER_...); those in our own environment hold too.

    Raises:
        UsageError: that revision cannot be run, or could brief nothing.
    """
    with tempfile.TemporaryDirectory(prefix="summarizer-") as out:
        paths = [str(path.resolve()) for path in articles]
        command = [sys.executable, "-P", "-c", _COMMAND, str(tree), "run", *paths, "--out", out, "--quiet"]
        done = subprocess.run(
            command, cwd=tree, env={**os.environ, **environ}, stderr=subprocess.PIPE, text=True, check=False
        )
        if done.returncode not in {0, 1}:
            said = done.stderr.strip().splitlines()
            raise UsageError(f"the baseline cannot be run: {said[-1] if said else f'exit code {done.returncode}'}")
        found = {path.name: Briefed(None, None) for path in articles}
        for file in Path(out).glob("*.json"):
            brief = json.loads(file.read_text(encoding="utf-8"))
            text = file.with_suffix(".txt").read_bytes().decode()
            found[Path(brief["article"]["source"]).name] = Briefed(brief, text)
        return found


def _git(folder: Path, *arguments: str) -> str:
    try:
        done = subprocess.run(
            ["git", "-C", str(folder), *arguments],
            capture_output=True,
            text=True,
            check=False,
            stdin=subprocess.DEVNULL,
        )
    except FileNotFoundError:
        raise UsageError("--against a revision needs git: install it, or name a saved result") from None
    if done.returncode:
        said = " ".join(done.stderr.split()) or f"git {arguments[0]} {arguments[-1]} says no"
        raise UsageError(f"--against: there is no such revision and no such file ({said})")
    return done.stdout.strip()
