"""A printed page says whose it is; test_samples.py has what every kind of page is on paper."""

from playwright.sync_api import expect

from tests.browser.visits import Visitor


def test_a_printed_page_says_whose_it_is(visitor: Visitor) -> None:
    page = visitor.open("/news/2009/pilot-2009/")
    page.emulate_media(media="print")
    name = page.get_by_role("banner").get_by_text("Общественно-активные школы", exact=True)
    expect(name).to_be_visible()
    expect(page.get_by_role("contentinfo")).to_be_visible()
