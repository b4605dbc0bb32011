"""Parsed files become entries: a translation is laid over its original, then all is validated."""

import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from pydantic import ValidationError

from plugins.model.body import Body
from plugins.model.dates import PartialDate, ends_before
from plugins.model.entry import Entry, Origin
from plugins.model.language import ORIGINAL, Language
from plugins.model.marks import localized_fields
from plugins.model.slug import LONGEST, PATTERN, transliterate
from plugins.source.diagnostics import Diagnostic, diagnose
from plugins.source.parse import Parsed, SourceFile
from plugins.source.places import Places
from plugins.source.validation import example_slug, findings, nearest


@dataclass(frozen=True, slots=True)
class Read:
    """A parsed file with its text in the store."""

    file: SourceFile
    parsed: Parsed
    body: Body | None


def assemble(files: Mapping[str, Read], places: Places) -> tuple[list[Entry], list[Diagnostic]]:
    """Make entries of the parsed files, by path; what is faulty is left out and reported."""
    entries: list[Entry] = []
    faults: list[Diagnostic] = []
    translations = _translations(files)
    for path, read in files.items():
        faults += read.parsed.faults
        if read.file.language != ORIGINAL:
            original = original_of(path)
            if original not in files:
                faults.append(diagnose(f"content/{path}", "C011", original=f"content/{original}"))
        elif isinstance(read.parsed.values, list):
            _assemble_list(read, places, entries, faults)
        elif read.parsed.values is not None:
            over = translations.get(path, ())
            made = _assemble_one(read, over, places)
            faults += made if isinstance(made, list) else []
            if isinstance(made, Entry):
                entries.append(made)
    return _distinct(entries, places, faults), faults


def _distinct(entries: list[Entry], places: Places, faults: list[Diagnostic]) -> list[Entry]:
    """Leave out entries whose name another file of their kind has already given."""
    known: dict[str, Entry] = {}
    for entry in entries:
        first = known.setdefault(entry.key, entry)
        if first is not entry:
            where = f"content/{first.origin.path}"
            faults.append(places.value(entry.origin.path, (), "C207", name=entry.id, first=where))
    return list(known.values())


def _translations(files: Mapping[str, Read]) -> dict[str, tuple[Read, ...]]:
    found: dict[str, tuple[Read, ...]] = {}
    for path, read in files.items():
        if read.file.language != ORIGINAL:
            original = original_of(path)
            found[original] = (*found.get(original, ()), read)
    return found


def original_of(path: str) -> str:
    """Return the path of the original of the translation `path`."""
    pure = PurePosixPath(path)
    return str(pure.with_name(PurePosixPath(pure.stem).stem + ".md"))


# Fields of several kinds that must fit each other.
BETWEEN = ("date", "end", "image", "image_alt")


def entry_id(path: str) -> str:
    """Return the id of the entry of a file: its path below its kind's folder, without suffix."""
    name = path.partition("/")[2] or path
    return posixpath.splitext(name)[0]


def _assemble_one(
    read: Read, translations: tuple[Read, ...], places: Places
) -> Entry | list[Diagnostic]:
    path, kind = read.file.path, read.file.kind
    values = dict(read.parsed.values)
    faults: list[Diagnostic] = []
    bodies: list[tuple[Language, Body]] = []
    if read.body:
        bodies.append((ORIGINAL, read.body))
    digest = read.file.digest
    for over in translations:
        if over.parsed.values is None:
            continue
        faults += _lay_over(values, over, kind, places)
        digest += over.file.digest
        if over.body:
            bodies.append((over.file.language, over.body))
    origin = Origin(path, entry_id(path), tuple(bodies), digest)
    entry = validate(kind, values, origin, places, (), translations)
    if isinstance(entry, list):
        return faults + entry
    return faults or entry


