"""A page becomes the address of what it shows as data, for programs that come upon it."""

from collections.abc import Mapping
from urllib.parse import quote

from plugins.catalogue.desks import dossier_path, has_dossier
from plugins.model.catalogue import Catalogue
from plugins.model.entry import Entry
from plugins.model.vocabulary import Region
from plugins.pages.view import View
from plugins.records.addresses import list_path, record_path


def data_address(view: View, path: str) -> str:
    """Return the address, from the root, of the JSON of the page at `path`, empty if it has none.

    That is the record of an entry, or the list of a kind.
    """
    found: Mapping[str, Entry | type[Entry]] = view.once(_find, view.catalogue, "data")
    shown = found.get(path)
    if shown is None:
        return ""
    if isinstance(shown, Entry):
        return f"/{quote(record_path(shown.collection, shown.id))}"
    return f"/{quote(list_path(shown, 'json'))}"


def _find(_: View, catalogue: Catalogue) -> Mapping[str, Entry | type[Entry]]:
    """Return what the pages show, by their paths: an entry, or all of a kind."""
    found: dict[str, Entry | type[Entry]] = {}
    for entry in catalogue.entries:
        path = entry.permalink()
        if path is not None:
            found[path] = entry
    for region in catalogue.of(Region):
        if has_dossier(catalogue, region):
            found[dossier_path(region)] = region
    for kind in catalogue.kinds:
        if kind.has_list and catalogue.of(kind):
            found[f"{kind.collection}/"] = kind
    return found
