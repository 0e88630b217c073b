"""Many articles: their sources, the run, its ledger and its files."""

from summarizer.batch.run import Ended, Event, Known, NotBriefed, Receipt, Repeated, Run, Started, run_articles
from summarizer.batch.sources import count_sources, read_sources

__all__ = [
    "Ended",
    "Event",
    "Known",
    "NotBriefed",
    "Receipt",
    "Repeated",
    "Run",
    "Started",
    "count_sources",
    "read_sources",
    "run_articles",
]
