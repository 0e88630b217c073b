"""Invented little stories and the topic that an editor would give them, written before they were tried."""

from __future__ import annotations

PLAIN = """
arts: Debut novel about a lighthouse takes the Farrow prize
Ines Calder's first novel was named the winner on Tuesday night. The judges praised the book's dry humour; its
publisher is to reprint 20,000 copies.

arts: Orchestra finds a new home in a tram depot
The Saltmere Philharmonic will move into the old depot in May, its conductor said. The hall will seat 900, and the
season opens with a symphony by a local composer.

arts: Broadcaster drops soap after 31 years
Channel Six is to end its soap opera Harbour Street in December, the broadcaster said. Its cast were told on Monday.
Viewing figures had fallen by half, and the actors had feared the worst.

conflict: Shelling resumes an hour into truce
Artillery fire hit the outskirts of Varnoc on Monday, an hour after a ceasefire was to begin. The army and the rebels
accused each other. Three soldiers and a child were killed, a hospital said.

conflict: Drones strike airbase across the border
Eleven drones hit an airbase in the north overnight, the defence ministry said. The military said that seven had been
shot down, and that troops were on alert along the front line.

conflict: Rebels and government sign peace accord
After nine years of civil war the two sides signed a peace agreement on Friday. Fighters are to lay down their weapons
under the eyes of UN peacekeepers, the mediators said.

crime: Man jailed for life over lodger's murder
A landlord was sentenced to life on Monday for the murder of his lodger. The jury had found him guilty after four
hours. The judge called it a killing for money.

crime: Three charged after raid on jeweller's
Police have arrested three men over a robbery in which gems worth £2 million were stolen. Detectives recovered a gun
and some of the loot. The suspects appear before magistrates on Thursday.

crime: Former treasurer pleads guilty to fraud
A club's former treasurer admitted embezzling $340,000 at the district court on Tuesday. Prosecutors said that he
forged invoices for six years; his lawyer asked for bail until he is sentenced.

disaster: Nine dead as coach plunges into ravine
At least nine people were killed when a coach left the road and fell into a ravine. Rescuers pulled 21 survivors from
the wreckage. Two of the injured are children.

disaster: Fire guts furniture warehouse
Sixty firefighters fought a blaze at a furniture warehouse through the night. The flames spread to two houses, which
were evacuated. Nobody was hurt; the fire service looks for the cause.

disaster: Quake flattens mountain villages
An earthquake of magnitude 6.4 struck the Arran hills before dawn on Sunday. Rescue teams dug in the rubble for the
missing. The death toll stood at 43, and aftershocks went on.

economy: Central bank leaves rates alone
The central bank held its interest rate at 4.25% on Thursday, as inflation slows. Economists had expected a cut.
Shares fell and the currency rose a little.

economy: Biscuit maker bought by rival for £410m
Tarn & Sons has agreed to a takeover by its larger rival, the companies said. Shareholders get 212p a share. The
merger makes it the second in the market by sales.

economy: Profit warning sinks retailer's shares
Shares in the retailer Holm fell by a third after it warned that profits would miss forecasts. Its chief executive
blamed weak sales at Christmas, and said that 14 stores would close to cut debt.

education: Village school to shut as pupils dwindle
Orrin primary school will close in July: it has 11 pupils left. Parents and the head teacher wanted it to share
classes with the next village, the council said.

education: University to drop Latin and Greek degrees
The university will admit no students to its classics degrees from next autumn. Lecturers said that the courses were
full; the vice-chancellor pointed to falling tuition fees.

education: Maths exam to be sat again after leak
Some 40,000 pupils must sit their maths exam again since the paper was leaked. The exam board apologised to schools
and teachers. New grades come out in September.

environment: Beavers return to the Tarn after 400 years
Four beavers were released in the upper Tarn on Sunday in a project to restore wetlands. Conservationists hope that
the species will slow the river and bring back wildlife.

environment: Tannery fouled river for months, inspectors find
Toxic waste from a tannery has polluted the Corran since spring, the environment agency said. Dead fish were found
along 12 km. The pollution may have reached a nature reserve.

environment: Nations fall short on carbon pledges
Emissions of greenhouse gases will rise until 2031 on present pledges, a report says. To keep warming below 2 degrees,
carbon dioxide must fall by a third; climate talks resume in May.

health: Measles cases triple in a month
Doctors have confirmed 61 cases of measles in Saltmere, three times as many as in April. Two children are in intensive
care. Parents were asked to have them vaccinated.

health: Waiting times for hip surgery at record
Patients wait for 61 weeks for a new hip on average, the health service said. Hospitals lack nurses and beds, surgeons
warned; clinics are to open on Saturdays.

health: Heart drug approved for children
Regulators have approved a heart drug for patients under 12 after a clinical trial. The medicine halved symptoms with
few side effects, doctors said.

human interest: Lost wedding ring found in a carrot after 13 years
A grandmother was reunited with her wedding ring when it came up on a carrot. "I cried and laughed," said Mary Tole,
82, who had lost it while weeding.

human interest: Dog walks 60 km home to family that moved
A terrier turned up at its owners' old house after eleven days, thin but wagging its tail. Neighbours recognised the
pet and phoned the delighted family, who had given up hope.

human interest: Twins celebrate their 100th birthday together
Twin sisters Ada and Elsie Pennick blew out 100 candles each on Saturday. Born in the same bed, they have never lived
apart. The secret of their long life is porridge, they joked.

labour: Strike to ground half of airline's flights
Cabin crew at Bothnia Air will walk out for 48 hours from Friday in a dispute over rosters. The union said that 93%
had voted for the strike in a ballot. Passengers can rebook.

labour: Carmaker to shed 1,800 jobs
Workers at the Dunmore plant were told on Monday that 1,800 jobs would go. Unions called the layoffs brutal and asked
for talks on redundancy pay.

labour: Nurses accept pay deal and end walkouts
Nurses have voted to accept a pay rise of 7% over two years, their union said. It ends a series of walkouts in which
picket lines stood outside 40 hospitals.

lifestyle: The return of the slow cooker
Cooks who once laughed at it are buying slow cookers again, and recipes for stews fill the magazines. Brown the meat,
add the vegetables, a little wine and garlic, and leave it for eight hours.

lifestyle: Hemlines drop at Milan shows
Long skirts and wide coats ruled the catwalk as the fashion week opened on Tuesday. Designers showed velvet and heavy
boots; the models wore hats.

lifestyle: Five islands for a quiet holiday
Tourists crowd the south of the archipelago; these five islands are left to hikers and birdwatchers. There are
guesthouses, beaches and a trail around each, and a restaurant that serves what was caught that day.

politics: Opposition wins by 41 seats
The opposition won the general election on Sunday with 41 seats more than the ruling party. The prime minister
conceded at midnight. Turnout was 71%, and coalition talks begin this week.

politics: Minister resigns over flat
The housing minister resigned on Friday after it came out that she had lobbied for a donor. Members of parliament of
both parties had called for her to go; the cabinet will be reshuffled.

politics: Two countries expel each other's diplomats
The foreign ministry has summoned the ambassador and expelled two of his diplomats. The president spoke of a breach of
sovereignty; a summit planned for June is in doubt.

religion: Synod votes to let women be bishops
The synod of the church voted on Wednesday to allow women to become bishops. The archbishop spoke of a day of joy;
some priests and parishes may leave.

religion: Thousands come to open new mosque
Worshippers filled the new mosque at Harlow for the first Friday prayers. The imam thanked Christian and Jewish
neighbours, who brought bread for the end of the fast.

religion: Pilgrims asked to stay away from shrine
Priests at the Hindu shrine of Kalavar asked pilgrims to put off their visit until after the festival. The temple
takes in 40,000 devotees a day, and the goddess can be worshipped at home, they said.

science: Probe lands on asteroid
A spacecraft touched down on an asteroid on Monday to collect dust, the space agency said. Scientists hope to learn
how planets formed; the probe is back in orbit next year.

science: Bees can count to five, study finds
Honeybees tell five dots from four, researchers report in a study published in the journal Insecta. In the laboratory
the insects were trained with sugar. Other scientists want to see the experiment repeated.

science: Chatbot that runs on a watch
A start-up has shown an artificial intelligence model small enough for a smart watch. The software needs no internet;
its developers released the code and the algorithm on Tuesday.

society: Births fall to lowest since records began
The birth rate has fallen for the ninth year, and deaths outnumber births, the census office said. The population is
ageing: one in four is a pensioner, and families have fewer children.

society: More sleep rough as shelters fill
The number of homeless people in the city has doubled in two years, charities say. Shelters turn families away.
Poverty and rents drive it, volunteers at a food bank said.

society: March for same-sex marriage draws thousands
Thousands marched for gay couples' right to marry and against discrimination. Lesbian and transgender groups led the
way, in a country where minorities long kept silent about equality.

sport: Late header sends Rovers through
A header in stoppage time put Rovers into the cup semi-final on Saturday. The striker scored twice in a 3-2 win; the
goalkeeper had saved a penalty. Their coach was in tears.

sport: Sprinter gets four-year ban for doping
The Olympic 200 metres champion was banned for four years for doping on Tuesday. The athlete loses two medals. She
will appeal, her coach said, and hopes to race again.

sport: Bowlers put visitors in charge of second Test
Three wickets before tea left the hosts 141 for seven on day two of the Test. The captain won the toss. His innings
ended with a catch at slip, and rain took the last overs.

weather: Amber warning as storm nears coast
Gusts of 130 km/h are forecast for the west coast tonight, the weather service said. Heavy rain follows on Thursday
before it turns cold, with snow on the hills.

weather: Hottest June day on record
Temperatures reached 41.3C on Tuesday, the hottest June day since records began. The heatwave lasts until Saturday,
forecasters said; then thunderstorms bring cooler air.

weather: Snow and ice make for a white Easter
Up to 20 cm of snow fell overnight, the most in April for 40 years. Forecasters expect frost and icy roads until a
warmer wind sets in from the south.
"""
"""Three of each topic."""

