"""Pictures of an album become what pages show of them."""

from typing import Any

from plugins.catalogue.desks import photo_path
from plugins.catalogue.pictures import find_picture
from plugins.model.album import Album, Photo
from plugins.model.catalogue import beside
from plugins.pages.albums.contexts import PhotoItem
from plugins.pages.pictures import show_picture
from plugins.pages.view import View


def photo_item(view: View, album: Album, photo: Photo) -> PhotoItem:
    """Return `photo` of `album` with its words."""
    caption, credit = photo.caption, photo.credit
    return PhotoItem(
        address=photo_address(view, album, photo),
        picture=show_picture(view, photo_file(album, photo), photo.alt),
        caption=caption.best(view.language) if caption else "",
        caption_language=view.foreign(caption),
        credit=credit.best(view.language) if credit else "",
        credit_language=view.foreign(credit),
    )


def photo_file(album: Album, photo: Photo) -> str:
    """Return the path of the image of `photo` below `content/`."""
    return beside(album.origin.path, photo.image)


def photo_address(view: View, album: Album, photo: Photo) -> str:
    """Return the address of the page of `photo`, in a language that `album` can be read in."""
    base = view.link(album).address.removesuffix(album.permalink())
    return f"{base}{photo_path(album, photo)}"


def image_data(view: View, album: Album, photo: Photo) -> dict[str, Any]:
    """Return schema.org's ImageObject: the largest file that all programs can show."""
    made = find_picture(view.catalogue, photo_file(album, photo))
    caption, credit = photo.caption or photo.alt, photo.credit
    data = {
        "@type": "ImageObject",
        "contentUrl": view.settings.absolute(made.full),
        "url": view.settings.absolute(photo_address(view, album, photo)),
        "caption": caption.best(view.language),
        "creditText": credit.best(view.language) if credit else None,
        "width": made.width,
        "height": made.height,
        "datePublished": str(album.date),
    }
    return {name: value for name, value in data.items() if value is not None}


def share_image(view: View, album: Album, photo: Photo) -> str:
    """Return the address of the file that stands for `photo` where the page is shared."""
    return find_picture(view.catalogue, photo_file(album, photo)).full
