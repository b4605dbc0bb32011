"""Former addresses become tiny pages that lead to where the entry is now, and maps for servers.

The pages are for servers that know no redirection: a refresh at once (HTML, 4.2.5.3), a canonical
address for search engines and a plain link for everybody else. No site map names them. Where no
page can answer, at addresses with a query, the maps of servers do it alone.
"""

from collections.abc import Iterator
from functools import partial
from html import escape

from plugins.model.artifact import Artifact, Recipe, fingerprint
from plugins.model.catalogue import Catalogue
from plugins.model.language import ORIGINAL
from plugins.model.settings import SiteSettings
from plugins.redirects.maps import find_maps
from plugins.redirects.moves import Move, find_moves

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
    """Yield a page for each former address at which one can stand, and the maps of them all."""
    moves = tuple(find_moves(catalogue))
    for move in moves:
        if move.former.folder is not None:
            yield _artifact(f"{move.former.folder}index.html", _page(move, site))
    for path, text in find_maps(moves):
        yield _artifact(path, text)


def _page(move: Move, site: SiteSettings) -> str:
    entry, language = move.entry, move.language
    is_foreign = language not in entry.languages
    foreign = f' lang="{ORIGINAL}" hreflang="{ORIGINAL}"' if is_foreign else ""
    return PAGE.format(
        language=language,
        policy=POLICY,
        moved=MOVED[language],
        now=NOW[language],
        address=escape(move.address),
        canonical=escape(site.absolute(move.address)),
        foreign=foreign,
        title=escape(entry.title.ru if is_foreign else entry.title.best(language)),
    )


def _artifact(path: str, text: str) -> Artifact:
    data = text.encode()
    return Artifact(path, partial(Recipe, fingerprint(text), lambda: data))
