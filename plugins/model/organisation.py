"""What organisations have in common: where they are, how to reach them, how sure this is."""

from collections.abc import Mapping
from typing import Literal

from pydantic import Field

from plugins.model.fields import Email, Flag, LocalDate, LocalizedText, Part, Phone, WebUrl
from plugins.model.ids import SourceId
from plugins.model.publication import Added

Certainty = Literal["sure", "likely", "low"]
CERTAINTIES: Mapping[str, LocalizedText] = {
    "sure": LocalizedText(ru="подтверждено источником", en="confirmed by a source"),
    "likely": LocalizedText(ru="вероятно", en="probable"),
    "low": LocalizedText(ru="не подтверждено", en="not confirmed"),
}


class Contacts(Part):
    """How to reach an institution: never a private person."""

    email: Email | None = Field(None, description="E-mail of the institution")
    phone: Phone | None = Field(None, description="Telephone of the institution")
    address: LocalizedText | None = Field(None, description="Postal address")


class Organisation(Added):
    """An organisation of the movement; `certainty` is that of its link with the movement."""

    short: LocalizedText | None = Field(None, description="Short name, for lists")
    summary: LocalizedText | None = Field(None, description="One or two sentences for lists")
    locality: LocalizedText | None = Field(None, description="Town or village")
    contacts: Contacts | None = Field(None, description="How to reach the institution")
    site: WebUrl | None = Field(None, description="Its site")
    confirmed: LocalDate | None = Field(
        None, description="Day on which the profile was last checked with it"
    )
    certainty: Certainty = Field("sure", description="How sure its link with the movement is")
    nameless: Flag = Field(False, description="yes: the title only describes it, no name is known")
    note: LocalizedText | None = Field(None, description="What is uncertain")
    sources: tuple[SourceId, ...] = Field((), description="Sources from sources.yaml")
