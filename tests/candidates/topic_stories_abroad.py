"""Invented little stories in six more languages, each with the topic an editor would give, written before the lists."""

from __future__ import annotations

ABROAD = {
    "de": """
labour: Busse und Bahnen stehen am Montag still
Die Gewerkschaft hat die Beschäftigten der Verkehrsbetriebe in drei Städten zu einem ganztägigen Warnstreik aufgerufen.
Auch Schulbusse fallen aus. Die Arbeitgeber hatten in der zweiten Tarifrunde 3,5 Prozent angeboten, gefordert werden
acht Prozent mehr Lohn. "Das ist eine Ohrfeige für alle, die nachts fahren", sagte Verhandlungsführerin Anke Rohde. Die
Stadt rät Fahrgästen, auf das Rad umzusteigen.

health: Mehr Masernfälle im Kreis Halden
Im Kreis Halden sind seit Jahresbeginn 48 Menschen an Masern erkrankt, so viele wie seit zwölf Jahren nicht. Das
Gesundheitsamt rät allen nach 1970 Geborenen, ihren Impfpass prüfen zu lassen. Zwei Kinder liegen auf der
Intensivstation des Klinikums. Die Ärzte rechnen mit weiteren Infektionen, weil in einigen Kitas nur jedes zweite Kind
geimpft ist.

weather: Orkanböen und Dauerregen: So wird das Wochenende
Ein Tief über der Nordsee bringt am Samstag Sturmböen von bis zu 120 Kilometern pro Stunde. Der Wetterdienst hat für
die Küste eine Unwetterwarnung der Stufe drei herausgegeben. Am Sonntag lässt der Wind nach, die Schneefallgrenze sinkt
auf 600 Meter. In der Nacht droht Glätte, die Temperaturen liegen dann bei minus zwei Grad.

education: Land streicht Noten in der Grundschule
Erst- bis Drittklässler bekommen im Land künftig keine Ziffernnoten mehr. Das teilte das Kultusministerium am Dienstag
mit. Stattdessen sollen Lehrkräfte zweimal im Schuljahr mit Eltern und Kindern sprechen. Der Philologenverband
fürchtet, dass der Übergang auf das Gymnasium schwerer wird; viele Schulleiter begrüßen den Schritt.

arts: Verschollene Oper nach 180 Jahren uraufgeführt
Am Staatstheater Morlenburg hat das Publikum am Freitag eine Oper gefeiert, die als verloren galt. Die Partitur war im
Nachlass eines Organisten aufgetaucht. Regisseurin Lea Baumgart verlegt die Handlung in ein Filmstudio der 1920er
Jahre; die Sopranistin der Titelrolle bekam Szenenapplaus. Die Inszenierung ist bis Mai im Spielplan.
""",
    "fr": """
politics: Le gouvernement survit à une deuxième motion de censure
Les députés ont rejeté lundi soir, par 281 voix contre 264, la motion de censure déposée par la gauche contre le
Premier ministre. Le Sénat doit examiner le projet de loi jeudi. « Nous irons devant les électeurs », a lancé la cheffe
de l'opposition, qui réclame la dissolution de l'Assemblée et des législatives anticipées. La majorité, elle, s'est
divisée sur l'amendement.

religion: Un nouvel évêque pour le diocèse de Valmorin
Le pape a nommé mercredi Mgr Étienne Charrier évêque de Valmorin. Prêtre depuis 1994, il était jusqu'ici curé d'une
paroisse de douze clochers. La messe d'ordination aura lieu à la cathédrale le dimanche de la Pentecôte. Les fidèles
l'attendaient depuis dix-huit mois ; les moines de l'abbaye voisine ont fait sonner les cloches.

sport: Renversante victoire des Loups à l'extérieur
Menés 2-0 à la pause, les Loups de Brévanne se sont imposés 3-2 samedi sur la pelouse du leader. L'attaquant Idriss
Konan a inscrit un doublé avant que le capitaine ne marque sur penalty dans le temps additionnel. L'entraîneur a salué
ses joueurs : « On a du caractère. » Le club remonte à la quatrième place du classement.

science: Une exoplanète couverte d'océans ?
Une équipe d'astronomes de l'université de Lourmel a détecté de la vapeur d'eau autour d'une planète située à 120
années-lumière. Les chercheurs, dont l'étude paraît dans une revue à comité de lecture, ont utilisé un télescope
spatial pendant trois ans. Les mesures devront être confirmées en laboratoire et par d'autres satellites.

society: Sans-abri : les associations alertent avant l'hiver
Plus de 3 200 personnes, dont 600 enfants, dorment dans la rue à Saint-Aubrac selon la dernière nuit de la solidarité.
Le nombre de familles sans logement a doublé en un an. Les associations dénoncent le manque de places d'hébergement ;
beaucoup de demandeurs d'asile et de mères isolées appellent en vain le 115. La pauvreté touche un habitant sur cinq.
""",
    "es": """
conflict: Un bombardeo deja doce muertos pese a la tregua
Al menos doce civiles murieron este domingo en un ataque aéreo contra un mercado de Al Nahda, horas después de que
entrara en vigor el alto el fuego. El ejército dijo que el objetivo era un depósito de armas de los rebeldes. Las
milicias respondieron con misiles contra un puesto militar de la frontera. La ONU pidió a ambas partes que retiren sus
tropas.

crime: Detenido el cajero que vació 40 cuentas
La Policía Nacional detuvo el martes en Vallehondo a un hombre de 52 años acusado de estafar a 40 clientes, casi todos
ancianos, a los que presuntamente robó 1,2 millones de euros. El juez ordenó su ingreso en prisión provisional sin
fianza. La Fiscalía le imputa delitos de apropiación indebida y falsedad documental. El abogado anunció un recurso.

disaster: Nueve muertos al despeñarse un autobús
Un autobús con 41 pasajeros cayó la madrugada del lunes por un barranco de 80 metros en la carretera a Santa Elvira. Los
bomberos rescataron a 32 heridos, cinco de ellos graves, y los trasladaron en helicóptero al hospital. El conductor,
que sobrevivió, dijo que fallaron los frenos. Las labores de búsqueda continúan.

economy: La inflación baja al 2,9 % y el banco central mantiene los tipos
Los precios al consumo subieron un 2,9 % interanual en octubre, tres décimas menos que en septiembre, gracias a la
electricidad y los carburantes. El banco central dejó el tipo de interés en el 4 %. La Bolsa cerró con ganancias y los
analistas esperan que el PIB crezca un 0,3 % en el trimestre. Las exportaciones siguen débiles.

lifestyle: Cinco guisos de la abuela para el primer frío
Lentejas, garbanzos y un buen caldo: la chef Marisa Olmedo propone cinco recetas que se hacen solas. El secreto, dice,
está en el sofrito: cebolla, ajo y aceite de oliva a fuego lento durante media hora. De postre, manzanas asadas al
horno con canela. Y para maridar, un vino tinto joven de la sierra.
""",
    "it": """
environment: Il lupo torna sull'Appennino di Vallescura
Dopo ottant'anni una coppia di lupi si è riprodotta nel parco nazionale di Vallescura. Lo confermano le fototrappole
degli ambientalisti. La specie è protetta, e i biologi la considerano decisiva per l'ecosistema del bosco: dove c'è il
lupo, i cervi brucano meno e la vegetazione ricresce. Gli allevatori chiedono recinti.

human interest: Ritrova la fede nuziale in una carota
L'aveva persa nell'orto sedici anni fa, mentre seminava. Lunedì Ada Marchetti, 82 anni, ha tirato fuori dalla terra una
carota con al dito, per così dire, il suo anello di nozze. «Mi sono messa a piangere e a ridere insieme», racconta la
nonna, che ha subito chiamato i nipoti. Il marito, con cui ha festeggiato le nozze d'oro, ci aveva sempre sperato.

labour: Sciopero di otto ore alla Fonderie Restelli
Hanno incrociato le braccia in 340, con un presidio davanti ai cancelli. I sindacati protestano contro i 120
licenziamenti annunciati dall'azienda e chiedono la cassa integrazione. «Non un posto di lavoro in meno», dice il
delegato della Fiom. I lavoratori si fermeranno ancora venerdì; il tavolo della vertenza è convocato per lunedì.

arts: Il museo di Castelmorra riapre con Tiziano
Dopo quattro anni di restauri riapre sabato la pinacoteca civica. In mostra trenta dipinti, fra cui una pala attribuita
a Tiziano, e gli affreschi staccati dalla cappella. La curatrice ha voluto una sala dedicata alla scultura
contemporanea. Per l'inaugurazione suonerà l'orchestra giovanile, con un concerto di musiche barocche.

crime: Otto anni al boss del clan delle cave
Il tribunale di Roccabruna ha condannato a otto anni di carcere Salvatore Impellitteri, ritenuto il capo del clan che
controllava le cave. I giudici lo hanno riconosciuto colpevole di estorsione e riciclaggio. Assolto il fratello. La
procura aveva chiesto dodici anni; i difensori annunciano appello. L'inchiesta dei carabinieri era partita nel 2019.
""",
    "pt": """
health: Dengue lota hospitais do interior
O número de casos de dengue triplicou em um mês na região de Serra Branca, e os postos de saúde abriram no domingo. Já
são 11 mortes confirmadas. Pacientes esperam até nove horas por atendimento, segundo os médicos. O Ministério da Saúde
promete mais 40 mil doses da vacina e pede que a população procure uma unidade ao sentir febre e outros sintomas.

education: Professores da rede municipal terão turmas menores
A partir de fevereiro, nenhuma sala de aula do ensino fundamental de Itaboara terá mais de 25 alunos. A secretária de
Educação disse que 60 escolas ganharão novas turmas. Pais reclamam de que faltam vagas nas creches. As matrículas
começam na segunda-feira; o ano letivo, no dia 5.

sport: Estrela do Sul vence nos pênaltis e vai à final
Com duas defesas do goleiro Caíque, o Estrela do Sul bateu o Náutico da Barra por 4 a 3 nos pênaltis, depois de empate
em 1 a 1 no tempo normal, e está na final da Copa. O técnico mexeu bem no intervalo: foi do banco que saiu o atacante
que fez o gol. A torcida lotou o estádio.

politics: Prefeito eleito perde a maioria antes da posse
Dois partidos deixaram nesta quarta-feira a coligação que elegeu o prefeito de Ribeirão Alto. Na Câmara, ele contará
com 9 dos 21 vereadores. A oposição promete barrar a reforma administrativa e fala em CPI. O governador, aliado do
prefeito, tenta recompor a base; a votação do orçamento foi adiada.

weather: Frente fria derruba temperatura e traz geada
Depois de uma semana de calor de 36 graus, uma frente fria chega ao Sul na quinta-feira. A previsão é de chuva forte,
com rajadas de vento de até 90 km/h, e de geada no fim de semana. O instituto de meteorologia emitiu alerta laranja. Na
serra, os termômetros podem marcar 2 graus negativos, e não se descarta neve.
""",
    "nl": """
society: Steeds meer ouderen zijn eenzaam
Bijna de helft van de 75-plussers in Noorderwold voelt zich eenzaam, blijkt uit cijfers van het statistiekbureau. Vooral
weduwen en mensen met een migratieachtergrond zien dagenlang niemand. Vrijwilligers van het buurthuis gaan nu langs de
deuren. Volgens de wethouder speelt ook armoede mee: wie van een uitkering leeft, gaat er minder vaak op uit.

science: Onderzoekers lezen verkoolde boekrol met AI
Een team van de universiteit van Lindermonde heeft met kunstmatige intelligentie en röntgenstraling tekst ontcijferd in
een boekrol die bij een vulkaanuitbarsting verkoolde. De wetenschappers trainden een algoritme op de inktsporen. De
archeologen publiceren hun bevindingen in een vakblad; volgend jaar volgen nog vier rollen in het laboratorium.

religion: Laatste mis in de Sint-Servaas van Hoogeloo
Met een mis vol wierook namen de parochianen zondag afscheid van hun kerk, die aan de eredienst wordt onttrokken. De
bisschop nam de relieken mee. De pastoor sprak van een zwarte dag, maar zei ook dat het geloof niet aan stenen hangt.
In het gebouw komt een bibliotheek; het altaar gaat naar een klooster in Polen.

economy: Winst van bouwmarktketen gehalveerd
Bouwmarktketen Hamer & Zoon heeft het afgelopen kwartaal de helft minder winst gemaakt. De omzet daalde met 7 procent
tot 310 miljoen euro, meldt het bedrijf aan zijn aandeelhouders. Op de beurs verloor het aandeel 12 procent. De
topvrouw wijt het aan de hoge rente en de stilgevallen woningmarkt; elf filialen gaan dicht.

disaster: Twee doden bij brand in flat
Bij een uitslaande brand in een flatgebouw in Westerkade zijn in de nacht van zaterdag op zondag twee mensen om het
leven gekomen. Zeven bewoners raakten gewond, van wie één ernstig. De brandweer redde elf mensen met een hoogwerker.
Veertig woningen zijn ontruimd vanwege de rook. Over de oorzaak is nog niets bekend.
""",
}

