"""The server of these tests answers as a good one on the web would."""

import gzip
from collections.abc import Iterator
from http.client import HTTPConnection, HTTPResponse

import pytest

from tests.browser.served import serve_folder

FILES = {
    "index.html": "<p>Главная",
    "404.html": "<p>Нет",
    "en/404.html": "<p>None",
    "en/news/index.html": "<p>News",
    "static/css/main.0123abcd.css": "p{}",
    "static/js/menu.js": "go()",
    "static/font/text.0123abcd.woff2": "wOF2",
}


@pytest.fixture(scope="module")
def connection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HTTPConnection]:
    root = tmp_path_factory.mktemp("served") / "output"
    for name, text in FILES.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    (root.parent / "secret.html").write_text("hidden", encoding="utf-8")
    with serve_folder(root) as origin:
        one = HTTPConnection(origin.removeprefix("http://"), timeout=10)
        yield one
        one.close()


def ask(
    connection: HTTPConnection, address: str, method: str = "GET", packed: bool = False
) -> tuple[HTTPResponse, bytes]:
    connection.request(method, address, headers={"Accept-Encoding": "gzip"} if packed else {})
    answer = connection.getresponse()
    return answer, answer.read()


@pytest.mark.parametrize(
    ("address", "kind", "life"),
    [
        ("/", "text/html; charset=utf-8", "no-cache"),
        ("/?page=2", "text/html; charset=utf-8", "no-cache"),
        ("/static/js/menu.js", "text/javascript; charset=utf-8", "no-cache"),
        (
            "/static/css/main.0123abcd.css",
            "text/css; charset=utf-8",
            "public, max-age=31536000, immutable",
        ),
    ],
)
def test_text_is_compressed_and_named(
    connection: HTTPConnection, address: str, kind: str, life: str
) -> None:
    plain, text = ask(connection, address)
    packed, data = ask(connection, address, packed=True)
    assert (plain.status, packed.status) == (200, 200)
    assert plain.headers["Content-Encoding"] is None
    assert packed.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(data) == text != b""
    for answer in (plain, packed):
        assert answer.headers["Content-Type"] == kind
        assert answer.headers["Cache-Control"] == life
        assert answer.headers["Vary"] == "Accept-Encoding"


def test_fonts_are_sent_as_they_are(connection: HTTPConnection) -> None:
    answer, data = ask(connection, "/static/font/text.0123abcd.woff2", packed=True)
    assert answer.headers["Content-Type"] == "font/woff2"
    assert answer.headers["Content-Encoding"] is None
    assert data == b"wOF2"


@pytest.mark.parametrize(
    ("address", "text"),
    [
        ("/nowhere/", "<p>Нет"),
        ("/nowhere/deeper.html", "<p>Нет"),
        ("/static/", "<p>Нет"),
        ("/index.html/", "<p>Нет"),
        ("/en/nowhere/", "<p>None"),
        ("/en/news/nowhere/", "<p>None"),
        ("/../secret.html", "<p>Нет"),
        ("/%2e%2e/secret.html", "<p>Нет"),
    ],
)
def test_what_is_not_there(connection: HTTPConnection, address: str, text: str) -> None:
    answer, data = ask(connection, address)
    assert (answer.status, data.decode()) == (404, text)


def test_folders_get_their_slash_and_connections_are_kept(connection: HTTPConnection) -> None:
    answer, data = ask(connection, "/en/news")
    assert (answer.status, answer.headers["Location"], data) == (301, "/en/news/", b"")
    socket = connection.sock
    answer, data = ask(connection, "/en/news/", method="HEAD")
    assert (answer.status, answer.headers["Content-Length"], data) == (200, "7", b"")
    assert connection.sock is socket is not None
