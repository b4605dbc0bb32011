"""A feed becomes what a validator complains of: the public rules of the W3C's, as they concern us.

https://validator.w3.org/feed/docs/ lists them: each complaint has its name there.
"""

import datetime
import re
from collections.abc import Iterator
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit
from xml.etree import ElementTree as ET

import html5lib

ATOM = "{http://www.w3.org/2005/Atom}"
HISTORY = "{http://purl.org/syndication/history/1.0}"
ENCODED = "{http://purl.org/rss/1.0/modules/content/}encoded"
RFC822 = re.compile(
    r"(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) "
    r"\d{4} \d\d:\d\d:\d\d [+-]\d{4}"
)
RFC3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
MEDIA_TYPE = re.compile(r"[a-z]+/[a-z0-9.+-]+")
ADDRESSES = ("href", "src", "poster")
RISKS = ("script", "style", "iframe", "object", "embed", "form", "input", "meta", "link", "base")
CHANNEL = {
    *("title", "link", "description", "language", "docs", "generator", "lastBuildDate", "image"),
    *(f"{ATOM}link", f"{HISTORY}archive", "item"),
}
ITEM = {"title", "link", "description", "guid", "category", "pubDate", "enclosure", ENCODED}


def complain(data: bytes, address: str, today: datetime.date) -> Iterator[str]:
    """Yield what is wrong with the RSS or Atom at `address`."""
    root = ET.fromstring(data)
    if not data.startswith(b"<?xml version='1.0' encoding='UTF-8'?>"):
        yield "no declaration"
    yield from _rss(root, address, today) if root.tag == "rss" else _atom(root, address, today)


def _rss(root: ET.Element, address: str, today: datetime.date) -> Iterator[str]:
    channel = root.find("channel")
    assert channel is not None
    if root.get("version") != "2.0":
        yield "InvalidRSSVersion"
    for each in channel:
        if each.tag not in CHANNEL:
            yield f"UndefinedElement {each.tag}"
    for name in ("title", "link", "description"):
        if len(channel.findall(name)) != 1 or not channel.findtext(name):
            yield f"MissingElement {name}"
    own = [each.get("href") for each in channel.findall(f"{ATOM}link[@rel='self']")]
    if own != [address]:
        yield f"SelfDoesntMatchLocation {own}"
    image = channel.find("image")
    if image is not None:
        if image.findtext("title") != channel.findtext("title"):
            yield "ImageTitleDoesntMatch"
        if image.findtext("link") != channel.findtext("link"):
            yield "ImageLinkDoesntMatch"
        if not re.search(r"\.(png|gif|jpe?g)$", image.findtext("url", "")):
            yield "ImageUrlFormat"
    yield from _date822(channel.findtext("lastBuildDate", ""), today)
    ids = [each.findtext("guid") for each in channel.findall("item")]
    if len(set(ids)) != len(ids):
        yield "DuplicateItem"
    for each in channel.findall("item"):
        yield from _rss_item(each, today)


def _rss_item(item: ET.Element, today: datetime.date) -> Iterator[str]:
    for each in item:
        if each.tag not in ITEM and "search.yahoo.com/mrss" not in each.tag:
            yield f"UndefinedElement {each.tag}"
    if not item.findtext("title") or not item.findtext("description"):
        yield "ItemMustContainTitleOrDescription"
    guid = item.find("guid")
    if guid is None or guid.get("isPermaLink") != "false":
        yield "MissingGuid"
    if len(item.findall("pubDate")) != 1:
        yield "MissingDate"
    if len(item.findall("enclosure")) > 1:
        yield "DuplicateEnclosure"
    for each in item.findall("enclosure"):
        yield from _file(each.get("url"), each.get("length"), each.get("type"))
    yield from _date822(item.findtext("pubDate", ""), today)
    yield from _full(item.findtext("link", ""))
    yield from _html(item.findtext(ENCODED, ""))
    if re.search(r"<[a-z/!]|&[a-z]+;", item.findtext("title", ""), re.IGNORECASE):
        yield "ContainsHTML title"


