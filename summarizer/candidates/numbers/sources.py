"""Who states a number: the speaker of the quotation or the claim it stands in, or whoever is said to estimate it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from summarizer.articles.article import Article, Sentence
from summarizer.candidates.candidate import Candidate
from summarizer.candidates.numbers.staters import stater_beside
from summarizer.candidates.numbers.subjects import PRONOUN, subject_of, subject_of_joined

_SAYING = (
    r"(?:sa(?:ys?|id)|add(?:s|ed)|believe[sd]?|thinks?|thought|reckon(?:s|ed)?|estimated|estimates|claimed|insist(?:s|ed)?|"
    r"explain(?:s|ed)|argue[sd]?|noted|reported|acknowledged|concede[sd]|admit(?:s|ted)|recall(?:s|ed)|confirmed|"
    r"warn(?:s|ed)|wrote|writes|went on|stated|announced|continued|told [^,;.]{1,40})"
)
_SAID = re.compile(rf"\b{_SAYING}\b")
# ", he said," and its like, and "according to": what stands on both sides is theirs.
_PARENTHESIS = re.compile(
    rf"(?<![”\"’'])[,–—]\s+(?P<who>[^,;:“”\"()]{{1,70}}?),?\s+(?:has\s+|had\s+|also\s+|later\s+)?{_SAYING}"
    r"(?:\s+(?:on|in|at|by|to|last|late|early|yesterday|today|later|earlier|\w+day)\b[^,;.“”\"]{0,40})?[,:;.–—]"
)
_ACCORDING = re.compile(
    r"\b[Aa]ccording to (?P<who>[^,;.:“”\"]{2,80})(?:, (?P<name>[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,3})(?=[,.]|$))?"
)
# Who puts a number at something says it, whatever else the sentence does.
_ESTIMATING = re.compile(
    r"\b(?:(?:has|have|had|now|also|later|earlier|since|then|first|already|only|still|in turn)\s+)*"
    r"(?P<verb>puts?|estimate[sd]?|reckon(?:s|ed)?|counts?|counted|gave|gives?|wants?|demand(?:s|ed)?|expects?|"
    r"expected|pledge[sd]?|promise[sd]?|offer(?:s|ed)|valued?|values|price[sd]?|peg(?:s|ged)|forecasts?|predict(?:s|ed)?|"
    r"project(?:s|ed)|calculate[sd]?|assess(?:es|ed)|cite[sd]?|sa(?:ys?|id)|insist(?:s|ed)?|advise[sd]?|reported|"
    r"speaks? of|spoke of|recorded|propose[sd]?|seeks?|sought|made it|makes it|warn(?:s|ed)|add(?:s|ed)|"
    r"thinks?|thought|suggests?|suggested|indicates?|indicated|alleges?|alleged|guess(?:es|ed)?|fear(?:s|ed)?|"
    r"sees?|saw|shows?|showed|reveal(?:s|ed)?|f(?:inds|ound)|conclude[sd]?|note[sd]?|state[sd]?|"
    r"(?:is|are|was|were) (?:asking|calling|looking) for|(?:is|are|was|were) (?:demanding|seeking|expecting)|"
    r"believe[sd]?|claim(?:s|ed)?|admit(?:s|ted)|acknowledge[sd]?|concede[sd]|announced|foresees?|foresaw|"
    r"envisage[sd]?|anticipate[sd]?|registered|logged|documented|verified|tallied|told)\b"
)
# Behind these the number is in another clause; "a task expected to take" says nothing.
_CUT = re.compile(r"[;:.]|\b(?:which|who|whose|whom|where)\b|^ to\b(?=.*\b(?:take|last|be|cost)\b)")
# "told crews in six counties to leave", "said yes to 54 turbines": nobody states that.
_BIDDING = re.compile(
    r"\b(?:told|ordered|asked|urged|advised|instructed|invited)\b"
    r"(?P<whom>(?:(?!\bthat\b)[^,;.:“”\"])*?)\b(?:not )?to [a-z]+"
)
_NO_STATEMENT = re.compile(r"\b(?:said|says|say) (?:yes|no|goodbye|farewell|sorry|thank you|thanks)\b")
_FARTHEST = 14  # words between such a verb and its number
_NEAR = 5
# Of these the number must be the object, or it is some other number of the same sentence.
_WANTING = re.compile(r"^(?:want|demand|expect|pledge|promise|offer|propose|seek|sought|(?:is|are|was|were) )")
# What such a verb needs behind it to state a number: "put up the rent", "prices", "found a body" state none.
_NEEDS = (
    (
        re.compile(r"^(?:puts?|price[sd]?|peg(?:s|ged)|values?|valued)$"),
        re.compile(r"\b(?:at|as)\s*[\"“]?$|\b(?:at|as) "),
    ),
    (re.compile(r"^(?:f(?:inds|ound)|note[sd]?|state[sd]?|reveal(?:s|ed)?)$"), re.compile(r"^ that\b")),
    (
        re.compile(r"^(?:sees?|saw)$"),
        re.compile(r"^(?: [a-z-]+){0,4}(?: (?:at|of|to|by|about|around|nearly|over))?\s*$"),
    ),
)
# Documents give numbers; who gives £400 is no document.
_DOCUMENTS = re.compile(
    r"\b(?:report|audit|study|survey|review|paper|document|note|memo|minutes|figures|data|estimate|statement|letter|"
    r"filing|accounts|analysis|assessment|register|prospectus|plan|budget|records|tally|bulletin)\b",
    re.IGNORECASE,
)
# Of what is said plainly the number must stand in the words right behind.
_SAYS = frozenset("say says said add adds added told believe believes believed announced".split())
_ELSEWHERE = re.compile(r"[,“”\"—–]|\b(?:as|when|after|before|while|because)\b(?! (?:many|much|few|little)\b)")
_GIVEN = re.compile(r"\b(?:figure|number|total|toll|estimate|count|tally)\b")
_OWN_COUNT = re.compile(
    r"\b[Bb]y (?:(?P<who>(?:the |its |their )?[^,;.:“”\"]{2,50}?)['’]s? (?:own )?|(?P<her>her|his|its|their) own )"
    r"(?:count|reckoning|estimates?|figures|calculations?|account|tally|data|numbers|records)\b"
)
_OWNED_CLAIM = re.compile(
    r"(?P<who>(?:[Tt]he )?[\w.’'\- ]{2,50}?)['’]s? (?:\w+ )?"
    r"(?:claims?|reports?|estimates?|assertions?|accusations?|figures?|count)\b"
)
_ASIDE = re.compile(
    r",\s+(?:(?:which|who|whose|where|against which|of which)\b|an? (?:town|city|village|port|island|district)\b)[^,]*$"
)
_LONGEST_LEAD = 8  # of "Harlan Valley chief executive" before a person's name
_TURN = re.compile(r"^\W*(?P<who>[A-Z][\w.'’\-]*(?: [A-Z][\w.'’\-]*){0,3}):\s", re.MULTILINE)
_FEWEST_TURNS = 4


@dataclass(frozen=True, slots=True)
class Source:
    """Who states a number; `name` is None where the article itself does."""

    name: str | None


def source_of_number(
    article: Article,
    number: Candidate,
    names: Sequence[Candidate],
    attributions: Sequence[Candidate],
    quotations: Sequence[Candidate],
    stated: Candidate | None,
) -> Source | None:
    """Who states a number: nobody states how many they are who say something ("two officials said")."""
    source = _stated_by(article, number, names, attributions, quotations, stated)
    sentence = next((s for s in article.sentences if s.start <= number.start < s.end), None)
    if source is None or source.name is None or sentence is None:
        return source
    at = article.text.casefold().find(source.name.casefold(), sentence.start, sentence.end)
    return Source(None) if 0 <= at <= number.start < at + len(source.name) else source


def _stated_by(
    article: Article,
    number: Candidate,
    names: Sequence[Candidate],
    attributions: Sequence[Candidate],
    quotations: Sequence[Candidate],
    stated: Candidate | None,
) -> Source | None:
    """Who states a number; None where somebody does and code cannot tell who.

    `stated` is the innermost attribution in whose clause the number stands.
    """
    quoted = [one for one in quotations if any(start <= number.start < end for start, end in one.spans)]
    for one in quoted:
        if "speaker" in one.known:
            return _named(str(one.known["speaker"]), names)
    sentence = next((s for s in article.sentences if s.start <= number.start < s.end), None)
    if sentence is None:
        return Source(None)
    before = article.text[sentence.start : number.start]
    bidding = _BIDDING.search(article.text, sentence.start, sentence.end)
    if not quoted and (_NO_STATEMENT.search(before) or (bidding and number.start in range(*bidding.span("whom")))):
        return Source(None)
    behind = article.text[number.end : sentence.end]
    elsewhere = stated is None or str(stated.known.get("claimant", " ")) in before or _ASIDE.search(before) is not None
    beside = None if quoted else stater_beside(before, behind if elsewhere else "")
    if beside is not None:
        return _named(beside, names)
    aside = None if quoted else _ASIDE.search(before)
    if aside is not None and not any(
        _is_verb_at(aside.group(), verb.start()) for verb in _ESTIMATING.finditer(aside.group())
    ):
        return Source(None)
    if stated is not None and not quoted and (first := _before_aside(article, sentence, number, stated)) is not None:
        return _named(first, names)
    if stated is not None and stated.known.get("stance") == "denies":
        return _denied(before, number, stated, names)
    if stated is not None:
        told = _estimated(article, sentence, number, names, attributions, beside=True)
        if told is not None:
            return _named(told, names)
        words = article.text[sentence.start : sentence.end]
        claimant = stated.known.get("claimant")
        if claimant is None:
            who = None if quoted else _unnamed(article, sentence, names)
            return None if who is None else _named(who, names)
        if _is_line_opener(str(claimant), words) or _is_own(str(claimant), article):
            return Source(None)
        return _named(_in_full(words, str(claimant), _before(attributions, sentence.start), _people(names)), names)
    if quoted:
        return None
    told = _beside(article, sentence, number, names, attributions) or _estimated(
        article, sentence, number, names, attributions
    )
    if told is not None and not _is_own(told, article):
        return _named(told, names)
    return Source(None)


def _is_verb_at(text: str, at: int) -> bool:
    """Whether a word that may be a verb is none behind an article: "has held the see"."""
    return re.search(r"\b(?:the|an?|its|their|his|her)\s+$", text[:at]) is None


def _before_aside(article: Article, sentence: Sentence, number: Candidate, stated: Candidate) -> str | None:
    """Who ", officials said," behind a number tells, where the other claim of the sentence is made behind that."""
    text = article.text[sentence.start : sentence.end]
    aside = _PARENTHESIS.search(text, number.end - sentence.start)
    if (
        aside is None
        or PRONOUN.match(aside["who"])
        or _OTHER_CLAUSE.search(text[number.end - sentence.start : aside.start()])
    ):
        return None
    claimant = text.find(str(stated.known.get("claimant", "")), aside.end())
    return subject_of(aside["who"]) if claimant > 0 and stated.known.get("claimant") else None


def _is_own(claimant: str, article: Article) -> bool:
    """Whether it is who publishes the article: what a press release announces the article itself states."""
    return article.publisher is not None and claimant.casefold() == article.publisher.casefold()


def _unnamed(article: Article, sentence: Sentence, names: Sequence[Candidate]) -> str | None:
    """Whom "according to his office", ", he said," and "It says" mean where the claim itself names nobody."""
    words = article.text[sentence.start : sentence.end]
    according = _ACCORDING.search(words)
    if according is not None:
        return according["name"] or according["who"]
    said = re.search(rf"\b(?P<who>he|she|it)\b (?:also |later |has |had )?{_SAYING}", words, re.IGNORECASE)
    if said is None:
        return None
    if said["who"].lower() == "it":
        document = _DOCUMENT.match(article.text[: sentence.start].rstrip().rsplit("\n", 1)[-1])
        document = document or _DOCUMENT.search(article.text, max(0, sentence.start - _NEAR_BEFORE), sentence.start)
        return None if document is None else f"the {document['noun']}"
    return _last_person(article, sentence.start, names)


def _last_person(article: Article, end: int, names: Sequence[Candidate]) -> str | None:
    """The person named last before a place, if that was not long ago."""
    text = article.text[max(0, end - _NEAR_BEFORE) : end]
    places = [
        (text.rfind(form), str(name.known["name"]))
        for name in names
        if name.belongs_to == "people"
        for form in (str(name.known["name"]), *map(str, cast("Sequence[object]", name.known.get("aliases", ()))))
    ]
    at, who = max(places, default=(-1, ""))
    return who if at >= 0 else None


_NEAR_BEFORE = 500  # characters
_DOCUMENT = re.compile(
    r"(?:^|(?<=[.!?] ))(?:The|Its|Their|An?) (?:[\w’'-]+ ){0,3}?"
    r"(?P<noun>report|audit|study|survey|review|inquiry|statement|letter|filing|"
    r"lawsuit|suit|complaint|indictment|document|paper|analysis|ruling|judgment|notice|bulletin|poll|assessment|"
    r"memo|petition|dossier|charge sheet|white paper|press release)\b",
    re.MULTILINE,
)


def _named(words: str, names: Sequence[Candidate]) -> Source:
    """The words, or the name that ends them: "staff union Unicare" is Unicare."""
    words = words.strip().lstrip(_BULLETS).rstrip(".")
    if _SAID.search(words):  # "He said at least 30 members": a clause, nobody's name
        return Source(None)
    for name in names:
        full = str(name.known.get("name", ""))
        if len(full) > 3 and name.belongs_to in {"people", "organisations"} and words.endswith(f" {full}"):
            lead = words[: -len(full)].split()
            if (
                len(lead) <= (_LONGEST_LEAD if name.belongs_to == "people" else 3)
                and lead[-1].islower()
                and lead[-1] not in {"of", "in", "at", "from", "for", "with", "by", "to"}
            ):
                return Source(full)
    return Source(words or None)


_BULLETS = "•●▪■◦‣*·–—- "


def _is_line_opener(claimant: str, sentence: str) -> bool:
    """A dateline or a kicker in capitals ("ORRIN: Police arrested ...") says nothing."""
    return claimant.isupper() and sentence.startswith(f"{claimant}:")


def _people(names: Sequence[Candidate]) -> frozenset[str]:
    return frozenset(str(name.known["name"]) for name in names if name.belongs_to == "people")


def _denied(before: str, number: Candidate, stated: Candidate, names: Sequence[Candidate]) -> Source:
    """Of a denied claim that is said to be somebody's ("rejected the union's claim that"), whose; else nobody's."""
    owned = _OWNED_CLAIM.search(before)
    if owned is None:
        return Source(None)
    who = owned["who"]
    the = who.rfind("the ")
    return _named(who[the:] if the >= 0 else who.split()[-1], names)


