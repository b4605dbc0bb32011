"""Names, attributes and text become XML that any parser takes."""

import re
from xml.sax.saxutils import escape, quoteattr

# What XML 1.0 2.2 does not allow, not even escaped.
FORBIDDEN = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'


def element(name: str, content: str = "", **attributes: str) -> str:
    """Return an element around `content`, which is XML; an attribute without a value is none.

    The first `_` in the name of an attribute stands for `:`.
    """
    told = "".join(
        f" {each.replace('_', ':', 1)}={quoteattr(clean(value))}"
        for each, value in attributes.items()
        if value
    )
    return f"<{name}{told}>{content}</{name}>" if content else f"<{name}{told}/>"


def text(name: str, content: str, **attributes: str) -> str:
    """Return an element that holds text; nothing if there is none."""
    return element(name, escape(clean(content)), **attributes) if content else ""


def clean(value: str) -> str:
    """Return `value` without the characters that XML forbids."""
    return FORBIDDEN.sub("", value)
