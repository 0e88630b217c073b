"""A text cut into words, digits and signs, and what a run of digits with separators is worth."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from summarizer.articles.language import primary


class Token(NamedTuple):
    """A word, a run of digits or a single sign; `lower` has straight apostrophes and no full stops."""

    start: int
    end: int
    text: str
    lower: str
    kind: str  # "digits", "word", "sign" or "address"
    glued: bool  # nothing stands between it and the token before
    broken: bool  # a piece of something like 1.2.3, which is no number


# Longer runs of digits are identifiers, and turning them into numbers takes quadratic time.
LONGEST_NUMBER = 24
_LONGEST_BRACKET = 16  # tokens of "(about $2.1 million, €1.8 million)"

# Languages that write 1.234,5; "es-MX" and the like are the exceptions within them.
COMMA_DECIMAL = frozenset(
    "af az be bg ca cs da de el es et fi fr gl hr hu hy id is it ka kk lt lv mk nb nl nn no pl pt ro ru sk sl "
    "sq sr sv tr uk vi".split()
)
POINT_DECIMAL_REGIONS = frozenset("de-ch de-li it-ch es-mx es-us es-gt es-hn es-ni es-pa es-pe es-pr es-sv".split())

_GAPS = "\u00a0\u2009\u202f"
_LETTER = r"[^\W\d_²³]"
_TOKEN = re.compile(
    r"(?P<address>(?:https?://|www\.)\S+)"
    rf"|(?P<digits>\d+(?:[.,'’{_GAPS}]\d+)*)"
    r"|(?P<initials>(?<![^\W\d_])(?:[^\W\d_]\.){2,})"
    rf"|(?P<word>{_LETTER}+(?:['’]{_LETTER}+)*)"
    r"|(?P<sign>\S)"
)
_SPACED_GROUPS = re.compile(r"(?<![\d.,])\d{1,3}(?: \d{3})+(?!\d)")
_DIGITS = re.compile(r"\d+")


def _comma_decimal(language: str | None) -> bool:
    tag = (language or "en").replace("_", "-").lower()
    return tag not in POINT_DECIMAL_REGIONS and primary(tag) in COMMA_DECIMAL


def _grouped(whole: str, separator: str) -> bool:
    groups = whole.split(separator)
    western = all(len(group) == 3 for group in groups[1:])
    indian = len(groups[-1]) == 3 and all(len(group) == 2 for group in groups[1:-1]) and len(groups[0]) <= 2
    return 1 <= len(groups[0]) <= 3 and (western or indian)


def read_digits(run: str, language: str | None = "en") -> Decimal | None:
    """The value of digits with separators ("1,234.5"), None when they are no single number."""
    if len(run) > LONGEST_NUMBER:
        return None
    for gap in _GAPS + "’ ":
        run = run.replace(gap, "'")
    if "'" in run:
        whole, _, rest = run.partition(".") if "." in run else run.partition(",")
        if not _grouped(whole, "'") or not (rest == "" or rest.isdigit()):
            return None
        return Decimal(whole.replace("'", "") + ("." + rest if rest else ""))
    decimal, thousand = (",", ".") if _comma_decimal(language) else (".", ",")
    if decimal in run and thousand not in run and run.count(decimal) > 1:
        decimal, thousand = thousand, decimal  # 1.234.567 can only be groups
    elif decimal in run and thousand in run and run.rindex(decimal) < run.rindex(thousand):
        decimal, thousand = thousand, decimal
    whole, _, rest = run.partition(decimal)
    if thousand in whole and not _grouped(whole, thousand):
        # 1.5 in a language that writes 1,5: too few digits for a group, so it is a decimal all the same.
        left, _, right = whole.partition(thousand)
        if thousand == "." and not rest and right.isdigit() and len(right) != 3:
            return Decimal(f"{left}.{right}")
        return None
    if rest and not rest.isdigit():
        return None
    return Decimal(whole.replace(thousand, "") + ("." + rest if rest else ""))


def _digit_tokens(text: str, start: int, end: int, glued: bool, language: str | None) -> list[Token]:
    run = text[start:end]
    if read_digits(run, language) is not None:
        return [Token(start, end, run, run, "digits", glued, False)]
    broken = "." in run
    pieces = []
    for match in _DIGITS.finditer(run):
        piece = match.group()
        first = match.start() == 0
        pieces.append(
            Token(start + match.start(), start + match.end(), piece, piece, "digits", glued and first, broken)
        )
    return pieces


@lru_cache(maxsize=512)  # a sentence is read for its numbers and its dates, and again by each check that cites it
def tokens_of(text: str, language: str | None = "en") -> tuple[Token, ...]:
    """The words, numbers and signs of a text, in order; takes time linear in its length."""
    spaced = {}
    for run in _SPACED_GROUPS.finditer(text):
        # "5 000": a group that begins with 0 is no number of its own; "May 5 300 men" stays two.
        groups = run.group().split(" ")
        if primary(language) != "en" or any(group.startswith("0") for group in groups[1:]):
            spaced[run.start()] = run.end()
    tokens: list[Token] = []
    position = last_end = 0
    glued = False
    while (match := _TOKEN.search(text, position)) is not None:
        start, end = match.span()
        kind = match.lastgroup or "sign"
        glued = start == last_end and start > 0
        if kind == "digits":
            end = max(end, spaced.get(start, end))
            tokens += _digit_tokens(text, start, end, glued, language)
        else:
            word = match.group()
            lower = word.lower().replace("’", "'")
            if kind == "initials":
                kind, lower = "word", lower.replace(".", "")
            tokens.append(Token(start, end, word, lower, kind, glued, False))
        position = last_end = end
    return tuple(tokens)


def lower_at(tokens: Sequence[Token], index: int) -> str:
    """The lower-cased token at an index, "" outside of the text."""
    return tokens[index].lower if 0 <= index < len(tokens) else ""


def glued_at(tokens: Sequence[Token], index: int) -> bool:
    return 0 <= index < len(tokens) and tokens[index].glued


def hyphen_at(tokens: Sequence[Token], index: int) -> bool:
    """Whether a hyphen stands there with no white space on either side."""
    return lower_at(tokens, index) in {"-", "‐", "‑"} and glued_at(tokens, index) and glued_at(tokens, index + 1)


def is_capital(tokens: Sequence[Token], i: int) -> bool:
    return 0 <= i < len(tokens) and tokens[i].kind == "word" and tokens[i].text[0].isupper()


def is_digits(tokens: Sequence[Token], i: int) -> bool:
    return 0 <= i < len(tokens) and tokens[i].kind == "digits"


def past_bracket(tokens: Sequence[Token], past: int) -> int:
    """Past "(about $74,000)", which only says the amount again; and out of such a bracket."""
    if lower_at(tokens, past) == ")":
        return past + 1
    if lower_at(tokens, past) != "(":
        return past
    inside = range(past + 1, min(past + _LONGEST_BRACKET, len(tokens)))
    close = next((at for at in inside if tokens[at].text == ")"), None)
    return past if close is None or not any(tokens[at].kind == "digits" for at in inside) else close + 1
