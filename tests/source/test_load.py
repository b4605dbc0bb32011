"""The folder becomes a catalogue, and never an exception."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from plugins.model.news import News
from plugins.model.page import Page
from plugins.source.load import Options, load
from plugins.source.report import render_text
from tests.source.folder import ABOUT, DATE, news, places, read, write


def too_large(root: Path) -> None:
    write(root, {"news/2006/x.md": news(body="а" * 512 * 1024)})


def links(root: Path) -> None:
    outside = write(root.parent / "outside", {"secret.md": news(), "folder/secret.md": news()})
    write(root, {"news/2006/x.md": news()})
    (root / "news" / "file.md").symlink_to("2006/x.md")
    (root / "news" / "outside.md").symlink_to(outside / "secret.md")
    (root / "pages").symlink_to(outside / "folder")


def without_site(root: Path) -> None:
    write(root, {"pages/about.md": ABOUT})


def unreadable_names(root: Path) -> None:
    write(root, {"news/2006/x.md": news(), "news/a\x1b[2Jb.md": news()})
    Path(os.fsdecode(os.fsencode(root) + "/news/неделя.md".encode("cp1251"))).touch()


def too_deep(root: Path) -> None:
    lists = "".join("    " * depth + "- а\n" for depth in range(480))
    write(root, {"news/2006/x.md": news(body=lists), "news/2006/y.md": news(body="- б")})


# Faults of what cannot lie, or is too large to lie, in a repository: code, maker, words.
MADE: dict[str, tuple[Callable[[Path], None], str]] = {
    "C005": (
        too_large,
        (
            "content/news/2006/x.md:1:1: C005 файл слишком велик: 1024 КБ, "
            "можно не больше 512 КБ\n"
            "  подсказка: разделите текст на несколько файлов; "
            "картинки кладите рядом, а не внутрь\n"
        ),
    ),
    "C006": (
        links,
        (
            "content/news/file.md:1:1: C006 это ссылка файловой системы, а не файл\n"
            "  подсказка: положите в content/ сам файл\n"
            "content/news/outside.md:1:1: C006 это ссылка файловой системы, а не файл\n"
            "  подсказка: положите в content/ сам файл\n"
            "content/pages:1:1: C006 это ссылка файловой системы, а не файл\n"
            "  подсказка: положите в content/ сам файл\n"
        ),
    ),
    "C013": (
        without_site,
        (
            "content/pages/index.md:1:1: C013 нет обязательного файла\n"
            "  подсказка: создайте его; без него сайт не собрать\n"
            "content/site.yaml:1:1: C013 нет обязательного файла\n"
            "  подсказка: создайте его; без него сайт не собрать\n"
        ),
    ),
    "C014": (
        unreadable_names,
        (
            "content/news/a�[2Jb.md:1:1: C014 в имени файла есть знаки, которые не читаются\n"
            "  подсказка: переименуйте его, лучше всего латинскими буквами, цифрами и дефисами\n"
            "content/news/������.md:1:1: C014 в имени файла есть знаки, которые не читаются\n"
            "  подсказка: переименуйте его, лучше всего латинскими буквами, цифрами и дефисами\n"
        ),
    ),
    "C015": (
        too_deep,
        (
            "content/news/2006/x.md:7:1: C015 в тексте слишком много списков один в другом\n"
            "  7 | - а\n"
            "    | ^^^\n"
            "  подсказка: разделите их: сотни уровней никто не прочтёт\n"
        ),
    ),
}


@pytest.mark.parametrize("code", MADE)
def test_a_fault_of_the_folder_is_told_to_the_letter(code: str, tmp_path: Path) -> None:
    make, expected = MADE[code]
    make(tmp_path / "content")
    required = Options(DATE).required if code == "C013" else ()
    loaded = load(tmp_path / "content", Options(DATE, required=required))
    assert render_text(loaded.faults, "ru") == expected


def test_nothing_behind_a_link_is_read(tmp_path: Path) -> None:
    links(tmp_path / "content")
    assert list(read(tmp_path / "content").files) == ["news/2006/x.md"]


def test_a_text_too_deep_leaves_nothing_to_the_next(tmp_path: Path) -> None:
    too_deep(tmp_path)
    (entry,) = [each for each in read(tmp_path).catalogue.entries if each.id == "2006/y"]
    assert [body.html(()) for _, body in entry.origin.bodies] == ["<ul>\n<li>б</li>\n</ul>"]


def test_a_draft_is_only_shown_on_demand(tmp_path: Path) -> None:
    write(tmp_path, {"news/x.md": news("draft: да\n"), "news/y.md": news("draft: нет\n")})
    assert [each.id for each in read(tmp_path).catalogue.of(News)] == ["y"]
    assert [each.id for each in read(tmp_path, drafts=True).catalogue.of(News)] == ["x", "y"]


@pytest.mark.parametrize(
    ("date", "is_published"),
    [("2026-11-22", True), ("2026-11-23", False), ("2026-11", True), ("2026-12", False)],
)
def test_what_is_dated_in_the_future_waits(tmp_path: Path, date: str, is_published: bool) -> None:
    loaded = read(write(tmp_path, {"news/x.md": news(date=date)}))
    assert (len(loaded.catalogue.entries) == 1, loaded.faults) == (is_published, ())


@pytest.mark.parametrize(("head", "expected"), [("", ["C206"]), ("draft: да\n", [])])
def test_only_what_is_published_may_not_link_to_drafts(
    tmp_path: Path, head: str, expected: list[str]
) -> None:
    files = {"news/x.md": news(head, "[y](y.md)"), "news/y.md": news("draft: да\n")}
    assert [fault.code for fault in read(write(tmp_path, files)).faults] == expected


def test_a_translation_is_laid_over_its_original(tmp_path: Path) -> None:
    translation = "---\ntitle: \"School 'week'\"\nplace: Moscow\n---\n\nText.\n"
    files = {"news/x.md": news("place: Москва\n"), "news/x.en.md": translation}
    loaded = read(write(tmp_path, files | {"news/y.md": news()}))
    assert loaded.faults == ()
    one, other = loaded.catalogue.of(News)
    assert one.languages == ("ru", "en")
    assert (one.title.ru, one.title.en) == ("Неделя школ", "School ‘week’")
    assert one.place is not None
    assert (one.place.ru, one.place.en) == ("Москва", "Moscow")
    assert [str(body.html(())) for _, body in one.origin.bodies] == [
        "<p>Текст.</p>",
        "<p>Text.</p>",
    ]
    assert one.summary.languages == other.languages == ("ru",)


def test_a_link_leads_to_the_page_of_its_file(tmp_path: Path) -> None:
    write(tmp_path, {"pages/о нас.md": ABOUT, "news/x.md": news(body="[a](<../pages/о нас.md#b>)")})
    catalogue = read(tmp_path).catalogue
    entry = catalogue.of(News)[0]
    body = entry.body("ru")
    assert body is not None
    assert catalogue.links(entry, body, "ru")[0] == "/o-nas/#b"
    assert catalogue.of(Page)[0].permalink() == "o-nas/"


def test_a_file_mended_leaves_no_fault(tmp_path: Path) -> None:
    files = {"news/a.md": "", "news/b.md": news(date="2006-02-30"), "pages/c.md": "Текст"}
    loaded = read(write(tmp_path, files))
    assert places(loaded) == [
        "content/news/a.md:1:1 C004",
        "content/news/b.md:3:7 C105",
        "content/pages/c.md:1:1 C008",
    ]
    mended = {"news/a.md": news(), "news/b.md": news(), "pages/c.md": ABOUT}
    assert read(write(tmp_path, mended)).faults == ()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    name=st.sampled_from(["news/x.md", "news/x.en.md", "topics.yaml", "news/x.png", "site.yaml"]),
    start=st.sampled_from([b"", b"---\n", news().encode(), b"- id: a\n  title: ", b"\x89PNG\r\n"]),
    data=st.binary(max_size=60),
)
def test_any_bytes_become_entries_or_faults(
    tmp_path: Path, name: str, start: bytes, data: bytes
) -> None:
    loaded = read(write(tmp_path, {"news/x.md": news(), name: start + data}))
    assert loaded.faults or loaded.catalogue.entries
    assert "Traceback" not in render_text(loaded.faults, "en")
