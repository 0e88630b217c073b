"""What pages in German, French, Spanish, Italian, Portuguese and Dutch print around an article, line by line.

The tables go into those of `furniture` and are written as there; what pages ask of their readers is in
`appeals_abroad`.
"""

from __future__ import annotations

import re

# -- buttons: what a reader may do, with what, where -----------------------------------------------------------

_DEEDS = frozenset(
    "teilen drucken merken speichern anhören vorlesen hören kommentieren abonnieren anmelden einloggen registrieren "
    "kopieren senden versenden verschenken weiterleiten empfehlen folgen schließen öffnen vergrößern verkleinern "
    "weiterlesen lesen leer leé leggere ler lezen suchen abspielen melden bewerten ausdrucken "
    "partager imprimer écouter offrir copier envoyer commenter réagir enregistrer sauvegarder ajouter télécharger "
    "suivre fermer ouvrir agrandir réduire chercher rechercher lire signaler masquer afficher "
    "compartir imprimir escuchar escucha guardar comentar comenta copiar enviar regalar regala suscribirse suscríbete "
    "suscribite seguir cerrar abrir ampliar aumentar disminuir buscar ver descargar compartí compartila guardá "
    "escuchá imprime comparte comentá ingresar registrarme registrarse conectarse ocultar mostrar "
    "condividi stampa ascolta commenta salva regala invia copia abbonati accedi registrati segui chiudi apri "
    "ingrandisci riduci cerca scarica condividere stampare ascoltare salvare commentare seguire "
    "compartilhar compartilhe partilhar partilhe imprimir ouvir ouça salvar guardar comentar comente copiar enviar "
    "oferecer assinar assine subscrever seguir siga fechar diminuir pesquisar baixar descarregar imprima sugerir "
    "delen deel printen print afdrukken bewaren bewaar opslaan luisteren luister beluister reageren reageer "
    "kopiëren kopieer kopiëer sturen stuur abonneren abonneer aanmelden inloggen volgen volg sluiten vergroten "
    "zoeken doorsturen meld".split()
)
_THINGS = frozenset(
    "artikel beitrag text seite link merkliste leseliste lesezeichen bild schrift schriftgröße e-mail email mail app "
    "kommentar kommentare kommentaren "
    "article lien favoris page texte photo image courriel e-mail commentaire commentaires sélection police pdf "
    "artículo nota noticia enlace favoritos página texto imagen correo comentario comentarios lista fuente "
    "articolo notizia link preferiti pagina testo immagine email commenti commento carattere "
    "artigo notícia matéria reportagem ligação página texto fonte imagem e-mail email comentário comentários "
    "correcção correção artikel bericht pagina tekst afbeelding mail reacties reactie verhaal lettergrootte".split()
)
_THINGS |= {"später", "tard", "tarde", "tardi", "later"}
_WHERE = frozenset(
    "facebook twitter x whatsapp linkedin telegram instagram bluesky threads mastodon messenger pinterest reddit "
    "flipboard tiktok youtube pocket xing mail e-mail email sms rss signal".split()
)
_SMALL = frozenset(
    "den die das diesen diese dieses per via auf in mit zur zum als bei an es später jetzt "
    "l' le la les cet cette un une ce à au aux par sur dans en mes mon plus tard "
    "el la los las este esta en por con de al a mi un una más tarde para lo "
    "il lo gli i questo questa su con via tra nei ai di un più tardi "
    "o os as este esta no na nos nas em por com para um uma mais de do da "
    "de het dit deze een op met per via naar dit voor later als".split()
)
_PIECES = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*'?|\d+")
_MOST_PIECES = 16


def is_button(words: str) -> bool:
    """Whether a folded line is buttons and nothing else ("partager sur facebook", "ouvir o texto")."""
    pieces = _PIECES.findall(words)
    if not 1 <= len(pieces) <= _MOST_PIECES or pieces[0] in _SMALL - _DEEDS:
        return False
    deeds = sum(piece in _DEEDS for piece in pieces)
    told = sum(piece in _THINGS or piece in _WHERE for piece in pieces)
    known = all(piece in _DEEDS | _THINGS | _WHERE | _SMALL or piece.isdigit() for piece in pieces)
    return known and deeds > 0 and (told > 0 or deeds > 1)


