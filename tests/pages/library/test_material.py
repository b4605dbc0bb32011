"""Pages of materials: who, when, where to read, what takes its place, who uses it."""

import json
from typing import Any

import pytest

from plugins.model.language import Language
from plugins.model.network_event import NetworkEvent
from plugins.model.news import News
from plugins.model.training import Training
from plugins.pages.library.contexts import MaterialPage
from plugins.pages.parts import Link
from tests.entries import entry, event
from tests.pages.library.made import BOTH, material, open_material, plain, view_of


def rows(page: MaterialPage) -> dict[str, list[str]]:
    found = (*page.rows, *page.about)
    return {row.name: [plain(link.title) for link in row.values] for row in found}


def open_one(language: Language = "ru", **values: Any) -> MaterialPage:
    return open_material(view_of(material(**values), language=language))


def test_what_is_printed_in_it() -> None:
    shelf = material("shelf", type="series", title={"ru": "Полка", "en": "Shelf"})
    one = material(
        authors={"ru": ["Иванова А. Б."], "en": ["Ivanova A. B."]},
        organisations={"ru": ["Центр"], "en": ["Centre"]},
        date="2009-05", series="shelf", number="5", edition="2-е изд.",
        publisher={"ru": "Дом", "en": "House"}, place={"ru": "Томск", "en": "Tomsk"},
        pages=24, isbn="978-5-699-12014-7", written_in=["ru", "de"], licence="cc-by-sa",
    )  # fmt: skip
    page = open_material(view_of(one, shelf))
    assert (page.kind.title, page.kind.address) == ("Книга", "/library/type/book/")
    assert page.authors == "Иванова А. Б."
    assert page.date
    assert plain(page.date.text) == "май 2009 г."
    assert rows(page) == {
        "Организация": ["Центр"],
        "Серия": ["Полка", "№ 5"],
        "Издание": ["2-е изд."],
        "Издательство": ["Дом", "Томск"],
        "Число страниц": ["24"],
        "ISBN": ["978-5-699-12014-7"],
        "Язык": ["На русском", "На немецком"],
        "Лицензия": ["CC BY-SA"],
    }
    english = open_material(view_of(one, shelf, language="en"))
    assert rows(english)["Series"] == ["Shelf", "No. 5"]
    assert english.rows[-1].values == (
        Link("CC BY-SA", "https://creativecommons.org/licenses/by-sa/4.0/deed.en"),
    )


def test_an_article_is_in_its_journal() -> None:
    page = open_one(type="article", journal="Школа", volume="2", issue="3", page_range="12–24")
    assert rows(page)["Журнал или газета"] == ["Школа", "Т. 2", "№ 3", "С. 12–24"]


@pytest.mark.parametrize(
    ("language", "values", "own"),
    [
        ("ru", {}, None),
        ("en", {}, ("Книга о школе", "ru")),
        ("ru", {"written_in": ["en"]}, ("A Book on a School", "en")),
        ("en", {"written_in": ["en"]}, None),
        ("ru", {"written_in": ["de"]}, None),
        ("ru", {"written_in": ["de"], "original_title": "Schule"}, ("Schule", "de")),
        ("en", {"descriptive": True}, None),
    ],
)
def test_the_title_on_the_work_is_told_where_the_page_has_another(
    language: Language, values: dict[str, Any], own: tuple[str, str] | None
) -> None:
    assert open_one(language, **values).own_title == own


@pytest.mark.parametrize(
    ("archived", "words"),
    [
        ("https://web.archive.org/web/2018/https://old.example/", "Копия в веб‑архиве"),
        ("https://web.archive.org/web/*/https://old.example/", "Копии в веб‑архиве"),
    ],
)
def test_where_it_can_be_read(archived: str, words: str) -> None:
    page = open_one(url="https://www.old.example/a", archived=archived, accessed="2026-11-20")
    assert [plain(link.title) for link in page.elsewhere] == ["Открыть на сайте old.example", words]
    assert page.worked
    assert page.worked.iso == "2026-11-20"
    assert open_one(accessed="2026-11-20").worked is None


