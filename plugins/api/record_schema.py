"""Kinds of content become the JSON Schemas of what is published of them (draft 2020-12)."""

from typing import Any

from plugins.model.entry import Entry
from plugins.model.language import LANGUAGES
from plugins.model.settings import SiteSettings
from plugins.records.addresses import CHANGES, INDEX, document_schema_path, schema_address
from plugins.records.head import HEAD, TEXT_FIELD
from plugins.records.kinds import whole_shape
from plugins.records.shape import Group, schema_of
from plugins.records.titles import kind_title

DRAFT = "https://json-schema.org/draft/2020-12/schema"
TEXT = {"type": "string"}
WHOLE = {"type": "integer", "minimum": 0}
ADDRESS = {"type": "string", "format": "uri"}
DAY = {"type": "string", "format": "date"}


def _object(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(properties)}


def _or_null(schema: dict[str, Any]) -> dict[str, Any]:
    return {"anyOf": [schema, {"type": "null"}]}


def _both(schema: dict[str, Any]) -> dict[str, Any]:
    return _object(**dict.fromkeys(LANGUAGES, schema))


TITLE = _both({"type": ["string", "null"]})
LICENCE = _or_null(_object(title=TITLE, address=_or_null(ADDRESS)))
KIND = _object(
    kind=TEXT,
    title=TITLE,
    count=WHOLE,
    json=ADDRESS,
    csv=ADDRESS,
    schemas=_object(record=ADDRESS, list=ADDRESS, written=ADDRESS),
)


def record_schema(kind: type[Entry], settings: SiteSettings) -> dict[str, Any]:
    """Return the schema of a record of `kind`, in its own file or, without its text, in a list."""
    schema = schema_of(whole_shape(kind))
    schema["required"].remove(TEXT_FIELD.name)
    address = schema_address(kind, "record", settings)
    return {"$schema": DRAFT, "$id": address, "title": kind_title(kind).best("en"), **schema}


def list_schema(kind: type[Entry], settings: SiteSettings) -> dict[str, Any]:
    """Return the schema of the list of `kind`."""
    records = {"type": "array", "items": {"$ref": schema_address(kind, "record", settings)}}
    schema = _object(kind=TEXT, title=TITLE, licence=LICENCE, count=WHOLE, records=records)
    return {"$schema": DRAFT, "$id": schema_address(kind, "list", settings), **schema}


def index_schema(settings: SiteSettings) -> dict[str, Any]:
    """Return the schema of the file that names all kinds."""
    schema = _object(
        version=TEXT,
        promise=TITLE,
        licence=LICENCE,
        built=DAY,
        documentation=_both(ADDRESS),
        changes=ADDRESS,
        kinds={"type": "array", "items": KIND},
    )
    return _document(INDEX, schema, settings)


def changes_schema(settings: SiteSettings) -> dict[str, Any]:
    """Return the schema of the file that mirrors go by."""
    head = schema_of(Group(tuple(each for each in HEAD if each.name != "languages")))
    head["properties"] |= {
        "updated": {
            "description": "Day of the last word about it, null where none is said",
            "type": ["string", "null"],
        },
        "digest": {
            "description": "SHA-256 of its file, in lower-case hexadecimal",
            "type": "string",
            "pattern": "^[0-9a-f]{64}$",
        },
    }
    head["required"] = list(head["properties"])
    schema = _object(count=WHOLE, changes={"type": "array", "items": head})
    return _document(CHANGES, schema, settings)


def _document(path: str, schema: dict[str, Any], settings: SiteSettings) -> dict[str, Any]:
    address = settings.absolute(f"/{document_schema_path(path)}")
    return {"$schema": DRAFT, "$id": address, **schema}
