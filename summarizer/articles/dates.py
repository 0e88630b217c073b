"""Full dates (day, month and year) as mastheads and bylines print them, and as ISO."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass

_MONTH_NAMES: tuple[
    str, ...
] = (  # by month; en, de, fr, es, it, pt, nl, da, no, sv, is, fi, pl, cs, hu, ro, id, tl, tr, ru, uk, el, ar
    "january jan januar jänner janvier enero ene gennaio janeiro januari janúar tammikuuta stycznia ledna január "
    "ianuarie "
    "enero ocak января січня ιανουαρίου يناير",
    "february feb februar février fév febrero febbraio fevereiro februari febrúar helmikuuta lutego února február "
    "februarie "
    "pebrero şubat февраля лютого φεβρουαρίου فبراير شباط",
    "march mar märz mars marzo março maart marts maaliskuuta marca března március martie maret marso mart марта "
    "березня "
    "μαρτίου مارس آذار",
    "april apr avril abril aprile apríl huhtikuuta kwietnia dubna április aprilie nisan апреля квітня απριλίου أبريل "
    "ابريل نيسان",
    "may mai mayo maggio maio mei maj maí toukokuuta maja května május mayıs мая травня μαΐου مايو أيار",
    "june jun juni juin junio giugno junho júní kesäkuuta czerwca června június iunie hunyo haziran июня червня "
    "ιουνίου "
    "يونيو حزيران",
    "july jul juli juillet julio luglio julho júlí heinäkuuta lipca července július iulie hulyo temmuz июля липня "
    "ιουλίου "
    "يوليو تموز",
    "august aug août aout agosto augustus augusti ágúst elokuuta sierpnia srpna augusztus agustus ağustos августа "
    "серпня "
    "αυγούστου أغسطس آب",
    "september sep sept septembre septiembre settembre setembro syyskuuta września září szeptember septembrie "
    "setyembre eylül "
    "сентября вересня σεπτεμβρίου سبتمبر أيلول",
    "october oct oktober okt octobre octubre ottobre outubro október lokakuuta października října octombrie oktubre "
    "ekim "
    "октября жовтня οκτωβρίου أكتوبر",
    "november nov novembre noviembre novembro nóvember marraskuuta listopada listopadu noiembrie nobyembre kasım "
    "ноября "
    "листопада νοεμβρίου نوفمبر",
    "december dec dezember dez décembre diciembre dicembre dezembro desember joulukuuta grudnia prosince decembrie "
    "disyembre "
    "desembre aralık декабря грудня δεκεμβρίου ديسمبر",
)
_MONTHS = {word: number for number, names in enumerate(_MONTH_NAMES, 1) for word in names.split()}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_DAY = r"(?P<day>\d{1,2})"

_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"(?<!\d){_YEAR}-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)",
        rf"(?<!\d){_YEAR}(?:/|\.)(?P<month>\d\d?)(?:/|\.)(?P<day>\d\d?)(?!\d)",
        rf"{_YEAR}\s?年\s?(?P<month>\d\d?)\s?月\s?(?P<day>\d\d?)\s?日",
        rf"(?<![\d.]){_DAY}\.\s?(?P<month>\d\d?)\.\s?{_YEAR}(?!\d)",
        rf"(?<![\d/]){_DAY}(?P<slash>/)(?P<month>\d\d?)/{_YEAR}(?!\d)",
        rf"(?<!\d){_DAY}(?:st|nd|rd|th|er|\.|º)?[\s-]+(?:of\s|"
        rf"de\s)?(?P<name>{_MONTH})\b\.?,?[\s-]+(?:de\s)?{_YEAR}(?!\d)",
        rf"\b(?P<name>{_MONTH})\b\.?\s+{_DAY}(?:st|nd|rd|th)?,?\s+{_YEAR}(?!\d)",
    )
)


@dataclass(frozen=True, slots=True)
class FullDate:
    """A date of day, month and year: its ISO form and where it stands."""

    iso: str
    start: int
    end: int


def find_date(text: str) -> FullDate | None:
    """The first full date in a short text; 03/05/2025, which reads two ways, is none."""
    found = [date for form in _FORMS for match in form.finditer(text) if (date := _date(match))]
    return min(found, key=lambda date: date.start, default=None)


def iso_date(value: object) -> str | None:
    """The ISO date that a metadata value means (an ISO time, a printed date, a date object), or None."""
    if isinstance(value, datetime.date):
        return value.isoformat()[:10]
    if not isinstance(value, str):
        return None
    found = find_date(value[:100])
    if found is None and re.match(r"(?:19|20)\d{6}(?:T|$)", value):
        found = find_date(f"{value[:4]}-{value[4:6]}-{value[6:8]}")
    return found.iso if found else None


def _date(match: re.Match[str]) -> FullDate | None:
    parts = match.groupdict()
    day = int(parts["day"])
    month = _MONTHS[parts["name"].lower()] if "name" in parts else int(parts["month"])
    if "slash" in parts:
        if day <= 12 and month <= 12 and day != month:
            return None
        day, month = (month, day) if month > 12 else (day, month)
    try:
        date = datetime.date(int(parts["year"]), month, day)
    except ValueError:
        return None
    return FullDate(date.isoformat(), match.start(), match.end())
