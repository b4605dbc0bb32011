"""The parts of a rule that speak of days become one test of a day (RFC 5545, 3.3.10)."""

import calendar
import datetime
from collections.abc import Callable, Collection

from plugins.model.rule import Rule

Date = datetime.date
Test = Callable[[Date], bool]


def day_filter(rule: Rule) -> Test:
    """Return the test whether a day is one of those that `rule` names."""
    by = rule.by
    tests: list[Test] = []
    if "BYMONTH" in by:
        tests.append(lambda day: day.month in by["BYMONTH"])
    if "BYMONTHDAY" in by:
        tests.append(lambda day: _named(day.day, _days_of_month(day), by["BYMONTHDAY"]))
    if rule.days:
        tests.append(_weekday_test(rule))
    if "BYYEARDAY" in by:
        tests.append(lambda day: _named(_day_of_year(day), _days_of_year(day), by["BYYEARDAY"]))
    if "BYWEEKNO" in by:
        tests.append(lambda day: _named(*_week(day, rule.week_start), by["BYWEEKNO"]))
    if len(tests) == 1:
        return tests[0]
    return lambda day: all(test(day) for test in tests)


def _named(number: int, count: int, numbers: Collection[int]) -> bool:
    """Tell whether `number` of `count` is among `numbers`; negative ones are from the end."""
    return number in numbers or number - count - 1 in numbers


def _weekday_test(rule: Rule) -> Test:
    if not any(number for _, number in rule.days):
        weekdays = {weekday for weekday, _ in rule.days}
        return lambda day: day.weekday() in weekdays
    in_year = rule.frequency == "YEARLY" and "BYMONTH" not in rule.by

    def test(day: Date) -> bool:
        place, size = (
            (_day_of_year(day), _days_of_year(day)) if in_year else (day.day, _days_of_month(day))
        )
        ranks = {0, (place - 1) // 7 + 1, -((size - place) // 7 + 1)}
        return any(day.weekday() == weekday and number in ranks for weekday, number in rule.days)

    return test


def _days_of_month(day: Date) -> int:
    return calendar.monthrange(day.year, day.month)[1]


def _days_of_year(day: Date) -> int:
    return 365 + calendar.isleap(day.year)


def _day_of_year(day: Date) -> int:
    return day.timetuple().tm_yday


def _week(day: Date, week_start: int) -> tuple[int, int]:
    """Return the number of the week of `day` and how many weeks its year has.

    A week belongs to the year that has four of its days at least, so to that of its fourth day.
    """
    fourth = day + datetime.timedelta(days=3 - (day.weekday() - week_start) % 7)
    end = Date(fourth.year, 12, 31)
    last_fourth = end - datetime.timedelta(days=(end.weekday() - week_start - 3) % 7)
    return (_day_of_year(fourth) - 1) // 7 + 1, (_day_of_year(last_fourth) - 1) // 7 + 1
