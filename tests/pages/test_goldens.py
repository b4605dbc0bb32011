"""A few published files to the letter. `UPDATE_GOLDENS=1` writes them anew: read the difference."""

import os
import re
from pathlib import Path

import pytest

from tests.site import ROOT, sample_site

GOLDENS = ROOT / "tests/golden"
FILES = [
    "index.html",
    "en/index.html",
    "news/2018/plain/index.html",
    "news/2018/awkward/index.html",
    "news/page/2/index.html",
    "events/index.html",
    "events/awkward/index.html",
    "network-events/awkward/index.html",
    "subscribe/index.html",
    "404.html",
    "feeds/news.rss",
    "feeds/news.atom",
    "feeds/news.json",
    "feeds/digest-month.rss",
    "en/feeds/news.rss",
    "sitemap.xml",
    "robots.txt",
    "api/v1/news.schema.json",
]


def golden(path: str) -> Path:
    return GOLDENS / path.replace("/index.html", ".html").replace("/", "-")


def published(path: str) -> str:
    text = (sample_site() / path).read_text(encoding="utf-8")
    # Names of static files follow their content, which is not the pages' matter.
    return re.sub(r"(/static/[\w/-]+)\.[0-9a-f]{8}\.", r"\1.DIGEST.", text)


@pytest.mark.parametrize("path", FILES)
def test_published_file_to_the_letter(path: str) -> None:
    text = published(path)
    if os.environ.get("UPDATE_GOLDENS") == "1":
        GOLDENS.mkdir(exist_ok=True)
        golden(path).write_text(text, encoding="utf-8")
    assert text == golden(path).read_text(encoding="utf-8")


def test_no_golden_is_left_over() -> None:
    files = {path.name for path in GOLDENS.iterdir() if path.is_file()}
    assert files == {golden(path).name for path in FILES}
