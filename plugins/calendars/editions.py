"""Editions of series, and the days that they have of their own, become events of calendars."""

import datetime
from collections.abc import Iterator

from plugins.calendars.calendar import CalendarEvent, Status
from plugins.calendars.events import Place, midnight, uid
from plugins.calendars.words import sentence
from plugins.model.catalogue import address
from plugins.model.editions import SeriesEdition
from plugins.model.language import prefix
from plugins.model.network_event import CampaignDay
from plugins.model.timetable import edition_happenings, first_day
from plugins.words.rules import describe_rule


def edition_events(at: Place, edition: SeriesEdition) -> Iterator[CalendarEvent]:
    """Yield `edition`, and each day that it has of its own; they last all day.

    Their sequence grows when what was announced takes the place of what the rule gave.
    """
    known, series = edition.known, edition.series
    said = [each.said for each in known.changes] if known else []
    said += [series.updated.ru] if series.updated else []
    # The year before: what a rule gives for the next year is told in this one.
    told = datetime.date(edition.year - 1, 1, 1)
    modified = midnight(max(said, default=told))
    created = min(modified, midnight(told))
    sure = edition.certain and not edition.is_computed
    status: Status = "CONFIRMED" if sure else "TENTATIVE"
    if known and known.status == "cancelled":
        status = "CANCELLED"
    names: dict[str, int] = {}
    # The day of the build only decides what has been held, which calendars do not say.
    for each in edition_happenings(edition, first_day(edition.start)):
        names[each.id] = names.get(each.id, 0) + 1
        again = f"/{names[each.id]}" if names[each.id] > 1 else ""  # two days may be on one day
        yield CalendarEvent(
            uid=uid(f"{each.id}{again}"),
            start=each.first_day,
            end=each.last_day,
            summary=each.title.best(at.language),
            created=created,
            last_modified=modified,
            description="\n\n".join(_paragraphs(at, edition, each.day)),
            location=known.place.best(at.language) if known and known.place else "",
            url=_page(at, edition),
            categories=at.topics(series.topics),
            status=status,
            sequence=edition.sequence,
        )


def _paragraphs(at: Place, edition: SeriesEdition, day: CampaignDay | None) -> Iterator[str]:
    known, series = edition.known, edition.series
    if day:
        yield sentence(at.words.part_of.format(series.title.best(at.language)))
    else:
        yield series.summary.best(at.language)
    if known and known.theme:
        yield sentence(at.words.theme.format(known.theme.best(at.language)))
    if not day:
        yield from _certainty(at, edition)
    if known and known.place:
        yield at.words.place.format(known.place.best(at.language))
    if why := next((each.why for each in known.changes[::-1] if each.why), None) if known else None:
        yield sentence(at.words.why.format(why.best(at.language)))
    yield at.words.more.format(_page(at, edition))


def _certainty(at: Place, edition: SeriesEdition) -> Iterator[str]:
    """Yield how sure the days are: given by the rule, left open by it, estimated."""
    words, series = at.words, edition.series
    if not edition.is_computed:
        if not edition.certain:
            yield words.estimated
        return
    said = describe_rule(series.rule, at.language) if series.rule else ""
    rule = words.rule.format(series.when.best(at.language) if series.when else said)
    if edition.certain:
        yield sentence(rule)
        return
    weeks = series.rule is not None and series.rule.weeks
    yield f"{sentence(rule)} {words.week_open if weeks else words.days_open}"


def _page(at: Place, edition: SeriesEdition) -> str:
    if edition.is_computed:
        return at.settings.absolute(address(edition.series, at.language))
    return at.settings.absolute(f"/{prefix(at.language)}{edition.permalink()}")
