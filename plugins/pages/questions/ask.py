"""The contacts of the site become the way to ask a question of one's own."""

import re
from urllib.parse import quote

from plugins.pages.frame import site_of
from plugins.pages.parts import Frame, Link
from plugins.pages.view import View

EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", re.ASCII)


def ask_link(view: View, frame: Frame) -> Link:
    """Return a letter with its subject filled in (RFC 6068); without an address, where to ask."""
    gettext = view.interface.gettext
    for line in site_of(view).contacts:
        found = EMAIL.search(line.text.best(view.language))
        if found:
            subject = quote(gettext("A question for the site “%(title)s”") % {"title": frame.title})
            title = gettext("Write to %(address)s") % {"address": found[0]}
            return Link(title, f"mailto:{found[0]}?subject={subject}")
    return Link(gettext("How to reach us"), frame.about_site or frame.home)
