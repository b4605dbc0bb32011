"""Issues of the newsletter: their sections, versions, neighbours and files; the archive."""

from typing import Any

from plugins.catalogue.listings import find_listings
from plugins.model.entry import Entry
from plugins.model.language import Language
from plugins.model.news import News
from plugins.model.newsletter import Newsletter
from plugins.pages.newsletters.contexts import IssueListPage, IssuePage
from plugins.pages.newsletters.issue import issue_page
from plugins.pages.newsletters.issue_list import issue_list_page
from plugins.pages.view import View
from tests.entries import entry, event
from tests.pages.calendar.desk import frame_of, make_view
from tests.pages.library.made import material
from tests.pages.reader import read_pages, text_of
from tests.site import sample_site

BOTH = {"ru": "Выпуск о школе", "en": "An issue on schools"}


def issue(quarter: str = "2012-q3", **values: Any) -> Newsletter:
    given = {"number": 5, "quarter": quarter, "date": f"{quarter[:4]}-09-30", "title": BOTH}
    return entry(Newsletter, values.pop("id", quarter), **{**given, **values})


def news(id: str) -> News:
    return entry(News, id, date="2012-08-01", topics=[])


def open_issue(*entries: Entry, language: Language = "ru", **values: Any) -> IssuePage:
    own = issue(**values)
    view = make_view(own, *entries, language=language)
    return issue_page(view, frame_of(view), own)


def archive(view: View, path: str = "newsletter/") -> IssueListPage:
    (listing,) = (each for each in find_listings(view.catalogue) if each.path == path)
    page = issue_list_page(view, frame_of(view), listing, 1, ("ru", "en"))
    assert isinstance(page, IssueListPage)
    return page


def test_number_and_period_in_words() -> None:
    assert open_issue().issue == "Выпуск\u00a05 · III\u00a0квартал 2012\u00a0года"
    assert open_issue(language="en").issue == "Issue\u00a05 · third quarter of\u00a02012"


def test_sections_stand_in_their_order_with_what_the_editor_chose() -> None:
    page = open_issue(
        news("a"), news("b"), event(), material(),
        materials=["book"], events=["spring"], stories=["a"], news=["b", "a", "b"],
        legal=[{"title": "Закон", "text": "Слова.", "url": "https://example.com/"}],
    )  # fmt: skip
    assert [each.name for each in page.sections] == [
        "news", "legal", "stories", "events", "materials",
    ]  # fmt: skip
    assert [each.card.title for each in page.sections[0].items] == ["Запись b", "Запись a"]
    (note,) = page.sections[1].notes
    assert (note.title, note.text, note.url) == ("Закон", "Слова.", "https://example.com/")
    assert page.sections[3].items[0].printed.endswith("/events/spring/")
    assert page.sections[3].items[0].printed.startswith("http")


def test_what_is_not_there_has_no_section() -> None:
    assert open_issue(news=["gone"]).sections == ()


def test_notes_that_are_not_translated_say_so() -> None:
    (section,) = open_issue(language="en", legal=[{"title": "Закон"}]).sections
    assert section.notes[0].language == "ru"


def test_versions_name_each_other() -> None:
    newer = issue(id="again", replaces="2012-q3", title="Новый")
    page = open_issue(newer)
    assert [each.title for each in page.replaced_by] == ["Новый"]
    view = make_view(issue(), newer)
    back = issue_page(view, frame_of(view), newer)
    assert back.replaces is not None
    assert back.replaces.address == "/newsletter/2012-q3/"


def test_neighbours_by_date() -> None:
    page = open_issue(issue("2011-q3", title="Прежний"), issue("2013-q3", title="Следующий"))
    assert page.older is not None
    assert page.newer is not None
    assert (page.older.title, page.newer.title) == ("Прежний", "Следующий")


def test_files_are_there_in_the_language_that_can_be_read() -> None:
    assert [each.address for each in open_issue(language="en").mail] == [
        "/en/newsletter/2012-q3/newsletter-2012-q3.eml",
        "/en/newsletter/2012-q3/newsletter-2012-q3.txt",
        "/en/newsletter/2012-q3/mail.html",
    ]
    assert open_issue(language="en", title="Только по-русски").mail == ()


def test_the_archive_goes_by_year() -> None:
    view = make_view(
        issue("2011-q3"), issue("2012-q3"), issue("2012-q4", date="2012-12-31", number=6)
    )
    page = archive(view)
    assert [(each.year, len(each.cards)) for each in page.years] == [(2012, 2), (2011, 1)]
    assert page.years[0].cards[0].place == "Выпуск\u00a06 · IV\u00a0квартал 2012\u00a0года"
    assert page.feed is not None
    assert page.feed.address == "/feeds/newsletter.rss"
    assert [each.year for each in archive(view, "newsletter/2011/").years] == [2011]


def test_on_paper_stand_the_addresses() -> None:
    page = read_pages(sample_site())["newsletter/2018-q3/index.html"]
    printed = [text_of(each) for each in page.tree.iter() if each.get("class") == "issue__address"]
    assert printed[0] == "https://example.org/newsletter/2018-q3/"
    assert printed[1].endswith("https://example.org/news/2018/plain/")
    assert printed[2:] == [
        "https://example.org/news/2018/plain/",
        "https://example.org/events/plain/",
        "https://example.org/library/plain/",
    ]
