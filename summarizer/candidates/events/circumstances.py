"""When and where: the day and the place of an event, as its clause gives them, else its sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from summarizer.articles import Article
from summarizer.articles.language import is_english, primary
from summarizer.candidates.candidate import Candidate
from summarizer.candidates.dates.counted import counted_from
from summarizer.candidates.dates.tenses import verb_of, verbs_in
from summarizer.candidates.events.settings import place_by_the_story, places_of
from summarizer.candidates.events.verbs import PREPOSITIONS, is_finite, main_verb, words_of
from summarizer.candidates.events.verbs_abroad import main_verb as main_verb_abroad
from summarizer.candidates.salience import Told
from summarizer.candidates.speech.verbs import VERBS

_SINCE = re.compile(r"\b(?:since|ever since|as of|than)\s+(?:\w+\s+)?$", re.IGNORECASE)
_NO_DAY = re.compile(r"\bbetween (?:[\w.]+ ){0,6}?$", re.IGNORECASE)
_IN_A_YEAR = re.compile(
    r"\b(?:in|by|until|till|during|before|after|of|early|late|mid|through|throughout|from)[ -]$|[(,] ?$|^$",
    re.IGNORECASE,
)
_COMPARED = re.compile(
    r"\b(?:from|than|against|compared (?:to|with)|versus)\b[^,]*?\d[^,]* (?:in|for|at)(?: \w+)? $"
)  # "to 5% from 4% in May"
_JOINED = re.compile(r"^[^;:]*(?:,|–|—)? (?:and|but) (?:the |an? |its |his |her |their |\W)?$")
_OWN_TIME = re.compile(r"(?:\w+ ){0,3}?(?:later|earlier|before|after|since|next|following|now)\b", re.IGNORECASE)
_MEANWHILE = re.compile(r",? (?:when|as|while) ")
_PERFECT = re.compile(r"ha(?:s|ve|d)\b")
_ALONE = re.compile(r"(?: (?:\w+ )?(?:on|in|at|by|late|early|until|of) (?:the |(?:small )?hours |of )*)?\s*")
_CONDITION = re.compile(r"^(?:If|Unless|Should|Once|When|After)\b[^,]*,")
_OF_THAT_YEAR = re.compile(r"\b(?:in|with|under|at|during|by|through) an? $")
_DEED = re.compile(  # "paid in a 2023 settlement", "sold at a 2019 auction": it came about then
    r" (?:\w+ )?(?:accident|agreement|ambush|attack|auction|blaze|bombing|ceremony|coup|crash|deal|election"
    r"|explosion|fire"
    r"|hearing|interview|merger|operation|raid|referendum|report|ruling|settlement|shooting|speech|strike|study|summit"
    r"|survey|takeover|trial|vote)\b"
)
_DAY_LENGTH = 10  # characters of a date that is a day
_SINCE_ABROAD = re.compile(
    r"\b(?:seit|depuis|desde|dal|dallo|dalla|dall[’']|sinds)\s?(?:(?:dem|der|den|le|la|el|o|a|de|het)\s)?$",
    re.IGNORECASE,
)
_A_WEEK = re.compile(r"\b(?:Woche|semaine|semana|settimana|week)\b", re.IGNORECASE)
_YEAR = 4  # characters of a date that is a year
_WHERE = (
    r"\b(?:(?:in|at|near|outside|inside|on|off|from|around|across|throughout|over|above|below|beneath|beside|opposite|behind"
    r"|along|through|(?:entered|entering|reach(?:ed|es|ing)?|left|fled|evacuat(?:ed?|es|ing)|visit(?:ed|s|ing)?|tour(?:ed|s)"
    r"|rock(?:ed|s)|batter(?:ed|s)|flood(?:ed|s)|shell(?:ed|s)|bomb(?:ed|s)|storm(?:ed|s)|stormed|hit|hits|struck|turned"
    r"|fill(?:ed|s)|shut|closed|block(?:ed|s)|seiz(?:ed|es)|captured|cut off)) (?:the |nearby |neighbouring )?|by the )"
    r"(?:\w+ern |central |downtown |upper |lower )?"
    r"(?:(?:[\w-]+ ){0,2}(?:town|city|village|port|island|district|province|region|state|suburb|resort|capital|county)"
    r"(?: of)? )?"
)
_AFTER_A_PLACE = PREPOSITIONS | frozenset(
    "after ago also and as because before but earlier early following last late later next or since so than that then "
    "this to today tomorrow tonight twice until when where which while who whose yesterday".split()
)


def circumstances_of(
    article: Article,
    told: Told,
    clause: str,
    status: str | None,
    stance: str | None,
    dates: Sequence[Candidate],
    names: Sequence[Candidate],
    where: str | None = None,
) -> dict[str, str | None]:
    """The "date" and the "place" of a clause that is told in a sentence; None where there is none.

    `where` is the pattern of what stands before a place, None for that of English.
    """
    sentence = article.sentences[told.number - 1]
    text = article.text[sentence.start : sentence.end]
    there = [d for d in dates if sentence.start <= d.start < sentence.end and d.known.get("date")]
    if not is_english(article.language):
        day = _day_abroad(there, clause, article)
    else:
        spans = [(d.start - sentence.start, d.end - sentence.start, str(d.known["date"])) for d in there]
        day = _day(spans, text, clause, stance, status)
    place = _place(names, clause, where) if where is None else _place_abroad(names, clause, text, where, article)
    if place is None and is_english(article.language):
        place = place_by_the_story(article, told.number, clause, status, stance, day, names)
    return {"date": day, "place": place}


def _day_abroad(there: Sequence[Candidate], clause: str, article: Article) -> str | None:
    there = [
        day
        for day in there
        if not (_A_WEEK.search(article.text[day.start : day.end]))
        and not (
            _SINCE_ABROAD.search(article.text[max(0, day.start - 20) : day.start])
            and day.known["date"] < (article.published or "")
        )
    ]
    inside = [d.known["date"] for d in there if article.text[d.start : d.end] in clause]
    beside = {d.known["date"] for d in there if len(d.known["date"]) > _YEAR}  # a mere year: of an aside
    days = inside or (list(beside) if len(beside) == 1 else [])
    return days[0] if days else None


def _day(
    there: Sequence[tuple[int, int, str]], sentence: str, clause: str, stance: str | None, status: str | None
) -> str | None:
    """The date that goes with the main verb of the clause, else with what follows on it; never that of another clause.

    Args:
        there: (start, end, ISO date) of the dates in the sentence.
    """
    words = placed(clause, sentence)
    verb = main_verb(_CONDITION.sub(lambda found: " " * len(found.group()), clause))
    if not words or verb is None:
        return None
    at = words[len(words_of(clause[: verb[1]]))][0]
    if day := _counted_from(there, sentence, words[0][0]):
        return day
    ranked = []
    for start, end, day in there:
        before = sentence[:start]
        if (_SINCE.search(before) and status != "under way") or _NO_DAY.search(before):
            continue
        a_bare_year = len(day) == _YEAR and sentence[start:end].isdigit() and not _IN_A_YEAR.search(before)
        if a_bare_year and not (at < start and _OF_THAT_YEAR.search(before) and _DEED.match(sentence, end)):
            continue  # "the 2019 floods"
        if at < start and _COMPARED.search(sentence[at:start]):
            continue
        if rank := _belongs(sentence, start, end, words, at, stance):
            ranked.append((rank, start, day))
    return min(ranked)[2] if ranked else None


def _counted_from(there: Sequence[tuple[int, int, str]], sentence: str, first: int) -> str | None:
    """The day of a clause with "a day after" in front of it, counted from the one day that stands before."""
    days = {day for _, end, day in there if end <= first and len(day) == _DAY_LENGTH}
    if len(days) != 1 or any(start >= first for start, _, _ in there):
        return None
    return counted_from(days.pop(), sentence[:first])


def _belongs(sentence: str, start: int, end: int, words: Sequence[tuple[int, int]], at: int, stance: str | None) -> int:
    """How well a date goes with the clause whose words stand here, 1 the best; 0 where it is of something else."""
    verb = verb_of(sentence, start, end)
    own = verb is not None and verb.start <= at < verb.end
    if any(first <= start < past for first, past in words):
        if own:
            return 3 if sentence[start:end].endswith(("'s", "’s")) else 1
        return 4 if verb is None or verb.start > at else 0
    if verb is None:
        return 0
    if own and (end <= at or _ALONE.fullmatch(sentence[:start].rpartition(",")[2])):
        return 2
    first, last = words[0][0], words[-1][1]
    if stance == "demands" and verb.end <= first:
        return 5  # "demanded on Thursday that": that is what happens
    main = next((one for one in verbs_in(sentence) if one.start <= at < one.end), None)
    if (
        main is None
        or _OWN_TIME.match(sentence, first)
        or not main.time == verb.time == "behind"
        or _PERFECT.match(sentence, main.start)
    ):
        return 0
    beside = verb.end <= first and verb.word not in VERBS and _JOINED.search(sentence[verb.end : first])
    within = last <= verb.start and _MEANWHILE.match(sentence[last : verb.start])
    return 6 if beside or within else 0


def placed(clause: str, sentence: str) -> list[tuple[int, int]]:
    """Where the words of a clause stand in its sentence, as close together as they can; empty where they do not."""
    wanted = [word for word, _, _ in words_of(clause)]
    there = words_of(sentence)
    best: list[int] = []
    for first, (word, _, _) in enumerate(there):
        if not wanted or word != wanted[0]:
            continue
        found: list[int] = []
        at = first
        for one in wanted:
            at = next((n for n in range(at, len(there)) if there[n][0] == one), len(there))
            if at == len(there):
                break
            found.append(at)
            at += 1
        if len(found) == len(wanted) and (not best or found[-1] - found[0] < best[-1] - best[0]):
            best = found
    return [there[n][1:] for n in best]


def _place(names: Sequence[Candidate], clause: str, where: str | None) -> str | None:
    """The first place that the clause happens in; of two names that begin alike, the longer."""
    found = [(at, -end, name) for name, forms in places_of(names) for at, end in _at(forms, clause, where)]
    return min(found)[2] if found else None


def _place_abroad(names: Sequence[Candidate], clause: str, sentence: str, where: str, article: Article) -> str | None:
    """The first place behind the verb or in front of the clause, else that of its subject, else one set apart."""
    verb = main_verb_abroad(clause, primary(article.language))
    found = [(at, -end, name) for name, forms in places_of(names) for at, end in _at(forms, clause, where)]
    if found:
        return min(found, key=lambda one: (verb is not None and 0 < one[0] < verb.start, one))[2]
    apart = {
        name
        for name, forms in places_of(names)
        for form in forms
        if re.search(rf"(?:^|,\s){where}{re.escape(form)}(?=[,.;]|$)", sentence)
    }
    return apart.pop() if len(apart) == 1 else None


def _at(forms: Sequence[str], clause: str, where: str | None) -> Iterator[tuple[int, int]]:
    for form in forms:
        if where is not None:
            if match := re.search(where + re.escape(form) + r"\b", clause):
                yield match.start(), match.end()
            continue
        for match in re.finditer(_WHERE + re.escape(form) + r"\b(?!['’]|-\w)", clause):
            following = re.match(r" ([a-z][\w-]*)", clause[match.end() :])
            word = following.group(1) if following else ""
            if word == "to" and clause[match.start() :].startswith("from "):
                continue  # "ports from Orrin to Velm"
            if not word or word in _AFTER_A_PLACE or word.endswith("ly") or is_finite(word):  # not "in Velm market"
                yield match.start(), match.end()
                break
