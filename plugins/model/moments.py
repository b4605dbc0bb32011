"""Text becomes days and local times; local times become instants on the clock of their zone."""

import datetime
import re
from typing import Annotated, overload
from zoneinfo import ZoneInfo

from pydantic import BeforeValidator, PlainValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from plugins.model.dates import PartialDate
from plugins.model.notations import DAY

DATE_TIME = re.compile(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}", re.ASCII)

Moment = datetime.date | datetime.datetime
"""A day (of something that lasts all day) or a time."""

Known = Moment | PartialDate
"""A moment, or the month or the year of which no more is known."""


def _local_date_time(value: object) -> object:
    if isinstance(value, datetime.datetime):
        if value.tzinfo is None:
            return value
    elif DATE_TIME.fullmatch(text := str(value)):
        try:
            return datetime.datetime.fromisoformat(text)
        except ValueError:
            pass
    raise PydanticCustomError("local_date_time", "not a day and time")


def _moment(value: object) -> object:
    if isinstance(value, datetime.date) and not is_timed(value):
        return value
    if isinstance(value, str) and DAY.fullmatch(value):
        try:
            return datetime.date.fromisoformat(value)
        except ValueError:
            pass
    try:
        return _local_date_time(value)
    except PydanticCustomError:
        raise PydanticCustomError("local_moment", "not a day, nor a day and time") from None


def _known(value: object) -> object:
    if isinstance(value, PartialDate):
        return value
    try:
        date = PartialDate.parse(str(value))
    except ValueError:
        try:
            return _moment(value)
        except PydanticCustomError:
            raise PydanticCustomError("known_moment", "not a day, month or year") from None
    return date.first_day if date.day else date


LocalDateTime = Annotated[
    datetime.datetime,
    BeforeValidator(_local_date_time),
    WithJsonSchema({"type": "string", "pattern": f"^{DATE_TIME.pattern}$"}),
]
LocalMoment = Annotated[
    datetime.datetime | datetime.date,
    BeforeValidator(_moment),
    WithJsonSchema({"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2})?$"}),
]

KnownMoment = Annotated[
    datetime.datetime | datetime.date | PartialDate,
    PlainValidator(_known),
    WithJsonSchema({"type": "string", "pattern": r"^\d{4}(-\d{2}(-\d{2}([T ]\d{2}:\d{2})?)?)?$"}),
]


def partial(moment: Known) -> PartialDate:
    """Return the day of `moment`, or as much of it as is known."""
    if isinstance(moment, PartialDate):
        return moment
    return PartialDate(moment.year, moment.month, moment.day)


def is_timed(moment: Known) -> bool:
    """Tell whether `moment` has a time of day."""
    return isinstance(moment, datetime.datetime)


def local(moment: Moment) -> datetime.datetime:
    """Return `moment` as a local time; a day begins at midnight."""
    if isinstance(moment, datetime.datetime):
        return moment.replace(tzinfo=None)
    return datetime.datetime.combine(moment, datetime.time())


@overload
def on_clock(moment: Moment, zone: ZoneInfo) -> Moment: ...
@overload
def on_clock(moment: Known, zone: ZoneInfo) -> Known: ...
def on_clock(moment: Known, zone: ZoneInfo) -> Known:
    """Return `moment`, a local time if it has a time of day, as one on the clock of `zone`.

    What has a zone already, and what has no time, stays as it is.
    """
    if isinstance(moment, datetime.datetime) and moment.tzinfo is None:
        return moment.replace(tzinfo=zone)
    return moment


def instant(moment: datetime.datetime, zone: ZoneInfo) -> datetime.datetime:
    """Return the UTC instant of the local time `moment` in `zone`.

    RFC 5545, 3.3.5: a local time that does not occur is read with the offset before the gap; one
    that occurs twice means the first. Both are what `fold=0` gives.
    """
    return moment.replace(tzinfo=zone, fold=0).astimezone(datetime.UTC)
