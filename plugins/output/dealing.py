"""Artifacts become the order in which processes take them."""

from collections.abc import Sequence

from plugins.model.artifact import Artifact
from plugins.model.language import LANGUAGES, ORIGINAL, prefix


def deal(artifacts: Sequence[Artifact]) -> list[Artifact]:
    """Deal the languages in turn: processes take every second artifact, and so keep to one.

    What is made once for a language, templates and what many files share, is made in one process.
    """
    foreign = tuple(prefix(language) for language in LANGUAGES if language != ORIGINAL)
    piles: tuple[list[Artifact], list[Artifact]] = ([], [])
    for each in artifacts:
        piles[each.path.startswith(foreign)].append(each)
    paired = min(map(len, piles))
    dealt = [each for pair in zip(*piles, strict=False) for each in pair]
    return dealt + [each for pile in piles for each in pile[paired:]]
