"""Words for people and bodies: roles, titles, kinds of bodies. Language data, nothing else."""

from __future__ import annotations

MALE_WORDS = frozenset(
    """mr mr. sir lord king prince father brother spokesman chairman businessman congressman policeman statesman
    fisherman fireman man son husband pope bishop imam monk sheikh duke emperor actor boy uncle grandfather
    widower councilman salesman nobleman cardinal herr monsieur señor don""".split()
)
FEMALE_WORDS = frozenset(
    """mrs mrs. ms ms. miss lady dame queen princess mother sister spokeswoman chairwoman businesswoman
    congresswoman policewoman woman daughter wife nun actress duchess empress girl aunt grandmother widow
    councilwoman midwife frau madame señora doña""".split()
)
# Words that a person is introduced or described with.
ROLE_WORDS = frozenset(
    """minister president adviser advisor ambassador mayor governor secretary chancellor premier senator deputy
    director chief head chair chairman chairwoman chairperson spokesman spokeswoman spokesperson general colonel
    major captain lieutenant sergeant admiral commander commissioner judge justice prosecutor lawyer attorney
    professor doctor dr analyst economist expert scientist researcher historian author writer journalist editor
    reporter correspondent coach manager player founder owner executive ceo leader lawmaker legislator mp
    congressman congresswoman representative envoy diplomat consul officer official inspector sheriff detective
    teacher principal student farmer fisherman engineer architect pilot driver nurse surgeon physician bishop
    archbishop pope imam rabbi priest pastor king queen prince princess duke activist campaigner organizer
    organiser coordinator volunteer resident witness neighbor neighbour mother father brother sister son daughter
    wife husband widow man woman actor actress singer musician artist composer conductor curator treasurer auditor
    clerk banker broker trader investor entrepreneur developer designer chef baker butcher brigadier marshal
    speaker whip councillor councilor alderman magistrate registrar rector dean provost chargé affaires negotiator
    rapporteur strategist forecaster meteorologist geologist biologist ecologist archaeologist supervisor
    superintendent warden keeper guard veteran soldier fighter victim survivor suspect defendant plaintiff
    collector comptroller controller recorder constable trooper ranger firefighter lifeguard paramedic medic
    midwife consultant physicist chemist mathematician statistician epidemiologist virologist psychologist
    psychiatrist sociologist anthropologist theologian philosopher astronomer engineer-in-chief seismologist
    volcanologist hydrologist oceanographer climatologist zoologist botanist ornithologist oncologist cardiologist
    paediatrician pediatrician pathologist coroner dentist pharmacist therapist veterinarian vet technician
    mechanic electrician plumber carpenter builder miner welder labourer laborer trucker cyclist runner swimmer
    rower sailor skier boxer wrestler golfer jockey rider cricketer batsman bowler footballer striker defender
    winger forward goalie quarterback pitcher umpire selector scout cabinetmaker butler usher steward stewardess
    bosun mate helmsman docker longshoreman postman postmaster cashier receptionist secretary-general
    undersecretary under-secretary vice-chancellor vice-chair vice-chairman co-founder co-chair cochair co-author
    co-owner co-director co-ordinator barrister solicitor advocate notary paralegal bailiff jailer warder
    policeman policewoman investigator agent spy operative defector dissident refugee migrant immigrant
    asylum-seeker pilgrim missionary monk nun friar abbot vicar curate deacon chaplain rev. cleric clergyman
    preacher ayatollah mullah sheikh lama guru poet novelist playwright dramatist screenwriter filmmaker
    film-maker producer cinematographer photographer cameraman presenter broadcaster anchor host comedian comic
    magician dancer choreographer ballerina pianist violinist cellist guitarist drummer rapper songwriter soprano
    tenor baritone sculptor painter illustrator cartoonist columnist blogger vlogger influencer podcaster youtuber
    streamer publisher printer librarian archivist lecturer tutor headteacher headmaster headmistress
    schoolteacher pupil graduate undergraduate postgraduate scholar academic intern apprentice trainee pensioner
    retiree grandmother grandfather grandson granddaughter uncle aunt nephew niece cousin fiance fiancé fiancée
    girlfriend boyfriend widower homeowner householder commuter passenger customer shopper motorist pedestrian
    bystander eyewitness onlooker caller protester protestor demonstrator unionist whistleblower informant insider
    source hacker programmer coder stockbroker financier billionaire millionaire tycoon magnate industrialist
    businesswoman businessman shareholder chancellor-elect premier-elect president-elect lord lady baron baroness
    count countess earl viscount marquess marquis knight dame emir sultan shah caliph tsar emperor empress
    crown-prince chieftain elder headman warlord rebel militant insurgent guerrilla commandant guardsman gendarme
    brigadier-general quartermaster adjutant attaché nuncio commissioner-general ombudsman ombudswoman regulator
    mediator arbitrator conciliator peacekeeper inspector-general auditor-general attorney-general
    solicitor-general governor-general director-general surveyor planner valuer assessor actuary accountant
    bookkeeper underwriter adjuster realtor contractor subcontractor developer-in-chief foreman manageress
    gardener grower breeder herder herdsman shepherd rancher winemaker vintner brewer distiller fishmonger
    greengrocer grocer miller tailor seamstress hairdresser barber beautician cook waiter waitress bartender
    barman barmaid publican innkeeper hotelier restaurateur caterer cleaner janitor caretaker bricklayer roofer
    beekeeper skipper-owner tenant landlord landlady vendor shopkeeper worker employee boss partner colleague aide
    assistant counsel vice-president vice statesman candidate incumbent nominee predecessor successor champion
    skipper midfielder goalkeeper trainer referee youth teenager""".split()
)
TITLES = ROLE_WORDS | frozenset(
    """mr mrs ms miss mr. mrs. ms. dr. sir dame lord lady prof prof. gen gen. col col. lt lt. maj maj. capt capt.
    sgt sgt. adm adm. sen sen. rep rep. gov gov. rev rev. hon hon. st. prime foreign defense defence interior
    justice vice deputy former acting interim national security state attorney chief executive first supreme crown
    opposition managing associate assistant senior junior general staff herr frau monsieur madame señor señora don
    doña bürgermeister kanzler maire ministre alcalde ministro presidente président president-elect""".split()
)
BODY_WORDS = frozenset(
    """ministry council agency university party committee institute news times bank group corp corp. inc inc. ltd
    ltd. company office department court union association federation commission authority service police army
    navy force forces guard parliament congress senate assembly government administration foundation trust
    hospital school college church club league network team fund organisation organization society board bureau
    centre center airlines airport railway post herald tribune journal gazette guardian press television radio
    house street avenue road river bridge island islands republic kingdom states nations embassy directorate
    secretariat front movement alliance coalition brigade battalion coast museum industries holdings partners labs
    energy motors media reports officials authorities state command ombudsman registry tribunal watch observatory
    academy laboratory firm insurer lender retailer airline carrier charity watchdog regulator manufacturer maker
    startup start-up quango think-tank thinktank syndicate consortium cooperative co-operative cartel brewery
    refinery shipyard studio newspaper magazine weekly daily website broadcaster channel broker brokerage
    consultancy diocese mosque monastery clinic surgery faculty institution inspectorate constabulary regiment
    division squadron militia cabinet legislature duma knesset bundestag sejm caucus forum taskforce task-force panel
    jury inquiry delegation franchise guild branch subsidiary conglomerate utility supplier exchange""".split()
)
PLACE_OPENERS = frozenset("mount mt mt. lake cape fort port gulf river lower upper north south east west new".split())
# "his lawyer" names nobody before the pronoun is settled.
UNSETTLED = frozenset("his her its their my our your he she they it we i you this that these those".split())
PLURAL_BODIES = frozenset("police authorities officials people staff crew media".split())
# "The Finn", "the pensioner": never an introduction, always somebody who was named just before.
EPITHETS = frozenset(
    """pensioner teenager Finn Dane Swede Briton Scot Irishman Irishwoman Welshman Welshwoman Englishman
    Englishwoman Frenchman Frenchwoman Dutchman Dutchwoman Spaniard American Australian Canadian Italian German
    Brazilian Argentine Kenyan Norwegian Austrian Belgian Pole Turk Serb Croat Democrat Republican Conservative
    Tory Texan Californian Londoner Parisian Mancunian Liverpudlian Glaswegian Yorkshireman""".split()
)
