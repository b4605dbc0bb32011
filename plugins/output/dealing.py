"""Artifacts become the order in which processes take them."""

from collections.abc import Callable, Iterable, Sequence

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


def split(
    artifacts: Iterable[Artifact], stands: Callable[[Artifact], bool]
) -> tuple[list[Artifact], list[list[Artifact]]]:
    """Return what is quickly done, and the groups of which anything has to be made.

    `stands` tells whether an artifact is as it was: a group that stands whole is quickly done.
    """
    quick: list[Artifact] = []
    groups: dict[str, list[Artifact]] = {}
    for each in artifacts:
        (groups.setdefault(each.group, []) if each.group else quick).append(each)
    slow = []
    for group in groups.values():
        if all(map(stands, group)):
            quick += group
        else:
            slow.append(group)
    return quick, slow
