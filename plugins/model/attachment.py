"""A file to download beside an entry, and what is known of it without opening it again."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file: path below `content/`, digest, size in bytes, media type (RFC 6838).

    Then what helps those who listen to it: `title` and `language` (BCP 47) that the file itself
    names; of a PDF, its `pages`, whether it is `tagged` and so tells headings and paragraphs
    (ISO 32000-1 14.8), and width and height of its first page, as it is shown, in points of
    1/72 inch. None where a type or a file has no such thing.
    """

    path: str
    digest: str
    size: int
    media_type: str
    pages: int | None = None
    title: str | None = None
    language: str | None = None
    tagged: bool | None = None
    page: tuple[float, float] | None = None
