"""Pictures of an item become its media elements (Media RSS 1.5.1), through feedgen's extensions."""

from dataclasses import dataclass
from typing import Any

from feedgen.ext.base import BaseEntryExtension, BaseExtension
from lxml import etree

NAMESPACE = "http://search.yahoo.com/mrss/"


@dataclass(frozen=True, slots=True)
class Media:
    """A picture: absolute address, media type, size in pixels, words; `small` is its thumbnail."""

    address: str
    type: str
    width: int
    height: int
    small: str
    description: str
    title: str = ""
    credit: str = ""


class MediaFeed(BaseExtension):  # type: ignore[misc]  # feedgen is untyped
    """Names the namespace in the feed; it stands in every feed, since items are made apart."""

    def extend_ns(self) -> dict[str, str]:
        """Return the prefix and its namespace."""
        return {"media": NAMESPACE}


class MediaEntry(BaseEntryExtension):  # type: ignore[misc]
    """Holds the pictures of an item; feedgen's own knows neither words nor credits."""

    def __init__(self) -> None:
        self.pictures: tuple[Media, ...] = ()

    def show(self, *pictures: Media) -> None:
        """Take the pictures, in order."""
        self.pictures = pictures

    def extend_atom(self, item: Any) -> Any:
        """Add the same to an entry of Atom."""
        return self.extend_rss(item)

    def extend_rss(self, item: Any) -> Any:
        """Add a `media:content` for each picture to `item`."""
        for each in self.pictures:
            content = etree.SubElement(
                item,
                f"{{{NAMESPACE}}}content",
                url=each.address,
                type=each.type,
                medium="image",
                width=str(each.width),
                height=str(each.height),
            )
            for name, text in (("title", each.title), ("description", each.description)):
                if text:
                    _add(content, name, type="plain").text = text
            _add(content, "thumbnail", url=each.small)
            if each.credit:
                _add(content, "credit").text = each.credit
        return item


def _add(parent: Any, name: str, **values: str) -> Any:
    return etree.SubElement(parent, f"{{{NAMESPACE}}}{name}", **values)
