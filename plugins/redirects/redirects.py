"""Former addresses become tiny pages, in both languages, that lead to where the entry is now.

They are for servers that know no redirection: a refresh at once (HTML, 4.2.5.3), a canonical
address for search engines and a plain link for everybody else. No site map names them.
"""

from collections.abc import Iterator
from functools import partial
from html import escape

from plugins.model.artifact import Artifact, Recipe, fingerprint
from plugins.model.catalogue import Catalogue, address
from plugins.model.entry import Entry
from plugins.model.language import LANGUAGES, ORIGINAL, Language, prefix
from plugins.model.settings import SiteSettings

# That of all pages (theme/templates/layouts/base.html), less the script that stands in them.
POLICY = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'"
MOVED = {"ru": "Страница переехала", "en": "This page has moved"}
NOW = {"ru": "Теперь она здесь:", "en": "It is now here:"}
PAGE = """\
<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta http-equiv="refresh" content="0; url={address}">
<title>{moved}</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="{canonical}">
</head>
<body>
<main>
<h1>{moved}</h1>
<p>{now} <a href="{address}"{foreign}>{title}</a></p>
</main>
</body>
</html>
"""


def site_redirects(catalogue: Catalogue, site: SiteSettings) -> Iterator[Artifact]:
    """Yield a page for each former address of each entry that is published, in each language."""
    for entry in catalogue.entries:
        if entry.aliases and entry.permalink() is not None:
            for language in LANGUAGES:
                text = _page(entry, language, site)
                for alias in entry.aliases:
                    yield _artifact(f"{prefix(language)}{alias}/index.html", text)


def _page(entry: Entry, language: Language, site: SiteSettings) -> str:
    where = address(entry, language)
    is_foreign = language not in entry.languages
    foreign = f' lang="{ORIGINAL}" hreflang="{ORIGINAL}"' if is_foreign else ""
    return PAGE.format(
        language=language,
        policy=POLICY,
        moved=MOVED[language],
        now=NOW[language],
        address=escape(where),
        canonical=escape(site.absolute(where)),
        foreign=foreign,
        title=escape(entry.title.ru if is_foreign else entry.title.best(language)),
    )


def _artifact(path: str, text: str) -> Artifact:
    data = text.encode()
    return Artifact(path, partial(Recipe, fingerprint(text), lambda: data))
