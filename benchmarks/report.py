"""How fast the page of `summarizer report` opens: 1,000 briefs beside their articles, in the browser of this machine.

    python -m benchmarks.report [--briefs 1000] [--words 700] [--times 5] [--keep DIR]

The articles are invented (`benchmarks.night.articles`), and so are their briefs: some forty items each, which rest on
sentences and numbers of theirs. Times are in milliseconds from the start of the navigation, the median of several, in a
browser that has not seen the page; beside them those of an empty page. Exit code 1 where the list cannot be used within
two seconds.
"""

from __future__ import annotations

import argparse
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

from benchmarks.night import articles, report
from summarizer.articles import Article, Sentence, Source
from summarizer.batch import Order, SqliteLedger
from summarizer.batch.files import LEDGER, brief_name, write_brief
from summarizer.batch.limits import Budget, Rates
from summarizer.briefs import Brief, Usage
from summarizer.outcomes import Outcome

BAR = 2000
EMPTY = "<!DOCTYPE html><html lang=en><title>empty</title><p>empty</html>"
_SENTENCE = re.compile(r"[^.\n]+\.?")
_NAME = re.compile(r"[A-Z][a-z]+ [A-Z][a-z]+")
_NUMBER = re.compile(r"\d[\d,]*")
_USABLE = """
const look = () => document.querySelector("#rows a[tabindex='0']")
  ? performance.mark("usable") : requestAnimationFrame(look);
look();
"""
_TIMES = """() => ({
  painted: performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
  usable: performance.getEntriesByName("usable")[0]?.startTime,
  loaded: performance.getEntriesByType("navigation")[0].loadEventEnd,
})"""


def folder_of(out: Path, briefs: int, words: int) -> None:
    """An output folder as runs leave it."""
    out.mkdir(parents=True, exist_ok=True)
    with SqliteLedger(out / LEDGER, Rates(), Budget(None)) as ledger:
        ledger.begin(Order("0" * 16, "brief", "invented"))
        for number in range(1, briefs + 1):
            text = articles.article(number, words).strip()
            sentences = (found.span() for found in _SENTENCE.finditer(text) if found[0].strip())
            numbered = tuple(Sentence(at, start, end) for at, (start, end) in enumerate(sentences, 1))
            article = Article(text, numbered, f"inbox/{number:06}.txt")
            brief = _brief(article, number)
            ledger.claim(Source(article.source, "1", lambda found=article: found, page=article.source), article)
            name = brief_name(article, article.source)
            write_brief(out, name, article, brief)
            usage = Usage(requests=2, input_tokens=1200, output_tokens=200)
            ledger.commit(Outcome("briefed", article.source, article, brief, usage=usage, cost=0.001), file=name)
        ledger.end(None, Usage(), None)


def _brief(article: Article, number: int) -> Brief:
    cited = [{"sentence": s.number, "start": s.start, "end": s.end} for s in article.sentences]
    whole = [(article.sentence(one["sentence"]).strip(), [one]) for one in cited]
    names = dict(_found(article, _NAME))
    numbers = list(_found(article, _NUMBER))[:10]
    rejected = [{"field": "summary", "item": {"text": whole[0][0]}, "reason": "text 12 does not stand there"}]
    return Brief.model_validate(
        {
            "headline": whole[0][0],
            "publisher": f"The Courier {number % 20}",
            "published": str((datetime(2026, 1, 1, tzinfo=UTC) + timedelta(days=number % 200)).date()),
            "language": "en",
            "genre": "news",
            "summary": [{"text": words[:200], "evidence": at} for words, at in whole[1:6]],
            "people": [{"name": name, "role": "chair", "evidence": at} for name, at in list(names.items())[:8]],
            "figures": [{"value": n.replace(",", ""), "counts": "of them", "evidence": at} for n, at in numbers],
            "quotes": [{"text": words, "speaker": "a spokesman", "evidence": at} for words, at in whole[2:8]],
            "events": [{"what": words, "status": "planned", "evidence": at} for words, at in whole[1:9]],
            "claims": [
                {"claimant": "the chair", "stance": "warns", "claim": words, "evidence": at}
                for words, at in whole[4:12]
            ],
            "article": {
                "id": article.id,
                "source": article.source,
                "words": article.words,
                "sentences": len(article.sentences),
            },
            "provenance": {
                "recipe": "0" * 16,
                "model": "invented",
                "prompt": "brief",
                "created": datetime(2026, 1, 2, tzinfo=UTC),
                "rejected": rejected if number % 5 == 0 else [],
            },
        }
    )


