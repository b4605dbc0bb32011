"""EPUB and DOCX, which are zips of XML, become what they say of themselves: title and language."""

import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from plugins.source.facts import LARGEST, Facts, Refused
from plugins.source.safe_xml import UnsafeXml, find_first

MOST_ENTRIES = 10_000
LARGEST_UNPACKED = 4 * LARGEST
LARGEST_XML = 2_000_000  # bytes of a description
START = b"PK\x03\x04"
ENCRYPTED = 1  # a flag of an entry: APPNOTE 4.4.4
EPUB, MIMETYPE = b"application/epub+zip", "mimetype"
CONTAINER = "META-INF/container.xml"
ROOTFILE = "urn:oasis:names:tc:opendocument:xmlns:container rootfile@full-path"
CONTENT_TYPES, DOCUMENT = "[Content_Types].xml", "word/document.xml"
CORE = "docProps/core.xml"  # ISO/IEC 29500-2, 11: properties that all packages have
TITLE = "http://purl.org/dc/elements/1.1/ title"
LANGUAGE = "http://purl.org/dc/elements/1.1/ language"
# All that the library raises on what is cut, forged or of a kind that it does not know.
DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    UnsafeXml,
    EOFError,
    IndexError,
    KeyError,
    NotImplementedError,
    OSError,
    RuntimeError,
    ValueError,
)


def inspect_epub(file: Path) -> Facts:
    """Return title and language of an EPUB; raises `Refused`.

    Its first entry says, uncompressed, what it is (EPUB 3.3, OCF 4.2.4); the container names the
    package document, whose metadata we read.
    """
    with _opened(file) as package:
        first = package.infolist()[0]
        if first.filename != MIMETYPE or first.compress_type != zipfile.ZIP_STORED:
            raise Refused("@not_its_type")
        if _read(package, MIMETYPE) != EPUB:
            raise Refused("@not_its_type")
        described = find_first(_read(package, CONTAINER), (ROOTFILE,))[ROOTFILE]
        return _described(find_first(_read(package, described), (TITLE, LANGUAGE)))


def inspect_docx(file: Path) -> Facts:
    """Return title and language of a document of Word; raises `Refused`, of one with macros too."""
    with _opened(file) as package:
        names = frozenset(package.namelist())
        if not {CONTENT_TYPES, DOCUMENT} <= names:
            raise Refused("@not_its_type")
        if any(name.lower().endswith("vbaproject.bin") for name in names):
            raise Refused("@programs")
        find_first(_read(package, CONTENT_TYPES), ())
        if CORE not in names:
            return _described({})
        return _described(find_first(_read(package, CORE), (TITLE, LANGUAGE)))


@contextmanager
def _opened(file: Path) -> Iterator[zipfile.ZipFile]:
    """Open a zip that is what it seems to be; whatever is amiss inside refuses the file."""
    with file.open("rb") as start:
        if start.read(len(START)) != START:
            raise Refused("@not_its_type")
    try:
        with zipfile.ZipFile(file) as package:
            entries = package.infolist()
            if (
                sum(each.file_size for each in entries) > LARGEST_UNPACKED
                or len(entries) > MOST_ENTRIES
            ):
                raise Refused("@too_heavy")
            if any(each.flag_bits & ENCRYPTED for each in entries):
                raise Refused("@locked")
            yield package
    except DAMAGE as error:
        raise Refused("@damaged_file") from error


def _read(package: zipfile.ZipFile, name: str) -> bytes:
    # What an entry says of its size is no promise.
    with package.open(name) as entry:
        data = entry.read(LARGEST_XML + 1)
    if len(data) > LARGEST_XML:
        raise Refused("@too_heavy")
    return data


def _described(found: Mapping[str, str]) -> Facts:
    return {"title": found.get(TITLE), "language": found.get(LANGUAGE)}
