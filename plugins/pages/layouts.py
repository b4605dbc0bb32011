"""A page of text becomes the context that its layout asks for."""

from plugins.model.artifact import Shared
from plugins.model.page import Page
from plugins.pages.contexts import Context
from plugins.pages.history import timeline_page
from plugins.pages.home import home_page
from plugins.pages.parts import Frame
from plugins.pages.texts import glossary_page, text_page
from plugins.pages.view import View


def page_context(view: View, frame: Shared[Frame], page: Page) -> Context:
    """Gather what `page` shows, by its layout."""
    match page.layout:
        case "home":
            return home_page(view, frame, page)
        case "timeline":
            return timeline_page(view, frame, page)
        case "glossary":
            return glossary_page(view, frame, page)
    return text_page(view, frame, page)
