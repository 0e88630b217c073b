"""What pages in German, French, Spanish, Italian, Portuguese and Dutch print around an article.

The tables go into those of the modules that read them; entries are written as there.
"""

from __future__ import annotations

import re

# -- furniture: whole lines ------------------------------------------------------------------------------------

CONTROLS = """
vorlesen|artikel vorlesen|artikel anhören|artikel teilen|artikel drucken|speichern|auf die merkliste|kommentieren|
jetzt abonnieren|abonnieren|anmelden|einloggen|registrieren|link kopieren|per mail teilen|schließen|zum inhalt springen|
zum hauptinhalt springen|artikel merken|bild vergrößern|bildunterschrift anzeigen|inhalt laden|cookie-einstellungen|
article réservé aux abonnés|réservé aux abonnés|abonnez-vous|s'abonner|se connecter|s'inscrire|je m'inscris|je m'abonne|
écouter l'article|écouter|offrir cet article|copier le lien|envoyer par mail|réagir|commenter|lire plus tard|
ajouter aux favoris|partager l'article|partager sur facebook|gérer mes cookies|aller au contenu|fermer|ajouter|
contenu réservé aux abonnés|signaler une erreur|copiar enlace|suscríbete|suscribirse|iniciar sesión|regístrate|
escuchar|escuchar artículo|comentar|comenta|guardar|guardar artículo|regalar artículo|enviar por correo|
contenido exclusivo para suscriptores|solo para suscriptores|ir al contenido|cerrar|seguir leyendo|condividere|
abbonati|accedi|registrati|ascolta|ascolta l'articolo|commenta|salva|regala|invia|copia link|copia il link|
contenuto riservato agli abbonati|solo per gli abbonati|chiudi|vai al contenuto|continua|iscriviti|assine|
assine já|entrar|iniciar sessão|ouvir|ouça|ouvir artigo|comentar artigo|guardar artigo|oferecer artigo|
copiar ligação|copiar link|enviar por email|partilhar|conteúdo exclusivo para assinantes|exclusivo assinantes|
só para assinantes|fechar|saltar para o conteúdo|continuar a ler|continue lendo|subscrever|subscreva|inloggen|
abonneer|abonneren|word abonnee|aanmelden|luister|luister naar dit artikel|beluister dit artikel|reageer|bewaar|
opslaan|delen|deel dit artikel|kopieer link|printen|alleen voor abonnees|premium|sluiten|naar de inhoud|verder lezen
"""
LINKS = """
zum thema|mehr dazu|mehr zu diesem thema|lesen sie auch|lesen sie hier|lesen sie mehr|lesen sie dazu|themen|
weitere themen|hintergrund|lire aussi|à lire également|lire également|voir aussi|à voir aussi|sur ce sujet|
notre dossier|pour aller plus loin|en savoir plus|lee también|lea también|leer también|más información|
relacionado|relacionados|noticia relacionada|ver también|para saber más|vedi anche|leggi pure|approfondisci|
approfondimento|per approfondire|argomenti|leia também|ler também|ler mais|veja também|saiba mais|relacionadas|
lees meer|lees verder|lees ook|zie ook|meer over|meer lezen|onderwerpen|trefwoorden|tags
"""
FEEDS = """
die meistgelesenen artikel|meistgeklickt|meist gelesen|beliebte artikel|aktuelle meldungen|mehr aus der region|
mehr nachrichten|neueste nachrichten|kommentare|top-themen|auch lesenswert|weitere artikel|weitere nachrichten|
kommentare (0)|leserkommentare|les articles les plus lus|les plus partagés|à la une|dernières nouvelles|
commentaires|vos commentaires|les plus commentés|l'actu en direct|ailleurs sur le web|nos partenaires|
contenus sponsorisés|dans la même rubrique|lo más visto|lo más compartido|última hora|últimas noticias|
comentarios|archivado en|otras noticias|en portada|más en|contenido patrocinado|i più letti|
i più letti della settimana|le più lette|più letti|più visti|ultime notizie|ultim'ora|altre notizie|commenti|
in primo piano|potrebbe interessarti|contenuti sponsorizzati|mais lidas|as mais lidas|mais vistas|mais populares|
últimas|últimas notícias|comentários|outras notícias|em destaque|conteúdo patrocinado|mais em|best gelezen|
meest gelezen|meest bekeken|laatste nieuws|net binnen|reacties|ander nieuws|meer nieuws|uitgelicht|
gesponsorde inhoud|aanbevolen
"""

