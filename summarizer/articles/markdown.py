"""Markdown reduced to plain text, and the front matter above it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from summarizer.articles.tracing import Traced, joined

if TYPE_CHECKING:
    from collections.abc import Iterator

_FENCE = re.compile(r" {0,3}(?:`{3,}|~{3,})")
_HEADING = re.compile(r" {0,3}#{1,6}(?:\s+|$)")
_UNDERLINE = re.compile(r" {0,3}(?:=+|-+)\s*$")
_RULE = re.compile(r" {0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$")
_QUOTE = re.compile(r"\s{0,3}(?:>\s?)+")
_LEAD = re.compile(r"\s*(?:\*\*|__|<(?:b|strong)>)\s*[^\s“\"‘'«„]")  # in bold, and no quotation
_BULLET = re.compile(r"\s*[-*+]\s+(?:\[[ xX]\]\s+)?")
_NUMBERED = re.compile(r"\s*\d{1,3}[.)]\s+")
_REFERENCE = re.compile(r" {0,3}\[[^\]\n]{1,200}\]:\s")
_TABLE_RULE = frozenset("|-: 	")  # the letters of the line under a table's head

# What goes from a line: images, addresses of links, markers of emphasis, tags, escapes.
_MARKUP = re.compile(
    r"(?P<image>!\[[^\]\n]{0,500}\](?:\([^()\n]{0,500}(?:\([^()\n]{0,200}\)[^()\n]{0,200})?\)|\[[^\]\n]{0,200}\])?)"
    r"|(?P<note>\[\^[^\]\n]{1,50}\]:?)"
    r"|(?P<open>\[)(?=[^\[\]\n]{1,500}\](?:\(|\[))"
    r"|(?P<close>\](?:\([^()\n]{0,1000}(?:\([^()\n]{0,200}\)[^()\n]{0,200})?\)|\[[^\]\n]{0,200}\]))"
    r"|(?P<tag></?[A-Za-z][A-Za-z0-9]{0,15}(?:\s[^<>\n]{0,500})?/?>)"
    r"|(?P<escape>\\(?=[!-/:-@\[-`{-~]))"
    r"|(?P<angle><(?=https?://[^\s<>]{1,500}>)|(?<=\w)>(?=\s|$|[.,;]))"
)
_LINK = re.compile(r"(?<!!)\[([^\[\]\n]{1,500})\](?:\(|\[)")
_LINKED = 0.85  # share of the letters of a block from which on it is nothing but links
_EMPHASIS = re.compile(r"(\*{1,3}|_{1,3}|~~|`{1,2})(?=\S)([^\n]{1,2000}?)(?<=\S)\1")
_COMMENT_OPEN, _COMMENT_CLOSE = "<!--", "-->"


def front_matter(raw: str) -> tuple[dict[str, Any], int]:
    """The YAML mapping between `---` lines at the top, and the offset at which the text begins ({} and 0 without)."""
    if not raw.startswith("---"):
        return {}, 0
    match = re.match(r"---[ \t]*\r?\n(.{0,20000}?)\n(?:---|\.\.\.)[ \t]*\r?(?:\n|$)", raw, re.DOTALL)
    if match is None:
        return {}, 0
    import yaml  # here, because few articles have a front matter

    try:
        found = yaml.safe_load(match[1])
    except (yaml.YAMLError, ValueError, RecursionError):
        return {}, 0
    return (
        ({str(key).lower(): value for key, value in found.items()}, match.end()) if isinstance(found, dict) else ({}, 0)
    )


@dataclass(frozen=True, slots=True)
class Plain:
    """A Markdown text without its markup.

    Attributes:
        paragraphs: with headings and list items, in order.
        headings: the words and the level (1 to 6) of each heading.
        linked: the words of those paragraphs that are nothing but links.
        boxes: the words of those that stand in a block quotation with a lead in bold, as promotions do.
    """

    paragraphs: list[Traced]
    headings: tuple[tuple[str, int], ...]
    linked: frozenset[str]
    boxes: frozenset[str]


def plain_paragraphs(text: Traced) -> Plain:
    """The paragraphs, headings and list items of a Markdown text, without markup."""
    found: list[Traced] = []
    headings: list[tuple[str, int]] = []
    linked: set[str] = set()
    boxes: set[str] = set()
    for level, boxed, block in _blocks(_without_comments(text)):
        plain = _without_markup(block).strip()
        if not plain.text:
            continue
        found.append(plain)
        if level:
            headings.append((plain.text, level))
        if level != 1 and _is_linked(block.text, plain.text):
            linked.add(plain.text)
        if boxed:
            boxes.add(plain.text)
    return Plain(found, tuple(headings), frozenset(linked), frozenset(boxes))


def _is_linked(block: str, plain: str) -> bool:
    """Whether hardly a letter of a block stands outside its links."""
    letters = sum(map(str.isalnum, plain))
    inside = sum(c.isalnum() for link in _LINK.findall(block) for c in link)
    return letters > 0 and inside >= _LINKED * letters


def _blocks(text: Traced) -> Iterator[tuple[int, bool, Traced]]:
    """The level of its heading (0 without), whether it stands in a box, and the words, of each block."""
    open_lines: list[Traced] = []
    fenced = boxed = before = False

    def closed(level: int = 0) -> Iterator[tuple[int, bool, Traced]]:
        if open_lines:
            yield level, boxed, joined(open_lines, " ")
            open_lines.clear()

    for line in text.lines():
        quoted = _QUOTE.match(line.text)
        bare = line.cut(quoted.end(), len(line.text)) if quoted and not fenced else line
        words = bare.text
        if bool(quoted) != before and (quoted or not words.strip()):  # else the block quotation goes on unmarked
            yield from closed()
            boxed, before = bool(quoted) and _LEAD.match(words) is not None, bool(quoted)
        if _FENCE.match(words):
            fenced = not fenced
            yield from closed()
        elif fenced:
            yield 0, False, bare
        elif not words.strip() or _REFERENCE.match(words) or ("|" in words and _TABLE_RULE.issuperset(words)):
            yield from closed()
        elif (heading := _HEADING.match(words)) is not None:
            yield from closed()
            hashless = words.rstrip().rstrip("#")
            end = len(hashless) if hashless.endswith(" ") else len(words)
            yield words.count("#", 0, heading.end()), boxed, bare.cut(heading.end(), max(heading.end(), end))
        elif _UNDERLINE.match(words) and open_lines:
            yield from closed(1 if "=" in words else 2)
        elif _RULE.match(words):
            yield from closed()
        else:
            bullet = _BULLET.match(words)
            if bullet or _NUMBERED.match(words) or words.lstrip().startswith("|"):
                yield from closed()
            open_lines.append(bare.cut(bullet.end() if bullet else 0, len(words)).strip())
            if words.endswith(("  ", "\\")):
                if words.endswith("\\"):
                    last = open_lines.pop()
                    open_lines.append(last.cut(0, len(last.text) - 1))
                yield from closed()
    yield from closed()


def _without_comments(text: Traced) -> Traced:
    spans, at = [], 0
    while (start := text.text.find(_COMMENT_OPEN, at)) >= 0:
        end = text.text.find(_COMMENT_CLOSE, start)
        if end < 0:
            break
        at = end + len(_COMMENT_CLOSE)
        spans.append((start, at))
    return text.without(spans) if spans else text


def _without_markup(line: Traced) -> Traced:
    escaped = {m.end() for m in _MARKUP.finditer(line.text) if m["escape"]}
    spans = {m.span() for m in _MARKUP.finditer(line.text)}
    for _ in range(3):  # emphasis within emphasis
        blank = _blanked(line.text, spans)
        added = set()
        for match in _EMPHASIS.finditer(blank):
            marker = len(match[1])
            start, end = match.span()
            if start in escaped or not _may_emphasise(blank, start, end, match[1]):
                continue
            added |= {(start, start + marker), (end - marker, end)}
        if not added - spans:
            break
        spans |= added
    if line.text.lstrip().startswith("|") and line.text.rstrip().endswith("|"):
        first, last = line.text.index("|"), line.text.rindex("|")
        spans |= {(first, first + 1), (last, last + 1)}
    return line.without(_disjoint(spans))


def _may_emphasise(text: str, start: int, end: int, marker: str) -> bool:
    if marker[0] != "_":
        return True
    return not text[start - 1 : start].isalnum() and not text[end : end + 1].isalnum()


def _blanked(text: str, spans: set[tuple[int, int]]) -> str:
    letters = list(text)
    for start, end in spans:
        letters[start:end] = "\x00" * (end - start)
    return "".join(letters)


def _disjoint(spans: set[tuple[int, int]]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if not found or start >= found[-1][1]:
            found.append((start, end))
    return found
