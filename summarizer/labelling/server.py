"""The server of the labelling page: on loopback, for whoever has the address that was printed, and for nobody else."""

from __future__ import annotations

import hmac
import json
import logging
import secrets
import socket
import sys
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from statistics import fmean
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Annotated, Any, Literal

import uvicorn
from pydantic import BaseModel, Field, ValidationError
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers, MutableHeaders, QueryParams
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from summarizer.errors import OutputError, SummarizerError, where_it_broke
from summarizer.labelling.edits import Changed, Edit
from summarizer.labelling.folder import Folder, NotThere, digest

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

LOOPBACK = "127.0.0.1"
LARGEST = 1_000_000
"""Bytes of a request's body."""

_PAGES = resources.files("summarizer.labelling") / "pages"
_REPORTS = resources.files("summarizer.reports")
_KINDS = {".html": "text/html", ".svg": "image/svg+xml", ".css": "text/css", ".js": "text/javascript"}
_SHARED = (_REPORTS / "look.css", _REPORTS / "briefs" / "article.css", _REPORTS / "briefs" / "article.js")
"""What this page has in common with all others, and with that on which briefs are read."""

_POLICY = "; ".join(
    (
        "default-src 'none'",
        *(f"{kind}-src 'self'" for kind in ("script", "style", "connect", "img")),
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    )
)
_HEADERS = {
    "Content-Security-Policy": _POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Door:
    """Who may come in: whoever opens the address with the token gets a cookie, and has to show it from then on.

    The cookie has the port in its name, since browsers do not tell the ports of a host apart.
    """

    port: int
    token: str = field(default_factory=secrets.token_urlsafe)
    cookie: str = field(default_factory=secrets.token_urlsafe)

    @property
    def address(self) -> str:
        """What a person opens."""
        return f"http://{LOOPBACK}:{self.port}/open?token={self.token}"

    @property
    def cookie_name(self) -> str:
        return f"summarizer-label-{self.port}"

    def refusal(self, scope: Scope) -> str | None:
        """Why a request is not answered, None where it is."""
        headers = Headers(scope=scope)
        hosts = {f"{LOOPBACK}:{self.port}", f"localhost:{self.port}"}
        # A page elsewhere whose name leads to this machine sends its own name as the host.
        if headers.get("host") not in hosts:
            return f"This is not {LOOPBACK}:{self.port}: open the address that summarizer label has printed."
        if scope["path"] == "/open":
            good = _same(QueryParams(scope["query_string"]).get("token", ""), self.token)
        else:
            # By hand: of other programs' cookies on this host some are such that http.cookies reads none behind them.
            cookies = dict(pair.strip().partition("=")[::2] for pair in headers.get("cookie", "").split(";"))
            good = _same(cookies.get(self.cookie_name, ""), self.cookie)
        if not good:
            return "This address is of another start: open the one that summarizer label has printed."
        if scope["method"] not in {"GET", "HEAD"}:
            if headers.get("origin") not in {f"http://{host}" for host in hosts}:
                return "This comes from another page: nothing was changed."
            if headers.get("content-type", "").partition(";")[0].strip() != "application/json":
                return "This is not JSON: nothing was changed."
        return None


@contextmanager
def way_in(door: Door) -> Iterator[str]:
    """What a browser is given to open, while the block runs.

    A command line can be read by all who are on this machine, so the address with its token is not for it: it is in a
    file that its user alone can read, and that leads on. Windows shows command lines to nobody else, and on macOS an
    address reaches a browser without one; there it is the address itself.

    Raises:
        OSError: the file cannot be written.
    """
    if sys.platform in {"win32", "darwin"}:
        yield door.address
        return
    with TemporaryDirectory(prefix="summarizer-label-") as own:  # which nobody else may enter
        page = Path(own) / "open.html"
        leads_on = f'<meta http-equiv="refresh" content="0; url={door.address}">'
        page.write_text(f"<!DOCTYPE html><title>summarizer label</title>{leads_on}", encoding="utf-8")
        yield page.as_uri()


def listening(port: int = 0) -> socket.socket:
    """A socket on loopback.

    Raises:
        OutputError: the port is not to be had.
    """
    bound = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.bind((LOOPBACK, port))
        bound.listen(128)
    except OSError as error:
        bound.close()
        raise OutputError(f"port {port} is not to be had ({error.strerror}): take another with --port") from error
    return bound


def application(folder: Folder, door: Door) -> ASGIApp:
    """Everything that is served, behind the door."""

    def enter(_: Request) -> Response:
        entered = RedirectResponse("/", status_code=303)
        entered.set_cookie(door.cookie_name, door.cookie, httponly=True, samesite="lax")
        return entered

    def one(name: str, tab: str, _: Any) -> Any:
        return folder.document(name, tab)

    def every(*_: Any) -> Any:
        rows, agreement = folder.rows()
        mean = fmean(agreement.values()) if agreement else None
        return {"articles": rows, "agreement": agreement or None, "mean": mean}

    def edit(name: str, tab: str, told: _Edit) -> Any:
        try:
            if isinstance(told.edit, _Undo):
                folder.undo(name, tab)
            else:
                folder.edit(name, told.edit, tab)
        except NotThere:
            raise
        except SummarizerError as error:
            # What stands there now comes along, so that the page can show it.
            status = 409 if isinstance(error, Changed) else 422
            return _Told({"error": str(error), "document": folder.document(name, tab)}, status)
        return folder.document(name, tab)

    def draft(name: str, _: str, told: _Words) -> Any:
        return {"item": folder.draft(name, told.field, told.start, told.end)}

    routes = [
        Route("/open", enter),
        Route("/", _file(_PAGES / "list.html")),
        Route("/articles/{name}", _file(_PAGES / "label.html")),
        *(Route(f"/{path.name}", _file(path)) for path in _PAGES.iterdir() if Path(path.name).suffix != ".html"),
        *(Route(f"/{path.name}", _file(path)) for path in _SHARED),
        Route("/api/articles", _answering(every)),
        Route("/api/articles/{name}", _answering(one)),
        Route("/api/articles/{name}/edits", _answering(edit, _Edit), methods=["POST"]),
        Route("/api/articles/{name}/drafts", _answering(draft, _Words), methods=["POST"]),
    ]
    return _Guard(Starlette(routes=routes, exception_handlers={HTTPException: _no_such_page}), door)


def server(folder: Folder, door: Door) -> uvicorn.Server:
    """The server, to be run on a socket: `server(...).run(sockets=[listening()])`."""
    return uvicorn.Server(
        uvicorn.Config(
            application(folder, door),
            http="h11",
            ws="none",
            lifespan="off",
            log_config=None,
            log_level="critical",  # faults are told by the endpoints; a request that the end cuts off is none
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=1,
        )
    )


class _Told(JSONResponse):
    def render(self, content: Any) -> bytes:
        return json.dumps(content).encode("ascii")  # an article may hold half a character, which is nothing in UTF-8


class _Undo(BaseModel):
    do: Literal["undo"]


class _Edit(BaseModel):
    edit: Annotated[Edit | _Undo, Field(discriminator="do")]


class _Words(BaseModel):
    field: str
    start: int
    end: int


@dataclass(frozen=True)
class _Guard:
    """Turns away who may not come in, and puts on every answer what it may do in a browser."""

    inside: ASGIApp
    door: Door

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(_HEADERS)
            await send(message)

        refusal = self.door.refusal(scope)
        answer = _error(403, refusal) if refusal else self.inside
        await answer(scope, receive, send_guarded)


def _answering(
    work: Callable[[str, str, Any], Any], told: type[BaseModel] | None = None
) -> Callable[[Request], Awaitable[Response]]:
    """An endpoint: what `work` makes of an article's name, of the tab that asks and of the body, as JSON.

    What goes wrong is a sentence.
    """

    async def endpoint(request: Request) -> Response:
        try:
            body = told.model_validate_json(await _body(request)) if told else None
            answer = await run_in_threadpool(
                work, request.path_params.get("name", ""), request.headers.get("x-tab", ""), body
            )
        except _TooLong:
            return _error(413, f"This is more than {LARGEST:,} bytes: nothing was changed.")
        except ValidationError as error:
            first = error.errors()[0]
            place = ".".join(map(str, first["loc"]))
            return _error(400, f"The page has sent what is no edit ({place}: {first['msg']}): load it anew.")
        except NotThere as error:
            return _error(404, str(error))
        except SummarizerError as error:
            return _error(422, str(error))
        except Exception as fault:
            _log.exception("%s", request.url.path)
            return _error(500, f"A fault in summarizer itself, please report it: {where_it_broke(fault)}.")
        if isinstance(answer, Response):
            return answer
        version = f'"{digest(answer)}"'
        if request.headers.get("if-none-match") == version:
            return Response(status_code=304, headers={"ETag": version})
        return _Told(answer, headers={"ETag": version})

    return endpoint


class _TooLong(Exception):
    pass


async def _body(request: Request) -> bytes:
    found = bytearray()
    async for chunk in request.stream():
        found += chunk
        if len(found) > LARGEST:
            raise _TooLong
    return bytes(found)


def _file(path: Traversable) -> Callable[[Request], Response]:
    """An endpoint that gives a file of the package."""
    content = path.read_bytes()
    kind = _KINDS[Path(path.name).suffix]
    return lambda _: Response(content, media_type=kind)


def _no_such_page(_: Request, fault: Exception) -> Response:
    status = getattr(fault, "status_code", 404)
    return _error(status, "There is no such page: go back to the list.")


def _error(status: int, what: str) -> Response:
    return _Told({"error": what}, status)


def _same(given: str, secret: str) -> bool:
    return hmac.compare_digest(given.encode("utf-8", "surrogatepass"), secret.encode())
