"""One ruler for all: a proxy on loopback, in front of the embedded server, that counts what goes through it."""

from __future__ import annotations

import http.client
import json
import select
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import urlsplit

from pydantic import BaseModel


class Spent(BaseModel):
    """What one article took.

    Attributes:
        requests: that reached the server, those that it refused too.
        input_tokens: as the server counts them; cached_tokens: the part of them that it still had at hand.
        output_tokens: written; cut: answers that ended at the limit of tokens.
        seconds: of wall-clock time, from the text to the answer.
    """

    requests: int = 0
    input_tokens: int = 0
    cached_tokens: int = 0
    output_tokens: int = 0
    cut: int = 0
    seconds: float = 0.0


@dataclass
class Meter:
    """Where the proxy listens, and what went through it since it was read last."""

    base_url: str
    _spent: Spent = field(default_factory=Spent)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def read(self) -> Spent:
        with self._lock:
            spent, self._spent = self._spent, Spent()
        return spent

    def count(self, status: int, body: bytes) -> None:
        answer: Any = {}
        with suppress(ValueError):
            answer = json.loads(body)
        answer = answer if status == 200 and isinstance(answer, dict) else {}
        usage, timings = answer.get("usage") or {}, answer.get("timings") or {}
        with self._lock:
            self._spent.requests += 1
            self._spent.input_tokens += usage.get("prompt_tokens") or 0
            self._spent.output_tokens += usage.get("completion_tokens") or 0
            self._spent.cached_tokens += timings.get("cache_n") or 0
            self._spent.cut += any(one.get("finish_reason") == "length" for one in answer.get("choices") or ())


@contextmanager
def counting(base_url: str) -> Iterator[Meter]:
    """Pass on to the server at `base_url` whatever is posted to the meter's, and count it."""
    server = urlsplit(base_url)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            asked = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            kept = {name: self.headers[name] for name in ("Authorization", "Content-Type") if self.headers[name]}
            connection = http.client.HTTPConnection(server.hostname or "", server.port)
            try:
                connection.request("POST", self.path, asked, kept)
                if not _answered(connection.sock, self.connection):
                    meter.count(0, b"")
                    self.close_connection = True
                    return
                answer = connection.getresponse()
                status, kind, body = answer.status, answer.headers.get("Content-Type"), answer.read()
            except (OSError, http.client.HTTPException):
                status, kind, body = 502, None, b"{}"
            finally:
                connection.close()
            meter.count(status, body)
            with suppress(OSError):  # whoever asked may be gone
                self.send_response(status)
                self.send_header("Content-Type", kind or "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
            """Says nothing: what it sees are articles."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as proxy:
        proxy.daemon_threads = True
        meter = Meter(f"http://127.0.0.1:{proxy.server_address[1]}{server.path}")
        threading.Thread(target=proxy.serve_forever, daemon=True).start()
        try:
            yield meter
        finally:
            proxy.shutdown()


def _answered(server: socket.socket, asking: socket.socket) -> bool:
    """Wait for the server; False as soon as whoever asked is gone, so that nobody waits behind a lost request."""
    while True:
        ready, _, _ = select.select([server, asking], [], [])
        if server in ready:
            return True
        try:
            if not asking.recv(1, socket.MSG_PEEK):
                return False
        except OSError:
            return False
