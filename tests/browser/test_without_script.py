"""The site needs no JavaScript."""

import pytest
from playwright.sync_api import expect

from tests.browser.addresses import EACH_KIND, Sample
from tests.browser.visits import HEIGHT, PHONE, WIDE, Visitor

SECTIONS = 8
# What is marked so only serves those who have scripts: a button to copy, a countdown.
EXTRAS = "main [data-script], main noscript"  # and what says that something needs them
WITHOUT_EXTRAS = f"() => document.querySelectorAll('{EXTRAS}').forEach((e) => e.remove())"

# What is read of a page; on a phone its menu is opened for that, and closed again.
TEXTS = """() => {
  const read = (nodes) => [...nodes].filter((one) => one.checkVisibility())
    .map((one) => one.innerText);
  const folds = [...document.querySelectorAll('.site-menu details')]
    .filter((one) => one.querySelector('summary').checkVisibility());
  for (const one of folds) one.open = true;
  const found = {
    main: read(document.querySelectorAll('main')),
    footer: read(document.querySelectorAll('body > footer')),
    menu: read(document.querySelectorAll('.site-menu a')),
  };
  for (const one of folds) one.open = false;
  return found;
}"""


def test_the_phone_menu_opens_and_closes_without_script(visitor: Visitor) -> None:
    page = visitor.open("/", PHONE, java_script_enabled=False)
    summary = page.get_by_role("navigation", name="Главное меню").locator("summary")
    links = page.get_by_role("navigation", name="Главное меню").locator("a")
    assert links.count() == SECTIONS
    expect(links.first).not_to_be_visible()
    summary.click()
    for link in links.all():
        expect(link).to_be_visible()
    summary.click()
    expect(links.first).not_to_be_visible()
    summary.click()
    links.first.click()
    page.wait_for_url("**/news/")


@pytest.mark.parametrize("sample", EACH_KIND, ids=str)
def test_the_same_text_is_seen_with_and_without_script(visitor: Visitor, sample: Sample) -> None:
    seen: dict[tuple[int, bool], dict[str, list[str]]] = {}
    for enabled in (True, False):
        page = visitor.open(sample.address, WIDE, java_script_enabled=enabled)
        page.evaluate(WITHOUT_EXTRAS)
        for width in (WIDE, PHONE):
            page.set_viewport_size({"width": width, "height": HEIGHT})
            found = page.evaluate(TEXTS)
            assert len(found["menu"]) == SECTIONS
            seen[width, enabled] = found
    for width in (WIDE, PHONE):
        assert seen[width, True]["main"][0].strip()
        assert seen[width, True] == seen[width, False]
