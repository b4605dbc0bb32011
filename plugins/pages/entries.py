"""Entries of any kind with pages become contexts: the entry, its neighbours, what is like it."""

from typing import Any

from plugins.catalogue.pictures import find_picture
from plugins.model.artifact import Shared
from plugins.model.catalogue import beside
from plugins.model.entry import Connected, Dated, Described, Entry
from plugins.model.fields import LocalizedText
from plugins.pages.contexts import EntryPage
from plugins.pages.feeds import entry_channels
from plugins.pages.frame import make_skeleton
from plugins.pages.head import SHARE_IMAGE, make_head, organisation
from plugins.pages.parts import FacetGroup, Frame, Link
from plugins.pages.pictures import show_picture
from plugins.pages.projects.acknowledgements import acknowledgements
from plugins.pages.view import View


def entry_page(
    view: View,
    frame: Shared[Frame],
    entry: Entry,
    related: tuple[Entry, ...] = (),
    newer: Entry | None = None,
    older: Entry | None = None,
) -> EntryPage:
    """Gather what `<kind>.html` shows of `entry`. Pure: the same catalogue, the same page."""
    path = entry.permalink() or ""
    title = entry.title.best(view.language)
    summary_text: LocalizedText | None = getattr(entry, "summary", None)
    summary = summary_text.best(view.language) if summary_text else ""
    crumbs = _crumbs(view, entry)
    date = view.date(entry)
    image = _image(entry)
    shared = find_picture(view.catalogue, image).full if image else ""
    head = make_head(
        view,
        path,
        title,
        summary,
        languages=entry.languages,
        crumbs=crumbs,
        structured=[_article(view, frame, entry, title, summary, shared)] if date else [],
        kind="article" if date else "website",
        image=shared,
        published=date.iso if date else "",
        feeds=entry_channels(view, entry),
    )
    return EntryPage(
        template=f"{type(entry).__name__.lower()}.html",
        skeleton=make_skeleton(
            view, frame, head, path, crumbs, entry.languages, f"{entry.collection}/"
        ),
        entry=entry,
        title=title,
        summary=summary,
        text=view.text(entry),
        date=date,
        topics=view.topics(entry),
        regions=view.regions(entry),
        tags=view.tags(entry),
        image=show_picture(view, image, getattr(entry, "image_alt", None)) if image else None,
        sources=view.sources(entry.sources) if isinstance(entry, Described) else (),
        related=tuple(view.card(each) for each in related),
        newer=view.link(newer) if newer else None,
        older=view.link(older) if older else None,
        connected=_connected(view, entry),
        acknowledgements=acknowledgements(view, entry),
        outdated=entry.translation_age(view.language),
        draft=entry.draft,
    )


def _connected(view: View, entry: Entry) -> tuple[FacetGroup, ...]:
    """Return those of whom `entry` tells; on their pages it stands in turn."""
    if not isinstance(entry, Connected):
        return ()
    groups = (
        FacetGroup("schools", view.links("schools", entry.schools)),
        FacetGroup("centres", view.links("resource-centres", entry.centres)),
        FacetGroup("projects", view.links("projects", entry.projects)),
        FacetGroup("partners", view.links("partners", entry.partners)),
    )
    return tuple(each for each in groups if each.links)


def _crumbs(view: View, entry: Entry) -> tuple[Link, ...]:
    crumbs = [view.home]
    if entry.has_list:
        where = view.root(f"{entry.collection}/")
        crumbs.append(Link(type(entry).labels[view.language], where))
        if isinstance(entry, Dated):
            year = f"{entry.date.year:04}"
            crumbs.append(Link(year, f"{where}{year}/"))
    return tuple(crumbs)


def _image(entry: Entry) -> str:
    name = getattr(entry, "image", None)
    return beside(entry.origin.path, name) if name else ""


def _article(
    view: View, frame: Shared[Frame], entry: Entry, title: str, summary: str, image: str
) -> dict[str, Any]:
    assert isinstance(entry, Dated)
    where = view.settings.absolute(view.root(entry.permalink() or ""))
    article: dict[str, Any] = {
        "@type": "NewsArticle",
        "headline": title,
        "description": summary,
        "datePublished": str(entry.date),
        "inLanguage": view.language,
        "mainEntityOfPage": where,
        "url": where,
        "image": view.settings.absolute(image or SHARE_IMAGE.format(language=view.language)),
        "publisher": organisation(view, frame.value.organisation, frame.value.title),
    }
    updated = entry.updated and entry.updated.get(view.language)
    if updated:
        article["dateModified"] = updated.isoformat()
    return article
