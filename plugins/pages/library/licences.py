"""Names of licences become links to their texts."""

from plugins.model.material import LicenceName
from plugins.pages.parts import Link
from plugins.pages.view import View

CREATIVE_COMMONS = "https://creativecommons.org/"


def licence_address(name: LicenceName) -> str:
    """Return the address of the licence: of its last version, since works name none."""
    if name == "cc0":
        return f"{CREATIVE_COMMONS}publicdomain/zero/1.0/"
    return f"{CREATIVE_COMMONS}licenses/{name.removeprefix('cc-')}/4.0/"


def licence_link(view: View, name: LicenceName) -> Link:
    """Return a link to what the licence allows, in the language of the page."""
    deed = "deed.ru" if view.language == "ru" else "deed.en"
    return Link(licence_name(name), f"{licence_address(name)}{deed}")


def licence_name(name: LicenceName) -> str:
    """Return the name as it is written: «CC BY-SA»."""
    return "CC0" if name == "cc0" else name.upper().replace("-", " ", 1)
