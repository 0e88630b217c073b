"""What is said: the clause of a sentence that belongs to an act of saying."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.candidates.speech import verbs
from summarizer.candidates.speech.act import Act
from summarizer.candidates.speech.content_behind import SHORTEST, behind, hearsay, span
from summarizer.candidates.speech.frames import Frame
from summarizer.candidates.speech.phrases import Token, is_adverb

_DATELINE = re.compile(r"^[A-ZÀ-Þ][\w .,'’/\-]{1,40}(?:\([^)]{1,40}\))?\s*[—–-]+\s+(?=\S)")
_TRIM = " \t\n\u00a0,;:—–-"
_DANGLING = re.compile(r"\s+(?:who|whom|whose|which)$")
_LEAST_SPOKEN = 8  # words of a turn in an interview
_LONG = 25  # words of a claim after which no further sentence of a quotation is taken in
_ASIDES = frozenset(
    "following amid despite citing describing calling urging criticising criticizing blaming accusing referring".split()
)
_QUESTION_WORDS = frozenset("what whatever whom whether why how".split())
# "of lying, a charge he denies": somebody else's words about it.
_DENIED = re.compile(
    r",? an? (?:[\w-]+ )?(?:charge|claim|allegation|accusation|suggestion|assertion|view|version|description|account) "
    r"(?:that |which )?[^,;:.“”\"]{2,60} (?:den(?:y|ies|ied)|reject(?:s|ed)?|disputes?d?|refutes?d?|dismiss(?:es|ed)?)$"
)
_RELATIVE = re.compile(
    r",? \(?(?<=[,)] )(?:which|who|whose|whom|failing which|otherwise)\b(?:[^,;:“”\"]|(?<=\d),(?=\d))*(,(?!\d)|$)"
)
_INSERTED = re.compile(  # "the wall, part of a scheme, had fallen"
    r"^([^,;:“”\"]{3,70}), [^,;:“”\"]{5,100}, "
    r"(?=(?:had|has|have|was|were|is|are|would|will|could|may|might|must|should|can)\b)"
)
_SENTENCES = re.compile(r"(?<=[.!?…]) (?=[\"“‘'’A-ZÀ-Þ])")


def content_of(text: str, frame: Frame, k: int) -> str | None:
    """The clause that belongs to act `k` of a sentence; None where there is none."""
    act = frame.acts[k]
    tokens = frame.tokens
    if _in_relative_clause(tokens, act) or _in_question(tokens, act):
        return None
    if act.order == "noun" and tokens[act.last].lower == "that" and act.first <= 1:
        return None  # "Roe's claim that the wall stood drew laughter": nothing tells where it ends
    stop = _stop(frame, k)
    if act.order == "passive":
        return _of_passive(text, frame, act)
    left = _left(frame, k, 1 if act.order == "according" else SHORTEST)
    if act.order == "according":
        if _says_more(frame, k):
            return None
        inside = left is not None and any(left[0] < a.head < left[1] for a in frame.acts if a.order != "noun")
        if inside and frame.acts[k - 1].order != "according":
            return None  # "Roe said it fell, at a cost of £3m, according to Poe": nothing tells how much is Poe's
        if inside and left is not None:
            begin = frame.acts[k - 1].last
            while tokens[begin].lower in {",", "and", "but"}:
                begin += 1
            left = span(tokens, begin, left[1])
        goes_on = left is None or (
            act.last + 1 < len(tokens) and tokens[act.last].text == "," and tokens[act.last + 1].lower != "and"
        )
        right = span(tokens, act.last, stop) if goes_on else None
        pieces = [p for p in (left and _written(text, frame, *left), right and _written(text, frame, *right)) if p]
        return _fit(" ".join(pieces), SHORTEST)
    right = behind(frame, act, stop)
    if act.order == "colon" and right is not None and not tokens[act.last].is_quote:
        return _fit(_written(text, frame, *right), _LEAST_SPOKEN)
    start = left or _left(frame, k, 1)
    if start is not None and right is None and (rest := _goes_on(frame, act, start, stop)):
        pieces = [_written(text, frame, *start), _written(text, frame, *rest)]
        return _fit(" ".join(p for p in pieces if p), SHORTEST)
    denied = right is not None and act.verb.stance == "denies"
    if left is not None and (right is None or (_quote_broken(tokens, act, left) and not denied)):
        said = _written(text, frame, *left)
        more = _resumed(tokens, act, stop)
        if more is not None:
            said = f"{said.rstrip('.')} {_written(text, frame, *more)}"
        if said.rstrip(_TRIM).endswith("?"):
            return None
        return _fit(said, 1 if act.verb.stance == "denies" else SHORTEST)
    if right is None:
        return None
    shortest = 1 if act.verb.stance == "denies" else 2 if act.verb.takes & {"to", "object"} else SHORTEST
    return _fit(_written(text, frame, *right), shortest)


def _in_relative_clause(tokens: Sequence[Token], act: Act) -> bool:
    """Whether what is promised is the noun before: "the aid that Roe had promised | arrived"."""
    at = act.first - 1
    if act.order != "before" or at < 1 or tokens[at].lower not in {"that", "which"}:
        return False
    if not act.verb.takes & {"to", "object"} or not tokens[at - 1].is_word:
        return False
    if tokens[at - 1].lower in {"and", "but"}:  # "the aid that Roe promised and that Poe threatened to withhold"
        earlier = next((i for i in range(at - 2, 0, -1) if tokens[i].lower == tokens[at].lower), 0)
        return earlier > 0 and _is_noun(tokens, earlier - 1)
    return _is_noun(tokens, at - 1)


def _in_question(tokens: Sequence[Token], act: Act) -> bool:
    """Whether what is wanted stands in a question word: "asked what she wanted most, she gave it some thought"."""
    asked = act.order == "before" and act.first > 0 and tokens[act.first - 1].lower in _QUESTION_WORDS
    return asked and bool(act.verb.takes & {"object", "to"})


def _is_noun(tokens: Sequence[Token], at: int) -> bool:
    """Whether a noun without a clause of its own stands there, not "said", "claims", "clear"."""
    lower = tokens[at].lower
    opens_clause = verbs.VERBS.keys() | verbs.SAYING_NOUNS.keys() | verbs.HEARSAY | verbs.TELLING_NOUNS | verbs.HOLDING
    if lower in opens_clause | verbs.POSITIONS | verbs.PREPOSITIONS | verbs.SUBORDINATORS | verbs.TIME_HEADS:
        return False
    start = at
    while start > 0 and tokens[start - 1].is_word and at - start < 3:
        start -= 1
    return tokens[at].is_word and (
        tokens[at].text[0].isdigit()
        or any(t.lower in verbs.DETERMINERS or t.text[0] in "$€£" for t in tokens[start:at])
    )


def _of_passive(text: str, frame: Frame, act: Act) -> str | None:
    """What is denied or called names by somebody: "claims that | it leaked | were dismissed by the firm"."""
    tokens = frame.tokens
    start = max((i + 1 for i in range(act.head) if tokens[i].text in {";", ":"} or tokens[i].is_quote), default=0)
    if act.verb.stance != "denies":
        return _fit(_written(text, frame, start, act.first), SHORTEST)
    stop = act.head
    while stop > start and (tokens[stop - 1].lower in verbs.BE | verbs.AUXILIARIES or is_adverb(tokens[stop - 1])):
        stop -= 1
    said = hearsay(tokens, start, stop)
    return _fit(_written(text, frame, start if said is None else said, stop), 1)


def _goes_on(frame: Frame, act: Act, left: tuple[int, int], stop: int) -> tuple[int, int] | None:
    """The rest of a clause that the attribution only interrupts: "The wall, Roe said, would hold."

    None where what stands before is a clause of its own: "The wall held, Roe said, and people cheered."
    """
    tokens = frame.tokens
    at = act.last
    if at + 2 >= len(tokens) or tokens[at].text not in {",", "–", "—"} or tokens[left[1] - 1].is_quote:
        return None
    before = tokens[left[0] : left[1]]
    following = tokens[at + 1]
    if is_adverb(following) and at + 2 < len(tokens):
        following = tokens[at + 2]
    verbal = following.lower in verbs.BE | verbs.MODALS | {"has", "have", "had", "do", "does", "did"} or (
        following.text.islower()
        and following.lower.endswith(("ed", "s"))
        and following.lower not in verbs.PREPOSITIONS | verbs.SUBORDINATORS | verbs.DETERMINERS | verbs.ADVERBS
        and not any(t.lower in verbs.BE | verbs.MODALS | {"has", "have", "had"} for t in before)
    )
    opener = before[0].lower in verbs.PREPOSITIONS | verbs.SUBORDINATORS | verbs.TIME_HEADS or is_adverb(before[0])
    subject = re.split("['’]", following.lower)[0]
    fresh = following.is_capital or subject in verbs.DETERMINERS | verbs.PRONOUNS | {"there"}
    if verbal or (opener and fresh and not any(t.text == "," for t in before[:-1])):
        return span(tokens, at + 1, stop if stop > at + 1 else len(tokens))
    return None


def _says_more(frame: Frame, k: int) -> bool:
    """Whether "according to earlier statements, Roe said ..." only leads up to somebody else's words."""
    act = frame.acts[k]
    following = frame.acts[k + 1] if k + 1 < len(frame.acts) else None
    return act.first <= 1 and following is not None and following.first <= act.last + 1


