"""Titles and file names become slugs by one fixed transliteration that never changes."""

import re
import unicodedata
from functools import lru_cache

# Frozen: an address made by this table is published. Close to the passport rules (ICAO 9303),
# with the soft signs dropped and «х» as «kh».
TABLE = str.maketrans(
    {
        "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh",
        "з": "z", "и": "i", "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o",
        "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts",
        "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu",
        "я": "ya", "№": "n",
    }
)  # fmt: skip
PATTERN = r"^[a-z0-9]+(?:-[a-z0-9]+)*$"
LONGEST = 80


@lru_cache(maxsize=20_000)
def transliterate(text: str) -> str:
    """Return the slug of `text`: lower-case Latin letters, digits and single hyphens.

    Deterministic and idempotent; at most `LONGEST` characters, cut between words where it can be.
    The result is empty when `text` holds no letter or digit that the table knows.
    """
    # The table first: decomposition would turn «й» into «и».
    latin = unicodedata.normalize("NFC", text).lower().translate(TABLE)
    plain = unicodedata.normalize("NFKD", latin).encode("ascii", "ignore").decode().lower()
    slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
    if len(slug) <= LONGEST:
        return slug
    cut = slug[: LONGEST + 1]
    return (cut.rpartition("-")[0] or slug[:LONGEST]).strip("-")
