"""What an event or a series leads to: calendars, materials, people, lists."""

from collections.abc import Iterable
from dataclasses import replace
from urllib.parse import urlsplit

from plugins.model.catalogue import address
from plugins.model.entry import Entry
from plugins.model.event import Contact, Event, Reading
from plugins.model.material import Material
from plugins.model.network_event import NetworkEvent
from plugins.model.news import News
from plugins.model.persona import Persona
from plugins.model.slug import transliterate
from plugins.model.vocabulary import Region
from plugins.pages.parts import Card, Link
from plugins.pages.schedule import SubscribeBlock
from plugins.pages.view import View


def calendar_address(view: View, name: str) -> str:
    """Return the address of the calendar `name` as a file."""
    return view.root(f"calendars/{name}.ics")


def calendar_block(view: View, name: str, title: str) -> SubscribeBlock:
    """Return the ways to take the calendar `name` into one's own."""
    where = calendar_address(view, name)
    full = view.settings.absolute(where)
    return SubscribeBlock(name, title, f"webcal:{full.partition(':')[2]}", full, where)


def material_links(view: View, entry: Entry, materials: Iterable[Reading]) -> tuple[Link, ...]:
    """Return links to materials of the library, pages of the site and elsewhere."""
    found = []
    for material in materials:
        where, title = material.url or "", material.title
        named = material.material and view.catalogue.get(Material.collection, material.material)
        if named:
            link = view.link(named)
            found.append(replace(link, title=title.best(view.language)) if title else link)
            continue
        if material.page:
            target, fragment = view.catalogue.target(entry.origin.path, material.page)
            if target is not None:
                where = view.part(target, fragment)
        if title is not None:
            found.append(Link(title.best(view.language), where, view.foreign(title)))
    return tuple(found)


def contact_links(contact: Contact | None) -> tuple[Link, ...]:
    """Return the ways to reach the organisers."""
    if contact is None:
        return ()
    links = []
    if contact.email:
        links.append(Link(contact.email, f"mailto:{contact.email}"))
    if contact.phone:
        digits = "".join(each for each in contact.phone if each.isdecimal() or each == "+")
        links.append(Link(contact.phone, f"tel:{digits}"))
    if contact.url:
        links.append(Link(urlsplit(contact.url).netloc.removeprefix("www."), contact.url))
    return tuple(links)


def audience_links(view: View, event: Event) -> tuple[Link, ...]:
    """Return links to the lists of events for the same people."""
    links = []
    for id in event.audience:
        persona = view.catalogue.get(Persona.collection, id)
        if isinstance(persona, Persona):
            title = persona.group or persona.title
            where = view.root(f"{Event.collection}/audience/{transliterate(id)}/")
            links.append(Link(title.best(view.language), where, view.foreign(title)))
    return tuple(links)


def titles(view: View, collection: str, ids: Iterable[str]) -> tuple[Link, ...]:
    """Return the titles of entries that have no pages, as links without an address."""
    found = (view.catalogue.get(collection, id) for id in ids)
    return tuple(
        Link(each.title.best(view.language), "", view.foreign(each.title)) for each in found if each
    )


def region_titles(view: View, ids: Iterable[str]) -> tuple[Link, ...]:
    """Return the names of regions where no list of theirs is at hand."""
    return titles(view, Region.collection, ids)


def series_link(view: View, series: NetworkEvent) -> Link:
    """Return a link to the page of `series`."""
    return Link(
        series.title.best(view.language), address(series, view.language), view.foreign(series.title)
    )


def coverage(view: View, entry: Entry) -> tuple[News, ...]:
    """Return the news that tell of `entry`, the newest first."""
    news = [each for each in view.catalogue.referring_to(entry) if isinstance(each, News)]
    return tuple(sorted(news, key=lambda each: (each.date, each.id), reverse=True))


def news_cards(view: View, news: Iterable[News]) -> tuple[Card, ...]:
    """Return the cards of `news`."""
    return tuple(view.card(each) for each in news)
