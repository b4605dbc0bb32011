"""A material becomes the digest of all entries and files that its page, or its card, is made of."""

from collections.abc import Iterator

from plugins.catalogue.downloads import find_downloads
from plugins.model.material import Material
from plugins.pages.view import View


def page_parts(view: View, material: Material) -> Iterator[str]:
    """Yield digests of what the page of `material` is made of; nothing if they are not known.

    What names it, what it names and what is like it are shown by what is in their own files.
    """
    if material.origin.bodies:
        return  # what the links of its text lead to is not followed
    catalogue = view.catalogue
    yield from card_parts(view, material)
    for entry in (*catalogue.referring_to(material), *view.related_materials[material.key]):
        yield entry.stamp
    for key in material.references:
        named = catalogue.get(*key.split("/", 1))
        yield named.stamp if named else key


def card_parts(view: View, material: Material) -> Iterator[str]:
    """Yield digests of what the card of `material` is made of."""
    yield material.stamp
    yield from (f"{file.path} {file.digest}" for file in find_downloads(view.catalogue, material))
