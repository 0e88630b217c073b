"""Bylines, mottos and biographies in German, French, Spanish, Italian, Portuguese and Dutch.

The tables go into those of the modules that read them; entries are written as there.
"""

from __future__ import annotations

import re

# -- bylines ---------------------------------------------------------------------------------------------------

DATE_WORDS = (
    r"stand|erstellt|publicada|actualizada|publicada em|atualizada|bijgewerkt|geüpdatet|modifié|pubblicata|"
    r"lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|segunda(?:-feira)?|terça(?:-feira)?|quarta(?:-feira)?|"
    r"quinta(?:-feira)?|sexta(?:-feira)?|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|"
    r"alle|ore|às|om|uur|horas|heures|den|op|em|hs|hrs|h|vandaag|gisteren|heute|gestern|aujourd['’]hui|hier|hoy|ayer|"
    r"oggi|ieri|hoje|ontem|today|yesterday|aangepast|gewijzigd|geplaatst|laatst|laatste|update|zuletzt|letzte|geändert|"
    r"publiziert|aktualisierung|aggiornamento|ultimo|última|ultima|actualización|atualização|actualizada|atualizado|"
    r"actualizado|publicação|publicación|publication|pubblicazione|fecha|data|datum|dernière|mise|creado|criado|online|"
    r"seit|de|do|del|di"
)
SEPARATORS = r"\bavec\b|\bcon\b|\bcom\b|\bmit\b|\bmet\b|\bsowie\b|\be\b|\ben\b"
DESK = re.compile(
    r"(?:(?:aus )?(?:dem )?(?:landes|haupt)?studio|redaktion|büro|bureau|redazione|redacción|redação|redactie|"
    r"rédaction|"
    r"korrespondent(?:in)?|correspondante?|corresponsal|corrispondente|correspondente|verslaggever|envoyée? spéciale?|"
    r"enviad[oa] especial|inviat[oa])(?:\s[\w-]+){0,2}",
    re.IGNORECASE,
)
OUTLET_WORDS = frozenset(
    "aktuell blatt zeitungen bote stimme allgemeine morgenpost merkur volksblatt landbote courrier dépêche quotidien "
    "nouvelles libération figaro corriere gazzetta giornale messaggero mattino notizie periódico heraldo correo "
    "vanguardia diário correio folha estado gaceta dagblad krant courant nieuws nieuwsblad volkskrant weekblad "
    "nieuwsbode rundfunk fernsehen televisión radiotelevisione écho voix faro cronista mercurio prensa imparcial "
    "liberal "
    "gazzettino resto secolo eco tirreno corrente público jornais omroep telegraaf limburger gelderlander courante "
    "standaard redacción redazione redação redaktion rédaction redactie landzeitung volkszeitung tagesspiegel echo "
    "progrès "
    "ouest-france républicain voz stampa periodico semanal semanário hebdo tribuna regio".split()
)
OUTLET_ENDINGS = re.compile(
    r"[^\W\d_]{3,}(?:zeitung|blatt|anzeiger|bote|kurier|nachrichten|rundschau|presse|krant|blad|bode)"
)
_TOWN = r"[A-ZÀ-Þ][\w’'-]+"
FILED_FROM = re.compile(rf"(?<=[^\W\d_]) (?:(?:à|aus|em|da|uit|te|desde) {_TOWN}(?: {_TOWN})?|en {_TOWN})$")
READING_TIME = re.compile(
    r"[|·–—-]?\s*(?:temps de lecture|tempo di lettura|tiempo de lectura|tempo de leitura|lesezeit|lesedauer|leestijd)"
    r"\s?:?\s*\d{1,3}\s?(?:min\w*\.?|’|')?",
    re.IGNORECASE,
)

# -- mottos and biographies ------------------------------------------------------------------------------------

MOTTO = (
    r"\b(?:dal|depuis|seit|desde|sinds|fondé en|fundado en|gegründet|fondato nel|fundado em|anno)\s(?:1[6-9]|20)\d\d\b"
    r"|^(?:il |le |el |o |die |das |het |la )?(?:settimanale|quotidiano|hebdomadaire|quotidien|tageszeitung|"
    r"wochenzeitung|semanario|semanário|dagblad|weekblad) (?:di|de|d['’]|für|van|del|da|do)\b"
)
JOURNALIST = (
    r"(?:journalist|journalistin|journaliste|periodista|giornalista|jornalista|redakteur|redakteurin|rédacteur|"
    r"rédactrice|"
    r"redactor|redactora|redattore|redattrice|redator|redatora|redacteur|verslaggever|verslaggeefster|korrespondent|"
    r"korrespondentin|correspondant|correspondante|corresponsal|corrispondente|correspondente|reporter|reporterin)"
)
_NAME = r"(?P<name>(?:[^\W\d_][\w.'’-]*\s+){1,3}?[^\W\d_][\w.'’-]*)"
_WRITES = (
    r"(?:suit|couvre|écrit|travaille|berichtet|schreibt|arbeitet|cubre|escribe|trabaja|sigue|segue|scrive|lavora|cobre|"
    r"escreve|trabalha|acompanha|schrijft|werkt|volgt)"
)
BIOGRAPHY = re.compile(
    rf"{JOURNALIST}\b.{{0,90}},\s(?P<lead>{_NAME})\s{_WRITES}\b.*"
    rf"|(?P<first>{_NAME.replace('name', 'writer')})\s(?:ist|est|es|è|é|is)\s(?:\w+\s){{0,3}}{JOURNALIST}\b.*",
    re.IGNORECASE | re.DOTALL,
)

# A biography below the name of its author: what he or she is, without a verb.
ROLE_FIRST = re.compile(
    rf"(?:(?:ist|est|es|è|é|is) )?(?:(?:freie[rn]?|leitende[rn]?|grand|grande|politiek|chef\w*|jefe|jefa|capo\w*) "
    rf")?{JOURNALIST}\b"
    r"(?: (?:de|del|da|do|di|der|des|du|dei|en|in|im|für|bei|beim|à|au|aux|em|na|no|van|voor|sur|su|sobre)\b|[.,])",
    re.IGNORECASE,
)
