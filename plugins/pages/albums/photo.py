"""A picture of an album becomes the context of its own page."""

from plugins.catalogue.desks import PhotoDesk, photo_path
from plugins.model.album import Album
from plugins.model.artifact import Shared
from plugins.pages.albums.album import gallery_link
from plugins.pages.albums.contexts import PhotoPage
from plugins.pages.albums.photos import image_data, photo_address, photo_item, share_image
from plugins.pages.feeds import entry_channels
from plugins.pages.frame import make_skeleton
from plugins.pages.head import make_head
from plugins.pages.parts import Frame, Link
from plugins.pages.view import View


def photo_page(view: View, frame: Shared[Frame], desk: PhotoDesk) -> PhotoPage:
    """Gather what `photo.html` shows: what the picture shows is its title."""
    album, photo = desk.album, desk.album.photos[desk.index]
    path, words = photo_path(album, photo), photo.caption or photo.alt
    title, page = words.best(view.language), view.link(album)
    crumbs = (view.home, gallery_link(view), page)
    head = make_head(
        view,
        path,
        title,
        photo.alt.best(view.language),
        languages=album.languages,
        crumbs=crumbs,
        structured=[image_data(view, album, photo)],
        feeds=entry_channels(view, album),
        image=share_image(view, album, photo),
    )
    return PhotoPage(
        skeleton=make_skeleton(
            view, frame, head, path, crumbs, album.languages, f"{Album.collection}/"
        ),
        title=title,
        title_language=view.foreign(words),
        album=page,
        photo=photo_item(view, album, photo),
        number=desk.index + 1,
        total=len(album.photos),
        previous=_link(view, album, desk.index - 1),
        next=_link(view, album, desk.index + 1),
        draft=album.draft,
    )


def _link(view: View, album: Album, index: int) -> Link | None:
    if not 0 <= index < len(album.photos):
        return None
    photo = album.photos[index]
    words = photo.caption or photo.alt
    address = photo_address(view, album, photo)
    return Link(words.best(view.language), address, view.foreign(words))
