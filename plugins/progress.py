"""Work that lasts longer than a second says how far it is, on a terminal only."""

import sys
import time
from collections.abc import Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")


def shown(items: Iterable[T], name: str, total: int) -> Iterator[T]:
    """Yield `items`, writing «name 120/5000» to the terminal from the first second on."""
    if not sys.stderr.isatty():
        yield from items
        return
    start = last = time.monotonic()
    written = False
    for number, item in enumerate(items, start=1):
        yield item
        now = time.monotonic()
        if now - start > 1 and now - last > 0.1:
            last, written = now, True
            sys.stderr.write(f"\r{name} {number}/{total} ")
            sys.stderr.flush()
    if written:
        sys.stderr.write(f"\r{' ' * (len(name) + 2 * len(str(total)) + 4)}\r")
        sys.stderr.flush()
