"""The pages of the section: what they are called, where they are, whom to ask."""

from plugins.catalogue.desks import SectionDesk
from plugins.model.artifact import Shared
from plugins.model.page import Page
from plugins.model.resource_centre import ResourceCentre
from plugins.model.standard import Standard
from plugins.pages.frame import make_skeleton
from plugins.pages.head import make_head
from plugins.pages.parts import Frame, Link, Skeleton
from plugins.pages.view import View

EDUCATION, VISITS = "education/", "education/study-visits/"
TUTORING, ASSESSMENT = "education/tutoring/", "education/self-assessment/"


def page_title(view: View, path: str, *, short: bool = False) -> str:
    """Return what the page at `path` is called: as an editor did, else in words of our own."""
    page = _written(view, path)
    if page:
        return (page.short_title if short else page.title).best(view.language)
    gettext = view.interface.gettext
    return {
        EDUCATION: gettext("Education"),
        VISITS: gettext("Study visits"),
        TUTORING: gettext("Tutoring"),
        ASSESSMENT: gettext("Self-assessment of a school"),
    }[path]


def page_summary(view: View, path: str) -> str:
    """Return a sentence on the page at `path`: an editor's, else our own."""
    page = _written(view, path)
    if page and page.summary:
        return page.summary.best(view.language)
    gettext = view.interface.gettext
    return {
        EDUCATION: gettext("What is taught, what comes next, and who helps."),
        VISITS: gettext("Which schools receive guests, and which would like to come and see."),
        TUTORING: gettext("Which schools tutor others, and which look for a tutor."),
        ASSESSMENT: gettext("Nine standards, four scores: see where to begin."),
    }[path]


def _written(view: View, path: str) -> Page | None:
    """Return the editors' page at `path`: the first of a folder, or a file of that name."""
    for id in (f"{path}index", path.rstrip("/")):
        page = view.catalogue.get(Page.collection, id)
        if isinstance(page, Page):
            return page
    return None


def crumbs_to(view: View, path: str) -> tuple[Link, ...]:
    """Return the way from the home page to the page at `path`, which is not in it."""
    if path == EDUCATION:
        return (view.home,)
    return (view.home, education_crumb(view))


def education_crumb(view: View) -> Link:
    """Return the link to the section."""
    return Link(page_title(view, EDUCATION, short=True), view.root(EDUCATION))


def desk_skeleton(view: View, frame: Shared[Frame], desk: SectionDesk) -> Skeleton:
    """Return the skeleton of the page of `desk`."""
    path = desk.path
    crumbs = crumbs_to(view, path)
    title, summary = page_title(view, path), page_summary(view, path)
    head = make_head(view, path, title, summary, crumbs=crumbs)
    return make_skeleton(view, frame, head, path, crumbs)


def standard_address(view: View, standard: Standard) -> str:
    """Return where `standard` is shown."""
    return f"{view.root(ASSESSMENT)}#standard-{standard.name}"


def whom_to_ask(view: View) -> tuple[Link, ...]:
    """Return a link to the centre of the movement, nothing where none is known."""
    centres = view.catalogue.of(ResourceCentre)
    core = next((each for each in centres if each.standing == "core"), None)
    return (view.link(core),) if core else ()
