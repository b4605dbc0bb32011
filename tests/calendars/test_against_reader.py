"""Files with rules, read by `recurring_ical_events`, give the very times of our own expansion."""

import datetime
from zoneinfo import ZoneInfo

import recurring_ical_events
from hypothesis import example, given, settings
from hypothesis import strategies as st

from plugins.calendars.calendar_file import calendar_file
from plugins.model.moments import Moment, is_timed, local, on_clock
from plugins.model.recurrence import Recurrence, occurrences
from plugins.model.rule_check import check_rule
from tests.calendars.events import calendar, event, read, recurrence
from tests.model.rules import ZONES, rules, starts

DAY = datetime.timedelta(days=1)
DAYS_AND_UP = ("YEARLY", "MONTHLY", "WEEKLY", "DAILY")


def at(text: str) -> datetime.datetime:
    return datetime.datetime.fromisoformat(text)


def aligned(start: Moment, made: Recurrence, zone: ZoneInfo) -> Moment | None:
    """Return the first moment of the rule from `start`, None where the rule has a fault."""
    faults = check_rule(start, start, made, zone)
    off = next((each for each in faults if each.name == "start_off_rule"), None)
    if off is None:
        return None if faults else start
    first = off.details["first"]
    assert isinstance(first, datetime.datetime)
    moved = first if is_timed(start) else first.date()
    return None if check_rule(moved, moved, made, zone) else moved


def agree(start: Moment, made: Recurrence, zone: ZoneInfo, length: datetime.timedelta) -> None:
    end = start + length
    span = {"start": on_clock(start, zone), "end": on_clock(end, zone)}
    data = calendar_file(calendar(event(**span, recurrence=made)))
    found = occurrences(start, end, made, zone)
    ours = sorted(local(each.start) for each in found)
    last = ours[min(len(ours), 60) - 1] + DAY  # of an endless rule only the beginning
    query = recurring_ical_events.of(read(data))
    theirs = [each["DTSTART"].dt for each in query.between(local(start) - DAY, last)]
    assert sorted(_shown(each, zone) for each in theirs) == [each for each in ours if each < last]


def _shown(moment: Moment, zone: ZoneInfo) -> datetime.datetime:
    # Through UTC: what the clock shows, also where the local time is in a gap.
    if not isinstance(moment, datetime.datetime):
        return local(moment)
    instant = moment.replace(tzinfo=zone, fold=0).astimezone(datetime.UTC)
    return local(instant.astimezone(zone))


@settings(max_examples=400)
@given(rules(DAYS_AND_UP), starts, st.sampled_from(ZONES), st.booleans())
@example("FREQ=DAILY;COUNT=9", at("2010-03-24T02:30"), "Europe/Moscow", False)
@example("FREQ=DAILY;COUNT=9", at("2010-10-28T02:30"), "Europe/Moscow", False)
@example("FREQ=DAILY;COUNT=9", at("2011-03-24T02:30"), "Europe/Kaliningrad", False)
@example("FREQ=WEEKLY;COUNT=9", at("2014-10-01T01:30"), "Asia/Chita", False)
@example("FREQ=WEEKLY;COUNT=9", at("2016-03-01T02:30"), "Asia/Magadan", False)
@example("FREQ=YEARLY;COUNT=5", at("2012-02-29T00:00"), "Asia/Kamchatka", True)
@example("FREQ=YEARLY", at("2004-02-29T12:00"), "Europe/Samara", False)
@example("FREQ=MONTHLY;BYDAY=-1SU", at("2010-03-28T02:30"), "Europe/Berlin", False)
def test_rules_agree(rule: str, start: datetime.datetime, name: str, days: bool) -> None:
    zone, made = ZoneInfo(name), recurrence(rule=rule)
    first = aligned(start.date() if days else start, made, zone)
    if first is not None:
        agree(first, made, zone, DAY if days else DAY / 24)


@settings(max_examples=100)
@given(
    starts,
    st.sampled_from(ZONES),
    st.integers(1, 40),
    st.booleans(),
    st.sampled_from(["{:%Y%m%dT%H%M%SZ}", "{:%Y%m%dT%H%M%S}"]),
)
def test_rules_with_until_agree(
    start: datetime.datetime, name: str, weeks: int, before: bool, form: str
) -> None:
    zone = ZoneInfo(name)
    last = start + weeks * 7 * DAY - before * datetime.timedelta(seconds=1)
    until = last.replace(tzinfo=zone).astimezone(datetime.UTC) if form.endswith("Z}") else last
    made = recurrence(rule=f"FREQ=WEEKLY;UNTIL={form.format(until)}")
    agree(start, made, zone, DAY / 24)
    assert len(occurrences(start, start, made, zone)) == weeks + (not before)


@settings(max_examples=100)
@given(
    starts,
    st.sampled_from(ZONES),
    st.sets(st.integers(1, 9), max_size=3),
    st.sets(st.integers(70, 90), max_size=3),
    st.dictionaries(st.integers(10, 14), st.integers(-3, 3).filter(bool), max_size=3),
    st.booleans(),
)
def test_exceptions_additions_and_moves_agree(
    start: datetime.datetime,
    name: str,
    gone: set[int],
    more: set[int],
    moved: dict[int, int],
    days: bool,
) -> None:
    first: Moment = start.date() if days else start
    made = recurrence(
        rule="FREQ=DAILY;INTERVAL=4;COUNT=16",
        except_=[start.date() + 4 * each * DAY for each in sorted(gone)],
        also=[start.date() + each * DAY for each in sorted(more)],
        moved=[
            {"from": first + 4 * each * DAY, "to": first + (4 * each + by) * DAY}
            for each, by in sorted(moved.items())
        ],
    )
    assert check_rule(first, first, made, ZoneInfo(name)) == []
    agree(first, made, ZoneInfo(name), DAY if days else DAY / 24)
