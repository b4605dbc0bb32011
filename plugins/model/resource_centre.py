"""Resource centres: organisations that teach and advise the schools of their regions."""

from collections.abc import Mapping
from typing import ClassVar, Literal

from pydantic import Field

from plugins.model.dates import PartialDate
from plugins.model.entry import Located
from plugins.model.fields import LocalizedText, LocalizedTexts
from plugins.model.ids import PartnerId, TopicId
from plugins.model.language import Language
from plugins.model.organisation import Organisation

Standing = Literal["core", "national", "centre", "association", "partner", "related", "place"]
STANDINGS: Mapping[str, LocalizedText] = {
    "core": LocalizedText(ru="Центр движения", en="Core of the movement"),
    "national": LocalizedText(ru="Оператор общероссийских проектов", en="National operator"),
    "centre": LocalizedText(ru="Ресурсный центр", en="Resource centre"),
    "association": LocalizedText(ru="Объединение школ", en="Association of schools"),
    "partner": LocalizedText(ru="Партнёр движения", en="Partner of the movement"),
    "related": LocalizedText(ru="Смежная организация", en="Related organisation"),
    "place": LocalizedText(ru="Известно только место", en="Only the place is known"),
}


class ResourceCentre(Organisation, Located):
    """A resource centre; shown under /resource-centres/<slug>/ with all that names it.

    `regions` are those that it serves. `partner` is the same organisation as a partner.
    """

    collection: ClassVar[str] = "resource-centres"
    labels: ClassVar[dict[Language, str]] = {"ru": "Ресурсные центры", "en": "Resource centres"}
    has_facets: ClassVar[bool] = False

    standing: Standing = Field("centre", description="What it is to the movement")
    founded: PartialDate | None = Field(None, description="When it was founded")
    seen: PartialDate | None = Field(None, description="When it is first known to be active")
    seen_until: PartialDate | None = Field(None, description="When it is last known to be active")
    roles: LocalizedTexts | None = Field(None, description="What it does or did, a line each")
    topics: tuple[TopicId, ...] = Field((), description="Topics that it advises on")
    partner: PartnerId | None = Field(None, description="The same organisation as a partner")
