"""Who wrote and who published: bylines, mastheads, datelines, biographies, copyright lines."""

from __future__ import annotations

import pytest

from summarizer.articles.biographies import Biography, parse_biography
from summarizer.articles.bylines import Byline, parse_byline
from summarizer.articles.datelines import Dateline, parse_dateline, printed_place
from summarizer.articles.names import is_outlet, is_person_name
from summarizer.articles.publishers import printed_outlet


@pytest.mark.parametrize(
    ("text", "is_name"),
    [
        ("Jane Roe", True),
        ("J. K. Doe", True),
        ("Ana de la Roe", True),
        ("JANE ROE", True),
        ("Anna-Lena Müller", True),
        ("Qasem al-Roe", True),
        ("Jane", False),
        ("Oldford Times", False),
        ("Middle East", False),
        ("bridge falls", False),
        ("Area 51", False),
    ],
)
def test_is_person_name(text: str, is_name: bool) -> None:
    assert is_person_name(text) is is_name


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("The Oldford Times", True),
        ("Reuters", True),
        ("oldford.com", False),
        ("Oldfordnews.com", True),
        ("Norland Media", True),
        ("Police report record snow", False),
        ("Jane Roe", False),
        ("Web Desk", False),
        ("KQXR 4", True),
        ("Oldford Nation", True),
        ("Voice of Norland", True),
        ("Oldford Times Online", True),
        ("Police Report Snow", False),
        ("Star of the Sea", True),
        ("Nation Mourns", False),
    ],
)
def test_is_outlet(text: str, outlet: bool) -> None:
    assert is_outlet(text) is outlet


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("By Jane Roe", Byline(("Jane Roe",))),
        ("EXCLUSIVE by Jane Roe, chief reporter", Byline(("Jane Roe",))),
        ("Exclusive: by Jane Roe", Byline(("Jane Roe",))),
        ("A special report by Jane Roe in Oldford", Byline(("Jane Roe",))),
        ("Review by Jane Roe ★★★☆☆", Byline(("Jane Roe",))),
        ("Blog by Jane Roe, campaigns officer", Byline(("Jane Roe",))),
        ("By Jane Roe, Marn Rivers Trust", Byline(("Jane Roe",))),
        ("Posted 20 May by Jane Roe, shelter coordinator, Oldford · Reading time: 5 min", Byline(("Jane Roe",))),
        ("Tuesday 3 June, by Jane Roe and John Doe", Byline(("Jane Roe", "John Doe"))),
        ("Last updated 3 hours ago by Jane Roe", Byline(("Jane Roe",))),
        ("3 May 2025 – Jane Roe, Head of Advocacy", Byline(("Jane Roe",), None, "2025-05-03")),
        ("Opened 20 May by Mary Lund", None),
        ("Won by Jane Roe", None),
        ("By Jane Roe in Oldford and John Doe in Kilnsea", Byline(("Jane Roe", "John Doe"))),
        ("Jane Roe in Oldford and Ana de la Roe in Port Marn", Byline(("Jane Roe", "Ana de la Roe"))),
        ("Words: Jane Roe. Portrait: Max Coe", Byline(("Jane Roe",))),
        ("Text: Jane Roe | Photo: Max Coe", Byline(("Jane Roe",))),
        ("Von Jane Roe und Max Coe", Byline(("Jane Roe", "Max Coe"))),
        ("Jane Roe, Berlin", Byline(("Jane Roe",))),
        ("21:40 | Radio Oldford, English Service", Byline(publisher="Radio Oldford")),
        ("Issues   Interviews   Reviews   About", None),
        ("BY JANE ROE", Byline(("JANE ROE",))),
        ("By Jane Roe and J. K. Doe", Byline(("Jane Roe", "J. K. Doe"))),
        ("By Jane Roe in Oldford", Byline(("Jane Roe",))),
        ("By Jane Roe, Political Correspondent", Byline(("Jane Roe",))),
        ("By Jane Roe Associated Press", Byline(("Jane Roe",), "Associated Press")),
        ("Jane Roe and John Doe, Reuters", Byline(("Jane Roe", "John Doe"), "Reuters")),
        ("Jane Roe | May 3, 2025", Byline(("Jane Roe",), None, "2025-05-03")),
        ("Jane Roe Published May 3, 2025", Byline(("Jane Roe",), None, "2025-05-03")),
        ("Norland Media January 10, 2026 News", Byline((), "Norland Media", "2026-01-10")),
        ("Peregrine May 3, 2025", Byline((), "Peregrine", "2025-05-03")),
        ("London May 3, 2025", Byline((), None, "2025-05-03")),
        ("May 3, 2025 / 10:32 AM EDT / Norland News", Byline((), "Norland News", "2025-05-03")),
        ("• Saturday, 31 January 2026", Byline((), None, "2026-01-31")),
        ("Last updated: 2025-05-03T10:00:00Z", Byline((), None, "2025-05-03")),
        ("By Staff Writer", Byline()),
        ("BY JANE ROE AND JOHN DOE", Byline(("JANE ROE", "JOHN DOE"))),
        ("Jane Roe & John Doe | MNA", Byline(("Jane Roe", "John Doe"), "MNA")),
        ("Jane Roe · 11.52 · Auf Deutsch lesen", Byline(("Jane Roe",))),
        ("Posted by Jane Roe on 04.06.2025 · 6-minute read · 23 comments", Byline(("Jane Roe",), None, "2025-06-04")),
        ("22:31, Fri, Jan 16, 2026 | UPDATED: 07:50, Sat, Jan 17, 2026", Byline((), None, "2026-01-16")),
        ("By Jane Roe for the Oldford Times", Byline(("Jane Roe",), "Oldford Times")),
        ("By Jane Roe of the Oldford Herald", Byline(("Jane Roe",), "Oldford Herald")),
        ("By Jane Roe Special to The Oldford Times", Byline(("Jane Roe",), "The Oldford Times")),
        ("Reported by Jane Roe from Oldford", Byline(("Jane Roe",))),
        ("Jane Roe Political editor", Byline(("Jane Roe",))),
        ("Jane Roe, BBC News, Oldford", Byline(("Jane Roe",), "BBC News")),
        ("By Jane Roe, translated by John Doe", Byline(("Jane Roe",))),
        ("Jane Roe – why the bridge fell", None),
        ("Blue Anchor ASA", None),
        ("Von Anna Müller", Byline(("Anna Müller",))),
        ("By Sunday", None),
        ("By the river, a bridge", None),
        ("Climate, Energy and Water", None),
        ("Bridge falls May 3, 2025", None),
        ("The council met on May 3, 2025", None),
        ("Police said so", None),
        ("Words Jane Roe   Pictures Max Coe", Byline(("Jane Roe",))),
        ("Words Jane Roe    Photographs Max Coe    Illustration Ann Poe", Byline(("Jane Roe",))),
        ("Text & photos: Jane Roe", Byline(("Jane Roe",))),
        ("Story and pictures by Jane Roe", Byline(("Jane Roe",))),
        ("Interview: Jane Roe", Byline(("Jane Roe",))),
        ("Analysis: Why the bridge fell", None),
        ("By|Jane Roe|, Oldford", Byline(("Jane Roe",))),
        ("By: Jane Roe - @jroe", Byline(("Jane Roe",))),
        ("by JANE ROE, in Port Marn", Byline(("JANE ROE",))),
        ("Jane Roe, in Oldford, and John Doe, in Kilnsea", Byline(("Jane Roe", "John Doe"))),
        ("Jane Roe North of Norland correspondent", Byline(("Jane Roe",))),
        ("Jane Roe Local Democracy Reporting Service", Byline(("Jane Roe",))),
        ("Jane Roe (text), Max Coe (photos)", Byline(("Jane Roe",))),
        ("Jane Roe, additional reporting by Max Coe", Byline(("Jane Roe",))),
        ("Jane Roe, OLDFORDNEWS.IE", Byline(("Jane Roe",))),
        ("Jane Roe 3h ago", Byline(("Jane Roe",))),
        ("Jane Roe | 03/05/2025", Byline(("Jane Roe",))),
        ("Jane Roe, Kilnsea, Friday 8 May", Byline(("Jane Roe",))),
        ("3 May 2025 | Marn district | Jane Roe", Byline(("Jane Roe",), None, "2025-05-03")),
        ("Jane Roe | The Sluice | May 3, 2025", Byline(("Jane Roe",), "The Sluice", "2025-05-03")),
        ("Our Correspondent, Oldford", Byline()),
        ("Staff Reporter", Byline()),
        ("LABOUR MARKET | Saturday 03.05.2025", Byline((), None, "2025-05-03")),
        ("Jane Roe is the Herald's senior correspondent", None),
        ("Town Hall Talks", None),
    ],
)
def test_parse_byline(line: str, byline: Byline | None) -> None:
    assert parse_byline(line) == byline


