"""The site itself: its name, menu and footer, one entry in `content/site.yaml`."""

from typing import ClassVar

from pydantic import Field

from plugins.model.entry import Entry
from plugins.model.fields import Email, FilePath, LocalizedText, Part, WebUrl


class MenuEntry(Part):
    """An entry of the main menu."""

    page: FilePath = Field(description="Path to the file of the page")
    title: LocalizedText


class FooterLine(Part):
    """A line of text, with a link if it has an address."""

    text: LocalizedText
    url: WebUrl | None = None


class Site(Entry):
    """What is on every page."""

    collection: ClassVar[str] = "site"
    has_page: ClassVar[bool] = False
    has_list: ClassVar[bool] = False

    tagline: LocalizedText = Field(description="One line under the title")
    menu: tuple[MenuEntry, ...] = Field(min_length=1, description="The main menu, in order")
    organisation: LocalizedText = Field(description="Who answers for the site")
    email: Email | None = Field(None, description="Address of the editors, which all may know")
    contacts: tuple[FooterLine, ...] = Field((), description="Lines of the footer")
    licence: FooterLine = Field(description="Licence of the texts")
