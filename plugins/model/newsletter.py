"""Issues of the quarterly newsletter."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field, StringConstraints

from plugins.model.entry import Dated
from plugins.model.fields import LocalizedText, Part, WebUrl
from plugins.model.ids import EventId, MaterialId, NewsId, NewsletterId
from plugins.model.language import Language
from plugins.model.quarters import Quarter

SectionName = Literal["news", "legal", "stories", "events", "materials"]
# A quarter of a year: «2012-q3».
QuarterName = Annotated[str, StringConstraints(pattern=r"^[12]\d{3}-q[1-4]$")]


class Note(Part):
    """A note that is nowhere else on the site, such as one on a new law."""

    title: LocalizedText
    text: LocalizedText | None = Field(None, description="A few sentences")
    url: WebUrl | None = Field(None, description="Where to read more")


class Newsletter(Dated):
    """An issue; shown under /newsletter/<quarter>/, its text is the editor's word.

    Each list names entries of the site in the order in which the issue shows them.
    """

    collection: ClassVar[str] = "newsletter"
    labels: ClassVar[dict[Language, str]] = {"ru": "Бюллетень", "en": "Newsletter"}

    number: int = Field(ge=1, description="Number of the issue")
    quarter: QuarterName = Field(description="The quarter that it is of", examples=["2012-q3"])
    summary: LocalizedText = Field(description="One or two sentences for lists and mail programs")
    news: tuple[NewsId, ...] = Field((), description="News of the quarter")
    legal: tuple[Note, ...] = Field((), description="Legal notes")
    stories: tuple[NewsId, ...] = Field((), description="News that are success stories")
    events: tuple[EventId, ...] = Field((), description="Coming events")
    materials: tuple[MaterialId, ...] = Field((), description="New materials of the library")
    replaces: NewsletterId | None = Field(None, description="The older issue that it replaces")

    def permalink(self) -> str:
        """Address below the language's root: the quarter says the year."""
        return f"{self.collection}/{self.name}/"

    @property
    def period(self) -> Quarter:
        """The quarter that it is of."""
        return Quarter.parse(self.quarter)
