"""What pages in German, French, Spanish, Italian, Portuguese and Dutch ask of their readers and say of themselves."""

from __future__ import annotations

import re

_LONGEST = 700  # letters
_MOST_WORDS = 45

# Forms on the folded line: rights, newsletters by name, paywalls.
NOTICE_FORMS = (
    r"(?:newsletter|infolettre|boletín|bollettino|nieuwsbrief)\b.{0,240}",
    r".{0,80}\b(?:jetzt|kostenlos) (?:abonnieren|testen)\b.{0,80}|.{0,60}\bin ihrem postfach\b.{0,80}",
    r".{0,120}\b(?:tous droits (?:de reproduction )?réservés|todos los derechos reservados|riproduzione riservata|"
    r"todos os direitos reservados|alle rechte vorbehalten|alle rechten voorbehouden|derechos reservados|"
    r"tutti i diritti riservati|reproduction interdite|prohibida (?:la|su) reproducción|proibida a "
    r"reprodução)\b.{0,120}",
)

# Sentences that begin so ask something of the reader; stories tell, they do not ask.
_ASKS = re.compile(
    r"^[^\w¿«“\"]{0,4}(?:"
    # de
    r"(?:Melden|Abonnieren|Registrieren|Bestellen|Testen|Loggen|Klicken|Diskutieren|Unterstützen|Erhalten|Laden|"
    r"Schicken|Mailen|Folgen|Nutzen|Sichern|Entdecken|Teilen|Bleiben|Aktivieren|Verpassen) Sie\b|Schreiben Sie (?:uns|"
    r"an|einen)\b|Lesen Sie (?:hier|alle|mehr|auch|unser\w*|dazu|weiter|jetzt|den|die)\b|Folge? uns\b|"
    r"(?:Jetzt|Hier) (?:\w+ ){0,4}(?:anmelden|abonnieren|registrieren|testen|bestellen|herunterladen|weiterlesen)\b|"
    r"Hier (?:können Sie|geht es|geht's|finden Sie)\b|Fehler (?:gefunden|entdeckt|melden)\b|"
    r"Haben Sie (?:Hinweise|einen Fehler|Fragen|Anregungen|Informationen|einen Tipp)\b|Nach der Registrierung\b|"
    r"Mit (?:Ihrer|der) (?:Anmeldung|Registrierung)\b|(?:Mehr|Alle) (?:Nachrichten|News|Infos|Informationen)\b.{0,60}"
    r"\b(?:App|Newsletter|WhatsApp-Kanal|Podcast)\b|(?:Unser|Der) (?:kostenlose[rn]? )?(?:\w+-)?(?:Newsletter|"
    r"WhatsApp-Kanal)\b|"
    # fr
    r"(?:Inscrivez|Abonnez|Connectez|Identifiez)-vous\b|(?:Recevez|Téléchargez|Retrouvez|Rejoignez|Soutenez|Réagissez|"
    r"Signalez|Saisissez|Activez|Accédez|Profitez|Ne manquez|Cliquez|Créez|Partagez|Écrivez-nous|Faites un don|"
    r"Suivez)\b|(?:Consultez|Découvrez) (?:nos|notre|ici|tou[st]|l['’]ensemble)\b|(?:Votre|Vos) (?:e-?mail|adresse|"
    r"données)\b|Vous (?:avez (?:repéré|trouvé|une|aimé|des)|souhaitez|pouvez vous|recevrez|êtes (?:déjà )?abonné)\b|"
    r"Une (?:information|question|erreur|suggestion)\b[^.?]{0,60}\?|Il vous reste\b|Pour (?:lire la suite|"
    r"poursuivre|commenter|accéder)\b|Déjà abonné|J['’]en profite|Chaque (?:matin|jour|semaine|soir|midi|lundi|mardi|"
    r"mercredi|jeudi|vendredi|samedi|dimanche)\b.{0,90}(?:manquer|boîte mail|actu\w*|l['’]essentiel|inscri\w+)|"
    # es
    r"(?:Suscr[ií]b\w+|Reg[ií]str[aea]te|Regístrese|Apúntate|Síguenos|Seguinos|Sumate|Súmate|Recib[eíi]\b|Reciba|"
    r"Descarg[aáu]\w*|Únete|Unite|Hazte|Hacete|Accede|Escríbenos|Escribinos|Conéctate|Rellena|Inicia sesión|"
    r"Iniciá sesión|Dejá tu|Deja tu|Comentá|Haz clic|Hacé clic)\b|(?:Sigue|Seguí|Siga) (?:toda|a|las|los|la|todas|"
    r"nuestr\w+|leyendo)\b|¿(?:Ya eres|Eres|Sos|Quieres|Querés|Has encontrado|Tienes|Tenés|Encontraste|Te gustó|"
    r"Aún no|Ya tienes)\b[^?]{3,120}\?|Para (?:seguir leyendo|continuar leyendo|comentar|ver este contenido)\b|"
    r"Si (?:quieres|querés|eres|sos|tienes|tenés|has detectado)\b|Tu (?:suscripción|correo|cuenta)\b|Normas\b.{0,3}$|"
    # it
    r"(?:Iscriviti|Abbonati|Ricevi|Seguici|Scarica|Registrati|Accedi|Scrivici|Unisciti|Clicca|Sostieni|Sostienici|"
    r"Attivati?|Inviaci|Commenta|Sei già|Hai già|Vuoi|Effettua il login)\b|Segui (?:il|la|le|tutt\w+|i|gli|su|"
    r"anche)\b|Resta (?:sempre )?(?:aggiornat|informat)\w+|Entra (?:nel|nella) (?:canale|community)\b|"
    r"Per (?:continuare a leggere|leggere (?:tutto|l['’]articolo)|commentare)\b|Ogni (?:mattina|giorno|settimana|"
    r"lunedì|sabato|domenica)\b.{0,80}(?:newsletter|mail|casella)|"
    # pt
    r"(?:Assine|Subscreva|Receba|Baixe|Descarregue|Inscreva-se|Cadastre-se|Registe-se|Registre-se|Clique|Apoie|"
    r"Torne-se|Junte-se|Faça (?:login|parte|seu|o seu)|Quer receber|Quer ler|Já é|Já leu|Mande|Sugira|Ligue)\b|"
    r"(?:Siga|Acompanhe) (?:o|a|os|as|nos|no|nas|todas?|todos?|tudo)\b|Participe (?:do|dos|da|no) (?:canal|grupo|"
    r"comunidade)\b|Leia (?:tudo|mais|outras)\b|Para (?:continuar a ler|continuar lendo|ler este|comentar)\b|"
    r"Veja (?:outras|mais|todas|também)\b|Entre (?:no|para o) (?:canal|grupo)\b|"
    # nl
    r"(?:Meld (?:je|u)|Schrijf (?:je|u)|Volg ons|Download|Abonneer|Ontvang|Word (?:lid|abonnee|donateur|vriend)|"
    r"Log in|Praat mee|Reageer|Stuur (?:ons|je|uw|een)|Steun (?:ons|onze)|Klik hier|Tip (?:de|ons)|"
    r"Deel (?:dit|deze|je)|Mis niets|App ons|Bel (?:ons|de redactie)|Mail (?:ons|naar|de)|Lees alles|"
    r"Bekijk (?:hier|alle|ook))\b|Blijf (?:altijd )?op de hoogte\b|(?:Heb (?:je|jij|u)|Weet (?:je|u)|Zie (?:je|u)|"
    r"Ben (?:je|jij|u)|Wil (?:je|jij|u))\b[^.?]{3,120}\?|Fout (?:gesignaleerd|gezien|gevonden|ontdekt)\b|Altijd het "
    r"laatste nieuws\b|Om (?:verder te lezen|te reageren)\b|(?:Elke|Iedere) (?:\w+ )?(?:dag|ochtend|werkdag|week)\b"
    r".{0,80}(?:mailbox|inbox|nieuwsbrief)"
    r")"
)
# The reader addressed, and what a page has to offer him.
_READER = re.compile(
    r"(?<=\w )(?:Sie|Ihnen|Ihre?[mnrs]?)\b|\b(?:vous|votre|vos|tu|te|ti|tus|usted|ustedes|tuo|tua|tuoi|tue|você|"
    r"vocês|teu|je|jouw|jij|uw|du|dein\w*|dir|dich|seu e-?mail|su e-?mail)\b",
)
_OFFERS = re.compile(
    r"\b(?:newsletters?|infolettres?|boletín|bolet[ií]nes|nieuwsbrief|nieuwsbrieven|postfach|posteingang|boîte mail|"
    r"adresse e-?mail|bandeja de entrada|casella di posta|caixa de entrada|mailbox|inbox|bestätigungslink|"
    r"e-?mail-adresse|(?:dieser|diesen) artikel|cet article|este artículo|este artigo|quest['’]articolo|dit artikel|"
    r"cookies|privacyverklaring|datenschutzerklärung|nutzungsbedingungen|politique de confidentialité|informativa|"
    r"abonnent(?:in)?|abonnés?|suscriptor\w*|suscripción|abbonamento|assinante|assinatura|abonnee|"
    r"schreib\w* (?:sie )?uns|écrivez-nous|nos journalistes|unsere redaktion|unser team|notre rédaction|"
    r"nuestra redacción|nuestros lectores|nossos leitores|os seus leitores|nostri lettori|nos lecteurs|onze redactie|"
    r"onze lezers|unsere[nr]? leser\w*)\b",
    re.IGNORECASE,
)
# What a page says of itself, of its readers and of the article.
_ITSELF = re.compile(
    r"\b(?:wir verwenden cookies|nous utilisons des cookies|(?:utilizamos|usamos) cookies|utilizziamo i cookie|"
    r"wij gebruiken cookies)\b|"
    r"^(?:fe de err(?:ores|atas)|correcci[oó]n|corrigendum|errata|rectificat(?:if|ie)|correctie|korrektur|"
    r"berichtigung|erramos|errata corrige|precisazione|précision|aclaración|"
    r"(?:anmerkung|hinweis|korrektur) der redaktion|transparenzhinweis|n(?:ota|\.) ?d(?:e|a|o|ella) ?(?:la )?"
    r"(?:redacción|redacci[oó]n|redazione|redação|editor|r\.)|note de la rédaction|noot van de redactie)\s?[:.–—-]|"
    r"\b(?:in einer (?:früheren|ersten|vorherigen) (?:version|fassung) (?:dieses|des)|(?:en )?una versión (?:anterior|"
    r"previa) de (?:este|esta)|une (?:première|précédente) version de cet|dans une (?:première|précédente) version|"
    r"una (?:precedente )?versione (?:precedente )?di questo|uma versão anterior d|in een eerdere versie van dit)|"
    r"^(?:cet article|dieser (?:artikel|text|beitrag)|este (?:artículo|contenido|artigo|conteúdo|texto)|"
    r"questo (?:articolo|contenuto)|dit (?:artikel|verhaal))\b.{0,70}\b(?:abonn\w+|abo\b|suscript\w+|assinant\w+|"
    r"abbonat\w+|exklusiv|exclusi\w+|réservé|riservato|zuerst erschienen|erschien zuerst|"
    r"initialement publié|publicado originalmente|pubblicato originariamente|eerder verschenen)|"
    r"^(?:las|as|le|les|die|de) (?:opiniones|opiniões|opinioni|opinions|meinungen|meningen)\b.{0,60}(?:responsab|"
    r"represent|reflej|refle[ct]|verantwort|esclusiv|exclusiv)|"
    r"^(?:os|los|les|i|die|de) (?:comentários|comentarios|commentaires|commenti|kommentare|reacties)\b.{0,90}"
    r"(?:opini|responsab|moder|représent|reflejan|meinung|mening)|"
    r"\b(?:a contribuição|o contributo|los lectores|nuestros lectores|os leitores)\b.{0,60}\b(?:jornal|periódico|"
    r"diario|diário)\b.{0,40}$|\bwordt mede mogelijk gemaakt\b|\b(?:sua|tu|su) assinatura\b|\bvantagens de ser "
    r"assinante\b|\b(?:werktags|täglich|montags|freitags) (?:\w+ ){0,4}(?:im|ins|in ihr\w*|in dein\w*) "
    r"(?:\w+ )?postfach\b|\b(?:chaque|todos los|cada|ogni|todas as|elke|iedere) .{2,30}\b(?:en tu|dans votre|nella tua|"
    r"no seu|in je|in uw) (?:\w+ )?(?:correo|bandeja|boîte|casella|e-?mail|mailbox|inbox)",
    re.IGNORECASE,
)
_PIECES = re.compile(r"(?<=[:?])\s")  # "Your paper: sign up"
_MOST_PIECES = 3
_QUOTES = re.compile(r"[“”„»«\"]")


def asks_abroad(line: str) -> bool:
    """Whether a line in one of the six languages asks something of its reader, or tells of the page and its rights."""
    text = line.strip()
    if len(text) > _LONGEST:
        return False
    if _ITSELF.search(text) is not None:
        return True
    if len(text.split()) > _MOST_WORDS:
        return False
    if any(map(_ASKS.match, _PIECES.split(text)[:_MOST_PIECES])):
        return True
    return _QUOTES.search(text) is None and _OFFERS.search(text) is not None and _READER.search(text) is not None
