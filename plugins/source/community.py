"""Entries of the community become what is wrong between them: circles, times, contacts (C4)."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from plugins.model.catalogue import Catalogue
from plugins.model.dates import PartialDate, ends_before
from plugins.model.entry import Entry
from plugins.model.event import Contact, Event
from plugins.model.governance import ExpertTeam, GovernanceBody
from plugins.model.organisation import Contacts
from plugins.model.partner import Partner
from plugins.model.project import Project
from plugins.model.resource_centre import ResourceCentre
from plugins.model.school import School
from plugins.model.training import Training
from plugins.source.circles import find_circles
from plugins.source.diagnostics import Diagnostic
from plugins.source.places import Places

Loc = tuple[str | int, ...]
# Where anybody gets an address for nothing.
FREE_MAIL = frozenset(
    (
        *("mail.ru", "bk.ru", "list.ru", "inbox.ru", "internet.ru", "xmail.ru"),
        *("yandex.ru", "ya.ru", "yandex.com", "yandex.by", "yandex.kz", "yandex.ua", "narod.ru"),
        *("rambler.ru", "lenta.ru", "autorambler.ru", "myrambler.ru", "ro.ru", "vk.com"),
        *("gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "live.com", "live.ru"),
        *("msn.com", "yahoo.com", "icloud.com", "me.com", "mac.com", "aol.com", "gmx.com"),
        *("gmx.net", "gmx.de", "proton.me", "protonmail.com", "pochta.ru", "qip.ru", "nm.ru"),
        *("hotbox.ru", "fromru.com", "tut.by", "ukr.net", "i.ua", "mail.com", "zoho.com"),
    )
)
# A Russian mobile number, of what is left without brackets, spaces and hyphens.
MOBILE = re.compile(r"(?:\+?7|8)9\d{9}", re.ASCII)
SIGNS = re.compile(r"[ ()-]")
CONTACTED = (School, ResourceCentre, Partner, ExpertTeam, Training, Event)
# The fields that a time runs from and to, by kind.
PERIODS: Mapping[type[Entry], tuple[str, str]] = {
    Project: ("start", "end"),
    GovernanceBody: ("start", "end"),
    ResourceCentre: ("seen", "seen_until"),
}


@dataclass(frozen=True, slots=True)
class CommunityCheck:
    """Holds the entries of the community against each other, and their times and contacts."""

    catalogue: Catalogue
    places: Places

    def run(self) -> Iterator[Diagnostic]:
        """Yield what is wrong, and the warnings C410 and C411."""
        yield from self._tutors()
        projects = {
            each.id: (each.follows,) if each.follows else () for each in self.catalogue.of(Project)
        }
        for chain in find_circles(projects):
            yield self._circle(Project, chain, "C403", "follows")
        trainings = {each.id: each.prerequisites for each in self.catalogue.of(Training)}
        for chain in find_circles(trainings):
            place = trainings[chain[0]].index(chain[1])
            yield self._circle(Training, chain, "C404", "prerequisites", place)
        yield from self._periods()
        for kind in CONTACTED:
            for entry in self.catalogue.of(kind):
                yield from self._contacts(entry)

    def _at(self, entry: Entry, loc: Loc, code: str, **values: object) -> Diagnostic:
        index = entry.origin.index
        place = loc if index is None else (index, *loc)
        return self.places.value(entry.origin.path, place, code, key=False, **values)

    def _tutors(self) -> Iterator[Diagnostic]:
        tutors: dict[str, tuple[str, ...]] = {}
        for school in self.catalogue.of(School):
            if school.tutor == school.id:
                yield self._at(school, ("tutor",), "C401")
            elif school.tutor:
                tutors[school.id] = (school.tutor,)
        for chain in find_circles(tutors):
            yield self._circle(School, chain, "C402", "tutor")

    def _circle(
        self, kind: type[Entry], chain: tuple[str, ...], code: str, *loc: str | int
    ) -> Diagnostic:
        entry = self.catalogue.get(kind.collection, chain[0])
        assert entry is not None
        return self._at(entry, loc, code, chain=" → ".join(chain))

    def _periods(self) -> Iterator[Diagnostic]:
        for kind, (first, last) in PERIODS.items():
            for entry in self.catalogue.of(kind):
                yield from self._period(entry, (), entry, first, last)
        for school in self.catalogue.of(School):
            for index, activity in enumerate(school.activities):
                yield from self._period(school, ("activities", index), activity, "date", "end")

    def _period(
        self, entry: Entry, loc: Loc, holder: object, first: str, last: str
    ) -> Iterator[Diagnostic]:
        start, end = getattr(holder, first), getattr(holder, last)
        if not isinstance(start, PartialDate) or not isinstance(end, PartialDate):
            return
        if ends_before(end, start):
            yield self._at(entry, (*loc, last), "C113", name=last, start=start)

    def _contacts(self, entry: Entry) -> Iterator[Diagnostic]:
        for field in ("contacts", "contact"):
            contacts = getattr(entry, field, None)
            if not isinstance(contacts, Contacts | Contact):
                continue
            email, phone = contacts.email, contacts.phone
            if email and email.rpartition("@")[2].lower() in FREE_MAIL:
                yield self._at(entry, (field, "email"), "C410", name="email", value=email)
            if phone and MOBILE.fullmatch(SIGNS.sub("", phone)):
                yield self._at(entry, (field, "phone"), "C411", name="phone", value=phone)
