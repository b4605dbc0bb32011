"""A generator to be measured: how its corpus is written, how it is run, what it must put out."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Tool:
    """A generator.

    `write` makes its folder; `command` is run there, with `cold` more arguments the first time;
    `output` is the glob of the items' pages and `sources` that of the items' files.
    """

    name: str
    write: Callable[[Path, int], None]
    command: tuple[str, ...]
    output: str
    sources: str
    cold: tuple[str, ...] = ()
    environment: Mapping[str, str] = field(default_factory=dict)

    def pages(self, root: Path) -> list[Path]:
        """Return the pages of the items in the output."""
        return sorted(root.glob(self.output))

    def files(self, root: Path) -> list[Path]:
        """Return the files of the items."""
        return sorted(root.glob(self.sources))
