"""Tokens: the words and marks of each sentence, and what their capital letters are worth."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.candidates.names.places import STATES, known_place
from summarizer.candidates.names.words import CALENDAR, FUNCTION_WORDS, KNOWN_BODIES

if TYPE_CHECKING:
    from collections.abc import Sequence, Set

    from summarizer.articles import Article

NEAR = 12  # tokens looked back over from a word: a bound keeps a page without full stops linear

_TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}"  # U.N.
    r"|(?<![\w.])[^\W\d_]\.(?=\s+[^\W\d_])"  # J. Roe
    r"|(?<!\w)(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|St|Jr|Sr|Maj|Brig|Adm|Hon|Rev|Cpl|Pvt|Supt"
    r"|Cllr|Coun|Atty|Fr|Engr|Adv|Msgr|Det|Insp|Const|Cmdr|Mme|Mlle|Smt|Pte|Mt|Ft|Assoc|Asst|Amb)\."
    r"|(?<!\w)(?:Ph|Psy|Ed|Pharm|Litt|Sc)\.?\s?D\b\.?|(?<!\w)(?:LL|B|M)\.\s?(?:Sc|Ed|Tech|Com|Phil|[BM])\b\.?"
    rf"|(?<=, )(?:{'|'.join(STATES)})\."
    r"|[^\W_][\w\u0300-\u036f]*(?:[-‑&'’ʼ`][^\W_][\w\u0300-\u036f]*)*"
    r"(?:(?<!s)’(?=[ \u00a0](?:al|el)-))?"  # "Shia’ al-Sudani": a letter there
    r"|[^\w\s]"
)
_POSSESSIVE = re.compile(r"['’]s$", re.IGNORECASE)
_PREFIXED = re.compile(r"(?:al|el|ad|an|ar|as|ash|at|az|ul|ibn|d|l|de|bin|abu)[-‑'’][^\W\d_]", re.IGNORECASE)
_COMPOUND = re.compile(
    r"(?P<name>[^\W\d_][\w.]*)[-‑](?P<suffix>based|born|led|backed|made|wide|style|held|run|listed|trained|bound|occupied|controlled|educated|funded|brokered|owned|area|linked|aligned|allied)"
)
_ONCE = re.compile(r"(?P<once>[Ee]x|[Tt]hen)-(?P<name>[A-Z].*)")
_DASHES = frozenset("—–-")
_CODE = re.compile(r"[A-Z]{1,4}-?\d[\w.-]*")  # "A320", "P149": amounts, roads, flights and models

# Names that end like a possessive.
_ENDING_IN_S = frozenset(
    """
    mcdonald's sainsbury's macy's wendy's lloyd's moody's sotheby's christie's kellogg's domino's levi's kohl's denny's
    lowe's dick's joe's jerry's claridge's tiffany's bloomingdale's applebee's carl's dunkin's harrod's kiehl's
    hellmann's bonham's phillips's ladbroke's haagen's papa john's arby's chili's morrison's boden's
    """.split()
)
APOSTROPHES = frozenset("'’")
_SEAT = re.compile(r"[DRI]-[A-Z][\w.]+")  # "Rep. Jane Roe, D-Ohio"
_SHORTENED = re.compile(r"['’](?:ll|d|ve|re|m|t)$", re.IGNORECASE)
_SAINTS = frozenset({"st", "saint"})


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a mark: `text[start:end]`, a possessive ending left out.

    `capital` says whether it is written like a part of a name, `glued` whether only white space parts it
    from the token before it, `possessive` whether an ending was cut. `suffix` is what stood behind a hyphen
    ("based" of "Oslo-based").
    """

    text: str
    start: int
    end: int
    capital: bool
    glued: bool
    possessive: bool
    suffix: str = ""

    @property
    def lower(self) -> str:
        """The word in lower case without the dot of an abbreviation."""
        return self.text.lower().rstrip(".").replace("’", "'")


def tokenize(article: Article) -> list[list[Token]]:
    """The tokens of each sentence."""
    return [list(_tokens(article.text, s.start, s.end)) for s in article.sentences]