def _found(article: Article, pattern: re.Pattern[str]) -> Iterator[tuple[str, list[dict[str, int]]]]:
    for sentence in article.sentences:
        for found in pattern.finditer(article.text, sentence.start, sentence.end):
            yield found[0], [{"sentence": sentence.number, "start": found.start(), "end": found.end()}]


def opened(browser: Browser, address: str, times: int) -> dict[str, float]:
    """Milliseconds to the first paint, to a list that can be used, and to the end of loading: medians."""
    measured: list[dict[str, float]] = []
    for _ in range(times):
        context = browser.new_context()
        page = context.new_page()
        page.add_init_script(_USABLE)
        page.goto(address, wait_until="load")
        page.wait_for_function("performance.getEntriesByName('first-contentful-paint').length")
        measured.append(page.evaluate(_TIMES))
        context.close()
    # An empty page has no list.
    return {name: statistics.median(one[name] for one in measured) for name in measured[0] if measured[0][name]}


def used(browser: Browser, address: str) -> Iterator[tuple[str, float]]:
    """Milliseconds that it takes to open a brief, to search for the first time and to search again."""
    page = browser.new_context().new_page()
    page.goto(address, wait_until="load")
    act = "location.hash = document.querySelector('#rows a').hash"
    yield "a brief opened", _took(page, act, "document.querySelector('#opened h1')")
    counted = "/ of .* articles$/.test(document.querySelector('#count').value)"
    for name, words in (("first search", "harbour bridge"), ("another search", "ferry")):
        act = f"""
          const box = document.querySelector("#q");
          document.querySelector("#count").value = "";
          box.value = {words!r};
          box.dispatchEvent(new Event("input", {{bubbles: true}}))"""
        yield name, _took(page, act, counted)


def _took(page: Page, act: str, done: str) -> float:
    """Milliseconds from an act (statements in JavaScript) until something holds (an expression)."""
    return float(
        page.evaluate(
            f"""() => new Promise((resolve) => {{
              const since = performance.now();
              {act};
              const look = () => ({done}) ? resolve(performance.now() - since) : setTimeout(look);
              look();
            }})"""
        )
    )


def main() -> int:
    """Make the folder and its page, open the page, print how long it took."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--briefs", type=int, default=1000)
    parser.add_argument("--words", type=int, default=700)
    parser.add_argument("--times", type=int, default=5)
    parser.add_argument("--keep", type=Path, help="where the folder is made, and stays")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = given.keep or Path(temporary)
        out = folder / "briefs"
        if not (out / LEDGER).exists():
            folder_of(out, given.briefs, given.words)
        since = time.perf_counter()
        subprocess.run([sys.executable, "-m", "summarizer", "report", str(out)], check=True)
        written = time.perf_counter() - since
        page, empty = out / "report.html", folder / "empty.html"
        empty.write_text(EMPTY, encoding="utf-8")
        rows: list[tuple[str, ...]] = [("", "the report", "an empty page", "ratio")]
        with sync_playwright() as playwright:
            chromium = shutil.which("chromium") or shutil.which("google-chrome")
            browser: Any = playwright.chromium.launch(executable_path=chromium, chromium_sandbox=False)
            ours = opened(browser, page.as_uri(), given.times)
            plain = opened(browser, empty.as_uri(), given.times)
            for name, took in ours.items():
                other = plain.get(name)
                beside = (f"{other:,.0f}", f"{took / other:.1f}") if other else ("", "")
                rows.append((name, f"{took:,.0f}", *beside))
            rows += [(name, f"{took:,.0f}", "", "") for name, took in used(browser, page.as_uri())]
            browser.close()
        print(f"{given.briefs:,} briefs, {page.stat().st_size / 1e6:.1f} MB, written in {written:.1f} s; milliseconds:")
        print(report.table(rows))
    late = f"the list can be used after {ours['usable']:,.0f} ms, not {BAR:,}"
    return report.verdict([late] if ours["usable"] > BAR else [])


if __name__ == "__main__":
    raise SystemExit(main())
