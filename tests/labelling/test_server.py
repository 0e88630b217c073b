"""The server: who is let in, what every answer says, what is told of what goes wrong."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from typing import Any

import pytest

from summarizer.errors import OutputError
from summarizer.labelling.folder import Folder
from summarizer.labelling.server import LARGEST, listening

from .serving import NAME, Caller, evals, field_of, item_of, served

ONE = f"/api/articles/{NAME}"
EDIT = {"edit": {"do": "must not", "text": "Sarah Penn", "on": True}}


@pytest.fixture(scope="module")
def caller(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Caller]:
    articles, gold = evals(tmp_path_factory.mktemp("evals"))
    (articles.parent / "secret.txt").write_text("nobody shall read this")
    with served(articles, gold) as door:
        yield Caller(door)


# -- the door ------------------------------------------------------------------------------------------------------


def test_the_address_opens_the_door(caller: Caller) -> None:
    opened = caller.get(caller.door.address.partition(str(caller.door.port))[2], Cookie=None)
    assert (opened.status, opened.headers["location"]) == (303, "/")
    cookie = opened.headers["set-cookie"]
    assert cookie.startswith(f"summarizer-label-{caller.door.port}=")
    assert {"HttpOnly", "SameSite=lax", "Path=/"} <= {part.strip() for part in cookie.split(";")}
    assert caller.door.token not in cookie
    assert caller.get("/", Cookie=cookie.partition(";")[0]).status == 200


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "127.0.0.1:1", "evil.example:{port}", "127.0.0.1.evil.example:{port}", "[::1]:{port}", ""]
)
def test_another_host(caller: Caller, host: str) -> None:
    refused(caller.get("/", Host=host.format(port=caller.door.port)))


def test_localhost_is_this_host(caller: Caller) -> None:
    assert caller.get("/", Host=f"localhost:{caller.door.port}").status == 200


@pytest.mark.parametrize("path", ["/", "/article.js", "/label.css", "/api/articles", ONE, "/articles/x", "/nothing"])
@pytest.mark.parametrize(
    "cookie",
    [
        None,
        "a=b",
        "summarizer-label-{port}=",
        "summarizer-label-{port}=x",
        "summarizer-label-{port}={token}",
        ";;==",
        "\u00e9",
    ],
)
def test_no_path_without_the_cookie(caller: Caller, path: str, cookie: str | None) -> None:
    refused(caller.get(path, Cookie=cookie and cookie.format(port=caller.door.port, token=caller.door.token)))


@pytest.mark.parametrize("other", ['theme={"dark":true}', "a[b]=1", '_xsrf=2|ab"c|d', "x=a b, c", "alone"])
def test_our_cookie_among_those_of_other_programs(caller: Caller, other: str) -> None:
    ours = f"{caller.door.cookie_name}={caller.door.cookie}"
    assert caller.get("/", Cookie=f"{other}; {ours}").status == 200


@pytest.mark.parametrize(
    "query", ["", "?token=", "?token=x", "?token=%00", "?other={token}", "?token={cookie}", "?token=%ed%a0%80"]
)
def test_a_wrong_token(caller: Caller, query: str) -> None:
    refused(caller.get("/open" + query.format(token=caller.door.token, cookie=caller.door.cookie)))


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": None},
        {"Origin": "null"},
        {"Origin": "http://evil.example"},
        {"Origin": "https://127.0.0.1:{port}"},
        {"Origin": "http://127.0.0.1:1"},
        {"Content_Type": None},
        {"Content_Type": "text/plain"},
        {"Content_Type": "application/x-www-form-urlencoded"},
    ],
    ids=str,
)
def test_an_edit_from_another_page(caller: Caller, headers: dict[str, str | None]) -> None:
    sent = {name: value and value.format(port=caller.door.port) for name, value in headers.items()}
    refused(caller.ask("POST", f"{ONE}/edits", EDIT, **sent))
    assert caller.document()["must_not"] == []


def refused(answer: Any) -> None:
    assert answer.status == 403
    assert answer.told["error"].endswith(".")
    guarded(answer.headers)


def guarded(headers: dict[str, str]) -> None:
    policy = headers["content-security-policy"].split("; ")
    assert policy[0] == "default-src 'none'"
    assert {"script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'none'"} <= set(policy)
    assert "unsafe" not in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["cache-control"] == "no-store"
    assert headers["cross-origin-opener-policy"] == headers["cross-origin-resource-policy"] == "same-origin"
    assert "access-control-allow-origin" not in headers
    assert "server" not in headers


def test_nobody_else_on_the_network(caller: Caller) -> None:
    elsewhere = socket.gethostbyname(socket.gethostname())
    if elsewhere.startswith("127."):
        pytest.skip("this machine has no other address")
    with pytest.raises(ConnectionRefusedError), socket.create_connection((elsewhere, caller.door.port), timeout=5):
        pass


# -- what is served ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/", "text/html"),
        (f"/articles/{NAME}", "text/html"),
        ("/articles/not-there.txt", "text/html"),
        ("/label.js", "text/javascript"),
        ("/article.js", "text/javascript"),
        ("/look.css", "text/css"),
        ("/article.css", "text/css"),
        ("/icon.svg", "image/svg+xml"),
        ("/api/articles", "application/json"),
        (ONE, "application/json"),
    ],
)
def test_pages_and_what_they_need(caller: Caller, path: str, kind: str) -> None:
    answer = caller.get(path)
    assert (answer.status, answer.headers["content-type"].partition(";")[0]) == (200, kind)
    guarded(answer.headers)


@pytest.mark.parametrize(
    "path",
    [
        "/api/articles/..%2fsecret.txt",
        "/api/articles/%2e%2e%2fsecret.txt",
        "/api/articles/../secret.txt",
        "/api/articles/..%5csecret.txt",
        "/api/articles//etc/hosts",
        "/api/articles/%00",
        "/api/articles/none.txt",
        "/../server.py",
        "/pages/label.html",
        "/server.py",
    ],
)
def test_no_path_leads_elsewhere(caller: Caller, path: str) -> None:
    answer = caller.get(path)
    assert answer.status == 404
    assert b"nobody shall read" not in answer.body
    guarded(answer.headers)


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH"])
def test_no_other_method(caller: Caller, method: str) -> None:
    assert caller.ask(method, ONE, {}).status == 405


# -- bodies --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'{"edit": 1}',
        b'{"edit": {"do": "format"}}',
        b'{"edit": {"do": "finish"}}',
        b"\xff",
        b"[" * 100_000,
    ],
    ids=["none", "broken", "list", "null", "number", "unknown", "no field", "no UTF-8", "deep"],
)
def test_what_is_no_edit(caller: Caller, body: bytes) -> None:
    answer = caller.ask("POST", f"{ONE}/edits", body)
    assert answer.status == 400
    assert answer.told["error"].startswith("The page has sent what is no edit")


def test_a_body_that_is_too_long(caller: Caller) -> None:
    long = json.dumps({"edit": {"do": "must not", "text": "x" * LARGEST, "on": True}}).encode()
    answer = caller.ask("POST", f"{ONE}/edits", long)
    assert (answer.status, answer.told["error"]) == (413, "This is more than 1,000,000 bytes: nothing was changed.")
    # It is not believed what is said of its length either.
    chunk = b"%x\r\n%s\r\n" % (LARGEST + 1, b"x" * (LARGEST + 1))
    assert caller.ask("POST", f"{ONE}/edits", chunk, Transfer_Encoding="chunked").status == 413


# -- edits and what is told of them --------------------------------------------------------------------------------


def test_an_edit_and_its_undo(caller: Caller) -> None:
    before = caller.get(ONE)
    assert caller.get(ONE, If_None_Match=before.headers["etag"]).status == 304
    edited = caller.edit(EDIT["edit"])
    assert (edited.status, edited.told["must_not"], edited.told["can_undo"]) == (200, ["Sarah Penn"], True)
    assert edited.headers["etag"] not in {None, before.headers["etag"]}
    assert caller.get(ONE, If_None_Match=before.headers["etag"]).told == edited.told
    assert caller.get(ONE, If_None_Match=edited.headers["etag"]).status == 304
    assert caller.edit({"do": "undo"}).told["must_not"] == []
    again = caller.edit({"do": "undo"})
    assert again.status == 409
    assert again.told["document"]["must_not"] == []


def test_what_was_changed_meanwhile_is_told_with_what_is_there_now(caller: Caller) -> None:
    was = item_of(caller.document(), "people", "Marta Lunde")
    assert caller.edit({"do": "remove", "field": "people", "was": was}).status == 200
    answer = caller.edit({"do": "right", "field": "people", "was": was})
    assert answer.status == 409
    assert [item["shown"] for item in field_of(answer.told["document"], "people")["items"]] == [
        "Hamid Allawi, harbour master, also Allawi"
    ]


def test_what_is_refused_says_why(caller: Caller) -> None:
    item = {"values": {"name": ["Nobody Known"]}}
    answer = caller.edit({"do": "put", "field": "people", "was": None, "item": item})
    assert answer.status == 422
    assert "'Nobody Known' does not stand in the article" in answer.told["error"]
    assert answer.told["document"]["name"] == NAME


def test_a_draft(caller: Caller) -> None:
    start = caller.document()["article"]["text"].index("3 metres")
    answer = caller.ask("POST", f"{ONE}/drafts", {"field": "figures", "start": start, "end": start + 8})
    assert answer.told["item"]["values"]["value"] == [3.0]
    assert caller.ask("POST", f"{ONE}/drafts", {"field": "ships", "start": 0, "end": 1}).status == 422


def test_an_article_that_is_not_there(caller: Caller) -> None:
    for answer in (caller.get("/api/articles/none.txt"), caller.edit(EDIT["edit"], "none.txt")):
        assert answer.status == 404
        assert "there is no such article" in answer.told["error"]


def test_a_fault_of_ours_is_a_sentence(caller: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise KeyError("words of the article")

    monkeypatch.setattr(Folder, "rows", fail)
    answer = caller.get("/api/articles")
    assert answer.status == 500
    assert answer.told["error"].startswith("A fault in summarizer itself, please report it: KeyError in test_server.py")
    assert b"words of the article" not in answer.body
    guarded(answer.headers)


def test_a_port_that_is_taken() -> None:
    with listening() as bound, pytest.raises(OutputError, match="take another with --port"):
        listening(bound.getsockname()[1])
