"""Types of the fields that editors fill in; markers say what else must be done with a value."""

import datetime
from dataclasses import dataclass
from typing import Annotated, Any, Generic, Literal, TypeVar

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    StringConstraints,
    WithJsonSchema,
    model_validator,
)

from plugins.model.language import LANGUAGES, ORIGINAL, Language
from plugins.model.notations import (
    CELL,
    POINT,
    check_email,
    check_isbn,
    check_month_day,
    check_phone,
    check_web_url,
    check_zone,
    read_cell,
    read_date,
    read_flag,
    read_point,
)
from plugins.model.slug import PATTERN as SLUG_PATTERN

T = TypeVar("T")


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


Text = Annotated[str, StringConstraints(min_length=1, max_length=2000), Prose()]
Slug = Annotated[str, StringConstraints(pattern=SLUG_PATTERN, max_length=80)]
# An address below the root of a language, without slashes around it: «schools/tomsk-15».
Alias = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+(/[a-z0-9-]+)*$", max_length=200)]
# The name of an entry within its kind: «tomsk-15», «2008/seminar».
EntryName = Annotated[str, StringConstraints(pattern=r"^[\w-]+(/[\w-]+)*$", max_length=200)]
WebUrl = Annotated[str, AfterValidator(check_web_url)]
LocalDate = Annotated[datetime.date, BeforeValidator(read_date)]
MonthDay = Annotated[str, AfterValidator(check_month_day)]
Flag = Annotated[bool, BeforeValidator(read_flag)]
FilePath = Annotated[str, LinksToFile()]
ZoneName = Annotated[str, AfterValidator(check_zone)]
Email = Annotated[str, StringConstraints(max_length=254), AfterValidator(check_email)]
Phone = Annotated[str, AfterValidator(check_phone)]
# Latitude and longitude in degrees: «56.0106, 92.8526».
Point = Annotated[
    tuple[float, float],
    BeforeValidator(read_point),
    WithJsonSchema({"type": "string", "pattern": POINT.pattern}),
]
# Column and row on a map of tiles, from 1: «12, 5».
Cell = Annotated[
    tuple[int, int],
    BeforeValidator(read_cell),
    WithJsonSchema({"type": "string", "pattern": CELL.pattern}),
]
ImageName = Annotated[str, ImageBeside()]
FileName = Annotated[str, FileBeside()]
# Number of a book, with or without hyphens; its last sign proves the others (ISO 2108).
Isbn = Annotated[str, AfterValidator(check_isbn)]
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
