"""An address of an old site: its one form, its language, and where a page can stand for it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.model.legacy import parse_legacy, without_host


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("/news/view/129/", "/news/view/129"),
        ("/%6Eews", "/news"),
        ("/школа", "/%D1%88%D0%BA%D0%BE%D0%BB%D0%B0"),
        ("/%d1%88", "/%D1%88"),
        ("/a b", "/a%20b"),
        ("/news/index.html", "/news"),
        ("/index.html", "/"),
        ("/x.php?b=2&a=1", "/x.php?a=1&b=2"),
        ("/?id=1", "/?id=1"),
        ("/x?option=com_content&id=14:a&catid=3%3Ab", "/x?catid=3&id=14&option=com_content"),
        ("/x?id=14:a", "/x?id=14:a"),
        ("/x?q=a%26b", "/x?q=a%26b"),
    ],
)
def test_has_one_form(text: str, key: str) -> None:
    assert parse_legacy(text).key == key
    assert parse_legacy(key).key == key


NO_ADDRESSES = (
    *(
        "",
        "news",
        "#a",
        "/a#b",
        "/a//b",
        "//a",
        "/a/../b",
        "/./a",
        "/a?",
        "/a?b&&c",
        "/a?b&b",
        "/%",
        "/%2",
    ),
    *("/%gg", "/a%2Fb", "/a%00b", "/a\tb", "/a\\b", "/a%5Cb", "/%2E%2E/a", "/index.html/a"),
    f"/{'a' * 201}",
)


@pytest.mark.parametrize("text", NO_ADDRESSES)
def test_what_is_no_address(text: str) -> None:
    with pytest.raises(ValueError, match=r"(?s).*"):
        parse_legacy(text)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("/news/view/1", "ru"),
        ("/eng/news/view/1", "en"),
        ("/EN/x", "en"),
        ("/english/x", "ru"),
        ("/index.php?id=1&lang=en", "en"),
        ("/index.php?id=1&lang=ens", "ru"),
    ],
)
def test_says_its_language(text: str, language: str) -> None:
    assert parse_legacy(text).language == language


@pytest.mark.parametrize(
    ("text", "folder"),
    [
        ("/news/view/1", "news/view/1/"),
        ("/%D1%88 1", "ш 1/"),
        ("/", ""),
        ("/x?id=1", None),
        ("/%F8", None),
    ],
)
def test_a_page_stands_where_files_can(text: str, folder: str | None) -> None:
    assert parse_legacy(text).folder == folder


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("https://portal.example.org/a?b", "/a?b"),
        ("//portal.example.org/a", "/a"),
        ("portal.example.org/a", "/a"),
        ("http://portal.example.org", "/"),
        ("/news/view/1", ""),
        ("news/view/1", ""),
    ],
)
def test_what_follows_a_host(text: str, rest: str) -> None:
    assert without_host(text) == rest


@given(st.text(max_size=12).map("/{}".format))
def test_any_text_is_an_address_of_one_form_or_none(text: str) -> None:
    try:
        legacy = parse_legacy(text)
    except ValueError:
        return
    again = parse_legacy(legacy.key)
    assert again.key == legacy.key
    assert legacy.key.isascii()
    assert not {*' "<>\\^`{|}#'} & {*legacy.key}
