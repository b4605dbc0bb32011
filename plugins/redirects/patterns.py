"""A former address becomes regular expressions for servers (PCRE), which match it and no other.

They hold no backslash but before an `x`: programs that read settings take others away. The
query may have its parameters in any order, but no other ones and none twice. Without a query, any
that comes is let through, as it is where pages do the work.
"""

import re
from collections.abc import Sequence

from plugins.model.legacy import Legacy, Parameter

PLAIN = re.compile(rb"[A-Za-z0-9/_~,;=@!&:-]")
# Letters of other scripts, as they are encoded together; any other sign alone.
SIGNS = re.compile(r"(?:%[89A-F][0-9A-F])+|%[0-9A-F]{2}|.")
# What programs send as it is or encoded: all that RFC 3986, 2.3, does not hold for its own sign.
EITHER = re.compile(r"[^A-Za-z0-9._~/&=-]")
ANY = "(?:[^&]*&)*"


def decoded_path(former: Legacy) -> str:
    """Return what matches the path without its escapes and the slash before it."""
    return "".join(map(_literal, former.raw_path)) + ("/?" if former.path else "")


def request(former: Legacy) -> str:
    """Return what matches path and query as they are sent, with a slash before them."""
    path = f"/{_sent(former.path)}" + ("/?" if former.path else "")
    if not former.query:
        return f"^{path}(?:[?].*)?$"
    conditions, rest = _parameters(former.query)
    asked = "".join(f"(?=[^?]*[?]{each})" for each in conditions)
    return f"^{asked}{path}[?]{rest}$"


def query(former: Legacy) -> str:
    """Return what matches the query as it is sent, without its question mark."""
    conditions, rest = _parameters(former.query)
    return f"^{''.join(f'(?={each})' for each in conditions)}{rest}$"


def _parameters(parameters: Sequence[Parameter]) -> tuple[list[str], str]:
    """Return what must be found in the query, each time from its start, and what is its whole."""
    found = []
    for each in parameters:
        one = _sent(each.key) + ("(?:(?::|%3[Aa])[^&]*)?" if each.number else "")
        found.append(f"{ANY}{one}(?:&|$)")
    more = f"(?:&[^&]*){{{len(parameters) - 1}}}" if len(parameters) > 1 else ""
    return found, f"[^&]*{more}"


def _literal(byte: int) -> str:
    sign = bytes((byte,))
    if PLAIN.match(sign):
        return sign.decode()
    return "[.]" if sign == b"." else f"\\x{byte:02X}"


def _sent(text: str) -> str:
    """Return what matches `text`, which is encoded, as programs may send it."""
    return "".join(map(_sign, SIGNS.findall(text)))


def _sign(sign: str) -> str:
    if len(sign) == 1 and not EITHER.match(sign):
        return _literal(ord(sign))
    byte = int(sign[1:3], 16) if len(sign) > 1 else ord(sign)
    return f"(?i:{sign})" if byte >= 0x80 else f"(?i:\\x{byte:02X}|%{byte:02X})"
