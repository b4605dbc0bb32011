"""Rules in words, in both languages: yearly ones of series, and recurrences of events."""

from typing import Any

import pytest

from plugins.model.yearly_rule import YearlyRule
from plugins.pages.events.repeat_words import describe_repeat
from plugins.words.rules import describe_rule
from tests.pages.calendar.desk import INTERFACES


@pytest.mark.parametrize(
    ("rule", "russian", "english"),
    [
        ({"on": "03-01"}, "1 марта", "1 March"),
        ({"on": "06-01", "about": True}, "около 1 июня", "around 1 June"),
        ({"from": "11-16", "to": "12-12"}, "16 ноября — 12 декабря", "16 November – 12 December"),
        ({"from": "04-01", "to": "04-07"}, "1–7 апреля", "1–7 April"),
        ({"month": 4}, "апрель", "April"),
        ({"month": 4, "about": True}, "примерно апрель", "around April"),
        (
            {"month": 4, "weeks": [4, 3]},
            "третья или четвёртая неделя апреля",
            "third or fourth week of April",
        ),
        ({"month": 5, "weeks": [1]}, "первая неделя мая", "first week of May"),
        (
            {"month": 5, "weeks": [1, 2, 3]},
            "первая, вторая или третья неделя мая",
            "first, second or third week of May",
        ),
        (
            {"month": 11, "weekday": "sunday", "nth": -1},
            "последнее воскресенье ноября",
            "last Sunday of November",
        ),
        (
            {"month": 2, "weekday": "wednesday", "nth": 2},
            "вторая среда февраля",
            "second Wednesday of February",
        ),
        (
            {"month": 9, "weekday": "thursday", "nth": 3},
            "третий четверг сентября",
            "third Thursday of September",
        ),
    ],
)
def test_a_yearly_rule_in_words(rule: dict[str, Any], russian: str, english: str) -> None:
    made = YearlyRule.model_validate(rule)
    assert describe_rule(made, "ru").replace("\u00a0", " ") == russian
    assert describe_rule(made, "en").replace("\u00a0", " ") == english


@pytest.mark.parametrize(
    ("rule", "russian", "english"),
    [
        ("FREQ=WEEKLY;BYDAY=TU", "по вторникам", "on Tuesdays"),
        ("FREQ=WEEKLY;BYDAY=TH,MO", "по понедельникам и четвергам", "on Mondays and Thursdays"),
        (
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO",
            "каждые 2 недели по понедельникам",
            "every 2 weeks on Mondays",
        ),
        ("FREQ=WEEKLY", "еженедельно", "every week"),
        ("FREQ=DAILY", "ежедневно", "every day"),
        ("FREQ=DAILY;INTERVAL=3", "каждые 3 дня", "every 3 days"),
        ("FREQ=MONTHLY;BYDAY=-1SU", "ежемесячно", "every month"),
        ("FREQ=YEARLY;INTERVAL=5", "каждые 5 лет", "every 5 years"),
        ("FREQ=HOURLY;INTERVAL=50", "много раз", "many times"),
    ],
)
def test_a_recurrence_in_words(rule: str, russian: str, english: str) -> None:
    assert describe_repeat(INTERFACES["ru"], rule).replace("\u00a0", " ") == russian
    assert describe_repeat(INTERFACES["en"], rule) == english
