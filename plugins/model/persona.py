"""«Кто вы?»: a visitor's role and the way through the site for it."""

from typing import ClassVar

from pydantic import Field

from plugins.model.entry import Entry
from plugins.model.fields import FilePath, Icon, LocalizedText, Part


class Step(Part):
    """A stop on the way: a page, and why to open it."""

    page: FilePath = Field(description="Path to the file of the page, relative to this file")
    title: LocalizedText
    text: LocalizedText


class Persona(Entry):
    """A role; shown under /for/<slug>/ with about five steps in the editor's order."""

    collection: ClassVar[str] = "personas"
    has_list: ClassVar[bool] = False

    order: int = Field(100, description="Place among the roles")
    group: LocalizedText | None = Field(
        None, description="Such people: «учителя»", examples=["учителя"]
    )
    question: LocalizedText = Field(description="What such a person comes with")
    summary: LocalizedText = Field(description="A greeting of one or two sentences")
    icon: Icon | None = Field(None, description="Drawing of the theme")
    steps: tuple[Step, ...] = Field(min_length=1, description="The way through the site")

    def permalink(self) -> str:
        """Address below the language's root."""
        return f"for/{self.name}/"
