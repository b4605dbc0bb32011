"""However content and theme are edited, the next build equals one that starts from nothing."""

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from plugins.output.folders import Folders, is_whole
from plugins.output.publish import Report
from tests.site import load_content, snapshot
from tests.workshop import EDITS, change, workshop

UNSEEN = {"unused picture", "unused file", "new topic"}


def test_after_each_kind_of_edit_the_output_equals_a_clean_build() -> None:
    with workshop() as shop:
        for name, edit in EDITS.items():
            before = snapshot(shop.output)
            edit(shop)
            shop.build()
            after = snapshot(shop.output)
            assert after == shop.clean(), name
            assert (after != before) == (name not in UNSEEN), name
            assert is_whole(Folders(shop.output, shop.state)), name


# Without shrinking: an example takes a second, and is readable as it is.
@settings(derandomize=True, deadline=None, max_examples=6, phases=[Phase.generate])
@given(st.lists(st.lists(st.sampled_from(sorted(EDITS)), min_size=1, max_size=3), max_size=4))
def test_after_any_edits_the_output_equals_a_clean_build(rounds: list[list[str]]) -> None:
    with workshop() as shop:
        for names in rounds:
            for name in names:
                EDITS[name](shop)
            shop.build()
        assert snapshot(shop.output) == shop.clean()


def test_edits_that_are_taken_back_give_the_first_site_again() -> None:
    with workshop() as shop:
        first = snapshot(shop.output)
        for _ in range(2):
            for edit in EDITS.values():
                edit(shop)
            shop.build()
        assert snapshot(shop.output) == first


def test_without_changes_nothing_is_parsed_rendered_or_written() -> None:
    with workshop() as shop:
        count = len(snapshot(shop.output))
        assert load_content(shop.content, shop.state).parsed == 0
        assert shop.touched() == set()
        assert shop.build() == Report(rendered=0, written=0, kept=count, removed=0)


def test_one_file_that_changed_is_parsed_alone() -> None:
    with workshop() as shop:
        EDITS["text"](shop)
        assert load_content(shop.content, shop.state).parsed == 1
        assert load_content(shop.content, shop.state).parsed == 0


def test_the_text_of_a_news_item_changes_its_page_and_the_feed() -> None:
    with workshop() as shop:
        EDITS["text"](shop)
        assert shop.touched() == {"news/2009/n03/index.html", "feeds/news.rss"}


def test_the_text_of_a_translation_changes_its_page_and_feed() -> None:
    with workshop() as shop:
        shop.replace("content/news/2009/n15.en.md", "The text", "Another text")
        assert shop.touched() == {"en/news/2009/n15/index.html", "en/feeds/news.rss"}


def test_a_summary_changes_only_what_shows_it() -> None:
    with workshop() as shop:
        showing = shop.showing("Кратко о\u00a0новости\u00a01.") or shop.showing(
            "Кратко о\u00a0новости 1."
        )
        assert {"news/2010/n01/index.html", "news/2010/index.html", "feeds/news.rss"} <= showing
        EDITS["summary"](shop)
        assert shop.touched() == showing


def test_a_new_item_changes_only_what_shows_it_or_moves() -> None:
    with workshop() as shop:
        EDITS["new item"](shop)
        touched = shop.touched()
        assert shop.showing("Свежая") <= touched
        still = {"about/index.html", "news/2018/index.html", "api/v1/news.schema.json"}
        assert not touched & still


def test_a_template_changes_only_the_pages_made_with_it() -> None:
    with workshop() as shop:
        change("theme/templates/persona.html", "<h1>", "<!-- role --><h1>")(shop)
        roles = {"for/parent/index.html", "for/awkward/index.html", "en/for/parent/index.html"}
        assert shop.touched() == roles
