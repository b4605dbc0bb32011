"""The rule of a yearly series becomes its days in a year."""

import calendar
import datetime
from typing import Literal, NamedTuple, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from plugins.model.fields import Flag, MonthDay, Part

Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
WEEKDAYS: tuple[Weekday, ...] = (
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
)  # fmt: skip
ONE_DAY = datetime.timedelta(days=1)
LEEWAY = datetime.timedelta(days=10)  # how far from a day «about» it may be


class Window(NamedTuple):
    """The first and the last day that a rule allows in a year."""

    first: datetime.date
    last: datetime.date


class YearlyRule(Part):
    """When something is in every year, in one of five forms.

    `on` a day; `from` a day `to` a day; a `month`; a `month` and its `weeks` (one of them; a week
    belongs to the month that its Monday is in); a `month`, a `weekday` and which one, `nth`.
    """

    on: MonthDay | None = Field(None, description="Month and day", examples=["03-01"])
    from_: MonthDay | None = Field(None, alias="from", description="First day", examples=["11-16"])
    to: MonthDay | None = Field(None, description="Last day", examples=["12-12"])
    month: int | None = Field(None, ge=1, le=12, description="Month, 1-12")
    weeks: tuple[Literal[1, 2, 3, 4], ...] = Field((), description="Weeks of the month, 1-4")
    weekday: Weekday | None = Field(None, description="Day of the week", examples=["sunday"])
    nth: Literal[1, 2, 3, 4, -1] | None = Field(None, description="Which one; -1 is the last")
    about: Flag = Field(False, description="yes: only about then")

    @model_validator(mode="before")
    @classmethod
    def _read_numbers(cls, values: object) -> object:
        # YAML scalars come as text, and a Literal takes only what it names.
        if not isinstance(values, dict):
            return values
        read = dict(values)
        if isinstance(read.get("weeks"), list):
            read["weeks"] = [_number(each) for each in read["weeks"]]
        if "nth" in read:
            read["nth"] = _number(read["nth"])
        return read

    @model_validator(mode="after")
    def _one_form(self) -> Self:
        given = {name for name in self.model_fields_set if name != "about"}
        forms = (
            {"on"}, {"from_", "to"}, {"month"}, {"month", "weeks"}, {"month", "weekday", "nth"},
        )  # fmt: skip
        if given not in forms:
            raise PydanticCustomError("yearly_rule", "no form of a yearly rule")
        return self

    @property
    def is_exact(self) -> bool:
        """Whether the rule alone says the days."""
        return not self.about and not self.weeks and (self.month is None or self.nth is not None)

    def window(self, year: int) -> Window:
        """Return the days of `year` that the rule names; 29 February is the 28th in most years."""
        if self.on:
            return Window(_day(year, self.on), _day(year, self.on))
        if self.from_ and self.to:
            first, last = _day(year, self.from_), _day(year, self.to)
            return Window(first, last if last >= first else _day(year + 1, self.to))
        assert self.month is not None  # the form has been checked
        if self.weekday is not None and self.nth is not None:
            day = _weekday(year, self.month, WEEKDAYS.index(self.weekday), self.nth)
            return Window(day, day)
        if self.weeks:
            mondays = [_weekday(year, self.month, 0, nth) for nth in self.weeks]
            return Window(min(mondays), max(mondays) + 6 * ONE_DAY)
        last_day = calendar.monthrange(year, self.month)[1]
        first = datetime.date(year, self.month, 1)
        return Window(first, first.replace(day=last_day))

    def allows(self, year: int, first: datetime.date, last: datetime.date) -> bool:
        """Tell whether days from `first` to `last` fit the rule in `year`: some day is in it."""
        window = self.window(year)
        leeway = LEEWAY if self.about else datetime.timedelta()
        return first <= window.last + leeway and last >= window.first - leeway


def _number(value: object) -> object:
    return int(value) if isinstance(value, str) and value.lstrip("-").isdecimal() else value


def _day(year: int, month_day: str) -> datetime.date:
    month, day = map(int, month_day.split("-"))
    return datetime.date(year, month, min(day, calendar.monthrange(year, month)[1]))


def _weekday(year: int, month: int, weekday: int, nth: int) -> datetime.date:
    """Return the `nth` such day of the week in a month, the last for -1."""
    first = datetime.date(year, month, 1)
    days = calendar.monthrange(year, month)[1]
    day = 1 + (weekday - first.weekday()) % 7
    found = [first.replace(day=each) for each in range(day, days + 1, 7)]
    return found[-1] if nth == -1 else found[nth - 1]
