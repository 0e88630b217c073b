"""Given names that are nearly always a man's or nearly always a woman's: language data, nothing else.

A guess, for whom "he" and "she" may mean; what the article itself tells of somebody goes before it.
"""

from __future__ import annotations

MALE = frozenset(
    """aaron abdul abdulkarim abdullah abel abraham adam adebayo adel adnan adrian ahmad ahmed ajay akash akin alain
    alan albert aldo alec alejandro aleksander aleksandr alessandro alexander alexei alexis alfonso alfred alfredo
    ali alistair allan allen ambrose amir amit amos anand anatoly ander anders andre andreas andrei andrej andrew
    andrey andris andy angelo angus anil ansel anthony antoine anton antonio antony antti anwar archie arjun arne
    arnold arthur arturo arun arvind asad ashok asif atle attila augusto aurelio axel aziz babak baldev barry
    bartosz bashar bashir basil bayo ben benedict benjamin benoit bernard bernardo bernd bertrand bilal bill bjorn
    björn bob bogdan boris boubacar brad brandon brendan brett brian bruce bruno bryan burak byron caleb callum
    cameron carl carlos cathal cedric cesar charles chidi chris christian christoph christophe christopher chukwu
    clarence claude claudio clive colin connor conor cormac cornelius costas craig cristian curtis cyril cyrus
    czeslaw dale damian damien daniel dario darren dave david dawid dawie dean declan deepak dejan demetrios denis
    dennis denzel derek dermot desmond devendra dick diego dieter dieudonne digby dilip dimitri dinesh dino dirk
    dmitri dmitry dominic don donal donald donovan douglas dragan duarte duncan dusan dwayne dwight dylan eamonn ed
    eddie edgar edgardo edmund eduardo edward edwin efraim einar eino elias emeka emil emilio emir emmanuel emre
    enda enrique enzo eoin ephraim eric erik erling ernest ernesto ernst esteban ethan etienne eugene evan evgeny
    ezekiel fabio fadi faisal fares farhan farid felipe felix ferdinand fergal fergus fernando fidel finn fintan
    florian folke fouad francesco francis francisco franco frank franz fred frederic frederick fredrik fritz fyodor
    gabriel gaetano galen ganesh gareth garry gary gaston gavan gavin geoff geoffrey georg george georgios gerald
    gerard gerardo gerd gerhard gert ghassan gilbert gilles giorgio giorgos giovanni girish giulio giuseppe glen
    glenn godfrey gonzalo gordon graeme graham greg gregoire gregor gregory guido guillermo gunnar gunther gustav
    gustavo guy haakon habib hakan halvard hamid hamza hans hari harish harold harry haruki harun harvey hasan
    hassan heber hector heikki heinrich heinz helmut henning henri henrik henrique henry herbert herman hernan
    hiroshi hisham horacio horst howard hugh hugo humberto hussain hussein iain ian ibrahim idris ignacio igor ilia
    ilkka imran imre isaac isidro ismael ismail istvan itamar ivan ivo ivor jaako jacek jack jacob jacques jagdish
    jaime jake jakob jalal jamal james janez janos jared jarek jari jaroslav jason jasper javed javier jean-claude
    jean-luc jean-marc jean-paul jean-pierre jeff jeffrey jens jeremy jerome jesper jesus jim jimmie jimmy jiri
    joachim joakim joao jochen joe joel johan johann johannes john jonas jonathan joost jorg jorge jose josef joseph
    josh joshua josip jozef juan jukka jules julian julio jurgen justin jürgen kalle kamal kamau karim karl karsten
    kaspar kasper kazuo keith ken kenan kenji kenneth kev kevin khaled khalid kieran kilian kimani klaus knut kofi
    kojo konrad konstantin konstantinos kostas kristian kristof krzysztof kuldeep kunle kurt kwabena kwaku kwame
    kyle lamar lance lars lasse laurence lawrence lazar lech lee leif lennart leo leon leonard leonid leopold leroy
    lev levi lewis liam linus ljubo lorcan lorenzo lothar louis loukas luc luca lucas lucian lucien ludovic ludwig
    luigi luis lukas luke maciej mads magne magnus mahesh mahmoud mahmud malachy malcolm malik mamadou manfred
    manish mansour manuel marc marcel marcelo marco marcos marcus marek mariano mario marius mark marko markus
    marlon martin marvin mateus mateusz mathias mathieu mats matt matteo matthew matthias mattias maurice mauricio
    mauro max maxim maxime mehdi mehmet melvin menachem michael michal michel miguel mikael mike mikhail milan miles
    milos mirko miroslav mitch mohamed mohammad mohammed mohan mohit morris moses moshe muhammad muhsin mukesh
    murray musa mustafa mustapha nabil nadim naguib narendra nasser nathan nathaniel naveen nawaz neal ned neil
    nelson niall nicholas nick nicolas niels nigel nikhil nikola nikolai nikolas nikos nils nnamdi noah noam noel
    norbert norman nuno obinna octavio olaf olavi ole oleg oliver olivier olu oluwaseun omar omari ondrej oren
    orlando osama oscar osman osvaldo oswald otieno ottavio otto ousmane ove owen paavo pablo paddy panos paolo
    parviz pascal pascual patrice patricio patrick paul paulo pavel pawel pedro pekka per percy petar pete peter
    petr petri petros phil philip philipp philippe phillip pierre piers pieter piotr pradeep prakash pranav prem
    priyesh qasim quentin rafael rahim rahul rainer raj rajesh rajiv rakesh ralph ramesh ramiro ramon randy ranjit
    raphael rashad rashid rasmus raul ravi ray raymond raymundo reece reginald reinhard remi renato rene reuben reza
    rhys ricardo richard rick rifat rikard rob robbie robert roberto rod roderick rodolfo rodrigo rogelio roger
    rohan rohit roland rolf romain roman romeo ron ronald ronan rory ross roy ruairi ruben rudolf rufus rupert
    russell ryan ryszard sadiq saeed sajid salah saleh salim salman salvador sam sami samir samuel sandeep sandor
    sandro sanjay sanjeev santiago satish saul sayed scott seamus sean sebastian selim serge sergei sergej sergey
    sergio seth shafiq shahid shane shankar sharif shaul shaun shinzo siddharth sidney sigurd silas silvio simeon
    simon sipho slobodan soren spyros srdjan stamatis stanislav stanley stefan stefano stefanos steinar stelios sten
    stephan stephen steve steven stewart stuart sunil suresh svein sven syed sylvain søren tadeusz tadhg taj takashi
    tapio tarek tariq taro ted teodor teofilo terence terry thabiso thabo theo theodor theodore theodoros thiago
    thibault thomas thorsten tim timothy tobias toby todd tom tomas tomasz tommaso tommy tony torben tore torsten
    travis trevor tristan trond tunde tuomas turgut tyrone uday ugo ulf ulrich umar umberto urs uwe vaclav vadim
    valentin vasile vasily vernon victor vidar viggo vijay vikas vikram viktor vilhelm vinay vincent vinicius vinod
    vishal vitaly vito vivek vladimir vladislav vojtech volker wahid waleed walid walter warren wasim wayne
    wellington werner wilfred wilhelm will william willie wim wojciech wolfgang xavi xavier yakov yakubu yannis
    yaser yash yasin yasir yasser yaw yevgeny yiannis yitzhak yohannes yonas yosef youssef yuri yusuf yves zachary
    zack zaid zakaria zdenek zeljko ziad zlatan zoltan zubair zvi""".split()
)
FEMALE = frozenset(
    """aasia abeba abena abigail achieng ada adaeze adelaide adele aditi adriana adwoa afia agata agatha agnes aida
    aiko aileen aine aino aisha aishling aishwarya aisling akosua akua alba alberta alessandra alessia alexandra
    alice alicia aliki alina alison alix alma alva amal amanda amara amber amelia amina amita amy ana anabel anahita
    anais ananya anastasia aneta anette angela angeliki angelina anika anita anja anjali anke ann anna annabel anne
    anneli annelie annelies annemarie annette annie annika anouk antje antonia anuja anya aoife aparna ariana arlene
    asha ashwini asma assunta astrid asunta athena audrey aurelie aurora awa ayesha azadeh banu barbara basma beata
    beatrice beatrix beatriz belen bella benedetta berit bernadette bernice beth bethany bettina betty beverley
    beverly bianca bianka bibi birgit birgitta birte blanca bonnie bozena brenda brid bridget bridie brigid brigitte
    britta brittany bronagh bronwyn bríd caitlin caitriona camila camilla candice carina carla carlotta carme carmen
    carole caroline carolyn catalina caterina catherine cathy cecile cecilia celeste celia chandrika chanel chantal
    charlene charlotte chelsea cheryl chiamaka chiara chinwe chipo chloe christa christina christine ciara cigdem
    cindy claire clara clare clarissa claudia claudine clementine colette concepcion conchita connie constance
    consuelo cordelia corinna corinne cosima cristina cynthia dagmar daisy dalia damla dana daniela danielle daphne
    daria dawn debbie deborah deepa deirdre delia demetra denise desiree despina devi diana diane dilma dilys dina
    divya dolores donna dora doreen doris dorota dorothy dorte dunja ebba ebru edda edith edna effie efua eileen
    eilidh eimear eirini ekaterina elaine eleanor elena elif elin elina elisa elisabeth eliza elizabeth ella ellen
    eloise elsa elzbieta emer emily emma emmanuelle enid erica erika ernestine esi esme esperanza esra estelle
    esther eszter etta eugenia eunice eva evangelia evelyn evgenia ewa fabiana fadila farah farida fatima fatma
    fatou fatoumata felicia felicity filipa fiona fionnuala flora florence fran franca frances francesca franziska
    frederica freya frida frieda funmi gabriela gabriella gail galina gayatri geeta gemma genevieve georgette
    georgia georgina geraldine gerda germaine gertrude ghada gillian gina giorgia giovanna gisela gita giulia gladys
    glenda gloria gloriana golda gordana grace graciela grainne greetje greta gro gudrun gulnara gunilla gunnhild
    gwen habiba hadiza hala halima hana hanan hanna hannah hanne harriet haruka hatice hazel heather hedwig heidi
    heike helen helena helene helga hella hende henrietta henrike hermione hiba hilary hilda hilde hina hollie holly
    huda ida ieva ikram ilaria ilona ilse imani imelda imogen indira ines inga inge ingeborg inger ingrid ingunn
    inés ioana iolanda irena irene irina irma isabel isabella isabelle isha iva ivana ivy iwona izabela jacinta
    jacqueline jadwiga jamila jana jane janet janice jasmine jasna jaya jayne jeanne jelena jemma jenna jennifer
    jenny jessica jette jill jitka joan joann joanna joanne jodie johanna jolanta jolene josefa josefina josephine
    josette jovana joy joyce judit judith judy julia juliana julie juliet julita june justine jutta jyoti kaisa
    kajsa kalpana kamala kamila karen kari karin karina karolina kasia katarina katarzyna kate kateryna katharina
    katherina katherine kathleen kathrin kathryn kathy katie katja katrin katrina kavita kay kayla keiko kelechi
    kerry keziah khadija khadijah kinga kirsi kirsten kirsty klara konstantina kristen kristin kristina krisztina
    krystyna kyra laetitia lakshmi lamia lara larissa lata latifa latisha laura lauren leah leanne leena leila lena
    leonie lesley leticia letizia leyla liana liesbeth lieselotte lilia lilian lillian lily lina linda linnea lisa
    liv liz lizzie ljiljana lois lorena lorna lorraine lotte louisa louise lourdes lubna lucia luciana lucie lucille
    lucinda lucy ludmila luisa luz lydia lynn lynne lyudmila maarit mabel madeleine madeline madhuri maeve magali
    magda magdalena maggie maha mahnaz maija maire mairead maite majken malala malgorzata malin mandisa mandy
    manuela marcela marcia margaret margarethe margarita margaux margherita margit margot margrethe mari maria
    mariam mariana marianne marie mariella marija marijke marika mariko marilyn marina marion marisa marit maritza
    marjatta marjorie marjukka marlene marlies marsha marta martha martina marwa mary maryam matea mathilde matilda
    maud maura maureen mavis mayra mayumi meena meenakshi megan mehwish meike melanie melinda melissa mercedes
    meredith mette michelle mila milagros mildred milena milica millie mina mira miranda mireille mirela miriam
    mirjam moana moira mojgan molara mollie molly mona monica monika monique muireann muna muriel myra myrtle nabila
    nada nadezhda nadia nadine nadja nafisa naledi nancy nandini naomi narges nasrin natalia natalie natalya natasha
    nathalie nawal neelam neha nell neta ngozi niamh nicola nicole nicolette nienke nike nilda nina nisha nitya
    nkechi noelia noemi noluthando nomsa nomvula noora nora noreen norma nour novella nuala nura nuria octavia
    odette odile ofelia oksana olena olga olivera olivia olwen oona orla ottavia padma palesa paloma pamela parvati
    patricia patsy paula pauliina pauline peggy penelope penny pernille perpetua petra petronella phoebe phyllis pia
    pilar pinar pippa pirjo polly pooja pranati preeti priscila priscilla priti priya puja purnima qandeel rabia
    rachael rachel radha rafaela ragnhild rahma raisa raluca ramatoulaye ramona rana rania ranjana rasha rebecca
    reema reena regina rekha renata renate renee reyhan rhiannon rhoda ria rima rina rini rita ritu rivka roberta
    rocio roisin ronit rosa rosalind rosaria rose rosemary rosie roswitha roxanne roya roísín ruby rukmini ruta rute
    rutendo ruth saadia sabine sabrina sadia saga saida sakina sally salma salome samantha sandhya sandra sangeeta
    sanna saoirse sapna sara sarah sarita saskia savita seema selin selina selma semra senna serena shabana shabnam
    shanthi sharon shefali sheila shirin shirley shobha shreya shruti sian signe sigrid silje silke silvana silvia
    simone sinead sini siobhan siri sisse sissel sita slavica smita snezana sofia sofie solange solveig sonal sonia
    sonja sophia sophie soraya sorcha stacey stefania stefanie stella stephanie stine suad sudha sue sujata sunita
    susan susana susanna susanne sushma susi suzanne svenja svetlana swati sybil sylvia tabitha tahira tamar tamara
    tamsin tania tanvi tanya tara tatiana tatjana tatyana tea teresa teresita tess tessa thandi thandiwe thea thelma
    theodora theresa thora tiina tilda tina tine tiziana tova tracey tracy trine trudy tuula tuulikki ulla ulrike
    uma umaima ursula urszula usha ute uzma vaishali valentina valeria valerie valeriya vanessa vasiliki veera vera
    verena verity veronica veronika vesna vibeke vicki vicky victoria vidya vigdis viola violet violeta violetta
    virginia viviane vivien wafa wambui wanda wangari wanjiru wendy weronika wiebke wilma winifred xenia ximena yael
    yara yasmin yasmine yelena yeni yeny yetunde yoko yolanda yuko yuliya yumi yvette yvonne zahara zahra zainab
    zaira zanele zara zehra zeinab zeynep zoe zofia zora zsofia zuleikha zuzana zuzanna""".split()
)
# Endings of family names that tell: Hrafnsdóttir, Petrova, Kowalska.
FEMALE_ENDINGS = (
    "dóttir",
    "dottir",
    "dotter",
    "ova",
    "eva",
    "skaya",
    "ovna",
    "evna",
    "ová",
    "ská",
    "ska",
    "cka",
    "aitė",
)


def gender_of(name: str) -> str | None:
    """ "male", "female", or None where the name does not tell."""
    words = name.casefold().split()
    if len(words) < 2:
        return None
    given = words[0]
    male, female = given in MALE, given in FEMALE
    if male != female:
        return "male" if male else "female"
    return "female" if words[-1].endswith(FEMALE_ENDINGS) and len(words[-1]) > 5 else None
