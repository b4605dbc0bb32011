"""The home page, the roles and the error page become contexts."""

from collections.abc import Iterator

from plugins.model.artifact import Shared
from plugins.model.catalogue import address
from plugins.model.history import Figure
from plugins.model.network_event import NetworkEvent
from plugins.model.news import News
from plugins.model.page import Page
from plugins.model.persona import Persona
from plugins.pages.calendar.months import small_month
from plugins.pages.calendar.overview import calendar_crumb, subscribe_link
from plugins.pages.calendar.subscriptions import whole_calendar
from plugins.pages.coming import coming_items
from plugins.pages.contexts import HomePage, NotFoundPage, PersonaPage
from plugins.pages.feeds import page_channels
from plugins.pages.frame import make_skeleton, site_of
from plugins.pages.head import make_head, organisation
from plugins.pages.history import figure_item
from plugins.pages.parts import Card, FigureItem, Frame, Link, StepItem
from plugins.pages.view import View

NEWS_AT_HOME = 4
COMING_AT_HOME = 4


def home_page(view: View, frame: Shared[Frame], page: Page) -> HomePage:
    """Gather what `home.html` shows."""
    title = page.title.best(view.language)
    summary = page.summary.best(view.language) if page.summary else ""
    site = site_of(view)
    head = make_head(
        view,
        "",
        title,
        summary,
        languages=page.languages,
        structured=[organisation(view, frame.value.organisation, frame.value.title)],
        feeds=page_channels(view, News),
        calendars=whole_calendar(view),
    )
    news = view.catalogue.of(News)
    sections = []
    for entry in site.menu:
        target, _ = view.catalogue.target(site.origin.path, entry.page)
        if isinstance(target, Page):
            card = view.card(target)
            sections.append(
                Card(entry.title.best(view.language), card.address, summary=card.summary)
            )
    history = next((each for each in view.catalogue.of(Page) if each.layout == "timeline"), None)
    coming = view.catalogue.of(NetworkEvent)
    month = small_month(view, view.settings.date)
    return HomePage(
        skeleton=make_skeleton(view, frame, head, "", (), page.languages),
        title=title,
        summary=summary,
        text=view.text(page),
        news=tuple(view.card(entry) for entry in news[:NEWS_AT_HOME]),
        all_news=view.root(f"{News.collection}/"),
        dates=coming_items(view, COMING_AT_HOME),
        all_dates=view.root(f"{NetworkEvent.collection}/") if coming else "",
        personas=tuple(_persona_card(view, persona) for persona in view.catalogue.of(Persona)),
        sections=tuple(sections),
        pillars=tuple(_pillars(view, page)),
        figures=tuple(_figures(view, page)),
        all_figures=f"{address(history, view.language)}#figures" if history else "",
        month=month,
        calendars=(calendar_crumb(view), subscribe_link(view)) if month else (),
    )


def _pillars(view: View, page: Page) -> Iterator[Card]:
    for pillar in page.pillars:
        target, fragment = view.catalogue.target(page.origin.path, pillar.page)
        if target is not None:
            where = view.part(target, fragment)
            title, text = pillar.title.best(view.language), pillar.text.best(view.language)
            yield Card(title, where, summary=text, icon=pillar.icon)


def _figures(view: View, page: Page) -> Iterator[FigureItem]:
    for id in page.figures:
        figure = view.catalogue.get(Figure.collection, id)
        if isinstance(figure, Figure):
            yield figure_item(view, figure)


def _persona_card(view: View, persona: Persona) -> Card:
    language = view.language
    return Card(
        persona.title.best(language),
        address(persona, language),
        summary=persona.question.best(language),
        icon=persona.icon or "",
    )


def persona_page(view: View, frame: Shared[Frame], persona: Persona) -> PersonaPage:
    """Gather what `persona.html` shows."""
    path = persona.permalink()
    title = persona.title.best(view.language)
    summary = persona.summary.best(view.language)
    crumbs = (view.home,)
    head = make_head(
        view,
        path,
        title,
        summary,
        languages=persona.languages,
        crumbs=crumbs,
    )
    steps = []
    for step in persona.steps:
        target, fragment = view.catalogue.target(persona.origin.path, step.page)
        if target is not None:
            link = view.link(target)
            where = view.part(target, fragment)
            steps.append(
                StepItem(
                    step.title.best(view.language),
                    step.text.best(view.language),
                    Link(link.title, where, link.language),
                )
            )
    return PersonaPage(
        skeleton=make_skeleton(view, frame, head, path, crumbs, persona.languages),
        title=title,
        question=persona.question.best(view.language),
        summary=summary,
        steps=tuple(steps),
        others=tuple(
            _persona_card(view, each) for each in view.catalogue.of(Persona) if each is not persona
        ),
        icon=persona.icon or "",
    )


def not_found_page(view: View, frame: Shared[Frame]) -> NotFoundPage:
    """Gather what `not_found.html` shows."""
    title = view.interface.gettext("There is no such page")
    told = view.interface.gettext("It may have been moved, or the address has a slip in it.")
    head = make_head(view, "404.html", title, told, indexed=False)
    skeleton = make_skeleton(view, frame, head, "404.html", ())
    sections = tuple(Card(link.title, link.address) for link in frame.value.menu)
    return NotFoundPage(skeleton, title, sections)
