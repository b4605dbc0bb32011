"""A file to download beside an entry, and what is known of it without opening it again."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file: path below `content/`, digest, size in bytes, media type (RFC 6838).

    Of a PDF also its pages and what helps those who listen to it: `title` and `language` that the
    file itself names, and `tagged`, whether it tells headings and paragraphs (ISO 32000-1 14.8);
    None where a type has no such thing.
    """

    path: str
    digest: str
    size: int
    media_type: str
    pages: int | None = None
    title: str | None = None
    language: str | None = None
    tagged: bool | None = None
