"""An address that an old site had becomes its parts: path, query, language, what it is known by.

Addresses are held against each other in one form: without a slash at the end, the parameters of
the query in any order, percent-encoded as browsers do it (RFC 3986, 2.1 and 6.2.2).
"""

import re
from dataclasses import dataclass
from functools import cached_property
from typing import Annotated
from urllib.parse import quote, unquote_to_bytes

from pydantic import StringConstraints

from plugins.model.language import ORIGINAL, Language

# As an editor writes it: «/news/view/129», «/index.php?option=com_k2&id=14:slug». A longer one may
# make a pattern that nginx does not read: it takes words of 4 KB.
LegacyAddress = Annotated[str, StringConstraints(min_length=1, max_length=300)]

HOST = re.compile(
    r"(?:[a-z][a-z0-9+.-]*:)?//[^/?#]*|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?=/)", re.IGNORECASE
)
ESCAPE = re.compile(r"%([0-9A-Fa-f]{2})?")
CONTROL = re.compile(rb"[\x00-\x1f\x7f\\]")
NO_NAMES = frozenset((b".", b"..", b"index.html"))
# Signs that stand for themselves in a path, and in a query (RFC 3986, 3.3 and 3.4).
IN_PATH = "!$&'()*+,;=:@~"
IN_QUERY = f"{IN_PATH.replace('&', '')}/?"
ENGLISH_FOLDERS = frozenset(("en", "eng"))
# Joomla, and K2 within it, read the number of `id=14:slug` and nothing after it.
NUMBERED = re.compile(r"((?:id|catid)=\d+)(?:(?::|%3A).*)?", re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of a query, encoded; `number` is the start of it that alone counts, if any."""

    text: str
    number: str = ""

    @property
    def key(self) -> str:
        """What it is known by."""
        return self.number or self.text


@dataclass(frozen=True)
class Legacy:
    """A former address: its path without slashes around it, and its query; both encoded."""

    path: str
    query: tuple[Parameter, ...] = ()

    @cached_property
    def key(self) -> str:
        """What it is known by: two that servers cannot tell apart have the same."""
        parameters = "&".join(sorted(each.key for each in self.query))
        return f"/{self.path}{'?' if parameters else ''}{parameters}"

    @cached_property
    def raw_path(self) -> bytes:
        """The path as servers see it, without escapes."""
        return unquote_to_bytes(self.path)

    @cached_property
    def folder(self) -> str | None:
        """Path of the page that can stand there, below the output; None where none can.

        No page can answer by a query, nor stand at what is not UTF-8.
        """
        if self.query:
            return None
        try:
            return f"{self.raw_path.decode()}/".removeprefix("/")
        except UnicodeDecodeError:
            return None

    @cached_property
    def language(self) -> Language:
        """Language that the old page was in: English below `/en/`, `/eng/` and with `lang=en`."""
        first = self.path.partition("/")[0].lower()
        is_english = first in ENGLISH_FOLDERS or any(
            each.text.lower() == "lang=en" for each in self.query
        )
        return "en" if is_english else ORIGINAL


def parse_legacy(text: str) -> Legacy:
    """Return the parts of an address as an editor wrote it; raises ValueError if it is none."""
    path, sign, query = text.partition("?")
    path = _encode(path, IN_PATH).removesuffix("/").removesuffix("/index.html")
    written = [_encode(each, IN_QUERY) for each in query.split("&")] if sign else []
    is_joomla = any(each.lower().startswith("option=com_") for each in written)
    parameters = tuple(_parameter(each, is_joomla) for each in written)
    is_query = "" not in written and len({each.key for each in parameters}) == len(parameters)
    if not (text.startswith("/") and "#" not in text and _is_path(path) and is_query):
        raise ValueError(text)
    return Legacy(path.removeprefix("/"), parameters)


def without_host(text: str) -> str:
    """Return what follows the host of a full address; empty if `text` names no host."""
    found = HOST.match(text)
    return f"/{text[found.end() :].removeprefix('/')}" if found else ""


def _is_path(path: str) -> bool:
    """Tell whether `path` leads down from the root, by names that folders can have."""
    raw = unquote_to_bytes(path)
    parts = raw.split(b"/")[1:]
    # Where a folder was called `index.html` the site would have a file.
    return (
        raw.count(b"/") == path.count("/")
        and not CONTROL.search(raw)
        and all(0 < len(part) <= 200 and part not in NO_NAMES for part in parts)
    )


def _parameter(text: str, is_joomla: bool) -> Parameter:
    found = NUMBERED.fullmatch(text) if is_joomla else None
    return Parameter(text, found[1] if found else "")


def _encode(text: str, safe: str) -> str:
    """Encode what an address cannot hold as it is, and nothing that need not be; escapes stay."""

    def escape(match: re.Match[str]) -> str:
        if match[1] is None:
            raise ValueError(text)
        sign = chr(int(match[1], 16))
        return sign if sign.isascii() and (sign.isalnum() or sign in "-._~") else match[0].upper()

    return ESCAPE.sub(escape, quote(text, safe=f"/%{safe}"))
