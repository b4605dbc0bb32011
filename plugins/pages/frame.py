"""The site's own entry becomes what stands on every page, and around every page."""

from collections.abc import Iterator, Sequence

from plugins.catalogue.channels import CHANGES
from plugins.catalogue.desks import API, CALENDAR, SUBSCRIBE
from plugins.catalogue.searches import SEARCH
from plugins.catalogue.widgets import EMBED
from plugins.model.artifact import Shared
from plugins.model.catalogue import address
from plugins.model.dates import PartialDate
from plugins.model.event import Event
from plugins.model.language import LANGUAGES, Language, prefix
from plugins.model.network_event import NetworkEvent
from plugins.model.page import Page
from plugins.model.persona import Persona
from plugins.model.site import Site
from plugins.pages.feeds import feed_link
from plugins.pages.parts import Frame, Head, Link, Skeleton, Switch
from plugins.pages.view import View

ABOUT_SITE = "about/site"
# In the footer; the page of subscriptions has them all.
FEEDS = ("all", "news", "events", "library", "newsletter")


def site_of(view: View) -> Site:
    """Return the site's entry; the loader has made sure that there is one."""
    return view.catalogue.of(Site)[0]


def make_frame(view: View) -> Shared[Frame]:
    """Make what stands on every page of the view's language."""
    site, language = site_of(view), view.language
    menu = []
    for entry in site.menu:
        page, _ = view.catalogue.target(site.origin.path, entry.page)
        if page is not None:
            menu.append(Link(entry.title.best(language), address(page, language)))
    about = view.catalogue.get(Page.collection, ABOUT_SITE)
    date = view.settings.date
    frame = Frame(
        title=site.title.best(language),
        tagline=site.tagline.best(language),
        home=view.root(""),
        menu=tuple(menu),
        personas=tuple(view.link(persona) for persona in view.catalogue.of(Persona)),
        organisation=site.organisation.best(language),
        contacts=tuple(Link(line.text.best(language), line.url or "") for line in site.contacts),
        licence=Link(site.licence.text.best(language), site.licence.url or ""),
        about_site=address(about, language) if about else "",
        feeds=tuple(link for name in FEEDS if (link := feed_link(view, name))),
        calendar=tuple(_calendar(view)),
        subscribe=Link(view.interface.gettext("All calendars and feeds"), view.root(SUBSCRIBE)),
        services=tuple(_services(view)),
        search=view.root(SEARCH),
        opensearch=view.root("opensearch.xml"),
        built=view.day(PartialDate(date.year, date.month, date.day)),
    )
    return Shared(frame)


def _services(view: View) -> Iterator[Link]:
    gettext = view.interface.gettext
    yield Link(gettext("What is new on the site"), view.root(CHANGES))
    yield Link(gettext("News and events on your site"), view.root(EMBED))
    yield Link(gettext("Open data"), view.root(API))


def _calendar(view: View) -> Iterator[Link]:
    """Yield links to events, series and months: to those that there are."""
    for kind in (Event, NetworkEvent):
        if view.catalogue.of(kind):
            yield Link(kind.labels[view.language], view.root(f"{kind.collection}/"))
    if view.catalogue.timetable.keys:
        yield Link(view.interface.gettext("Calendar"), view.root(CALENDAR))


def other_language(language: Language) -> Language:
    """Return the language that the switch leads to."""
    return next(each for each in LANGUAGES if each != language)


def make_skeleton(
    view: View,
    frame: Shared[Frame],
    head: Head,
    path: str,
    crumbs: tuple[Link, ...],
    languages: Sequence[Language] = LANGUAGES,
    nearest: str = "",
) -> Skeleton:
    """Make the skeleton of the page at `path`.

    The switch leads to the same page in the other language; where there is none, to `nearest`.
    """
    other = other_language(view.language)
    same = other in languages
    where = f"/{prefix(other)}{path if same else nearest}"
    home = view.root("")
    here = view.root(path)
    section = next(
        (
            link.address
            for link in frame.value.menu
            if link.address != home and here.startswith(link.address)
        ),
        "",
    )
    if not section and crumbs:
        addresses = {link.address for link in frame.value.menu}
        section = next((crumb.address for crumb in crumbs if crumb.address in addresses), "")
    return Skeleton(head, frame, Switch(where, other, same), section, crumbs)
