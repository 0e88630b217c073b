"""What of a brief can be found standing in the article: the same check for all contenders."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.compare.page import text_of
from summarizer.articles import Article, read_articles
from summarizer.candidates.numbers.mentions import numbers_in
from summarizer.evaluation.comparing import words

_DIGITS = re.compile(r"\d[\d,.]*")


@dataclass(frozen=True)
class Page:
    """All that a contender may have read of an article: what the peers get and what we clean.

    Attributes:
        words: folded, in order. numbers: that stand there in any form.
    """

    words: str
    numbers: frozenset[float]

    def has(self, text: Any) -> bool:
        """Whether these very words stand there."""
        wanted = " ".join(words(str(text)))
        return bool(wanted) and f" {wanted} " in self.words

    def has_number(self, value: Any) -> bool:
        return isinstance(value, int | float) and any(
            math.isclose(value, number, rel_tol=1e-6) for number in self.numbers
        )


def page_of(article: Path) -> Page:
    """Read an article both ways."""
    [found] = read_articles(article)
    texts = [text_of(article)]
    language = None
    if isinstance(found, Article):
        texts += [found.text, *found.furniture]
        language = found.language
    text = "\n".join(texts)
    said = [value for one in numbers_in(text, language) for value in (one.value, one.upper) if value is not None]
    for digits in _DIGITS.findall(text):
        for read in (digits.replace(",", ""), digits.replace(".", "").replace(",", ".")):
            with suppress(ValueError):
                said.append(float(read.rstrip(".")))
    return Page(f" {' '.join(words(text))} ", frozenset(said))


_NAMED: Mapping[str, str] = {"people": "name", "organisations": "name", "places": "name", "quotes": "text"}


def invented(brief: Mapping[str, Any], page: Page) -> tuple[int, int]:
    """How many names, numbers and quotations of a brief do not stand on the page, and of how many."""
    stands = [page.has(item.get(part)) for name, part in _NAMED.items() for item in brief.get(name) or ()]
    stands += [page.has_number(item.get("value")) for item in brief.get("figures") or ()]
    return stands.count(False), len(stands)
