"""Small style sheets become the one that visitors load.

`@import "x.css" layer(y);` becomes the sheet itself, comments go, and what a sheet names beside
itself (`url("../font/text.woff2")`) takes its published address.
"""

import re
from collections.abc import Mapping
from pathlib import Path

IMPORT = re.compile(r'@import\s+"([^"]+)"(?:\s+layer\(([\w-]+)\))?\s*;')
COMMENT = re.compile(r"/\*.*?\*/\s*", re.DOTALL)
# A file of the theme: neither an address of a host nor one that begins at the site's root.
NAMED = re.compile(r"""url\(\s*(["']?)(?![/#]|\w+:)([^"')#]+)(#[^"')]*)?\1\s*\)""")


def bundle(path: Path, addresses: Mapping[Path, str] | None = None) -> str:
    """Return the style sheet at `path` with what it imports, comments left out.

    `addresses` gives the published address of each file that a sheet may name; without it the
    names stay as they are written. Raises `FileNotFoundError` for a file that is not there.
    """

    def include(match: re.Match[str]) -> str:
        text = bundle(path.parent / match[1], addresses).strip()
        return f"@layer {match[2]} {{\n{text}\n}}" if match[2] else text

    def publish(match: re.Match[str]) -> str:
        file = (path.parent / match[2]).resolve()
        if addresses is None:
            return match[0]
        if file not in addresses:
            raise FileNotFoundError(f"{path}: {match[0]}")
        return f'url("{addresses[file]}{match[3] or ""}")'

    text = NAMED.sub(publish, COMMENT.sub("", path.read_text(encoding="utf-8")))
    return re.sub(r"\n\s*\n+", "\n", IMPORT.sub(include, text)).strip() + "\n"
