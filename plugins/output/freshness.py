"""Before a build: is there anything to do?"""

from pathlib import Path

from plugins.output.folders import Folders, is_whole
from plugins.output.inputs import digest_states

INPUTS = ("content", "theme", "plugins", "pelicanconf.py", "publishconf.py", "requirements.txt")


def inputs_of(root: Path, *settings: str) -> str:
    """Return the digest of how all that a build of the project at `root` reads stands."""
    return digest_states([root / name for name in INPUTS], *settings)


def is_current(folders: Folders, inputs: str) -> bool:
    """Tell whether the output is whole and was built of just these inputs."""
    mark = folders.inputs
    return mark.exists() and mark.read_text() == inputs and is_whole(folders)


def remember(folders: Folders, inputs: str) -> None:
    """Note that the output was built of these inputs."""
    folders.inputs.write_text(inputs)
