"""The text of an article as an ordinary user hands it over."""

from __future__ import annotations

from pathlib import Path

import trafilatura


def text_of(article: Path) -> str:
    """What the peers get: a text file as it is; of a web page what trafilatura takes from it, its metadata on top."""
    raw = article.read_text(encoding="utf-8", errors="replace")
    if article.suffix.lower() not in {".html", ".htm"}:
        return raw
    return trafilatura.extract(raw, with_metadata=True) or raw
