"""Albums become their cards, and the albums that show somebody become links."""

from plugins.model.album import Album
from plugins.model.entry import Entry
from plugins.model.language import ORIGINAL
from plugins.pages.albums.photos import photo_file
from plugins.pages.parts import Link
from plugins.pages.pictures import show_picture
from plugins.pages.shapes import AlbumCard
from plugins.pages.view import View


def album_card(view: View, album: Album) -> AlbumCard:
    """Return the card of `album`, its first picture on it."""
    link = view.link(album)
    # Beside the title the picture is a drawing: its words stand in the album.
    cover = show_picture(view, photo_file(album, album.photos[0])) if album.photos else None
    language = None if view.language in album.languages else ORIGINAL
    return AlbumCard(link.title, link.address, cover, len(album.photos), view.date(album), language)


def find_albums(view: View, entry: Entry) -> tuple[Link, ...]:
    """Return links to the albums that show `entry`, the newest first."""
    found = [each for each in view.catalogue.referring_to(entry) if isinstance(each, Album)]
    found.sort(key=lambda each: (each.date, each.id), reverse=True)
    return tuple(map(view.link, found))
