"""A PDF becomes what it says of itself: pages, title, language, tags, size of its first page."""

import ctypes
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pypdfium2
import pypdfium2.raw as pdfium

from plugins.source.confined import Limits, confine
from plugins.source.facts import Facts, Refused

HEADER, HEADER_WITHIN = b"%PDF-", 1024  # readers look for both so far: ISO 32000-1, annex H.3
END, END_WITHIN = b"%%EOF", 1024
SMALL = 60  # pixels
LIMITS = Limits(seconds=2, memory=250_000_000)
ENCRYPT, UNLOCKED = b"/Encrypt", -1
WRONG_PASSWORD = pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY


def inspect_pdf(file: Path) -> Facts:
    """Return the facts of `Attachment`; raises `Refused`.

    A file that lacks its end (ISO 32000-1 7.5.5) was cut: readers would guess what is left of it.
    """
    with file.open("rb") as opened:
        start = opened.read(HEADER_WITHIN)
        if HEADER not in start:
            raise Refused("@not_its_type")
        opened.seek(max(0, file.stat().st_size - END_WITHIN))
        if END not in opened.read():
            raise Refused("@cut")
    facts = confine(_opened(_facts), file, LIMITS)
    confine(_opened(_draw), file, LIMITS)
    return facts


def _opened(ask: Callable[[pypdfium2.PdfDocument], Facts]) -> Callable[[Path], Facts]:
    def run(file: Path) -> Facts:
        try:
            document = pypdfium2.PdfDocument(file)
        except pypdfium2.PdfiumError as error:
            # The library's code may be that of the file before; what is encrypted says so in the
            # clear.
            is_locked = error.err_code in WRONG_PASSWORD and ENCRYPT in file.read_bytes()
            raise Refused("@locked" if is_locked else "@damaged_file") from error
        try:
            return ask(document)
        except pypdfium2.PdfiumError as error:
            raise Refused("@damaged_file") from error
        finally:
            document.close()

    return run


def _facts(document: pypdfium2.PdfDocument) -> Facts:
    if pdfium.FPDF_GetSecurityHandlerRevision(document) != UNLOCKED:
        raise Refused("@locked")
    if pdfium.FPDFDoc_GetJavaScriptActionCount(document) > 0:
        raise Refused("@programs")
    # A page that is not where the file says has no size.
    sizes = [document.get_page_size(number) for number in range(len(document))]
    if not all(width > 0 and height > 0 for width, height in sizes) or not sizes:
        raise Refused("@damaged_file")
    return {
        "pages": len(sizes),
        "title": _text(partial(pdfium.FPDF_GetMetaText, document, b"Title\0")),
        "language": _text(partial(pdfium.FPDFCatalog_GetLanguage, document)),
        "tagged": bool(pdfium.FPDFCatalog_IsTagged(document)),
        "page": [round(each, 2) for each in sizes[0]],
    }


def _draw(document: pypdfium2.PdfDocument) -> Facts:
    """Draw the first page, as its cover will be: what cannot be drawn should not be met there."""
    document[0].render(scale=SMALL / max(document.get_page_size(0)))
    return {}


def _text(ask: Callable[[object, int], int]) -> str:
    """Return the text that `ask` writes, in UTF-16, into as many bytes as it says first."""
    length = ask(None, 0)
    buffer = (ctypes.c_ushort * (length // 2))()
    ask(buffer, length)
    return bytes(buffer).decode("utf-16-le", "ignore").partition("\0")[0]
