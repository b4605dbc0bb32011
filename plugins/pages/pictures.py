"""Photographs of the catalogue become pictures of components: files of several widths, words."""

from plugins.catalogue.pictures import find_picture
from plugins.model.fields import LocalizedText
from plugins.pages import shapes
from plugins.pages.view import View


def show_picture(view: View, path: str, alt: LocalizedText | None = None) -> shapes.Picture:
    """Return the image at `path` below `content/` with its words in the view's language."""
    made = find_picture(view.catalogue, path)
    return shapes.Picture(
        made.address,
        made.width,
        made.height,
        alt.best(view.language) if alt else "",
        view.foreign(alt),
        made.sources,
        made.colour,
    )
