"""Places by what their neighbours call them: regions, cities and waters that the gazetteer has in English only."""

from __future__ import annotations

_TABLE = """
FR Elsass Alsace Alsazia Alsacia Alsácia Elzas
FR Lothringen Lorraine Lorena
FR Bretagne Bretaña Bretagna Bretanha
FR Normandie Normandía Normandia Normandië
FR Provence Provenza Provença
FR Korsika Corse Córcega Corsica Córsega
FR Burgund Bourgogne Borgoña Borgogna Borgonha Bourgondië
FR Straßburg Strasbourg Estrasburgo Strasburgo Straatsburg
FR Marseille Marsella Marsiglia Marselha
FR Lyon Lione
FR Nizza Niza
FR Toulouse Tolosa
FR Lille Rijsel
FR Dünkirchen Duinkerke Dunkerque
FR Mülhausen Mulhouse
FR Colmar Kolmar
DE Bayern Bavière Baviera Beieren
DE Sachsen Saxe Sajonia Sassonia Saxónia Saksen
DE Niedersachsen Basse-Saxe
DE Baden-Württemberg Bade-Wurtemberg
DE Nordrhein-Westfalen
DE Rheinland-Pfalz Rhénanie-Palatinat
DE Hessen Hesse Assia
DE Thüringen Thuringe Turingia
DE Brandenburg Brandebourg
DE Mecklenburg-Vorpommern Mecklenburg
DE Schleswig-Holstein Sachsen-Anhalt Saarland Sarre
DE München Munich Múnich Monaco_di_Baviera Munique
DE Köln Cologne Colonia Colónia Keulen
DE Aachen Aix-la-Chapelle Aquisgrán Aken
DE Freiburg Fribourg-en-Brisgau
DE Schwarzwald Ruhrgebiet Lausitz Allgäu Eifel Harz
DE Nürnberg Nuremberg Núremberg Norimberga
DE Berlin Berlín Berlino Berlim Berlijn
DE Hamburg Hambourg Hamburgo Amburgo
IT Toskana Toscane Toscana
IT Sizilien Sicile Sicilia Sicília Sicilië
IT Sardinien Sardaigne Cerdeña Sardegna Sardenha Sardinië
IT Lombardei Lombardie Lombardía Lombardia Lombardije
IT Südtirol Alto_Adige
IT Piemont Piémont Piamonte Piemonte
IT Venetien Vénétie Véneto Veneto
IT Marche Marken Marches Marcas
IT Emilia-Romagna Emilia Romagna Lazio Umbria Liguria Puglia Calabria Campania Abruzzo Molise Basilicata Friuli
IT Mailand Milan Milán Milano Milão Milaan
IT Turin Turín Torino Turim Turijn
IT Neapel Naples Nápoles Napoli Napels
IT Venedig Venise Venecia Venezia Veneza Venetië
IT Florenz Florence Florencia Firenze Florença
IT Rom Rome Roma
IT Genua Gênes Génova Genova
IT Bozen Bolzano
ES Katalonien Catalogne Cataluña Catalunya Catalogna Catalunha Catalonië
ES Andalusien Andalousie Andalucía Andalusia Andaluzia
ES Baskenland País_Vasco Euskadi
ES Galicien Galice Galicia Galizia
ES Kastilien Castille Castilla Castiglia Castela
ES Aragón Aragon Asturias Cantabria Extremadura Murcia Navarra Rioja
ES Balearen Baléares Baleares Baleari
ES Kanaren Canaries Canarias
ES Mallorca Majorque Maiorca
ES Sevilla Séville Siviglia Sevilha
ES Saragossa Zaragoza Saragosse Saragozza
ES Barcelona Barcelone Barcellona
ES Cádiz Cadix
ES Ibiza Eivissa
PT Lissabon Lisbonne Lisboa Lisbona
PT Porto Oporto
PT Algarve Alentejo Madeira Madère Azoren Açores
BR Amazonien Amazonie Amazonia Amazónia Amazônia
BR São_Paulo Rio_de_Janeiro Brasilia Brasília
NL Holland Zeeland Brabant Limburg Gelderland Friesland Drenthe Utrecht Flevoland Overijssel
NL Haag Haye Haya Aia
NL Rotterdam Róterdam Roterdão
BE Flandern Flandre Flandes Fiandre Flandres Vlaanderen
BE Wallonien Wallonie Valonia Vallonia Valónia Wallonië
BE Brüssel Bruxelles Bruselas Bruxelas Brussel
BE Antwerpen Anvers Amberes Anversa Antuérpia
BE Lüttich Liège Lieja Liegi Luik
BE Gent Gand Gante
CH Genf Genève Ginebra Ginevra Genebra
CH Zürich Zurich Zúrich Zurigo Zurique
CH Basel Bâle Basilea Basileia Bazel
CH Luzern Lucerne
CH Wallis Valais Tessin Ticino
AT Wien Vienne Viena Vienna Wenen
AT Tirol Tyrol Steiermark Kärnten Salzburg Salzbourg Vorarlberg
GB London Londres Londra Londen
GB Schottland Écosse Escocia Scozia Escócia Schotland
GB Nordirland Wales
PL Warschau Varsovie Varsovia Varsavia Varsóvia Warschau
CZ Prag Prague Praga Praag
RU Moskau Moscou Moscú Mosca Moscovo Moskou
UA Kiew Kyiv Kiev
US Kalifornien Californie
US Nueva_York New_York Nova_York Nova_Iorque
GR Athen Athènes Atenas Atene Athene
DK Kopenhagen Copenhague Copenaghen
TR Istanbul Estambul
CN Peking Pékin Pekín Pechino Pequim
JP Tokio Tóquio
FR Haute-Savoie Savoie Savoyen Savoia Saboya Auvergne Picardie Champagne Ardenne Ardennes Vosges Vogesen Jura Dordogne
FR Camargue Vendée Gironde Aquitaine Occitanie Isère Drôme Vaucluse Finistère Morbihan Moselle Haut-Rhin
FR Bas-Rhin Hautes-Alpes Alpes-Maritimes Alte_Alpi Altos_Alpes Île-de-France Hauts-de-France Pays_de_la_Loire Grand_Est
FR Nouvelle-Aquitaine Auvergne-Rhône-Alpes Bourgogne-Franche-Comté Côte_d'Azur Costa_Azul Costa_Azzurra Guadeloupe
FR Martinique
FR Mayotte La_Réunion Guyane Nice Gap Briançon Caen Brest Le_Havre Le_Mans Saint-Étienne Saint-Denis Bayonne
FR París Parigi Parijs Grenoble Burdeos Bordeaux Montpellier Perpignan Metz Reims Rouen Dijon Nîmes Avignon Avignone
DE Münster Kiel Trier Ulm Jena Gotha Emden Wesel Passau Rügen Sylt Usedom Emsland Münsterland
DE Franken Oberbayern Niederbayern Oberpfalz Unterfranken Oberfranken Schwaben Pfalz Sauerland Westfalen Rheinland
DE Ostfriesland
DE Fráncfort Francfort Francoforte Frankfurt_am_Main Estugarda Stoccarda Hanóver Hannover Brema Brême Bremen
DE Düsseldorf Leipzig
DE Lipsia Dresde Dresda Dresden Alpes_bávaros Ostdeutschland Westdeutschland Süddeutschland Norddeutschland Mannheim
DE Colônia
IT Padova Padua Padoue Pádua Bologna Bolonia Bolonha Bari Lecco Cuneo Como Côme Comer_See Trento Trient Trente Aosta
IT Aostatal Val_d'Aosta
IT Friuli-Venezia_Giulia Trentino Trentino-Alto_Adige Romagna Maremma Chianti Brianza Salento Cilento Gargano
IT Langhe Monferrato Valtellina Dolomiti Dolomiten Dolomites Mezzogiorno Nordest Marghera Mestre Brescia Bergamo Lecce
IT Pisa
ES Comunidad_Valenciana Comunitat_Valenciana Castilla_y_León Castilla-La_Mancha Islas_Baleares Islas_Canarias La_Rioja
ES La_Mancha
ES León Lugo Granada Valencia Vigo Cuenca Toledo Huelva Jaén Almería Ávila Segovia Soria Zamora Burgos Gijón Oviedo
ES A_Coruña
ES La_Coruña Coruña Santiago_de_Compostela San_Sebastián Donostia Álava Bizkaia Vizcaya Gipuzkoa Guipúzcoa Las_Palmas
ES Tenerife Teneriffa Lanzarote Fuerteventura Menorca Madri Gerona Girona Lleida Lérida Teruel Cáceres Badajoz
PT Trás-os-Montes Minho Ribatejo Lisbonne Braga Coimbra Setúbal Aveiro Faro Évora Viseu Leiria Beja Portimão
BR Nordeste Sudeste Amazonas Minas_Gerais Espírito_Santo Bahia Pará Ceará Pernambuco Paraná Santa_Catarina
BR Rio_Grande_do_Sul
BR Rio_Grande_do_Norte Mato_Grosso Mato_Grosso_do_Sul Goiás Maranhão Piauí Paraíba Sergipe Alagoas Rondônia Roraima
BR Amapá
BR Tocantins Distrito_Federal Belém Manaus Recife Fortaleza Curitiba Porto_Alegre Florianópolis Cuiabá
BR Belo_Horizonte Campo_Grande Goiânia São_Luís João_Pessoa Maceió Aracaju Brasília Rio Río_de_Janeiro Sao_Paulo
NL Den_Haag La_Haye La_Haya L'Aia Den_Bosch 's-Hertogenbosch Noord-Holland Zuid-Holland Noord-Brabant Twente
NL Achterhoek Veluwe
NL Randstad Betuwe Texel Terschelling Vlieland Ameland Waddeneilanden Wadden Groningen Amsterdam Amsterdã Amesterdão
NL Ámsterdam
NL Holanda Olanda Hollande Pays-Bas Países_Bajos Paesi_Bassi Países_Baixos
BE Vlaams-Brabant Waals-Brabant Henegouwen Hainaut Namur Brugge Bruges Brujas Kortrijk Courtrai Leuven Louvain
BE Lovaina Mechelen Malines Oostende Ostende Ostenda Ardennen Henao
CH Bern Berne Berna Graubünden Grisons Grigioni Aargau Thurgau Freiburg_im_Üechtland Lausanne Losanna Neuchâtel
CH Sankt_Gallen
CH St._Gallen Lugano Engadin Schwyz Glarus Schaffhausen Solothurn
AT Graz Linz Innsbruck Klagenfurt Niederösterreich Oberösterreich Burgenland Salisburgo Salzburgo
GB Großbritannien Grande-Bretagne Gran_Bretaña Gran_Bretagna Grã-Bretanha Groot-Brittannië England Angleterre Inglaterra
GB Inghilterra Engeland Schottland Escocia Gales Galles Edimburgo Édimbourg Edinburgh Mánchester
US USA Usa EE_UU EEUU EE.UU EUA États-Unis Vereinigte_Staaten Nueva_Jersey Nuova_York Neuengland Florida Floride Texas
US Tejas
US Nova_Jersey Washington Wall_Street Silicon_Valley Hollywood Manhattan Carolina_del_Norte Carolina_del_Sur Hawái
US Havaí Pensilvania
RU Russland Rusia Sibirien Sibérie Siberia Sibéria Siberië San_Petersburgo San_Pietroburgo Saint-Pétersbourg
UA Krim Crimée Crimea Crimeia Donbass Donbás Donbas Kiev Kyiv Charkiw Kharkiv Odessa Odesa Mariupol
BY Weißrussland Biélorussie Bielorussia Bielorrússia
CZ Repubblica_Ceca República_Checa República_Tcheca République_tchèque Tschechien Praha
CI Elfenbeinküste Ivoorkust
EG Egipto Kairo El_Cairo Le_Caire Il_Cairo Cairo
IR Irã Teheran Teherán Téhéran Teerã Teerão
PS Gazastreifen Gaza Westjordanland Cisjordania Cisjordanie Cisgiordania Cisjordânia Franja_de_Gaza Faixa_de_Gaza
PS Gazastrook
PS Bande_de_Gaza Striscia_di_Gaza Westelijke_Jordaanoever
IL Jerusalem Jérusalem Jerusalén Gerusalemme Jerusalém Jeruzalem Tel_Aviv
CN Pékin Schanghai Shanghái Xangai Hongkong
TR Ankara Estambul İstanbul Istambul
RS Belgrad Belgrado Belgrade
HU Budapest Budapeste Boedapest
RO Bukarest Bucarest Bucareste Boekarest
GR Kreta Crète Creta Kreta Lesbos Thessaloniki Salonicco Salónica
PL Krakau Cracovie Cracovia Cracóvia Danzig Gdansk Breslau
SY Damaskus Damas Damasco Aleppo Alepo
LB Beirut Beyrouth Beirute Beiroet
MA Rabat Casablanca Marrakech Marrakesch Rif
DZ Algier Alger Argel Algeri
- Rhein Rhin Rin Reno Rijn
- Donau Danube Danubio
- Elbe Weser Oder Neckar Mosel Moselle
- Loire Seine Rhône Garonne Rhone
- Ebro Tajo Tejo Duero Douro Guadalquivir
- Po Tevere Arno Adige
- Maas Meuse Schelde Escaut
- Nordsee Noordzee Ostsee Mittelmeer Méditerranée Mediterráneo Mediterraneo Mediterrâneo Atlantik Atlantique
- Alpen Alpes Alpi Pyrenäen Pyrénées Pirineos Pirenei
- Bodensee Adria Adriatico Ärmelkanal Manche Schwarzes_Meer Mar_Negro Mar_Nero Zwarte_Zee Oostzee Middellandse_Zee
- Waddenzee
- Europa Europe Afrika Afrique África Asien Asie Asia Ásia Azië Amerika Amérique América Südamerika Nordamerika
- Lateinamerika
- América_Latina Amérique_latine America_Latina Latijns-Amerika América_del_Sur América_do_Sul Sudamérica Sudamerica
- Mitteleuropa
- Osteuropa Westeuropa Südeuropa Nordeuropa Naher_Osten Nahen_Osten Nahost Oriente_Medio Medio_Oriente Oriente_Médio
- Proche-Orient
- Moyen-Orient Midden-Oosten Balkan Balkans Balcanes Balcani Balcãs Sahel Sahelzone Skandinavien Scandinavie
- Escandinavia Benelux
- Nordafrika Westafrika Ostafrika Antarktis Antarctique Antártida Antartide Arktis Arctique Ártico Artico Pazifik
- Pacifique Pacífico
- Pacifico Atlántico Atlantico Atlântico Atlantische_Oceaan Mar_Mediterráneo Cantábrico Tirreno Jonio Karibik
- Caraïbes Caribe Caraibi
- Caribbean Amazonasbecken Apenninen Appennini Appennino Anden Andes Ande Himalaya Kaukasus Sahara
"""
_BY_NAME = {
    name.replace("_", " "): None if country == "-" else country
    for line in _TABLE.strip().splitlines()
    for country, *names in [line.split()]
    for name in names
}


def is_exonym(name: str) -> bool:
    """Whether a name is that of a place of this table."""
    return name in _BY_NAME


def exonym_country(name: str) -> str | None:
    """The country of a place of this table; None for waters and mountains of several, and for other names."""
    return _BY_NAME.get(name)
