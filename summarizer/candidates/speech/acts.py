"""Who says what in a sentence: verbs of saying, the words for who speaks, and where the content stands.

Works on word order and tables, without a parser; what it cannot read it leaves out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from summarizer.candidates.speech import verbs
from summarizer.candidates.speech.phrases import APOSTROPHES, Token, ends_proper, is_adverb, proper
from summarizer.candidates.speech.subjects import Subject, phrase_before, subject_before
from summarizer.candidates.speech.subjects_behind import subject_after


@dataclass(frozen=True, slots=True)
class Act:
    """One act of saying, in tokens of its frame.

    Attributes:
        verb: the verb and what it takes.
        first: index of the first token that belongs to the attribution ("Roe, the mayor, said").
        last: index after its last token.
        subject: who speaks; None when shared with the act before it or not readable.
        order: "before" (Roe said), "after" (said Roe), "according" (also "in the words of Roe"), "colon" (Roe: ...),
            "noun" (Roe's claim that).
        shared: the subject is that of the act before ("..., and warned").
        head: index of the verb itself.
    """

    verb: verbs.SpeechVerb
    first: int
    last: int
    head: int
    subject: Subject | None
    order: Literal["before", "after", "according", "colon", "noun"]
    shared: bool = False


_ACCORDING = verbs.SpeechVerb("according to", "asserts", frozenset({"clause"}))
_COLON = verbs.SpeechVerb("say", "asserts", frozenset({"clause"}))
_POSSESSIVES = frozenset("his her its their".split())
_WORDS_OF = frozenset("words view opinion eyes judgment judgement estimation account telling".split())
_QUOTED = frozenset({"quoted", "cited", "reported", "quoting", "quotes"})


def acts_of(tokens: Sequence[Token], foreign: bool = True) -> tuple[Act, ...]:
    """The acts of saying in one sentence, in order; `foreign`: it may be German, French or Spanish."""
    found: list[Act] = []
    for i, token in enumerate(tokens):
        if token.is_quote:
            continue
        act = _act_at(tokens, i, found, foreign)
        if act and not (found and act.head < found[-1].last and found[-1].order == "after"):
            found.append(act)
    return tuple(found)


def _act_at(tokens: Sequence[Token], i: int, earlier: list[Act], foreign: bool) -> Act | None:
    if (act := _construction(tokens, i, earlier)) is not None:
        return act
    lower = tokens[i].lower
    verb, after = _verb_at(tokens, i, foreign)
    if verb is None:
        return None
    if "quotation" in verb.takes and not _beside_quotation(tokens, i, after):
        return None
    if lower.endswith("ing"):
        return _participle(tokens, i, after, verb, earlier)
    return _finite(tokens, i, after, verb, earlier)


def _construction(tokens: Sequence[Token], i: int, earlier: list[Act]) -> Act | None:
    """The acts that no verb of saying makes: "according to Roe", "Roe: ...", "Roe's claim that", "Roe is sure that"."""
    lower = tokens[i].lower
    following = tokens[i + 1].lower if i + 1 < len(tokens) else ""
    if lower == "according" and following == "to":
        whose = subject_after(tokens, i + 2, closed=True)
        return Act(_ACCORDING, i, whose.stop, i, whose, "according") if whose else None
    if lower == "in" and "of" in {t.lower for t in tokens[i + 2 : i + 4]}:
        return _in_the_words_of(tokens, i)
    if lower == ":":
        return _colon(tokens, i, earlier)
    if lower in {"put", "puts"} and following == "it":
        whose = subject_before(tokens, i)
        as_ = whose is not None and whose.start > 0 and tokens[whose.start - 1].lower == "as"
        return Act(_ACCORDING, whose.start - 1, i + 2, i, whose, "according") if whose and as_ else None
    if lower in {"put", "puts"} and _puts_a_figure(tokens, i):
        return _plain(tokens, i, i, verbs.SpeechVerb("put at", "asserts", frozenset({"object"}), inverts=False))
    if lower in verbs.HOLDING and i and tokens[i - 1].lower in verbs.BE:
        return _plain(tokens, i, i, verbs.SpeechVerb(lower, "asserts", frozenset({"clause"}), inverts=False))
    return _noun(tokens, i) if lower in verbs.SAYING_NOUNS else None


def _plain(tokens: Sequence[Token], i: int, predicate: int, verb: verbs.SpeechVerb) -> Act | None:
    """The act at `i` of whoever is the subject of the verb at `predicate`."""
    found = subject_before(tokens, predicate, skip_be=predicate == i)
    return Act(verb, found.start, i + 1, i, found, "before", found.shared) if found else None


def _verb_at(tokens: Sequence[Token], i: int, foreign: bool) -> tuple[verbs.SpeechVerb | None, int]:
    """The verb at token `i`, small words that belong to it included, and the index behind them."""
    lower = tokens[i].lower
    ahead = tuple(t.lower for t in tokens[i + 1 : i + 3])
    if (denial := verbs.DENIALS.get((lower, *ahead))) is not None:
        return denial, i + 3
    if (phrasal := verbs.PHRASAL.get((lower, *ahead[:1]))) is not None:
        return phrasal, i + 2
    verb = verbs.VERBS.get(lower) or (verbs.FOREIGN.get(lower) if foreign else None)
    if verb is None and lower in verbs.VERDICTS and _judges(tokens, i):
        verb = verbs.SpeechVerb(verbs.VERDICTS[lower], "asserts", frozenset({"object"}), inverts=False)
    if verb is None and lower in verbs.JUDGING and _quote_ahead(tokens, i + 1):
        verb = verbs.SpeechVerb(lower, None, frozenset({"object"}), inverts=False)
    if verb is None and lower.endswith("ed") and _quote_announced(tokens, i + 1):
        verb = verbs.SpeechVerb(lower, "asserts", frozenset({"quotation"}), inverts=False)
    return verb, i + 1


def _puts_a_figure(tokens: Sequence[Token], i: int) -> bool:
    """ "put the cost at £3m" """
    ahead = tokens[i + 1 : i + 16]
    at = next((k for k, t in enumerate(ahead) if t.lower == "at"), len(ahead))
    return 0 < at < len(ahead) - 1 and any(t.text[0].isdigit() or t.is_quote for t in ahead[at + 1 : at + 5])


def _quote_announced(tokens: Sequence[Token], at: int) -> bool:
    """Whether a colon or comma and a quotation follow at once ("Roe bristled: “...”")."""
    return at + 1 < len(tokens) and tokens[at].text in {":", ","} and tokens[at + 1].is_quote


def _beside_quotation(tokens: Sequence[Token], i: int, after: int) -> bool:
    """Whether a quotation follows at once, or stands right before the verb and its subject."""
    if _quote_announced(tokens, after) or (after < len(tokens) and tokens[after].is_quote):
        return True
    return any(t.is_quote for t in tokens[max(0, i - 12) : i])


def _in_the_words_of(tokens: Sequence[Token], i: int) -> Act | None:
    """ "in the words of Roe", "in the view of Roe"."""
    of = i + 3 if tokens[i + 1].lower == "the" else i + 2
    if of >= len(tokens) or tokens[of].lower != "of" or tokens[of - 1].lower not in _WORDS_OF:
        return None
    whose = subject_after(tokens, of + 1, closed=True)
    return Act(_ACCORDING, i, whose.stop, i, whose, "according") if whose else None


def _noun(tokens: Sequence[Token], i: int) -> Act | None:
    """ "Roe's claim that ...", "its threat to ...", "a warning by Roe that ..."."""
    stance = verbs.SAYING_NOUNS[tokens[i].lower]
    links = {"that"} | ({"to"} if stance in {"pledges", "warns", "demands"} else set())
    links |= {"for"} if stance == "demands" else set()
    verb = verbs.SpeechVerb(tokens[i].lower, stance, frozenset({"clause", "to", "object"}), inverts=False)
    following = tokens[i + 1].lower if i + 1 < len(tokens) else ""
    if following == "to" and (i + 2 >= len(tokens) or not tokens[i + 2].text.islower() or tokens[i + 2].is_quote):
        return None
    if following in links:
        start = _possessor(tokens, i)
        if start is None or (tokens[start].lower in _POSSESSIVES and _light_verb(tokens, i) is not None):
            light = _light_verb(tokens, i)
            return None if light is None else _plain(tokens, i, light, verb)
        stop = i
        while stop > start + 1 and not _is_possessive(tokens, stop - 1):
            stop -= 1
        pronoun = tokens[start].lower in _POSSESSIVES
        return Act(verb, start, i + 1, i, Subject(start, stop, start, stop, pronoun=pronoun), "noun")
    if following in {"by", "from"}:
        whose = subject_after(tokens, i + 2, closed=True)
        if whose and whose.stop < len(tokens) and tokens[whose.stop].lower in links:
            return Act(verb, i, whose.stop, i, whose, "noun")
    return None


def _light_verb(tokens: Sequence[Token], i: int) -> int | None:
    """Where the verb stands that puts the noun at `i` forward: "voiced fears that", "renewed its call for"."""
    return next((k for k in range(i - 1, max(-1, i - 4), -1) if tokens[k].lower in verbs.LIGHT_VERBS), None)


def _is_possessive(tokens: Sequence[Token], at: int) -> bool:
    lower = tokens[at].lower
    return (
        lower in _POSSESSIVES
        or lower.endswith(("'s", "’s"))
        or (lower in APOSTROPHES and at > 0 and tokens[at - 1].lower.endswith("s"))
    )


def _possessor(tokens: Sequence[Token], i: int) -> int | None:
    """Where the possessor of the noun at `i` begins ("the union's [repeated] demand"); None without one."""
    at = next((k for k in range(i - 1, max(-1, i - 4), -1) if _is_possessive(tokens, k)), None)
    if at is None or any(not t.is_word for t in tokens[at + 1 : i]):
        return None
    if tokens[at].lower in _POSSESSIVES:
        return at
    phrase = phrase_before(tokens, at)
    return phrase.first if phrase else None


def _judges(tokens: Sequence[Token], i: int) -> bool:
    """Whether a judgement of somebody follows: "accused Roe of", "called the threat illegal"."""
    needed = verbs.VERDICT_LINKS[verbs.VERDICTS[tokens[i].lower]]
    ahead = []
    for token in tokens[i + 1 : i + 16]:
        if not (token.is_word or token.is_quote or token.text in APOSTROPHES):
            break
        ahead.append(token)
    if len(ahead) < 3:
        return False
    if needed:
        return any(t.lower in needed for t in ahead[1:])
    at = 1
    if ahead[0].lower in verbs.DETERMINERS | {"such"}:
        at = 2
    elif ahead[0].lower not in {"it", "him", "them", "her", "this", "that"}:
        return False
    if any(t.lower in {"which", "that", "whom"} for t in tokens[max(0, i - 4) : i]):
        return False  # "which she called her red line"
    third = ahead[at]
    return not (
        third.lower in verbs.PREPOSITIONS | verbs.SUBORDINATORS | (verbs.TIME_WORDS - {"a"}) | {"to", "and", "or"}
        or is_adverb(third)
        or third.lower.endswith("ing")
    )


def _quote_ahead(tokens: Sequence[Token], at: int) -> bool:
    """Whether a quotation follows in the same clause ("called the plan “a gift to nobody”")."""
    for token in tokens[at : at + 14]:
        if token.is_quote:
            return True
        if token.text in {",", ";", ":", "."} or token.lower in verbs.VERBS:
            return False
    return False


def _participle(tokens: Sequence[Token], i: int, after: int, verb: verbs.SpeechVerb, earlier: list[Act]) -> Act | None:
    before = tokens[i - 1].lower if i else ""
    if before == "as":
        quoted = next((k for k in range(i - 2, max(-1, i - 20), -1) if tokens[k].lower in _QUOTED), None)
        if quoted is None:
            return None
        passive = quoted == i - 2 or (quoted > 0 and tokens[quoted - 1].lower in verbs.BE)
        found = subject_before(tokens, quoted, skip_be=True) if passive else subject_after(tokens, quoted + 1)
        return Act(verb, found.start, after, i, found, "before", found.shared) if found else None
    if before in verbs.BE - {"been", "being", "be"}:
        found = subject_before(tokens, i, skip_be=True)
        return Act(verb, found.start, after, i, found, "before", found.shared) if found else None
    if before == "," or (before in {"and", "but", "while"} and (earlier or verb.stance is None)):
        return Act(verb, i, after, i, None, "before", shared=True)
    return None


def _finite(tokens: Sequence[Token], i: int, after: int, verb: verbs.SpeechVerb, earlier: list[Act]) -> Act | None:
    lower = tokens[i].lower
    before = tokens[i - 1] if i else None
    following = tokens[after] if after < len(tokens) else None
    content_follows = following is not None and (
        following.is_quote
        or following.lower in {"that", "dass", "que"}
        or (following.text in {":", ","} and after + 1 < len(tokens) and tokens[after + 1].is_quote)
        or following.text == ":"
    )
    left = i
    while left and tokens[left - 1].lower in verbs.AUXILIARIES:
        left -= 1
    adjacent = tokens[left - 1] if left else None
    quoted = any(t.is_quote for t in tokens[max(0, left - 2) : left])
    quoted = quoted and "clause" in verb.takes and "person" not in verb.takes and lower not in verbs.NEEDS_CONTENT
    if (verb.inverts or quoted) and (
        adjacent is None or adjacent.is_quote or adjacent.text in {",", "–", "—", "-", ";"}
    ):
        inverted = _inverted(tokens, i, left, after, verb)
        if inverted:
            return inverted
    pronoun = before is not None and before.lower in {"he", "she", "they", "it"}
    if (
        lower in verbs.NEEDS_CONTENT
        and after == i + 1
        and not (content_follows or pronoun or _direct(tokens, i, after))
    ):
        return None
    if before is not None and (
        before.lower in verbs.DETERMINERS | verbs.PREPOSITIONS | verbs.BE | verbs.MODALS | verbs.NOT_SUBJECTS
        or before.lower.endswith(("'s", "’s"))
    ):
        return None
    if lower in {"say", "tell", "write"} and before is not None and before.lower == "to":
        return None
    if before is not None and before.lower.endswith("ed") and i > 1 and tokens[i - 2].lower in verbs.AUXILIARIES:
        return None  # "have voiced fears"
    subject = subject_before(tokens, i)
    if subject is None or (subject.pronoun and verb.lemma in {"show", "indicate"} and tokens[i - 1].lower != "it"):
        return None
    if subject.shared:
        clear = earlier or content_follows or lower not in verbs.DOUBTFUL
        return Act(verb, subject.stop, after, i, None, "before", shared=True) if clear else None
    if lower in verbs.DOUBTFUL and not content_follows and not (subject.pronoun or _direct(tokens, i, after)):
        last = tokens[subject.stop - 1]
        nominal = not last.text[0].isupper() and not last.lower.endswith("s")
        if nominal and not lower.endswith("ed"):
            return None
    return Act(verb, subject.start, after, i, subject, "before")


def _direct(tokens: Sequence[Token], i: int, after: int) -> bool:
    """Whether what is said stands right before this attribution: a quotation, or all of a sentence that ends here."""
    if after >= len(tokens) or tokens[after].text == ".":
        return any(t.is_quote or t.text == "," for t in tokens[max(0, i - 12) : i])
    return tokens[after].text == "," and any(t.is_quote for t in tokens[max(0, i - 12) : i])


def _inverted(tokens: Sequence[Token], i: int, left: int, after: int, verb: verbs.SpeechVerb) -> Act | None:
    subject = subject_after(tokens, after)
    if subject is None or (left == 0 and not subject.pronoun):
        return None
    first = tokens[subject.start]
    ahead = tokens[subject.stop] if subject.stop < len(tokens) else None
    if ahead is not None and not (
        ahead.is_quote
        or ahead.text in {".", ",", ";", ":", "–", "—", "!", "?", ")", "("}
        or ahead.lower in verbs.PREPOSITIONS | verbs.SUBORDINATORS | verbs.TIME_HEADS | {"who", "and", "late"}
    ):
        return None
    if left and not tokens[left - 1].is_quote:
        if not first.text[0].isupper() and first.lower not in verbs.DETERMINERS | verbs.PRONOUNS:
            others = tokens[subject.start : subject.stop]
            if len(others) > 3 or not others[-1].lower.endswith("s"):
                return None
        chain = subject_before(tokens, i)
        if chain is not None and chain.apposed and not chain.shared and _opens_clause(tokens, chain):
            return None
    if left == 0 and len(tokens) > subject.stop + 3:
        return None
    return Act(verb, left, subject.stop, i, subject, "after")


def _opens_clause(tokens: Sequence[Token], subject: Subject) -> bool:
    """Whether "Roe, the mayor," can be the subject: it is a name, or starts its clause with a determiner."""
    words = tokens[subject.first : subject.last]
    if proper(words) or ends_proper(words):
        return True
    starts = subject.start == 0 or not tokens[subject.start - 1].is_word
    return starts and words[0].lower in verbs.DETERMINERS


def _colon(tokens: Sequence[Token], i: int, earlier: list[Act]) -> Act | None:
    """`Roe: “...”`, `The mayor of Lund: “...”` at the start of a sentence."""
    if earlier or i == 0 or i > 12 or i + 1 >= len(tokens):
        return None
    if not tokens[i + 1].is_quote and i > 3:
        return None
    verbal = verbs.BE | verbs.MODALS | verbs.AUXILIARIES | verbs.FOREIGN.keys()
    if any(t.lower in verbal or t.is_quote for t in tokens[:i]):
        return None
    subject = subject_before(tokens, i)
    if subject is None or subject.shared or subject.start > 1:
        return None
    if not tokens[i + 1].is_quote and not all(t.text[0].isupper() for t in tokens[subject.start : subject.stop]):
        return None
    return Act(_COLON, subject.start, i + 1, i, subject, "colon")
