"""Every page of the real content is light, waits for no script and asks no other host."""

import base64
import functools
import gzip
import hashlib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element

import pytest
import tinycss2

from tests.pages.reader import PublishedPage, read_pages
from tests.site import real_site

PAGE, STYLES, SCRIPTS = 40_000, 14_000, 8_000  # bytes, compressed
FONTS, FONT_FILES = 60_000, 2
DATA = ("application/ld+json", "application/json")
# Relations of <link> by which the browser fetches, or opens a connection.
FETCHED = {"stylesheet", "icon", "preload", "modulepreload", "prefetch", "manifest"}
FETCHED |= {"preconnect", "dns-prefetch", "apple-touch-icon", "mask-icon"}
SOURCES = {
    "action": ("form",),
    "data": ("object",),
    "formaction": ("button", "input"),
    "href": ("base", "use", "image", "feImage"),
    "poster": ("video",),
    "src": ("audio", "embed", "iframe", "img", "input", "script", "source", "track", "video"),
}


@pytest.fixture(scope="module")
def pages() -> dict[str, PublishedPage]:
    return read_pages(real_site())


@functools.cache
def packed(path: Path) -> int:
    return len(gzip.compress(path.read_bytes(), 9, mtime=0))


def styles(page: PublishedPage) -> list[str]:
    return [link.get("href", "") for link in page.links("stylesheet")]


def scripts(page: PublishedPage) -> list[str]:
    return [source for script in page.all("script") if (source := script.get("src"))]


def weight(addresses: list[str]) -> int:
    return sum(packed(real_site() / address.lstrip("/")) for address in set(addresses))


def sources(element: Element) -> Iterator[str]:
    """Yield what the browser fetches for an element."""
    for name, tags in SOURCES.items():
        if element.tag in tags:
            yield element.get(name, "")
    if element.tag in ("img", "source"):
        yield from (part.split()[0] for part in element.get("srcset", "").split(",") if part)
    if element.tag == "link" and FETCHED & set((element.get("rel") or "").lower().split()):
        yield element.get("href", "")


def urls(nodes: list[Any]) -> Iterator[str]:
    """Yield the addresses that a style sheet names."""
    for node in nodes:
        if node.type == "url":
            yield node.value
        elif node.type == "at-keyword" and node.lower_value == "import":
            yield "an import that was left"
        elif node.type == "function" and node.lower_name in ("url", "src", "image-set"):
            yield from (each.value for each in node.arguments if each.type in ("string", "url"))
        yield from urls(getattr(node, "content", None) or getattr(node, "arguments", None) or [])


def test_pages_are_light(pages: dict[str, PublishedPage]) -> None:
    heavy = {}
    for path, page in pages.items():
        found = {
            "page": (packed(real_site() / path) + weight(styles(page) + scripts(page)), PAGE),
            "styles": (weight(styles(page)), STYLES),
            "scripts": (weight(scripts(page)), SCRIPTS),
        }
        over = {name: size for name, (size, most) in found.items() if size > most}
        heavy |= {path: over} if over else {}
    assert heavy == {}
    assert all(styles(page) for page in pages.values())


def test_two_fonts_serve_all() -> None:
    fonts = [
        path for path in real_site().rglob("*") if re.match(r"\.(woff2?|ttf|otf)", path.suffix)
    ]
    assert len(fonts) <= FONT_FILES
    assert sum(path.stat().st_size for path in fonts) <= FONTS


def test_no_page_waits_for_a_script(pages: dict[str, PublishedPage]) -> None:
    waiting = [
        f"{path}: {script.get('src')}"
        for path, page in pages.items()
        for script in page.all("script")
        if script.get("src") is not None
        and script.get("type") != "module"
        and script.get("defer") is None
        and script.get("async") is None
    ]
    assert waiting == []


def test_scripts_in_pages_are_those_that_the_policy_names(pages: dict[str, PublishedPage]) -> None:
    for path, page in pages.items():
        (meta,) = page.all("meta", **{"http-equiv": "Content-Security-Policy"})
        allowed = set(re.findall(r"'sha256-([^']+)'", meta.get("content", "")))
        found = set()
        for script in page.all("script"):
            if script.get("src") is None and script.get("type") not in DATA:
                digest = hashlib.sha256((script.text or "").encode()).digest()
                found.add(base64.b64encode(digest).decode())
        assert found == allowed, path
        policy = meta.get("content", "")
        # The reader of the index is WebAssembly; nothing else may be more than the page's own.
        if page.all("div", **{"data-index": "/search-index/"}):
            policy = policy.replace("'wasm-unsafe-eval'", "")
        assert not re.search(r"unsafe-|data:|https?:|\*", policy), path
        # Nothing that the policy would refuse: styles in attributes, handlers of events.
        refused = [
            each.tag
            for each in page.tree.iter()
            if each.tag == "style" or any(re.match(r"style$|on", name) for name in each.attrib)
        ]
        assert refused == [], path


def test_nothing_is_fetched_from_another_host(pages: dict[str, PublishedPage]) -> None:
    for path, page in pages.items():
        for element in page.tree.iter():
            for address in sources(element):
                parts = urlsplit(address)
                assert not parts.scheme, f"{path}: {address}"
                assert not parts.netloc, f"{path}: {address}"


def test_style_sheets_name_published_files_alone() -> None:
    sheets = sorted(real_site().rglob("*.css"))
    assert sheets
    for sheet in sheets:
        text = sheet.read_text(encoding="utf-8")
        for address in urls(tinycss2.parse_component_value_list(text)):
            assert address.startswith("/static/"), f"{sheet.name}: {address}"
            assert (real_site() / address.lstrip("/").partition("#")[0]).is_file(), address


def test_only_one_style_sheet_holds_back_a_page(pages: dict[str, PublishedPage]) -> None:
    for path, page in pages.items():
        waited = [link for link in page.links("stylesheet") if link.get("media") in (None, "all")]
        assert len(waited) == 1 or "/design/" in f"/{path}", path
