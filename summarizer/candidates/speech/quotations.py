"""Quotations: words between marks that are somebody's own, and whose they are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from summarizer.articles.article import Article
from summarizer.candidates.candidate import Candidate
from summarizer.candidates.languages import known_language
from summarizer.candidates.speech import verbs
from summarizer.candidates.speech.abroad import find_quotations_abroad
from summarizer.candidates.speech.frames import Frame
from summarizer.candidates.speech.phrases import Token
from summarizer.candidates.speech.reading import Reading, read
from summarizer.candidates.speech.references import Reference

_ENDS_UTTERANCE = re.compile(r"[.!?,…—–-]['’”\"]?$")
_ENDS_SENTENCE = re.compile(r"[.!?…]['’”\"]?$")
_CJK = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
# Words right before the marks after which the quoted words are a name or are spoken of as words.
_NAMING = frozenset(
    """called named titled entitled dubbed nicknamed termed codenamed code-named known word words phrase term slogan
    motto hashtag nickname codename so-called film movie book novel song album play series show poem essay
    documentary podcast painting exhibition operation project programme program single track title expression
    concept idiom anthem genannt intitulé titulado llamado""".split()
)
_SMALL = verbs.PREPOSITIONS | verbs.DETERMINERS | frozenset({"and", "or", "but", "nor", "is"})


@dataclass(frozen=True, slots=True)
class Quoted:
    """A quotation: the number of its stretch, and whose it is (None where code cannot tell)."""

    stretch: int
    speaker: Reference | None


def find_quotations(
    article: Article, names: Sequence[Candidate] = (), reading: Reading | None = None
) -> tuple[Candidate, ...]:
    """Every quotation of the article, in order, with its speaker where code can tell.

    Titles, named projects, words used as words, scare quotes and fragments of one or two words are left out.
    """
    if (language := known_language(article.language)) is not None:
        return find_quotations_abroad(article, names, language)
    reading = reading or read(article, names)
    found = []
    for quoted in quotations_of(reading):
        parts = reading.stretches[quoted.stretch].parts
        text = words_of(reading, quoted.stretch)
        known = {"text": text} | ({"speaker": quoted.speaker.name} if quoted.speaker else {})
        found.append(Candidate("quotations", parts, text, known))
    return tuple(found)


def words_of(reading: Reading, stretch: int) -> str:
    """The quoted words without their marks, paragraphs joined by a space."""
    return " ".join(reading.article.text[a:b] for a, b in reading.stretches[stretch].parts)


def quotations_of(reading: Reading) -> tuple[Quoted, ...]:
    """As `find_quotations`, for an article that has been read already."""
    chosen = [n for n in range(len(reading.stretches)) if _is_quotation(reading, n)]
    chosen = _without_repeats(reading, chosen)
    found: list[Quoted] = []
    for number in chosen:
        speaker = _attributed(reading, number)
        if speaker is _UNATTRIBUTED:
            speaker = _carried_on(reading, number, found[-1] if found else None)
        found.append(Quoted(number, speaker if isinstance(speaker, Reference) else None))
    for at in range(len(found) - 2, -1, -1):
        here, after = found[at], found[at + 1]
        if here.speaker is None and after.speaker is not None and _runs_on(reading, here, after):
            found[at] = Quoted(here.stretch, after.speaker)
    return tuple(found)


def _without_repeats(reading: Reading, numbers: list[int]) -> list[int]:
    """Leaves out pull quotes and headlines that give again what is quoted in full elsewhere."""
    words = {n: re.sub(r"\W+", " ", words_of(reading, n)).strip().casefold() for n in numbers}
    body = " | ".join(words[n] for n in numbers if not _is_headline(reading, n))
    seen: dict[str, int] = {}
    for n in numbers:
        if _is_headline(reading, n) and words[n] in body:
            continue
        earlier = seen.get(words[n])
        if earlier is None or (_alone(reading, earlier) and not _alone(reading, n)):
            seen[words[n]] = n
    return sorted(seen.values())


def _is_headline(reading: Reading, number: int) -> bool:
    frame, _ = _place(reading, number)
    return frame is not None and reading.article.text[frame.start : frame.end] == reading.article.headline


def _place(reading: Reading, number: int, part: int = 0) -> tuple[Frame | None, int]:
    at = reading.places.get((number, part))
    return (reading.frames[at[0]], at[1]) if at else (None, 0)


def _alone(reading: Reading, number: int) -> bool:
    """Whether the quotation is all there is in its sentence."""
    frame, _ = _place(reading, number)
    return frame is not None and not any(t.is_word for t in frame.tokens)


# -- quotation or not ---------------------------------------------------------------------------------------


def _is_quotation(reading: Reading, number: int) -> bool:
    stretch = reading.stretches[number]
    text = words_of(reading, number)
    words = re.findall(r"[^\W_](?:[\w'’.\-]*\w)?", text)
    frame, at = _place(reading, number)
    if not words or frame is None:
        return False
    last_frame, last_at = _place(reading, number, len(stretch.parts) - 1)
    lead, tail = frame.tokens[:at], (last_frame or frame).tokens[last_at + 1 :]
    led = _led(frame, at)
    tailed = _tailed(reading, number)
    starts = not any(t.is_word for t in lead) or lead[-1].text in {":", ",", "–", "—", ".", "?", "!"}
    capital = text[0].isupper() or not text[0].isalpha()
    if not stretch.closed:
        return len(stretch.parts) > 1 or (len(words) >= 4 and (led or not any(t.is_word for t in lead)))
    if len(words) >= 4 and len(stretch.parts) > 1:
        return True
    if tailed and starts and (capital or len(words) >= 3):
        return True
    punctuated = bool(lead) and lead[-1].text in {":", ","}
    if _CJK.search(text):
        return len(text) >= 8 or (bool(tail) and tail[0].text.startswith("と"))
    if _resumes(frame, at):
        return True
    brief = len(words) <= 3 and capital and _ENDS_SENTENCE.search(text) and _alone(reading, number)
    if brief and _follows_quotation(reading, number):
        return True
    if len(words) <= 2 and led and punctuated and capital and (_ENDS_UTTERANCE.search(text) or _ends(tail)):
        return True
    if len(words) == 1 or (_named(lead, tail, text, words) and not _called_by_somebody(frame, at)):
        return False
    if len(words) == 2:
        before = lead[-1].lower if lead else ""
        pointed_at = (
            before in verbs.DETERMINERS - {"a", "an", "any"} or before[:1].isdigit()
        )  # 'the "milk train" may go'
        in_subject = any(act.subject and act.subject.first <= at < act.subject.last for act in frame.acts)
        return (
            bool(frame.acts) and not capital and not pointed_at and not in_subject and not _qualifies_noun(lead, tail)
        )
    if led and punctuated:
        return True
    if _title_case(words, text) and not (led and _ENDS_SENTENCE.search(text)):
        return False
    if _qualifies_noun(lead, tail) and (len(words) < 4 or capital):
        return False
    if _ENDS_SENTENCE.search(text) and starts and capital and len(words) >= 4:
        return True
    if led or tailed or _somebody_speaks(frame) or tells_on(reading, number):
        return True
    return len(words) >= 6 and not _title_case(words, text)


def tells_on(reading: Reading, number: int) -> bool:
    """Whether the sentence goes on with what somebody said just before: "Gas was used “as a last resort”."""
    at = reading.places[(number, 0)][0]
    if at == 0 or reading.paragraph_of[at] - reading.paragraph_of[at - 1] > 1:
        return False
    before = reading.frames[at - 1]
    return bool(before.quotes) or any(act.verb.stance is not None for act in before.acts)