# -- furniture: patterns, on the folded line -------------------------------------------------------------------

CONTROL_FORMS = (
    r"(?:temps de lecture|tempo di lettura|tiempo de lectura|tempo de leitura|lesezeit|lesedauer|leestijd)\s?:?.{0,20}",
    r"\d{1,3} ?(?:min\.?|minuten|minuti|minutos|minutes) (?:lesezeit|lesedauer|de lecture|de lectura|di lettura|"
    r"de leitura|lezen|leestijd)",
    r"\d[\d.]* (?:kommentare?|commentaires?|comentarios?|commenti|comentários?|reacties?)\b.{0,60}",
)
LINK_FORMS = (
    r"(?:lesen sie (?:auch|hier|dazu|mehr)|mehr (?:dazu|zum thema)|lire aussi|à lire aussi|lire également|voir aussi|"
    r"te puede interesar|le puede interesar|lee también|lea también|leer más|más información|leggi anche|vedi anche|"
    r"potrebbe interessarti|leia também|leia mais|ler também|veja também|saiba mais|lees ook|lees meer|zie ook) ?"
    r"[:>→»|–-]+ ?.{3,220}",
)
NOTICE_FORMS = (
    r"(?:newsletter|infolettre|boletín|bollettino|nieuwsbrief)\b.{0,240}",
    r".{0,80}\b(?:jetzt|kostenlos) (?:abonnieren|testen)\b.{0,80}|.{0,60}\bin ihrem postfach\b.{0,80}",
    r".{0,120}\b(?:tous droits réservés|todos los derechos reservados|riproduzione riservata|todos os direitos "
    r"reservados|alle rechte vorbehalten|alle rechten voorbehouden|derechos reservados)\b.{0,120}",
    r"(?:inscrivez-vous|abonnez-vous|suscríbete|suscríbase|iscriviti|abbonati|ricevi|assine|subscreva|receba|"
    r"schrijf je in|meld je aan|recevez|recibe|melden sie sich)\b.{5,200}",
)
CLOSING_FORMS = (
    r"(?:ha collaborato|hanno collaborato|con la collaborazione di|avec (?:l')?(?:afp|agences?|reuters)|con "
    r"información de|"
    r"con informaciones de|com (?:a )?(?:lusa|agências?|afp|reuters)|com informações d[aeo]|mit material (?:von|der)|"
    r"met medewerking van|mitarbeit\s?:) ?.{2,80}",
    r"direttore responsabile\s?:.{2,160}|(?:impressum|verantwortlich)\s?:.{2,160}",
)

# -- bylines ---------------------------------------------------------------------------------------------------

DATE_WORDS = (
    r"stand|erstellt|publicada|actualizada|publicada em|atualizada|bijgewerkt|geüpdatet|modifié|pubblicata|"
    r"lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|segunda(?:-feira)?|terça(?:-feira)?|quarta(?:-feira)?|"
    r"quinta(?:-feira)?|sexta(?:-feira)?|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|"
    r"alle|ore|às|om|uur|horas|heures|den|op|em|hs|h"
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
    "nieuwsbode rundfunk fernsehen televisión radiotelevisione".split()
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
_JOURNALIST = (
    r"(?:journalist|journalistin|journaliste|periodista|giornalista|jornalista|redakteur|redakteurin|rédacteur|rédactrice|"
    r"redactor|redactora|redattore|redattrice|redator|redatora|redacteur|verslaggever|verslaggeefster|korrespondent|"
    r"korrespondentin|correspondant|correspondante|corresponsal|corrispondente|correspondente|reporter|reporterin)"
)
_NAME = r"(?P<name>(?:[^\W\d_][\w.'’-]*\s+){1,3}?[^\W\d_][\w.'’-]*)"
_WRITES = (
    r"(?:suit|couvre|écrit|travaille|berichtet|schreibt|arbeitet|cubre|escribe|trabaja|sigue|segue|scrive|lavora|cobre|"
    r"escreve|trabalha|acompanha|schrijft|werkt|volgt)"
)
BIOGRAPHY = re.compile(
    rf"{_JOURNALIST}\b.{{0,90}},\s(?P<lead>{_NAME})\s{_WRITES}\b.*"
    rf"|(?P<first>{_NAME.replace('name', 'writer')})\s(?:ist|est|es|è|é|is)\s(?:\w+\s){{0,3}}{_JOURNALIST}\b.*",
    re.IGNORECASE | re.DOTALL,
)
