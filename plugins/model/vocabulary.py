"""Lists that other entries refer to: topics, regions and sources."""

from typing import ClassVar

from pydantic import Field

from plugins.model.entry import Entry
from plugins.model.fields import Cell, Flag, LocalizedText, Text, WebUrl


class Topic(Entry):
    """What an entry is about."""

    collection: ClassVar[str] = "topics"
    has_page: ClassVar[bool] = False
    has_list: ClassVar[bool] = False


class Region(Entry):
    """A region of Russia; its id is the ISO 3166-2 code in lower case."""

    collection: ClassVar[str] = "regions"
    has_page: ClassVar[bool] = False
    has_list: ClassVar[bool] = False

    short: LocalizedText | None = Field(None, description="Short name, for the map")
    genitive: Text | None = Field(None, description="Its Russian name in the genitive")
    district: LocalizedText = Field(description="Federal district")
    zones: tuple[str, ...] = Field(description="IANA time zones", examples=[["Asia/Tomsk"]])
    cell: Cell | None = Field(
        None, description="Its column and row on the map of tiles", examples=["12, 5"]
    )


class Source(Entry):
    """A page or a publication that the texts rest on."""

    collection: ClassVar[str] = "sources"
    has_page: ClassVar[bool] = False
    has_list: ClassVar[bool] = False

    url: WebUrl = Field(description="Its address")
    gone: Flag = Field(False, description="yes: only copies in the web archive remain")