def test_editions_name_each_other() -> None:
    old = material("old", title={"ru": "Старая", "en": "Old"})
    view = view_of(material("new", replaces="old"), old, language="en")
    new, older = open_material(view, "new"), open_material(view, "old")
    assert new.replaces == Link("Old", "/en/library/old/")
    assert older.replaced_by == (Link(BOTH["en"], "/en/library/new/"),)
    assert (new.replaced_by, older.replaces) == ((), None)


def test_a_series_lists_its_items_by_number() -> None:
    parts = [
        material(f"part-{number}", title=f"Выпуск {number}", series="shelf", number=number)
        for number in ("10", "9", "особый")
    ]
    page = open_material(view_of(material("shelf", type="series"), *parts), "shelf")
    assert [item.page.title for item in page.members.items] == [
        "Выпуск 9", "Выпуск 10", "Выпуск особый",
    ]  # fmt: skip
    assert plain(page.members.items[0].note) == "№ 9, книга"
    assert page.uses == ()


def test_a_long_series_leads_to_its_list() -> None:
    parts = [material(f"part-{number}", series="shelf") for number in range(13)]
    page = open_material(view_of(material("shelf", type="series"), *parts), "shelf")
    assert len(page.members.items) == 12
    assert page.members.every == Link("Библиотека", "/library/series/shelf/", count=13)


def test_where_it_is_used() -> None:
    view = view_of(
        material(),
        event("forum", title="Форум", materials=[{"material": "book"}]),
        entry(Training, "course", title="Тренинг", materials=["book"]),
        entry(NetworkEvent, "week", title="Неделя", recommendations=[{"material": "book"}]),
        entry(News, "other", date="2026-01-01"),
    )
    uses = {row.name: [link.title for link in row.values] for row in open_material(view).uses}
    assert uses == {
        "События": ["Форум"],
        "Тренинги": ["Тренинг"],
        "Сетевые мероприятия": ["Неделя"],
    }


def test_related_ones_share_topics_and_are_no_editions() -> None:
    alike = [material(each, title=each, tags=["школа"]) for each in ("one", "two")]
    view = view_of(material(tags=["школа"], replaces="one"), *alike)
    assert [item.page.title for item in open_material(view).related.items] == ["two"]


def test_references_are_those_of_the_standards_and_of_programs() -> None:
    cited = open_one("en").cited
    assert [(each.id, each.format, each.language) for each in cited] == [
        ("gost", "", "ru"),
        ("gost-short", "", "ru"),
        ("bibtex", ".bib", ""),
        ("ris", ".ris", ""),
        ("csl", ".json", ""),
    ]
    assert cited[2].address == "/library/book/book.bib"
    assert "\r" not in cited[3].text


@pytest.mark.parametrize(
    ("type", "schema"),
    [
        ("book", "Book"),
        ("article", "Article"),
        ("manual", "LearningResource"),
        ("standard", "CreativeWork"),
        ("series", "BookSeries"),
    ],
)
def test_structured_data(type: str, schema: str) -> None:
    page = open_one(type=type, date="2009", authors=["Иванова А. Б."], licence="cc-by")
    data = json.loads(page.skeleton.head.structured)["@graph"][0]
    assert data["@type"] == schema
    assert data["datePublished"] == "2009"
    assert data["author"] == [{"@type": "Person", "name": "Иванова А. Б."}]
    assert data["license"] == "https://creativecommons.org/licenses/by/4.0/"
    estimated = open_one(date="2009", date_estimated=True)
    assert "datePublished" not in str(estimated.skeleton.head.structured)


def test_the_head_holds_what_reference_managers_look_for() -> None:
    names = [name for name, _ in open_one(authors=["Иванова А. Б."]).skeleton.head.meta]
    assert {"citation_title", "citation_author"} <= set(names)
