"""Pages of text: the home page, the sections, «О нас»."""

from functools import cached_property
from pathlib import PurePosixPath
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from plugins.model.entry import Described
from plugins.model.fields import FilePath, Icon, LocalizedText, Part, Refers
from plugins.model.language import Language
from plugins.model.slug import transliterate

Layout = Literal["text", "home", "timeline", "glossary"]


class Pillar(Part):
    """One of the supports that the movement stands on, on the home page."""

    title: LocalizedText
    text: LocalizedText
    icon: Icon = Field(description="Drawing of the theme")
    page: FilePath = Field(description="Path to the file of the page, relative to this file")


FigureId = Annotated[str, Refers("figures")]


class Page(Described):
    """A page; its address is its place in the folders, `index` being the folder itself."""

    collection: ClassVar[str] = "pages"
    labels: ClassVar[dict[Language, str]] = {"ru": "Страницы", "en": "Pages"}
    has_list: ClassVar[bool] = False

    menu_title: LocalizedText | None = Field(None, description="Short title for menus")
    order: int = Field(100, description="Place among the pages of its folder")
    layout: Layout = Field("text", description="What is shown besides the text")
    pillars: tuple[Pillar, ...] = Field((), description="Supports, on the home page")
    figures: tuple[FigureId, ...] = Field((), description="Figures, on the home page")

    @property
    def short_title(self) -> LocalizedText:
        """Title for menus and breadcrumbs."""
        return self.menu_title or self.title

    @cached_property
    def place(self) -> str:
        """Address below the language's root, made of the folders and the name."""
        parts = [transliterate(part) for part in PurePosixPath(self.id).parent.parts]
        if PurePosixPath(self.id).name != "index":
            parts.append(self.name)
        return "".join(f"{part}/" for part in parts)

    def permalink(self) -> str:
        """Address below the language's root: the place in the folders."""
        return self.place
