"""The site becomes a search engine of the browser (OpenSearch 1.1, Draft 6)."""

from xml.sax.saxutils import escape, quoteattr

from plugins.model.catalogue import Catalogue
from plugins.model.language import Language, prefix
from plugins.model.settings import SiteSettings
from plugins.model.site import Site

LONGEST = 16  # characters of a short name, as the draft asks
NAMES: dict[Language, str] = {"ru": "Школы: поиск", "en": "Community school"}


def description(catalogue: Catalogue, settings: SiteSettings, language: Language) -> bytes:
    """Return `opensearch.xml` of `language`: whoever adds it types into the address bar."""
    site = catalogue.of(Site)[0]
    title, tagline = site.title.best(language), site.tagline.best(language)
    root = settings.absolute(f"/{prefix(language)}")
    icon = settings.absolute("/static/img/icon.svg")
    lines = (
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
        f"<ShortName>{escape(NAMES[language])}</ShortName>",
        f"<LongName>{escape(title[:48])}</LongName>",
        f"<Description>{escape(f'{title}: {tagline}'[:1024])}</Description>",
        f"<Language>{language}</Language>",
        "<InputEncoding>UTF-8</InputEncoding>",
        f'<Image type="image/svg+xml">{escape(icon)}</Image>',
        f'<Url type="text/html" template={quoteattr(f"{root}search/?q={{searchTerms}}")}/>',
        "</OpenSearchDescription>",
    )
    return "\n".join((*lines, "")).encode()
