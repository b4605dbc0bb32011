"""Entries become what files hold of them, each told once however many files it is in."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from typing import Any

import orjson

from plugins.api.columns import find_columns, line
from plugins.api.memory import Memory, Told
from plugins.catalogue.desks import has_dossier
from plugins.model.album import Album
from plugins.model.artifact import fingerprint
from plugins.model.catalogue import Catalogue, beside
from plugins.model.entry import Entry
from plugins.model.material import Material
from plugins.model.publication import updated_on
from plugins.model.scheduled import Scheduled
from plugins.model.settings import SiteSettings
from plugins.model.vocabulary import Region
from plugins.records.addresses import is_published, schema_address
from plugins.records.head import TEXT_FIELD
from plugins.records.kinds import whole_shape
from plugins.records.shape import At
from plugins.workers import share

FILE = orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE
IN_CHANGES = ("kind", "id", "identity", "address", "page", "published")


class Scribe:
    """Tells of all entries when it is made, but of those that `memory` knows as they are.

    `version` stands for the code that tells them.
    """

    def __init__(
        self, catalogue: Catalogue, settings: SiteSettings, version: str, memory: Memory
    ) -> None:
        self.catalogue, self.settings = catalogue, settings
        self._seal = fingerprint(version, settings.url)
        self._told: dict[str, Told] = {}
        self._files: dict[str, bytes] = {}
        known, facts = memory.recall(), {}
        changed: list[Entry] = []
        for entry in catalogue.entries:
            if is_published(type(entry)):
                made_of = facts[entry.key] = self._facts(entry)
                told = known.get(entry.key)
                if told is not None and told.facts == made_of:
                    self._told[entry.key] = told
                else:
                    changed.append(entry)
        new: dict[str, Told] = {}
        for key, told, file in share(partial(self._tell, facts), changed):
            new[key], self._files[key] = told, file
        self._told |= new
        memory.keep(new, known.keys() - self._told.keys())

    def told(self, entry: Entry) -> Told:
        """Return what is told of `entry`."""
        return self._told[entry.key]

    def file(self, entry: Entry) -> bytes:
        """Return the file of `entry` alone."""
        return self._files.get(entry.key) or self._write(entry)[1]

    def _tell(
        self, facts: Mapping[str, str], entries: Iterable[Entry]
    ) -> Iterator[tuple[str, Told, bytes]]:
        """Yield the key of each entry, what is told of it, and its file."""
        for entry in entries:
            record, file = self._write(entry)
            digest, day = hashlib.sha256(file).hexdigest(), _last_change(entry)
            change = {name: record[name] for name in IN_CHANGES}
            change |= {"updated": day or None, "digest": digest}
            row = {name: value for name, value in record.items() if name != TEXT_FIELD.name}
            yield (
                entry.key,
                Told(
                    facts[entry.key],
                    digest,
                    orjson.dumps(row),
                    line(find_columns(type(entry)), record),
                    orjson.dumps(change),
                    day,
                ),
                file,
            )

    def _write(self, entry: Entry) -> tuple[dict[str, Any], bytes]:
        """Return the record of `entry` with its text, and the file that holds it."""
        kind = type(entry)
        zone = self.catalogue.zone(entry) if isinstance(entry, Scheduled) else None
        record = whole_shape(kind).write(entry, At(self.catalogue, self.settings, entry, zone))
        schema = schema_address(kind, "record", self.settings)
        return record, orjson.dumps({"$schema": schema, **record}, option=FILE)

    def _facts(self, entry: Entry) -> str:
        """Return the digest of all that is told of `entry`, which is quicker than to tell it."""
        facts = "\n".join((self._seal, entry.stamp, *self._around(entry)))
        return hashlib.blake2b(facts.encode(), digest_size=16).hexdigest()

    def _around(self, entry: Entry) -> Iterator[str]:
        """Yield what of other files a record shows; what it names by an id follows from that."""
        catalogue, path = self.catalogue, entry.origin.path
        for language, body in entry.origin.bodies:
            yield from catalogue.links(entry, body, language)
        if isinstance(entry, Scheduled):
            yield catalogue.zone(entry).key
        elif isinstance(entry, Region):
            yield str(has_dossier(catalogue, entry))
        elif isinstance(entry, Material):
            for name in entry.files:
                yield catalogue.attachments[beside(path, name)].digest
        images = [photo.image for photo in entry.photos] if isinstance(entry, Album) else []
        if image := entry.__dict__.get("image"):
            images.append(image)
        for name in images:
            yield catalogue.images[beside(path, name)].digest


def _last_change(entry: Entry) -> str:
    """Return the day of the last word about `entry` in any language, empty where none is said."""
    days = [updated_on(entry, language) for language in entry.languages]
    found = [str(day) for day in days if day]
    if not found and entry.updated:
        found = [str(day) for day in (entry.updated.ru, entry.updated.en) if day]
    return max(found, default="")