def _fit(words: str, shortest: int) -> str | None:
    words = trimmed(words)
    return words if len(re.findall(r"\w[\w'’\-]*", words)) >= shortest else None


def trimmed(words: str) -> str:
    """Words without asides that begin with "which" or "who", and of a long quotation only its first sentences."""
    words = _INSERTED.sub(r"\1 ", _DENIED.sub("", words.strip(_TRIM)))
    words = _RELATIVE.sub(lambda m: " " if m.group(1) and m.end() < len(m.string) else "", words)
    kept = ""
    for sentence in _SENTENCES.split(words):
        if kept and len(kept.split()) + len(sentence.split()) > _LONG:
            break
        kept = f"{kept} {sentence}" if kept else sentence
    return _DANGLING.sub("", kept.strip(_TRIM))


def _written(text: str, frame: Frame, first: int, last: int) -> str:
    """The words of tokens first..last, without outer marks where they are one quotation, without a dateline."""
    tokens = frame.tokens[first:last]
    while tokens and tokens[-1].text in {".", ",", ";", ":"}:
        tokens = tokens[:-1]
    while tokens and tokens[0].text in {",", ";", ":", "–", "—", "-"}:
        tokens = tokens[1:]
    if not tokens:
        return ""
    words = text[tokens[0].start : tokens[-1].end]
    if len(tokens) == 1 and tokens[0].is_quote:
        words = words.strip("\"'“”„‟«»‹›「」『』‘’‚‛` \u00a0\u202f")
    return re.sub(r"\s*\n\s*", " ", words.rstrip(_TRIM))


