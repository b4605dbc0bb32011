"""Entries become what is wrong with the addresses that old sites had for them (C602 to C607).

Such an address is held against those of the site, its own included, and against all other former
ones: `aliases` lead from an address in each language, `legacy` from the one that it names.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from plugins.model.catalogue import Catalogue
from plugins.model.entry import Entry
from plugins.model.language import LANGUAGES, ORIGINAL, prefix
from plugins.model.legacy import Legacy, parse_legacy, without_host
from plugins.source.addresses import AddressCheck
from plugins.source.diagnostics import Diagnostic
from plugins.source.places import Places

FOREIGN = tuple(prefix(each) for each in LANGUAGES if each != ORIGINAL)
# What stands below a page of ours, or below the root, and has a dot in its name is a file of ours;
# but no file has such an ending.
OLD_PAGE = re.compile(r".*\.(?:aspx?|cgi|htm|jsp|php\d?|pl|shtml)", re.IGNORECASE)
# Nor does a page of ours, but for these, have a name.
OLD_HTML = re.compile(r"(?!(?:404|index|mail)\.)[^.]*\.html", re.IGNORECASE)
OWN_FILE = "_redirects"


@dataclass(frozen=True)
class LegacyCheck:
    """Every address of an old site leads somewhere, from where nothing is."""

    catalogue: Catalogue
    places: Places
    _former: dict[str, str] = field(default_factory=dict)  # files by the keys they lead from

    @cached_property
    def _present(self) -> dict[str, str]:
        """Files by the addresses of their entries."""
        found: dict[str, str] = {}
        for entry in self.catalogue.entries:
            address = entry.permalink()
            if address is not None:
                found.setdefault(address, entry.origin.path)
        return found

    def run(self) -> Iterator[Diagnostic]:
        """Yield the faults C602 to C607."""
        entries = [each for each in self.catalogue.entries if each.legacy]
        if not entries:
            return
        for entry in self.catalogue.entries:
            for alias in entry.aliases if entry.permalink() is not None else ():
                for language in LANGUAGES:
                    key = f"/{prefix(language)}{alias}"
                    self._former.setdefault(key, entry.origin.path)
        for entry in entries:
            for number, text in enumerate(entry.legacy):
                yield from self._check(entry, number, text)

    def _check(self, entry: Entry, number: int, text: str) -> Iterator[Diagnostic]:
        path, index = entry.origin.path, entry.origin.index
        place = ("legacy", number) if index is None else (index, "legacy", number)
        if entry.permalink() is None:
            yield self.places.value(path, place, "C607")
            return
        rest = without_host(text)
        if rest:
            yield self.places.value(path, place, "C604", value=text, rest=rest)
            return
        try:
            legacy = parse_legacy(text)
        except ValueError:
            yield self.places.value(path, place, "C603", value=text)
            return
        taker = self.find_taker(legacy)
        other = self._former.setdefault(legacy.key, path)
        if taker == path:
            yield self.places.value(path, place, "C606", address=text)
        elif taker:
            shown = taker if taker.startswith("@") else f"content/{taker}"
            yield self.places.value(path, place, "C605", address=text, taker=shown)
        elif other != path or self._is_again(entry, number, legacy):
            other = f"content/{other}"
            yield self.places.value(path, place, "C602", address=text, other=other)

    def _is_again(self, entry: Entry, number: int, legacy: Legacy) -> bool:
        """Tell whether the entry itself has named the address before."""
        aliases = (f"/{prefix(each)}{alias}" for alias in entry.aliases for each in LANGUAGES)
        return legacy.key in aliases or any(
            _key(each) == legacy.key for each in entry.legacy[:number]
        )

    def find_taker(self, legacy: Legacy) -> str:
        """Return what stands at the address: a file, or a phrase; empty if nothing does.

        What no page can stand at meets none; and who asks for ours with a query of the old site
        was meant for the old one.
        """
        folder = legacy.folder
        if folder is None:
            return ""
        for foreign in FOREIGN:
            folder = folder.removeprefix(foreign)
        if folder in self._present:
            return self._present[folder]
        return "@own_page" if not folder or self._is_own(folder) else ""

    def _is_own(self, folder: str) -> bool:
        own = AddressCheck(self.catalogue, self.places)
        if own.is_own(folder):
            return True
        parts = folder.rstrip("/").split("/")
        if parts[0] == OWN_FILE:
            return True
        for place, part in enumerate(parts):
            if "." not in part or OLD_PAGE.fullmatch(part) or OLD_HTML.fullmatch(part):
                continue
            parent = "".join(f"{each}/" for each in parts[:place])
            if not parent or parent in self._present or own.is_own(parent):
                return True
        return False


def _key(text: str) -> str:
    try:
        return parse_legacy(text).key
    except ValueError:
        return ""
