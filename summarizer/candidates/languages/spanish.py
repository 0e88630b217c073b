"""Spanish."""

from __future__ import annotations

from summarizer.candidates.languages.language import Language, names_of, pattern, phrases, sequences, words
from summarizer.candidates.languages.spelling import conjugated, numbers, spanish

SPANISH = Language(
    code="es",
    articles=words(
        "el la los las lo un una unos unas del al este esta estos estas ese esa esos esas aquel aquella su sus mi mis "
        "nuestro nuestra nuestros nuestras cada todo toda todos todas algún alguna algunos algunas ningún ninguna"
    ),
    prepositions=words(
        "de a en con por para sin sobre entre hasta desde hacia contra según tras durante ante bajo mediante excepto "
        "salvo"
    ),
    joins=words("de del"),
    connectives=words(
        "y e o u pero sino ni que quien quienes cual cuales cuyo cuya donde cuando como si porque pues aunque mientras "
        "no ya también además más menos muy así ayer hoy mañana ahora entonces se le les lo nos"
    ),
    auxiliaries=words(
        "es son era eran fue fueron será serán sería serían sea sean está están estaba estaban estará ha han había "
        "habían habrá habrán habría habrían hay haya puede pueden podía podrá podrán podría podrían debe deben debía "
        "deberá deberán debería deberían va van iba iban quiere quieren quería tiene tienen tenía tendrá"
    ),
    he=words("él éste este"),
    she=words("ella ésta esta"),
    it=words("ellos ellas"),
    that=words("que"),
    according=sequences(
        "según;de acuerdo con;a juicio de;en opinión de;en palabras de;conforme a;para;según ha;a decir de"
    ),
    according_after=frozenset(),
    verbs=conjugated(
        "es",
        {
            "asserts": "asegurar afirmar señalar indicar explicar declarar manifestar apuntar añadir agregar subrayar "
            "destacar recordar comentar contar relatar narrar lamentar criticar denunciar confirmar anunciar revelar "
            "informar detallar precisar considerar opinar estimar calcular argumentar alegar justificar reconocer "
            "admitir sostener resumir insistir defender matizar aclarar responder replicar confesar concluir "
            "sentenciar zanjar valorar celebrar avanzar trasladar expresar expresarse constatar apostillar remarcar "
            "recalcar enfatizar atribuir achacar reprochar acusar reiterar creer pensar confiar testificar pronosticar "
            "prever describir calificar =dijo =dice =dicen =dijeron =dicho =decía =escribió =escrito =escribe =expuso "
            "=expuesto =expone =reconoció =sostuvo =sostiene =sostienen =sostenido =cuenta =cuentan =contó =recuerda "
            "=piensa =puntualiza =puntualizó =propuso =previsto =prevé =concluye =concluyó =atribuye "
            "=atribuyó =añade =descrito",
            "denies": "negar rechazar desmentir refutar descartar =niega =niegan =desmiente =desmienten =desmintió",
            "warns": "alertar amenazar advertir temer =advierte =advierten =advirtió =advertido",
            "pledges": "prometer garantizar comprometerse comprometer jurar =promete =ofrece =ofreció",
            "demands": "exigir pedir reclamar reivindicar solicitar instar urgir =pide =piden =pidió =pidieron =pedido",
            None: "preguntar exclamar bromear ironizar clamar gritar espetar =pregunta =ríe =sonríe",
        },
    ),
    parted={},
    objects=words("exige exigen exigió exigido pide piden pidió pedido reclama reclaman reclamó reclamado niega niegan")
    | words("negó negado rechaza rechazan rechazó rechazado desmiente desmintió descarta descartó descartado promete")
    | words("prometió prometido anuncia anunció anunciado solicita solicitó solicitado atribuye atribuyó"),
    roles=words(
        "presidente presidenta vicepresidente vicepresidenta ministro ministra alcalde alcaldesa director directora "
        "secretario secretaria portavoz consejero consejera conseller consellera delegado delegada concejal concejala "
        "diputado diputada senador senadora gobernador gobernadora fiscal juez jueza abogado abogada magistrado "
        "magistrada profesor profesora catedrático catedrática médico médica doctor doctora enfermero enfermera "
        "maestro "
        "maestra agricultor agricultora ganadero ganadera investigador investigadora historiador historiadora "
        "economista sociólogo socióloga biólogo bióloga ingeniero ingeniera responsable dirigente fundador fundadora "
        "gerente propietario propietaria sindicalista activista estudiante operario operaria obrero obrera trabajador "
        "trabajadora empleado empleada vecino vecina artista autor autora escritor escritora actor actriz entrenador "
        "entrenadora jugador jugadora portero capitán comandante general coronel obispo cura sacerdote párroco "
        "papa rey "
        "reina embajador embajadora comisario comisaria coordinador coordinadora tesorero candidato candidata líder "
        "jefe jefa experto experta analista periodista decano rector rectora administrador administradora policía "
        "bombero subdirector subdirectora viceconsejero consejero-delegado pescador testigo dueño dueña lehendakari "
        "empresario empresaria técnico técnica comisionado comisionada canciller"
    ),
    role_endings=(),
    addresses=words("don doña señor señora sr sra dr dra fray sor"),
    bodies=words(
        "ministerio tribunal juzgado audiencia consejo ayuntamiento asociación federación sindicato unión "
        "confederación comité plataforma fundación universidad escuela instituto banco sociedad grupo compañía empresa "
        "partido policía guardia hospital clínica museo cámara senado congreso parlamento comisión agencia autoridad "
        "diputación junta generalitat consejería conselleria gobierno xunta comunidad fiscalía oficina centro "
        "observatorio liga alianza frente movimiento academia teatro orquesta club real caja mutua cooperativa "
        "laboratorio radio ejército embajada diócesis iglesia organización corporación secretaría dirección patronal "
        "colegio red servicio comisaría defensoría procuraduría"
    ),
    body_endings=(),
    numbers=numbers(spanish, {"un": 1.0, "una": 1.0, "veintiún": 21.0, "mil": 1e3}),
    scales={"mil": 3, "miles": 3, "millón": 6, "millones": 6, "billón": 12, "billones": 12, "m": 6},
    rounded={"decena": 10, "docena": 12, "quincena": 15, "veintena": 20, "treintena": 30, "cuarentena": 40}
    | {"cincuentena": 50, "centenar": 100, "millar": 1000},
    parts={"tercio": 3, "tercios": 3, "cuarto": 4, "cuartos": 4, "quinto": 5, "quintos": 5, "décimo": 10},
    halves=sequences("y medio;y media"),
    shares=sequences("de cada"),
    half=sequences("la mitad"),
    hedges=phrases(
        {
            "about": "unos;unas;alrededor de;cerca de;en torno a;aproximadamente;aproximados;sobre;más o menos;"
            "del orden de;algo así como;hacia",
            "nearly": "casi;cerca de;prácticamente;rozando los;roza los;rozan los;rozó los;a punto de",
            "more than": "más de;algo más de;poco más de;un poco más de;mucho más de;bastante más de;por encima de;"
            "por encima de los;superior a;superiores a;más del;supera los;superan los;superó los;supera;superó",
            "at least": "al menos;por lo menos;como mínimo;no menos de;cuando menos;un mínimo de",
            "fewer than": "menos de;algo menos de;poco menos de;un poco menos de;por debajo de;por debajo de los;"
            "inferior a;inferiores a;menos del;no alcanzó los;no alcanza los;no alcanzan los;no llega a;no llegan a;"
            "no llegó a;no llegaron a;no llega a los",
            "up to": "hasta;como máximo;como mucho;no más de;un máximo de;a lo sumo;en el plazo de;en un plazo de",
            "exactly": "exactamente;solo;sólo;apenas;tan solo;tan sólo;solamente;un total de;el;un;los;las",
        }
    ),
    hedges_after=phrases(
        {
            "about": "aproximadamente;más o menos",
            "at least": "o más;como mínimo;al menos;por lo menos",
            "up to": "como máximo;como mucho;o menos",
        }
    ),
    between={"entre": frozenset({"y", "e"}), "de": frozenset({"a"})},
    to=frozenset({"a", "o"}),
    units=names_of(
        {
            "milligram": "mg miligramo miligramos",
            "microgram": "µg microgramo microgramos",
            "millisecond": "ms milisegundo milisegundos",
            "milligram per litre": "mg/l",
            "cubic metre per second": "m³/s",
            "millilitre": "ml mililitro mililitros",
            "volt": "voltio voltios",
            "kilowatt": "kw kilovatio kilovatios",
            "kilowatt hour": "kwh",
            "megawatt hour": "mwh",
            "quarter": "trimestre trimestres",
            "decibel": "decibelio decibelios",
            "second": "segundos",
            "minute": "minuto minutos",
            "hour": "hora horas",
            "day": "día días jornada jornadas",
            "night": "noche noches",
            "week": "semana semanas",
            "month": "mes meses",
            "year": "año años",
            "decade": "década décadas",
            "century": "siglo siglos",
            "millimetre": "mm milímetro milímetros",
            "centimetre": "cm centímetro centímetros",
            "metre": "m metro metros",
            "kilometre": "km kilómetro kilómetros",
            "square metre": "m² m2",
            "square kilometre": "km² km2",
            "cubic metre": "m³ m3",
            "cubic hectometre": "hectómetros hm³",
            "hectare": "hectárea hectáreas ha",
            "gram": "g gramo gramos",
            "kilogram": "kg kilo kilos kilogramo kilogramos",
            "tonne": "t tonelada toneladas",
            "litre": "l litro litros",
            "degree": "grado grados °c",
            "kilometre per hour": "km/h",
            "megawatt": "mw megavatio megavatios",
            "gigawatt": "gw gigavatio gigavatios",
            "EUR": "euro euros € eur",
            "cent": "céntimo céntimos",
            "USD": "dólar dólares $ usd",
            "GBP": "libra libras £ gbp",
            "CHF": "chf",
            "peso": "peso pesos",
            "peseta": "peseta pesetas",
            "JPY": "yen yenes",
            "times": "veces",
        }
    ),
    percent=phrases(
        {
            "percent": "por ciento;%;por 100",
            "percentage points": "puntos porcentuales;punto porcentual",
        }
    ),
    labels=words(
        "número nº núm artículo artículos capítulo página línea andén vía sala puerta fase etapa planta bloque "
        "carretera a ap n canal parte episodio tomo jornada nivel punto lote unidad reactor calle grupo temporada"
    ),
    ages=pattern(
        r"(?:de|los|a los|con) (?:\d{1,3}|[\w]+) años(?: de edad)?(?= ?(?:[,.;)]|de edad|que|y (?:vecin|natural)))",
        r"(?<=, )(?:\d{1,3}) años(?= ?[,.;)])",
        r"(?:hombre|mujer|joven|niñ[oa]|menor|adolescente|varón|chic[oa]|vecin[oa]|ancian[oa]) de (?:\w+) años",
        r"(?:mayores|menores) de (?:\d+)(?: años)?",
        r"(?<=\()(?:\d{1,3})(?: años)?(?=\))",
    ),
    clocks=pattern(
        r"(?:las?|a las) (?:\d{1,2}(?:[.:]\d{2})?)(?: horas)?(?! (?:personas|empresas))", r"(?:\d{1,2}:\d{2}) ?h?"
    ),
    future=pattern(
        r"\w+(?:ará|erá|irá|arán|erán|irán|drá|drán|brá|brán)",
        "va a|van a|prevé|prevén|previsto|prevista|próxim[oa]s?|planea|pretende|quiere|anuncia|anunciado|anunció",
    ),
    denied=pattern("niega|niegan|negó|negado|desmiente|desmintió|desmentido|rechaza|rechazó|rechazado|descarta\\w*"),
    going_on=pattern(r"continúan?|sigue|siguen|todavía|aún|en curso|está \w+ndo|están \w+ndo|se concentran|mantiene"),
    doubtful=pattern("podría|podrían|amenaza|amenazan|riesgo|si|peligra|peligran|en el aire|salvo que"),
    subordinate=pattern(
        "después de|tras|mientras|porque|ya que|aunque|cuando|para|según|que|donde|antes de|lo que|así como|con el fin"
    ),
)
