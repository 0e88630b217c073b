"""Which words of an English text are negated: a check may forgive a paraphrase, never a lost or added "not"."""

from __future__ import annotations

import re

from summarizer.candidates.stems import FUNCTION_WORDS
from summarizer.grounding.added import added
from summarizer.grounding.clauses import TOKEN, root
from summarizer.grounding.cues import Negated, is_cue, read
from summarizer.grounding.folding import find_words
from summarizer.grounding.hidden import hidden
from summarizer.grounding.lost import lost
from summarizer.grounding.wordings import plainly

_DENIED_IT = re.compile(
    r"(?<!not )(?<!never )(?<!nobody )(?<!no one )(?<!none )(?<!neither )\b"
    r"(?:(?:den(?:y|ies|ied)|disput(?:es|ed)|refut(?:es|ed)) (?:it|this|that)"
    r"|(?:den(?:y|ies|ied)|dismiss(?:es|ed)|disput(?:es|ed)|refut(?:es|ed)|reject(?:s|ed))"
    r" (?:the|this|that|these|those) (?:accusation|allegation|charge|claim|report|rumou?r|suggestion)s?)\b(?! \w+ed\b)"
)


def content_stems(text: str) -> frozenset[str]:
    """The roots of the words that carry meaning, cues of negation left out."""
    words = (word for word in TOKEN.findall(plainly(text)) if word[0].isalnum())
    return frozenset(root(w) for w in words if w.casefold() not in FUNCTION_WORDS and not is_cue(w))


def has_negation(text: str) -> bool:
    """Whether anything in a text is negated; "not only" and "no fewer than" negate nothing."""
    return bool(read(text).cues)


def contradiction(text: str, cited: str) -> str | None:
    """The word that is negated in one of the two texts and not in the other, None where they agree."""
    here, there = read(text), read(cited)
    inner = {k for cue in here.cues for k in cue.inner}
    for cue in here.cues:
        if cue.at in inner:
            continue
        if (word := added(cue, here, there)) is not None:
            return word
    inner = {k for cue in there.cues for k in cue.inner}
    for cue in there.cues:
        if cue.at in inner:
            continue
        if (word := lost(cue, there, here)) is not None:
            return word
    return hidden(here, there)


def denies_itself(text: str, cited: str) -> bool:
    """Whether a text holds a "not" or a "no" of its own, and so do the words that it cites, of one word at least."""
    here, there = (_denied(read(words)) for words in (text, cited))
    return bool(here & there)


def denied_behind(text: str, words: str) -> bool:
    """Whether words tell a text and then that somebody denies it: "word ran that it had sunk; the owners denied it"."""
    return any(_DENIED_IT.search(words, end) for _, end in find_words(text, words))


def _denied(read_: Negated) -> set[str]:
    return {read_.words[k].root for cue in read_.cues if cue.kind != "deny" for k in cue.heads}