def _before(attributions: Sequence[Candidate], end: int) -> list[str]:
    """The claimants up to a place, in order."""
    return [str(one.known["claimant"]) for one in attributions if one.start < end and "claimant" in one.known]


def _meant(pronoun: str, earlier: Sequence[str], people: frozenset[str]) -> str | None:
    """Whom "he" or "it" means among those who have spoken: the last person, or the last that is none."""
    human = pronoun.lower() in {"he", "she"}
    return next((one for one in reversed(earlier) if (one in people) == human), None)


def _in_full(text: str, claimant: str, earlier: Sequence[str], people: frozenset[str]) -> str:
    """The claimant as a sentence puts it in full: "according to two people in the room"; "she said" is no union."""
    according = _ACCORDING.search(text)
    if according is not None:
        if according["name"]:
            return according["name"]
        return according["who"] if according["who"].startswith(f"{claimant} ") else claimant
    aside = _PARENTHESIS.search(text)
    if aside is not None and aside["who"].lower() in {"he", "she"} and claimant not in people:
        return _meant(aside["who"], earlier, people) or claimant
    return claimant


def _beside(
    article: Article,
    sentence: Sentence,
    number: Candidate,
    names: Sequence[Candidate],
    attributions: Sequence[Candidate],
) -> str | None:
    """The one who is said to have said it in a parenthesis, whichever side of it the number stands on."""
    text = article.text[sentence.start : sentence.end]
    at = number.start - sentence.start
    own = _OWN_COUNT.search(text)
    people, earlier = _people(names), _before(attributions, sentence.start)
    if own is not None and not (own.end() <= at and text[own.end() : at].count(",") > 1):
        return own["who"] or _meant("she" if own["her"] in {"her", "his"} else "it", earlier, people)
    said = _ACCORDING.search(text) or _PARENTHESIS.search(text)
    if said is None or _OTHER_CLAUSE.search(text[min(at, said.start()) : max(at, said.start())]):
        return None
    here = [one for one in attributions if one.start <= number.start < one.end and "claimant" in one.known]
    if here:
        return _in_full(text, str(here[0].known["claimant"]), earlier, people)
    if said.re is _ACCORDING:
        return said["name"] or said["who"]
    return _meant(said["who"], earlier, people) if PRONOUN.match(said["who"]) else subject_of(said["who"])


