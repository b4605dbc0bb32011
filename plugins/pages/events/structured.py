"""Events and series become schema.org's Event and EventSeries."""

import datetime
from typing import Any
from zoneinfo import ZoneInfo

from plugins.model.catalogue import address
from plugins.model.dates import PartialDate
from plugins.model.editions import SeriesEdition
from plugins.model.event import Event
from plugins.model.moments import Known, on_clock
from plugins.model.network_event import NetworkEvent
from plugins.model.timetable import Happening
from plugins.pages.events.states import last_move, span_before
from plugins.pages.head import SHARE_IMAGE, organisation
from plugins.pages.parts import Frame
from plugins.pages.view import View

MODES = {
    "onsite": "OfflineEventAttendanceMode",
    "online": "OnlineEventAttendanceMode",
    "hybrid": "MixedEventAttendanceMode",
}
SCHEMA = "https://schema.org/"


def event_data(
    view: View, frame: Frame, event: Event, happenings: tuple[Happening, ...]
) -> dict[str, Any]:
    """Return the Event: times with their offset from UTC, days as dates, the last one inclusive."""
    zone, language = view.catalogue.zone(event), view.language
    last = max(happenings, key=lambda each: each.last_day)
    data = {
        "@type": "Event",
        "name": event.title.best(language),
        "description": event.summary.best(language),
        **_dates(happenings[0].start, last.end),
        **_status(event, zone),
        "eventAttendanceMode": SCHEMA + MODES[event.mode] if event.mode else None,
        "location": _location(view, event),
        "organizer": _organizers(view, frame, event),
        "inLanguage": language,
        "url": view.settings.absolute(view.root(event.permalink() or "")),
        "image": _image(view),
    }
    series = _series_of(view, event)
    if series is not None:
        data["superEvent"] = {
            "@type": "EventSeries",
            "name": series.title.best(language),
            "url": view.settings.absolute(address(series, language)),
        }
    return {name: value for name, value in data.items() if value}


def series_data(view: View, frame: Frame, series: NetworkEvent) -> dict[str, Any]:
    """Return the EventSeries with its editions, as far as their dates are certain."""
    language = view.language
    where = view.settings.absolute(address(series, language))
    return {
        "@type": "EventSeries",
        "name": series.title.best(language),
        "description": series.summary.best(language),
        "url": where,
        "image": _image(view),
        "inLanguage": language,
        "organizer": organisation(view, frame.organisation, frame.title),
        "subEvent": [
            edition_data(view, each) for each in view.catalogue.editions(series) if each.certain
        ],
    }


def edition_data(view: View, edition: SeriesEdition) -> dict[str, Any]:
    """Return an edition as an Event."""
    language, series = view.language, edition.series
    data: dict[str, Any] = {
        "@type": "Event",
        "name": f"{series.title.best(language)}, {edition.year}",
        **_dates(edition.start, edition.end),
    }
    known = edition.known
    if known and known.status == "cancelled":
        data["eventStatus"] = f"{SCHEMA}EventCancelled"
    elif known and known.status == "postponed":
        data["eventStatus"] = f"{SCHEMA}EventPostponed"
    elif moved := [each.start for each in known.changes if each.start] if known else []:
        data["eventStatus"] = f"{SCHEMA}EventRescheduled"
        data["previousStartDate"] = _iso(moved[-1])
    if not edition.is_computed:
        data["url"] = view.settings.absolute(view.root(edition.permalink()))
    if edition.known and edition.known.place:
        place = edition.known.place.best(language)
        data["location"] = {"@type": "Place", "name": place, "address": place}
    return data


def _dates(start: Known, end: Known) -> dict[str, str]:
    dates = {"startDate": _iso(start)}
    if end != start:
        dates["endDate"] = _iso(end)
    return dates


def _status(event: Event, zone: ZoneInfo) -> dict[str, Any]:
    if event.status == "cancelled":
        return {"eventStatus": f"{SCHEMA}EventCancelled"}
    if event.awaits_date:
        return {"eventStatus": f"{SCHEMA}EventPostponed"}
    moved = last_move(event)
    if moved is None:
        return {"eventStatus": f"{SCHEMA}EventScheduled"}
    start, _ = span_before(event, moved)
    previous = _iso(on_clock(start, zone))
    return {"eventStatus": f"{SCHEMA}EventRescheduled", "previousStartDate": previous}


def _location(view: View, event: Event) -> list[dict[str, Any]] | dict[str, Any] | None:
    found: list[dict[str, Any]] = []
    if event.place and event.mode != "online":
        place = event.place.best(view.language)
        found.append({"@type": "Place", "name": place, "address": place})
        if event.point:
            latitude, longitude = event.point
            found[0]["geo"] = {
                "@type": "GeoCoordinates",
                "latitude": latitude,
                "longitude": longitude,
            }
    if event.online:
        found.append({"@type": "VirtualLocation", "url": event.online})
    return found[0] if len(found) == 1 else found or None


def _organizers(view: View, frame: Frame, event: Event) -> list[dict[str, Any]]:
    names = list(event.organisers.best(view.language)) if event.organisers else []
    if not names:
        centres = (view.catalogue.get("resource-centres", id) for id in event.centres)
        names = [each.title.best(view.language) for each in centres if each]
    if not names:
        return [organisation(view, frame.organisation, frame.title)]
    return [{"@type": "Organization", "name": name} for name in names]


def _series_of(view: View, event: Event) -> NetworkEvent | None:
    series = view.catalogue.get(NetworkEvent.collection, event.series) if event.series else None
    return series if isinstance(series, NetworkEvent) else None


def _image(view: View) -> str:
    return view.settings.absolute(SHARE_IMAGE.format(language=view.language))


def _iso(moment: Known) -> str:
    if isinstance(moment, datetime.datetime):
        return moment.isoformat(timespec="seconds")
    return str(moment) if isinstance(moment, PartialDate) else moment.isoformat()
