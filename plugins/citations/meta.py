"""A work becomes `<meta>` of its page: those that scholarly search reads, and Dublin Core."""

from collections.abc import Iterator, Mapping

from plugins.citations.work import Work
from plugins.model.material import LicenceName

CREATIVE_COMMONS = "https://creativecommons.org/"


def licence_address(name: LicenceName) -> str:
    """Return the address of the licence: of its last version, since works name none."""
    if name == "cc0":
        return f"{CREATIVE_COMMONS}publicdomain/zero/1.0/"
    return f"{CREATIVE_COMMONS}licenses/{name.removeprefix('cc-')}/4.0/"


def meta_pairs(
    work: Work, pdf: str = "", licence: LicenceName | None = None, summary: str = ""
) -> Iterator[tuple[str, str]]:
    """Yield names and contents of what is known.

    `pdf` is the full address of a PDF, `summary` is in the language of the page. The names are
    those of Google Scholar's guidelines («citation_») and of Dublin Core (RFC 2731, «DC.»).
    """
    first, _, last = work.page_range.partition("–")
    date = str(work.date) if work.date else ""
    makers = [each.inverted for each in work.makers]
    yield from _told({"citation_title": work.title})
    yield from (("citation_author", each) for each in makers)
    scholarly = {
        # An estimate is no date to be sorted by.
        "citation_publication_date": "" if work.is_estimated else date.replace("-", "/"),
        "citation_journal_title": work.journal,
        "citation_volume": work.volume if work.journal else "",
        "citation_issue": work.issue if work.journal else "",
        "citation_firstpage": first,
        "citation_lastpage": last,
        "citation_publisher": work.publisher,
        "citation_isbn": work.isbn,
        "citation_language": work.language,
        "citation_pdf_url": pdf,
        "DC.title": work.title,
    }
    yield from _told(scholarly)
    yield from (("DC.creator", each) for each in makers)
    core = {
        "DC.description": summary,
        "DC.date": "" if work.is_estimated else date,
        "DC.type": "MovingImage" if work.type == "video" else "Text",
        "DC.language": work.language,
        "DC.identifier": f"urn:isbn:{work.isbn.replace('-', '')}" if work.isbn else work.page,
        "DC.publisher": work.publisher,
        "DC.rights": licence_address(licence) if licence else "",
    }
    yield from _told(core)


def _told(pairs: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    return ((name, content) for name, content in pairs.items() if content)
