"""Views and frames of made-up catalogues, for the pages of the calendar."""

import datetime
import functools

from plugins.catalogue.desks import MonthDesk, find_desks
from plugins.model.artifact import Shared
from plugins.model.entry import Entry
from plugins.model.language import Language
from plugins.model.page import Page
from plugins.model.settings import SiteSettings
from plugins.model.site import Site
from plugins.model.timetable import MonthKey
from plugins.pages.calendar.contexts import MonthPage
from plugins.pages.calendar.month import month_page
from plugins.pages.environment import Templates
from plugins.pages.frame import make_frame
from plugins.pages.interface import read_interfaces
from plugins.pages.parts import Frame
from plugins.pages.view import View
from tests.entries import TODAY, catalogue, entry
from tests.site import THEME, URL

INTERFACES = read_interfaces(THEME / "locale")


def make_view(*entries: Entry, language: Language = "ru", today: datetime.date = TODAY) -> View:
    """Make a view of `entries`, with a home page and a site around them."""
    home = entry(Page, "index", layout="home")
    words = {"title": "Сайт", "tagline": "О нас", "organisation": "Центр", "contacts": []}
    menu = [{"page": "../pages/index.md", "title": "Главная"}]
    site = entry(Site, "site", menu=menu, licence={"text": "Свободно"}, **words)
    made = catalogue(*entries, home, site, today=today)
    return View(made, language, INTERFACES[language], SiteSettings(URL, today))


def frame_of(view: View) -> Shared[Frame]:
    return make_frame(view)


def open_month(view: View, key: MonthKey) -> MonthPage:
    """Return what the page of a month shows; it must have one."""
    desks = [desk for _, desk in find_desks(view.catalogue) if isinstance(desk, MonthDesk)]
    (desk,) = (each for each in desks if each.key == key)
    return month_page(view, frame_of(view), desk)


@functools.cache
def templates(language: Language) -> Templates:
    return Templates(THEME / "templates", INTERFACES[language], {}, {})


def render(component: str, language: Language, *values: object) -> str:
    """Return the HTML that a component makes of `values`, without empty lines."""
    found = templates(language).environment.get_template(f"components/{component}.html")
    html = str(getattr(found.module, component)(*values))
    return "".join(f"{line.rstrip()}\n" for line in html.splitlines() if line.strip())
