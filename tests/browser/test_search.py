"""Search in a browser: what is found first, what is loaded when, by keyboard and by address."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from plugins.model.language import LANGUAGES, Language, prefix
from tests.browser.visits import PHONE, WIDE, Visitor, address_of
from tests.search.queries import QUERIES

MOST = 150_000  # bytes to the first results, as a server sends them that compresses text
FIRST = """async (queries) => {
  const {find} = await import(document.querySelector('script[src*="js/search."]').src);
  const first = async (query) => (await (await find(query))[0]?.data())?.meta.url;
  return Promise.all(queries.map(first));
}"""
COUNT = """async (query) => {
  const {find} = await import(document.querySelector('script[src*="js/search."]').src);
  return (await find(query)).map(({id}) => id);
}"""
LOADED = """() => performance.getEntriesByType('resource')
  .filter(({name}) => /search-index|search_words/.test(name))
  .reduce((sum, {transferSize}) => sum + transferSize, 0)"""


def open_search(visitor: Visitor, query: str = "", language: Language = "ru") -> Page:
    return visitor.open(f"/{prefix(language)}search/{query}", WIDE)


def field(page: Page) -> Locator:
    return page.locator("#search-field")


def status(page: Page) -> Locator:
    return page.locator("main [role=status]")


def found(page: Page) -> Locator:
    return page.locator(".found h2 a")


@pytest.mark.parametrize("language", LANGUAGES)
def test_queries_find_first_what_a_reader_expects(visitor: Visitor, language: Language) -> None:
    page = open_search(visitor, language=language)
    wanted = QUERIES[language]
    assert len(wanted) >= (30 if language == "ru" else 10)
    first = page.evaluate(FIRST, list(wanted))
    assert dict(zip(wanted, first, strict=True)) == wanted


@pytest.mark.parametrize(
    ("one", "other"), [("ребёнок", "ребенок"), ("учёба", "учебой"), ("школа", "школой")]
)
def test_yo_and_endings_do_not_matter(visitor: Visitor, one: str, other: str) -> None:
    page = open_search(visitor)
    ids = [sorted(page.evaluate(COUNT, query)) for query in (one, other)]
    assert ids[0]
    assert ids[0] == ids[1]


def test_nothing_of_search_comes_before_it_is_touched_and_little_then(visitor: Visitor) -> None:
    page = open_search(visitor)
    page.wait_for_load_state("networkidle")
    assert page.evaluate(LOADED) == 0
    field(page).focus()
    field(page).press_sequentially("школами")
    expect(found(page)).to_have_count(10)
    assert 50_000 < page.evaluate(LOADED) < MOST


def test_what_is_typed_is_found_said_and_kept_in_the_address(visitor: Visitor) -> None:
    page = open_search(visitor)
    field(page).fill("весенней неделе")
    expect(status(page)).to_have_text(re.compile(r"^Найден[аоы]? \d+ страниц[аы]?$"))
    expect(found(page).first).to_have_attribute("href", "/network-events/spring-week-of-kindness/")
    expect(page.locator(".found mark").first).to_have_text(
        re.compile("^весенн|недел", re.IGNORECASE)
    )
    page.wait_for_url("**/search/?q=*")
    all_of_it = found(page).count()
    page.get_by_label("Раздел").select_option("news")
    page.wait_for_url("**&kind=news")
    expect(page.locator(".found .note").first).to_have_text(re.compile("^Новости"))
    page.go_back()
    expect(found(page)).to_have_count(all_of_it)
    expect(page.get_by_label("Раздел")).to_have_value("")
    expect(field(page)).to_have_value("весенней неделе")


def test_an_address_with_a_query_and_a_filter_shows_what_it_finds(visitor: Visitor) -> None:
    page = open_search(visitor, "?q=volunteers&kind=trainings", "en")
    expect(page.get_by_label("Section")).to_have_value("trainings")
    expect(found(page).first).to_have_attribute("href", "/en/trainings/volunteers/")
    expect(status(page)).to_have_text(re.compile(r"^\d+ pages? found$"))


@pytest.mark.parametrize(
    ("language", "query", "meant"),
    [
        ("ru", "irjkf", "школа"),
        ("ru", "ijrkf", "школа"),
        ("ru", "шкила", "школа"),
        ("ru", "шклоа", "школа"),
        ("en", "ысрщщды", "schools"),
        ("en", "scohol", "school"),
    ],
)
def test_a_slip_gets_a_suggestion(
    visitor: Visitor, language: Language, query: str, meant: str
) -> None:
    page = open_search(visitor, f"?q={query}", language)
    link = page.locator("[data-meant] a")
    expect(link).to_have_text(meant)
    expect(status(page)).to_have_text("Ничего не найдено" if language == "ru" else "Nothing found")
    link.click()
    expect(field(page)).to_have_value(meant)
    expect(found(page)).not_to_have_count(0)
    expect(link).not_to_be_visible()


def test_words_of_the_glossary_lead_to_their_places(visitor: Visitor) -> None:
    page = open_search(visitor, "?q=попечительский совет")
    link = page.locator(".found .link-list a[href^='/about/glossary/#term-']").first
    link.click()
    assert "#term-" in address_of(page)
    expect(page.locator(":target")).to_be_visible()


def test_arrows_go_through_results_and_escape_clears(visitor: Visitor) -> None:
    page = open_search(visitor, "?q=наставничество")
    expect(found(page)).not_to_have_count(0)
    field(page).focus()
    page.keyboard.press("ArrowDown")
    expect(found(page).first).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(field(page)).to_be_focused()
    page.keyboard.press("Escape")
    expect(field(page)).to_have_value("")
    expect(found(page)).to_have_count(0)
    expect(status(page)).to_have_text("")
    assert address_of(page) == "/search/"


def test_more_results_come_when_asked_and_the_first_of_them_is_focused(visitor: Visitor) -> None:
    page = open_search(visitor, "?q=школа")
    expect(found(page)).to_have_count(10)
    page.get_by_role("button", name="Показать ещё").click()
    expect(found(page)).to_have_count(20)
    expect(found(page).nth(10)).to_be_focused()


def test_the_header_leads_to_search_at_any_width(visitor: Visitor) -> None:
    page = visitor.open("/", WIDE)
    box = page.get_by_role("banner").get_by_role("searchbox")
    box.fill("словарь")
    box.press("Enter")
    page.wait_for_url("**/search/?q=*")
    expect(found(page).first).to_have_attribute("href", "/about/glossary/")
    phone = visitor.open("/en/", PHONE)
    phone.get_by_role("banner").get_by_role("link", name="Search").click()
    phone.wait_for_url("**/en/search/")


def test_without_script_the_index_leads_everywhere(visitor: Visitor) -> None:
    page = visitor.open("/search/", PHONE, java_script_enabled=False)
    expect(page.locator("main noscript p")).to_have_text(re.compile("нужен JavaScript"))
    expect(page.get_by_label("Раздел")).not_to_be_visible()
    page.get_by_role("link", name="Школы: С", exact=True).click()
    assert re.fullmatch(r"/search/schools/#letter-\d+", address_of(page))
    expect(page.locator(":target")).to_have_text("С")
