"""Text becomes days and local times; local times become instants on the clock of their zone."""

import datetime
import re
from typing import Annotated
from zoneinfo import ZoneInfo

from pydantic import BeforeValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from plugins.model.fields import DAY

DATE_TIME = re.compile(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}", re.ASCII)

Moment = datetime.date | datetime.datetime
"""A day (of something that lasts all day) or a time."""


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
    return _local_date_time(value)


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


def is_timed(moment: Moment) -> bool:
    """Tell whether `moment` has a time of day."""
    return isinstance(moment, datetime.datetime)


def local(moment: Moment) -> datetime.datetime:
    """Return `moment` as a local time; a day begins at midnight."""
    if isinstance(moment, datetime.datetime):
        return moment.replace(tzinfo=None)
    return datetime.datetime.combine(moment, datetime.time())


def instant(moment: datetime.datetime, zone: ZoneInfo) -> datetime.datetime:
    """Return the UTC instant of the local time `moment` in `zone`.

    RFC 5545, 3.3.5: a local time that does not occur is read with the offset before the gap; one
    that occurs twice means the first. Both are what `fold=0` gives.
    """
    return moment.replace(tzinfo=zone, fold=0).astimezone(datetime.UTC)
