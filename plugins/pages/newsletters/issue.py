"""An issue of the newsletter becomes the context of its page."""

from collections.abc import Iterator

from plugins.catalogue.desks import SUBSCRIBE
from plugins.catalogue.issues import Section, find_replacing, find_sections, mail_path
from plugins.model.artifact import Shared
from plugins.model.catalogue import address
from plugins.model.entry import Entry
from plugins.model.event import Event
from plugins.model.material import Material
from plugins.model.newsletter import Newsletter, Note
from plugins.pages.entries import entry_page
from plugins.pages.events.cards import event_card
from plugins.pages.feeds import feed_link
from plugins.pages.library.cards import material_card
from plugins.pages.newsletters.contexts import IssueItem, IssuePage, IssueSection, NoteItem
from plugins.pages.parts import Card, Frame, Link, Text
from plugins.pages.schedule import EventCard
from plugins.pages.shapes import MaterialCard
from plugins.pages.view import View
from plugins.words.issues import describe_issue, name_section


def issue_page(view: View, frame: Shared[Frame], issue: Newsletter) -> IssuePage:
    """Gather what `newsletter.html` shows."""
    newer, older = _neighbours(view, issue)
    base = entry_page(view, frame, issue, (), newer, older)
    replaced = view.catalogue.get(Newsletter.collection, issue.replaces or "")
    return IssuePage(
        skeleton=base.skeleton,
        entry=issue,
        title=base.title,
        issue=describe_issue(issue, view.language),
        date=view.span(issue.date, issue.end, issue.date_estimated),
        summary=base.summary,
        text=base.text,
        sections=tuple(_section(view, each) for each in find_sections(view.catalogue, issue)),
        replaces=view.link(replaced) if replaced else None,
        replaced_by=tuple(map(view.link, find_replacing(view.catalogue, issue))),
        mail=tuple(_mail(view, issue)),
        feed=feed_link(view, Newsletter.collection),
        subscribe=Link(frame.value.subscribe.title, view.root(SUBSCRIBE)),
        printed=view.settings.absolute(address(issue, view.language)),
        named=tuple(_named(view, base.text)),
        newer=base.newer,
        older=base.older,
        outdated=base.outdated,
        draft=base.draft,
    )


def _neighbours(view: View, issue: Newsletter) -> tuple[Newsletter | None, Newsletter | None]:
    """Return the issue after `issue`, and the one before it."""
    issues = view.catalogue.of(Newsletter)  # the newest first
    place = issues.index(issue)
    newer = issues[place - 1] if place else None
    older = issues[place + 1] if place + 1 < len(issues) else None
    return newer, older


def _named(view: View, text: Text | None) -> Iterator[str]:
    """Yield the full addresses of the pages that the text leads to, each once."""
    if text is None:
        return
    pairs = zip(text.body.links, text.addresses, strict=True)
    found = (where for link, where in pairs if not link.is_image and where.startswith("/"))
    yield from map(view.settings.absolute, dict.fromkeys(found))


def _mail(view: View, issue: Newsletter) -> Iterator[Link]:
    """Yield the files to send, each in the language in which the issue can be read."""
    if view.language not in issue.languages:
        return
    gettext = view.interface.gettext
    titles = {
        "eml": gettext("Letter for a mail program (.eml)"),
        "txt": gettext("Plain text (.txt)"),
        "html": gettext("The letter in the browser"),
    }
    for suffix, title in titles.items():
        yield Link(title, f"/{mail_path(issue, view.language, suffix)}")


def _section(view: View, section: Section) -> IssueSection:
    return IssueSection(
        section.name,
        name_section(section.name, view.language),
        tuple(_item(view, each) for each in section.entries),
        tuple(_note(view, each) for each in section.notes),
    )


def _item(view: View, entry: Entry) -> IssueItem:
    return IssueItem(_card(view, entry), view.settings.absolute(address(entry, view.language)))


def _card(view: View, entry: Entry) -> Card | EventCard | MaterialCard:
    if isinstance(entry, Event):
        return event_card(view, entry)
    if isinstance(entry, Material):
        return material_card(view, entry)
    return view.card(entry)


def _note(view: View, note: Note) -> NoteItem:
    return NoteItem(
        note.title.best(view.language),
        note.text.best(view.language) if note.text else "",
        note.url or "",
        view.foreign(note.title),
        view.foreign(note.text),
    )
