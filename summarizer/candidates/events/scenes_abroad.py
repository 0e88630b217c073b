"""Scenes in other languages: the day that an earlier sentence has set for what a later one goes on to tell."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.articles import Article
from summarizer.candidates.candidate import Candidate
from summarizer.candidates.events.verbs_abroad import main_verb
from summarizer.candidates.languages import Language

_BACK = 2  # sentences of a paragraph through which a scene lasts
_DAY = 10  # characters of a date that is a day
_GOES_ON = re.compile(  # "Kurz darauf", "Le même jour", "Poco dopo": it is the same day, in any paragraph
    r"(?:und |et |y |e |en )?(?:kurz (?:darauf|danach|zuvor)|wenig später|(?:am selben|am gleichen|noch am selben)"
    r" (?:tag|abend|morgen|nachmittag)|in (?:dieser|derselben) nacht|(?:\w+ )?(?:minuten|stunden) (?:später|zuvor)"
    r"|le même (?:jour|soir)|la même nuit|cette nuit-là|ce (?:jour|soir|matin)-là|peu (?:après|avant|de temps après)"
    r"|(?:\w+ |quelques )?(?:heures?|minutes?) (?:plus tard|auparavant)|dans la foulée|dans la soirée"
    r"|ese mismo día|el mismo día|(?:aquella|esa|esa misma) (?:noche|tarde|mañana)|poco (?:después|antes|dopo|prima)"
    r"|(?:\w+ )?(?:horas?|minutos?) (?:después|antes|más tarde|depois)|lo stesso giorno|quella (?:notte|sera|mattina)"
    r"|(?:\w+ )?(?:ore|minuti) (?:dopo|prima|più tardi)|no mesmo dia|(?:nessa|naquela) (?:noite|tarde|manhã|madrugada)"
    r"|pouco (?:depois|antes)|diezelfde (?:dag|avond|nacht)|die (?:avond|nacht|ochtend|middag|dag)|even later"
    r"|kort (?:daarna|daarvoor|erna)|(?:\w+ )?(?:uur|minuten|kwartier) (?:later|eerder))\b",
    re.IGNORECASE,
)
_ANOTHER_TIME = re.compile(  # words that say when by themselves, or that it was no single day
    r"\b(?:lendemain|surlendemain|darauf|tag|jour|día|giorno|dia|dag|volgende|siguiente|seguente|seguinte|seit\w*|früher|bisher|immer|nie|oft|mehrmals|zuletzt|jahr\w*|monat\w*|woche\w*|tage\w*|inzwischen|bereits"
    r"|schon|zuvor|ursprünglich|später|jetzt|nun|depuis|déjà|toujours|jamais|souvent|ans?|années?|mois|semaines?|jours"
    r"|auparavant|désormais|naguère|jadis|desde|siempre|nunca|años?|mes(?:es)?|semanas?|días|ya|hasta ahora"
    r"|antes|da anni|sempre|mai|spesso|ann[oi]|mes[ei]|settiman[ae]|giorni|già|ormai|prima|finora|anos?"
    r"|mês|dias|já|até agora|sinds|altijd|nooit|vaak|ja(?:ar|ren)|maand(?:en)?|we(?:ek|ken)|dagen|al|eerder|inmiddels"
    r"|intussen|tot dusver|tot nu toe|ooit|(?:19|20)\d\d)\b",
    re.IGNORECASE,
)


def day_of_the_scene_abroad(
    article: Article, number: int, clause: str, dates: Sequence[Candidate], language: Language
) -> tuple[str, int] | None:
    """The day that the sentences before the one of this number have set for its clause, and which of them has set it.

    Only what has happened goes on in the scene of its paragraph; with words such as "peu après", in that before, too.
    """
    text = _text(article, number)
    cue = _GOES_ON.match(text)
    verb = main_verb(clause, language.code)
    if verb is None or verb.time != "behind" or verb.state or (not cue and _ANOTHER_TIME.search(text)):
        return None
    for earlier in range(number - 1, max(0, number - 1 - _BACK), -1):
        here = article.sentences[earlier - 1]
        if not cue and "\n" in article.text[here.end : article.sentences[number - 1].start]:
            return None
        days = {
            str(date.known["date"])
            for date in dates
            if here.start <= date.start < here.end and len(date.known.get("date") or "") >= _DAY
        }
        set_by = main_verb(_text(article, earlier), language.code)
        if days:
            past = set_by is not None and set_by.time == "behind"
            return (days.pop(), earlier) if len(days) == 1 and past else None
    return None


def _text(article: Article, number: int) -> str:
    sentence = article.sentences[number - 1]
    return article.text[sentence.start : sentence.end]
