"""A copy of the sample content and of the theme, to be edited and built again and again."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from plugins.output.publish import Report
from tests.site import CONTENT, THEME, build, snapshot

SOURCES = {"content": CONTENT, "theme": THEME}


@dataclass(frozen=True, slots=True)
class Workshop:
    """A folder with `content`, `theme`, `state` and the `output` that is made of them."""

    root: Path
    gallery: bool = False  # which content does not change, so that most tests do without

    @property
    def content(self) -> Path:
        return self.root / "content"

    @property
    def output(self) -> Path:
        return self.root / "output"

    @property
    def state(self) -> Path:
        return self.root / "state"

    def build(self) -> Report:
        return self._build(self.output, self.state)

    def clean(self) -> dict[str, bytes]:
        """Return what a build that starts from nothing gives."""
        with tempfile.TemporaryDirectory() as name:
            output = Path(name) / "output"
            self._build(output, Path(name) / "state")
            return snapshot(output)

    def renew(self) -> None:
        """Take content and theme back to what they were at first, and build them."""
        for name, source in SOURCES.items():
            shutil.rmtree(self.root / name, ignore_errors=True)
            shutil.copytree(source, self.root / name)
        self.build()

    def touched(self) -> set[str]:
        """Build; return the paths whose files were written, changed in any way or removed."""
        before = self._states()
        self.build()
        after = self._states()
        return {path for path in {**before, **after} if before.get(path) != after.get(path)}

    def showing(self, text: str) -> set[str]:
        """Return the paths of the published files that hold `text`."""
        return {path for path, data in snapshot(self.output).items() if text.encode() in data}

    def replace(self, path: str, old: str, new: str) -> None:
        """Replace `old`, which must be there, in a file."""
        text = (self.root / path).read_text(encoding="utf-8")
        assert old in text, path
        (self.root / path).write_text(text.replace(old, new, 1), encoding="utf-8")

    def _build(self, output: Path, state: Path) -> Report:
        theme = self.root / "theme"
        return build(self.content, output, state, theme=theme, gallery=self.gallery)

    def _states(self) -> dict[str, tuple[int, int]]:
        return {
            path.relative_to(self.output).as_posix(): (path.stat().st_ino, path.stat().st_mtime_ns)
            for path in self.output.rglob("*")
            if path.is_file()
        }


@contextmanager
def workshop(*, gallery: bool = False) -> Iterator[Workshop]:
    """Open a workshop, its site built once, and clear it away in the end."""
    with tempfile.TemporaryDirectory() as name:
        made = Workshop(Path(name), gallery)
        made.renew()
        yield made


Edit = Callable[[Workshop], None]


def change(path: str, old: str, new: str) -> Edit:
    """Return an edit that replaces `old` by `new`; made again, it takes that back."""

    def edit(shop: Workshop) -> None:
        done = new in (shop.root / path).read_text(encoding="utf-8")
        shop.replace(path, *((new, old) if done else (old, new)))

    return edit


def come_and_go(path: str, data: str | bytes) -> Edit:
    """Return an edit that makes a file; made again, it deletes it."""

    def edit(shop: Workshop) -> None:
        file = shop.root / path
        if file.exists():
            file.unlink()
            return
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data.encode() if isinstance(data, str) else data)

    return edit


def rename(one: str, other: str) -> Edit:
    """Return an edit that renames a file; made again, it renames it back."""

    def edit(shop: Workshop) -> None:
        here, there = shop.root / one, shop.root / other
        if there.exists():
            here, there = there, here
        there.parent.mkdir(parents=True, exist_ok=True)
        here.rename(there)

    return edit


def swap(one: str, other: str) -> Edit:
    """Return an edit that gives each of two files the bytes of the other."""

    def edit(shop: Workshop) -> None:
        here, there = shop.root / one, shop.root / other
        first, second = here.read_bytes(), there.read_bytes()
        here.write_bytes(second)
        there.write_bytes(first)

    return edit


FRESH = "---\ntitle: Свежая\ndate: 2012-03-04\nsummary: Кратко.\ntopics: [events]\n---\nТекст.\n"
TRANSLATION = "---\ntitle: Fresh\nsummary: In short.\n---\nText.\n"
NEWS, PAGES, LIBRARY = "content/news", "content/pages", "content/library"
TEMPLATES = "theme/templates"
EDITS: dict[str, Edit] = {
    "text": change(f"{NEWS}/2009/n03.md", "Текст новости", "Другой текст новости"),
    "summary": change(f"{NEWS}/2010/n01.md", "Кратко о", "Очень кратко о"),
    "title": change(f"{NEWS}/2018/plain.md", "title: Простая", "title: Непростая"),
    "date": change(f"{NEWS}/2011/n02.md", "date: 2011", "date: 2008"),
    "end": change(f"{NEWS}/2011/n08.md", "summary:", "end: 2012\nsummary:"),
    "news becomes a draft": change(f"{NEWS}/2011/n05.md", "topics:", "draft: true\ntopics:"),
    "draft is published": change(f"{NEWS}/2026/draft.md", "draft: true", "draft: false"),
    "page becomes a draft": change(
        f"{PAGES}/community/network-events.md", "title:", "draft: true\ntitle:"
    ),
    "key words": change(f"{NEWS}/2009/n06.md", "topics:", "tags: [Ёлка, новое]\ntopics:"),
    "address": change(f"{NEWS}/2009/n09.md", "topics:", "slug: another\ntopics:"),
    "regions": change(f"{NEWS}/2009/n18.md", "[ru-per]", "[ru-awk, ru-kya]"),
    "new item": come_and_go(f"{NEWS}/2012/fresh.md", FRESH),
    "new translation": come_and_go(f"{NEWS}/2009/n12.en.md", TRANSLATION),
    "new page": come_and_go(f"{PAGES}/about/more.md", "---\ntitle: Ещё\n---\nТекст.\n"),
    "renamed item": rename(f"{NEWS}/2009/n21.md", f"{NEWS}/2009/n21-renamed.md"),
    "moved translation": rename(f"{NEWS}/2010/n10.en.md", f"{NEWS}/2010/n07.en.md"),
    "new topic": come_and_go("content/topics/other.yaml", "title: Иное\n"),
    "region's name": change("content/regions.yaml", "Пермский", "Весь Пермский"),
    "topic's translation": change("content/topics.yaml", "en: Events", "en: What happens"),
    "menu": change("content/site.yaml", "en: About us", "en: Who we are"),
    "milestone": change("content/milestones.yaml", "date: 2006\n", "date: 1990\n"),
    "term": change("content/glossary.yaml", "meaning: {ru: Школа", "meaning: {ru: Та школа"),
    "role": change("content/personas/parent.yaml", "order: 1", "order: 200"),
    "component": change(f"{TEMPLATES}/components/card.html", "<article", "<!-- card --><article"),
    "page template": change(f"{TEMPLATES}/news.html", "<article", "<!-- news --><article"),
    "base template": change(f"{TEMPLATES}/layouts/base.html", "<main", "<!-- main --><main"),
    "string": change("theme/locale/ru/LC_MESSAGES/messages.po", '"Похожие', '"Очень похожие'),
    "style sheet": change(
        "theme/static/css/main.css", "@layer reset", "b { color: red }\n@layer reset"
    ),
    "picture of the theme": come_and_go("theme/static/img/extra.svg", "<svg/>"),
    "file to download": swap(f"{LIBRARY}/plain.pdf", f"{LIBRARY}/Трудный файл.pdf"),
    "file that is named no more": change(
        f"{LIBRARY}/plain.yaml", "files: [plain.pdf]", "note: Без файла"
    ),
    "unused file": come_and_go(
        f"{LIBRARY}/spare.pdf", (CONTENT / "library/plain.pdf").read_bytes()
    ),
    "unused picture": come_and_go(
        f"{NEWS}/2009/spare.jpg", (CONTENT / "news/2018/photo.jpg").read_bytes()
    ),
}
