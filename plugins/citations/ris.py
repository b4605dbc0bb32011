"""A work becomes an RIS record (specification of 2011): a tag and its value on each line, CRLF."""

from collections.abc import Iterator, Mapping

from plugins.citations.work import ESTIMATED, Work
from plugins.model.material import MaterialType

TYPES: Mapping[MaterialType, str] = {
    "book": "BOOK",
    "brochure": "PAMP",
    "almanac": "BOOK",
    "manual": "BOOK",
    "series": "SER",
    "article": "JOUR",
    "press": "NEWS",
    "interview": "NEWS",
    "standard": "STAND",
    "case-studies": "BOOK",
    "document": "GEN",
    "report": "RPRT",
    "programme": "GEN",
    "project": "GEN",
    "presentation": "SLIDE",
    "promo": "PAMP",
    "video": "VIDEO",
    "newsletter": "GEN",
    "web": "ELEC",
}
# What stands in no periodical is none of its articles.
ALONE: Mapping[str, str] = {"JOUR": "GEN", "NEWS": "GEN"}


def render_ris(work: Work) -> str:
    """Return the record of `work`."""
    return "".join(f"{tag}  - {value}\r\n" for tag, value in _lines(work))


def _lines(work: Work) -> Iterator[tuple[str, str]]:
    type = TYPES[work.type]
    if not work.journal:
        type = ALONE.get(type, type)
    if type == "GEN" and work.url:
        type = "ELEC"
    yield "TY", type
    yield "ID", work.id
    yield "TI", work.title
    for name in work.makers:
        yield "AU", name.inverted
    date = work.date
    if date:
        yield "PY", f"{date.year:04}"
        month, day = (f"{each:02}" if each else "" for each in (date.month, date.day))
        yield "DA", f"{date.year:04}/{month}/{day}/"
    if work.is_estimated:
        yield "N1", ESTIMATED[work.words]
    first, _, last = work.page_range.partition("–")
    told = {
        "T2": work.journal or work.series,
        "T3": work.series if work.journal else "",
        "VL": work.volume or ("" if work.journal else work.number),
        "IS": work.issue,
        "SP": first or (str(work.pages) if work.pages else ""),
        "EP": last,
        "ET": work.edition,
        "CY": " ; ".join(work.places),
        "PB": work.publisher,
        "SN": work.isbn,
        "LA": work.language,
        "UR": work.url,
        "Y2": f"{work.accessed:%Y/%m/%d}/" if work.accessed and work.url else "",
    }
    yield from ((tag, value) for tag, value in told.items() if value)
    yield "ER", ""
