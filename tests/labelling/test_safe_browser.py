"""Whatever an article or a label file says stays words; and everybody can use the page."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest

from summarizer.labelling.server import Door, way_in
from tests.browser import PATIENCE, complaints

from .serving import NAME, Caller, Labeller, evals, served

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

HOSTILE = [
    "<script>window.ran = 1</script>",
    "</script><script>window.ran = 1</script>",
    "<img src=x onerror='window.ran = 1'>",
    "</template><svg onload=window.ran=1>",
    "javascript:window.ran=1",
    '" onmouseover="window.ran = 1" x="',
    "<!-- --><iframe srcdoc='<script>parent.ran = 1</script>'>",
    "{{ 7 * 7 }} ${window.ran = 1} `",
    "\u202eevil\u202c \u2066isolated\u2069 \u200f\u061c",
    "\ufeff\u0000\u0007\u001b[31m\u2028\u2029",
    "half \ud800 a character",
    "\U0001f469\u200d\U0001f680 e\u0301 \u0627\u0644\u0639\u0631\u0628\u064a\u0629",
]
LONG = "x" * 1_000_000
NAMED = "hostile.jsonl"  # in which there may be any character
LONGEST = "x" * 2_000
"""As long as it may be in an article; longer ones are not read."""


@pytest.fixture
def door(tmp_path: Path) -> Iterator[Door]:
    articles, gold = evals(tmp_path)
    lines = "\n\n".join(
        f'The ferry {one} sank, said {one} Allawi. "{one}," he said.' for one in HOSTILE if "\u0000" not in one
    )
    text = f"The ferry sank.\n\n{lines}\n\nThe ferry sank off Orrin on Tuesday {LONGEST} said Hamid Allawi.\n"
    (articles / NAMED).write_text(json.dumps({"title": " ".join(HOSTILE[:9]), "text": text}), encoding="utf-8")
    (articles / "<img src=x onerror=window.ran=1>.txt").write_text(
        "The ferry sank off Orrin on Tuesday.", encoding="utf-8"
    )
    with served(articles, gold) as door:
        write_hostile(Caller(door), gold / "hostile.yaml")
        yield door


def write_hostile(caller: Caller, file: Path) -> None:
    """A label file in which everything is hostile, as far as it can be labelled at all."""
    caller.edit({"do": "must not", "text": "ferry", "on": True}, NAMED)
    text = file.read_text(encoding="utf-8")
    head = text[: text.index("labels:")].replace("story: hostile", f"story: {json.dumps(HOSTILE[2])}")
    people = [{"name": one, "aliases": [one], "role": {"any": [one, None]}} for one in HOSTILE]
    facts = [{"fact": one, "words": [{"any": [one, "b"]}], "evidence": ["ferry"]} for one in [*HOSTILE, LONG]]
    labels = {"headline": HOSTILE[1], "authors": HOSTILE, "people": people, "summary": facts, HOSTILE[0]: []}
    offered = {"places": [{"name": one} for one in HOSTILE], "genre": HOSTILE[3]}
    must_not = [*HOSTILE, LONG]
    file.write_text(
        head.replace("begun_from: candidates", f"begun_from: {json.dumps(HOSTILE[4])}")
        + f"labels: {json.dumps(labels)}\ncandidates: {json.dumps(offered)}\nmust_not: {json.dumps(must_not)}\n",
        encoding="utf-8",
    )


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="there no command line of a browser tells it")
def test_a_file_that_its_user_alone_can_read_leads_in(browser: Browser, door: Door) -> None:
    page = browser.new_page()
    with way_in(door) as address:
        assert door.token not in address
        assert Path(urlsplit(address).path).parent.stat().st_mode & 0o077 == 0
        page.goto(address)
        page.locator("#summary", has_text="3 articles: ").wait_for()
    assert page.url == f"http://127.0.0.1:{door.port}/"
    assert page.evaluate("document.referrer") == ""
    page.close()


@pytest.mark.parametrize("width", [390, 1280])
def test_nothing_runs_and_nothing_breaks_the_layout(browser: Browser, door: Door, width: int) -> None:
    context = browser.new_context(viewport={"width": width, "height": 844})
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    happened = watched(page)
    by = Labeller(page, door)
    page.goto(door.address)
    page.locator("#summary", has_text="3 articles: ").wait_for()
    page.wait_for_function("() => !document.querySelector('[data-state=reading]')")
    assert fits(page)
    by.open(NAMED)
    assert page.locator("[data-field=people] li").count() >= 9
    assert fits(page)
    for field in ("headline", "authors", "summary", "people", "places", "must not"):
        by.go(field, None if page.locator(f'[data-field="{field}"] li').count() == 0 else "")
        by.press("e")
        page.wait_for_selector("form.form:visible")
        assert fits(page)
        by.press("Escape")
    by.go("must not", "javascript:")
    by.press("x", "u")
    by.press("w", "Shift+ArrowDown", "Enter")
    assert fits(page)
    page.reload()
    by.ready()
    assert page.evaluate("() => window.ran") is None
    assert page.locator("script").count() == 2
    assert page.locator("main img, main svg, main iframe").count() == 0
    assert [one for one in happened if not one.startswith("request http://127.0.0.1:")] == []
    assert {urlsplit(one.removeprefix("request ")).port for one in happened} == {door.port}
    context.close()


def watched(page: Page) -> list[str]:
    """What a page did that is worth knowing: requests, dialogs, faults, what it says to its console."""
    happened: list[str] = []
    page.on("request", lambda request: happened.append(f"request {request.url}"))
    page.on("websocket", lambda socket: happened.append(f"socket {socket.url}"))
    page.on("dialog", lambda dialog: happened.append(f"dialog {dialog.message}"))
    page.on("pageerror", lambda error: happened.append(f"error {error}"))
    page.on("console", lambda said: happened.append(f"console {said.text}"))
    return happened


def fits(page: Page) -> bool:
    return bool(
        page.evaluate(
            "() => [document.scrollingElement, ...document.querySelectorAll('#article, .labels')]"
            ".every(one => one.scrollWidth <= one.clientWidth)"
        )
    )


def test_what_turns_the_direction_of_writing_is_left_out(page: Page, door: Door) -> None:
    by = Labeller(page, door)
    by.open(NAMED)
    for part in ("header.head", "#fields", "#article"):
        assert not set(page.inner_text(part)) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"), part


# -- for everybody -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "look",
    [
        {"viewport": {"width": 1280, "height": 800}, "color_scheme": "light"},
        {"viewport": {"width": 1280, "height": 800}, "color_scheme": "dark"},
        {"viewport": {"width": 390, "height": 844}, "color_scheme": "light", "has_touch": True},
        {"viewport": {"width": 390, "height": 844}, "color_scheme": "dark", "forced_colors": "active"},
    ],
    ids=["light", "dark", "telephone", "telephone, forced colours"],
)
def test_axe_finds_nothing(browser: Browser, tmp_path: Path, look: dict[str, Any]) -> None:
    articles, gold = evals(tmp_path)
    with served(articles, gold) as door:
        context = browser.new_context(**look)
        context.set_default_timeout(PATIENCE)
        page = context.new_page()
        by = Labeller(page, door)
        page.goto(door.address)
        page.locator("#articles a").wait_for()
        assert complaints(page) == []
        by.open(NAME)
        assert complaints(page) == []
        by.press("Enter", "x", "f")
        by.go("people", "Hamid Allawi")
        by.press("Enter", "o", "Enter")
        assert complaints(page) == []
        by.go("figures", "250,000")
        by.press("e")
        by.fill(Value="two or so")
        assert complaints(page) == []
        by.press("Escape", "w", "Shift+ArrowDown")
        assert complaints(page) == []
        by.press("Enter")
        page.locator("#chosen").wait_for()
        assert complaints(page) == []
        by.press("?")
        assert complaints(page) == []
        page.keyboard.press("Escape")
        page.click("#story")
        assert complaints(page) == []
        page.keyboard.press("Escape")
        page.route("**/api/**", lambda route: route.abort())
        by.press("u")
        assert complaints(page) == []
        context.close()


def test_it_is_read_out_what_was_done(page: Page, tmp_path: Path) -> None:
    articles, gold = evals(tmp_path)
    with served(articles, gold) as door:
        by = Labeller(page, door)
        by.open()
        by.press("Enter")
        status = page.get_by_role("status")
        assert status.inner_text() == "“Ferry stopped after crack is found in hull” is right. u undoes it."
        assert page.evaluate("() => document.activeElement.matches('li.current')")
