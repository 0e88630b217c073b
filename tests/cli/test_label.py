"""`summarizer label`: the server of the labelling page, from its start to its end."""

from __future__ import annotations

import http.client
import re
import signal
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


def test_a_browser_is_opened_where_there_is_a_screen(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []

    class Ended:
        def run(self, sockets: object) -> None:
            raise KeyboardInterrupt

    monkeypatch.chdir(desk.folder)
    monkeypatch.setattr("webbrowser.open", opened.append)
    monkeypatch.setattr("summarizer.labelling.server.server", lambda *_: Ended())
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    for screen, options, number in (
        (":0", [], 1),
        (":0", ["--no-browser"], 1),
        ("", [], 1),
        (":0", ["evals/articles/ferry.txt"], 2),
    ):
        monkeypatch.setenv("DISPLAY", screen)
        ended = CliRunner().invoke(app, ["label", *options])
        assert ended.exit_code == 0
        assert len(opened) == number
        if number:
            assert opened[0].startswith("http://127.0.0.1:")
