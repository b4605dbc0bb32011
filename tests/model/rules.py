"""A family of rules, starts and zones for hypothesis."""

import datetime

from hypothesis import strategies as st

from plugins.model.rule import FINE, WEEKDAYS

Draw = st.DrawFn
# Russian zones, and others whose clocks still change, on the hour and not.
ZONES = [
    *("Europe/Moscow", "Europe/Kaliningrad", "Europe/Samara", "Europe/Saratov"),
    *("Asia/Krasnoyarsk", "Asia/Chita", "Asia/Magadan", "Asia/Kamchatka"),
    *("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata"),
]
BY = {
    "YEARLY": ["BYMONTH", "BYMONTHDAY", "BYDAY", "BYYEARDAY", "BYWEEKNO", "BYHOUR", "BYSETPOS"],
    "MONTHLY": ["BYMONTH", "BYMONTHDAY", "BYDAY", "BYHOUR", "BYMINUTE", "BYSETPOS"],
    "WEEKLY": ["BYMONTH", "BYDAY", "BYHOUR"],
    "DAILY": ["BYMONTH", "BYMONTHDAY", "BYDAY", "BYHOUR", "BYMINUTE", "BYSECOND"],
    "HOURLY": ["BYMONTH", "BYMONTHDAY", "BYDAY", "BYYEARDAY", "BYHOUR", "BYMINUTE"],
    "MINUTELY": ["BYDAY", "BYHOUR", "BYMINUTE", "BYSECOND"],
    "SECONDLY": ["BYDAY", "BYHOUR", "BYMINUTE", "BYSECOND"],
}
NUMBERS = {
    "BYMONTH": st.integers(1, 12),
    "BYMONTHDAY": st.one_of(st.integers(1, 31), st.integers(-31, -1)),
    "BYYEARDAY": st.one_of(st.integers(1, 366), st.integers(-366, -1)),
    "BYWEEKNO": st.integers(1, 53),  # dateutil reads negative weeks wrongly
    "BYHOUR": st.integers(0, 23),
    "BYMINUTE": st.integers(0, 59),
    "BYSECOND": st.integers(0, 59),
    "BYSETPOS": st.sampled_from([1, 2, 3, -1, -2]),
}

days = st.dates(datetime.date(1996, 1, 1), datetime.date(2030, 12, 31))
times = st.builds(datetime.time, st.integers(0, 23), st.sampled_from([0, 5, 30, 59]))
starts = st.builds(datetime.datetime.combine, days, times)


@st.composite
def rules(draw: Draw, frequencies: tuple[str, ...]) -> str:
    """Draw the text of a rule that the standard allows, ended by a COUNT."""
    frequency = draw(st.sampled_from(frequencies))
    parts = {"FREQ": frequency, "COUNT": str(draw(st.integers(1, 40)))}
    if draw(st.booleans()):
        parts["INTERVAL"] = str(draw(st.integers(1, 7)))
    if draw(st.booleans()):
        parts["WKST"] = draw(st.sampled_from(WEEKDAYS))
    chosen = draw(st.lists(st.sampled_from(BY[frequency]), max_size=3, unique=True))
    if "BYWEEKNO" in chosen:
        chosen = ["BYWEEKNO", "BYDAY"]
    if frequency in FINE and len(chosen) > 1:
        chosen = chosen[:2]
    for part in chosen:
        if part == "BYDAY":
            numbered = frequency in ("MONTHLY", "YEARLY") and "BYWEEKNO" not in chosen
            # All or none: dateutil takes TU,-1WE for a Tuesday that is the last Wednesday.
            numbers = ["1", "2", "-1", "+3"] if numbered and draw(st.booleans()) else [""]
            number = st.sampled_from(numbers)
            day = st.builds("{}{}".format, number, st.sampled_from(WEEKDAYS))
            values = draw(st.lists(day, min_size=1, max_size=3))
        else:
            values = [str(v) for v in draw(st.lists(NUMBERS[part], min_size=1, max_size=3))]
        parts[part] = ",".join(values)
    if chosen == ["BYSETPOS"]:
        del parts["BYSETPOS"]
    return ";".join(f"{name}={value}" for name, value in parts.items())
