from __future__ import annotations

import pytest

from benchmarks.reading import Read, half, scored

LABEL = {
    "with": ["The bridge fell", "nobody was hurt"],
    "without": ["Read more"],
    "title": "Bridge falls",
    "author": ["Jane Roe"],
    "date": "2025-05-03",
}


@pytest.mark.parametrize(
    ("read", "title", "author", "date"),
    [
        pytest.param(Read("", "Bridge falls", ("Jane  Roe",), "2025-05-03"), (True,), (True, False), (True, False)),
        pytest.param(Read("", "The bridge", ("Ann Poe",), "2025-05-04"), (False,), (False, True), (False, True)),
        pytest.param(Read(), (False,), (False, False), (False, False)),
    ],
)
def test_right_wrong_and_missing_are_told_apart(
    read: Read, title: tuple[bool, ...], author: tuple[bool, ...], date: tuple[bool, ...]
) -> None:
    found = dict(scored(read, LABEL))
    assert (found["title right"],) == title
    assert (found["authors right"], found["authors wrong"]) == author
    assert (found["date right"], found["date wrong"]) == date


def test_words_are_found_whatever_the_typography_and_counted_as_shares() -> None:
    found = dict(scored(Read("The “bridge” fell.\n\nRead more"), LABEL))
    assert found["words of the text that are there"] == 0.5
    assert found["words of the page that are there"] == 1.0


def test_authors_are_invented_where_the_label_has_none() -> None:
    assert dict(scored(Read(authors=("Jane Roe",)), LABEL | {"author": None}))["authors invented"]


def test_every_page_is_in_one_half() -> None:
    assert {half(f"https://example.org/{n}") for n in range(20)} == {"held", "worked-on"}
