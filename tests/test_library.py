"""`from summarizer import summarize`"""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest

from summarizer import Brief, ModelError, Refused, SettingsError, Unreadable, UsageError, summarize
from tests.service import FakeService, answer

GOOD = "Ferry sinks off Ostrava\n\nThe ferry Heron sank off Ostrava on Monday with 120 passengers on board.\n"


def test_a_text(folder: Path) -> None:
    brief = summarize(GOOD)
    assert type(brief) is Brief
    assert brief.headline == "Ferry sinks off Ostrava"
    assert [figure.value for figure in brief.figures] == [120]


@pytest.mark.parametrize("kind", [str, Path])
def test_a_file(folder: Path, kind: type[str] | type[Path]) -> None:
    (folder / "ferry.txt").write_text(GOOD)
    assert summarize(kind("ferry.txt")).article.source == "ferry.txt"


def test_within_a_running_loop(folder: Path) -> None:
    async def notebook() -> Brief:
        return summarize(GOOD)

    assert asyncio.run(notebook()).headline == "Ferry sinks off Ostrava"


@pytest.mark.parametrize(
    ("given", "said"),
    [
        pytest.param("", "nothing but white space|empty", id="no text"),
        pytest.param("missing.txt", "missing.txt", id="a string that names no file"),
        pytest.param(Path("missing"), "missing", id="a path that names no file"),
    ],
)
def test_no_text_to_be_had(folder: Path, given: str | Path, said: str) -> None:
    with pytest.raises(Unreadable, match=said):
        summarize(given)


def test_more_than_one_article(folder: Path) -> None:
    (folder / "two.jsonl").write_text("\n".join(json.dumps({"text": text}) for text in (GOOD, GOOD + "Fog.")))
    with pytest.raises(UsageError, match=r"two\.jsonl: holds more than one article"):
        summarize(Path("two.jsonl"))


def test_a_refusal(folder: Path) -> None:
    with FakeService(lambda _: answer(None, refusal="No.")) as asked, pytest.raises(Refused):
        summarize(GOOD, base_url=asked.base_url)


def test_wrong_use(folder: Path) -> None:
    with pytest.raises(SettingsError, match="base-url"):
        summarize(GOOD, base_url="localhost")
    with pytest.raises(ModelError, match="embedded/huge"):
        summarize(GOOD, model="embedded/huge")
