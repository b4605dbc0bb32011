"""Albums of the gallery: photographs and posters, and who agreed to be shown."""

from typing import ClassVar, Literal

from pydantic import Field

from plugins.model.entry import Connected, Dated, Described, Located
from plugins.model.fields import Flag, ImageName, LocalDate, LocalizedText, Part
from plugins.model.ids import EventId, SeriesId
from plugins.model.language import Language


class Consent(Part):
    """On what ground people are shown who can be recognised; kept by `holder`, never here."""

    basis: Literal["written", "parents", "public-event", "publication"] = Field(
        description="Written consent of theirs, of their parents, a public event, taken from print"
    )
    date: LocalDate = Field(description="Day on which it was given")
    until: LocalDate | None = Field(None, description="Last day on which it holds")
    holder: LocalizedText = Field(description="Which organisation keeps the record")


class Photo(Part):
    """A picture of an album. With `people` who can be recognised, it needs their consent."""

    image: ImageName = Field(description="Name of the image beside the file")
    alt: LocalizedText = Field(description="What it shows, in words, for those who do not see it")
    caption: LocalizedText | None = Field(None, description="What is written under it")
    credit: LocalizedText | None = Field(None, description="Who made it")
    people: Flag = Field(description="yes: people can be recognised on it")
    consent: Consent | None = Field(None, description="Why they may be shown")

    @property
    def name(self) -> str:
        """Last part of its address: the name of its image, without the suffix."""
        return self.image.rpartition("/")[2].rpartition(".")[0]


class Album(Described, Dated, Located, Connected):
    """An album; shown under /gallery/<slug>/, each picture under its own name below."""

    collection: ClassVar[str] = "gallery"
    labels: ClassVar[dict[Language, str]] = {"ru": "Галерея", "en": "Gallery"}

    summary: LocalizedText = Field(description="One or two sentences for lists and feeds")
    events: tuple[EventId, ...] = Field((), description="Events that it shows")
    series: tuple[SeriesId, ...] = Field((), description="Network events that it shows")
    photos: tuple[Photo, ...] = Field(min_length=1, description="Pictures, in order")

    def permalink(self) -> str:
        """Address below the language's root."""
        return f"{self.collection}/{self.name}/"
