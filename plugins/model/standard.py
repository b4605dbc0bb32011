"""Standards of quality that schools score themselves by."""

from typing import ClassVar

from pydantic import Field

from plugins.model.entry import Entry
from plugins.model.fields import FilePath, LocalizedText, LocalizedTexts, Part
from plugins.model.ids import SourceId, TopicId, TrainingId
from plugins.model.school import Component


class Scores(Part):
    """What a school is like that scores itself so: from the first steps to a model for others."""

    one: LocalizedText = Field(alias="1", description="What 1 means: hardly begun")
    two: LocalizedText = Field(alias="2", description="What 2 means: now and then")
    three: LocalizedText = Field(alias="3", description="What 3 means: it is the rule")
    four: LocalizedText = Field(alias="4", description="What 4 means: others can learn from it")

    @property
    def in_order(self) -> tuple[LocalizedText, LocalizedText, LocalizedText, LocalizedText]:
        """The four in order."""
        return self.one, self.two, self.three, self.four


class Standard(Entry):
    """A standard; shown with the others on the page of the self-assessment.

    `topics` and `component` say which trainings and schools help with it, besides those named.
    """

    collection: ClassVar[str] = "standards"
    has_page: ClassVar[bool] = False
    has_list: ClassVar[bool] = False

    short: LocalizedText | None = Field(None, description="Short name, for the chart")
    summary: LocalizedText = Field(description="What it is about, in a line")
    indicators: LocalizedTexts = Field(description="What to look at, a line each")
    scores: Scores = Field(description="What each score means")
    component: Component | None = Field(None, description="Part of the model that it belongs to")
    topics: tuple[TopicId, ...] = Field((), description="Topics of what helps with it")
    trainings: tuple[TrainingId, ...] = Field((), description="Trainings that help with it")
    pages: tuple[FilePath, ...] = Field(
        (), description="Pages to read, as paths relative to this file"
    )
    sources: tuple[SourceId, ...] = Field((), description="Sources from sources.yaml")
