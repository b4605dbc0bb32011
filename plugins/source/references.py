"""Entries and what they refer to are held against each other: names, links, images, addresses."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from plugins.model.catalogue import Catalogue, beside, references
from plugins.model.entry import Entry
from plugins.model.fields import ImageBeside, LinksToFile, Refers
from plugins.model.language import Language
from plugins.model.marks import find, marked
from plugins.source.assemble import Read, entry_id
from plugins.source.diagnostics import Diagnostic
from plugins.source.places import Places
from plugins.source.validation import nearest


@dataclass(frozen=True, slots=True)
class Check:
    """What is held against each other: all entries, the published ones, the files."""

    everything: Catalogue
    published: Catalogue
    files: Mapping[str, Read]
    places: Places

    def run(self) -> list[Diagnostic]:
        """Return the faults C106 and C201 to C206 of every entry."""
        faults = [*self._addresses()]
        for entry in self.everything.entries:
            faults += self._names(entry)
            faults += self._links(entry)
        return faults

    def _addresses(self) -> Iterator[Diagnostic]:
        taken: dict[str, str] = {}
        for entry in self.everything.entries:
            permalink = entry.permalink()
            if permalink is None:
                continue
            if permalink in taken:
                other = f"content/{taken[permalink]}"
                loc = ("slug",) if entry.slug else ()
                yield self.places.value(
                    entry.origin.path, loc, "C202", address=f"/{permalink}", other=other
                )
            taken.setdefault(permalink, entry.origin.path)

    def _names(self, entry: Entry) -> Iterator[Diagnostic]:
        marks = [
            each
            for each in marked(type(entry))
            if isinstance(each.mark, Refers | LinksToFile | ImageBeside)
        ]
        if not marks:
            return
        origin = entry.origin
        if origin.path not in self.files or self._resolved(entry, marks):
            return
        values = self.files[origin.path].parsed.values
        prefix: tuple[int, ...] = ()
        if origin.index is not None:
            values, prefix = values[origin.index], (origin.index,)
        for each in marks:
            for container, key, loc, _ in find(values, each.path):
                value, place = container[key], (*prefix, *loc)
                name = next(str(part) for part in reversed(loc) if isinstance(part, str))
                match each.mark:
                    case Refers(collection):
                        yield from self._reference(entry, collection, value, place, name)
                    case LinksToFile():
                        fault = self._file(entry, value)
                        if fault:
                            code, details = fault
                            yield self.places.value(origin.path, place, code, **details)
                    case ImageBeside():
                        if beside(origin.path, value) not in self.everything.images:
                            yield self.places.value(
                                origin.path,
                                place,
                                "C204",
                                value=value,
                                nearest=nearest(value, self._images_beside(origin.path)),
                            )

    def _resolved(self, entry: Entry, marks: list[object]) -> bool:
        # The quick way for the many: only references, and all of them known.
        if any(not isinstance(getattr(each, "mark", None), Refers) for each in marks):
            return False
        return all(self.published.has(key) for key in references(entry))

    def _reference(
        self, entry: Entry, collection: str, value: str, place: tuple[str | int, ...], name: str
    ) -> Iterator[Diagnostic]:
        if self.published.get(collection, value) is not None:
            return
        path = entry.origin.path
        if self.everything.get(collection, value) is not None:
            yield self.places.value(path, place, "C206", value=value)
            return
        if value in self._faulty_ids(collection):
            return  # it is there, only faulty: that is said at its own place
        known = [each.id for each in self.everything.entries if each.collection == collection]
        mend = nearest(value, known)
        yield self.places.value(path, place, "C201", name=name, value=value, nearest=mend)

    def _links(self, entry: Entry) -> Iterator[Diagnostic]:
        for language, body in entry.origin.bodies:
            path = _file_of(entry, language, self.files)
            seen: dict[str, int] = {}
            for link in body.links:
                nth = seen.get(link.target, 0)
                seen[link.target] = nth + 1
                if link.is_image:
                    if beside(entry.origin.path, link.target) not in self.everything.images:
                        mend = nearest(link.target, self._images_beside(entry.origin.path))
                        yield self.places.text(
                            path, link.target, "C204", nth, value=link.target, nearest=mend
                        )
                    continue
                fault = self._file(entry, link.target)
                if fault:
                    code, details = fault
                    yield self.places.text(path, link.target, code, nth, **details)

    def _file(self, entry: Entry, target: str) -> tuple[str, dict[str, object]] | None:
        path = target.partition("#")[0]
        wanted = beside(entry.origin.path, path)
        found = self.everything.at(wanted)
        if found is not None and found.has_page:
            if self.published.at(wanted) is None and self.published.at(entry.origin.path):
                return "C206", {"value": path}
            return None
        if wanted in self.files and found is None:
            return None  # it is there, only faulty: that is said at its own place
        known = [each.origin.path for each in self.everything.entries if each.has_page]
        mend = nearest(wanted, known)
        return "C203", {"value": target, "nearest": mend}

    def _faulty_ids(self, collection: str) -> set[str]:
        ids: set[str] = set()
        for path, read in self.files.items():
            if read.file.kind.collection == collection:
                values = read.parsed.values
                if values is None:
                    return _Everything()
                if isinstance(values, list):
                    ids |= {str(item.get("id")) for item in values}
                else:
                    ids.add(entry_id(path))
        return ids

    def _images_beside(self, path: str) -> list[str]:
        folder = path.rpartition("/")[0]
        names = (image.rpartition("/") for image in self.everything.images)
        return [name for where, _, name in names if where == folder]


class _Everything(set[str]):
    """Holds any name: what a list names is unknown while it cannot be read."""

    def __contains__(self, name: object) -> bool:
        return True


def _file_of(entry: Entry, language: Language, files: Mapping[str, Read]) -> str:
    translated = f"{entry.origin.path.removesuffix('.md')}.{language}.md"
    return translated if translated in files else entry.origin.path
