"""Names of licences become links to their texts."""

from plugins.citations.meta import licence_address
from plugins.model.material import LicenceName
from plugins.pages.parts import Link
from plugins.pages.view import View


def licence_link(view: View, name: LicenceName) -> Link:
    """Return a link to what the licence allows, in the language of the page."""
    deed = "deed.ru" if view.language == "ru" else "deed.en"
    return Link(licence_name(name), f"{licence_address(name)}{deed}")


def licence_name(name: LicenceName) -> str:
    """Return the name as it is written: «CC BY-SA»."""
    return "CC0" if name == "cc0" else name.upper().replace("-", " ", 1)
