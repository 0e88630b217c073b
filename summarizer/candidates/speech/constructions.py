"""Acts of saying that no verb of saying makes: "according to Roe", "Roe: ...", "Roe's claim that", "in Roe's view"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from summarizer.candidates.speech import verbs
from summarizer.candidates.speech.act import Act
from summarizer.candidates.speech.noun_phrases import Subject, phrase_before
from summarizer.candidates.speech.phrases import APOSTROPHES, Token
from summarizer.candidates.speech.subjects import subject_before
from summarizer.candidates.speech.subjects_behind import subject_after

_ACCORDING = verbs.SpeechVerb("according to", "asserts", frozenset({"clause"}))
_COLON = verbs.SpeechVerb("say", "asserts", frozenset({"clause"}))
_POSSESSIVES = frozenset("his her its their".split())
_WORDS_OF = frozenset(
    "words view opinion eyes judgment judgement estimation estimate account telling version reckoning".split()
)
_COMMENTS = verbs.POSITIONS | frozenset("comment comments remark remarks word words summary".split())
_PUTS = frozenset("put puts described describes saw sees summed".split())  # "is how Roe put it"
_NUMBERS = frozenset(
    """one two three four five six seven eight nine ten eleven twelve dozen dozens scores hundred hundreds thousand
    thousands million billion half zero nought""".split()
)
_LONGEST_ASIDE = 30  # tokens between "the ministry's reply," and ", was that"


def construction(tokens: Sequence[Token], i: int, earlier: Sequence[Act]) -> Act | None:
    """The act that stands at token `i` without a verb of saying; None where there is none."""
    lower = tokens[i].lower
    following = tokens[i + 1].lower if i + 1 < len(tokens) else ""
    if lower == "according" and following == "to":
        whose = subject_after(tokens, i + 2, closed=True)
        return Act(_ACCORDING, i, whose.stop, i, whose, "according") if whose else None
    if lower in {"in", "by"}:
        return _in_the_words_of(tokens, i)
    if lower == "for" and i == 0:
        return _in_the_eyes_of(tokens)
    if (
        lower in {"was", "is"}
        and i
        and (tokens[i - 1].is_quote or (tokens[i - 1].text == "," and tokens[i - 2].is_quote))
    ):
        return _comment_of(tokens, i)
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
    if lower in verbs.POSITIONS and (act := _position(tokens, i)) is not None:
        return act
    return _noun(tokens, i) if lower in verbs.SAYING_NOUNS else None


def _plain(tokens: Sequence[Token], i: int, predicate: int, verb: verbs.SpeechVerb) -> Act | None:
    """The act at `i` of whoever is the subject of the verb at `predicate`."""
    found = subject_before(tokens, predicate, skip_be=predicate == i)
    return Act(verb, found.start, i + 1, i, found, "before", found.shared) if found else None


def _puts_a_figure(tokens: Sequence[Token], i: int) -> bool:
    """ "put the cost at £3m" """
    ahead = tokens[i + 1 : i + 16]
    at = next((k for k, t in enumerate(ahead) if t.lower == "at"), len(ahead))
    figure = ahead[at + 1 : at + 5]
    return 0 < at < len(ahead) - 1 and any(t.text[0].isdigit() or t.is_quote or t.lower in _NUMBERS for t in figure)


def _in_the_words_of(tokens: Sequence[Token], i: int) -> Act | None:
    """ "in the words of Roe", "in her account", "by the brigade's own reckoning"."""
    ahead = [t.lower for t in tokens[i + 1 : i + 7]]
    noun = next((k for k, word in enumerate(ahead) if word in _WORDS_OF), None)
    if noun is None or noun == 0:
        return None
    at = i + 1 + noun
    if tokens[i].lower == "in" and ahead[:noun] in (["the"], ["the", "very"]) and ahead[noun + 1 : noun + 2] == ["of"]:
        whose = subject_after(tokens, at + 2, closed=True)
        return Act(_ACCORDING, i, whose.stop, i, whose, "according") if whose else None
    last = at - 1 if tokens[at - 1].lower == "own" else at
    if not _is_possessive(tokens, last - 1) or any(t.is_quote for t in tokens[i:at]):
        return None
    pronoun = tokens[i + 1].lower in _POSSESSIVES
    if pronoun and last != i + 2:
        return None
    whose = Subject(i + 1, last, i + 1, last, pronoun=pronoun)
    return Act(_ACCORDING, i, at + 1, i, whose, "according")


def _in_the_eyes_of(tokens: Sequence[Token]) -> Act | None:
    """ "For Jane Roe, the mayor, the deal is “a good second best”." """
    whose = subject_after(tokens, 1, closed=True) if len(tokens) > 3 and tokens[1].is_capital else None
    if whose is None or whose.stop >= len(tokens) or tokens[whose.stop].text != ",":
        return None
    clause = tokens[whose.stop :]
    told = any(one.lower in verbs.BE and two.is_quote for one, two in pairwise(clause))
    return Act(_ACCORDING, 0, whose.stop, 0, whose, "according") if told else None


def _comment_of(tokens: Sequence[Token], i: int) -> Act | None:
    """ "“Never,” was the reply of Jane Roe", "“Chaos” is how Roe described it"."""
    ahead = [t.lower for t in tokens[i + 1 : i + 6]]
    of = next((k for k, word in enumerate(ahead) if word in {"of", "from", "how"}), None)
    if of is None or not (ahead[of] == "how" or any(w in _COMMENTS for w in ahead[:of])):
        return None
    whose = subject_after(tokens, i + 2 + of)
    put = next((k for k in range(i + 3 + of, min(len(tokens), i + 24)) if tokens[k].lower in _PUTS), None)
    if ahead[of] == "how":
        whose = subject_before(tokens, put) if put is not None else None
    return Act(_COLON, i, whose.stop, i, whose, "after") if whose else None


def _position(tokens: Sequence[Token], i: int) -> Act | None:
    """ "The ministry's reply, when it came, was that ...", "the union's position is: ..."."""
    at = i + 1
    if at < len(tokens) and tokens[at].text == ",":
        at = next((k for k in range(at + 2, min(len(tokens), at + _LONGEST_ASIDE)) if tokens[k].text == ","), at) + 1
    while at < len(tokens) and tokens[at].lower in {"has", "had", "always", "since"}:
        at += 1
    if at + 1 >= len(tokens) or tokens[at].lower not in verbs.BE:
        return None
    told = tokens[at + 1].lower == "that" or tokens[at + 1].is_quote or tokens[at + 1].text == ":"
    start = _possessor(tokens, i) if told else None
    if start is None:
        return None
    stop = _end_of_possessor(tokens, start, i)
    whose = Subject(start, stop, start, stop, pronoun=tokens[start].lower in _POSSESSIVES)
    takes = frozenset({"clause"})
    stance = verbs.SAYING_NOUNS.get(tokens[i].lower, "asserts")
    return Act(verbs.SpeechVerb(tokens[i].lower, stance, takes, inverts=False), start, at + 1, i, whose, "before")


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
        stop = _end_of_possessor(tokens, start, i)
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


def _end_of_possessor(tokens: Sequence[Token], start: int, noun: int) -> int:
    stop = noun
    while stop > start + 1 and not _is_possessive(tokens, stop - 1):
        stop -= 1
    return stop


def _colon(tokens: Sequence[Token], i: int, earlier: Sequence[Act]) -> Act | None:
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
