"""Markdown text becomes sanitised HTML, its links to files and what is wrong with it."""

import re
from dataclasses import dataclass, field
from itertools import count
from urllib.parse import unquote
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.extensions.tables import TableExtension
from markdown.treeprocessors import Treeprocessor

from plugins.model.body import FileLink
from plugins.model.language import Language
from plugins.model.slug import transliterate
from plugins.source.diagnostics import Diagnostic
from plugins.source.foreign import mark_foreign
from plugins.source.inline import QuickInline
from plugins.source.sanitiser import sanitiser
from plugins.source.typography import typeset
from plugins.source.written import BARE_IMAGE, FIRST_HEADING, FIRST_LINE, LINK, point

SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
STASHED = re.compile("\x02[^\x03]*\x03")  # the library's stand-ins for raw HTML and escapes
TABLE_START = re.compile(r'<table(?: [a-z]+="[^"]*")*>')
TABLE: dict[Language, str] = {"ru": "Таблица", "en": "Table"}
PATTERNS = {"C205": BARE_IMAGE, "C208": LINK}


@dataclass(frozen=True, slots=True)
class Rendered:
    """Sanitised HTML with `entry:<n>` in place of the n-th of `links`, and the faults."""

    html: str
    links: tuple[FileLink, ...]
    faults: tuple[Diagnostic, ...]


@dataclass(slots=True)
class _Found:
    """What was met in one text: links to files, ids, faults by code and value."""

    links: list[FileLink] = field(default_factory=list)
    faults: list[tuple[str, str]] = field(default_factory=list)
    given: set[str] = field(default_factory=set)
    seen: set[str] = field(default_factory=set)

    def outline(self, root: Element) -> None:
        """Give the headings their ids; faults C205 and C210."""
        for element in root.iter():
            if element.tag in ("h2", "h3", "h4"):
                element.set("id", self.new_id("".join(element.itertext())))
            elif element.tag == "h1":
                self.faults.append(("C210", ""))
                element.tag = "h2"
            elif element.tag == "img" and not element.get("alt", "").strip():
                self.faults.append(("C205", unquote(element.get("src", ""))))

    def new_id(self, text: str) -> str:
        slug = transliterate(STASHED.sub("", text)) or "part"
        name, number = slug, 1
        while name in self.given:
            number += 1
            name = f"{slug}-{number}"
        self.given.add(name)
        return name

    def attribute(self, name: str, value: str) -> str | None:
        """Number links to files and images; every id stands once. Fault C208."""
        if name == "id":
            again = value in self.seen
            self.seen.add(value)
            return None if again else value
        if name == "src":
            return self.number(FileLink(unquote(value), is_image=True))
        if name != "href":
            return value
        target = value.strip()
        if target.startswith("/"):
            self.faults.append(("C208", target))
        elif target and not SCHEME.match(target):
            return self.number(FileLink(unquote(target)))
        return target

    def number(self, link: FileLink) -> str:
        self.links.append(link)
        return f"entry:{len(self.links) - 1}"


class _Outline(Treeprocessor):
    """Hands the parsed text to what gathers its outline."""

    found: _Found

    def run(self, root: Element) -> None:
        self.found.outline(root)


class _OutlineExtension(Extension):
    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802  # the library's name
        md.treeprocessors.register(QuickInline(md), "inline", 20)
        md.treeprocessors.register(_Outline(md), "outline", 5)


class MarkdownReader:
    """Renders texts one after another: making the parser costs a fifth of a page, so it is kept."""

    def __init__(self) -> None:
        self._start()

    def _start(self) -> None:
        self._markdown = Markdown(
            extensions=[TableExtension(use_align_attribute=True), "sane_lists", _OutlineExtension()]
        )
        processor = self._markdown.treeprocessors["outline"]
        assert isinstance(processor, _Outline)
        self._outline = processor
        self._sanitise = sanitiser(
            lambda _, name, value: self._outline.found.attribute(name, value)
        )

    def render(self, path: str, text: str, language: Language, first_line: int = 1) -> Rendered:
        """Render `text`, whose first line has number `first_line` in the file `path`.

        Faults: C015 (lists too deep), C205 (image without a description), C208 (address instead
        of a file), C210 (h1).
        """
        self._markdown.reset()
        found = self._outline.found = _Found()
        try:
            html = typeset(self._sanitise(self._markdown.convert(text)), language)
            html = _frame_tables(mark_foreign(html, language), language)
        except RecursionError:
            self._start()  # the parser stopped halfway and keeps its state
            return Rendered("", (), (point(path, text, first_line, "C015", FIRST_LINE),))
        counts: dict[tuple[str, str], int] = {}
        faults = []
        for code, value in found.faults:
            nth = counts.get((code, value), 0)
            counts[code, value] = nth + 1
            if code == "C210":
                faults.append(point(path, text, first_line, code, FIRST_HEADING, nth))
            else:
                pattern = PATTERNS[code]
                faults.append(point(path, text, first_line, code, pattern, nth, value, value=value))
        return Rendered(html, tuple(found.links), tuple(faults))


def _frame_tables(html: str, language: Language) -> str:
    """Put each table into a frame that scrolls by keyboard too (WCAG 2.2 2.1.1)."""
    numbers = count(1)

    def open_frame(match: re.Match[str]) -> str:
        label = f"{TABLE[language]} {next(numbers)}"
        return f'<div class="scroll" role="group" tabindex="0" aria-label="{label}">{match[0]}'

    return TABLE_START.sub(open_frame, html).replace("</table>", "</table></div>")
