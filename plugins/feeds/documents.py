"""A channel becomes its documents: the feed itself, and the archives of what is older.

Archives hold as many items each, counted from the oldest one, so that what is new never changes
one (RFC 5005, 4). The feed has the newest, and all that are in no archive.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from plugins.catalogue.channels import Channel
from plugins.feeds.notices import Digest, Notice

ARCHIVE_SIZE = 50  # items


@dataclass(frozen=True, slots=True)
class Document:
    """A document of `channel`: the archive of this number, from 1, or the feed itself (0).

    `archives` is how many there are; `told` stands in it, the newest first.
    """

    channel: Channel
    archive: int
    archives: int
    told: tuple[Notice | Digest, ...]

    @property
    def older(self) -> int:
        """Number of the archive before it, 0 if there is none."""
        return self.archive - 1 if self.archive else self.archives

    @property
    def newer(self) -> int:
        """Number of the archive after it, 0 if there is none."""
        return self.archive + 1 if 0 < self.archive < self.archives else 0


def find_documents(
    channel: Channel, told: Sequence[Notice | Digest], newest: int, size: int = ARCHIVE_SIZE
) -> Iterator[Document]:
    """Yield the feed of `newest` items or more, then its archives; `told` has the oldest first."""
    archives = len(told) // size if len(told) > newest else 0
    shown = max(newest, len(told) - archives * size)
    yield Document(channel, 0, archives, tuple(reversed(told[-shown:])))
    for number in range(1, archives + 1):
        part = told[(number - 1) * size : number * size]
        yield Document(channel, number, archives, tuple(reversed(part)))