@pytest.mark.parametrize(
    ("paragraph", "dateline"),
    [
        ("OLDFORD (Norland24) — The bridge fell.", Dateline("OLDFORD", "Norland24")),
        ("PARIS, May 3 (Reuters) - The bridge fell.", Dateline("PARIS", "Reuters")),
        ("WASHINGTON (AP) — Two bridges fell.", Dateline("WASHINGTON", "AP")),
        ("KYIV, Ukraine (AP) — A bridge fell.", Dateline("KYIV", "AP")),
        ("ST. PAUL, Minn. (AP) — A bridge fell.", Dateline("ST. PAUL", "AP")),
        ("THE HAGUE (AP) — A bridge fell.", Dateline("THE HAGUE", "AP")),
        ("NEW YORK/LONDON, May 3 (Reuters) - A bridge fell.", Dateline("NEW YORK/LONDON", "Reuters")),
        ("OLDFORD, Norland, May 3, 2025 (AFP) - It fell.", Dateline("OLDFORD", "AFP", "2025-05-03")),
        ("OLDFORD — The bridge fell.", Dateline("OLDFORD", None)),
        ("Paris — The mayor spoke.", Dateline("Paris", None)),
        ("BAGHDAD: The council met.", Dateline("BAGHDAD", None)),
        ("Peregrine — The bridge fell.", Dateline(None, "Peregrine")),
        ("Norland News/ The bridge fell.", Dateline(None, "Norland News")),
        ("Norland News / Baghdad — The bridge fell.", Dateline("Baghdad", "Norland News")),
        ("OLDFORD/KILNSEA: The council met for nine hours on Monday.", Dateline("OLDFORD/KILNSEA", None)),
        ("Paris: The council met for nine hours on Monday.", Dateline("Paris", None)),
        ("OLDFORD, Norland, March 3 /MarnWire/ -- It met.", Dateline("OLDFORD", "MarnWire")),
        ("[OLDFORD] The council met.", Dateline("OLDFORD", None)),
        ("(Paris) The council met.", Dateline("Paris", None)),
        ("Oldford, 3 May 2025. The council met.", Dateline("Oldford", None, "2025-05-03")),
        ("Inflation — the scourge of the poor — fell.", None),
        ("Fenn — Oldford's mayor — fell.", None),
        ("OLDFORD, Norland/KILNSEA, May 3 (Reuters) - It fell.", Dateline("OLDFORD, Norland/KILNSEA", "Reuters")),
        ("OLDFORD and KILNSEA — It fell.", Dateline("OLDFORD and KILNSEA", None)),
        ("OLDFORD (MARN), 3 May (MNA) - It fell.", Dateline("OLDFORD (MARN)", "MNA")),
        ("Oldford, May 3 (MNA) The bridge fell.", Dateline("Oldford", "MNA")),
        ("OLDFORD, 3rd May 2025 (MNA) -- It fell.", Dateline("OLDFORD", "MNA", "2025-05-03")),
        ("New Delhi [India], May 3 (ANI): It fell.", Dateline("New Delhi [India]", "ANI")),
        ("OLDFORD, Co. Marn, Saturday — It fell.", Dateline("OLDFORD", None)),
        ("Oldford, May 3, MNA - It fell.", Dateline("Oldford", "MNA")),
        ("BRIDGE FALL: The council met for nine hours on Monday.", None),
        ("The National Bank of Norland (NBN) The rate rose.", None),
        ("By Wednesday, 4 March — It fell.", None),
        ("FENN: I ran.", None),
        ("UPDATE 1 - The bridge fell.", None),
        ("No — Never again.", None),
        ("Rescue teams (Fire Brigade) - The men came.", None),
        ("The bridge fell on Saturday.", None),
    ],
)
def test_parse_dateline(paragraph: str, dateline: Dateline | None) -> None:
    assert parse_dateline(paragraph) == dateline


