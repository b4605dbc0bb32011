"""Questions to an editor become values that fit, in the language of the terminal."""

import datetime
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from pydantic import TypeAdapter, ValidationError

from plugins.model.catalogue import Catalogue
from plugins.model.dates import PartialDate
from plugins.model.entry import Entry
from plugins.model.fields import LocalizedText
from plugins.model.language import Language
from plugins.model.moments import KnownMoment, partial

Ask = Callable[[str], str]
START: TypeAdapter[object] = TypeAdapter(KnownMoment)
WORDS = {
    "title": (
        "Заголовок",
        "Title",
    ),
    "date": (
        "Дата: 2026-11-22, 2026-11 или 2026 (Enter — сегодня)",
        "Date: 2026-11-22, 2026-11 or 2026 (Enter: today)",
    ),
    "start": (
        "Начало: 2027-04-19 10:00, 2027-04-19 (весь день) или 2027-04",
        "Start: 2027-04-19 10:00, 2027-04-19 (all day) or 2027-04",
    ),
    "summary": (
        "Кратко, одно-два предложения",
        "In short, one or two sentences",
    ),
    "topics": (
        "Темы через запятую ({known})",
        "Topics, separated by commas ({known})",
    ),
    "regions": (
        "Регионы через запятую: коды или названия (Enter — без региона)",
        "Regions, separated by commas: codes or names (Enter: none)",
    ),
    "locality": (
        "Город или село",
        "Town or village",
    ),
    "one_of": (
        "Одно из: {known}",
        "One of: {known}",
    ),
    "some_of": (
        "Через запятую: {known}",
        "Separated by commas: {known}",
    ),
    "empty": (
        "Это поле нужно заполнить.",
        "This field is needed.",
    ),
    "bad_date": (
        "Это не дата.",
        "This is not a date.",
    ),
    "unknown": (
        "Не знаю такого: {names}",
        "Unknown: {names}",
    ),
    "kinds": (
        "Что создать? {known}",
        "What to create? {known}",
    ),
    "made": (
        "Создан черновик {path}. Напишите текст и удалите строку draft.",
        "Made the draft {path}. Write the text and delete the line draft.",
    ),
    "stopped": (
        "Ничего не создано.",
        "Nothing was made.",
    ),
    "body": (
        "Здесь будет текст.",
        "The text goes here.",
    ),
    "no_slug": (
        "Из такого заголовка не получается адрес: нужны буквы или цифры.",
        "No address can be made of this title: it needs letters or digits.",
    ),
}


@dataclass(frozen=True, slots=True)
class Interview:
    """Asks in one language until the answer fits."""

    ask: Ask
    language: Language
    catalogue: Catalogue

    def say(self, name: str, **values: str) -> str:
        """Return a phrase."""
        return WORDS[name][0 if self.language == "ru" else 1].format(**values)

    def text(self, name: str, fits: Callable[[str], bool] = bool, refusal: str = "empty") -> str:
        """Ask for a line of text."""
        while True:
            answer = " ".join(self.ask(f"{self.say(name)}: ").split())
            if answer and fits(answer):
                return answer
            print(self.say(refusal if answer else "empty"))

    def start(self) -> str:
        """Ask for the start of an event, as it is written in its file."""
        while True:
            answer = " ".join(self.ask(f"{self.say('start')}: ").split())
            try:
                START.validate_python(answer)
            except ValidationError:
                print(self.say("bad_date" if answer else "empty"))
            else:
                return answer

    def date(self) -> PartialDate:
        """Ask for a date; today if none is given."""
        while True:
            answer = self.ask(f"{self.say('date')}: ").strip()
            if not answer:
                return partial(today())
            try:
                return PartialDate.parse(answer)
            except ValueError:
                print(self.say("bad_date"))

    def pick(self, terms: Mapping[str, LocalizedText], many: bool) -> list[str]:
        """Ask for one or several of `terms`, by their ids or titles."""
        titles = {_plain(title.best(self.language)): id for id, title in terms.items()}
        known = ", ".join(f"{id} ({terms[id].best(self.language)})" for id in terms)
        while True:
            answer = self.ask(f"{self.say('some_of' if many else 'one_of', known=known)}: ")
            words = [word.strip() for word in answer.split(",") if word.strip()]
            chosen = [titles.get(_plain(word), word) for word in words]
            unknown = [word for word in chosen if word not in terms]
            if unknown:
                print(self.say("unknown", names=", ".join(unknown)))
            elif chosen and (many or len(chosen) == 1):
                return list(dict.fromkeys(chosen))
            else:
                print(self.say("empty"))

    def choice(self, name: str, entries: Iterable[Entry], needed: bool) -> list[str]:
        """Ask for ids or titles of `entries`."""
        known = {entry.id: entry.id for entry in entries}
        titles = {
            _plain(title): entry.id
            for entry in entries
            for title in (entry.title.ru, entry.title.en or "")
            if title
        }
        while True:
            question = self.say(name, known=", ".join(known))
            words = [word.strip() for word in self.ask(f"{question}: ").split(",") if word.strip()]
            unknown = [word for word in words if _plain(word) not in {**known, **titles}]
            if unknown:
                print(self.say("unknown", names=", ".join(unknown)))
            elif words or not needed:
                return list(dict.fromkeys({**titles, **known}[_plain(word)] for word in words))
            else:
                print(self.say("empty"))


def today() -> datetime.date:
    """Return the day that it is in Moscow."""
    return datetime.datetime.now(ZoneInfo("Europe/Moscow")).date()


def _plain(text: str) -> str:
    # As it is typed: without the spaces that do not break.
    return " ".join(text.lower().split())
