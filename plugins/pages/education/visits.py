"""Who offers and who looks for visits and tutoring becomes contexts."""

from collections.abc import Callable
from typing import TypeVar

from plugins.catalogue.desks import SectionDesk
from plugins.model.artifact import Shared
from plugins.model.school import School
from plugins.model.slug import transliterate
from plugins.model.training import FORMATS, Training
from plugins.pages.education.distances import FAR, Nearest
from plugins.pages.education.exchange_contexts import (
    Near,
    Offer,
    OfferGroup,
    Seeker,
    SeekerGroup,
    TutoringPage,
    VisitsPage,
)
from plugins.pages.education.offers import group_schools, school_place, tutor_offer, visit_offer
from plugins.pages.education.places import desk_skeleton, page_summary, page_title, whom_to_ask
from plugins.pages.parts import Frame, Link
from plugins.pages.view import View

NEAR = 3  # offers for each school that looks
MakeOffer = Callable[[View, School], Offer]
P = TypeVar("P", VisitsPage, TutoringPage)


def visits_page(view: View, frame: Shared[Frame], desk: SectionDesk) -> VisitsPage:
    """Gather what `visits.html` shows."""
    schools = view.catalogue.of(School)
    offers = tuple(each for each in schools if each.visit)
    seekers = tuple(each for each in schools if "visit" in each.seeks)
    trainings = _trainings(view, "study-visit")
    return _page(VisitsPage, view, frame, desk, offers, seekers, visit_offer, trainings)


def tutoring_page(view: View, frame: Shared[Frame], desk: SectionDesk) -> TutoringPage:
    """Gather what `tutoring.html` shows."""
    schools = view.catalogue.of(School)
    offers = tuple(each for each in schools if each.model)
    seekers = tuple(each for each in schools if "tutor" in each.seeks)
    trainings = _trainings(view, "tutoring")
    return _page(TutoringPage, view, frame, desk, offers, seekers, tutor_offer, trainings)


def _page(
    make: type[P],
    view: View,
    frame: Shared[Frame],
    desk: SectionDesk,
    offers: tuple[School, ...],
    seekers: tuple[School, ...],
    make_offer: MakeOffer,
    trainings: tuple[Link, ...],
) -> P:
    intro = desk.intro
    nearest = Nearest(view.catalogue, offers)
    return make(
        skeleton=desk_skeleton(view, frame, desk),
        title=page_title(view, desk.path),
        summary=page_summary(view, desk.path),
        text=view.text(intro) if intro else None,
        offers=tuple(
            OfferGroup(region, tuple(make_offer(view, each) for each in found))
            for region, found in group_schools(view, offers)
        ),
        seekers=tuple(
            SeekerGroup(region, tuple(_seeker(view, nearest, each) for each in found))
            for region, found in group_schools(view, seekers)
        ),
        ask=whom_to_ask(view),
        about_site=frame.value.about_site,
        trainings=trainings,
        sources=view.sources(intro.sources if intro else ()),
        outdated=intro.translation_age(view.language) if intro else 0,
        draft=intro.draft if intro else False,
    )


def _seeker(view: View, nearest: Nearest, school: School) -> Seeker:
    near = tuple(
        Near(view.link(each), _how_near(view, minutes))
        for each, minutes in nearest.to(school, NEAR)
    )
    return Seeker(view.link(school), *school_place(view, school), near)


def _how_near(view: View, minutes: int | None) -> str:
    gettext = view.interface.gettext
    if minutes is None:
        return gettext("in the same region")
    if minutes == 0:
        return gettext("the same time zone")
    if minutes == FAR:
        return ""
    hours = -(-minutes // 60)
    words = view.interface.ngettext("%(num)s hour apart", "%(num)s hours apart", hours)
    return words % {"num": hours}


def _trainings(view: View, format: str) -> tuple[Link, ...]:
    """Return a link to the list of trainings that are held so, if there are any."""
    if not any(format in each.formats for each in view.catalogue.of(Training)):
        return ()
    where = view.root(f"{Training.collection}/format/{transliterate(format)}/")
    title = FORMATS[format]
    return (Link(title.best(view.language), where, view.foreign(title)),)
