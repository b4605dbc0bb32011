"""Entries become what is wrong with the names and days that subscribers go by (C601, C610).

What old links go by (C602 to C607) is looked at beside it.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from plugins.model.catalogue import Catalogue
from plugins.model.publication import Added
from plugins.source.diagnostics import Diagnostic
from plugins.source.legacy_check import LegacyCheck
from plugins.source.places import Places


@dataclass(frozen=True, slots=True)
class SubscriptionCheck:
    """Every entry has a name of its own in feeds, and says when it came."""

    catalogue: Catalogue
    places: Places

    def run(self) -> Iterator[Diagnostic]:
        """Yield the faults C601 to C607 and the warnings C610."""
        named: dict[str, str] = {}
        for entry in self.catalogue.entries:
            # Who was renamed is at fault, not who has the name by its file.
            if entry.uid is None:
                named[entry.identity] = entry.origin.path
        for entry in self.catalogue.entries:
            if entry.uid is None:
                continue
            path, index = entry.origin.path, entry.origin.index
            loc = ("uid",) if index is None else (index, "uid")
            if entry.identity in named:
                other = f"content/{named[entry.identity]}"
                yield self.places.value(path, loc, "C601", uid=entry.uid, other=other)
            named.setdefault(entry.identity, path)
        yield from self._undated()
        yield from LegacyCheck(self.catalogue, self.places).run()

    def _undated(self) -> Iterator[Diagnostic]:
        today = self.catalogue.date.isoformat()
        for kind in self.catalogue.kinds:
            if not issubclass(kind, Added):
                continue
            entries = self.catalogue.of(kind)
            # A site that says it of none does not go by it.
            if any(each.added for each in entries):
                for entry in entries:
                    if entry.added is None and not entry.draft:
                        yield self.places.value(entry.origin.path, (), "C610", today=today)
