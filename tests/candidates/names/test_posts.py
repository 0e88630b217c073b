"""What a person is and of which body: the ways in which English news says so, each with its role and affiliation.

A row is the sentences (parted by "//"), the role and the affiliation ("-": none) of Anna Veldt.
"""

from __future__ import annotations

import pytest

from summarizer.candidates.names.find import find_names
from tests.candidates.names.test_affiliations import article

POSTS = """
The head of communications at Brisk Foods, Anna Veldt, said so. | head of communications | Brisk Foods
Anna Veldt, head of communications at Brisk Foods, said so. | head of communications | Brisk Foods
Brisk Foods chief executive Anna Veldt said so. | chief executive | Brisk Foods
A spokesperson for Brisk Foods, Anna Veldt, said so. | spokesperson | Brisk Foods
Anna Veldt, speaking for Brisk Foods, said no. | - | -
Anna Veldt, for the union, said so. | - | union
Anna Veldt, who was appointed director of Brisk Foods last year, said so. | director | Brisk Foods
Anna Veldt was appointed director of Brisk Foods in May. | director | Brisk Foods
Anna Veldt has been named as the new chair of the Harbour Trust. | new chair | Harbour Trust
Anna Veldt took over as managing director in 2019. | managing director | -
Anna Veldt became mayor of Harle in May. | mayor of Harle | -
Anna Veldt is the former deputy mayor of Harle. | former deputy mayor of Harle | -
Anna Veldt, a former nurse, said so. | former nurse | -
Anna Veldt, then the acting finance minister, said so. | acting finance minister | -
“We are ready,” said Anna Veldt, chief operating officer at Brisk Foods. | chief operating officer | Brisk Foods
“We are ready,” said Brisk Foods' Anna Veldt. | - | Brisk Foods
The ministry’s Anna Veldt said so. | - | ministry
Anna Veldt (chief executive, Brisk Foods) said so. | chief executive | Brisk Foods
Anna Veldt, mayor of Harle, at the opening. | mayor of Harle | -
Co-founder and chief executive Anna Veldt said so. | Co-founder and chief executive | -
Anna Veldt, the co-founder and chief executive of Brisk Foods, said so. | co-founder and chief executive | Brisk Foods
Anna Veldt, CEO of Brisk Foods, said so. | CEO | Brisk Foods
Anna Veldt, Brisk Foods' CEO, said so. | CEO | Brisk Foods
Anna Veldt, 54, a nutmeg grower, said so. | nutmeg grower | -
Anna Veldt, a mother of two, said so. | - | -
Anna Veldt, a resident of the street, said so. | - | -
Director of public health Anna Veldt said so. | Director of public health | -
The county's director of public health, Anna Veldt, said so. | director of public health | -
Secretary of State Anna Veldt said so. | Secretary of State | -
Health secretary Anna Veldt said so. | Health secretary | -
The health secretary, Anna Veldt, said so. | health secretary | -
The shadow health secretary, Anna Veldt, said so. | shadow health secretary | -
Shadow chancellor Anna Veldt said so. | Shadow chancellor | -
Labour MP Anna Veldt said so. | Labour MP | Labour
Anna Veldt, the Labour MP for Harle East, said so. | Labour MP for Harle East | Labour
Anna Veldt, Conservative MP for Harle East, said so. | Conservative MP for Harle East | Conservative
They met social welfare minister Anna Veldt there. | social welfare minister | -
Police questioned bus driver Anna Veldt on Monday. | bus driver | -
Bus driver Anna Veldt said so. | Bus driver | -
The retired bus driver Anna Veldt said so. | retired bus driver | -
His lawyer, Anna Veldt, denied this. | lawyer | -
Through his lawyer, Anna Veldt said she would appeal. | - | -
In a statement issued through his lawyer, Anna Veldt said she would appeal. | - | -
Defence counsel Anna Veldt objected. | Defence counsel | -
Anna Veldt, defending, said he was sorry. | - | -
Anna Veldt, prosecuting, said he had lied. | - | -
Anna Veldt, for the prosecution, said he had lied. | - | -
Judge Anna Veldt sentenced him. | Judge | -
Detective Inspector Anna Veldt of Harle Police said so. | Detective Inspector | Harle Police
Chief Inspector Anna Veldt, of Harle Police, said so. | Chief Inspector | Harle Police
Anna Veldt, professor of economics at the University of Harle, said so. | professor of economics | University of Harle
Anna Veldt, a professor at Harle University, said so. | professor | Harle University
Anna Veldt, an economist at Brisk Capital, said so. | economist | Brisk Capital
Anna Veldt, senior economist with Brisk Capital, said so. | senior economist | Brisk Capital
Anna Veldt, an analyst for the consultancy Brisk Capital, said so. | analyst | Brisk Capital
Anna Veldt of the think tank Harle Institute said so. | - | Harle Institute
Anna Veldt of the rights group Harle Watch said so. | - | Harle Watch
Anna Veldt from the Harle Institute said so. | - | Harle Institute
Anna Veldt at the Harle Institute said so. | - | Harle Institute
Anna Veldt told the Harle Times that it was over. | - | -
Anna Veldt, who lives in Harle, said so. | - | -
Anna Veldt of Harle said so. | - | -
Anna Veldt, who owns the Brisk Bakery, said so. | owns the Brisk Bakery | Brisk Bakery
Anna Veldt, who runs a bakery in Harle, said so. | runs a bakery in Harle | bakery
Anna Veldt, who chairs the council's transport committee, said so. | chairs the council's transport committee | council
Anna Veldt, who has run the canteen for 27 years, said so. | has run the canteen | -
Anna Veldt, the Finn who chaired the talks, said so. | chaired the talks | -
Norway coach Anna Veldt said so. | coach | Norway
The Norway captain, Anna Veldt, said so. | captain | Norway
Leeds striker Anna Veldt scored twice. | striker | Leeds
Anna Veldt, the Leeds United striker, scored twice. | striker | Leeds United
Anna Veldt, the Leeds striker, scored twice. | striker | Leeds
Brisk Foods fell. // The company's finance director, Anna Veldt, said so. | finance director | Brisk Foods
Brisk Foods fell. // Its finance director, Anna Veldt, said so. | finance director | Brisk Foods
Brisk Foods fell. // Finance director Anna Veldt said so. | Finance director | Brisk Foods
The Harbour Trust denied it. // The trust's chief engineer, Anna Veldt, said so. | chief engineer | Harbour Trust
The Harbour Trust denied it. // Anna Veldt, the trust's chief engineer, said so. | chief engineer | Harbour Trust
The Harbour Trust denied it. // Trust chief executive Anna Veldt said so. | Trust chief executive | Trust
The council denied it. // Its leader, Anna Veldt, said so. | leader | council
The council's leader, Anna Veldt, said so. | leader | council
Council leader Anna Veldt said so. | Council leader | Council
Union leader Anna Veldt said so. | Union leader | Union
Anna Veldt, the union leader, said so. | union leader | union
Anna Veldt, leader of the teachers' union, said so. | leader of the teachers' union | teachers' union
The teachers' union leader Anna Veldt said so. | teachers' union leader | teachers' union
Farmers' leader Anna Veldt said so. | Farmers' leader | -
Women's rights activist Anna Veldt said so. | Women's rights activist | -
Former Prime Minister Anna Veldt said so. | Former Prime Minister | -
The then prime minister Anna Veldt said so. | prime minister | -
Then-president Anna Veldt said so. | Then-president | -
Vice-president Anna Veldt said so. | Vice-president | -
French President Anna Veldt said so. | French President | -
US president Anna Veldt said so. | president | -
U.S. Senator Anna Veldt said so. | Senator | -
Sen. Anna Veldt said so. | Sen. | -
Gov. Anna Veldt of Ohio said so. | Gov. | -
Rep. Anna Veldt, D-Ohio, said so. | Rep. | -
Senator Anna Veldt (D-Ohio) said so. | Senator | -
Councillor Anna Veldt said so. | Councillor | -
Archbishop Anna Veldt said so. | Archbishop | -
Dr Anna Veldt said so. | - | -
Dr Anna Veldt, a consultant at Harle General Hospital, said so. | consultant | Harle General Hospital
Anna Veldt, a consultant in emergency medicine, said so. | consultant in emergency medicine | -
Prof Anna Veldt, of Harle University, said so. | Prof | Harle University
Anna Veldt, director general of the Harle Institute, said so. | director general | Harle Institute
Anna Veldt, attorney general of Ohio, said so. | attorney general of Ohio | -
Anna Veldt, the state's attorney general, said so. | attorney general | -
Anna Veldt, secretary-general of the Harle League, said so. | secretary-general | Harle League
Anna Veldt, Iceland's ambassador to the EU, said so. | ambassador to the EU | -
The EU's chief negotiator, Anna Veldt, said so. | chief negotiator | EU
EU foreign policy chief Anna Veldt said so. | foreign policy chief | EU
UN special envoy Anna Veldt said so. | special envoy | UN
WHO spokesperson Anna Veldt said so. | spokesperson | WHO
Fire chief Anna Veldt said so. | Fire chief | -
Oscar-winning actress Anna Veldt said so. | Oscar-winning actress | -
The singer Anna Veldt said so. | singer | -
Olympic champion Anna Veldt said so. | Olympic champion | -
World number one Anna Veldt won again. | - | -
Anna Veldt, the world number one, won again. | - | -
Anna Veldt, a 34-year-old cocoa buyer, said so. | cocoa buyer | -
Anna Veldt, a school nurse and union rep, said so. | school nurse and union rep | union
Anna Veldt and Piet Dorn, the company's founders, said so. | founders | -
Lawyers Anna Veldt and Piet Dorn objected. | Lawyers | -
Anna Veldt was in charge of the rescue team. | in charge of the rescue team | rescue team
Anna Veldt, vice-president for engineering at Brisk Foods, said so. | vice-president for engineering | Brisk Foods
Brisk Foods vice-president for engineering Anna Veldt said so. | vice-president for engineering | Brisk Foods
Anna Veldt joined Brisk Foods as finance director. | finance director | Brisk Foods
Anna Veldt works as a nurse. | nurse | -
Anna Veldt, now a member of the House of Lords, said so. | member | House of Lords
Anna Veldt, one of the authors of the report, said so. | authors of the report | -
Anna Veldt, lead author of the study, said so. | lead author of the study | -
The study's lead author, Anna Veldt, said so. | lead author | -
The report's author, Anna Veldt of Harle University, said so. | author | Harle University
The coroner, Anna Veldt, recorded a verdict. | coroner | -
Assistant coroner Anna Veldt recorded a verdict. | Assistant coroner | -
The president of Peru, Anna Veldt, resigned. | president of Peru | -
Anna Veldt, Peru's president, resigned. | president | -
Peru's President Anna Veldt resigned. | President | -
Anna Veldt, the wife of the mayor, said so. | - | -
Anna Veldt, whose husband is a doctor, said so. | - | -
Anna Veldt, who is a doctor, said so. | doctor | -
Anna Veldt, called the minister's plan a joke. | - | -
Anna Veldt met the mayor, Piet Dorn. | - | -
Anna Veldt asked the minister to resign. | - | -
They asked Anna Veldt, the mayor and two aides. | mayor | -
He was with Anna Veldt, his agent. | agent | -
Anna Veldt: director of the Harle Institute. | director | Harle Institute
As chief executive of Brisk Foods, Anna Veldt earned more. | chief executive | Brisk Foods
A lawyer by training, Anna Veldt joined the party in 1999. | lawyer | -
Anna Veldt, the managing director of the processing company Lindfish, said so. | managing director | Lindfish
Anna Veldt, managing director for the UK and Ireland, said so. | managing director for the UK and Ireland | -
Anna Veldt, founder of the charity Harle Aid, said so. | founder | Harle Aid
Harle Aid founder Anna Veldt said so. | founder | Harle Aid
Anna Veldt, the Harle Institute's director of research, said so. | director of research | Harle Institute
Anna Veldt, principal of Harle College, said so. | principal | Harle College
The headteacher, Anna Veldt, said so. | headteacher | -
Anna Veldt, headteacher at Harle Primary School, said so. | headteacher | Harle Primary School
Anna Veldt, minister for housing and planning, said so. | minister for housing and planning | -
Anna Veldt, minister of state for energy, said so. | minister of state for energy | -
Anna Veldt, adviser to the president, said so. | adviser to the president | -
Opposition leader Anna Veldt said so. | Opposition leader | -
Anna Veldt, the opposition leader, said so. | opposition leader | -
Anna Veldt, leader of the opposition Coast Party, said so. | leader | Coast Party
The Coast Party leader, Anna Veldt, said so. | leader | Coast Party
Coast Party leader Anna Veldt said so. | leader | Coast Party
Anna Veldt, who leads the opposition Coast Party, said so. | leads the opposition Coast Party | Coast Party
Anna Veldt, chairwoman of the House Committee on Energy, said so. | chairwoman | House Committee on Energy
Sgt. Anna Veldt, a spokeswoman for the Harle Police Department, said so. | spokeswoman | Harle Police Department
Harle Police Department spokeswoman Anna Veldt said so. | spokeswoman | Harle Police Department
Police spokesman Anna Veldt said so. | Police spokesman | -
State Department spokesperson Anna Veldt said so. | spokesperson | State Department
Anna Veldt, a partner at law firm Brisk & Dorn, said so. | partner | Brisk & Dorn
Anna Veldt, a beekeeper, said so. | beekeeper | -
Anna Veldt, a taxi driver in Harle, said so. | taxi driver | -
Anna Veldt is a beekeeper in Harle. | beekeeper | -
Anna Veldt, PhD, said so. | - | -
The festival's director, Anna Veldt, said so. | director | festival
Anna Veldt, a volunteer with the Red Cross, said so. | volunteer | Red Cross
“It is over,” the club's manager, Anna Veldt, said. | manager | club
Anna Veldt, whose firm built the dam, said so. | - | -
Acting Police Commissioner Anna Veldt told reporters. | Acting Police Commissioner | -
Police Chief Anna Veldt told reporters. | Police Chief | -
Ohio governor Anna Veldt vetoed it. | governor | -
Ohio Gov. Anna Veldt vetoed it. | Gov. | -
Indian Prime Minister Anna Veldt arrived on Monday. | Indian Prime Minister | -
India's Prime Minister, Anna Veldt, arrived on Monday. | Prime Minister | -
The country's finance minister, Anna Veldt, resigned. | finance minister | -
Finance and planning minister Anna Veldt resigned. | Finance and planning minister | -
Minister of Finance Anna Veldt resigned. | Minister of Finance | -
The Minister of Health, Dr Anna Veldt, resigned. | Minister of Health | -
Permanent Secretary Anna Veldt resigned. | Permanent Secretary | -
Anna Veldt, the ministry's spokesperson, said so. | spokesperson | ministry
A ministry spokesperson, Anna Veldt, said so. | ministry spokesperson | ministry
Foreign ministry spokeswoman Anna Veldt said so. | Foreign ministry spokeswoman | Foreign ministry
Anna Veldt, a Foreign Ministry spokeswoman, said so. | spokeswoman | Foreign Ministry
Kremlin spokesman Anna Veldt said so. | spokesman | Kremlin
Anna Veldt, Unicef's representative in Chad, said so. | representative | Unicef
UNICEF representative Anna Veldt said so. | representative | UNICEF
Anna Veldt, country director for Oxfam in Chad, said so. | country director | Oxfam
Anna Veldt, Oxfam country director, said so. | country director | Oxfam
Anna Veldt, head of the World Food Programme in Chad, said so. | head | World Food Programme
Anna Veldt, the UN's humanitarian coordinator, said so. | humanitarian coordinator | UN
Anna Veldt of Greenpeace said so. | - | Greenpeace
Greenpeace campaigner Anna Veldt said so. | campaigner | Greenpeace
Anna Veldt, campaign director at Greenpeace UK, said so. | campaign director | Greenpeace UK
Anna Veldt, from Brisk Foods, said so. | - | Brisk Foods
Commenting on the news, Anna Veldt, CEO at Harle Housing Association, said: “Good.” | CEO | Harle Housing Association
Anna Veldt, Director of Policy at the Harle Institute, said: “Good.” | Director of Policy | Harle Institute
Anna Veldt, Chair of the Harle Parish Council, said: “Good.” | Chair | Harle Parish Council
Cabinet member for transport Anna Veldt said: “Good.” | Cabinet member for transport | -
Councillor Anna Veldt, cabinet member for transport, said: “Good.” | cabinet member for transport | -
The council's cabinet member for transport, Anna Veldt, said so. | cabinet member for transport | council
Superintendent Anna Veldt, from Harle Police, said so. | Superintendent | Harle Police
Neighbour Anna Veldt heard a bang. | - | -
Eyewitness Anna Veldt, 33, heard a bang. | - | -
Shop owner Anna Veldt heard a bang. | Shop owner | -
Pub landlady Anna Veldt heard a bang. | Pub landlady | -
Anna Veldt, landlady of the Red Lion, heard a bang. | landlady | Red Lion
Anna Veldt, who works at the Red Lion, heard a bang. | - | Red Lion
Anna Veldt, who works for Brisk Foods, heard a bang. | - | Brisk Foods
Anna Veldt, a worker at the Brisk plant, heard a bang. | worker | Brisk
TV presenter Anna Veldt said so. | TV presenter | -
The BBC's Anna Veldt said so. | - | BBC
BBC presenter Anna Veldt said so. | presenter | BBC
Director Anna Veldt spoke to fans. | Director | -
Film director Anna Veldt spoke to fans. | Film director | -
The film's director, Anna Veldt, spoke to fans. | director | -
Chelsea manager Anna Veldt said so. | manager | Chelsea
Chelsea boss Anna Veldt said so. | boss | Chelsea
Head coach Anna Veldt said so. | Head coach | -
England captain Anna Veldt said so. | captain | England
Defender Anna Veldt scored. | Defender | -
Australia fast bowler Anna Veldt took five wickets. | fast bowler | Australia
The 19-year-old midfielder Anna Veldt scored. | midfielder | -
Kenya's Anna Veldt won the race. | - | -
Anna Veldt (Kenya) won the race. | - | -
Billionaire Anna Veldt bought it. | Billionaire | -
Tech entrepreneur Anna Veldt bought it. | Tech entrepreneur | -
Activist and blogger Anna Veldt was jailed. | Activist and blogger | -
The jailed opposition activist Anna Veldt is ill. | jailed opposition activist | -
Human rights lawyer Anna Veldt is ill. | Human rights lawyer | -
Nobel laureate Anna Veldt is ill. | Nobel laureate | -
Professor Anna Veldt is ill. | Professor | -
Sir Anna Veldt is ill. | - | -
Anna Veldt, his defence lawyer, objected. | defence lawyer | -
Her solicitor, Anna Veldt, of Brisk & Dorn, objected. | solicitor | Brisk & Dorn
Anna Veldt, attorney for the family, objected. | attorney for the family | -
Anna Veldt, a lawyer representing the family, objected. | lawyer | -
Anna Veldt, a lawyer for the family, objected. | lawyer for the family | -
District Attorney Anna Veldt objected. | District Attorney | -
U.S. District Judge Anna Veldt ruled on Monday. | District Judge | -
Circuit Judge Anna Veldt ruled on Monday. | Circuit Judge | -
Judge Anna Veldt of the High Court ruled on Monday. | Judge | High Court
High Court judge Anna Veldt ruled on Monday. | judge | High Court
The chief justice, Anna Veldt, ruled on Monday. | chief justice | -
Gen. Anna Veldt, the army chief of staff, resigned. | army chief of staff | -
Army chief General Anna Veldt resigned. | Army chief | -
Army spokesman Colonel Anna Veldt denied it. | Army spokesman | -
Admiral Anna Veldt denied it. | Admiral | -
Anna Veldt, the Bishop of Harle, said so. | Bishop of Harle | -
Pope Anna Veldt said so. | Pope | -
Anna Veldt, the group's spokesman, said so. | spokesman | -
Group leader Anna Veldt said so. | Group leader | -
Rebel leader Anna Veldt said so. | Rebel leader | -
Anna Veldt, a senior Hamas official, said so. | senior Hamas official | Hamas
Hamas official Anna Veldt said so. | official | Hamas
Senior Hamas official Anna Veldt said so. | Senior Hamas official | Hamas
Trade union secretary Anna Veldt said so. | Trade union secretary | Trade union
Anna Veldt, secretary of the dockers' branch, said so. | secretary of the dockers' branch | dockers' branch
Anna Veldt, who has been mayor since 2019, said so. | mayor | -
Anna Veldt, who was a nurse until 2019, said so. | nurse | -
Anna Veldt, who served as finance minister from 2010 to 2014, said so. | finance minister | -
Anna Veldt, who replaced Piet Dorn as finance minister, said so. | - | -
Anna Veldt was sworn in as president on Monday. | president | -
Anna Veldt was re-elected president of the union. | president of the union | union
Anna Veldt has resigned as chair of Brisk Foods. | chair | Brisk Foods
Anna Veldt stepped down as chair of the Harbour Trust. | chair | Harbour Trust
Anna Veldt, until recently head of the Harbour Trust, said so. | head | Harbour Trust
Anna Veldt, formerly head of the Harbour Trust, said so. | head | Harbour Trust
Anna Veldt, who retired as head of the Harbour Trust, said so. | head | Harbour Trust
Anna Veldt, who will become chief executive in May, said so. | chief executive | -
Anna Veldt is expected to resign. | - | -
Anna Veldt is a friend of the mayor. | - | -
Anna Veldt is leader of the union. | leader of the union | union
Anna Veldt is not a doctor. | - | -
Anna Veldt, the only doctor on the island, said so. | only doctor on the island | -
Anna Veldt, the island's only doctor, said so. | only doctor | -
Anna Veldt and her lawyer left. | - | -
Anna Veldt thanked the teacher. | - | -
They met Anna Veldt, Piet Dorn and a teacher. | - | -
Among them was teacher Anna Veldt, 30. | teacher | -
Anna Veldt, 20, a student, said so. | student | -
Student nurse Anna Veldt said so. | Student nurse | -
Anna Veldt, a nurse practitioner and mother of three, said so. | nurse practitioner | -
Anna Veldt – a nurse – said so. | nurse | -
Anna Veldt, associate professor, department of history, said so. | associate professor | -
Anna Veldt, PhD student, said so. | PhD student | -
Anna Veldt, author of The Long Day, said so. | author of The Long Day | -
A man has been jailed for stealing from a charity. // Anna Veldt, 43, admitted the charge. | - | -
Retired judge Anna Veldt, whose firm Brisk Foods is for sale, said so. | Retired judge | Brisk Foods
BJP spokesperson Anna Veldt said so. | spokesperson | BJP
Congress leader Anna Veldt alleged a scam. | leader | Congress
State education minister Anna Veldt arrived on Monday. | State education minister | -
Sub-inspector Anna Veldt was suspended. | Sub-inspector | -
Senior advocate Anna Veldt appeared for the state. | Senior advocate | -
Chief Justice Anna Veldt adjourned the case. | Chief Justice | -
Anna Veldt, additional solicitor general, appeared for the state. | additional solicitor general | -
Shares fell, said Anna Veldt, head of research at Brisk Securities. | head of research | Brisk Securities
Shares fell, Anna Veldt, an analyst with Brisk Securities in Oslo, wrote in a note. | analyst | Brisk Securities
Anna Veldt, Brisk Foods' vice president of operations, said so. | vice president of operations | Brisk Foods
Anna Veldt, vice president of operations at Brisk Foods, said so. | vice president of operations | Brisk Foods
Anna Veldt, executive director of the nonprofit Harle Voices, said so. | executive director | Harle Voices
Anna Veldt, a Harle County commissioner, said so. | commissioner | -
School board president Anna Veldt said so. | School board president | School board
Anna Veldt, president of the Harle School Board, said so. | president | Harle School Board
City Manager Anna Veldt said so. | City Manager | -
Anna Veldt, the city's public works director, said so. | public works director | -
Anna Veldt, a Democrat, voted against it. | Democrat | -
Anna Veldt, a spokesperson with the Harle Parks Department, said so. | spokesperson | Harle Parks Department
Company spokesperson Anna Veldt declined to comment. | Company spokesperson | -
A company spokesperson, Anna Veldt, declined to comment. | company spokesperson | -
Spokesperson Anna Veldt declined to comment. | Spokesperson | -
Brisk Foods declined to comment. // Spokesperson Anna Veldt said it was early. | Spokesperson | Brisk Foods
Brisk Foods spokesperson Anna Veldt declined to comment. | spokesperson | Brisk Foods
Union boss Anna Veldt hit out. | Union boss | Union
Furious mum Anna Veldt hit out. | - | -
Jobless Anna Veldt hit out. | - | -
Pensioner Anna Veldt hit out. | - | -
Former Blue Peter presenter Anna Veldt hit out. | Former Blue Peter presenter | Blue Peter
Love Island winner Anna Veldt hit out. | - | -
Manchester United defender Anna Veldt is out. | defender | Manchester United
Two-time champion Anna Veldt is out. | Two-time champion | -
Anna Veldt, the reigning champion, is out. | reigning champion | -
Top seed Anna Veldt is out. | - | -
Anna Veldt, the Kenyan runner, is out. | Kenyan runner | -
Second-placed Anna Veldt is out. | - | -
Anna Veldt, the captain, is out. | captain | -
“We tried,” coach Anna Veldt said. | coach | -
“We tried,” Harle United's coach, Anna Veldt, said. | coach | Harle United
“We tried,” said the coach, Anna Veldt. | coach | -
The novelist and critic Anna Veldt is ill. | novelist and critic | -
The late poet Anna Veldt wrote it. | late poet | -
Anna Veldt, the poet, wrote it. | poet | -
Directed by Anna Veldt, it is good. | - | -
Anna Veldt, curator of modern art at the Harle Museum, hung it. | curator of modern art | Harle Museum
Anna Veldt, keeper of coins at the Harle Museum, hung it. | keeper of coins | Harle Museum
Study author Anna Veldt of Harle University said so. | Study author | Harle University
Dr. Anna Veldt, a pediatrician at Harle Children's Hospital, said so. | pediatrician | Harle Children's Hospital
Dr Anna Veldt, medical director of Harle Hospital, said so. | medical director | Harle Hospital
Anna Veldt, who studies volcanoes at the University of Harle, said so. | studies volcanoes | University of Harle
Anna Veldt, a fellow of the Harle Institute, said so. | fellow | Harle Institute
Anna Veldt, senior fellow at the Harle Institute and a former diplomat, said so. | senior fellow | Harle Institute
Anna Veldt, who heads Oxfam's office in Chad, said so. | heads Oxfam's office in Chad | Oxfam
Oxfam's head of policy, Anna Veldt, said so. | head of policy | Oxfam
Oxfam head of policy Anna Veldt said so. | head of policy | Oxfam
Anna Veldt, of Oxfam, said so. | - | Oxfam
Anna Veldt, of the charity Oxfam, said so. | - | Oxfam
Anna Veldt, Oxfam, said so. | - | -
According to Anna Veldt, chief economist at the Bank of Norway, it fell. | chief economist | Bank of Norway
Trade minister Anna Veldt and her Danish counterpart met. | Trade minister | -
His deputy, Anna Veldt, said so. | deputy | -
The deputy minister for water, Anna Veldt, said so. | deputy minister for water | -
Anna Veldt, the ambassador of Norway, said so. | ambassador of Norway | -
Norway's ambassador, Anna Veldt, said so. | ambassador | -
Norwegian ambassador Anna Veldt said so. | Norwegian ambassador | -
The Norwegian ambassador to Chad, Anna Veldt, said so. | Norwegian ambassador to Chad | -
Anna Veldt, who follows the sector for Brisk Securities, cut her forecast. | follows the sector | Brisk Securities
Anna Veldt, who negotiates for the union, said so. | negotiates for the union | union
Anna Veldt, who heads the Conservative group, said so. | heads the Conservative group | Conservative group
Tory group leader Anna Veldt demanded a vote. | Tory group leader | Tory group
Cllr Anna Veldt (Lab, Harle East) said so. | Cllr | Lab
Anna Veldt (Labour) said so. | - | Labour
Anna Veldt, MP for Harle East, said so. | MP for Harle East | -
Anna Veldt, the retired teacher who leads the Harle Trust, said so. | retired teacher | Harle Trust
Anna Veldt, a doctor working for Harle Aid, said so. | doctor | Harle Aid
Anna Veldt, on behalf of the Harle Trust, said so. | - | Harle Trust
Anna Veldt, who chairs the camp's council of elders, said so. | chairs the camp's council of elders | council of elders
Anna Veldt, speaker for the ministry of health, said so. | speaker for the ministry of health | ministry of health
Anna Veldt, head of the regional government, said so. | head of the regional government | regional government
At the school 44 pupils have started a course. // Their teacher, Anna Veldt, said so. | teacher | school
At Harle General Hospital, staff slept in the wards. // Nurse Anna Veldt said so. | Nurse | Harle General Hospital
That is disputed by Harle Together, the supporters' trust. // Its chair, Anna Veldt, said so. | chair | Harle Together
Brisk Marsh, the insolvency firm, waits. // Anna Veldt, one of its partners, said so. | partners | Brisk Marsh
The Harle Trust objected. // Its president, Anna Veldt, a former firefighter, said so. | president | Harle Trust
Builder Anna Veldt said her company, Brisk Homes, would close. | Builder | Brisk Homes
Anna Veldt, 52, reckons her 14-lorry firm, Veldt & Daughters, faces a bill. | - | Veldt & Daughters
Brisk Foods has hired Anna Veldt away from a rival. | - | Brisk Foods
Brisk Foods, founded by Anna Veldt in 1998, fell. | - | Brisk Foods
Anna Veldt joined the Harle Trust in 2014. | - | Harle Trust
Council leader Cllr Anna Veldt denied it. | Council leader | Council
Retired dinner lady Anna Veldt, 79, gave up. | Retired dinner lady | -
Former owner-in-waiting Anna Veldt felt nothing. | Former owner-in-waiting | -
Anna Veldt, M.D., Ph.D., chief of surgery at Harle Health, said so. | chief of surgery | Harle Health
Anna Veldt MP said so. | MP | -
Municipal Commissioner Anna Veldt left. | Municipal Commissioner | -
The Executive Engineer (Electrical), Anna Veldt, left. | Executive Engineer | -
Anna Veldt was on the bus. // “It is far,” said the retired postmistress, who is 81. | retired postmistress | -
For Anna Veldt, 71, it was late. // The retired grain inspector drove home. | retired grain inspector | -
Anna Veldt wept. // The judge left. | - | -
Its chairman is Anna Veldt. | chairman | -
One of the port's directors, until May, was Anna Veldt. | directors | -
Anna Veldt demanded a vote. // Her party, the Harle Front, lost. | - | Harle Front
Anna Veldt, who is leading the inquiry for Harle Police, asked for help. | - | Harle Police
The Harle Front is calm. // Anna Veldt, who heads its youth wing, said so. | heads its youth wing | Harle Front
Union Home Minister Anna Veldt said so. | Union Home Minister | -
Superintendent of Police Anna Veldt said so. | Superintendent of Police | -
Velidian Emergencies Minister Anna Veldt said so. | Velidian Emergencies Minister | -
Professor emeritus Anna Veldt waits. | Professor emeritus | -
Economics professor Anna Veldt of Harle University agreed. | Economics professor | Harle University
Superintendent of Police (Rural) Anna Veldt said so. | Superintendent of Police | -
They voted to suspend Bishop Anna Veldt. | Bishop | -
Anna Veldt, 43, was a plumber from Harle. | plumber | -
Anna Veldt (Greens), chair of the budget committee, left. | chair of the budget committee | budget committee
The priest named in the letters, Anna Veldt, died in May. | priest | -
The driver, identified by police as Anna Veldt, fled. | driver | -
Anna Veldt, who founded it in 2014 and is still its chief executive, left. | chief executive | -
Anna Veldt loves hills. // She is a ranger in Harle and knows them all. | ranger | -
Anna Veldt is sure. // The president of the Harle Trust, a notary, left. | president of the Harle Trust | Harle Trust
He was with Anna Veldt. // The coroner, Ben Poe, heard them. | - | -
Anna Veldt told them. // The Champion left. | - | -
The Central Bank of Harle met. // Governor Anna Veldt said so. | Governor | Central Bank of Harle
The Office of the Harle Ombudsman met. // Ombudsman Anna Veldt left. | Ombudsman | Office of the Harle Ombudsman
The Harle Labour Inspectorate met. // A former state inspector, Anna Veldt, said so. | former state inspector | -
Harle Foods fell. // Anna Veldt, the finance chief, blamed eggs. | finance chief | Harle Foods
Harle Foods fell. // Anna Veldt, who chairs the board, blamed eggs. | chairs the board | Harle Foods
The Harle Rescue Centre sent boats. // The rescue centre's vet, Anna Veldt, left. | vet | Harle Rescue Centre
The Harle Medical Center shut. // Its hospital's boss, Anna Veldt, left. | boss | Harle Medical Center
Dr Anna Veldt, a GP in Oslo, who chairs the Harle Trust, spoke. | GP | Harle Trust
Anna Veldt, a baker who spent years there and chairs the Harle Trust, spoke. | baker | Harle Trust
The diocese is silent; its spokeswoman, Anna Veldt, left. | spokeswoman | diocese
Police said ten; the boarders' association said twenty. // Its boss, Anna Veldt, left. | boss | boarders' association
Church spokeswoman Anna Veldt said so. | Church spokeswoman | Church
Ex-Harle FC chairman Anna Veldt was jailed. | Ex-Harle FC chairman | Harle FC
Oxley's lawyer, Anna Veldt of Pike & Gower, spoke. // Ben Oxley nodded. | lawyer | Pike & Gower
BJP MLA Anna Veldt said so. | MLA | BJP
The Harle Trust sued. // Its chairwoman, the retired judge Anna Veldt, spoke. | chairwoman | Harle Trust
"""


@pytest.mark.parametrize("row", POSTS.strip().splitlines())
def test_post(row: str) -> None:
    sentences, role, affiliation = (part.strip() for part in row.split("|"))
    found = find_names(article(*sentences.split(" // ")))
    (person,) = [c for c in found if c.known["name"] == "Anna Veldt" and c.belongs_to == "people"]
    assert (person.known["role"] or "-", person.known["affiliation"] or "-") == (role, affiliation)
