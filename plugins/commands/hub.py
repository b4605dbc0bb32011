"""Feeds that have changed are made known to a WebSub hub, which tells their readers at once."""

import urllib.error
import urllib.request
from collections.abc import Iterable, Sequence
from http.client import HTTPException
from pathlib import PurePosixPath
from typing import get_args
from urllib.parse import urlencode

from plugins.catalogue.channels import Format

SECONDS = 10  # to wait for an answer
MANY = 100  # addresses in one request
SUFFIXES = tuple(f".{each}" for each in get_args(Format))


def find_topics(changed: Iterable[str], url: str) -> list[str]:
    """Return the addresses of the feeds among the files that have `changed`, below `url`.

    Archives are none: nobody subscribes to them.
    """
    return [
        f"{url}/{path}"
        for path in sorted(changed)
        if PurePosixPath(path).parent.name == "feeds" and path.endswith(SUFFIXES)
    ]


def tell_hub(hub: str, topics: Sequence[str]) -> str:
    """Tell `hub` of each topic, as W3C WebSub 5 leaves to publisher and hub, and all hubs take it.

    Returns why it could not be told, nothing if it was.
    """
    for start in range(0, len(topics), MANY):
        pairs = [("hub.mode", "publish")]
        pairs += [("hub.url", topic) for topic in topics[start : start + MANY]]
        try:
            # Its address is a setting of the site's maintainers.
            request = urllib.request.Request(hub, urlencode(pairs).encode(), method="POST")  # noqa: S310
            with urllib.request.urlopen(request, timeout=SECONDS):  # noqa: S310
                pass
        except (urllib.error.URLError, HTTPException, OSError, ValueError) as error:
            return str(error)
    return ""
