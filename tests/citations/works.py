"""A work of each type, as an editor writes it, and the awkward ones."""

from typing import Any

from plugins.citations.citation import Citation, cite
from plugins.citations.work import Work, read_work
from plugins.model.attachment import Attachment
from plugins.model.catalogue import Catalogue
from plugins.model.material import Material
from tests.entries import TODAY, catalogue, entry
from tests.site import URL

NBSP = "\u00a0"
SEEN = {"url": "https://example.org/a_b?c=1%20d&e=#f", "accessed": "2026-11-22"}
PRINTED = {"place": "Москва; Тверь", "publisher": "Научная книга", "date": "2009"}
IN_JOURNAL = {"journal": "Школьные технологии", "date": "2010", "issue": "3"}
FOREIGN = {"written_in": ["en"], "authors": {"ru": ["Иванов А. Б."], "en": ["Ivanov A. B."]}}

WORKS: dict[str, dict[str, Any]] = {
    "book": {
        "title": "Книга",
        "authors": ["Иванов А. Б."],
        "edition": "2-е изд., испр.",
        **PRINTED,
    },
    "brochure": {
        "title": "Что такое общественно-активная школа?",
        "authors": [f"Корнетов Г.{NBSP}Б."],
        "pages": "24",
        "series": "library",
        "number": "5",
        "isbn": "978-3-16-148410-0",
        **PRINTED,
    },
    "almanac": {"title": "Школы: опыт, проблемы", "organisations": ["Фонд", "Центр"], **PRINTED},
    "manual": {
        "title": "Как начать",
        "authors": ["Иванов А. Б.", "Петров В. Г."],
        "volume": "2",
        **PRINTED,
    },
    "series": {"title": "Библиотека", "publisher": "Фонд", "date": "2007"},
    "article": {
        "title": "Общественно-активные школы",
        "authors": ["Корнетов Г. Б."],
        "volume": "4",
        "page_range": "12-24",
        **IN_JOURNAL,
    },
    "press": {
        "title": "Школа для всех",
        "authors": ["Иванова Анна Борисовна"],
        "journal": "Городские новости",
        "date": "2010-03-15",
        **SEEN,
    },
    "interview": {"title": "Разговор о школе", "authors": ["Иванов А. Б."], "date": "2005", **SEEN},
    "standard": {"title": "Стандарты", "organisations": ["Центр"], "date": "2007-09"},
    "case-studies": {
        "title": "Случаи",
        "authors": ["Иванов А. Б.", "Петров В. Г.", "Сидоров Д. Е."],
        **PRINTED,
    },
    "document": {"title": "устав", "descriptive": "yes", "date": "2006"},
    "report": {"title": "Итоги года", "organisations": ["Центр «Сотрудничество»"], "date": "2012"},
    "programme": {
        "title": "Программа развития школы",
        "authors": [f"Автор{each} А. А." for each in "АБВГД"],
        "date": "2011",
    },
    "project": {
        "title": "Проект",
        "authors": [f"Автор{each} А. А." for each in "АБВГ"],
        "organisations": ["Центр"],
    },
    "presentation": {"title": "Школа как центр", "date": "2008", "date_estimated": "yes"},
    "promo": {"title": "Листовка", "place": "Красноярск", "date": "2015"},
    "video": {"title": "Один день", "date": "2014-05", **SEEN},
    "newsletter": {"title": "Вестник", "issue": "7", "date": "2012"},
    "web": {"title": "Школа вместе", "organisations": ["Центр"], **SEEN},
    "foreign-book": {
        "type": "book",
        "title": {"ru": "Школы", "en": "Schools"},
        "series": "library",
        "number": "2",
        "pages": "64",
        "place": "Moscow",
        **FOREIGN,
    },
    "foreign-article": {
        "type": "article",
        "title": {"ru": "Школы", "en": "Schools"},
        "journal": {"ru": "Журнал", "en": "Journal"},
        "volume": "2",
        "issue": "3",
        "page_range": "5–7",
        "date": "2006-03-01",
        **FOREIGN,
    },
    "other-language": {
        "type": "manual",
        "title": {"ru": "Школа", "en": "School"},
        "original_title": "Schule für alle",
        "written_in": ["de", "en"],
        "date": "2000",
        "date_estimated": "yes",
        "url": "https://example.org/",
    },
}


def library() -> Material:
    return entry(Material, "library", type="series", title={"ru": "Библиотека", "en": "Library"})


def material(id: str = "one", **values: Any) -> Material:
    return entry(Material, id, **{"type": "book", "title": "Книга", **values})


def sample(name: str) -> Material:
    return material(name, **{"type": name, **WORKS[name]})


def stock(*entries: Material, files: dict[str, Attachment] | None = None) -> Catalogue:
    one = catalogue(*entries, library())
    return Catalogue(one.kinds, one.entries, {}, TODAY, files or {})


def work_of(one: Material) -> Work:
    return read_work(stock(one), one, URL)


def cited(one: Material, **attachments: Attachment) -> Citation:
    page = f"{URL}/{one.permalink()}"
    files = {each.path: each for each in attachments.values()}
    return cite(stock(one, files=files), one, page, "ru")
