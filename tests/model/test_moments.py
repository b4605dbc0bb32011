"""Days and local times are read as they are written; nothing else is one."""

import datetime

import pytest
from pydantic import TypeAdapter, ValidationError

from plugins.model.moments import LocalDateTime, LocalMoment, instant
from tests.calendars.events import MOSCOW

MOMENT: TypeAdapter[object] = TypeAdapter(LocalMoment)


@pytest.mark.parametrize("text", ["2018-07-03 18:30", "2018-07-03T18:30"])
def test_a_local_time_is_read(text: str) -> None:
    wanted = datetime.datetime(2018, 7, 3, 18, 30)
    assert TypeAdapter(LocalDateTime).validate_python(text) == wanted
    assert MOMENT.validate_python(text) == wanted


def test_a_day_is_not_midnight() -> None:
    assert type(MOMENT.validate_python("2018-07-03")) is datetime.date
    assert type(MOMENT.validate_python("2018-07-03 00:00")) is datetime.datetime
    assert type(MOMENT.validate_python(datetime.date(2018, 7, 3))) is datetime.date
    assert type(MOMENT.validate_python(datetime.datetime(2018, 7, 3))) is datetime.datetime


@pytest.mark.parametrize(
    "text",
    [
        *("2018-07-03 24:00", "2018-07-03 18:60", "2018-02-29", "2018-02-29 10:00", "18:30", ""),
        *("2018-07-03T18:30Z", "2018-07-03 18:30:00", "2018-7-3", "20180703", "2018-W27-2"),
        *("2018-07-03\n", "2018-07-03 18:30\n", "２０１８-07-03", "03.07.2018", "2018-07"),
    ],
)
def test_what_is_neither_day_nor_time_is_refused(text: str) -> None:
    with pytest.raises(ValidationError) as caught:
        MOMENT.validate_python(text)
    assert [each["type"] for each in caught.value.errors()] == ["local_moment"]


@pytest.mark.parametrize(
    ("local", "utc"),
    [
        ("2010-03-28T01:59", "2010-03-27T22:59"),
        ("2010-03-28T02:00", "2010-03-27T23:00"),  # in the gap: as before it
        ("2010-03-28T02:59", "2010-03-27T23:59"),
        ("2010-03-28T03:00", "2010-03-27T23:00"),
        ("2010-10-31T02:30", "2010-10-30T22:30"),  # twice: the first
        ("2010-10-31T03:00", "2010-10-31T00:00"),
    ],
)
def test_a_local_time_is_an_instant(local: str, utc: str) -> None:
    found = instant(datetime.datetime.fromisoformat(local), MOSCOW)
    assert found == datetime.datetime.fromisoformat(utc).replace(tzinfo=datetime.UTC)
