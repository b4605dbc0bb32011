"""Artifacts become the order in which processes take them."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from plugins.model.artifact import Artifact
from plugins.model.language import LANGUAGES, ORIGINAL, prefix

FOREIGN = tuple(prefix(language) for language in LANGUAGES if language != ORIGINAL)


def deal(artifacts: Iterable[Artifact]) -> list[Artifact]:
    """Deal the two hands in turn: processes take every second artifact, and so keep to one.

    What is of no hand follows, its languages in turn: what is made once for a language, templates
    and what many files share, is made in one process.
    """
    held: tuple[list[Artifact], list[Artifact]] = ([], [])
    others: tuple[list[Artifact], list[Artifact]] = ([], [])
    for each in artifacts:
        if each.hand is not None:
            held[each.hand].append(each)
        else:
            others[each.path.startswith(FOREIGN)].append(each)
    return [*_in_turn(*held), *_in_turn(*others)]


def _in_turn(one: Sequence[Artifact], other: Sequence[Artifact]) -> Iterator[Artifact]:
    for pair in zip(one, other, strict=False):
        yield from pair
    paired = min(len(one), len(other))
    yield from (*one[paired:], *other[paired:])


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