LATER = {
    "de": """
disaster: Gasexplosion zerstört Mehrfamilienhaus
Nach einer Explosion in einem Wohnhaus suchen Helfer mit Hunden nach zwei Vermissten. Sechs Menschen wurden verletzt,
die Nachbarhäuser geräumt. Der Schulunterricht in der Straße fällt aus.

society: Jeder fünfte Rentner lebt in Armut
Der Anteil armutsgefährdeter Menschen über 65 ist auf 20 Prozent gestiegen, meldet das Statistische Bundesamt. Der
Sozialverband verweist auf hohe Mieten; besonders betroffen seien alleinlebende Frauen.
""",
    "fr": """
economy: Le chocolatier Maubert passe sous pavillon suisse
Le groupe suisse Helder rachète Maubert pour 240 millions d'euros, ont annoncé mardi les deux entreprises. Les
actionnaires familiaux cèdent leurs parts ; le chiffre d'affaires a reculé de 4 % l'an dernier.

labour: Les éboueurs prolongent leur grève
Les poubelles débordent, et le mouvement a été reconduit jusqu'à vendredi. Les syndicats réclament 150 euros de plus
par mois ; la mairie propose une prime.
""",
    "es": """
sport: El portero que paró tres penaltis mete al Altamar en la final
El Altamar jugará la final tras eliminar al líder en la tanda. El árbitro expulsó a un defensa en la primera parte, y
el entrenador acabó sin voz.

health: Faltan pediatras en los centros de salud
Cuatro de cada diez plazas de pediatra están vacantes, según el colegio de médicos. Los padres esperan nueve días para
una cita y acaban en urgencias.
""",
    "it": """
politics: Cade la giunta, a Montefalda si torna alle urne
La sindaca ha perso la maggioranza in consiglio comunale dopo l'uscita di due liste civiche. Il prefetto nominerà un
commissario; si voterà in primavera.

religion: Il vescovo apre la porta santa
Duemila fedeli hanno seguito la messa in piazza. Il parroco ha letto un messaggio del papa; la processione ha portato
la reliquia del patrono per le vie del borgo.
""",
    "pt": """
crime: Ex-tesoureiro condenado a seis anos por desviar donativos
O tribunal deu como provado que o arguido desviou 380 mil euros de uma associação de bombeiros. A juíza falou em
ganância; a defesa vai recorrer.

environment: Desmatamento cai pelo terceiro ano
A área de floresta derrubada caiu 18%, mostram imagens de satélite. Ambientalistas alertam que as queimadas cresceram
no cerrado e que espécies ameaçadas seguem sem proteção.
""",
    "nl": """
conflict: Raketten treffen energiecentrale ondanks bestand
Bij een nachtelijke aanval met drones en raketten is een centrale in het oosten geraakt. Het leger zegt dat acht
toestellen zijn neergehaald; de president spreekt van een schending van de wapenstilstand.

education: Middelbare scholen schrappen lesuren door lerarentekort
Leerlingen van veertien scholen krijgen na de zomer minder wiskunde en Duits. Rectoren vinden geen docenten; de
inspectie is bezorgd over de eindexamens.
""",
}
"""Written after the lists, before they were tried."""
