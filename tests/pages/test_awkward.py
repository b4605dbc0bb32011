"""What awkward content comes to on the pages: text stays text, hidden things stay hidden."""

import json

import pytest

from plugins.assets.static import read_inline
from tests.pages.reader import PublishedPage, read_pages, text_of
from tests.site import THEME, sample_site, snapshot

EARLY = read_inline(THEME / "static")["js/early.js"]
AWKWARD = "news/2018/awkward/index.html"
NBSP = "\u00a0"


@pytest.fixture(scope="module")
def pages() -> dict[str, PublishedPage]:
    return read_pages(sample_site())


def plain(text: str) -> str:
    return text.replace(NBSP, " ")


def test_a_title_with_markup_is_shown_as_it_was_written(pages: dict[str, PublishedPage]) -> None:
    (title,) = pages[AWKWARD].all("h1")
    shown = plain(text_of(title))
    assert shown.startswith("Новость </script><script>alert(1)</script> {{ 777*777 }} &lt;b&gt;")
    assert "{% raw %}" in shown
    assert not list(title)


def test_no_script_of_the_content_is_on_any_page(pages: dict[str, PublishedPage]) -> None:
    for page in pages.values():
        for script in page.all("script"):
            if not script.get("src") and script.get("type") != "application/ld+json":
                assert script.text == EARLY.text, page.path
        assert not [
            each for each in page.tree.iter() if any(a.startswith("on") for a in each.attrib)
        ]
        assert "alert(1)" not in "".join(
            each.text or "" for each in page.all("p") if each.get("onclick")
        )


def test_templates_in_content_are_not_evaluated(pages: dict[str, PublishedPage]) -> None:
    assert "{{ 777*777 }}" in plain(text_of(pages[AWKWARD].tree))
    for page in pages.values():
        assert str(777 * 777) not in page.text, page.path


def test_structured_data_cannot_be_broken_out_of(pages: dict[str, PublishedPage]) -> None:
    (script,) = pages[AWKWARD].all("script", type="application/ld+json")
    article, crumbs = json.loads(script.text or "")["@graph"]
    assert "</script><script>alert(1)</script>" in plain(article["headline"])
    assert "</script>" in plain(crumbs["itemListElement"][-1]["name"])
    assert "<" not in (script.text or "")


def test_drafts_and_the_future_are_nowhere() -> None:
    files = snapshot(sample_site())
    ours = {path: data for path, data in files.items() if "design/" not in path}
    assert ours
    for path, data in ours.items():
        assert "ПОТАЙН".lower() not in data.decode("utf-8", "ignore").lower(), path
        assert "draft" not in path
        assert "future" not in path
        assert "potayn" not in path


def test_dates_in_words(pages: dict[str, PublishedPage]) -> None:
    def dates(path: str) -> list[tuple[str, str | None]]:
        header = pages[path].all("p", **{"class": "page-head__kicker"})
        return [(text_of(t), t.get("datetime")) for each in header for t in each.iter("time")]

    assert dates("news/2018/plain/index.html") == [("12 июля 2018 г.", "2018-07-12")]
    assert dates("en/news/2018/plain/index.html") == [("12 July 2018", "2018-07-12")]
    assert dates("news/2006/month/index.html") == [("ноябрь 2006 г.", "2006-11")]
    assert dates("news/2006/year/index.html") == [("2006 год", "2006")]
    assert dates("en/news/2006/year/index.html") == [("2006", "2006")]
    assert dates(AWKWARD) == [("13–15 июля 2018 г.", "2018-07-13")]


def test_an_estimated_date_says_so(pages: dict[str, PublishedPage]) -> None:
    for path, estimated in ((AWKWARD, True), ("news/2018/plain/index.html", False)):
        (head,) = pages[path].all("header", **{"class": "page-head page-head--news"})
        assert ("(дата оценена)" in text_of(head)) == estimated


def test_untranslated_items_in_english_lists_are_marked(pages: dict[str, PublishedPage]) -> None:
    cards = pages["en/news/index.html"].all("article", **{"class": "card"})
    links = [next(each.iter("a")) for each in cards]
    assert [link.get("href") for link in links[:2]] == [
        "/news/2018/awkward/",
        "/en/news/2018/plain/",
    ]
    for card, link in zip(cards, links, strict=True):
        russian = not link.get("href", "").startswith("/en/")
        badges = [text_of(each) for each in card.iter("span") if each.get("class") == "badge"]
        assert badges == (["in Russian"] if russian else [])
        assert link.get("lang") == link.get("hreflang") == ("ru" if russian else None)


def test_russian_lists_have_no_badges(pages: dict[str, PublishedPage]) -> None:
    assert not pages["news/index.html"].all("span", **{"class": "badge"})


@pytest.mark.parametrize(
    ("path", "days"),
    [("en/about/index.html", "5 days"), ("en/about/site/index.html", "1 day")],
)
def test_an_older_translation_says_by_how_much(
    path: str, days: str, pages: dict[str, PublishedPage]
) -> None:
    (notice,) = pages[path].all("aside", **{"class": "notice"})
    assert text_of(notice) == f"This translation is {days} older than the Russian original."


def test_a_translation_of_the_same_day_says_nothing(pages: dict[str, PublishedPage]) -> None:
    for path in ("en/news/2018/plain/index.html", "about/index.html", "en/index.html"):
        assert not pages[path].all("aside", **{"class": "notice"})


def test_lists_are_paged(pages: dict[str, PublishedPage]) -> None:
    counts = [
        len(pages[f"news/{path}index.html"].all("article", **{"class": "card"}))
        for path in ("", "page/2/", "page/3/")
    ]
    assert counts == [10, 10, 9]
    assert "news/page/4/index.html" not in pages
    assert "29 записей" in plain(text_of(pages["news/index.html"].tree))


def test_key_words_that_differ_in_letters_alone_share_a_list(
    pages: dict[str, PublishedPage],
) -> None:
    cards = pages["news/tag/elka/index.html"].all("article", **{"class": "card"})
    assert len(cards) == 2
