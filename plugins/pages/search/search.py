"""Kinds, regions, topics and years become the context of the page of search."""

from collections.abc import Iterable, Iterator

from plugins.catalogue.listings import page_path
from plugins.catalogue.searches import SEARCH, IndexDesk, SearchDesk, index_path
from plugins.model.artifact import Shared
from plugins.model.collation import collate
from plugins.model.entry import Dated, Entry, Located
from plugins.model.language import LANGUAGES, Language
from plugins.model.material import WORK_LANGUAGES, Material
from plugins.model.project import Project
from plugins.model.scheduled import Scheduled
from plugins.model.vocabulary import Region, Topic
from plugins.pages.frame import make_skeleton
from plugins.pages.head import make_head
from plugins.pages.pagination import name_place, paginate
from plugins.pages.parts import Frame, Link
from plugins.pages.search.contexts import IndexPage, KindLetters, SearchPage
from plugins.pages.search.letters import find_letters, read_page
from plugins.pages.shapes import Field, Option
from plugins.pages.view import View


def search_page(view: View, frame: Shared[Frame], desk: SearchDesk) -> SearchPage:
    """Gather what `search.html` shows."""
    gettext = view.interface.gettext
    title, crumbs = gettext("Search"), (view.home,)
    summary = gettext("Search of all pages of the site, and the index of what is on it.")
    head = make_head(view, SEARCH, title, summary, crumbs=crumbs)
    return SearchPage(
        skeleton=make_skeleton(view, frame, head, SEARCH, crumbs),
        title=title,
        address=view.root(SEARCH),
        fields=tuple(_fields(view, desk.kinds)),
        kinds=tuple(_kind(view, kind) for kind in desk.kinds),
    )


def index_page(view: View, frame: Shared[Frame], desk: IndexDesk) -> IndexPage:
    """Gather what `search_index.html` shows."""
    gettext, number = view.interface.gettext, desk.number
    path, label = page_path(index_path(desk.kind), number), _label(view, desk.kind)
    title = gettext("%(kind)s from A to Z") % {"kind": label}
    numbered = title if number == 1 else f"{title}: {name_place(view, number, desk.pages)}"
    pagination = paginate(view, index_path(desk.kind), number, desk.pages)
    crumbs = (view.home, Link(gettext("Search"), view.root(SEARCH)))
    summary = gettext("The index of the section “%(kind)s”: all entries by their first letters.")
    head = make_head(
        view,
        path,
        numbered,
        summary % {"kind": label},
        crumbs=crumbs,
        previous=pagination.previous,
        next_=pagination.next,
    )
    return IndexPage(
        skeleton=make_skeleton(view, frame, head, path, crumbs),
        title=title,
        total=len(view.catalogue.of(desk.kind)),
        letters=tuple(read_page(view, desk.kind, number)),
        ways=tuple(find_letters(view, desk.kind)),
        pagination=pagination,
        kinds=tuple(_link(view, kind, current=kind is desk.kind) for kind in desk.kinds),
    )


def _link(view: View, kind: type[Entry], *, current: bool = False) -> Link:
    count = len(view.catalogue.of(kind))
    return Link(_label(view, kind), view.root(index_path(kind)), None, count, current)


def _label(view: View, kind: type[Entry]) -> str:
    # Roles stand in no list, and so have no title of one.
    return kind.labels.get(view.language) or view.interface.gettext("For whom")


def _kind(view: View, kind: type[Entry]) -> KindLetters:
    return KindLetters(_link(view, kind), tuple(find_letters(view, kind)))


def _fields(view: View, kinds: tuple[type[Entry], ...]) -> Iterator[Field]:
    """Yield a choice for each property that tells entries apart; no choice is empty."""
    gettext, language = view.interface.gettext, view.language
    entries = [each for kind in kinds for each in view.catalogue.of(kind)]
    named = [(kind.collection, _label(view, kind)) for kind in kinds]
    regions = {id for each in entries if isinstance(each, Located) for id in each.regions}
    topics = {id for each in entries for id in getattr(each, "topics", ())}
    years = sorted({year for each in entries if (year := _year(each))}, reverse=True)
    named += [(Region.collection, gettext("Regions"))] if regions else []
    yield _field("kind", gettext("Section"), gettext("All sections"), named)
    yield _field("region", gettext("Region"), gettext("All regions"), _named(view, Region, regions))
    yield _field("topic", gettext("Topic"), gettext("All topics"), _named(view, Topic, topics))
    yield _field("year", gettext("Year"), gettext("All years"), [(each, each) for each in years])
    spoken = {code for each in entries for code in _languages(each)}
    titles = [(code, WORK_LANGUAGES[code].best(language)) for code in WORK_LANGUAGES]
    yield _field(
        "language",
        gettext("Language"),
        gettext("All languages"),
        [each for each in titles if each[0] in spoken],
    )


def _named(view: View, kind: type[Entry], ids: set[str]) -> list[tuple[str, str]]:
    named = [
        (each.id, each.title.best(view.language))
        for each in view.catalogue.of(kind)
        if each.id in ids
    ]
    return sorted(named, key=lambda each: collate(each[1]))


def _year(entry: Entry) -> str:
    if isinstance(entry, Dated | Scheduled | Material):
        return f"{entry.date.year:04}" if entry.date else ""
    return f"{entry.start.year:04}" if isinstance(entry, Project) and entry.start else ""


def _languages(entry: Entry) -> tuple[str, ...] | tuple[Language, ...]:
    return entry.written_in if isinstance(entry, Material) else entry.languages or LANGUAGES[:1]


def _field(name: str, title: str, every: str, values: Iterable[tuple[str, str]]) -> Field:
    options = tuple(Option(value, label) for value, label in values)
    return Field(name, title, "select", options=(Option("", every, chosen=True), *options))
