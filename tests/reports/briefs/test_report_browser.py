"""The page in a real browser: found, opened, lit, by hand and by keyboard, and the address says it all."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect

from summarizer.articles import Article, read_articles
from summarizer.reports.briefs.view import View
from tests.browser import complaints

from .pages import briefed, evidence, not_briefed, opened

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

FERRY = (
    "Ferry sinks off Ostrava\n\nThe ferry Heron sank off Ostrava on Monday with about 120 passengers on board, the "
    "harbour office said.\n\n“We saw nothing but fog,” said Ada Crane, the pilot of the harbour.\n\n"
    + "\n\n".join(f"Paragraph {number} tells of the fog." for number in range(40))
    + "\n\nZoe\u0308 Marsh was the last off the ship."
)


def views() -> list[View]:
    """Five articles: two with notes, one in Arabic, one not briefed, one of another year."""
    return [
        briefed(
            FERRY,
            "inbox/ferry.txt",
            headline="Ferry sinks off Ostrava",
            publisher="The Quay",
            published="2026-03-02",
            language="en",
            summary=[
                {"text": "A ferry sank.", "evidence": evidence(FERRY, "The ferry Heron sank off Ostrava on Monday")}
            ],
            people=[
                {"name": "Ada Crane", "role": "pilot", "evidence": evidence(FERRY, "Ada Crane, the pilot")},
                {"name": "Zoe\u0308 Marsh", "evidence": evidence(FERRY, "Zoe\u0308 Marsh")},
            ],
            places=[{"name": "Ostrava", "country": "CZ", "evidence": evidence(FERRY, "Ostrava on")}],
            figures=[
                {
                    "value": 120,
                    "hedge": "about",
                    "counts": "passengers",
                    "evidence": evidence(FERRY, "about 120 passengers"),
                }
            ],
            rejected=[
                {
                    "field": "people",
                    "item": {"name": "Heron", "evidence": evidence(FERRY, "Heron")},
                    "reason": "is a ship",
                },
                {"field": "summary", "item": {"text": "All were saved."}, "reason": "does not stand there"},
            ],
        ),
        briefed(
            "قال الوزير حميد علاوي إن السد آمن.",
            "inbox/sadd.txt",
            headline="السد آمن",
            publisher="الميناء",
            published="2026-03-05",
            language="ar",
            people=[{"name": "حميد علاوي", "role": "الوزير", "evidence": [{"sentence": 1, "start": 4, "end": 21}]}],
        ),
        not_briefed("inbox/fog.txt", "refused", "the model declined"),
        briefed(
            "The mill burned.",
            "inbox/mill.txt",
            headline="Mill burns",
            publisher="The Quay",
            published="2025-01-01",
            repaired=[{"field": "places", "item": "Mill", "reason": "stands elsewhere"}],
        ),
        briefed("Nothing is known of this.", "inbox/plain.txt", publisher="Other"),
    ]


@pytest.fixture
def report(page: Page, tmp_path: Path) -> Page:
    page.set_viewport_size({"width": 1280, "height": 800})
    return opened(page, tmp_path, *views())


def titles(page: Page) -> list[str]:
    return page.locator("#rows li:visible .title").all_inner_texts()


def fragment(page: Page) -> str:
    return str(page.evaluate("decodeURIComponent(location.hash)"))


def lit(page: Page) -> list[str]:
    """The words that are lit, neighbours as one."""
    return re.findall(
        r"[^|]+",
        page.evaluate(
            """[...document.querySelectorAll("#article p")].map((one) => [...one.childNodes].map((part) =>
          part.classList?.contains("lit") ? part.textContent : "|").join("")).join("|")"""
        ),
    )


def lit_items(page: Page) -> list[str]:
    return page.locator(".item.lit").all_inner_texts()


def open_ferry(page: Page) -> None:
    page.get_by_role("link", name="Ferry sinks off Ostrava").click()
    page.wait_for_selector("#opened h1")


# -- the list --------------------------------------------------------------------------------------------------


def test_the_newest_comes_first(report: Page) -> None:
    expected = ["السد آمن", "Ferry sinks off Ostrava", "Mill burns", "inbox/fog.txt", "inbox/plain.txt"]
    assert titles(report) == expected
    report.get_by_label("Sort by").select_option("order met")
    assert titles(report) == ["Ferry sinks off Ostrava", "السد آمن", "inbox/fog.txt", "Mill burns", "inbox/plain.txt"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("ferry", ["Ferry sinks off Ostrava"]),
        ("FOG", ["Ferry sinks off Ostrava", "inbox/fog.txt"]),
        ("zoë", ["Ferry sinks off Ostrava"]),
        ("zoe pilot", ["Ferry sinks off Ostrava"]),
        ("zoe mill", []),
        ("السد", ["السد آمن"]),
        ("declined", ["inbox/fog.txt"]),
        ("saved", ["Ferry sinks off Ostrava"]),
        ("elsewhere", ["Mill burns"]),
        ("plain.txt", ["inbox/plain.txt"]),
        ("the quay", ["Ferry sinks off Ostrava", "Mill burns"]),
        ("lines", []),
    ],
    ids=[
        "a headline",
        "whatever the case",
        "accents",
        "several words",
        "of different articles",
        "Arabic",
        "a reason",
        "a rejected item",
        "why it was repaired",
        "a source",
        "a publisher",
        "nothing of ours",
    ],
)
def test_search(report: Page, words: str, expected: list[str]) -> None:
    report.get_by_role("searchbox").fill(words)
    count = f"{len(expected)} of 5 articles"
    expect(report.locator("#count")).to_have_text(count)
    assert titles(report) == expected
    assert fragment(report) == f"#q={words.replace(' ', '+')}"
    report.get_by_role("button", name="Show all").click()
    assert len(titles(report)) == 5
    assert (report.get_by_role("searchbox").input_value(), fragment(report)) == ("", "")


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"publisher": "The Quay"}, ["Ferry sinks off Ostrava", "Mill burns"]),
        ({"name": "crane"}, ["Ferry sinks off Ostrava"]),
        ({"name": "zoe"}, ["Ferry sinks off Ostrava"]),
        ({"from": "2026-03-02"}, ["السد آمن", "Ferry sinks off Ostrava"]),
        ({"to": "2026-03-02"}, ["Ferry sinks off Ostrava", "Mill burns"]),
        ({"from": "2025-06-01", "to": "2026-03-02"}, ["Ferry sinks off Ostrava"]),
        ({"state": "refused"}, ["inbox/fog.txt"]),
        ({"with": "rejected"}, ["Ferry sinks off Ostrava"]),
        ({"with": "repaired"}, ["Mill burns"]),
        ({"publisher": "The Quay", "with": "repaired"}, ["Mill burns"]),
    ],
    ids=lambda value: ", ".join(f"{name} {one}" for name, one in value.items()) if isinstance(value, dict) else "it",
)
def test_filters(report: Page, fields: dict[str, str], expected: list[str]) -> None:
    for name, value in fields.items():
        field = report.locator(f"#filters [name={name}]")
        if field.evaluate("(one) => one.tagName") == "SELECT":
            field.select_option(value)
        else:
            field.fill(value)
    assert titles(report) == expected
    before = fragment(report)
    report.reload()
    expect(report.locator("#count")).to_have_text(re.compile("articles$"))
    assert (titles(report), fragment(report)) == (expected, before)


@pytest.mark.parametrize(
    ("written", "sought"),
    [
        ("“fog”", '"fog"'),
        ("„fog“", "«fog»"),
        ("it’s ‹fog›", "it's 'fog'"),
        ("a well‑known fog", "well-known"),
        ("minus − 3", "minus - 3"),
        ("1914-1918", "1914–1918"),
        ("120 km of fog", "120 km of fog"),
        ("120 km", "120 km"),
    ],
)
def test_search_tells_no_marks_apart_that_look_alike(page: Page, tmp_path: Path, written: str, sought: str) -> None:
    opened(page, tmp_path, briefed(f"There was {written} there."), briefed("Nothing."))
    page.get_by_role("searchbox").fill(sought)
    expect(page.locator("#count")).to_have_text("1 of 2 articles")


def test_one_article_is_one(page: Page, tmp_path: Path) -> None:
    opened(page, tmp_path, briefed("A."))
    expect(page.locator("#count")).to_have_text("1 article")


def test_the_counts_lead_to_what_they_count_whatever_was_asked_for_before(report: Page) -> None:
    report.get_by_role("searchbox").fill("mill")
    report.get_by_label("Publisher").select_option("Other")
    expect(report.locator("#count")).to_have_text("0 of 5 articles")
    report.get_by_role("link", name="1 rejected").click()
    expect(report.locator("#count")).to_have_text("1 of 5 articles")
    assert titles(report) == ["Ferry sinks off Ostrava"]
    report.get_by_role("link", name="4 briefed").click()
    expect(report.locator("#count")).to_have_text("4 of 5 articles")
    assert len(titles(report)) == 4


def test_the_summary_leads_to_its_articles(report: Page) -> None:
    report.get_by_role("link", name="1 refused").click()
    expect(report.locator("#count")).to_have_text("1 of 5 articles")
    assert titles(report) == ["inbox/fog.txt"]
    report.go_back()
    expect(report.locator("#count")).to_have_text("5 articles")
    assert len(titles(report)) == 5
    report.get_by_role("link", name="1 rejected").click()
    expect(report.locator("#count")).to_have_text("1 of 5 articles")
    assert titles(report) == ["Ferry sinks off Ostrava"]


# -- a brief and its article -----------------------------------------------------------------------------------


def test_an_item_lights_its_words(report: Page) -> None:
    open_ferry(report)
    report.get_by_role("link", name="about 120 passengers").click()
    assert lit(report) == ["about 120 passengers"]
    assert lit_items(report) == ["about 120 passengers"]
    report.get_by_role("link", name="Zoe\u0308 Marsh").click()
    assert lit(report) == ["Zoe\u0308 Marsh"]
    inside = """() => {
      const [pane, one] = ["#article", "mark.lit"].map((name) => document.querySelector(name).getBoundingClientRect());
      return pane.top <= one.top && one.bottom <= pane.bottom;
    }"""
    assert report.evaluate(inside)


def test_words_light_their_items(report: Page) -> None:
    open_ferry(report)
    report.locator("#article mark", has_text="Ostrava on").click()
    assert lit_items(report) == ["A ferry sank.", "Ostrava (CZ)"]
    assert lit(report) == ["The ferry Heron sank off Ostrava on Monday"]
    report.locator("#article mark", has_text="Heron").press("Enter")
    assert "Heron" in lit_items(report)
    assert fragment(report).endswith("item=6,1")


def test_how_many_items_rest_on_the_words_is_told(report: Page) -> None:
    open_ferry(report)
    told = report.locator("#brief output")
    report.locator("#article mark", has_text="Ostrava on").click()
    expect(told).to_have_text("2 items rest on these words")
    report.get_by_role("link", name="Ada Crane, pilot").click()
    expect(told).to_be_empty()


SELECT = """(where) => getSelection().selectAllChildren(document.querySelector(where))"""


@pytest.mark.parametrize("where", ["#article p", "#opened h1", ".item[data-number='1']"])
def test_words_selected_elsewhere_do_not_hold_up_an_item(report: Page, where: str) -> None:
    open_ferry(report)
    report.evaluate(SELECT, where)
    # Not by the mouse, which would take the selection away before it clicks.
    report.get_by_role("link", name="Ada Crane, pilot").dispatch_event("click", {"detail": 1})
    assert lit_items(report) == ["Ada Crane, pilot"]


def test_to_select_words_of_an_item_is_not_to_choose_it(report: Page) -> None:
    open_ferry(report)
    item = report.get_by_role("link", name="Ada Crane, pilot")
    report.get_by_role("link", name="about 120 passengers").click()
    report.evaluate(SELECT, ".item[data-number='2']")
    item.dispatch_event("click", {"detail": 1})
    assert lit_items(report) == ["about 120 passengers"]
    item.press("Enter")
    assert lit_items(report) == ["Ada Crane, pilot"]


def test_what_was_rejected_is_told_with_its_reason_and_lit(report: Page) -> None:
    open_ferry(report)
    told = report.locator("#opened").inner_text()
    assert "All were saved." in told
    assert "does not stand there" in told
    report.locator(".item", has_text="Heron").click()
    assert lit(report) == ["Heron"]


def test_an_article_without_a_brief(report: Page) -> None:
    report.get_by_role("link", name="inbox/fog.txt").click()
    assert "refused: the model declined" in report.locator("#opened").inner_text()


def articles(folder: Path) -> Iterator[Article]:
    text = "Ferry 👩‍👩‍👧‍👦 sinks\r\n\r\nThe ferry «Ö» 🏴󠁧󠁢󠁳󠁣󠁴󠁿 sank, ha\u0308fen office said.\r\n\r\n"
    text += "قال الوزير إن السد آمن اليوم في المدينة.\r\n"
    (folder / "wire.jsonl").write_text(json.dumps({"text": text}) + "\n", encoding="utf-8")
    (folder / "wire.txt").write_bytes(text.encode())
    yield from (found for found in read_articles(folder) if isinstance(found, Article))


def test_offsets_of_articles_as_they_are_read(page: Page, tmp_path: Path) -> None:
    words = ["👩‍👩‍👧‍👦", "«Ö» 🏴󠁧󠁢󠁳󠁣󠁴󠁿", "ha\u0308fen", "السد آمن"]
    (tmp_path / "inbox").mkdir()
    for found in articles(tmp_path / "inbox"):
        places = [{"name": one, "evidence": evidence(found.text, one)} for one in words]
        opened(page, tmp_path, briefed(found.text, places=places), fragment=f"#open={found.id[:16]}")
        for at, one in enumerate(words):
            page.locator("a.item").nth(at).click()
            [span] = evidence(found.text, one)
            assert lit(page) == [found.text[span["start"] : span["end"]]] == [one]


# -- the address -----------------------------------------------------------------------------------------------


def test_the_address_of_an_item(report: Page, tmp_path: Path) -> None:
    open_ferry(report)
    report.get_by_role("link", name="Ada Crane, pilot").click()
    address = report.url
    report.goto("about:blank")
    report.goto(address)
    report.wait_for_selector(".item.lit")
    assert lit(report) == ["Ada Crane, the pilot"]
    assert lit_items(report) == ["Ada Crane, pilot"]


def test_back_goes_from_the_brief_to_the_list_as_it_was(report: Page) -> None:
    report.get_by_label("Publisher").select_option("The Quay")
    open_ferry(report)
    for name in ("Ada Crane, pilot", "about 120 passengers"):
        report.get_by_role("link", name=name).click()
    report.go_back()
    assert not report.locator("#brief").is_visible()
    assert titles(report) == ["Ferry sinks off Ostrava", "Mill burns"]
    assert report.evaluate("document.activeElement.innerText").startswith("Ferry sinks")
    report.go_forward()
    assert lit(report) == ["about 120 passengers"]


@pytest.mark.parametrize(
    "odd", ["#open=nobody", "#item=1", "#state=odd&publisher=x&sort=y", "#%%%", "#open=a&open=b&q=%00"]
)
def test_an_address_that_means_nothing(page: Page, tmp_path: Path, odd: str) -> None:
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    opened(page, tmp_path, *views(), fragment=odd)
    assert not page.locator("#brief").is_visible()
    assert not errors


@pytest.mark.parametrize(
    ("odd", "left"),
    [
        ("#publisher=Nobody", ""),
        ("#from=abc", ""),
        ("#to=2026", ""),
        ("#with=zzz&state=odd", ""),
        ("#publisher=Nobody&with=rejected", "#with=rejected"),
        ("#sort=y&open=KEY", "#open=KEY"),
    ],
)
def test_what_no_filter_can_hold_is_dropped(page: Page, tmp_path: Path, odd: str, left: str) -> None:
    given = views()
    opened(page, tmp_path, *given, fragment=odd.replace("KEY", given[0].key))
    assert fragment(page) == left.replace("KEY", given[0].key)
    assert len(titles(page)) == (1 if "with" in left else 5)
    if "open" in left:
        expect(page.locator("#opened h1")).to_have_text("Ferry sinks off Ostrava")


# As long as the articles are on their way: the document says that it is loaded when it is let go.
STILL_LOADING = """
  Object.defineProperty(document, "readyState", { get: () => "loading" });
  const listen = document.addEventListener.bind(document);
  document.addEventListener = (name, then, ...more) => {
    if (name === "DOMContentLoaded") window.letGo = () => { then(); return new Promise((done) => setTimeout(done)); };
    else listen(name, then, ...more);
  };
