"""Word tables that places are told by: English, in lower case."""

from __future__ import annotations


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


PLACE_HEADS = _set("""
river province region street road avenue boulevard lane airport lake mount mountain mountains island islands city
county district strait straits sea ocean bay gulf cape peninsula valley desert canal coast hills hill heights forest
park square bridge beach creek falls canyon reef basin delta harbour harbor port oblast raion governorate prefecture
borough township village town plaza station terminal crossing springs plateau plains highlands lowlands archipelago
atoll glacier volcano dam reservoir lagoon marsh territory republic kingdom emirate heath meadow moor dale parish
suburb quarter checkpoint camp palace castle cathedral mosque temple stadium arena zone strip junction market bazaar
hall terrace close crescent drive grove gardens green common pier quay wharf docks dock tower towers tunnel viaduct
motorway highway interchange roundabout circus wood woods fell tor crag loch lough glen firth ness moss fen fens
broads estuary sound narrows islets isle isles cay key keys ridge pass butte mesa gorge ravine bluff cliff cliffs
dunes oasis wadi steppe taiga tundra savannah wetlands wetland marshes swamp bayou rapids cascade cove inlet headland
point spit shoal lighthouse mine mines quarry colliery oilfield refinery shipyard airfield airbase base aerodrome
spaceport cemetery graveyard row mews esplanade promenade parade buildings alley walk place prison jail penitentiary
monastery shrine synagogue basilica chapel fort fortress citadel ruins museum's library's racecourse velodrome raceway
speedway showground fairground campus dormitory hostel inn hotel county's parishes wards ward riding rayon raion
oval colosseum coliseum amphitheatre amphitheater pavilion rink parkway freeway turnpike expressway bypass flyover
underpass footbridge footpath trail boardwalk waterfront seafront allotments voivodeship steps
cross department canton comuna comune kommune län fylke voblast krai okrug autonomous governorates
arrondissement barrio favela township's pinnacle summit peak peaks valley's
""") - _set("museum's library's county's township's valley's")

# Of these, what people are called as well: "Anna Hill".
SURNAME_HEADS = _set("""

park hill hills lake marsh wood woods bridge castle church temple lane grove forest heath meadow dale moor glen bay
cross street close beach mount coast ford cliff ridge peak fort key keys cape port drive moss fell crag point pier
green common terrace hall wells springs rivers brook pool mill stone gardens garden tower towers court house valley
spring
""")

# And of these, what is a surname far more often behind a given name: "Anna Marsh", but "Victoria Park".
SURNAMES_FIRST = _set(
    "marsh hill hills lake woods wood lane grove heath dale moor glen cross ford cliff moss fell crag mount castle"
    " temple church forest meadow rivers wells brook stone"
)

# Sites that belong to the name of what they are called after: "Ombrecht station".
SITE_NOUNS = _set("""
station airport stadium arena prison jail cathedral mosque bridge dam reservoir tunnel refinery airfield airbase
racecourse cemetery castle palace temple shrine synagogue monastery abbey lighthouse quarry mine market bazaar
heights junction crossing roundabout pier velodrome aerodrome marina barracks shipyard checkpoint
""")

# Bodies that belong to the name of the saint or the king they are called after: "San Roque hospital".
PATRONS = _set("st saint san santa santo são sankt sint saint-jean notre nossa nuestra king queen prince princess our")
HOUSES = _set("hospital clinic hospice infirmary school college university academy seminary orphanage")

PLACE_NOUNS = _set("""
province region city town village district county island oblast governorate prefecture municipality state
peninsula neighbourhood neighborhood suburb area valley river lake mountain mountains airport border coast
township parish port harbour harbor square street camp crossing reservoir forest desert park hamlet
settlement enclave territory borough capital resort hometown birthplace constituency atoll archipelago islet volcano
glacier canyon gorge bay beach cove creek estuary lagoon loch fjord strait gulf sea ocean canal dam bridge tunnel
junction motorway highway avenue boulevard lane alley market bazaar stadium arena airbase airfield racecourse
cemetery castle palace prison jail penitentiary mine quarry oilfield refinery subdistrict subdivision ward commune
canton department prefectures governate governorates provinces states regions villages towns cities districts suburbs
islands rivers lakes counties stronghold outpost slum shantytown favela barrio quarter checkpoint hill hills ridge
estate block building skyscraper mansion cottage farmhouse plateau plain plains coast coastline headland peak summit
""")

# First words of place names that are words or articles as well.
PLACE_OPENINGS = _set(
    "san santa santo los las el la new fort port st saint north south east west mount lake great upper lower"
)

PLACE_PREPOSITIONS = _set(
    "in at near from to across outside around throughout inside into via towards toward over through between"
)

STRONG_PLACE_PREPOSITIONS = _set("in near across outside throughout inside around")

DIRECTIONS = _set("""
northeast northwest southeast southwest north-east north-west south-east south-west
northern southern eastern western central north south east west northeastern northwestern southeastern
southwestern north-eastern north-western south-eastern south-western downtown upper lower occupied rural
neighbouring neighboring greater mainland nearby faraway far-off coastal inland suburban metropolitan landlocked
war-torn north-central south-central mid inner outer
""")

# What stands before a number or a letter in the name of a place: "Block 7", "Sector C", "Gate Nine".
NUMBERED = _set(
    "block sector zone gate ward district terminal pier junction plot camp highway route interstate motorway area "
    "hangar building tower quarter precinct arrondissement"
)

# Waters whose parts are named by a direction: "the north-east Atlantic".
OCEANS = _set("atlantic pacific mediterranean arctic")

# Heads behind which a known name means the known place: "Utah County" lies there, "Utah Street" need not.
HELD_BY_NAME = _set(
    "city province region state county district prefecture oblast governorate airport station harbour harbor port "
    "island islands river valley peninsula coast bay"
)
