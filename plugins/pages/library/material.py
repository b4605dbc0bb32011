"""A material becomes the context of its page."""

from plugins.citations.citation import cite
from plugins.model.artifact import Shared
from plugins.model.dates import PartialDate
from plugins.model.material import Material
from plugins.pages.feeds import entry_channels
from plugins.pages.frame import make_skeleton
from plugins.pages.head import make_head
from plugins.pages.library.cards import makers_language, material_cover
from plugins.pages.library.contexts import MaterialPage
from plugins.pages.library.files import find_files
from plugins.pages.library.references import list_cited
from plugins.pages.library.rows import about_rows, elsewhere, imprint_rows, own_title
from plugins.pages.library.structured import material_data
from plugins.pages.library.uses import (
    find_uses,
    list_members,
    list_related,
    replaced,
    replacing,
)
from plugins.pages.library.words import describe_date, describe_makers, kind_link
from plugins.pages.parts import DateText, Frame, Link
from plugins.pages.view import View


def material_page(view: View, frame: Shared[Frame], material: Material) -> MaterialPage:
    """Gather what `material.html` shows. Pure: the same catalogue, the same page."""
    path, language = material.permalink() or "", view.language
    title, cover = material.title.best(language), material_cover(view, material)
    makers = describe_makers(view, material)
    crumbs = (view.home, Link(Material.labels[language], view.list_address(Material)))
    absolute = view.settings.absolute
    citation = cite(view.catalogue, material, absolute(view.root(path)), language)
    head = make_head(
        view,
        path,
        title,
        material.summary.best(language) if material.summary else _describe(makers, title),
        languages=material.languages,
        crumbs=crumbs,
        structured=[material_data(view, material)],
        kind="book" if material.type in ("book", "brochure", "almanac") else "article",
        feeds=entry_channels(view, material),
        image=cover.picture.address if cover.picture else "",
        meta=citation.meta,
    )
    return MaterialPage(
        skeleton=make_skeleton(
            view, frame, head, path, crumbs, material.languages, f"{Material.collection}/"
        ),
        entry=material,
        title=title,
        kind=kind_link(view, material),
        authors=makers,
        authors_language=makers_language(view, material),
        own_title=own_title(view, material),
        cover=cover,
        text=view.text(material),
        files=find_files(view, material),
        elsewhere=tuple(elsewhere(view, material)),
        worked=_worked(view, material),
        date=describe_date(view, material),
        rows=tuple(imprint_rows(view, material)),
        about=tuple(about_rows(view, material)),
        replaces=replaced(view, material),
        replaced_by=replacing(view, material),
        members=list_members(view, material),
        uses=tuple(find_uses(view, material)),
        cited=list_cited(view, material, citation),
        related=list_related(view, material),
        sources=view.sources(material.sources),
        outdated=material.translation_age(language),
        draft=material.draft,
    )


def _describe(makers: str, title: str) -> str:
    return f"{makers}: {title}" if makers else title


def _worked(view: View, material: Material) -> DateText | None:
    """Return the day on which its address was last seen to work."""
    day = material.accessed
    return view.day(PartialDate(day.year, day.month, day.day)) if day and material.url else None
