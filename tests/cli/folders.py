"""Output folders as runs leave them, made without a run."""

from __future__ import annotations

from pathlib import Path

from summarizer.articles import Article, Source
from summarizer.batch.files import LEDGER, brief_name, write_brief
from summarizer.batch.ledger import Order
from summarizer.batch.limits import Budget, Rates
from summarizer.batch.sqlite import SqliteLedger
from tests.batch.invented import invented_article, invented_brief, invented_outcome

FERRY = invented_article("The ferry sank.", "inbox/ferry.txt")
BRIDGE = invented_article("The bridge opened.", "inbox/bridge.txt")
MILL = invented_article("The mill burned.", "inbox/mill.txt")


def filled(out: Path) -> Path:
    """A folder in which ferry and mill are briefed and the bridge was refused."""
    with open_ledger(out) as ledger:
        ledger.begin(Order("r", "brief", "fake"))
        for article in (FERRY, BRIDGE, MILL):
            add(out, ledger, article, briefed=article is not BRIDGE)
        ledger.end(None, invented_outcome(FERRY).sent, 0.003)
    return out


def open_ledger(out: Path) -> SqliteLedger:
    return SqliteLedger(out / LEDGER, Rates(None, None), Budget(None))


def add(out: Path, ledger: SqliteLedger, article: Article, *, briefed: bool = True) -> None:
    ledger.claim(Source(article.source, "1", lambda: article, page=article.source), article)
    name = brief_name(article, article.source)
    if briefed:
        write_brief(out, name, article, invented_brief(article))
    ledger.commit(invented_outcome(article, "briefed" if briefed else "refused"), file=name if briefed else None)
