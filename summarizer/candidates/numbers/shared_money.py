"""Money whose name several countries share: whose rupees, dirhams or kroner an article tells of."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from summarizer.candidates.names.places import demonym_country, known_place

# Of each unit that a table gives without knowing the country, the currencies it may be, by country.
_CURRENCIES: dict[str, dict[str, str]] = {
    unit: dict(pair.split("=") for pair in pairs.split())
    for unit, pairs in {
        "INR": "IN=INR LK=LKR PK=PKR NP=NPR MU=MUR SC=SCR",
        "dirham": "AE=AED MA=MAD",
        "dinar": "IQ=IQD JO=JOD KW=KWD BH=BHD TN=TND DZ=DZD LY=LYD RS=RSD MK=MKD",
        "rial": "IR=IRR OM=OMR YE=YER SA=SAR QA=QAR",
        "riyal": "SA=SAR QA=QAR YE=YER OM=OMR IR=IRR",
        "peso": "MX=MXN AR=ARS CL=CLP CO=COP PH=PHP UY=UYU DO=DOP CU=CUP",
        "franc": "CH=CHF CD=CDF RW=RWF BI=BIF DJ=DJF GN=GNF KM=KMF",
        "krone": "NO=NOK DK=DKK SE=SEK IS=ISK",
        "krona": "SE=SEK IS=ISK",
        "crown": "CZ=CZK SE=SEK NO=NOK DK=DKK IS=ISK",
        "shilling": "KE=KES TZ=TZS UG=UGX SO=SOS",
        "leu": "RO=RON MD=MDL",
        "kwacha": "ZM=ZMW MW=MWK",
        "TRY": "TR=TRY LB=LBP SY=SYP",
        "KRW": "KR=KRW KP=KPW",
    }.items()
}
# How these units are written, to tell at a glance whether an article has any.
_WRITTEN = re.compile(
    r"\b(?:Rs|Re|[Rr]upees?|Dhs?|[Dd]irhams?|[Dd]inars?|[Rr]i(?:y)?als?|[Pp]esos?|[Ff]rancs?|kr|Kr|[Kk]ron(?:er?|a|or)"
    r"|[Cc]rowns?|[Ss]hillings?|leu|lei|[Kk]wacha|[Ll]ira|[Ww]on)(?![^\W\d_])|[₨₹₺₩]"
)
_NAME = re.compile(r"[A-ZÀ-Þ][\w’'-]*(?:\.[A-Z]\.?)*(?: (?:of (?:the )?)?[A-ZÀ-Þ][\w’'-]*){0,2}")
_NAMED_OUTRIGHT = 5  # a currency's own code says as much as so many names of its country


def settled_money(text: str) -> dict[str, str]:
    """For each such unit that an article can mean one currency by, the code: by the countries and peoples it names."""
    if _WRITTEN.search(text) is None:
        return {}
    told = Counter(_countries_in(text))
    found = {}
    for unit, currencies in _CURRENCIES.items():
        weights = {
            code: told[country] + _NAMED_OUTRIGHT * len(re.findall(rf"\b{code}\b", text))
            for country, code in currencies.items()
        }
        best = max(weights, key=lambda code: weights[code])
        if weights[best] > 0 and best != unit:
            found[unit] = best
    return found


def _countries_in(text: str) -> Iterator[str]:
    """The countries of the names in a text: of a place or a people of one, two or three words."""
    for run in _NAME.finditer(text):
        words = [word.removesuffix("'s").removesuffix("’s") for word in run.group().split()]
        at = 0
        while at < len(words):
            for size in range(len(words) - at, 0, -1):
                name = " ".join(words[at : at + size])
                country = demonym_country(name) or ((place := known_place(name)) and place.sure and place.country)
                if country:
                    yield country
                    at += size - 1
                    break
            at += 1
