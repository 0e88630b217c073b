"""Finding words in a text when only typography and white space may differ. No digit, letter or sign is forgiven."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

_ALIKE = str.maketrans(
    dict.fromkeys("‘’‚‛′´`ʼ＇", "'")
    | dict.fromkeys("“”„‟″＂«»", '"')
    | dict.fromkeys("<‹", "<")
    | dict.fromkeys(">›", ">")
    | dict.fromkeys("‐‑‒–—―−﹣－", "-")
    | {"…": "..."}
    | dict.fromkeys(
        "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069",
        None,
    )
)


@dataclass(frozen=True, slots=True)
class Folded:
    """A text with its typography folded; its i-th character is `origin[i]` to `ends[i]` of the text itself."""

    text: str
    origin: tuple[int, ...]
    ends: tuple[int, ...]


@lru_cache(maxsize=64)  # each item of a brief is looked for in the same few texts
def fold(text: str) -> Folded:
    """Fold quotation marks, dashes, ellipses, invisible characters and runs of white space."""
    characters: list[str] = []
    origin: list[int] = []
    ends: list[int] = []
    for start, cluster in _clusters(text):
        folded = unicodedata.normalize("NFC", cluster).translate(_ALIKE)
        if folded.isspace():
            if characters and characters[-1] == " ":
                continue
            folded = " "
        for character in folded:
            characters.append(character)
            origin.append(start)
            ends.append(start + len(cluster))
    return Folded("".join(characters), tuple(origin), tuple(ends))


def find_words(words: str, text: str | Folded) -> Iterator[tuple[int, int]]:
    """Where `words` stand in a text as whole words, typography folded: (start, end) in the text itself.

    The first letter may be a capital in one and not in the other, as at the start of a sentence.
    """
    folded = text if isinstance(text, Folded) else fold(text)
    wanted = fold(words).text.strip()
    if not wanted:
        return
    rest, first = wanted[1:], {wanted[0], wanted[0].swapcase()}
    at = folded.text.find(rest, 1)
    while 0 < at <= len(folded.text) - len(rest):
        start, end = at - 1, at + len(rest)
        if folded.text[start] in first and _is_whole(folded.text, start, end):
            yield folded.origin[start], folded.ends[end - 1]
        at = folded.text.find(rest, at + 1)


def quotes_whole(words: str, text: str) -> bool:
    """Whether `words` are one or more whole sentences of a text, as they stand in it."""
    for start, end in find_words(words, text):
        before, after = text[:start].rstrip(" \"“‘'"), text[end:].lstrip("\"”’'")
        opens = not before or before[-1] in "\n.!?"
        closes = not after or after[0] == "\n" or (text[end - 1] in '.!?"”’' and after[0].isspace())
        if opens and closes:
            return True
    return False


def _clusters(text: str) -> Iterator[tuple[int, str]]:
    start = 0
    for at in range(1, len(text) + 1):
        if at == len(text) or not unicodedata.combining(text[at]):
            yield start, text[start:at]
            start = at


def _is_whole(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    if _joins(before, text[start]) or _joins(text[end - 1], after):
        return False
    if text[start:end].casefold().endswith("can") and text[end : end + 2].casefold() == "'t":
        return False  # "I can" does not stand in "I can't"
    # "5" does not stand in "5.2", in "5,000" or in "1.5"
    if text[end - 1].isdigit() and after in {".", ","} and text[end + 1 : end + 2].isdigit():
        return False
    return not (text[start].isdigit() and before in {".", ","} and text[start - 2 : start - 1].isdigit())


def _joins(left: str, right: str) -> bool:
    return bool(left and right) and all(c.isalnum() and not _is_unspaced(c) for c in (left, right))


def _is_unspaced(character: str) -> bool:
    """Letters of scripts that put no space between words (Han, Kana, Thai and their like)."""
    return "\u0e00" <= character <= "\u0eff" or "\u1000" <= character <= "\u109f" or character >= "\u2e80"
