"""What is new: when, in which order, in which words, on which pages."""

import pytest

from plugins.catalogue.changes import ChangesDesk, find_changes, find_changes_desks
from plugins.model.entry import Entry
from plugins.model.language import Language
from plugins.model.news import News
from plugins.model.school import School
from plugins.model.vocabulary import Topic
from tests.entries import catalogue, entry, event

BOTH = {"ru": "Запись", "en": "Entry"}


def told(*entries: Entry, language: Language = "ru") -> list[str]:
    """Return lines of what is new, `day what id`."""
    found = find_changes(catalogue(*entries), language)
    return [f"{each.day} {each.what} {each.entry.id}" for each in found]


def news(id: str, date: str, **values: object) -> News:
    return entry(News, id, date=date, **values)


def test_the_newest_is_first_and_days_stand_before_their_month_and_their_year() -> None:
    lines = told(
        news("year", "2012"), news("day", "2012-09-10"), news("month", "2012-09"),
        news("late", "2012-10"), news("new", "2013-01-01"),
    )  # fmt: skip
    assert lines == [
        "2013-01-01 added new",
        "2012-10 added late",
        "2012-09-10 added day",
        "2012-09 added month",
        "2012 added year",
    ]


def test_what_was_updated_is_told_of_twice_and_at_its_own_day_once() -> None:
    later = news("later", "2012-09", updated={"ru": "2026-11-20"})
    same = news("same", "2012-09-10", updated={"ru": "2012-09-10"})
    assert told(later, same) == [
        "2026-11-20 updated later",
        "2012-09-10 added same",
        "2012-09 added later",
    ]


def test_a_translation_is_told_of_in_its_own_language_alone() -> None:
    russian = news("russian", "2012")
    english = news("english", "2013", title=BOTH)
    assert told(russian, english, language="en") == ["2013 added english"]
    assert len(told(russian, english)) == 2


@pytest.mark.parametrize(
    ("status", "last"),
    [("planned", "changed"), ("postponed", "postponed"), ("cancelled", "cancelled")],
)
def test_only_the_last_change_of_an_event_says_what_became_of_it(status: str, last: str) -> None:
    changes = [
        {"said": "2026-10-01", "start": "2027-03-01 10:00"},
        {"said": "2026-11-01", "start": "2027-04-01 10:00"},
    ]
    found = catalogue(event("a", announced="2026-09-01", status=status, changes=changes))
    assert [each.what for each in find_changes(found, "ru")] == [last, "changed", "added"]


def test_days_of_a_series_moved_with_one_word_are_one_line() -> None:
    moved = [
        {"from": "2027-04-26", "status": "cancelled", "said": "2026-11-02"},
        {"from": "2027-05-03", "to": "2027-05-04", "said": "2026-11-02"},
        {"from": "2027-05-10", "to": "2027-05-11"},
    ]
    rule = {"rule": "FREQ=WEEKLY;COUNT=8", "moved": moved}
    found = find_changes(catalogue(event("a", announced="2026-09-01", recurrence=rule)), "ru")
    assert [(str(each.day), each.what) for each in found] == [
        ("2026-11-02", "changed"),
        ("2026-09-01", "added"),
    ]


def test_what_has_no_day_no_page_or_a_day_to_come_is_not_told_of() -> None:
    assert told(entry(School, "silent"), entry(Topic, "topic")) == []
    assert told(entry(School, "known", added="2026-11-22")) == ["2026-11-22 added known"]
    assert told(event("unsaid", start="2027-01-01", end=None)) == []


def desks(*entries: News, size: int = 2) -> dict[str, ChangesDesk]:
    return dict(find_changes_desks(catalogue(*entries), size))


def test_there_is_a_first_page_even_of_nothing_and_a_page_of_no_empty_year() -> None:
    (path,) = desks()
    assert path == "changes/"
    found = desks(news("a", "2012"), news("b", "2009"))
    assert list(found) == ["changes/", "changes/2012/", "changes/2009/"]
    assert found["changes/"].part("ru").years == (2012, 2009)


def test_long_years_have_several_pages_and_know_where_each_month_begins() -> None:
    dates = ("2012-10-02", "2012-10-01", "2012-10", "2012-09-01", "2012")
    found = desks(*(news(f"n{number}", date) for number, date in enumerate(dates)))
    assert list(found) == [
        "changes/", "changes/2012/", "changes/2012/page/2/", "changes/2012/page/3/",
    ]  # fmt: skip
    first = found["changes/"].part("ru")
    assert (len(first.items), first.total, first.pages) == (2, 5, 1)
    part = found["changes/2012/page/2/"].part("ru")
    assert (part.number, part.pages, part.total) == (2, 3, 5)
    assert [(str(month), number) for month, number in part.months] == [
        ("2012-10", 1),
        ("2012-09", 2),
        ("2012", 3),
    ]


def test_a_page_stands_in_the_languages_that_have_it() -> None:
    found = desks(news("a", "2012", title=BOTH), news("b", "2009"))
    assert found["changes/"].languages == ("ru", "en")
    assert found["changes/2012/"].languages == ("ru", "en")
    assert found["changes/2009/"].languages == ("ru",)
