"""Articles, names, answers and file names that would rather be a program: nothing runs, nothing leaves its place."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect

from tests.browser import complaints

from .pages import briefed, evidence, not_briefed, opened

if TYPE_CHECKING:
    from playwright.sync_api import Page

ATTACKS = {
    "script": "<script>window.ran = 1; alert(1)</script>",
    "end of script": "</script><script>window.ran = 1; alert(1)</script>",
    "end of style": "</style><script>window.ran = 1</script>",
    "end of template": "</template></textarea></title></noscript><img src=x onerror='window.ran = 1'>",
    "comment": "<!-- <script> --!><script>window.ran = 1</script>",
    "comment in script": "<!--<script>",
    "attribute": "\"' onmouseover=window.ran=1 autofocus onfocus=window.ran=1 x='",
    "handler": "<svg onload=window.ran=1><img src=//invented.example/x.png onerror=window.ran=1>",
    "address": "javascript:window.ran=1",
    "data": "data:text/html,<script>window.ran=1</script>",
    "template of ours": "{{ 7 * 7 }}{% raw %}${7 * 7}",
    "entities": "&lt;script&gt;window.ran=1&lt;/script&gt;",
    "prototype": "__proto__",
    "bidi": "\u202egnihton \u2067\u2066\u202d\u202a so",
    "other controls": "\x00\x08\x1b]8;;x\x07\ud83d\ufeff\u2028",
    "long word": "w" * 1_000_000,
    "tall": "Z" + "\u0335\u0321\u034a" * 2000,
    "fields of a form": "<form id=filters><input name=q><a id=opened>",
}


def everywhere(words: str) -> list[Any]:
    """Three articles with the words wherever they can get in."""
    text = f"{words}\n\nThe ferry sank. {words} {words}"
    at = evidence(text, "The ferry sank.")
    note = {"field": words, "item": {"name": words, "evidence": at}, "reason": words}
    fields: dict[str, Any] = dict.fromkeys(("headline", "publisher", "published", "dateline", "language"), words)
    fields |= {
        "authors": [words, words],
        "genre": words,
        "topics": [words],
        "summary": [{"text": words, "evidence": [{"sentence": 1, "start": 0, "end": len(text)}]}],
        "people": [{"name": words, "aliases": [words], "role": words, "affiliation": words, "evidence": at}],
        "figures": [{"value": 3, "unit": words, "hedge": words, "counts": words, "source": words, "evidence": at}],
        "quotes": [{"text": words, "speaker": words, "evidence": at}],
        "events": [{"what": words, "date": words, "place": words, "status": words, "evidence": at}],
        "claims": [{"claimant": words, "stance": words, "claim": words, "evidence": at}],
        words: words,
        "article": {"id": words, "source": words, "url": words, "words": words},
        "rejected": [note, words],
        "repaired": [note],
        "unchecked": [note],
    }
    return [briefed(text, f"inbox/{words}.txt", **fields), not_briefed(words, reason=words), not_briefed("x", words)]


@pytest.mark.parametrize("name", ATTACKS)
@pytest.mark.parametrize("width", [390, 1280])
def test_nothing_runs_and_nothing_breaks_the_layout(page: Page, tmp_path: Path, name: str, width: int) -> None:
    trouble: list[str] = []
    requested: list[str] = []

    page.on("dialog", lambda dialog: trouble.append(dialog.message))
    page.on("pageerror", lambda error: trouble.append(str(error)))
    page.on("console", lambda said: trouble.append(said.text))
    page.on("popup", lambda _: trouble.append("a window"))
    page.on("request", lambda request: requested.append(request.url))
    page.set_viewport_size({"width": width, "height": 800})

    opened(page, tmp_path, *everywhere(ATTACKS[name]))
    fits = "document.scrollingElement.scrollWidth <= document.scrollingElement.clientWidth"
    inside = """() => [...document.querySelectorAll("section:not([hidden])")].filter((one) => one.checkVisibility())
      .every((one) => one.scrollWidth <= one.clientWidth)"""
    assert page.evaluate(fits)
    assert page.evaluate(inside)
    page.get_by_role("searchbox").fill("ferry")
    expect(page.locator("#count")).to_have_text("1 of 3 articles")
    page.locator("#rows li:visible a").click()
    for item in page.locator("a.item").all()[:3]:
        item.click()
    page.locator("#article mark").last.dispatch_event("click")
    page.locator("#article mark").last.hover()
    assert page.evaluate(fits)
    assert page.evaluate(inside)
    for key in ("n", "p", "Escape", "?"):
        page.keyboard.press(key)

    assert not page.evaluate("'ran' in window || 'ran' in {}")
    assert not page.locator("#opened img, #opened script, #article script, iframe, object, svg, template").count()
    assert not page.locator("a[href^='javascript:' i], a[href^='data:' i]").count()
    assert not trouble
    assert [one for one in requested if not one.startswith("file:")] == []
    assert len(requested) == 1


@pytest.mark.parametrize("name", ["script", "attribute", "bidi", "tall"])
def test_axe_finds_nothing(page: Page, tmp_path: Path, name: str) -> None:
    opened(page, tmp_path, *everywhere(ATTACKS[name]))
    assert complaints(page) == []
    page.locator("#rows a").first.click()
    assert complaints(page) == []


def test_no_item_reads_as_what_it_is_not(page: Page, tmp_path: Path) -> None:
    """What turns the direction of writing is dropped from an item, and shown as a sign in the article."""
    text = "The claim \u202eeslaf si\u202c was made."
    claim = {
        "claimant": "Ada\u202e",
        "stance": "denies",
        "claim": "\u2067not so",
        "evidence": evidence(text, "\u202eeslaf si\u202c"),
    }
    opened(page, tmp_path, briefed(text, claims=[claim]))
    page.locator("#rows a").click()
    page.locator("a.item").click()
    assert page.locator(".item").inner_text() == "Ada (denies): not so"
    assert page.locator("mark.lit").inner_text() == "\ufffdeslaf si\ufffd"


def test_values_of_two_directions_stay_in_order(page: Page, tmp_path: Path) -> None:
    """Each in its own direction, the item in that of what it is about, or, where that is a number, of its words."""
    text = "The ferry sank."
    at = evidence(text, "ferry")
    claims = [{"claimant": "Ada Crane", "stance": "denies", "claim": "السد 12 آمن", "evidence": at}]
    figures = [{"value": 5000, "hedge": "about", "counts": "سفينة", "source": "علي 12", "evidence": at}]
    opened(page, tmp_path, briefed(text, claims=claims, figures=figures))
    page.locator("#rows a").click()
    lefts = "(one) => [...one.children].map((value) => value.getBoundingClientRect().left)"
    number, claim = (one.evaluate(lefts) for one in page.locator(".item").all())
    assert claim == sorted(claim)
    assert number == sorted(number, reverse=True)
    assert (len(claim), len(number)) == (3, 4)


def test_an_address_of_the_article_is_a_link_only_where_it_leads_to_the_web(page: Page, tmp_path: Path) -> None:
    facts = {"id": "x", "source": "inbox/a.txt", "url": "https://invented.example/a?b=1&c=<i>"}
    opened(page, tmp_path, briefed("The ferry sank.", article=facts))
    page.locator("#rows a").click()
    link = page.locator(".account a")
    assert link.get_attribute("href") == facts["url"]
    assert link.get_attribute("rel") == "noreferrer"
