"""Routes become sitemap.xml with its language pairs, and robots.txt that names it."""

from collections.abc import Iterator, Sequence
from functools import partial
from xml.sax.saxutils import escape, quoteattr

from plugins.catalogue.routes import Route
from plugins.model.artifact import Artifact, Recipe, fingerprint
from plugins.model.language import ORIGINAL, Language, prefix
from plugins.model.settings import SiteSettings

LARGEST = 50_000  # sitemaps.org: addresses in one file


def site_map(routes: Sequence[Route], settings: SiteSettings) -> Iterator[Artifact]:
    """Yield sitemap.xml (with parts if it is large) and robots.txt."""
    rows = [_urls(route, settings) for route in sorted(routes, key=lambda each: each.path)]
    lines = [line for row in rows for line in row]
    parts = [lines[start : start + LARGEST] for start in range(0, len(lines), LARGEST)] or [[]]
    if len(parts) == 1:
        yield _artifact("sitemap.xml", _urlset(parts[0]))
    else:
        names = [f"sitemap-{number}.xml" for number in range(1, len(parts) + 1)]
        for name, part in zip(names, parts, strict=True):
            yield _artifact(name, _urlset(part))
        yield _artifact("sitemap.xml", _index([settings.absolute(f"/{name}") for name in names]))
    robots = f"User-agent: *\nAllow: /\n\nSitemap: {settings.absolute('/sitemap.xml')}\n"
    yield _artifact("robots.txt", robots)


def _artifact(path: str, text: str) -> Artifact:
    data = text.encode()
    return Artifact(path, partial(Recipe, fingerprint(text), lambda: data))


def _urls(route: Route, settings: SiteSettings) -> list[str]:
    addresses = {
        language: settings.absolute(f"/{prefix(language)}{route.path}")
        for language in route.languages
    }
    pairs = ""
    # Each address of a pair names both, itself too (developers.google.com, hreflang in sitemaps).
    if len(addresses) > 1:
        named = [*addresses.items(), ("x-default", addresses[ORIGINAL])]
        pairs = "".join(
            f'<xhtml:link rel="alternate" hreflang="{language}" href={quoteattr(where)}/>'
            for language, where in named
        )
    return [
        f"<url><loc>{escape(where)}</loc>{_changed(route, language)}{pairs}</url>"
        for language, where in addresses.items()
    ]


def _changed(route: Route, language: Language) -> str:
    updated = route.updated.best(language) if route.updated else None
    return f"<lastmod>{updated.isoformat()}</lastmod>" if updated else ""


def _urlset(lines: Sequence[str]) -> str:
    body = "\n".join(lines)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
        f'xmlns:xhtml="http://www.w3.org/1999/xhtml">\n{body}\n</urlset>\n'
    )


def _index(addresses: Sequence[str]) -> str:
    body = "\n".join(f"<sitemap><loc>{escape(each)}</loc></sitemap>" for each in addresses)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
        f"{body}\n</sitemapindex>\n"
    )
