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
    return found.get(path, "")


def _find(_: View, catalogue: Catalogue) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for entry in catalogue.entries:
        path = entry.permalink()
        if path is not None:
            found[path] = _address(record_path(entry.collection, entry.id))
    for region in catalogue.of(Region):
        if has_dossier(catalogue, region):
            found[dossier_path(region)] = _address(record_path(region.collection, region.id))
    for kind in catalogue.kinds:
        if kind.has_list and catalogue.of(kind):
            found[f"{kind.collection}/"] = _address(list_path(kind, "json"))
    return found


def _address(path: str) -> str:
    return f"/{quote(path)}"
