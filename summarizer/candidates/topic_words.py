"""The words that English news uses for each of the 17 topics at the top of the IPTC Media Topics.

They were chosen from what the tree of the IPTC has below each topic; half of the stories to tune on then showed which
words say too much or are missing. A word stands for its inflections ("strike": strikes, striking), and forms that are
not regular stand beside it. A phrase takes its words away from what they say alone: an air strike is no strike.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from summarizer.briefs import Topic


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """What is said of one topic, parted by commas.

    Attributes:
        deciding: says what happens, not where or to whom: it makes a strike of teachers labour, not education.
        telling: hardly said of anything else.
        usual: said of it, and now and then of other things.
        faint: said in many stories, a little more in these.
    """

    deciding: str = ""
    telling: str
    usual: str
    faint: str


TOPIC_WORDS: Mapping[Topic, Vocabulary] = {
    "arts, culture, entertainment and media": Vocabulary(
        telling="""art, artist, artwork, painting, painter, sculpture, sculptor, sculpted, mural, gallery, museum,
        exhibition, curator, curated, film, filmmaker, movie, cinema, screenplay, box office, documentary, actor,
        actress, theatre, theater, playwright, stage play, musical, opera, ballet, dancer, choreographer, orchestra,
        symphony, concert, concerto, composer, soprano, tenor, violinist, pianist, cellist, guitarist, singer,
        songwriter, rapper, hip hop, rock band, pop star, music festival, musician, novel, novelist, poet, poetry, poem,
        literary, bookshop, bookseller, booker prize, memoir, manuscript, television series, tv series, tv show, sitcom,
        talk show, radio station, newsroom, premiere, soundtrack, comedian, comedy, cartoonist, animation, oscar,
        grammy, emmy, bafta, biennale, masterpiece, fresco, sonnet, libretto, screenwriter, looted art, folk music,
        jazz, hollywood, bollywood, streaming service, press freedom, public broadcaster, cultural heritage, heritage
        site, culture ministry, arts council, auction house""",
        usual="""publisher, music, song, culture, cultural, heritage, drama, dance, theatrical, audience, playlist,
        festival, journalist, episode, photographer, portrait, canvas, craft, entertainment, celebrity, viewers,
        readers, readership, debut, circulation, presenter, screening, choir, sing, sang, portrayal, producer, bronzes,
        antiquities, monument, statue, trailer, tabloid, journalism, newspaper, broadcaster, podcast, author, album,
        restitution, conductor, editor in chief, magazine""",
        faint="""show, story, writer, performance, performer, star, audio, award, title, role, fiction, character,
        stage, director, cast, radio, channel, reporter, editor, television, tv, collection, prize, band, book, library,
        archive, script, media, photograph""",
    ),
    "conflict, war and peace": Vocabulary(
        deciding="""civil war, ceasefire, truce, airstrike, air strike, artillery, troops, peace talks, peace accord,
        peace agreement, insurgent, invasion, besieged, shelling""",
        telling="""warfare, cease fire, armistice, armed forces, rebel, insurgency, guerrilla, militia, militant,
        paramilitary, warlord, air raid, drone strike, missile strike, missile, rocket fire, shell fire, bombardment,
        frontline, front line, battlefield, invade, occupying forces, siege, sniper, fighter jet, warplane, warship,
        gunship, battalion, platoon, garrison, peacekeeper, peacekeeping, peace deal, peace treaty, demilitarised,
        demilitarized, demining, landmine, minefield, coup d'etat, junta, mutiny, massacre, genocide, war crime, ethnic
        cleansing, prisoner of war, prisoners of war, prisoner swap, hostilities, skirmish, border clash, cross border
        fire, exchange of fire, exchanged fire, terrorism, terrorist, terror attack, suicide bomber, car bomb, jihadist,
        annexation, combatant, belligerent, humanitarian corridor, buffer zone, no fly zone, air defence, air defense,
        general staff, defence ministry, defense ministry, nato, gunmen, mercenary, conscript, no man's land, gunfire,
        war zone, shelled, bombing""",
        usual="""fighting, fighter, clash, offensive, combat, drone, weapon, ammunition, border post, outpost, trench,
        bomb, grenade, rocket, airbase, convoy, colonel, lieutenant, corporal, sergeant, hostile, retaliate,
        retaliation, escalation, deescalation, occupation, mediator, envoy, displaced, civilian, defence minister,
        defense minister, unrest, riot, uprising, aggression, allied, allies, casualty, disarmament, military, soldier,
        army, hostage, veterans, mortar, coup, brigade, war""",
        faint="""kill, forces, enemy, captured, territory, tension, violence, fired, attack, border, peace, withdraw,
        withdrawal, arms, conflict, commander, armed, protest, shell, frontier, patrol, aid""",
    ),
    "crime, law and justice": Vocabulary(
        deciding="""murder, murderer, manslaughter, jail, convict, guilty, acquit, on trial, went on trial, stand trial,
        robbery, burglary, heist, rape, charged with, indict, arrest, sentenced, found guilty, not guilty""",
        telling="""homicide, robber, burglar, theft, thief, thieves, steal, stole, rapist, assault, stabbing, stabbed,
        gunman, kidnap, kidnapper, abduction, arson, arsonist, fraud, fraudster, embezzle, embezzlement, bribe, bribery,
        kickback, money laundering, extortion, blackmail, smuggling, smuggler, trafficking, trafficker, drug dealer,
        cocaine, heroin, cartel boss, mafia, gangster, in custody, prosecutor, prosecution, prosecute, indictment,
        defendant, conviction, acquittal, verdict, jury, juror, prison, imprisonment, inmate, parole, probation officer,
        death row, death penalty, courtroom, appeal court, court of appeal, district court, crown court, magistrates'
        court, barrister, lawsuit, plaintiff, class action, testify, testimony, witness box, forgery, forged, perjury,
        contempt of court, felony, misdemeanour, misdemeanor, stalking, grooming, domestic violence, vandalism, hit and
        run, ransom, manhunt, fugitive, escaped prisoner, extradition, extradite, police raid, crime, police
        investigation, criminal charges, corruption trial, data theft, privacy law, fined for, civil penalty, criminal
        complaint""",
        usual="""judge, trial, sue, accused of, raid, offence, offender, loot, launder, sentence, forensic, cleared,
        plea, warrant, knife, gun, cctv, defence lawyer, inquest, coroner, corruption, surveillance, attacker, warder,
        warden, robbed, gross negligence, supreme court, high court, injunction, suspect, shooting, gang, attorney,
        solicitor, scam, harassment, criminal, counterfeit, stolen, penalty notice, fine, district attorney, struck off,
        swindle, charged, bail, magistrate, detective, custody""",
        faint="""law, officer, deny, case, investigation, sheriff, inspector, appeal, claim, illegal, police, court,
        hearing, evidence, legal, victim, witness, detain, settlement, damages, corrupt, cell, justice, ruling, lawyer,
        alleged, cartel, investigator, tribunal""",
    ),
    "disaster, accident and emergency incident": Vocabulary(
        deciding="""earthquake, quake, death toll, rescuer, wreckage, derail, capsize, shipwreck, avalanche, landslide,
        plane crash, blaze, inferno, firefighter, rubble, drown, survivor, search and rescue, lifeboat""",
        telling="""catastrophe, collision, collide, derailment, sinking, ran aground, run aground, aftershock,
        epicentre, epicenter, tsunami, volcano, eruption, lava, mudslide, rockfall, sinkhole, flood, floodwater,
        hurricane, cyclone, typhoon, tornado, wildfire, bushfire, fire brigade, fire crews, fire service, fire
        department, engulfed, explosion, exploded, gas leak, chemical spill, meltdown, rescue team, rescue workers,
        debris, building collapse, stampede, crush, crowd crush, feared dead, missing and feared, people missing, state
        of emergency, emergency crews, evacuation, evacuee, mayday, distress call, adrift, emergency landing, black box,
        flight recorder, pile up, mine collapse, burned down, famine, emergency shelter, relief effort, smoke
        inhalation, flames, air accident, rail accident, winched, house fire, forest fire, fire broke out, fire swept,
        killed when, caught fire, fire chief, fire officer, destroyed by fire, burnt down, gives way, gave way, roof
        collapse, roof fell, load shedding, air crash investigators""",
        usual="""rescue, injured, fire, smoke, burn, burnt, swept away, dam, levee, embankment, wreck, overboard, hull,
        helicopter, ambulance, paramedic, safety investigators, tore through, ravine, overturned, aftermath, toppled,
        sandbags, cordon, perished, hazard, emergency services, blast, trapped, collapsed, gutted, stricken, coastguard,
        coast guard, crash, sank, evacuate, accident, disaster, blackout, power cut, collapse of, tremor, dead, killed,
        deadly, fatal, fatally, ashes, charred""",
        faint="""bodies, bridge, safety, search, boat, ship, vessel, unhurt, hurt, coach, survived, cause, leak, damage,
        missing, died, emergency, divers, ferry, alarm, victims, plunge, destroyed, injury, relief, train, road""",
    ),
    "economy, business and finance": Vocabulary(
        telling="""economy, economist, economic growth, gross domestic product, gdp, inflation, deflation, recession,
        interest rate, central bank, monetary policy, rate cut, rate rise, bond yields, stock market, stock exchange,
        shares, share price, shareholder, investor, investment, hedge fund, private equity, venture capital, merger,
        takeover, acquisition, buyout, bid for, hostile bid, ipo, flotation, dividend, profit, pre tax profit, revenue,
        turnover of, quarterly, earnings, loss making, insolvency, insolvent, bankruptcy, bankrupt, receivership,
        liquidation, liquidator, antitrust, competition authority, competition watchdog, monopoly, price fixing, cartel,
        retailer, wholesaler, manufacturing, carmaker, chipmaker, exports, exporter, imports, importer, tariff, trade
        deal, trade deficit, free trade, supply chain, startup, start up, entrepreneur, chief financial officer,
        boardroom, board of directors, subsidiary, conglomerate, multinational, lender, mortgage, credit rating, rating
        agency, exchange rate, devaluation, cryptocurrency, bitcoin, oil price, crude oil, opec, commodity, freight,
        logistics, shipping line, shipyard, semiconductor, property developer, real estate, house prices, consumer
        prices, consumer spending, balance sheet, cash flow, market share, insurer, pension fund, wall street, fiscal,
        central bank governor, bank governor, price war, trade war, rate setters, basis points, base rate, benchmark
        rate, business confidence, shareholders' meeting, annual general meeting, chip plant, car plant, industrial
        output""",
        usual="""banker, market, price, trader, trade, customer, consumer, buyer, seller, supplier, bid, debt, subsidy,
        fare, brand, production, producer, industry, industrial, corporate, executive, finance, financial, economic,
        rates, warehouse, farm, farmer, harvest, crop, dairy, refinery, pipeline, power station, electricity, energy
        prices, utility, tourism, toll, container, cargo, carrier, rail operator, housing market, landlord, rent,
        construction, developer, valuation, competitor, merged, lease, insurance, company, business, plant, commercial,
        accounts, administrator, analyst, chairman, franchise, loan, currency, factory, auditor, supermarket, sales,
        airline, acquire, bond, futures, manufacturer, barrel, creditor, stake, road haulage, haulier, shopkeeper,
        shopper, crore, lakh, chamber of commerce""",
        faint="""pay, paid, money, spending, per cent, pounds, dollars, euros, agreement, demand, flight, bank, owner,
        million, billion, contract, deal, store, port, operator, tax, passengers, orders, cost, product, budget, output,
        mine, growth, capital, fund, grant, rival, buy, bought, hotel, sold, sell, opened, plans, firm, transport,
        traffic, motorist, lorry, shop""",
    ),
    "education": Vocabulary(
        telling="""schoolchildren, headmaster, headmistress, school principal, primary school, secondary school, high
        school, grammar school, boarding school, kindergarten, nursery school, preschool, campus, undergraduate,
        postgraduate, graduate, graduation, lecturer, vice chancellor, provost, faculty, degree course, doctorate,
        diploma, baccalaureate, tuition, scholarship, student loan, curriculum, syllabus, examination, examiner,
        homework, textbook, literacy, numeracy, gcse, a levels, sat scores, school board, school district, education
        ministry, education minister, education secretary, education department, academic year, enrolment, enrollment,
        enrol, enroll, dropout, truancy, teacher training, school meals, school uniform, schoolgirl, schoolboy,
        apprenticeship, adult education, ofsted, teaching assistant, academy trust, maths, school bus, sixth form,
        school year, pupils and teachers, university students, school leavers, exam results, exam board, exam papers,
        exams, classrooms""",
        usual="""teach, lesson, degree, academic, semester, learn, playground, alumni, test scores, qualification,
        rector, dean, seminar, hall of residence, dormitory, classmates, education, school, college, university, tutor,
        admissions, educational, pupil, teacher, student, exam, classroom, headteacher""",
        faint="""children, study, young, training, institute, mobile phones, class, course, term, parents, reading,
        taught, marking, professor, lecture, year olds, grades""",
    ),
    "environment": Vocabulary(
        telling="""environment, environmental, environmentalist, global warming, greenhouse gas, carbon emissions,
        carbon dioxide, carbon footprint, net zero, emission, methane, pollution, pollute, polluter, pollutant, toxic
        waste, sewage, oil spill, oil slick, microplastic, plastic waste, recycling, landfill, contamination,
        contaminate, biodiversity, conservation, conservationist, endangered species, endangered, extinct, extinction,
        species, wildlife, habitat, ecosystem, ecology, ecologist, ecological, rewilding, reintroduce, wetland,
        peatland, rainforest, deforestation, logging, reforestation, nature reserve, national park, marine reserve,
        protected area, coral, glacier, ice sheet, sea level, permafrost, desertification, renewable energy, renewables,
        solar power, wind farm, wind turbine, clean energy, clean air, air quality, smog, pesticide, overfishing, fish
        stocks, poaching, poacher, invasive species, sustainability, sustainable, greenpeace, ozone, biosphere, climate,
        fossil fuel, climate activist, aquifer, groundwater, drought, algae, wolves, beaver, pollinator, offshore wind,
        wind power, turbine, salt flat, brine""",
        usual="""nature, forest, woodland, lagoon, marsh, estuary, reef, bird, salmon, trout, bees, wolf, whale,
        dolphin, turtle, elephant, carbon, diesel, exhaust, nitrogen, nitrates, phosphates, sediment, spill, effluent,
        toxic, fishery, quota, erosion, river basin, catchment, peat, eagle, hedgerow, hydropower, litter, fumes,
        congestion charge, reservoir, otter, water shortage, energy transition""",
        faint="""green, energy, animals, coast, land, plants, natural, sea, soil, restore, bear, seal, tree, water,
        fish, river, lake, chemical, waste, ranger, landscape, ocean""",
    ),
    "health": Vocabulary(
        telling="""disease, illness, virus, bacteria, infection, infect, infectious, contagious, outbreak, epidemic,
        pandemic, covid, coronavirus, influenza, flu, measles, malaria, cholera, tuberculosis, ebola, polio, mpox,
        meningitis, hepatitis, hiv, dengue, salmonella, e coli, listeria, food poisoning, vaccine, vaccination,
        vaccinate, immunisation, immunization, jab, booster dose, cancer, tumour, tumor, leukaemia, chemotherapy,
        diabetes, obesity, obese, heart attack, dementia, alzheimer's, asthma, allergy, autism, epilepsy, mental health,
        psychiatric, psychiatrist, surgeon, surgery, operating theatre, transplant, kidney, liver, lungs, hip
        replacement, physician, midwife, midwives, maternity, general practitioner, gp, pharmacist, pharmacy,
        pharmaceutical, clinic, clinical, clinical trial, side effects, intensive care, hospital ward, waiting list,
        waiting times, diagnosis, diagnose, symptom, medication, antibiotic, painkiller, opioid, overdose, health
        service, health ministry, health minister, health department, health secretary, public health, health care,
        healthcare, world health organization, world health organisation, health officials, health authority, nhs,
        medicaid, medicare, drug regulator, quarantine, face mask, mask mandate, abortion, ivf, stillbirth, vape,
        nutrition, malnutrition, blood pressure, blood test, bird flu, dentist, optician, epidemiologist, virologist,
        prescription, blood transfusion, drug trial, placebo, phase three trial, phase 3 trial, phase iii, late stage
        trial, drugmaker, pill, inhaler, stroke patient, vomiting, nausea, parasite, norovirus, fell ill, taken ill,
        makes ill, stomach bug, hospitalised, hospitalized, boil water notice""",
        usual="""health, medical, medic, ward, pregnancy, pregnant, birth unit, baby formula, hygiene, mask, mortality,
        addiction, care home, carer, disabled, disability, screening programme, immune, cough, antibodies, paramedics,
        doctor, medicine, therapy, depression, strain, smoking ban, tobacco, nurse, patient, dental, treatment,
        survival, prognosis, chronic, drug company, ill, unwell, poisoned, fever""",
        faint="""died, cases, care, condition, risk, sick, pain, tested, deaths, spread, drug, heart, sugar, recall,
        alcohol, beds, dose, treated, blood, hospital""",
    ),
    "human interest": Vocabulary(
        telling="""reunited, long lost, lottery winner, jackpot, centenarian, 100th birthday, golden wedding, wedding
        ring, wedding anniversary, good samaritan, heartwarming, heart warming, went viral, goes viral, viral video,
        puppy, kitten, cat, dog, terrier, labrador, parrot, tortoise, hamster, pet owner, guinness, world record
        attempt, record breaking attempt, oldest living, act of kindness, kind stranger, crowdfunding, well wishers,
        royal wedding, royal baby, royal family, prince, princess, duchess, celebrity couple, newlyweds, proposal of
        marriage, bride, bridegroom, love story, message in a bottle, keepsake, heirloom, oddity, ufo, treasure hunt,
        metal detectorist, lost and found, childhood sweethearts, great grandmother, great grandfather, unlikely hero,
        hailed a hero, twins, triplets, animal shelter""",
        usual="""grandmother, grandfather, granddaughter, grandson, widow, widower, cried, joke, laughed, smile, hug,
        thank you, postcard, memories, remembered, neighbour, neighbor, friendship, anniversary, remarkable, lucky,
        villagers, wedding, married for, paws, rooftop, miracle, handwritten, delighted, beloved, bizarre, strangers,
        hero, homecoming, prank, hoax, ghost, kindness, mascot, stray, pet, birthday, reunion, grandchildren, proposal,
        sweetheart, postman, diary""",
        faint="""family, mother, father, daughter, son, brother, sister, husband, wife, friend, old, home, life, never,
        letter, photo, story of, retired, loved, surprise, luck, couple, dream, tail, tears, donated, volunteer""",
    ),
    "labour": Vocabulary(
        deciding="""strike, walkout, picket, picket line, industrial action, redundancy, layoff, lay off, laid off, job
        cuts, job losses, pay dispute, union said, union members, down tools""",
        telling="""walk out, walked out, walks out, walking out, industrial dispute, labour dispute, labor dispute,
        stoppage, work to rule, overtime ban, lockout, lock out, trade union, labour union, labor union, union leader,
        unionise, unionize, shop steward, collective bargaining, collective agreement, pay deal, pay rise, pay offer,
        pay claim, pay talks, pay row, wage, living wage, real terms pay, redundant, lays off, jobs cut, jobs would go,
        jobs will go, shed jobs, cut jobs, severance, unemployment, unemployed, jobless, job seekers, jobseekers, job
        market, labour market, labor market, workforce, workplace, employment tribunal, unfair dismissal, zero hours,
        gig economy, gig workers, working conditions, working week, four day week, sick pay, shift patterns,
        apprentices, labour law, labor law, hiring freeze, arbitrator, arbitration service, strikebreaker, conciliator,
        labour ministry, labor department, staff shortages, night shift, striking workers, union says, job security,
        labour costs, dispute over pay, dispute over rosters, downed tools, reinstated, self employed, holiday pay,
        trade unionist, wage theft, labor board, pink slips""",
        usual="""worker, employee, employer, ballot, cabin crew, pilots, dockers, miners, negotiator, mediation,
        retirement age, hire, dismissal, dismissed, sacked, recruitment, rehire, bargaining, salary, bonuses, rota,
        foreman, labour, labor, vacancies, union, roster, overtime, employment, working hours, furlough,
        conciliation""",
        faint="""management, conditions, hours, rise, contract, work, talks, members, staff, offer, shift, dispute,
        negotiation, drivers, crew, pay, pension, job, skilled""",
    ),
    "lifestyle and leisure": Vocabulary(
        telling="""recipe, cookery, cookbook, chef, cuisine, restaurant, michelin, bistro, cafe, gourmet, foodie, bake,
        stew, soup, garlic, olive oil, oven, simmer, tablespoon, winemaker, cocktail, craft beer, brewery, fashion,
        catwalk, couture, skirt, wardrobe, handbag, jewellery, cosmetics, hairdresser, skincare, perfume, tourist,
        holidaymaker, travel guide, traveller, backpacker, sightseeing, beach resort, cruise, hiker, hike, campsite,
        caravan, gardener, allotment, flower show, interior design, decor, furniture, diy, knitting, crochet, sewing,
        hobby, hobbyist, pastime, board game, video game, gamer, crossword, chess club, yoga, wellness, fitness, gym,
        jogging, angling, angler, birdwatcher, bird watching, theme park, amusement park, carnival, funfair, casino,
        gambling, bookmaker, nightlife, nightclub, dating app, dating, antiques, stamp collecting, vegan, vegetarian,
        barbecue, picnic, guesthouse, bed and breakfast, city break, weekend break, lifestyle""",
        usual="""meal, taste, flavour, flavor, kitchen, bread, cheese, meat, vegetables, sauce, butter, chocolate,
        coffee, tea, beer, menu, diners, sandwich, pastry, boots, shoes, velvet, outfit, toy, camping, cycling holiday,
        sauna, walks, walkers, outdoors, lodge, luxury, ski, holiday, garden, designer, beauty, vintage, resort, cook,
        dish, pub, wine, dress, collector, leisure, trail, spa, puzzle""",
        faint="""summer, weekend, enjoy, home, guests, trip, visit, buy, food, drink, party, visitor, hotel, beach,
        island, park, ride, bike, trend, style, wear, wore, coat, pool, tourism, hat, relax""",
    ),
    "politics and government": Vocabulary(
        deciding="""election, no confidence, confidence vote, coalition talks, referendum""",
        telling="""electoral, polling station, polling day, ballot box, ballot paper, ballots, vote count, voter,
        turnout, constituency, campaign trail, electorate, opinion poll, exit poll, plebiscite, landslide, parliament,
        parliamentary, lawmaker, legislator, legislature, senate, senator, congress, congressman, congresswoman, house
        of representatives, house of commons, house of lords, bundestag, knesset, national assembly, vice president,
        presidency, foreign minister, foreign ministry, interior minister, interior ministry, finance minister, home
        secretary, foreign secretary, reshuffle, coalition, opposition leader, ruling party, party leader, vote of no
        confidence, impeachment, impeach, constitution, politician, political, politics, mayoral, councilor, council
        leader, town hall, city hall, alderman, white house, downing street, kremlin, state department, diplomat,
        diplomatic, diplomacy, ambassador, embassy, consulate, summit, bilateral, sanctions, sovereignty, security
        council, lobbyist, lobbying, democracy, republican, labour party, socialist, populist, manifesto, inaugurated,
        inauguration, sworn in, veto, second reading, filibuster, devolution, secession, monarchy, abdicate, civil
        servant, permanent secretary, home office, immigration policy, government collapses, minority government,
        cabinet minister, head of state, heads of state, council vote, political party, mp, tory, lib dem, democrats,
        gop, labour mp, labour leader, labour government, chief minister, lok sabha, rajya sabha, taoiseach, dail,
        holyrood, stormont, capitol hill, midterm, swing state, oval office, bundesrat, duma, politburo, backbencher""",
        usual="""vote, resignation, campaign, majority, seats, amendment, motion, ruling, petition, mandate, rebels,
        caucus, foreign, regime, dictator, ordinance, planning permission, demonstrators, term limits, donor, public
        money, partisan, consultation, treasury, government, president, minister, mayor, governor, councillor, bill,
        independence, conservative, liberal, premier, chancellor, constitutional, cabinet, opposition, decree, united
        nations, european commission, treaty, candidate, democratic, public inquiry, local council, local government,
        ministerial, recount, legislation, council, landslide win, bjp, panchayat, commons, lords, speaker, whip,
        attorney general, governing party, ministry, reform""",
        faint="""official, plan, public, law, national, support, critics, local, talks, agreement, tax, border,
        district, state, nation, leader, allies, office, authorities, regulation, federal, committee, appointed, speech,
        chamber, budget, protest, debate, resign, policy, party""",
    ),
    "religion": Vocabulary(
        deciding="""bishop, archbishop, synod, mosque, imam, pope, rabbi, pilgrim, worshipper, diocese""",
        telling="""church, cathedral, parish, parishioner, priest, priesthood, vicar, pastor, cardinal, papal, vatican,
        conclave, encyclical, archdiocese, clergy, cleric, deacon, monk, nun, monastery, convent, abbey, abbot,
        congregation, worship, worshiper, prayer, pray, muslim, islam, islamic, quran, koran, ramadan, eid, hajj, mecca,
        mufti, ayatollah, sharia, synagogue, jewish, judaism, torah, passover, yom kippur, hanukkah, hindu, hinduism,
        diwali, buddhist, buddhism, dalai lama, sikh, gurdwara, shrine, pilgrimage, religion, religious, interfaith,
        theology, theologian, theological, sermon, gospel, bible, biblical, scripture, holy, sacred, sainthood,
        canonised, canonized, beatification, baptism, baptised, christening, communion, eucharist, say mass, said mass,
        celebrated mass, christian, christianity, catholic, protestant, anglican, lutheran, methodist, baptist,
        presbyterian, evangelical, mormon, quaker, heresy, blasphemy, atheist, secularism, missionary, relic, altar,
        devotee, goddess, spiritual, fatwa, ordination, ordain, good friday, seminary, laity, vestry, hymn""",
        usual="""believers, god, bless, ecumenical, faithful, easter, ritual, rite, pulpit, pew, heaven, sect, cult,
        nave, steeple, organist, secular, divine, doctrine, faith, orthodox, saint, temple, chapel""",
        faint="""service, funeral, christmas, community, belief, fast, burial, soul, icon, dean, choir, ceremony""",
    ),
    "science and technology": Vocabulary(
        telling="""science, scientist, researcher, research team, laboratory, lab, experiment, physicist, physics,
        chemist, chemistry, biologist, biology, geneticist, genetics, genome, gene, dna, microbe, neuroscientist,
        mathematician, astronomer, astronomy, telescope, observatory, galaxy, planet, exoplanet, asteroid, comet,
        spacecraft, satellite, astronaut, cosmonaut, space station, space agency, nasa, rover, orbit, lunar, mars,
        rocket launch, launch pad, particle, quantum, collider, fusion reactor, superconductor, peer reviewed, journal
        nature, in the journal, study published, published in the journal, hypothesis, fossil, dinosaur,
        palaeontologist, paleontologist, archaeologist, archaeology, archaeological, excavation, excavated, bronze age,
        iron age, neolithic, radiocarbon, anthropologist, geologist, geology, seismologist, technology, software,
        hardware, algorithm, artificial intelligence, ai, machine learning, chatbot, language model, neural network,
        robot, robotics, computer, supercomputer, computing, programmer, open source, source code, app, smartphone,
        internet, broadband, cybersecurity, cyber security, cyberattack, cyber attack, hacker, ransomware, malware, data
        breach, encryption, data centre, data center, microchip, semiconductor, 5g, nanotechnology, biotechnology, 3d
        printing, prototype, invention, inventor, self driving, autonomous vehicle, virtual reality, data protection,
        leaked data, personal data, privacy, information commissioner, ground station, space debris, cubesat, data leak,
        hacked, identity theft""",
        usual="""study, findings, space, sensor, measurement, digital, gadget, developers, server, outage, bug,
        password, evolution, evolved, species, insects, molecule, cells, atom, laser, signal, crater, skeleton, battery,
        electric car, theory, simulation, website, scientific, startup, engineer, innovation, patent, chip, discovery,
        tech""",
        faint="""university, professor, system, test, published, found, results, method, institute, expert, model,
        online platform, mission, code, launch, research, probe, update, user, screen, ancient, data, network, dig,
        device, sample""",
    ),
    "society": Vocabulary(
        telling="""homeless, homelessness, rough sleeper, sleep rough, sleeping rough, poverty, deprivation, food bank,
        inequality, welfare, benefit claimants, child benefit, social security, social worker, social care, demographic,
        census, birth rate, births, ageing, fertility rate, life expectancy, migrant, immigrant, emigration, refugee,
        asylum, discrimination, racism, racist, racial, antisemitism, islamophobia, ethnic, minority, indigenous,
        aboriginal, roma, civil rights, human rights, gay, lesbian, lgbt, lgbtq, transgender, same sex, same sex
        marriage, pride march, feminist, feminism, women's rights, equality, equal pay, sexism, divorce, adoptive,
        foster care, foster parents, orphanage, childcare, parenting, single mothers, loneliness, pensioner, youth club,
        community centre, community center, social housing, council housing, affordable housing, eviction, evicted,
        slum, shantytown, euthanasia, assisted dying, social cohesion, multicultural, citizenship, diaspora, stateless,
        philanthropy, philanthropist, disability rights, bullying, taboo, caste""",
        usual="""community, family, social, shelter, disabled, donation, rights, protest, demonstration, boat people,
        undocumented, low income, older people, neighbourhood, neighborhood, rural, inhabitants, customs, identity,
        stigma, prejudice, inclusion, solidarity, couples, childless, household, charity, marriage, volunteers,
        volunteering, society, generation, elderly, tenant, orphan, adoption, gender, integration, nationality,
        immigration, migration, population, protest march, marched, marchers, teenager, young adults, statistics office,
        single parent, middle class, working class, marry""",
        faint="""people, children, parents, groups, local, live, help, women, men, girls, boys, youth, human, language,
        tradition, residents, landlord, crossing, villages, rents, support, housing, activist, campaigners, benefits""",
    ),
    "sport": Vocabulary(
        deciding="""match, league, cup tie, semi final, quarter final, world cup, premier league, tournament,
        championship, striker, goalkeeper, midfielder, wicket, olympic, stoppage time, grand prix""",
        telling="""sport, football, footballer, soccer, rugby, cricket, cricketer, tennis, golf, golfer, basketball,
        baseball, hockey, ice hockey, volleyball, handball, netball, athletics, athlete, sprinter, marathon, swimmer,
        cyclist, cycling, tour de france, boxing, boxer, wrestler, wrestling, judo, gymnast, gymnastics, rower, regatta,
        skier, skiing, snowboard, biathlon, figure skating, speedway, formula one, motor racing, motogp, jockey,
        racehorse, racecourse, horse racing, olympian, paralympic, champion, first division, second division,
        relegation, relegated, semifinal, quarterfinal, playoff, play off, kickoff, kick off, half time, halftime,
        injury time, extra time, penalty shoot out, shootout, penalty kick, free kick, hat trick, equaliser, equalizer,
        winger, centre back, fullback, quarterback, touchdown, linebacker, batsman, bowler, innings, overs, run out,
        lbw, referee, umpire, linesman, head coach, team mate, teammate, squad, dressing room, locker room, goal,
        goalless, scorer, fans, stadium, pitch invasion, medal, podium, doping, fifa, uefa, ioc, nba, nfl, mlb, nhl,
        rovers, wanderers, transfer window, transfer fee, transfer market, points deduction, touchline, set point,
        seeded, grand slam, rugby union, var review, cup, season opener, title race, afl, test match, t20, one day
        international, six nations, super bowl, world series, ncaa, pga, wimbledon, world title, world record holder,
        personal best""",
        usual="""game, team, player, play, coach, club, winner, beat, beaten, victory, defeat, score, race, trophy,
        title, captain, pitch, crowd, transfer, ball, kick, tackle, penalty, foul, red card, yellow card, offside,
        debut, sprint, runner, bout, toss, federation, away side, home side, home win, floodlights, jersey, shirt,
        training ground, division, header, replay, supporters, promoted to, fixture, defender, pitcher, batter, sailing,
        rowing, fencing""",
        faint="""finish, rival, set, serve, round, side, stand, line, bench, ground, tie, final, lead, host, record,
        appeal, ban, track, visitors, academy, competition, manager, win, won, points, season, draw, drew, lap, kit""",
    ),
    "weather": Vocabulary(
        deciding="""forecaster, heatwave, met office, snowfall, weather warning, amber warning, cold snap, weather
        service, thunderstorm, rain""",
        telling="""weather, meteorologist, meteorological, meteorology, hailstorm, snowstorm, blizzard, snow, sleet,
        hailstone, frost, icy roads, ice storm, black ice, rainfall, rainy, downpour, drizzle, showers, cloudy, clouds,
        overcast, fog, sunshine, sunny, gale, gust, wind speed, high winds, strong winds, winds of, wind chill,
        hurricane, cyclone, typhoon, tornado, twister, squall, monsoon, heat wave, cold spell, cold front, warm front,
        heat record, hottest, coldest, warmest, wettest, driest, celsius, fahrenheit, humidity, barometer, low pressure,
        high pressure, storm surge, el nino, la nina, lightning, lightning strike, thunder, red warning, yellow warning,
        jet stream, heat warning, dry spell, tropical storm, winter storm""",
        usual="""wind, warmer, cooler, degrees, forecast, ice, drought, flood warning, gusty, landfall, snowdrifts,
        chilly, freezing, mist, dust, storm, hail, thaw, temperature""",
        faint="""overnight, coast, waves, air, hills, records began, hot, cold, warm, dry, wet, sun, heat, category,
        visibility, swell, sky, winter""",
    ),
}

SAYING_NOTHING = """
war of words, in the light of, in light of, price tag, press conference, news conference, news agency, press release,
goal of, goal is, goals of, net of, party to, third party, third parties, state of the art, court of public opinion,
trial run, trial period, social media, police said, officials said, weather the storm, political storm, storm of
protest, storm of criticism, a storm over, on fire for, under fire, come under fire, came under fire, heat of, in the
heat, cold feet, snowed under, cloud of, climate of fear, business as usual, game changer, level playing field,
ballpark, red card for, tip of the iceberg, health of, healthy, sick of, in the race for, race to, race against, race
against time, landslide victory, spring, fall short, fell short, falling short, bank holiday, west bank, river bank,
striking distance, strikes a balance, strike a balance, struck a balance, strike a deal, struck a deal, play a role,
plays a role, play a part, plays a part, act of god, union jack, european union, soviet union, african union, civil
union, student union, credit union, save the children, hunger strike, at stake, hails, hailed, hailed as, hailing,
stormed, storming, storms out, storm pitch, good faith, bad faith, matched, matching, matches the, may day, state
television, board of, lead to, leads to, led to, leading to, set to, set up, set out, play out, trade off, court battle
over, take stock, in a bid to, bid to, second hand, last minute, final say, race relations, human error, in the dark,
in the wake of, in the hands of, on behalf of, by hand, hot water, cold water, cold war, hot topic, united states, on
the ground, ground floor, gave ground, playing for time, chain reaction, side by side, both sides, party line, market
square, market town, court case, hospital spokesman, hospital spokeswoman, police spokesman, police spokeswoman, win
over, lost ground, at a loss, dead end, fire up, well being, no doubt, verdict on, of course, a train of
"""
"""Phrases that mean something else than their words, and speak for no topic."""
