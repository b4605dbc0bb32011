"""Pages of which there may be thousands become marks: digests of all that they are made of.

A page whose mark stands is not looked at again, which is quicker than to gather what it shows.
A mark may change in vain, never stay in vain: it holds more than its page needs.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from plugins.catalogue.changes import ChangesDesk
from plugins.catalogue.desks import MonthDesk, RegionDesk
from plugins.catalogue.listings import Listing
from plugins.catalogue.routes import Route
from plugins.catalogue.shelves import has_shelves
from plugins.model.artifact import Shared, fingerprint
from plugins.model.entry import Entry
from plugins.model.event import Event
from plugins.model.material import Material
from plugins.model.network_event import NetworkEvent
from plugins.model.news import News
from plugins.model.project import Project
from plugins.model.school import School
from plugins.model.timetable import Happening
from plugins.model.vocabulary import Region
from plugins.pages.calendar.contexts import MonthPage
from plugins.pages.changes.contexts import ChangesPage
from plugins.pages.community.contexts import RegionPage, SchoolListPage, SchoolPage
from plugins.pages.environment import Templates
from plugins.pages.feeds import entry_channels, list_channels, name_channels, page_channels
from plugins.pages.library.contexts import MaterialListPage, MaterialPage
from plugins.pages.library.marks import card_parts, page_parts
from plugins.pages.parts import Frame
from plugins.pages.view import View

# Of these a page shows only what names it, or what it names; of all else it might show each.
MANY = (School, News, Event, Project, Material)
LISTS: Mapping[type[Entry], str] = {
    School: SchoolListPage.template,
    Material: MaterialListPage.template,
}


@dataclass(frozen=True)
class Marks:
    """Marks of the pages of one language; `seal` stands for code, strings and static files."""

    view: View
    frame: Shared[Frame]
    templates: Templates
    seal: str

    def find(self, route: Route) -> str:
        """Return the mark of the page at `route`, nothing for a page that has none."""
        subject = route.subject
        if isinstance(subject, School):
            return self._school(subject)
        if isinstance(subject, Listing) and subject.kind in LISTS:
            return self._list(subject, route)
        if isinstance(subject, Material):
            return self._material(subject)
        if isinstance(subject, RegionDesk):
            return self._region(subject.region)
        if isinstance(subject, MonthDesk):
            return self._month(subject)
        if isinstance(subject, ChangesDesk):
            return self._changes(subject)
        return ""

    def _school(self, school: School) -> str:
        naming = self.view.catalogue.referring_to(school)
        # What links of its text lead to, and what years of a series are made of, is not followed.
        if school.origin.bodies or any(isinstance(each, NetworkEvent) for each in naming):
            return ""
        tutor = self.view.catalogue.get(School.collection, school.tutor or "")
        shown = (school, *naming) if tutor is None else (school, tutor, *naming)
        named = "\n".join([each.stamp for each in shown])
        feeds = name_channels(entry_channels(self.view, school))
        return fingerprint(self._whole, self._template(SchoolPage.template), named, feeds)

    def _region(self, region: Region) -> str:
        referring = self.view.catalogue.referring_to
        shown = list(referring(region))
        if any(isinstance(each, NetworkEvent) for each in shown):
            return ""  # what years of a series are made of is not followed
        # What names its schools tells in which years they did something.
        schools = [each for each in shown if isinstance(each, School)]
        shown += (
            each for school in schools for each in referring(school) if not isinstance(each, School)
        )
        named = "\n".join([each.stamp for each in shown])
        feeds = name_channels(page_channels(self.view, region))
        template = self._template(RegionPage.template)
        return fingerprint(self._whole, template, region.id, named, feeds)

    def _list(self, listing: Listing, route: Route) -> str:
        size = self.view.settings.page_size
        entries = listing.entries[(route.number - 1) * size : route.number * size]
        facet = listing.facet
        facets = listing.facets if route.number == 1 else ()  # as `list_page` shows them
        return fingerprint(
            self._whole,
            self._template(LISTS[listing.kind]),
            route.path,
            route.languages,
            len(listing.entries),
            [self._card(each) for each in entries],
            facet and facet.title,
            [(each.path, each.title, len(each.entries)) for each in facets],
            name_channels(list_channels(self.view, listing)),
            self._leads_to_shelves if listing.kind is Material and facet is None else False,
        )

    @cached_property
    def _leads_to_shelves(self) -> bool:
        return has_shelves(self.view.catalogue, self.view.language)

    def _card(self, entry: Entry) -> str:
        if isinstance(entry, Material):
            return "\n".join(card_parts(self.view, entry))
        return entry.stamp

    def _material(self, material: Material) -> str:
        parts = "\n".join(page_parts(self.view, material))
        if not parts:
            return ""
        feeds = name_channels(entry_channels(self.view, material))
        return fingerprint(self._whole, self._template(MaterialPage.template), parts, feeds)

    def _month(self, desk: MonthDesk) -> str:
        timetable, year = self.view.catalogue.timetable, desk.key[0]
        keys = [(year, month) for month in range(1, 13)]
        months = timetable.months, timetable.undated
        found = [each for group in months for each in group.get(desk.key, ())]
        return fingerprint(
            self._whole,
            self._template(MonthPage.template),
            desk,
            self._months,
            name_channels(page_channels(self.view, Event)),
            [len(group.get(key, ())) for key in keys for group in months],
            "\n".join(map(_happens, found)),
        )

    def _changes(self, desk: ChangesDesk) -> str:
        part = desk.part(self.view.language)
        return fingerprint(
            self._whole,
            self._template(ChangesPage.template),
            [desk.year, part.number, part.pages, part.total],
            desk.languages,
            part.years,
            name_channels(page_channels(self.view)),
            [(str(month), number) for month, number in part.months],
            "\n".join([f"{each.day} {each.what} {each.entry.stamp}" for each in part.items]),
        )

    @cached_property
    def _months(self) -> str:
        return fingerprint(self.view.catalogue.timetable.keys)

    @cached_property
    def _whole(self) -> str:
        """The digest of what any of these pages may show."""
        view, catalogue = self.view, self.view.catalogue
        kinds = [kind for kind in catalogue.kinds if kind not in MANY]
        return fingerprint(
            self.seal,
            self.frame,
            view.settings,
            catalogue.date.isoformat(),
            sorted((each.path, each.digest) for each in catalogue.images.values()),
            [each.stamp for kind in kinds for each in catalogue.of(kind)],
            [each.stamp for each in catalogue.of(School) if each.model],
            [view.list_address(kind) for kind in catalogue.kinds if kind.has_list],
        )

    def _template(self, name: str) -> str:
        return self.templates.fingerprint(self.templates.choose(name))


def _happens(happening: Happening) -> str:
    """Return what a month shows of `happening`; its times of day follow from its event."""
    subject = happening.subject
    days = f"{happening.id} {happening.first_day.toordinal()} {happening.last_day.toordinal()}"
    if isinstance(subject, Event):
        return f"{days} {subject.origin.digest}"
    sure = f"{happening.start} {happening.end} {happening.status} {happening.certain}"
    return f"{days} {subject.series.origin.digest} {subject.is_computed} {sure}"
