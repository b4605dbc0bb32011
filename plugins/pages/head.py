"""An entry or a list becomes the head of its page: addresses, alternates, structured data."""

import re
from collections.abc import Sequence
from typing import Any

import orjson
from markupsafe import Markup

from plugins.catalogue.channels import Channel
from plugins.model.language import LANGUAGES, ORIGINAL, Language, prefix
from plugins.pages.data import data_address
from plugins.pages.feeds import page_channels, show_feed
from plugins.pages.parts import Head, Link
from plugins.pages.view import View

# What could end the script element, or confuse a parser of scripts.
BREAKING = re.compile("[<>&\u2028\u2029]")
SHARE_IMAGE = "/static/img/share-{language}.png"


def make_head(
    view: View,
    path: str,
    title: str,
    description: str,
    *,
    languages: Sequence[Language] = LANGUAGES,
    crumbs: Sequence[Link] = (),
    structured: Sequence[dict[str, Any]] = (),
    feeds: Sequence[Channel] | None = None,
    calendars: tuple[Link, ...] = (),
    kind: str = "website",
    image: str = "",
    published: str = "",
    previous: str = "",
    next_: str = "",
    indexed: bool = True,
    meta: tuple[tuple[str, str], ...] = (),
) -> Head:
    """Make the head of the page at `path` below the root of the view's language.

    `languages` are those that the page exists in: hreflang pairs are written only for them.
    `feeds` are the channels that it names, that of everything unless told.
    """
    settings = view.settings
    alternates: tuple[tuple[str, str], ...] = ()
    if len(languages) > 1:
        alternates = tuple(
            (language, settings.absolute(f"/{prefix(language)}{path}")) for language in languages
        )
        alternates += (("x-default", settings.absolute(f"/{prefix(ORIGINAL)}{path}")),)
    data = [*structured, *([_breadcrumbs(view, crumbs, title)] if crumbs else [])]
    return Head(
        title=title,
        description=description,
        language=view.language,
        canonical=settings.absolute(view.root(path)),
        alternates=alternates,
        feeds=tuple(
            show_feed(view, each) for each in (page_channels(view) if feeds is None else feeds)
        ),
        calendars=calendars,
        kind=kind,
        image=settings.absolute(image or SHARE_IMAGE.format(language=view.language)),
        drawn=not image,
        published=published,
        previous=settings.absolute(previous) if previous else "",
        next=settings.absolute(next_) if next_ else "",
        structured=_script(data),
        indexed=indexed,
        data=data_address(view, path),
        meta=meta,
    )


def _breadcrumbs(view: View, crumbs: Sequence[Link], title: str) -> dict[str, Any]:
    items = [
        {
            "@type": "ListItem",
            "position": position,
            "name": crumb.title,
            "item": view.settings.absolute(crumb.address),
        }
        for position, crumb in enumerate(crumbs, start=1)
    ]
    items.append({"@type": "ListItem", "position": len(items) + 1, "name": title})
    return {"@type": "BreadcrumbList", "itemListElement": items}


def organisation(view: View, name: str, site: str) -> dict[str, Any]:
    """Return the schema.org Organization that answers for the site."""
    return {
        "@type": "Organization",
        "name": name,
        "alternateName": site,
        "url": view.settings.absolute(view.root("")),
        "logo": view.settings.absolute("/static/img/mark.svg"),
    }


def _script(data: Sequence[dict[str, Any]]) -> Markup:
    """Return JSON-LD that no text can break out of: every `<`, `>` and `&` is escaped."""
    if not data:
        return Markup("")
    graph = {"@context": "https://schema.org", "@graph": list(data)}
    return Markup(BREAKING.sub(_escape, orjson.dumps(graph).decode()))


def _escape(match: re.Match[str]) -> str:
    return f"\\u{ord(match[0]):04x}"
