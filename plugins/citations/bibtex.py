"""A work becomes a BibTeX entry: UTF-8, its braces in balance, nothing TeX would act on."""

import re
from collections.abc import Iterator, Mapping

from plugins.citations.names import Name
from plugins.citations.work import ESTIMATED, Work
from plugins.model.material import MaterialType, WorkLanguage

LANGUAGES: Mapping[WorkLanguage, str] = {
    "ru": "russian",
    "en": "english",
    "de": "german",
    "fr": "french",
    "es": "spanish",
    "pl": "polish",
    "uk": "ukrainian",
    "be": "belarusian",
    "kk": "kazakh",
}
# A brace after a backslash still counts as one for BibTeX: braces are named instead.
ESCAPES = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\textbraceleft{}",
        "}": r"\textbraceright{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        **{each: f"\\{each}" for each in "&%$#_"},
    }
)
# What TeX joins into another sign: -- to a dash, `` and '' to quotes, ?` to ¿.
LIGATURES = re.compile(
    r"(?<=-)(?=-)|(?<=')(?=')|(?<=,)(?=,)|(?<=<)(?=<)|(?<=>)(?=>)|(?<=[`!?])(?=`)"
)
# What ends an address, or begins a command, before TeX has seen that it is one.
IN_ADDRESS = str.maketrans({"{": "%7B", "}": "%7D", "\\": "%5C"})
BOOKS: frozenset[MaterialType] = frozenset(
    ("book", "brochure", "almanac", "manual", "series", "case-studies")
)
MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
APART = re.compile(r",|\band\b", re.IGNORECASE)


def render_bibtex(work: Work) -> str:
    """Return the entry of `work`, whose key is its id."""
    fields = "".join(f"  {name} = {value},\n" for name, value in _fields(work))
    return f"@{_entry_type(work)}{{{work.id},\n{fields}}}\n"


def escape(text: str) -> str:
    """Return `text` so that TeX prints just that."""
    # Braces of the text itself stand apart from those that part ligatures.
    return "{}".join(each.translate(ESCAPES) for each in LIGATURES.split(text))


def _entry_type(work: Work) -> str:
    if work.journal:
        return "article"
    if work.type == "report" and work.organisations:
        return "techreport"
    return "book" if work.type in BOOKS and work.publisher else "misc"


def _fields(work: Work) -> Iterator[tuple[str, str]]:
    """Yield the names and values, braces included, of all that is known."""
    if work.makers:
        yield "author", f"{{{' and '.join(map(_name, work.makers))}}}"
    organisations = " ; ".join(escape(each.family) for each in work.organisations)
    texts = {
        "title": work.title,
        "journal": work.journal,
        "series": work.series,
        "volume": work.volume,
        "number": work.issue if work.journal or work.issue else work.number,
        "edition": work.edition,
        "address": " ; ".join(work.places),
        "publisher": work.publisher,
        "isbn": work.isbn,
    }
    for name, text in texts.items():
        if text:
            yield name, f"{{{escape(text)}}}"
    if work.page_range:
        yield "pages", f"{{{escape(work.page_range).replace('–', '--')}}}"
    if organisations and (work.authors or work.type == "report"):
        yield "institution" if work.type == "report" else "organization", f"{{{organisations}}}"
    if work.date:
        yield "year", f"{{{work.date.year:04}}}"
        if work.date.month:
            yield "month", MONTHS[work.date.month - 1]
        if work.date.day:
            yield "day", f"{{{work.date.day}}}"
    if work.is_estimated:
        yield "note", f"{{{ESTIMATED[work.words]}}}"
    if work.pages:
        yield "pagetotal", f"{{{work.pages}}}"
    yield "language", f"{{{LANGUAGES[work.language]}}}"
    if work.url:
        yield "url", f"{{{work.url.translate(IN_ADDRESS)}}}"
    if work.url and work.accessed:
        yield "urldate", f"{{{work.accessed.isoformat()}}}"


def _name(name: Name) -> str:
    """Return «Корнетов, Г. Б.»; in braces what has no parts, or would be taken to pieces."""
    if name.given and not APART.search(f"{name.family} {name.given}"):
        return escape(name.inverted)
    return f"{{{escape(name.inverted)}}}"
