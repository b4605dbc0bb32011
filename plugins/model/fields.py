"""Types of the fields that editors fill in; markers say what else must be done with a value."""

import datetime
import re
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, Generic, Literal, TypeVar
from urllib.parse import urlsplit
from zoneinfo import available_timezones

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    StringConstraints,
    WithJsonSchema,
    model_validator,
)
from pydantic_core import PydanticCustomError

from plugins.model.language import LANGUAGES, ORIGINAL, Language
from plugins.model.slug import PATTERN as SLUG_PATTERN

T = TypeVar("T")
DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
PHONE = re.compile(r"\+?[\d ()-]{5,30}", re.ASCII)
CELL = re.compile(r"([1-9]\d?), ?([1-9]\d?)", re.ASCII)
ISBN = re.compile(r"(?=(?:[\dXx][ -]?){10}$|(?:\d[ -]?){13}$)\d(?:[ -]?\d)*[ -]?[\dXx]", re.ASCII)
POINT = re.compile(r"([+-]?\d{1,2}(?:\.\d+)?), ?([+-]?\d{1,3}(?:\.\d+)?)", re.ASCII)


@dataclass(frozen=True, slots=True)
class Prose:
    """Marks text for people: the build sets its typography."""


@dataclass(frozen=True, slots=True)
class Refers:
    """Marks the id of an entry of `collection`; an unknown one is a fault."""

    collection: str


@dataclass(frozen=True, slots=True)
class LinksToFile:
    """Marks a path, relative to the entry's file, to another entry's file."""


@dataclass(frozen=True, slots=True)
class ImageBeside:
    """Marks the name of an image that lies beside the entry's file."""


@dataclass(frozen=True, slots=True)
class FileBeside:
    """Marks the name of a file to download (.pdf, .epub ...) that lies beside the entry's file."""


def _web_url(value: str) -> str:
    try:
        parts = urlsplit(value)
    except ValueError:
        parts = urlsplit("")
    if parts.scheme not in {"http", "https"} or not parts.hostname or any(c <= " " for c in value):
        raise PydanticCustomError("web_url", "not a web address")
    return value


def _day(text: str) -> datetime.date:
    # `fromisoformat` reads forms of ISO 8601 that no editor means, such as weeks.
    if not DAY.fullmatch(text):
        raise ValueError(text)
    return datetime.date.fromisoformat(text)


def _local_date(value: object) -> object:
    if isinstance(value, datetime.date):
        return value
    try:
        return _day(str(value))
    except ValueError:
        raise PydanticCustomError("local_date", "not a date") from None


def _flag(value: object) -> object:
    words = {"true": True, "yes": True, "да": True, "false": False, "no": False, "нет": False}
    return words.get(value.lower(), value) if isinstance(value, str) else value


def _month_day(value: str) -> str:
    try:
        _day(f"2000-{value}")
    except ValueError:
        raise PydanticCustomError("month_day", "not a month and day") from None
    return value


def _zone(value: str) -> str:
    if value not in zone_names():
        raise PydanticCustomError("zone", "not a time zone")
    return value


def _email(value: str) -> str:
    if not EMAIL.fullmatch(value):
        raise PydanticCustomError("email", "not an e-mail address")
    return value


def _phone(value: str) -> str:
    if not PHONE.fullmatch(value):
        raise PydanticCustomError("phone", "not a telephone number")
    return value


def _isbn(value: str) -> str:
    if not is_isbn(value):
        raise PydanticCustomError("isbn", "not an ISBN")
    return value


def is_isbn(value: str) -> bool:
    """Tell whether `value` is an ISBN of 10 or 13 signs whose check digit is right (ISO 2108)."""
    if not ISBN.fullmatch(value):
        return False
    signs = value.replace("-", "").replace(" ", "").upper()
    numbers = [10 if each == "X" else int(each) for each in signs]
    if len(signs) == 13:
        return sum(each * (1, 3)[place % 2] for place, each in enumerate(numbers)) % 10 == 0
    return sum(each * (10 - place) for place, each in enumerate(numbers)) % 11 == 0