# -- whole lines -----------------------------------------------------------------------------------------------

CONTROLS = """
vorlesen|kommentieren|auf die merkliste|jetzt abonnieren|abonnieren|anmelden|einloggen|registrieren|schließen|
zum inhalt springen|zum hauptinhalt springen|bildunterschrift anzeigen|inhalt laden|cookie-einstellungen|
artikel merken|artikel teilen|per mail teilen|
article réservé aux abonnés|réservé aux abonnés|abonné|abonnez-vous|s'abonner|se connecter|s'inscrire|je m'inscris|
je m'abonne|écouter|réagir|commenter|gérer mes cookies|aller au contenu|aller au contenu principal|fermer|ajouter|
contenu réservé aux abonnés|signaler une erreur|suscríbete|suscribirse|iniciar sesión|regístrate|
escuchar|comentar|comenta|guardar|contenido exclusivo para suscriptores|solo para suscriptores|ir al contenido|
ir al contenido principal|cerrar|seguir leyendo|condividere|abbonati|accedi|registrati|ascolta|commenta|salva|regala|
invia|copia link|contenuto riservato agli abbonati|solo per gli abbonati|chiudi|vai al contenuto|continua|iscriviti|
assine|assine já|entrar|iniciar sessão|ouvir|ouça|conteúdo exclusivo para assinantes|exclusivo assinantes|
exclusivo para assinantes|só para assinantes|fechar|saltar para o conteúdo|pular para o conteúdo|
ir para o conteúdo|continuar a ler|continue lendo|
subscrever|subscreva|inloggen|abonneer|abonneren|word abonnee|aanmelden|luister|reageer|bewaar|opslaan|delen|sluiten|
alleen voor abonnees|premium|naar de inhoud|ga naar hoofdinhoud|ga naar de inhoud|ga naar inhoud|verder lezen|
foto|fotos|bild|bilder|vidéo|video|vídeo|imagen|imagem|immagine|image|galerie|fotogalerie|bilderstrecke|galería|
galleria|galeria|fotogalería|fotogallery|diaporama|fotoserie|infografik|infographie|infografía|infografica|
infográfico|audio|áudio|podcast|ticker|liveticker|bildergalerie|weiterhören|abspielen|wird geladen|lädt|chargement|
chargement en cours|cargando|caricamento|caricamento in corso|carregando|a carregar|laden|bezig met laden|
werbung|anzeige|reclame|publi|ad|patrocinado|gesponsert|contenu sponsorisé|contenido patrocinado|
conteúdo patrocinado|gesponsorde inhoud|sponsorizzato|sponsorisé|gesponsord|annonce|annuncio|
anuncio|anúncio|publireportaje|contenuto sponsorizzato|mit werbung weiterlesen|nach oben|haut de page|retour en haut|
volver arriba|torna su|torna all'inizio|voltar ao topo|naar boven|terug naar boven|mehr anzeigen|alle anzeigen|
voir plus|voir tout|tout voir|afficher plus|ver más|ver todo|ver todos|ver mais|ver tudo|vedi tutti|mostra altro|
meer tonen|bekijk alles|toon meer|zur übersicht|abo|abo plus|plus|exklusiv|sólo suscriptores|para suscriptores|
réservé abonnés|abonnés|riservato agli abbonati|per abbonati|assinantes|artikel hören|
dein browser unterstützt das nicht|
in short|what's next|dem artikel folgen|thema folgen|rubrik folgen|autor folgen|follow-button|ver biografía|
leer biografía|voir le profil|voir tous ses articles|ver perfil|zum profil|tutti gli articoli|bekijk profiel|
compartir esta nota|compartir nota|suscribite|ingresar|seguinos|síguenos|síguenos en|seguinos en|suivez-nous|seguici|
seguici su|siga-nos|volg ons|volg ons op|folgen sie uns|folge uns|folgen sie uns auf
"""
EDGES = """
menü|menu principal|menú|menú principal|menù|hauptmenü|hoofdmenu|secciones|sections|sezioni|seções|secções|rubriken|
rubriques|rubrieken|suche|suchen|recherche|rechercher|buscar|búsqueda|buscador|cerca|ricerca|busca|pesquisa|pesquisar|
zoeken|zoek|home|startseite|accueil|inicio|início|página inicial|página principal|portada|voorpagina|prima pagina|
abo|abos|abonnement|abonnements|suscripción|suscripciones|abbonamento|abbonamenti|assinatura|assinaturas|abonnementen|
mein konto|mon compte|mi cuenta|il mio account|minha conta|mijn account|profil|perfil|profilo|profiel|
e-paper|epaper|zeitung|le journal|el diario|edición impresa|edición|edizione|edição impressa|edição do dia|
il giornale|de krant|digitale krant|digitale zeitung|kiosque|kiosko|edicola|jornal digital|
impressum|datenschutz|datenschutzerklärung|agb|nutzungsbedingungen|kontakt|mediadaten|barrierefreiheit|redaktion|
mentions légales|politique de confidentialité|cgu|cgv|contact|contactez-nous|plan du site|gestion des cookies|
aviso legal|política de privacidad|política de cookies|contacto|quiénes somos|publicidad|condiciones de uso|
note legali|privacy|cookie policy|contatti|chi siamo|pubblicità|redazione|gerenza|condizioni d'uso|
política de privacidade|termos de uso|termos e condições|ficha técnica|contactos|contato|fale conosco|quem somos|
expediente|estatuto editorial|privacybeleid|privacyverklaring|algemene voorwaarden|cookiebeleid|colofon|over ons|
disclaimer|adverteren|klantenservice|voorwaarden|newsletter|infolettre|infolettres|boletines|boletín|nieuwsbrief|
nieuwsbrieven|live|en direct|en directo|en vivo|diretta|ao vivo|direto|replay|archiv|archives|hemeroteca|archivio|
arquivo|archief|wetter|météo|clima|el tiempo|meteo|tempo|weer|het weer|tv|radio|jeux|juegos|giochi|jogos|spiele|
spellen|puzzels|annonces|clasificados|annunci|classificados|advertenties|anzeigen|traueranzeigen|avis de décès|
necrologie|necrológicas|familieberichten|shop|boutique|tienda|negozio|loja|winkel|gemist|hilfe|aide|ayuda|aiuto|
ajuda|plus de rubriques|más|mehr|mais|altro|meer
"""
SECTIONS = """
aktuell|aktuelles|nachrichten|news|lokales|lokal|regionales|region|regionen|aus der region|stadt|kreis|landkreis|
inland|ausland|deutschland|österreich|schweiz|welt|europa|international|politik|innenpolitik|außenpolitik|wirtschaft|
finanzen|börse|sport|fußball|kultur|feuilleton|medien|gesellschaft|panorama|vermischtes|chronik|blaulicht|polizei|
justiz|gericht|wissen|wissenschaft|gesundheit|umwelt|klima|natur|bildung|schule|digital|netzwelt|technik|auto|
mobilität|verkehr|reise|reisen|leben|leute|meinung|kommentar|kommentare|leitartikel|analyse|interview|reportage|
hintergrund|kolumne|gastbeitrag|porträt|leserbriefe|unternehmen|energie|landwirtschaft|fernwärme|unfall|
actualité|actualités|actus|actu|info|infos|à la une|france|belgique|suisse|monde|international|europe|afrique|
politique|économie|entreprises|société|faits divers|faits-divers|justice|police|sciences|santé|environnement|planète|
climat|éducation|école|sport|sports|football|culture|médias|idées|débats|opinions|opinion|tribune|éditorial|édito|
chronique|enquête|reportage|entretien|analyse|décryptage|récit|portrait|région|régions|local|locales|vie locale|
département|élections|municipales|agriculture|énergie|transports|social|emploi|consommation|argent|bourse|
faits divers - justice|
actualidad|noticias|nacional|nacionales|internacional|internacionales|españa|méxico|argentina|chile|colombia|perú|
américa|latinoamérica|política|economía|negocios|empresas|finanzas|mercados|sociedad|sucesos|policiales|judiciales|
justicia|tribunales|ciencia|salud|sanidad|medio ambiente|medioambiente|clima y medio ambiente|educación|tecnología|
deportes|fútbol|cultura|espectáculos|gente|televisión|opinión|editorial|editoriales|columnas|tribuna|análisis|
entrevista|entrevistas|reportaje|crónica|investigación|regiones|provincias|comunidades|local|ciudad|ciudades|madrid|
cataluña|andalucía|infraestructuras|vivienda|energía|agricultura|transporte|transportes|trabajo|empleo|
elecciones|seguridad|el mundo|el país|país|mundo|
attualità|notizie|news|cronaca|cronache|politica|economia|finanza|mercati|imprese|lavoro|esteri|mondo|interni|italia|
europa|società|costume|scienza|scienze|salute|sanità|ambiente|clima|scuola|istruzione|università|tecnologia|sport|
calcio|cultura|spettacoli|cinema|televisione|opinioni|editoriale|editoriali|commento|commenti|analisi|intervista|
interviste|inchiesta|inchieste|reportage|retroscena|regione|regioni|provincia|province|città|locale|locali|
giustizia|energia|agricoltura|trasporti|motori|viaggi|elezioni|risparmio|servizio|estero|nera|
notícias|atualidade|actualidade|últimas|brasil|portugal|mundo|internacional|nacional|política|poder|economia|mercado|
negócios|empresas|finanças|dinheiro|sociedade|cotidiano|quotidiano|polícia|segurança|justiça|ciência|saúde|
meio ambiente|ambiente|clima|educação|ensino|tecnologia|tec|esporte|esportes|desporto|futebol|cultura|ilustrada|
televisão|opinião|editoriais|colunas|colunistas|análise|entrevista|entrevistas|reportagem|crónica|crônica|
investigação|país|região|regiões|regional|local|cidades|cidade|lisboa|porto|são paulo|rio de janeiro|distrito federal|
energia|agro|agronegócio|agricultura|transportes|trabalho|emprego|eleições|eleições 2026|
nieuws|algemeen|binnenland|buitenland|regio|regionaal|regionaal nieuws|lokaal|politiek|economie|geld|bedrijven|
ondernemen|sport|voetbal|cultuur|media|maatschappij|samenleving|wetenschap|gezondheid|zorg|milieu|natuur|klimaat|
onderwijs|tech|verkeer|wonen|misdaad|justitie|rechtbank|opinie|mening|columns|commentaar|analyse|interview|
reportage|achtergrond|onderzoek|verkiezingen|landbouw|energie|vlaanderen|nederland|belgië|wereld|europa|stad|
gemeente|112|leven|mensen|show|in het nieuws|het nieuws
"""

