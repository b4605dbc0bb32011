"""Names that lead to each other become the circles among them."""

from collections.abc import Iterator, Mapping, Sequence


def find_circles(following: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, ...]]:
    """Yield circles, each from its first name in order back to it: `("a", "b", "a")`.

    Every name that is in a circle of its own is told of once, however many lead there; where
    circles share names, one link of each is told, so that mending them all breaks all circles.
    """
    done: set[str] = set()
    for start in sorted(following):
        # A path of names, with what still follows each: no recursion, however long it is.
        path: dict[str, Iterator[str]] = {}
        if start not in done:
            path[start] = iter(following[start])
        while path:
            name, rest = next(reversed(path.items()))
            after = next(rest, None)
            if after is None:
                done.add(name)
                del path[name]
            elif after in path:
                names = list(path)
                yield _closed(names[names.index(after) :])
            elif after not in done and after in following:
                path[after] = iter(following[after])


def _closed(names: list[str]) -> tuple[str, ...]:
    first = names.index(min(names))
    return (*names[first:], *names[:first], names[first])