_OTHER_CLAUSE = re.compile(r";|, but\b|, while\b| and (?:was|were|is|are|has|have|had|will|would)\b")


def _estimated(
    article: Article,
    sentence: Sentence,
    number: Candidate,
    names: Sequence[Candidate],
    attributions: Sequence[Candidate],
    *,
    beside: bool = False,
) -> str | None:
    """Whoever puts, expects, demands or counts it, in the same clause; `beside` a claim only in a clause of its own."""
    before = article.text[sentence.start : number.start]
    titled = article.headline is not None and article.text[sentence.start : sentence.end] == article.headline
    for verb in reversed(list(_ESTIMATING.finditer(before))):
        between = before[verb.end() :]
        wanting = _WANTING.match(verb["verb"]) is not None
        if len(between.split()) > (_NEAR if wanting else _FARTHEST) or _CUT.search(between):
            continue
        if verb["verb"] in _SAYS and _ELSEWHERE.search(between):
            continue
        if any(verbs.match(verb["verb"]) and not needed.search(between) for verbs, needed in _NEEDS):
            continue
        who = subject_of(before[: verb.start()]) or subject_of_joined(before[: verb.start()])
        gives = verb["verb"].startswith("g") and not _GIVEN.search(between)
        if (wanting and titled) or (gives and (who is None or _DOCUMENTS.search(who) is None)):
            continue
        joined = re.search(r", (?:and|but|while) [^,]*$", before[: verb.start()]) is not None
        if who is None or (beside and (wanting or not joined or PRONOUN.match(who) is not None)):
            continue
        if PRONOUN.match(who) is None:
            return who
        named = _last_person(article, sentence.start, names) if who.lower() in {"he", "she"} else None
        return named or _meant(who, _before(attributions, sentence.start), _people(names))
    return None


