"""The terminal's locale becomes the language of messages; imports nothing of the site."""

from collections.abc import Mapping
from typing import Literal

RUSSIAN_READERS = ("ru", "be", "uk", "kk")


def terminal_language(environment: Mapping[str, str]) -> Literal["ru", "en"]:
    """Return the language of the terminal by its locale; Russian where it says nothing.

    The first of LC_ALL, LC_MESSAGES, LANG and LANGUAGE that names a language decides (POSIX.1
    8.2); `C` and `POSIX` name none.
    """
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"):
        value = environment.get(name, "")
        if value and value.partition(".")[0] not in {"C", "POSIX"}:
            return "ru" if value.startswith(RUSSIAN_READERS) else "en"
    return "ru"
