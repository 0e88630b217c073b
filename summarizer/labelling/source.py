"""An article that is labelled, and where its label file is or will be."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.evaluation.reading import LabelFile, read_labels

if TYPE_CHECKING:
    from pydantic import BaseModel

    from summarizer.articles import Article


@dataclass(frozen=True)
class LabelSource:
    """An article to be labelled.

    Attributes:
        path: its file.
        file: its label file, be it there or not.
    """

    article: Article
    path: Path
    file: Path
    schema: type[BaseModel]

    def read(self, label: bytes) -> LabelFile:
        """What stands in a label file for it, and what is wrong with that."""
        return self._read(label)

    @cached_property
    def _read(self) -> Callable[[bytes], LabelFile]:
        # An edit looks at the file before and after, and so does whoever shows it; YAML takes its time.
        return lru_cache(maxsize=4)(lambda label: read_labels(label, self.file, self.path.parent, self.schema))
