"""Files beside a material become downloads: format, size, and who can read them how."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from babel.numbers import format_decimal

from plugins.catalogue.downloads import download_path, find_downloads
from plugins.model.attachment import Attachment
from plugins.model.material import Material
from plugins.pages.library.words import describe_languages, describe_pages
from plugins.pages.shapes import Download
from plugins.pages.view import View

PDF = "application/pdf"
KILO, MEGA = 1000, 1_000_000  # bytes


def find_files(view: View, material: Material) -> tuple[Download, ...]:
    """Return the files of `material`, in its order."""
    found = find_downloads(view.catalogue, material)
    return tuple(_download(view, material, each) for each in found)


def describe_size(view: View, size: int) -> str:
    """Return a size given in bytes in words: «640 КБ», «1,2 МБ»; a kilobyte is the least."""
    gettext = view.interface.gettext
    if size < MEGA:
        return gettext("%(size)s KB") % {"size": max(1, round(size / KILO))}
    amount = format_decimal(round(size / MEGA, 1), locale=view.language)
    return gettext("%(size)s MB") % {"size": amount}


def _download(view: View, material: Material, file: Attachment) -> Download:
    form = PurePosixPath(file.path).suffix[1:].upper()
    return Download(
        title=view.interface.gettext("Download as %(format)s") % {"format": form},
        address=f"/{download_path(material, file)}",
        format=form,
        size=describe_size(view, file.size),
        note=", ".join(each for each in _notes(view, file) if each),
    )


def _notes(view: View, file: Attachment) -> Iterator[str]:
    """Yield pages, language, and what a PDF tells those who listen to it."""
    gettext = view.interface.gettext
    yield describe_pages(view, file.pages)
    if file.language:
        yield describe_languages(view, [file.language.replace("_", "-").partition("-")[0].lower()])
    if file.tagged is not None:
        yield (
            gettext("tagged for reading aloud")
            if file.tagged
            else gettext("not tagged: a screen reader may lose the order")
        )
    if file.media_type == PDF:
        yield "" if file.title else gettext("has no title inside")
        yield "" if file.language else gettext("does not name its language")
