"""Published pages as trees, read by a strict parser that is not ours."""

import functools
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit
from xml.etree.ElementTree import Element

import html5lib

from tests.site import URL


@dataclass(frozen=True)
class PublishedPage:
    """A page: its path below the output and its text."""

    path: str
    text: str

    @functools.cached_property
    def tree(self) -> Element:
        """Its elements, read when they are asked for; any parse error fails the test."""
        parser: Any = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
        tree: Element = parser.parse(io.BytesIO(self.text.encode()), transport_encoding="utf-8")
        return tree

    @property
    def address(self) -> str:
        """Its address, from the root."""
        return "/" + self.path.removesuffix("index.html")

    def all(self, tag: str, **attributes: str) -> list[Element]:
        """Return the elements `tag` with these attributes."""
        return [
            element
            for element in self.tree.iter(tag)
            if all(element.get(key) == value for key, value in attributes.items())
        ]

    def links(self, relation: str) -> list[Element]:
        """Return the `<link>` elements of a relation."""
        return self.all("link", rel=relation)

    def ids(self) -> set[str]:
        return {value for element in self.tree.iter() if (value := element.get("id"))}


def text_of(element: Element) -> str:
    """Return the text in an element, white space made single."""
    return " ".join("".join(element.itertext()).split())


@functools.cache
def read_pages(root: Path) -> dict[str, PublishedPage]:
    """Return every page below `root`.

    What only leads from a former address is no page: tests/redirects reads that.
    """
    pages = {}
    for file in sorted(root.rglob("*.html")):
        if file.name == "mail.html":  # for mail programs: tests/newsletter reads it
            continue
        if re.search(r"(?:^|/)embed/.+/", file.relative_to(root).as_posix()):
            continue  # for other sites: tests/embed reads it
        data = file.read_bytes()
        if b'<meta http-equiv="refresh"' in data:
            continue
        path = file.relative_to(root).as_posix()
        pages[path] = PublishedPage(path, data.decode())
    return pages


def internal_targets(page: PublishedPage) -> Iterator[tuple[str, str]]:
    """Yield path (from the root) and fragment of every address within the site on a page."""
    for element in page.tree.iter():
        for name in ("href", "src"):
            if (value := element.get(name)) is None:
                continue
            full = urlsplit(urljoin(f"{URL}{page.address}", value))
            if f"{full.scheme}://{full.netloc}" == URL:
                yield unquote(full.path), unquote(full.fragment)


def file_at(path: str) -> str:
    """Return the published file that a web server sends for `path`."""
    return f"{path}index.html".lstrip("/") if path.endswith("/") else path.lstrip("/")
