"""Words of a sentence, and what kind of phrase a run of them can be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from summarizer.candidates.speech import verbs

APOSTROPHES = frozenset("'’ʼ")
_PREFIXES = ("al-", "el-", "ad-", "as-", "ar-", "an-", "az-", "ash-", "d'", "d’", "de-", "ibn-", "bin-")
# Small words inside a name: "Ana de la Vega".
PARTICLES = frozenset("al de la van von der den bin ibn da dos di el du le y".split())


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a punctuation mark, or a whole quotation."""

    text: str
    start: int
    end: int

    @property
    def lower(self) -> str:
        return self.text.lower()

    @property
    def is_quote(self) -> bool:
        return self.text[0] == "\ufffc"

    @property
    def is_word(self) -> bool:
        return self.text[0].isalnum()

    @property
    def is_capital(self) -> bool:
        return self.text[0].isupper()


def is_adverb(token: Token) -> bool:
    lower = token.lower
    if lower in verbs.ADVERBS:
        return True
    return lower.endswith("ly") and len(lower) > 4 and token.text[0].islower() and lower not in verbs.NO_ADVERBS


def may_be_finite(token: Token) -> bool:
    """Whether the word may be the verb of a clause; plural nouns may be taken for one."""
    lower = token.lower
    if lower in verbs.BE | verbs.MODALS | verbs.AUXILIARIES | verbs.PASTS | verbs.PRESENTS or lower.endswith(
        ("n't", "n’t", "'s", "’s")
    ):
        return lower != "a"
    return token.text[0].islower() and len(lower) > 3 and lower.endswith(("ed", "s")) and not lower.endswith("ss")


def clause_like(tokens: Sequence[Token]) -> bool:
    """Whether the words hold a verb that we know: then they are no apposition."""
    return any(
        t.lower in verbs.BE | verbs.MODALS | {"has", "have", "had"} or t.is_quote for t in tokens[1:]
    ) and tokens[0].lower not in {"who", "whose"}


def proper(tokens: Sequence[Token]) -> bool:
    """Whether the words are one name: capital letters, small particles between."""
    words = [t for t in tokens if t.is_word]
    if not words or len(words) > 6 or words[-1].lower in PARTICLES:
        return False
    return all(_named(t) or t.lower in PARTICLES for t in words) and (words[0].lower not in verbs.DETERMINERS)


def _named(token: Token) -> bool:
    """A word with a capital, also behind the article of an Arabic name or an elision: "al-Khatib", "d'Arc"."""
    return token.is_capital or token.lower.startswith(_PREFIXES)


def ends_proper(tokens: Sequence[Token]) -> bool:
    """Whether the words end in a name ("the mayor Jane Roe")."""
    words = [t for t in tokens if t.is_word]
    return len(words) > 1 and _named(words[-1]) and _named(words[-2])


def describes(tokens: Sequence[Token]) -> bool:
    """Whether the words may describe somebody: "the mayor", "President of the Council", "head of X"."""
    words = [t for t in tokens if t.is_word]
    if not words:
        return False
    if words[0].lower in verbs.DETERMINERS:
        return True
    return any(t.text[0].islower() for t in words)


def introduces_role(tokens: Sequence[Token]) -> bool:
    """ "former head of X", "President of the Council", "who leads X": not a clause of its own."""
    if tokens[0].lower in {"who", "whose", "former", "ex"}:
        return True
    link = next((i for i, t in enumerate(tokens) if t.lower in {"of", "for", "at", "to", "in"}), len(tokens))
    return (
        0 < link <= 5
        and not any(t.lower in verbs.PRONOUNS | verbs.VERBS.keys() or is_adverb(t) for t in tokens[:link])
        and link < len(tokens)
    )
