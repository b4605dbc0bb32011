"""Contact cards: what they hold, and that address books can read them."""

from typing import Any

import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st

from plugins.cards.cards import contact_card, site_cards
from plugins.model.school import School
from plugins.model.settings import SiteSettings
from tests.entries import TODAY, catalogue, entry, region
from tests.site import URL

SETTINGS = SiteSettings(URL, TODAY)
PAGE = f"{URL}/schools/one/"


def school(**values: Any) -> School:
    return entry(School, "one", **{"title": "МБОУ «Школа № 87»; «Б», \\ В", **values})


FULL = {
    "short": {"ru": "Школа № 87", "en": "School No. 87"},
    "locality": {"ru": "Северск", "en": "Seversk"},
    "site": "https://example.org/школа",
    "point": "56.6, 84.88",
    "contacts": {
        "email": "school@example.org",
        "phone": "+7 (3823) 12-34-56",
        "address": "ул. Первая, 1; корпус 2",
    },
}


def card(one: School, region_name: str = "Томская область") -> bytes:
    return contact_card(one, "ru", region_name, PAGE, f"{PAGE}contact.vcf")


def test_a_card_holds_what_is_known() -> None:
    found = vobject.readOne(card(school(**FULL)).decode())
    assert found.version.value == "4.0"
    assert found.fn.value == "Школа № 87"
    assert found.org.value == ["МБОУ «Школа № 87»; «Б», \\ В"]
    assert found.email.value == "school@example.org"
    assert found.tel.value == "tel:+73823123456"
    assert found.tel.params["VALUE"] == ["uri"]
    place = found.adr.value
    assert (place.street, place.city, place.region, place.country) == (
        "ул. Первая, 1; корпус 2",
        "Северск",
        "Томская область",
        "Россия",
    )
    assert [each.value for each in found.contents["url"]] == [
        "https://example.org/%D1%88%D0%BA%D0%BE%D0%BB%D0%B0",
        PAGE,
    ]
    assert found.geo.value == "geo:56.6,84.88"


def test_a_card_to_the_letter() -> None:
    assert card(school(title="Школа", site="https://example.org"), "").decode() == (
        "BEGIN:VCARD\r\n"
        "VERSION:4.0\r\n"
        "SOURCE:https://example.org/schools/one/contact.vcf\r\n"
        "KIND:org\r\n"
        "FN:Школа\r\n"
        "LANG:ru\r\n"
        "ORG:Школа\r\n"
        "UID:urn:uuid:c20e865d-24be-5db8-8cdc-6f68b4df4613\r\n"
        "URL;PREF=1:https://example.org\r\n"
        "URL:https://example.org/schools/one/\r\n"
        "END:VCARD\r\n"
    )


def test_a_number_without_its_country_is_text() -> None:
    found = vobject.readOne(card(school(contacts={"phone": "8 (3823) 12-34-56"})).decode())
    assert found.tel.value == "8 (3823) 12-34-56"
    assert "VALUE" not in found.tel.params


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Zl", "Zp"]), min_size=1))
def test_no_name_breaks_a_card(name: str) -> None:
    data = card(school(title=f"x{name}x"))
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    assert vobject.readOne(data.decode()).fn.value == f"x{name}x"


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({}, set()),
        ({"contacts": {}}, set()),
        ({"sveden": "https://example.org"}, set()),
        ({"site": "https://example.org"}, {"schools/one/contact.vcf"}),
        (
            {"title": {"ru": "Школа", "en": "School"}, "contacts": {"email": "a@example.org"}},
            {"schools/one/contact.vcf", "en/schools/one/contact.vcf"},
        ),
    ],
)
def test_there_are_cards_of_schools_that_can_be_reached(
    values: dict[str, Any], expected: set[str]
) -> None:
    made = site_cards(catalogue(school(**values)), SETTINGS)
    assert {each.path for each in made} == expected


def test_a_card_keeps_its_identity_in_every_language_and_at_every_address() -> None:
    both = {"title": {"ru": "Школа", "en": "School"}, "regions": ["ru-kya"], **FULL}
    cards = [
        vobject.readOne(each.recipe().make().decode())
        for slug in ("one", "another")
        for each in site_cards(catalogue(region(), school(slug=slug, **both)), SETTINGS)
    ]
    assert len({each.uid.value for each in cards}) == 1
    assert [each.adr.value.country for each in cards] == ["Россия", "Russia"] * 2
    assert {each.adr.value.region for each in cards} == {"Запись ru-kya"}


def test_the_recipe_tells_changed_contacts_from_others() -> None:
    prints = {
        each.recipe().fingerprint
        for site in ("https://a.example", "https://b.example", "https://a.example")
        for each in site_cards(catalogue(school(site=site)), SETTINGS)
    }
    assert len(prints) == 2
