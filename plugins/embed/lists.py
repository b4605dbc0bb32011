"""A widget becomes the list that it shows: titles, dates in words, absolute addresses."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from plugins.catalogue.desks import CALENDAR, dossier_path
from plugins.catalogue.widgets import SHOWN, TITLES, Theme, Widget, choose_coming, find_news
from plugins.embed.words import ABOUT, EMPTY, MORE, STATES
from plugins.model.catalogue import Catalogue, address
from plugins.model.editions import SeriesEdition
from plugins.model.event import Event
from plugins.model.fields import LocalizedText
from plugins.model.language import ORIGINAL, Language, prefix
from plugins.model.moments import partial
from plugins.model.news import News
from plugins.model.resource_centre import ResourceCentre
from plugins.model.settings import SiteSettings
from plugins.model.site import Site
from plugins.model.timetable import ONE_DAY, Happening
from plugins.model.vocabulary import Region
from plugins.words.dates import format_known, format_partial
from plugins.words.zones import MOSCOW, describe_shift


@dataclass(frozen=True, slots=True)
class Line:
    """A line: what, where it is told of, when in words and in ISO 8601, what became of it.

    `ends` is when it is over, in UTC as RFC 3339 writes it; empty for news, which never are.
    """

    title: str
    address: str
    when: str
    iso: str
    state: str = ""
    place: str = ""
    place_language: Language | None = None
    ends: str = ""


@dataclass(frozen=True, slots=True)
class List:
    """What a frame or a fragment shows; `shown` of its lines at once, the others later.

    `more` leads to the page on the site, in the words of `more_title`; `empty` is said where there
    is nothing.
    """

    theme: Theme
    language: Language
    title: str
    site: str
    home: str
    more: str
    more_title: str
    empty: str
    lines: tuple[Line, ...]
    shown: int = SHOWN


def make_list(
    catalogue: Catalogue, settings: SiteSettings, widget: Widget, coming: tuple[Happening, ...]
) -> List:
    """Return what `widget` shows; `coming` is all that is to come, the nearest first."""
    theme, language = widget.theme, widget.language
    title = TITLES[theme].best(language)
    if widget.title:
        title = f"{title}: {widget.title.best(language)}"
    lines = (
        _news_lines(settings, language, find_news(catalogue, widget))
        if theme == "news"
        else _coming_lines(catalogue, settings, language, choose_coming(coming, widget))
    )
    return List(
        theme,
        language,
        title=title,
        site=catalogue.of(Site)[0].title.best(language),
        home=settings.absolute(f"/{prefix(language)}"),
        more=settings.absolute(_more(catalogue, widget)),
        more_title=(ABOUT if isinstance(widget.subject, Region | ResourceCentre) else MORE[theme])[
            language
        ],
        empty=EMPTY[theme][language],
        lines=tuple(lines),
    )


def _news_lines(
    settings: SiteSettings, language: Language, news: tuple[News, ...]
) -> Iterator[Line]:
    for each in news:
        yield Line(
            each.title.best(language),
            settings.absolute(address(each, language)),
            format_partial(each.date, language),
            str(each.date),
        )


def _coming_lines(
    catalogue: Catalogue,
    settings: SiteSettings,
    language: Language,
    coming: tuple[Happening, ...],
) -> Iterator[Line]:
    for each in coming:
        subject, start = each.subject, each.start
        when, iso = format_known(start, each.end, language), str(partial(start))
        if isinstance(start, datetime.datetime):
            when = f"{when} ({describe_shift(start, language)})"
            iso = start.isoformat(timespec="minutes")
        place = subject.place if isinstance(subject, Event) else None
        yield Line(
            each.title.best(language),
            settings.absolute(_where(subject, language)),
            when,
            iso,
            _state(each, language),
            place.best(language) if place else "",
            _foreign(place, language),
            f"{_end(catalogue, each):%Y-%m-%dT%H:%MZ}",
        )


def _where(subject: Event | SeriesEdition, language: Language) -> str:
    if isinstance(subject, Event):
        return address(subject, language)
    if subject.is_computed:
        return address(subject.series, language)
    return f"/{prefix(language)}{subject.permalink()}"


def _state(happening: Happening, language: Language) -> str:
    moved = happening.change is not None and happening.change.status == "moved"
    name: str = "postponed" if moved else happening.status
    if name not in STATES and not happening.certain:
        name = "unsure"
    return STATES[name][language] if name in STATES else ""


def _end(catalogue: Catalogue, happening: Happening) -> datetime.datetime:
    """Return when it is over, in UTC: midnight after a last day without a time."""
    end, subject = happening.end, happening.subject
    if isinstance(end, datetime.datetime) and end != happening.start:
        return end.astimezone(datetime.UTC)
    zone = catalogue.zone(subject) if isinstance(subject, Event) else MOSCOW
    midnight = datetime.datetime.combine(happening.last_day + ONE_DAY, datetime.time(), zone)
    return midnight.astimezone(datetime.UTC)


def _foreign(text: LocalizedText | None, language: Language) -> Language | None:
    return None if text is None or text.get(language) is not None else ORIGINAL


def _more(catalogue: Catalogue, widget: Widget) -> str:
    """Return the address, from the root, of the page that tells more; home where there is none."""
    subject, language = widget.subject, widget.language
    root = f"/{prefix(language)}"
    if isinstance(subject, Region):
        return f"{root}{dossier_path(subject)}"
    if isinstance(subject, ResourceCentre):
        return address(subject, language)
    if widget.theme == "upcoming":
        return f"{root}{CALENDAR}" if catalogue.timetable.keys else root
    listed = any(language in each.languages for each in catalogue.of(News))
    return f"{root}{News.collection}/" if listed else root
