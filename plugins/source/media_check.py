"""Materials, albums and newsletters become what is wrong with their files and consents (C5)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from plugins.model.album import Album, Photo
from plugins.model.catalogue import Catalogue, beside
from plugins.model.entry import Entry
from plugins.model.material import Material
from plugins.model.newsletter import Newsletter
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
        """Yield C503 to C511."""
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
        names: set[str] = set()
        for place, photo in enumerate(album.photos):
            if photo.name in names:
                yield self._at(album, ("photos", place, "image"), "C510", value=photo.name)
            names.add(photo.name)
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
        guarded = {
            beside(album.origin.path, photo.image)
            for album in self.catalogue.of(Album)
            for photo in album.photos
            if photo.consent is not None
        }
        for entry in self.catalogue.entries if guarded else ():
            path = entry.origin.path
            name = getattr(entry, "image", None)
            if isinstance(name, str) and beside(path, name) in guarded:
                yield self._at(entry, ("image",), "C507", value=name)
            for _, body in entry.origin.bodies:
                for link in body.links:
                    if link.is_image and beside(path, link.target) in guarded:
                        yield self.places.text(path, link.target, "C507", 0, value=link.target)
