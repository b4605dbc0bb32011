"""The static repository: its parts by their namespaces, a record for each material."""

import datetime

from lxml import etree

from plugins.shelf.markup import clean
from tests.shelf.library import AWKWARD, full, material, shelves
from tests.site import URL

NAMES = {
    "r": "http://www.openarchives.org/OAI/2.0/static-repository",
    "o": "http://www.openarchives.org/OAI/2.0/",
    "d": "http://www.openarchives.org/OAI/2.0/oai_dc/",
    "dc": "http://purl.org/dc/elements/1.1/",
}
EMAIL = "office@example.org"


def test_there_is_none_without_an_address_or_without_materials() -> None:
    assert "oai.xml" not in shelves(material())
    assert "oai.xml" in shelves(material(), email=EMAIL)


def test_it_has_the_parts_of_a_static_repository_in_order() -> None:
    root = etree.fromstring(shelves(full(), material("two"), email=EMAIL)["oai.xml"])
    assert [each.tag for each in root] == [
        f"{{{NAMES['r']}}}{name}" for name in ("Identify", "ListMetadataFormats", "ListRecords")
    ]
    identify = [(etree.QName(each).localname, each.text) for each in root[0]]
    assert identify == [
        ("repositoryName", "Сайт"),
        ("baseURL", f"{URL}/oai.xml"),
        ("protocolVersion", "2.0"),
        ("adminEmail", EMAIL),
        ("earliestDatestamp", "2009-01-01"),
        ("deletedRecord", "no"),
        ("granularity", "YYYY-MM-DD"),
    ]
    assert root.find("r:ListMetadataFormats/o:metadataFormat/o:metadataPrefix", NAMES).text == (
        "oai_dc"
    )
    assert root[2].get("metadataPrefix") == "oai_dc"
    records = root.findall("r:ListRecords/o:record", NAMES)
    ids = [each.findtext("o:header/o:identifier", None, NAMES) for each in records]
    assert ids == [f"oai:example.org:library/{name}" for name in ("one", "series", "two")]
    for record in records:
        stamp = datetime.date.fromisoformat(record.findtext("o:header/o:datestamp", None, NAMES))
        assert stamp >= datetime.date(2009, 1, 1)
        assert len(record.findall("o:metadata/d:dc", NAMES)) == 1


def test_a_record_says_what_is_known_in_each_language() -> None:
    root = etree.fromstring(shelves(full(), email=EMAIL)["oai.xml"])
    core = root.find("r:ListRecords/o:record/o:metadata/d:dc", NAMES)
    found: dict[str, list[str]] = {}
    for each in core:
        assert etree.QName(each).namespace == NAMES["dc"]
        found.setdefault(etree.QName(each).localname, []).append(each.text)
    awkward = clean(AWKWARD)
    assert found["title"] == [awkward, "Book"]
    assert found["creator"] == ["Корнетов, Г. Б.", "Иванов, А. А."]
    assert found["subject"] == ["Демократия", "Democracy"]
    assert found["description"] == [awkward, "About."]
    assert found["date"] == ["2009"]
    assert found["type"] == ["Книги", "Books"]
    assert found["language"] == ["ru"]
    assert found["relation"] == ["Серия"]
    assert found["rights"] == ["https://creativecommons.org/licenses/by/4.0/"]
    assert found["identifier"][:3] == [
        f"{URL}/library/one/",
        "https://example.org/?a=1&b=<>",
        "urn:isbn:9783161484100",
    ]
    assert found["identifier"][3].startswith("Корнетов, Г. Б. ")


def test_an_estimate_is_no_date() -> None:
    one = material(date_estimated="yes")
    root = etree.fromstring(shelves(one, email=EMAIL)["oai.xml"])
    core = root.find("r:ListRecords/o:record/o:metadata/d:dc", NAMES)
    assert core.find("dc:date", NAMES) is None
