"""A rule becomes local times, in order: the table of RFC 5545, 3.3.10, walked period by period.

Every walk is bounded by its last day, so that a rule which matches nothing ends too.
"""

import calendar
import datetime
from collections.abc import Collection, Iterator
from dataclasses import replace
from itertools import product

from plugins.model.day_filter import day_filter
from plugins.model.rule import FINE, Rule

MOST_STEPS = 50_000  # of a rule that steps through hours, minutes or seconds
SECONDS = {"HOURLY": 3600, "MINUTELY": 60, "SECONDLY": 1}
DAY_SECONDS = 86_400

Date = datetime.date
Local = datetime.datetime


def expand(rule: Rule, start: Local, last: Local) -> Iterator[Local]:
    """Yield the local times that `rule` names from `start` to `last`; COUNT and UNTIL aside.

    What the rule leaves open comes from `start`: its month, day, weekday and time.
    """
    sets = _fine_sets(rule, start, last) if rule.frequency in FINE else _sets(rule, start, last)
    for moments in sets:
        for moment in moments:
            if moment > last:
                return
            if moment >= start:
                yield moment


def _sets(rule: Rule, start: Local, last: Local) -> Iterator[list[Local]]:
    """Yield the times of each period of a day, a week, a month or a year."""
    rule = _completed(rule, start.date())
    times = _times(rule, start)
    positions = rule.by.get("BYSETPOS", ())
    for days in _periods(rule, start.date(), last.date()):
        moments = [datetime.datetime.combine(day, time) for day in days for time in times]
        if positions:
            size = len(moments)
            inside = {each - 1 if each > 0 else size + each for each in positions}
            moments = [moments[each] for each in sorted(inside) if 0 <= each < size]
        yield moments


def _completed(rule: Rule, first: Date) -> Rule:
    """Return `rule` with the days that it takes from its start."""
    if rule.days or rule.by.keys() & {"BYWEEKNO", "BYYEARDAY", "BYMONTHDAY"}:
        return rule
    match rule.frequency:
        case "YEARLY":
            months = rule.by.get("BYMONTH", (first.month,))
            return replace(rule, by={**rule.by, "BYMONTH": months, "BYMONTHDAY": (first.day,)})
        case "MONTHLY":
            return replace(rule, by={**rule.by, "BYMONTHDAY": (first.day,)})
        case "WEEKLY":
            return replace(rule, days=((first.weekday(), 0),))
    return rule


def _times(rule: Rule, start: Local) -> list[datetime.time]:
    hours = rule.by.get("BYHOUR", (start.hour,))
    minutes = rule.by.get("BYMINUTE", (start.minute,))
    seconds = rule.by.get("BYSECOND", (start.second,))
    return [datetime.time(*each) for each in product(hours, minutes, seconds)]


def _periods(rule: Rule, first: Date, last: Date) -> Iterator[list[Date]]:
    matches = day_filter(rule)
    numbers = rule.by.get("BYMONTHDAY", ())
    weekdays = sorted((weekday - rule.week_start) % 7 for weekday, _ in rule.days)
    months = rule.by.get("BYMONTH", range(1, 13))
    match rule.frequency:
        case "YEARLY":
            for year in range(first.year, last.year + 1, rule.interval):
                yield [
                    day for month in months for day in _month(year, month, numbers) if matches(day)
                ]
        case "MONTHLY":
            begin, end = (each.year * 12 + each.month - 1 for each in (first, last))
            for index in range(begin, end + 1, rule.interval):
                yield [day for day in _month(index // 12, index % 12 + 1, numbers) if matches(day)]
        case "WEEKLY":
            begin = first.toordinal() - (first.weekday() - rule.week_start) % 7
            for monday in range(begin, last.toordinal() + 1, 7 * rule.interval):
                week = (Date.fromordinal(monday + each) for each in weekdays)
                yield [day for day in week if matches(day)]
        case _:
            for ordinal in range(first.toordinal(), last.toordinal() + 1, rule.interval):
                if matches(day := Date.fromordinal(ordinal)):
                    yield [day]


def _month(year: int, month: int, numbers: Collection[int]) -> list[Date]:
    """Return the days of a month, of those with one of `numbers` where there are any."""
    count = calendar.monthrange(year, month)[1]
    if not numbers:
        return [Date(year, month, day) for day in range(1, count + 1)]
    days = {number if number > 0 else count + 1 + number for number in numbers}
    return [Date(year, month, day) for day in sorted(days) if 0 < day <= count]


def _fine_sets(rule: Rule, start: Local, last: Local) -> Iterator[list[Local]]:
    """Yield the times of each hour, minute or second; days that do not match are leapt over."""
    seconds = SECONDS[rule.frequency]
    step = seconds * rule.interval
    matches = day_filter(rule)
    whole = range(60)
    hours = rule.by.get("BYHOUR", range(24))
    minutes = rule.by.get("BYMINUTE", whole if seconds < 3600 else (start.minute,))
    each_second = rule.by.get("BYSECOND", whole if seconds == 1 else (start.second,))
    moment = start
    for _ in range(MOST_STEPS):
        if moment > last:
            return
        if not matches(moment.date()):
            passed = moment.hour * 3600 + moment.minute * 60 + moment.second
            moment += datetime.timedelta(seconds=step * -((passed - DAY_SECONDS) // step))
            continue
        if moment.hour in hours:
            # What is coarser than the step limits it, what is finer unfolds it.
            for minute in minutes if seconds == 3600 else {moment.minute} & set(minutes):
                for second in each_second if seconds > 1 else {moment.second} & set(each_second):
                    yield [moment.replace(minute=minute, second=second)]
        moment += datetime.timedelta(seconds=step)
