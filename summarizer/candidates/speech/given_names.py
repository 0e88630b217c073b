"""Given names that are nearly always a man's or nearly always a woman's: language data, nothing else.

A guess, for whom "he" and "she" may mean; what the article itself tells of somebody goes before it.
"""

from __future__ import annotations

MALE = frozenset(
    """aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert alejandro aleksandr alexander alfred ali
    alistair allan allen amir anders andre andreas andrei andrew andrey andy angus anthony antoine anton antonio
    antony arjun arnold arthur arun ashok barry bashar ben benedict benjamin benoit bernard bernd bill bjorn bob
    boris brad brandon brendan brett brian bruce bryan callum cameron carl carlos cesar charles chris christian
    christoph christophe christopher clarence claude claudio clive colin connor conor craig cristian curtis cyril
    dale damian damien daniel darren dave david dean declan denis dennis derek desmond dick diego dieter dimitri
    dinesh dirk dmitri dmitry dominic don donald douglas duncan dwayne dylan eamonn ed eddie edgar eduardo edward
    edwin elias emeka emmanuel enrique eric erik ernest ernesto ethan eugene evan fabio faisal farid felipe felix
    ferdinand fernando finn francesco francis francisco franco frank franz fred frederick fredrik fritz gareth
    gary gavin geoff geoffrey george gerald gerard gerhard giovanni giuseppe glen glenn gordon graeme graham greg
    gregory guillermo gunther gustav guy hamid hamza hans harold harry harvey hassan hector heinrich helmut henri
    henrik henry herbert hiroshi howard hugh hugo hussein ian ibrahim igor imran isaac ismail ivan ivor jack jacob
    jacques jaime jake jakob james jared jason javier jean-claude jean-luc jean-marc jean-paul jean-pierre jeff
    jeffrey jeremy jerome jim jimmy joachim joao joe joel johan johann johannes john jonas jonathan jorge jose
    josef joseph josh joshua juan jules julian julio jurgen justin kamal karim karl karsten keith ken kenneth
    kenji kev kevin khaled khalid kieran klaus kofi kojo kurt kwabena kwaku kwame kyle lance lars laurence
    lawrence lee leo leon leonard leonid leroy lewis liam lorenzo louis luca lucas ludwig luigi luis luke magnus
    mahmoud malcolm manfred manuel marc marcel marcelo marco marcos marcus mario mark markus martin marvin mateus
    matt matteo matthew matthias maurice max maxim mehmet michael michal michel miguel mikael mike mikhail miles
    milos mitch mohamed mohammad mohammed morris moses muhammad murray mustafa nathan nathaniel neil nelson
    nicholas nick nicolas nigel nikolai nikos noah noel norman olaf oleg olivier oliver omar oscar oswald otto
    owen pablo paolo pascal patrick paul paulo pavel pedro per pete peter petr petros phil philip philippe phillip
    pierre piotr rafael raj rajesh rajiv ralph ramesh ramon randy raphael rashid raul ray raymond reginald rene
    ricardo richard rick rob robbie robert roberto rod roderick rodrigo roger roland rolf roman ron ronald rory
    ross roy rudolf rupert russell ryan salman salvador sam samir samuel sanjay santiago scott sean sebastian
    serge sergei sergey sergio seth shane shaun sidney simon stanley stefan stefano stephan stephen steve steven
    stewart stuart sunil sven takashi tariq ted terence terry theo theodore thomas tim timothy toby todd tom tomas
    tommy tony travis trevor tristan umar uwe vernon victor vijay viktor vincent vinod vitaly vladimir walter
    warren wayne werner wilfred wilhelm will william willie wojciech wolfgang xavier yasser yasir yaw yevgeny
    yosef yuri yusuf zachary zoltan""".split()
)
FEMALE = frozenset(
    """abigail ada adele adriana agata agnes aisha akosua alexandra alice alicia alina alison amal amanda amber
    amelia amina amy ana anastasia angela angelina anita anja ann anna annabel anne annette annie antonia anya
    ayesha barbara beata beatrice beatrix bella bernadette beth bethany betty beverley beverly birgit bonnie
    brenda bridget brigitte brittany camila camilla carla carmen carole caroline carolyn catalina catherine cathy
    cecilia celia charlotte chelsea cheryl chiara chloe christina christine cindy claire clara clare claudia
    connie constance cristina cynthia daisy danielle daphne dawn debbie deborah deirdre denise diana diane dolores
    donna dora doreen doris dorothy edith edna eileen elaine eleanor elena elisa elisabeth eliza elizabeth ella
    ellen elsa emily emma erica erika esther eva evelyn fatima felicia felicity fiona florence frances francesca
    freya frida gabriela gabriella gail gemma genevieve georgia georgina geraldine gertrude gillian gina giulia
    gladys glenda gloria grace greta gudrun gwen hannah harriet hazel heather heidi helen helena helene helga
    henrietta hilary hilda holly ida imelda imogen ines inga ingeborg ingrid irene irina irma isabel isabella
    isabelle ivy jacqueline jana jane janet janice jasmine jeanne jemma jennifer jenny jessica jill joan joanna
    joanne jodie josephine joy joyce judith judy julia juliana julie juliet june justine karen karin karina kate
    katharina katherine kathleen kathryn kathy katie katrin katrina kay kayla keiko kerry khadija kirsten kirsty
    kristen kristin kristina lara larissa laura lauren leah leanne leila lena leonie lesley leyla liana lilian
    lillian lily linda lisa liz lizzie lois lorna lorraine louisa louise lourdes lucia lucille lucinda lucy luisa
    lydia lynn lynne mabel madeleine madeline magda maggie maite mandy marcela marcia margaret margarita margot
    maria mariam mariana marianne marie marilyn marina marion marisa marjorie marlene marta martha martina mary
    maryam matilda maureen mavis megan melanie melissa mercedes meredith michelle mila mildred millie mina miranda
    miriam moira mollie molly mona monica monika monique muriel myra nadia nadine nancy naomi natalia natalie
    natasha nell nicole nina nora noreen norma octavia olga olivia paloma pamela patricia patsy paula pauline
    peggy penelope penny petra phoebe phyllis pia pilar polly priscilla priya rachel ramona rania rebecca regina
    renate renee rhiannon rhoda rita roberta rosa rosalind rose rosemary rosie roxanne ruby ruth sabine sabrina
    sally samantha sandra sara sarah saskia selma serena sharon sheila shirley sian siobhan sofia sonia sonja
    sophia sophie stacey stella stephanie sue susan susana susanna susanne suzanne sylvia svetlana tamara tamsin
    tania tanya tara tatiana teresa tess tessa thelma theresa tina tracey tracy trudy ursula valentina valerie
    vanessa vera verena veronica vicki vicky victoria viola violet virginia vivien wanda wendy wilma winifred
    yasmin yasmine yolanda yoko yvette yvonne zahra zainab zara zeinab zoe zuzana""".split()
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