def turns_of(article: Article, names: Sequence[Candidate]) -> list[tuple[int, int, str]]:
    """The answers of an interview, [start, end), with whose they are; none in an article of another kind."""
    marks = list(_TURN.finditer(article.text))
    often = Counter(mark["who"] for mark in marks)
    speakers = {who for who, times in often.items() if times >= 2}
    marks = [mark for mark in marks if mark["who"] in speakers]
    if len(speakers) < 2 or len(marks) < _FEWEST_TURNS:
        return []
    ends = [*(mark.start() for mark in marks[1:]), len(article.text)]
    asked = Counter(
        mark["who"]
        for mark, end in zip(marks, ends, strict=True)
        if article.text[mark.end() : end].rstrip().endswith("?")
    )
    asking = asked.most_common(1)[0][0] if asked else None
    people = [str(name.known["name"]) for name in names if name.belongs_to == "people"]
    return [
        (mark.end(), end, _bearer(mark["who"], people))
        for mark, end in zip(marks, ends, strict=True)
        if mark["who"] != asking
    ]


def _bearer(label: str, people: Sequence[str]) -> str:
    """The person whom initials, a surname or "A" before a colon stand for."""
    for name in people:
        words = name.split()
        if label in words or label.replace(".", "") == "".join(word[0] for word in words) or label == name:
            return name
    return people[0] if label == "A" and people else label