# -- what stands over links to other stories -------------------------------------------------------------------

LINKS = """
zum thema|mehr dazu|mehr zu diesem thema|mehr zum thema|lesen sie auch|lesen sie hier|lesen sie mehr|lesen sie dazu|
themen|weitere themen|hintergrund|auch interessant|passend dazu|zum weiterlesen|schlagwörter|stichwörter|schlagworte|
lire aussi|à lire aussi|à lire également|lire également|voir aussi|à voir aussi|à voir également|sur ce sujet|
sur le même sujet|sur le même thème|dans le même dossier|notre dossier|pour aller plus loin|en savoir plus|thèmes|
mots clés|mots-clés|lee también|lea también|leer también|leé también|más información|relacionado|relacionados|
noticia relacionada|ver también|para saber más|temas|te puede interesar|te podría interesar|le puede interesar|
noticias relacionadas|vedi anche|leggi pure|approfondisci|approfondimento|approfondimenti|per approfondire|argomenti|
temi|tag|leia também|ler também|ler mais|veja também|saiba mais|relacionadas|relacionados|notícias relacionadas|
tópicos relacionados|assuntos|tópicos|lees meer|lees verder|lees ook|zie ook|meer over|meer lezen|onderwerpen|
trefwoorden|tags|thema's|meer over dit onderwerp|i punti chiave|les points clés|claves|en resumen
"""
FEEDS = """
die meistgelesenen artikel|meistgeklickt|meistgelesen|meist gelesen|meistkommentiert|beliebte artikel|
aktuelle meldungen|mehr aus der region|mehr nachrichten|neueste nachrichten|kommentare|top-themen|auch lesenswert|
weitere artikel|weitere nachrichten|leserkommentare|über den autor|über die autorin|zum autor|zur autorin|zur person|
les articles les plus lus|les plus lus|les plus partagés|à la une|dernières nouvelles|les plus récents|le fil info|
commentaires|vos commentaires|les plus commentés|l'actu en direct|ailleurs sur le web|nos partenaires|
contenus sponsorisés|dans la même rubrique|à propos de l'auteur|l'auteur|sobre la firma|sobre el autor|
sobre la autora|lo más visto|lo más leído|lo más compartido|las más leídas|última hora|últimas noticias|
comentarios|archivado en|otras noticias|en portada|más en|contenido patrocinado|más noticias|i più letti|
i più letti della settimana|le più lette|più letti|più visti|ultime notizie|ultim'ora|altre notizie|commenti|
in primo piano|contenuti sponsorizzati|l'autore|chi è l'autore|sull'autore|mais lidas|as mais lidas|mais vistas|
mais populares|últimas|últimas notícias|comentários|outras notícias|em destaque|conteúdo patrocinado|mais em|
sobre o autor|sobre a autora|best gelezen|meest gelezen|meest bekeken|laatste nieuws|net binnen|reacties|
beiträge aus dem forum|aus dem forum|ander nieuws|
meer nieuws|uitgelicht|gesponsorde inhoud|aanbevolen|over de auteur|over de schrijver
"""

