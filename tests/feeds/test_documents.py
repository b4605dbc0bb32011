"""Feeds and their archives: together they hold all, and what is full never changes again."""

import datetime
from collections.abc import Iterable

from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.catalogue.channels import Channel
from plugins.feeds.documents import Document, find_documents
from plugins.feeds.notices import Notice, find_notices, gather, moment, sort
from plugins.model.dates import PartialDate
from plugins.model.entry import Entry
from plugins.model.fields import LocalizedText
from plugins.model.news import News
from tests.entries import TODAY, entry

CHANNEL = Channel("news", "kinds", "ru", LocalizedText(ru="Новости"), "news/", ())


def news(number: int, date: str = "2020-01-01") -> Entry:
    return entry(News, f"n-{number:04}", date=date, title=f"Новость {number}", summary="Коротко.")


NEWEST = 7
NEWS = [news(number) for number in range(200)]


def told(entries: Iterable[Entry]) -> list[Notice]:
    return sort(notice for entry in entries for notice in find_notices(entry))


def documents(count: int, size: int) -> list[Document]:
    return list(find_documents(CHANNEL, told(NEWS[:count]), NEWEST, size))


@settings(derandomize=True, deadline=None)
@given(st.integers(0, 200), st.integers(1, 40))
def test_a_reader_who_follows_the_archives_gets_everything(count: int, size: int) -> None:
    feed, *archives = documents(count, size)
    assert [each.archive for each in archives] == list(range(1, len(archives) + 1))
    found = {each.key for each in feed.told}
    number = feed.older
    while number:
        archive = archives[number - 1]
        assert len(archive.told) == size
        assert archive.newer == (number + 1 if number < len(archives) else 0)
        found |= {each.key for each in archive.told}
        number = archive.older
    assert found == {f"news/n-{each:04}" for each in range(count)}
    assert min(NEWEST, count) <= len(feed.told) <= max(NEWEST, size)


@settings(derandomize=True, deadline=None)
@given(st.integers(0, 199), st.integers(1, 40))
def test_what_is_new_changes_no_full_archive(count: int, size: int) -> None:
    old, late = told(NEWS[:count]), find_notices(news(count, "2026-11-21"))
    before, after = (
        list(find_documents(CHANNEL, each, NEWEST, size)) for each in (old, [*old, *late])
    )
    archives = before[1:]
    assert [each.told for each in after[1 : len(archives) + 1]] == [each.told for each in archives]


def test_digests_hold_what_their_time_brought_once_it_is_over() -> None:
    dates = ("2026-11-02", "2026-11-08", "2026-11-09", "2026-11", "2026", "2026-11-21")
    notices = told([news(number, date) for number, date in enumerate(dates)])
    weeks = gather(notices, "week", TODAY)
    assert [(f"{each.first}", f"{each.last}", len(each.notices)) for each in weeks] == [
        ("2026-11-02", "2026-11-08", 2),
        ("2026-11-09", "2026-11-15", 1),
    ]
    assert str(weeks[0].day) == "2026-11-09"
    # Neither the month nor the quarter of the build's day is over.
    assert gather(notices, "month", TODAY) == gather(notices, "quarter", TODAY) == []
    later = datetime.date(2027, 1, 1)
    (month,) = gather(notices, "month", later)
    assert len(month.notices) == 5
    (quarter,) = gather(notices, "quarter", later)
    assert (f"{quarter.first}", f"{quarter.last}") == ("2026-10-01", "2026-12-31")


@settings(derandomize=True, deadline=None)
@given(st.dates(datetime.date(1900, 1, 1)), st.text(max_size=9))
def test_a_moment_is_of_its_day_in_all_of_russia(day: datetime.date, key: str) -> None:
    at = moment(PartialDate(day.year, day.month, day.day), key)
    assert at.utcoffset() == datetime.timedelta()
    if day.year > 1960:
        for hours in (2, 3, 7, 12):
            zone = datetime.timezone(datetime.timedelta(hours=hours))
            assert at.astimezone(zone).date() == day


def test_notices_of_one_day_have_an_order() -> None:
    found = told(NEWS)
    assert told(reversed(NEWS)) == found
    # That of the dates that readers sort by.
    moments = [moment(each.day, each.key) for each in found]
    assert moments == sorted(moments)
    assert len(set(moments)) == len(moments)
