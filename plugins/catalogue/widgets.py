"""The catalogue becomes what other sites can show of it: news, and what is to come.

    embed/upcoming/           all that is to come
    embed/news/ru-tom/        news of a region
    embed/upcoming/topic-x/   what is to come on a topic; centre-x/ of a resource centre

There is one for all that anything names, also while it is empty: where it was put it stays.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, get_args

from plugins.model.catalogue import Catalogue
from plugins.model.dates import PartialDate
from plugins.model.editions import SeriesEdition
from plugins.model.event import Event
from plugins.model.fields import LocalizedText
from plugins.model.language import LANGUAGES, Language, prefix
from plugins.model.news import News
from plugins.model.resource_centre import ResourceCentre
from plugins.model.timetable import Happening
from plugins.model.vocabulary import Region, Topic

Theme = Literal["upcoming", "news"]
Subject = Region | Topic | ResourceCentre
TITLES: Mapping[Theme, LocalizedText] = {
    "upcoming": LocalizedText(ru="Ближайшие события", en="Upcoming events"),
    "news": LocalizedText(ru="Новости", en="News"),
}
EMBED = "embed/"
HELD = 20  # what is to come: the first go by and others take their place
SHOWN = 5
OFTEN = 3  # of what is again and again


@dataclass(frozen=True, slots=True)
class Widget:
    """What a frame shows: news or what is to come; `subject` is what all of it is about."""

    theme: Theme
    language: Language
    subject: Subject | None = None

    @property
    def name(self) -> str:
        """The last part of its address, empty for the one of all."""
        if isinstance(self.subject, Region):
            return self.subject.id
        if isinstance(self.subject, Topic):
            return f"topic-{self.subject.id}"
        return f"centre-{self.subject.name}" if self.subject else ""

    @property
    def path(self) -> str:
        """The path of its folder: `en/embed/news/ru-tom/`."""
        own = f"{self.name}/" if self.subject else ""
        return f"{prefix(self.language)}{EMBED}{self.theme}/{own}"

    @property
    def title(self) -> LocalizedText | None:
        """What it is about in words, None for the one of all."""
        if isinstance(self.subject, ResourceCentre):
            return self.subject.short or self.subject.title
        return self.subject.title if self.subject else None


def find_widgets(catalogue: Catalogue) -> Iterator[Widget]:
    """Yield the widgets, of all first, in each language."""
    subjects = (None, *find_subjects(catalogue))
    for theme in get_args(Theme):
        for subject in subjects:
            for language in LANGUAGES:
                yield Widget(theme, language, subject)


def find_subjects(catalogue: Catalogue) -> tuple[Subject, ...]:
    """Return the regions, resource centres and topics that news or events name."""
    subjects: list[Subject] = [
        *catalogue.of(Region),
        *catalogue.of(ResourceCentre),
        *catalogue.of(Topic),
    ]
    return tuple(
        each
        for each in subjects
        if any(isinstance(one, News | Event) for one in catalogue.referring_to(each))
    )


def find_news(catalogue: Catalogue, widget: Widget) -> tuple[News, ...]:
    """Return the news that `widget` shows, the newest first."""
    found = []
    for each in catalogue.of(News):
        if widget.language in each.languages and _names(each, widget.subject):
            found.append(each)
        if len(found) == SHOWN:
            break
    return tuple(found)


def find_coming(catalogue: Catalogue) -> tuple[Happening, ...]:
    """Return what was not over on the day of the build, the nearest first; cancelled too.

    Days of a campaign, and events that wait for a new date, are not among them; of a month that
    something is in without a day it is the last that counts.
    """
    timetable, today = catalogue.timetable, catalogue.date
    found: dict[tuple[str, str], Happening] = {}
    for key in timetable.keys:
        if key < (today.year, today.month):
            continue
        for each in (*timetable.months.get(key, ()), *timetable.undated.get(key, ())):
            if each.day is None and each.last_day >= today and not _waits(each):
                found.setdefault((each.id, str(each.start)), each)
    return tuple(sorted(found.values(), key=_place))


def choose_coming(coming: tuple[Happening, ...], widget: Widget) -> tuple[Happening, ...]:
    """Return those of `coming` that `widget` holds, at most 20, and of each at most three."""
    counts: dict[str, int] = {}
    found: list[Happening] = []
    for each in coming:
        if len(found) == HELD:
            break
        if widget.language in _languages(each) and _is_about(each, widget.subject):
            counts[each.id] = counts.get(each.id, 0) + 1
            if counts[each.id] <= OFTEN:
                found.append(each)
    return tuple(found)


def _place(happening: Happening) -> tuple[object, ...]:
    # What has no day stands behind what has one.
    undated = isinstance(happening.start, PartialDate)
    return (happening.last_day if undated else happening.first_day, undated, happening.id)


def _waits(happening: Happening) -> bool:
    return isinstance(happening.subject, Event) and happening.subject.awaits_date


def _languages(happening: Happening) -> tuple[Language, ...]:
    subject = happening.subject
    return (subject.series if isinstance(subject, SeriesEdition) else subject).languages


def _is_about(happening: Happening, subject: Subject | None) -> bool:
    shown = happening.subject
    if not isinstance(shown, SeriesEdition):
        return _names(shown, subject)
    # What is held everywhere is told of by no region of its own.
    if isinstance(subject, Region):
        return shown.series.scope == "region" and subject.id in shown.series.regions
    return subject is None or (isinstance(subject, Topic) and subject.id in shown.series.topics)


def _names(entry: News | Event, subject: Subject | None) -> bool:
    if subject is None:
        return True
    if isinstance(subject, Region):
        return subject.id in entry.regions
    return subject.id in (entry.topics if isinstance(subject, Topic) else entry.centres)
