"""Resource centres: organisations that teach and advise the schools of their regions."""

from typing import ClassVar

from pydantic import Field

from plugins.model.entry import Located, SourceId
from plugins.model.fields import LocalizedText


class ResourceCentre(Located):
    """A resource centre; events that it organises name it."""

    collection: ClassVar[str] = "resource-centres"
    has_page: ClassVar[bool] = False
    has_list: ClassVar[bool] = False

    short: LocalizedText | None = Field(None, description="Short name, for lists")
    locality: LocalizedText | None = Field(None, description="Town or village")
    sources: tuple[SourceId, ...] = Field((), description="Sources from sources.yaml")
