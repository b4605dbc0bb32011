"""The first page of a PDF becomes a picture."""

import io
from functools import cache
from pathlib import Path

import pypdfium2
import pypdfium2.raw as pdfium

VERSION = f"1:{pypdfium2.PDFIUM_INFO.version}"  # another renderer draws other pixels
QUALITY = 82
WHITE = (255, 255, 255, 255)


class OwnFonts(pypdfium2.PdfSysfontBase):  # type: ignore[misc]  # the library is untyped
    """No fonts but those in the PDF and in the library: another machine has others."""

    def EnumFonts(self, *_: object) -> None:  # noqa: N802  # the names are the library's
        """List none."""

    def MapFont(self, *_: object) -> None:  # noqa: N802
        """Find none."""


@cache
def _use_own_fonts() -> None:
    OwnFonts().setup()


def draw_cover(file: Path, width: int, height: int) -> bytes:
    """Return the first page of the PDF `file` as a JPEG of `width` by `height` pixels.

    The page lies on white; notes that readers wrote on it are not drawn.
    """
    _use_own_fonts()
    document = pypdfium2.PdfDocument(file)
    try:
        page = document[0]
        bitmap = pypdfium2.PdfBitmap.new_native(width, height, pdfium.FPDFBitmap_BGR)
        bitmap.fill_rect(WHITE, 0, 0, width, height)
        pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, pdfium.FPDF_PRINTING)
        picture = bitmap.to_pil().copy()
    finally:
        document.close()
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=QUALITY, optimize=True, progressive=True)
    return out.getvalue()
