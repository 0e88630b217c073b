"""What goes on in a run as log records, for people and for programs: never a word of an article, prompt or answer."""

from __future__ import annotations

import json
import logging
import traceback
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from summarizer.batch import Claimed, Ended, Known, Repeated, Surveyed

if TYPE_CHECKING:
    from summarizer.batch import Event, Receipt

_log = logging.getLogger("summarizer.run")


def log_event(event: Event) -> None:
    """Log an event of a run: at level WARNING what is not briefed, INFO what has changed, DEBUG the rest.

    A hold is not logged: its gate does that, however short it is.
    """
    match event:
        case Surveyed(total, new):
            _record(logging.INFO, "surveyed", f"{total:,} sources, {new:,} of them new", total=total, new=new)
        case Claimed(source):
            _record(logging.DEBUG, "claimed", f"{source}: in work", source=source)
        case Ended(outcome, file):
            _record(
                logging.INFO if outcome.state == "briefed" else logging.WARNING,
                "ended",
                f"{outcome.source}: {outcome.state}" + (f", in {file.name}" if file else ""),
                source=outcome.source,
                article=outcome.article.id if outcome.article else None,
                state=outcome.state,
                seconds=round(outcome.seconds, 3),
                requests=outcome.sent.requests,
                input_tokens=outcome.sent.input_tokens,
                output_tokens=outcome.sent.output_tokens,
                cost=outcome.paid,
            )
        case Known(source, standing, file):
            where = f", in {file.name}" if file else ""
            _record(logging.DEBUG, "known", f"{source}: {standing} before{where}", source=source, state=standing)
        case Repeated(source, first):
            _record(logging.INFO, "repeated", f"{source}: the same article as {first}", source=source, first=first)


def log_receipt(receipt: Receipt) -> None:
    """Log how a run ended."""
    _record(
        logging.WARNING if receipt.stopped else logging.INFO,
        "stopped" if receipt.stopped else "done",
        f"{receipt.stopped or 'done'}, {receipt.usage.requests:,} requests in {receipt.seconds:.1f} s",
        reason=receipt.stopped,
        states=dict(receipt.states),
        seconds=round(receipt.seconds, 3),
        requests=receipt.usage.requests,
        input_tokens=receipt.usage.input_tokens,
        output_tokens=receipt.usage.output_tokens,
        cost=receipt.cost,
    )


class JsonLines(logging.Formatter):
    """A record as one JSON object on one line: time (UTC, ISO 8601), level, event, and what the event holds.

    A record says both as `event` and `told`; of one that does not only the logger is told, and of a fault its type and
    place: their words may repeat what was in work.
    """

    def format(self, record: logging.LogRecord) -> str:
        told: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "event": getattr(record, "event", "logged"),
        }
        told |= getattr(record, "told", {"logger": record.name})
        if record.exc_info and (fault := record.exc_info[1]) is not None:
            last = traceback.extract_tb(fault.__traceback__)[-1:]
            told |= {"fault": type(fault).__name__, "at": [f"{at.filename}:{at.lineno}" for at in last]}
        return json.dumps(told, ensure_ascii=False)


def _record(level: int, event: str, message: str, **told: Any) -> None:
    if _log.isEnabledFor(level):
        _log.log(level, "%s", message, extra={"event": event, "told": told})
