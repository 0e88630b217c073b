"""A real browser for the tests of pages: Chromium as it is installed on the machine, without a window."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
QUIET = ("--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic")
"""So that it calls nobody of its own accord."""

PATIENCE = 90_000
"""Milliseconds to wait for what must come about: only a test that fails waits so long, on however slow a machine."""

expect.set_options(timeout=PATIENCE)


def installed() -> str | None:
    """The path of the browser, None where there is none."""
    return next(filter(None, map(shutil.which, NAMES)), None)


def missing() -> str:
    """Ends the test: skipped on a user's machine, failed where CI is set."""
    reason = f"no browser ({', '.join(NAMES)}) on this machine: install Chromium to run the tests of pages"
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)


@contextmanager
def browsing() -> Iterator[Browser]:
    """A browser that has seen nothing yet."""
    path = installed() or missing()
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=path, args=list(QUIET), chromium_sandbox=not root, handle_sigint=False, handle_sigterm=False
        )
        try:
            yield browser
        finally:
            browser.close()


def complaints(page: Page) -> list[str]:
    """What axe-core finds wrong with a page, a line each: WCAG 2.2 A and AA, and best practice."""
    found = Axe().run(page)
    return [
        f"{one['id']}: {one['help']}: {[node['target'] for node in one['nodes']]}"
        for one in found.response["violations"]
    ]
