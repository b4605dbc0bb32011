"""A renaming becomes what each file of the content will say, before any is touched."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from plugins.commands.renaming.edits import Edit, Source, apply
from plugins.commands.renaming.former import find_former
from plugins.commands.renaming.links import Renaming, find_edits, needs_edits
from plugins.model.entry import Entry, Origin
from plugins.model.language import LANGUAGES, ORIGINAL
from plugins.model.publication import published_on
from plugins.model.slug import LONGEST, PATTERN
from plugins.source.addresses import AddressCheck
from plugins.source.load import Loaded
from plugins.source.places import Places
from plugins.source.validation import nearest


class Refusal(Exception):
    """Why nothing is renamed: the name of a phrase, and its values."""

    def __init__(self, name: str, **values: str) -> None:
        super().__init__(name)
        self.name = name
        self.values = values


@dataclass(frozen=True, slots=True)
class Change:
    """A file that changes: its path now and before, its bytes, how many references follow."""

    path: str
    before: str
    data: bytes
    followed: int


@dataclass(frozen=True, slots=True)
class Plan:
    """All that changes, and the former address that will lead to the new one, if there is one.

    `is_known` tells whether subscribers' programs know the entry by name.
    """

    changes: tuple[Change, ...]
    former: str = ""
    is_known: bool = False


def make_plan(content: Path, loaded: Loaded, kind: type[Entry], old: str, new: str) -> Plan:
    """Work out what changes if the entry `old` of `kind` is called `new`; raises Refusal.

    `loaded` holds all entries, drafts too; nothing is written.
    """
    entry = _entry(loaded, kind, old)
    if "/" in entry.id and "/" not in old and "/" not in new:
        new = f"{entry.id.rpartition('/')[0]}/{new}"
    if not all(re.fullmatch(PATTERN, part) and len(part) <= LONGEST for part in new.split("/")):
        raise Refusal("bad_name", new=new)
    renaming = Renaming(kind, entry.id, new, _moves(loaded, entry, new))
    taken = loaded.catalogue.get(kind.collection, new)
    for path in renaming.moves.values():
        if (content / path).exists():
            raise Refusal("taken", path=path)
    if taken is not None:
        raise Refusal("taken", path=taken.origin.path)
    add, drop = _former(content, loaded, entry, new)
    changes = []
    for path, read in loaded.files.items():
        own = path == entry.origin.path
        if not own and path not in renaming.moves and not needs_edits(renaming, read):
            continue
        # What is not UTF-8 is moved as it is.
        source = Source(path, (content / path).read_bytes().decode(errors="surrogateescape"))
        edits = list(find_edits(renaming, source, read))
        followed = len(edits)
        if own:
            edits += [*_id(source, entry, new), *_former_names(source, entry, add, drop)]
        data = apply(source.raw, edits).encode(errors="surrogateescape")
        changes.append(Change(renaming.moves.get(path, path), path, data, followed))
    return Plan(tuple(changes), add, published_on(entry) is not None)


def _entry(loaded: Loaded, kind: type[Entry], old: str) -> Entry:
    known = {each.id: each for each in loaded.catalogue.of(kind)}
    short = [each for id, each in known.items() if id.rpartition("/")[2] == old]
    if old in known:
        return known[old]
    if len(short) == 1:
        return short[0]
    for path in loaded.files:
        if path.startswith(f"{kind.collection}/{old}."):
            raise Refusal("faulty", path=path)
    raise Refusal("unknown", old=old, nearest=nearest(old, known))


def _moves(loaded: Loaded, entry: Entry, new: str) -> dict[str, str]:
    """Return the files of the entry, its translations too, by what they become."""
    if entry.origin.index is not None:
        return {}
    path = entry.origin.path
    suffix = path.rpartition(".")[2]
    endings = [suffix, *(f"{each}.md" for each in LANGUAGES if each != ORIGINAL)]
    stem, target = f"{entry.collection}/{entry.id}", f"{entry.collection}/{new}"
    return {
        f"{stem}.{each}": f"{target}.{each}" for each in endings if f"{stem}.{each}" in loaded.files
    }


def _former(content: Path, loaded: Loaded, entry: Entry, new: str) -> tuple[str, str]:
    """Return the former address to be added and the one to be dropped, each empty if none is."""
    before, after = entry.permalink(), _renamed(entry, new).permalink()
    if before is None or after is None or before == after:
        return "", ""
    # What the site itself shows there, a list, stays there.
    leads = before and not AddressCheck(loaded.catalogue, Places(content)).is_own(before)
    return (before if leads else "").rstrip("/"), after.rstrip("/")


def _renamed(entry: Entry, new: str) -> Entry:
    # Made anew, since an entry keeps what it has worked out of its name.
    values = {name: getattr(entry, name) for name in type(entry).model_fields}
    renamed = type(entry).model_construct(None, **values)
    renamed._origin = Origin(entry.origin.path, new)
    return renamed


def _id(source: Source, entry: Entry, new: str) -> Iterator[Edit]:
    if entry.origin.index is not None:
        yield source.value(source.parts[0].marks[entry.origin.index, "id"], entry.id, new)


def _former_names(source: Source, entry: Entry, add: str, drop: str) -> list[Edit]:
    # Subscribers know entries of folders by name: those of lists go to no feed.
    uid = entry.id if entry.origin.index is None and published_on(entry) else ""
    return find_former(source, add, drop, uid) if add or drop or uid else []