def _resumes(frame: Frame, at: int) -> bool:
    """Whether only an attribution and a comma part it from a quotation ("“Yes,” she said, “we will.”")."""
    if at < 3 or frame.tokens[at - 1].text != ",":
        return False
    return any(
        act.last == at - 1 and frame.tokens[max(0, act.first - 1)].is_quote and act.first > 0 for act in frame.acts
    )


def _follows_quotation(reading: Reading, number: int) -> bool:
    """Whether the sentence before, in the same paragraph, holds a quotation that is attributed."""
    at = reading.places[(number, 0)][0]
    if at == 0 or reading.paragraph_of[at] != reading.paragraph_of[at - 1]:
        return False
    return bool(reading.frames[at - 1].quotes and reading.frames[at - 1].acts)


def _ends(tail: Sequence[Token]) -> bool:
    return not tail or tail[0].text in {".", "!", "?"}


def _led(frame: Frame, at: int) -> bool:
    """Whether a verb of saying leads straight up to the quotation."""
    for act in frame.acts:
        if act.last <= at:
            between = frame.tokens[act.last : at]
            plain = all(not t.is_word or t.lower in {"that", "it", "as"} or t.lower in verbs.ADVERBS for t in between)
            if plain or (between[-1].text in {":", ","} and len(between) <= 16):
                return True
    return False


def _tailed(reading: Reading, number: int) -> bool:
    return _tail_act(reading, number) is not None


def _tail_act(reading: Reading, number: int) -> tuple[int, int] | None:
    """(frame number, act number) of the attribution right behind the quotation."""
    stretch = reading.stretches[number]
    place = reading.places.get((number, len(stretch.parts) - 1))
    if place is None:
        return None
    frame, at = reading.frames[place[0]], place[1]
    text = words_of(reading, number)
    for k, act in enumerate(frame.acts):
        if act.shared or act.order == "colon" or not at < act.first <= at + 2:
            continue
        between = frame.tokens[at + 1 : act.first]
        if any(t.is_word for t in between) or (between and between[0].text in {".", ";", ":"}):
            continue
        ended = _ENDS_SENTENCE.search(text) is not None and not between
        following = frame.tokens[act.last].lower if act.last < len(frame.tokens) else "."
        if ended and act.order == "before" and (text.endswith(".") or following in {"that", ":"}):
            continue
        return place[0], k
    return None


