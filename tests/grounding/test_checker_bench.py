"""The checker on benchmarks/passages/: plain texts written for the purpose, with true items and wrong ones."""

from __future__ import annotations

import pytest

from benchmarks.checker import LEAST_CAUGHT, MOST_TURNED_AWAY, Item, Tally, read_items, tally, totals
from summarizer.grounding import checks


@pytest.fixture(scope="module")
def items() -> list[Item]:
    return list(read_items("tune"))  # what it does on "held" is reported, not asserted: nothing is mended by it


@pytest.fixture(scope="module")
def found(items: list[Item]) -> dict[str, Tally]:
    return tally(items)


def test_there_is_enough_to_tell(found: dict[str, Tally]) -> None:
    assert found["true"].of >= 300
    assert sum(one.of for kind, one in found.items() if kind != "true") >= 600


def test_nearly_all_that_is_wrong_is_caught_and_hardly_any_that_is_true_turned_away(found: dict[str, Tally]) -> None:
    caught, turned_away = totals(found)
    missed = [line for kind, one in found.items() if kind not in {"true", "role swap"} for line in one.missed]
    assert caught >= LEAST_CAUGHT, "\n".join(missed)
    assert turned_away <= MOST_TURNED_AWAY, "\n".join(found["true"].missed)


@pytest.mark.parametrize("kind", ["digit", "number word", "scale", "unit", "hedge", "date", "name", "place"])
def test_a_digit_a_unit_a_hedge_a_date_or_a_name_is_hardly_ever_forgiven(found: dict[str, Tally], kind: str) -> None:
    assert found[kind].right / found[kind].of >= LEAST_CAUGHT, "\n".join(found[kind].missed)


def test_every_sentence_bears_itself(items: list[Item]) -> None:
    for passage in {item.passage.name: item.passage for item in items}.values():
        article = passage.article
        names = passage.candidates["names"]
        for sentence in article.sentences:
            words = article.sentence(sentence.number)
            assert checks.unsupported(words, words, article.text, "en", names, article.published) is None, words
