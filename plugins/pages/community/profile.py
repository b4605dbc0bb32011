"""An organisation becomes what the pages of all organisations show of it."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from plugins.model.entry import Located
from plugins.model.moments import partial
from plugins.model.organisation import Organisation
from plugins.pages.community.contexts import Phrase, Profile
from plugins.pages.community.names import phrase, place_beside
from plugins.pages.dossiers import region_links
from plugins.pages.parts import Link
from plugins.pages.view import View
from plugins.words.dates import format_day

STALE = 2 * 365  # days after which a profile may no longer be true


def make_profile(view: View, entry: Organisation) -> Profile:
    """Return how `entry` is called, where it is, how to reach it, how sure this is."""
    name = entry.short or entry.title
    contacts = entry.contacts
    return Profile(
        title=name.best(view.language),
        official=phrase(view, entry.title) if entry.short and not entry.nameless else None,
        place=phrase(view, place_beside(view, name, entry.locality)),
        summary=phrase(view, entry.summary),
        regions=region_links(view, entry.regions) if isinstance(entry, Located) else (),
        address=phrase(view, contacts.address) if contacts else None,
        contacts=tuple(_contacts(entry)),
        site=Link(_host(entry.site), entry.site) if entry.site else None,
        doubts=tuple(_doubts(view, entry)),
        unconfirmed=describe_age(view, entry),
        confirmed=view.span(partial(entry.confirmed)) if entry.confirmed else None,
        language=view.foreign(name),
    )


def describe_age(view: View, entry: Organisation) -> str:
    """Return in words that nobody has checked the profile for long; nothing if somebody has."""
    gettext = view.interface.gettext
    if entry.confirmed is None:
        return gettext(
            "This profile was put together from public sources; it has not been checked with"
            " the organisation yet, so something in it may be out of date."
        )
    if (view.catalogue.date - entry.confirmed).days <= STALE:
        return ""
    return gettext(
        "This profile was last checked with the organisation on %(date)s: something in it may"
        " have changed since."
    ) % {"date": format_day(entry.confirmed, view.language)}


def _doubts(view: View, entry: Organisation) -> Iterator[Phrase]:
    gettext = view.interface.gettext
    if entry.nameless:
        yield Phrase(gettext("Its name is not known: the heading only describes it."))
    if entry.certainty == "likely":
        yield Phrase(gettext("Its link with the movement is probable; no source says so outright."))
    if entry.certainty == "low":
        yield Phrase(gettext("Its link with the movement is not confirmed."))
    if entry.note:
        yield Phrase(entry.note.best(view.language), view.foreign(entry.note))


def _contacts(entry: Organisation) -> Iterator[Link]:
    contacts = entry.contacts
    if contacts and contacts.email:
        yield Link(contacts.email, f"mailto:{contacts.email}")
    if contacts and contacts.phone:
        digits = "".join(each for each in contacts.phone if each.isdecimal() or each == "+")
        yield Link(contacts.phone, f"tel:{digits}")


def _host(site: str) -> str:
    host = urlsplit(site).netloc.removeprefix("www.")
    try:
        return host.encode("ascii").decode("idna")
    except UnicodeError:
        return host
