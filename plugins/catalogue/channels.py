"""The catalogue becomes the feeds that people can subscribe to: which entries are in each."""

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from typing import Literal

from plugins.model.catalogue import Catalogue
from plugins.model.entry import Entry
from plugins.model.event import Event
from plugins.model.fields import LocalizedText
from plugins.model.language import LANGUAGES, Language, prefix
from plugins.model.network_event import NetworkEvent
from plugins.model.news import News
from plugins.model.organisation import Organisation
from plugins.model.project import Project
from plugins.model.publication import published_on
from plugins.model.resource_centre import ResourceCentre
from plugins.model.school import School
from plugins.model.slug import transliterate
from plugins.model.vocabulary import Region, Topic

Theme = Literal[
    "all", "digests", "kinds", "series", "regions", "topics", "centres", "projects", "schools"
]
Period = Literal["week", "month", "quarter"]
Format = Literal["rss", "atom", "json"]

MEDIA_TYPES: Mapping[Format, str] = {
    "rss": "application/rss+xml",  # RSS Advisory Board, RSS Autodiscovery
    "atom": "application/atom+xml",  # RFC 4287, 7
    "json": "application/feed+json",  # JSON Feed 1.1, Suggestions for Publishers
}
EVERYTHING = LocalizedText(ru="Всё новое", en="Everything new")
DIGESTS: Mapping[Period, LocalizedText] = {
    "week": LocalizedText(ru="Новое за неделю", en="New this week"),
    "month": LocalizedText(ru="Новое за месяц", en="New this month"),
    "quarter": LocalizedText(ru="Новое за квартал", en="New this quarter"),
}
CHANGES = "changes/"  # the page that everything and the digests follow
SUBJECTS: Mapping[Theme, tuple[str, type[Entry]]] = {
    "series": ("network-events", NetworkEvent),
    "regions": ("region", Region),
    "topics": ("topic", Topic),
    "centres": ("centre", ResourceCentre),
    "projects": ("project", Project),
    "schools": ("school", School),
}


@dataclass(frozen=True, slots=True)
class Channel:
    """A feed `feeds/<name>.<format>` in one language, and the entries, some, that it tells of.

    `page` is the path of the page that it follows, `subject` the entry that it is about, `kind`
    that of all its entries, `period` what an item of a digest gathers.
    """

    name: str
    theme: Theme
    language: Language
    title: LocalizedText
    page: str
    entries: tuple[Entry, ...] = field(repr=False)
    subject: Entry | None = None
    kind: type[Entry] | None = None
    period: Period | None = None

    def path(self, format: Format, archive: int = 0) -> str:
        """Return the path of its file; `archive` is the number, from 1, of one of its archives."""
        number = f"/{archive}" if archive else ""
        return f"{prefix(self.language)}feeds/{self.name}{number}.{format}"


def find_channels(catalogue: Catalogue, language: Language) -> Iterator[Channel]:
    """Yield the feeds of `language`: of everything, of each kind, of all that has items."""
    told = tuple(each for each in catalogue.entries if _is_told(each, language))
    if not told:
        return
    keys = {each.key for each in told}
    yield Channel("all", "all", language, EVERYTHING, CHANGES, told)
    for period, title in DIGESTS.items():
        name = f"digest-{period}"
        yield Channel(name, "digests", language, title, CHANGES, told, period=period)
    for kind in catalogue.kinds:
        entries = _among(keys, _of_kind(catalogue, kind)) if kind.has_list else ()
        if entries:
            title = LocalizedText(**{each: kind.labels[each] for each in LANGUAGES})
            name = kind.collection
            yield Channel(name, "kinds", language, title, f"{name}/", entries, kind=kind)
    for theme, (start, subject_kind) in SUBJECTS.items():
        for subject in catalogue.of(subject_kind):
            entries = _among(keys, _about(catalogue, subject))
            if entries:
                name, page = f"{start}-{_name(subject)}", _page(subject, entries)
                title = _title(subject)
                yield Channel(name, theme, language, title, page, entries, subject)


def _is_told(entry: Entry, language: Language) -> bool:
    """Tell whether feeds tell of `entry` in `language`: it has a page, and a day when it came."""
    return entry.has_page and language in entry.languages and published_on(entry) is not None


def _among(keys: Set[str], entries: Iterable[Entry]) -> tuple[Entry, ...]:
    return tuple(each for each in entries if each.key in keys)


def _of_kind(catalogue: Catalogue, kind: type[Entry]) -> Iterator[Entry]:
    yield from catalogue.of(kind)
    if kind is NetworkEvent:
        yield from (each for each in catalogue.of(News) if each.series)
        yield from (each for each in catalogue.of(Event) if each.series)


def _about(catalogue: Catalogue, subject: Entry) -> Iterable[Entry]:
    naming = catalogue.referring_to(subject)
    if isinstance(subject, NetworkEvent):
        return [each for each in naming if isinstance(each, News | Event)]
    return naming


def _name(subject: Entry) -> str:
    return subject.id if isinstance(subject, Region | Topic) else subject.name


def _page(subject: Entry, entries: Sequence[Entry]) -> str:
    if isinstance(subject, Region):
        return f"regions/{subject.id}/"
    if isinstance(subject, Topic):
        # It has no page but the lists of the kinds that are about it.
        listed = next((each for each in entries if each.has_facets), None)
        return f"{listed.collection}/topic/{transliterate(subject.id)}/" if listed else CHANGES
    return subject.permalink() or CHANGES


def _title(subject: Entry) -> LocalizedText:
    return (subject.short or subject.title) if isinstance(subject, Organisation) else subject.title
