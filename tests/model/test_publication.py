"""When an entry came to its readers, and when they were last told of a change."""

import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.model.dates import PartialDate
from plugins.model.entry import Entry
from plugins.model.event import Event
from plugins.model.language import LANGUAGES, Language
from plugins.model.news import News
from plugins.model.page import Page
from plugins.model.publication import published_on, updated_on
from plugins.model.question import Question
from plugins.model.school import School
from plugins.model.vocabulary import Topic
from tests.entries import entry, event

PUBLISHED = [
    (entry(News, "a", date="2006-11"), "2006-11"),
    (entry(News, "a", date="2006", updated="2007-01-01"), "2006"),
    (event(start="2027-04-19", announced="2026-11-01"), "2026-11-01"),
    (event(start="2027-04", end=None), "2027-04"),
    (entry(School, "a", added="2026-09-01"), "2026-09-01"),
    (entry(School, "a", confirmed="2026-09-01"), None),
    (entry(Question, "a", topics=["x"], checked="2026-09-01"), None),
    (entry(Page, "a", updated="2026-09-01"), None),
    (entry(Topic, "a"), None),
]


@pytest.mark.parametrize(("made", "day"), PUBLISHED)
def test_is_known_since(made: Entry, day: str | None) -> None:
    found = published_on(made)
    assert (str(found) if found else None) == day


def test_what_is_not_told_of_is_not_told_of_again() -> None:
    assert updated_on(entry(Page, "a", updated="2026-09-01"), "ru") is None


@pytest.mark.parametrize(("language", "day"), [("ru", "2026-10-01"), ("en", "2026-09-20")])
def test_a_translation_has_its_own_day(language: Language, day: str) -> None:
    updated = {"ru": "2026-10-01", "en": "2026-09-20"}
    assert str(updated_on(entry(News, "a", date="2026-09", updated=updated), language)) == day


DAYS = st.dates(datetime.date(2000, 1, 1), datetime.date(2027, 12, 31))
PARTS = st.sampled_from(("%Y-%m-%d", "%Y-%m", "%Y"))


@given(
    date=st.builds(lambda day, form: day.strftime(form), DAYS, PARTS),
    updated=st.none() | DAYS | st.fixed_dictionaries({"ru": DAYS, "en": DAYS}),
    kind=st.sampled_from((News, School, Event)),
)
def test_is_never_changed_before_it_came(date: str, updated: object, kind: type[Entry]) -> None:
    day = str(PartialDate.parse(date).first_day)
    values: dict[str, Any] = {} if updated is None else {"updated": updated}
    if kind is News:
        values["date"] = date
    elif kind is School:
        values["added"] = day
    else:
        values |= {"start": "2027-04-19", "announced": day}
    made = entry(kind, "a", **values)
    for language in LANGUAGES:
        published, changed = published_on(made), updated_on(made, language)
        assert published is not None
        assert changed is not None
        assert changed.first_day >= published.first_day
        said = made.updated.best(language) if made.updated else None
        assert changed == published or changed.first_day == said
        assert said is None or said <= published.first_day or changed.first_day == said
