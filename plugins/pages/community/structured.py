"""Schools and resource centres become structured data (schema.org School, Organization)."""

from typing import Any

from plugins.model.catalogue import address
from plugins.model.entry import Located
from plugins.model.organisation import Organisation
from plugins.model.resource_centre import ResourceCentre
from plugins.model.school import School
from plugins.model.vocabulary import Region
from plugins.pages.view import View


def school_data(view: View, school: School) -> dict[str, Any]:
    """Return the School: an EducationalOrganization with its place."""
    data = _organisation_data(view, school, "School")
    if school.sveden:
        data["sameAs"] = [*data.get("sameAs", ()), school.sveden]
    if school.point:
        latitude, longitude = school.point
        data["geo"] = {"@type": "GeoCoordinates", "latitude": latitude, "longitude": longitude}
    return data


def centre_data(view: View, centre: ResourceCentre) -> dict[str, Any]:
    """Return the Organization, with the regions that it serves."""
    data = _organisation_data(view, centre, "Organization")
    if centre.founded:
        data["foundingDate"] = str(centre.founded)
    if served := _regions(view, centre):
        data["areaServed"] = [{"@type": "AdministrativeArea", "name": each} for each in served]
    return data


def _organisation_data(view: View, entry: Organisation, kind: str) -> dict[str, Any]:
    language, contacts = view.language, entry.contacts
    regions = _regions(view, entry)
    place = {
        "@type": "PostalAddress",
        "streetAddress": contacts.address.best(language) if contacts and contacts.address else "",
        "addressLocality": entry.locality.best(language) if entry.locality else "",
        "addressRegion": regions[0] if regions else "",
        "addressCountry": "RU",
    }
    data = {
        "@type": kind,
        "name": entry.title.best(language),
        "alternateName": entry.short.best(language) if entry.short else "",
        "description": entry.summary.best(language) if entry.summary else "",
        "url": view.settings.absolute(address(entry, language)),
        "sameAs": [entry.site] if entry.site else [],
        "email": contacts.email if contacts else "",
        "telephone": contacts.phone if contacts else "",
        "address": {name: value for name, value in place.items() if value},
    }
    return {name: value for name, value in data.items() if value}


def _regions(view: View, entry: Organisation) -> list[str]:
    if not isinstance(entry, Located):
        return []
    found = (view.catalogue.get(Region.collection, id) for id in entry.regions)
    return [each.title.best(view.language) for each in found if each]
