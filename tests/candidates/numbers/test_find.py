"""What counts as a number, how it is hedged, and which numbers are figures."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.articles.article import Article, Sentence
from summarizer.candidates.candidate import Candidate
from summarizer.candidates.numbers.find import find_numbers
from summarizer.candidates.numbers.mentions import NumberMention, numbers_in


def article(*sentences: str, language: str | None = "en") -> Article:
    text, cut = "", []
    for number, sentence in enumerate(sentences, start=1):
        cut.append(Sentence(number, len(text), len(text) + len(sentence)))
        text += sentence + "\n"
    return Article(text=text, sentences=tuple(cut), source="-", language=language)


def only(text: str, language: str = "en") -> NumberMention:
    (mention,) = numbers_in(text, language)
    return mention


VALUES = [
    ("5,000 people", 5000),
    ("1,234,567.5 litres", 1234567.5),
    ("10 000 people", 10000),
    ("10\u202f500 people", 10500),
    ("10'500 people", 10500),
    ("12,34,567 votes", 1234567),
    ("5k people", 5000),
    ("1.2m people", 1_200_000),
    ("3bn people", 3e9),
    ("1.1 million people", 1_100_000),
    ("5 thousand people", 5000),
    ("five thousand people", 5000),
    ("twenty-one ships", 21),
    ("two hundred and fifty ships", 250),
    ("one hundred and two thousand ships", 102_000),
    ("half a million people", 500_000),
    ("two and a half million people", 2_500_000),
    ("a million and a half people", 1_500_000),
    ("2½ ships", 2.5),
    ("2 1/2 ships", 2.5),
    ("a dozen ships", 12),
    ("two dozen ships", 24),
    ("half a dozen ships", 6),
    ("1/2 of them", 0.5),
    ("three-quarters of them", 0.75),
    ("prices rose by a quarter", 0.25),
    ("season tickets at half price", 0.5),
    ("barely half went", 0.5),
    ("one job in three depends on it", 1 / 3),
    ("a day and a half", 1.5),
    ("nearly an hour", 1),
    ("two hours and ten minutes", 130),
    ("an hour and 20 minutes", 80),
    ("6ft 2in", 74),
    ("one in five people", 0.2),
    ("3 out of 4 people", 0.75),
    ("minus 5 degrees", -5),
    ("it was -5C", -5),
]


@pytest.mark.parametrize(("text", "value"), VALUES, ids=[text for text, _ in VALUES])
def test_value(text: str, value: float) -> None:
    mention = only(text)
    assert mention.value == pytest.approx(value)
    assert (mention.upper, mention.kind) == (None, "figure")


RANGES = [
    ("30 to 40 ships", "30 to 40", 30, 40),
    ("30-40 ships", "30-40", 30, 40),
    ("30–40 ships", "30–40", 30, 40),
    ("between 30 and 40 ships", "between 30 and 40", 30, 40),
    ("from 30 to 40 ships", "from 30 to 40", 30, 40),
    ("between one hundred and two hundred ships", "between one hundred and two hundred", 100, 200),
    ("5 to 10 million people", "5 to 10 million", 5e6, 10e6),
    ("500,000 to 1 million people", "500,000 to 1 million", 500_000, 1e6),
    ("five or six ships", "five or six", 5, 6),
    ("10-12%", "10-12%", 10, 12),
    ("30% to 40%", "30% to 40%", 30, 40),
    ("$5-10 million", "$5-10 million", 5e6, 10e6),
    ("between Rs 5,000 and Rs 9,000", "between Rs 5,000 and Rs 9,000", 5000, 9000),
    ("up by 8 to 10 per cent", "8 to 10 per cent", 8, 10),
    ("raised to £310-330m", "£310-330m", 310e6, 330e6),
    ("$5 million to $10 million", "$5 million to $10 million", 5e6, 10e6),
]


@pytest.mark.parametrize(("text", "words", "low", "high"), RANGES, ids=[row[0] for row in RANGES])
def test_a_range_is_one_number(text: str, words: str, low: float, high: float) -> None:
    mention = only(text)
    assert (text[mention.start : mention.end], mention.value, mention.upper) == (words, low, high)


@pytest.mark.parametrize("text", ["The toll rose from 30 to 40.", "one hundred, two hundred", "9 to 5"])
def test_a_change_or_a_list_is_two_numbers(text: str) -> None:
    assert [mention.upper for mention in numbers_in(text)] == [None, None]


HEDGES = [
    ("We counted 30, more or less.", "30, more or less", "about"),
    ("cracks as wide as 15 centimetres", "as wide as 15 centimetres", "up to"),
    ("a margin of error of plus or minus 2.5 points", "plus or minus 2.5", "exactly"),
    ("estimated by engineers at 350,000 lorries", "350,000", "about"),
    ("5,000 people", "5,000", "exactly"),
    ("exactly 5,000 people", "exactly 5,000", "exactly"),
    ("about 5,000 people", "about 5,000", "about"),
    ("around 5,000 people", "around 5,000", "about"),
    ("some 300 people", "some 300", "about"),
    ("an estimated 300 people", "an estimated 300", "about"),
    ("approx. 300 people", "approx. 300", "about"),
    ("~300 people", "~300", "about"),
    ("20-odd people", "20-odd", "about"),
    ("500 or so people", "500 or so", "about"),
    ("nearly 300 people", "nearly 300", "nearly"),
    ("close to 300 people", "close to 300", "nearly"),
    ("just under 300 people", "just under 300", "nearly"),
    ("just short of 300 people", "just short of 300", "nearly"),
    ("over 300 people", "over 300", "more than"),
    ("well over 300 people", "well over 300", "more than"),
    ("upwards of 300 people", "upwards of 300", "more than"),
    ("300+ people", "300+", "more than"),
    ("at least 300 people", "at least 300", "at least"),
    ("at least another 300 people", "at least another 300", "at least"),
    ("300 or more people", "300 or more", "at least"),
    ("no fewer than 300 people", "no fewer than 300", "at least"),
    ("not less than 300 people", "not less than 300", "at least"),
    ("fewer than 300 people", "fewer than 300", "fewer than"),
    ("under 300 people", "under 300", "fewer than"),
    ("nowhere near 300 people", "nowhere near 300", "fewer than"),
    ("not nearly 300 people", "not nearly 300", "fewer than"),
    ("up to 300 people", "up to 300", "up to"),
    ("as many as 300 people", "as many as 300", "up to"),
    ("no more than 300 people", "no more than 300", "up to"),
    ("not more than 300 people", "not more than 300", "up to"),
    ("it didn't exceed 300 people", "didn't exceed 300", "up to"),
    ("up to around 300 people", "up to around 300", "up to"),
    ("for over 20 years", "over 20 years", "more than"),
    ("spread over five days", "five days", "exactly"),
    ("talked about two men", "two", "exactly"),
    ("handed over 30 prisoners", "30", "exactly"),
    ("How many is it about? 300 people", "300", "exactly"),
    ("about $1.2 million", "about $1.2 million", "about"),
    ("nearly half of voters", "nearly half", "nearly"),
    ("closer to 1,800 people", "closer to 1,800", "nearly"),
    ("getting on for 300 people", "getting on for 300", "nearly"),
    ("close to a third of voters", "close to a third", "nearly"),
    ("they add up to around 600 tonnes", "around 600 tonnes", "about"),
]


@pytest.mark.parametrize(("text", "words", "hedge"), HEDGES, ids=[row[0] for row in HEDGES])
def test_hedge(text: str, words: str, hedge: str) -> None:
    mention = only(text)
    assert (text[mention.start : mention.end], mention.hedge) == (words, hedge)


UNITS = [
    ("zl 13.2bn", "PLN"),
    ("P1.84bn", "PHP"),
    ("a P412-million wall", "PHP"),
    ("P500 of diesel", "PHP"),
    ("Rp 5 million", "IDR"),
    ("Rs. 15,000", "INR"),
    ("N2.3bn", "NGN"),
    ("KSh500,000", "KES"),
    ("900 million krónur", "ISK"),
    ("3,000 won", "KRW"),
    ("20 won medals", None),
    ("two million kroner", "krone"),
    ("212p", "penny"),
    ("412,000 metric tons", "tonne"),
    ("454,000 U.S. tons", "ton"),
    ("15 working days", "working day"),
    ("62 litres per second", "litre per second"),
    ("1.2 nanograms per millilitre", "nanogram per millilitre"),
    ("a 72-foot boat", "foot"),
    ("more than one złoty", "PLN"),
    ("R9.5 million", "ZAR"),
    ("GH¢1,450", "GHS"),
    ("30m CFA francs", "CFA franc"),
    ("3pc", "percent"),
    ("22,000 t/yr", "tonne per year"),
    ("1.2 ng/ml", "nanogram per millilitre"),
    ("40 per cent", "percent"),
    ("40%", "percent"),
    ("5 percentage points", "percentage points"),
    ("$5", "USD"),
    ("US$5m", "USD"),
    ("A$300", "AUD"),
    ("€3bn", "EUR"),
    ("₴500", "UAH"),
    ("USD 500", "USD"),
    ("500 EUR", "EUR"),
    ("20 dollars", "USD"),
    ("20 Canadian dollars", "CAD"),
    ("5,000 Iraqi dinars", "IQD"),
    ("5,000 dinars", "dinar"),
    ("one million euros", "EUR"),
    ("20 pounds of flour", "pound"),
    ("25km", "kilometre"),
    ("25 kilometers", "kilometre"),
    ("5m high", "metre"),
    ("an 80m tower", "metre"),
    ("120 km/h", "kilometre per hour"),
    ("80 miles per hour", "mile per hour"),
    ("500 square kilometres", "square kilometre"),
    ("30°C", "degree Celsius"),
    ("30 degrees Fahrenheit", "degree Fahrenheit"),
    ("500 MW", "megawatt"),
    ("five years", "year"),
    ("half an hour of talks", "hour"),
    ("300 drones", None),
]


@pytest.mark.parametrize(("text", "unit"), UNITS, ids=[text for text, _ in UNITS])
def test_unit(text: str, unit: str | None) -> None:
    assert only(text).unit == unit


NO_FIGURES = [
    ("said Jan Tarn, a retired railwayman of 70.", ["age"]),
    ("The manager, 44, has left.", ["age"]),
    ("sobbed Len, 80.", ["age"]),
    ("Brave gran, 84, fought back.", ["age"]),
    ("the neighbour, who is 81", ["age"]),
    ("($1 = 0.7530 pounds)", ["label", "label"]),
    ("They came out at ten to midnight.", ["time"]),
    ("He was called back at four.", ["time"]),
    ("“I am 74 and well,” he said.", ["age"]),
    ("The 41 bus was late.", ["label"]),
    ("16.40", ["time"]),
    ("at 12.31, they said", ["time"]),
    ("at ten past eight", ["time", "time"]),
    ("at six in the morning", ["time"]),
    ("a woman of 43 who works there", ["age"]),
    ("his son, 12, as", ["age"]),
    ("the champion retires at 37", ["age"]),
    ("on day three of the strike", ["label"]),
    ("It began in 2014.", ["date"]),
    ("It began on December 25, 2025.", ["date", "date"]),
    ("It began on 2025-12-25.", ["date", "date", "date"]),
    ("the 2014-16 season", ["date", "date"]),
    ("three days ago", ["date"]),
    ("at 10:30", ["time", "time"]),
    ("about 3 a.m.", ["time"]),
    ("at 1400 GMT", ["time"]),
    ("over the past 3 years", ["time"]),
    ("Ada Brink, 34, said", ["age"]),
    ("a 34-year-old man", ["age"]),
    ("aged 34", ["age"]),
    ("in his 30s", ["age"]),
    ("ages 5 to 12", ["age"]),
    ("the first and the 25th", ["ordinal", "ordinal"]),
    ("the F-16", ["label"]),
    ("an F-16", ["label"]),
    ("a Boeing 737 crashed", ["label"]),
    ("under Article 5 of it", ["label"]),
    ("Resolution 2231", ["label"]),
    ("Covid-19", ["label"]),
    ("the G7", ["label"]),
    ("on Channel Four", ["label"]),
    ("No. 10 said", ["label"]),
    ("the Group of Seven nations", ["label"]),
    ("at 10 Harrow Street", ["label"]),
    ("1. Read this", ["label"]),
    ("2 min read", ["label"]),
    ("a 24-hour hotline", ["label"]),
    ("a one-day visit", ["label"]),
    ("a two-way street", ["label"]),
    ("a 6-minute read", ["label"]),
    ("the 6.31 from Orrin", ["time"]),
    ("by the 06.31 train", ["time"]),
    ("open again at 7.15 this morning", ["time"]),
    ("at nine on Sunday morning", ["time"]),
    ("said Brink (20).", ["age"]),
    ("a man of 67 in Orrin", ["age"]),
    ("his daughter Ida, six, who fell", ["age"]),
    ('the film "Eleven Winters" won', ["label"]),
    ('a tag says "Orrin 214"', ["label"]),
    ("in hall 3 of the market", ["label"]),
    ("N95 masks for the K9 unit", ["label", "label"]),
    ("Established 1871", ["date"]),
    ("not one gram of it", ["label"]),
    ("a 500-pound bomb", ["label"]),
    ("one of the men", ["label"]),
    ("no one", ["label"]),
    ("one day it ended", ["label"]),
    ("zero tolerance", ["label"]),
    ("9/11", ["label", "label"]),
    ("Call 555-1234", ["label", "label"]),
    ("+380 44 123 4567", ["label"] * 4),
    ("version 1.2.3", ["label"] * 3),
    ("a 9-7 on page", ["score", "score"]),
    ("dozens of ships", ["vague"]),
    ("hundreds of thousands of people", ["vague"]),
    ("several hundred people", ["vague"]),
    ("once, twice, in her life", []),
    ("see https://example.com/2/300", []),
]


@pytest.mark.parametrize(("text", "kinds"), NO_FIGURES, ids=[text for text, _ in NO_FIGURES])
def test_numbers_that_are_no_figures_say_why(text: str, kinds: list[str]) -> None:
    assert [mention.kind for mention in numbers_in(text)] == kinds
    assert find_numbers(article(text)) == ()


FIGURES_ALL_THE_SAME = [
    "The toll stood at four.",
    "The trial will last six weeks.",
    "one person was killed",
    "two men were arrested",
    "Five people died",
    "more than 2000 people came",
    "sentenced to five years in prison",
    "the house has 434 seats",
    "Storm Wrecks 300 Houses in Vell Province",
]


@pytest.mark.parametrize("text", FIGURES_ALL_THE_SAME)
def test_plain_counts_are_figures(text: str) -> None:
    assert [mention.kind for mention in numbers_in(text)] == ["figure"]


COUNTS = [
    ("They won 2-1.", ["score", "score"]),
    ("The bill passed 51-49.", ["votes", "votes"]),
    ("over 150 foreign nationals from 25 countries", ["foreign nationals", "countries"]),
    ("nearly 5,000 Veldish citizens joined", ["Veldish citizens"]),
    ("one person was killed", ["person"]),
    ("30 police officers", ["police officers"]),
    ("another 200 in preparation to join", [None]),
    ("200 more preparing to join", [None]),
    ("of whom 30 were wounded", ["wounded"]),
    ("30 of the ships", ["ships"]),
    ("inflation of 5 per cent", ["inflation"]),
    ("5,000 tonnes of grain", ["grain"]),
    ("$5 million in damage", ["damage"]),
    ("Three species of gull nest there.", ["species of gull"]),
    ("Two people were injured.", ["people injured"]),
    ("In all 14 arrested, they said.", ["arrested"]),
    ("The owner paid a fine of £6,000.", ["fine"]),
    ("It has a workforce of about 2,300.", ["workforce"]),
    ("Harle is a town of 9,000.", ["inhabitants"]),
    ("They gave a figure of 300.", [None]),
    ("half of the workforce stayed away", ["workforce"]),
    ("Six of the town's nine mills remain shut.", ["mills", "mills"]),
    ("Of the 60 mills, 41 are in Veldland.", ["mills", "mills"]),
    ("They counted 800 boats, about 90 of them empty.", ["boats", "boats"]),
    ("The state owns 20% of Lindley.", ["stake in Lindley"]),
    ("within two days of the vote", [None]),
    ("after two weeks of rain", ["rain"]),
    ("About 30 metres of fencing came down.", ["fencing"]),
    ("They offered a 27% premium.", ["premium"]),
    ("A £2m refit starts in May.", ["refit"]),
    ("It will be met from a £5m rights issue, they said.", ["rights issue"]),
    ("Profit closed 4% higher.", ["Profit"]),
    ("They put the cost of the repair at £6m.", ["cost of the repair"]),
    ("The offer values the lender at £6bn.", ["value of lender"]),
    ("The new roof cost £6m.", ["cost of new roof"]),
    ("The probe, weighing 400 kilograms, fell.", ["weight of probe"]),
    ("It is a merger worth £6bn.", ["merger"]),
    ("Annual savings are put at £6m.", ["Annual savings"]),
    ("The share price fell by 4%.", ["share price"]),
    ("The cash part, some £6m, is ready.", ["cash part"]),
    ("It is what it promised its investors, £6m a year.", [None]),
    ("It was 17% at the end of the month, falling to 14%.", [None, None]),
    ("It lies 180 km (110 miles) away.", ["distance", "distance"]),
    ("They lost nearly 60,000 dollars (£47,000) in prize money.", ["prize money", "prize money"]),
    ("roughly one branch in five", ["branch"]),
    ("She wants £900 for every lost tree.", ["lost tree"]),
    ("a 15-year fight over fish", ["fight"]),
    ("a three-month-long strike", ["strike"]),
    ("laying a 74km pipeline", ["pipeline"]),
    ("under the 20mph limit", ["speed limit"]),
    ("a 300-strong crowd, a 12-member jury", ["crowd", "members"]),
    ("70 fishing boats were out.", ["fishing boats"]),
    ("Three “labelling faults” turned up.", ["labelling faults"]),
    ("the driver and five others", ["others"]),
    ("They cut 300 firefighters' jobs.", ["firefighters' jobs"]),
    ("50 nurses and orderlies were sent.", ["nurses and orderlies"]),
    ("450 paid and unpaid staff", ["paid and unpaid staff"]),
    ("six counts of graft", ["counts of graft"]),
    ("more than 6,700 who crossed", ["people"]),
    ("He was tested fifty times.", ["times tested"]),
    ("In all six held, two of them pupils.", ["held", "pupils"]),
    ("seven in ten farms", ["farms"]),
    ("They face ten years in prison.", ["prison"]),
    ("She was a judge for 22 years.", ["judge"]),
    ("He lay on a trolley for 19 hours.", ["lay on a trolley"]),
    ("They want to suspend him for 90 days.", ["suspension"]),
    ("The line is to be closed for ten weeks.", ["closure"]),
    ("It has printed their papers for seven years.", ["printed their papers"]),
    ("It has 30 days to report.", ["time to report"]),
    ("It came ten hours before the eruption.", ["time before the eruption"]),
    ("It erupted for the first time in 36 years.", ["first time"]),
    ("The strike lasted 17 days.", ["strike"]),
    ("The bridge is 140 metres long.", ["length of bridge"]),
    ("Stay 8 km from the crater.", ["distance from crater"]),
    ("in the port of Orrin, 40 km away", ["distance of port of Orrin"]),
    ("The train did 61 miles an hour.", ["speed"]),
    ("The flaw has cost taxpayers £23m.", ["cost of flaw"]),
    ("She was fined £400.", ["fine"]),
    ("They sold the mill for £3m.", ["price of mill"]),
    ("They made a list of 14 dead and 21 missing.", ["dead", "missing"]),
    ("If the number of jobs falls below 1,200, it must pay.", ["jobs"]),
    ("The bank is owed £2m, and a pier £3m.", ["debt to bank", None]),
    ("They owe the bank £2m.", ["debt to bank"]),
    ("He has offered £2m for the club.", ["offer for club"]),
    ("The raffle brought in £900.", ["income"]),
    ("The pump lists at $900.", ["price of pump"]),
    ("Of the £4m set aside for dredging, little is left.", ["dredging"]),
    ("They approved aid of £4m.", ["aid"]),
    ("The £11-a-day levy began.", ["levy"]),
    ("It raised its forecast of sales to £4m.", ["forecast of sales"]),
    ("The discount, which it said would cost £4m, is off.", ["cost of discount"]),
    ("The mill, which makes paper for books and maps, cost £4m.", ["cost of mill"]),
    ("Shares of the firm (NYSE: ABC) closed at $19, down 37%.", ["Shares of the firm"] * 2),
    ("It saw the worst drought in 40 years.", ["worst drought"]),
    ("She was owed nine weeks' pay.", ["pay"]),
    ("It will post the plan within two weeks.", ["time to post the plan"]),
    ("It has two months to do so.", ["time"]),
    ("The rebate, worth £4m over ten years, is off.", ["rebate", "rebate"]),
    ("The film was watched 900 times claims say.", ["times watched"]),
    ("Old sheets in the camp, around 5,000 of them, burnt.", ["Old sheets in the camp"]),
    ("He was paid P500 of diesel, at 90 pesos a trip.", ["diesel", "trip"]),
    ("He puts its losses so far at £1.1m.", ["losses"]),
    ("The stock has shrunk by almost half.", ["stock"]),
    ("Tickets sold at Orrin station fell by 4%.", ["Tickets sold at Orrin station"]),
    ("Its ratio, 17% in May, would fall to 14%.", [None, "ratio"]),
    ("Profit dropped from £310m to £205m.", ["Profit", "Profit"]),
    ("Fenline has offered 15 per cent off.", ["discount"]),
    ("the drop is “no more than 12 per cent”", ["drop"]),
    ("The drug cut deaths by 23%.", ["deaths"]),
    ("It now has debts of £8m.", ["debts"]),
    ("A poll found that 54% oppose it.", ["people"]),
    ("Nearly 3,000 have fled their homes.", ["people"]),
    ("She is serving nine years for fraud.", ["sentence"]),
    ("He was sentenced to nine years for fraud.", ["sentence"]),
    ("He took 620 million rupees (about $2.1 million) in bribes.", ["bribes", "bribes"]),
    ("Sri Lankans in the UAE, a community of 900, met.", ["Sri Lankans in the UAE"]),
    ("The authorities speak of 320.", [None]),
    ("Some 200mm of rain fell in six hours.", ["rain", "rain fell"]),
    ("The line will shut for up to 14 weeks as repair bill climbs.", ["closure"]),
    ("Pupils had raised $4,260 by noon.", ["money raised"]),
    ("The county will cover airfare up to $8,500.", ["airfare"]),
    ("It passed within 3 million km of Mars.", ["distance from Mars"]),
    ("The deficit widened to 6.2% of GDP.", ["deficit"]),
    ("They need parts that the owner says would cost £6m.", ["cost of parts"]),
    ("£4m had been credited on Monday to an account.", ["credited to an account"]),
    ("journeys taking an average of 85 minutes", ["journeys"]),
    ("In all 22 of 27 village routes ran.", ["village routes", "village routes"]),
    ("Faults turned up in 11 out of 25 schools.", ["schools", "schools"]),
    ("Nineteen of the 57 have been arrested.", ["arrested", "arrested"]),
    ("In all 17 are still missing.", ["missing"]),
    ("They met three nurses. Two are students.", ["nurses", "students"]),
    ("Fenline keeps the remaining 6 per cent.", ["stake of Fenline"]),
    ("About 54% of those polled agreed.", ["those polled"]),
    ("They paid £128m for 94 per cent of the shares.", ["price of shares", "shares"]),
    ("A bill of up to £6m for the repair came.", ["bill"]),
    ("He put the cost at £6m.", ["cost"]),
    ("The poll put support at 44%.", ["support"]),
    ("Revenue for the harbour was £6m.", ["Revenue for the harbour"]),
    ("The grant is worth £4m.", ["grant"]),
    ("The project is expected to cost £6m.", ["cost of project"]),
    ("A two-week stoppage may have cost the big Veldish operator £6m.", ["stoppage", "cost of two-week stoppage"]),
    ("It weighed 412 kilograms.", ["weight"]),
    ("She advised a second depot, at a price of £6m.", ["price of second depot"]),
    ("The one-off cost of the move is put at £6m.", ["one-off cost of the move"]),
    ("He laughed at a £2m pay-off.", ["pay-off"]),
    ("Fenline, whose turnover more than trebled to £6m, is shut.", ["turnover"]),
    ("Data from the agency showed inflation fell to 3%.", ["inflation"]),
    ("The ministry forecasts growth of 3%.", ["growth"]),
    ("The average home now costs £400,000.", ["cost of average home"]),
    ("Fares will go up by 3%.", ["Fares"]),
    ("The company lost £2m.", ["loss"]),
    ("It would add £3m a year to the wage bill.", ["addition to wage bill"]),
    ("I have put in £6m.", ["money put in"]),
    ("They have held back £3m.", ["sum held back"]),
    ("Hake fetched £7 a kilo.", ["price of Hake"]),
    ("Every worker will get £250.", ["payment to worker"]),
    ("Dock staff are to receive £250.", ["payment to Dock staff"]),
    ("The painting sold for £4m.", ["price of painting"]),
    ("She was signed for £18m in January.", ["price"]),
    ("It comes to £90 a boat.", ["boat"]),
    ("The blast killed 12 and wounded 30.", ["people killed", "people wounded"]),
    ("It is a mill which employs 300.", ["employees"]),
    ("They voted by 312 to 245.", ["votes", "votes"]),
    ("It was an order that stood for 19 hours.", ["order"]),
    ("We have fished there for 31 years.", ["fished there"]),
    ("They spent six days in the plant.", ["time spent in the plant"]),
    ("We waited nine hours.", ["wait"]),
    ("It took six hours to put out the blaze.", ["time to put out the blaze"]),
    ("The talks lasted ten hours.", ["talks"]),
    ("The trial is to last six weeks.", ["trial"]),
    ("After 14 years in office he left.", ["time in office"]),
    ("Here we are, three days into a blackout.", ["blackout"]),
    ("The machines lie 26 kilometres off Orrin.", ["distance from Orrin"]),
    ("The clinic is 90 kilometres away.", ["distance of clinic"]),
    ("No boats longer than nine metres may sail.", ["length of boats"]),
    ("The queue stretched for two miles.", ["length of queue"]),
    ("They shut 148 km² to fishing.", ["area"]),
    ("At 810 megawatts it is large.", ["capacity"]),
    ("Three of the fifteen councillors walked out.", ["councillors", "councillors"]),
    ("Nearly 640 pilots and cabin attendants stayed away.", ["pilots and cabin attendants"]),
    ("Some 900 passports and driver's licences were lost.", ["passports and driver's licences"]),
    ("They seized 40 guns and arrested men.", ["guns"]),
    ("They fly 20 cars and four lorries.", ["cars", "lorries"]),
    ("Nine of his people were hurt.", ["people hurt"]),
    ("In all 31 saved.", ["saved"]),
    ("Official attendance: 11,400.", ["Official attendance"]),
    ("Dead: 14. Injured: 60.", ["Dead", "Injured"]),
    ("Police: 40", [None]),
    ("It was a quake of magnitude 5.8.", ["magnitude"]),
    ("A lump sum of 600 euros will be paid.", ["lump sum"]),
    ("A total of 600 euros will be paid.", [None]),
    ("The ceiling is £25m.", ["ceiling"]),
    ("The notice period is three months.", ["notice period"]),
    ("He was three months in Orrin.", [None]),
    ("A shaft would need nine days.", ["shaft"]),
    ("A mill would need £9m.", [None]),
    ("Wages are lower by about a quarter.", ["Wages"]),
    ("The rate was raised by 50 basis points to 5%.", ["rate", "rate"]),
    ("The bank took the key rate to 5% from 4%.", ["key rate"] * 2),
    ("It put up its main rate by two percentage points.", ["main rate"]),
    ("The longest duty day goes up from 12 hours to 13.", ["longest duty day"] * 2),
    ("The bank sees prices rising 3%.", ["prices"]),
    ("By 2020 inflation stood at 140 per cent.", ["inflation"]),
    ("Arrivals by sea have nonetheless risen 38%.", ["Arrivals by sea"]),
    ("The loan carries interest at 7 per cent.", ["interest"]),
    ("A crowd put by police at 900 stayed.", ["crowd"]),
    ("Police put the crowd that stood at the gates on Monday night at 500.", ["crowd"]),
    ("The mill, which bankers value at £3m, is shut.", ["value of mill"]),
    ("The painting, valued at £4m, was stolen.", ["value of painting"]),
    ("The sum is gone: the £6m that Orrin promised in May.", ["sum Orrin promised"]),
    ("It released £18,000 from its emergency fund.", ["emergency fund"]),
    ("It pays £9,000 into a fund for the villages.", ["fund for the villages"]),
    ("It costs £2m, with £1m a year for an ambulance.", ["cost", "ambulance"]),
    ("£4m was set aside for repairs.", ["repairs"]),
    ("It contributes £1m a year to the upkeep of schools.", ["upkeep"]),
    ("The theft of £6,000 in candle money came out.", ["candle money"]),
    ("They fined the bakery, Loaves Ltd., £400 for a leak.", ["fine"]),
    ("There is £68 on the table.", ["offer"]),
    ("The union had asked for 11 per cent.", ["demand"]),
    ("It was voted down by 58 per cent to 42.", ["votes", "votes"]),
    ("Directors voted eight to three.", ["votes", "votes"]),
    ("The stadium holds 40,000.", ["capacity"]),
    ("She lost 14kg.", ["weight lost"]),
    ("A two-thirds majority is needed.", ["majority"]),
    ("It reached a third of those in need.", ["those in need"]),
    ("The crews walked out for two days.", ["walkout"]),
    ("Drivers stopped work for six hours.", ["stoppage"]),
    ("The two sides talked for 14 hours.", ["talks"]),
    ("The talks went on for eleven hours.", ["talks"]),
    ("The lorries were held up for three days.", ["delay"]),
    ("Trains were delayed by up to 90 minutes.", ["delay"]),
    ("He will be out for six weeks.", ["absence"]),
    ("He will miss at least two weeks.", ["absence"]),
    ("The rig stood still for six hours after a bit broke.", ["rig stood still"]),
    ("The bus stood for 40 minutes outside a gate.", ["bus stood outside a gate"]),
    ("The baby, Ada Keane, who lived for 31 hours, was mourned.", ["Ada Keane lived"]),
    ("The engine failed 14 hours later.", ["time until engine failed"]),
    ("The search was called off after nine days.", ["search"]),
    ("The talks are due within 30 days.", ["talks"]),
    ("The tribunal has ten days.", ["time tribunal has"]),
    ("She had two minutes on the line.", ["time on the line"]),
    ("The hearing lasted barely 20 minutes.", ["hearing"]),
    ("The chamber lies 410 metres below the surface.", ["depth of chamber"]),
    ("A pipe less than 10cm across runs there.", ["width of pipe"]),
    ("The drill came to within 40 metres of a group of miners.", ["distance from miners"]),
    ("They walk nine kilometres to the nearest well.", ["distance to nearest well"]),
]


@pytest.mark.parametrize(("text", "counts"), COUNTS, ids=[text for text, _ in COUNTS])
def test_what_is_counted_is_settled_only_where_it_stands_beside(text: str, counts: list[str | None]) -> None:
    assert [candidate.known.get("counts") for candidate in find_numbers(article(text))] == counts


FOREIGN = [
    ("1.234,5 Tonnen", "de", 1234.5, "tonne", "exactly"),
    ("1.234.567 Menschen", "de", 1234567, None, "exactly"),
    ("1,5 Millionen Euro", "de", 1.5e6, "EUR", "exactly"),
    ("40 Prozent", "de", 40, "percent", "exactly"),
    ("10 500 personnes", "fr", 10500, None, "exactly"),
    ("3 mil millones de euros", "es", 3e9, "EUR", "exactly"),
    ("12,5 %", "ru", 12.5, "percent", None),
    ("1,234.5 pesos", "es-MX", 1234.5, "peso", "exactly"),
]


@pytest.mark.parametrize(("text", "language", "value", "unit", "hedge"), FOREIGN, ids=[row[0] for row in FOREIGN])
def test_other_languages_write_digits_their_way(
    text: str, language: str, value: float, unit: str | None, hedge: str | None
) -> None:
    mention = only(text, language)
    assert (mention.value, mention.unit, mention.hedge) == (value, unit, hedge)


def test_a_figure_carries_what_code_could_settle() -> None:
    told = article("Officials spoke.", "Nearly 5,000 people left the town of Orrin.")
    start = told.text.index("Nearly")
    assert find_numbers(told) == (
        Candidate(
            "numbers",
            ((start, start + 12),),
            "Nearly 5,000",
            {"value": 5000.0, "upper": None, "unit": None, "hedge": "nearly", "counts": "people"},
        ),
    )


def told(*sentences: str) -> list[str]:
    return [candidate.text for candidate in find_numbers(article(*sentences))]


def test_one_value_with_two_hedges_is_two_figures() -> None:
    assert told("Nearly 5,000 people left.", "Fewer than 5,000 people left.") == ["Nearly 5,000", "Fewer than 5,000"]


def test_a_figure_told_twice_is_one() -> None:
    assert told("About 300 Veldish miners left.", "Around 300 miners left.", "About 300 did.") == ["About 300"]


def test_the_same_number_of_other_things_is_another_figure() -> None:
    assert told("It has 300 ships.", "It has 300 tanks.") == ["300", "300"]


def test_a_plain_dollar_is_the_one_the_article_names() -> None:
    found = find_numbers(article("It cost A$300.", "She paid $20."))
    assert [candidate.known["unit"] for candidate in found] == ["AUD", "AUD"]


def test_a_shared_money_noun_follows_the_full_name() -> None:
    found = find_numbers(article("It cost 300 Iraqi dinars.", "She paid 20 dinars."))
    assert [candidate.known["unit"] for candidate in found] == ["IQD", "IQD"]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Rs620 million was paid, Sri Lanka said.", "LKR"),
        ("He paid Rs 5,000 in Mumbai.", "INR"),
        ("He paid Dh4.9 million in Dubai.", "AED"),
        ("A Danish beer costs 60 kr.", "DKK"),
        ("He owes 40 dinars.", "dinar"),
    ],
)
def test_a_shared_money_noun_follows_the_country(text: str, unit: str) -> None:
    assert [one.known["unit"] for one in find_numbers(article(text))] == [unit]


def test_a_shared_money_noun_follows_the_code() -> None:
    found = find_numbers(article("It costs NOK 40 million.", "They save two million kroner."))
    assert [candidate.known["unit"] for candidate in found] == ["NOK", "NOK"]


def test_a_dollar_that_is_restated_in_another_is_american() -> None:
    found = find_numbers(article("It costs $60m (A$91m).", "They save $5m."))
    assert [candidate.known["unit"] for candidate in found] == ["USD", "AUD", "USD"]


def test_money_that_no_table_knows_is_told_by_what_stands_beside_it() -> None:
    found = find_numbers(
        article(
            "It cost 40,000 talers (£31,000).",
            "They owe 900 talers.",
            "It has 6,000 rooms (£9 each).",
            "It has 12 planes (£9m).",
        )
    )
    assert [one.known["unit"] for one in found] == ["taler", "GBP", "taler", None, "GBP", None, "GBP"]


BORROWED = [
    (["They pump 60 litres of water a second."], [("litre per second", "water")]),
    (["It owes £12m, nearly a million more than it had said."], [("GBP", "debt"), ("GBP", "debt")]),
    (["It takes 16%.", "It asked for 15."], [("percent", None), (None, None)]),
    (["Now it takes 16%, and it asked for 15."], [("percent", None), ("percent", "demand")]),
    (["It fell to 2.6 million tonnes from 5.1 million."], [("tonne", None), ("tonne", None)]),
    (["He needs 32 of the 63 members; he has 28."], [(None, "members")] * 3),
    (["Norway gets 29% of the catch, Britain 22%."], [("percent", "catch"), ("percent", "catch")]),
    (["It took 640 telephones.", "Seven were lost."], [(None, "telephones")] * 2),
    (["A helpline had 6,100 calls.", "Nearly a third went unanswered."], [(None, "calls")] * 2),
    (["It has 300 ships.", "They met 20 Veldish men."], [(None, "ships"), (None, "Veldish men")]),
    (["They put it at £2m, up from £1m in May."], [("GBP", None), ("GBP", None)]),
    (["The roof cost £2m, compared with £1m before."], [("GBP", "cost of roof"), ("GBP", "cost of roof")]),
    (["It offered a fund of £18m.", "A third of it is for boats."], [("GBP", "fund"), (None, "fund")]),
    (["They set 40 terms.", "In nineteen of them we found errors."], [(None, "terms")] * 2),
    (["It has 40 buses.", "It will run the other nine by May."], [(None, "buses")] * 2),
    (["It paid for 9,000 lamps.", "Auditors counted 5,870."], [(None, "lamps")] * 2),
    (["The guards, with two officers, met 300 men and shot 140."], [(None, "officers"), (None, "men"), (None, "men")]),
    (["It will spend £45m on the squad over two years."], [("GBP", "squad"), ("year", "squad")]),
    (["It lost £9m, compared with 14 million a year earlier."], [("GBP", "loss"), ("GBP", "loss")]),
    (["It owes £9m, on a turnover of 31 million."], [("GBP", "debt"), ("GBP", "turnover")]),
    (["It has a turnover of £9m and a town of 31 million."], [("GBP", "turnover"), (None, "inhabitants")]),
    (["It took on 12 million pounds of debt."], [("GBP", "debt")]),
    (["It grew 12 million pounds of rice."], [("pound", "rice")]),
    (["It has 60 trucks.", "Nine broke down."], [(None, "trucks")] * 2),
    (["They heard 14 letters.", "Lawyers say 11 of the 14 were sent on."], [(None, "letters")] * 2),
    (["They inspected every gate.", "There are 40 gates.", "There were 50."], [(None, "gates")] * 2),
    (["Two officers spoke.", "The number is between 600 and 650."], [(None, "officers"), (None, None)]),
    (["Inflation is no matter of taste.", "It was 9% in May.", "It is 11% now."], [("percent", "Inflation")] * 2),
    (["Ada Keane is mayor.", "It was 9% in May."], [("percent", None)]),
    (["It speaks of 900 guests, the union of close to 1,300."], [(None, "guests")] * 2),
    (["It cost €9m; the company, which lost 6.2 million, is shut."], [("EUR", "cost"), ("EUR", "loss")]),
    (["It reached 110 of the 410 metres."], [("metre", None)] * 2),
    (["They had 40 litres of water and around 60 of diesel."], [("litre", "water"), ("litre", "diesel")]),
    (["Staff get a 6% rise over two years."], [("percent", "rise"), ("year", "rise")]),
    (["Key rate to 14%", "It took the repo rate to 14%."], [("percent", "repo rate")]),
    (["Boat lost, 31 saved", "Thirty-one survivors came ashore."], [(None, "saved")]),
]


@pytest.mark.parametrize(("sentences", "known"), BORROWED, ids=[" ".join(row[0]) for row in BORROWED])
def test_a_bare_number_borrows_from_the_one_before(
    sentences: list[str], known: list[tuple[str | None, str | None]]
) -> None:
    found = find_numbers(article(*sentences))
    assert [(one.known["unit"], one.known.get("counts")) for one in found] == known


def test_a_german_number_counts_the_noun_behind_it() -> None:
    (found,) = find_numbers(article("Etwa 240 neue Einwohner kamen.", language="de"))
    assert found.known["counts"] == "Einwohner"


def test_an_unknown_hedge_is_left_to_the_model() -> None:
    (candidate,) = find_numbers(article("Prawie 300 osób zginęło.", language="pl"))
    assert "hedge" not in candidate.known


SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()


def spell(number: int) -> str:
    if number < 20:
        return SMALL[number]
    if number < 100:
        return TENS[number // 10] + (f"-{SMALL[number % 10]}" if number % 10 else "")
    for size, name in ((10**9, "billion"), (10**6, "million"), (1000, "thousand")):
        if number >= size:
            rest = number % size
            link = " and " if 0 < rest < 100 and name == "thousand" else " "
            return f"{spell(number // size)} {name}" + (link + spell(rest) if rest else "")
    rest = number % 100
    return f"{spell(number // 100)} hundred" + (f" and {spell(rest)}" if rest else "")


@given(st.integers(2, 10**12 - 1))
@settings(max_examples=200, deadline=None)
def test_a_spelled_number_reads_back(number: int) -> None:
    assert only(f"{spell(number)} ships").value == number


@given(st.integers(0, 10**12))
@settings(max_examples=100, deadline=None)
def test_a_number_with_separators_reads_back(number: int) -> None:
    assert only(f"at least {number:,} ships").value == number
    assert only(f"{number:,}".replace(",", ".") + " Schiffe", "de").value == number


PIECES = st.sampled_from(
    "1 25 2014 5,000 1.2 one two twenty - – / : . , $ % to and between from in a an half million dozen about no more "
    "than over at least ago May Monday December , ( ) people years km st old F No. + \n \u00a0 ' s US € -5 0".split(" ")
)


@given(st.lists(st.tuples(PIECES, st.sampled_from(["", " "])), max_size=30))
@settings(max_examples=400, deadline=None)
def test_mentions_slice_the_text_in_order_and_figures_are_among_them(pieces: list[tuple[str, str]]) -> None:
    text = "".join(piece + gap for piece, gap in pieces)
    mentions = numbers_in(text)
    ends = [0, *(mention.end for mention in mentions)]
    assert all(end <= mention.start < mention.end for end, mention in zip(ends, mentions, strict=False))
    figures = {(m.start, m.end) for m in mentions if m.kind == "figure"}
    whole = Article(text=text, sentences=(Sentence(1, 0, len(text)),), source="-", language="en")
    for candidate in find_numbers(whole):
        assert candidate.spans[0] in figures
        assert candidate.text == text[candidate.start : candidate.end]


@given(st.text("ab C,.:;-–$%()'“é\n", max_size=20), st.text("ab C,.:;-–%()'”é\n", max_size=20))
@settings(max_examples=200, deadline=None)
def test_no_run_of_digits_goes_unmentioned(before: str, after: str) -> None:
    text = f"{before} 4321 {after}"
    at = text.index("4321")
    assert any(mention.start <= at and at + 4 <= mention.end for mention in numbers_in(text))


@pytest.mark.parametrize("piece", ["9", "one ", "1,234,", "5-", "1.2.", "five million ", "to 5 ", "half a "])
def test_endless_numbers_are_read_to_the_end(piece: str) -> None:
    text = piece * (2**14 // len(piece)) + "and 77 ships"
    assert numbers_in(text)[-1].value == 77
