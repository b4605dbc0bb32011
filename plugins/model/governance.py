"""Who runs the movement: its bodies, and teams of experts."""

from typing import ClassVar, Literal

from pydantic import Field

from plugins.model.dates import PartialDate
from plugins.model.entry import Entry, Located
from plugins.model.fields import LocalizedText, LocalizedTexts
from plugins.model.ids import CentreId, PartnerId, ProjectId, SourceId, TopicId
from plugins.model.organisation import Contacts


class GovernanceBody(Entry):
    """A committee, board or group; shown on /community/governance/."""

    collection: ClassVar[str] = "governance"
    has_page: ClassVar[bool] = False
    has_list: ClassVar[bool] = False

    summary: LocalizedText = Field(description="What it is for")
    order: int = Field(100, description="Place among the bodies")
    start: PartialDate | None = Field(None, description="When it began, or is first known")
    end: PartialDate | None = Field(None, description="When it ended, or is last known")
    tasks: LocalizedTexts | None = Field(None, description="What it decides or does, a line each")
    centres: tuple[CentreId, ...] = Field((), description="Resource centres in it")
    partners: tuple[PartnerId, ...] = Field((), description="Partners in it")
    project: ProjectId | None = Field(None, description="The project that made it")
    note: LocalizedText | None = Field(None, description="What is uncertain")
    sources: tuple[SourceId, ...] = Field((), description="Sources from sources.yaml")


class ExpertTeam(Located):
    """A team of organisations that advises on topics; never private persons."""

    collection: ClassVar[str] = "experts"
    has_page: ClassVar[bool] = False
    has_list: ClassVar[bool] = False

    summary: LocalizedText = Field(description="What it helps with")
    topics: tuple[TopicId, ...] = Field((), description="Topics that it advises on")
    ways: tuple[Literal["email", "phone", "visit"], ...] = Field(
        (), description="How it helps: by e-mail, by telephone, by a visit"
    )
    centres: tuple[CentreId, ...] = Field((), description="Resource centres in it")
    contacts: Contacts | None = Field(None, description="How to reach it")
    note: LocalizedText | None = Field(None, description="What is uncertain")
    sources: tuple[SourceId, ...] = Field((), description="Sources from sources.yaml")
