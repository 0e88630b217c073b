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
DE München Munich Múnich Monaco-di-Baviera Munique
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
IT Südtirol Alto-Adige
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
ES Baskenland País-Vasco Euskadi
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
BR São-Paulo Rio-de-Janeiro Brasilia Brasília
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
US Nueva-York New-York
GR Athen Athènes Atenas Atene Athene
DK Kopenhagen Copenhague Copenaghen
TR Istanbul Estambul
CN Peking Pékin Pekín Pechino Pequim
JP Tokio Tóquio
- Rhein Rhin Rin Reno Rijn
- Donau Danube Danubio
- Elbe Weser Oder Neckar Mosel Moselle
- Loire Seine Rhône Garonne Rhone
- Ebro Tajo Tejo Duero Douro Guadalquivir
- Po Tevere Arno Adige
- Maas Meuse Schelde Escaut
- Nordsee Noordzee Ostsee Mittelmeer Méditerranée Mediterráneo Mediterraneo Mediterrâneo Atlantik Atlantique
- Alpen Alpes Alpi Pyrenäen Pyrénées Pirineos Pirenei
- Bodensee Adria Adriatico
"""
_BY_NAME = {
    name.replace("-", " ") if name.count("-") > 1 else name: None if country == "-" else country
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
