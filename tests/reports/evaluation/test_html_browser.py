"""The page of an evaluation in a real browser: its filter, two runs side by side, and what tries to run and may not."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from summarizer.evaluation.results import Finding, Judgement, Result
from summarizer.reports.evaluation.html import evaluation_html
from tests.browser import complaints
from tests.reports.evaluation.test_numbers import a_result, a_verdict, an_article

HOSTILE = (
    "<script>window.ran = 1</script></script><img src=x onerror='window.ran = 1'></template><!-- </style>"
    "</details></table>javascript:window.ran=1 \u202egnp.exe\u2066 \"'`"
)


def finding(field: str, judgement: Judgement, what: object, reason: str = "so it is") -> Finding:
    expected = None if judgement in {"invented", "absent"} else what
    got = None if judgement in {"missed", "absent"} else what
    return Finding(field=field, judgement=judgement, expected=expected, got=got, reason=reason)


def two_runs() -> tuple[Result, Result]:
    """ferry.txt loses a quotation and its headline, theft.txt gains a quotation, fair.txt is as it was."""
    same = finding("figures", "right", {"value": 3})
    before = {
        "ferry.txt": [finding("quotes", "right", "We sail"), finding("headline", "right", "Ferry"), same],
        "theft.txt": [finding("quotes", "missed", "Gone"), finding("quotes", "invented", "Here"), same],
        "fair.txt": [same],
    }
    after = {
        "ferry.txt": [finding("quotes", "missed", "We sail"), finding("headline", "wrong", "Ferry"), same],
        "theft.txt": [finding("quotes", "right", "Gone"), finding("quotes", "invented", "Here"), same],
        "fair.txt": [same],
    }
    baseline, candidate = (
        a_result(*(an_article(name, findings=found) for name, found in run.items()), recipe=str(recipe))
        for recipe, run in enumerate((before, after))
    )
    return baseline, candidate


@pytest.fixture
def compared(page: Page, tmp_path: Path) -> Page:
    baseline, candidate = two_runs()
    return opened(page, tmp_path, evaluation_html(candidate, floor=0.1, verdict=a_verdict(), baseline=baseline))


@pytest.fixture
def alone(page: Page, tmp_path: Path) -> Page:
    return opened(page, tmp_path, evaluation_html(two_runs()[1], floor=0.1))


def opened(page: Page, folder: Path, source: str) -> Page:
    file = folder / "evaluation.html"
    file.write_text(source, encoding="utf-8")
    page.goto(file.as_uri())
    return page


def shown(page: Page) -> list[str]:
    """The rows that can be seen, as `article: kind, what was expected`."""
    found: list[str] = page.eval_on_selector_all(
        "tr[data-field]",
        """rows => rows.filter(row => row.checkVisibility()).map(row => {
            const words = (element, where) => element.querySelector(where).textContent;
            return `${words(row.closest(".run"), "summary bdi")}: ${row.classList[0]} ${words(row.cells[1], "bdi")}`;
        })""",
    )
    return found


LOST = ["ferry.txt: lost Ferry", "ferry.txt: lost We sail"]
GAINED = ["theft.txt: gained Gone"]
SAME = ["ferry.txt: same 3", "theft.txt: same 3", "theft.txt: same nothing", "fair.txt: same 3"]


def test_what_changed_stands_open_and_what_is_the_same_is_folded(compared: Page) -> None:
    assert shown(compared) == [*LOST, *GAINED]
    compared.get_by_text("2 same", exact=True).click()
    assert shown(compared) == [*LOST, *GAINED, *SAME[1:3]]


def test_expected_and_both_runs_stand_in_one_row(compared: Page) -> None:
    row = compared.locator("tr.lost", has_text="We sail")
    assert [cell.split("\n") for cell in row.locator("td").all_inner_texts()] == [
        ["lost"],
        ["We sail"],
        ["right so it is", "We sail"],
        ["missed so it is", "nothing"],
    ]


@pytest.mark.parametrize(
    ("kind", "field", "expected", "found"),
    [
        ("lost", None, LOST, "2 in 1 of 3 articles"),
        ("gained", None, GAINED, "1 in 1 of 3 articles"),
        ("lost", "quotes", LOST[1:], "1 in 1 of 3 articles"),
        ("", "quotes", [LOST[1], *GAINED], "2 in 2 of 3 articles"),
        ("same", None, SAME, "4 in 3 of 3 articles"),
        ("invented", None, SAME[2:3], "1 in 1 of 3 articles"),
        ("all", "figures", [SAME[0], SAME[1], SAME[3]], "3 in 3 of 3 articles"),
        ("differs", None, [], "0 in 0 of 3 articles"),
    ],
)
def test_the_filter_shows_what_was_asked_for_and_unfolds_it(
    compared: Page, kind: str, field: str | None, expected: list[str], found: str
) -> None:
    compared.get_by_label("Show").select_option(kind)
    if field:
        compared.get_by_label("Field", exact=True).select_option(label=field)
    assert sorted(shown(compared)) == sorted(expected)
    expect(compared.get_by_role("status")).to_have_text(found)
    compared.get_by_role("button", name="Clear").click()
    assert shown(compared) == [*LOST, *GAINED]
    expect(compared.get_by_label("Show")).to_be_focused()
    expect(compared.get_by_role("button", name="Clear")).to_be_hidden()


def test_everything_can_be_shown_and_nothing_is_left_out(compared: Page) -> None:
    compared.get_by_label("Show").select_option("all")
    assert sorted(shown(compared)) == sorted([*LOST, *GAINED, *SAME])


def test_the_table_of_fields_leads_to_what_each_lost_by_keyboard_and_back(compared: Page) -> None:
    compared.get_by_role("link", name="1 lost of quotes").press("Enter")
    expect(compared.get_by_role("status")).to_have_text("1 in 1 of 3 articles")
    assert shown(compared) == LOST[1:]
    expect(compared.get_by_label("Show")).to_be_focused()
    compared.get_by_role("button", name="Clear").press("Enter")
    assert shown(compared) == [*LOST, *GAINED]
    compared.get_by_role("link", name="1 lost of quotes").press("Enter")
    expect(compared.get_by_role("status")).to_have_text("1 in 1 of 3 articles")
    assert shown(compared) == LOST[1:], "the same link once more"
    compared.reload()
    assert shown(compared) == LOST[1:]
    compared.go_back()
    compared.wait_for_function("!location.hash")
    expect(compared.get_by_label("Show")).to_have_value("")
    assert shown(compared) == [*LOST, *GAINED]


def test_alone_by_judgement_and_field(alone: Page) -> None:
    assert shown(alone) == []
    alone.get_by_label("Show").select_option("right")
    assert sorted(shown(alone)) == [
        "fair.txt: right 3",
        "ferry.txt: right 3",
        "theft.txt: right 3",
        "theft.txt: right Gone",
    ]
    alone.get_by_label("Show").select_option("")
    alone.get_by_label("Field", exact=True).select_option(label="quotes")
    assert sorted(shown(alone)) == ["ferry.txt: missed We sail", "theft.txt: invented nothing"]


@pytest.mark.parametrize("fragment", ["nonsense-99", "zzz-1", "lost-99", "-99", "lost", "-"])
def test_a_link_to_what_is_not_there_shows_everything_as_ever(compared: Page, fragment: str) -> None:
    compared.goto(f"{compared.url.partition('#')[0]}#{fragment}")
    expect(compared.get_by_label("Show")).to_have_value("")
    expect(compared.get_by_label("Field", exact=True)).to_have_value("")
    assert shown(compared) == [*LOST, *GAINED]


@pytest.mark.parametrize(
    ("kind", "field", "expected"),
    [("same", None, SAME), ("", "quotes", [LOST[1], *GAINED]), ("lost", "quotes", LOST[1:])],
)
def test_what_is_filtered_by_hand_is_in_the_address(
    compared: Page, kind: str, field: str | None, expected: list[str]
) -> None:
    compared.get_by_label("Show").select_option(kind)
    if field:
        compared.get_by_label("Field", exact=True).select_option(label=field)
    address = compared.url
    compared.goto("about:blank")
    compared.goto(address)
    assert sorted(shown(compared)) == sorted(expected)
    compared.get_by_role("button", name="Clear").click()
    assert compared.evaluate("location.hash") == ""


def test_repeats_are_counted_as_one_article(page: Page, tmp_path: Path) -> None:
    found = [finding("quotes", "wrong", "We sail")]
    twice = a_result(*(an_article("ferry.txt", repeat=repeat, findings=found) for repeat in (1, 2)))
    opened(page, tmp_path, evaluation_html(twice, floor=0.1))
    page.get_by_label("Show").select_option("wrong")
    expect(page.get_by_role("status")).to_have_text("2 in 1 of 1 article")


def test_without_its_script_the_page_is_whole(browser: Browser, tmp_path: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    baseline, candidate = two_runs()
    page = opened(context.new_page(), tmp_path, evaluation_html(candidate, floor=0.1, baseline=baseline))
    expect(page.get_by_label("Show")).to_be_hidden()
    expect(page.locator("tr.lost:visible")).to_have_count(2)
    page.get_by_role("link", name="1 gained of quotes").click()
    expect(page.locator("tr.gained")).to_be_in_viewport()
    page.get_by_text("2 same", exact=True).click()
    expect(page.locator("tr.same:visible")).to_have_count(2)
    context.close()


def test_nothing_hostile_runs_or_breaks_the_page(page: Page, tmp_path: Path) -> None:
    trouble: list[str] = []
    page.on("dialog", lambda dialog: trouble.append(dialog.message))
    page.on("pageerror", lambda error: trouble.append(str(error)))
    page.on("console", lambda message: trouble.append(message.text))
    page.on("request", lambda request: trouble.append(request.url) if not request.is_navigation_request() else None)
    long = "w" * 1_000_000
    found = [
        Finding(field=HOSTILE, judgement="wrong", expected=[HOSTILE], got={HOSTILE: HOSTILE}, reason=HOSTILE),
        Finding(field=f"{HOSTILE}.{HOSTILE}", judgement="wrong", expected=long, got=HOSTILE, reason=f"so: {HOSTILE}"),
    ]
    hostile = {"story": HOSTILE, "state": "invalid", "reason": HOSTILE, "leaked": [HOSTILE], "scores": {HOSTILE: 0.0}}
    named = dict.fromkeys(["prompt", "model", "revision", "gold", "scorer"], HOSTILE)
    before = a_result(an_article(HOSTILE, **hostile), recipe=HOSTILE, **named)
    after = a_result(an_article(HOSTILE, **hostile, findings=found), recipe=HOSTILE, **named)
    verdict = a_verdict(reason=HOSTILE, advice=HOSTILE)
    opened(page, tmp_path, evaluation_html(after, floor=0.1, verdict=verdict, baseline=before, why_none=HOSTILE))
    page.get_by_label("Show").select_option("all")
    expect(page.locator("tr.lost bdi").first).to_contain_text("window.ran = 1")
    assert page.evaluate("window.ran") is None
    assert trouble == []
    assert "\u202e" not in page.content()
    assert page.locator("script, img, template, link").count() == 1, "the page's own script"
    for width in (1280, 390):
        page.set_viewport_size({"width": width, "height": 844})
        assert page.evaluate("document.scrollingElement.scrollWidth <= document.scrollingElement.clientWidth")


def test_a_script_from_elsewhere_is_held_off(compared: Page) -> None:
    """The policy holds, should a word ever get past the escaping."""
    compared.evaluate("document.body.append(Object.assign(document.createElement('script'), {text: 'window.ran = 1'}))")
    compared.evaluate("document.body.insertAdjacentHTML('beforeend', '<i onclick=\"window.ran = 1\">x</i>')")
    compared.locator("i").click()
    assert compared.evaluate("window.ran") is None


def test_each_text_goes_its_own_way(page: Page, tmp_path: Path) -> None:
    arabic = "توقفت العبارة، قال المدير"
    found = [finding("quotes", "wrong", arabic), finding("headline", "wrong", "Ferry")]
    opened(page, tmp_path, evaluation_html(a_result(an_article(findings=found)), floor=0.1))
    page.get_by_label("Show").select_option("all")
    directions = page.eval_on_selector_all("td bdi", "all => all.map(one => getComputedStyle(one).direction)")
    assert directions == ["ltr", "ltr", "rtl", "rtl"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("kind", ["", "all"])
def test_axe_has_no_complaint(context: BrowserContext, tmp_path: Path, scheme: str, width: int, kind: str) -> None:
    baseline, candidate = two_runs()
    page = context.new_page()
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    page.set_viewport_size({"width": width, "height": 844})
    opened(page, tmp_path, evaluation_html(candidate, floor=0.1, verdict=a_verdict(), baseline=baseline))
    page.get_by_label("Show").select_option(kind)
    assert complaints(page) == []