_READ_ALSO = (
    r"(?:(?:lesen|hören|sehen) sie|lies|seht|lest)(?: (?:auch|hier|dazu|mehr|zum thema|jetzt|weiter|außerdem))+|"
    r"mehr (?:dazu|zum thema|lesen)|auch interessant|passend dazu|das könnte (?:sie|dich|euch) (?:auch |ebenfalls )?"
    r"interessieren|(?:à |a )?(?:re)?(?:lire|voir|écouter|découvrir)(?: (?:aussi|également|encore|plus))+|à "
    r"(?:re)?lire|"
    r"sur le même (?:sujet|thème)|(?:vous|tu) (?:aimere[zs]|pourrie[zs]|devrie[zs])(?: \w+){1,4}|"
    r"(?:l[ée]e|le[aeé]r?|mir[aáe]|mirá|ver?|vea|escuch[aáe]) (?:también|además|más|acá|aquí)|además|"
    r"(?:te|le|les|os) (?:puede|podría|pueden|podrían) (?:también )?interesar|quizás? te interese|"
    r"más información|"
    r"(?:leggi|vedi|guarda|ascolta)(?: (?:anche|pure|qui))+|(?:ti |vi )?(?:potrebbe(?:ro)?|può) interessar\w+"
    r"(?: anche)?|per approfondire|per saperne di più|(?:leia|veja|ouça|assista|confira|ler|ver|entenda)(?: (?:também|"
    r"mais|ainda))+|saiba mais|(?:isto |isso )?(?:pode|poderá|talvez) (?:te |lhe )?interess\w+|"
    r"(?:lees|bekijk|kijk|luister|zie)(?: (?:ook|verder|meer|hier))+|"
    r"(?:dit|deze|misschien)(?: \w+){0,4} interess\w+(?: \w+)?"
)
_ARTICLES = (
    r"(?:artikel|themen|nachrichten|meldungen|beiträge|videos?|news|texte|berichte|articles?|sujets?|actualités|infos|"
    r"contenus|vidéos|noticias|notas|artículos|temas|contenidos|articoli|notizie|contenuti|temi|artigos|notícias|"
    r"matérias|reportagens|conteúdos|artikelen|berichten|nieuws|verhalen|onderwerpen)"
)
_ADJECTIVES = (
    r"(?:weitere|neueste|aktuelle|verwandte|ähnliche|passende|empfohlene|beliebte|ausgewählte|mehr|"
    r"autres?|dernier[es]?s?|derniers|récents?|similaires|nos|mêmes?|otr[ao]s|últim[ao]s|más|otras|nuestr[ao]s|altri|"
    r"altre|ultim[ei]|nostri|ancora|outr[ao]s|mais|nossas|meer|ander|andere|laatste|recente|gerelateerde|"
    r"aanbevolen|verwante)"
)
HEAD_FORMS = (
    _READ_ALSO,
    rf"{_ADJECTIVES} {_ARTICLES}(?: .{{2,40}})?",
    rf"{_ARTICLES} (?:zum thema|associés?|liés?|similaires|relacionad[ao]s|correlat[ie]|simili|recomendad[ao]s|"
    r"consigliat[ie]|van deze auteur|over dit onderwerp)",
    r"(?:am )?(?:meist|viel)(?:gelesen|geklickt|kommentiert|geteilt|diskutiert)\w*(?: .{2,40})?|"
    r"(?:die )?beliebteste\w*(?: .{2,40})?|(?:les|nos articles les|lo|los|las|i|le|as|os|"
    r"de) (?:plus|más|più|mais|meest) (?:lus?|vus?|partagés?|commentés?|populaires?|leíd\w+|vist\w+|compartid\w+|"
    r"comentad\w+|popular\w*|lett[ie]|condivis[ie]|commentat[ie]|lid[ao]s|partilhad\w+|gelezen|bekeken|gedeeld)"
    r"(?: .{2,40})?",
    r"(?:mehr|plus|più|mais|meer|más|ancora) (?:zu|zum|zur|aus|von|über|sur|de|d'|sobre|en|su|da|di|dal|em|do|over|"
    r"uit|van)\b.{2,50}",
    r"aus (?:dem ressort|unserem archiv|dem archiv|der redaktion)\b.{0,40}|"
    r"dans (?:la même rubrique|l'actualité|le même dossier|nos archives)|(?:em|en|in) (?:destaque|portada|primo piano|"
    r"evidenza)|no te pierdas|não perca|da non perdere|"
    r"à ne pas manquer|à suivre|à la une|niet te missen|nicht verpassen",
)

