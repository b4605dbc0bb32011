"""The one boundary where the HTML of editors' texts becomes safe."""

import nh3

TAGS = {
    "a", "abbr", "b", "blockquote", "br", "caption", "cite", "code", "dd", "del", "dl", "dt", "em",
    "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "ins", "kbd", "li", "mark", "ol", "p", "pre",
    "q", "s", "samp", "small", "span", "strong", "sub", "sup", "table", "tbody", "td", "tfoot",
    "th", "thead", "tr", "u", "ul", "var",
}  # fmt: skip
ATTRIBUTES = {
    "*": {"lang", "title"},
    "a": {"href"},
    "img": {"src", "alt"},
    "h2": {"id"},
    "h3": {"id"},
    "h4": {"id"},
    "ol": {"start"},
    "td": {"align", "colspan", "rowspan"},
    "th": {"align", "colspan", "rowspan", "scope"},
}


def _keep(tag: str, attribute: str, value: str) -> str | None:
    # Nothing is loaded from another host: an image is a file beside the text or nothing.
    if tag == "img" and attribute == "src" and not value.startswith("entry:"):
        return None
    return value


CLEANER = nh3.Cleaner(
    tags=TAGS,
    attributes=ATTRIBUTES,
    attribute_filter=_keep,
    url_schemes={"http", "https", "mailto", "tel", "entry"},
    link_rel=None,
    clean_content_tags={"script", "style", "iframe", "object", "template", "noscript", "svg"},
)


def sanitise(html: str) -> str:
    """Return `html` with only harmless elements, attributes and addresses; always well-formed."""
    return str(CLEANER.clean(html))
