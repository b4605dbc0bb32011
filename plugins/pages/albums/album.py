"""An album becomes the context of its page."""

from typing import Any

from plugins.model.album import Album
from plugins.model.artifact import Shared
from plugins.pages.albums.contexts import AlbumPage
from plugins.pages.albums.photos import image_data, photo_item, share_image
from plugins.pages.feeds import entry_channels
from plugins.pages.frame import make_skeleton
from plugins.pages.head import make_head
from plugins.pages.parts import FacetGroup, Frame, Link
from plugins.pages.view import View


def album_page(view: View, frame: Shared[Frame], album: Album) -> AlbumPage:
    """Gather what `album.html` shows. Pure: the same catalogue, the same page."""
    path, language = album.permalink(), view.language
    crumbs = (view.home, gallery_link(view))
    first = album.photos[0] if album.photos else None
    head = make_head(
        view,
        path,
        album.title.best(language),
        album.summary.best(language),
        languages=album.languages,
        crumbs=crumbs,
        structured=[_gallery_data(view, album)],
        feeds=entry_channels(view, album),
        image=share_image(view, album, first) if first else "",
    )
    return AlbumPage(
        skeleton=make_skeleton(
            view, frame, head, path, crumbs, album.languages, f"{Album.collection}/"
        ),
        title=album.title.best(language),
        summary=album.summary.best(language),
        text=view.text(album),
        date=view.date(album),
        photos=tuple(photo_item(view, album, each) for each in album.photos),
        tied=_tied(view, album),
        topics=view.topics(album),
        regions=view.regions(album),
        tags=view.tags(album),
        sources=view.sources(album.sources),
        outdated=album.translation_age(language),
        draft=album.draft,
    )


def gallery_link(view: View) -> Link:
    """Return the way to the list of albums."""
    return Link(Album.labels[view.language], view.list_address(Album))


def _tied(view: View, album: Album) -> tuple[FacetGroup, ...]:
    """Return those whom `album` shows; on their pages it stands in turn."""
    groups = (
        FacetGroup("events", view.links("events", album.events)),
        FacetGroup("series", view.links("network-events", album.series)),
        FacetGroup("schools", view.links("schools", album.schools)),
        FacetGroup("centres", view.links("resource-centres", album.centres)),
        FacetGroup("projects", view.links("projects", album.projects)),
        FacetGroup("partners", view.links("partners", album.partners)),
    )
    return tuple(each for each in groups if each.links)


def _gallery_data(view: View, album: Album) -> dict[str, Any]:
    return {
        "@type": "ImageGallery",
        "name": album.title.best(view.language),
        "description": album.summary.best(view.language),
        "url": view.settings.absolute(view.link(album).address),
        "inLanguage": view.language,
        "datePublished": str(album.date),
        "image": [image_data(view, album, each) for each in album.photos],
    }