HARD = """
labour: Snow, then silence: rail strike empties stations
Trains stood still on Monday as drivers began a strike over pay, on a day of snow and ice. The minister asked both
sides back to the table; the union says that members will picket until Friday.

labour: Teachers to walk out in pay row
Schools will close on Thursday as teachers strike for the second time this term. The union asks for 9%. Parents were
told to keep pupils at home.

sport: Club fined after fans storm pitch
The league has fined Dunmore £80,000 since supporters ran onto the pitch and attacked a referee. Police made six
arrests. The club said that it would appeal, and must play two matches without a crowd.

sport: Floodlights fail, cup tie off
The second leg of the quarter-final was abandoned when the floodlights failed in a storm. The federation has the tie
replayed on Wednesday, to the anger of the away side's manager.

crime: Striker cleared of assault
A jury has acquitted the Rovers striker of assault outside a nightclub. The judge told the court that the evidence of
the only witness could not be relied on.

crime: Priest on trial for theft of candlesticks
A parish priest went on trial on Monday, accused of stealing silver from four churches. The prosecution says that he
sold it; the defence denies the charges. A verdict is due on Friday.

crime: Hospital manager jailed for taking bribes
The former manager of a hospital was jailed for five years for bribery and money laundering. He took kickbacks for
contracts on scanners and beds, the judge said.

disaster: Flood sweeps away camp site
Eleven people are missing after a flash flood tore through a camp site in the night. Rescuers with helicopters search
the banks; 30 centimetres of rain had fallen in three hours.

disaster: Gas leak at chemical works kills four
Four workers died when ammonia leaked from a tank at a chemical works on Monday. Ambulances took 19 to hospital, and
firefighters evacuated the streets around.

conflict: Aid lorries wait as town starves under siege
A convoy with food has waited for nine days outside the besieged town. Militias let nobody through, and snipers fire
at those who flee, doctors there said.

politics: Council votes for 20 mph in all the town
Councillors voted by 31 to 22 for a limit of 20 mph on all streets. The mayor, who had campaigned for it, spoke of a
mandate; her opponents want a referendum.

politics: Health secretary loses vote on smoking bill
Members of parliament threw out the government's bill on smoking by four votes. Rebels in the health secretary's own
party said that the legislation went too far.

economy: Football club's owner puts hotel chain up for sale
The investor who owns Rovers wants to sell his chain of hotels for €600 million to pay off debt. Bankers expect bids
from three private equity companies. Revenue rose by 4% last year.

economy: Farmers hit by glut of milk
The price that dairies pay for milk has fallen by a quarter since January, and exports slump. Farmers sell below cost,
and banks lend them less; the market may recover in spring.

health: Ban on vapes follows study of teenagers' lungs
Doctors want flavoured vapes banned after tests showed damage to the lungs of teenagers. Asthma is twice as common
among patients who vape, the hospital said.

environment: Court halts mine in rainforest
A court has stopped a nickel mine in a rainforest where orangutans and other endangered species live. The judges found
that the effects on biodiversity and deforestation had not been studied.

education: Schools told to lock phones away
Pupils must hand in their mobile phones at the school gate from September, the education ministry said. Head teachers
welcome it; some parents do not. Classrooms get lockers.

science: Bronze Age ship lay under car park
Archaeologists have dug up a ship of the Bronze Age under a car park. Researchers date its planks to 1400 BC, and want
to study tool marks in the laboratory.

religion: Cardinal to lead service for flood victims
A cardinal will say mass in the cathedral on Sunday for those who died in the flood. Prayers are to be said in all
parishes, the diocese said, and the bishop will bless the river.

arts: Museum sends looted bronzes home
The museum will return 32 bronzes that British soldiers took in 1897. The sculptures go on show in a new gallery.
Curators keep casts for an exhibition of their history.

society: Asylum seekers may work after six months
Refugees whose claims take longer than six months may look for jobs. Migrants had lived on charity, campaigners for
integration said; some neighbours objected.

weather: Storm dies down after battering the north
Winds eased on Sunday after a storm that brought gusts of 150 km/h and cut power to 9,000 homes. The weather service
lifted its red warning; showers and sunny spells follow.

arts: Film of bank heist tops box office
A film about four thieves who rob a bank during a police strike has taken €11 million in a week. Its director had
never made a feature; the lead actor learned to crack safes.

arts: Soldier's war diary becomes a musical
The diary of a private who survived the trenches will be sung on stage in Dunmore. The composer found it in a library.
The cast of nineteen includes two veterans.

education: Girls shut out of class for third year
No girl over 12 has sat in a classroom in the valley for three years. Teachers give lessons in cellars, at some risk;
textbooks come over the mountains by mule.

human interest: Postman finds owner of letter sent in 1944
A letter that got lost in the war has reached the daughter of the woman it was meant for. She read it aloud to her
grandchildren, and cried: it was a proposal from the man who became her father.

disaster: School roof gives way
Eleven pupils were hurt when the roof of a school hall came down during assembly. Teachers dug with their hands until
the fire brigade came. Two girls are in hospital.

disaster: Pilots had no warning before crash, report says
The crew of the airliner that crashed in Lagun had nine seconds, investigators said. All 118 on board died. The flight
recorders show that ice had blocked a sensor.

crime: Teacher struck off and jailed over exam cash
A teacher who sold exam papers to parents has been jailed for two years. The court heard that he took £60,000. The
school called police after a pupil told her mother.

crime: Hackers' ringleader extradited
A man accused of leading a gang that held hospitals' computers to ransom was flown in under guard. He faces nine
charges of extortion; his lawyers say that police have the wrong man.

sport: Doctor, 44, wins mountain marathon
A doctor who trains between night shifts won the Arran marathon in 2:58. She passed the champion on the last climb.
"My patients will have to listen to this for weeks," she said.

sport: Coach walks out after row over pay
The national team's coach has quit nine days before the World Cup qualifier. The federation had not paid his staff
since March; the captain said the players stood behind him.

politics: Government falls over pensions
The government lost a confidence vote on Tuesday after its plan to raise the pension age split the coalition. The
president may call an early election; unions and employers both welcomed the result.

politics: Heat is on chancellor as storm over cuts grows
Backbenchers turned on the chancellor on Monday over cuts to hospitals and schools. Eleven MPs signed a letter that
asks her to go; the prime minister stands by her.

religion: Vicar swaps pulpit for pub
On Sunday evenings the Reverend Ann Pennick preaches between the dartboard and the bar. Her church has no heating;
forty people come for hymns, and a few for the beer.

science: Old drug slows ageing in mice
Mice that were given a drug from the 1960s lived a fifth longer, a team of researchers found. What it does in the cell
is a riddle; the scientists would test it in monkeys next.

science: Phone maker drops charging port
The next handset of Tarn Mobile will have no socket at all, the firm showed on Tuesday. It charges through the air.
Engineers said that the software would learn when its user sleeps.

environment: Council to pay farmers to leave meadows wild
Farmers will be paid to mow later, so that curlews and orchids can come back. Insects have halved since 1990,
ecologists say; money comes from a tax on pesticides.

environment: Ship's captain fined for dumping oil
The captain of a tanker was fined $2 million for dumping oily waste off a coral reef. Turtles and seabirds washed up
dead for weeks. The reef may need decades to recover.

labour: Delivery riders win right to holiday pay
Riders who deliver meals by bike are workers and not self-employed, judges have ruled. The app's owner must pay wages
for waiting time. The union called it a milestone.

labour: Hospital porters down tools
Porters at three hospitals have stopped work after a colleague was sacked. Patients wait in corridors. Managers offer
talks, the porters' shop steward wants him reinstated first.

lifestyle: Sour, salty and back in jars: the pickle's new life
Nobody's grandmother needs to be told, but pickling is in fashion. Start with small cucumbers, dill and a spoon of
salt; a week in the larder does the rest.

society: One in three young adults lives with parents
A third of those aged 25 to 34 live with their parents, the statistics office said. Rents and late marriages explain
it. Men stay longer than women, and villages see it most.

weather: No end in sight to rain
It has rained in Saltmere on 38 of the past 40 days, and more is on the way. A low sits over the sea and will not
move; Sunday may be dry in the east.

health: Town's tap water makes hundreds ill
More than 300 people have been treated for vomiting and fever since Friday. Doctors found a parasite in the tap water;
residents must boil it until tests are clear.

conflict: Harvest in range of the guns
Farmers bring in the wheat at night, since artillery begins at dawn. Mines lie in two fields of five. The army lends
them helmets; the other side's trenches are 4 km away.
"""
"""The place, the people or a figure of speech are of another topic than what happens."""

MISSED = """
economy: Takeover war for Rovers' stadium builder
Two rivals are fighting over Harlow Construction, which builds football stadiums. The second offer values the shares
at 340p, and investors expect a third before the quarter ends.

human interest: Surgeon, 61, swims to work
Every morning at six Dr Ray Tole folds his suit into a dry bag and swims across the harbour to work. "My wife thinks
I'm mad," he laughed. A seal keeps him company, and has been given a name.
"""
"""Those that the words alone get wrong."""
