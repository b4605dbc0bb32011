"""Where the published tree is, and whether it stands as the last build left it."""

from dataclasses import dataclass
from pathlib import Path

from plugins.output.manifest import read_manifest
from plugins.output.tree import files_below


@dataclass(frozen=True, slots=True)
class Folders:
    """The output and what lies beside it, on the same file system."""

    output: Path
    state: Path

    @property
    def spare(self) -> Path:
        """The other tree."""
        return self.output.with_name(f".{self.output.name}.spare")

    @property
    def fresh(self) -> Path:
        """Where files are made before they are placed."""
        return self.output.with_name(f".{self.output.name}.fresh")

    @property
    def manifest(self) -> Path:
        """What the output holds."""
        return self.state / "output.json"

    @property
    def inputs(self) -> Path:
        """What the output was built of; absent where the last build did not say."""
        return self.state / "inputs"


def is_whole(folders: Folders) -> bool:
    """Tell whether the output holds what the last build put there, and nothing else."""
    manifest, files = read_manifest(folders.manifest), files_below(folders.output)
    if not manifest or manifest.keys() != files.keys():
        return False
    return all(files[path][:2] == (row.size, row.time) for path, row in manifest.items())
