"""What three servers make of their maps: each reads the syntax that its manual describes."""

import re
from collections.abc import Callable
from urllib.parse import unquote, unquote_to_bytes

from plugins.redirects.maps import SERVED

Server = Callable[[str, str], str]


def netlify(text: str, target: str) -> str:
    """Return where `_redirects` leads from `target`, path and query as sent; empty for nowhere."""
    path, _, query = target.partition("?")
    asked = sorted(map(_pair, query.split("&"))) if query else []
    for line in text.splitlines():
        source, *parameters, address, status = line.split()
        assert status == "301!"
        wanted = sorted(map(_pair, parameters))
        if _same_path(source, path) and (not wanted or _same_query(wanted, asked)):
            return address
    return ""


def _pair(text: str) -> tuple[str, str]:
    name, _, value = text.partition("=")
    return unquote(name), value if value.startswith(":") else unquote(value)


def _same_path(rule: str, path: str) -> bool:
    ours, theirs = (each.rstrip("/").split("/") for each in (rule, path))
    if ours[-1] == "*":
        return ours[:-1] == theirs[: len(ours) - 1]
    return len(ours) == len(theirs) and all(
        one.startswith(":") or unquote_to_bytes(one) == unquote_to_bytes(other)
        for one, other in zip(ours, theirs, strict=True)
    )


def _same_query(wanted: list[tuple[str, str]], asked: list[tuple[str, str]]) -> bool:
    return len(wanted) == len(asked) and all(
        name == each and (value.startswith(":") or value == given)
        for (name, value), (each, given) in zip(wanted, asked, strict=True)
    )


def apache(text: str, target: str) -> str:
    """Return where `.htaccess` leads: its patterns see the path decoded, without its slash."""
    path, _, query = target.partition("?")
    decoded = unquote_to_bytes(path.removeprefix("/")).decode("latin-1")
    conditions: list[str] = []
    for line in text.splitlines():
        directive, *words = (_unquoted(each) for each in re.findall(r'"(?:\\.|[^"])*"|\S+', line))
        if directive == "RewriteCond":
            assert words[0] == "%{QUERY_STRING}"
            conditions.append(words[1])
        elif directive == "RewriteRule":
            pattern, address, flags = words
            assert flags == "[R=301,L,NE,QSD]"
            assert not re.search(r"[$%]", address)
            if re.search(pattern, decoded) and all(re.search(each, query) for each in conditions):
                return address
            conditions = []
        else:
            known = {"<IfModule mod_rewrite.c>", "RewriteEngine On", "</IfModule>"}
            assert line in known.union(SERVED)
    return ""


def nginx(text: str, target: str) -> str:
    """Return what the variable of the map holds for `target`."""
    first, default, *rows, last = text.splitlines()
    assert (first, default, last) == ("map $request_uri $moved_to {", '    default "";', "}")
    for row in rows:
        found = re.fullmatch(r'    ("(?:\\.|[^"\\])*") ("[^"$]*");', row)
        assert found, row
        key, address = map(_unquoted, found.groups())
        assert key.startswith("~^")
        if re.search(key[1:], target):
            return address
    return ""


def _unquoted(word: str) -> str:
    if not word.startswith('"'):
        return word
    return re.sub(r'\\(["\\])', r"\1", word[1:-1])


SERVERS: dict[str, Server] = {
    "_redirects": netlify,
    ".htaccess": apache,
    "redirects.nginx.conf": nginx,
}
