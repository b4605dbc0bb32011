"""Which pages stand in which language."""

from pathlib import Path

import pytest

from plugins.catalogue.routes import find_routes
from tests.site import load_content

NEWS = "---\ntitle: Новость\ndate: 2006\nsummary: Кратко.\n---\nТекст.\n"
INTRO = "---\ntitle: Новости\n---\nВсе новости.\n"
ENGLISH_NEWS = "---\ntitle: News item\nsummary: In short.\n---\nText.\n"
ENGLISH_INTRO = "---\ntitle: News\n---\nAll news.\n"
SITE = """\
title: Сайт
tagline: Строка
menu:
  - page: pages/index.md
    title: Главная
organisation: Центр
licence:
  text: Лицензия
"""
FILES = {
    "site.yaml": SITE,
    "pages/index.md": "---\ntitle: Главная\nlayout: home\n---\nТекст.\n",
    "pages/news/index.md": INTRO,
    "news/2006/x.md": NEWS,
}


@pytest.mark.parametrize(
    ("translations", "languages"),
    [
        ({}, {"news/": ("ru",), "news/2006/": ("ru",)}),
        (
            {"pages/news/index.en.md": ENGLISH_INTRO},
            {"news/": ("ru", "en"), "news/2006/": ("ru",)},
        ),
        (
            {"news/2006/x.en.md": ENGLISH_NEWS},
            {"news/": ("ru", "en"), "news/2006/": ("ru", "en")},
        ),
    ],
    ids=["nothing translated", "only the introduction", "an item"],
)
def test_a_list_stands_where_something_of_it_can_be_read(
    tmp_path: Path, translations: dict[str, str], languages: dict[str, tuple[str, ...]]
) -> None:
    content = tmp_path / "content"
    for path, text in (FILES | translations).items():
        (content / path).parent.mkdir(parents=True, exist_ok=True)
        (content / path).write_text(text, encoding="utf-8")
    routes = find_routes(load_content(content, tmp_path).catalogue, page_size=10)
    found = {route.path: route.languages for route in routes}
    assert {path: found[path] for path in languages} == languages