def _atom(root: ET.Element, address: str, today: datetime.date) -> Iterator[str]:
    if root.tag != f"{ATOM}feed":
        yield f"UndefinedElement {root.tag}"
    for name in ("id", "title", "updated"):
        if len(root.findall(f"{ATOM}{name}")) != 1:
            yield f"MissingElement {name}"
    if not root.findtext(f"{ATOM}author/{ATOM}name"):
        yield "MissingElement author"
    yield from _links(root, address)
    moments = [each.findtext(f"{ATOM}updated", "") for each in root.findall(f"{ATOM}entry")]
    if len(set(moments)) != len(moments):
        yield "DuplicateUpdated"
    if moments and max(moments) != root.findtext(f"{ATOM}updated"):
        yield "updated is not that of the newest entry"
    ids = [each.findtext(f"{ATOM}id", "") for each in root.findall(f"{ATOM}entry")]
    if len(set(ids)) != len(ids):
        yield "DuplicateEntries"
    for each in (root.findtext(f"{ATOM}id", ""), *ids):
        if not re.match(r"(https?://|tag:[\w.-]+,\d{4}:)\S+$", each):
            yield f"InvalidFullLink {each}"
    for each in root.findall(f"{ATOM}entry"):
        yield from _atom_entry(each, today)


def _links(root: ET.Element, address: str) -> Iterator[str]:
    links: dict[str, list[ET.Element]] = {}
    for each in root.findall(f"{ATOM}link"):
        links.setdefault(each.get("rel", "alternate"), []).append(each)
    if [each.get("href") for each in links.get("self", ())] != [address]:
        yield "SelfDoesntMatchLocation"
    if len(links.get("alternate", ())) != 1:
        yield "DuplicateAtomLink"
    for rel, found in links.items():
        if len(found) > 1:
            yield f"DuplicateAtomLink {rel}"
        yield from (fault for each in found for fault in _full(each.get("href", "")))
        if rel != "hub" and not MEDIA_TYPE.fullmatch(found[0].get("type", "")):
            yield f"InvalidMIMEType {rel}"


def _atom_entry(entry: ET.Element, today: datetime.date) -> Iterator[str]:
    if not entry.findtext(f"{ATOM}title"):
        yield "MissingElement title"
    published = entry.findtext(f"{ATOM}published", "")
    updated = entry.findtext(f"{ATOM}updated", "")
    for each in (published, updated):
        if not RFC3339.fullmatch(each):
            yield f"InvalidRFC3339Date {each}"
        elif datetime.datetime.fromisoformat(each).date() > today:
            yield f"ImplausibleDate {each}"
    if updated < published:
        yield "updated before it was published"
    for each in entry.findall(f"{ATOM}link"):
        yield from _full(each.get("href", ""))
        if each.get("rel") == "enclosure":
            yield from _file(each.get("href"), each.get("length"), each.get("type"))
    content = entry.find(f"{ATOM}content")
    if content is not None:
        if content.get("type") != "html":
            yield f"InvalidContentType {content.get('type')}"
        yield from _html(content.text or "")


def _date822(text: str, today: datetime.date) -> Iterator[str]:
    if not RFC822.fullmatch(text):
        yield f"InvalidRFC2822Date {text}"
        return
    moment = parsedate_to_datetime(text)
    if moment.strftime("%a") != text[:3]:
        yield f"IncorrectDOW {text}"
    if moment.date() > today:
        yield f"ImplausibleDate {text}"


def _file(address: str | None, length: str | None, type: str | None) -> Iterator[str]:
    yield from _full(address or "")
    if not (length or "").isdigit() or length == "0":
        yield f"InvalidIntegerAttribute length {length}"
    if not MEDIA_TYPE.fullmatch(type or ""):
        yield f"InvalidMIMEAttribute {type}"


def _full(address: str) -> Iterator[str]:
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.netloc or " " in address:
        yield f"InvalidFullLink {address!r}"


def _html(text: str) -> Iterator[str]:
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    fragment = parser.parseFragment(text)
    for _, name, _ in parser.errors:
        yield f"NotHtml {name}"
    for each in fragment.iter():
        if each.tag in RISKS:
            yield f"SecurityRisk {each.tag}"
        for name, value in each.attrib.items():
            if name == "style" or name.startswith("on"):
                yield f"SecurityRiskAttr {name}"
            if name in ADDRESSES and not re.match(r"(https?|mailto|tel):", value):
                yield f"ContainsRelRef {value}"
            if name == "srcset":
                yield from (f for part in value.split(", ") for f in _full(part.split(" ")[0]))
        if each.tag == "img" and "alt" not in each.attrib:
            yield "an image without words"
