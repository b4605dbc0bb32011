"""An entry becomes the HTML of its item: its picture, what is known of it, its text, its files."""

from collections.abc import Iterator

from markupsafe import Markup

from plugins.catalogue.downloads import download_path, find_downloads
from plugins.catalogue.issues import find_sections
from plugins.catalogue.pictures import Picture, find_picture
from plugins.feeds.albums import album_figures
from plugins.feeds.changes import event_facts
from plugins.feeds.issues import issue_sections
from plugins.feeds.item import Enclosure
from plugins.feeds.words import say
from plugins.model.album import Album
from plugins.model.catalogue import Catalogue, address, beside
from plugins.model.entry import Entry
from plugins.model.event import Event
from plugins.model.fields import LocalizedText
from plugins.model.language import Language
from plugins.model.material import TYPES, Material
from plugins.model.newsletter import Newsletter
from plugins.model.organisation import Organisation
from plugins.model.project import Project
from plugins.model.school import School
from plugins.model.settings import SiteSettings
from plugins.words.dates import format_partial, format_span
from plugins.words.markup import join

PICTURE = Markup('<p><img src="%s" srcset="%s" sizes="100vw" alt="%s" width="%d" height="%d"></p>')
LIST, ROW, PARAGRAPH = Markup("<ul>%s</ul>"), Markup("<li>%s</li>"), Markup("<p>%s</p>")
FILE = Markup('<li><a href="%s">%s</a></li>')


def tell_story(
    catalogue: Catalogue, settings: SiteSettings, entry: Entry, language: Language
) -> str:
    """Return the whole of `entry` as HTML, every address absolute."""
    text = _text(catalogue, settings, entry, language)
    summary: LocalizedText | None = getattr(entry, "summary", None)
    parts = [_picture(catalogue, settings, entry, language)]
    if isinstance(entry, Event):
        parts.append(event_facts(catalogue, entry, language))
    if summary and not text and not isinstance(entry, Newsletter | Album):
        parts.append(PARAGRAPH % summary.best(language))
    if rows := list(_facts(entry, language)):
        parts.append(LIST % join(ROW % row for row in rows))
    parts.append(text)
    if files := list(find_enclosures(catalogue, settings, entry)):
        # RSS has but one enclosure, and many readers show none.
        parts.append(LIST % join(map(_download, files)))
    if isinstance(entry, Newsletter):
        parts += issue_sections(catalogue, settings, entry, language)
    if isinstance(entry, Album):
        parts.append(album_figures(catalogue, settings, entry, language))
    return str(join(parts))


def find_enclosures(
    catalogue: Catalogue, settings: SiteSettings, entry: Entry
) -> Iterator[Enclosure]:
    """Yield the files of a material, with their true types and sizes."""
    if isinstance(entry, Material):
        for each in find_downloads(catalogue, entry):
            path = download_path(entry, each)
            yield Enclosure(settings.absolute(f"/{path}"), each.media_type, each.size)


def find_image(catalogue: Catalogue, entry: Entry) -> Picture | None:
    """Return the picture that stands for `entry`: its own, or the first of an album."""
    image: str | None = getattr(entry, "image", None)
    if isinstance(entry, Album) and entry.photos:
        image = entry.photos[0].image
    return find_picture(catalogue, beside(entry.origin.path, image)) if image else None


def story_facts(catalogue: Catalogue, entry: Entry, language: Language) -> str:
    """Return what the story is made of beside the entry's own files: addresses, other entries."""
    body = entry.body(language)
    facts = [*catalogue.links(entry, body, language)] if body else []
    if isinstance(entry, Material):
        # Its files may change while it stays.
        facts += [f"{each.path} {each.digest}" for each in find_downloads(catalogue, entry)]
    if isinstance(entry, Newsletter):
        sections = find_sections(catalogue, entry)
        facts += [each.stamp for section in sections for each in section.entries]
    if isinstance(entry, Album):
        paths = [beside(entry.origin.path, photo.image) for photo in entry.photos]
        facts += [catalogue.images[path].digest for path in paths]
    elif picture := find_image(catalogue, entry):
        facts.append(picture.address)
    return "\n".join(facts)


def _picture(
    catalogue: Catalogue, settings: SiteSettings, entry: Entry, language: Language
) -> Markup:
    picture = None if isinstance(entry, Album) else find_image(catalogue, entry)
    if picture is None:
        return Markup("")
    alt: LocalizedText | None = getattr(entry, "image_alt", None)
    # The plainest type: readers know neither AVIF nor <picture>.
    _, sizes = picture.sources[-1]
    srcset = ", ".join(settings.absolute(each) for each in sizes.split(", "))
    where = settings.absolute(picture.address)
    words = alt.best(language) if alt else ""
    return PICTURE % (where, srcset, words, picture.width, picture.height)


def _download(file: Enclosure) -> Markup:
    return FILE % (file.address, file.address.rpartition("/")[2])


def _facts(entry: Entry, language: Language) -> Iterator[str]:
    """Yield in a few lines what is known of an entry that is no text."""
    if isinstance(entry, Organisation) and entry.locality:
        yield f"{say('where', language)}: {entry.locality.best(language)}"
    if isinstance(entry, School):
        yield from entry.practices.best(language) if entry.practices else ()
    if isinstance(entry, Project) and entry.start:
        when = format_span(entry.start, entry.end, language)
        yield f"{say('when', language)}: {when}"
    if isinstance(entry, Material):
        yield TYPES[entry.type].best(language)
        yield from entry.authors.best(language) if entry.authors else ()
        if entry.date:
            yield format_partial(entry.date, language)


def _text(catalogue: Catalogue, settings: SiteSettings, entry: Entry, language: Language) -> Markup:
    body = entry.body(language)
    if body is None:
        return Markup("")
    # A link within the page needs the page's address where there is no page around it.
    page = address(entry, language)
    links = catalogue.links(entry, body, language)
    addresses = (f"{page}{link}" if link.startswith("#") else link for link in links)
    return body.html(tuple(settings.absolute(each) for each in addresses))
