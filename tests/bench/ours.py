"""The corpus as a project of our own generator."""

import posixpath
import shutil
import sys
from pathlib import Path

from tests.bench.corpus import Item, body, make_items, quoted
from tests.bench.frame import ROOT, SITE, topics, write
from tests.bench.tool import Tool
from tests.bench.words import SECTIONS

CODE = ("plugins", "theme")
FILES = ("tasks.py", "pelicanconf.py", "publishconf.py", "pyproject.toml")

REGIONS = """\
- id: ru-kya
  title: {ru: "Красноярский край", en: "Krasnoyarsk Krai"}
  district: {ru: "Сибирский федеральный округ", en: "Siberian Federal District"}
  zones: [Asia/Krasnoyarsk]
"""
SOURCES = """\
- id: example
  title: {ru: "Пример", en: "Example"}
  url: "https://example.org/"
"""


def write_ours(root: Path, count: int) -> None:
    """Write `content/` of `count` items below `root`."""
    content = root / "content"
    entries = "\n".join(
        f"  - page: pages/{name}/index.md\n    title: {{ru: {quoted(ru)}, en: {quoted(en)}}}"
        for name, ru, en in SECTIONS
    )
    write(content / "site.yaml", SITE.format(menu=entries))
    write(content / "topics.yaml", topics())
    write(content / "regions.yaml", REGIONS)
    write(content / "sources.yaml", SOURCES)
    home = "title: Движение школ\nmenu_title: Главная\nsummary: Сеть школ.\nlayout: home"
    write(content / "pages/index.md", f"---\n{home}\n---\nТакие школы работают с 1996 года.\n")
    for name, ru, _ in SECTIONS:
        head = f"title: {quoted(ru)}\nsummary: {quoted(f'Раздел «{ru}».')}"
        write(content / f"pages/{name}/index.md", f"---\n{head}\n---\nО разделе.\n")
    items = make_items(count)
    for item in items:
        head = [
            f"title: {quoted(item.title)}",
            f"date: {item.date}",
            f"summary: {quoted(item.summary)}",
            f"topics: [{', '.join(item.topics)}]",
            f"tags: [{', '.join(item.tags)}]",
        ]
        text = "\n".join(["---", *head, "---", body(item, items, _address)])
        write(content / f"news/{item.place}.md", text)


def write_project(root: Path, count: int) -> None:
    """Write a whole project: the generator as it stands here, and made-up content."""
    for name in CODE:
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / name, root / name, ignore=ignored)
    for path in (*(ROOT / name for name in FILES), *ROOT.glob("requirements*.txt")):
        shutil.copy2(path, root / path.name)
    write_ours(root, count)


def _address(source: Item, target: Item) -> str:
    return posixpath.relpath(f"{target.place}.md", str(source.date.year))


OURS = Tool(
    name="ours",
    write=write_project,
    command=(sys.executable, "-m", "invoke", "build"),
    output="output/news/*/item-*/index.html",
    sources="content/news/*/item-*.md",
    environment={"BUILD_DATE": "2026-11-22"},
)
