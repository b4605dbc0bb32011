"""A place in a numbered list becomes its pagination: the near numbers, the ends, the neighbours."""

from collections.abc import Iterator

from plugins.catalogue.listings import page_path
from plugins.pages.parts import Link, Pagination
from plugins.pages.view import View

NEAR = 2


def paginate(view: View, path: str, number: int, total: int) -> Pagination:
    """Return what page `number` of the `total` of the list at `path` links to, from 1 on."""

    def turn(other: int) -> str:
        return view.root(page_path(path, other)) if 1 <= other <= total else ""

    return Pagination(
        number, total, turn(number - 1), turn(number + 1), tuple(_pages(view, path, number, total))
    )


def name_place(view: View, number: int, total: int) -> str:
    """Return the words for page `number` of `total`, in the reader's language."""
    words = view.interface.gettext("page %(number)s of %(total)s")
    return words % {"number": number, "total": total}


def _pages(view: View, path: str, number: int, total: int) -> Iterator[Link]:
    """Yield links to the first, the last and the near pages; an empty one stands for a gap."""
    near = range(max(1, number - NEAR), min(total, number + NEAR) + 1)
    last = 0
    for each in sorted({1, total, *near}):
        if each > last + 1:
            yield Link("…", "")
        yield Link(str(each), view.root(page_path(path, each)), current=each == number)
        last = each