def _lay_over(
    values: dict[str, Any], over: Read, kind: type[Entry], places: Places
) -> list[Diagnostic]:
    faults = []
    language, path = over.file.language, over.file.path
    allowed = localized_fields(kind)
    fields = {field.alias or name: field for name, field in kind.model_fields.items()}
    required = {name for name, field in fields.items() if field.is_required()}
    for name, value in over.parsed.values.items():
        if name not in fields:
            mend = nearest(name, allowed)
            faults.append(places.value(path, (name,), "C101", key=True, name=name, nearest=mend))
        elif name not in allowed:
            faults.append(places.value(path, (name,), "C109", key=True, name=name))
        elif name not in values:
            if name in required:
                continue  # it is missing in the original: that is said there
            faults.append(places.value(path, (name,), "C111", key=True, name=name))
        elif isinstance(values[name], dict):
            values[name] = {**values[name], language: value}
        else:
            values[name] = {ORIGINAL: values[name], language: value}
    if "title" not in over.parsed.values:
        faults.append(places.value(path, (), "C102", name="title"))
    return faults


def _assemble_list(
    read: Read, places: Places, entries: list[Entry], faults: list[Diagnostic]
) -> None:
    path, kind = read.file.path, read.file.kind
    lines: dict[str, int] = {}
    for index, item in enumerate(read.parsed.values):
        values = dict(item)
        id = values.pop("id", None)
        if not isinstance(id, str):
            faults.append(places.value(path, (index,), "C102", name="id"))
            continue
        if not _is_slug(id):
            fault = places.value(
                path, (index, "id"), "C106", name="id", value=id, example=example_slug(id)
            )
            faults.append(fault)
            continue
        if id in lines:
            place = places.value(path, (lines[id], "id"), "C207")
            first = f"{place.path}:{place.line}"
            faults.append(places.value(path, (index, "id"), "C207", name=id, first=first))
            continue
        lines[id] = index
        origin = Origin(path, id, (), f"{read.file.digest}:{index}", index)
        made = validate(kind, values, origin, places, (index,))
        if isinstance(made, list):
            faults += made
        else:
            entries.append(made)


def _is_slug(text: str) -> bool:
    return re.fullmatch(PATTERN, text) is not None and len(text) <= LONGEST


def validate(
    kind: type[Entry],
    values: Any,
    origin: Origin,
    places: Places,
    prefix: tuple[int, ...] = (),
    translations: tuple[Read, ...] = (),
) -> Entry | list[Diagnostic]:
    """Make the entry, or the diagnostics of everything that is wrong with its values."""
    try:
        entry = kind.load(values, origin)
    except ValidationError as error:
        faults = []
        for loc, is_key, code, details in findings(error, kind):
            path, here = origin.path, loc
            if len(loc) > 1 and loc[1] != ORIGINAL:
                for over in translations:
                    if loc[1] == over.file.language and loc[0] in over.parsed.values:
                        path, here = over.file.path, (loc[0], *loc[2:])
            faults.append(places.value(path, (*prefix, *here), code, key=is_key, **details))
        return faults
    return _between_fields(entry, places, prefix) or entry


def _between_fields(entry: Entry, places: Places, prefix: tuple[int, ...]) -> list[Diagnostic]:
    path, faults = entry.origin.path, []
    permalink = entry.permalink()
    if permalink is not None and "//" in f"/{permalink}":
        name = next(part for part in PurePosixPath(entry.id).parts if not transliterate(part))
        faults.append(places.value(path, (), "C112", name=name))
    date, end, image, words = (_value(entry, name) for name in BETWEEN)
    if isinstance(date, PartialDate) and isinstance(end, PartialDate) and ends_before(end, date):
        fault = places.value(path, (*prefix, "end"), "C113", name="end", start=str(date))
        faults.append(fault)
    if image and not words:
        faults.append(places.value(path, (*prefix, "image"), "C102", name="image_alt"))
    return faults


def _value(entry: Entry, name: str) -> object:
    # Asked of thousands: pydantic is slow to say that a field is missing.
    return getattr(entry, name) if name in type(entry).model_fields else None
