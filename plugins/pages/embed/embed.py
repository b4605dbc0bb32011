"""The widgets become the context of the page that explains them."""

from collections.abc import Iterator
from typing import get_args

from markupsafe import Markup

from plugins.catalogue.desks import EmbedDesk
from plugins.catalogue.widgets import EMBED, TITLES, Subject, Theme, Widget, find_subjects
from plugins.model.artifact import Shared
from plugins.model.language import LANGUAGES
from plugins.model.resource_centre import ResourceCentre
from plugins.model.vocabulary import Region, Topic
from plugins.pages.embed.contexts import EmbedPage, Frames
from plugins.pages.frame import make_skeleton, site_of
from plugins.pages.head import make_head
from plugins.pages.parts import Frame, Link
from plugins.pages.shapes import Cited, Field, Option
from plugins.pages.view import View

ANY = "any"
FRAME = Markup(
    '<iframe src="{}"\n  title="{}"\n  width="100%" height="{}" loading="lazy"></iframe>'
)
PHP = "<?php readfile('{}'); ?>"
HEIGHT = 640  # pixels: five events of two lines at 320
STYLE = """.oash-list { padding: 0; list-style: none; }
.oash-item { margin-block: 1em; }
.oash-when, .oash-place { display: block; font-size: 0.9em; }
.oash-site { font-size: 0.9em; }"""


def embed_page(view: View, frame: Shared[Frame], _: EmbedDesk) -> EmbedPage:
    """Gather what `embed.html` shows."""
    gettext = view.interface.gettext
    title = gettext("News and events on your site")
    summary = gettext("Show what is new in the movement, or in your region, to your own visitors.")
    crumbs = (view.home,)
    head = make_head(view, EMBED, title, summary, crumbs=crumbs)
    subjects = find_subjects(view.catalogue)
    titles = dict(_titles(view))
    whole = Widget("upcoming", view.language)
    shown = Link(titles[f"upcoming-{view.language}"], f"/{whole.path}")
    return EmbedPage(
        skeleton=make_skeleton(view, frame, head, EMBED, crumbs),
        title=title,
        summary=summary,
        origin=view.settings.absolute(""),
        titles=tuple(titles.items()),
        frame=shown,
        fields=tuple(_fields(view, subjects)),
        codes=tuple(_codes(view, shown)),
        style=Cited("style", gettext("A style to begin with"), STYLE, "zxx", code=True),
        shelves=tuple(_shelves(view, subjects)),
    )


def _titles(view: View) -> Iterator[tuple[str, str]]:
    site = site_of(view).title
    for theme in get_args(Theme):
        for language in LANGUAGES:
            words = TITLES[theme].best(language)
            yield f"{theme}-{language}", f"{words} — {site.best(language)}"


def _fields(view: View, subjects: tuple[Subject, ...]) -> Iterator[Field]:
    gettext = view.interface.gettext
    themes = (
        Option("upcoming", TITLES["upcoming"].best(view.language), chosen=True),
        Option("news", TITLES["news"].best(view.language)),
    )
    yield Field("theme", gettext("What to show"), "select", options=themes)
    about = [
        Option(Widget("upcoming", view.language, each).name, _title(view, each))
        for each in subjects
    ]
    every = Option(ANY, gettext("Everything"), chosen=True)
    yield Field("subject", gettext("About what"), "select", options=(every, *about))
    names = {"ru": gettext("Russian"), "en": gettext("English")}
    languages = (Option(each, names[each], chosen=each == view.language) for each in LANGUAGES)
    yield Field("language", gettext("Language"), "select", options=tuple(languages))


def _title(view: View, subject: Subject) -> str:
    title = Widget("upcoming", view.language, subject).title
    return title.best(view.language) if title else ""


def _codes(view: View, shown: Link) -> Iterator[Cited]:
    gettext = view.interface.gettext
    address = view.settings.absolute(shown.address)
    frame = str(FRAME.format(address, shown.title, HEIGHT))
    yield Cited("frame", gettext("A frame: to paste into a page"), frame, "zxx", code=True)
    fragment = f"{address}fragment.html"
    yield Cited("fragment", gettext("A fragment: its address"), fragment, "zxx", code=True)
    php = PHP.format(fragment)
    yield Cited("php", gettext("A fragment: a line for a site in PHP"), php, "zxx", code=True)


def _shelves(view: View, subjects: tuple[Subject, ...]) -> Iterator[Frames]:
    gettext = view.interface.gettext
    names: dict[type[Subject], str] = {
        Region: gettext("Regions"),
        ResourceCentre: gettext("Resource centres"),
        Topic: gettext("Topics"),
    }
    for kind, name in names.items():
        rows = tuple(_row(view, each) for each in subjects if isinstance(each, kind))
        if rows:
            yield Frames(name, rows)


def _row(view: View, subject: Subject) -> tuple[str, Link, Link]:
    coming, news = (Widget(theme, view.language, subject) for theme in get_args(Theme))
    events = Link(TITLES["upcoming"].best(view.language), f"/{coming.path}")
    return _title(view, subject), events, Link(TITLES["news"].best(view.language), f"/{news.path}")
