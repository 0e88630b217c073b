"""Takes the pictures of the docs (`make screenshots`): of sample briefs, and of an article that is being labelled."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser import browsing

ROOT = Path(__file__).parents[1]
WIDE = {"width": 1280, "height": 800}


def main() -> None:
    """Of the samples, briefed by the embedded model, and of a label file that is being begun."""
    with browsing() as browser, tempfile.TemporaryDirectory() as folder:
        page = browser.new_page(viewport=WIDE, color_scheme="light")
        report(page, Path(folder, "briefs"))
        with labelling(Path(folder)) as address:
            label(page, address)


def report(page: Page, briefs: Path) -> None:
    """A brief beside its article, one of its items lit up."""
    summarizer("run", "samples", "--out", str(briefs), "--quiet")
    summarizer("report", str(briefs))
    page.goto((briefs / "report.html").as_uri())
    page.get_by_role("link", name="Harbour bridge to shut").click()
    page.get_by_role("link", name="11,000 vehicles (Harbour Trust)").click()
    expect(page.locator("mark.lit").first).to_be_visible()
    take(page, "report")


def label(page: Page, address: str) -> None:
    """What code offers of an article, some of it found right."""
    page.goto(address)
    page.get_by_role("link", name="Orzhan shuts main border crossing").click()
    expect(page.locator("mark").first).to_be_visible()
    for field in range(1, 7):
        page.keyboard.press("Enter")
        expect(page.get_by_text(f"{field} of 16 fields finished")).to_be_visible()
    page.keyboard.type("bbb")
    for person in ("Ruslan Adilkhan", "Mirza Tengiz"):
        page.keyboard.press("Enter")
        expect(page.get_by_role("status")).to_contain_text(person)
    take(page, "label")


@contextmanager
def labelling(folder: Path) -> Iterator[str]:
    """The labelling page at work on one story; its label files are thrown away."""
    (folder / "articles").mkdir()
    for article in (ROOT / "evals/articles").glob("bridge-closure-*"):
        (folder / "articles" / article.name).write_bytes(article.read_bytes())
    command = [sys.executable, "-m", "summarizer", "label", str(folder / "articles"), "--no-browser"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as server:
        try:
            assert server.stdout
            yield server.stdout.readline().strip()
        finally:
            server.terminate()


def summarizer(*arguments: str) -> None:
    """Run the command."""
    subprocess.run([sys.executable, "-m", "summarizer", *arguments], check=True, cwd=ROOT)


def take(page: Page, name: str) -> None:
    """A picture of what can be seen now."""
    page.screenshot(path=ROOT / "docs" / f"{name}.png", animations="disabled")


if __name__ == "__main__":
    main()
