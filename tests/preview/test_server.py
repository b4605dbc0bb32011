"""The preview serves the site, says what is wrong in the page, and reloads it."""

import http.client
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import html5lib
import pytest

from plugins.preview.server import Preview, PreviewServer
from plugins.preview.state import PreviewState
from plugins.source.diagnostics import diagnose
from plugins.source.report import render_text

FAULT = diagnose(
    "content/news/</pre><script>x.md",
    "C105",
    line=3,
    column=7,
    length=4,
    excerpt="date: <b>& soon",
    name="date",
    value="<b>& {{ soon }}",
    example="2006",
)


@dataclass
class Client:
    """Asks the preview on its port."""

    state: PreviewState
    port: int

    def get(self, path: str, method: str = "GET") -> tuple[int, dict[str, str], bytes]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        connection.request(method, path)
        answer = connection.getresponse()
        body = answer.read()
        connection.close()
        return answer.status, dict(answer.getheaders()), body


@pytest.fixture
def client(tmp_path: Path) -> Iterator[Client]:
    output = tmp_path / "output"
    files = {
        "index.html": "<!doctype html><html><body><h1>Home</h1></body></html>",
        "404.html": "<!doctype html><html><body><h1>Lost</h1></body></html>",
        "news/index.html": "<!doctype html><html><body><h1>News</h1></body></html>",
        "feeds/news.rss": "<rss/>",
        "static/a.css": "a{}",
    }
    for path, text in files.items():
        (output / path).parent.mkdir(parents=True, exist_ok=True)
        (output / path).write_text(text)
    (tmp_path / "secret.txt").write_text("SECRET")
    (tmp_path / "index.html").write_text("SECRET")
    state = PreviewState(version=7)
    server = PreviewServer(("127.0.0.1", 0), Preview(output, state, "en"))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield Client(state, server.server_address[1])
    server.shutdown()
    server.server_close()


def panel_of(page: bytes) -> list[str]:
    """Return the texts of the panel's blocks; none if there is no panel."""
    tree = html5lib.parse(page, namespaceHTMLElements=False, transport_encoding="utf-8")
    panels = [each for each in tree.iter("aside") if each.get("id") == "preview-faults"]
    return ["".join(pre.itertext()) for panel in panels for pre in panel.iter("pre")]


def test_serves_pages_with_the_script_that_reloads_them(client: Client) -> None:
    status, headers, body = client.get("/")
    assert status == 200
    assert headers["Content-Type"] == "text/html; charset=utf-8"
    assert headers["Cache-Control"] == "no-store"
    assert b"<h1>Home</h1>" in body
    assert b'<script src="/~preview.js" data-version="7"></script></body>' in body
    assert client.get("/news/?page=1")[2].count(b"<h1>News</h1>") == 1


def test_serves_other_files_as_they_are(client: Client) -> None:
    status, headers, body = client.get("/static/a.css")
    assert (status, headers["Content-Type"], body) == (200, "text/css", b"a{}")
    assert client.get("/feeds/news.rss")[1]["Content-Type"] == "application/xml"


def test_serves_its_own_script_and_style(client: Client) -> None:
    status, headers, body = client.get("/~preview.js")
    assert (status, headers["Content-Type"]) == (200, "text/javascript")
    assert b"/~events" in body
    assert client.get("/~preview.css")[0] == 200


def test_head_sends_no_body(client: Client) -> None:
    status, headers, body = client.get("/", "HEAD")
    assert (status, body) == (200, b"")
    assert int(headers["Content-Length"]) > 0


def test_head_of_the_events_does_not_wait_for_them(client: Client) -> None:
    assert client.get("/~events", "HEAD")[2] == b""


def test_a_folder_without_its_slash_leads_to_it(client: Client) -> None:
    status, headers, _ = client.get("/news")
    assert (status, headers["Location"]) == (301, "/news/")


def test_what_is_not_there_is_the_error_page(client: Client) -> None:
    status, _, body = client.get("/nothing/")
    assert status == 404
    assert b"<h1>Lost</h1>" in body


