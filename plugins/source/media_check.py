"""Materials, albums and newsletters become what is wrong with their files and consents (C5)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from plugins.model.album import Album, Photo
from plugins.model.catalogue import Catalogue, beside
from plugins.model.entry import Entry
from plugins.model.language import ORIGINAL, Language
from plugins.model.material import Material
from plugins.model.newsletter import Newsletter
from plugins.model.slug import transliterate
from plugins.source.circles import find_circles
from plugins.source.diagnostics import Diagnostic
from plugins.source.places import Places

Loc = tuple[str | int, ...]
MONTHS_OF_A_QUARTER = 3


@dataclass(frozen=True, slots=True)
class MediaCheck:
    """Holds files, photographs and editions against each other."""

    catalogue: Catalogue
    places: Places

    def run(self) -> Iterator[Diagnostic]:
        """Yield C503 to C512."""
        for material in self.catalogue.of(Material):
            yield from self._formats(material)
        for album in self.catalogue.of(Album):
            yield from self._album(album)
        yield from self._shown_elsewhere()
        for issue in self.catalogue.of(Newsletter):
            year, quarter = issue.quarter.split("-q")
            begun = int(year), MONTHS_OF_A_QUARTER * int(quarter) - 2
            if issue.date.last_day.timetuple()[:2] < begun:
                yield self._at(issue, ("date",), "C511", value=issue.date)
        yield from self._replaced(self.catalogue.of(Material))
        yield from self._replaced(self.catalogue.of(Newsletter))

    def _at(self, entry: Entry, loc: Loc, code: str, **values: object) -> Diagnostic:
        return self.places.value(entry.origin.path, loc, code, key=False, **values)

    def _replaced(self, entries: Sequence[Material | Newsletter]) -> Iterator[Diagnostic]:
        known = {each.id: each for each in entries}
        older = {id: (each.replaces,) if each.replaces else () for id, each in known.items()}
        for chain in find_circles(older):
            yield self._at(known[chain[0]], ("replaces",), "C508", chain=" → ".join(chain))

    def _formats(self, material: Material) -> Iterator[Diagnostic]:
        known: dict[str, str] = {}
        for place, name in enumerate(material.files):
            suffix = PurePosixPath(name).suffix.lower()
            other = known.setdefault(suffix, name)
            if known[suffix] != name or material.files.index(name) != place:
                yield self._at(material, ("files", place), "C503", value=name, other=other)

    def _album(self, album: Album) -> Iterator[Diagnostic]:
        names: dict[str, str] = {}
        for place, photo in enumerate(album.photos):
            name, loc = transliterate(photo.name), ("photos", place, "image")
            if not name:
                yield self._at(album, loc, "C512", value=photo.image)
            elif name in names:
                yield self._at(album, loc, "C510", value=photo.image, other=names[name])
            names.setdefault(name, photo.image)
            yield from self._consent(album, place, photo)

    def _consent(self, album: Album, place: int, photo: Photo) -> Iterator[Diagnostic]:
        consent, loc = photo.consent, ("photos", place)
        if consent is None:
            if photo.people:
                yield self._at(album, (*loc, "image"), "C504", value=photo.image)
            return
        if consent.date > self.catalogue.date:
            today = self.catalogue.date
            yield self._at(
                album, (*loc, "consent", "date"), "C505", value=consent.date, today=today
            )
        if consent.until is not None and consent.until < consent.date:
            until, first = consent.until, consent.date
            yield self._at(album, (*loc, "consent", "until"), "C506", value=until, first=first)

    def _shown_elsewhere(self) -> Iterator[Diagnostic]:
        """Yield the texts and fields that show a photograph which hangs on a consent."""
        shown = [(album, photo) for album in self.catalogue.of(Album) for photo in album.photos]
        digests = {self._digest(album, photo.image) for album, photo in shown if photo.consent}
        guarded = digests - {""}
        for entry in self.catalogue.entries if guarded else ():
            name = getattr(entry, "image", None)
            if isinstance(name, str) and self._digest(entry, name) in guarded:
                yield self._at(entry, ("image",), "C507", value=name)
            for place, photo in enumerate(entry.photos if isinstance(entry, Album) else ()):
                if not photo.consent and self._digest(entry, photo.image) in guarded:
                    yield self._at(entry, ("photos", place, "image"), "C507", value=photo.image)
            for language, body in entry.origin.bodies:
                for link in body.links:
                    if link.is_image and self._digest(entry, link.target) in guarded:
                        path, value = text_path(entry, language), link.target
                        yield self.places.text(path, value, "C507", 0, value=value)

    def _digest(self, entry: Entry, name: str) -> str:
        """Return what the image is known by, wherever a copy of it lies."""
        image = self.catalogue.images.get(beside(entry.origin.path, name))
        return image.digest if image else ""


def text_path(entry: Entry, language: Language) -> str:
    """Return the file that holds the text of `entry` in `language`."""
    stem, dot, suffix = entry.origin.path.rpartition(".")
    return f"{stem}{dot if language == ORIGINAL else f'.{language}.'}{suffix}"
