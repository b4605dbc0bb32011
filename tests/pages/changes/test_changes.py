"""The pages of what is new: their months, words, links between them."""

from plugins.catalogue.changes import find_changes_desks
from plugins.model.entry import Entry
from plugins.model.language import Language
from plugins.model.news import News
from plugins.pages.changes.changes import changes_page
from plugins.pages.changes.contexts import ChangesPage
from tests.entries import entry, event
from tests.pages.calendar.desk import frame_of, make_view

BOTH = {"ru": "Запись", "en": "Entry"}
DATES = ("2012-10-02", "2012-10-01", "2012-10", "2012-09-01", "2012")


def pages(*entries: Entry, language: Language = "ru", size: int = 100) -> dict[str, ChangesPage]:
    view = make_view(*entries, language=language)
    frame = frame_of(view)
    return {
        path: changes_page(view, frame, desk)
        for path, desk in find_changes_desks(view.catalogue, size)
        if language in desk.languages
    }


def news(*dates: str) -> list[News]:
    return [entry(News, f"n{number}", date=date) for number, date in enumerate(dates)]


def test_months_are_named_so_that_addresses_lead_to_them() -> None:
    (group, other, last) = pages(*news(*DATES))["changes/2012/"].groups
    assert (group.id, group.title) == ("2012-10", "Октябрь 2012\u00a0г.")
    assert [each.when.text for each in group.items] == [
        "2\u00a0октября",
        "1\u00a0октября",
        "октябрь",
    ]
    assert [each.when.iso for each in group.items] == ["2012-10-02", "2012-10-01", "2012-10"]
    assert other.id == "2012-09"
    assert (last.id, last.title) == ("2012", "2012 год, месяц неизвестен")


def test_months_that_begin_on_another_page_are_led_to_under_their_name() -> None:
    found = pages(*news(*DATES), size=2)
    first, second = found["changes/2012/"], found["changes/2012/page/2/"]
    assert [(name, link.address) for name, link in first.months] == [
        ("2012-10", "#2012-10"),
        ("2012-09", "/changes/2012/page/2/#2012-09"),
        ("2012", "/changes/2012/page/3/#2012"),
    ]
    assert first.elsewhere == {"2012-09", "2012"}
    # The rest of October stands here: no id is there twice.
    assert second.elsewhere == {"2012"}
    assert [group.id for group in second.groups] == ["2012-10", "2012-09"]
    assert second.skeleton.head.title.endswith("страница 2 из 3")
    assert pages(*news("2012"))["changes/2012/"].months == ()


def test_only_the_first_page_asks_for_a_day_and_all_lead_to_all_years() -> None:
    found = pages(*news("2012", "2009"))
    assert [each.since is not None for each in found.values()] == [True, False, False]
    for page in found.values():
        assert [link.address for link in page.years] == ["/changes/2012/", "/changes/2009/"]
    assert [link.current for link in found["changes/2009/"].years] == [False, True]


def test_a_line_says_of_what_kind_it_is_and_what_became_of_it() -> None:
    told = {"announced": "2026-10-01", "changes": [{"said": "2026-11-01", "start": "2027-03-01"}]}
    whole = pages(
        event("off", status="cancelled", **told),
        event("new", announced="2026-09-01", updated={"ru": "2026-09-05"}),
    )["changes/"]
    items = [each for group in whole.groups for each in group.items]
    assert [(each.kind, each.status) for each in items] == [
        ("События", "cancelled"),
        ("События", "planned"),
        ("События · обновлено", "planned"),
        ("События", "planned"),
    ]


def test_what_is_not_translated_is_on_russian_pages_alone() -> None:
    english = pages(*news("2009"), entry(News, "both", date="2012", title=BOTH), language="en")
    assert list(english) == ["changes/", "changes/2012/"]
    assert english["changes/"].total == 1
    russian = pages(*news("2009"))["changes/2009/"].skeleton
    assert (russian.switch.address, russian.switch.same) == ("/en/changes/", False)


def test_nothing_new_is_no_fault() -> None:
    assert pages()["changes/"].groups == ()
