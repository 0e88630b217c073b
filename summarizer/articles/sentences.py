"""Numbered sentences with exact offsets: nupunkt's, put right where news text misleads it."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from summarizer.articles.article import Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

_CHUNK = 20_000  # code points handed to nupunkt at once, so that one endless line costs no more than many short

# -- what we know of words, lower case, without the full stop --------------------------------------------------

_BEFORE_NAMES = frozenset(
    "mr mrs ms messrs dr prof rev fr hon st ste gen lt col maj sgt cpl capt cmdr cdr adm brig pvt pfc sen sens rep "
    "reps gov pres amb sec supt det insp atty asst assoc dep dir mme mlle mgr sr sra dña don ing dott sig herr hr "
    "fra frau ft mt".split()
)
_BEFORE_NUMBERS = frozenset(
    "no nos nr rs art arts sec secs fig figs p pp vol vols ch chap para paras ex cl approx ca c n núm num "
    "jan feb mar apr jun jul aug sep sept oct nov dec".split()
)
_NEVER_LAST = frozenset("e.g i.e vs cf viz z.b d.h u.a bzw resp incl bspw sog".split())
_MONTHS = frozenset(
    "januar jänner februar märz april mai juni juli august september oktober november dezember jahrhundert".split()
)
_BEFORE_ORDINALS = frozenset("der die das dem den des am im vom zum zur beim ab bis seit nach".split())
_STARTERS = frozenset(
    "the a an he she it they we i you in on at but and this that these those his her their our its there when "
    "while after before as for if so yet however meanwhile another some many most all no not what who why how "
    "police officials".split()
)

# -- marks -----------------------------------------------------------------------------------------------------

_CLOSERS = "\"'”’»›)]}」』】》）"
_OPENERS = "\"'“‘«‹([{„¿¡「『【《（"
_END = re.compile(rf"[.!?…。！？؟۔।॥][{re.escape(_CLOSERS)}]*$")
_OWN_MARKS = re.compile(rf"(?:[。！？]+|[؟۔।॥]+(?=\s|[{re.escape(_CLOSERS)}]))[{re.escape(_CLOSERS)}]*\s*")
_UNCASED_STOP = re.compile(rf"(?<=\w\w)[.!?]+[{re.escape(_CLOSERS)}]*\s+(?=[{re.escape(_OPENERS)}]*[^\W\d_])")
_NO_SPACE = re.compile(r"(?<=[a-z]{3})[.!?][\"”’)]?(?=[“\"]?(?:The|He|She|It|They|But|And|In|This|That|A|An)\s)")
# Stops that nupunkt takes for abbreviations ("so.", "St.") though what follows can only be a new sentence.
_PLAIN_STOP = re.compile(r"(?<![\w.])(?P<word>[^\W\d_]+)\.[\"”’)]*\s+(?=[“\"‘(]?(?P<next>[^\W\d_]+))")
_SURE_STARTERS = frozenset("The They But And However Meanwhile It She When While After".split())
_LAST_WORD = re.compile(r"(\S+)\s*$")
_FIRST_WORD = re.compile(r"\s*(\S+)")
_INITIAL = re.compile(r"[^\W\d_]\.$")
_ENUMERATION = re.compile(r"\s*[(\[]?(?:\d{1,3}|[^\W\d_]|[ivxIVX]{1,4})[.)\]]+\s*$")
_TAIL = 80  # code points that hold the last word of a sentence, or the first of the next


def split_sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences of a cleaned text, in which each line is one paragraph or heading.

    In order, disjoint, never over a line feed, white space at both ends left out; every other character of the
    text is in exactly one sentence.
    """
    found: list[Sentence] = []
    at = 0
    for line in text.split("\n"):
        for start, end in _spans(line):
            found.append(Sentence(len(found) + 1, at + start, at + end))
        at += len(line) + 1
    return tuple(found)


def _spans(line: str) -> Iterator[tuple[int, int]]:
    if not line or line.isspace():
        return
    breaks = _breaks(line)
    start = 0
    for end in (*breaks, len(line)):
        piece = line[start:end]
        words = piece.strip()
        if words:
            begin = start + len(piece) - len(piece.lstrip())
            yield begin, begin + len(words)
        start = end


def _breaks(line: str) -> list[int]:
    """Offsets at which a new sentence begins."""
    proposed = set(_nupunkt_breaks(line))
    proposed.update(m.end() for m in _OWN_MARKS.finditer(line))
    proposed.update(m.end() for m in _NO_SPACE.finditer(line))
    proposed.update(m.end() for m in _UNCASED_STOP.finditer(line) if not _is_cased(line[m.end() : m.end() + 3]))
    proposed.update(m.end() for m in _PLAIN_STOP.finditer(line) if _is_plain_stop(m["word"], m["next"]))
    parentheses = _parentheses(line)
    kept: list[int] = []
    for at in sorted(proposed):
        start = kept[-1] if kept else 0
        place = _after_closers(line, at)
        if start < place < len(line) and not _belong_together(line, start, place):
            kept.append(place)
    return [at for at in kept if not _inside(at, parentheses, kept)]


