"""However content and theme are edited, the next build equals one that starts from nothing.

The tests share one workshop: an edit made again takes itself back, and what is left of a test is
cleared away after it. Each kind of edit is built by itself; the clean build is looked at after
every few of them, for what a build left stale or undone stays so until then.
"""

from collections.abc import Iterator

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from plugins.output.folders import Folders, is_whole
from plugins.output.publish import Report
from tests.site import load_content, snapshot
from tests.workshop import EDITS, Workshop, change, workshop

UNSEEN = {"unused picture", "unused file"}
AT_ONCE = 6  # edits between two clean builds


@pytest.fixture(scope="module")
def bench() -> Iterator[Workshop]:
    with workshop() as one:
        yield one


@pytest.fixture
def shop(bench: Workshop) -> Iterator[Workshop]:
    """Yield the workshop, its site built of the content and the theme as they are."""
    yield bench
    bench.renew()


def test_after_each_kind_of_edit_the_output_equals_a_clean_build(shop: Workshop) -> None:
    after = snapshot(shop.output)
    for place, (name, edit) in enumerate(EDITS.items(), start=1):
        before = after
        edit(shop)
        shop.build()
        after = snapshot(shop.output)
        assert (after != before) == (name not in UNSEEN), name
        assert is_whole(Folders(shop.output, shop.state)), name
        if place % AT_ONCE == 0 or place == len(EDITS):
            assert after == shop.clean(), name


def test_after_any_edits_the_output_equals_a_clean_build(bench: Workshop) -> None:
    # Without shrinking: an example takes a second, and is readable as it is.
    @settings(derandomize=True, deadline=None, max_examples=6, phases=[Phase.generate])
    @given(st.lists(st.lists(st.sampled_from(sorted(EDITS)), min_size=1, max_size=3), max_size=4))
    def check(rounds: list[list[str]]) -> None:
        for names in rounds:
            for name in names:
                EDITS[name](bench)
            bench.build()
        if rounds:
            assert snapshot(bench.output) == bench.clean()

    check()
    bench.renew()


def test_edits_that_are_taken_back_give_the_first_site_again(shop: Workshop) -> None:
    first = snapshot(shop.output)
    for _ in range(2):
        for edit in EDITS.values():
            edit(shop)
        shop.build()
    assert snapshot(shop.output) == first


def test_without_changes_nothing_is_parsed_rendered_or_written(shop: Workshop) -> None:
    count = len(snapshot(shop.output))
    assert load_content(shop.content, shop.state).parsed == 0
    assert shop.touched() == set()
    assert shop.build() == Report(rendered=0, written=0, kept=count, removed=0)


def test_one_file_that_changed_is_parsed_alone(shop: Workshop) -> None:
    EDITS["text"](shop)
    assert load_content(shop.content, shop.state).parsed == 1
    assert load_content(shop.content, shop.state).parsed == 0


def test_the_text_of_a_news_item_changes_its_page_and_its_feeds(shop: Workshop) -> None:
    EDITS["text"](shop)
    assert_only(shop, "news/2009/n03", "Другой текст", "feeds/news.rss")


def test_the_text_of_a_translation_changes_its_page_and_its_feeds(shop: Workshop) -> None:
    shop.replace("content/news/2009/n15.en.md", "The text", "Another text")
    assert_only(shop, "en/news/2009/n15", "Another text", "en/feeds/news.rss")


def assert_only(shop: Workshop, place: str, text: str, feed: str) -> None:
    """Build; of all pages that at `place` alone changes, of feeds those that name it."""
    touched = shop.touched()
    assert {path for path in touched if path.endswith(".html")} == {f"{place}/index.html"}
    feeds = {path for path in touched if "feeds/" in path}
    assert feed in feeds <= shop.showing(place)
    assert shop.showing(text) <= touched


def test_a_summary_changes_only_what_shows_it(shop: Workshop) -> None:
    showing = shop.showing("Кратко о\u00a0новости\u00a01.") or shop.showing(
        "Кратко о\u00a0новости 1."
    )
    assert {"news/2010/n01/index.html", "news/2010/index.html", "feeds/news.rss"} <= showing
    EDITS["summary"](shop)
    # What is for mirrors and for the search shows no summary, but follows from it.
    following = ("api/v1/changes.json", "search-index/")
    assert {path for path in shop.touched() if not path.startswith(following)} == showing


def test_a_new_item_changes_only_what_shows_it_or_moves(shop: Workshop) -> None:
    EDITS["new item"](shop)
    touched = shop.touched()
    assert shop.showing("Свежая") <= touched
    still = {"about/index.html", "news/2018/index.html", "api/v1/news.schema.json"}
    assert not touched & still


def test_a_template_changes_only_the_pages_made_with_it(shop: Workshop) -> None:
    change("theme/templates/persona.html", "<h1>", "<!-- role --><h1>")(shop)
    roles = {"for/parent/index.html", "for/awkward/index.html", "en/for/parent/index.html"}
    assert shop.touched() == roles
