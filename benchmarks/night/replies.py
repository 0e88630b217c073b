"""What the imitated service says to a request: an answer, or the trouble that befalls it, and what it bills."""

from __future__ import annotations

import functools
import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from benchmarks.night.articles import NUMBER
from benchmarks.night.imitation import Imitated, completion, imitate, no_choices
from benchmarks.night.trouble import BILLED, Kind, Trouble, Weather

RETRY_AFTER = 1
"""Seconds."""

_PROSE = "Certainly! Here is what the article says, in my own words: there has been a notice, and there may be more."
_WRONG = '{"summary": "one long string where a list was asked for", "topics": 7}'


@dataclass(frozen=True, slots=True)
class Reply:
    """What goes back.

    Attributes:
        kind: "answer", a kind of trouble or "limit".
        status, body, headers: of the HTTP answer.
        ends: "whole"; "cut": the connection ends in the middle of the body; "stall": it stays open, and nothing more
            comes for a long time; "reset": nothing is sent at all.
        input_tokens, output_tokens: that are billed.
    """

    article: int
    number: int
    kind: Kind | Literal["answer", "limit"]
    status: int
    body: bytes
    headers: Mapping[str, str] = field(default_factory=dict)
    ends: Literal["whole", "cut", "stall", "reset"] = "whole"
    input_tokens: int = 0
    output_tokens: int = 0


class Replies:
    """The replies of one service, which knows how often it was asked about each article."""

    def __init__(self, weather: Weather) -> None:
        self._weather = weather
        self._requests: Counter[int] = Counter()

    def reply(self, body: bytes) -> Reply:
        """The reply to a request, which is counted; article 0 is one without a number."""
        found = NUMBER.search(body)
        article = int(found[1]) if found else 0
        self._requests[article] += 1
        number = self._requests[article]
        imitated = _imitated(body, article)
        trouble = self._weather.trouble(article)
        if trouble is None or not trouble.befalls(number):
            return _billed(Reply(article, number, "answer", 200, completion(imitated)), imitated)
        return _troubled(article, number, trouble, imitated)


def failed(status: int, message: str, code: str) -> bytes:
    """The body of an error, in the shape of OpenAI's."""
    return json.dumps({"error": {"message": message, "type": code, "param": None, "code": code}}).encode()


_imitated = functools.lru_cache(maxsize=8192)(imitate)


def _troubled(article: int, number: int, trouble: Trouble, imitated: Imitated) -> Reply:
    kind = trouble.kind

    def reply(status: int, body: bytes, **more: object) -> Reply:
        made = Reply(article, number, kind, status, body, **more)  # type: ignore[arg-type]
        return _billed(made, imitated, whole=kind == "length") if kind in BILLED else made

    match kind:
        case "429 with Retry-After":
            headers = {"Retry-After": str(RETRY_AFTER)}
            return reply(429, failed(429, "too many requests", "rate_limit_exceeded"), headers=headers)
        case "429 without":
            return reply(429, failed(429, "too many requests", "rate_limit_exceeded"))
        case "500":
            return reply(500, failed(500, "something broke", "server_error"))
        case "503":
            return reply(503, b"<html><body>no server is available</body></html>")
        case "reset":
            return reply(0, b"", ends="reset")
        case "stall":
            return reply(200, completion(imitated), ends="stall")
        case "cut-off body":
            return reply(200, completion(imitated), ends="cut")
        case "prose":
            return reply(200, completion(imitated, content=_PROSE))
        case "wrong schema":
            return reply(200, completion(imitated, content=_WRONG))
        case "no choices":
            return reply(200, no_choices(imitated))
        case "refusal":
            return reply(200, completion(imitated, content=None, refusal="I cannot help with that."))
        case "filtered answer":
            return reply(200, completion(imitated, content="", finish_reason="content_filter"))
        case "filtered request":
            return reply(400, failed(400, "the prompt was filtered", "content_filter"))
        case "length":
            half = imitated.content[: len(imitated.content) // 2]
            return reply(200, completion(_whole_length(imitated), content=half, finish_reason="length"))


def _billed(reply: Reply, imitated: Imitated, *, whole: bool = False) -> Reply:
    told = _whole_length(imitated) if whole else imitated
    return replace(reply, input_tokens=told.input_tokens, output_tokens=told.output_tokens)


def _whole_length(imitated: Imitated) -> Imitated:
    """As one that wrote all the tokens it may have."""
    return Imitated(imitated.content, imitated.input_tokens, imitated.most, imitated.most)