def _tokens(text: str, start: int, end: int) -> list[Token]:
    found: list[Token] = []
    before = start
    for match in _TOKEN.finditer(text, start, end):
        word, first, last = match.group(), match.start(), match.end()
        glued = first > before and bool(found) and "\n\n" not in text[before:first]
        before = last
        if not word[0].isalnum():
            found.append(Token(word, first, last, False, glued, False))
            continue
        possessive = _POSSESSIVE.search(word)
        if possessive and (_keeps_ending(word) or (glued and found[-1].capital and found[-1].lower in _SAINTS)):
            possessive = None
        if possessive:
            word = word[: possessive.start()]
        pair = word.split("-")
        if len(pair) == 2 and pair[0][:1].isupper() and _are_countries(pair):
            middle = first + len(pair[0])
            found.append(Token(pair[0], first, middle, True, glued, True))
            found.append(Token(pair[1], middle + 1, first + len(word), True, False, bool(possessive)))
            continue
        once = _ONCE.fullmatch(word)
        if once:  # "ex-Treasury adviser", "then-President Roe"
            middle = first + len(once["once"])
            found.append(Token(once["once"].lower(), first, middle, False, glued, False))
            word, first, glued = once["name"], middle + 1, True
        compound = _COMPOUND.fullmatch(word)
        if compound:
            word = compound["name"]
        owns = bool(possessive) or bool(compound) or (word.endswith("s") and text[last : last + 2] in {"’ ", "' "})
        suffix = compound["suffix"] if compound else ""
        found.append(Token(word, first, first + len(word), _is_capital(word), glued, owns, suffix))
    return found


def _keeps_ending(word: str) -> bool:
    return word.lower().replace("’", "'") in _ENDING_IN_S


def _are_countries(words: Sequence[str]) -> bool:
    """Whether "Russia-Ukraine" and the like join two names."""
    places = [known_place(word) for word in words]
    sure = all(place is not None and place.sure for place in places)  # "Raman-Holt" is a surname
    return sure and all(len(word) > 1 for word in words) and known_place("-".join(words)) is None


def _is_capital(word: str) -> bool:
    if _SEAT.fullmatch(word):
        return False
    if _SHORTENED.search(word) or word.lower().rpartition("-")[2] in CALENDAR:
        return word.lower() in CALENDAR  # "I'll", "mid-May"
    if word[0].isupper():
        return _CODE.fullmatch(word) is None or word.lower() in KNOWN_BODIES
    if word[0].isdigit():
        return False
    prefixed = _PREFIXED.match(word)
    if prefixed:
        return word[prefixed.end() - 1].isupper()
    return len(word) > 2 and any(letter.isupper() for letter in word[1:])


def is_headline(tokens: Sequence[Token]) -> bool:
    """Whether a sentence is set in Title Case or in capitals, so that its capitals tell nothing."""
    words = [t for t in tokens if t.text[0].isalpha() and t.lower not in FUNCTION_WORDS]
    if len(words) < 2:
        return False
    if sum(t.text.isupper() and len(t.text) > 1 for t in words) > 0.7 * len(words) and len(words) > 3:
        return True
    ended = tokens[-1].text in {".", "!", "?", "”", '"', "…"} or any(t.text in {"”", "“"} for t in tokens[:1])
    share = sum(t.capital for t in words) / len(words)
    return share >= 0.95 and len(words) > 5 if ended else share >= 0.75


@dataclass(frozen=True, slots=True)
class Usage:
    """How the article writes words where position asks for nothing.

    `words` stand in lower case somewhere; `pairs` are two capitalised words, one behind the other.
    """

    words: Set[str]
    pairs: Set[tuple[str, str]]


def usage(sentences: Sequence[Sequence[Token]]) -> Usage:
    """What the sentences of an article, headlines left out, tell of its capitals."""
    words: set[str] = set()
    pairs: set[tuple[str, str]] = set()
    for tokens in sentences:
        for at, token in enumerate(tokens):
            if token.text[0].islower() and not token.capital:
                words.add(token.text)
            elif (
                token.capital
                and at > 1
                and token.glued
                and tokens[at - 1].capital
                and not opens_sentence(tokens, at - 1)
            ):
                pairs.add((tokens[at - 1].text, token.text))
    return Usage(words, pairs)


def opens_sentence(tokens: Sequence[Token], at: int) -> bool:
    """Whether the word stands where any word would be capitalised."""
    if at == 0:
        return True
    before = tokens[at - 1].text
    if before == '"' or before in {"“", "„", "«", "‘", ":", "•", "*", "|", ">", "'"}:
        return True
    if before in _DASHES or (at < NEAR and not any(t.text[0].isalnum() for t in tokens[:at])):
        return all(t.capital or t.text[0].isdigit() or not t.text[0].isalnum() for t in tokens[max(0, at - NEAR) : at])
    return before in {".", "!", "?", "…"}


def spelled(tokens: Sequence[Token], first: int, last: int) -> str:
    """Tokens as one string, single spaces between them: for looking a name up, not for quoting it."""
    words: list[str] = []
    for at, token in enumerate(tokens[first:last], first):
        if words and token.text in APOSTROPHES:
            words[-1] = words[-1].removesuffix("'s") + "'"  # "Traders' Association"
        elif token.text[0].isalnum() or token.text == "&":
            words.append(token.text + ("'s" if token.possessive and at < last - 1 else ""))
    return " ".join(words)


def word_at(tokens: Sequence[Token], at: int) -> str:
    """The word at a place in lower case, "" beyond either end."""
    return tokens[at].lower if 0 <= at < len(tokens) else ""
