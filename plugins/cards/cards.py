"""Schools become contact cards (vCard 4.0, RFC 6350)."""

import uuid
from collections.abc import Iterator
from functools import partial

from plugins.catalogue.contact_cards import card_path
from plugins.content_lines import lines, text, uri
from plugins.model.artifact import Artifact, Recipe, fingerprint
from plugins.model.catalogue import Catalogue, address
from plugins.model.language import LANGUAGES, Language
from plugins.model.school import School
from plugins.model.settings import SiteSettings

COUNTRY: dict[Language, str] = {"ru": "Россия", "en": "Russia"}
# Cards keep their identity, whatever host and slug a school is shown at.
IDENTITIES = uuid.uuid5(uuid.NAMESPACE_DNS, "community-schools.contact-cards")


def site_cards(catalogue: Catalogue, settings: SiteSettings) -> Iterator[Artifact]:
    """Yield `schools/<slug>/contact.vcf`, in the languages of the school, where it has contacts."""
    for school in catalogue.of(School):
        for language in LANGUAGES:
            path = card_path(school, language)
            if path is not None:
                yield Artifact(path, partial(_recipe, catalogue, settings, school, language, path))


def _recipe(
    catalogue: Catalogue, settings: SiteSettings, school: School, language: Language, path: str
) -> Recipe:
    data = contact_card(
        school,
        language,
        region_of(catalogue, school, language),
        settings.absolute(address(school, language)),
        settings.absolute(f"/{path}"),
    )
    return Recipe(fingerprint(data.decode()), lambda: data)


def region_of(catalogue: Catalogue, school: School, language: Language) -> str:
    """Return the name of the region of `school`, empty where it is not known."""
    region = catalogue.get("regions", school.regions[0]) if school.regions else None
    return region.title.best(language) if region else ""


def contact_card(school: School, language: Language, region: str, page: str, source: str) -> bytes:
    """Return the card of `school`, to be found at `source`; `page` is its page on the site.

    Properties stand in the order of RFC 6350, section 6; every text is escaped (3.4) and every
    line folded at 75 octets (3.2).
    """
    contacts = school.contacts
    phone = contacts.phone if contacts else None
    street = contacts.address.best(language) if contacts and contacts.address else ""
    town = school.locality.best(language) if school.locality else ""
    place = (street, town, region)
    return lines(
        "BEGIN:VCARD",
        "VERSION:4.0",
        f"SOURCE:{uri(source)}",
        "KIND:org",
        f"FN:{text((school.short or school.title).best(language))}",
        # Street, town, region and country; neither box, extension nor code are known (6.3.1).
        f"ADR;TYPE=work:;;{';'.join(map(text, place))};;{text(COUNTRY[language])}"
        if any(place)
        else "",
        f"TEL;{telephone(phone)}" if phone else "",
        f"EMAIL;TYPE=work:{text(contacts.email)}" if contacts and contacts.email else "",
        f"LANG:{language}",
        f"GEO:geo:{school.point[0]},{school.point[1]}" if school.point else "",
        f"ORG:{text(school.title.best(language))}",
        f"UID:{uuid.uuid5(IDENTITIES, school.key).urn}",
        f"URL;PREF=1:{uri(school.site)}" if school.site else "",
        f"URL:{uri(page)}",
        "END:VCARD",
    )


def telephone(number: str) -> str:
    """Return parameters and value of TEL (6.4.1): a global number as `tel:` (RFC 3966, 5.1.4)."""
    if not number.startswith("+"):
        return f"TYPE=work:{text(number)}"
    return f"VALUE=uri;TYPE=work:tel:+{''.join(filter(str.isdecimal, number))}"
