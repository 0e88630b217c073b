"""`summarizer eval` and `summarizer gold`, over a real HTTP service and real git repositories."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.service import FakeService, Reply, Request

from .answering import reply
from .desk import ROOT, Desk

SHIPS = ("Heron", "Plover", "Curlew", "Avocet", "Dunlin", "Whimbrel", "Knot", "Turnstone", "Ruff", "Stint")
LABELS = """\
article: {name}.txt
sha256: {sha256}
story: {story}
split: tune
labels:
  headline: Ferry {name} sinks
  publisher: null
  summary:
    - {{fact: The ferry {name} sank on Monday, words: [{name}, {{any: [sank, sunk]}}]}}
  people:
    - {{name: Ada {name}son, role: {{any: [pilot, the pilot of the harbour]}}}}
  figures:
    - {{value: {count}, upper: null, unit: null, hedge: about, counts: passengers}}
  quotes:
    - {{text: "We saw nothing but fog", speaker: Ada {name}son}}
must_not: []
"""


def text_of(name: str, count: int) -> str:
    return (
        f"Ferry {name} sinks\n\n"
        f"Yet the ferry {name} sank off Ostrava on Monday with about {count} passengers on board, the office said.\n\n"
        f'"We saw nothing but fog," said Ada {name}son, the pilot of the harbour.\n'
    )


def label(desk: Desk, *, stories: int = len(SHIPS)) -> None:
    """An invented article and its labels for each ship; they are of so many stories."""
    for folder in ("articles", "gold"):
        (desk.folder / "evals" / folder).mkdir(parents=True, exist_ok=True)
    for number, name in enumerate(SHIPS):
        article = desk.folder / "evals" / "articles" / f"{name}.txt"
        article.write_text(text_of(name, 100 + number))
        sha256 = hashlib.sha256(article.read_bytes()).hexdigest()
        labels = LABELS.format(name=name, sha256=sha256, story=f"story-{number % stories}", count=100 + number)
        (desk.folder / "evals" / "gold" / f"{name}.yaml").write_text(labels)


def telling(request: Request) -> Reply:
    """What a service says that tells the story in the words of the article, unless it is told to be careless."""
    found = reply(request)
    if "CARELESS" in request.prompt:
        return found
    said = json.loads(found.body["choices"][0]["message"]["content"])
    sentences = {line[1:].split("]")[0]: line.split("] ", 1)[1] for line in request.prompt.splitlines() if "] " in line}
    for item in said.get("summary") or []:
        item["text"] = sentences[str(item["sentences"][0])]
    found.body["choices"][0]["message"]["content"] = json.dumps(said)
    return found


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with FakeService(telling) as asked:
        desk = Desk(tmp_path, asked)
        label(desk)
        yield desk


def settings(desk: Desk, **more: str) -> dict[str, str]:
    return {"SUMMARIZER_CACHE": str(desk.folder / "answers.db"), **more}


def saved(desk: Desk, name: str) -> Any:
    return json.loads((desk.folder / name).read_text())


def requests(desk: Desk) -> int:
    assert desk.service
    return len(desk.service.requests)


class TestEval:
    def test_every_article_is_scored_and_the_floor_is_told(self, desk: Desk) -> None:
        ended = desk.run("eval", "--save", "result.json", **settings(desk))
        assert ended.code == 0, ended.err
        assert "Mean score" in ended.out
        assert "A brief that says nothing scores" in ended.out
        result = saved(desk, "result.json")
        assert [one["article"] for one in result["articles"]] == sorted(f"{name}.txt" for name in SHIPS)
        for one in result["articles"]:
            assert one["scores"]["headline"] == one["scores"]["quotes"] == one["scores"]["figures"] == 1.0
            assert one["grounded"] == one["items"] > 0

    @pytest.mark.parametrize(
        ("option", "what"),
        [
            ("--html", "page"),
            ("--markdown", "report of an evaluation"),
            ("--save", "result of an evaluation"),
        ],
    )
    @pytest.mark.parametrize("file", ["evals/articles/Heron.txt", "saved.html", "ledger.db"])
    def test_nothing_of_the_users_is_written_over(self, desk: Desk, option: str, what: str, file: str) -> None:
        (desk.folder / "saved.html").write_text("<!DOCTYPE html>\n<html><body>The ferry sank.</body></html>")
        (desk.folder / "ledger.db").write_bytes(b"SQLite format 3\0")
        before = (desk.folder / file).read_bytes()
        ended = desk.run("eval", option, file, **settings(desk))
        assert (ended.code, ended.out) == (2, "")
        assert ended.err == (f"summarizer: {file}: is no {what}, and would be lost: name another file with {option}\n")
        assert (desk.folder / file).read_bytes() == before
        assert requests(desk) == 0

    def test_what_it_has_written_is_written_over(self, desk: Desk) -> None:
        files = {"--html": "v.html", "--markdown": "v.md", "--save": "v.json"}
        options = [word for pair in files.items() for word in pair]
        assert [desk.run("eval", *options, **settings(desk)).code for _ in range(2)] == [0, 0]
        assert all((desk.folder / name).stat().st_size for name in files.values())

    def test_a_second_evaluation_pays_nothing_and_gives_the_same(self, desk: Desk) -> None:
        desk.run("eval", "--save", "first.json", **settings(desk))
        sent = requests(desk)
        assert sent >= len(SHIPS)
        ended = desk.run("eval", "--save", "second.json", **settings(desk))
        assert requests(desk) == sent
        assert "nothing was paid" in ended.out
        first, second = saved(desk, "first.json"), saved(desk, "second.json")
        assert [one["scores"] for one in first["articles"]] == [one["scores"] for one in second["articles"]]
        assert all(one["cached"] == one["usage"]["requests"] for one in second["articles"])

    def test_without_the_cache_all_is_asked_anew(self, desk: Desk) -> None:
        desk.run("eval", "--no-cache", **settings(desk))
        sent = requests(desk)
        desk.run("eval", "--no-cache", **settings(desk))
        assert requests(desk) == 2 * sent
        assert not (desk.folder / "answers.db").exists()

    def test_repeats_are_asked_each_once(self, desk: Desk) -> None:
        desk.run("eval", **settings(desk))
        sent = requests(desk)
        ended = desk.run("eval", "--repeat", "3", "--save", "result.json", **settings(desk))
        assert ended.code == 0, ended.err
        assert requests(desk) == 3 * sent
        assert len(saved(desk, "result.json")["articles"]) == 3 * len(SHIPS)

    def test_a_saved_result_of_the_same_recipe_is_identical(self, desk: Desk) -> None:
        desk.run("eval", "--save-baseline", "monday", **settings(desk))
        assert (desk.folder / "evals/baselines/monday.json").is_file()
        ended = desk.run("eval", "--against", "monday", **settings(desk))
        assert ended.code == 0, ended.err
        assert "IDENTICAL" in ended.out

    def test_a_careless_prompt_is_worse_and_the_field_is_named(self, desk: Desk) -> None:
        desk.run("eval", "--save", "before.json", **settings(desk))
        worse = (ROOT / "prompts/brief.md").read_text().replace("You are a careful", "CARELESS. You are a careful")
        (desk.folder / "careless.md").write_text(worse)
        arguments = ("eval", "--prompt", "./careless.md", "--against", "before.json")
        ended = desk.run(*arguments, "--html", "report.html", "--markdown", "report.md", **settings(desk))
        assert ended.code == 1, ended.err
        assert "WORSE" in ended.out
        assert "summary" in ended.out.partition("WORSE")[2].partition("Mean score")[0]
        assert "WORSE" in (desk.folder / "report.md").read_text()
        assert "<svg" in (desk.folder / "report.html").read_text()

    def test_with_few_stories_it_cannot_tell(self, desk: Desk) -> None:
        label(desk, stories=2)
        desk.run("eval", "--save", "before.json", **settings(desk))
        worse = (ROOT / "prompts/brief.md").read_text().replace("You are a careful", "CARELESS. You are a careful")
        (desk.folder / "careless.md").write_text(worse)
        ended = desk.run("eval", "--prompt", "./careless.md", "--against", "before.json", **settings(desk))
        assert ended.code == 3, ended.err
        assert "CAN'T TELL" in ended.out
        assert "label" in ended.out

    def test_the_exit_code_is_the_verdict_also_when_nobody_reads_on(self, desk: Desk) -> None:
        label(desk, stories=2)
        desk.run("eval", "--save", "before.json", **settings(desk))
        worse = (ROOT / "prompts/brief.md").read_text().replace("You are a careful", "CARELESS. You are a careful")
        (desk.folder / "careless.md").write_text(worse)
        arguments = ("eval", "--prompt", "./careless.md", "--against", "before.json")
        with desk.start(*arguments, **settings(desk)) as started:
            assert started.stdout
            started.stdout.close()
            assert started.wait(60) == 3

    def test_other_gold_is_not_compared(self, desk: Desk) -> None:
        desk.run("eval", "--save", "before.json", **settings(desk))
        path = desk.folder / "evals/gold/Heron.yaml"
        path.write_text(path.read_text().replace("hedge: about", "hedge: nearly"))
        (desk.folder / "other.md").write_text((ROOT / "prompts/brief.md").read_text().replace("careful", "patient"))
        sent = requests(desk)
        ended = desk.run("eval", "--prompt", "./other.md", "--against", "before.json", **settings(desk))
        assert ended.code == 2
        assert "evaluate the baseline again" in ended.err
        assert requests(desk) == sent

    def test_an_article_is_explained(self, desk: Desk) -> None:
        ended = desk.run("eval", "--explain", "Heron", **settings(desk))
        assert ended.code == 0, ended.err
        assert "We saw nothing but fog" in ended.out

    def test_what_is_not_labelled_yet_is_told_and_left_out(self, desk: Desk) -> None:
        new = desk.run("gold", "new", "evals/articles/Heron.txt").out
        (desk.folder / "evals/gold/Heron.yaml").write_text(new)
        ended = desk.run("eval", "--save", "result.json", **settings(desk))
        assert ended.code == 0, ended.err
        assert "nothing is labelled in them yet: Heron.yaml" in ended.err
        assert len(saved(desk, "result.json")["articles"]) == len(SHIPS) - 1

    @pytest.mark.parametrize(
        ("arguments", "told"),
        [
            (["--explain", "Heorn.txt"], "did you mean Heron.txt?"),
            (["--split", "test"], "has split: test"),
            (["nowhere"], "no label files"),
            (["--against", "nowhere"], "no such revision and no such file"),
            (["--against", "evals/gold/Heron.yaml"], "not a result of an evaluation"),
        ],
    )
    def test_wrong_use_is_told_in_a_line(self, desk: Desk, arguments: list[str], told: str) -> None:
        ended = desk.run("eval", *arguments, **settings(desk))
        assert ended.code == 2
        assert told in ended.err.splitlines()[-1]


class TestAgainstARevision:
    """The whole project is worked as it stood: its code, its prompts and its settings."""

    @pytest.fixture
    def project(self, desk: Desk) -> Desk:
        for name in ("summarizer", "prompts"):
            shutil.copytree(ROOT / name, desk.folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        (desk.folder / ".gitignore").write_text("*.json\n*.db*\n")
        self.git(desk, "init", "--quiet")
        self.commit(desk)
        return desk

    def git(self, desk: Desk, *arguments: str) -> None:
        named = ["-c", "user.name=x", "-c", "user.email=x@x.invalid"]
        subprocess.run(["git", *named, *arguments], cwd=desk.folder, check=True, capture_output=True)

    def commit(self, desk: Desk) -> None:
        self.git(desk, "add", "--all")
        self.git(desk, "commit", "--quiet", "--message", "x")

    def eval(self, desk: Desk, *arguments: str) -> Any:
        return desk.run("eval", *arguments, **settings(desk, PYTHONPATH=str(desk.folder)))

    def test_nothing_changed_is_identical_and_nothing_is_asked(self, project: Desk) -> None:
        self.eval(project)
        sent = requests(project)
        ended = self.eval(project, "--against", "HEAD")
        assert ended.code == 0, ended.err
        assert "IDENTICAL" in ended.out
        assert requests(project) == sent

    def test_a_changed_prompt_is_held_against_the_old_one(self, project: Desk) -> None:
        path = project.folder / "prompts/brief.md"
        path.write_text(path.read_text().replace("You are a careful", "CARELESS. You are a careful"))
        ended = self.eval(project, "--against", "HEAD")
        assert ended.code == 1, ended.err
        assert "WORSE" in ended.out
        self.commit(project)
        ended = self.eval(project, "--against", "HEAD~1")
        assert ended.code == 1, ended.err

    def test_changed_code_is_held_against_the_old_code(self, project: Desk) -> None:
        path = project.folder / "summarizer/candidates/speech/quotations.py"
        path.write_text(path.read_text().replace("def find_quotations(", "def _find_quotations(", 1))
        with path.open("a") as file:
            file.write("\n\ndef find_quotations(*_: object) -> tuple[Candidate, ...]:\n    return ()\n")
        ended = self.eval(project, "--against", "HEAD", "--save", "result.json")
        assert ended.code == 1, ended.err
        assert "quotes" in ended.out.partition("WORSE")[2].partition("Mean score")[0]

    def test_no_worktree_is_left(self, project: Desk) -> None:
        path = project.folder / "prompts/brief.md"
        path.write_text(path.read_text().replace("careful", "patient"))
        self.eval(project, "--against", "HEAD")
        command = ["git", "worktree", "list"]
        listed = subprocess.run(command, cwd=project.folder, capture_output=True, text=True, check=True).stdout
        assert len(listed.splitlines()) == 1


class TestGold:
    def test_good_label_files_are_counted(self, desk: Desk) -> None:
        ended = desk.run("gold", "check")
        assert (ended.code, ended.err) == (0, "")
        assert ended.out.startswith("10 label files of 10 stories are good: 10 to tune on")
        assert "open" not in ended.out

    def test_each_problem_is_a_line(self, desk: Desk) -> None:
        gold = desk.folder / "evals/gold"
        (gold / "Heron.yaml").write_text((gold / "Heron.yaml").read_text().replace("nothing but fog", "nothing at all"))
        (gold / "Plover.yaml").write_text((gold / "Plover.yaml").read_text().replace("quotes:", "quotess:"))
        for arguments in (["gold", "check"], ["eval"]):
            ended = desk.run(*arguments)
            assert ended.code == 2
            first, second = ended.err.splitlines()
            assert "evals/gold/Heron.yaml:" in first
            assert "does not stand in the article" in first
            assert "did you mean quotes?" in second

    def test_a_labeller_agrees_with_himself(self, desk: Desk) -> None:
        ended = desk.run("gold", "agreement", "evals/gold", "evals/gold")
        assert ended.code == 0, ended.err
        assert "mean                     1.000  (10 articles)" in ended.out

    def test_a_new_label_file_labels_nothing_and_is_good(self, desk: Desk) -> None:
        ended = desk.run("gold", "new", "evals/articles/Heron.txt", "--story", "heron")
        assert ended.code == 0, ended.err
        (desk.folder / "evals/gold/Heron.yaml").write_text(ended.out)
        checked = desk.run("gold", "check")
        assert checked.code == 0
        assert re.search(r"^Still open, and not scored: \d\d fields in 1 of them\.$", checked.out, flags=re.MULTILINE)
        assert "We saw nothing but fog" in ended.out

    def test_the_schema_for_editors_is_json(self, desk: Desk) -> None:
        assert "labels" in json.loads(desk.run("gold", "schema").out)["properties"]
