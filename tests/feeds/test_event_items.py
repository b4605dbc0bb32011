"""Events in feeds: when and where, and an item of its own for each change."""

import datetime
from typing import Any

import pytest

from plugins.feeds.item import FeedItem
from plugins.model.language import Language
from tests.entries import catalogue, event, region
from tests.feeds.reading import items_of

OLD = {"said": "2026-11-10", "start": "2027-03-01 10:00", "end": "2027-03-01 18:00"}


def items(language: Language = "ru", **values: Any) -> list[FeedItem]:
    given = {"announced": "2026-11-01", "regions": ["ru-kya"], "title": "Форум", **values}
    made = event(**given)
    return items_of(catalogue(made, region()), made, language)


def test_an_event_says_when_and_where() -> None:
    (found,) = items(place="Красноярск, <школа> № 1", deadline="2027-04-01")
    assert found.id == "tag:cs-network.ru,2026:events/spring/ru"
    assert found.published.date() == datetime.date(2026, 11, 1)
    assert "<li>Когда: 19\xa0апреля 2027\xa0г., 10:00–18:00" in found.html
    assert "(Красноярск, МСК+4)" in found.html
    assert "<li>Где: Красноярск, &lt;школа&gt; № 1</li>" in found.html
    assert "<li>Заявки до: 1\xa0апреля 2027\xa0г.</li>" in found.html


def test_a_cancelled_event_is_a_new_item_that_says_so() -> None:
    change = {"said": "2026-11-20", "why": "Карантин."}
    first, second = items(status="cancelled", changes=[change])
    assert first.title == second.title == "ОТМЕНЕНО: Форум"
    assert second.id == "tag:cs-network.ru,2026:events/spring/change-1/ru"
    assert second.published.date() == datetime.date(2026, 11, 20)
    assert second.summary == "Отменено; Причина: Карантин."


def test_a_postponed_event_says_what_it_was() -> None:
    _, told = items(status="postponed", changes=[OLD])
    assert told.title == "ПЕРЕНЕСЕНО: Форум"
    assert told.summary == "Было: 1\xa0марта 2027\xa0г., 10:00–18:00"
    _, told = items(
        "en",
        status="postponed",
        changes=[{"said": "2026-11-10"}],
        title={"ru": "Форум", "en": "Forum"},
    )
    assert (told.title, told.summary) == (
        "POSTPONED: Forum",
        "Postponed: there is no new date yet",
    )


def test_an_earlier_change_is_not_told_as_the_last_one() -> None:
    place = {"said": "2026-11-05", "place": "Томск"}
    _, first, second = items(status="cancelled", changes=[place, {"said": "2026-11-20"}])
    assert (first.title, first.summary) == ("ИЗМЕНЕНО: Форум", "Было: Томск")
    assert second.title == "ОТМЕНЕНО: Форум"


@pytest.mark.parametrize("said", [None, "2026-11-15"])
def test_a_moved_occurrence_is_told_where_the_event_is(said: str | None) -> None:
    moved = {"from": "2027-04-26", "to": "2027-04-27", "why": "Праздник."} | (
        {"said": said} if said else {}
    )
    found = items(recurrence={"rule": "FREQ=WEEKLY;COUNT=3", "moved": [moved]})
    line = "Перенесено: 26\xa0апреля 2027\xa0г. на 27\xa0апреля 2027\xa0г., 10:00. Праздник."
    assert line in found[0].html
    assert [each.summary for each in found[1:]] == ([line] if said else [])


def test_ids_of_items_are_their_own() -> None:
    moved = [{"from": "2027-04-26", "status": "cancelled", "said": "2026-11-20"}]
    recurrence = {"rule": "FREQ=WEEKLY;COUNT=3", "moved": moved}
    found = items(changes=[OLD, OLD], recurrence=recurrence)
    assert len({each.id for each in found}) == len(found) == 4


def test_a_mended_typo_moves_what_was_updated_and_not_the_item() -> None:
    (before,) = items()
    (after,) = items(updated="2026-11-15", title="Форум!")
    assert (after.id, after.published) == (before.id, before.published)
    assert str(before.updated.date()) == "2026-11-01"
    assert str(after.updated.date()) == "2026-11-15"


def test_an_item_is_the_same_at_another_address_and_in_another_file() -> None:
    (before,) = items()
    (moved,) = items(slug="forum-2027")
    assert moved.address != before.address
    renamed = event(
        "forum", announced="2026-11-01", regions=["ru-kya"], title="Форум", uid="spring"
    )
    (found,) = items_of(catalogue(renamed, region()), renamed)
    assert found.id == moved.id == before.id
