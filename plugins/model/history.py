"""The history of the movement: milestones and figures."""

from typing import ClassVar, Literal

from pydantic import Field

from plugins.model.dates import PartialDate
from plugins.model.entry import Dated, Entry, Located
from plugins.model.fields import Flag
from plugins.model.ids import SourceId


class Milestone(Dated, Located):
    """A point on the timeline; shown on the pages of the layout `timeline`."""

    collection: ClassVar[str] = "milestones"
    has_page: ClassVar[bool] = False
    has_list: ClassVar[bool] = False

    scope: Literal["world", "russia", "region"] = Field("russia", description="How wide it was")
    sources: tuple[SourceId, ...] = Field((), description="Sources from sources.yaml")


class Figure(Entry):
    """A number that is known of the movement; its title is what is counted."""

    collection: ClassVar[str] = "figures"
    has_page: ClassVar[bool] = False
    has_list: ClassVar[bool] = False

    value: int = Field(description="The number")
    over: Flag = Field(False, description="yes: the source says «more than»")
    date: PartialDate | None = Field(None, description="When it was so")
    end: PartialDate | None = Field(None, description="End of the period counted")
    sources: tuple[SourceId, ...] = Field((), description="Sources from sources.yaml")