@pytest.mark.parametrize(
    ("paragraph", "biography"),
    [
        (
            "Jane Roe is a news editor for The Oldford Times. She lives in Quill.",
            Biography("Jane Roe", "The Oldford Times"),
        ),
        ("Jane Roe is Senior Correspondent with Norland Express.", Biography("Jane Roe", "Norland Express")),
        ("Jane Roe lives in Quill with two goats.", Biography("Jane Roe", None)),
        ("Jane Roe covers transport for Norland Today.", Biography("Jane Roe", None)),
        ("Greta Quist is professor of law at Quill University.", Biography("Greta Quist", None)),
        ("Jane Roe has worked for Marn Watch since 2017, in Harrow and Kilnsea.", Biography("Jane Roe", None)),
        ("Jane Roe is head of research at Marn Watch.", Biography("Jane Roe", None)),
        ("Mary Lund has written to the minister for help.", None),
        ("Mary Lund is the mayor of Oldford.", None),
        ("Mary Lund was a lawyer before she joined the council of Oldford.", None),
        ("The bridge is a landmark for many a writer.", None),
    ],
)
def test_parse_biography(paragraph: str, biography: Biography | None) -> None:
    assert parse_biography(paragraph) == biography


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("© 2025 The Oldford Times. All rights reserved.", "The Oldford Times"),
        ("Copyright © 2020-2025 Norland Today. Read on.", "Norland Today"),
        ("© Norland Media 2025", "Norland Media"),
        ("All rights reserved", None),
    ],
)
def test_printed_outlet(line: str, outlet: str | None) -> None:
    assert printed_outlet(line) == outlet


