"""An album becomes the pictures of its item: as media elements, and as HTML for simple readers."""

from collections.abc import Iterator

from markupsafe import Markup

from plugins.catalogue.desks import photo_path
from plugins.catalogue.pictures import MEDIA_TYPES, derivatives, find_picture
from plugins.feeds.media import Media
from plugins.model.album import Album, Photo
from plugins.model.catalogue import Catalogue, address, beside
from plugins.model.language import Language
from plugins.model.settings import SiteSettings
from plugins.words.markup import join

FIGURE = Markup(
    '<figure><a href="{}"><img src="{}" alt="{}" width="{}" height="{}"></a>'
    "<figcaption>{}</figcaption></figure>"
)


def album_media(
    catalogue: Catalogue, settings: SiteSettings, album: Album, language: Language
) -> Iterator[Media]:
    """Yield every picture of `album`, with absolute addresses."""
    for photo in album.photos:
        path = beside(album.origin.path, photo.image)
        made, small = find_picture(catalogue, path), next(derivatives(catalogue.images[path]))
        suffix = made.full.rpartition(".")[2]
        yield Media(
            address=settings.absolute(made.full),
            type=MEDIA_TYPES[suffix],
            width=made.width,
            height=made.height,
            small=settings.absolute(f"/{small.path.rpartition('.')[0]}.{suffix}"),
            description=photo.alt.best(language),
            title=photo.caption.best(language) if photo.caption else "",
            credit=photo.credit.best(language) if photo.credit else "",
        )


def album_figures(
    catalogue: Catalogue, settings: SiteSettings, album: Album, language: Language
) -> Markup:
    """Return the pictures as HTML, each leading to its own page."""
    return join(_figure(catalogue, settings, album, photo, language) for photo in album.photos)


def _figure(
    catalogue: Catalogue, settings: SiteSettings, album: Album, photo: Photo, language: Language
) -> Markup:
    made = find_picture(catalogue, beside(album.origin.path, photo.image))
    root = address(album, language).removesuffix(album.permalink())
    words = [each.best(language) for each in (photo.caption, photo.credit) if each]
    return FIGURE.format(
        settings.absolute(f"{root}{photo_path(album, photo)}"),
        settings.absolute(made.address),
        photo.alt.best(language),
        made.width,
        made.height,
        ". ".join(words),
    )
