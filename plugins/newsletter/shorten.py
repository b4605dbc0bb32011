"""A letter that is too long becomes shorter, step by step: the rest is read on the site."""

from dataclasses import replace

from plugins.newsletter.letter import Group, Item, Letter

FEW = 3
CLIPPED = 200  # characters


def shorten(letter: Letter) -> Letter:
    """Return `letter` without the half of what is longest in it; itself if nothing can go."""
    words = sum(map(len, letter.blocks))
    listed = sum(len(each.title) + len(each.text) for each in _items(letter))
    if letter.blocks and words >= listed:
        return replace(letter, blocks=letter.blocks[: len(letter.blocks) // 2], cut=True)
    if any(each.text for each in _items(letter)):
        return replace(letter, groups=tuple(map(_without_text, letter.groups)))
    if any(len(each.items) > FEW for each in letter.groups):
        return replace(letter, groups=tuple(map(_halve, letter.groups)))
    if letter.blocks:
        return replace(letter, blocks=letter.blocks[: len(letter.blocks) // 2], cut=True)
    return replace(
        letter,
        title=_clip(letter.title),
        summary=_clip(letter.summary),
        replaces=None,
        replaced_by=(),
        groups=(),
        cut=True,
    )


def _items(letter: Letter) -> tuple[Item, ...]:
    return tuple(item for group in letter.groups for item in group.items)


def _without_text(group: Group) -> Group:
    # A note is nowhere else but on the page of its issue: its title leads there.
    return replace(group, items=tuple(replace(each, text="") for each in group.items))


def _halve(group: Group) -> Group:
    kept = max(FEW, len(group.items) // 2)
    return replace(
        group, items=group.items[:kept], more=group.more + max(0, len(group.items) - kept)
    )


def _clip(text: str) -> str:
    return text if len(text) <= CLIPPED else f"{text[:CLIPPED].rstrip()}…"
