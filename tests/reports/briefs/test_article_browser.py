"""The article pane in a real browser: the words that are marked, lit and selected are those that Python means."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from importlib import resources
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

import pytest

from summarizer.articles import Article, read_articles

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Locator, Page

TEXTS = {
    "plain": "The ferry Heron sank off Ostrava.\n\nNobody was hurt, the harbour office said.",
    "emoji": "👩‍👩‍👧‍👦 came by ferry. 🇺🇦🚢 It sank 🏴󠁧󠁢󠁳󠁣󠁴󠁿.\n\nAda 👋🏽 Crane, 𝄞 the pilot, was there.",
    "Arabic": "قال الوزير إن «السد» آمن، في ٣ آذار.\n\nThe minister, حميد علاوي, denied 5,000 of it.",
    "combining marks": "Cafe\u0301 Zoe\u0308 in A\u030angstro\u0308m.\n\nहिन्दी में क्षेत्र। ภาษาไทยไม่เว้นวรรค",
    "line ends": "One line\r\nand another.\r\n\r\nA paragraph\rof old.\r\n \r\nThe end.",
    "controls": "A bell \x07 rang.\x00 \u202eTurned\u202c, \u2066isolated\u2069.\x7f\x85\n\nNext\u2028line\ud83d.",
    "white space": "\n\n  indented\n\tand tabbed   \n\n\n \n\nlast words  \n",
}


def lit(page: Page) -> str:
    return str(page.evaluate("[...document.querySelectorAll('mark.lit')].map((one) => one.textContent).join('')"))


def shown(text: str) -> str:
    """As the pane shows it: what turns or draws nothing as one sign, the end of a paragraph not at all."""
    pictures = {code: 0x2400 + code for code in range(0x20) if chr(code) not in "\t\n\r"} | {0x7F: "\u2421"}
    unseen = [*range(0x80, 0xA0), *range(0x2028, 0x202F), *range(0x2066, 0x206A), 0xD83D]
    return text.translate(pictures | dict.fromkeys(unseen, "\ufffd"))


@pytest.fixture(scope="module")
def pane(browser: Browser) -> Iterator[Page]:
    page = browser.new_page(viewport={"width": 500, "height": 300})
    page.set_content("<div id=article style='height: 200px; overflow: auto'></div><p id=other>other words</p>")
    script = resources.files("summarizer.reports.briefs").joinpath("article.js").read_text(encoding="utf-8")
    page.add_script_tag(content=f"{script}\nvar pane = new ArticlePane(document.querySelector('#article')), picked;")
    page.evaluate("pane.onpick = (ids) => { picked = ids; }")
    yield page
    page.close()


def show(page: Page, text: str, furniture: Sequence[str] = ()) -> None:
    # JSON: half a character gets through only as an escape.
    page.evaluate(f"pane.show({{text: {json.dumps(text)}, language: 'en', furniture: {json.dumps(list(furniture))}}})")


def mark(page: Page, *spans: tuple[Any, int, int]) -> None:
    page.evaluate("(marks) => pane.mark(marks)", [dict(zip(("id", "start", "end"), one, strict=True)) for one in spans])


def some_spans(text: str, count: int = 40) -> list[tuple[int, int]]:
    chance = Random(7)
    starts = [chance.randrange(len(text)) for _ in range(count)]
    return [(start, chance.randint(start + 1, len(text))) for start in starts]


# -- offsets ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", TEXTS)
def test_what_is_lit_is_text_from_start_to_end(pane: Page, name: str) -> None:
    text = TEXTS[name]
    show(pane, text)
    spans = some_spans(text)
    mark(pane, *((str(at), *span) for at, span in enumerate(spans)))
    for at, (start, end) in enumerate(spans):
        pane.evaluate("(id) => pane.light([id])", str(at))
        assert "".join(lit(pane).split()) == "".join(shown(text[start:end]).split())


@pytest.mark.parametrize("name", TEXTS)
def test_what_is_selected_is_told_as_it_was_selected_but_for_white_space_at_its_ends(pane: Page, name: str) -> None:
    text = TEXTS[name]
    show(pane, text)
    mark(pane, *(("", *span) for span in some_spans(text, 5)))
    for start, end in some_spans(text):
        told = pane.evaluate("([start, end]) => { pane.select(start, end); return pane.selection(); }", [start, end])
        words = text[start:end]
        # Control characters are no white space to JavaScript; no article has any.
        inner = words.strip(" \t\r\n\u2028")
        first = start + words.index(inner)
        assert told == ({"start": first, "end": first + len(inner)} if inner else None)


def test_to_units_and_back(pane: Page) -> None:
    text = TEXTS["emoji"]
    show(pane, text)
    units = [len(text[:at].encode("utf-16-le")) // 2 for at in range(len(text) + 1)]
    told = pane.evaluate("(count) => [...Array(count).keys()].map((at) => pane.toUnits(at))", len(text) + 1)
    assert told == units
    assert pane.evaluate("(units) => units.map((at) => pane.toPoints(at))", units) == list(range(len(text) + 1))


def articles(folder: Path) -> Iterator[Article]:
    """As the reader reads them: with Windows line ends, from JSON Lines and from a file."""
    text = "Ferry sinks 🚢\r\n\r\nThe ferry «Ö» sank, ha\u0308fen office said.\r\n\r\n"
    text += "قال الوزير إن السد آمن اليوم في المدينة.\r\n"
    (folder / "wire.jsonl").write_text(json.dumps({"text": text}) + "\n", encoding="utf-8")
    (folder / "wire.txt").write_bytes(text.encode())
    for found in read_articles(folder):
        assert isinstance(found, Article)
        yield found


def test_articles_with_windows_line_ends(pane: Page, tmp_path: Path) -> None:
    for found in articles(tmp_path):
        show(pane, found.text)
        for words in ("🚢", "«Ö»", "ha\u0308fen", "السد آمن"):
            start = found.text.index(words)
            mark(pane, ("it", start, start + len(words)))
            pane.evaluate("pane.light(['it'])")
            assert lit(pane) == words == found.text[start : start + len(words)]


# -- marks -----------------------------------------------------------------------------------------------------


def test_marks_may_overlap_and_the_narrowest_is_told_first(pane: Page) -> None:
    show(pane, "abcdefghij")
    mark(pane, ("wide", 0, 9), ("left", 2, 6), ("right", 4, 8), ("inner", 4, 5), ("wide", 9, 10))
    pane.locator("mark", has_text="e").click()
    assert pane.evaluate("picked") == ["inner", "left", "right", "wide"]
    pane.evaluate("pane.light(['wide'])")
    pane.locator("mark").first.focus()
    pane.keyboard.press("ArrowRight")
    while pane.evaluate("document.activeElement.textContent") != "j":
        pane.keyboard.press("ArrowRight")
    pane.keyboard.press("Enter")
    assert pane.evaluate("picked") == ["wide"]
    pane.evaluate("pane.light(['wide'])")
    assert lit(pane) == "abcdefghij"


def test_marks_beyond_the_text_end_with_it_and_empty_ones_are_none(pane: Page) -> None:
    show(pane, "abcdef")
    mark(pane, ("a", 4, 99), ("b", 3, 3), ("c", 5, 2), ("d", 7, 9), ("e", -5, 1))
    assert pane.locator("mark").all_inner_texts() == ["a", "ef"]


def test_other_paragraphs_are_left_alone(pane: Page) -> None:
    show(pane, "first\n\nsecond")
    mark(pane, ("a", 0, 3), ("b", 7, 9))
    pane.evaluate("document.querySelectorAll('mark')[1].same = true")
    mark(pane, ("a", 0, 4), ("b", 7, 9))
    assert pane.evaluate("document.querySelectorAll('mark')[1].same")


def test_new_marks_keep_selection_focus_and_light(pane: Page) -> None:
    show(pane, "The ferry Heron sank off Ostrava.")
    mark(pane, ("ship", 10, 15), ("town", 25, 32))
    pane.evaluate("pane.light(['town'])")
    pane.locator("mark", has_text="Ostrava").focus()
    pane.evaluate("pane.select(4, 9)")
    mark(pane, ("town", 25, 32), ("all", 0, 33))
    assert pane.evaluate("pane.selection()") == {"start": 4, "end": 9}
    assert pane.evaluate("document.activeElement.textContent") == "Ostrava"
    assert lit(pane) == "Ostrava"


def test_the_lit_words_are_scrolled_to_where_they_cannot_be_seen(pane: Page) -> None:
    show(pane, "\n\n".join(f"Paragraph {number}." for number in range(100)) + "\n\nThe end.")
    end = pane.evaluate("pane.text.length")
    mark(pane, ("last", end - 8, end), ("first", 0, 9))
    pane.evaluate("pane.light(['last'])")
    assert pane.evaluate("document.querySelector('#article').scrollTop") == 0
    pane.evaluate("pane.light(['last'], {scroll: true})")
    at = pane.evaluate("document.querySelector('#article').scrollTop")
    assert at > 1000
    pane.evaluate("pane.light(['last'], {scroll: true})")
    assert pane.evaluate("document.querySelector('#article').scrollTop") == at


def test_by_keyboard(pane: Page) -> None:
    show(pane, "abcdefghij")
    mark(pane, ("a", 1, 6), ("b", 3, 4), ("c", 8, 9))
    pane.evaluate("pane.step(1)")
    stops = []
    for _ in range(4):
        stops.append(pane.evaluate("document.activeElement.textContent"))
        pane.keyboard.press("ArrowRight")
    assert stops == ["bc", "d", "i", "i"]  # where something begins: not at "ef"
    pane.keyboard.press("ArrowLeft")
    assert pane.evaluate("document.activeElement.textContent") == "d"
    assert pane.locator("mark[tabindex]").all_inner_texts() == ["d"]


@pytest.mark.parametrize("name", ["current", "other"])
def test_a_drag_from_the_first_letter_of_a_mark_selects(pane: Page, name: str) -> None:
    show(pane, "The ferry Heron sank off Ostrava.")
    mark(pane, ("current", 4, 9), ("other", 10, 15))
    pane.evaluate("pane.light(['current']); pane.step(1); picked = null; getSelection().removeAllRanges()")
    place = pane.locator("mark", has_text={"current": "ferry", "other": "Heron"}[name])
    pane.locator("mark", has_text="ferry").focus()
    drag(pane, place, "mark >> nth=1")
    assert pane.evaluate("pane.furnitureSelection()") == {"current": "ferry Heron", "other": "Heron"}[name]
    assert pane.evaluate("picked") is None
    assert pane.locator("mark[tabindex]").count() == 1
    # With words selected elsewhere a click is a click.
    for words in ("pane.select(0, 3)", "getSelection().selectAllChildren(other)"):
        pane.evaluate(f"{words}; picked = null")
        place.click()
        assert pane.evaluate("picked") == [name]
        assert pane.locator("mark[tabindex]").evaluate("(one) => one === document.activeElement")


def drag(page: Page, start: Locator, last: str) -> None:
    """From the left half of the first letter to the end, with the button down."""
    one, two = start.bounding_box(), page.locator(last).bounding_box()
    assert one is not None
    assert two is not None
    page.mouse.move(one["x"] + 1, one["y"] + one["height"] / 2)
    page.mouse.down()
    page.mouse.move(two["x"] + two["width"] - 1, two["y"] + two["height"] / 2, steps=8)
    page.mouse.up()


# -- selection and furniture -----------------------------------------------------------------------------------


def select(page: Page, first: str, last: str) -> None:
    code = """([first, last]) => {
      const [a, b] = [first, last].map((one) => document.querySelector(one));
      getSelection().setBaseAndExtent(a, 0, b, b.childNodes.length);
    }"""
    page.evaluate(code, [first, last])


def test_what_is_selected_elsewhere_is_nothing(pane: Page) -> None:
    show(pane, "One.\n\nTwo.", furniture=["Read more", "Photo: Ada Crane"])
    select(pane, "#other", "#other")
    assert pane.evaluate("[pane.selection(), pane.furnitureSelection()]") == [None, None]
    select(pane, ".furniture p:last-child", ".furniture p:last-child")
    assert pane.evaluate("[pane.selection(), pane.furnitureSelection()]") == [None, "Photo: Ada Crane"]
    pane.evaluate("pane.select(5, 8)")
    assert pane.evaluate("[pane.selection(), pane.furnitureSelection()]") == [{"start": 6, "end": 8}, "Tw"]


def test_what_is_selected_beyond_the_text_ends_with_it(pane: Page) -> None:
    show(pane, "One.\n\nTwo.", furniture=["Read more"])
    select(pane, ".text p:last-child", "#other")
    assert pane.evaluate("pane.selection()") == {"start": 6, "end": 10}
    select(pane, ".text", ".text")
    assert pane.evaluate("pane.selection()") == {"start": 0, "end": 10}


def test_a_text_of_nothing(pane: Page) -> None:
    show(pane, " \n")
    mark(pane, ("a", 0, 2))
    pane.evaluate("pane.light(['a'], {scroll: true}); pane.select(0, 1); pane.step(1)")
    assert pane.evaluate("pane.selection()") is None
