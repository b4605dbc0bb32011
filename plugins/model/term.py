"""The glossary of the movement."""

from typing import ClassVar

from pydantic import Field

from plugins.model.entry import Entry
from plugins.model.fields import LocalizedText
from plugins.model.ids import SourceId


class Term(Entry):
    """A word of the movement and what it means; shown on pages of the layout `glossary`."""

    collection: ClassVar[str] = "glossary"
    has_page: ClassVar[bool] = False
    has_list: ClassVar[bool] = False

    full: LocalizedText | None = Field(None, description="The words behind an abbreviation")
    meaning: LocalizedText = Field(description="What it means")
    sources: tuple[SourceId, ...] = Field((), description="Sources from sources.yaml")
