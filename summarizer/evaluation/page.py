"""The article that a label file is about: whether it is still the one that was labelled, and what stands in it."""

from __future__ import annotations

import difflib
import hashlib
import html
import re
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

from summarizer.articles import Article, read_articles
from summarizer.errors import UsageError
from summarizer.evaluation.comparing import words
from summarizer.evaluation.nodes import Node
from summarizer.grounding.folding import Folded, find_words, fold


class NotLabelled(Exception):
    """The article cannot be had: in which line of the label file that shows, and how to mend it."""

    def __init__(self, line: int, what: str) -> None:
        super().__init__(what)
        self.line = line
        self.what = what


@dataclass(frozen=True)
class Page:
    """An article and the file that it was read from, markup and all."""

    article: Article
    file_text: str

    def stands(self, text: str) -> bool:
        """Whether words stand on the page: in the article, in its furniture or anywhere in the file, markup aside."""
        # In Chinese, Thai and the like no space tells a word: there the letters are looked for.
        return f" {' '.join(words(text))} " in self._words or any(find_words(text, self._folded))

    @cached_property
    def _words(self) -> str:
        return f" {' '.join(words(self._whole))} "

    @cached_property
    def _folded(self) -> Folded:
        return fold(self._whole)

    @cached_property
    def _whole(self) -> str:
        file = html.unescape(re.sub(r"<[^>]*>", " ", self.file_text))
        return "\n".join([self.article.text, *self.article.furniture, file])


def read_page(named: Node, sha256: Node, articles: Path) -> Page:
    """The article as it is read for briefing, if it is still the one that was labelled.

    Args:
        named: the name of its file, in the folder `articles`.
        sha256: of that file when it was labelled.

    Raises:
        NotLabelled: it is not there, it is another by now, or there is not exactly one article in the file.
    """
    if not (isinstance(named.value, str) and named.value):
        raise NotLabelled(named.line, f"article: the name of a file in {articles}")
    path = articles / named.value
    try:
        content = path.read_bytes()
    except (OSError, ValueError):
        near = difflib.get_close_matches(path.name, [one.name for one in articles.glob("*")], n=1)
        mend = f"did you mean {near[0]}?" if near else f"put it into {articles}"
        raise NotLabelled(named.line, f"there is no article {path.name}: {mend}") from None
    found = hashlib.sha256(content).hexdigest()
    if found != sha256.value:
        raise NotLabelled(sha256.line, f"{path.name} is not what was labelled: read it again, then set {found}")
    read = _read(path, found)
    if isinstance(read, str):
        raise NotLabelled(named.line, read)
    return read


def only_article(path: Path) -> Article:
    """The article of a file that can be labelled.

    Raises:
        UsageError: there is none in it that can be read, or there are several.
    """
    read = list(read_articles(path))
    if len(read) != 1:
        raise UsageError(f"{path.name} holds {len(read)} articles: label a file that holds one")
    if not isinstance(read[0], Article):
        raise UsageError(f"{path.name} cannot be read as an article: {read[0].reason}: take another")
    return read[0]


@lru_cache(maxsize=256)  # a folder that is being labelled is read again and again
def _read(path: Path, sha256: str) -> Page | str:
    """The page, or why there is none."""
    try:
        article = only_article(path)
    except UsageError as error:
        return str(error)
    return Page(article, path.read_bytes().decode("utf-8", "replace"))
