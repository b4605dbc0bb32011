"""Nothing that the head of a page names is missing."""

import pytest

from tests.browser.addresses import LANGUAGES, Language, in_language
from tests.browser.visits import Visitor

NAMED = {
    "link[rel=icon], link[rel=stylesheet]": "href",
    "link[rel=alternate], link[rel=canonical], link[rel=prev], link[rel=next]": "href",
    "meta[property='og:image'], meta[property='og:url']": "content",
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("address", ["/", "/news/page/2/", "/news/2009/pilot-2009/", "/about/"])
def test_what_the_head_names_is_there(visitor: Visitor, address: str, language: Language) -> None:
    page = visitor.open(in_language(address, language))
    missing = []
    for selector, attribute in NAMED.items():
        for each in page.locator(f"head :is({selector})").all():
            named = each.get_attribute(attribute) or ""
            if not page.request.get(named).ok:
                missing.append(named)
    assert missing == []