# -- patterns, on the folded line ------------------------------------------------------------------------------

_WHEN = r"(?:vor|hace|il y a|há|da|fa)"
CONTROL_FORMS = (
    r"(?:(?:temps de |durée de )?lecture|(?:tempo di )?lettura|(?:tiempo de )?lectura|(?:tempo de )?leitura|lesezeit|"
    r"lesedauer|leestijd)\s?:?\s?(?:ca\.? |env\.? )?\d{1,3}.{0,12}",
    r"\d{1,3}\s?(?:'|′|min\.?|minuten|minuti|minutos|minutes|minuto|minuut|minute)(?: (?:lesezeit|lesedauer|"
    r"de lecture|de lectura|di lettura|de leitura|lezen|leestijd|zum lesen|para leer|per la lettura))?",
    r"(?:\w+ ?(?:\w+ )?)?(?:aktualisiert|veröffentlicht|publiziert|publié|mis à jour|actualizado|publicado|atualizado|"
    r"aggiornato|pubblicato|gepubliceerd|geüpdatet|bijgewerkt|aangepast)?:? ?"
    rf"{_WHEN} (?:\d{{1,2}}|ein\w*|une?|uma?|un[ao]?|een) \w{{1,9}}|\d{{1,2}} (?:\w+ )(?:fa|geleden|atrás)",
    r"(?:laatste update|letzte aktualisierung|última (?:actualización|atualização)|ultimo aggiornamento|dernière "
    r"mise à "
    r"jour|actualizado|aktualisiert|atualizado|aggiornato|mis à jour|bijgewerkt)\b.{0,8}\d{1,2}[:.h]\d{2}.{0,12}",
    r"(?:lädt|chargement|cargando|caricamento|carregando|laden)\b.{0,40}|loading\b.{1,40}",
    r"(?:la suite|(?:lire|voir) la suite|continu[aeé]\w*(?: lendo)?|sigue|segue|der artikel|der text|el artículo|"
    r"o artigo|l'articolo|articolo|tekst|de tekst|artikel|la nota|o texto|lees verder|nach|dopo|después|depois|"
    r"après)(?: \w+){0,5} (?:publicité|publicidad|publicidade|pubblicità|werbung|anzeige|advertentie|reclame)\b.{0,20}",
    r"\d[\d.]* (?:kommentare?n?|commentaires?|comentarios?|commenti|comentários?|reacties|réactions?|"
    r"compartid[ao]s?|partages|condivisioni|partilhas)\b.{0,30}",
    r"(?:réagir|commenter|kommentieren|comentar|comenta|commenta|comentários?|reageren|ver|voir|alle|lire) ?"
    r"(?:les |los |os |i |alle |\d+ )*(?:commentaires?|comentarios?|commenti|comentários|reacties|kommentare)?"
    r" ?\(?\d+\)?",
    r"(?:artikel|beitrag|article|artículo|articolo|artigo)(?: \w+){0,3} (?:kopiert|copié|copiado|copiato|gekopieerd)",
    r"(?:bild|foto|image|imagen|immagine|imagem|afbeelding) \d{1,2} (?:von|sur|de|di|van|/) \d{1,2}",
    r"(?:quelle|bildquelle|source|fuente|fonte|bron)|(?:imprimer|imprimir|stampa|drucken|print) .{0,10}pdf",
)
LINK_FORMS = (
    rf"(?:{_READ_ALSO}) ?[:|>→»–-]+ ?.{{3,220}}",
    r"(?:lesen sie auch|lire aussi|à lire aussi|lire également|lee también|leé también|te puede interesar|leggi anche|"
    r"leia também|ler também|veja também|lees ook) (?!:).{10,200}",
    r"(?:temas|tags?|etiquetas|palavras-chave|mots[- ]clés|thèmes?|argomenti|schlagw\w+|stichw\w+|trefwoorden|"
    r"kategorien?|catégories?|categorías?|categorias?|"
    r"onderwerpen|tópicos|assuntos|archivado en|themen)\s?:\s?.{3,200}",
)
CREDIT_FORMS = (
    r"(?:symbol|archiv|beispiel)(?:bild|foto)s?\b.{0,60}|photos? (?:d'archives?|d'illustration|prétexte)\b.{0,60}|"
    r"(?:foto|imagen|imagem|immagine)s? (?:de archivo|de arquivo|d'archivio|di repertorio|ilustrativa|"
    r"cortesía)\b.{0,60}|"
    r"archieffoto\b.{0,60}|(?:bild|foto)quelle\s?:.{2,80}|(?:crédits?|crédito|foto|photo|bild|imagem|imagen|"
    r"immagine|beeld|fotografía|fotografia)\s?(?:photos?)?\s?[:|©]\s?.{2,80}",
    r"(?:lusa|anp|belga|keystone|apa|sda|ats|efe|ansa|lapresse|europa press|picture alliance|imago|folhapress|"
    r"maxppp|dpa|dpa-bildfunk|télam|agência brasil)(?:[/, -]+[\w. -]{2,30})?",
)
CLOSING_FORMS = (
    r"(?:ha collaborato|hanno collaborato|con la collaborazione di|avec (?:l')?(?:afp|agences?|reuters)|con "
    r"información de|con informaciones de|com (?:a )?(?:lusa|agências?|afp|reuters)|com informações d[aeo]|"
    r"mit material (?:von|der)|mit (?:dpa|afp|agentur\w*)|met medewerking van|mitarbeit\s?:|colaboraron?\b|"
    r"colaborou\b|com agências\b|con agencias?\b|quellen?\s?:|avec agences) ?.{0,80}",
    r"direttore responsabile\s?:.{2,160}|(?:impressum|verantwortlich)\s?:.{2,160}|"
    r"director(?:a)? responsable\s?:.{2,160}|diret(?:or|ora) responsável\s?:.{2,160}|partita iva\b.{5,100}|"
    r"mediahuis\b.{0,60}",
    r"(?:(?:erst|live)?sendung|sendetermin|ausstrahlung)\s?(?:am|vom|:)\s.{0,30}\d.{4,140}|"
    r"diese[rs]? (?:thema|beitrag|sendung) im programm\b.{0,160}|(?:émission|diffusion) (?:du|le)\s.{0,20}\d.{0,120}",
    r"[a-z]{2,4}/[a-z]{2,4}(?:/[a-z]{2,4})?",
)
