"""Titles become what Russians sort them by: «Елец», «Ёлкино», «Ельня»; «№ 2», «№ 10»."""

import re
from functools import lru_cache

PARTS = re.compile(r"\d+|[^\W\d_]+")
Part = tuple[int, int, str]


@lru_cache(maxsize=20_000)
def collate(title: str) -> tuple[tuple[Part, ...], str]:
    """Return the key that `title` is sorted by.

    Numbers count as numbers and come before letters; «ё» is «е», capitals are small, signs are
    nothing, unless all else is alike.
    """
    plain = title.casefold().replace("ё", "е")
    parts = tuple(
        (0, int(part), "") if part.isdecimal() else (1, 0, part) for part in PARTS.findall(plain)
    )
    return parts, title