def _stop(frame: Frame, k: int) -> int:
    """Where the content of act `k` ends at the latest: the sentence's end, or the next act at its side."""
    act, tokens = frame.acts[k], frame.tokens
    if act.order == "noun":  # "the threat to strike, which came on Monday, was withdrawn"
        ends = {",", ";"} | (verbs.BE | {"has", "have", "had"} if tokens[act.last].lower == "to" else set())
        return min(
            next((i for i in range(act.last, len(tokens)) if tokens[i].lower in ends), len(tokens)),
            _next_stop(frame, k),
        )
    for at in range(act.last + SHORTEST, len(tokens)):
        if tokens[at].text == ";" and act.order == "before":
            return min(at, _next_stop(frame, k))  # "Roe said it fell; nobody was hurt": who says the rest is not told
        aside = tokens[at - 1].text == "," and tokens[at].lower in _ASIDES
        another = tokens[at - 1].lower in {"and", "but"} and tokens[at].lower in verbs.JUDGING
        if aside or (another and tokens[at].lower.endswith("ed")):
            return min(at - 1, _next_stop(frame, k))
    return _next_stop(frame, k)


def _next_stop(frame: Frame, k: int) -> int:
    act, tokens = frame.acts[k], frame.tokens
    for other in frame.acts[k + 1 :]:
        at = other.first
        if (
            at <= act.first and other.head > act.last and not other.shared and other.order == "before"
        ):  # "Roe, who warned ..., said"
            commas = [i for i in range(act.last + 1, other.head) if tokens[i].text == ","]
            return commas[-1] if commas else other.head
        beside = tokens[at - 1].lower in {",", ";", "and", "but", "while"} or tokens[at - 1].is_quote
        nested = not other.shared and (at <= act.last + 1 or not beside)
        if nested and other.order != "according":
            continue
        while at > act.last and (tokens[at - 1].lower in {"and", "but", "while", ","} or is_adverb(tokens[at - 1])):
            at -= 1
        if at > act.last:
            return at
    return len(tokens)