def _nupunkt_breaks(line: str) -> Iterator[int]:
    splitter = _splitter()
    for offset in range(0, len(line), _CHUNK):
        spans = list(splitter.span_tokenize(line[offset : offset + _CHUNK]))
        yield from (offset + start for start, _ in spans[1:])


@lru_cache(maxsize=1)
def _splitter() -> Any:
    from nupunkt import load_default_model  # here, to keep the import of this package light

    return load_default_model()


def _is_plain_stop(word: str, following: str) -> bool:
    bare = word.lower()
    if bare in _NEVER_LAST or bare in {"v", "al"} or not following[0].isupper():
        return False
    if following in _SURE_STARTERS:
        return bare not in _BEFORE_NAMES - {"st"}
    return word.islower() and len(word) > 1 and bare not in _BEFORE_NAMES | _BEFORE_NUMBERS


def _is_cased(text: str) -> bool:
    letter = next((c for c in text if c.isalpha()), "")
    return letter.lower() != letter.upper()


def _after_closers(line: str, at: int) -> int:
    """Moved behind closing marks that hang on to the sentence before."""
    start = at
    if at and not line[at - 1].isspace():
        while at < len(line) and line[at] in _CLOSERS:
            at += 1
    else:
        while at < len(line) and line[at] in "”’»)]」』）" and (at + 1 == len(line) or not line[at + 1].isalnum()):
            at += 1
    return at if at == start or at == len(line) or line[at].isspace() else start


def _belong_together(line: str, start: int, at: int) -> bool:
    """Whether a break proposed at `at`, in a sentence begun at `start`, is none."""
    left = line[max(start, at - _TAIL) : at].rstrip()
    right = line[at : at + _TAIL].lstrip()
    if not any(map(str.isalnum, left)):
        return True
    if at + _TAIL >= len(line) and not any(map(str.isalnum, right)):
        return True
    if at - start < _TAIL and _ENUMERATION.match(line[start:at]):
        return True
    last, first = _LAST_WORD.search(left), _FIRST_WORD.match(right)
    if last is None or first is None:
        return True
    word = last[1].lstrip(_OPENERS)
    bare = word.rstrip(".").lower()
    following = first[1].lstrip(_OPENERS)
    if following[:1].islower() and _runs_on(left):
        return True
    if not word.endswith("."):
        return False
    return (
        bare in _NEVER_LAST
        or (bare in _BEFORE_NAMES and _introduces(word, following))
        or (bare in _BEFORE_NUMBERS and following[:1].isdigit())
        or (_INITIAL.match(word) is not None and _initial_of_name(left, word, following))
        or (_is_ordinal(left, word) and following.rstrip(".,").lower() in _MONTHS)
        or (_is_ordinal(left, word) and _word_before(left, word).lower() in _BEFORE_ORDINALS)
    )


def _runs_on(left: str) -> bool:
    """Whether a small letter after this goes on with the sentence: a quotation or an ellipsis ended it."""
    return _END.search(left) is not None and (
        left[-1] in _CLOSERS or left[-1] in "!?…؟" or left.endswith(("...", ". . ."))
    )


def _initial_of_name(left: str, word: str, following: str) -> bool:
    if not word[0].isupper() or not following[:1].isupper():
        return False
    before = _word_before(left, word)
    named = before[:1].isupper() or before == "" or before.lower().rstrip(".") in _BEFORE_NAMES
    return (named or len(following.rstrip(".")) == 1) and following.lower().rstrip(",.") not in _STARTERS


def _introduces(word: str, following: str) -> bool:
    """Whether a title or the like ("Gen.", "St.") goes with the capitalised word after it."""
    street = word.lower() == "st." and following.rstrip(",") in _SURE_STARTERS
    return word[:1].isupper() and following[:1].isupper() and not street


def _is_ordinal(left: str, word: str) -> bool:
    return word[:-1].isdigit() and len(word) <= 3 and _word_before(left, word) != ""


def _word_before(left: str, word: str) -> str:
    before = _LAST_WORD.search(left[: len(left) - len(word)])
    return before[1].lstrip(_OPENERS) if before else ""


def _parentheses(line: str) -> list[tuple[int, int]]:
    """(start, end) of the outermost parentheses that are closed and not overlong."""
    found: list[tuple[int, int]] = []
    opened: list[int] = []
    for match in re.finditer(r"[()（）]", line):
        if match[0] in "(（":
            opened.append(match.start())
        elif opened:
            start = opened.pop()
            if match.end() - start <= 600:
                found.append((start, match.end()))
    return sorted(found)


def _inside(at: int, parentheses: list[tuple[int, int]], breaks: list[int]) -> bool:
    """Whether `at` lies in a parenthesis that stands within a sentence, where it cannot end that sentence."""
    here = bisect_left(parentheses, (at, 0))
    for start, end in parentheses[max(0, here - 20) : here]:
        if start < at < end and start not in breaks and start > 0:
            return True
    return False
