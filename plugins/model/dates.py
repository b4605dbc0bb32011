"""Dates as people know them: a day, a month or only a year."""

import datetime
import re
from calendar import monthrange
from functools import lru_cache
from typing import Any, NamedTuple

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

PATTERN = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)


class PartialDate(NamedTuple):
    """A date of which the day, or the month too, may be unknown (then 0).

    Compares by what is known; a year alone comes before the months of that year.
    """

    year: int
    month: int = 0
    day: int = 0

    def __str__(self) -> str:
        """Return the ISO 8601 form in the precision known: `2006`, `2006-11`, `2006-11-16`."""
        parts = [f"{self.year:04}"]
        parts += [f"{part:02}" for part in (self.month, self.day) if part]
        return "-".join(parts)

    @property
    def first_day(self) -> datetime.date:
        """The first day that this date may mean."""
        return datetime.date(self.year, self.month or 1, self.day or 1)

    @property
    def last_day(self) -> datetime.date:
        """The last day that this date may mean."""
        month = self.month or 12
        return datetime.date(self.year, month, self.day or monthrange(self.year, month)[1])

    @classmethod
    @lru_cache(10_000)
    def parse(cls, text: str) -> "PartialDate":
        """Read ISO text of any of the three precisions; raise ValueError for anything else."""
        match = PATTERN.fullmatch(text)
        if match is None:
            raise ValueError(text)
        year, month, day = (int(part or 0) for part in match.groups())
        date = cls(year, month, day)
        date.first_day  # noqa: B018  # raises for 2006-02-30 and 2006-13
        if "00" in match.groups():
            raise ValueError(text)
        return date

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(
            _validate, serialization=core_schema.to_string_ser_schema()
        )

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return {"type": "string", "pattern": r"^\d{4}(-\d{2}(-\d{2})?)?$"}


def ends_before(end: PartialDate, start: PartialDate) -> bool:
    """Tell whether `end` is before `start` as far as both are known."""
    # «2006» does not end before «2006-11».
    known = [index for index in range(3) if end[index] and start[index]]
    return tuple(end[index] for index in known) < tuple(start[index] for index in known)


def _validate(value: object) -> PartialDate:
    if isinstance(value, PartialDate):
        return value
    try:
        return PartialDate.parse(str(value))
    except ValueError:
        raise PydanticCustomError("partial_date", "not a date") from None
