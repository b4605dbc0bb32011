"""The text of an entry as sanitised HTML, kept in a store until it is shown."""

import html
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from markupsafe import Markup

# What the Markdown reader leaves in place of a link to a file: `entry:3`, counted from 0. Only as
# an attribute of a tag: serialised text has no `<` of its own, serialised values no `"`.
PLACEHOLDER = re.compile(r'(<(?:a|img)(?: [a-z]+="[^"]*")*? (?:href|src)=")entry:(\d+)(?=")')

IDS = re.compile(r'<h[2-6] [^>]*?\bid="([^"]*)"')


@dataclass(frozen=True, slots=True)
class FileLink:
    """A link that an editor wrote: `[text](../events/x.md#part)`, `[text](#part)` or an image."""

    target: str
    is_image: bool = False


@dataclass(frozen=True, slots=True)
class Body:
    """Sanitised HTML in one language, known by its digest and read when it is needed."""

    digest: str
    links: tuple[FileLink, ...] = ()
    _store: Mapping[str, str] = field(default_factory=dict, compare=False, repr=False)

    @property
    def ids(self) -> frozenset[str]:
        """The ids of its headings, which links may lead to."""
        return frozenset(IDS.findall(self._store[self.digest]))

    def html(self, addresses: tuple[str, ...]) -> Markup:
        """Return the HTML with the links set to `addresses`, one for each of `links`."""
        text = self._store[self.digest]
        if not self.links:
            return Markup(text)

        def link(match: re.Match[str]) -> str:
            return match[1] + html.escape(addresses[int(match[2])])

        return Markup(PLACEHOLDER.sub(link, text))
