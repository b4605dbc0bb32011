"""A letter becomes plain text: lines of 72 characters, links numbered and listed at the end."""

import textwrap
from dataclasses import dataclass, field

from plugins.model.language import Language
from plugins.newsletter.letter import Group, Item, Letter
from plugins.newsletter.markup import Element, read_tree
from plugins.newsletter.words import say

WIDTH = 72
INDENT = "    "
BULLET = "• "
HEADINGS = {"h2": "=", "h3": "-", "h4": "-", "h5": "-", "h6": "-"}
BLOCKS = {"p", "ul", "ol", "dl", "blockquote", "table", "pre", "hr", *HEADINGS}


@dataclass(slots=True)
class Links:
    """Addresses in the order in which the text first names them."""

    numbers: dict[str, int] = field(default_factory=dict)

    def mark(self, address: str) -> str:
        """Return the mark of `address`: `[3]`."""
        return f"[{self.numbers.setdefault(address, len(self.numbers) + 1)}]"


def render_plain(letter: Letter) -> str:
    """Return the text of `letter`, lines ending in a line feed; only addresses are longer."""
    language, links = letter.language, Links()
    parts = [
        _wrap(f"{letter.site}. {letter.issue} · {letter.date}"),
        _heading(letter.title, "="),
        _wrap(letter.summary),
        f"{say('browser', language)}:\n{letter.page}",
    ]
    parts += [_named("replaced", each, language, links) for each in letter.replaced_by]
    if letter.replaces:
        parts.append(_named("replaces", letter.replaces, language, links))
    parts += _blocks(read_tree("".join(letter.blocks)), WIDTH, links)
    parts += [_group(each, links) for each in letter.groups]
    parts.append(
        _heading(say("links", language), "=")
        + "\n\n"
        + "\n".join(f"[{number}] {address}" for address, number in links.numbers.items())
        if links.numbers
        else ""
    )
    parts.append(f"-- \n{letter.organisation}\n{letter.site}: {letter.home}")
    parts.append(f"{say('archive', language)}: {letter.archive}")
    parts.append(f"{say('feed', language)}: {letter.feed}\n{_wrap(say('apart', language))}")
    return "\n\n".join(filter(None, parts)) + "\n"


def _group(group: Group, links: Links) -> str:
    parts = [_heading(group.title, "=")]
    parts += [_item(each, links) for each in group.items]
    return "\n\n".join(parts)


def _item(item: Item, links: Links) -> str:
    mark = f" {links.mark(item.address)}" if item.address else ""
    lines = [_wrap(f"{item.title}{mark}", first=BULLET), _wrap(item.facts), _wrap(item.text)]
    head, *rest = filter(None, lines)
    return "\n".join([head, *(textwrap.indent(each, "  ") for each in rest)])


def _named(name: str, item: Item, language: Language, links: Links) -> str:
    return _wrap(f"{say(name, language)} {item.title} {links.mark(item.address)}")


def _heading(text: str, line: str) -> str:
    wrapped = _wrap(text)
    return f"{wrapped}\n{line * max(map(len, wrapped.splitlines()))}"


def _wrap(text: str, width: int = WIDTH, first: str = "") -> str:
    """Return `text` in lines; what follows `first` is in line with it."""
    return textwrap.fill(
        text,
        width - 2,
        initial_indent=first,
        subsequent_indent=" " * len(first),
        break_long_words=False,
        break_on_hyphens=False,
    )


def _blocks(parent: Element, width: int, links: Links) -> list[str]:
    """Return the text of each block in `parent`; words between blocks are a block."""
    found: list[str] = []
    words: list[Element | str] = []
    for child in [*parent.children, Element("hr", {"end": ""})]:
        if not isinstance(child, Element) or child.tag not in BLOCKS:
            words.append(child)
            continue
        found.append(_lines(_inline(Element("p", {}, words), links), width))
        words = []
        if "end" not in child.attributes:
            found.append(_block(child, width, links))
    return [each for each in found if each]


def _block(element: Element, width: int, links: Links) -> str:
    match element.tag:
        case "hr":
            return "* * *"
        case "pre":
            return textwrap.indent(_raw(element).strip("\n"), INDENT)
        case "ul" | "ol":
            return _list(element, width, links)
        case "blockquote":
            inner = _blocks(element, width - len(INDENT), links)
            return textwrap.indent("\n\n".join(inner), INDENT)
        case "table":
            rows = _find(element, ("tr", "caption"))
            return "\n".join(filter(None, (_row(each, width, links) for each in rows)))
        case "dl":
            lines = _find(element, ("dt", "dd"))
            return "\n".join(_lines(_inline(each, links), width) for each in lines)
    text = _inline(element, links)
    line = HEADINGS.get(element.tag)
    return _heading(" ".join(text.split("\n")), line) if line and text else _lines(text, width)


def _list(element: Element, width: int, links: Links) -> str:
    number = int(element.attributes.get("start") or 1)
    lines = []
    for child in _find(element, ("li",)):
        mark = BULLET if element.tag == "ul" else f"{number}. "
        number += 1
        inner = "\n".join(_blocks(child, width - len(mark), links))
        head, *rest = inner.split("\n")
        lines += [f"{mark}{head}", *(f"{' ' * len(mark)}{each}".rstrip() for each in rest)]
    return "\n".join(lines)


def _row(element: Element, width: int, links: Links) -> str:
    if element.tag == "caption":
        return _lines(_inline(element, links), width)
    cells = (_inline(each, links) for each in _find(element, ("td", "th")))
    return _lines(" | ".join(cells), width)


def _find(element: Element, tags: tuple[str, ...]) -> list[Element]:
    """Return the nearest elements with one of `tags` below `element`."""
    found: list[Element] = []
    for child in element.children:
        if isinstance(child, Element):
            found += [child] if child.tag in tags else _find(child, tags)
    return found


def _inline(element: Element, links: Links) -> str:
    """Return the words in `element`; a line feed stands for a break."""
    text = ""
    for child in element.children:
        if isinstance(child, str):
            text += " ".join(f"|{child}|".split("\n"))[1:-1]
        elif child.tag == "br":
            text += "\n"
        elif child.tag == "img":
            alt = child.attributes.get("alt", "")
            text += f"[{alt}]" if alt else ""
        elif child.tag == "a":
            text += _link(child, links)
        else:
            text += _inline(child, links)
    return (
        "\n".join(" ".join(filter(None, line.split(" "))) for line in text.split("\n"))
        if element.tag in ("p", "li", "td", "th", "dt", "dd", "caption", *HEADINGS)
        else text
    )


def _link(element: Element, links: Links) -> str:
    text = _inline(element, links)
    where = element.attributes.get("href", "").removeprefix("mailto:")
    return text if not where or text == where else f"{text} {links.mark(where)}"


def _lines(text: str, width: int) -> str:
    return "\n".join(_wrap(line, width) for line in text.split("\n")).strip("\n")


def _raw(element: Element) -> str:
    return "".join(each if isinstance(each, str) else _raw(each) for each in element.children)
