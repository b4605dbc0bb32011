"""Quarters of a year: «2012-q3» and the days that it has."""

import datetime
import re
from typing import NamedTuple

PATTERN = re.compile(r"([12]\d{3})-q([1-4])", re.ASCII)
MONTHS = 3


class Quarter(NamedTuple):
    """A quarter of a year, `number` from 1 to 4; compares by time."""

    year: int
    number: int

    def __str__(self) -> str:
        """Return it as entries write it: `2012-q3`."""
        return f"{self.year:04}-q{self.number}"

    @property
    def first_day(self) -> datetime.date:
        """Its first day."""
        return datetime.date(self.year, MONTHS * (self.number - 1) + 1, 1)

    @property
    def last_day(self) -> datetime.date:
        """Its last day."""
        number = MONTHS * self.number
        day = 31 if number in (3, 12) else 30
        return datetime.date(self.year, number, day)

    @property
    def following(self) -> "Quarter":
        """The quarter after it."""
        return Quarter(self.year + self.number // 4, self.number % 4 + 1)

    def holds(self, first: datetime.date, last: datetime.date) -> bool:
        """Tell whether all of `first` to `last` lies in it."""
        return self.first_day <= first and last <= self.last_day

    @classmethod
    def parse(cls, text: str) -> "Quarter":
        """Read `2012-q3`; raise ValueError for anything else."""
        match = PATTERN.fullmatch(text)
        if match is None:
            raise ValueError(text)
        return cls(int(match[1]), int(match[2]))
