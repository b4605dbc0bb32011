"""Those who can help a school become lines with the reasons in words."""

from plugins.catalogue.desks import Section
from plugins.catalogue.nearest import RURAL, TOPICS, Help, Reason
from plugins.model.governance import ExpertTeam
from plugins.model.resource_centre import ResourceCentre
from plugins.model.school import COMPONENTS, School
from plugins.model.vocabulary import Region, Topic
from plugins.pages.community.contexts import HelpItem
from plugins.pages.dossiers import region_links
from plugins.pages.parts import Link
from plugins.pages.view import View
from plugins.words.dates import format_partial

GOVERNANCE: Section = "community/governance/"
MINUS = "\u2212"


def find_help(view: View, school: School) -> tuple[HelpItem, ...]:
    """Return who can help `school`, the nearest first."""
    nearest = view.helpers.nearest(school)
    return tuple(view.once(_item, each, (each.helper.key, each.reasons)) for each in nearest)


def _item(view: View, help_: Help) -> HelpItem:
    helper, gettext = help_.helper, view.interface.gettext
    reasons = tuple(_reason(view, each) for each in help_.reasons)
    if isinstance(helper, ExpertTeam):
        regions = ", ".join(each.title for each in region_links(view, helper.regions))
        title = helper.title
        where = view.root(GOVERNANCE)
        link = Link(title.best(view.language), where, view.foreign(title))
        return HelpItem(link, gettext("team of experts"), regions, reasons)
    centre = isinstance(helper, ResourceCentre)
    return HelpItem(
        view.link(helper),
        gettext("resource centre") if centre else gettext("model school"),
        helper.locality.best(view.language) if helper.locality else "",
        reasons,
        _last_seen(view, helper) if isinstance(helper, ResourceCentre) else "",
        view.foreign(helper.locality),
    )


def _last_seen(view: View, centre: ResourceCentre) -> str:
    seen = centre.seen_until or centre.seen
    if seen is None:
        return ""
    date = format_partial(seen, view.language)
    return view.interface.gettext("last known to be active: %(date)s") % {"date": date}


def _reason(view: View, reason: Reason) -> str:
    gettext, language = view.interface.gettext, view.language
    if reason.name == "centre":
        return gettext("the school’s own resource centre")
    if reason.name == "region":
        region = view.catalogue.get(Region.collection, reason.value)
        return gettext("the same region: %(region)s") % {
            "region": region.title.best(language) if region else reason.value
        }
    if reason.name == "hours":
        return _describe_hours(view, int(reason.value))
    if reason == Reason("works", RURAL):
        return gettext("a village school too")
    named = {"topic": _name_topic(view, reason.value)}
    if reason.name == "works":
        return gettext("works on this too: %(topic)s") % named
    return gettext("advises on: %(topic)s") % named


def _name_topic(view: View, id: str) -> str:
    """Return the name of a topic; where it is not among the topics, that of the part it is."""
    topic = view.catalogue.get(Topic.collection, id)
    parts = (COMPONENTS[part] for part, each in TOPICS.items() if each == id)
    title = topic.title if topic else next(parts, None)
    return title.best(view.language) if title else id


def _describe_hours(view: View, minutes: int) -> str:
    gettext = view.interface.gettext
    if not minutes:
        return gettext("the same time zone")
    hours, rest = divmod(abs(minutes), 60)
    shift = f"{'+' if minutes > 0 else MINUS}{hours}{f':{rest:02}' if rest else ''}"
    return gettext("local time %(shift)s h") % {"shift": shift}
