"""Browsers can search the site from their address bars (OpenSearch 1.1)."""

from xml.etree.ElementTree import fromstring

import pytest

from plugins.model.language import LANGUAGES, Language, prefix
from tests.site import URL, sample_site

NAMES = "{http://a9.com/-/spec/opensearch/1.1/}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_description_leads_to_the_page_of_search(language: Language) -> None:
    file = sample_site() / f"{prefix(language)}opensearch.xml"
    root = fromstring(file.read_text(encoding="utf-8"))
    url = root.find(f"{NAMES}Url")
    assert url is not None
    template = f"{URL}/{prefix(language)}search/?q={{searchTerms}}"
    assert (url.get("type"), url.get("template")) == ("text/html", template)
    assert (sample_site() / prefix(language) / "search/index.html").is_file()
    # Section «The "ShortName" element»: 16 characters at most, LongName 48, Description 1024.
    for name, longest in (("ShortName", 16), ("LongName", 48), ("Description", 1024)):
        text = root.findtext(f"{NAMES}{name}")
        assert text
        assert len(text) <= longest
    page = (sample_site() / prefix(language) / "index.html").read_text(encoding="utf-8")
    assert f'href="/{prefix(language)}opensearch.xml"' in page
