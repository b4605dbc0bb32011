"""Partners of the movement: funders, organisations, press, authorities."""

from collections.abc import Iterator, Mapping
from typing import Annotated, ClassVar, Literal

from pydantic import Field, StringConstraints

from plugins.model.entry import Faceted
from plugins.model.fields import LocalizedText
from plugins.model.language import Language
from plugins.model.organisation import Organisation

Role = Literal["funder", "founder", "partner", "network", "media", "authority"]
ROLES: Mapping[str, LocalizedText] = {
    "funder": LocalizedText(ru="Доноры", en="Funders"),
    "founder": LocalizedText(ru="Основатели", en="Founders"),
    "partner": LocalizedText(ru="Организации-партнёры", en="Partner organisations"),
    "network": LocalizedText(ru="Международные сети", en="International networks"),
    "media": LocalizedText(ru="Пресса", en="Press"),
    "authority": LocalizedText(ru="Органы власти", en="Authorities"),
}


class Partner(Organisation, Faceted):
    """A partner; shown under /partners/<slug>/ with what it funded and did.

    Its `acknowledgement` stands on everything that it paid for.
    """

    collection: ClassVar[str] = "partners"
    labels: ClassVar[dict[Language, str]] = {"ru": "Партнёры", "en": "Partners"}
    is_paged: ClassVar[bool] = False
    facet_terms: ClassVar[Mapping[str, Mapping[str, LocalizedText]]] = {"role": ROLES}

    order: int = Field(100, description="Place among the partners")
    roles: tuple[Role, ...] = Field(min_length=1, description="What it is to the movement")
    country: Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")] | None = Field(
        None, description="Its country, by a code of two letters; none: international"
    )
    acknowledgement: LocalizedText | None = Field(
        None, description="Line that stands on everything that it paid for"
    )

    def facets(self) -> Iterator[tuple[str, str]]:
        """Yield its roles."""
        yield from (("role", each) for each in self.roles)
