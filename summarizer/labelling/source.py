"""An article that is labelled, and where its label file is or will be."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.candidates import Candidates, find_candidates
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

    @cached_property
    def candidates(self) -> Candidates:
        """What code finds in it."""
        return find_candidates(self.article)

    def read(self, label: bytes) -> LabelFile:
        """What stands in a label file for it, and what is wrong with that."""
        return read_labels(label, self.file, self.path.parent, self.schema)
