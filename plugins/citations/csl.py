"""A work becomes an item of CSL-JSON (Citation Style Language 1.0.2, csl-data.json)."""

import json
from collections.abc import Mapping
from typing import Any

from plugins.citations.names import Name
from plugins.citations.work import Work
from plugins.model.dates import PartialDate
from plugins.model.material import MaterialType

TYPES: Mapping[MaterialType, str] = {
    "book": "book",
    "brochure": "book",
    "almanac": "book",
    "manual": "book",
    "series": "book",
    "article": "article-journal",
    "press": "article-newspaper",
    "interview": "interview",
    "standard": "standard",
    "case-studies": "book",
    "document": "document",
    "report": "report",
    "programme": "document",
    "project": "document",
    "presentation": "speech",
    "promo": "pamphlet",
    "video": "motion_picture",
    "newsletter": "periodical",
    "web": "webpage",
}


def render_csl(work: Work) -> str:
    """Return a list with the one item of `work`, as programs take it in."""
    return f"{json.dumps([csl_item(work)], ensure_ascii=False, indent=2)}\n"


def csl_item(work: Work) -> dict[str, Any]:
    """Return the item: variables that nothing is known of are left out."""
    issued = _date(work.date) if work.date else {}
    if work.date and work.is_estimated:
        issued["circa"] = True
    seen = work.accessed if work.url else None
    told: dict[str, Any] = {
        "id": work.id,
        "type": _type(work),
        "title": work.title,
        "author": [_name(each) for each in work.makers],
        "contributor": [_name(each) for each in work.organisations] if work.authors else [],
        "issued": issued,
        "container-title": work.journal,
        "collection-title": work.series,
        "collection-number": work.number if work.series else "",
        "volume": work.volume,
        "issue": work.issue,
        "page": work.page_range.replace("–", "-"),
        "number-of-pages": str(work.pages or ""),
        "edition": work.edition,
        "publisher": work.publisher,
        "publisher-place": " ; ".join(work.places),
        "ISBN": work.isbn,
        "language": work.language,
        "URL": work.url,
        "accessed": _date(PartialDate(seen.year, seen.month, seen.day)) if seen else {},
    }
    return {name: value for name, value in told.items() if value}


def _type(work: Work) -> str:
    type = TYPES[work.type]
    if type.startswith("article-") and not work.journal:
        return "webpage" if work.url else "document"
    return type


def _name(name: Name) -> dict[str, str]:
    if not name.given:
        return {"literal": name.family}
    return {"family": name.family, "given": name.given}


def _date(date: PartialDate) -> dict[str, Any]:
    return {"date-parts": [[part for part in date if part]]}
