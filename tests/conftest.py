"""What tests of all rooms may ask for."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from summarizer.errors import ModelError
from summarizer.llm import ModelSpec, cached_weights, resolve_model, verify_weights
from summarizer.llm.weights import cache_folder
from tests.browser import PATIENCE, browsing
from tests.cli.answering import service

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page

PULL = "summarizer models pull embedded/small"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty working folder, and a service to ask."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SUMMARIZER_MODEL", "fake")
    with service() as asked:
        monkeypatch.setenv("OPENAI_BASE_URL", asked.base_url)
        yield tmp_path


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One browser for the tests of a module; as long as it is there, `asyncio.run` is not to be had in this thread."""
    with browsing() as found:
        yield found


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A profile of its own for one test: nothing kept, nobody logged in."""
    context = browser.new_context()
    context.set_default_timeout(PATIENCE)
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    """An empty tab."""
    return context.new_page()


@pytest.fixture(scope="session")
def embedded_small() -> ModelSpec:
    """The smaller embedded model, if its weights are here; where CI is set they have to be."""
    spec = resolve_model("embedded/small", base_url=None, api_key=None, environ={})
    assert spec.entry
    assert spec.entry.weights
    if cached_weights(spec.entry) is None:
        if (cache_folder() / spec.entry.weights.file).exists():
            try:
                verify_weights(spec.entry)
            except ModelError as error:
                _missing(str(error))
        else:
            _missing("its weights are not here")
    return spec


def _missing(why: str) -> None:
    reason = f"embedded/small cannot run: {why}; fetch them with: {PULL}"
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)