"""


@pytest.mark.parametrize("leave", ["Back", "Escape"])
def test_who_leaves_before_the_articles_are_there_has_left(page: Page, tmp_path: Path, leave: str) -> None:
    page.add_init_script(STILL_LOADING)
    page.set_viewport_size({"width": 1280, "height": 800})
    opened(page, tmp_path, *views())
    page.get_by_role("link", name="Ferry sinks off Ostrava").click()
    assert fragment(page).startswith("#open=")
    if leave == "Back":
        page.go_back()
    else:
        page.keyboard.press("Escape")
    assert fragment(page) == ""
    page.evaluate("letGo()")
    assert not page.locator("#brief").is_visible()
    assert len(titles(page)) == 5


def test_the_last_of_two_that_are_awaited_is_shown(page: Page, tmp_path: Path) -> None:
    page.add_init_script(STILL_LOADING)
    page.set_viewport_size({"width": 1280, "height": 800})
    opened(page, tmp_path, *views())
    for name in ("Ferry sinks off Ostrava", "Mill burns"):
        page.get_by_role("link", name=name).click()
    page.evaluate("letGo()")
    expect(page.locator("#opened h1")).to_have_text("Mill burns")


# -- by keyboard alone -----------------------------------------------------------------------------------------


def press(page: Page, *keys: str) -> None:
    for key in keys:
        page.keyboard.press(key)


def test_by_keyboard_alone(report: Page) -> None:
    press(report, "/", *"ostrava", "Tab")
    assert titles(report) == ["Ferry sinks off Ostrava"]
    report.keyboard.press("Escape")
    press(report, "j", "Enter")
    assert report.evaluate("document.activeElement.tagName") == "H1"
    press(report, "j")
    assert lit_items(report) == ["A ferry sank."]
    press(report, "j", "ArrowDown", "k")
    assert (lit_items(report), lit(report)) == (["Ada Crane, pilot"], ["Ada Crane, the pilot"])
    press(report, "Tab")  # the article, which scrolls
    press(report, "Tab")  # its words
    assert report.evaluate("document.activeElement.textContent") == "Ada Crane, the pilot"
    press(report, "k", "Enter")
    assert lit_items(report) == ["about 120 passengers"]
    press(report, "Escape")
    assert report.evaluate("document.activeElement.innerText") == "about 120 passengers"
    press(report, "Escape")
    assert not report.locator("#brief").is_visible()
    assert report.evaluate("document.activeElement.innerText").startswith("Ferry sinks")


def test_from_brief_to_brief(report: Page) -> None:
    open_ferry(report)
    press(report, "n")
    assert report.locator("#opened h1").inner_text() == "Mill burns"
    press(report, "p", "p")
    assert report.locator("#opened h1").inner_text() == "السد آمن"
    assert report.get_by_role("button", name="Previous").is_disabled()


def test_no_key_does_anything_while_one_types(report: Page) -> None:
    report.get_by_role("searchbox").click()
    report.keyboard.type("j?/np")
    assert report.get_by_role("searchbox").input_value() == "j?/np"
    assert not report.locator("dialog").is_visible()


def test_the_keys_are_told(report: Page) -> None:
    press(report, "?")
    assert report.get_by_role("dialog", name="Keys").is_visible()
    assert complaints(report) == []
    press(report, "Escape")
    assert not report.locator("dialog").is_visible()


def test_one_stop_a_list(report: Page) -> None:
    open_ferry(report)
    stops = "(place) => document.querySelectorAll(`${place} a[tabindex='0'], ${place} mark[tabindex='0']`).length"
    assert [report.evaluate(stops, place) for place in ("#rows", "#opened .items", "#article")] == [1, 1, 1]


# -- for everybody ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [(1440, 900), (900, 700), (390, 844)], ids=["desk", "tablet", "telephone"])
def test_axe_finds_nothing(browser: Browser, tmp_path: Path, scheme: Any, size: tuple[int, int]) -> None:
    context = browser.new_context(color_scheme=scheme, viewport={"width": size[0], "height": size[1]})
    page = opened(context.new_page(), tmp_path, *views())
    assert complaints(page) == []
    page.locator("#rows a").nth(1).click()
    page.locator("a.item").nth(1).click()
    assert complaints(page) == []
    assert page.evaluate("document.scrollingElement.scrollWidth <= document.scrollingElement.clientWidth")
    context.close()


def test_directions(report: Page) -> None:
    direction = "(one) => getComputedStyle(one).direction"
    assert report.locator("#rows .title").first.evaluate(direction) == "rtl"
    report.locator("#rows a").first.click()
    assert report.locator(".item").first.evaluate(direction) == "rtl"
    assert report.locator("#article p").first.evaluate(direction) == "rtl"
    assert report.locator("#article .text").get_attribute("lang") == "ar"
    assert report.locator("html").evaluate(direction) == "ltr"


def test_without_a_script(browser: Browser, tmp_path: Path, page: Page) -> None:
    opened(page, tmp_path, *views())
    context = browser.new_context(java_script_enabled=False)
    plain = context.new_page()
    plain.goto(page.url)
    assert "needs JavaScript" in plain.locator("noscript").inner_text()
    assert plain.locator("#rows .title").count() == 5
    context.close()


def test_in_print_items_and_words_have_the_same_numbers(report: Page) -> None:
    open_ferry(report)
    report.emulate_media(media="print")
    assert not report.locator("#list").is_visible()
    item = report.locator("li", has=report.locator(".item", has_text="about 120 passengers"))
    assert item.locator(".number").inner_text().strip() == "5"
    note = "(one) => getComputedStyle(one, '::after').content"
    assert report.locator("#article mark", has_text="about 120 passengers").evaluate(note) == '"5"'
    report.emulate_media(media="screen")
    assert not item.locator(".number").is_visible()


def test_what_is_long_is_cut_until_it_is_asked_for(page: Page, tmp_path: Path) -> None:
    long = "word " * 20_000
    place = {"name": long, "country": "CZ", "evidence": evidence("The ferry sank.", "ferry")}
    opened(page, tmp_path, briefed("The ferry sank.", headline=long, places=[place]))
    page.locator("#rows a").click()
    assert len(page.locator("#opened h1").inner_text()) < 1100
    assert len(page.locator(".item").inner_text()) < 1100
    for where in ("h1", ".items"):
        page.locator(f"#opened {where}").get_by_role("button", name="Show all").click()
    assert len(page.locator(".item").inner_text()) > 99_000


def test_no_character_is_cut_in_two(page: Page, tmp_path: Path) -> None:
    long = "w" * 999 + "🚢" * 10
    place = {"name": long, "country": "CZ", "evidence": evidence("The ferry sank.", "ferry")}
    opened(page, tmp_path, briefed("The ferry sank.", headline=long, places=[place]))
    page.locator("#rows a").click()
    assert page.locator("#opened h1").evaluate("(one) => one.firstChild.firstChild.data") == "w" * 999
    assert page.locator(".item").evaluate("(one) => one.textContent") == "w" * 999 + "…"
    assert page.evaluate("document.body.innerText.isWellFormed()")


def test_ten_thousand_items(page: Page, tmp_path: Path) -> None:
    text = "The ferry sank. " * 5000
    places = [
        {"name": f"Ferry {at}", "evidence": [{"sentence": 1, "start": at * 8, "end": at * 8 + 12}]}
        for at in range(10_000)
    ]
    opened(page, tmp_path, briefed(text, places=places))
    page.locator("#rows a").click()
    page.locator("a.item").nth(9_000).click()
    assert lit(page) == [text[72_000:72_012]]
