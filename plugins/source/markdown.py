"""Markdown text becomes sanitised HTML, its links to files and what is wrong with it."""

import re
from dataclasses import dataclass
from urllib.parse import unquote
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from plugins.model.body import FileLink
from plugins.model.language import Language
from plugins.model.slug import transliterate
from plugins.source.diagnostics import Diagnostic, diagnose
from plugins.source.sanitiser import sanitise
from plugins.source.text import line_of
from plugins.source.typography import typeset

EXTERNAL = re.compile(r"(?:https?|mailto|tel):", re.IGNORECASE)
SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Rendered:
    """Sanitised HTML with `entry:<n>` in place of the n-th of `links`, and the faults."""

    html: str
    links: tuple[FileLink, ...]
    faults: tuple[Diagnostic, ...]


class _Outline(Treeprocessor):
    """Numbers the links to files and gives headings their ids."""

    links: list[FileLink]
    faults: list[tuple[str, str]]

    def run(self, root: Element) -> None:
        self.links, self.faults = [], []
        taken: dict[str, int] = {}
        for element in root.iter():
            tag = element.tag
            if tag == "a":
                self.link(element)
            elif tag == "img":
                self.image(element)
            elif tag in ("h2", "h3", "h4"):
                slug = transliterate("".join(element.itertext())) or "part"
                taken[slug] = taken.get(slug, 0) + 1
                element.set("id", slug if taken[slug] == 1 else f"{slug}-{taken[slug]}")
            elif tag == "h1":
                self.faults.append(("C210", "".join(element.itertext())))
                element.tag = "h2"

    def link(self, element: Element) -> None:
        target = element.get("href", "")
        if not target or target.startswith("#") or EXTERNAL.match(target):
            return
        if target.startswith("/"):
            self.faults.append(("C208", target))
        elif SCHEME.match(target):
            del element.attrib["href"]
        else:
            element.set("href", self.number(FileLink(unquote(target))))

    def image(self, element: Element) -> None:
        target = element.get("src", "")
        if not element.get("alt", "").strip():
            self.faults.append(("C205", target))
        element.set("src", self.number(FileLink(unquote(target), is_image=True)))

    def number(self, link: FileLink) -> str:
        self.links.append(link)
        return f"entry:{len(self.links) - 1}"


class _OutlineExtension(Extension):
    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802  # the library's name
        md.treeprocessors.register(_Outline(md), "outline", 5)


class MarkdownReader:
    """Renders texts one after another: making the parser costs a fifth of a page, so it is kept."""

    def __init__(self) -> None:
        self._markdown = Markdown(extensions=["tables", "sane_lists", _OutlineExtension()])
        processor = self._markdown.treeprocessors["outline"]
        assert isinstance(processor, _Outline)
        self._outline = processor

    def render(self, path: str, text: str, language: Language, first_line: int = 1) -> Rendered:
        """Render `text`, whose first line has number `first_line` in the file `path`.

        Faults: C205 (image without a description), C208 (address instead of a file), C210 (h1).
        """
        self._markdown.reset()
        html = typeset(sanitise(self._markdown.convert(text)), language)
        faults = tuple(
            locate(path, text, code, value, first_line) for code, value in self._outline.faults
        )
        return Rendered(html, tuple(self._outline.links), faults)


def locate(path: str, text: str, code: str, value: str, first_line: int) -> Diagnostic:
    """Make a diagnostic at the first place in `text` where `value` is written."""
    sought = f"]({value}" if code != "C210" else "# "
    at = text.find(sought)
    at = at + 2 if at >= 0 and code != "C210" else max(at, text.find(value) if at < 0 else at, 0)
    line = text.count("\n", 0, at)
    column = at - text.rfind("\n", 0, at)
    return diagnose(
        path,
        code,
        line=line + first_line,
        column=column,
        length=len(value),
        excerpt=line_of(text, line + 1),
        value=value,
    )
