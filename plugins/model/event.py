"""Events: forums, seminars, trainings, visits, campaigns."""

from typing import ClassVar, Literal

from pydantic import Field

from plugins.model.counts import Counts
from plugins.model.entry import Connected, Described, Located
from plugins.model.fields import (
    Email,
    FilePath,
    LocalizedText,
    LocalizedTexts,
    Part,
    Phone,
    Point,
    WebUrl,
)
from plugins.model.ids import CentreId, MaterialId, PersonaId, SeriesId, TrainingId
from plugins.model.language import Language
from plugins.model.moments import LocalDateTime, LocalMoment
from plugins.model.scheduled import Scheduled

Form = Literal[
    "conference", "forum", "seminar", "training", "visit", "meeting", "competition", "campaign",
    "celebration",
]  # fmt: skip
Mode = Literal["onsite", "online", "hybrid"]
SessionKind = Literal["plenary", "workshop", "discussion", "break"]


class Session(Part):
    """A session of the programme."""

    start: LocalDateTime = Field(
        description="Day and time it begins", examples=["2027-04-19 10:00"]
    )
    end: LocalDateTime | None = Field(None, description="Day and time it ends")
    title: LocalizedText
    kind: SessionKind | None = Field(None, description="Plenary, workshop, discussion or break")
    track: LocalizedText | None = Field(None, description="Track, where several run at once")
    room: LocalizedText | None = Field(None, description="Where it is")
    note: LocalizedText | None = Field(None, description="What else is to be known")


class Criteria(Part):
    """What the organisers choose by; each a line that a school can tick off."""

    beginners: LocalizedTexts | None = Field(None, description="For schools that begin")
    advanced: LocalizedTexts | None = Field(None, description="For schools with experience")


class Contact(Part):
    """How to reach the organisers: an organisation, never a private person."""

    organisation: LocalizedText
    email: Email | None = None
    phone: Phone | None = None
    url: WebUrl | None = None


class Reading(Part):
    """Something to read: a material of the library, a page of the site, or an address elsewhere."""

    title: LocalizedText | None = Field(None, description="Title; that of the material, if not")
    material: MaterialId | None = Field(None, description="A material of the library")
    page: FilePath | None = Field(None, description="Path to the file of a page of the site")
    url: WebUrl | None = None


class Event(Described, Located, Scheduled, Connected):
    """An event; shown under /events/<slug>/, in calendars and in the feed of events."""

    collection: ClassVar[str] = "events"
    labels: ClassVar[dict[Language, str]] = {"ru": "События", "en": "Events"}

    summary: LocalizedText = Field(description="One or two sentences for lists, feeds, calendars")
    form: Form | None = Field(None, description="What kind of event it is")
    mode: Mode | None = Field(None, description="Onsite, online or both")
    place: LocalizedText | None = Field(None, description="Where, in words")
    point: Point | None = Field(
        None, description="Latitude and longitude of the place", examples=["56.0106, 92.8526"]
    )
    online: WebUrl | None = Field(None, description="Address of the broadcast or of the meeting")
    organisers: LocalizedTexts | None = Field(None, description="Who organises it")
    centres: tuple[CentreId, ...] = Field((), description="Resource centres that organise it")
    series: SeriesId | None = Field(None, description="The network event that it belongs to")
    edition: int | None = Field(None, description="The year of the series that it belongs to")
    training: TrainingId | None = Field(None, description="The training that it is a run of")
    audience: tuple[PersonaId, ...] = Field((), description="Whom it is for")
    level: Literal["beginners", "advanced"] | None = Field(None, description="For which schools")
    deadline: LocalMoment | None = Field(None, description="Last day, or time, to apply")
    apply: WebUrl | None = Field(None, description="Where to apply")
    criteria: Criteria | None = Field(None, description="What is chosen by")
    programme: tuple[Session, ...] = Field((), description="Sessions, in order")
    cost: LocalizedText | None = Field(None, description="What it costs, in words")
    contact: Contact | None = Field(None, description="How to reach the organisers")
    counts: Counts | None = Field(None, description="How many took part")
    materials: tuple[Reading, ...] = Field((), description="Things to read")
