"""Moments in words, as far as they are known."""

import datetime

import pytest

from plugins.model.dates import PartialDate
from plugins.model.moments import Known
from plugins.words.dates import format_known

NBSP = "\u00a0"


def day(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text)


def at(text: str) -> datetime.datetime:
    return datetime.datetime.fromisoformat(text)


@pytest.mark.parametrize(
    ("start", "end", "russian", "english"),
    [
        (day("2027-04-19"), day("2027-04-19"), "19~апреля 2027~г.", "19~April 2027"),
        (day("2027-04-19"), day("2027-04-25"), "19–25~апреля 2027~г.", "19–25~April 2027"),
        (
            day("2027-04-30"),
            day("2027-05-02"),
            "30~апреля~— 2~мая 2027~г.",
            "30~April~– 2~May 2027",
        ),
        (
            at("2027-04-19 10:00"),
            at("2027-04-19 12:30"),
            "19~апреля 2027~г., 10:00–12:30",
            "19~April 2027, 10:00–12:30",
        ),
        (
            at("2027-04-19 22:00"),
            at("2027-04-20 06:00"),
            "19~апреля 2027~г., 22:00~— 20~апреля 2027~г., 06:00",
            "19~April 2027, 22:00~– 20~April 2027, 06:00",
        ),
        (
            at("2027-04-19 22:00"),
            at("2027-04-20 00:00"),
            "19~апреля 2027~г., 22:00–24:00",
            "19~April 2027, 22:00–24:00",
        ),
        (
            at("2027-04-19 10:00"),
            at("2027-04-19 10:00"),
            "19~апреля 2027~г., 10:00",
            "19~April 2027, 10:00",
        ),
        (
            day("2014-11-16"),
            PartialDate(2014, 12),
            "16~ноября 2014~г.~— декабрь 2014~г.",
            "16~November 2014~– December 2014",
        ),
        (PartialDate(2027, 5), PartialDate(2027, 5), "май 2027~г.", "May 2027"),
        (PartialDate(2027), PartialDate(2028), "2027–2028~годы", "2027–2028"),
    ],
)
def test_a_period_is_said_as_far_as_it_is_known(
    start: Known, end: Known, russian: str, english: str
) -> None:
    assert format_known(start, end, "ru") == russian.replace("~", NBSP)
    assert format_known(start, end, "en") == english.replace("~", NBSP)
