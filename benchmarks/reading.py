"""How well real pages are read, beside trafilatura alone, which `summarizer` reads them by.

    python -m benchmarks.reading TESTS [--half worked-on|held]

TESTS is the folder `tests` of a checkout of trafilatura's sources: saved pages of some 990 sites, in many languages,
most of them news and blogs, labelled with their title, author and date, and with words that belong to the text and
that do not. The halves are told apart by the digest of a page's address; the rules of `summarizer/articles` have been
tried on one of them. A name that the label has otherwise ("by", a desk, an agency, a spelling) counts as wrong.
"""

from __future__ import annotations

import argparse
import hashlib
import html
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import trafilatura
from trafilatura.settings import Document

from summarizer.articles import Article, read_articles

Score = tuple[str, bool | float]


@dataclass(frozen=True)
class Read:
    """What a reader makes of a page; nothing where it could not read it."""

    text: str = ""
    title: str | None = None
    authors: tuple[str, ...] = ()
    date: str | None = None


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("tests", type=Path)
    parser.add_argument("--half", choices=("worked-on", "held"), default="held")
    given = parser.parse_args()
    labels = json.loads((given.tests / "evaldata.json").read_text(encoding="utf-8"))
    pages = [label for address, label in labels.items() if half(address) == given.half]
    with ProcessPoolExecutor() as readers:
        found = list(readers.map(partial(compared, given.tests), pages, chunksize=4))
    print(f"{sum(map(bool, found))} pages, the half {given.half}")
    for name, scores in gathered(score for page in found for score in page).items():
        ours, theirs = (np.mean(column) for column in zip(*scores, strict=True))
        print(f"  {name:<36} {ours:6.1%}   trafilatura {theirs:6.1%}   of {len(scores)}")


def half(address: str) -> str:
    """Which half the page of an address is of."""
    return "held" if int(hashlib.md5(address.encode(), usedforsecurity=False).hexdigest(), 16) % 2 else "worked-on"


def compared(tests: Path, label: Mapping[str, Any]) -> list[tuple[str, tuple[float, float]]]:
    """The scores of a page by their names, ours and trafilatura's; none where the page is not there."""
    path = next(
        (folder / label["file"] for folder in (tests / "cache", tests / "eval") if (folder / label["file"]).exists()),
        None,
    )
    if path is None:
        return []
    ours, theirs = dict(scored(by_us(path), label)), dict(scored(by_trafilatura(path), label))
    return [(name, (float(ours[name]), float(theirs[name]))) for name in ours]


def by_us(path: Path) -> Read:
    [found] = read_articles(path)
    if not isinstance(found, Article):
        return Read()
    return Read(found.text, found.headline, found.authors, found.published)


def by_trafilatura(path: Path) -> Read:
    found = trafilatura.bare_extraction(path.read_bytes(), with_metadata=True, include_comments=False)
    if not isinstance(found, Document):
        return Read()
    return Read(found.text or "", found.title, tuple(filter(None, (found.author or "").split("; "))), found.date)


def scored(read: Read, label: Mapping[str, Any]) -> Iterator[Score]:
    """What a reading is worth against its label: shares of the words, and what is right, wrong or invented."""
    text = plain(read.text)
    for name, words in (
        ("words of the text that are there", label["with"]),
        ("words of the page that are there", label["without"]),
    ):
        if words:
            yield name, float(np.mean([plain(some) in text for some in words]))
    if label.get("title"):
        yield "title right", plain(read.title) == plain(label["title"])
    if label.get("date"):
        yield "date right", read.date == label["date"]
        yield "date wrong", read.date not in {None, label["date"]}
    if names := label.get("author"):
        wanted = {plain(name) for name in (names if isinstance(names, list) else names.split(";"))}
        got = set(map(plain, read.authors))
        yield "authors right", got == wanted
        yield "authors wrong", bool(got) and got != wanted
    elif "author" in label:
        yield "authors invented", bool(read.authors)


def plain(text: str | None) -> str:
    """Letters and digits alone, in lower case."""
    return re.sub(r"[\W_]+", " ", html.unescape(text or "").casefold()).strip()


def gathered(scores: Iterable[tuple[str, tuple[float, float]]]) -> dict[str, list[tuple[float, float]]]:
    found: dict[str, list[tuple[float, float]]] = {}
    for name, pair in scores:
        found.setdefault(name, []).append(pair)
    return found


if __name__ == "__main__":
    main()
