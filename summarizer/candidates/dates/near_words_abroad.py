"""Days, weeks and months by how far they are from today, and days of the week, in six languages besides English."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache

from summarizer.candidates.dates.calendar_words import DateWords, day_at, month_at, year_at
from summarizer.candidates.dates.calendars import Calendar
from summarizer.candidates.numbers.numerals import read_numeral
from summarizer.candidates.numbers.tokens import Token, lower_at

_DAYS: Mapping[str, Mapping[int, str]] = {  # phrases parted by semicolons, by how many days ahead
    "de": {
        0: "heute;heute morgen;heute früh;heute abend;heute nacht;heute nachmittag;heute vormittag",
        -1: "gestern;gestern abend;gestern morgen;gestern früh;gestern nachmittag;gestern vormittag;letzte nacht;"
        "vergangene nacht;in der vergangenen nacht",
        1: "morgen früh;morgen abend;morgen nachmittag;morgen vormittag",
        -2: "vorgestern",
        2: "übermorgen",
    },
    "fr": {
        0: "aujourd'hui;ce matin;ce soir;cet après-midi;cette nuit;ce midi",
        -1: "hier;hier soir;hier matin;hier après-midi;la nuit dernière;la veille au soir",
        1: "demain;demain soir;demain matin;demain après-midi",
        -2: "avant-hier;avant hier",
        2: "après-demain;après demain",
    },
    "es": {
        0: "hoy;esta mañana;esta tarde;esta noche;esta madrugada;este mediodía",
        -1: "ayer;anoche;ayer tarde;ayer noche;ayer por la tarde;ayer por la mañana;ayer por la noche;la pasada noche",
        1: "mañana por la mañana;mañana por la tarde;mañana por la noche",
        -2: "anteayer;antes de ayer;antier",
        2: "pasado mañana",
    },
    "it": {
        0: "oggi;stamattina;stamane;stamani;stasera;stanotte;questa mattina;questa sera;questo pomeriggio",
        -1: "ieri;ieri sera;ieri mattina;ieri pomeriggio;ieri notte;la scorsa notte;nella notte scorsa;la notte scorsa",
        1: "domani;domattina;domani mattina;domani sera;domani pomeriggio",
        -2: "l'altro ieri;altroieri;l'altroieri;avantieri",
        2: "dopodomani",
    },
    "pt": {
        0: "hoje;esta manhã;esta tarde;esta noite;esta madrugada;nesta manhã;nesta tarde;nesta noite;nesta madrugada",
        -1: "ontem;ontem à noite;ontem à tarde;ontem de manhã;na noite passada",
        1: "amanhã;amanhã de manhã;amanhã à tarde;amanhã à noite",
        -2: "anteontem;antes de ontem",
        2: "depois de amanhã",
    },
    "nl": {
        0: "vandaag;vanochtend;vanmorgen;vanmiddag;vanavond;vannacht",
        -1: "gisteren;gisteravond;gisterochtend;gistermiddag;gistermorgen;gisternacht;afgelopen nacht",
        1: "morgenavond;morgenochtend;morgenmiddag;morgenvroeg;morgennacht",
        -2: "eergisteren;eergisteravond",
        2: "overmorgen",
    },
}
_DAYTIMES = {
    "de": "morgen vormittag mittag nachmittag abend nacht früh".split(),
    "nl": "ochtend morgen middag avond nacht".split(),
}
_LAST = frozenset(
    "letzten letzter letzte letztem vergangenen vergangene vergangener dernier dernière passé passée "
    "pasado pasada último "
    "scorso scorsa ultimo passado passada última afgelopen vorige jongstleden jl".split()
)
_NEXT = frozenset(
    "nächsten nächste nächster kommenden kommende kommender prochain prochaine próximo próxima prossimo "
    "prossima komende "
    "volgende aanstaande eerstvolgende".split()
)
_AGO_BEFORE = {"de": ("vor",), "fr": ("il", "y", "a"), "es": ("hace",), "pt": ("há",)}
_AGO_BEHIND = {"it": "fa", "nl": "geleden", "pt": "atrás"}
_UNITS = {
    "day": "tag tage tagen jour jours día días giorno giorni dia dias dag dagen",
    "week": "woche wochen semaine semaines semana semanas settimana settimane week weken",
    "month": "monat monate monaten mois mes meses mese mesi mês maand maanden",
    "year": "jahr jahre jahren an ans année années año años anno anni ano anos jaar jaren",
}
_UNIT_OF = {word: unit for unit, text in _UNITS.items() for word in text.split()}
_ONE = frozenset("ein eine einem einer einen un une una uno um uma een".split())


@cache
def _shifts(code: str) -> Mapping[tuple[str, ...], int]:
    return {
        tuple(phrase.replace("-", " - ").split()): ahead
        for ahead, text in _DAYS.get(code, {}).items()
        for phrase in text.split(";")
    }


def near_abroad(tokens: Sequence[Token], i: int, calendar: Calendar, code: str) -> DateWords | None:
    """ "gestern Abend", "dinsdagavond", "lunedì scorso", "hace tres días": the date words that begin at token `i`."""
    for length in (4, 3, 2, 1):
        ahead = _shifts(code).get(tuple(lower_at(tokens, k) for k in range(i, i + length)))
        if ahead is not None:
            return DateWords(i, i + length, shift=("day", ahead))
    return (
        _first_of_days(tokens, i, calendar)
        or _ago(tokens, i, code)
        or _day_and_time(tokens, i, calendar, code)
        or _which(tokens, i, calendar)
    )


def _first_of_days(tokens: Sequence[Token], i: int, calendar: Calendar) -> DateWords | None:
    """ "du 18 au 24 juin", "vom 18. bis zum 24. Juni": the day that the stretch begins with, up to what links them."""
    begun = day_at(tokens, i) if lower_at(tokens, i - 1) in _FROM else None
    if begun is None:
        return None
    link = begun[0] + (lower_at(tokens, begun[0]) == ".")
    if lower_at(tokens, link) not in _TO:
        return None
    at = link + 1
    while lower_at(tokens, at) in _THE:
        at += 1
    ended = day_at(tokens, at)
    if ended is None or ended[1] <= begun[1]:
        return None
    month = ended[0]
    while lower_at(tokens, month) in {".", "de"}:
        month += 1
    found = month_at(tokens, month, calendar)
    if found is None:
        return None
    year = year_at(tokens, found[0] + (lower_at(tokens, found[0]) == "de"))
    return DateWords(i, link + 1, month=found[1], day=begun[1], year=year)


_FROM = frozenset("du vom von del dal dall de van entre zwischen tussen tra fra".split())
_TO = frozenset("au bis al a ao à tot und et y e en".split())
_THE = frozenset("le el il lo o dem zum l".split())


def _ago(tokens: Sequence[Token], i: int, code: str) -> DateWords | None:
    opening = _AGO_BEFORE.get(code, ())
    opened = bool(opening) and tuple(lower_at(tokens, i + k) for k in range(len(opening))) == opening
    at = i + len(opening) if opened else i
    closing = _AGO_BEHIND.get(code)
    if not opened and closing is None:
        return None
    one = lower_at(tokens, at) in _ONE
    numeral = None if one or at >= len(tokens) else read_numeral(tokens, at)
    digits = at < len(tokens) and tokens[at].kind == "digits" and tokens[at].text.isdigit()
    count = 1 if one else int(tokens[at].text) if digits else _SMALL.get(lower_at(tokens, at), 0)
    past = at + 1 if one or digits or numeral is None else numeral.past
    unit = _UNIT_OF.get(lower_at(tokens, past))
    if unit is None or not 0 < count <= 500:
        return None
    if not opened:
        return DateWords(i, past + 2, shift=(unit, -count)) if lower_at(tokens, past + 1) == closing else None
    return DateWords(i, past + 1, shift=(unit, -count))


_SMALL = {
    word: number
    for number, text in enumerate(
        "zwei deux dos due dois duas twee;drei trois tres tre três drie;vier quatre cuatro quattro quatro;"
        "fünf cinq cinco cinque vijf;sechs six seis sei zes;sieben sept siete sette sete zeven;"
        "acht huit ocho otto oito;neun neuf nueve nove negen;zehn dix diez dieci dez tien".split(";"),
        start=2,
    )
    for word in text.split()
}


def _day_and_time(tokens: Sequence[Token], i: int, calendar: Calendar, code: str) -> DateWords | None:
    """ "Mittwochmorgen", "dinsdagavond"; of "nacht van maandag op dinsdag", the day that it ends with."""
    word = tokens[i].lower
    for time in _DAYTIMES.get(code, ()):
        number = calendar.weekdays.get(word.removesuffix(time)) if word.endswith(time) else None
        if number is not None:
            return DateWords(i, i + 1, weekday=number)
    over = {lower_at(tokens, i + 1)} & {"op", "auf", "à", "a", "al"} and lower_at(tokens, i - 1) in {"van", "von", "du"}
    if over and word in calendar.weekdays and lower_at(tokens, i + 2) in calendar.weekdays:
        return DateWords(i, i + 3, weekday=calendar.weekdays[lower_at(tokens, i + 2)])
    return None


def _which(tokens: Sequence[Token], i: int, calendar: Calendar) -> DateWords | None:
    """ "lunedì scorso", "el próximo viernes", "kommenden Dienstag"."""
    word, following = tokens[i].lower, lower_at(tokens, i + 1)
    if word in calendar.weekdays and following in _LAST | _NEXT:
        return replace(
            DateWords(i, i + 2, weekday=calendar.weekdays[word]), which="last" if following in _LAST else "next"
        )
    if word in _LAST | _NEXT and following in calendar.weekdays:
        return replace(
            DateWords(i, i + 2, weekday=calendar.weekdays[following]), which="last" if word in _LAST else "next"
        )
    return None
