"""What cards and pages say of an event: never what time would make false."""

from typing import Any

import pytest

from plugins.pages.events.cards import event_card
from plugins.pages.events.event import event_page
from plugins.pages.events.states import takes_applications
from tests.entries import event, region
from tests.pages.calendar.desk import frame_of, make_view

PAST = {"start": "2018-07-12", "end": "2018-07-13"}
MOVED = [{"said": "2026-11-10", "start": "2027-04-12 10:00", "end": "2027-04-12 18:00"}]


def told(**values: Any) -> tuple[str, str, str]:
    """Return the status, its words and the change on the card of an event."""
    one = event(**values)
    card = event_card(make_view(one), one)
    return card.status, card.word, card.change.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({}, ("", "", "")),
        (PAST, ("", "", "")),
        ({**PAST, "status": "open"}, ("", "", "")),
        ({**PAST, "status": "closed"}, ("", "", "")),
        ({**PAST, "status": "held"}, ("held", "", "")),
        ({"status": "closed"}, ("closed", "", "")),
        ({"status": "open"}, ("open", "На 22 ноября 2026 г. приём заявок открыт", "")),
        ({"deadline": "2027-04-10 18:00"}, ("open", "Заявки до 10 апреля 2027 г.", "")),
        (
            {"status": "open", "deadline": "2026-11-21"},
            ("closed", "Заявки до 21 ноября 2026 г.", ""),
        ),
        (
            {"changes": MOVED},
            ("moved", "", "Прежняя дата: 12 апреля 2027 г., 10:00–18:00"),
        ),
        (
            {"changes": MOVED, "status": "postponed"},
            ("moved", "", "Прежняя дата: 12 апреля 2027 г., 10:00–18:00"),
        ),
        (
            {"status": "postponed", "start": "2027-04-19", "end": None},
            ("postponed", "", "Прежняя дата: 19 апреля 2027 г."),
        ),
        (
            {"status": "cancelled", "changes": [{"said": "2026-11-20", "why": "Карантин."}]},
            ("cancelled", "", "Карантин."),
        ),
    ],
)
def test_a_card_says_what_stays_true(values: dict[str, Any], expected: tuple[str, ...]) -> None:
    status, word, change = told(**values)
    assert (status, word.replace("\u00a0", " "), change) == expected


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({}, True),
        ({"status": "open", "deadline": "2026-11-22"}, True),
        ({"status": "open", "deadline": "2026-11-21"}, False),
        ({"changes": MOVED, "status": "postponed"}, True),
        ({"status": "postponed"}, False),
        ({"status": "closed"}, False),
        ({"status": "cancelled"}, False),
        (PAST, False),
    ],
)
def test_one_can_apply_while_it_is_time(values: dict[str, Any], expected: bool) -> None:
    one = event(**values)
    assert takes_applications(make_view(one), one) == expected


def test_a_banner_tells_the_last_change() -> None:
    place = [{"said": "2026-11-20", "place": "Старый зал", "why": "Ремонт."}]
    one = event("one", place="Новый зал", changes=[*MOVED, *place])
    two = event("two", regions=["ru-kya"], changes=MOVED)
    view = make_view(one, two, region())
    change = event_page(view, frame_of(view), one).change
    assert change
    assert (change.word, change.place_before, change.place_after, change.text) == (
        "Место изменено", "Старый зал", "Новый зал", "Ремонт.",
    )  # fmt: skip
    assert change.before is None
    change = event_page(view, frame_of(view), two).change
    assert change
    assert change.before
    assert change.after
    assert change.before.iso == "2027-04-12T10:00+07:00"
    assert change.after.iso == "2027-04-19T10:00+07:00"
    assert change.said
    assert change.said.iso == "2026-11-10"


def test_what_is_gone_has_no_countdown() -> None:
    entries = [
        event("on"),
        event("off", status="cancelled"),
        event("later", status="postponed"),
        event("month", start="2027-05", end=None),
    ]
    view = make_view(*entries)
    cards = [event_card(view, each) for each in entries]
    assert [bool(card.begins) for card in cards] == [True, False, False, False]
    assert [card.ends for card in cards] == [
        *["2027-04-19T18:00+03:00"] * 3,
        "2027-06-01T00:00",
    ]


def test_days_end_at_the_readers_midnight() -> None:
    one = event(start="2027-04-19", end="2027-04-21")
    card = event_card(make_view(one), one)
    assert (card.begins, card.ends) == ("2027-04-19T00:00", "2027-04-22T00:00")
