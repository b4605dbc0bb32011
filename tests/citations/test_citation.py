"""What a reference says: names, the rules of ГОСТ, the head of the page."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.citations.citation import citation_paths, cite
from plugins.citations.gost import full_record, join_areas
from plugins.citations.gost_short import short_reference
from plugins.citations.names import read_person
from plugins.model.attachment import Attachment
from tests.citations.works import NBSP, PRINTED, SEEN, cited, material, stock, work_of
from tests.site import URL

PDF = Attachment("library/a.pdf", "digest", 10, "application/pdf")


@pytest.mark.parametrize(
    ("written", "family", "given", "initials"),
    [
        ("Корнетов Г. Б.", "Корнетов", "Г. Б.", "Г. Б."),
        (f"Корнетов{NBSP}Г.{NBSP}Б.", "Корнетов", "Г. Б.", "Г. Б."),
        ("Корнетов Г.Б.", "Корнетов", "Г. Б.", "Г. Б."),
        ("Корнетов, Г. Б.", "Корнетов", "Г. Б.", "Г. Б."),
        ("Иванова Анна Борисовна", "Иванова", "Анна Борисовна", "А. Б."),
        ("Петрова-Водкина Ж.-П.", "Петрова-Водкина", "Ж.-П.", "Ж.-П."),
        ("Берг Жан-Поль", "Берг", "Жан-Поль", "Ж.-П."),
        ("ван дер Берг Ян", "ван дер Берг", "Ян", "Я."),
        ("van der Berg J.", "van der Berg", "J.", "J."),
        ("Дьюи Дж.", "Дьюи", "Дж.", "Дж."),
        ("Аристотель", "Аристотель", "", ""),
        (", ", ",", "", ""),
    ],
)
def test_a_name_is_taken_apart(written: str, family: str, given: str, initials: str) -> None:
    name = read_person(written)
    assert (name.family, name.given, name.initials) == (family, given, initials)


@pytest.mark.parametrize(
    ("count", "start"),
    [
        (0, "Книга. —"),
        (1, "А1, Б. Книга / Б. А1. —"),
        (2, "А1, Б. Книга / Б. А1, Б. А2. —"),
        (3, "А1, Б. Книга / Б. А1, Б. А2, Б. А3. —"),
        (4, "Книга / Б. А1, Б. А2, Б. А3, Б. А4. —"),
        (5, "Книга / Б. А1, Б. А2, Б. А3 [и др.]. —"),
    ],
)
def test_a_record_names_as_many_authors_as_the_standard_says(count: int, start: str) -> None:
    authors = [f"А{place} Б." for place in range(1, count + 1)]
    record = full_record(work_of(material(authors=authors, **PRINTED)))
    assert record.startswith(start)


@pytest.mark.parametrize(
    ("values", "part"),
    [
        ({"date": "2008"}, " — 2008. — "),
        ({"date": "2008", "date_estimated": "yes"}, " — [2008?]. — "),
        ({}, " — [б. г.]. — "),
        ({"place": "Томск"}, " — Томск : [б. и.], [б. г.]. — "),
        ({"publisher": "Фонд"}, " — [Б. м.] : Фонд, [б. г.]. — "),
        ({"descriptive": "yes"}, "[Книга]. — "),
        ({"title": "Кто?"}, "Кто? — "),
        ({"title": "Кто…"}, "Кто… — "),
        ({"edition": "2-е изд."}, " — 2-е изд. — "),
        ({"series": "library"}, " — (Библиотека). — "),
        ({"series": "library", "number": "Вып. 3"}, " — (Библиотека ; Вып. 3). — "),
        ({"number": "3"}, "Книга. — [б. г.]. — Текст : непосредственный."),
        ({"type": "report"}, "Книга : [отчёт]. — "),
        ({"type": "report", "title": "Отчёт школы"}, "Отчёт школы. — "),
        ({"type": "video"}, " — Изображение (движущееся ; двухмерное) : электронное."),
        ({"url": "https://a.example/"}, " — URL: https://a.example/. — Текст : электронный."),
        (SEEN, f" — URL: {SEEN['url']} (дата обращения: 22.11.2026). — Текст : электронный."),
        ({"accessed": "2026-11-22"}, "Книга. — [б. г.]. — Текст : непосредственный."),
        ({"written_in": ["de"], "original_title": "Buch"}, "Buch. — [s. a.]. — Text : direct."),
        ({"written_in": ["uk"], "original_title": "Книжка"}, "Книжка. — [б. г.]. — Текст : "),
    ],
)
def test_a_record_says_what_is_known_and_what_is_not(values: dict[str, Any], part: str) -> None:
    assert part in full_record(work_of(material(**values)))


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"place": "Москва", "date": "2009"}, "Книга. М., 2009."),
        ({"place": "Санкт-Петербург; Томск"}, "Книга. СПб. ; Томск, [б. г.]."),
        ({"authors": ["А Б."], "title": "Кто?"}, "А Б. Кто? [б. г.]."),
        ({"organisations": ["Фонд"], "date": "2009"}, "Книга / Фонд. 2009."),
        ({"authors": ["А Б."], "organisations": ["Фонд"]}, "А Б. Книга. [б. г.]."),
        (
            {"journal": "Журнал", "date": "2009-03", "page_range": "С. 7"},
            "Книга // Журнал. 2009. Март. С. 7.",
        ),
        (
            {"journal": "Журнал", "date": "2009-03", "date_estimated": "yes"},
            "Книга // Журнал. [2009?].",
        ),
    ],
)
def test_a_short_reference_to_the_letter(values: dict[str, Any], expected: str) -> None:
    assert short_reference(work_of(material(**values))) == expected


@given(st.text(), st.text(), st.text())
def test_references_hold_ordinary_spaces_and_one_line(title: str, name: str, where: str) -> None:
    one = material(title=f"К{title}", authors=[f"А{name}"], journal=f"Ж{where}")
    found = cited(one)
    for text in (found.gost, found.gost_short):
        assert not set(text) & set("\u00a0\u202f\u2009\n\r\t")
        assert "  " not in text


def test_full_stops_are_not_doubled() -> None:
    assert join_areas(("А", "", "24 с.", "Б?", "В"), ". — ") == "А. — 24 с. — Б? — В"


def test_what_is_only_on_the_site_is_read_at_its_page() -> None:
    found = cited(material(files=["a.pdf"], date="2009"), pdf=PDF)
    page = f"{URL}/library/one/"
    assert found.gost == f"Книга. — 2009. — URL: {page}. — Текст : электронный."
    assert ("citation_pdf_url", f"{page}a.pdf") in found.meta
    assert f"url = {{{page}}}" in found.bibtex


def test_the_references_of_both_pages_are_the_same() -> None:
    one = material(title={"ru": "Книга", "en": "Book"}, summary={"ru": "О чём.", "en": "About."})
    catalogue = stock(one)
    russian = cite(catalogue, one, f"{URL}/library/one/", "ru")
    english = cite(catalogue, one, f"{URL}/en/library/one/", "en")
    assert russian.csl == english.csl
    assert russian.gost == english.gost
    assert ("DC.description", "О чём.") in russian.meta
    assert ("DC.description", "About.") in english.meta
    with pytest.raises(ValueError, match="is not the page"):
        cite(catalogue, one, f"{URL}/library/two/", "ru")


def test_the_head_of_a_page_says_what_is_known() -> None:
    values = {"isbn": "978-3-16-148410-0", "licence": "cc-by-sa", "authors": ["А Б."], **PRINTED}
    meta = cited(material(**{**values, "date": "2009-03"})).meta
    assert dict(meta) == {
        "citation_title": "Книга",
        "citation_author": "А, Б.",
        "citation_publication_date": "2009/03",
        "citation_publisher": "Научная книга",
        "citation_isbn": "978-3-16-148410-0",
        "citation_language": "ru",
        "DC.title": "Книга",
        "DC.creator": "А, Б.",
        "DC.description": "Коротко.",
        "DC.date": "2009-03",
        "DC.type": "Text",
        "DC.language": "ru",
        "DC.identifier": "urn:isbn:9783161484100",
        "DC.publisher": "Научная книга",
        "DC.rights": "https://creativecommons.org/licenses/by-sa/4.0/",
    }
    assert not any("date" in name for name, _ in cited(material()).meta)


def test_each_author_has_a_line_of_its_own() -> None:
    meta = cited(material(authors=["А Б.", "В Г."])).meta
    assert [value for name, value in meta if name == "citation_author"] == ["А, Б.", "В, Г."]


def test_files_of_references_lie_beside_the_page() -> None:
    assert citation_paths(material(slug="kniga")) == {
        "bibtex": "library/kniga/kniga.bib",
        "ris": "library/kniga/kniga.ris",
        "csl": "library/kniga/kniga.json",
    }