def _left(frame: Frame, k: int, shortest: int) -> tuple[int, int] | None:
    """The clause before "..., X said": from the start of the sentence to the comma or the quotation."""
    act, tokens = frame.acts[k], frame.tokens
    if act.shared or act.first == 0:
        return None
    edge = tokens[act.first - 1]
    if not (edge.is_quote or edge.text in {",", "–", "—", "-", "?", "!"}):
        return None
    first = 0
    text = "".join(f"{t.text} " for t in tokens[: min(14, act.first)])
    if _DATELINE.match(text):
        dash = next((i for i, t in enumerate(tokens[: act.first]) if t.text in {"—", "–", "-"}), None)
        first = dash + 1 if dash is not None and dash + 1 < act.first - 1 else 0
    while first < act.first and tokens[first].lower in {"and", "but", "yet"}:
        first += 1
    measured = first + 1 < len(tokens) and tokens[first + 1].text[0].isdigit()  # "Around 90 fans broke in, he said"
    if (
        not measured
        and tokens[first].lower
        in verbs.PREPOSITIONS
        | {
            "asked",
            "speaking",
            "while",
            "as",
            "when",
            "though",
            "although",
        }
        and (
            not any(t.text == "," or t.is_quote for t in tokens[first : act.first - 1])
            and act.order != "after"
            and not edge.is_quote
            and not _ends_here(tokens, act)
        )
    ):
        return None
    left = span(tokens, first, act.first)
    if left is None:
        return None
    words = [t for t in tokens[left[0] : left[1]] if t.is_word]
    if any(t.is_quote for t in tokens[left[0] : left[1]]) or len(words) >= shortest:
        return left
    return None


def _ends_here(tokens: Sequence[Token], act: Act) -> bool:
    return act.last >= len(tokens) or tokens[act.last].text == "."


def _quote_broken(tokens: Sequence[Token], act: Act, left: tuple[int, int]) -> bool:
    """`“We go,” he said, “and stay.”`: the clause is on both sides."""
    return tokens[left[1] - 1].is_quote or (
        left[1] - 2 >= left[0] and tokens[left[1] - 1].text == "," and tokens[left[1] - 2].is_quote
    )


def _resumed(tokens: Sequence[Token], act: Act, stop: int) -> tuple[int, int] | None:
    at = act.last
    if at + 1 < stop and tokens[at].text == "," and tokens[at + 1].is_quote:
        return at + 1, at + 2
    return None
