"""What every entry has, and the capabilities that a kind of content may add."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, ClassVar, Self

from pydantic import BaseModel, ConfigDict, Field, PrivateAttr

from plugins.model.body import Body
from plugins.model.dates import PartialDate
from plugins.model.fields import (
    Alias,
    EntryName,
    Flag,
    LocalDate,
    Localized,
    LocalizedText,
    Slug,
    Text,
)
from plugins.model.ids import CentreId, PartnerId, ProjectId, RegionId, SchoolId, SourceId, TopicId
from plugins.model.language import LANGUAGES, ORIGINAL, Language
from plugins.model.legacy import LegacyAddress
from plugins.model.references import references
from plugins.model.slug import transliterate

# Properties that lists are grouped by, in the order in which lists name them.
FACETS = (
    "year",
    "type",
    "series",
    "audience",
    "stage",
    "format",
    "level",
    "component",
    "offer",
    "role",
    "scale",
    "language",
    "topic",
    "region",
    "tag",
)


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an entry comes from: its file below `content/`, its id and its texts."""

    path: str
    id: str
    bodies: tuple[tuple[Language, Body], ...] = ()
    digest: str = ""
    index: int | None = field(default=None, compare=False)  # place in a list file


NOWHERE = Origin("", "")


class Entry(BaseModel):
    """An entry of the site. A subclass is a kind: its class is schema, form, table and API.

    `collection` names the folder `content/<collection>/` or the list `content/<collection>.yaml`;
    `labels` is the title of its list in each language; `has_page`, `has_list` and `has_facets`
    tell whether its entries have pages of their own, a list of them, and lists by property;
    `is_paged` whether long lists are cut into pages.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    collection: ClassVar[str] = ""
    labels: ClassVar[dict[Language, str]] = {}
    has_page: ClassVar[bool] = True
    has_list: ClassVar[bool] = True
    has_facets: ClassVar[bool] = True
    is_paged: ClassVar[bool] = True

    title: LocalizedText = Field(description="Title, without a full stop at its end")
    slug: Slug | None = Field(None, description="Last part of the address; else the file's name")
    aliases: tuple[Alias, ...] = Field(
        (), description="Former addresses, which lead here", examples=[["schools/tomsk-15"]]
    )
    legacy: tuple[LegacyAddress, ...] = Field(
        (),
        description="Addresses that old sites had for it, path and query, which lead here",
        examples=[["/news/view/129", "/index.php?option=com_k2&view=item&id=14"]],
    )
    uid: EntryName | None = Field(
        None,
        description="Name under which feeds and calendars know it, if its file was renamed",
        examples=["tomsk-15"],
    )
    draft: Flag = Field(False, description="yes: not published")
    updated: Localized[LocalDate] | None = Field(
        None, description="When the text was last changed; in a translation, what it translates"
    )

    _origin: Origin = PrivateAttr(default_factory=lambda: NOWHERE)

    @classmethod
    def load(cls, values: Any, origin: Origin) -> Self:
        """Validate `values` as this kind; raises pydantic.ValidationError with every fault."""
        entry = cls.model_validate(values)
        entry._origin = origin
        return entry

    # Cached: pydantic looks private attributes up slowly, and these are asked for all the time.
    @cached_property
    def origin(self) -> Origin:
        """Where the entry comes from."""
        return self._origin

    @cached_property
    def id(self) -> str:
        """Name of the entry within its kind, as references write it."""
        return self._origin.id

    @cached_property
    def key(self) -> str:
        """Name of the entry within the site."""
        return f"{self.collection}/{self.id}"

    @cached_property
    def identity(self) -> str:
        """Name by which subscribers' programs know the entry: it outlives that of its file."""
        return f"{self.collection}/{self.uid or self.id}"

    @cached_property
    def stamp(self) -> str:
        """What stays the same as long as the entry does: its name, and the digest of its files."""
        return f"{self.key} {self._origin.digest}"

    @cached_property
    def references(self) -> tuple[str, ...]:
        """The keys of the entries that its fields name, each once."""
        return tuple(dict.fromkeys(references(self)))

    @cached_property
    def name(self) -> str:
        """Last part of the address: the stored slug, else made of the file's name."""
        return self.slug or transliterate(self.id.rpartition("/")[2])

    def body(self, language: Language) -> Body | None:
        """Return the text in `language`, None where there is none."""
        for each, body in self.origin.bodies:
            if each == language:
                return body
        return None

    @cached_property
    def languages(self) -> tuple[Language, ...]:
        """Languages in which the whole entry can be read."""
        bodies = self.origin.bodies
        if not bodies:
            return self.title.languages
        translated = [language for language, _ in bodies]
        return tuple(
            language
            for language in LANGUAGES
            if language in translated and self.title.get(language) is not None
        )

    def permalink(self) -> str | None:
        """Address below the language's root, ending in `/`; None for a kind without pages."""
        return f"{self.collection}/{self.name}/" if self.has_page else None

    def translation_age(self, language: Language) -> int:
        """Days by which the text in `language` is older than the original; 0 if it is not."""
        if self.updated is None or language == ORIGINAL or self.updated.get(language) is None:
            return 0
        return max(0, (self.updated.ru - self.updated.best(language)).days)


class Dated(Entry):
    """Happened at a time: goes to feeds and has lists by year."""

    date: PartialDate = Field(
        description="When: a day, a month or a year", examples=["2006-11-16", "2006-11", "2006"]
    )
    end: PartialDate | None = Field(None, description="Last day, month or year, if it lasted")
    date_estimated: Flag = Field(False, description="yes: the date is an estimate")

    def permalink(self) -> str | None:
        """Address below the language's root, by year."""
        return f"{self.collection}/{self.date.year}/{self.name}/" if self.has_page else None


class Located(Entry):
    """Belongs to regions."""

    regions: tuple[RegionId, ...] = Field((), description="Codes from regions.yaml")


class Described(Entry):
    """Has a summary, topics and sources."""

    summary: LocalizedText | None = Field(None, description="One or two sentences for lists")
    topics: tuple[TopicId, ...] = Field((), description="Topics from topics.yaml")
    tags: tuple[Text, ...] = Field((), description="Free key words")
    sources: tuple[SourceId, ...] = Field((), description="Sources from sources.yaml")


class Connected(Entry):
    """Tells of others, who show it on their pages without a word of their own."""

    schools: tuple[SchoolId, ...] = Field((), description="Schools that it tells of")
    centres: tuple[CentreId, ...] = Field((), description="Resource centres that it tells of")
    projects: tuple[ProjectId, ...] = Field((), description="Projects that it is part of")
    partners: tuple[PartnerId, ...] = Field((), description="Partners that it tells of")


class Faceted(Entry):
    """Has properties of its own that its list is grouped by.

    `facet_terms` gives, by the name of a property, its values with their titles, in their order;
    values that it does not list are ids of entries, of the kind that `facet_collections` names.
    """

    facet_terms: ClassVar[Mapping[str, Mapping[str, LocalizedText]]] = {}
    facet_collections: ClassVar[Mapping[str, str]] = {}

    def facets(self) -> Iterator[tuple[str, str]]:
        """Yield name and value of each property."""
        yield from ()