def _point(value: object) -> object:
    if isinstance(value, tuple):
        return value
    match = POINT.fullmatch(str(value))
    point = (float(match[1]), float(match[2])) if match else (99.0, 0.0)
    if abs(point[0]) > 90 or abs(point[1]) > 180:
        raise PydanticCustomError("point", "not a latitude and a longitude")
    return point


def _cell(value: object) -> object:
    if isinstance(value, tuple):
        return value
    match = CELL.fullmatch(str(value))
    if match is None:
        raise PydanticCustomError("cell", "not a column and a row")
    return int(match[1]), int(match[2])


@cache
def zone_names() -> frozenset[str]:
    """Return the names of the IANA time zones that are known here."""
    return frozenset(available_timezones())


Text = Annotated[str, StringConstraints(min_length=1, max_length=2000), Prose()]
Slug = Annotated[str, StringConstraints(pattern=SLUG_PATTERN, max_length=80)]
# An address below the root of a language, without slashes around it: «schools/tomsk-15».
Alias = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+(/[a-z0-9-]+)*$", max_length=200)]
# The name of an entry within its kind: «tomsk-15», «2008/seminar».
EntryName = Annotated[str, StringConstraints(pattern=r"^[\w-]+(/[\w-]+)*$", max_length=200)]
WebUrl = Annotated[str, AfterValidator(_web_url)]
LocalDate = Annotated[datetime.date, BeforeValidator(_local_date)]
MonthDay = Annotated[str, AfterValidator(_month_day)]
Flag = Annotated[bool, BeforeValidator(_flag)]
FilePath = Annotated[str, LinksToFile()]
ZoneName = Annotated[str, AfterValidator(_zone)]
Email = Annotated[str, StringConstraints(max_length=254), AfterValidator(_email)]
Phone = Annotated[str, AfterValidator(_phone)]
# Latitude and longitude in degrees: «56.0106, 92.8526».
Point = Annotated[
    tuple[float, float],
    BeforeValidator(_point),
    WithJsonSchema({"type": "string", "pattern": POINT.pattern}),
]
# Column and row on a map of tiles, from 1: «12, 5».
Cell = Annotated[
    tuple[int, int],
    BeforeValidator(_cell),
    WithJsonSchema({"type": "string", "pattern": CELL.pattern}),
]
ImageName = Annotated[str, ImageBeside()]
FileName = Annotated[str, FileBeside()]
# Number of a book, with or without hyphens; its last sign proves the others (ISO 2108).
Isbn = Annotated[str, AfterValidator(_isbn)]
# Drawings of the theme (theme/static/img/icons.svg) that an entry may show.
Icon = Literal[
    "democracy",
    "volunteering",
    "partnership",
    "pupil",
    "parent",
    "teacher",
    "head",
    "official",
    "neighbour",
    "international-day",
    "spring-week",
    "joy-to-children",
    "join-us",
    "be-with-us",
    "one-day",
    "not-toys",
]


class Part(BaseModel):
    """A group of values inside an entry."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Localized(Part, Generic[T]):
    """A value in each language; a bare value is the original."""

    ru: T
    en: T | None = None

    @model_validator(mode="before")
    @classmethod
    def _accept_bare(cls, value: Any) -> Any:
        return value if isinstance(value, dict) else {ORIGINAL: value}

    def get(self, language: Language) -> T | None:
        """Return the value in `language`, None where there is none."""
        return self.ru if language == ORIGINAL else self.en

    def best(self, language: Language) -> T:
        """Return the value in `language`, else the original."""
        value = self.get(language)
        return self.ru if value is None else value

    @property
    def languages(self) -> tuple[Language, ...]:
        """The languages that have a value."""
        return tuple(language for language in LANGUAGES if self.get(language) is not None)


LocalizedText = Localized[Text]
LocalizedTexts = Localized[tuple[Text, ...]]
