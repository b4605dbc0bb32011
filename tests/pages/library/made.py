"""Materials and their pages, made up."""

from dataclasses import replace
from typing import Any

from plugins.model.attachment import Attachment
from plugins.model.entry import Entry
from plugins.model.language import Language
from plugins.model.material import Material
from plugins.pages.library.contexts import MaterialPage
from plugins.pages.library.material import material_page
from plugins.pages.view import View
from tests.entries import entry
from tests.pages.calendar.desk import frame_of, make_view

BOTH = {"ru": "Книга о школе", "en": "A Book on a School"}


def material(id: str = "book", **values: Any) -> Material:
    return entry(Material, id, **{"type": "book", "title": BOTH, **values})


def view_of(*entries: Entry, language: Language = "ru", files: tuple[Attachment, ...] = ()) -> View:
    """Make a view of `entries` with `files` beside them."""
    view = make_view(*entries, language=language)
    beside = {each.path: each for each in files}
    return replace(view, catalogue=replace(view.catalogue, attachments=beside))


def open_material(view: View, id: str = "book") -> MaterialPage:
    found = view.catalogue.get(Material.collection, id)
    assert isinstance(found, Material)
    return material_page(view, frame_of(view), found)


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")
