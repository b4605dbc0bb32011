"""Dates, references, pages, images and files as records give them."""

import datetime
import posixpath
from typing import Any

from plugins.catalogue.downloads import download_path
from plugins.catalogue.pictures import MEDIA_TYPES, find_picture
from plugins.model.catalogue import beside
from plugins.model.dates import PartialDate
from plugins.model.entry import Entry
from plugins.model.material import Material
from plugins.model.moments import Known, on_clock
from plugins.records.addresses import record_address
from plugins.records.shape import At, Leaf

TEXT = {"type": "string"}
ADDRESS = {"type": "string", "format": "uri"}
WHOLE = {"type": "integer"}
OFFSET = r"(T\d{2}:\d{2}([+-]\d{2}:\d{2})?)?"


def _object(required: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"type": "object", "properties": {**required, **more}, "required": [*required, *more]}


def _or_null(schema: dict[str, Any]) -> dict[str, Any]:
    return {"anyOf": [schema, {"type": "null"}]}


def _date(value: PartialDate, _at: At) -> str:
    return str(value)


def _moment(value: Known, at: At) -> str:
    if isinstance(value, PartialDate):
        return str(value)
    if at.zone is not None:
        value = on_clock(value, at.zone)
    if isinstance(value, datetime.datetime):
        return value.isoformat(timespec="minutes")
    return value.isoformat()


def _zone(_entry: Entry, at: At) -> str | None:
    return at.zone.key if at.zone else None


def _page(value: str, at: At) -> dict[str, Any] | None:
    target, fragment = at.catalogue.target(at.entry.origin.path, value)
    if target is None:
        return None
    made = named(target.collection, target.id, at)
    return {**made, "part": fragment or None}


def _image(value: str, at: At) -> dict[str, Any]:
    picture = find_picture(at.catalogue, beside(at.entry.origin.path, value))
    return {
        "address": at.settings.absolute(picture.full),
        "type": MEDIA_TYPES[posixpath.splitext(picture.full)[1][1:]],
        "width": picture.width,
        "height": picture.height,
    }


def _file(value: str, at: At) -> dict[str, Any]:
    assert isinstance(at.entry, Material)  # no other kind has files to download
    file = at.catalogue.attachments[beside(at.entry.origin.path, value)]
    return {
        "address": at.settings.absolute(f"/{download_path(at.entry, file)}"),
        "type": file.media_type,
        "size": file.size,
        "pages": file.pages,
        "language": file.language,
    }


def named(collection: str, id: str, at: At) -> dict[str, Any]:
    """Return a reference to the record of an entry."""
    return {"kind": collection, "id": id, "address": record_address(collection, id, at.settings)}


def reference(collection: str) -> Leaf:
    """Return the shape of a reference to an entry of `collection`."""
    return Leaf(
        "reference", _REFERENCE, lambda name, at: named(collection, name, at), kind=collection
    )


_REFERENCE = _object({"kind": TEXT, "id": TEXT, "address": ADDRESS})
ZONE = Leaf("zone", TEXT, _zone)
DATE = Leaf("date", {**TEXT, "pattern": r"^\d{4}(-\d{2}(-\d{2})?)?$"}, _date)
MOMENT = Leaf("moment", {**TEXT, "pattern": rf"^\d{{4}}(-\d{{2}}(-\d{{2}}{OFFSET})?)?$"}, _moment)
PAGE = Leaf(
    "page",
    _object({"kind": TEXT, "id": TEXT, "address": ADDRESS}, part=_or_null(TEXT)),
    _page,
)
IMAGE = Leaf(
    "image",
    _object({"address": ADDRESS, "type": TEXT, "width": WHOLE, "height": WHOLE}),
    _image,
)
FILE = Leaf(
    "file",
    _object(
        {"address": ADDRESS, "type": TEXT, "size": WHOLE},
        pages=_or_null(WHOLE),
        language=_or_null(TEXT),
    ),
    _file,
)
