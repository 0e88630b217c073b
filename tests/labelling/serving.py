"""The labelling page for tests: a real server on real files, and somebody who labels in a real browser."""

from __future__ import annotations

import http.client
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from summarizer.briefs import Brief
from summarizer.labelling.folder import Folder
from summarizer.labelling.server import Door, listening, server

if TYPE_CHECKING:
    from playwright.sync_api import Page

ARTICLE = """THE TIDEWAY POST
News | Sport | Tides | Notices | Subscribe

Ferry stopped after crack is found in hull

By Ines Calder
Published 4 March 2026

The ferry to Orrin was stopped on Tuesday because its hull is cracked, the Harbour Office said. \
About 1,400 passengers had to wait on the quay.

"We will not sail until the hull is safe," said Hamid Allawi, the harbour master. \
Allawi said divers had found a crack 3 metres long.

Marta Lunde, a nurse from Skerry, missed her shift at Orrin Hospital. "Nobody told us anything," she said.

The Harbour Office expects the repair to cost £250,000 and to take 6 weeks. \
It denied that the crack had been known for months.

Ines Calder has covered the islands for the Post since 2019. She lives near Lake Sorrow with Sarah Penn.

READ MORE
Heron counted for the first time in 40 years

© Tideway Post 2026. All rights reserved.
"""
NAME = "river-crossing.txt"


def evals(folder: Path, **articles: str) -> tuple[Path, Path]:
    """Folders of articles and of label files; the first article is the one above, the others as they are given."""
    inside, gold = folder / "articles", folder / "gold"
    inside.mkdir()
    (inside / NAME).write_text(ARTICLE, encoding="utf-8")
    for stem, text in articles.items():
        (inside / f"{stem}.txt").write_text(text, encoding="utf-8")
    return inside, gold


@contextmanager
def served(articles: Path, gold: Path, **more: Any) -> Iterator[Door]:
    """A server at work."""
    bound = listening()
    door = Door(bound.getsockname()[1])
    running = server(Folder(articles, gold, Brief, **more), door)
    thread = threading.Thread(target=running.run, kwargs={"sockets": [bound]})
    thread.start()
    try:
        yield door
    finally:
        running.should_exit = True
        thread.join(30)
        assert not thread.is_alive()


@dataclass
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def told(self) -> Any:
        return json.loads(self.body)


@dataclass
class Caller:
    """Somebody without a browser. A request has what a good one has, but for what is given (None: not at all)."""

    door: Door
    also: dict[str, str | None] = field(default_factory=dict)

    def ask(self, method: str, path: str, body: Any = None, **headers: str | None) -> Answer:
        address = f"127.0.0.1:{self.door.port}"
        good = {"Host": address, "Cookie": f"{self.door.cookie_name}={self.door.cookie}"}
        if method != "GET":
            good |= {"Origin": f"http://{address}", "Content-Type": "application/json"}
        sent = good | self.also | {name.replace("_", "-"): value for name, value in headers.items()}
        content = body if isinstance(body, bytes | None) else json.dumps(body).encode()
        connection = http.client.HTTPConnection("127.0.0.1", self.door.port, timeout=60)
        try:
            connection.putrequest(method, path, skip_host=True)
            for name, value in sent.items():
                if value is not None:
                    connection.putheader(name, value)
            if content is not None and "Transfer-Encoding" not in sent:
                connection.putheader("Content-Length", str(len(content)))
            connection.endheaders(content)
            answer = connection.getresponse()
            return Answer(answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read())
        finally:
            connection.close()

    def get(self, path: str, **headers: str | None) -> Answer:
        return self.ask("GET", path, **headers)

    def document(self, name: str = NAME) -> Any:
        return self.get(f"/api/articles/{name}").told

    def edit(self, edit: dict[str, Any], name: str = NAME) -> Answer:
        return self.ask("POST", f"/api/articles/{name}/edits", {"edit": edit})


def field_of(document: Any, name: str) -> Any:
    return next(one for one in document["fields"] if one["name"] == name)


def item_of(document: Any, name: str, shown: str) -> Any:
    """The item of a field that begins so."""
    return next(item for item in field_of(document, name)["items"] if item["shown"].startswith(shown))


@dataclass
class Labeller:
    """Somebody at the keyboard. `actions` counts what is done: a key, or a field that is filled in of a form.

    A form that is opened, filled and saved is so 1 and one more for each of its fields.
    """

    page: Page
    door: Door
    actions: int = 0

    def open(self, name: str = NAME) -> None:
        if "articles/" not in self.page.url:
            self.page.goto(self.door.address)
        self.page.goto(f"http://127.0.0.1:{self.door.port}/articles/{name}")
        self.ready()

    def ready(self) -> None:
        self.page.wait_for_selector("body.ready")
        self.settled()

    def settled(self) -> None:
        """The server has answered what was asked, and the page shows it."""
        self.page.wait_for_selector('#fields[aria-busy="false"]')

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)
            self.settled()
            self.actions += 1

    def fill(self, save: bool = True, **fields: str) -> None:
        """Fill in parts of the form that is open, in their order, and save it."""
        for part, text in fields.items():
            self.tab_to(part.replace("_or", ", or").replace("_", " "))
            if self.focused()["kind"] == "SELECT":
                self.page.keyboard.type(text)
            else:
                self.page.keyboard.press("Control+a")
                self.page.keyboard.type(text)
            self.actions += 1
        if save:
            self.page.keyboard.press("Enter")
            self.settled()

    def tab_to(self, label: str) -> None:
        seen: list[str] = []
        while (at := self.focused()["label"]) != label:
            seen.append(at)
            assert len(seen) < 60, seen
            self.page.keyboard.press("Tab")

    def focused(self) -> Any:
        return self.page.evaluate(
            "() => ({label: document.activeElement.ariaLabel, kind: document.activeElement.tagName})"
        )

    def current(self) -> tuple[str, str | None, str]:
        """Field, words and state of the current item; of the foot of a field no words, and the field's state."""
        field, shown, state = self.page.evaluate(
            """() => {
                const one = document.querySelector(".current");
                const section = one.closest("section");
                return [section.dataset.field, one.querySelector(".shown bdi")?.textContent ?? null,
                    (one.matches("li") ? one : section).classList[1]];
            }"""
        )
        return field, shown, state

    def go(self, field: str, shown: str | None = None) -> None:
        """Make an item current that begins so, or the foot of a field."""
        for key in ("b", "n"):
            for _ in range(100):
                at = self.current()
                if at[0] == field and (
                    key == "b" or (at[1] is None if shown is None else str(at[1]).startswith(shown))
                ):
                    break
                self.page.keyboard.press(key)
                self.settled()
            else:
                raise AssertionError(f"{field}: {shown} is not there")

    def told(self) -> str:
        return self.page.inner_text("#told")

    def lit(self) -> str:
        return "".join(self.page.locator("mark.lit").all_inner_texts())
