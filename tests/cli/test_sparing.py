"""What may be written over: pages, reports and results of ours, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarizer.briefs import Usage
from summarizer.cli.sparing import PAGE, REPORT, RESULT, Kind, spare
from summarizer.errors import UsageError
from summarizer.evaluation.baselines import save_result
from summarizer.evaluation.gate import EXIT, compare
from summarizer.reports.briefs.html import report_page
from summarizer.reports.evaluation.html import evaluation_html
from summarizer.reports.evaluation.markdown import evaluation_markdown
from tests.reports.evaluation.test_numbers import a_result, an_article

OURS = a_result(an_article())


def of_briefs(file: Path) -> None:
    page = report_page((), out=file.parent, counts={}, runs=[], spent=(Usage(), 0.0), holder=None)
    file.write_text(page, encoding="utf-8")


@pytest.mark.parametrize(
    ("write", "kind"),
    [
        pytest.param(of_briefs, PAGE, id="briefs"),
        pytest.param(lambda file: file.write_text(evaluation_html(OURS, floor=0.1)), PAGE, id="evaluation"),
        pytest.param(lambda file: file.write_text(evaluation_markdown(OURS, floor=0.1)), REPORT, id="report"),
        pytest.param(lambda file: save_result(OURS, file), RESULT, id="result"),
        pytest.param(lambda file: file.write_bytes(b""), REPORT, id="nothing"),  # such as a step's summary in CI
        pytest.param(lambda file: None, PAGE, id="no file"),
        pytest.param(lambda file: file.mkdir(), PAGE, id="a folder"),  # it says itself that it cannot be written
    ],
)
def test_ours_and_what_is_empty_may_be_written_over(tmp_path: Path, write: object, kind: Kind) -> None:
    assert callable(write)
    write(tmp_path / "file")
    spare(tmp_path / "file", kind, "name another")


@pytest.mark.parametrize("verdict", EXIT)
def test_a_report_of_every_verdict_is_known(tmp_path: Path, verdict: str) -> None:
    found = compare(OURS, OURS, margin=0.02)
    object.__setattr__(found, "verdict", verdict)
    (tmp_path / "v.md").write_text(evaluation_markdown(OURS, floor=0.1, verdict=found, baseline=OURS))
    spare(tmp_path / "v.md", REPORT, "name another")


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        (PAGE, '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Ferry sinks</title>'),
        (PAGE, "The ferry sank."),
        (REPORT, "# Notes\n"),
        (REPORT, "**Mean** of it all"),
        (RESULT, '{"text": "The ferry sank."}'),
        (RESULT, "article: ferry.txt\n"),
    ],
)
def test_anything_else_is_spared(tmp_path: Path, kind: Kind, content: str) -> None:
    (tmp_path / "file").write_text(content)
    with pytest.raises(UsageError) as caught:
        spare(tmp_path / "file", kind, "name another")
    assert str(caught.value) == f"{tmp_path / 'file'}: is no {kind.name}, and would be lost: name another"
