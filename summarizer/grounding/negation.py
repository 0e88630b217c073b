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

_DENIED_IT = re.compile(  # the next clause or sentence, and nothing in it but that somebody denies what was said
    r"(?P<gap>[^.;!?]*)(?:[.!?][”\"’)]*\s+(?:But |And |Yet |However, )?|;\s+(?:but )?)"
    r"(?P<who>[^\s,.;:!?][^,.;:!?]{0,80}?) (?:(?:has|have|had|later|also|(?!hardly|scarcely|barely|rarely)\w+ly) )*"
    r"(?:(?:denie[sd]|disputes|disputed|refute[sd]) (?:it|this|that)"
    r"|(?:denie[sd]|dismisse[sd]|disputes|disputed|refute[sd]|rejects|rejected)"
    r" (?:the|this|that) (?:accusation|allegation|charge|claim|report|rumou?r|suggestion)s?)"
    r"(?=[.,;!?]|$| (?:on \w+day|last|late|yesterday|today|within|as)\b)"
)
_BESIDE = re.compile(r"\b(?:and|if|or)\b")
_NOBODY = re.compile(r"\b(?:few|longer|neither|never|no|nobody|none|not|nothing)\b|n['’]t\b", re.IGNORECASE)
_LEFT_OPEN = re.compile(r"\b(?:if|unless|whether)\s*$")
_MEANT = re.compile(r"(?:he|she|it|they|the|its|his|her|their|both|a)\b", re.IGNORECASE)


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


def denied_behind(text: str, words: str, who: str | None = None) -> bool:
    """Whether words tell a text and right behind it that somebody denies it: "Word ran that it sank; Roe denied it".

    Args:
        who: the one who is held to deny it, None where nobody is; another name does not do.
    """
    for start, end in find_words(text, words):
        found = _DENIED_IT.match(words, end)
        if found is None or _BESIDE.search(found["gap"]) or _LEFT_OPEN.search(words[:start]):
            continue
        names = set(found["who"].casefold().split())
        meant = who is None or _MEANT.match(found["who"]) or not names.isdisjoint(who.casefold().split())
        if meant and not _NOBODY.search(found["who"]):
            return True
    return False


def _denied(read_: Negated) -> set[str]:
    return {read_.words[k].root for cue in read_.cues if cue.kind != "deny" for k in cue.heads}
