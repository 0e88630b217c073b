"""French."""

from __future__ import annotations

from summarizer.candidates.languages.language import Language, names_of, pattern, phrases, sequences, words
from summarizer.candidates.languages.spelling import conjugated, french, numbers

FRENCH = Language(
    code="fr",
    articles=words(
        "le la les l' un une des du au aux ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes "
        "chaque tout toute tous toutes aucun aucune quelque quelques plusieurs"
    ),
    prepositions=words(
        "de d' à en dans sur sous par pour avec sans entre vers chez contre depuis pendant avant après dès jusque "
        "jusqu' selon malgré parmi hors outre face lors devant derrière"
    ),
    joins=words("de d' du des"),
    connectives=words(
        "et ou mais donc or ni car que qu' qui dont où lorsque lorsqu' quand si comme puisque quoique afin alors ne n' "
        "pas plus aussi encore déjà très désormais toutefois cependant ainsi hier aujourd'hui demain selon il elle ils "
        "elles on nous vous je j' se s' y"
    ),
    auxiliaries=words(
        "est sont était étaient sera seront serait seraient soit fut furent été a ont avait avaient aura auront aurait "
        "auraient ait eut peut peuvent pouvait pourra pourrait pourraient doit doivent devait devaient devra devrait "
        "devraient va vont allait veut veulent voulait fait font"
    ),
    he=words("il lui celui-ci"),
    she=words("elle celle-ci"),
    it=words("ils elles on"),
    that=words("que qu'"),
    according=sequences("selon;d' après;de l' avis de;aux yeux de;à en croire;de source;de l' aveu de;pour"),
    according_after=frozenset(),
    verbs=conjugated(
        "fr",
        {
            "asserts": "affirmer assurer déclarer expliquer raconter confier estimer considérer juger préciser "
            "indiquer "
            "ajouter souligner rappeler noter constater observer confirmer annoncer révéler reconnaître insister "
            "regretter déplorer témoigner répliquer commenter analyser résumer plaider lancer réagir argumenter "
            "soupirer saluer dénoncer critiquer accuser murmurer glisser détailler relever évoquer signaler marteler "
            "conclure poursuivre rapporter relater avancer calculer espérer penser croire tempérer nuancer rétorquer "
            "concéder avouer soutenir prétendre rassurer =dit =disent =disait =dira =écrit =écrivait =écrivent =admet "
            "=admis =admettait =reconnaît =reconnu =reconnaissait =soutient =soutenu =conclut =conclu =répond "
            "=répondu =répondait =poursuit =poursuivi =prévoit =voit =souvient =souvenu =sait =croit =croient =pense "
            "=maintient =maintenu =rappelle =rappellent =appelle =décrit =relève "
            "=espère =tempère =concède =considère =considèrent =réagi",
            "denies": "nier contester réfuter rejeter récuser =dément =démenti =démentent =démentait =rejette "
            "=rejettent =contredit",
            "warns": "alerter menacer redouter craindre =prévient =prévenu =préviennent =avertit =averti =avertissent "
            "=craint =craignent =inquiète =inquiètent =menace =menacent",
            "pledges": "jurer garantir =promet =promis =promettent =promettait =engage =engagé",
            "demands": "réclamer exiger demander exhorter appeler =requiert =appelle =appellent =souhaite",
            None: "sourire plaisanter ironiser grincer tonner pester rire =interroge "
            "=interrogeait =exclame =sourit =rit",
        },
    ),
    parted={},
    objects=words("réclame réclament réclamé exige exigent exigé dément démentent démenti nie nient promet annonce")
    | words("annoncent annoncé demande demandent demandé rejette rejettent rejeté conteste contestent promis craint"),
    roles=words(
        "président présidente vice-président vice-présidente ministre maire adjoint adjointe directeur "
        "directrice chef cheffe patron patronne porte-parole secrétaire député députée sénateur sénatrice conseiller "
        "conseillère préfet préfète procureur procureure procureuse avocat avocate juge magistrat magistrate "
        "professeur "
        "professeure médecin infirmier infirmière enseignant enseignante agriculteur agricultrice éleveur éleveuse "
        "chercheur chercheuse historien historienne économiste sociologue biologiste ingénieur ingénieure responsable "
        "délégué déléguée dirigeant dirigeante fondateur fondatrice gérant gérante propriétaire syndicaliste militant "
        "militante étudiant étudiante ouvrier ouvrière salarié salariée habitant habitante riverain riveraine artiste "
        "auteur auteure autrice écrivain écrivaine réalisateur réalisatrice acteur actrice entraîneur entraîneuse "
        "joueur joueuse gardien capitaine commandant général colonel évêque curé prêtre pape roi reine ambassadeur "
        "ambassadrice diplomate commissaire coordinateur coordinatrice trésorier trésorière élu élue candidat "
        "candidate "
        "avocat-général premier-ministre chancelier chancelière conservateur conservatrice commerçant commerçante "
        "restaurateur boulanger boulangère pêcheur témoin collaborateur collaboratrice expert experte analyste pdg "
        "journaliste doyen rapporteur rapporteuse administrateur administratrice pompier policier policière gouverneur"
    ),
    role_endings=(),
    addresses=words("m mme mlle monsieur madame maître me dr docteur père sœur"),
    bodies=words(
        "ministère tribunal cour conseil préfecture association fédération syndicat union confédération comité "
        "collectif fondation université école institut banque société groupe compagnie entreprise parti police "
        "gendarmerie hôpital clinique musée chambre sénat assemblée commission agence autorité collectivité région "
        "département communauté métropole agglomération parquet office centre observatoire ligue alliance front "
        "mouvement rassemblement académie théâtre opéra orchestre club fédération cabinet direction caisse mutuelle "
        "coopérative laboratoire journal radio gouvernement armée ambassade évêché diocèse église haut-commissariat "
        "organisation onu ong régie"
    ),
    body_endings=(),
    numbers=numbers(french, {"une": 1.0, "mille": 1e3}),
    scales={"mille": 3, "million": 6, "millions": 6, "milliard": 9, "milliards": 9, "md": 9, "mds": 9, "billion": 12}
    | {"milliers": 3, "m": 6},
    rounded={"dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40}
    | {"cinquantaine": 50, "soixantaine": 60, "centaine": 100, "millier": 1000},
    parts={"tiers": 3, "quart": 4, "quarts": 4, "cinquième": 5, "cinquièmes": 5, "dixième": 10, "dixièmes": 10},
    halves=sequences("et demi;et demie"),
    shares=sequences("sur"),
    half=sequences("la moitié"),
    hedges=phrases(
        {
            "about": "environ;quelque;quelques;autour de;aux alentours de;près de quelque;à peu près;dans les;plutôt;"
            "autour d';grosso modo;de l' ordre de;vers;approximativement",
            "nearly": "près de;près d';presque;quasiment;à près de;pas loin de;pas loin d';frôle;frôlerait;frôlait;"
            "frôle les;frôlerait les;frôlait les;frôler les;avoisine;avoisine les;à peine",
            "more than": "plus de;plus d';un peu plus de;un peu plus d';bien plus de;au-delà de;au delà de;au - "
            "delà de;"
            "dépasse;dépasse les;plus qu'",
            "at least": "au moins;au minimum;pas moins de;pas moins d';a minima;minimum",
            "fewer than": "moins de;moins d';un peu moins de;un peu moins d';sous les;en dessous de;à moins de",
            "up to": "jusqu' à;au plus;tout au plus;au maximum;maximum;pas plus de;pas plus d';d' ici;sous;"
            "dans un délai de",
            "exactly": "exactement;précisément;seulement;pile;les;alors;alors les;un total de",
        }
    ),
    hedges_after=phrases(
        {
            "about": "environ;à peu près",
            "at least": "au moins;minimum;au minimum;ou plus",
            "up to": "au plus;maximum;au maximum;tout au plus",
        }
    ),
    between={"entre": frozenset({"et"}), "de": frozenset({"à"})},
    to=frozenset({"à", "ou"}),
    units=names_of(
        {
            "milligram": "mg milligramme milligrammes",
            "microgram": "µg microgramme microgrammes",
            "millisecond": "ms milliseconde millisecondes",
            "milligram per litre": "mg/l",
            "microgram per litre": "µg/l",
            "cubic metre per second": "m³/s",
            "millilitre": "ml millilitre millilitres",
            "volt": "volt volts",
            "kilowatt": "kw kilowatt kilowatts",
            "kilowatt hour": "kwh kilowattheure kilowattheures",
            "megawatt hour": "mwh mégawattheure mégawattheures",
            "terawatt hour": "twh térawattheures",
            "quarter": "trimestre trimestres",
            "semester": "semestre semestres",
            "knot": "nœuds",
            "decibel": "décibel décibels",
            "second": "seconde secondes",
            "minute": "minute minutes min",
            "hour": "heure heures",
            "day": "jour jours journée journées",
            "night": "nuit nuits",
            "week": "semaine semaines",
            "month": "mois",
            "year": "an ans année années",
            "decade": "décennie décennies",
            "century": "siècle siècles",
            "millimetre": "mm millimètre millimètres",
            "centimetre": "cm centimètre centimètres",
            "metre": "m mètre mètres",
            "kilometre": "km kilomètre kilomètres",
            "square metre": "m² m2",
            "square kilometre": "km² km2",
            "cubic metre": "m³ m3",
            "hectare": "hectare hectares ha",
            "gram": "g gramme grammes",
            "kilogram": "kg kilo kilos kilogramme kilogrammes",
            "tonne": "t tonne tonnes",
            "litre": "l litre litres",
            "degree": "degré degrés °c",
            "kilometre per hour": "km/h",
            "megawatt": "mw mégawatt mégawatts",
            "gigawatt": "gw gigawatt gigawatts",
            "EUR": "euro euros € eur m€ md€ k€",
            "cent": "centime centimes",
            "USD": "dollar dollars $ usd",
            "GBP": "sterling £ gbp",
            "CHF": "chf",
            "franc": "franc francs",
            "JPY": "yen yens",
            "times": "fois",
        }
    ),
    percent=phrases({"percent": "pour cent;%", "percentage points": "points de pourcentage;point de pourcentage"}),
    labels=words(
        "numéro n° no article articles chapitre page ligne quai voie salle chambre porte place phase étape étage bloc "
        "route rn a chaîne partie épisode tome tour journée niveau point pile piles lot unité réacteur tranche rue "
        "saison classe version"
    ),
    ages=pattern(
        r"âgée?s? (?:d['’]|de )(?:environ )?(?:[\w-]+)(?: à \w+)? ans",
        r"(?<=, )(?:\d{1,3}|[\w-]+) ans(?= ?[,.;)])",
        r"(?<=\()(?:\d{1,3})(?: ans)?(?=\))",
        r"(?:de|à) (?:\d{1,3}) ans(?= et (?:plus|moins))",
        r"(?:homme|femme|fille|garçon|enfant|adolescente?|étudiante?|retraitée?) (?:d['’]|de )(?:[\w-]+) ans",
        r"(?:à l['’]âge de|à) (?:\d{2}) ans",
        r"(?:moins|plus) de (?:\d{2}) ans",
    ),
    clocks=pattern(
        r"(?:à|vers|dès|avant|après|de|depuis|jusqu['’]à|et) (?:\d{1,2}) heures(?: \d{2})?",
        r"(?:\d{1,2}) ?h(?: ?\d{2})?",
        r"(?:\d{1,2}:\d{2})",
    ),
    future=pattern(
        r"\w+(?:era|eront|ira|iront|ra|ront)(?<!\bsera)(?<!opéra)(?<!caméra)",
        "sera|seront|entend|entendent|va|vont|devait|doit|doivent|devrait|devraient|prévoit|prévu|prévue|prévus",
        "compte|comptent|envisage|envisagent|prochain|prochaine|annonce|d'ici|veut|veulent|souhaite|projette",
    ),
    denied=pattern("dément|démenti|démentent|nie|nient|nié|rejette|rejettent|rejeté|réfute|exclut|exclu|contestent?"),
    going_on=pattern(
        "toujours|encore|en cours|actuellement|continuent?|poursuivent|se poursuit|reste|restent|en train"
    ),
    doubtful=pattern("pourrait|pourraient|risque|risquent|menace|menacent|si|faute de|à moins que|éventuel\\w*"),
    subordinate=pattern(
        "après que|alors que|tandis que|parce que|puisque|car|bien que|lorsque|quand|afin|pour|avant|qui|dont|où|selon|"
        "contredisant|précisant|ajoutant"
    ),
)
