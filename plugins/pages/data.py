"""A page becomes the address of what it shows as data, for programs that come upon it."""

from collections.abc import Mapping
from urllib.parse import quote

from plugins.catalogue.desks import dossier_path, has_dossier
from plugins.model.catalogue import Catalogue
from plugins.model.vocabulary import Region
from plugins.pages.view import View
from plugins.records.addresses import list_path, record_path


def data_address(view: View, path: str) -> str:
    """Return the address, from the root, of the JSON of the page at `path`, empty if it has none.

    That is the record of an entry, or the list of a kind.
    """
    found: Mapping[str, str] = view.once(_find, view.catalogue, "data")
    return f"/{quote(found[path])}" if path in found else ""


def _find(_: View, catalogue: Catalogue) -> Mapping[str, str]:
    """Return the paths of pages with those of their data."""
    found: dict[str, str] = {}
    for entry in catalogue.entries:
        path = entry.permalink()
        if path is not None:
            found[path] = record_path(entry.collection, entry.id)
    for region in catalogue.of(Region):
        if has_dossier(catalogue, region):
            found[dossier_path(region)] = record_path(region.collection, region.id)
    for kind in catalogue.kinds:
        if kind.has_list and catalogue.of(kind):
            found[f"{kind.collection}/"] = list_path(kind, "json")
    return found
