"""How a claim is put forward where its verb does not tell, in languages other than English."""

from __future__ import annotations

import re

from summarizer.candidates.languages.language import pattern

_IF = {
    "de": pattern("wenn", "falls", "sonst"),
    "fr": pattern("si", r"s['’]ils?", "sinon", "à moins que"),
    "es": pattern("si", "de lo contrario", "a menos que"),
    "it": pattern("se", "altrimenti", "a meno che"),
    "pt": pattern("se", "caso", "caso contrário", "a menos que"),
    "nl": pattern("als", "anders", "tenzij", "zonder"),
}
_DUTY = {
    "de": pattern(
        "muss", "müssen", "müsse", "müssten", "sollte", "sollten", "wir (?:fordern|wollen|verlangen|brauchen)"
    ),
    "fr": pattern(
        "doit", "doivent", "il faut", r"faudrait", "nous (?:voulons|demandons|exigeons)", "on (?:veut|demande)"
    ),
    "es": pattern("debe", "deben", "deberían?", "hay que", "tienen? que", "queremos", "exigimos", "pedimos"),
    "it": pattern("deve", "devono", "dovrebbero?", "bisogna", "vogliamo", "chiediamo", "pretendiamo"),
    "pt": pattern("deve", "devem", "deveriam?", "é preciso", "tem de", "têm de", "tem que", "queremos", "exigimos"),
    "nl": pattern("moet", "moeten", "we willen", "wij willen", "we eisen", "wij eisen"),
}
_RISK = {
    "de": pattern("droht", "drohen", "könnte", "könnten", "gefährde\\w*", "riskier\\w*"),
    "fr": pattern("risque", "risquent", "pourrait", "pourraient", "menace", "peur"),
    "es": pattern("podría", "podrían", "riesgo", "peligr\\w+", "amenaz\\w+", "miedo"),
    "it": pattern("rischia", "rischiano", "rischio", "potrebbero?", "pericolo", "paura"),
    "pt": pattern("pode vir", "poderiam?", "risco", "perigo", "ameaç\\w+", "medo"),
    "nl": pattern("dreigt", "dreigen", "zou kunnen", "zouden kunnen", "gevaar", "risico"),
}
_WILL = {
    "de": pattern(r"(?:wir|ich) (?:werden?|wollen)", r"(?:niemand|kein\w*) \w* ?wird"),
    "fr": pattern(r"(?:nous \w+rons|on \w+ra|je \w+rai)", r"(?:personne|rien) ne s?['’]? ?\w+ra"),
    "es": pattern(r"\w+(?:aremos|eremos|iremos|aré|eré|iré)", r"(?:nadie|ningun\w*) (?:se )?\w+rá"),
    "it": pattern(r"\w+(?:eremo|iremo)", r"nessuno \w+rà", r"(?:faremo|daremo|staremo)"),
    "pt": pattern(r"\w+(?:aremos|eremos|iremos)", r"(?:vamos|ninguém) \w+(?:r|rá)"),
    "nl": pattern(r"(?:we|wij|ik) (?:zullen|zal|gaan|ga)", r"niemand (?:zal|wordt)"),
}


def stance_abroad(stance: str | None, text: str, code: str) -> str:
    """The stance of a claim by its own words where its verb only asserts; else the verb's own."""
    if stance not in {None, "asserts"}:
        return str(stance)
    first = re.split(r"(?<=[.!?]) ", text, maxsplit=1)[0]
    if _FALSE.search(first):
        return "denies"
    if _IF[code].search(text) and text.split(" ", 1)[0].lower() in _CONDITIONS:
        return "warns"
    if _DUTY[code].search(first):
        return "demands"
    risk = _RISK[code].search(text)
    if risk is not None and not _NO.search(text[: risk.start()]):
        return "warns"
    return "pledges" if _WILL[code].match(first) else "asserts"


# "no había peligro", "il n'y a pas de risque": not a warning.
_NO = re.compile(
    r"\b(?:no|non|não|nem|ni|pas|sans|sin|senza|sem|kein\w*|nicht|geen|niet|ningún|nessun)\b[^.,;]{0,25}$", re.I
)
_FALSE = pattern(
    "falsch|stimmt nicht|gelogen|faux|n['’]est pas vrai|mensonge|falso|falsa|no es (?:cierto|verdad)|mentira|"
    "non è vero",
    "não é verdade|onwaar|niet waar|klopt niet|aus der luft gegriffen",
)
_CONDITIONS = frozenset("wenn falls si se caso als s'il s'ils".split())
