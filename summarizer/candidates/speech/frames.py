"""Sentences as they are read for who says what: their words, with each quotation folded into one."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from summarizer.articles.article import Article
from summarizer.candidates.speech import verbs
from summarizer.candidates.speech.act import Act
from summarizer.candidates.speech.acts import acts_of
from summarizer.candidates.speech.marks import Stretch
from summarizer.candidates.speech.phrases import Token

_TOKEN = re.compile(
    r"""\ufffc+
    | (?:[^\W\d_]\.){2,}
    | (?:Mr|Mrs|Ms|Mx|Messrs|Dr|St|Ste|Jr|Sr|Gen|Col|Lt|Maj|Capt|Cpt|Cdr|Cmdr|Sgt|Cpl|Pvt|Brig|Adm|Sen|Rep|Gov|Pres
        |Prof|Rev|Fr|Msgr|Hon|Atty|Amb|Supt|Insp|Det|Cllr|Coun|Ald|Engr|Asst|Jan|Feb|Mar|Apr|Jun|Jul|Aug
        |Sept|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Inc|Ltd|Co|Corp|Bros)\.(?!\w)
    | (?<=[a-zß-ÿ]\ )[A-ZÀ-Þ]\.(?=\ [A-ZÀ-Þ][a-zß-ÿ])
    | [^\W_](?:\w|[.,](?=\d)|[.'’/&‑–\-](?=\w))*
    | \.\.\.|\S""",
    re.VERBOSE,
)
_LONGEST_SENTENCE = 400  # tokens looked at in one sentence; more is no sentence


@dataclass(frozen=True)
class Frame:
    """A sentence, or several that one quotation holds together.

    Attributes:
        start, end: offsets in the text.
        sentences: which of `article.sentences` it is made of.
        tokens: words and punctuation; a quotation with its marks is one token of kind "quote".
        acts: who says something in it, in order.
        quotes: index of the quotation token -> (number of the stretch, number of its part).
    """

    start: int
    end: int
    sentences: slice
    tokens: tuple[Token, ...]
    acts: tuple[Act, ...] = ()
    quotes: dict[int, tuple[int, int]] = field(default_factory=dict)


def frames(article: Article, stretches: Sequence[Stretch]) -> tuple[Frame, ...]:
    """The article's sentences with the quotations folded, each with its acts of saying."""
    outer = sorted(
        (start, end, number, part)
        for number, stretch in enumerate(stretches)
        for part, (start, end) in enumerate(stretch.outer)
    )
    masked = _masked(article.text, [(a, b) for a, b, _, _ in outer])
    at = {start: (number, part) for start, _, number, part in outer}
    foreign = not (article.language or "").startswith("en")  # "so" is a verb of saying in German only
    found = []
    for start, end, sentences in _bounds(article, outer, masked):
        tokens = tuple(Token(m.group(), m.start(), m.end()) for m in _TOKEN.finditer(masked, start, end))[
            :_LONGEST_SENTENCE
        ]
        quotes = {i: at[t.start] for i, t in enumerate(tokens) if t.start in at and t.is_quote}
        found.append(Frame(start, end, sentences, tokens, acts_of(tokens, foreign), quotes))
    return tuple(found)


def _masked(text: str, outer: list[tuple[int, int]]) -> str:
    pieces, at = [], 0
    for start, end in outer:
        pieces += [text[at:start], "\ufffc" * (end - start)]
        at = end
    return "".join([*pieces, text[at:]])


def _bounds(article: Article, outer: list[tuple[int, int, int, int]], masked: str) -> list[tuple[int, int, slice]]:
    """(start, end, which) of sentences, joined where a quotation or its attribution runs over the border."""
    starts = [start for start, _, _, _ in outer]
    bounds: list[tuple[int, int, slice]] = []
    for number, sentence in enumerate(article.sentences):
        start, end = sentence.start, sentence.end
        if bounds:
            previous = bounds[-1][1]
            nearest = bisect_right(starts, start) - 1
            within = nearest >= 0 and outer[nearest][0] < start < outer[nearest][1]
            if within or _attributes(masked, article.text, previous, start, end):
                first = bounds[-1]
                bounds[-1] = (first[0], max(previous, end), slice(first[2].start, number + 1))
                continue
        bounds.append((start, end, slice(number, number + 1)))
    return bounds


def _attributes(masked: str, text: str, previous: int, start: int, end: int) -> bool:
    """Whether text[start:end] only tells who spoke the quotation that ended at `previous` ("...?” Roe asked.)."""
    if masked[previous - 1 : previous] != "\ufffc" or "\n" in text[previous:start] or end - start > 400:
        return False
    inside = text[max(0, previous - 4) : previous].rstrip("\"'”’»“‘›」』 \u00a0\u202f")
    if inside[-1:] not in ("?", "!", ",", "…", "-", "—", "–"):
        return masked[start : start + 1].islower()
    if masked[start : start + 1].islower():
        return True
    words = re.findall(r"[\w'’\-]+", masked[start : min(end, start + 120)])
    speaks = [i for i, w in enumerate(words[:9]) if w.lower() in verbs.VERBS or w.lower() in verbs.FOREIGN]
    return bool(speaks) and (len(words) - speaks[0] <= 8 and words[speaks[0] + 1 : speaks[0] + 2] != ["that"])
