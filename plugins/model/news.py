"""News of the movement."""

from typing import ClassVar

from pydantic import Field

from plugins.model.entry import Connected, Dated, Described, Located
from plugins.model.fields import ImageName, LocalizedText, LocalizedTexts
from plugins.model.ids import EventId, SeriesId
from plugins.model.language import Language


class News(Described, Dated, Located, Connected):
    """A news item; shown under /news/<year>/<slug>/ and in the news feed."""

    collection: ClassVar[str] = "news"
    labels: ClassVar[dict[Language, str]] = {"ru": "Новости", "en": "News"}

    summary: LocalizedText = Field(description="One or two sentences for lists and feeds")
    place: LocalizedText | None = Field(None, description="Where, in words")
    organisations: LocalizedTexts | None = Field(None, description="Who took part")
    events: tuple[EventId, ...] = Field((), description="Events that it tells of")
    series: tuple[SeriesId, ...] = Field((), description="Network events that it tells of")
    image: ImageName | None = Field(None, description="Name of an image beside the file")
    image_alt: LocalizedText | None = Field(None, description="What the image shows, in words")
