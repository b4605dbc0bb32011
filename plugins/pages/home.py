"""The home page, the roles and the error page become contexts."""

from collections.abc import Sequence

from plugins.model.artifact import Shared
from plugins.model.catalogue import address
from plugins.model.news import News
from plugins.model.page import Page, YearlyDate
from plugins.model.persona import Persona
from plugins.pages.contexts import (
    HomePage,
    NotFoundPage,
    PersonaPage,
    StepItem,
    YearlyItem,
)
from plugins.pages.frame import make_skeleton, site_of
from plugins.pages.head import make_head, organisation
from plugins.pages.parts import Card, Frame, Link
from plugins.pages.view import View

NEWS_AT_HOME = 4


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
        feeds=frame.value.feeds,
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
    dates = _next_dates(view, page.dates)
    all_dates = view.catalogue.get(Page.collection, "community/network-events")
    return HomePage(
        skeleton=make_skeleton(view, frame, head, "", (), page.languages),
        title=title,
        summary=summary,
        text=view.text(page),
        news=tuple(view.card(entry) for entry in news[:NEWS_AT_HOME]),
        all_news=view.root(f"{News.collection}/"),
        dates=dates,
        all_dates=address(all_dates, view.language) if all_dates else "",
        personas=tuple(_persona_card(view, persona) for persona in view.catalogue.of(Persona)),
        sections=tuple(sections),
    )


def _persona_card(view: View, persona: Persona) -> Card:
    language = view.language
    return Card(
        persona.title.best(language),
        address(persona, language),
        summary=persona.question.best(language),
    )


def _next_dates(view: View, dates: Sequence[YearlyDate]) -> tuple[YearlyItem, ...]:
    """Order yearly dates by which is on, or comes next, on the day of the build."""
    today = f"{view.settings.date:%m-%d}"
    ordered = sorted(dates, key=lambda each: ((each.to or each.from_) < today, each.from_))
    return tuple(
        YearlyItem(
            each.title.best(view.language),
            each.when.best(view.language),
            each.text.best(view.language) if each.text else "",
        )
        for each in ordered
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
        feeds=frame.value.feeds,
    )
    steps = []
    for step in persona.steps:
        target, fragment = view.catalogue.target(persona.origin.path, step.page)
        if target is not None:
            link = view.link(target)
            where = f"{link.address}#{fragment}" if fragment else link.address
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
            view.link(each, current=each is persona) for each in view.catalogue.of(Persona)
        ),
    )


def not_found_page(view: View, frame: Shared[Frame]) -> NotFoundPage:
    """Gather what `not_found.html` shows."""
    title = view.interface.gettext("There is no such page")
    head = make_head(view, "404.html", title, "", indexed=False)
    skeleton = make_skeleton(view, frame, head, "404.html", ())
    return NotFoundPage(skeleton, title)
