"""Full dates (day, month and year) as mastheads and bylines print them, and as ISO."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_MONTH_NAMES: tuple[
    str, ...
] = (  # by month; en, de, fr, es, it, pt, nl, da, no, sv, is, fi, pl, cs, hu, ro, id, tl, tr, ru, uk, el, ar
    "january jan janv gen januar jänner janvier enero ene gennaio janeiro januari janúar tammikuuta stycznia ledna "
    "január "
    "ianuarie "
    "enero ocak января січня ιανουαρίου يناير",
    "february feb febr févr fev februar février fév febrero febbraio fevereiro februari febrúar helmikuuta lutego "
    "února február "
    "februarie "
    "pebrero şubat февраля лютого φεβρουαρίου فبراير شباط",
    "march mar mrt mär mrz märz mars marzo março maart marts maaliskuuta marca března március martie maret marso "
    "mart марта "
    "березня "
    "μαρτίου مارس آذار",
    "april apr abr avr avril abril aprile apríl huhtikuuta kwietnia dubna április aprilie nisan апреля квітня "
    "απριλίου أبريل "
    "ابريل نيسان",
    "may mai mag mayo maggio maio mei maj maí toukokuuta maja května május mayıs мая травня μαΐου مايو أيار",
    "june jun giu juni juin junio giugno junho júní kesäkuuta czerwca června június iunie hunyo haziran июня червня "
    "ιουνίου "
    "يونيو حزيران",
    "july jul lug juil juli juillet julio luglio julho júlí heinäkuuta lipca července július iulie hulyo temmuz июля "
    "липня "
    "ιουλίου "
    "يوليو تموز",
    "august aug ago août aout agosto augustus augusti ágúst elokuuta sierpnia srpna augusztus agustus ağustos августа "
    "серпня "
    "αυγούστου أغسطس آب",
    "september sep sept sett set septembre septiembre settembre setembro syyskuuta września září szeptember septembrie "
    "setyembre eylül "
    "сентября вересня σεπτεμβρίου سبتمبر أيلول",
    "october oct ott out oktober okt octobre octubre ottobre outubro október lokakuuta października října octombrie "
    "oktubre "
    "ekim "
    "октября жовтня οκτωβρίου أكتوبر",
    "november nov novembre noviembre novembro nóvember marraskuuta listopada listopadu noiembrie nobyembre kasım "
    "ноября "
    "листопада νοεμβρίου نوفمبر",
    "december dec dic déc dezember dez décembre diciembre dicembre dezembro desember joulukuuta grudnia prosince "
    "decembrie "
    "disyembre "
    "desembre aralık декабря грудня δεκεμβρίου ديسمبر",
)
_MONTHS = {word: number for number, names in enumerate(_MONTH_NAMES, 1) for word in names.split()}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_DAY = r"(?P<day>\d{1,2})"

_SHORT_YEAR = r"(?P<short>\d\d)"
_ORDINAL = r"(?:st|nd|rd|th|er|\.|º|ª)?"
_GAP = r"[\s/.,–-]+"

_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"(?<!\d){_YEAR}-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)",
        rf"(?<!\d){_YEAR}(?:/|\.)(?P<month>\d\d?)(?:/|\.)(?P<day>\d\d?)(?!\d)",
        rf"{_YEAR}\s?年\s?(?P<month>\d\d?)\s?月\s?(?P<day>\d\d?)\s?日",
        rf"(?<![\d.]){_DAY}\.\s?(?P<month>\d\d?)\.\s?{_YEAR}(?!\d)",
        rf"(?<![\d.]){_DAY}\.(?P<month>\d\d)\.{_SHORT_YEAR}(?![\d.])",
        rf"(?<![\d-]){_DAY}-(?P<month>\d\d?)-{_YEAR}(?![\d-])",
        rf"(?<![\d/]){_DAY}(?P<slash>/)(?P<month>\d\d?)/{_YEAR}(?!\d)",
        rf"(?<![\d/]){_DAY}(?P<slash>/)(?P<month>\d\d?)/{_SHORT_YEAR}(?![\d/])",
        rf"(?<!\d){_DAY}{_ORDINAL}[\s/.-]+(?:day\s)?(?:of\s|"
        rf"de\s)?(?P<name>{_MONTH})\b\.?{_GAP}(?:del?\s)?{_YEAR}(?!\d)",
        rf"(?<!\d){_DAY}{_ORDINAL}[\s/-]?(?P<name>{_MONTH})(?:[-/]|\.?\s['’]){_SHORT_YEAR}(?!\d)",
        rf"\b(?P<name>{_MONTH})\b\.?[\s/.-]+(?:the\s)?{_DAY}(?:st|nd|rd|th)?{_GAP}{_YEAR}(?!\d)",
        rf"(?<!\d){_YEAR}{_GAP}(?P<name>{_MONTH})\b\.?[\s/.-]+{_DAY}(?:st|nd|rd|th)?(?!\d)",
        rf"\b{_DAY}[0-2]\d[0-5]\dZ?\s(?P<name>{_MONTH})\.?\s{_SHORT_YEAR}\b",  # as agencies end: "121934 MAR 26"
        rf"^{_DAY}[0-2]\d[0-5]\dZ?\s(?P<name>{_MONTH})\.?\s{_YEAR}\b",
    )
)
_DAY_AND_MONTH = re.compile(
    rf"(?<![\d.,:/]){_DAY}{_ORDINAL}\s(?:of\s)?(?P<name>{_MONTH})\b(?!\.?,?\s+\d)"
    rf"|\b(?P<first>{_MONTH})\b\.?\s(?:the\s)?(?P<second>\d{{1,2}})(?:st|nd|rd|th)?\b(?![.:]?\d|,?\s+\d{{4}})",
    re.IGNORECASE,
)

# -- which of day and month comes first ------------------------------------------------------------------------

_NUMERIC = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})/(?:20)?\d\d(?![\d/])")
_DAY_FIRST_ZONES = re.compile(r"\b(?:GMT|BST|IST|CET|CEST|EAT|WAT|CAT|SAST|EET|EEST|MSK|AEST|AEDT|NZST|NZDT|SGT|Uhr)\b")
_MONTH_FIRST_ZONES = re.compile(
    r"\b(?:E[SD]?T|C[SD]T|M[SD]T|P[SD]?T|AKDT|HST)\b|\b[ap]\.m\. (?:Eastern|Pacific|Central)\b"
)
_MONTH_FIRST_SPELLING = re.compile(
    r"\b(?:percent|color|center|labor|program|defense|traveled|neighbors?|(?:kilo|centi)?meters?|liters?|gasoline)\b"
)
_DAY_FIRST_SPELLING = re.compile(
    r"\b(?:per cent|colour|centre|labour|programme|defence|travelled|neighbours?|tonnes?|(?:kilo|centi)?metres?|"
    r"litres?|"
    r"lorr(?:y|ies)|petrol|whilst|Ltd|plc)\b|[£€₹]"
)


@dataclass(frozen=True, slots=True)
class FullDate:
    """A date of day, month and year: its ISO form and where it stands."""

    iso: str
    start: int
    end: int


def find_date(text: str, day_first: bool | None = None) -> FullDate | None:
    """The first full date in a short text; 03/05/2025, which reads two ways, is one where `day_first` is known."""
    found = [date for form in _FORMS for match in form.finditer(text) if (date := _date(match, day_first))]
    return min(found, key=lambda date: (date.start, -date.end), default=None)


def day_and_month(text: str, year: int) -> str | None:
    """The ISO date of a day and a month that stand in a short text without their year ("April 20th")."""
    match = _DAY_AND_MONTH.search(text)
    if match is None:
        return None
    return _iso(year, _MONTHS[(match["name"] or match["first"]).lower()], int(match["day"] or match["second"]))


def day_comes_first(lines: Iterable[str]) -> bool | None:
    """Whether 03/05/2025 on a page is in May, by what else stands there: other such dates, time zones, spelling."""
    page = "\n".join(lines)
    numbers = [(int(first), int(second)) for first, second in _NUMERIC.findall(page)]
    zones = _MONTH_FIRST_ZONES.search(page), _DAY_FIRST_ZONES.search(page)
    spelt = len(_MONTH_FIRST_SPELLING.findall(page)), len(_DAY_FIRST_SPELLING.findall(page))
    written = [match["day"] is not None for match in _DAY_AND_MONTH.finditer(page)]
    months = {_MONTHS[(match["name"] or match["first"]).lower()] for match in _DAY_AND_MONTH.finditer(page)}
    named = {(first in months, second in months) for first, second in numbers}
    told = (
        _only(any(second > 12 for _, second in numbers), any(first > 12 for first, _ in numbers)),
        _only(zones[0] is not None, zones[1] is not None),
        _only((True, False) in named, (False, True) in named),
        _only(spelt[0] > 0, spelt[1] > 0),
        True if written and all(written) else None,
    )
    return next((first for first in told if first is not None), None)


def _only(month_first: bool, day_first: bool) -> bool | None:
    """What one of two signs says; None where there is neither or both."""
    return day_first if month_first != day_first else None


def iso_date(value: object, day_first: bool | None = None) -> str | None:
    """The ISO date that a metadata value means (an ISO time, a printed date, a date object), or None."""
    if isinstance(value, datetime.date):
        return value.isoformat()[:10]
    if not isinstance(value, str):
        return None
    found = find_date(value[:100], day_first)
    if found is None and re.match(r"(?:19|20)\d{6}(?:T|$)", value):
        found = find_date(f"{value[:4]}-{value[4:6]}-{value[6:8]}")
    return found.iso if found else None


def _date(match: re.Match[str], day_first: bool | None) -> FullDate | None:
    parts = match.groupdict()
    day = int(parts["day"])
    month = _MONTHS[parts["name"].lower()] if "name" in parts else int(parts["month"])
    if "name" not in parts and month > 12:
        day, month = month, day
    elif "slash" in parts and day <= 12 and day != month:
        if day_first is None:
            return None
        day, month = (day, month) if day_first else (month, day)
    year = int(parts["year"]) if "year" in parts else 2000 + int(parts["short"])
    iso = _iso(year, month, day)
    return FullDate(iso, match.start(), match.end()) if iso else None


def _iso(year: int, month: int, day: int) -> str | None:
    try:
        return datetime.date(year, month, day).isoformat()
    except ValueError:
        return None
