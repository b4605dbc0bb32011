"""Moves become what three kinds of servers read, so that they answer 301 (RFC 9110, 15.4.2).

Addresses with a query stand before those without: servers take the first that fits. What is
written is ASCII, and targets are slugs, which mean nothing to any of them.
"""

from collections.abc import Iterator, Sequence

from plugins.model.legacy import Legacy
from plugins.redirects.moves import Move
from plugins.redirects.patterns import decoded_path, query, request

NETLIFY, APACHE, NGINX = "_redirects", ".htaccess", "redirects.nginx.conf"
VARIABLE = "$moved_to"
# What an Apache server is to say of files. Feeds as XML: browsers show those of types of their own
# as bare text, without their style sheet.
SERVED = """\
ErrorDocument 404 /404.html
AddType application/xml .rss .atom
AddType text/x-opml .opml
AddType text/calendar .ics
AddType text/vcard .vcf
AddCharset utf-8 .html .css .js .json .csv .rss .atom .opml .ics .vcf .txt .xml
<IfModule mod_headers.c>
<If "%{REQUEST_URI} =~ m#^/(en/)?(api|calendars|embed|feeds)/#">
Header set Access-Control-Allow-Origin "*"
</If>
</IfModule>
""".splitlines()


def find_maps(moves: Sequence[Move]) -> Iterator[tuple[str, str]]:
    """Yield path and text of each map; none is left out, since settings of servers name them."""
    ordered = sorted(moves, key=lambda each: (not each.former.query, each.former.key))
    for path, render in ((NETLIFY, _netlify), (APACHE, _apache), (NGINX, _nginx)):
        yield path, "".join(f"{line}\n" for line in render(ordered))


def _netlify(moves: Sequence[Move]) -> Iterator[str]:
    # The sign `!` puts the rule before the page that stands there for other servers.
    for move in moves:
        for rule in _netlify_rules(move.former):
            yield f"{rule} {move.address} 301!"


def _netlify_rules(former: Legacy) -> list[str]:
    """Return what is asked for: parameters stand apart, those of Joomla also as numbers alone.

    `:` and `*` at the start of a part would be its own signs, `#` starts a remark.
    """
    path = "/" + "/".join(map(_netlify_part, former.path.split("/")))
    written = tuple(_netlify_parameter(each.text) for each in former.query)
    numbers = tuple(_netlify_parameter(each.key) for each in former.query)
    return [" ".join((path, *each)) for each in dict.fromkeys((written, numbers))]


def _netlify_part(part: str) -> str:
    return part.replace(":", "%3A").replace("*", "%2A")


def _netlify_parameter(text: str) -> str:
    name, sign, value = text.partition("=")
    value = value.replace("=", "%3D")
    return f"{_netlify_part(name)}{sign or '='}{_netlify_part(value)}"


def _apache(moves: Sequence[Move]) -> Iterator[str]:
    yield from SERVED
    # mod_rewrite: patterns see the path without escapes, the query with them.
    yield "<IfModule mod_rewrite.c>"
    yield "RewriteEngine On"
    for move in moves:
        if move.former.query:
            yield f'RewriteCond %{{QUERY_STRING}} "{query(move.former)}"'
        yield f'RewriteRule "^{decoded_path(move.former)}$" "{move.address}" [R=301,L,NE,QSD]'
    yield "</IfModule>"


def _nginx(moves: Sequence[Move]) -> Iterator[str]:
    # Patterns are tried in their order, against path and query as they were sent.
    yield f"map $request_uri {VARIABLE} {{"
    yield '    default "";'
    for move in moves:
        yield f'    "~{request(move.former)}" "{move.address}";'
    yield "}"