@pytest.mark.parametrize(
    "path",
    [
        "/../secret.txt",
        "/news/../../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/..%5csecret.txt",
        "/%2e%2e%5csecret.txt",
        "//../secret.txt",
        "/news/%00/../../../secret.txt",
        "/..",
        "/../",
        "/%2fetc/passwd",
        "//etc/passwd",
        "../secret.txt",
        "..%2fsecret.txt",
    ],
)
def test_nothing_outside_the_output_is_served(path: str, client: Client) -> None:
    _, _, body = client.get(path)
    assert b"SECRET" not in body
    assert b"root:" not in body


def test_faults_are_shown_in_the_words_of_the_terminal_above_the_old_page(client: Client) -> None:
    client.state.change((FAULT,))
    _, _, body = client.get("/")
    assert panel_of(body) == [render_text([FAULT], "en").rstrip()]
    assert body.index(b"preview-faults") < body.index(b"<h1>Home</h1>")
    assert b"<script>" not in body


def test_a_fault_of_the_theme_is_shown_too(client: Client) -> None:
    client.state.change(reason="news.html:3: UndefinedError: <b>")
    assert panel_of(client.get("/")[2]) == ["news.html:3: UndefinedError: <b>"]


def test_once_mended_the_panel_is_gone(client: Client) -> None:
    client.state.change((FAULT,))
    client.state.change()
    assert panel_of(client.get("/")[2]) == []


def test_events_send_the_version_and_each_new_one(client: Client) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", client.port, timeout=10)
    connection.request("GET", "/~events")
    answer = connection.getresponse()
    assert answer.getheader("Content-Type") == "text/event-stream"

    def event() -> str:
        lines = []
        while (line := answer.readline().decode().strip()) or not lines:
            lines.append(line)
        return next(line for line in lines if line.startswith("data: "))

    assert event() == "data: 7"
    client.state.change()
    assert event() == "data: 8"
    client.state.change((FAULT,))
    assert event() == "data: 9"
    connection.close()


def test_before_the_first_build_faults_have_a_page(tmp_path: Path) -> None:
    state = PreviewState()
    server = PreviewServer(("127.0.0.1", 0), Preview(tmp_path / "none", state, "ru"))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    state.change((FAULT,))
    status, _, body = Client(state, server.server_address[1]).get("/")
    server.shutdown()
    server.server_close()
    assert status == 404
    assert panel_of(body) == [render_text([FAULT], "ru").rstrip()]


def test_a_page_sent_before_the_switch_still_finds_its_style(
    client: Client, tmp_path: Path
) -> None:
    before = tmp_path / ".output.spare"
    for path in ("static/old.css", "old/index.html"):
        (before / path).parent.mkdir(parents=True)
        (before / path).write_text("b{}")
    assert client.get("/static/old.css")[::2] == (200, b"b{}")
    assert client.get("/old/")[0] == 404
    assert client.get("/static/../../secret.txt")[0] == 404


def test_warnings_stand_in_the_page_and_do_not_alarm(client: Client) -> None:
    warning = diagnose("content/schools/x.yaml", "C410", name="email", value="a@mail.ru")
    client.state.change((warning,))
    _, _, body = client.get("/")
    (text,) = panel_of(body)
    assert text == render_text([warning], "en").rstrip()
    assert b'role="status"' in body
    assert b"Built. Warnings: 1." in body
    client.state.change((FAULT, warning))
    _, _, body = client.get("/")
    assert len(panel_of(body)) == 2
    assert b'role="alert"' in body
    assert b"Not built. Faults in the texts: 1." in body


def test_who_searches_waits_for_the_index_of_the_site_as_it_is(
    client: Client, tmp_path: Path
) -> None:
    folder = tmp_path / "output" / "search-index"
    folder.mkdir()
    (folder / "pagefind-entry.json").write_text("old")
    client.state.set_index(old=True)
    answers = []
    asking = threading.Thread(
        target=lambda: answers.append(client.get("/search-index/pagefind-entry.json"))
    )
    asking.start()
    while not client.state.index_is_wanted:
        asking.join(0.01)
        assert asking.is_alive()
    client.state.set_index(old=True)  # another save, before the index is made
    assert client.state.index_is_wanted
    (folder / "pagefind-entry.json").write_text("new")
    client.state.set_index(old=False)
    asking.join()
    assert [body for _, _, body in answers] == [b"new"]
    assert client.get("/search-index/pagefind-entry.json")[2] == b"new"
