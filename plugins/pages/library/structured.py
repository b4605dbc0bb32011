"""A material becomes schema.org's Book, Article, LearningResource or CreativeWork."""

from typing import Any

from plugins.catalogue.downloads import download_path, find_downloads
from plugins.citations.meta import licence_address
from plugins.model.catalogue import address
from plugins.model.material import Material
from plugins.pages.library.cards import material_cover
from plugins.pages.library.rows import own_title
from plugins.pages.library.words import audience_links
from plugins.pages.view import View

TYPES = {
    "book": "Book",
    "brochure": "Book",
    "almanac": "Book",
    "series": "BookSeries",
    "manual": "LearningResource",
    "case-studies": "LearningResource",
    "presentation": "LearningResource",
    "article": "Article",
    "press": "NewsArticle",
    "interview": "Article",
    "report": "Report",
    "web": "WebPage",
}


def material_data(view: View, material: Material) -> dict[str, Any]:
    """Return the work: its dates in ISO 8601, an estimated one left out; addresses are full."""
    title, absolute = own_title(view, material), view.settings.absolute
    language, kind = view.language, TYPES.get(material.type, "CreativeWork")
    cover = material_cover(view, material).picture
    data: dict[str, Any] = {
        "@type": kind,
        "name": material.title.best(language),
        "alternateName": title[0] if title else "",
        "description": material.summary.best(language) if material.summary else "",
        "url": absolute(address(material, language)),
        "sameAs": material.url,
        "author": _authors(view, material),
        "publisher": _organisation(material.publisher.best(language)) if material.publisher else "",
        "datePublished": str(material.date)
        if material.date and not material.date_estimated
        else "",
        "inLanguage": list(material.written_in),
        "license": licence_address(material.licence) if material.licence else "",
        "keywords": [each.title for each in view.topics(material)],
        "audience": [
            {"@type": "EducationalAudience", "educationalRole": each.title}
            for each in audience_links(view, material)
        ],
        "image": absolute(cover.address) if cover else "",
        "isPartOf": _whole(view, material),
        "encoding": [
            {
                "@type": "MediaObject",
                "contentUrl": absolute(f"/{download_path(material, each)}"),
                "encodingFormat": each.media_type,
                "contentSize": str(each.size),
            }
            for each in find_downloads(view.catalogue, material)
        ],
    }
    if kind == "Book":
        data |= {"isbn": material.isbn, "numberOfPages": material.pages}
    if kind in ("Article", "NewsArticle"):
        data |= {"headline": material.title.best(language), "pagination": material.page_range}
    return {name: value for name, value in data.items() if value}


def _authors(view: View, material: Material) -> list[dict[str, str]]:
    if material.authors:
        names = material.authors.best(view.language)
        return [{"@type": "Person", "name": each} for each in names]
    names = material.organisations.best(view.language) if material.organisations else ()
    return [_organisation(each) for each in names]


def _organisation(name: str) -> dict[str, str]:
    return {"@type": "Organization", "name": name}


def _whole(view: View, material: Material) -> dict[str, Any] | None:
    """Return the journal or the series that it is part of."""
    if material.journal:
        return {"@type": "Periodical", "name": material.journal.best(view.language)}
    series = view.catalogue.get(Material.collection, material.series or "")
    if series is None:
        return None
    where = view.settings.absolute(address(series, view.language))
    return {"@type": "BookSeries", "name": series.title.best(view.language), "url": where}
