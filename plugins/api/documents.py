"""What is known of all kinds becomes the files that there is one of: lists, index, changes."""

from collections.abc import Sequence
from typing import Any

import orjson

from plugins.api.memory import Told
from plugins.catalogue.desks import API
from plugins.model.catalogue import Catalogue
from plugins.model.entry import Entry
from plugins.model.fields import LocalizedText
from plugins.model.language import LANGUAGES, prefix
from plugins.model.settings import SiteSettings
from plugins.model.site import Site
from plugins.records.addresses import (
    CHANGES,
    document_schema_path,
    is_published,
    list_path,
    schema_address,
)
from plugins.records.addresses import INDEX as INDEX_PATH
from plugins.records.promise import PROMISE, VERSION
from plugins.records.titles import kind_title

FILE = orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE


def list_file(
    kind: type[Entry], told: Sequence[Told], catalogue: Catalogue, settings: SiteSettings
) -> bytes:
    """Return the list of the records of `kind`, a line each."""
    head = {
        "$schema": schema_address(kind, "list", settings),
        "kind": kind.collection,
        "title": _both(kind_title(kind)),
        "licence": licence(catalogue),
        "count": len(told),
    }
    return _with_rows(head, "records", [each.row for each in told])


def changes_file(told: Sequence[Told], settings: SiteSettings) -> bytes:
    """Return what a mirror goes by: every record with its digest, what changed last first."""
    # The sort is stable: entries of one day stay in the order of their kinds.
    rows = sorted(told, key=lambda each: each.day, reverse=True)
    head = {
        "$schema": settings.absolute(f"/{document_schema_path(CHANGES)}"),
        "count": len(rows),
    }
    return _with_rows(head, "changes", [each.change for each in rows])


def _with_rows(head: dict[str, Any], name: str, rows: Sequence[bytes]) -> bytes:
    start = orjson.dumps(head)[:-1] + f',"{name}":['.encode()
    return b"".join((start, b"\n" * bool(rows), b",\n".join(rows), b"\n]}\n"))


def index_file(catalogue: Catalogue, settings: SiteSettings) -> bytes:
    """Return what a program begins with: the kinds, where they are, what it may rely on."""
    absolute = settings.absolute
    made = {
        "$schema": absolute(f"/{document_schema_path(INDEX_PATH)}"),
        "version": VERSION,
        "promise": _both(PROMISE),
        "licence": licence(catalogue),
        "built": catalogue.date.isoformat(),
        "documentation": {each: absolute(f"/{prefix(each)}{API}") for each in LANGUAGES},
        "changes": absolute(f"/{CHANGES}"),
        "kinds": [
            {
                "kind": kind.collection,
                "title": _both(kind_title(kind)),
                "count": len(catalogue.of(kind)),
                "json": absolute(f"/{list_path(kind, 'json')}"),
                "csv": absolute(f"/{list_path(kind, 'csv')}"),
                "schemas": {
                    of: schema_address(kind, of, settings) for of in ("record", "list", "written")
                },
            }
            for kind in catalogue.kinds
            if is_published(kind)
        ],
    }
    return orjson.dumps(made, option=FILE)


def licence(catalogue: Catalogue) -> dict[str, Any] | None:
    """Return the licence of the texts, None of a site that names none."""
    site = next(iter(catalogue.of(Site)), None)
    if site is None:
        return None
    return {"title": _both(site.licence.text), "address": site.licence.url}


def _both(text: LocalizedText) -> dict[str, str | None]:
    return {language: text.get(language) for language in LANGUAGES}
