"""The catalogue becomes the files below `api/v1/`: records, lists, tables, index, changes."""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import orjson

from plugins.api.columns import find_columns, header
from plugins.api.documents import changes_file, index_file, list_file
from plugins.api.memory import Memory, Told
from plugins.api.record_schema import changes_schema, index_schema, list_schema, record_schema
from plugins.api.schema import schema_of
from plugins.api.scribe import Scribe
from plugins.model.artifact import Artifact, Recipe, fingerprint
from plugins.model.catalogue import Catalogue
from plugins.model.entry import Entry
from plugins.model.settings import SiteSettings
from plugins.model.site import Site
from plugins.records.addresses import (
    CHANGES,
    INDEX,
    document_schema_path,
    is_published,
    list_path,
    record_path,
    schema_address,
    schema_path,
)

FILE = orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE


def site_api(
    catalogue: Catalogue, settings: SiteSettings, version: str = "", cache: Path | None = None
) -> Iterator[Artifact]:
    """Yield every file below `api/v1/` but its pages.

    `version` stands for the code; what was told of entries is kept in `cache`.
    """
    scribe = Scribe(catalogue, settings, version, Memory(cache))
    told: list[Told] = []
    for kind in filter(is_published, catalogue.kinds):
        entries = catalogue.of(kind)
        found = [scribe.told(each) for each in entries]
        told += found
        yield from _records(entries, scribe)
        yield from _lists(kind, found, catalogue, settings, version)
    yield _artifact(CHANGES, partial(changes_file, told, settings), version, *_facts(told))
    index = index_file(catalogue, settings)
    yield Artifact(INDEX, partial(Recipe, fingerprint(index.decode()), lambda: index))
    yield from _schemas(catalogue.kinds, settings, version)


def _schemas(
    kinds: Sequence[type[Entry]], settings: SiteSettings, version: str
) -> Iterator[Artifact]:
    """Yield the schemas, which follow from the code alone."""
    makers: list[tuple[str, Callable[[], dict[str, Any]]]] = [
        (document_schema_path(INDEX), partial(index_schema, settings)),
        (document_schema_path(CHANGES), partial(changes_schema, settings)),
    ]
    for kind in kinds:
        address = schema_address(kind, "written", settings)
        makers.append((schema_path(kind, "written"), partial(schema_of, kind, address)))
        if is_published(kind):
            makers.append((schema_path(kind, "record"), partial(record_schema, kind, settings)))
            makers.append((schema_path(kind, "list"), partial(list_schema, kind, settings)))
    for path, make in makers:
        yield _artifact(path, partial(_dump, make), version, settings.url, path)


def _records(entries: Sequence[Entry], scribe: Scribe) -> Iterator[Artifact]:
    for each in entries:
        yield Artifact(record_path(each.collection, each.id), partial(_record, scribe, each))


def _record(scribe: Scribe, entry: Entry) -> Recipe:
    return Recipe(scribe.told(entry).facts, partial(scribe.file, entry))


def _lists(
    kind: type[Entry],
    told: Sequence[Told],
    catalogue: Catalogue,
    settings: SiteSettings,
    version: str,
) -> Iterator[Artifact]:
    made_of = (version, settings.url, kind.collection, *_facts(told))
    head = fingerprint([each.stamp for each in catalogue.of(Site)])
    list_ = partial(list_file, kind, told, catalogue, settings)
    yield _artifact(list_path(kind, "json"), list_, head, *made_of)
    yield _artifact(list_path(kind, "csv"), partial(_table, kind, told), *made_of)


def _table(kind: type[Entry], told: Sequence[Told]) -> bytes:
    return b"".join((header(find_columns(kind)), *(each.line for each in told)))


def _facts(told: Sequence[Told]) -> list[str]:
    return [each.facts for each in told]


def _dump(make: Callable[[], dict[str, Any]]) -> bytes:
    return orjson.dumps(make(), option=FILE)


def _artifact(path: str, make: Callable[[], bytes], *made_of: str) -> Artifact:
    digest = hashlib.blake2b("\n".join(made_of).encode(), digest_size=16).hexdigest()
    return Artifact(path, partial(Recipe, digest, make))
