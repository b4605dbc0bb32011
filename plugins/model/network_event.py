"""Network events: yearly series that schools of many regions hold at one time."""

from typing import ClassVar, Literal

from pydantic import Field

from plugins.model.counts import Counts
from plugins.model.dates import PartialDate
from plugins.model.entry import Described, Located
from plugins.model.event import Reading
from plugins.model.fields import Flag, Icon, LocalizedText, LocalizedTexts, Part
from plugins.model.ids import RegionId, SchoolId, SeriesId, SourceId
from plugins.model.language import Language
from plugins.model.moments import KnownMoment
from plugins.model.publication import Added
from plugins.model.scheduled import Change, Status
from plugins.model.yearly_rule import YearlyRule


class CampaignDay(Part):
    """A day that a campaign has of its own, such as a day of the United Nations."""

    title: LocalizedText
    rule: YearlyRule = Field(description="When it is", examples=[{"on": "12-05"}])


class Edition(Part):
    """What is known of one year of the series."""

    year: int = Field(ge=1990, le=2199, description="Year")
    number: str | None = Field(None, max_length=10, description="Its number", examples=["III"])
    start: KnownMoment | None = Field(None, description="When it began, if not by the rule")
    end: KnownMoment | None = Field(None, description="Last day, inclusive")
    estimated: Flag = Field(False, description="yes: the year is an estimate")
    status: Status | None = Field(None, description="What is known of it, if not by its days")
    changes: tuple[Change, ...] = Field((), description="What was changed, the oldest first")
    theme: LocalizedText | None = Field(None, description="Its theme")
    place: LocalizedText | None = Field(None, description="Where")
    regions: tuple[RegionId, ...] = Field((), description="Regions known to have taken part")
    schools: tuple[SchoolId, ...] = Field((), description="Schools known to have taken part")
    counts: Counts | None = Field(None, description="How many took part")
    text: LocalizedText | None = Field(None, description="What else is known")
    sources: tuple[SourceId, ...] = Field((), description="Sources from sources.yaml")


class NetworkEvent(Described, Added, Located):
    """A series of yearly events; shown under /network-events/<slug>/, with all its editions.

    Where the rule gives them, the editions of this year and the next are computed, and shown as
    planned, unless the series is `retired` or `irregular`.
    """

    collection: ClassVar[str] = "network-events"
    labels: ClassVar[dict[Language, str]] = {"ru": "Сетевые мероприятия", "en": "Network events"}

    has_facets: ClassVar[bool] = False

    summary: LocalizedText = Field(description="One or two sentences for lists")
    order: int = Field(100, description="Place among the series")
    icon: Icon | None = Field(None, description="Drawing of the theme")
    scope: Literal["world", "russia", "region"] = Field("russia", description="How wide it is")
    rule: YearlyRule | None = Field(None, description="When it is", examples=[{"on": "03-01"}])
    when: LocalizedText | None = Field(None, description="The rule in words, where it says more")
    days: tuple[CampaignDay, ...] = Field((), description="Days within it")
    since: PartialDate | None = Field(None, description="First year known")
    since_note: LocalizedText | None = Field(None, description="How sure the first year is")
    purpose: LocalizedTexts | None = Field(None, description="What it is for")
    recommendations: tuple[Reading, ...] = Field((), description="How others did it")
    editions: tuple[Edition, ...] = Field((), description="Years that something is known of")
    irregular: Flag = Field(False, description="yes: no future year follows from the rule")
    retired: Flag = Field(False, description="yes: it is not held any more")
    replaced_by: SeriesId | None = Field(None, description="The series that took its place")
    status_note: LocalizedText | None = Field(None, description="How sure this is")
