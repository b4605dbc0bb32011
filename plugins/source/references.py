"""Files and what they refer to are held against each other: names, links, images."""

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from plugins.model.body import FileLink
from plugins.model.catalogue import Catalogue, beside
from plugins.model.entry import Entry
from plugins.model.fields import FileBeside, LinksToFile, Prose, Refers
from plugins.model.language import ORIGINAL
from plugins.model.marks import Marked, find, marked
from plugins.source.assemble import Read, entry_id, original_of
from plugins.source.diagnostics import Diagnostic
from plugins.source.places import Places
from plugins.source.validation import nearest


@dataclass(frozen=True, slots=True)
class Check:
    """What is held against each other: all entries, the published ones, the files.

    `faulty` are the paths of files that have faults already: what they lack is no fault of others.
    """

    everything: Catalogue
    published: Catalogue
    files: Mapping[str, Read]
    places: Places
    faulty: frozenset[str]

    def run(self) -> list[Diagnostic]:
        """Return C201, C203, C204, C206 and C212 of every file, of those without entry too."""
        faults: list[Diagnostic] = []
        made = {(each.origin.path, each.origin.index): each for each in self.everything.entries}
        for path, read in self.files.items():
            values = read.parsed.values
            for index, item in enumerate(values) if isinstance(values, list) else [(None, values)]:
                entry = made.get((path, index))
                if not self._resolved(read, entry):
                    faults += self._names(read, item, index, self._is_published(entry))
            if read.body:
                faults += self._links(path, read)
        return faults

    def _is_published(self, entry: Entry | None) -> bool:
        return entry is not None and self.published.has(entry.key)

    def _resolved(self, read: Read, entry: Entry | None) -> bool:
        # The quick way for the many: only references, and all of them known.
        marks = _references(read.file.kind)
        if not marks:
            return True
        if entry is None or any(not isinstance(each.mark, Refers) for each in marks):
            return False
        return all(self.published.has(key) for key in entry.references)

    def _names(
        self, read: Read, values: Any, index: int | None, is_published: bool
    ) -> Iterator[Diagnostic]:
        path = read.file.path
        for each in _references(read.file.kind):
            for container, key, loc, _ in find(values, each.path):
                value = container[key]
                match each.mark:
                    case Refers(collection):
                        name = next(str(part) for part in reversed(loc) if isinstance(part, str))
                        fault = self._reference(collection, name, value, is_published)
                    case LinksToFile():
                        fault = self._file(path, value, is_published)
                        fault = fault or self._part_of(read, FileLink(value))
                    case FileBeside():
                        fault = self._attachment(path, value)
                    case _:
                        fault = self._image(path, value)
                if fault:
                    code, details = fault
                    place = loc if index is None else (index, *loc)
                    yield self.places.value(path, place, code, **details)

    def _links(self, path: str, read: Read) -> Iterator[Diagnostic]:
        original = path if read.file.language == ORIGINAL else original_of(path)
        is_published = self._is_published(self.everything.at(original))
        seen: dict[str, int] = {}
        for link in read.parsed.links:
            nth = seen.get(link.target, 0)
            seen[link.target] = nth + 1
            if link.is_image:
                fault = self._image(path, link.target)
            elif link.target.startswith("#"):
                fault = self._part(read, link.target[1:])
            else:
                fault = self._file(path, link.target, is_published) or self._part_of(read, link)
            if fault:
                code, details = fault
                yield self.places.text(path, link.target, code, nth, **details)

    def _reference(
        self, collection: str, name: str, value: str, is_published: bool
    ) -> tuple[str, dict[str, Any]] | None:
        if self.published.get(collection, value) is not None:
            return None
        if self.everything.get(collection, value) is not None:
            return ("C206", {"value": value}) if is_published else None
        if self._is_faulty(collection, value):
            return None  # it is there, only faulty: that is said at its own place
        known = (each.id for each in self.everything.entries if each.collection == collection)
        return "C201", {"name": name, "value": value, "nearest": nearest(value, known)}

    def _image(self, origin: str, name: str) -> tuple[str, dict[str, Any]] | None:
        wanted = beside(origin, name)
        if wanted in self.everything.images or wanted in self.faulty:
            return None
        known = (_relative(each, origin) for each in self.everything.images)
        return "C204", {"value": name, "nearest": nearest(name, known, nothing="@no_image")}

    def _attachment(self, origin: str, name: str) -> tuple[str, dict[str, Any]] | None:
        wanted = beside(origin, name)
        if wanted in self.everything.attachments or wanted in self.faulty:
            return None
        known = (_relative(each, origin) for each in self.everything.attachments)
        return "C509", {"value": name, "nearest": nearest(name, known, nothing="@no_file")}

    def _file(
        self, origin: str, target: str, is_published: bool
    ) -> tuple[str, dict[str, Any]] | None:
        path = target.partition("#")[0]
        wanted = beside(origin, path)
        found = self.everything.at(wanted)
        if found is not None and found.has_page:
            if is_published and not self._is_published(found):
                return "C206", {"value": path}
            return None
        if wanted in self.faulty and found is None:
            return None  # it is there, only faulty: that is said at its own place
        known = (
            _relative(each.origin.path, origin)
            for each in self.everything.entries
            if each.has_page and each.origin.path != origin
        )
        return "C203", {"value": target, "nearest": nearest(path, known)}

    def _part_of(self, read: Read, link: FileLink) -> tuple[str, dict[str, Any]] | None:
        """Look for the part of another file that `link` names, in the language of its reader."""
        path, _, part = link.target.partition("#")
        wanted = beside(read.file.path, path)
        if not part or wanted in self.faulty or wanted not in self.files:
            return None
        translated = f"{wanted.removesuffix('.md')}.{read.file.language}.md"
        return self._part(self.files.get(translated, self.files[wanted]), part)

    def _part(self, read: Read, part: str) -> tuple[str, dict[str, Any]] | None:
        entry = self.everything.at(read.file.path)
        if getattr(entry, "layout", "text") != "text":
            return None  # the layout adds parts of its own
        ids = read.body.ids if read.body else frozenset()
        if part in ids:
            return None
        return "C212", {"value": part, "nearest": nearest(part, ids, nothing="@no_part")}

    def _is_faulty(self, collection: str, id: str) -> bool:
        """Tell whether `id` may be in a file of `collection` that could not be read as a whole."""
        for path in self.faulty:
            if path == f"{collection}.yaml":
                read = self.files.get(path)
                values = read.parsed.values if read else None
                if values is None or any(item.get("id") == id for item in values):
                    return True
            elif path.startswith(f"{collection}/") and entry_id(path) == id:
                return True
        return False


@cache
def _references(kind: type[Entry]) -> tuple[Marked, ...]:
    return tuple(each for each in marked(kind) if not isinstance(each.mark, Prose))


def _relative(path: str, origin: str) -> str:
    return posixpath.relpath(path, posixpath.dirname(origin) or ".")