def _named(lead: Sequence[Token], tail: Sequence[Token], text: str, words: list[str]) -> bool:
    """Whether a word before the marks makes the quoted words a name ("a film called ...")."""
    before = [t.lower for t in lead[-2:] if t.is_word]
    if not before or len(words) > 10:
        return False
    if before[-1] in _NAMING or (before[-1] == "as" and before[0] == "known"):
        return not _ENDS_SENTENCE.search(text) or len(words) <= 5
    return False


def _called_by_somebody(frame: Frame, at: int) -> bool:
    """Whether it is somebody who calls a thing so ("which Roe called “a gift”"), not its name ("a film called ...")."""
    return any(act.last == at and act.subject is not None for act in frame.acts)


def _title_case(words: list[str], text: str) -> bool:
    """Whether the words are written as a title: capitals but for the small words, no full sentence."""
    if len(words) > 12 or (len(words) > 5 and _ENDS_SENTENCE.search(text)):
        return False
    great = [w for w in words if w.casefold() not in _SMALL]
    return len(great) >= 2 and words[0][0].isupper() and all(w[0].isupper() or w[0].isdigit() for w in great)


def _qualifies_noun(lead: Sequence[Token], tail: Sequence[Token]) -> bool:
    """Whether the marks stand between a determiner and a noun: the "..." project."""
    if not lead or not tail:
        return False
    before = lead[-1]
    determined = before.lower in verbs.DETERMINERS | {"so-called"} or before.lower.endswith(("'s", "’s", "s'", "s’"))
    return (
        determined
        and tail[0].is_word
        and tail[0].lower
        not in _SMALL
        | verbs.BE
        | verbs.MODALS
        | (verbs.SUBORDINATORS | verbs.AUXILIARIES | verbs.ADVERBS | verbs.PRONOUNS | verbs.TIME_HEADS)
    )


def _somebody_speaks(frame: Frame) -> bool:
    return bool(frame.acts) or any(t.lower in verbs.JUDGING or t.lower in verbs.TELLING_NOUNS for t in frame.tokens)


# -- whose words --------------------------------------------------------------------------------------------

_UNATTRIBUTED = object()


def _attributed(reading: Reading, number: int) -> object:
    """The speaker by the quotation's own sentence; None where it names one we cannot settle."""
    stretch = reading.stretches[number]
    tail = _tail_act(reading, number)
    if tail is not None:
        return reading.speakers[tail[0]][tail[1]]
    place = reading.places[(number, 0)]
    frame, at = reading.frames[place[0]], place[1]
    before = [k for k, act in enumerate(frame.acts) if act.last <= at]
    if before:
        return reading.speakers[place[0]][before[-1]]
    last_place = reading.places.get((number, len(stretch.parts) - 1), place)
    last_frame = reading.frames[last_place[0]]
    behind = [k for k, act in enumerate(last_frame.acts) if act.first > last_place[1] and not act.shared]
    if behind:
        return reading.speakers[last_place[0]][behind[-1]]
    if any(t.is_word for t in (*frame.tokens[:at], *last_frame.tokens[last_place[1] + 1 :])):
        told = verbs.JUDGING | verbs.TELLING_NOUNS
        if (at and (frame.tokens[at - 1].text == ":" or frame.tokens[at - 1].lower == "as")) or any(
            t.lower in told for t in frame.tokens[:at]
        ):
            return reading.subjects[place[0]]
        return _UNATTRIBUTED if tells_on(reading, number) else None
    return _UNATTRIBUTED


def _carried_on(reading: Reading, number: int, previous: Quoted | None) -> Reference | None:
    """The speaker of a quotation that stands alone: whoever spoke, or was spoken of, just before."""
    place = reading.places[(number, 0)]
    if place[0] == 0:
        return None
    paragraph = reading.paragraph_of[place[0]]
    before = place[0] - 1
    if previous is not None:
        parts = reading.stretches[previous.stretch].parts
        spoken = reading.places.get((previous.stretch, len(parts) - 1))
        if spoken is not None and spoken[0] >= before and (reading.paragraph_of[spoken[0]] >= paragraph - 1):
            return previous.speaker
    if reading.paragraph_of[before] < paragraph - 1:
        return None
    told = [r for r in reading.speakers[before] if r is not None]
    return told[-1] if told else reading.subjects[before]


def _runs_on(reading: Reading, here: Quoted, after: Quoted) -> bool:
    """Whether the next quotation follows at once in the same paragraph ("..." "...," she said)."""
    first, second = reading.places[(here.stretch, 0)], reading.places[(after.stretch, 0)]
    return (
        second[0] - first[0] <= 1
        and _alone(reading, here.stretch)
        and reading.paragraph_of[first[0]] == reading.paragraph_of[second[0]]
    )
