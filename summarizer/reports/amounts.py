"""Tokens, money and time in words."""

from __future__ import annotations


def tokens(given: int, written: int) -> str:
    """`1,200 tokens read, 310 written`."""
    return f"{given:,} tokens read, {written:,} written"


def money(cost: float | None) -> str:
    """A cost in US dollars with as many digits as tell something."""
    if cost is None:
        return "cost not known"
    if cost == 0:
        return "no cost"
    return f"${cost:,.2f}" if cost >= 1 else f"${cost:.4f}"


def duration(seconds: float) -> str:
    """`41 s`, `3 min 20 s`, `2 h 5 min`."""
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    minutes, rest = divmod(whole, 60)
    if minutes < 60:
        return f"{minutes} min {rest} s"
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes} min"


def count(number: int, thing: str) -> str:
    """`1 article`, `2 articles`."""
    return f"{number:,} {thing}" + ("" if number == 1 else "s")
