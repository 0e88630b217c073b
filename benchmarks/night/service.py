"""A service that imitates one with a model behind it, for runs at night: quick, with faults on demand, and a bill.

    python -m benchmarks.night.service --port 0 [--latency 0.2] [--log requests.jsonl] [--trouble 0.4 --seed 1]

It speaks as much of OpenAI's chat completions as a run needs, on loopback, and prints its address when it is ready. Its
answers are test data that imitates a model (`imitation.py`); nothing is known about how good any model is. What goes
wrong, and for how long, is drawn from the seed and the article's number (`trouble.py`). `--requests-per-minute` and
`--tokens-per-minute` are its limits; it tells of them in headers, as OpenAI's does, and turns away what is more.

The log has two JSON objects a request: one when it has arrived, with what will be billed for it (an answer that was
begun is billed, whether anybody received it or not), and one when all of the answer has been sent.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import signal
import socket
import struct
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from benchmarks.night import report
from benchmarks.night.limits import Limits
from benchmarks.night.log import Log
from benchmarks.night.replies import Replies, Reply, failed
from benchmarks.night.trouble import Weather

MODEL = "imitation"
STALL = 3600.0
"""Seconds: longer than any client waits."""

_REASONS = {200: "OK", 400: "Bad Request", 404: "Not Found", 429: "Too Many Requests"}
_MODELS = json.dumps({"object": "list", "data": [{"id": MODEL, "object": "model"}]}).encode()


class Service:
    """What all connections share: what to say, how late, and where it is put down."""

    def __init__(self, replies: Replies, limits: Limits, log: Log, latency: float) -> None:
        self._replies = replies
        self._limits = limits
        self._log = log
        self.latency = latency

    def reply(self, body: bytes) -> tuple[int, Reply]:
        """The reply to a request, put down under the id that comes with it."""
        asked = self._limits.admit(body)
        if asked.wait:
            text = failed(429, f"limit reached, try again in {asked.wait:.3f}s", "rate_limit_exceeded")
            headers = {**asked.headers, "Retry-After": str(max(1, round(asked.wait + 0.5)))}
            reply = Reply(0, 0, "limit", 429, text, headers)
        else:
            reply = self._replies.reply(body)
        return self._log.arrived(reply), reply

    def headers(self) -> Mapping[str, str]:
        """What every answer tells of the limits."""
        return self._limits.headers()

    def answered(self, request: int) -> None:
        self._log.answered(request)


class Connection(asyncio.Protocol):
    """One kept connection that carries one request after the other: what HTTP needs and no more, to be quick."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._buffer = b""
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def connection_lost(self, error: Exception | None) -> None:
        self._transport = None

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        head, found, rest = self._buffer.partition(b"\r\n\r\n")
        if not found:
            return
        length = _length(head)
        if len(rest) < length:
            return
        self._buffer = rest[length:]
        method, path, _ = head.split(b" ", 2)
        if method == b"POST" and path.endswith(b"/chat/completions"):
            request, reply = self._service.reply(rest[:length])
            self._later(self._service.latency, lambda: self._answer(request, reply))
        elif method == b"GET" and path.endswith(b"/models"):
            self._send(200, _MODELS, {})
        else:
            self._send(404, failed(404, "there is no such address", "not_found"), {})

    def _later(self, seconds: float, act: Callable[[], None]) -> None:
        if seconds:
            asyncio.get_running_loop().call_later(seconds, act)
        else:
            act()

    def _answer(self, request: int, reply: Reply) -> None:
        if self._transport is None:  # nobody is there any more
            return
        headers = {**self._service.headers(), **reply.headers}
        match reply.ends:
            case "whole":
                self._send(reply.status, reply.body, headers)
                self._service.answered(request)
            case "cut" | "stall":
                self._send(reply.status, reply.body, headers, most=len(reply.body) // 2)
                if reply.ends == "cut":
                    self._transport.close()
                else:
                    self._later(STALL, self._hang_up)
            case "reset":
                self._hang_up()

    def _send(self, status: int, body: bytes, headers: Mapping[str, str], most: int | None = None) -> None:
        assert self._transport is not None
        lines = [
            f"HTTP/1.1 {status} {_REASONS.get(status, 'Error')}",
            f"Content-Type: {'text/html' if body[:1] == b'<' else 'application/json'}",
            f"Content-Length: {len(body)}",
            *(f"{name}: {value}" for name, value in headers.items()),
        ]
        self._transport.write("\r\n".join(lines).encode() + b"\r\n\r\n" + body[:most])

    def _hang_up(self) -> None:
        """End the connection with a reset."""
        if self._transport is not None:
            linger = struct.pack("ii", 1, 0)
            self._transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
            self._transport.abort()


def _length(head: bytes) -> int:
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            return int(value)
    return 0


async def serve(service: Service, port: int) -> None:
    """Serve on loopback until the process is told to end."""
    loop = asyncio.get_running_loop()
    ended = asyncio.Event()
    for one in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(one, ended.set)
    server = await loop.create_server(lambda: Connection(service), "127.0.0.1", port, backlog=1024)
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/v1", flush=True)
    await ended.wait()
    server.close()


def main() -> int:
    options = _options()
    weather = Weather(options.seed, options.trouble, options.passing)
    limits = Limits(options.requests_per_minute, options.tokens_per_minute, time.monotonic)
    file = options.log.open("a", encoding="utf-8", buffering=1) if options.log else None
    try:
        asyncio.run(serve(Service(Replies(weather), limits, Log(file), options.latency), options.port))
    finally:
        if file:
            file.close()
    return 0


def _options() -> argparse.Namespace:
    parser = report.parser("service", __doc__)
    parser.add_argument("--port", metavar="N", type=int, default=0, help="0: any that is free (default)")
    parser.add_argument("--log", metavar="FILE", type=Path, help="where each request is put down, as JSON lines")
    parser.add_argument("--latency", metavar="SECONDS", type=float, default=0.0, help="(default: %(default)s)")
    parser.add_argument(
        "--trouble", metavar="SHARE", type=float, default=0.0, help="of articles that meet some, 0 to 1 (default: 0)"
    )
    parser.add_argument("--seed", metavar="N", type=int, default=1, help="which those are (default: %(default)s)")
    parser.add_argument("--passing", action="store_true", help="only such trouble as passes")
    parser.add_argument("--requests-per-minute", metavar="N", type=int)
    parser.add_argument("--tokens-per-minute", metavar="N", type=int)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
