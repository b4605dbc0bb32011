"""A material becomes the rows beside its text: what is printed in it, and what it is about."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from plugins.model.fields import LocalizedText
from plugins.model.language import ORIGINAL
from plugins.model.material import Material
from plugins.model.partner import Partner
from plugins.model.project import Project
from plugins.model.resource_centre import ResourceCentre
from plugins.model.school import School
from plugins.pages.library.contexts import Row
from plugins.pages.library.licences import licence_link
from plugins.pages.library.uses import series_link
from plugins.pages.library.words import (
    audience_links,
    component_links,
    language_links,
    stage_links,
)
from plugins.pages.parts import Link
from plugins.pages.view import View


def imprint_rows(view: View, material: Material) -> Iterator[Row]:
    """Yield what stands on the title page: series, journal, publisher, pages, ISBN, licence."""
    gettext = view.interface.gettext
    if material.organisations and material.authors:
        names = material.organisations.best(view.language)
        language = None if material.organisations.get(view.language) is not None else ORIGINAL
        yield Row(gettext("Organisation"), tuple(Link(each, "", language) for each in names))
    if series := series_link(view, material):
        number = _plain(gettext("No. %(number)s") % {"number": material.number})
        yield Row(gettext("Series"), (series, number) if material.number else (series,))
    if material.journal:
        yield Row(
            gettext("Journal or paper"), (_local(view, material.journal), *_issue(view, material))
        )
    if material.edition:
        yield Row(gettext("Edition"), (_local(view, material.edition),))
    published = [each for each in (material.publisher, material.place) if each]
    if published:
        yield Row(gettext("Publisher"), tuple(_local(view, each) for each in published))
    if material.pages:
        yield Row(gettext("Number of pages"), (_plain(str(material.pages)),))
    if material.isbn:
        yield Row("ISBN", (_plain(material.isbn),))
    yield Row(gettext("Language"), language_links(view, material))
    if material.licence:
        yield Row(gettext("Licence"), (licence_link(view, material.licence),))


def about_rows(view: View, material: Material) -> Iterator[Row]:
    """Yield whom it is for, what it is about, whom it tells of."""
    gettext = view.interface.gettext
    rows = (
        (gettext("For whom"), audience_links(view, material)),
        (gettext("Experience"), stage_links(view, material)),
        (gettext("Components of the model"), component_links(view, material)),
        (gettext("Topics"), view.topics(material)),
        (gettext("Regions"), view.regions(material)),
        (gettext("Projects"), view.links(Project.collection, material.projects)),
        (gettext("Schools"), view.links(School.collection, material.schools)),
        (gettext("Resource centres"), view.links(ResourceCentre.collection, material.centres)),
        (gettext("Partners"), view.links(Partner.collection, material.partners)),
        (gettext("Key words"), view.tags(material)),
    )
    yield from (Row(name, values) for name, values in rows if values)


def elsewhere(view: View, material: Material) -> Iterator[Link]:
    """Yield where it can be read outside of this site."""
    gettext = view.interface.gettext
    if material.url:
        host = urlsplit(material.url).netloc.removeprefix("www.")
        yield Link(gettext("Open on %(host)s") % {"host": host}, material.url)
    if material.archived:
        # An asterisk in the place of a date: the archive shows all copies that it has.
        several = "/*" in material.archived
        words = gettext("Copies in a web archive") if several else gettext("Copy in a web archive")
        yield Link(words, material.archived)


def own_title(view: View, material: Material) -> tuple[str, str] | None:
    """Return the title that stands on the work, and its language, where the page has another."""
    written = material.written_in[0]
    if material.original_title:
        return material.original_title, written
    shown = material.title.best(view.language)
    own = {"ru": material.title.ru, "en": material.title.en}.get(written)
    if material.descriptive or own is None or own == shown:
        return None
    return own, written


def _issue(view: View, material: Material) -> Iterator[Link]:
    gettext = view.interface.gettext
    if material.volume:
        yield _plain(gettext("Vol. %(number)s") % {"number": material.volume})
    if material.issue:
        yield _plain(gettext("No. %(number)s") % {"number": material.issue})
    if material.page_range:
        yield _plain(gettext("P. %(pages)s") % {"pages": material.page_range})


def _local(view: View, text: LocalizedText) -> Link:
    return Link(text.best(view.language), "", view.foreign(text))


def _plain(text: str) -> Link:
    return Link(text, "")
