"""Files to download, for tests: made byte by byte, so that each can be made wrong."""

import io
import zipfile
from collections.abc import Mapping

CONTAINER = (
    '<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="book.opf" media-type="application/oebps-package+xml"/>'
    "</rootfiles></container>"
)
OPF = (
    '<package xmlns="http://www.idpf.org/2007/opf" version="3.0">'
    '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Книга\n о школе</dc:title>'
    "<dc:title>Другое имя</dc:title><dc:language>ru</dc:language></metadata></package>"
)
TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
CORE = (
    '<cp:coreProperties xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cp="http://schemas.'
    'openxmlformats.org/package/2006/metadata/core-properties"><dc:title>Устав</dc:title>'
    "<dc:language>ru-RU</dc:language></cp:coreProperties>"
)


def pdf(
    pages: int = 1,
    box: str = "0 0 595 842",
    title: str = "",
    catalog: str = "",
    page: str = "",
    trailer: str = "",
    drawing: str = "0.8 0.1 0.1 rg 0 421 595 421 re f",
) -> bytes:
    """Make a PDF whose pages have the upper half red; the rest is written into its dictionaries."""
    kids = " ".join(f"{5 + number} 0 R" for number in range(pages))
    written = f"feff{title.encode('utf-16-be').hex()}"
    objects = [
        f"<</Type/Catalog/Pages 2 0 R{catalog}>>",
        f"<</Type/Pages/Kids[{kids}]/Count {pages}>>",
        f"<</Length {len(drawing)}>>stream\n{drawing}\nendstream",
        f"<</Title<{written}>>>",
        *[f"<</Type/Page/Parent 2 0 R/MediaBox[{box}]/Contents 3 0 R{page}>>"] * pages,
    ]
    out = bytearray(b"%PDF-1.7\n")
    places = []
    for number, each in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{each}\nendobj\n".encode()
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size, start = len(objects) + 1, len(out)
    out += f"xref\n0 {size}\n0000000000 65535 f \n{table}".encode()
    out += f"trailer\n<</Size {size}/Root 1 0 R/Info 4 0 R{trailer}>>\n".encode()
    return bytes(out + f"startxref\n{start}\n%%EOF\n".encode())


def package(entries: Mapping[str, str | bytes], stored: str = "mimetype") -> bytes:
    """Make a zip of `entries`, of which only `stored` is not compressed."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in entries.items():
            entry = zipfile.ZipInfo(name)
            entry.compress_type = zipfile.ZIP_STORED if name == stored else zipfile.ZIP_DEFLATED
            made.writestr(entry, data)
    return out.getvalue()


def epub(**changed: str | bytes) -> bytes:
    """Make an EPUB; `container` and `opf` take the place of what is in it."""
    return package(
        {
            "mimetype": changed.get("mimetype", "application/epub+zip"),
            "META-INF/container.xml": changed.get("container", CONTAINER),
            "book.opf": changed.get("opf", OPF),
        }
    )


def docx(**more: str | bytes) -> bytes:
    """Make a document of Word, with `more` entries (`__` stands for `/`, `_` for a dot)."""
    named = {name.replace("__", "/").replace("_", "."): each for name, each in more.items()}
    entries = {"[Content_Types].xml": TYPES, "word/document.xml": "<w/>", "docProps/core.xml": CORE}
    return package({**entries, **named})
