"""The one boundary where the HTML of editors' texts becomes safe."""

from collections.abc import Callable

import nh3

from plugins.source.text import CONTROL

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
REMOVED_WHOLE = {"script", "style", "iframe", "object", "template", "noscript", "svg"}
SCHEMES = {"http", "https", "mailto", "tel"}

# Is given element, attribute and value; returns what is to stand there, None for nothing.
Rewrite = Callable[[str, str, str], str | None]


def sanitiser(rewrite: Rewrite) -> Callable[[str], str]:
    """Return a function that leaves only harmless elements, attributes and addresses in HTML.

    `rewrite` sees the attributes that are left, in the order of the text, and has the last word:
    what it returns is not held against `SCHEMES`.
    """
    cleaner = nh3.Cleaner(
        tags=TAGS,
        attributes=ATTRIBUTES,
        attribute_filter=rewrite,
        url_schemes=SCHEMES,
        link_rel=None,
        clean_content_tags=REMOVED_WHOLE,
    )

    settled = nh3.Cleaner(
        tags=TAGS, attributes=ATTRIBUTES, url_schemes={*SCHEMES, "entry"}, link_rel=None
    )

    def sanitise(html: str) -> str:
        # What is taken out may leave elements inside each other where no parser would put them:
        # read once more, all stands as browsers will see it.
        clean = settled.clean(cleaner.clean(html))
        # Entities can write what may stand neither in a page nor in a feed.
        return CONTROL.sub("", str(clean).replace("&nbsp;", "\u00a0"))

    return sanitise
