"""A school becomes what it offers to others: a visit, tutoring."""

import re
from collections.abc import Iterable, Iterator

from plugins.catalogue.desks import dossier_path
from plugins.model.collation import collate
from plugins.model.language import ORIGINAL, Language
from plugins.model.school import COMPONENTS, School
from plugins.model.vocabulary import Region
from plugins.pages.education.exchange_contexts import Offer
from plugins.pages.events.links import titles
from plugins.pages.parts import Link
from plugins.pages.view import View

CYRILLIC = re.compile("[а-яё]", re.IGNORECASE)


def visit_offer(view: View, school: School) -> Offer:
    """Return what guests of `school` are offered."""
    visit = school.visit
    assert visit is not None  # only such schools are asked for
    group = ""
    if visit.group:
        words = view.interface.ngettext("up to %(num)s person", "up to %(num)s people", visit.group)
        group = words % {"num": visit.group}
    languages = ", ".join(visit.languages)
    return Offer(
        view.link(school),
        *school_place(view, school),
        sees=visit.sees.best(view.language),
        sees_language=None if visit.sees.get(view.language) is not None else ORIGINAL,
        group=group,
        languages=languages,
        spoken=ORIGINAL if view.language != ORIGINAL and CYRILLIC.search(languages) else None,
        when=visit.when.best(view.language) if visit.when else "",
        when_language=view.foreign(visit.when),
        contact=_contact(school),
    )


def tutor_offer(view: View, school: School) -> Offer:
    """Return what `school`, a model one, can teach others, and whom it tutors."""
    tutored = (
        each
        for each in view.catalogue.referring_to(school)
        if isinstance(each, School) and each.tutor == school.id
    )
    return Offer(
        view.link(school),
        *school_place(view, school),
        known_for=tuple(COMPONENTS[each].best(view.language) for each in school.components),
        advises=titles(view, "topics", school.consulting),
        tutored=tuple(view.link(each) for each in tutored),
        contact=_contact(school),
    )


def group_schools(
    view: View, schools: Iterable[School]
) -> Iterator[tuple[Link, tuple[School, ...]]]:
    """Yield each region by name, with its schools; last those of which no region is known."""
    groups: dict[str, list[School]] = {}
    for school in schools:
        groups.setdefault(school.regions[0] if school.regions else "", []).append(school)
    found = [(_region(view, id), tuple(each)) for id, each in groups.items()]
    yield from sorted(found, key=lambda each: (not each[0].address, collate(each[0].title)))


def school_place(view: View, school: School) -> tuple[str, Language | None]:
    """Return the town of `school`, and its language where it is not the page's."""
    if school.locality is None:
        return "", None
    return school.locality.best(view.language), view.foreign(school.locality)


def _region(view: View, id: str) -> Link:
    region = view.catalogue.get(Region.collection, id) if id else None
    if not isinstance(region, Region):
        return Link(view.interface.gettext("Region not known"), "")
    title = region.title
    # What names a region gives it a dossier, and a school here does.
    return Link(title.best(view.language), view.root(dossier_path(region)), view.foreign(title))


def _contact(school: School) -> Link | None:
    email = school.contacts.email if school.contacts else None
    return Link(email, f"mailto:{email}") if email else None
