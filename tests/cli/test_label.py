"""`summarizer label`: the server of the labelling page, from its start to its end."""

from __future__ import annotations

import http.client
import re
import signal
import sys
import threading
from pathlib import Path

import pytest
from typer.testing import CliRunner

from summarizer.cli import app

from .desk import GOOD, Desk


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    (tmp_path / "evals" / "articles").mkdir(parents=True)
    (tmp_path / "evals" / "articles" / "ferry.txt").write_text(GOOD)
    return Desk(tmp_path, None)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_serves_until_it_is_ended(desk: Desk, number: signal.Signals) -> None:
    with desk.start("label", "--no-browser") as started:
        assert started.stdout
        assert started.stderr
        address = re.fullmatch(r"http://127\.0\.0\.1:(\d+)(/open\?token=[\w-]{40,})\n", started.stdout.readline())
        assert address
        assert started.stdout.readline() == "The label files are in evals/gold. Ctrl-C ends this.\n"
        connection = http.client.HTTPConnection("127.0.0.1", int(address[1]), timeout=60)
        connection.request("GET", address[2])  # and the connection stays open
        assert connection.getresponse().status == 303
        started.send_signal(number)
        assert started.wait(60) == 0
        assert started.stderr.read() == ""
        connection.close()
    assert not (desk.folder / "evals" / "gold").exists()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nowhere"], "nowhere: there is no such folder or file: name articles that are there"),
        (["empty"], "empty: no articles there"),
        (["evals/articles", "--from", "nowhere"], "nowhere: there is no such folder: name another with --from"),
        (["evals/articles", "--beside", "nowhere"], "nowhere: there is no such folder: name another with --beside"),
    ],
)
def test_wrong_use(desk: Desk, monkeypatch: pytest.MonkeyPatch, arguments: list[str], said: str) -> None:
    monkeypatch.chdir(desk.folder)
    (desk.folder / "empty").mkdir()
    ended = CliRunner().invoke(app, ["label", *arguments])
    assert ended.exit_code == 2
    assert said in ended.stderr


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="there no command line of a browser tells it")
def test_a_browser_is_opened_where_there_is_a_screen(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    told = threading.Event()

    def open_browser(address: str) -> None:
        opened.append(address)
        told.set()

    class Ended:
        def run(self, sockets: object) -> None:
            assert not screen or "--no-browser" in options or told.wait(60)
            raise KeyboardInterrupt

    monkeypatch.chdir(desk.folder)
    monkeypatch.setattr("webbrowser.open", open_browser)
    monkeypatch.setattr("summarizer.labelling.server.server", lambda *_: Ended())
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    for screen, options, number in (
        (":0", [], 1),
        (":0", ["--no-browser"], 1),
        ("", [], 1),
        (":0", ["evals/articles/ferry.txt"], 2),
    ):
        monkeypatch.setenv("DISPLAY", screen)
        told.clear()
        ended = CliRunner().invoke(app, ["label", *options])
        assert ended.exit_code == 0
        assert len(opened) == number
    # `ps` shows it to everybody: there is no token in it, and once all has ended no file either.
    assert all(re.fullmatch(r"file:///[\w/.-]+/open\.html", one) for one in opened)
    assert not any(Path(one.removeprefix("file://")).parent.exists() for one in opened)


def test_where_no_file_can_be_written_the_address_is_printed_all_the_same(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Ended:
        def run(self, sockets: object) -> None:
            raise KeyboardInterrupt

    def fail(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.chdir(desk.folder)
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr("summarizer.labelling.server.TemporaryDirectory", fail)
    monkeypatch.setattr("summarizer.labelling.server.server", lambda *_: Ended())
    monkeypatch.setattr("webbrowser.open", pytest.fail)
    ended = CliRunner().invoke(app, ["label"])
    assert (ended.exit_code, ended.stderr) == (0, "")
    assert ended.stdout.startswith("http://127.0.0.1:")
