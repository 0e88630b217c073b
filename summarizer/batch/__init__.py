"""Many articles: their sources, the run, its ledger, its limits and its files."""

from summarizer.batch.events import Claimed, Ended, Event, Held, Known, Repeated, Surveyed
from summarizer.batch.ledger import Claim, Entry, Ledger, Order, Record, RunEntry
from summarizer.batch.limits import Limits
from summarizer.batch.receipt import NotBriefed, Receipt
from summarizer.batch.run import Run, run_articles
from summarizer.batch.sources import Sources
from summarizer.batch.sqlite import SqliteLedger

__all__ = [
    "Claim",
    "Claimed",
    "Ended",
    "Entry",
    "Event",
    "Held",
    "Known",
    "Ledger",
    "Limits",
    "NotBriefed",
    "Order",
    "Receipt",
    "Record",
    "Repeated",
    "Run",
    "RunEntry",
    "Sources",
    "SqliteLedger",
    "Surveyed",
    "run_articles",
]
