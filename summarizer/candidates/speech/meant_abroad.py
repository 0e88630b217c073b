"""Whom "the company" or "the minister" means in languages other than English, among those named before."""

from __future__ import annotations

import re

from summarizer.candidates.languages import Language
from summarizer.candidates.speech.acts_abroad import Cast

# Nouns that stand for the body named before; whatever else a definite article has before it may be named in part.
BODIES = frozenset(
    "verband verein organisation bündnis association organisation collectif asociación organización entidad "
    "associazione organizzazione associação entidade organização vereniging organisatie stichting instantie".split()
)
INDEFINITE = frozenset("un una une ein eine einer um uma een l'un".split())
COMPANIES = frozenset(
    "unternehmen konzern firma betrieb hersteller betreiber gesellschaft gruppe fluglinie airline versicherer "
    "autobauer energieversorger entreprise société groupe compagnie firme exploitant constructeur enseigne opérateur "
    "transporteur assureur fabricant empresa compañía compañia minera constructora grupo sociedad operadora eléctrica "
    "aerolínea fabricante aseguradora petrolera multinacional azienda società impresa gruppo ditta compagnia "
    "multinazionale casa costruttrice companhia mineradora construtora seguradora petroleira bedrijf onderneming "
    "concern maatschappij fabrikant verzekeraar vervoerder luchtvaartmaatschappij exploitant".split()
)
# Words of bodies that are no companies.
_PUBLIC = re.compile(
    r"(?i)\b(?:pro[ck]ur|fiscal[ií]|parquet|staatsanwalt|openbaar minist|minist|tribuna|corte|cour|gericht|"
    r"\w*gericht|juzga|"
    r"rechtbank|audienc|suprem|stf\b|pol[ií][zct]|carabinier|guardia|gendarmer|feuerwehr|bomber|pompier|vigili|prefe|"
    r"pr[ée]f|"
    r"ayuntam|mairie|comune|municip|c[âa]mara|gemeente|stadt|landkreis|kreis|landratsamt|gob[ie]|govern|gouvern|"
    r"regier|regering|regi[oó]n|provinc|diput|conse[jil]|consigli|parlament|senad|senat|congre|universi|sindica|"
    r"syndica|"
    r"gewerkschaft|vakbond|federaz|f[ée]d[ée]r|secretar|autori[tdz]|beh[öo]rde|direcci|direzion|direction|dire[çc]|"
    r"agenzia|"
    r"agence|\w*amt|junta|comis|commission|kommission|staat|onu|ue|eu)"
)
_PERSONS = frozenset(
    "politiker politikerin manager managerin unternehmer beamte beamtin angeklagte angeklagter intéressé intéressée "
    "élu élue dirigeant dirigeante quinquagénaire sexagénaire trentenaire quadragénaire septuagénaire magistrat "
    "magistrate prévenu prévenue responsable directivo directiva político política dirigente mandatario mandataria "
    "acusado acusada ejecutivo ejecutiva imputato imputata manager esponente executivo executiva político gestor "
    "gestora réu bestuurder politicus politica topman topvrouw verdachte ondernemer professore professoressa "
    "professor professora".split()
)
_AGED = re.compile(r"\d+-jährige[rn]?$|\d+-jarige$")


def meant_by(phrase: str, before: int, cast: Cast, language: Language) -> str | None:
    """The name that a phrase like "the company" or "the minister" stands for, among those told before an offset."""
    words = phrase.lower().replace("’", "'").replace("'", "' ").split()
    if len(words) == 1 and words[0] in COMPANIES:
        words = ["", *words]  # "de acordo com a | operadora"
    elif len(words) < 2 or words[0] not in language.articles or words[0] in INDEFINITE:
        return None
    noun, alone = words[1], len(words) == 2
    told = [one for one in cast.at if one[0] < before]
    people = [one[2] for one in told if one[3] == "people"]
    whole = re.compile(rf"(?i)\b{re.escape(noun)}\b")
    if alone and (noun in _PERSONS or _AGED.match(noun)):
        return people[-1] if people else None
    named = next((one[2] for one in reversed(told) if alone and whole.search(one[2])), None)
    if named is not None:
        return named
    holders = {name for name in people if whole.search(cast.roles.get(name, ""))}
    if len(holders) == 1:
        return holders.pop()
    office = noun in language.roles or (len(noun) > 7 and noun.endswith(language.role_endings or ("\0",)))
    if office and people and people[-1] not in cast.roles and told[-1][0] > before - _RECENT:
        return people[-1]  # "the chairman of the club" of whom it was told just before
    bodies = [one[2] for one in told if one[3] == "organisations"]
    if noun in COMPANIES:
        bodies = [name for name in bodies if not _PUBLIC.search(name)]
    return bodies[-1] if alone and noun in BODIES | COMPANIES and bodies else None


_RECENT = 250  # characters