@pytest.mark.parametrize(
    ("paragraph", "others", "place"),
    [
        ("Alt Marn. Die Brücke ist am Samstag in den Fluss gestürzt.", "Die Brücke bei Alt Marn.", "Alt Marn"),
        ("Silence. Then the bridge fell into the river at Oldford.", "The bridge in Oldford", None),
        ("Alt Marn. Die Brücke ist am Samstag in den Fluss gestürzt.", "Der Fluss", None),
        ("The bridge in Kilnsea fell into the river on Saturday.", "a bridge in Kilnsea", None),
        ("KILNSEA: Ann Poe, the mayor of Kilnsea, resigned on Saturday after nine years.", "", "KILNSEA"),
        ("SHAME: Ann Poe, the mayor of Kilnsea, resigned on Saturday after nine years.", "", None),
    ],
)
def test_printed_place(paragraph: str, others: str, place: str | None) -> None:
    assert printed_place(paragraph, others) == place


@pytest.mark.parametrize(
    ("biography", "employer"),
    [
        ("Jane Roe is deputy editor of The Heron and a native of Quill.", "Heron"),
        ("Jane Roe covers water for The Sluice. She lives by a canal.", "Sluice"),
        ("Jane Roe is the Mirror's senior correspondent.", "Mirror"),
        ("Jane Roe is professor of law at Quill University.", None),
    ],
)
def test_for_whom_an_author_writes(biography: str, employer: str | None) -> None:
    found = parse_biography(biography)
    assert found is not None
    assert found.employer == employer
