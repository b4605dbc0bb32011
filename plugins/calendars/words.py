"""The words of calendars in each language: names, labels, what became of an event."""

from collections.abc import Mapping
from dataclasses import dataclass

from plugins.catalogue.subscriptions import Kind
from plugins.model.event import Form
from plugins.model.language import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What calendars say in one language; `{}` stands for a value.

    `names` and `about` are the name and the description of a calendar of each kind.
    """

    names: Mapping[Kind, str]
    about: Mapping[Kind, str]
    forms: Mapping[Form, str]
    cancelled: str
    postponed: str
    deadline: str
    online: str
    moved: str
    ends: str
    place_was: str
    changed: str
    is_cancelled: str
    is_postponed: str
    why: str
    when: str
    place: str
    apply: str
    more: str
    theme: str
    part_of: str
    rule: str
    week_open: str
    days_open: str
    estimated: str


RUSSIAN = Words(
    names={
        "all": "Все события общественно-активных школ",
        "deadlines": "Сроки подачи заявок",
        "series": "{}",
        "region": "События: {}",
        "topic": "События по теме: {}",
        "audience": "События: {}",
        "centre": "События центра: {}",
        "pair": "События: {}",
        "event": "{}",
    },
    about={
        "all": "События движения общественно-активных школ и дни сетевых мероприятий.",
        "deadlines": "Последние дни подачи заявок на события общественно-активных школ.",
        "series": "Сетевое мероприятие, его дни в каждом году и события школ: {}.",
        "region": "События общественно-активных школ, регион: {}.",
        "topic": "События общественно-активных школ, тема: {}.",
        "audience": "События общественно-активных школ, для кого: {}.",
        "centre": "События, которые проводит ресурсный центр: {}.",
        "pair": "События общественно-активных школ, регион и для кого: {}.",
        "event": "Одно событие общественно-активных школ: {}.",
    },
    forms={
        "conference": "Конференция",
        "forum": "Форум",
        "seminar": "Семинар",
        "training": "Тренинг",
        "visit": "Визит",
        "meeting": "Совещание",
        "competition": "Конкурс",
        "campaign": "Акция",
        "celebration": "Праздник",
    },
    cancelled="ОТМЕНЕНО:",
    postponed="ОТЛОЖЕНО, новой даты нет:",
    deadline="Последний день подачи заявки: {}",
    online="онлайн",
    moved="перенесено, раньше было назначено на {}",
    ends="изменилось окончание, раньше — {}",
    place_was="изменилось место, раньше — {}",
    changed="{}: {}",
    is_cancelled="событие отменено",
    is_postponed="событие отложено, новой даты пока нет",
    why="Причина: {}",
    when="Когда: {}",
    place="Где: {}",
    apply="Подать заявку: {}",
    more="Подробнее: {}",
    theme="Тема: {}",
    part_of="Сетевое мероприятие: {}",
    rule="Дата — по правилу: {}",
    week_open="Точная неделя объявляется ежегодно.",
    days_open="Точные дни объявляются ежегодно.",
    estimated="Дата примерная.",
)

ENGLISH = Words(
    names={
        "all": "All events of community schools",
        "deadlines": "Application deadlines",
        "series": "{}",
        "region": "Events: {}",
        "topic": "Events about: {}",
        "audience": "Events: {}",
        "centre": "Events of the centre: {}",
        "pair": "Events: {}",
        "event": "{}",
    },
    about={
        "all": "Events of the community schools movement and the days of its network events.",
        "deadlines": "When applications for events of community schools close.",
        "series": "A network event, its days in each year, and what schools hold: {}.",
        "region": "Events of community schools; region: {}.",
        "topic": "Events of community schools; topic: {}.",
        "audience": "Events of community schools; for whom: {}.",
        "centre": "Events held by the resource centre: {}.",
        "pair": "Events of community schools; region and for whom: {}.",
        "event": "A single event of community schools: {}.",
    },
    forms={
        "conference": "Conference",
        "forum": "Forum",
        "seminar": "Seminar",
        "training": "Training",
        "visit": "Visit",
        "meeting": "Meeting",
        "competition": "Competition",
        "campaign": "Campaign",
        "celebration": "Celebration",
    },
    cancelled="CANCELLED:",
    postponed="POSTPONED, no new date yet:",
    deadline="Applications close: {}",
    online="online",
    moved="moved; it was to be on {}",
    ends="ends at another time; it was to end on {}",
    place_was="in another place; it was to be at: {}",
    changed="{}: {}",
    is_cancelled="the event is cancelled",
    is_postponed="the event is postponed, there is no new date yet",
    why="Reason: {}",
    when="When: {}",
    place="Where: {}",
    apply="Apply: {}",
    more="Read more: {}",
    theme="Theme: {}",
    part_of="Network event: {}",
    rule="The date follows a rule: {}",
    week_open="The exact week is announced each year.",
    days_open="The exact days are announced each year.",
    estimated="The date is an estimate.",
)

WORDS: Mapping[Language, Words] = {"ru": RUSSIAN, "en": ENGLISH}


def sentence(text: str) -> str:
    """Return `text` with a capital letter and a mark at its end."""
    ended = text if text.endswith((".", "!", "?", "…")) else f"{text}."
    return ended[:1].upper() + ended[1:]
