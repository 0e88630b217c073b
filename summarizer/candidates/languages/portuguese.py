"""Portuguese, of Portugal and of Brazil."""

from __future__ import annotations

from summarizer.candidates.languages.language import Language, names_of, pattern, phrases, sequences, words
from summarizer.candidates.languages.spelling import conjugated, numbers, portuguese

PORTUGUESE = Language(
    code="pt",
    articles=words(
        "o a os as um uma uns umas do da dos das no na nos nas ao aos à às pelo pela pelos pelas num numa dum "
        "duma este "
        "esta estes estas esse essa esses essas aquele aquela seu sua seus suas nosso nossa cada todo toda todos todas "
        "algum alguma alguns algumas nenhum nenhuma deste desta desse dessa neste nesta nesse nessa"
    ),
    prepositions=words(
        "de em com por para sem sobre entre até desde contra segundo após durante ante sob perante mediante conforme"
    ),
    joins=words("de do da dos das"),
    connectives=words(
        "e ou mas porém nem que quem qual quais cujo cuja onde quando como se porque pois embora enquanto não "
        "já também "
        "além mais menos muito assim ontem hoje amanhã agora então se lhe"
    ),
    auxiliaries=words(
        "é são era eram foi foram será serão seria seriam seja sejam está estão estava estavam ha há tem têm tinha "
        "tinham terá terão teria teriam pode podem podia poderá poderão poderia poderiam deve devem devia deverá "
        "deverão deveria deveriam vai vão ia iam quer querem havia haverá"
    ),
    he=words("ele este"),
    she=words("ela esta"),
    it=words("eles elas"),
    that=words("que"),
    according=sequences(
        "segundo;de acordo com;de acordo com o;conforme;na opinião de;para;no entender de;nas palavras de"
    ),
    according_after=frozenset(),
    verbs=conjugated(
        "pt",
        {
            "asserts": "afirmar declarar explicar assegurar salientar sublinhar destacar ressaltar frisar "
            "lembrar recordar acrescentar adiantar comentar contar relatar lamentar criticar denunciar confirmar "
            "anunciar revelar informar detalhar precisar considerar avaliar estimar calcular argumentar alegar "
            "justificar reconhecer admitir sustentar resumir insistir defender responder replicar confessar concluir "
            "apontar indicar observar notar referir esclarecer escrever acreditar pensar acusar reiterar reforçar "
            "ponderar opinar desabafar recontar apostar rebater atribuir classificar descrever prever esperar "
            "=disse =diz =dizem =disseram =dito =dizia =escreveu =escrito =reconheceu =sustentou =prevê =mantém "
            "=refere =vê =expôs =contou =atribuiu",
            "denies": "negar rejeitar desmentir refutar descartar recusar contestar =nega =negam =desmente =desmentiu",
            "warns": "alertar ameaçar avisar advertir temer =adverte =advertiu =teme",
            "pledges": "prometer garantir jurar comprometer =promete =prometeu =garante =garantiu",
            "demands": "exigir pedir reclamar reivindicar solicitar cobrar apelar =pede =pedem =pediu =pediram =pedido",
            None: "perguntar exclamar brincar ironizar gritar desabafar =ri =sorri",
        },
    ),
    parted={},
    objects=words(
        "exige exigem exigiu pede pedem pediu reivindica reivindicam reclama nega negam negou rejeita rejeitam"
    )
    | words("rejeitou desmente desmentiu promete prometem prometeu anuncia anunciou descarta descartou solicita teme"),
    roles=words(
        "presidente presidenta vice-presidente ministro ministra prefeito prefeita autarca vereador vereadora diretor "
        "diretora director directora secretário secretária porta-voz conselheiro conselheira deputado deputada senador "
        "senadora governador governadora procurador procuradora juiz juíza advogado advogada magistrado magistrada "
        "professor professora médico médica doutor doutora enfermeiro enfermeira agricultor agricultora produtor "
        "produtora investigador investigadora pesquisador pesquisadora historiador historiadora economista sociólogo "
        "socióloga biólogo bióloga antropólogo antropóloga engenheiro engenheira responsável dirigente fundador "
        "fundadora gerente proprietário proprietária sindicalista ativista activista estudante operário operária "
        "trabalhador trabalhadora empregado empregada funcionário funcionária morador moradora artista autor autora "
        "escritor escritora ator atriz realizador cineasta treinador treinadora jogador jogadora capitão comandante "
        "general coronel bispo padre papa rei rainha embaixador embaixadora comissário comissária coordenador "
        "coordenadora tesoureiro candidato candidata líder chefe cacique pajé perito perita especialista analista "
        "jornalista reitor reitora administrador administradora delegado delegada policial bombeiro curador curadora "
        "empresário empresária pescador pescadora testemunha chanceler primeiro-ministro primeira-ministra relator"
    ),
    role_endings=(),
    addresses=words("dom dona senhor senhora sr sra dr dra frei irmã"),
    bodies=words(
        "ministério tribunal supremo conselho câmara prefeitura município associação federação sindicato união "
        "confederação comité comitê plataforma fundação universidade escola instituto banco sociedade grupo companhia "
        "empresa partido polícia guarda hospital clínica museu senado congresso parlamento assembleia comissão agência "
        "autoridade junta governo secretaria procuradoria defensoria gabinete centro observatório liga aliança frente "
        "movimento academia teatro orquestra clube caixa cooperativa laboratório rádio exército embaixada diocese "
        "igreja organização corporação direção direcção rede serviço casa arquivo biblioteca"
    ),
    body_endings=(),
    numbers=numbers(
        portuguese,
        {"uma": 1.0, "duas": 2.0, "dezasseis": 16.0, "dezassete": 17.0, "dezanove": 19.0, "quatorze": 14.0, "mil": 1e3},
    ),
    scales={"mil": 3, "milhão": 6, "milhões": 6, "bilhão": 9, "bilhões": 9, "bilião": 12, "biliões": 12}
    | {"trilhão": 12, "trilhões": 12, "mi": 6, "bi": 9},
    rounded={"dezena": 10, "dúzia": 12, "quinzena": 15, "vintena": 20, "trintena": 30, "centena": 100, "milhar": 1000},
    parts={"terço": 3, "terços": 3, "quarto": 4, "quartos": 4, "quinto": 5, "quintos": 5, "décimo": 10},
    halves=sequences("e meio;e meia"),
    shares=sequences("em cada;de cada;em"),
    half=sequences("a metade;metade;pela metade"),
    hedges=phrases(
        {
            "about": "cerca de;aproximadamente;por volta de;em torno de;à volta de;perto de;uns;umas;mais ou menos;"
            "na casa dos;na ordem dos;da ordem de;algo como",
            "nearly": "quase;praticamente;perto de;cerca de quase;a rondar os;ronda os",
            "more than": "mais de;mais do que;pouco mais de;bem mais de;muito mais de;acima de;acima dos;superior a;"
            "superiores a;ultrapassa os;supera os",
            "at least": "pelo menos;ao menos;no mínimo;não menos de;nada menos que;um mínimo de",
            "fewer than": "menos de;pouco menos de;abaixo de;abaixo dos;inferior a;inferiores a",
            "up to": "até;no máximo;quando muito;não mais de;um máximo de;no prazo de;dentro de",
            "exactly": "exatamente;exactamente;só;apenas;somente;um total de;ao todo;os;as",
        }
    ),
    hedges_after=phrases({"about": "aproximadamente;mais ou menos", "at least": "ou mais;no mínimo;pelo menos"})
    | phrases({"up to": "no máximo;ou menos"}),
    between={"entre": frozenset({"e"}), "de": frozenset({"a"})},
    to=frozenset({"a", "ou"}),
    units=names_of(
        {
            "milligram": "mg miligrama miligramas",
            "microgram": "µg micrograma microgramas",
            "millisecond": "ms milissegundo milissegundos milésimos",
            "milligram per litre": "mg/l",
            "cubic metre per second": "m³/s",
            "millilitre": "ml mililitro mililitros",
            "volt": "volt volts",
            "kilowatt": "kw quilowatt quilowatts",
            "kilowatt hour": "kwh",
            "megawatt hour": "mwh",
            "quarter": "trimestre trimestres",
            "decibel": "decibéis",
            "second": "segundos",
            "minute": "minuto minutos",
            "hour": "hora horas",
            "day": "dia dias",
            "night": "noite noites",
            "week": "semana semanas",
            "month": "mês meses",
            "year": "ano anos",
            "decade": "década décadas",
            "century": "século séculos",
            "millimetre": "mm milímetro milímetros milimetro",
            "centimetre": "cm centímetro centímetros",
            "metre": "m metro metros",
            "kilometre": "km quilómetro quilómetros quilômetro quilômetros",
            "square metre": "m² m2",
            "square kilometre": "km² km2",
            "cubic metre": "m³ m3",
            "hectare": "hectare hectares ha",
            "gram": "g grama gramas",
            "kilogram": "kg quilo quilos quilograma quilogramas",
            "tonne": "t tonelada toneladas",
            "litre": "l litro litros",
            "degree": "grau graus °c",
            "kilometre per hour": "km/h",
            "megawatt": "mw megawatt megawatts",
            "gigawatt": "gw gigawatt gigawatts",
            "EUR": "euro euros € eur",
            "cent": "cêntimo cêntimos centavo centavos",
            "USD": "dólar dólares us$ $ usd",
            "BRL": "real reais r$ brl",
            "GBP": "libra libras £ gbp",
            "CHF": "chf",
            "PTE": "escudo escudos",
            "JPY": "iene ienes",
            "times": "vezes",
        }
    ),
    percent=phrases({"percent": "por cento;%", "percentage points": "pontos percentuais;ponto percentual"}),
    labels=words(
        "número nº artigo artigos capítulo página linha plataforma via sala porta fase etapa andar piso bloco "
        "estrada a "
        "br en canal parte episódio tomo jornada nível ponto lote unidade reator rua grupo temporada"
    ),
    ages=pattern(
        r"(?<=, )(?:de )?(?:\d{1,3}) anos(?= ?[,.;)])",
        r"(?:homem|mulher|jovem|menin[oa]|criança|adolescente|idos[oa]|rapaz|rapariga) de (?:\w+) anos",
        r"(?:aos|com) (?:\d{1,3}) anos(?: de idade)?",
        r"(?:maiores|menores) de (?:\d+)(?: anos)?",
        r"(?<=\()(?:\d{1,3})(?: anos)?(?=\))",
    ),
    clocks=pattern(
        r"(?:às|as|das|pelas|até às) (?:\d{1,2}(?:[.:]\d{2})?)(?: horas| h\b)?", r"(?:\d{1,2}) ?h(?:\d{2})?"
    ),
    future=pattern(
        r"\w+(?:ará|erá|irá|arão|erão|irão|orá|orão)",
        "vai|vão|prevê|prevista|previsto|próxim[oa]s?|pretende|quer|anuncia|anunciou|planeia|planeja",
    ),
    denied=pattern("nega|negam|negou|negado|desmente|desmentiu|rejeita|rejeitou|descarta|descartou|recusa|recusou"),
    going_on=pattern(
        r"continuam?|ainda|em curso|está \w+ndo|estão \w+ndo|está a \w+r|estão a \w+r|segue|seguem|permanece"
    ),
    doubtful=pattern("poderia|poderiam|ameaça|ameaçam|risco|se|caso|pode vir a"),
    subordinate=pattern(
        "depois de|após|enquanto|porque|já que|embora|quando|para|segundo|que|onde|antes de|bem como|a fim de"
    ),
)
