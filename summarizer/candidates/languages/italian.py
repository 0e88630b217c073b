"""Italian."""

from __future__ import annotations

from summarizer.candidates.languages.language import Language, names_of, pattern, phrases, sequences, words
from summarizer.candidates.languages.spelling import conjugated, italian, numbers

ITALIAN = Language(
    code="it",
    articles=words(
        "il lo la i gli le l' un uno una un' del dello della dei degli delle dell' al allo alla ai agli alle all' dal "
        "dallo dalla dai dagli dalle dall' nel nello nella nei negli nelle nell' sul sullo sulla sui sugli sulle sull' "
        "col questo questa questi queste quest' quel quello quella quei quegli quelle suo sua suoi sue loro nostro "
        "nostra ogni tutto tutta tutti tutte alcun alcuna alcuni alcune nessun nessuna"
    ),
    prepositions=words(
        "di d' a ad da in con su per tra fra senza contro verso presso dopo prima durante secondo entro oltre sotto "
        "sopra dietro davanti fino circa"
    ),
    joins=words("di d' del dello della dei degli delle dell'"),
    connectives=words(
        "e ed o oppure ma però né che chi cui quale quali dove quando come se perché poiché mentre anche benché "
        "non già "
        "più meno ancora molto così ieri oggi domani ora adesso allora intanto si ci vi lo gli ne"
    ),
    auxiliaries=words(
        "è sono era erano fu furono sarà saranno sarebbe sarebbero sia siano stato stata ha hanno aveva avevano avrà "
        "avranno avrebbe avrebbero abbia abbiano può possono poteva potrà potrebbe potrebbero deve devono doveva "
        "dovrà dovrebbe dovrebbero va vanno vuole vogliono voleva viene vengono fa fanno c'è"
    ),
    he=words("egli lui questi quest'ultimo"),
    she=words("ella lei"),
    it=words("essi esse loro"),
    that=words("che"),
    according=sequences("secondo;stando a;stando al;stando alla;a detta di;a giudizio di;a parere di;per;ad avviso di"),
    according_after=frozenset(),
    verbs=conjugated(
        "it",
        {
            "asserts": "affermare dichiarare spiegare assicurare raccontare ricordare sottolineare precisare "
            "aggiungere "
            "commentare osservare annunciare confermare rivelare denunciare criticare accusare attaccare sostenere "
            "ribadire replicare ritenere pensare credere notare segnalare indicare lamentare testimoniare evidenziare "
            "informare comunicare stimare calcolare concludere ammettere confidare riferire rilevare chiarire spiegare "
            "sbottare confessare proseguire scherzare rassicurare argomentare insistere sperare ipotizzare definire "
            "=dice =dicono =detto =disse =dissero =diceva =scrive =scritto =scrisse =ammette =ammesso =ammise "
            "=aggiunge =aggiunto =aggiunse =sostiene =sostengono =sostenuto =ritiene =conclude =concluso =risponde "
            "=risposto =rispose =riferisce =riferito =chiarisce =prosegue =ribadisce =ribadito =sapere "
            "=taglia =denuncia =annuncia =spiega =rilancia",
            "denies": "negare respingere smentire escludere =nega =negano =smentisce =smentiscono =smentito =esclude "
            "=escluso =respinge =respinto",
            "warns": "avvertire temere minacciare allertare ammonire =avverte =avvertono =avvertito =teme =temono "
            "=minaccia =allarme",
            "pledges": "promettere garantire giurare impegnare =promette =promettono =promesso =promise =garantisce",
            "demands": "chiedere pretendere esigere reclamare sollecitare invocare =chiede =chiedono =chiesto =chiese "
            "=pretende =preteso =esige",
            None: "domandare esclamare urlare gridare sorridere sospirare ironizzare =sospira =ride =sorride =chiosa "
            "=tuona =incalza",
        },
    ),
    parted={},
    objects=words(
        "chiede chiedono chiesto pretende esige nega negano smentisce smentiscono smentito promette promettono"
    )
    | words("promesso annuncia annunciano annunciato esclude escluso respinge respinto sollecita teme temono"),
    roles=words(
        "presidente presidentessa vicepresidente ministro ministra sindaco sindaca assessore assessora direttore "
        "direttrice segretario segretaria portavoce consigliere consigliera deputato deputata senatore senatrice "
        "governatore governatrice prefetto questore procuratore procuratrice giudice avvocato avvocata magistrato "
        "professore professoressa medico medica dottore dottoressa infermiere infermiera maestro maestra insegnante "
        "agricoltore agricoltrice allevatore ricercatore ricercatrice storico storica economista sociologo biologo "
        "biologa ingegnere ingegnera responsabile dirigente fondatore fondatrice titolare proprietario proprietaria "
        "sindacalista attivista studente studentessa operaio operaia addetto addetta lavoratore lavoratrice impiegato "
        "impiegata residente artista autore autrice scrittore scrittrice attore attrice regista allenatore allenatrice "
        "giocatore portiere capitano comandante generale colonnello vescovo parroco sacerdote papa re regina "
        "ambasciatore ambasciatrice commissario commissaria coordinatore coordinatrice tesoriere candidato candidata "
        "leader capo capogruppo esperto esperta analista giornalista rettore rettrice preside amministratore "
        "amministratrice poliziotto patron curatore curatrice imprenditore imprenditrice pescatore testimone geologo "
        "geologa delegato delegata premier sottosegretario garante onorevole"
    ),
    role_endings=(),
    addresses=words("don donna signor signora sig dott dr suor padre monsignor ing avv prof"),
    bodies=words(
        "ministero tribunale corte consiglio comune municipio associazione federazione sindacato unione "
        "confederazione comitato fondazione università scuola istituto banca società gruppo compagnia azienda impresa "
        "partito polizia carabinieri guardia ospedale clinica museo camera senato parlamento commissione agenzia "
        "autorità provincia regione procura prefettura questura ufficio centro osservatorio lega alleanza fronte "
        "movimento accademia teatro orchestra club cassa mutua cooperativa laboratorio radio esercito ambasciata "
        "diocesi chiesa organizzazione ente consorzio governo confindustria asl arcidiocesi fonderia fonderie fornaci "
        "acciaierie cartiera cantiere cantieri"
    ),
    body_endings=(),
    numbers=numbers(
        italian,
        {"un": 1.0, "una": 1.0, "un'": 1.0, "mille": 1e3, "cent'": 100.0}
        | {
            f"{word}mila": value * 1e3
            for word, value in {
                "due": 2,
                "tre": 3,
                "quattro": 4,
                "cinque": 5,
                "sei": 6,
                "sette": 7,
                "otto": 8,
                "nove": 9,
                "dieci": 10,
                "quindici": 15,
                "venti": 20,
                "trenta": 30,
                "quaranta": 40,
                "cinquanta": 50,
                "cento": 100,
            }.items()
        },
    ),
    scales={"mila": 3, "milione": 6, "milioni": 6, "mln": 6, "miliardo": 9, "miliardi": 9, "mld": 9}
    | {"bilione": 12, "bilioni": 12},
    rounded={"decina": 10, "dozzina": 12, "quindicina": 15, "ventina": 20, "trentina": 30, "quarantina": 40}
    | {"cinquantina": 50, "sessantina": 60, "settantina": 70, "ottantina": 80, "centinaio": 100, "migliaio": 1000}
    | {"decine": 10, "dozzine": 12, "centinaia": 100, "migliaia": 1000},
    parts={"terzo": 3, "terzi": 3, "quarto": 4, "quarti": 4, "quinto": 5, "quinti": 5, "decimo": 10},
    halves=sequences("e mezzo;e mezza"),
    shares=sequences("su;ogni"),
    half=sequences("la metà"),
    hedges=phrases(
        {
            "about": "circa;intorno a;intorno ai;attorno a;attorno ai;all' incirca;più o meno;approssimativamente;"
            "pressappoco;sui;sulle;qualcosa come",
            "nearly": "quasi;poco meno di;vicino a;vicino ai;sfiora i;sfiorano i;a un passo da;sfiora",
            "more than": "oltre;più di;più del;poco più di;ben oltre;ben più di;al di sopra di;superiore a;superiori a;"
            "supera i;superano i;oltre i;oltre le;oltre il",
            "at least": "almeno;per lo meno;perlomeno;come minimo;non meno di;minimo;un minimo di",
            "fewer than": "meno di;meno del;sotto i;sotto le;al di sotto di;inferiore a;inferiori a;neanche;nemmeno",
            "up to": "fino a;fino al;al massimo;non più di;massimo;al più;entro;un massimo di;tutt' al più",
            "exactly": "esattamente;solo;soltanto;appena;ben;in totale;il;i;le",
        }
    ),
    hedges_after=phrases(
        {
            "about": "circa",
            "at least": "o più;almeno;come minimo",
            "up to": "al massimo;o meno",
        }
    ),
    between={
        "tra": frozenset({"e", "ed"}),
        "fra": frozenset({"e", "ed"}),
        "da": frozenset({"a"}),
        "dai": frozenset({"ai"}),
    },
    to=frozenset({"a", "o"}),
    units=names_of(
        {
            "milligram": "mg milligrammo milligrammi",
            "microgram": "µg microgrammo microgrammi",
            "millisecond": "ms millisecondo millisecondi",
            "milligram per litre": "mg/l",
            "cubic metre per second": "m³/s mc/s",
            "millilitre": "ml millilitro millilitri",
            "volt": "volt",
            "kilowatt": "kw kilowatt",
            "kilowatt hour": "kwh kilowattora",
            "megawatt hour": "mwh megawattora",
            "quarter": "trimestre trimestri",
            "decibel": "decibel",
            "second": "secondi",
            "minute": "minuto minuti",
            "hour": "ora ore",
            "day": "giorno giorni giornata giornate",
            "night": "notte notti",
            "week": "settimana settimane",
            "month": "mese mesi",
            "year": "anno anni",
            "decade": "decennio decenni",
            "century": "secolo secoli",
            "millimetre": "mm millimetro millimetri",
            "centimetre": "cm centimetro centimetri",
            "metre": "m metro metri",
            "kilometre": "km chilometro chilometri",
            "square metre": "m² mq m2",
            "square kilometre": "km² kmq",
            "cubic metre": "m³ mc",
            "hectare": "ettaro ettari ha",
            "gram": "g grammo grammi",
            "kilogram": "kg chilo chili chilogrammo chilogrammi",
            "quintal": "quintale quintali",
            "tonne": "t tonnellata tonnellate",
            "litre": "l litro litri",
            "degree": "grado gradi °c",
            "kilometre per hour": "km/h",
            "megawatt": "mw megawatt",
            "gigawatt": "gw gigawatt",
            "EUR": "euro € eur",
            "cent": "centesimo centesimi",
            "USD": "dollaro dollari $ usd",
            "GBP": "sterlina sterline £ gbp",
            "CHF": "chf",
            "franc": "franco franchi",
            "ITL": "lira lire",
            "JPY": "yen",
            "times": "volte",
        }
    ),
    percent=phrases({"percent": "per cento;%;percento", "percentage points": "punti percentuali;punto percentuale"}),
    labels=words(
        "numero n articolo articoli capitolo pagina linea binario sala porta fase tappa piano blocco statale strada a "
        "ss sp canale parte episodio tomo giornata livello punto lotto unità reattore via gruppo stagione formula"
    ),
    ages=pattern(
        r"(?<=, )(?:di )?(?:\d{1,3}) anni(?= ?[,.;)])",
        r"(?:uomo|donna|ragazz[oa]|giovane|bambin[oa]|anzian[oa]|pensionat[oa]|operai[oa]) di (?:\w+) anni",
        r"(?:\d{2,3})enne",
        r"(?<=\()(?:\d{1,3})(?: anni)?(?=\))",
        r"(?:all['’]età di|a) (?:\d{2}) anni",
    ),
    clocks=pattern(
        r"(?:alle|dalle|le|delle|ore|dopo le|entro le|verso le) (?:\d{1,2}(?:[.:]\d{2})?)(?! (?:persone|aziende|"
        r"imprese))"
    ),
    future=pattern(
        r"\w+(?:erà|irà|eranno|iranno|rrà|rranno|drà|dranno|vrà|vranno|arà|aranno|otrà)",
        "sta per|stanno per|prevede|previsto|prevista|prossim[oaie]|intende|vuole|annuncia|annunciato|scatta",
    ),
    denied=pattern("nega|negano|negato|smentisce|smentiscono|smentito|esclude|escluso|respinge|respinto"),
    going_on=pattern(r"continuano?|prosegue|proseguono|ancora|tuttora|in corso|sta \w+ndo|stanno \w+ndo|resta|restano"),
    doubtful=pattern("potrebbe|potrebbero|rischia|rischiano|minaccia|minacciano|se|in bilico|a rischio"),
    subordinate=pattern(
        "dopo che|mentre|perché|poiché|quando|per|secondo|che|dove|prima|così come|in cui|restandoci|con cui"
    ),
)
