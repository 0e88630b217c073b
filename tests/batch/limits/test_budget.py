"""Money and tokens: what a setting means, what a request takes, and sums that are exact."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.batch.limits import Allowance, Budget
from summarizer.briefs import Usage
from summarizer.errors import SettingsError
from summarizer.llm import Demand, ModelSpec
from summarizer.llm.catalogue import Prices

PRICES = Prices(input=0.15, output=0.6, cached=0.075)


def spec(prices: Prices | None = PRICES) -> ModelSpec:
    return ModelSpec("fake", "fake", "http://127.0.0.1:1/v1", prices=prices)


def allowance(budget: str, prices: Prices | None = PRICES) -> Allowance:
    found = Allowance.of(budget, spec(prices))
    assert found
    return found


@pytest.mark.parametrize(
    ("budget", "unit", "limit", "said"),
    [
        pytest.param("2.50", "dollars", 25 * 10**11, "$2.50", id="dollars"),
        pytest.param("$2.50", "dollars", 25 * 10**11, "$2.50", id="dollars, with the sign"),
        pytest.param(" $ 1234 ", "dollars", 1234 * 10**12, "$1,234.00", id="many dollars"),
        pytest.param("0.0125", "dollars", 125 * 10**8, "$0.0125", id="parts of a cent"),
        pytest.param("0", "dollars", 0, "$0.00", id="nothing"),
        pytest.param("0.1", "dollars", 10**11, "$0.1000", id="no binary fraction"),
        pytest.param("200000 tokens", "tokens", 200_000, "200,000 tokens", id="tokens"),
        pytest.param("0.5M tokens", "tokens", 500_000, "500,000 tokens", id="millions of tokens"),
        pytest.param("20k tokens", "tokens", 20_000, "20,000 tokens", id="thousands of tokens"),
    ],
)
def test_what_a_setting_means(budget: str, unit: str, limit: int, said: str) -> None:
    found = allowance(budget)
    assert (found.unit, found.limit, found.say(found.limit)) == (unit, limit, said)


def test_without_a_budget_there_is_no_limit() -> None:
    assert Allowance.of(None, spec()) is None
    budget = Budget(None)
    assert budget.spend(10**30)
    assert budget.spent == 10**30


def test_money_wants_prices() -> None:
    with pytest.raises(SettingsError) as caught:
        allowance("$2.50", prices=None)
    assert str(caught.value) == (
        "budget is '$2.50', and what 'fake' costs is not known: set prices to US dollars for a million tokens read and"
        " for a million written, such as 0.15, 0.60, or give the budget in tokens"
    )
    assert allowance("5k tokens", prices=None).limit == 5000


USAGE = Usage(requests=1, input_tokens=1000, cached_tokens=600, output_tokens=100)


@pytest.mark.parametrize(
    ("budget", "prices", "used", "most"),
    [
        # 400 x 0.15 + 600 x 0.075 + 100 x 0.60 = 165 dollars for a million; 3000 x 0.15 + 200 x 0.60 = 570
        pytest.param("1", PRICES, 165 * 10**6, 570 * 10**6, id="dollars"),
        pytest.param("1", Prices(0.15, 0.6, 0.3), 300 * 10**6, 1020 * 10**6, id="what is at hand costs more"),
        pytest.param("1", Prices(0, 0, 0), 0, 0, id="free"),
        pytest.param("9 tokens", PRICES, 1100, 3200, id="tokens"),
    ],
)
def test_what_a_request_takes(budget: str, prices: Prices, used: int, most: int) -> None:
    found = allowance(budget, prices)
    assert found.used(USAGE) == used
    assert found.most(Demand(1000, 3000, 200)) == most


@given(
    st.tuples(*[st.decimals(0, 100, places=4)] * 3),
    st.lists(st.tuples(*[st.integers(0, 10**6)] * 3), max_size=50),
)
def test_sums_are_exact(dollars: tuple[object, object, object], requests: list[tuple[int, int, int]]) -> None:
    """Ten cents ten times are a dollar, whatever the prices."""
    read, written, at_hand = (Fraction(str(price)) for price in dollars)
    found = allowance("1", Prices(float(read), float(written), float(at_hand)))
    units, exact = 0, Fraction(0)
    for given_tokens, cached, output in requests:
        units += found.used(Usage(input_tokens=given_tokens, cached_tokens=cached, output_tokens=output))
        cached = min(cached, given_tokens)  # noqa: PLW2901
        exact += ((given_tokens - cached) * read + cached * at_hand + output * written) / 10**6
    assert Fraction(units, 10**12) == exact


def test_what_does_not_fit_is_not_reserved() -> None:
    budget = Budget(allowance("10 tokens"))
    assert [budget.spend(6), budget.spend(5), budget.spend(4), budget.spend(1)] == [True, False, True, False]
    assert budget.spend(-3)
    assert budget.spend(3)
    assert budget.spent == 10
