"""A real HTTP server on loopback that speaks OpenAI's chat completions from a script.

    with FakeService([rate_limited(retry_after="1"), answer({"headline": "Ferry sinks"})]) as service:
        ...                                     # service.base_url, service.requests

A script is a list of replies, given out in order (one reply too few is a 500 that says so), or a function from
a `Request` to a `Reply`. `GET /v1/models` answers with `models` and is no part of the script.
"""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self


@dataclass(frozen=True)
class Request:
    """One request as it arrived; `body` is the decoded JSON, None for a GET."""

    path: str
    headers: Mapping[str, str]
    body: Any

    @property
    def prompt(self) -> str:
        """The contents of all messages, in order."""
        return "\n".join(message["content"] for message in self.body["messages"])


@dataclass(frozen=True)
class Reply:
    """What goes back: `body` as JSON (bytes as they are), after `delay` seconds; `hang_up` sends nothing.

    It waits for `after`, if there is such an event, for a minute at most.
    """

    status: int = 200
    body: Any = None
    headers: Mapping[str, str] = field(default_factory=dict)
    delay: float = 0.0
    hang_up: bool = False
    after: threading.Event | None = None


def answer(
    content: Any,
    *,
    finish_reason: str = "stop",
    refusal: str | None = None,
    input_tokens: int = 10,
    output_tokens: int = 5,
    cached_tokens: int = 0,
    delay: float = 0.0,
) -> Reply:
    """A completion; content that is no string is sent as JSON."""
    text = content if content is None or isinstance(content, str) else json.dumps(content)
    message = {"role": "assistant", "content": text, "refusal": refusal}
    return Reply(
        body={
            "id": "chatcmpl-1",
            "object": "chat.completion",
            "created": 0,
            "model": "fake",
            "choices": [{"index": 0, "message": message, "finish_reason": finish_reason}],
            "usage": {
                "prompt_tokens": input_tokens,
                "completion_tokens": output_tokens,
                "total_tokens": input_tokens + output_tokens,
                "prompt_tokens_details": {"cached_tokens": cached_tokens},
            },
        },
        delay=delay,
    )


def failure(
    status: int,
    message: str = "it failed",
    *,
    code: str | None = None,
    kind: str | None = None,
    param: str | None = None,
    headers: Mapping[str, str] | None = None,
) -> Reply:
    """An error in OpenAI's shape; `kind` is its "type"."""
    error = {"message": message, "code": code, "type": kind, "param": param}
    return Reply(status=status, body={"error": error}, headers=headers or {})


def rate_limited(retry_after: str | None = None) -> Reply:
    headers = {} if retry_after is None else {"Retry-After": retry_after}
    return failure(429, "Rate limit reached", code="rate_limit_exceeded", headers=headers)


def hang_up() -> Reply:
    """The connection is reset without an answer."""
    return Reply(hang_up=True)


class FakeService:
    """See the module. `requests` holds every chat request in order of arrival; safe to use from any thread."""

    def __init__(
        self,
        script: Iterable[Reply] | Callable[[Request], Reply],
        *,
        models: Iterable[str] = ("fake",),
        api_key: str | None = None,
    ) -> None:
        self.requests: list[Request] = []
        self.models = list(models)
        self._key = api_key
        self._lock = threading.Lock()
        self._reply = script if callable(script) else self._next_of(iter(list(script)))
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}/v1"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    @staticmethod
    def _next_of(replies: Any) -> Callable[[Request], Reply]:
        spent = failure(500, "FakeService: the script has no more replies")
        return lambda _request: next(replies, spent)

    def _answer(self, request: Request) -> Reply:
        if self._key is not None and request.headers.get("authorization") != f"Bearer {self._key}":
            return failure(401, "Incorrect API key provided", code="invalid_api_key")
        if request.body is None:
            return Reply(body={"object": "list", "data": [{"id": name} for name in self.models]})
        with self._lock:
            self.requests.append(request)
            return self._reply(request)

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        service = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"  # connections are kept, as real services keep them

            def do_GET(self) -> None:
                self._serve(None)

            def do_POST(self) -> None:
                self._serve(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))

            def _serve(self, body: Any) -> None:
                headers = {name.lower(): value for name, value in self.headers.items()}
                reply = service._answer(Request(self.path, headers, body))
                time.sleep(reply.delay)
                if reply.after:
                    reply.after.wait(60)
                if reply.hang_up:
                    self.close_connection = True
                    self.connection.shutdown(socket.SHUT_RDWR)
                    return
                payload = reply.body if isinstance(reply.body, bytes) else json.dumps(reply.body).encode()
                with suppress(OSError):  # the client may have given up
                    self.send_response(reply.status)
                    self.send_header("Content-Length", str(len(payload)))
                    for name, value in {"Content-Type": "application/json", **reply.headers}.items():
                        self.send_header(name, value)
                    self.end_headers()
                    self.wfile.write(payload)

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002
                pass

        return Handler
